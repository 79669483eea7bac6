# SPDX-License-Identifier: MIT
"""View ▸ Language changes the open window at once, and neither the document nor where its user is."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialogButtonBox, QLineEdit, QMenu, QScrollArea
from pytestqt.qtbot import QtBot

from mcda_app import i18n
from mcda_app.analysis.acceptability.headline import headline
from mcda_app.domain.edits.issues import add_issue, set_issue_notes
from mcda_app.domain.edits.own_decision import set_question
from mcda_app.domain.edits.workshop.workshop import begin_workshop
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.method_settings import Method
from mcda_app.files import presets
from mcda_app.files.project_file import dumps
from mcda_app.i18n import tr_lazy
from mcda_app.ui.core.preferences import Preferences
from mcda_app.ui.core.qt_language import apply_language
from mcda_app.ui.dialogs.help_window import HelpWindow
from mcda_app.ui.robustness.single_scores import SingleScores
from mcda_app.ui.shell.main_window import MainWindow
from mcda_app.ui.widgets.notice_bar import notices
from mcda_app.ui.widgets.pill_bar import PillBar
from tests.ui.waiting import wait_until


@pytest.fixture
def window(active_window: MainWindow, qapp: QApplication) -> Iterator[MainWindow]:
    yield active_window
    active_window.commands.workshop.close_room()
    i18n.install("en", {})
    apply_language(qapp)


def menu_of(window: MainWindow, title: str) -> QMenu:
    return next(m for m in window.menuBar().findChildren(QMenu) if m.title().replace("&", "") == title)


def choose(window: MainWindow, language: str) -> None:
    """As the menu does, by the name of the language."""
    entry = next(a for m in window.findChildren(QMenu) for a in m.actions() if a.text() == language)
    entry.trigger()
    rest()


def rest() -> None:
    for _ in range(3):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def titles(window: MainWindow) -> list[str]:
    return [a.text().replace("&", "") for a in window.menuBar().actions()]


def test_menus_pages_numbers_and_qt_follow_at_once_and_the_choice_is_kept(window: MainWindow) -> None:
    choose(window, "Deutsch")
    assert titles(window)[:2] == ["Datei", "Bearbeiten"]
    assert window.tabs.tabText(0) == "Überblick"
    assert window.ranking_panel.table.model().index(0, 2).data() == "0,88"
    assert QLocale().decimalPoint() == ","
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert buttons.button(QDialogButtonBox.StandardButton.Cancel).text() == "Abbrechen"
    assert Preferences().language == "de"
    checked = [a.text() for a in menu_of(window, "Sprache").actions() if a.isChecked()]
    assert checked == ["Deutsch"]
    choose(window, "English")
    assert titles(window)[:2] == ["File", "Edit"]
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert buttons.button(QDialogButtonBox.StandardButton.Cancel).text() == "Cancel"
    assert QLocale().decimalPoint() == "."


def test_the_systems_language_can_be_gone_back_to(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(window, "Nederlands")
    monkeypatch.delenv(i18n.VARIABLE, raising=False)
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    menu = menu_of(window, "Taal")
    menu.actions()[0].trigger()
    rest()
    assert titles(window)[0] == "Fichier"
    assert Preferences().language == ""


def test_the_document_and_its_undo_history_stay(window: MainWindow) -> None:
    session = window.session
    before = session.project
    choose(window, "Deutsch")
    assert dumps(session.project) == dumps(before)
    assert not session.modified
    assert not window.isWindowModified()
    window.commands.project.use_lens(session.project.lenses[1].id)
    window.commands.project.set_method(Method.AHP)
    changed = session.project
    choose(window, "Français")
    assert dumps(session.project) == dumps(changed)
    assert session.undo_stack.count() == 2
    assert window.isWindowModified()
    assert session.undo_stack.undoText() == i18n.tr("Rank with {method}").format(method="AHP")
    assert session.undo_stack.undoText() != "Rank with AHP"
    assert window.undo_action.text().endswith(session.undo_stack.undoText())
    session.undo_stack.undo()
    session.undo_stack.undo()
    assert dumps(session.project) == dumps(before)


def test_where_the_user_is_stays(window: MainWindow) -> None:
    window.session.select_issue(window.session.project.issues[5].id)
    window.show_page("overview")
    window.page("overview").show_view("versions")
    window.show_page("weights")
    window.page("weights").ask(WeightQuestion.ORDER)
    window.show_page("issue")
    rest()
    matrix = window.page("issue").matrix
    matrix.setCurrentIndex(matrix.model().index(2, 1))
    matrix.setFocus()
    window.splitter.setSizes([300, 600, 380])
    window.resize(1400, 850)
    rest()
    geometry, sizes = window.geometry(), window.splitter.sizes()
    choose(window, "Nederlands")
    assert window.geometry() == geometry
    assert window.splitter.sizes() == sizes
    assert window.current_page == "issue"
    assert window.session.issue_id == window.session.project.issues[5].id
    matrix = window.page("issue").matrix
    assert (matrix.currentIndex().row(), matrix.currentIndex().column()) == (2, 1)
    assert window.focusWidget() is matrix
    window.show_page("weights")
    assert window.page("weights").question is WeightQuestion.ORDER
    window.show_page("overview")
    assert window.page("overview").findChild(PillBar).currentIndex() == 4


def test_a_page_is_as_far_down_as_it_was(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1000, 620)
    window.show_page("issue")
    rest()

    def bar():
        return window.page("issue").findChild(QScrollArea).verticalScrollBar()

    bar().setValue(120)
    choose(window, "Deutsch")
    qtbot.waitUntil(lambda: bar().value() == 120)


def test_texts_being_typed_are_not_lost(window: MainWindow) -> None:
    window.show_page("issue")
    rest()
    notes = window.page("issue").notes_field
    notes.setFocus()
    QTest.keyClicks(notes, "to be remembered")
    choose(window, "Deutsch")
    assert window.page("issue").notes_field.toPlainText().startswith("to be remembered")
    window.commit_texts()
    assert window.session.issue.notes.startswith("to be remembered")


def test_forms_that_were_not_sent_keep_what_is_in_them(window: MainWindow) -> None:
    window.session.apply_without_undo(lambda p: begin_workshop(p, anonymous=False))
    window.show_page("workshop")
    page = window.page("workshop")
    page.show_view("agenda")
    rest()
    line: QLineEdit = page.view("agenda").entry
    line.setFocus()
    QTest.keyClicks(line, "half a sen")
    page.show_view("people")
    window.show_page("overview")
    rest()
    choose(window, "Deutsch")
    choose(window, "Français")  # before the page was looked at again
    window.show_page("workshop")
    rest()
    page = window.page("workshop")
    assert page.current == "people"
    page.show_view("agenda")
    rest()
    assert page.view("agenda").entry.text() == "half a sen"


@pytest.mark.parametrize("language", ["Deutsch", "Français"])
def test_a_number_being_typed_means_what_it_meant(window: MainWindow, language: str) -> None:
    criterion = window.session.project.criteria[0].id
    box = window.weights_panel.rows[criterion].box
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "12.5")
    choose(window, language)
    assert window.session.project.weights.share(criterion) == pytest.approx(0.125)
    assert window.weights_panel.rows[criterion].box.text().startswith("12,5")


def test_a_number_that_cannot_be_read_stays_to_be_corrected(window: MainWindow) -> None:
    before = window.session.project
    box = window.weights_panel.rows[before.criteria[0].id].box
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "1x2")
    choose(window, "Deutsch")
    assert window.weights_panel.rows[before.criteria[0].id].box.lineEdit().text().startswith("1x2")
    assert dumps(window.session.project) == dumps(before)


def test_a_score_that_cannot_be_read_stays_in_its_cell(window: MainWindow) -> None:
    window.show_page("issue")
    rest()
    before, matrix = window.session.project, window.page("issue").matrix
    matrix.setFocus()
    matrix.setCurrentIndex(matrix.model().index(1, 1))
    QTest.keyClick(matrix, Qt.Key.Key_F2)
    editor = matrix.viewport().findChild(QComboBox)
    editor.lineEdit().selectAll()
    QTest.keyClicks(editor.lineEdit(), "enormous")
    choose(window, "Nederlands")
    matrix = window.page("issue").matrix
    assert matrix.viewport().findChild(QComboBox).currentText() == "enormous"
    assert dumps(window.session.project) == dumps(before)


def test_the_help_follows_and_stays_on_its_page(window: MainWindow) -> None:
    window.show_page("robustness")
    window.commands.project.show_help()
    help_window = window.findChild(HelpWindow)
    help_window.resize(900, 500)
    row = help_window.contents.currentRow()
    help_window.text.verticalScrollBar().setValue(help_window.text.verticalScrollBar().maximum() // 2)
    choose(window, "Deutsch")
    assert window.findChildren(HelpWindow) == [help_window]
    assert help_window.windowTitle() == "Hilfe"
    assert help_window.contents.currentRow() == row
    assert "Stabil" in help_window.text.toPlainText() or "Robust" in help_window.text.toPlainText()
    assert help_window.contents.item(0).text() != HelpWindow(None).windowTitle()
    bar = help_window.text.verticalScrollBar()
    assert bar.value() == pytest.approx(bar.maximum() / 2, abs=bar.maximum() / 10)
    help_window.close()


def test_a_search_in_the_help_goes_on_in_the_other_language(window: MainWindow) -> None:
    window.commands.project.show_help()
    help_window = window.findChild(HelpWindow)
    help_window.search.setText("TOPSIS")
    choose(window, "Nederlands")
    assert help_window.search.text() == "TOPSIS"
    visible = [r for r in range(help_window.contents.count()) if not help_window.contents.item(r).isHidden()]
    assert 0 < len(visible) < help_window.contents.count()
    help_window.close()


def test_the_window_for_the_room_follows(window: MainWindow) -> None:
    window.session.apply_without_undo(lambda p: begin_workshop(p, anonymous=True))
    window.commands.workshop.show_room()
    room = window.commands.workshop.room
    english = room.content().description, room.windowTitle()
    choose(window, "Deutsch")
    assert window.commands.workshop.room is room
    assert room.isVisible()
    german = room.content().description, room.windowTitle()
    assert german[0] != english[0]
    assert german[1] != english[1]
    assert room.accessibleDescription() == room.content().description


def test_notices_and_what_they_offer_follow(window: MainWindow) -> None:
    pressed: list[int] = []
    sentence = tr_lazy("Somebody has it open.")
    notices(window).put("x", lambda: str(sentence), [(tr_lazy("Save &as…"), lambda: pressed.append(1))])
    rest()
    choose(window, "Français")
    banners = notices(window)
    assert banners.isVisible()
    assert banners.texts()["x"] == i18n.tr("Somebody has it open.") != "Somebody has it open."
    banners.button("x", i18n.tr("Save &as…").replace("&", "")).click()
    assert pressed == [1]
    assert window.splitter.isVisible()
    choose(window, "English")
    assert notices(window).texts()["x"] == "Somebody has it open."


def test_work_beside_the_window_goes_on_for_the_new_pages(window: MainWindow) -> None:
    window.badges.start()
    window.show_page("robustness")
    QApplication.processEvents()  # answers are on their way
    choose(window, "Deutsch")
    page = window.page("robustness")
    waiting = i18n.tr("Calculating…")
    wait_until(lambda: page.glance.note.text() not in ("", waiting))
    assert page.glance.scores.lines
    wait_until(lambda: bool(window.badges.sentence(window.session.issue_id)))
    badge = window.badges.badge(window.session.issue_id)
    assert page.headline.sentence.text() == headline(window.session.result, badge)
    assert {option.title for option, _share in badge.firsts} <= {
        option.title for option in window.session.project.options
    }


def test_a_shortcut_and_a_click_do_their_work_once(window: MainWindow) -> None:
    choose(window, "Deutsch")
    choose(window, "English")
    ids = [i.id for i in window.session.project.issues]
    window.session.select_issue(ids[3])
    window.actions_by_id["next_issue"].trigger()
    assert window.session.issue_id == ids[4]
    QTest.keyClick(window, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert window.session.issue_id == ids[5]
    count = window.session.undo_stack.count()
    QTest.keyClick(window.toolbar.method_box, Qt.Key.Key_Down)
    assert window.session.project.settings.method is Method.AHP
    assert window.session.undo_stack.count() == count + 1


def look_at_every_page(window: MainWindow, qtbot: QtBot) -> None:
    for page in ("issue", "partners", "weights", "robustness", "workshop", "overview"):
        window.show_page(page)
        rest()
        if page == "robustness":  # its single scores are worked out in the background
            scores = window.page(page).findChild(SingleScores)
            qtbot.waitUntil(lambda scores=scores: bool(scores.lines), timeout=20_000)


def test_nothing_is_left_of_the_window_that_was(window: MainWindow, qtbot: QtBot) -> None:
    look_at_every_page(window, qtbot)
    choose(window, "Deutsch")
    look_at_every_page(window, qtbot)
    gc.collect()
    before = len(QApplication.allWidgets()), len(gc.get_objects())
    for language in ("Français", "Deutsch") * 3:
        choose(window, language)
        look_at_every_page(window, qtbot)
    gc.collect()
    assert len(QApplication.allWidgets()) == before[0]
    assert len(gc.get_objects()) < before[1] * 1.05
    assert window.childAt(QPoint(5, window.height() // 2)) is not None


def test_a_page_shown_later_keeps_the_texts_of_the_document_it_is_about(
    window: MainWindow, qtbot: QtBot
) -> None:
    """It was left before the language changed; by then the document, issue or text is another."""
    session = window.session
    window.show_page("issue")
    window.show_page("overview")
    window.commands.project.set_language("de")
    rest()
    other = session.project.issues[1].id
    session.apply("Note", lambda p: set_issue_notes(p, session.issue_id, "Another note"))
    before = session.project
    window.show_page("issue")
    window.commit_texts()
    session.select_issue(other)
    window.commit_texts()
    assert session.project is before

    window.show_page("overview")
    window.commands.project.set_language("en")
    rest()
    session.undo_stack.setClean()
    session.open(presets.load(presets.BLANK), None)
    session.apply("Add", lambda p: add_issue(p, "Another"))
    before = session.project
    session.select_issue(before.issues[-1].id)
    window.show_page("issue")
    window.commit_texts()
    assert session.project is before


def test_the_question_of_one_decision_is_not_put_to_another(window: MainWindow) -> None:
    window.commands.files.new_decision()
    window.session.apply("Ask", lambda p: set_question(p, window.session.issue_id, "The first question?"))
    window.show_page("overview")
    window.commands.project.set_language("de")
    rest()
    window.session.undo_stack.setClean()
    window.commands.files.new_decision()
    before = window.session.project
    window.commit_texts()
    assert window.session.project is before
