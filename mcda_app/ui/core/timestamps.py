# SPDX-License-Identifier: MIT
"""Timestamps as stored and as shown."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale, Qt


def timestamp() -> str:
    """The present time as ISO 8601 text with the time zone."""
    return datetime.now().astimezone().isoformat(timespec="seconds")


def local_time(at: str) -> str:
    """A record's time in the format of the user's locale; unreadable ones stay as they are."""
    moment = QDateTime.fromString(at, Qt.DateFormat.ISODate)
    if not moment.isValid():
        return at
    short = QLocale.FormatType.ShortFormat
    if len(at) == 10:
        return QLocale().toString(moment.date(), short)
    return QLocale().toString(moment.toLocalTime(), short)
