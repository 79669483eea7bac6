# SPDX-License-Identifier: MIT
"""Printing: the page in view, or the briefing note."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate

from mcda_app.errors import EditError, McdaError
from mcda_app.i18n import tr, tr_lazy
from mcda_app.ui.core.error_reporting import report_errors
from mcda_app.ui.core.preferences import Preferences
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.shell import Shell
from mcda_app.ui.overview.page import OverviewPage
from mcda_app.ui.shell.export_commands import ExportCommands
from mcda_app.ui.shell.round_cover import may_export_rankings

if TYPE_CHECKING:
    from mcda_app.ui.core.work.long_work import Progress


class PrintCommands:
    """Asks what to print and shows it as it will look on paper."""

    def __init__(
        self, window: Shell, session: Session, preferences: Preferences, exports: ExportCommands
    ) -> None:
        self.window, self.session, self.preferences = window, session, preferences
        self._exports = exports

    def refused(self, error: McdaError) -> None:
        """Log a failure."""
        self._exports.refused(error)

    @report_errors(tr_lazy("Nothing was printed"))
    def print_document(self) -> None:
        """Ask what to print, then show its preview."""
        from mcda_app.ui.widgets.dialogs.questions import Answer, ask

        self.window.commit_texts()
        answers = Answer(tr("This page")), Answer(tr("Briefing note"))
        wanted = ask(self.window, tr("Print"), tr("What should be printed?"), answers)
        if wanted == 0:
            self.print_page()
        elif wanted == 1:
            self.print_note()

    def print_page(self) -> None:
        """Preview the page in view; the overview with all of its rows."""
        from mcda_app.ui.documents.page_printer import Sheets, page_sheets, preview_sheets

        page = self.window.page(self.window.current_page)
        if page.isHidden():  # whoever wants it has said so by uncovering it
            raise EditError(
                tr("A round of the workshop is open, so this page is covered."),
                remedy=tr("Press “Show anyway” on it first."),
            )
        if isinstance(page, OverviewPage):
            picture = page.picture()
            sheets = Sheets(picture.draw, picture.size, set(picture.row_ends))
        else:
            sheets = page_sheets(page, self._dress)
        preview_sheets(self.window, self.session.project.title, sheets)

    def _dress(self, light: bool) -> None:
        """Show the window in light colours, or again in those that are preferred."""
        from PySide6.QtWidgets import QApplication

        from mcda_app.ui.widgets.theme import apply_theme

        app = QApplication.instance()
        assert isinstance(app, QApplication)
        apply_theme(app, "light" if light else self.preferences.theme)
        QCoreApplication.sendPostedEvents()  # which hand the palette on
        self.session.appearance_changed()

    def print_note(self) -> None:
        """Ask which issues the briefing note is about, then preview it."""
        from PySide6.QtCore import QLocale

        from mcda_app.exchange.pdf.stopping import unless_stopped
        from mcda_app.exchange.report.pdf.typesetter import pages_of
        from mcda_app.ui.core.work.long_work import wait_for
        from mcda_app.ui.documents.page_printer import preview_pages

        if not may_export_rankings(self.window, self.session):
            return
        scope = self._exports.report_scope()
        if scope is None:
            return
        today = QLocale().toString(QDate.currentDate(), QLocale.FormatType.LongFormat)
        project = self.session.project
        title, pages = "", list[bytes]()

        def work(progress: Progress) -> bool:
            nonlocal title
            report = scope.build(project, date=today, progress=progress)
            if report is None:
                return False
            title = report.title
            drawings = unless_stopped(lambda: pages_of(report, date.today()), progress)
            pages.extend(drawings or ())
            return drawings is not None

        if wait_for(self.window, tr("Writing the report…"), work):
            preview_pages(self.window, title, pages)
