# SPDX-License-Identifier: MIT
"""What the start page does, and what it shows of presets and recent documents."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QPoint, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu

from mcda_app.domain.edits.duplicates import duplicate_project
from mcda_app.errors import FileError, McdaError
from mcda_app.files import presets
from mcda_app.i18n import current_language, tr, tr_lazy
from mcda_app.ui.core.error_reporting import report_errors
from mcda_app.ui.core.lazy import Lazy
from mcda_app.ui.core.preferences import Preferences
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.shell import Shell
from mcda_app.ui.core.work.background import BackgroundStream
from mcda_app.ui.shell.file_commands import FileCommands
from mcda_app.ui.shell.import_commands import ImportCommands
from mcda_app.ui.shell.workshop_commands import WorkshopCommands
from mcda_app.ui.start.page import StartPage
from mcda_app.ui.widgets.dialogs.document_folder import document_folder
from mcda_app.ui.widgets.dialogs.showing import run_menu

if TYPE_CHECKING:
    from mcda_app.files.recent_states import RecentState
    from mcda_app.ui.documents.recent_states import RecentStates
    from mcda_app.ui.start.preset_tile import PresetPicture

OFTEN = 30_000
"""Milliseconds after which the recent files are looked at again while the page is shown."""


class StartCommands:
    """Ways to begin.

    page    the start page there is now; None if it was never shown
    recent  what is known of recent documents
    """

    def __init__(
        self,
        window: Shell,
        session: Session,
        preferences: Preferences,
        files: FileCommands,
        imports: ImportCommands,
        workshop: WorkshopCommands,
        *,
        page: Callable[[], StartPage | None],
        recent: Lazy[RecentStates],
        end_presentation: Callable[[], None],
    ) -> None:
        """end_presentation  closes the slides, where they are shown"""
        self.window = window
        self._end_presentation = end_presentation
        self.session = session
        self._preferences = preferences
        self._files, self._imports, self._workshop = files, imports, workshop
        self._page, self._recent = page, recent
        self._pictures: dict[str, PresetPicture] = {}
        self._pictures_language = ""
        self._drawing: BackgroundStream | None = None
        self._again = QTimer(window)
        self._again.setInterval(OFTEN)
        self._again.timeout.connect(self.refresh)

    def refused(self, error: McdaError) -> None:
        """Log that something could not be done."""
        self._files.refused(error)

    # What is chosen

    def close_document(self) -> None:
        """Close the document, if the user agrees, and go back to the start page."""
        if not self.session.is_open or not self._files.may_leave():
            return
        self._workshop.close_room()
        self._end_presentation()
        self.session.close(presets.load(presets.BLANK))

    @report_errors(tr_lazy("The document was not duplicated"))
    def duplicate_document(self) -> None:
        """Go on with a copy that is not saved yet; the file stays as it was saved last."""
        from mcda_app.ui.widgets.toast import show_toast

        self.window.commit_texts()
        copy, issue_id = duplicate_project(self.session.project), self.session.issue_id
        if not self._files.may_leave(
            tr("Without saving, only the copy has the changes since the last save.")
        ):
            return
        self._workshop.close_room()
        self._end_presentation()
        self.session.recover(copy, None)
        self.session.select_issue(issue_id)
        show_toast(self.window, tr("This is “{title}”. It is not saved yet.").format(title=copy.title))

    def begin_own(self) -> None:
        """Begin a decision of one's own."""
        self._files.new_decision()

    def open_file(self) -> None:
        self._files.open_file()

    def open_preset(self, preset_id: str) -> None:
        self._files.new_from_preset(preset_id)

    def open_recent(self, path: Path) -> None:
        """Open a recent document; one that is gone stays listed, as what it is, until it is removed."""
        self._files.open_recent(path)
        if not self.session.is_open:
            self.refresh()

    def choose_table(self, at: QPoint) -> None:
        """Offer the ways in which a table comes in."""
        menu = QMenu(self.window)
        menu.addAction(tr("Paste the table on the clipboard")).triggered.connect(self._imports.paste_table)
        menu.addAction(tr("Import a file…")).triggered.connect(self._imports.import_table)
        run_menu(menu, at)

    def choose_workshop(self, at: QPoint) -> None:
        """Offer what the workshop may be about."""
        menu = QMenu(self.window)
        for text, begin in (
            (tr("About a new decision"), self._prepare_own),
            (tr("About a saved document…"), lambda: self._prepare(self.open_file)),
            (tr("About the paper's issues"), lambda: self._prepare(lambda: self.open_preset(presets.START))),
        ):
            menu.addAction(text).triggered.connect(lambda _checked=False, begin=begin: begin())
        run_menu(menu, at)

    def _prepare(self, begin: Callable[[], None]) -> None:
        begin()
        if self.session.is_open:
            self.window.show_page("workshop")

    def _prepare_own(self) -> None:
        """Have the decision typed first: a workshop about nothing has nothing to ask."""
        from mcda_app.ui.widgets.toast import ToastAction, show_toast

        self.begin_own()
        if self.session.is_open:
            text = tr("Type the decision first, then begin on the Workshop page.")
            go = ToastAction(tr("Workshop"), lambda: self.window.show_page("workshop"))
            show_toast(self.window, text, [go])

    @report_errors(tr_lazy("The ballot was not opened"))
    def open_ballot(self) -> None:
        """Ask for a ballot file and take it into its workshop, which is looked for among recent documents."""
        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getOpenFileName(
            self.window,
            tr("Open a ballot"),
            document_folder(self.window),
            tr("Ballots (*.mcda-ballot);;All files (*)"),
        )
        if name:
            self._take_in_ballot(Path(name))

    def _take_in_ballot(self, path: Path) -> None:
        from mcda_app.exchange.ballots.ballot_file import open_ballot
        from mcda_app.ui.workshop.ballot_files_dialog import open_ballot_file

        wanted = open_ballot(path).workshop
        if not self.session.is_open:
            document = next((p for p in self._preferences.recent if _workshop_id(p) == wanted), None)
            if document is not None:
                self._files.open_path(document)
        open_ballot_file(self.window, self.session, path)

    @report_errors(tr_lazy("The file was not opened"))
    def open_dropped(self, paths: list[Path]) -> None:
        """Open what was dropped on the window: one file, or the files of one XMCDA problem."""
        from mcda_app.exchange.tables.read import SUFFIXES
        from mcda_app.files.project_file import SUFFIX

        first = paths[0]
        kind = first.suffix.lower()
        if len(paths) > 1 or kind in SUFFIXES or kind == ".xml":
            self._imports.import_files(paths)
        elif kind == ".mcda-ballot":
            self._take_in_ballot(first)
        elif kind == SUFFIX:
            if self._files.may_leave():
                self._files.open_path(first)
        else:
            raise FileError(
                tr("This is not a file that the program can open."),
                where=first.name,
                remedy=tr("Drop a project, a table, a workbook or a ballot."),
            )

    def forget_recent(self, path: Path) -> None:
        """Take a document off the list; the file stays."""
        self._preferences.forget_recent(path)
        self._recent.get().forget(path)
        self.refresh()

    def recent_menu(self, path: Path, at: QPoint) -> None:
        """What can be done with a recent document besides opening it."""
        menu = QMenu(self.window)
        menu.addAction(tr("Open")).triggered.connect(lambda: self.open_recent(path))
        folder = menu.addAction(tr("Show in folder"))
        folder.setEnabled(os.path.isdir(path.parent))
        folder.triggered.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent))))
        menu.addSeparator()
        menu.addAction(tr("Remove from the list")).triggered.connect(lambda: self.forget_recent(path))
        run_menu(menu, at)

    # What is shown

    def refresh(self) -> None:
        """Show the presets and recent documents as they are now, if the page is shown."""
        page = self._page()
        if page is None or page.isHidden() or self.session.is_open:
            self._again.stop()
            return
        self._again.start()
        paths = self._preferences.recent
        page.show_recent(paths)
        self._recent.get().look_up(paths, self._show_states)
        self._show_presets(page)

    def _show_states(self, states: dict[Path, RecentState]) -> None:
        from mcda_app.analysis.document_summary import summary_line
        from mcda_app.ui.start.recent_dates import full_date, recent_date

        page, now = self._page(), QDateTime.currentDateTime()
        for row in [] if page is None else page.rows:
            state = states.get(row.file.path)
            if state is None:
                continue
            if state.stamp is None:
                row.file.show_state(tr("Not found: moved, renamed or out of reach"), "", missing=True)
                continue
            at = QDateTime.fromMSecsSinceEpoch(state.stamp.mtime // 1_000_000)
            summary = state.summary
            about = () if summary is None else (summary.title, summary_line(summary))
            row.file.show_state(
                about[-1] if about else "",
                recent_date(at, now),
                tip="\n".join(filter(None, (*about, full_date(at)))),
            )

    def _show_presets(self, page: StartPage) -> None:
        if self._pictures_language != current_language():
            self._pictures, self._pictures_language, self._drawing = {}, current_language(), None
        missing = [tile for tile in page.tiles if tile.picture is None]
        if all(tile.preset_id in self._pictures for tile in missing):
            self._show_pictures(self._pictures)
            return

        def work() -> Iterator[dict[str, PresetPicture]]:
            from mcda_app.ui.start.pictures import preset_pictures

            yield from preset_pictures()

        if self._drawing is None or self._drawing.finished:
            language = current_language()
            self._drawing = BackgroundStream(
                self._again, work, lambda pictures: self._take_pictures(pictures, language)
            ).start()

    def _take_pictures(self, pictures: dict[str, PresetPicture], language: str) -> None:
        if language == current_language():
            self._pictures = pictures
            self._show_pictures(pictures)

    def _show_pictures(self, pictures: dict[str, PresetPicture]) -> None:
        page = self._page()
        for tile in [] if page is None else page.tiles:
            picture = pictures.get(tile.preset_id)
            if picture is not None and picture != tile.picture:
                tile.show_picture(picture)


def _workshop_id(path: Path) -> str | None:
    """The id of the workshop in a file; None if there is none, or it cannot be read."""
    from mcda_app.files.project_file import open_project

    try:
        workshop = open_project(path).workshop
    except McdaError:
        return None
    return None if workshop is None else workshop.id
