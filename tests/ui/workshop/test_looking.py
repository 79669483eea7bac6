# SPDX-License-Identifier: MIT
"""Looking at the parts of a workshop changes nothing, whatever stage it is at."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from mcda_app.domain.workshop.workshop import RoundKind
from mcda_app.ui.core.session import Session
from mcda_app.ui.workshop.page import VIEWS, WorkshopPage
from tests.domain.workshops import anonymous, issue_ids, named, revealed, voted


@pytest.mark.parametrize("start", [named, anonymous])
@pytest.mark.parametrize("stage", ["before", "open", "revealed"])
def test_visiting_every_part_changes_nothing(session: Session, page: WorkshopPage, start, stage: str) -> None:
    project = start(4)
    if stage == "open":
        project = voted(project, RoundKind.GUT, issue_ids=issue_ids(project))
    elif stage == "revealed":
        project = revealed(project, RoundKind.WEIGHTS)
    session.open(project, None)
    for key, *_ in (*VIEWS, *reversed(VIEWS)):
        page.show_view(key)
        QApplication.processEvents()
        assert session.project is project, key
    assert not session.modified
    assert not session.undo_stack.canUndo()
