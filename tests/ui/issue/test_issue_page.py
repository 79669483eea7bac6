# SPDX-License-Identifier: MIT
"""The issue page: the answer, the matrix, its menus and its charts, by what is seen and pressed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QColor, QFontMetrics, QPainter, QPalette, QPicture
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QScrollArea
from pytestqt.qtbot import QtBot

from mcda_app.analysis.partners.adoption import adopt_coalition
from mcda_app.domain.edits.issues import exclude_option, replace_option
from mcda_app.domain.edits.scores import set_weights, type_score
from mcda_app.domain.method_settings import Method
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Direction
from mcda_app.domain.score import Evidence
from mcda_app.errors import EditError
from mcda_app.files import presets
from mcda_app.ui.charts.profile_chart import Shape
from mcda_app.ui.issue.matrix_headers import NameEditor
from mcda_app.ui.issue.matrix_layout import lay_out, strong, weight_lines
from mcda_app.ui.issue.page import IssuePage
from mcda_app.ui.shell.main_window import MainWindow
from mcda_app.ui.widgets.theme import colours
from mcda_app.ui.widgets.toast import shown_toast
from tests.benchmarks.drag import large
from tests.ui.waiting import wait_until

START = presets.load()


def entry(menu: QMenu, *names: str) -> QAction:
    """The entry of a menu, or of those below it."""
    *above, last = names
    for name in above:
        menu = next(a.menu() for a in menu.actions() if a.text() == name)
    return next(a for a in menu.actions() if a.text() == last)


def option_entry(page: IssuePage, option: str, *names: str) -> QAction:
    return entry(page.card.menus.fill_option_menu(QMenu(page), option), *names)


def criterion_entry(page: IssuePage, criterion: str, *names: str) -> QAction:
    return entry(page.card.menus.fill_criterion_menu(QMenu(page), criterion), *names)


def typed_into(page: IssuePage, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    """Into the field that lies over a header."""
    field = next(f for f in page.findChildren(NameEditor) if f.isVisible())
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, key)


def test_one_line_says_who_leads_in_the_leaders_colour_and_follows_the_weights(page: IssuePage) -> None:
    session = page.window().session
    assert (
        page.answer.text() == "Selective cooperation leads with 0.88, ahead of Unilateral regulation (0.51)."
    )
    theme = colours(page.palette())
    assert page.answer.palette().color(QPalette.ColorRole.WindowText) == QColor(theme.options[1])
    session.apply("Weigh", lambda p: set_weights(p, p.weights.moved("cost", 0.9)))
    assert page.answer.text().startswith("Unilateral regulation leads with ")
    assert page.answer.palette().color(QPalette.ColorRole.WindowText) == QColor(theme.options[0])


def test_the_pill_says_how_sure_the_result_is(window: MainWindow, page: IssuePage, qtbot: QtBot) -> None:
    assert not page.pill.isVisible()
    window.badges.start()
    qtbot.waitUntil(page.pill.isVisible, timeout=20_000)
    assert page.pill.text == "Firm"
    window.session.select_issue("externalities")
    assert page.pill.text == "Fragile"
    assert page.pill.accessibleName() == "Fragile"


def test_title_and_question_are_changed_where_they_stand(page: IssuePage) -> None:
    page.title.setFocus()
    QTest.keyClick(page.title, Qt.Key.Key_F2)
    page.title.field.setText("Friends and allies")
    QTest.keyClick(page.title.field, Qt.Key.Key_Return)
    assert page.window().session.issue.title == page.title.label.text() == "Friends and allies"
    QTest.mouseDClick(page.question, Qt.MouseButton.LeftButton)
    page.question.field.setText("With whom?")
    QTest.keyClick(page.question.field, Qt.Key.Key_Escape)
    assert page.window().session.issue.description == START.issues[0].description
    page.question.edit()
    page.question.field.setText("")
    page.commit_texts()
    assert page.window().session.issue.description == ""
    assert page.question.label.text() == "What is the question?"
    page.title.edit()
    page.title.field.setText("With whom, then?")  # as a decision of one's own asks
    page.commit_texts()
    assert page.question.label.text() == "Add the background…"


def test_a_title_that_is_taken_stays_open_and_changes_nothing(page: IssuePage) -> None:
    page.title.edit()
    page.title.field.setText(START.issues[1].title)
    QTest.keyClick(page.title.field, Qt.Key.Key_Return)
    assert page.title.editing
    assert page.window().session.project == START


def test_a_head_takes_one_line_for_the_weight_and_two_at_most_for_the_direction(qapp: QApplication) -> None:
    font, metrics = qapp.font(), QFontMetrics(qapp.font())
    assert weight_lines("25%", "less is better", metrics, 400) == ("25% · less is better",)
    for width in range(300, 900, 50):
        layout = lay_out(START.options, START.criteria, width, font)
        for criterion, wide in zip(START.criteria, layout.columns, strict=True):
            less = criterion.direction is Direction.COST
            lines = weight_lines("100%", "less is better" if less else "", metrics, wide - 16)
            assert len(lines) <= 3
            assert lines[0].startswith("100%")
            assert all(metrics.horizontalAdvance(line) <= wide - 16 for line in lines)


def test_headers_show_whole_names_with_weight_and_direction(page: IssuePage) -> None:
    model, across, down = page.matrix.model(), Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    assert model.headerData(1, across) == "Cost of coordination\n25% · less is better"
    assert model.headerData(0, across) == "Effectiveness\n25%"
    assert model.headerData(2, down) == "Global cooperation"
    page.window().session.apply("Exclude", lambda p: exclude_option(p, p.issues[0].id, "global", True))
    assert model.headerData(2, down) == "Global cooperation\nexcluded here"


@pytest.mark.parametrize("share", [0.187, 0.3125, 1 / 3])
def test_a_weight_has_one_precision_in_the_matrix_and_beside_it(
    window: MainWindow, page: IssuePage, share: float
) -> None:
    window.session.apply("Weigh", lambda p: set_weights(p, p.weights.moved("cost", share)))
    model = page.matrix.model()
    for n, criterion in enumerate(START.criteria):
        shown = window.weights_panel.rows[criterion.id].box.text()
        assert model.header_text(n, Qt.Orientation.Horizontal).below == shown


@pytest.mark.parametrize("width", [450, 480, 700, 1100])
def test_no_word_of_a_name_is_cut(page: IssuePage, width: int) -> None:
    font = page.matrix.font()
    layout = lay_out(START.options, START.criteria, width, font)
    metrics = QFontMetrics(strong(font))
    for criterion, wide in zip(START.criteria, layout.columns, strict=True):
        name = criterion.short or criterion.title if layout.short else criterion.title
        assert max(metrics.horizontalAdvance(word) for word in name.split()) <= wide - 16
    assert layout.side + sum(layout.columns) <= width
    assert layout.short == (width < 470)


def test_a_cell_shows_its_word_and_is_tinted_by_how_good_it_is(page: IssuePage) -> None:
    model = page.matrix.model()
    assert [model.index(1, n).data() for n in range(4)] == ["very useful", "low", "very high", "high"]
    good = {model.index(row, 1).data(): model.goodness(model.index(row, 1)) for row in range(3)}
    assert good["none"] == 1  # less is better
    assert good["none"] > good["low"] > good["very high"] == 0
    page.window().session.apply("Empty", lambda p: type_score(p, p.issues[0].id, "global", "cost", ""))
    assert model.index(2, 1).data() == "missing"
    assert model.goodness(model.index(2, 1)) is None


def test_the_legend_explains_the_marks_that_occur_each_with_a_shape(page: IssuePage) -> None:
    assert page.card.legend.kinds == (Evidence.TABLE, Evidence.TEXT, Evidence.ASSUMPTION)
    page.window().session.apply("Score", lambda p: type_score(p, p.issues[0].id, "global", "cost", "low"))
    typed = (Evidence.TABLE, Evidence.TEXT, Evidence.ASSUMPTION, Evidence.USER)
    assert page.card.legend.kinds == typed
    assert "entered by you" in page.card.legend.accessibleName()
    adopted = ["united-states", "japan"]
    page.window().session.apply(
        "Coalition", lambda p: adopt_coalition(p, p.issues[0].id, "selective", adopted)
    )
    assert page.card.legend.kinds == tuple(Evidence)
    assert "computed for a coalition" in page.card.legend.accessibleName()


def test_focus_alone_opens_no_details_but_a_click_or_a_key_does(page: IssuePage) -> None:
    page.matrix.setFocus()
    QTest.qWait(50)
    page.matrix.setCurrentIndex(page.matrix.model().index(-1, -1))
    page.matrix.clearFocus()
    page.matrix.setFocus()
    assert not page.inspector.isVisible()
    at = page.matrix.visualRect(page.matrix.model().index(0, 0)).center()
    QTest.mouseClick(page.matrix.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert page.inspector.isVisible()
    QTest.keyClick(page.matrix, Qt.Key.Key_Right)
    assert page.inspector.head.text().startswith("Unilateral · Cost of coordination")


def test_details_open_for_the_chosen_score_and_close_again(page: IssuePage) -> None:
    assert not page.inspector.isVisible()
    page.matrix.setCurrentIndex(page.matrix.model().index(1, 1))
    assert page.inspector.isVisible()
    assert page.inspector.head.text() == "Selective · Cost of coordination: low (1)"
    assert page.profile.paths.highlight == 1
    page.inspector.close_button.click()
    assert not page.inspector.isVisible()
    assert page.profile.paths.highlight == -1


def test_an_option_added_at_the_end_is_named_in_place(page: IssuePage) -> None:
    page.card.add_option_button.click()
    assert page.matrix.model().headerData(3, Qt.Orientation.Vertical) == "Option 4"
    typed_into(page, "Wait and see")
    assert [o.title for o in page.window().session.project.options][3] == "Wait and see"
    page.card.add_criterion_button.click()
    typed_into(page, "Speed", Qt.Key.Key_Escape)
    assert page.window().session.project.criteria[-1].title == "Criterion 5"
    assert page.window().session.project.weights.share(page.window().session.project.criteria[-1].id) == 0


def test_a_name_that_is_taken_stays_to_be_corrected(page: IssuePage) -> None:
    page.card.rename_option("global")
    typed_into(page, "Selective cooperation")
    field = next(f for f in page.findChildren(NameEditor) if f.isVisible())
    assert field.text() == "Selective cooperation"
    assert page.window().session.project == START
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not [f for f in page.findChildren(QLineEdit) if isinstance(f, NameEditor) and f.isVisible()]


def test_short_labels_and_colours_are_the_users(page: IssuePage) -> None:
    option_entry(page, "global", "Short label").trigger()
    typed_into(page, "All")
    option_entry(page, "global", "Rename").trigger()
    typed_into(page, "Everybody together")
    criterion_entry(page, "cost", "Short label").trigger()
    typed_into(page, "Effort")
    option_entry(page, "global", "Colour", "Colour 9").trigger()
    project = page.window().session.project
    assert (project.options[2].title, project.options[2].label) == ("Everybody together", "All")
    assert project.criterion("cost").short == "Effort"
    line = page.profile.paths.lines[2]
    assert (line.name, line.colour) == ("All", 8)
    assert option_entry(page, "global", "Colour", "Colour 9").isChecked()
    option_entry(page, "global", "Colour", "Automatic").trigger()
    assert page.profile.paths.lines[2].colour == 2


def test_menus_turn_duplicate_exclude_and_delete_with_undo(window: MainWindow, page: IssuePage) -> None:
    session = page.window().session
    criterion_entry(page, "effectiveness", "Less is better").trigger()
    assert session.project.criterion("effectiveness").direction is Direction.COST
    criterion_entry(page, "effectiveness", "Less is better").trigger()
    assert session.project == START
    option_entry(page, "global", "Duplicate").trigger()
    assert page.matrix.model().rowCount() == 4
    option_entry(page, "global", "Exclude from this issue").trigger()
    assert session.issue.excluded == {"global"}
    option_entry(page, "global", "Delete").trigger()
    toast = shown_toast(window)
    assert toast is not None
    toast.buttons[0].click()
    assert session.issue.excluded == {"global"}
    criterion_entry(page, "cost", "Delete").trigger()
    assert [c.id for c in session.project.criteria] == ["effectiveness", "alignment", "leverage"]


def test_dots_on_a_header_open_its_menu(page: IssuePage, monkeypatch: pytest.MonkeyPatch) -> None:
    requests: list[object] = []
    monkeypatch.setattr(page.card, "criterion_menu", lambda c, at: requests.append(c))
    monkeypatch.setattr(page.card, "option_menu", lambda o, at: requests.append(o))
    for header, section in ((page.matrix.criteria_header, 2), (page.matrix.options_header, 1)):
        at = header.dots_rect(section).center()
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert requests == ["alignment", "selective"]


def test_the_menu_of_a_score_holds_those_of_its_option_and_criterion(page: IssuePage) -> None:
    page.matrix.setCurrentIndex(page.matrix.model().index(2, 1))

    def menu() -> QMenu:
        return page.card.fill_cell_menu(QMenu(page))

    entry(menu(), "Clear").trigger()
    assert page.window().session.issue.score("global", "cost").missing
    entry(menu(), "Reset to the preset's score").trigger()
    assert page.window().session.project == START
    assert not entry(menu(), "Reset all scores of this issue").isEnabled()
    entry(menu(), "Option", "Exclude from this issue").trigger()
    assert page.window().session.issue.excluded == {"global"}
    entry(menu(), "Criterion", "Less is better").trigger()
    assert page.window().session.project.criterion("cost").direction is Direction.BENEFIT


def test_explanations_fold_until_they_are_asked_for_and_stay_open(page: IssuePage) -> None:
    assert not page.explanation.isVisible()
    page.contributions.explain_button.click()
    assert page.explanation.isVisible()
    before = page.explanation.text.text()
    assert "In favour of Selective over Unilateral: Effectiveness" in before
    page.window().session.select_issue("trade")
    assert page.explanation.isVisible()
    assert page.explanation.text.text() != before
    page.window().session.apply("Weigh", lambda p: set_weights(p, p.weights.moved("cost", 1.0)))
    assert page.explanation.text.text().startswith("In favour of Unilateral")


def test_bars_add_up_to_the_scores_of_the_ranking(page: IssuePage) -> None:
    page.window().session.apply("Weigh", lambda p: set_weights(p, p.weights.moved("cost", 0.4)))
    result = page.window().session.result
    bars = page.contributions.bars.bars
    assert [bar.name for bar in bars] == [s.option.label for s in result.ranked]
    for bar, standing in zip(bars, result.ranked, strict=True):
        assert sum(bar.parts) == pytest.approx(standing.score)
        assert bar.end == f"{standing.score:.2f}"
    assert page.contributions.bars.criteria == tuple(c.title for c in START.criteria)


def test_tables_beside_the_charts_hold_their_numbers_and_follow(page: IssuePage) -> None:
    for card in (page.profile, page.contributions):
        card.table_button.click()
        assert card.table.isVisible()
    assert page.profile.table.item(1, 1).text() == "100%"
    assert page.contributions.table.item(0, 5).text() == "0.88"
    page.window().session.apply(
        "Score", lambda p: type_score(p, p.issues[0].id, "selective", "effectiveness", "0")
    )
    assert page.profile.table.item(1, 1).text() == "0%"
    assert page.contributions.table.item(0, 5).text() == f"{page.window().session.result.ranked[0].score:.2f}"


def test_lines_become_a_radar_where_the_criteria_are_few_enough(page: IssuePage) -> None:
    page.profile.radar_button.click()
    assert page.profile.paths.shape is Shape.RADAR
    page.window().session.open(large(issues=2, options=4, criteria=7), None)
    assert page.profile.paths.shape is Shape.PATH
    assert not page.profile.radar_button.isVisible()


def test_arrows_let_one_line_stand_out(page: IssuePage) -> None:
    paths = page.profile.paths
    for key, lit in ((Qt.Key.Key_Down, 0), (Qt.Key.Key_Down, 1), (Qt.Key.Key_Up, 0), (Qt.Key.Key_Escape, -1)):
        QTest.keyClick(paths, key)
        assert paths.highlight == lit
    assert "Global cooperation: Effectiveness 0%" in paths.accessibleDescription()


def test_of_many_options_the_charts_draw_the_first_and_say_so(page: IssuePage) -> None:
    page.window().session.open(large(issues=15, options=60, criteria=12), None)
    assert len(page.profile.paths.lines) == 6
    assert page.profile.note.text() == "The first 6 of 60 options are drawn; the table has all."
    assert len(page.contributions.bars.bars) == 8
    assert page.contributions.note.text() == "The first 8 of 60 options are drawn; the table has all."
    leading = [s.option.label for s in page.window().session.result.ranked[:6]]
    assert {line.name for line in page.profile.paths.lines} == set(leading)
    page.profile.table_button.click()
    assert page.profile.table.rowCount() == 60
    assert page.matrix.height() <= 0.62 * page.height()


def test_charts_stand_below_each_other_where_names_would_be_cut_beside(
    window: MainWindow, page: IssuePage
) -> None:
    window.resize(1280, 800)
    QApplication.processEvents()
    profile, contributions = page.profile, page.contributions
    assert profile.y() == contributions.y(), "short names"
    long = "Trilateral regime with the Netherlands and Japan, service contracts included"
    option = window.session.project.options_of(window.session.issue)[0]
    window.session.apply("Name", lambda p: replace_option(p, replace(option, title=long, short="")))
    QApplication.processEvents()
    assert contributions.y() > profile.y()
    wait_until(lambda: profile.paths.height() >= profile.paths.sizeHint().height())
    drawn: list[str] = []

    class Painter(QPainter):
        def drawText(self, *arguments) -> None:
            drawn.append(arguments[-1])

    picture = QPicture()
    painter = Painter(picture)
    painter.setFont(profile.paths.font())
    profile.paths.draw(painter, profile.paths.width(), profile.paths.height(), colours(page.palette()))
    painter.end()
    assert long in " ".join(drawn)
    assert not any("…" in text for text in drawn)


def test_a_change_of_weights_draws_the_options_that_lead_now(page: IssuePage) -> None:
    page.window().session.open(large(issues=1, options=30, criteria=5), None)
    page.window().session.apply("Weigh", lambda p: set_weights(p, p.weights.moved("c4", 0.95)))
    leading = {s.option.label for s in page.window().session.result.ranked[:6]}
    assert {line.name for line in page.profile.paths.lines} == leading


@pytest.mark.parametrize("size", [(1024, 700), (1280, 800), (1920, 1080)])
def test_matrix_and_a_chart_are_in_view_at_once(
    window: MainWindow, page: IssuePage, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window.resize(*size)
    qtbot.wait(300)
    assert not page.matrix.horizontalScrollBar().isVisible()
    view = page.findChild(QScrollArea).viewport()
    top = page.profile.paths.mapTo(view, QPoint(0, 0)).y()
    assert top + 0.5 * page.profile.paths.height() < view.height()


def test_without_a_ranking_the_page_says_what_is_missing(page: IssuePage) -> None:
    issue = page.window().session.issue_id

    def emptied(project: Project) -> Project:
        for option in project.options:
            project = type_score(project, issue, option.id, "cost", "")
        return project

    page.window().session.apply("Empty", emptied)
    assert page.answer.text().startswith("No ranking yet")
    assert not page.contributions.bars.isVisible()
    assert page.contributions.note.text()


def test_comparisons_are_offered_while_ahp_ranks(window: MainWindow, page: IssuePage) -> None:
    assert not page.card.compare.isVisible()
    window.commands.project.set_method(Method.AHP)
    assert page.card.compare.isVisible()


def test_a_chosen_colour_is_the_options_in_ranking_and_answer(window: MainWindow, page: IssuePage) -> None:
    option_entry(page, "selective", "Colour", "Colour 7").trigger()
    theme = colours(page.palette())
    assert page.answer.palette().color(QPalette.ColorRole.WindowText) == QColor(theme.options[6])
    assert window.ranking_panel.table.model().colour_of["selective"] == 6


def test_a_range_is_refused_with_the_numbers_it_may_stand_for(page: IssuePage) -> None:
    model = page.matrix.model()
    with pytest.raises(EditError) as refusal:
        model.setData(model.index(0, 1), " 1–2 ")
    assert str(refusal.value) == (
        "“1–2” is a range, and a score is one number. "
        "Type its middle (1.5), its lowest (1) or its highest number (2)."
    )
    with pytest.raises(EditError, match="is not a valid score"):
        model.setData(model.index(0, 1), "dear")
    assert page.window().session.project == START


def test_a_criterions_colour_is_its_own_in_the_bars_and_can_be_undone(page: IssuePage) -> None:
    bars, session = page.contributions.bars, page.window().session
    theme = colours(page.palette())

    def drawn() -> set[str]:
        picture = bars.grab().toImage()
        return {picture.pixelColor(x, 20).name() for x in range(picture.width())}

    assert {theme.criteria[0], theme.criteria[1]} < drawn()
    assert theme.criteria[5] not in drawn()
    first = session.project.criteria[0].id
    criterion_entry(page, first, "Colour", "Colour 6").trigger()
    assert criterion_entry(page, first, "Colour", "Colour 6").isChecked()
    assert theme.criteria[5] in drawn()
    assert theme.criteria[0] not in drawn()
    assert session.undo_stack.undoText() == "Change a criterion's colour"
    session.undo_stack.undo()
    assert session.project == START
    assert theme.criteria[5] not in drawn()


def test_no_line_stands_out_for_a_cell_that_is_gone(page: IssuePage) -> None:
    page.show_score("global", "cost")
    assert page.profile.paths.highlight == 2
    page.card.add_criterion_button.click()
    typed_into(page, "Speed")
    assert page.profile.paths.highlight == -1
    assert not page.inspector.isVisible()
