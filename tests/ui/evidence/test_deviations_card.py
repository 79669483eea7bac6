# SPDX-License-Identifier: MIT
"""Where two assessors differ: a second document is compared, and causes and settlements are recorded."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mcda_app.domain.deviations.deviation import DeviationCause
from mcda_app.domain.edits.scores import type_score
from mcda_app.domain.workshop.workshop import RoundKind
from mcda_app.files.project_file import save_project
from mcda_app.ui.core.session import Session
from mcda_app.ui.editing.edit_table import Entry
from mcda_app.ui.evidence.deviations_card import BY, CAUSE, FIRST, ON, SCORE, SECOND, SETTLED, DeviationsCard
from tests.domain.workshops import named, revealed


@pytest.fixture
def card(session: Session, qtbot: QtBot) -> DeviationsCard:
    card = DeviationsCard(session)
    qtbot.addWidget(card)
    card.resize(1000, 500)
    card.refresh()
    card.show()
    session.changed.connect(lambda _change: card.refresh())
    return card


def test_a_second_document_is_compared_put_on_record_and_settled(
    card: DeviationsCard, session: Session, tmp_path: Path
) -> None:
    assert not card.first.isVisible()
    assert card.about.text().startswith("Have a second person score the same options")
    start, path = session.project, tmp_path / "Bea.mcda"
    save_project(type_score(start, "trade", "global", "cost", "low"), path)
    card.compare_with(path)
    assert card.about.text() == f"{start.title} and Bea differ on 1 of 180 scores."
    assert session.project == start
    card.note_all.click()
    for column, text, choice in (
        (CAUSE, "other scope", 3),
        (SETTLED, "Both years count", -1),
        (BY, "Ms Vos", -1),
        (ON, "2026-12-03", -1),
    ):
        card.table.entered.emit(Entry(0, column, text, choice=choice))
    (deviation,) = session.project.deviations
    assert deviation.cause is DeviationCause.SCOPE
    assert (deviation.settled, deviation.by, deviation.on) == ("Both years count", "Ms Vos", "2026-12-03")
    assert [card.table.item(0, n).text() for n in (FIRST, SECOND)] == ["high", "low"]
    assert card.table.item(0, SECOND).toolTip() == "Bea: low"
    assert "First assessor" not in card.about.text()  # who they are is said already
    card.others = []
    card.refresh()
    assert card.about.text().endswith(f"First assessor: {start.title}\nSecond assessor: Bea")
    assert "0 without a cause, 0 not settled" in card.about.text()
    card.table.entered.emit(Entry(0, ON, "soon"))
    assert "not a date" in card.fault.text()
    assert session.project.deviations == (deviation,)
    card.remove.click()
    assert session.project == start


def test_a_narrow_card_shows_one_half_of_the_record_at_a_time(
    card: DeviationsCard, session: Session, qtbot: QtBot
) -> None:
    session.open(revealed(named(), RoundKind.SCORES, issue_ids=["trade"]), None)
    card.second.setCurrentIndex(1)
    card.note_all.setEnabled(True)
    card.note_all.click()

    def shown() -> list[int]:
        return [n for n in range(card.table.columnCount()) if not card.table.isColumnHidden(n)]

    assert shown() == [*range(ON + 1)]
    assert not card.settlement.isVisible()
    qtbot.waitUntil(lambda: card.minimumSizeHint().width() < 400, timeout=3000)  # once sentences rest
    card.resize(400, 500)
    qtbot.waitUntil(lambda: shown() == [SCORE, FIRST, SECOND, CAUSE], timeout=3000)
    assert card.table.horizontalScrollBar().maximum() == 0
    card.settlement.click()
    assert shown() == [SCORE, SETTLED, BY, ON]
    card.resize(1000, 500)
    qtbot.waitUntil(lambda: shown() == [*range(ON + 1)], timeout=3000)


def test_a_file_that_is_none_gets_a_sentence(card: DeviationsCard, session: Session, tmp_path: Path) -> None:
    path = tmp_path / "bad.mcda"
    path.write_text("{", "utf-8")
    before = session.project
    card.compare_with(path)
    assert card.fault.isVisible()
    assert session.project == before


def test_voters_of_a_revealed_round_are_compared(card: DeviationsCard, session: Session) -> None:
    session.open(revealed(named(), RoundKind.SCORES, issue_ids=["trade"]), None)
    card.refresh()
    card.first.setCurrentIndex(1)
    card.second.setCurrentIndex(1)
    card.second.activated.emit(1)
    assert card.about.text() == "Choose two different assessors."
    assert not card.note_all.isEnabled()
    card.second.setCurrentIndex(2)
    card.second.activated.emit(2)
    assert "differ on" in card.about.text()
    card.note_all.click()
    assert session.project.deviations
    assert all(d.place.issue == "trade" for d in session.project.deviations)
