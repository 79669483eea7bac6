# SPDX-License-Identifier: MIT
"""A session in another language: the document stays as it is, and the program's texts in it are read anew."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from mcda_app.analysis.ranking.evaluation import Evaluator
from mcda_app.domain.edits.issues import rename_issue
from mcda_app.files import presets
from mcda_app.files.project_file import dumps
from mcda_app.files.resources import resource
from mcda_app.i18n import install, load, tr_lazy
from mcda_app.ui.core.session import Session


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    install("en", {})


def in_language(session: Session, code: str) -> None:
    load(code, resource("translations"))
    session.language_changed()


@pytest.mark.usefixtures("qapp")
def test_the_texts_of_a_preset_follow_the_language_and_the_file_does_not_change() -> None:
    session = Session(presets.load())
    english, file = session.project, dumps(session.project)
    in_language(session, "de")
    assert session.project == presets.load() != english
    assert session.evaluation["trade"].issue.title == presets.load().issue("trade").title
    assert dumps(session.project) == file
    assert not session.modified
    in_language(session, "en")
    assert session.project == english


@pytest.mark.usefixtures("qapp")
def test_what_ranked_a_document_before_it_is_opened_is_not_asked_again() -> None:
    session, project, evaluator = Session(presets.load()), presets.load("table-2-examples"), Evaluator()
    ranked = evaluator.evaluate(project)
    session.open(project, None, evaluator)
    for key, result in ranked.results.items():
        assert session.evaluation[key] is result
    session.open(presets.load("table-2-examples"), None)
    assert all(session.evaluation[key] is not result for key, result in ranked.results.items())


@pytest.mark.usefixtures("qapp")
def test_undoing_goes_back_to_the_present_language() -> None:
    session = Session(presets.load())
    title = session.project.issue("trade").title
    name = tr_lazy("Rename “{issue}”").format(issue=title)
    session.apply(name, lambda p: rename_issue(p, "trade", "Mine"))
    in_language(session, "de")
    german = presets.load().issue("trade").title
    assert session.undo_stack.undoText() == f"Rename “{german}”"
    assert session.project.issue("trade").title == "Mine"
    session.undo_stack.undo()
    assert session.project == presets.load()
    assert session.project.issue("trade").title == german != title
    session.undo_stack.redo()
    assert session.project.issue("trade").title == "Mine"
    in_language(session, "en")
    session.undo_stack.undo()
    assert session.project.issue("trade").title == title
