# SPDX-License-Identifier: MIT
"""Criteria compared in pairs drive the workbook's weights by formula, and come back as a change."""

from __future__ import annotations

import io
import warnings
from dataclasses import replace
from itertools import combinations

import openpyxl
import pytest

from mcda_app.analysis.weighting.derived_weights import derive
from mcda_app.domain.elicitation import Elicitation, WeightQuestion
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.method_settings import MethodSettings, Prioritisation
from mcda_app.domain.pairwise import Judgements
from mcda_app.domain.project import Project
from mcda_app.domain.weights import Weights
from mcda_app.exchange.excel import workbook
from mcda_app.exchange.excel.content import pairs_drive_weights
from mcda_app.exchange.excel.reading.reimport import reopen
from mcda_app.files import presets
from mcda_app.methods.consistency import consistency
from tests.exchange.shortened import shortened
from tests.exchange.spreadsheet import recalculated

PAIRS = "Criteria in pairs"
RATIOS = (3.0, 5.0, 1.0, 2.0, 1 / 3, 1 / 4)


def compared(project: Project, ratios=RATIOS) -> Project:
    ids = [c.id for c in project.criteria]
    judged = Judgements(FrozenDict(dict(zip(combinations(ids, 2), ratios, strict=True))))
    project = replace(project, elicitation=Elicitation(WeightQuestion.PAIRWISE, pairwise=judged))
    shares = derive(project, WeightQuestion.PAIRWISE).shares
    return replace(project, weights=Weights(FrozenDict(shares), origin="pairwise"))


PROJECT = compared(shortened(presets.load("table-1-goals"), "trade", "norms", "alliances"))
BY_MEAN = replace(PROJECT, settings=MethodSettings(prioritisation=Prioritisation.GEOMETRIC_MEAN))


def opened(data: bytes):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return openpyxl.load_workbook(io.BytesIO(data))


def test_the_weights_are_formulas_on_the_comparisons() -> None:
    book = opened(workbook(PROJECT))
    assert all(str(book["Weights"][f"C{n}"].value).startswith("=") for n in range(5, 9))
    assert book[str(PAIRS)]["C5"].value == 3
    assert not book[str(PAIRS)]["C5"].protection.locked
    assert book[str(PAIRS)]["B6"].protection.locked


@pytest.mark.parametrize(
    "project",
    [
        presets.load("table-1-goals"),
        replace(PROJECT, weights=replace(PROJECT.weights, origin="direct")),
        replace(PROJECT, weights=PROJECT.weights.moved("cost", 0.5)),
        replace(PROJECT, settings=MethodSettings(judgement_scale="balanced")),
    ],
    ids=["no comparisons", "set by hand", "moved since", "another judgement scale"],
)
def test_weights_that_do_not_follow_from_comparisons_stay_numbers(project: Project) -> None:
    assert not pairs_drive_weights(project)
    book = opened(workbook(project))
    assert str(PAIRS) not in book.sheetnames
    assert isinstance(book["Weights"]["C5"].value, float | int)


def test_unchanged_comparisons_bring_no_change() -> None:
    reopened = reopen(workbook(PROJECT), "book.xlsx")
    assert reopened.project == PROJECT
    assert reopened.changes == ()
    assert reopened.faults == ()


def test_a_changed_comparison_comes_back_with_the_weights_it_gives() -> None:
    book = opened(workbook(PROJECT))
    book[str(PAIRS)]["C5"] = 7
    stream = io.BytesIO()
    book.save(stream)
    reopened = reopen(stream.getvalue(), "book.xlsx")
    assert [c.text for c in reopened.changes] == [
        "Comparisons: Effectiveness over Cost of coordination 3 → 7"
    ]
    assert reopened.changes[0].edit(reopened.project) == compared(PROJECT, (7.0, *RATIOS[1:]))


@pytest.mark.parametrize("wrong", [0, -3, 12, "much"])
def test_what_is_no_comparison_is_told_and_not_taken(wrong) -> None:
    book = opened(workbook(PROJECT))
    book[str(PAIRS)]["C5"] = wrong
    stream = io.BytesIO()
    book.save(stream)
    reopened = reopen(stream.getvalue(), "book.xlsx")
    assert not any(c.text.startswith("Comparisons") for c in reopened.changes)
    assert any(str(PAIRS) in fault for fault in reopened.faults)


@pytest.mark.libreoffice
def test_libreoffice_works_out_the_same_weights_and_ratio(tmp_path) -> None:
    sources, expected = [], []
    for name, project in (("power", PROJECT), ("mean", BY_MEAN)):
        project = compared(project)
        path = tmp_path / f"{name}.xlsx"
        book = opened(workbook(project))
        book[str(PAIRS)]["C5"] = 7
        book[str(PAIRS)]["E6"] = 1 / 5
        book.save(path)
        sources.append(path)
        expected.append(compared(project, (7.0, 5.0, 1.0, 2.0, 1 / 5, 1 / 4)))
    for project, path in zip(expected, recalculated(sources, tmp_path / "lo"), strict=True):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            book = openpyxl.load_workbook(path, data_only=True)
        shares = [book["Weights"][f"D{n}"].value for n in range(5, 9)]
        assert shares == pytest.approx([project.weights.share(c.id) for c in project.criteria], abs=1e-9)
        ids = [c.id for c in project.criteria]
        ratio = consistency(project.elicitation.pairwise.matrix(ids), project.settings.random_index).cr
        assert book[str(PAIRS)]["B10"].value == pytest.approx(ratio, abs=1e-9)
