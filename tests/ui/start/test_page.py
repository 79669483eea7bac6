# SPDX-License-Identifier: MIT
"""The start page, driven as a user does: buttons, rows, keys, files dropped on it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QMenu,
    QMessageBox,
    QPushButton,
    QToolButton,
)

from mcda_app import i18n
from mcda_app.analysis.document_summary import outcomes
from mcda_app.domain.edits.own_decision import new_decision
from mcda_app.domain.edits.project import set_texts
from mcda_app.domain.workshop.workshop import RoundKind
from mcda_app.exchange.ballots.ballot_file import empty_ballot, write_ballot
from mcda_app.files import presets
from mcda_app.files.project_file import open_project, save_project
from mcda_app.ui.app import change_language, make_start_window
from mcda_app.ui.core import error_reporting
from mcda_app.ui.core.app_folders import recent_states_file
from mcda_app.ui.core.preferences import Preferences
from mcda_app.ui.importing.dialog import ImportDialog
from mcda_app.ui.shell import start_commands
from mcda_app.ui.shell.main_window import MainWindow
from mcda_app.ui.widgets.toast import shown_toast
from mcda_app.ui.workshop.ballot_files_dialog import CollectDialog
from tests.domain.workshops import AT, code_of, latest, named, open_round, points
from tests.ui.controls import press

ROOT = Path(__file__).parents[3]
PRESETS = [info.id for info in presets.available() if info.id != presets.BLANK]


def let_go(window: MainWindow) -> None:
    if hasattr(window, "session"):
        window.commit_texts()
        window.session.undo_stack.setClean()


@pytest.fixture
def window(qapp: QApplication, qtbot) -> MainWindow:
    """As the program shows it first: nothing but the start page is built."""
    new_window, _building = make_start_window(qapp)
    qtbot.addWidget(new_window, before_close_func=let_go)
    new_window.show()
    return new_window


@pytest.fixture
def whole(window: MainWindow) -> MainWindow:
    window.finish_building()
    return window


def click(qtbot, button) -> None:
    assert button.isVisible()
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    """The entry of the next menu that is chosen."""

    class Chosen(QMenu):
        def exec(self, _at) -> None:
            next(a for a in self.actions() if a.text() == text).trigger()

    monkeypatch.setattr(start_commands, "QMenu", Chosen)


def rows(window: MainWindow) -> list:
    assert window.start_page is not None
    return window.start_page.rows


def saved(folder: Path, name: str = "note.mcda", title: str = "") -> Path:
    path = folder / name
    project = presets.load()
    save_project(set_texts(project, title, "", "") if title else project, path)
    return path


def opened_once(window: MainWindow, qtbot, path: Path) -> None:
    """Open a document and go back, so that it is a recent one whose summary is known."""
    window.commands.files.open_path(path)
    window.commands.files.recent.settle()
    window.actions_by_id["home"].trigger()
    qtbot.waitUntil(lambda: bool(rows(window)[0].file.date.whole_text))


def test_nothing_of_the_engine_is_loaded_before_the_page_is_painted():
    script = (
        "import sys\n"
        "import mcda_app.ui.app as app\n"
        "from PySide6 import QtCore, QtGui, QtWidgets\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from mcda_app.ui.core.qt_language import apply_first_language\n"
        "qt = QApplication(['x', '-style', 'fusion'])\n"
        "apply_first_language(qt)\n"
        "window, building = app.make_start_window(qt)\n"
        "window.show()\n"
        "qt.processEvents()\n"
        "print(window.start_page.isVisible(), len(window.start_page.tiles))\n"
        "heavy = ('mcda_app.domain', 'mcda_app.analysis', 'mcda_app.methods', 'mcda_app.exchange', 'numpy')\n"
        "print([name for name in sys.modules if name.startswith(heavy)])\n"
        "print('Qt' in vars(QtCore))\n"
        "classes = vars(QtCore) | vars(QtGui) | vars(QtWidgets)\n"
        "print([name for name in ('QAction', 'QDialogButtonBox', 'QPainter') if name in classes])\n"
        "building.finish()\n"
        "print(window.commands is not None, 'mcda_app.domain.project' in sys.modules)\n"
    )
    process = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    assert process.stdout.splitlines() == [f"True {len(PRESETS)}", "[]", "False", "[]", "True True"]


def test_what_is_clicked_before_the_rest_is_built_is_done_all_the_same(window, qtbot):
    assert not hasattr(window, "session")
    click(qtbot, window.start_page.start_button)
    assert window.session.is_open
    assert window.session.project == new_decision()
    qtbot.waitUntil(window.page("decision").isVisible)
    assert window.splitter.isVisible()
    assert not window.start_page.isVisible()


def test_the_cards_have_their_titles_and_buttons_on_one_line(whole, qtbot):
    page = whole.start_page

    def top(widget) -> int:
        return widget.mapTo(page, QPoint()).y()

    own, workshop = (
        next(label for label in page.findChildren(QLabel) if label.text() == text)
        for text in ("A decision of your own", "A workshop")
    )
    qtbot.waitUntil(lambda: page.start_button.y() > 0 and own.y() > 0)
    assert top(own) == top(workshop)
    assert top(page.start_button) == top(page.workshop_button)


def test_without_a_document_nothing_that_needs_one_is_offered(whole):
    assert not whole.session.is_open
    assert not whole.toolbar.isVisible()
    assert whole.windowTitle() == ""
    for name in ("save", "export_excel", "save_report", "add_issue", "show_overview", "present", "home"):
        assert not whole.actions_by_id[name].isEnabled(), name
    for name in ("open_file", "import_table", "quit", "show_help", "show_stored_data"):
        assert whole.actions_by_id[name].isEnabled(), name
    assert not whole.undo_action.isEnabled()


def test_each_preset_shows_what_the_engine_ranks_and_opens(whole, qtbot):
    page = whole.start_page
    assert [tile.preset_id for tile in page.tiles] == PRESETS
    heights = [tile.height() for tile in page.tiles]
    qtbot.waitUntil(lambda: all(tile.picture is not None for tile in page.tiles), timeout=20_000)
    assert [tile.height() for tile in page.tiles] == heights  # its room was kept
    for tile in page.tiles:
        results = outcomes(presets.load(tile.preset_id))
        if len(results) > 1:
            assert [mark.options for mark in tile.picture.marks] == [o.places() for o in results]
        else:
            widths = {mark.options[0]: mark.width for mark in tile.picture.marks}
            assert widths == {n: share for n, share in enumerate(results[0].shares) if share}
    click(qtbot, page.tiles[1])
    assert whole.session.project == presets.load(PRESETS[1])
    assert whole.actions_by_id["save"].isEnabled()
    assert whole.toolbar.isVisible()
    assert not whole.isWindowModified()


def test_a_recent_file_opens_with_one_click_and_closing_comes_back(whole, qtbot, tmp_path):
    path = saved(tmp_path)
    opened_once(whole, qtbot, path)
    assert not whole.session.is_open
    (row,) = rows(whole)
    assert row.file.name.whole_text == "note.mcda"
    assert row.file.state.whole_text == "Selective and Global each lead on 6 of 15 · 5 fragile"
    assert row.file.date.whole_text.startswith("today, ")
    click(qtbot, row.file)
    assert whole.session.path == path
    home = next(b for b in whole.toolbar.findChildren(QToolButton) if b.text() == "Home")
    click(qtbot, home)
    assert whole.start_page.isVisible()
    assert not whole.session.is_open


def test_closing_asks_to_save_first(whole, qtbot, tmp_path, monkeypatch):
    path = saved(tmp_path)
    whole.commands.files.open_path(path)
    whole.weights_panel.rows["cost"].slider.setValue(700)
    changed = whole.session.project
    answers = iter(
        (
            QMessageBox.StandardButton.Cancel,
            QMessageBox.StandardButton.Save,
            QMessageBox.StandardButton.Discard,
        )
    )
    monkeypatch.setattr(QMessageBox, "exec", lambda _self: next(answers))
    whole.actions_by_id["home"].trigger()
    assert whole.session.is_open
    assert whole.session.project is changed
    whole.actions_by_id["home"].trigger()
    assert not whole.session.is_open
    assert open_project(path) == changed
    whole.commands.files.open_path(path)
    whole.weights_panel.rows["cost"].slider.setValue(100)
    whole.actions_by_id["home"].trigger()
    assert not whole.session.is_open
    assert open_project(path) == changed
    assert not whole.session.modified


def test_what_is_said_of_a_file_is_said_no_more_once_it_was_changed_elsewhere(whole, qtbot, tmp_path):
    path = saved(tmp_path)
    opened_once(whole, qtbot, path)
    assert rows(whole)[0].file.state.whole_text
    save_project(presets.load("table-1-goals"), path)
    whole.commands.start.refresh()
    qtbot.waitUntil(lambda: rows(whole)[0].file.state.whole_text == "")
    assert rows(whole)[0].file.date.whole_text.startswith("today, ")
    assert not rows(whole)[0].file.missing


def test_a_file_that_is_gone_says_so_and_can_be_taken_off_the_list(whole, qtbot, tmp_path, monkeypatch):
    path, other = saved(tmp_path), saved(tmp_path, "other.mcda")
    opened_once(whole, qtbot, other)
    opened_once(whole, qtbot, path)
    assert [row.file.path for row in rows(whole)] == [path, other]
    path.rename(tmp_path / "moved.mcda")
    whole.commands.start.refresh()
    qtbot.waitUntil(lambda: rows(whole)[0].file.missing)
    assert "Not found" in rows(whole)[0].file.state.whole_text
    assert rows(whole)[0].file.date.whole_text == ""
    choose(monkeypatch, "Remove from the list")
    click(qtbot, rows(whole)[0].more)
    assert [row.file.path for row in rows(whole)] == [other]
    assert whole.preferences.recent == [other]
    assert str(path) not in recent_states_file().read_text("utf-8")
    assert (tmp_path / "moved.mcda").exists()


def test_participants_and_rounds_are_told_and_nothing_of_a_ballot(whole, qtbot, tmp_path):
    path = tmp_path / "council.mcda"
    save_project(open_round(named(3), RoundKind.WEIGHTS, AT), path)
    opened_once(whole, qtbot, path)
    assert rows(whole)[0].file.state.whole_text.endswith("3 participants")
    content = recent_states_file().read_text("utf-8")
    for person in named(3).workshop.participants:
        assert person.name not in content
        assert code_of(person) not in content


def test_looking_changes_nothing(whole, qtbot, tmp_path):
    path = saved(tmp_path)
    before, at = path.read_bytes(), path.stat().st_mtime_ns
    opened_once(whole, qtbot, path)
    opened_once(whole, qtbot, path)
    assert path.read_bytes() == before
    assert path.stat().st_mtime_ns == at
    assert sorted(p.name for p in tmp_path.iterdir()) == ["note.mcda"]
    assert not whole.session.modified


def test_a_document_that_is_closed_is_let_go(whole, qtbot, tmp_path):
    path = saved(tmp_path, title="A secret matter")
    opened_once(whole, qtbot, path)
    assert whole.session.project.title != "A secret matter"
    assert whole.session.undo_stack.count() == 0
    assert whole.session.path is None


def dropped(window: MainWindow, *paths: Path) -> QDropEvent:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(50, 50),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.setAccepted(False)
    window.dropEvent(event)
    event.data = data  # Qt does not keep it
    return event


def test_a_file_that_is_dropped_is_opened(window, qtbot, tmp_path):
    path = saved(tmp_path)
    assert dropped(window, path).isAccepted()
    qtbot.waitUntil(lambda: hasattr(window, "session") and window.session.path == path)
    assert window.splitter.isVisible()


def test_what_is_no_file_is_not_taken(whole):
    data = QMimeData()
    data.setText("words")
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.setAccepted(False)
    whole.dropEvent(event)
    assert not event.isAccepted()


def test_another_kind_of_file_is_refused_in_a_sentence(whole, qtbot, tmp_path, monkeypatch):
    messages: list[str] = []
    monkeypatch.setattr(
        error_reporting, "show_error", lambda _parent, error, _title: messages.append(str(error))
    )
    picture = tmp_path / "holiday.jpg"
    picture.write_bytes(b"JFIF")
    dropped(whole, picture)
    qtbot.waitUntil(lambda: bool(messages))
    assert "not a file that the program can open" in messages[0]
    assert "holiday.jpg" in messages[0]
    assert not whole.session.is_open


def test_a_pasted_table_can_only_become_a_new_project(whole, qtbot, monkeypatch):
    QGuiApplication.clipboard().setText("Option\tCost\tBenefit\nBridge\t3\t4\nTunnel\t5\t2\n")
    lists: list[list[str]] = []

    def look(self: ImportDialog) -> int:
        lists.append([self.targets.itemText(n) for n in range(self.targets.count())])
        return 0

    monkeypatch.setattr(ImportDialog, "exec", look)
    choose(monkeypatch, "Paste the table on the clipboard")
    click(qtbot, whole.start_page.table_button)
    assert lists == [["A new project"]]


def test_a_workshop_is_prepared_on_its_page(whole, qtbot, monkeypatch):
    choose(monkeypatch, "About the paper's issues")
    click(qtbot, whole.start_page.workshop_button)
    assert whole.session.project == presets.load()
    assert whole.current_page == "workshop"


def test_a_workshop_about_a_new_decision_begins_with_the_decision(whole, qtbot, monkeypatch):
    choose(monkeypatch, "About a new decision")
    click(qtbot, whole.start_page.workshop_button)
    assert whole.session.project == new_decision()
    assert whole.current_page == "decision"
    shown_toast(whole).findChild(QPushButton).click()
    assert whole.current_page == "workshop"
    press(whole.page("workshop"), "Begin with names")
    assert whole.actions_by_id["show_decision"].isVisible(), "the options can still be typed on one page"
    whole.session.close(whole.session.project)  # a workshop that was begun cannot be undone


def test_a_ballot_finds_its_workshop_among_recent_documents(whole, qtbot, tmp_path, monkeypatch):
    project = open_round(named(), RoundKind.WEIGHTS, AT)
    path = tmp_path / "council.mcda"
    save_project(project, path)
    opened_once(whole, qtbot, saved(tmp_path))
    opened_once(whole, qtbot, path)
    opened_once(whole, qtbot, tmp_path / "note.mcda")
    ballot = tmp_path / "Ada.mcda-ballot"
    blank = empty_ballot(project, project.workshop, latest(project), project.workshop.participants[0])
    write_ballot(blank._replace(answers=points(40, 20, 25, 15)), ballot)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(ballot), ""))
    dialogs: list[CollectDialog] = []
    monkeypatch.setattr(CollectDialog, "exec", lambda self: dialogs.append(self) or 0)
    click(qtbot, whole.start_page.ballot_button)
    assert whole.session.path == path
    assert len(dialogs) == 1


def test_the_keyboard_reaches_everything(whole, qtbot, tmp_path):
    path, other = saved(tmp_path), saved(tmp_path, "other.mcda")
    opened_once(whole, qtbot, other)
    opened_once(whole, qtbot, path)
    page = whole.start_page
    in_order = [
        *(page.start_button, page.table_button, page.workshop_button, page.ballot_button),
        *page.tiles,
        page.open_button,
        *(button for row in page.rows for button in (row.file, row.more)),
    ]
    page.start_button.setFocus()
    reached = []
    for _ in in_order:
        reached.append(whole.focusWidget())
        page.focusNextPrevChild(True)
    assert reached == in_order
    page.rows[0].file.setFocus()
    qtbot.keyClick(page.rows[0].file, Qt.Key.Key_Down)
    assert whole.focusWidget() is page.rows[1].file
    qtbot.keyClick(page.rows[1].file, Qt.Key.Key_Return)
    assert whole.session.path == other


def test_delete_takes_a_recent_file_off_the_list(whole, qtbot, tmp_path):
    opened_once(whole, qtbot, saved(tmp_path))
    rows(whole)[0].file.setFocus()
    qtbot.keyClick(rows(whole)[0].file, Qt.Key.Key_Delete)
    assert rows(whole) == []
    assert whole.focusWidget() is whole.start_page.open_button


def test_another_language_is_shown_at_once(whole, qtbot, tmp_path):
    opened_once(whole, qtbot, saved(tmp_path))
    qtbot.waitUntil(lambda: all(t.picture for t in whole.start_page.tiles), timeout=20_000)
    try:
        whole.preferences.language = "de"
        change_language(whole)
        assert whole.start_page.isVisible()
        assert not whole.toolbar.isVisible()
        titles = {info.title for info in presets.available() if info.id != presets.BLANK}
        assert {tile.title.text() for tile in whole.start_page.tiles} == titles
        assert not whole.actions_by_id["save"].isEnabled()
        qtbot.waitUntil(lambda: bool(rows(whole)[0].file.date.whole_text))
        click(qtbot, rows(whole)[0].file)
        assert whole.session.is_open
        assert whole.toolbar.isVisible()
    finally:
        i18n.install("en", {})


def test_the_page_fits_small_and_large_windows(whole, qtbot, tmp_path):
    opened_once(whole, qtbot, saved(tmp_path, f"{'very long name ' * 12}.mcda"))
    qtbot.waitUntil(lambda: all(t.picture for t in whole.start_page.tiles), timeout=20_000)
    page = whole.start_page
    for width, height in ((900, 600), (1024, 700), (1280, 800), (1920, 1080)):
        whole.resize(width, height)
        QApplication.processEvents()
        assert page.widget().width() <= page.viewport().width()
        for tile in page.tiles:
            assert tile.result.geometry().bottom() <= tile.height()
            assert tile.title.heightForWidth(tile.title.width()) <= tile.title.height()
            assert tile.result.heightForWidth(tile.result.width()) <= tile.result.height()
        right = max(tile.mapTo(page.widget(), tile.rect().topRight()).x() for tile in page.tiles)
        assert right <= page.widget().width()


def test_wiping_what_is_stored_forgets_the_summaries(whole, qtbot, tmp_path, monkeypatch):
    from mcda_app.ui.dialogs.stored_data import StoredDataDialog

    opened_once(whole, qtbot, saved(tmp_path))
    assert recent_states_file().exists()
    dialog = StoredDataDialog(whole, Preferences(), whole.commands.files.diagnosis.log)
    qtbot.addWidget(dialog)
    monkeypatch.setattr(QMessageBox, "exec", lambda _self: 0)
    wipe = lambda box: next(b for b in box.buttons() if b.text() == "&Wipe")  # noqa: E731
    monkeypatch.setattr(QMessageBox, "clickedButton", wipe)
    dialog.wipe_buttons["Recent documents"].click()
    assert not recent_states_file().exists()
    whole.commands.start.refresh()
    qtbot.waitUntil(lambda: rows(whole)[0].file.state.whole_text == "")
