# SPDX-License-Identifier: MIT
"""Documents to look at: presets, a decision of one's own, a large one, and workshops."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from mcda_app.domain.edits.issues import add_option
from mcda_app.domain.edits.own_decision import append_criterion, change_scale, new_decision, set_question
from mcda_app.domain.edits.scores import set_score
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Direction, Level, Scale
from mcda_app.domain.score import Score
from mcda_app.domain.workshop.workshop import RoundKind
from mcda_app.files import presets
from mcda_app.files.project_file import open_project
from tests.domain.workshops import (
    AT,
    anonymous,
    issue_ids,
    latest,
    named,
    open_round,
    people,
    revealed,
    sign_off,
)
from tests.ui.overview.test_table import large


def own_decision(language: str) -> Project:
    """A decision of one's own: long names, words beside numbers, one score still missing."""
    german = language == "de"
    options = (
        ("Trilaterales Ausfuhrkontrollregime mit den Niederlanden und Japan", "Nur nationale Kontrollen")
        if german
        else ("Trilateral regime with the Netherlands and Japan, service contracts included", "National only")
    ) + ("Licence by country with a catch-all clause", "Wassenaar-wide")
    criteria = (
        (
            "Verwaltungsvereinfachung",
            "Entwicklungszusammenarbeitsbereitschaft",
            "Vertrauen",
            "Durchsetzbarkeit",
        )
        if german
        else (
            "Slows rivals’ development of frontier models",
            "Exports lost",
            "Allies trust us",
            "Enforceable",
        )
    )
    project = new_decision()
    issue = project.issues[0].id
    project = set_question(project, issue, "Which regime for the export of chip equipment should we back?")
    for option in options:
        project = add_option(project, option, issue)
    words = Scale(tuple(Level(f"l{n}", word, float(n)) for n, word in enumerate(("low", "medium", "high"))))
    scales = (words, Scale(low=0.0, high=900.0, unit="€ million"), words, Scale(low=0.0, high=10.0))
    for criterion, scale in zip(criteria, scales, strict=True):
        project = append_criterion(project, criterion, Direction.COST if scale.unit else Direction.BENEFIT)
        project = change_scale(project, project.criteria[-1].id, scale)
    for n, option_ in enumerate(project.options_of(project.issues[0])):
        for k, (criterion_, scale) in enumerate(zip(project.criteria, scales, strict=True)):
            if (n, k) != (3, 3):
                score = Score(f"l{(n + k) % 3}") if scale.levels else Score(number=float(8 - n))
                project = set_score(project, issue, option_.id, criterion_.id, score)
    return replace(project, title="Chip equipment")


def document(name: str, language: str) -> Project:
    if name == "own":
        return own_decision(language)
    if name == "large":
        return large()
    if name in ("workshop", "voting", "hat"):
        return workshop(name)
    return open_project(Path(name)) if name.endswith(".mcda") else presets.load(name)


def workshop(name: str) -> Project:
    """A workshop: all its rounds `revealed`, a round open for `voting`, or an anonymous one with a `hat`."""
    if name == "hat":
        return open_round(anonymous(6), RoundKind.WEIGHTS, AT)
    project = named(7)
    some = issue_ids(project, 3)
    project = revealed(project, RoundKind.GUT, 1, issue_ids=some)
    project = revealed(project, RoundKind.WEIGHTS, 2)
    if name == "voting":
        return open_round(project, RoundKind.SCORES, AT, issue_ids=some[:1])
    project = revealed(project, RoundKind.WEIGHTS, 3, previous=latest(project).id)
    project = revealed(project, RoundKind.WEIGHTS, 4, question=WeightQuestion.PAIRWISE)
    project = revealed(project, RoundKind.SCORES, 5, issue_ids=some)
    for person, agrees in zip(people(project)[:2], (True, False), strict=True):
        project = sign_off(
            project, person, AT, "0" * 64, agrees=agrees, reason="" if agrees else "Too costly."
        )
    return project
