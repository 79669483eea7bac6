# SPDX-License-Identifier: MIT
"""Comparing options in pairs, and the answers to “Why?”."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from mcda_app.analysis.weighting.calculation_steps import priority_steps
from mcda_app.domain.method_settings import Method
from mcda_app.files import presets
from mcda_app.ui.core.session import Session
from mcda_app.ui.issue.page import IssuePage
from mcda_app.ui.weighting.option_comparisons import OptionComparisons
from mcda_app.ui.widgets.help_buttons import HelpButton, StepTableView, WhyButton, WhyDialog


@pytest.fixture
def session(qtbot: QtBot) -> Session:
    session = Session(presets.load())
    session.apply("AHP", lambda p: replace(p, settings=replace(p.settings, method=Method.AHP)))
    return session


@pytest.fixture
def dialog(session: Session, qtbot: QtBot) -> Iterator[OptionComparisons]:
    dialog = OptionComparisons(None, session, session.issue_id)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    yield dialog
    dialog.close()


def texts(widget: QWidget) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def scores(session: Session) -> list[float | None]:
    return [s.score for s in session.result.standings]


def ratios(dialog: OptionComparisons) -> list[float | None]:
    return [row.bar.ratio for row in dialog.panel.rows]


def test_comparisons_start_from_the_scores(dialog: OptionComparisons) -> None:
    assert "Comparisons from the scores" in texts(dialog)
    assert ratios(dialog) == [1 / 9, 1, 9]
    assert not dialog.back.isEnabled()


def test_edited_comparisons_are_marked_and_can_go_back(session: Session, dialog: OptionComparisons) -> None:
    criterion = dialog.criteria.currentData()
    before = scores(session)
    dialog.panel.start()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left)
    assert ratios(dialog)[0] == 1 / 8
    labels = texts(dialog)
    assert "Edited comparisons" in labels
    assert "edited; the scores imply 9 →" in labels
    assert dialog.criteria.currentText() == "Effectiveness (edited)"
    assert set(session.issue.judgements) == {criterion}
    assert scores(session) != pytest.approx(before, abs=1e-3)
    dialog.back.click()
    assert session.issue.judgements == {}
    assert scores(session) == pytest.approx(before, abs=1e-12)
    assert dialog.criteria.currentText() == "Effectiveness"
    session.undo_stack.undo()
    assert ratios(dialog)[0] == 1 / 8


def test_enter_alone_goes_through_all_pairs_and_criteria(session: Session, dialog: OptionComparisons) -> None:
    dialog.panel.start()
    pairs = len(dialog.panel.rows) * dialog.criteria.count()
    for _ in range(pairs):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert dialog.criteria.currentIndex() == dialog.criteria.count() - 1
    assert QApplication.focusWidget() is dialog.close_button
    assert session.issue.judgements == {}


def test_priorities_and_consistency_answer_why(dialog: OptionComparisons, qtbot: QtBot) -> None:
    for button in dialog.findChildren(WhyButton):
        window = button.show_steps()
        tables = window.findChildren(StepTableView)
        assert tables
        window.close()


def test_a_table_of_steps_can_be_copied(session: Session, dialog: OptionComparisons, qtbot: QtBot) -> None:
    why = WhyDialog(dialog, "priorities", priority_steps(session.project, dialog.pairs))
    qtbot.addWidget(why)
    table = why.findChildren(StepTableView)[0]
    table.copy()
    first, second, *_ = QGuiApplication.clipboard().text().split("\n")
    assert first == "\tUnilateral\tSelective\tGlobal"
    assert second == "Unilateral\t1\t0.1111\t1"
    why.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)


def test_a_term_is_explained_on_the_spot(dialog: OptionComparisons) -> None:
    button = dialog.findChildren(HelpButton)[0]
    popup = button.explain()
    assert "AHP compares options in pairs." in texts(popup)
    assert button.accessibleName() == "What is “Comparing options”?"
    popup.close()


def test_the_way_in_is_shown_while_ahp_ranks(session: Session, qtbot: QtBot) -> None:
    page = IssuePage(session)
    qtbot.addWidget(page)
    assert not page.card.compare.isHidden()
    session.apply("TOPSIS", lambda p: replace(p, settings=replace(p.settings, method=Method.TOPSIS)))
    assert page.card.compare.isHidden()


def test_a_removed_issue_closes_its_comparisons(session: Session, dialog: OptionComparisons) -> None:
    session.apply("remove", lambda p: replace(p, issues=p.issues[1:]))
    assert not dialog.isVisible()
