# SPDX-License-Identifier: MIT
"""The table keeps names and answers in view, whatever the number of options, and is used without a mouse."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mcda_app.domain.edits.scores import set_weights
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion, Direction, Level, Scale
from mcda_app.domain.score import Score
from mcda_app.domain.weights import Weights, equal_shares
from mcda_app.files import presets
from mcda_app.ui.core.session import Session
from mcda_app.ui.overview.columns import Fonts
from mcda_app.ui.overview.page import OverviewPage
from mcda_app.ui.overview.table import OverviewTable
from mcda_app.ui.widgets.theme import DARK, LIGHT, contrast
from tests.ui.waiting import settle

Open = Callable[..., OverviewPage]


def large(issues: int = 15, options: int = 60, criteria: int = 12) -> Project:
    """An own decision with long names."""
    draw = random.Random(7)
    scale = Scale(tuple(Level(f"l{n}", f"level {n}", float(n)) for n in range(5)))
    judged = tuple(
        Criterion(f"c{n}", f"Criterion {n}", list(Direction)[n % 2], scale) for n in range(criteria)
    )
    open_ = tuple(Option(f"o{n}", f"Supplier number {n} of the tender") for n in range(options))
    weights = Weights(equal_shares([c.id for c in judged]))

    def scores() -> FrozenDict[tuple[str, str], Score]:
        return FrozenDict({(o.id, c.id): Score(f"l{draw.randrange(5)}") for o in open_ for c in judged})

    issue_list = tuple(
        Issue(f"i{n}", f"A question of the tender, number {n}", scores=scores()) for n in range(issues)
    )
    return Project("Large", judged, open_, weights, issue_list)


@pytest.fixture
def open_page(qtbot: QtBot) -> Iterator[Open]:
    pages: list[OverviewPage] = []

    def show(content: Project | Session, width: int = 760, height: int = 680) -> OverviewPage:
        page = OverviewPage(content if isinstance(content, Session) else Session(content))
        qtbot.addWidget(page)
        page.resize(width, height)
        page.show()
        QApplication.processEvents()
        pages.append(page)
        return page

    yield show
    for page in pages:
        page.close()


def is_in_sight(table: OverviewTable, column: int) -> bool:
    left = table.column_left(column)
    return left >= 0 and left + table.columnWidth(column) <= table.viewport().width()


def test_sixty_options_leave_names_and_answers_in_view(open_page: Open) -> None:
    page = open_page(large())
    table = page.table
    bar = table.horizontalScrollBar()
    assert bar.maximum() > 0
    for value in (0, bar.maximum() // 2, bar.maximum()):
        bar.setValue(value)
        answers = [n for n in range(60, 63) if not table.isColumnHidden(n)]
        assert all(is_in_sight(table, column) for column in answers)
        part = table.scores_rect()
        assert part.width() > table.columnWidth(0)
        for column in answers:
            middle = QPoint(table.column_left(column) + table.columnWidth(column) // 2, 5)
            assert table.indexAt(middle).column() == column
        first = table.indexAt(QPoint(part.left() + 1, 5)).column()
        assert 0 <= first < 60
    assert table.indexAt(QPoint(part.right() - 1, 5)).column() == 59
    assert table.verticalHeader().width() >= 84


@pytest.mark.parametrize("view", ["scores", "versions"])
def test_cells_stand_beside_the_names_at_every_width(open_page: Open, view: str) -> None:
    page = open_page(presets.load(), 520)
    page.show_view(view)
    table = page.table
    for width in (520, 780, 640, 1100):
        page.resize(width, 680)
        settle()
        assert table.viewport().x() == table.verticalHeader().x() + table.verticalHeader().width(), width
        assert table.viewport().y() == table.horizontalHeader().y() + table.horizontalHeader().height()
        columns = range(table.model().columnCount())
        assert columns
        assert all(is_in_sight(table, n) for n in columns if not table.isColumnHidden(n))


def test_where_rows_scroll_none_is_cut_at_either_edge(open_page: Open) -> None:
    page = open_page(presets.load(), 560)
    table, header = page.table, page.table.verticalHeader()
    for height in (560, 571, 583):
        page.resize(560, height)
        settle()
        assert table.verticalScrollBar().maximum() > 0
        rows = range(table.model().rowCount())
        heights = [header.sectionSize(row) for row in rows]
        assert max(heights) - min(heights) <= 1
        for section, at in ((0, 0), (-1, -1)):
            table.show_issue(table.overview_model.sections[section].issues[at].id)
            edges = {header.sectionViewportPosition(row) for row in rows}
            edges.add(sum(heights) - table.verticalScrollBar().value())
            assert edges >= {0, table.viewport().height()}


@pytest.mark.parametrize("width", [620, 760, 900])
def test_scores_of_long_names_are_seen_at_once(open_page: Open, width: int) -> None:
    project = large(issues=1, options=4, criteria=2)
    names = ("Trilateral regime with service contracts", "National controls only", "Licence by country")
    options = [
        replace(o, title=name, short="")
        for o, name in zip(project.options, (*names, "Wassenaar"), strict=True)
    ]
    page = open_page(replace(project, options=tuple(options)), width)
    table = page.table
    assert table.horizontalScrollBar().maximum() == 0
    assert all(is_in_sight(table, column) for column in range(4))
    assert table.shape is not None
    heads = [" ".join(lines) for lines in table.shape.heads[0][:4]]
    assert len(set(heads)) == 4


def test_a_font_that_measures_otherwise_is_measured_again(open_page: Open, monkeypatch) -> None:
    page = open_page(presets.load())
    narrow = page.table.shape
    larger = page.table.font()
    larger.setStretch(150)
    measure = Fonts.of
    monkeypatch.setattr(Fonts, "of", staticmethod(lambda _font: measure(larger)))
    page.hide()
    page.show()
    assert narrow is not None
    assert page.table.shape is not None
    assert page.table.shape.widths[-1] > narrow.widths[-1]


def test_walking_with_the_keyboard_brings_every_score_into_view(open_page: Open, qtbot: QtBot) -> None:
    page = open_page(large())
    table = page.table
    table.setFocus()
    table.setCurrentIndex(table.overview_model.index(0, 0))
    for column in range(60):
        assert table.currentIndex().column() == column
        rect = table.visualRect(table.currentIndex())
        assert table.scores_rect().contains(rect), column
        qtbot.keyClick(table, Qt.Key.Key_Right)
    for _ in range(59):
        qtbot.keyClick(table, Qt.Key.Key_Left)
    assert table.scores_rect().contains(table.visualRect(table.overview_model.index(0, 1)))


def test_arrows_choose_issues_over_headings_and_enter_opens(
    session: Session, open_page: Open, qtbot: QtBot
) -> None:
    page = open_page(session)
    table = page.table
    table.setFocus()
    for issue in session.project.issues:
        assert session.issue_id == issue.id
        with qtbot.waitSignal(page.issue_opened, timeout=1000) as signal:
            qtbot.keyClick(table, Qt.Key.Key_Return)
        assert signal.args == [issue.id]
        qtbot.keyClick(table, Qt.Key.Key_Down)


def test_a_name_is_clicked_like_its_cells(session: Session, open_page: Open, qtbot: QtBot) -> None:
    page = open_page(session)
    table = page.table
    names = table.verticalHeader()
    row = table.overview_model.row_of("norms")
    at = QPoint(10, names.sectionViewportPosition(row) + 5)
    qtbot.mouseClick(names.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert session.issue_id == "norms"
    with qtbot.waitSignal(page.issue_opened, timeout=1000):
        qtbot.mouseDClick(names.viewport(), Qt.MouseButton.LeftButton, pos=at)
    heading = QPoint(10, names.sectionViewportPosition(0) + 5)
    qtbot.mouseClick(names.viewport(), Qt.MouseButton.LeftButton, pos=heading)
    assert session.issue_id == "norms"


def test_an_issue_chosen_elsewhere_comes_into_view(open_page: Open) -> None:
    session = Session(large(options=3, issues=40))
    page = open_page(session)
    session.select_issue("i39")
    rect = page.table.visualRect(page.table.currentIndex())
    assert page.table.currentIndex().row() == 39
    assert page.table.viewport().rect().contains(rect)


def test_groups_stand_in_one_table_and_own_options_under_a_heading_of_their_own(open_page: Open) -> None:
    start, other = presets.load(), presets.load("propaganda-chatbot").issues[0]
    own = replace(other, id="own", group="", options=presets.load("propaganda-chatbot").options_of(other))
    project = replace(start, issues=(*start.issues, own))
    page = open_page(project)
    model = page.table.overview_model
    headings = [row for row in range(model.rowCount()) if not model.rows[row].issue_id]
    titles = [model.headerData(row, Qt.Orientation.Vertical) for row in headings]
    assert titles == ["Governance goals", "AI kind × phase", "Other issues"]
    assert [model.own_heads(row) for row in headings] == [False, False, True]
    row = model.row_of("own")
    words = [model.data(model.index(row, column)) for column in range(model.columnCount())]
    options, section = project.options_of(own), model.sections[2]
    expected = [f"{o.title}: {model.view.words('own', at, section)}" for at, o in enumerate(options)]
    assert words[: len(options)] == expected
    assert page.table.heads_section() == 0
    bar = page.table.verticalScrollBar()
    page.resize(760, 420)
    QApplication.processEvents()
    bar.setValue(bar.maximum())
    assert page.table.heads_section() in (1, 2)


def test_nothing_of_the_table_moves_while_a_weight_does(session: Session, open_page: Open) -> None:
    page = open_page(session)
    shape = page.table.shape
    for share in (0.0, 0.3, 0.9, 1.0):
        moved = session.project.weights.moved("cost", share)
        session.apply("Weigh", lambda p, moved=moved: set_weights(p, moved))
        assert page.table.shape == shape


@pytest.mark.parametrize("width", [640, 760, 1100])
def test_three_options_are_seen_at_once_in_any_window(open_page: Open, width: int) -> None:
    table = open_page(presets.load(), width).table
    assert all(is_in_sight(table, column) for column in range(3))
    shape = table.shape
    assert shape is not None
    assert all(len(lines[0]) > 1 for heads in shape.heads for lines in heads)  # no single letters
    names = [" ".join(lines) for lines in shape.issues.values()]
    assert len(set(names)) == 15
    assert not any("…" in name for name in names)


def test_in_large_text_names_and_heads_are_whole_and_every_column_is_seen(open_page: Open) -> None:
    page = open_page(presets.load(), 690)
    font = page.table.font()
    font.setPointSizeF(2 * font.pointSizeF())
    page.table.setFont(font)
    for view in ("scores", "cost"):
        page.show_view(view)
        shape = page.table.shape
        assert shape is not None
        assert page.table.horizontalScrollBar().maximum() == 0
        heads = [name for each in shape.heads for name, wide in zip(each, shape.widths, strict=True) if wide]
        texts = [*shape.issues.values(), *heads]
        assert not [line for lines in texts for line in lines if "…" in line]


def test_the_table_is_wide_enough_for_full_names_where_there_is_room(open_page: Open) -> None:
    shape = open_page(presets.load(), 1400, 1300).table.shape
    assert shape is not None
    assert " ".join(shape.issues["alliances"]) == "Building or bolstering geopolitical alliances"


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_scores_can_be_read_on_every_ground_and_grow_stronger(theme) -> None:
    from PySide6.QtGui import QColor

    from mcda_app.ui.overview.cells import Tint, tint_colours

    surface = QColor(theme.surface)
    for colour in range(12):
        strength = []
        for first in (False, True):
            for hundredths in range(0, 101, 10):
                ground, ink = tint_colours(theme, Tint(colour, hundredths, first))
                assert contrast(ground, ink) >= 4.5
                strength.append(
                    abs(ground.red() - surface.red())
                    + abs(ground.green() - surface.green())
                    + abs(ground.blue() - surface.blue())
                )
        assert strength == sorted(strength)


def test_from_right_to_left_the_table_is_a_mirror(open_page: Open, qapp: QApplication) -> None:
    page = open_page(large())
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    table = page.table
    bar = table.horizontalScrollBar()
    for value in (0, bar.maximum()):
        bar.setValue(value)
        assert all(is_in_sight(table, column) for column in range(60, 63) if not table.isColumnHidden(column))
    assert table.column_left(62) < table.column_left(60)
    assert table.scores_rect().left() > 0


def test_what_is_scrolled_is_painted_as_it_is(open_page: Open, qtbot: QtBot) -> None:
    page = open_page(large())
    rgb = QImage.Format.Format_RGB32
    for value in (1, 333, 5000, 0):
        page.table.horizontalScrollBar().setValue(value)
        qtbot.wait(20)
        image = page.screen().grabWindow(page.winId()).toImage().convertToFormat(rgb)
        assert image == page.grab().toImage().convertToFormat(rgb)


def test_fonts_of_the_table_follow_its_font(open_page: Open) -> None:
    page = open_page(presets.load())
    before = page.table.shape
    font = page.table.font()
    font.setPointSizeF(1.6 * font.pointSizeF())
    page.table.setFont(font)
    after = page.table.shape
    assert before is not None
    assert after is not None
    assert after.row > before.row
    assert page.table.fonts.key == Fonts.of(font).key
