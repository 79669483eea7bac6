# SPDX-License-Identifier: MIT
"""The presets say what the paper says, and every cell says where it comes from."""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import deepcopy
from typing import Any, cast

import pytest
from jsonschema import Draft202012Validator

from mcda_app import i18n
from mcda_app.domain.project import Project
from mcda_app.domain.score import Evidence
from mcda_app.files import presets
from mcda_app.files.resources import data_folder, resource

Preset = dict[str, Any]

FOLDER = data_folder("presets")
FILES = sorted(path for path in FOLDER.glob("*.json") if not path.name.endswith(".schema.json"))
MENU = ["start", "blank", "propaganda-chatbot", "table-1-goals", "table-2-examples", "table-4-kinds"]
SCOPES = ("unilateral", "selective", "global")
SIGNS = {"−": 0, "+": 1, "++": 2}
MARKS = {"t": Evidence.TABLE, "x": Evidence.TEXT, "a": Evidence.ASSUMPTION}

# For each issue: effectiveness as printed, its evidence (table, text, assumption), then the digits of
# cost, value alignment and leverage; each for unilateral, selective and global in turn.
GOALS = """
alliances      −  ++ −   att  014 440 130
arms-races     −  −  ++  xxx  024 432 014
proliferation  −  −  ++  att  024 432 024
trade          −  ++ ++  att  013 431 123
knowledge      −  +  ++  att  013 432 023
norms          +  ++ ++  xtt  014 441 123
externalities  −  +  ++  att  024 431 024
"""
KINDS = """
foundation-development  −  +  ++  ttt  024 431 024
foundation-deployment   +  −  −   ttt  024 431 123
physical-development    −  +  ++  ttt  013 432 234
physical-deployment     +  −  −   ttt  013 432 223
services-development    −  +  ++  ttt  024 431 234
services-deployment     +  −  −   ttt  024 431 123
military-development    −  +  ++  ttt  024 432 014
military-deployment     −  +  ++  ttt  024 432 014
"""
EXAMPLES = """
existential-risk   −  +  ++  xxx  024 431 024
biased-algorithms  ++ −  −   xxx  024 431 334
energy-use         −  +  ++  xxx  024 432 123
surveillance       ++ −  −   xxx  024 431 223
"""
# Where Table 3 calls cooperation desirable; it calls it optional elsewhere.
DESIRABLE = {"foundation-development", "services-deployment", "military-development", "military-deployment"}


def preset_json(name: str) -> Preset:
    return cast(Preset, json.loads((FOLDER / name).read_text(encoding="utf-8")))


def rows(table: str) -> Iterator[list[str]]:
    return (line.split() for line in table.strip().splitlines())


@pytest.fixture(scope="module")
def schema() -> Draft202012Validator:
    definition = preset_json("preset.schema.json")
    Draft202012Validator.check_schema(definition)
    return Draft202012Validator(definition)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
class TestEachFile:
    def test_follows_the_published_schema(self, path: Any, schema: Draft202012Validator) -> None:
        assert [f"{e.json_path}: {e.message}" for e in schema.iter_errors(preset_json(path.name))] == []

    def test_is_named_after_its_id(self, path: Any) -> None:
        assert preset_json(path.name)["id"] == path.stem

    def test_opens_as_a_project(self, path: Any) -> None:
        project = presets.load(path.stem)
        assert project.title == preset_json(path.name)["title"]
        assert project.preset == path.stem


class TestSchema:
    @pytest.mark.parametrize("field", ["evidence", "source", "reason"])
    def test_demands_what_a_score_rests_on(self, field: str, schema: Draft202012Validator) -> None:
        preset = preset_json("table-1-goals.json")
        cell = preset["issues"][0]["scores"]["global"]["cost"]
        del cell[field]
        assert [e.json_path for e in schema.iter_errors(preset)] == ["$.issues[0].scores.global.cost"]

    @pytest.mark.parametrize(
        "change",
        [
            {"reason": " "},
            {"source": ""},
            {"evidence": "user"},
            {"number": 3},
            {"colour": "red"},
        ],
    )
    def test_refuses_a_faulty_score(self, change: Preset, schema: Draft202012Validator) -> None:
        preset = preset_json("table-1-goals.json")
        preset["issues"][0]["scores"]["global"]["cost"].update(change)
        assert not schema.is_valid(preset)

    def test_refuses_an_unknown_member_and_another_version(self, schema: Draft202012Validator) -> None:
        blank = preset_json("blank.json")
        assert schema.is_valid(blank)
        assert not schema.is_valid(blank | {"colour": "red"})
        assert not schema.is_valid(blank | {"version": 2})

    def test_allows_a_scale_of_plain_numbers(self, schema: Draft202012Validator) -> None:
        base = deepcopy(preset_json("base.json"))
        base["criteria"][1]["scale"] = {"low": 0, "high": 100, "unit": "meetings"}
        assert schema.is_valid(base)
        del base["criteria"][1]["scale"]["high"]
        assert not schema.is_valid(base)

    def test_explains_every_field(self) -> None:
        definition = preset_json("preset.schema.json")
        objects = [definition, *definition["$defs"].values()]
        fields = [(name, field) for each in objects for name, field in each.get("properties", {}).items()]
        assert len(fields) > 50
        assert [name for name, field in fields if not ({"description", "$ref"} & field.keys())] == []


def test_the_menu_offers_the_start_project_first_and_no_parts() -> None:
    offered = [info.id for info in presets.available()]
    assert offered[0] == "start"
    assert sorted(offered) == sorted(MENU)
    assert {path.stem for path in FILES} - set(offered) == {"actors", "base"}


@pytest.mark.parametrize("code", ["de", "fr", "nl"])
def test_the_order_is_the_same_in_every_language(code: str) -> None:
    english = [info.id for info in presets.available()]
    i18n.load(code, resource("translations"))
    try:
        translated = presets.available()
    finally:
        i18n.install("en", {})
    assert [info.id for info in translated] == english
    assert translated[0].title != presets.available()[0].title


@pytest.fixture(scope="module", params=MENU)
def project(request: pytest.FixtureRequest) -> Project:
    return presets.load(request.param)


class TestEachProject:
    def test_every_cell_says_what_it_rests_on(self, project: Project) -> None:
        cells = list(project.all_scores())
        missing = sum(score.missing for *_, score in cells)
        assert missing == (len(cells) if project.preset == "blank" else 0)
        for issue, option, criterion, score in cells[missing:]:
            where = f"{issue.id}, {option.id}, {criterion.id}"
            assert score.level is not None, where
            assert score.evidence is not Evidence.USER, where
            assert score.source.strip(), where
            assert len(score.reason.split()) >= 4, where
            assert score.reason.endswith("."), where
            names_a_table = ", row “" in score.source
            assert (score.evidence is Evidence.TABLE) == names_a_table, where
            assert (score.evidence is Evidence.ASSUMPTION) == score.source.startswith("Assumption"), where

    def test_no_two_cells_share_a_reason(self, project: Project) -> None:
        reasons = [score.reason for *_, score in project.all_scores() if score.reason]
        assert len(set(reasons)) == len(reasons)

    def test_badges_of_options_differ(self, project: Project) -> None:
        for options in (project.options, *(issue.options or () for issue in project.issues)):
            letters = [option.letter for option in options]
            assert all(letters)
            assert len(set(letters)) == len(letters)

    def test_only_effectiveness_is_ever_printed_in_a_table(self, project: Project) -> None:
        printed = {c.id for _, _, c, score in project.all_scores() if score.evidence is Evidence.TABLE}
        assert printed <= {"effectiveness"}

    def test_issues_have_places_of_their_own_on_the_map(self, project: Project) -> None:
        places = [(issue.group, issue.row, issue.column) for issue in project.issues]
        assert all(group and row for group, row, _ in places)
        assert len(set(places)) == len(places)

    def test_minus_signs_are_real(self, project: Project) -> None:
        marks = [level.mark for criterion in project.criteria for level in criterion.scale.levels]
        assert "−" in marks
        assert not any("-" in mark for mark in marks)


@pytest.mark.parametrize(
    ("preset", "table"),
    [("table-1-goals", GOALS), ("table-4-kinds", KINDS), ("table-2-examples", EXAMPLES)],
)
def test_scores_are_those_of_the_tables(preset: str, table: str) -> None:
    project = presets.load(preset)
    scores = []
    for issue in project.issues:
        values = {
            c.id: [int(issue.score(o, c.id).value_on(c) or 0) for o in SCOPES] for c in project.criteria
        }
        evidence = [issue.score(o, "effectiveness").evidence for o in SCOPES]
        scores.append((issue.id, values, evidence))
    expected = []
    for name, *cells in rows(table):
        effects, kinds, digits = cells[:3], cells[3], cells[4:]
        wanted_values = {"effectiveness": [SIGNS[sign] for sign in effects]}
        for criterion, three in zip(("cost", "alignment", "leverage"), digits, strict=True):
            wanted_values[criterion] = [int(digit) for digit in three]
        expected.append((name, wanted_values, [MARKS[kind] for kind in kinds]))
    assert scores == expected


def test_levels_carry_the_papers_signs() -> None:
    project = presets.load()
    levels = project.criterion("effectiveness").scale.levels
    assert [(level.label, level.mark, level.value) for level in levels] == [
        ("not useful", "−", 0),
        ("somewhat useful", "+", 1),
        ("very useful", "++", 2),
    ]
    for criterion in project.criteria[1:]:
        labels = [level.label for level in criterion.scale.levels]
        assert labels == ["none", "low", "medium", "high", "very high"]
        assert [level.value for level in criterion.scale.levels] == [0, 1, 2, 3, 4]
    anchors = [level.anchor for criterion in project.criteria for level in criterion.scale.levels]
    assert all(anchors)
    assert len(set(anchors)) == len(anchors)


def test_start_project_holds_tables_1_and_4() -> None:
    project = presets.load()
    expected = [name for name, *_ in (*rows(GOALS), *rows(KINDS))]
    assert [issue.id for issue in project.issues] == expected
    assert [group.id for group in project.groups] == ["goals", "kinds"]
    assert [option.letter for option in project.options] == ["U", "S", "G"]
    assert [source.doi for source in project.sources] == ["10.1007/s11077-026-09606-y"]
    assert project.notes.count("How Table 4 was read") == 1


def test_kinds_are_cross_checked_against_table_3() -> None:
    """Desirable, yet cooperation is rated useless; or optional, yet it is rated very useful."""
    project = presets.load("table-4-kinds")
    for issue in project.issues:
        (check,) = issue.cross_checks
        assert check.title == "Table 3"
        assert check.source.startswith("Table 3, ")
        assert check.verdict == ("desirable" if issue.id in DESIRABLE else "optional")
        together = {issue.score(option, "effectiveness").level for option in ("selective", "global")}
        useless, very_useful = together == {"not-useful"}, "very-useful" in together
        assert check.pulls_against == (useless if check.verdict == "desirable" else very_useful), issue.id


def test_the_chatbot_has_options_of_its_own_and_no_printed_rating() -> None:
    project = presets.load("propaganda-chatbot")
    (issue,) = project.issues
    assert [option.id for option in project.options_of(issue)] == [
        "global-agreement",
        "selective-with-b",
        "selective-without-b",
        "local-fine-tuning",
        "forbid-deployment",
    ]
    kinds = {score.evidence for *_, score in project.all_scores()}
    assert kinds == {Evidence.TEXT, Evidence.ASSUMPTION}


def test_a_blank_project_has_one_issue_without_scores() -> None:
    project = presets.load("blank")
    (issue,) = project.issues
    assert not issue.scores
    assert len(project.options) == 3
    assert len(project.criteria) == 4


def test_lenses_put_first_what_their_school_puts_first() -> None:
    lenses = {lens.id: lens for lens in presets.load().lenses}
    first = {
        name: {c for c, share in lens.shares.items() if share == max(lens.shares.values())}
        for name, lens in lenses.items()
    }
    assert first == {
        "equal": {"effectiveness", "cost", "alignment", "leverage"},
        "gross-benefit": {"effectiveness"},
        "neorealist": {"leverage"},
        "neoliberal-institutionalist": {"effectiveness", "cost"},
        "constructivist": {"alignment"},
        "mercantilist": {"leverage"},
    }
    assert lenses["gross-benefit"].shares["effectiveness"] == 1
    by_share = sorted(lenses["mercantilist"].shares, key=lenses["mercantilist"].shares.__getitem__)
    assert by_share[-2:] == ["cost", "leverage"]
    assert all("assumption" in lens.description for lens in lenses.values())
