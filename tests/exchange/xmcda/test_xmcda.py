# SPDX-License-Identifier: MIT
"""XMCDA out and in, held to the Decision Deck's own schema (from its Python package)."""

from __future__ import annotations

from importlib import resources

import pytest
from lxml import etree

from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.domain.edits.criteria import replace_criterion
from mcda_app.domain.edits.issues import add_issue, exclude_option
from mcda_app.domain.edits.scores import own_weights, type_score
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Scale
from mcda_app.errors import ContentError, FileError
from mcda_app.exchange.xmcda.read import read_xmcda
from mcda_app.exchange.xmcda.write import NAMESPACE, to_xmcda
from mcda_app.files import presets

HEAD = f'<x:XMCDA xmlns:x="{NAMESPACE}">'


@pytest.fixture(scope="module")
def schema() -> etree.XMLSchema:
    text = resources.files("xmcda").joinpath("xsd/XMCDA-3.1.1.xsd").read_bytes()
    return etree.XMLSchema(etree.fromstring(text))


def rich() -> Project:
    """Numbers, labels, gaps, an excluded option, own weights and texts that XML has to guard."""
    from dataclasses import replace

    project = add_issue(presets.load(), "Gaps & <holes>")
    project = exclude_option(project, "trade", "global", True)
    project = own_weights(project, "trade", True)
    project = replace_criterion(
        project, replace(project.criteria[1], scale=Scale(low=-1.5, high=4.0, unit="€"))
    )
    return type_score(project, "alliances", "selective", project.criteria[1].id, "2.25")


@pytest.mark.parametrize("preset", [info.id for info in presets.available()])
def test_every_preset_is_valid_and_comes_back(preset: str, schema: etree.XMLSchema) -> None:
    project = presets.load(preset)
    check(project, schema)


def test_a_rich_project_is_valid_and_comes_back(schema: etree.XMLSchema) -> None:
    check(rich(), schema)


def check(project: Project, schema: etree.XMLSchema) -> None:
    data = to_xmcda(project)
    schema.assertValid(etree.fromstring(data))
    again = read_xmcda([("x.xml", data)], project.title).project
    assert [(c.id, c.title, c.direction) for c in again.criteria] == [
        (c.id, c.title, c.direction) for c in project.criteria
    ]
    assert [[(v.label, v.value) for v in c.scale.levels] for c in again.criteria] == [
        [(v.label, v.value) for v in c.scale.levels] for c in project.criteria
    ]
    assert again.weights.shares == pytest.approx(project.weights.shares)
    mine, theirs = evaluate(again), evaluate(project)
    for issue in project.issues:
        assert again.issue(issue.id).title == issue.title
        scores = {s.option.id: s.score for s in mine[issue.id].ranked}
        assert scores == pytest.approx({s.option.id: s.score for s in theirs[issue.id].ranked}, abs=1e-12)


def test_several_files_are_one_project_and_doubts_are_told() -> None:
    parts = [
        '<alternatives><alternative id="a" name="Alpha"/><alternative id="b">'
        "<active>false</active></alternative></alternatives>",
        '<criteria><criterion id="p" name="Price"/><criterion id="q">'
        "<active>false</active></criterion></criteria>",
        "<performanceTable>"
        + "".join(
            f"<alternativePerformances><alternativeID>{o}</alternativeID><performance>"
            f"<criterionID>p</criterionID><values><value>{v}</value></values></performance></alternativePerformances>"
            for o, v in (
                ("a", "<integer>3</integer>"),
                ("b", "<rational><numerator>1</numerator><denominator>2</denominator></rational>"),
            )
        )
        + "</performanceTable>",
    ]
    files = [(f"{n}.xml", f"{HEAD}{part}</x:XMCDA>".encode()) for n, part in enumerate(parts)]
    project, notes = read_xmcda(files, "Cars")
    issue = project.issues[0]
    assert issue.title == "Cars"
    assert issue.score("a", "p").number == 3
    assert issue.score("b", "p").number == 0.5
    assert issue.excluded == {"b"}
    text = " ".join(notes)
    assert "what is better on Price" in text
    assert "no weights" in text
    assert "“q” is not active" in text


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("<html/>", "not an XMCDA 3 file"),
        ('<x:XMCDA xmlns:x="http://www.decision-deck.org/2009/XMCDA-2.0.0"/>', "not an XMCDA 3 file"),
        (f"{HEAD}</x:XMCDA>", "no alternatives"),
        (f"{HEAD}<alternatives>", "damaged"),
        (f'<!DOCTYPE x [<!ENTITY a "b">]>{HEAD}&a;</x:XMCDA>', "entities"),
    ],
)
def test_what_is_no_xmcda_says_so(text: str, words: str) -> None:
    with pytest.raises(FileError, match=words):
        read_xmcda([("x.xml", text.encode())], "x")


def test_every_fault_is_listed() -> None:
    data = to_xmcda(presets.load()).decode()
    wrong = data.replace("<label>none</label>", "<label>purple</label>", 1).replace(
        "<alternativeID>global</alternativeID>", "<alternativeID>nobody</alternativeID>", 1
    )
    with pytest.raises(ContentError) as error_info:
        read_xmcda([("x.xml", wrong.encode())], "x")
    text = " ".join(error_info.value.faults)
    assert "nobody" in text


@pytest.mark.parametrize("name", ["id", "name"])
def test_what_has_a_blank_name_is_refused_or_can_be_saved(name: str) -> None:
    import re

    from mcda_app.files.project_file import dumps, loads

    text = to_xmcda(presets.load("blank")).decode()
    places = list(re.finditer(rf' {name}="([^"]*)"', text))
    assert places
    for place in places:
        blank = f"{text[: place.start(1)]} {text[place.end(1) :]}"
        try:
            project = read_xmcda([("x.xml", blank.encode())], " ").project
        except ContentError:
            assert name == "id"
            continue
        assert loads(dumps(project)) == project


@pytest.mark.parametrize("number", ["nan", "inf", "1e999", "x"])
def test_a_number_without_end_is_none(number: str) -> None:
    import re

    from mcda_app.files.project_file import dumps, loads

    text = to_xmcda(rich()).decode()
    places = list(re.finditer(r"<(?:real|integer)>([^<]*)<", text))
    assert len(places) > 50
    for place in places[:: len(places) // 12]:
        changed = f"{text[: place.start(1)]}{number}{text[place.end(1) :]}"
        try:
            project = read_xmcda([("x.xml", changed.encode())], "t").project
        except ContentError:
            continue
        assert loads(dumps(project)) == project
