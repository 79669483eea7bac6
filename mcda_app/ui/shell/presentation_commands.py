# SPDX-License-Identifier: MIT
"""Presenting the document, and its slides as a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from mcda_app.errors import EditError, McdaError
from mcda_app.i18n import tr, tr_lazy
from mcda_app.ui.core.badge_service import BadgeService
from mcda_app.ui.core.change import Change
from mcda_app.ui.core.error_reporting import report_errors
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.shell import Shell
from mcda_app.ui.shell.export_commands import ExportCommands
from mcda_app.ui.shell.file_commands import FileCommands, file_name
from mcda_app.ui.shell.round_cover import may_export_rankings, may_show_rankings

if TYPE_CHECKING:
    from mcda_app.ui.presentation.window import PresentationWindow


class PresentationCommands:
    """Shows the slides over a screen, and exports them."""

    def __init__(
        self,
        window: Shell,
        session: Session,
        badges: BadgeService,
        files: FileCommands,
        exports: ExportCommands,
    ) -> None:
        self.window = window
        self.session = session
        self._badges, self._files, self._exports = badges, files, exports
        self._presentation: PresentationWindow | None = None
        self._round = ""  # the round that is open
        session.changed.connect(self._project_changed)

    def _project_changed(self, change: Change) -> None:
        """Slides show rankings: a round that opens ends them, so that nobody is influenced who votes."""
        if not change.touches(Change.WORKSHOP):
            return
        workshop = self.session.project.workshop
        before, self._round = self._round, ""
        if workshop is not None and workshop.open_round is not None:
            self._round = workshop.open_round.id
        if self._round and self._round != before and self._presentation is not None:
            self._presentation.end()

    def refused(self, error: McdaError) -> None:
        """Log a failure."""
        self._files.refused(error)

    @property
    def presentation(self) -> PresentationWindow:
        """The window of the slides, created on first use."""
        from mcda_app.ui.presentation.window import PresentationWindow

        if self._presentation is None:
            self._presentation = PresentationWindow(self.session, self._badges)
        return self._presentation

    @report_errors(tr_lazy("The presentation was not started"))
    def present(self) -> None:
        """Show the slides, or bring them to the front."""
        self.window.commit_texts()
        if not any(result.leaders for result in self.session.evaluation.results.values()):
            raise _nothing_to_present()
        if may_show_rankings(self.window, self.session):
            self.presentation.start(self.window)

    def close(self) -> None:
        """Leave the slides, as the program ends."""
        if self._presentation is not None:
            self._presentation.end()
            self._presentation.deleteLater()
            self._presentation = None

    @report_errors(tr_lazy("The slides were not written"))
    def export_slides(self) -> None:
        """Ask for a file and write the slides to it."""
        from mcda_app.ui.core.work.long_work import wait_for
        from mcda_app.ui.presentation.pdf import write_slides

        self.window.commit_texts()
        project = self.session.project
        if not any(result.leaders for result in self.session.evaluation.results.values()):
            raise _nothing_to_present()
        if not may_export_rankings(self.window, self.session):
            return
        stem = self.session.path or Path(file_name(project))
        proposal = stem.with_name(tr("{stem} slides.pdf").format(stem=stem.stem))
        path = self._files.ask_target(
            tr("Export the presentation"), tr("PDF document (*.pdf)"), ".pdf", proposal
        )
        if path is None:
            return
        target = path
        if wait_for(
            self.window,
            tr("Writing the slides…"),
            lambda progress: write_slides(project, target, progress=progress),
        ):
            self._exports.show_written(tr("Exported {path}").format(path=path.name), None, path, "SLIDES")
        else:
            self.window.show_status(tr("The export was stopped; no file was written"), 6000)


def _nothing_to_present() -> EditError:
    return EditError(
        tr("There is nothing to present yet: no option is ranked."),
        remedy=tr("Score the options of an issue on every criterion that has weight."),
    )
