# SPDX-License-Identifier: MIT
"""Thresholds are chosen in the menu of a criterion, and who falls is said wherever options are listed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMenu

from mcda_app.domain.acceptability_question import AcceptabilityQuestion
from mcda_app.domain.edits.project import set_robustness
from mcda_app.ui.issue.page import IssuePage
from mcda_app.ui.shell.main_window import MainWindow
from mcda_app.ui.sidebar.ranking_table import RankingTable
from tests.ui.waiting import wait_until


def entries(page: IssuePage, criterion: str, title: str) -> dict:
    menu = page.card.menus.fill_criterion_menu(QMenu(page), criterion)
    sub = next(a.menu() for a in menu.actions() if a.text() == title)
    return {action.text(): action for action in sub.actions() if action.text()}


def test_who_misses_the_chosen_level_falls_in_matrix_and_ranking(window: MainWindow, page: IssuePage) -> None:
    session = window.session
    start = session.project
    choices = entries(page, "effectiveness", "Acceptable at least")
    assert choices["Anything"].isChecked()
    choices["very useful"].trigger()
    assert session.project.criterion("effectiveness").threshold == "very-useful"
    down = Qt.Orientation.Vertical
    assert page.matrix.model().headerData(0, down) == "Unilateral regulation\neliminated: Effect."
    tip = page.matrix.model().headerData(0, down, Qt.ItemDataRole.ToolTipRole)
    assert (
        "is eliminated before weighting: Effectiveness is not useful (acceptable: at least very useful)."
        in tip
    )
    ranking = window.findChild(RankingTable).model()
    texts = [ranking.index(n, 2).data() for n in range(ranking.rowCount())]
    assert texts[-1] == "eliminated: Effect."
    entries(page, "effectiveness", "Acceptable at least")["Anything"].trigger()
    assert session.project == start


def test_draws_and_coalitions_say_what_a_threshold_eliminates(window: MainWindow, page: IssuePage) -> None:
    session = window.session
    question = AcceptabilityQuestion(score_levels=1, samples=1000)
    session.apply("Vary", lambda p: set_robustness(p, question))

    def said(name: str, text: str) -> bool:
        return any(text in label.text() for label in window.page(name).findChildren(QLabel))

    window.show_page("robustness")
    window.page("robustness").show_view("draws")
    wait_until(lambda: said("robustness", "scores up to one level off"))
    assert not said("robustness", "of the draws and has no rank there")
    entries(page, "effectiveness", "Acceptable at least")["very useful"].trigger()
    wait_until(lambda: said("robustness", "of the draws and has no rank there"))
    window.show_page("partners")
    wait_until(lambda: said("partners", "Out, since they miss a threshold"))


def test_a_cost_has_a_most(page: IssuePage) -> None:
    choices = entries(page, "cost", "Acceptable at most")
    assert "A number…" not in choices
    choices["low"].trigger()
    assert entries(page, "cost", "Acceptable at most")["low"].isChecked()
