# SPDX-License-Identifier: MIT
"""The workbook's sheet of partners: its scores are those of the program, whichever actors are switched on."""

from __future__ import annotations

import io
import random
import warnings
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from mcda_app.analysis.partners.answers import PartnerAnswers, PartnerFinder
from mcda_app.domain.edits.rules.thresholds import set_threshold
from mcda_app.domain.edits.scores import own_weights, set_weights
from mcda_app.domain.edits.value_functions import set_value_function
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.membership.rules import ActorRating, Counting, GoodKind, MembershipRule
from mcda_app.domain.method_settings import Method
from mcda_app.domain.partners.actors import USUAL_RATINGS, Actor, CriterionRule, Forum, Partners
from mcda_app.domain.partners.collective_good import CollectiveGood
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion, Direction, Level, Scale
from mcda_app.domain.score import Score
from mcda_app.domain.value_functions.value_function import ValueFunction, ValuePoint, ValueShape
from mcda_app.domain.weights import Weights, normalised
from mcda_app.errors import MethodError
from mcda_app.exchange.excel import workbook
from mcda_app.exchange.excel.formula import reference
from mcda_app.exchange.excel.partners_content import PartnerChoice
from mcda_app.exchange.excel.reading.contents import read_contents
from mcda_app.exchange.excel.reading.reimport import reopen
from mcda_app.exchange.excel.reading.sheet_contents import Contents
from mcda_app.exchange.excel.verification.compare import Scope, differences
from mcda_app.exchange.tables.grid import cell_name
from mcda_app.exchange.verification.verify import verify
from mcda_app.files import presets
from mcda_app.methods.judgement_scales import JUDGEMENT_SCALES
from tests.exchange.changed_workbooks import with_cell
from tests.exchange.spreadsheet import recalculated, without_values

SHEET = "Partners"
WITHIN = 1e-9


def exported(project: Project, choice: PartnerChoice | None = None) -> bytes:
    data = workbook(project, choice=choice)
    assert data is not None
    return data


def answers_of(project: Project) -> dict[int, PartnerAnswers]:
    """By the issue's place; without those on which coalitions cannot be compared."""
    finder, by_issue = PartnerFinder(), {}
    for n, issue in enumerate(project.issues):
        try:
            answers = finder.answers(project, issue)
        except MethodError:
            continue
        assert answers is not None
        by_issue[n] = answers
    return by_issue


def score_of(answers: PartnerAnswers, project: Project, members: frozenset[int]) -> float:
    ids = {actor.id for n, actor in enumerate(project.partners.actors) if n in members or actor.us}
    return float(answers.engine.scores_of([answers.problem.mask(ids)], answers.weights)[0])


def saved(data: bytes, path: Path) -> Path:
    """As LibreOffice works it out."""
    (path / "w.xlsx").write_bytes(data)
    without_values(path / "w.xlsx", path / "bare.xlsx")
    (calculated,) = recalculated([path / "bare.xlsx"], path / "lo")
    return calculated


class View:
    """The sheet's cells, found by the names and titles that its readers see."""

    def __init__(self, contents: Contents) -> None:
        self.contents = contents
        self.sheet = contents.sheets[SHEET]
        chooser = reference(contents.names["partners_issue"])
        switches = reference(contents.names["partners_switches"])
        assert chooser is not None
        assert switches is not None
        self.chooser = chooser[1]
        (self.first, self.column), (self.last, _) = switches[1:]

    def value(self, row: int, column: int) -> Any:
        content = self.sheet.cells.get((row, column))
        return None if content is None else content.value

    def row(self, title: str, start: int = 0) -> int:
        return min(
            row
            for (row, column), c in self.sheet.cells.items()
            if row >= start and c.value == title and not column
        )

    def line(self, title: str) -> dict[str, Any]:
        """Heads of the coalitions to what a row below the actors has for them."""
        row, heads = self.row(title, self.last), self.first - 1
        columns = [c for r, c in self.sheet.cells if r == heads and (c == self.column or c > self.column + 7)]
        return {str(self.value(heads, c)): self.value(row, c) for c in sorted(columns)}

    def switched(self, data: bytes, issue: str, members: frozenset[int]) -> bytes:
        data = with_cell(data, SHEET, cell_name(*self.chooser), issue)
        for n, row in enumerate(range(self.first, self.last + 1)):
            if row == self.us:
                continue
            data = with_cell(data, SHEET, cell_name(row, self.column), float(n in members))
        return data

    @property
    def us(self) -> int:
        return next(
            row for row in range(self.first, self.last + 1) if str(self.value(row, 0)).endswith("(us)")
        )


def random_project(seed: int) -> Project:
    """Every rule and kind, numbers and levels, unknown ratings, issues that lack something, own weights."""
    draw = random.Random(seed)
    five = Scale(tuple(Level(f"l{n}", f"level {n}", float(n)) for n in range(5)))
    metres = Scale((), -3.0, 250.0, "m")
    count = draw.randint(2, 7)
    rules = [*draw.sample(list(MembershipRule), draw.randint(1, 5)), MembershipRule.GOOD]
    criteria = tuple(
        Criterion(f"c{n}", f"Criterion {n}", draw.choice(list(Direction)), draw.choice((five, metres)))
        for n in range(len(rules) + seed % 2)
    )
    scales = {
        rating: Scale((), 1.0, 9.0) for rating in (ActorRating.ALIGNMENT, ActorRating.EFFORT) if seed % 3
    }
    ratings = {
        (f"a{n}", rating): Score(None, draw.choice((1.0, 2.0, 4.0, draw.uniform(1, 4))))
        for n in range(count)
        for rating in ActorRating
        if draw.random() < 0.93
    }
    us = draw.randrange(count)
    actors = tuple(
        Actor(
            f"a{n}",
            f"Actor {n}",
            us=n == us,
            ratings=FrozenDict({r: score for (a, r), score in ratings.items() if a == f"a{n}"}),
        )
        for n in range(count)
    )
    forums = tuple(
        Forum(f"f{n}", f"Forum {n}", tuple(a.id for a in actors if draw.random() < 0.5)) for n in range(3)
    )
    by_criterion = {}
    for criterion, rule in zip(criteria, rules, strict=False):
        rating = USUAL_RATINGS.get(rule)
        value = draw.uniform(*criterion.scale.bounds) if rule is MembershipRule.FIXED else None
        by_criterion[criterion.id] = CriterionRule(rule, rating, draw.choice((0.0, 0.5, 1.0)), value)
    issues = []
    for n, kind in enumerate((*GoodKind, None)):
        rivals = frozenset(a.id for a in actors if not a.us and draw.random() < 0.3)
        good = kind and CollectiveGood(kind, draw.choice(list(Counting)), draw.choice((0.3, 1.0)), rivals)
        own = {(f"a{draw.randrange(count)}", draw.choice(list(ActorRating))): Score(None, 3.0)}
        issues.append(Issue(f"i{n}", f"Issue {n}", good=good, ratings=FrozenDict(own)))
    points = {c.id: draw.choice((0.0, 1.0, draw.random() * 5)) for c in criteria}
    points[criteria[0].id] = 1.0
    if seed % 2 and seed % 4 == 1:
        points[criteria[-1].id] = 0.0  # the one without a rule
    method = draw.choice(list(Method))
    settings = replace(Project("x", (), (), Weights(normalised(points)), ()).settings, method=method)
    settings = replace(settings, judgement_scale=list(JUDGEMENT_SCALES)[seed % len(JUDGEMENT_SCALES)])
    partners = Partners(actors, forums, FrozenDict(scales), FrozenDict(by_criterion))
    options = (Option("o", "Option"), Option("p", "Option 2"))
    project = Project(
        f"Random {seed}", criteria, options, Weights(normalised(points)), tuple(issues), settings=settings
    )
    project = replace(project, partners=partners)
    if seed % 3 == 0:
        project = own_weights(project, "i1", True)
        project = set_weights(project, project.weights.moved(criteria[0].id, 0.7), "i1")
    return project


def with_curve(project: Project) -> Project:
    """The project by weighted value, its first criterion with a curve in straight pieces."""
    effectiveness = project.criteria[0]
    numbers = (level.value for level in effectiveness.scale.levels)
    function = ValueFunction(ValueShape.PIECEWISE, tuple(map(ValuePoint, numbers, (0.0, 0.7, 1.0))))
    project = set_value_function(project, effectiveness.id, function)
    return replace(project, settings=replace(project.settings, method=Method.VALUE))


def with_thresholds(project: Project, seed: int) -> Project:
    """The project with thresholds of two criteria, low enough that some coalition is left on some issue."""
    draw = random.Random(seed)
    for criterion in draw.sample(project.criteria, min(2, len(project.criteria))):
        worst, best = criterion.worst_best
        project = set_threshold(project, criterion.id, worst + draw.choice((0.1, 0.25, 0.5)) * (best - worst))
    return project


def projects() -> Mapping[str, Project]:
    goals = presets.load("table-1-goals")
    by_ahp = replace(goals, settings=replace(goals.settings, method=Method.AHP))
    home = tuple(
        replace(issue, good=CollectiveGood(GoodKind.AT_HOME), ratings=FrozenDict()) for issue in goals.issues
    )
    shares = (ActorRating.CAPACITY, ActorRating.REACH)
    unrated = tuple(
        replace(a, ratings=FrozenDict({r: s for r, s in a.ratings.items() if r not in shares}))
        for a in goals.partners.actors
    )
    by_number = FrozenDict({**goals.partners.rules, "leverage": CriterionRule(MembershipRule.MEMBERS)})
    at_home = replace(goals, issues=home, partners=replace(goals.partners, actors=unrated, rules=by_number))
    return {
        "goals": goals,
        "ahp": by_ahp,
        "value": with_curve(goals),
        "home": at_home,
        **{f"random-{seed}": random_project(seed) for seed in range(18)},
        "screened": set_threshold(
            goals, "effectiveness", goals.criterion("effectiveness").scale.levels[1].id
        ),
        **{f"screened-{seed}": with_thresholds(random_project(seed), seed) for seed in (2, 5, 6, 9)},
    }


@pytest.mark.libreoffice
def test_libreoffice_agrees_for_random_coalitions_on_random_issues(tmp_path: Path) -> None:
    """Switches are typed into the exported workbook; the program is asked for the same coalition."""
    cases, sources = [], []
    for name, project in projects().items():
        partner_answers, data = answers_of(project), exported(project)
        if not partner_answers:
            continue
        view = View(read_contents(data, name))
        draw = random.Random(name)
        issue = sorted(partner_answers)[len(cases) % len(partner_answers)]
        members = frozenset(a for a in range(len(project.partners.actors)) if draw.random() < 0.5)
        path = tmp_path / f"{name}.xlsx"
        chosen = view.value(view.row("Issue") + 1 + issue, 0)
        path.write_bytes(view.switched(data, chosen, members))
        without_values(path, tmp_path / f"bare-{path.name}")
        sources.append(tmp_path / f"bare-{path.name}")
        cases.append((project, partner_answers[issue], PartnerChoice(issue, members)))
    assert len(cases) > 12
    assert {case[1].issue.good.kind for case in cases if case[1].issue.good} == set(GoodKind)
    largest = 0.0
    for (project, answers, choice), path in zip(cases, recalculated(sources, tmp_path / "lo"), strict=True):
        contents = read_contents(path.read_bytes(), path.name)
        scores = View(contents).line("Score")
        expected = [
            score_of(answers, project, choice.members),
            answers.ranking.score,
            answers.alone.score,
            answers.everybody.score,
            *(forum.score.score for forum in answers.forums),
        ]
        assert len(scores) == len(expected), path.stem
        for score, right in zip(scores.values(), expected, strict=True):
            assert isinstance(score, float), (path.stem, scores)
            largest = max(largest, abs(score - right))
        assert largest <= WITHIN, path.stem
        # And each cell of every step.
        whole = read_contents(exported(project, choice), path.name)
        assert list(differences(whole, contents, Scope(skipped_sheets=frozenset({"mcda_project"})))) == [], (
            path.stem
        )
    screened = [case for case in cases if case[1].ranking.out]
    assert len(screened) >= 3
    print(f"{len(cases)} coalitions, largest difference {largest:.1e}")


@pytest.mark.libreoffice
def test_a_changed_weight_changes_scores_and_who_is_compared(tmp_path: Path) -> None:
    project = presets.load("table-1-goals")
    actors = tuple(
        replace(a, ratings=FrozenDict({r: s for r, s in a.ratings.items() if r is not ActorRating.CAPACITY}))
        if a.id == project.partners.actors[3].id
        else a
        for a in project.partners.actors
    )
    project = replace(project, partners=replace(project.partners, actors=actors))
    data = exported(project)
    view = View(read_contents(data, "w"))
    trade = [i.id for i in project.issues].index("trade")
    data = view.switched(data, str(view.value(view.row("Issue") + 1 + trade, 0)), frozenset({1, 3}))
    data = with_cell(data, "Weights", "C8", 0.0)  # leverage, which rests on capacity
    path = saved(data, tmp_path)
    points = {c.id: 0.25 for c in project.criteria} | {"leverage": 0.0}
    changed = replace(project, weights=Weights(normalised(points)))
    before, after = answers_of(project)[trade], answers_of(changed)[trade]
    assert len(before.problem.actors) + 1 == len(after.problem.actors)
    line = View(read_contents(path.read_bytes(), "w")).line("Score")
    assert line["Your coalition"] == pytest.approx(score_of(after, changed, frozenset({1, 3})), abs=WITHIN)
    assert line["Everybody"] == pytest.approx(after.everybody.score, abs=WITHIN)


def test_it_opens_on_the_best_coalition_of_the_first_issue_and_lists_them_all() -> None:
    project = presets.load()
    partner_answers, view = answers_of(project), View(read_contents(exported(project), "w"))
    first = partner_answers[0]
    for n, actor in enumerate(project.partners.actors):
        assert view.value(view.first + n, view.column) == float(actor in first.best)
    assert view.line("Members")["Your coalition"] == len(first.best)
    top = view.row("Issue") + 1
    for n, answers in partner_answers.items():
        names = ", ".join(actor.label for actor in answers.best)
        row = [view.value(top + n, column) for column in range(4)]
        assert row[1:] == [len(answers.best), pytest.approx(answers.ranking.score), names]


def test_a_project_without_actors_has_no_such_sheet_and_may_use_its_name() -> None:
    project = presets.load("blank")
    assert not project.partners.actors
    project = replace(project, issues=(replace(project.issues[0], title=SHEET, short=""),))
    contents = read_contents(exported(project), "w")
    assert "partners_issue" not in contents.names
    assert contents.sheets[SHEET].cells[0, 0].value == SHEET


def test_where_no_coalition_can_be_compared_the_sheet_says_why(tmp_path: Path) -> None:
    project = presets.load("table-1-goals")
    project = replace(project, partners=replace(project.partners, rules=FrozenDict()))
    path = tmp_path / "w.xlsx"
    path.write_bytes(exported(project))
    contents = read_contents(path.read_bytes(), "w")
    texts = [str(c.value) for c in contents.sheets[SHEET].cells.values()]
    assert sum(text.startswith("Nothing says yet how a coalition scores on") for text in texts) == 7
    assert "partners_issue" not in contents.names
    assert verify(path).agrees


@pytest.fixture(scope="module")
def switched() -> tuple[Project, bytes]:
    """With Trade chosen, and only three actors on."""
    project = presets.load("table-1-goals")
    data = exported(project)
    return project, View(read_contents(data, "w")).switched(data, "Trade", frozenset({0, 1, 3}))


@pytest.mark.libreoffice
def test_switches_are_no_inputs_and_their_numbers_are_verified(
    switched: tuple[Project, bytes], tmp_path: Path
) -> None:
    project, data = switched
    path = saved(data, tmp_path)
    opened = reopen(path.read_bytes(), path.name)
    assert (opened.project, opened.changes, opened.faults) == (project, (), ())
    verification = verify(path)
    assert verification.agrees, verification.text()
    assert "the switches on the sheet “Partners” were changed" in verification.text()
    view = View(read_contents(path.read_bytes(), "w"))
    score = cell_name(view.row("Score", view.last), view.column)
    forged = with_cell(path.read_bytes(), SHEET, score, 0.9, formula=True)
    path.write_bytes(forged)
    verification = verify(path)
    assert not verification.agrees
    assert f"Sheet “Partners”, cell {score} contains" in verification.text()


@pytest.mark.libreoffice
def test_a_workbook_in_another_language_is_verified_with_its_switches(
    switched: tuple[Project, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from mcda_app.exchange.excel.verification import verify_workbook

    _, data = switched
    path = saved(data, tmp_path)
    monkeypatch.setattr(verify_workbook, "current_language", lambda: "de")
    assert verify(path).agrees


@pytest.mark.usefixtures("written_once")
@pytest.mark.parametrize("value", [2.0, "yes", 0.5])
def test_what_is_no_switch_is_listed(
    switched: tuple[Project, bytes], tmp_path: Path, value: float | str
) -> None:
    project, _ = switched
    data = exported(project)
    view = View(read_contents(data, "w"))
    cell = cell_name(view.first + 2, view.column)
    path = tmp_path / "w.xlsx"
    path.write_bytes(with_cell(data, SHEET, cell, value))
    verification = verify(path)
    assert not verification.agrees
    assert f"Sheet “Partners”, cell {cell} contains" in verification.text()


def test_an_earlier_workbook_without_the_sheet_still_agrees(tmp_path: Path) -> None:
    """As the arrangement before wrote it: no sheet, no names, and its own number."""
    project = presets.load("table-1-goals")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        book = openpyxl.load_workbook(io.BytesIO(exported(replace(project, partners=Partners()))))
    full = read_contents(exported(project), "w").sheets["mcda_project"].cells
    for (row, column), content in full.items():
        book["mcda_project"].cell(row + 1, column + 1).value = content.value
    book["mcda_project"]["D1"] = "4"
    book.save(tmp_path / "w.xlsx")
    opened = reopen((tmp_path / "w.xlsx").read_bytes(), "w.xlsx")
    assert (opened.project, opened.changes, opened.faults, opened.layout) == (project, (), (), 4)
    text = verify(tmp_path / "w.xlsx").text()
    assert SHEET not in text.replace("Partners of", ""), text
