# SPDX-License-Identifier: MIT
"""The report as a Word document with real headings, lists and tables, in a package by python-docx."""

from __future__ import annotations

from mcda_app.exchange.report.docx.writer import docx_of

__all__ = ["docx_of"]
