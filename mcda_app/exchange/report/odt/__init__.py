# SPDX-License-Identifier: MIT
"""The report as an OpenDocument text (ODF 1.3) with the same styles, lists and tables."""

from __future__ import annotations

from mcda_app.exchange.report.odt.writer import write_odt

__all__ = ["write_odt"]
