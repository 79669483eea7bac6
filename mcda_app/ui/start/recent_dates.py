# SPDX-License-Identifier: MIT
"""When a file was changed, as people say it: “yesterday, 16:40”, “Tuesday”, “12 November”."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale

from mcda_app.i18n import current_language, tr

DAYS_BY_NAME = 6
"""The days before today that are called by the name of the day, yesterday apart."""


def recent_date(at: QDateTime, now: QDateTime) -> str:
    """The local time `at` in the user's language, as short as it is clear `now`."""
    locale = QLocale()
    days = at.date().daysTo(now.date())
    time = locale.toString(at.time(), QLocale.FormatType.ShortFormat)
    if days == 0 and at <= now:
        return tr("today, {time}").format(time=time)
    if days == 1:
        return tr("yesterday, {time}").format(time=time)
    if 1 < days <= DAYS_BY_NAME:
        return locale.standaloneDayName(at.date().dayOfWeek(), QLocale.FormatType.LongFormat)
    if days > 0 and at.date().year() == now.date().year():
        text = locale.toString(at.date(), tr("d MMMM", "a date without the year, in Qt's signs"))
        return _with_ordinal(text, at.date().day())
    return _with_ordinal(
        locale.toString(at.date(), tr("d MMMM yyyy", "a date, in Qt's signs")), at.date().day()
    )


def full_date(at: QDateTime) -> str:
    """Day and time in full, for a tip."""
    locale = QLocale()
    day = locale.toString(at.date(), QLocale.FormatType.LongFormat)
    return f"{day}, {locale.toString(at.time(), QLocale.FormatType.ShortFormat)}"


def _with_ordinal(text: str, day: int) -> str:
    """French writes the first day of a month as an ordinal."""
    return f"1er{text[1:]}" if current_language() == "fr" and day == 1 and text.startswith("1 ") else text
