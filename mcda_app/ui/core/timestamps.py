# SPDX-License-Identifier: MIT
"""The time, as records hold and show it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale, Qt


def now() -> str:
    """ISO text with the time zone."""
    return datetime.now().astimezone().isoformat(timespec="seconds")


def told(at: str) -> str:
    """A record's time in the user's own format; what cannot be read is shown as it is."""
    moment = QDateTime.fromString(at, Qt.DateFormat.ISODate)
    if not moment.isValid():
        return at
    short = QLocale.FormatType.ShortFormat
    if len(at) == 10:
        return QLocale().toString(moment.date(), short)
    return QLocale().toString(moment.toLocalTime(), short)
