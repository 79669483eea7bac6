# SPDX-License-Identifier: MIT
"""XMCDA in: what is taken from where, what is told of the rest, what comes back, and how long it takes."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from importlib import resources
from pathlib import Path
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.issue import Option
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion, Direction, Level, Scale
from mcda_app.domain.score import Evidence, Score
from mcda_app.domain.titles import Slugs, slug
from mcda_app.domain.weights import Weights
from mcda_app.errors import ContentError, FileError
from mcda_app.exchange.xmcda.read import XmcdaImport, is_xmcda, read_xmcda
from mcda_app.exchange.xmcda.write import NAMESPACE, to_xmcda
from mcda_app.files import presets
from mcda_app.files.project_file import dumps, loads
from tests.analysis.problems import project_of

DATA = Path(__file__).parent / "data"
PARTS = sorted((DATA / "parts").glob("*.xml"))
UNNAMED = (DATA / "boats-weights-unnamed.xml").read_bytes()


def import_of(*files: Path) -> XmcdaImport:
    return read_xmcda([(path.name, path.read_bytes()) for path in files], "Boats")


def changed(*changes: tuple[str, str]) -> XmcdaImport:
    text = UNNAMED.decode()
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    return read_xmcda([("boats.xml", text.encode())], "Boats")


def first_is_boat_one(project: Project) -> None:
    assert dict(project.weights.shares) == pytest.approx({"speed": 0.9, "fuel": 0.1})
    result = evaluate(project)[project.issues[0].id]
    assert [o.label for o in result.leaders] == ["Boat one"]
    assert result.ranked[0].score == pytest.approx(0.8588, abs=5e-5)


# Weights


def test_the_only_values_of_criteria_are_weights_though_nothing_calls_them_so() -> None:
    imported = import_of(DATA / "boats-weights-unnamed.xml")
    first_is_boat_one(imported.project)
    assert any("read as weights" in note for note in imported.notes)
    assert not any("no weights" in note for note in imported.notes)


@pytest.mark.parametrize(
    "name", ['id="w" name="Gewichte"', 'mcdaConcept="weights"', 'name="Poids"', 'id="Weights"']
)
def test_weights_are_known_by_their_name_in_four_languages(name: str) -> None:
    imported = changed(("<criteriaValues>", f"<criteriaValues {name}>"))
    first_is_boat_one(imported.project)
    assert not any("weights" in note for note in imported.notes)


def test_values_of_criteria_that_are_called_something_else_are_left_out_and_named() -> None:
    imported = changed(("<criteriaValues>", '<criteriaValues name="Shapley values">'))
    assert dict(imported.project.weights.shares) == {"speed": 0.5, "fuel": 0.5}
    sentence = " ".join(imported.notes)
    assert "No weights were imported" in sentence
    assert "values of criteria (“criteriaValues”): “Shapley values”, Speed, Fuel" in sentence
    assert "no weights" not in sentence


def test_of_two_sets_without_a_name_neither_is_guessed() -> None:
    one = f"<criterionValue><criterionID>speed</criterionID>{value(1)}</criterionValue>"
    again = f"<criteriaValues>{one}</criteriaValues></xmcda:XMCDA>"
    imported = changed(("</xmcda:XMCDA>", again))
    assert dict(imported.project.weights.shares) == {"speed": 0.5, "fuel": 0.5}
    assert sum("values of criteria" in note for note in imported.notes) == 2


def test_a_criterion_without_a_weight_is_told() -> None:
    imported = changed(("<criterionValue><criterionID>fuel<", "<criterionValue><criterionID>crew<"))
    assert dict(imported.project.weights.shares) == {"speed": 1.0, "fuel": 0.0}
    assert any("do not cover Fuel" in note for note in imported.notes)


# In parts


def test_a_problem_in_five_files_is_one() -> None:
    first_is_boat_one(import_of(*PARTS).project)
    first_is_boat_one(import_of(*reversed(PARTS)).project)


def test_values_without_a_name_are_weights_in_a_file_that_is_called_so() -> None:
    files = [(p.name, p.read_bytes().replace(b' name="weights"', b"")) for p in PARTS]
    imported = read_xmcda(files, "Boats")
    first_is_boat_one(imported.project)
    assert not any("weights" in note for note in imported.notes)


@pytest.mark.parametrize(
    ("left", "missing"),
    [
        ("performance_table", ("no alternatives", "no criteria")),
        ("alternatives", ("no criteria", "no performance table")),
        ("criteria", ("no alternatives", "no performance table")),
    ],
)
def test_the_refusal_of_a_part_says_what_is_missing_and_how_to_go_on(
    left: str, missing: tuple[str, ...]
) -> None:
    with pytest.raises(FileError) as error_info:
        import_of(DATA / "parts" / f"{left}.xml")
    assert error_info.value.what.count("It contains ") == len(missing)
    assert all(words in str(error_info.value) for words in missing)
    assert "import all of them together" in str(error_info.value)


# What is not taken


def test_thresholds_and_comparisons_are_named() -> None:
    imported = import_of(DATA / "boats-more-parts.xml")
    first_is_boat_one(imported.project)
    assert "Not imported: thresholds of criteria (“criteriaThresholds”): “veto”, Speed." in imported.notes
    assert "Not imported: comparisons of criteria (“criteriaMatrix”): “m”, Speed, Fuel." in imported.notes


SCHEMA = etree.fromstring(resources.files("xmcda").joinpath("xsd/XMCDA-3.1.1.xsd").read_bytes())
FORMAT = SCHEMA.iterfind("./{*}element[@name='XMCDA']/{*}complexType/{*}sequence/{*}element")
TAKEN = {"alternatives", "criteria", "performanceTable", "criteriaScales", "criteriaValues"}
TAGS = sorted({str(element.get("name")) for element in FORMAT} - TAKEN)


@pytest.mark.parametrize("part", [*TAGS, "somethingNew"])
def test_every_part_that_the_format_has_is_told(part: str) -> None:
    assert len(TAGS) > 20
    imported = changed(("</xmcda:XMCDA>", f'<{part} id="x"><a>1</a></{part}></xmcda:XMCDA>'))
    assert [note for note in imported.notes if f"“{part}”" in note], imported.notes
    first_is_boat_one(imported.project)


NEXT = "</criterionScale>\n    <criterionScale>"
CELL = "<criterionID>{}</criterionID><values><value><real>{}"
LEFT_OUT = {
    "a kind of value": (
        "<real>4</real>",
        "<interval><lowerBound><real>1</real></lowerBound></interval>",
        "“performance”, once",
    ),
    "a second value": (
        "<real>4</real></value>",
        "<real>4</real></value><value><real>5</real></value>",
        "“value”, once",
    ),
    "a second scale": (
        f"</scale></scales>{NEXT}",
        f"</scale><scale><nominal/></scale></scales>{NEXT}",
        "“scale”, once",
    ),
    "a kind of option": (
        'name="Boat one"/>',
        'name="Boat one"><type>fictive</type></alternative>',
        "marked as fictive",
    ),
    "who wrote it": (
        'name="Speed"/>',
        'name="Speed"><description><author>X</author></description></criterion>',
        "“description”, once",
    ),
    "another criterion": (CELL.format("speed", 12), CELL.format("crew", 12), "“performance”, once"),
    "the same cell twice": (CELL.format("fuel", 4), CELL.format("speed", 4), "more than once"),
    "letters of a name": ('name="Boat one"', f'name="{"x" * 300}"', "cut to 200"),
}


@pytest.mark.parametrize(("old", "new", "words"), LEFT_OUT.values(), ids=LEFT_OUT.keys())
def test_what_is_left_out_within_a_part_is_told(old: str, new: str, words: str) -> None:
    imported = changed((old, new))
    assert any(words in note for note in imported.notes), imported.notes


def test_a_file_of_our_own_leaves_nothing_to_tell() -> None:
    for info in presets.available():
        project = presets.load(info.id)
        assert read_xmcda([("x.xml", to_xmcda(project))], project.title).notes == ()


# Our own files


ODD = (
    "a  b",
    " a",
    "a ",
    "a\tb",
    "a\nb",
    "a\x01b",
    "\x00a",
    "~a",
    "~%41",
    "%20",
    "a&b<c>",
    "\u202e",
    "é\ufffe",
)
text = st.text(st.characters(codec="utf-8"), min_size=1, max_size=8).filter(str.strip) | st.sampled_from(ODD)


@settings(max_examples=150, deadline=None)
@given(st.lists(text, min_size=9, max_size=9, unique=True), st.booleans(), st.sets(st.integers(0, 2)))
def test_a_file_of_our_own_comes_back_equal(names: list[str], levels: bool, left_out: set[int]) -> None:
    options = tuple(Option(key, f"Option {n}") for n, key in enumerate(names[:3]))
    labels = (names[6], f"{names[7]}  x", "2")
    scale = Scale(low=-1.0, high=4.0)
    sound = all(label.strip() == label and label.isprintable() for label in labels)
    if levels and sound and len({label.casefold() for label in labels}) == 3:
        scale = Scale(tuple(Level(f"l{n}", label, float(7 * n)) for n, label in enumerate(labels)))
    criteria = tuple(
        Criterion(key, f"Criterion {m}", Direction.COST if m else Direction.BENEFIT, scale)
        for m, key in enumerate(names[3:5])
    )
    base = project_of([[0.0]], [1.0])
    scores = {}
    for n, o in enumerate(options):
        for m, c in enumerate(criteria):
            level = scale.levels[(n + m) % 3].id if scale.levels else None
            scores[o.id, c.id] = Score(level, None if level else (n + m) / 3, Evidence.USER)
    excluded = frozenset(options[n].id for n in left_out)
    issue = replace(
        base.issues[0],
        id=names[5],
        title="Issue",
        scores=FrozenDict(scores),
        excluded=excluded,
        weights=Weights(FrozenDict({criteria[0].id: 0.25, criteria[1].id: 0.75})),
    )
    project = replace(
        base,
        criteria=criteria,
        options=options,
        issues=(issue,),
        weights=Weights(FrozenDict({criteria[0].id: 0.5, criteria[1].id: 0.5})),
    )
    imported = read_xmcda([("x.xml", to_xmcda(project))], "Test")
    again = imported.project
    assert imported.notes == ()
    assert again.options == options
    assert [(c.id, c.direction, c.scale.bounds) for c in again.criteria] == [
        (c.id, c.direction, c.scale.bounds) for c in criteria
    ]
    assert [[v.label for v in c.scale.levels] for c in again.criteria] == [
        [v.label for v in c.scale.levels] for c in criteria
    ]
    assert dict(again.weights.shares) == dict(project.weights.shares)
    back = again.issues[0]
    assert back.id == issue.id
    assert back.weights is not None
    assert dict(back.weights.shares) == {criteria[0].id: 0.25, criteria[1].id: 0.75}
    mine, theirs = evaluate(again)[back.id], evaluate(project)[issue.id]
    assert [(s.option.id, s.score) for s in mine.ranked] == [(s.option.id, s.score) for s in theirs.ranked]
    if len(left_out) == 3:
        assert back.excluded == excluded
    assert loads(dumps(again)) == again


# Time


def tag(name: str, *inside: str) -> str:
    return f"<{name}>{''.join(inside)}</{name}>"


def value(number: object) -> str:
    return tag("values", tag("value", tag("real", str(number))))


def problem(options: int, criteria: int, tables: int = 1, levels: int = 0, sets: int = 1) -> bytes:
    """A file of so many of each; names, and the ids that labels make, are all alike, as is worst."""
    o, c = [f"o{n}" for n in range(options)], [f"c{m}" for m in range(criteria)]
    labels = [
        tag(
            "valuedLabel",
            tag("label", "!" * (k % 50) + f"{k}".translate(ALIKE)),
            tag("value", tag("real", f"{k}")),
        )
        for k in range(levels)
    ]
    kind = tag("qualitative", tag("preferenceDirection", "max"), tag("valuedLabels", *labels))
    scale = tag("scales", tag("scale", kind))
    weights = [tag("criterionValue", tag("criterionID", y), value(1)) for y in c]
    cells = [tag("performance", tag("criterionID", y), value(1)) for y in c]
    rows = [tag("alternativePerformances", tag("alternativeID", x), *cells) for x in o]
    return (
        tag(
            "XMCDA",
            tag("alternatives", *(f'<alternative id="{x}" name="Same"/>' for x in o)),
            tag("criteria", *(f'<criterion id="{y}" name="Same"/>' for y in c)),
            *[tag("performanceTable", *rows)] * tables,
            tag(
                "criteriaScales", *(tag("criterionScale", tag("criterionID", y), scale) for y in c if levels)
            ),
            *[tag("criteriaValues", *weights)] * sets,
        )
        .replace("<XMCDA>", f'<XMCDA xmlns="{NAMESPACE}">')
        .encode()
    )


ALIKE = str.maketrans("0123456789", "!?#*+-=.,;")
"""Labels that differ in signs alone have one id between them."""

SHAPES = {
    "options": lambda n: problem(40 * n, 2),
    "criteria": lambda n: problem(2, 40 * n),
    "tables": lambda n: problem(2, 2, tables=20 * n),
    "levels": lambda n: problem(2, 1, levels=60 * n),
    "sets of values": lambda n: problem(2, 2, sets=60 * n),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_time_grows_no_faster_than_the_file(shape: str) -> None:
    def spent(n: int) -> float:
        data = SHAPES[shape](n)
        best = float("inf")
        for _ in range(3):
            started = process_time()
            with suppress(ContentError):  # a scale of more than 200 levels is refused, and no more slowly
                read_xmcda([("x.xml", data)], "x")
            best = min(best, process_time() - started)
        return best

    assert spent(80) < 16 * spent(10) + 0.05  # eight times as much; the square of that would be 64


def test_thousands_of_labels_that_read_the_same_take_no_time() -> None:
    # 1.4 MB of this took over a minute.
    data = problem(2, 1, levels=12_000)
    assert len(data) > 1_000_000
    started = process_time()
    with pytest.raises(ContentError, match="more than 200 levels"):
        read_xmcda([("x.xml", data)], "x")
    assert process_time() - started < 8
    project = read_xmcda([("x.xml", problem(2, 1, levels=200))], "x").project
    assert len({level.id for level in project.criteria[0].scale.levels}) == 200


@given(st.lists(st.sampled_from(["a", "A", "a-2", "a 2", "b", "", "a-3", "é", "-"]), max_size=12))
def test_ids_given_one_after_another_are_those_of_one_alone(titles: list[str]) -> None:
    ids: list[str] = []
    slugs = Slugs()
    for title in titles:
        ids.append(slug(title, ids))
        assert slugs.take(title) == ids[-1]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_byte_order_mark_hides_nothing(encoding: str) -> None:
    data = UNNAMED.decode().replace('encoding="UTF-8"', "").encode(encoding)
    assert is_xmcda(data)
    first_is_boat_one(read_xmcda([("boats.xml", data)], "Boats").project)
    assert not is_xmcda(b"Option,XMCDA\n")


def test_files_that_list_the_same_boats_again_agree() -> None:
    twice = [*PARTS, DATA / "parts" / "alternatives.xml", DATA / "parts" / "criteria.xml"]
    first_is_boat_one(import_of(*twice).project)
    files = [(p.name, p.read_bytes()) for p in PARTS]
    other = (DATA / "parts" / "alternatives.xml").read_bytes().replace(b"Boat one", b"Raft")
    with pytest.raises(ContentError, match="b1"):
        read_xmcda([*files, ("other.xml", other)], "Boats")
