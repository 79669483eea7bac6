# SPDX-License-Identifier: MIT
"""A report whose texts XML can hold."""

from __future__ import annotations

from typing import Any

from mcda_app.exchange.report.document import Report
from mcda_app.exchange.safe_text import visible


def writable(report: Report) -> Report:
    """The report with its texts as XML can hold them."""
    result = _writable(report)
    assert isinstance(result, Report)
    return result


def _writable(part: Any) -> Any:
    if isinstance(part, str):
        return visible(part)
    if isinstance(part, tuple):
        parts = map(_writable, part)
        return type(part)(*parts) if hasattr(part, "_fields") else tuple(parts)
    return part
