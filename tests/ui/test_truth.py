# SPDX-License-Identifier: MIT
"""Nothing of an earlier moment stays on the screen: what a drive of the window found, case by case."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QWidget

from mcda_app.domain.edits.criteria import add_criterion
from mcda_app.domain.edits.issues import remove_issue, rename_option
from mcda_app.domain.edits.scores import set_weights
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.pairwise import Judgements
from mcda_app.domain.project import Project
from mcda_app.files import presets
from mcda_app.ui.charts.chart import (
    WAITING,
)
from mcda_app.ui.core.session import Session
from mcda_app.ui.shell.main_window import MainWindow
from mcda_app.ui.sidebar.weights_panel import WeightsPanel
from mcda_app.ui.weighting.judgement_matrix import JudgementMatrix
from mcda_app.ui.widgets.fields.shrinking_combo import ShrinkingComboBox
from mcda_app.ui.widgets.help_buttons import HelpButton
from mcda_app.ui.widgets.labels import TextLabel
from mcda_app.ui.widgets.tables.read_only_table import Cell, ReadOnlyTable
from mcda_app.ui.widgets.theme import DARK, LIGHT, make_palette
from mcda_app.ui.widgets.toast import shown_toast
from tests.journeys.screen_drive.settling import drain


def on_screen(widget: QWidget) -> bool:
    """Whether the screen shows a window as it paints itself anew."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    assert drain(application)
    kind = widget.grab().toImage().Format.Format_RGB32
    image = widget.screen().grabWindow(widget.winId()).toImage().convertToFormat(kind)
    return image == widget.grab().toImage().convertToFormat(kind)


def with_criteria(count: int) -> Project:
    project = presets.load()
    for n in range(count - len(project.criteria)):
        project = add_criterion(project, f"Criterion number {n}")
    return project


def without_issues(session: Session) -> None:
    for issue in session.project.issues:
        session.apply("Remove", lambda p, issue=issue: remove_issue(p, issue.id))


def test_a_larger_document_leaves_no_empty_slots_in_the_panel(qtbot) -> None:
    session = Session(with_criteria(12))
    panel, fresh = WeightsPanel(session), WeightsPanel(Session(presets.load()))
    for each in (panel, fresh):
        qtbot.addWidget(each)
        each.resize(280, 900)
        each.show()
    session.open(presets.load(), None)
    QApplication.sendPostedEvents(None, 52)  # deferred deletes
    qtbot.waitUntil(  # both at rest, when what is nearest stands below the rows
        lambda: all(each.rows["cost"].slider.accessibleDescription() for each in (panel, fresh))
    )

    def places(each: WeightsPanel) -> list[int]:
        return [row.slider.y() for row in each.rows.values()]

    # Rows may have their places a turn of the event loop after the panel has its size.
    qtbot.waitUntil(lambda: panel.sizeHint() == fresh.sizeHint() and places(panel) == places(fresh))


def test_a_lock_that_is_clicked_looks_locked(qtbot) -> None:
    session = Session(presets.load())
    clicked, fresh = WeightsPanel(session), WeightsPanel(session)
    qtbot.addWidget(clicked)
    qtbot.addWidget(fresh)
    for _ in range(2):
        clicked.rows["cost"].lock.click()
        now, then = clicked.rows["cost"].lock, fresh.rows["cost"].lock
        assert now.isChecked() == then.isChecked() == ("cost" in session.project.weights.locked)
        assert now.icon().pixmap(16).toImage() == then.icon().pixmap(16).toImage()


def test_what_locks_refuse_is_not_shown(window: MainWindow, qtbot) -> None:
    for criterion in ("cost", "alignment"):
        window.weights_panel.lock(criterion, True)
    row, other = (window.weights_panel.rows[key] for key in ("effectiveness", "leverage"))
    for _ in range(2):  # the second time nothing changes any more
        row.slider.setValue(1000)
        assert row.slider.value() / 10 == pytest.approx(row.box.value(), abs=0.05)
        assert other.box.value() == 0
    row.box.setValue(99.0)
    share = window.session.project.weights.share("effectiveness")
    assert row.box.value() == pytest.approx(100 * share, abs=0.05)
    window.show_page("weights")
    page = window.page("weights")
    page.ask(WeightQuestion.DIRECT)
    page.bar.step_weight(0, 0.9)
    assert page.bar.weights.share("effectiveness") == share
    assert window.session.project.weights.share("effectiveness") == share


def test_the_bar_of_weights_has_a_segment_for_each_criterion(window: MainWindow, qtbot) -> None:
    window.show_page("weights")
    page = window.page("weights")
    qtbot.waitUntil(page.isVisible)
    window.session.apply("Add", lambda p: add_criterion(p, "Another"))
    window.session.apply("Weigh", lambda p: set_weights(p, p.weights.moved("leverage", 0.6)))
    assert on_screen(window)
    widths = [segment.width() for segment in page.bar.segments]
    shares = [window.session.project.weights.share(c.id) for c in window.session.project.criteria]
    assert widths == pytest.approx([share * page.bar.width() for share in shares], abs=1)
    window.session.undo_stack.undo()
    window.session.undo_stack.undo()
    assert len(page.bar.segments) == 4
    assert on_screen(window)


def test_leaders_numbers_and_frames_of_the_map_are_those_of_every_step(window: MainWindow, qtbot) -> None:
    window.badges.start()
    qtbot.waitUntil(lambda: bool(window.badges.sign("trade")), timeout=20_000)
    slider = window.weights_panel.rows["effectiveness"].slider
    draw = random.Random(16)
    for _ in range(40):
        slider.setValue(min(1000, max(0, slider.value() + draw.randint(-120, 120))))
        assert on_screen(window)


def test_heads_of_the_matrix_show_the_weights_of_every_step(window: MainWindow, qtbot) -> None:
    window.show_page("issue")
    qtbot.waitUntil(window.page("issue").matrix.isVisible)
    qtbot.wait(500)
    weights = window.session.project.weights
    for share in (0.1, 0.8, 0.33):
        moved = weights.moved("cost", share)
        window.session.apply("Weigh", lambda p, moved=moved: set_weights(p, moved))
        assert on_screen(window), share


def test_signs_in_the_list_of_issues_follow(window: MainWindow, qtbot) -> None:
    window.badges.start()
    qtbot.waitUntil(lambda: bool(window.badges.sign("trade")), timeout=20_000)
    draw = random.Random(3)
    for _ in range(8):
        moved = window.session.project.weights.moved("effectiveness", draw.random())
        window.session.apply("Weigh", lambda p, moved=moved: set_weights(p, moved))
        assert on_screen(window)


def test_a_sign_says_nothing_about_options_that_were_not_first(window: MainWindow, qtbot) -> None:
    window.badges.start()
    qtbot.waitUntil(lambda: bool(window.badges.sign("trade")), timeout=20_000)
    before = window.session.evaluation.results["trade"].leaders
    for step in range(21):
        moved = window.session.project.weights.moved("effectiveness", step / 20)
        window.session.apply("Weigh", lambda p, moved=moved: set_weights(p, moved))
        if window.session.evaluation.results["trade"].leaders != before:
            assert window.badges.sign("trade") == ""
            assert window.badges.sentence("trade") == ""
            break
    else:
        pytest.fail("first place never changed")


def test_signs_of_other_scores_are_gone_at_once(window: MainWindow, qtbot) -> None:
    window.badges.start()
    qtbot.waitUntil(lambda: bool(window.badges.sign("trade")), timeout=20_000)
    window.session.open(with_criteria(5), None)
    assert window.badges.sign("trade") == ""
    qtbot.waitUntil(lambda: bool(window.badges.sign("trade")), timeout=20_000)


def test_without_an_issue_no_page_tells_of_the_last_one(window: MainWindow, qtbot) -> None:
    session = window.session
    for page in ("issue", "robustness", "weights", "overview"):
        window.show_page(page)
        qtbot.wait(400)
    session.apply("Note", lambda p: replace(p, issues=(replace(p.issues[0], notes="Ask Ada"),)))
    qtbot.wait(300)
    without_issues(session)
    labels = [
        label.text()
        for page in ("issue", "robustness")
        for label in window.page(page).findChildren(TextLabel)
        if not label.isHidden() and label.isVisibleTo(window.page(page))
    ]
    assert labels == ["No issue yet", "Add one with Edit ▸ Add issue.", "No issue yet"]
    assert window.page("issue").notes_field.toPlainText() == ""
    assert window.page("issue").inspector.reason.toPlainText() == ""
    panel = window.ranking_panel
    texts = [label.text() for label in panel.findChildren(TextLabel) if label.isVisibleTo(panel)]
    assert not panel.table.isVisibleTo(panel)
    assert texts == ["No issue chosen", "Add an issue with Edit ▸ Add issue, or start from a preset."]
    session.undo_stack.undo()
    assert window.page("issue").notes_field.toPlainText() == "Ask Ada"
    assert window.page("issue").matrix.isVisibleTo(window.page("issue"))


def test_no_reason_stands_there_while_no_score_is_chosen(window: MainWindow) -> None:
    window.show_page("issue")
    page = window.page("issue")
    page.show_score("unilateral", "effectiveness")
    assert page.inspector.reason.toPlainText()
    window.session.apply("Add", lambda p: add_criterion(p, "Another"))
    assert not page.matrix.currentIndex().isValid()
    assert page.inspector.reason.toPlainText() == ""


def test_a_label_wants_no_more_room_than_a_new_one_once_its_text_rests(qtbot) -> None:
    label, fresh = TextLabel("one"), TextLabel("three words here")
    for each in (label, fresh):
        qtbot.addWidget(each)
        each.resize(600, 40)
        each.show()
    label.show_text("two")
    label.show_text("three words here")
    assert label.sizeHint().width() >= 600
    qtbot.waitUntil(lambda: label.minimumWidth() == 0)
    assert (label.sizeHint(), label.minimumSizeHint()) == (fresh.sizeHint(), fresh.minimumSizeHint())


def test_a_narrow_box_is_no_wider_than_what_it_offers(qtbot) -> None:
    box, fresh = ShrinkingComboBox("Criterion"), ShrinkingComboBox("Criterion")
    box.addItem("Leverage over development")
    box.minimumSizeHint()
    box.clear()
    for each in (box, fresh):
        qtbot.addWidget(each)
        each.addItem("Cost")
    assert box.minimumSizeHint() == fresh.minimumSizeHint()


def test_marked_cells_follow_the_theme(qtbot) -> None:
    table = ReadOnlyTable("Numbers")
    qtbot.addWidget(table)
    for theme in (LIGHT, DARK, LIGHT):
        if theme is LIGHT and table.rowCount() == 0:
            table.setPalette(make_palette(theme))
            table.show_rows(["A"], [[Cell("1", marked=True)]])
        table.setPalette(make_palette(theme))
        item = table.item(0, 0)
        assert (item.background().color().name(), item.foreground().color().name()) == (
            theme.warning_ground,
            theme.warning,
        )


def test_a_table_is_as_high_as_a_new_one_whatever_its_width_was(qtbot) -> None:
    rows = [[Cell("Some words that wrap"), *(Cell("123456789012", number=True) for _ in range(5))]]
    heads = [f"Column {n}" for n in range(6)]
    old, fresh = ReadOnlyTable("Old"), ReadOnlyTable("New")
    for table in (old, fresh):
        qtbot.addWidget(table)
    old.resize(900, 200)
    old.show()
    old.show_rows(heads, rows)
    qtbot.wait(10)
    old.resize(300, 200)
    qtbot.wait(10)
    fresh.resize(300, 200)
    fresh.show()
    fresh.show_rows(heads, rows)
    qtbot.wait(10)
    old.show_rows(heads, rows)
    qtbot.wait(10)
    assert [old.columnWidth(n) for n in range(6)] == [fresh.columnWidth(n) for n in range(6)]
    assert old.height() == fresh.height()


def test_tips_of_items_that_are_gone_go_with_them(qtbot) -> None:
    from mcda_app.analysis.weighting.comparison_sets import CriteriaPairs

    matrix = JudgementMatrix()
    qtbot.addWidget(matrix)
    larger, smaller = with_criteria(6), presets.load()
    for project in (larger, smaller):
        items = CriteriaPairs().items(project)
        matrix.show_judgements(items, Judgements(), ())
    assert matrix.horizontalHeaderItem(len(items)).text() == "Priority"
    assert matrix.horizontalHeaderItem(len(items)).toolTip() == ""


def test_columns_of_the_matrix_make_room_for_new_names(window: MainWindow, qtbot) -> None:
    window.show_page("issue")
    matrix = window.page("issue").matrix
    qtbot.waitUntil(matrix.isVisible)
    before = matrix.verticalHeader().width()
    for option in window.session.project.options:
        window.session.apply("Rename", lambda p, o=option: rename_option(p, o.id, f"{o.badge} now", None))
    assert matrix.verticalHeader().width() != before
    renamed = matrix.verticalHeader().width(), [matrix.columnWidth(n) for n in range(4)]
    matrix.fit()
    assert (matrix.verticalHeader().width(), [matrix.columnWidth(n) for n in range(4)]) == renamed


def test_a_message_about_what_undo_brings_back_goes_with_the_next_change(window: MainWindow) -> None:
    window.commands.project.remove_issue()
    toast = shown_toast(window)
    assert toast is not None
    assert [button.text() for button in toast.buttons] == ["Undo"]
    window.session.undo_stack.undo()
    assert shown_toast(window) is None


def test_answers_still_being_worked_out_say_so_instead_of_what_was_before(window: MainWindow, qtbot) -> None:
    window.show_page("robustness")
    page = window.page("robustness")
    qtbot.waitUntil(page.isVisible)

    def waiting() -> int:
        return [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)].count(
            str(WAITING)
        )

    window.badges.start()
    qtbot.waitUntil(lambda: waiting() == 0, timeout=20_000)
    window.weights_panel.move("cost", 0.6)
    assert waiting() >= 1  # single scores
    qtbot.waitUntil(lambda: waiting() == 0, timeout=20_000)
    for view in ("weights", "drop", "draws"):
        page.show_view(view)
        assert waiting() >= 1, view
        qtbot.waitUntil(lambda: waiting() == 0, timeout=20_000)
        window.weights_panel.move("cost", 0.3 if view == "drop" else 0.7)
        assert waiting() >= 1, view
        qtbot.waitUntil(lambda: waiting() == 0, timeout=20_000)


def test_a_round_button_is_as_large_with_the_focus_as_without(qtbot) -> None:
    button, other = HelpButton("Swing", "Text"), QPushButton("Other")
    holder = QWidget()
    layout = QHBoxLayout(holder)
    layout.addWidget(button)
    layout.addWidget(other)
    qtbot.addWidget(holder)
    holder.show()
    holder.activateWindow()
    other.setFocus()
    size = button.sizeHint()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    button.setText("!")
    button.setText("?")  # Qt keeps the size until another text
    assert button.sizeHint() == size


def test_the_answer_of_a_page_out_of_sight_takes_the_colour_of_a_new_theme(window: MainWindow, qtbot) -> None:
    page = window.page("issue")
    window.show_page("issue")
    qtbot.wait(20)
    for theme, colours in (("dark", DARK), ("light", LIGHT)):
        window.show_page("overview")
        window.commands.project.set_theme(theme)
        window.show_page("issue")
        qtbot.wait(20)
        leader = window.session.result.leaders[0]
        at = [option.id for option in window.session.project.options].index(leader.id)
        assert page.answer.palette().windowText().color().name() == colours.options[at].lower()
