# SPDX-License-Identifier: MIT
"""The report as an OpenDocument text (ODF 1.3) with the same styles, lists and tables."""

from __future__ import annotations

from mcda_app.exchange.report.odt.writer import odt_of

__all__ = ["odt_of"]
