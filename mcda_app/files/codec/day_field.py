# SPDX-License-Identifier: MIT
"""A day in JSON, written as YYYY-MM-DD."""

from __future__ import annotations

from mcda_app.domain.edits.evidence.tasks import checked_day
from mcda_app.errors import EditError
from mcda_app.files.codec.json_reader import Node
from mcda_app.i18n import tr


def day(node: Node, key: str) -> str:
    """A day as YYYY-MM-DD, or nothing."""
    text = node.text(key)
    if not text:
        return ""
    try:
        return checked_day(text)
    except EditError:
        node.fault(tr("is not a date such as 2026-12-31."), key)
        return ""
