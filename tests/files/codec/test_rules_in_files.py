# SPDX-License-Identifier: MIT
"""The rules of the house in the project file, and their faults."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

import pytest

from mcda_app.domain.decisions.decision import Decision
from mcda_app.domain.edits.criteria import replace_criterion
from mcda_app.domain.edits.issues import exclude_option, set_baseline, set_exclusion_reason
from mcda_app.domain.edits.rules.decisions import set_decision, set_record
from mcda_app.domain.edits.rules.deviations import remove_deviation
from mcda_app.domain.edits.rules.pairs import remove_pair
from mcda_app.domain.edits.rules.thresholds import set_threshold
from mcda_app.domain.project import Project, Record
from mcda_app.domain.scale import Scale
from mcda_app.errors import FileError
from mcda_app.files import presets
from mcda_app.files.inputs_hash import inputs_hash
from mcda_app.files.project_file import dumps, loads
from tests.domain.house_rules import with_rules


def ruled() -> Project:
    project = presets.load()
    project = set_decision(
        project, "trade", Decision("", "selective", "Ms Vos", "2026-12-01", "No budget", ("global",))
    )
    record = Record(checker="Ms Ito", approver="Mr Bos", approved_on="2026-12-02")
    record = replace(record, classification="For official use only", reference="2026/0815-7")
    project = set_record(project, record)
    return with_rules(project)


def issue_of(data: dict) -> dict:
    return next(i for i in data["issues"] if i["id"] == "trade")


def test_all_of_it_is_saved() -> None:
    project = ruled()
    assert loads(dumps(project)) == project


def test_a_project_without_any_of_it_has_none_in_its_file() -> None:
    text = dumps(presets.load())
    assert '"baseline"' not in text
    assert not any("decision" in issue for issue in json.loads(text)["issues"])
    assert not any("threshold" in criterion for criterion in json.loads(text)["criteria"])
    assert "exclusion_reasons" not in dumps(exclude_option(presets.load(), "trade", "global", True))


@pytest.mark.parametrize(
    ("place", "damage"),
    [
        ("exclusion_reasons.global", lambda d: issue_of(d).pop("excluded")),
        ("exclusion_reasons.global", lambda d: issue_of(d)["exclusion_reasons"].update({"global": " "})),
        ("exclusion_reasons.global", lambda d: issue_of(d)["exclusion_reasons"].update({"global": 3})),
        ("exclusion_reasons", lambda d: issue_of(d).update(exclusion_reasons=["x"])),
        ("decision.option", lambda d: issue_of(d)["decision"].update(option="gone")),
        ("decision.on", lambda d: issue_of(d)["decision"].update(on="soon")),
        ("decision.outcome", lambda d: issue_of(d)["decision"].pop("outcome")),
        ("decision.who", lambda d: issue_of(d)["decision"].update(who="?")),
        ("record.approved_on", lambda d: d["record"].update(approved_on="soon")),
        ("criteria[2].threshold", lambda d: d["criteria"][2].update(threshold="gone")),
        ("criteria[2].threshold", lambda d: d["criteria"][2].update(threshold=99)),
        ("criteria[2].threshold", lambda d: d["criteria"][2].update(threshold=[1])),
        ("option_pairs[0].options", lambda d: d["option_pairs"][0].update(options=["global", "gone"])),
        ("option_pairs[0].options", lambda d: d["option_pairs"][0].update(options=["global", "global"])),
        ("option_pairs[0].options", lambda d: d["option_pairs"][0].update(options=["global"])),
        ("option_pairs[0].kind", lambda d: d["option_pairs"][0].pop("kind")),
        ("option_pairs[0].kind", lambda d: d["option_pairs"][0].update(kind="rivals")),
        ("option_pairs[0].issue", lambda d: d["option_pairs"][0].update(issue="trade")),
        ("option_pairs[1].options: pairs", lambda d: d["option_pairs"].append(d["option_pairs"][0])),
        ("deviations[0].cause", lambda d: d["deviations"][0].update(cause="whim")),
        ("deviations[0].on", lambda d: d["deviations"][0].update(on="soon")),
        ("deviations[0].second", lambda d: d["deviations"][0]["second"].update(who="Ada")),
        ("deviations[0].first.who", lambda d: d["deviations"][0]["first"].pop("who")),
        ("options[1].baseline", lambda d: d["options"][1].update(baseline="yes")),
        ("options: marks more than one", lambda d: d["options"][1].update(baseline=True)),
    ],
)
def test_faults_are_listed_by_their_place(place: str, damage: Callable[[dict], object]) -> None:
    data = json.loads(dumps(ruled()))
    damage(data)
    with pytest.raises(FileError) as refused:
        loads(json.dumps(data))
    assert place in str(refused.value)


def test_a_reason_that_the_report_prints_is_part_of_what_is_signed() -> None:
    project = ruled()
    other = set_exclusion_reason(project, "trade", "global", "Too dear")
    assert inputs_hash(other) != inputs_hash(project)


def test_options_that_depend_on_each_other_are_signed_but_not_where_assessors_part() -> None:
    project = ruled()
    assert inputs_hash(remove_pair(project, "global", "selective")) != inputs_hash(project)
    assert inputs_hash(remove_deviation(project, 0)) == inputs_hash(project)


def test_baseline_and_thresholds_are_part_of_what_is_signed() -> None:
    assert inputs_hash(set_baseline(ruled(), "")) != inputs_hash(ruled())
    assert inputs_hash(set_threshold(ruled(), "alignment", None)) != inputs_hash(ruled())


def test_a_threshold_of_nought_is_saved() -> None:
    project = set_threshold(ruled(), "alignment", "none")
    assert loads(dumps(project)) == project
    cost = project.criterion("cost")
    project = replace_criterion(project, replace(cost, scale=Scale(low=0.0, high=9.0)))
    project = set_threshold(project, "cost", 0)
    assert loads(dumps(project)).criterion("cost").threshold == 0
