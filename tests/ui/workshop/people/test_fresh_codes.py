# SPDX-License-Identifier: MIT
"""New codes go to the document that they were drawn for."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from mcda_app.domain.edits.workshop.participants import add_participant
from mcda_app.domain.edits.workshop.workshop import begin_workshop
from mcda_app.domain.project import Project
from mcda_app.files import presets
from mcda_app.ui.core.session import Session
from mcda_app.ui.workshop.people import fresh_codes
from tests.ui.waiting import wait_until


def somebody() -> Project:
    return add_participant(begin_workshop(presets.load("blank")), "Ada Quill")


def test_codes_drawn_while_another_document_is_opened_are_dropped(
    qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, view = Session(somebody()), QWidget()
    qtbot.addWidget(view)
    works = []
    monkeypatch.setattr(fresh_codes, "run_in_background", lambda *parts: works.append(parts))
    for other in (False, True):
        fresh_codes.issue_then(view, session, ["ada-quill"], lambda _codes: False)
        _view, work, on_done, _failed = works.pop()
        if other:
            session.open(somebody(), None)
        on_done(work())
        assert bool(session.project.workshop.participants[0].code_hash) != other
        assert bool(session.fresh_codes) != other
        session.fresh_codes.clear()


def test_a_second_request_while_codes_are_drawn_is_ignored(qtbot) -> None:
    session, view = Session(somebody()), QWidget()
    qtbot.addWidget(view)
    code_tables: list[dict[str, str]] = []
    for _press in range(2):
        fresh_codes.issue_then(
            view, session, ["ada-quill"], lambda codes: bool(code_tables.append(dict(codes)))
        )
    wait_until(lambda: bool(code_tables))
    task = session.drawing_codes
    assert task is not None
    wait_until(lambda: task.finished)
    assert len(code_tables) == 1
    assert list(session.fresh_codes.values()) == list(code_tables[0].values())
