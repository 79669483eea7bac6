# SPDX-License-Identifier: MIT
"""What LibreOffice works out from the workbook is what the program works out."""

from __future__ import annotations

import random
import warnings
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import openpyxl
import pytest

from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.domain.edits.issues import exclude_option, own_options
from mcda_app.domain.edits.scores import own_weights, set_judgements, set_weights, type_score
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.method_settings import Method, MethodSettings, Normalisation, Prioritisation, Synthesis
from mcda_app.domain.pairwise import Judgements
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion, Direction, Level, Scale
from mcda_app.domain.score import Score
from mcda_app.domain.weights import Weights, normalised
from mcda_app.exchange.excel import export_workbook
from mcda_app.exchange.excel.reading.contents import read_contents
from mcda_app.exchange.excel.verification.compare import Scope
from mcda_app.exchange.excel.verification.compare import differences as compared
from mcda_app.files import presets
from mcda_app.files.project_file import open_project
from tests.exchange.shortened import shortened
from tests.exchange.spreadsheet import recalculated, without_values

pytestmark = pytest.mark.libreoffice
WITHIN = 1e-9
INPUTS = Path(__file__).parent / "inputs"


def random_project(seed: int) -> Project:
    """Levels and numbers, benefits and costs, gaps, exclusions, ties and idle criteria."""
    draw = random.Random(seed)
    five = Scale(tuple(Level(f"l{n}", f"level {n}", float(n * n if seed % 2 else n)) for n in range(5)))
    metres = Scale((), -3.0, 250.0, "m")
    criteria = tuple(
        Criterion(f"c{n}", f"Criterion {n}", draw.choice(list(Direction)), draw.choice((five, metres)))
        for n in range(draw.randint(2, 6))
    )
    options = tuple(Option(f"o{n}", f"Option {n}") for n in range(draw.randint(2, 7)))
    points = {c.id: draw.choice((0.0, 1.0, draw.random() * 5)) for c in criteria}
    points[criteria[0].id] = 1.0
    issues = []
    for n in range(3):
        scores = {}
        for option in options:
            for criterion in criteria:
                if draw.random() < 0.06:
                    continue
                level = draw.choice(five.levels).id if criterion.scale is five else None
                number = None if level else round(draw.uniform(-3, 250), 2)
                scores[option.id, criterion.id] = Score(level, number)
        if n == 1:  # identical options, and a criterion on which all are alike
            for criterion in criteria:
                same = scores.get((options[0].id, criterion.id))
                if same is not None:
                    scores[options[1].id, criterion.id] = same
            first = scores.get((options[0].id, criteria[0].id))
            if first is not None:
                scores.update({(o.id, criteria[0].id): first for o in options})
        excluded = frozenset({options[-1].id}) if n == 2 and len(options) > 2 else frozenset()
        issues.append(Issue(f"i{n}", f"Issue {n}", scores=FrozenDict(scores), excluded=excluded))
    if seed % 2:  # a baseline, and criteria with thresholds
        options = (replace(options[0], baseline=True), *options[1:])
        criteria = tuple(replace(c, threshold=_threshold(draw, c)) for c in criteria)
    settings = MethodSettings(
        draw.choice(list(Method)),
        draw.choice(list(Normalisation)),
        draw.choice(list(Synthesis)),
        draw.choice(list(Prioritisation)),
        draw.choice(("saaty-1980", "tummala-ling-1998", "alonso-lamata-2006")),
        draw.choice(("linear", "linear", "balanced")),
    )
    weights = Weights(normalised(points))
    return Project(f"Random {seed}", criteria, options, weights, tuple(issues), settings=settings)


def _threshold(draw: random.Random, criterion: Criterion) -> str | float | None:
    """A level or a number that a few scores miss, on some criteria."""
    if draw.random() < 0.5:
        return None
    levels, sign = criterion.scale.levels, criterion.direction.sign
    if levels:
        return levels[1 if sign > 0 else -2].id
    low, high = criterion.scale.bounds
    return low + (0.2 if sign > 0 else 0.8) * (high - low)


def judged_project(missing: bool) -> Project:
    """A preset with comparisons judged one by one, all or in part."""
    project = shortened(presets.load("table-1-goals"), "trade", "norms", "alliances")
    ratios = {("unilateral", "selective"): 1 / 3, ("selective", "global"): 5.0}
    if not missing:
        ratios["unilateral", "global"] = 4.0
    judged = Judgements(FrozenDict(ratios))
    project = set_judgements(project, "trade", "cost", judged)
    return replace(project, settings=MethodSettings(Method.AHP))


def projects() -> dict[str, Project]:
    """Every preset under every method: six of its issues under one of them, two under the others.

    All fifteen issues are in the start project, which has every kind of sheet.
    """
    examples = {}
    methods = {n.value: MethodSettings(Method.TOPSIS, n) for n in Normalisation}
    methods["ahp"] = MethodSettings(Method.AHP)
    methods["value"] = MethodSettings(Method.VALUE)
    loaded = ("table-1-goals", "table-2-examples", "table-4-kinds", "propaganda-chatbot", "blank")
    for at, preset in enumerate(loaded):
        for n, (name, settings) in enumerate(methods.items()):
            project = replace(presets.load(preset), settings=settings)
            few = 6 if n == at % len(methods) else 2
            project = replace(project, issues=project.issues[:few])
            examples[f"{preset}-{name}"] = project
    examples["start"] = presets.load("start")
    distributive = MethodSettings(Method.AHP, synthesis=Synthesis.DISTRIBUTIVE)
    kinds = presets.load("table-4-kinds")
    examples["distributive"] = replace(kinds, issues=kinds.issues[-6:], settings=distributive)
    examples.update({f"random-{seed}": random_project(seed) for seed in range(8)})
    examples["judged"], examples["judged-in-part"] = judged_project(False), judged_project(True)
    edited = shortened(presets.load("table-1-goals"), "trade", "norms", "alliances", "arms-races")
    edited = type_score(edited, "trade", "global", "cost", "")
    edited = type_score(edited, "norms", "global", "cost", "2,5")
    edited = exclude_option(edited, "alliances", "unilateral", True)
    edited = own_weights(own_options(edited, "arms-races", True), "arms-races", True)
    edited = set_weights(edited, edited.weights.moved("cost", 0.6), "arms-races")
    examples["edited"] = edited
    for path in sorted(INPUTS.glob("*.mcda")):
        if not path.stem.startswith("title"):
            project = open_project(path)
            examples[path.stem] = project
            by_mean = replace(project.settings, prioritisation=Prioritisation.GEOMETRIC_MEAN)
            examples[f"{path.stem}-mean"] = replace(project, settings=by_mean)
    examples.update({f"extreme-{seed}": extreme_project(seed) for seed in range(4)})
    return examples


def extreme_project(seed: int) -> Project:
    """Options compared at random, in part, up to a million times as good, one of them left out."""
    draw = random.Random(seed)
    project = replace(presets.load("blank"), settings=MethodSettings(Method.AHP))
    options = tuple(Option(f"o{n}", f"Option {n}") for n in range(3 + seed))
    issues = []
    for n in range(3):
        judgements = {}
        for criterion in project.criteria:
            ratios = {
                (a.id, b.id): draw.choice((1e6, 1e-6, 1.0, 9.0, 1 / 7, draw.uniform(1, 1e6)))
                for a, b in combinations(options, 2)
                if n == 0 or draw.random() < 0.8
            }
            judgements[criterion.id] = Judgements(FrozenDict(ratios))
        scores = {(o.id, c.id): Score(c.scale.levels[0].id) for o in options for c in project.criteria}
        issues.append(
            Issue(
                f"i{n}",
                f"Issue {n}",
                scores=FrozenDict(scores),
                judgements=FrozenDict(judgements),
                excluded=frozenset({options[-1].id} if n == 2 else ()),
            )
        )
    return replace(project, options=options, issues=tuple(issues))


def differences(project: Project, path) -> tuple[float, list[str]]:
    """The largest difference between a workbook's scores and the program's, and faults found."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # openpyxl says which decorations it leaves out
        book = openpyxl.load_workbook(path, read_only=True, data_only=True)
        values = {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book}
        book.close()
    evaluation = evaluate(project)
    largest, faults = 0.0, []
    row = 7
    for issue in project.issues:
        for standing in evaluation[issue.id].standings:
            score, rank = values["Check"][row - 1][3:7:3]
            where = f"{issue.title}, {standing.option.title}: {score!r}, {rank!r}"
            if standing.score is None:
                if (score, rank) != ("not ranked", "not ranked"):
                    faults.append(where)
            elif not isinstance(score, int | float) or rank != standing.rank:
                faults.append(f"{where} instead of {standing.score}, {standing.rank}")
            else:
                largest = max(largest, abs(score - standing.score))
            row += 1
    for title, rows in values.items():
        for cells in rows:
            faults += [f"{title}: {v}" for v in cells if isinstance(v, str) and v.startswith(("#", "Err:"))]
    return largest, faults


def test_libreoffice_agrees_on_every_preset_and_on_random_projects(tmp_path):
    cases, copies = projects(), []
    for name, project in cases.items():
        export_workbook(project, tmp_path / f"{name}.xlsx")
        copies.append(tmp_path / f"bare-{name}.xlsx")
        without_values(tmp_path / f"{name}.xlsx", copies[-1])
    largest = 0.0
    for project, path in zip(cases.values(), recalculated(copies, tmp_path / "lo"), strict=True):
        difference, faults = differences(project, path)
        assert not faults, f"{path.stem}: {faults[:5]}"
        assert difference <= WITHIN, path.stem
        largest = max(largest, difference)
        source = tmp_path / path.name.removeprefix("bare-")
        # Not the power of a matrix alone but each cell: priorities, consistency ratios, every step.
        expected, contents = (read_contents(p.read_bytes(), p.name) for p in (source, path))
        assert list(compared(expected, contents, Scope())) == [], path.stem
    print(f"{len(cases)} workbooks, largest difference {largest:.1e}")


def test_a_changed_weight_score_and_method_change_the_ranking_as_in_the_program(tmp_path):
    project = presets.load("table-1-goals")
    export_workbook(project, tmp_path / "out.xlsx")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        book = openpyxl.load_workbook(tmp_path / "out.xlsx")
    book["Weights"]["C5"] = 0.75  # was 0.25: shares 0.5 and three times 1/6
    trade = book["Trade"]
    row = next(n for n in range(1, 20) if trade.cell(n, 1).value == "Unilateral regulation")
    trade.cell(row, 2).value = "very useful"
    book["Method"]["B5"] = "min-max"
    for cell, number in (("B6", 0), ("B7", 3), ("B8", 4)):
        book["Levels"][cell] = number
    book.save(tmp_path / "changed.xlsx")
    (path,) = recalculated([tmp_path / "changed.xlsx"], tmp_path / "lo")

    points = {c.id: 0.25 for c in project.criteria} | {"effectiveness": 0.75}
    expected = replace(project, weights=Weights(normalised(points)))
    expected = type_score(expected, "trade", "unilateral", "effectiveness", "very useful")
    effectiveness = expected.criterion("effectiveness")
    levels = tuple(
        replace(level, value=v) for level, v in zip(effectiveness.scale.levels, (0, 3, 4), strict=True)
    )
    changed = replace(effectiveness, scale=Scale(levels))
    expected = replace(
        expected,
        criteria=(changed, *expected.criteria[1:]),
        settings=MethodSettings(Method.TOPSIS, Normalisation.MINMAX),
    )
    difference, faults = differences(expected, path)
    assert not faults
    assert difference <= WITHIN
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        verdict = openpyxl.load_workbook(path, data_only=True)["Check"]["A2"].value
    assert verdict.startswith("The workbook was changed")


def test_what_the_program_refuses_to_rank_the_workbook_does_not_rank(tmp_path):
    """Leaving the linking option out, emptying the linking comparison, or a number off its scale."""
    project = replace(judged_project(True), settings=MethodSettings(Method.AHP))
    mean = replace(project, settings=MethodSettings(Method.AHP, prioritisation=Prioritisation.GEOMETRIC_MEAN))
    balanced = replace(project, settings=MethodSettings(Method.AHP, judgement_scale="balanced"))
    sources, wanted = [], []
    for name, start in (("power", project), ("mean", mean), ("static", balanced)):
        export_workbook(start, tmp_path / f"{name}.xlsx")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            book = openpyxl.load_workbook(tmp_path / f"{name}.xlsx")
        sheet, column = book["Trade"], 2 + len(project.criteria)
        row = next(n for n in range(1, 20) if sheet.cell(n, 1).value == "Selective cooperation")
        sheet.cell(row, column).value = "no"
        if name != "static":
            norms = book["Norms"]
            row = next(n for n in range(1, 20) if norms.cell(n, 1).value == "Selective cooperation")
            norms.cell(row, 2).value = 99
        sources.append(tmp_path / f"{name}-changed.xlsx")
        book.save(sources[-1])
        wanted.append(exclude_option(start, "trade", "selective", True))
    for expected, path in zip(wanted, recalculated(sources, tmp_path / "lo"), strict=True):
        assert evaluate(expected)["trade"].failure
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            book = openpyxl.load_workbook(path, data_only=True)
        rows = {(r[0], r[1]): r[3:7:3] for r in book["Check"].iter_rows(min_row=7, values_only=True) if r[0]}
        title = expected.issue("trade").title
        for option in expected.options:
            assert rows[title, option.title] == ("not ranked", "not ranked"), path.stem
        if "static" not in path.stem:
            title = expected.issue("norms").title
            assert rows[title, "Selective cooperation"] == ("not ranked", "not ranked")
