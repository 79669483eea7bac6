# SPDX-License-Identifier: MIT
"""A report as PDF, which may be stopped on the way."""

from __future__ import annotations

from datetime import date

from mcda_app.exchange.pdf.stopping import unless_stopped
from mcda_app.exchange.report.document import Progress, Report
from mcda_app.exchange.report.pdf.typesetter import pdf_of


def pdf_unless_stopped(
    report: Report, progress: Progress | None = None, day: date | None = None
) -> bytes | None:
    """The PDF; None if it was stopped. May be called from any thread.

    day  the day of the file's metadata, today if None

    Raises FileError if it cannot be set.
    """
    return unless_stopped(lambda: pdf_of(report, day or date.today()), progress)
