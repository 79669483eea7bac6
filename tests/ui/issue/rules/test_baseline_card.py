# SPDX-License-Identifier: MIT
"""The baseline on the Issue page: chosen in one step, marked wherever its option is listed."""

from __future__ import annotations

from PySide6.QtCore import Qt

from mcda_app.analysis.ranking.cooperation_map import cooperation_map
from mcda_app.domain.edits.scores import set_weights
from mcda_app.ui.issue.page import IssuePage
from mcda_app.ui.overview.columns import Fonts
from mcda_app.ui.overview.views import ScoresView
from mcda_app.ui.shell.main_window import MainWindow
from mcda_app.ui.sidebar.ranking_table import RankingTable


def choose(page: IssuePage, title: str) -> None:
    choice = page.baseline.choice
    at = choice.findText(title)
    choice.setCurrentIndex(at)
    choice.activated.emit(at)


def texts(page: IssuePage) -> list[list[str]]:
    table = page.baseline.table
    return [
        [table.item(row, column).text() for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


def test_a_quiet_line_until_one_is_chosen_then_a_table_that_follows_the_weights(
    window: MainWindow, page: IssuePage
) -> None:
    session, card = window.session, page.baseline
    start = session.project
    assert card.note.isVisible()
    assert not card.table.isVisible()
    choose(page, "Unilateral regulation")
    assert not card.note.isVisible()
    before = texts(page)
    assert [row[0] for row in before] == ["Selective", "Global"]
    assert before[0][1] == "better:\nnot useful → very useful"
    session.apply("Weigh", lambda p: set_weights(p, p.weights.moved("cost", 0.9)))
    assert texts(page)[0][-1] != before[0][-1]
    session.undo_stack.undo()
    choose(page, "No baseline")
    assert session.project == start
    assert card.note.isVisible()


def test_the_baseline_is_marked_in_matrix_ranking_and_overview(window: MainWindow, page: IssuePage) -> None:
    choose(page, "Global cooperation")
    header = page.matrix.model().headerData(2, Qt.Orientation.Vertical)
    assert header == "Global cooperation\nbaseline"
    tip = page.matrix.model().headerData(2, Qt.Orientation.Vertical, Qt.ItemDataRole.ToolTipRole)
    assert "with which the other options are compared" in tip
    ranking = window.findChild(RankingTable).model()
    names = [ranking.index(n, 1).data() for n in range(ranking.rowCount())]
    assert names.count("Global cooperation (baseline)") == 1
    assert sum("(baseline)" in name for name in names) == 1
    view = ScoresView(window.session)
    section = cooperation_map(window.session.project)[0]
    heads = view.columns(section, Fonts.of(page.font()))
    marked = [head for head in heads if "baseline" in head.tip]
    assert [head.titles[0] for head in marked] == ["Global cooperation (baseline)"]
