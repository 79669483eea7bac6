# SPDX-License-Identifier: MIT
"""Starting the window: here alone its parts are built and handed to each other."""

from __future__ import annotations

from mcda_app.ui.core.feature_import import remove_feature_import

remove_feature_import()  # before the modules below, which it makes quicker to import

import gc
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from mcda_app import i18n
from mcda_app.files.policy import policy
from mcda_app.ui.core.layout_items import forget_layout_items
from mcda_app.ui.core.preferences import Preferences
from mcda_app.ui.core.qt_language import apply_first_language, apply_language
from mcda_app.ui.core.work.slices import Slices
from mcda_app.ui.shell.main_window import MainWindow
from mcda_app.ui.widgets.skin.fonts import load_more_fonts, system_size, use_font
from mcda_app.ui.widgets.theme import (
    apply_first_palette,
    apply_first_sheet,
    apply_palette,
    apply_sheet,
    let_palettes_propagate,
)
from mcda_app.version import __version__

if TYPE_CHECKING:
    from mcda_app.ui.core.session import Session
    from mcda_app.ui.documents.diagnostics import Diagnosis
    from mcda_app.ui.documents.recent_states import RecentStates
    from mcda_app.ui.documents.sharing import Sharing

SETTLE_MS, PAINT_TIMEOUT_MS = 20, 1000
"""Milliseconds until a painted window is on the screen, and to wait for painting at most."""


LOADED_LATER = (
    "mcda_app.domain.score",
    "mcda_app.domain.futures.futures",
    "mcda_app.domain.issue",
    "mcda_app.domain.project",
    "mcda_app.files.presets",
    "mcda_app.analysis.ranking.evaluation",
    "mcda_app.analysis.ranking.explanation",
    "mcda_app.ui.core.badge_service",
    "mcda_app.ui.overview.page",
    "mcda_app.ui.sidebar.issue_panel",
    "mcda_app.ui.sidebar.side_panel",
    "mcda_app.domain.workshop.workshop",
    "mcda_app.analysis.document_summary",
    "mcda_app.ui.shell.file_commands",
    "mcda_app.ui.shell.toolbar",
    "mcda_app.ui.shell.pages",
    "mcda_app.ui.shell.commands",
    "mcda_app.analysis.vocabulary.methods",
    "mcda_app.ui.core.undo_keys",
    "mcda_app.ui.documents.recent_states",
    "mcda_app.ui.documents.diagnostics",
    "mcda_app.ui.documents.sharing",
    "mcda_app.ui.documents.recovery",
    "mcda_app.ui.dialogs.recovery",
)
"""What the window is built from once its start page can be seen, in steps none of which is long."""


def make_window(app: QApplication, session: Session | None = None) -> MainWindow:
    """The window, dressed as preferred, not yet shown.

    session  what is open in it, by default the paper's issues
    """
    from mcda_app.files import presets
    from mcda_app.ui.core.session import Session

    forget_layout_items()
    preferences = Preferences()
    use_font(system_size(), preferences.zoom / 100)
    load_more_fonts()
    keep_to_own_icons()
    theme = apply_palette(app, preferences.theme)
    window = build_window(session or Session(presets.load()), preferences)
    apply_sheet(app, theme)
    follow_system_theme(app, window)
    return window


def keep_to_own_icons() -> None:
    """Have Qt draw the icons of its own widgets, such as a field's clearing cross.

    It would try thousands of paths of the system's for each first.
    """
    from PySide6.QtGui import QIcon

    # Lists without an entry would mean the system's again.
    QIcon.setThemeSearchPaths([":/icons"])
    QIcon.setFallbackSearchPaths([":/icons"])


def follow_system_theme(app: QApplication, window: MainWindow) -> None:
    """Dress the program anew when the system turns dark or light."""
    app.styleHints().colorSchemeChanged.connect(window.apply_theme)


def make_start_window(app: QApplication) -> tuple[MainWindow, Slices]:
    """The window with its start page alone, not yet shown, and what builds the rest of it."""
    forget_layout_items()
    preferences = Preferences()
    use_font(system_size(), preferences.zoom / 100)
    theme = apply_first_palette(app, preferences.theme)
    window = MainWindow(preferences)
    completion = Slices(window, _completion(window))
    window.finish_building = completion.finish
    window.show_start(partial(apply_first_sheet, app, theme))
    return window, completion


def build_window(session: Session, preferences: Preferences) -> MainWindow:
    """A window on a session, with the commands and services behind it."""
    window = MainWindow(preferences)
    for step in _building(window, session):
        step()
    return window


def _building(window: MainWindow, session: Session) -> Iterator[Callable[[], object]]:
    """The steps that build a window around a session."""
    from mcda_app.ui.core.badge_service import BadgeService

    yield from window.building(session, BadgeService(session))
    yield lambda: _install_commands(window, session)


def _install_commands(window: MainWindow, session: Session) -> None:
    from mcda_app.ui.core.lazy import Lazy
    from mcda_app.ui.shell.commands import Commands
    from mcda_app.ui.shell.export_commands import ExportCommands
    from mcda_app.ui.shell.file_commands import FileCommands
    from mcda_app.ui.shell.import_commands import ImportCommands
    from mcda_app.ui.shell.presentation_commands import PresentationCommands
    from mcda_app.ui.shell.print_commands import PrintCommands
    from mcda_app.ui.shell.project_commands import ProjectCommands
    from mcda_app.ui.shell.start_commands import StartCommands
    from mcda_app.ui.shell.workshop_commands import WorkshopCommands

    preferences = window.preferences

    def build_diagnosis() -> Diagnosis:
        from mcda_app.ui.documents.diagnostics import Diagnosis

        return Diagnosis()

    def build_sharing() -> Sharing:
        from mcda_app.ui.documents.sharing import Sharing

        return Sharing(window, session, save=files.save, save_as=files.save_as, open_saved=files.open_saved)

    def build_recent() -> RecentStates:
        from mcda_app.ui.documents.recent_states import RecentStates

        return RecentStates(window, preferences)

    def import_file(path: Path) -> None:
        imports.import_file(path)

    diagnosis, recent = Lazy(build_diagnosis), Lazy(build_recent)
    files = FileCommands(
        window,
        session,
        preferences,
        sharing=Lazy(build_sharing),
        diagnosis=diagnosis,
        import_file=import_file,
        recent=recent,
    )
    exports = ExportCommands(window, session, preferences, files)
    imports = ImportCommands(window, session, files, exports)
    project = ProjectCommands(
        window,
        session,
        preferences,
        diagnosis=diagnosis,
        ask_target=files.ask_target,
        change_language=lambda: change_language(window),
        change_zoom=lambda: change_zoom(window),
    )
    workshop = WorkshopCommands(window, session, files.refused)
    presentation = PresentationCommands(window, session, window.badges, files, exports)
    start = StartCommands(
        window,
        session,
        preferences,
        files,
        imports,
        workshop,
        page=lambda: window.start_page,
        recent=recent,
        end_presentation=presentation.close,
    )
    printing = PrintCommands(window, session, preferences, exports)
    window.install(Commands(files, exports, imports, project, workshop, start, presentation, printing))


def _completion(window: MainWindow) -> Iterator[Callable[[], object]]:
    """The steps after which a window that shows its start page alone is whole."""
    from importlib import import_module

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    yield partial(let_palettes_propagate, app)
    yield partial(apply_language, app)
    yield window.complete_start
    yield load_more_fonts
    yield keep_to_own_icons
    for name in LOADED_LATER:
        yield partial(import_module, name)
    from mcda_app.files import presets
    from mcda_app.ui.core.session import Session

    sessions: list[Session] = []
    yield lambda: sessions.append(Session(presets.load(presets.BLANK), is_open=False))
    yield from _building(window, sessions[0])
    yield lambda: follow_system_theme(app, window)
    yield lambda: report_unexpected(window)
    yield window.commands.start.refresh


def main(path: Path | None = None, arguments: Sequence[str] = ()) -> int:
    """Run the program until its window is closed; returns the exit code."""
    QApplication.setApplicationName("mcda_app")
    QApplication.setApplicationDisplayName("MCDA")
    QApplication.setApplicationVersion(__version__)
    QApplication.setDesktopFileName("io.github.mcda_app.McdaApp")
    # By name: QApplication.setStyle returns the style, for which Qt for Python makes 11 enumerations.
    app = QApplication([sys.argv[0], "-style", "fusion", *arguments])
    apply_first_language(app)
    if path is not None and _is_blank_ballot(path):
        return fill_in_ballot(app, path)
    window, completion = make_start_window(app)
    if path is not None:  # what is painted first is the file asked for
        completion.finish()

    def begin() -> None:
        completion.finish()
        after_first_paint(window, path)
        QTimer.singleShot(200, lambda: offer_recovery(window))

    window.show_on_screen()
    if path is None:
        completion.done.connect(begin)
        WhenPainted(window, completion.start)
    else:
        QTimer.singleShot(0, begin)
    code = app.exec()
    from mcda_app.ui.core.work.background import end_background_work

    end_background_work()
    return code


def _is_blank_ballot(path: Path) -> bool:
    """Whether it is a ballot to fill in, for which no project and no more of the program is needed."""
    if path.suffix.lower() != ".mcda-ballot":
        return False
    from mcda_app.domain.workshop.workshop import Answers
    from mcda_app.errors import McdaError
    from mcda_app.exchange.ballots.ballot_file import open_ballot

    try:
        ballot = open_ballot(path)
    except McdaError:
        return False  # the window says what is wrong with it
    return not ballot.box and ballot.answers == Answers() and ballot.round.seal is not None


def fill_in_ballot(app: QApplication, path: Path) -> int:
    """Show a ballot file alone, to be filled in; returns the exit code."""
    from mcda_app.ui.core.garbage import collect_between_events
    from mcda_app.ui.widgets.dialogs.showing import run_dialog
    from mcda_app.ui.workshop.collecting.ballot_window import BallotDialog, ballot_to_fill_in

    forget_layout_items()
    preferences = Preferences()
    use_font(system_size(), preferences.zoom / 100)
    load_more_fonts()
    apply_language(app)
    apply_sheet(app, apply_palette(app, preferences.theme))
    collect_between_events()
    run_dialog(BallotDialog(None, path, ballot_to_fill_in(path)))
    return 0


class WhenPainted(QObject):
    """Has something done once, when a window has been seen; or soon, where it is minimised or covered."""

    def __init__(self, window: QWidget, work: Callable[[], None]) -> None:
        super().__init__(window)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(work)
        self._timer.start(PAINT_TIMEOUT_MS)
        window.installEventFilter(self)

    def eventFilter(self, window: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            window.removeEventFilter(self)
            QTimer.singleShot(0, lambda: self._timer.start(SETTLE_MS))  # once the picture is whole
        return False


def change_language(window: MainWindow) -> None:
    """Show the program in the language that is preferred now; the document stays as it is."""
    app = QApplication.instance()
    from mcda_app.files.resources import resource

    code = window.preferences.language or i18n.default_language(policy().language)
    if code == i18n.current_language() or not isinstance(app, QApplication):
        return

    def install() -> None:
        i18n.load(code, resource("translations"))
        apply_language(app)
        window.session.language_changed()
        window.badges.language_changed()

    _rebuild(window, install)


def change_zoom(window: MainWindow) -> None:
    """Show the program in the size that is preferred now."""
    size, zoom = system_size(), window.preferences.zoom / 100
    before = QApplication.font().pointSizeF()
    _rebuild(window, lambda: use_font(size, zoom), widen=size * zoom / before)


def _rebuild(window: MainWindow, install: Callable[[], object], widen: float = 1.0) -> None:
    """Build the window anew with something installed that all its parts depend on; see `translate`."""
    from mcda_app.ui.dialogs.help_window import HelpWindow

    window.translate(install, widen)
    window.commands.files.sharing.translate()
    window.commands.workshop.translate()
    for shown in window.findChildren(HelpWindow):
        shown.translate()
    window.session.appearance_changed()


def after_first_paint(window: MainWindow, path: Path | None = None) -> None:
    """What can wait until there is something to see."""
    from PySide6.QtCore import Qt  # of whose enumerations nothing is needed before
    from PySide6.QtGui import QIcon

    from mcda_app.files.resources import resource
    from mcda_app.ui.core.garbage import collect_between_events
    from mcda_app.ui.shell.page_imports import WITH_NUMPY, load_pages

    # A collection that goes through every object there is takes 30 ms: two frames of a drag. What lives
    # as long as the program is let alone from now on, and the rest is gone through less often.
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)
    collect_between_events()
    window.setWindowIcon(QIcon(str(resource("icons", "mcda-app.svg"))))
    window.badges.start()
    keep_recovery(window)
    files = window.commands.files
    files.diagnosis.begin()
    files.sharing.look()
    load_pages(window)
    # Badges are drawn by a worker, with NumPy.
    once = Qt.ConnectionType.SingleShotConnection
    window.badges.changed.connect(lambda: load_pages(window, WITH_NUMPY), once)
    if path is not None:
        files.open_path(path)


def keep_recovery(window: MainWindow) -> None:
    """From now on unsaved work is put on disk as it is done."""
    from mcda_app.ui.documents.recovery import RecoveryKeeper

    window.commands.files.recovery = RecoveryKeeper(window.session, window)


def offer_recovery(window: MainWindow) -> None:
    """Ask about work that a crash left behind."""
    from mcda_app.ui.dialogs.recovery import offer_recovery

    offer_recovery(window, window.commands.files)


def report_unexpected(window: MainWindow) -> None:
    """From now on a fault of the program is logged and shown, whatever was being done."""
    from mcda_app.ui.core.error_reporting import catch_unexpected

    files = window.commands.files

    def log(error: BaseException) -> None:
        files.diagnosis.fault(error)

    def show(error: BaseException) -> None:
        from mcda_app.ui.dialogs.diagnostics import show_internal_error

        show_internal_error(
            window, error, files.save_copy, lambda: files.diagnosis.text(window.session.project)
        )

    catch_unexpected(files, log, show)
