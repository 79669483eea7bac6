# SPDX-License-Identifier: MIT
"""The same deeds give the same file in every language: what the program writes of its own are codes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from random import Random

import pytest
from nacl.public import PrivateKey

from mcda_app.analysis.group.minutes import minute_text
from mcda_app.analysis.group.revealed_round import RevealedRound, Who
from mcda_app.analysis.group.scores import group_scores, with_group_scores
from mcda_app.analysis.weighting.snapshot_names import proposed_name
from mcda_app.domain.edits import criteria, criteria_groups, issues, scores, snapshots
from mcda_app.domain.edits.duplicates import duplicate_criterion, duplicate_option
from mcda_app.domain.edits.elicitation import use_weights
from mcda_app.domain.edits.own_decision import append_criterion, change_scale, new_decision, set_question
from mcda_app.domain.edits.workshop.anonymity import make_anonymous
from mcda_app.domain.edits.workshop.minutes import add_dissent, add_minute, note_reason
from mcda_app.domain.edits.workshop.participants import make_slips, set_headcount
from mcda_app.domain.edits.workshop.workshop import adopt_scores, adopt_weights
from mcda_app.domain.elicitation import Aggregation, WeightQuestion
from mcda_app.domain.program_texts import Retranslation
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Direction, Level
from mcda_app.domain.score import Score
from mcda_app.domain.workshop.minute_events import Voters, VoterSelection
from mcda_app.domain.workshop.workshop import RoundKind
from mcda_app.errors import ContentError, EditError
from mcda_app.exchange.report.annexes.kinds import EVERY_ANNEX
from mcda_app.exchange.report.content import build
from mcda_app.exchange.report.document import Table
from mcda_app.exchange.tables.import_preview import Target, preview
from mcda_app.exchange.tables.layout import guess_layout, guess_orientation
from mcda_app.exchange.tables.read import table_of_clipboard
from mcda_app.exchange.xmcda.read import read_xmcda
from mcda_app.exchange.xmcda.write import to_xmcda
from mcda_app.files import presets
from mcda_app.files.inputs_hash import inputs_hash
from mcda_app.files.project_file import dumps, loads
from mcda_app.files.resources import resource
from mcda_app.i18n import LANGUAGES, ProgramText, install, load
from tests.domain.workshops import AT, anonymous, named, people, revealed, sign_off
from tests.language.pseudo import PseudoTexts

OTHERS = [code for code in LANGUAGES if code != "en"]
SHARES = {"effectiveness": 4.0, "cost": 3.0, "alignment": 2.0, "leverage": 0.001}
SOME = (
    None,
    Voters(VoterSelection.PRESENT),
    Voters(VoterSelection.GROUP, ("Economy",)),
    Voters(VoterSelection.ONLY, ("Ada Quill",)),
    Voters(VoterSelection.ALL_BUT, ("Ada Quill", "Dora Vex")),
    Voters(VoterSelection.SOME, count=3, total=7),
)
TABLE = "Rail or road?\nOption\tSpeed\tPrice\nRail\t3\t10\nRoad\t5\t7\n"
PSEUDO = "~"
"""What every text of the language that nobody speaks has in it."""


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    install("en", {})


def edited(project: Project) -> Project:
    """A project after edits of every part. One new scale keeps its labels, that of another is typed."""
    project = criteria.add_criterion(project, "Care")
    project = scores.set_score(project, "trade", "global", "care", Score("very-high"))
    project = duplicate_criterion(project, "care")
    project = duplicate_option(duplicate_option(project, "global"), "global")
    project = issues.duplicate_issue(project, "trade")
    project = issues.add_issue(project, "Procurement")
    project = issues.add_option(project, "A treaty")
    project = criteria.add_criterion(project, "Speed")
    speed = project.criterion("speed")
    levels = tuple(replace(v, label=f"step {n}") for n, v in enumerate(speed.scale.levels))
    project = criteria.replace_criterion(project, replace(speed, scale=replace(speed.scale, levels=levels)))
    project = scores.type_score(project, "procurement", "a-treaty", "speed", "step 4")
    project = scores.set_reason(project, "procurement", "a-treaty", "speed", "It was signed.")
    project = criteria_groups.add_group(project, "Money")
    project = criteria_groups.assign_group(project, "cost", "money")
    project = use_weights(project, {c.id: 2.0 for c in project.criteria}, "swing")
    project = snapshots.add_snapshot(project, "Before the vote", AT)
    for _ in range(2):
        project = snapshots.add_snapshot(project, proposed_name(project), AT)
    return project


def voted_on(project: Project) -> Project:
    """Rounds of every kind, revealed; one repeats another."""
    for question in (
        WeightQuestion.DIRECT,
        WeightQuestion.SWING,
        WeightQuestion.PAIRWISE,
        WeightQuestion.ORDER,
    ):
        project = revealed(project, RoundKind.WEIGHTS, question=question)
    project = revealed(project, RoundKind.WEIGHTS, previous="round-1")
    project = revealed(project, RoundKind.SCORES, issue_ids=["trade", "norms"])
    return revealed(project, RoundKind.GUT, issue_ids=["trade"])


def adopted(project: Project, some: tuple[Voters | None, ...]) -> Project:
    """Weights and scores of the group adopted in every way."""
    for voters in some:
        for aggregation in Aggregation:
            project = adopt_weights(project, SHARES, "round-1", aggregation, AT, voters)
    assert project.workshop is not None
    scored = next(r for r in project.workshop.rounds if r.kind is RoundKind.SCORES)
    group_score = group_scores(RevealedRound.of(project, scored.id, Who()))
    project = with_group_scores(project, group_score, scored, AT)
    for voters in some:
        project = adopt_scores(project, {}, scored.id, AT, voters)
    return project


def story() -> Project:
    """A named workshop from beginning to end, and edits before it."""
    project = adopted(voted_on(named(7)), SOME)
    project = note_reason(project, AT, "The figures are old.", criterion="Cost of coordination")
    project = note_reason(project, AT, "See p. 5.", criterion="Effectiveness", option="Global", issue="Trade")
    project = note_reason(project, AT, "Habit.", issue="Trade")
    project = add_minute(project, AT, "We went on after lunch.")
    one, two, *_ = people(project)
    project = add_dissent(project, "Too slow.", issue_id="trade", voter=one, at=AT)
    project = sign_off(project, one, AT, inputs_hash(project))
    project = sign_off(project, two, AT, inputs_hash(project), agrees=False, reason="Too dear.")
    return edited(project)


def slips_story() -> Project:
    """An anonymous workshop from beginning to end."""
    project = voted_on(anonymous(5))
    left = Voters(VoterSelection.ALL_BUT, tuple(people(project)[:2]))
    project = adopted(project, (None, left))
    project = sign_off(project, people(project)[1], AT, inputs_hash(project))
    return set_headcount(make_slips(project, 3), 3)


def nameless_story() -> Project:
    """A named workshop that was made anonymous."""
    return make_anonymous(story(), AT, keep_attendance=True, rng=Random(4))


def own_story() -> Project:
    """A decision of one's own, under the names that the program proposes."""
    project = append_criterion(new_decision(), "Price", Direction.COST)
    project = issues.add_option(criteria.add_criterion(project, "Care"), "Rail")
    project = change_scale(project, "price", criteria.five_levels())
    project = scores.set_score(project, "decision", "rail", "price", Score("low"))
    return snapshots.add_snapshot(project, proposed_name(project), AT)


STORIES = {"named": story, "anonymous": slips_story, "made-anonymous": nameless_story, "own": own_story}
STORIES |= {info.id: partial(presets.load, info.id) for info in presets.available()}
WORKSHOPS = ["named", "anonymous", "made-anonymous"]


@pytest.fixture(autouse=True)
def _same_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rounds of the same number get the same keys, which are drawn by lots otherwise."""

    def generate() -> PrivateKey:
        return PrivateKey(b"the private key of every round..")

    monkeypatch.setattr(PrivateKey, "generate", staticmethod(generate))
    monkeypatch.setattr("secrets.token_bytes", bytes)


@pytest.fixture
def start() -> Project:
    return presets.load()


@pytest.mark.parametrize("name", STORIES)
def test_the_same_deeds_give_the_same_bytes_in_every_language(name: str) -> None:
    english = dumps(STORIES[name]())
    for code in OTHERS:
        load(code, resource("translations"))
        assert dumps(STORIES[name]()) == english, code


@pytest.mark.parametrize("name", STORIES)
def test_no_text_of_the_programs_gets_into_the_file(name: str) -> None:
    install("en", PseudoTexts())
    project = STORIES[name]()
    assert PSEUDO in project.title
    assert PSEUDO not in dumps(project)


@pytest.mark.parametrize("name", STORIES)
@pytest.mark.parametrize("code", LANGUAGES)
def test_a_file_is_read_in_the_language_in_use(name: str, code: str) -> None:
    english = STORIES[name]()
    load(code, resource("translations"))
    project = loads(dumps(english))
    assert project == STORIES[name]() == Retranslation().of(english)
    assert inputs_hash(project) == inputs_hash(english)
    if code != "en":
        assert project.title != english.title
    assert dumps(project) == dumps(english)


def test_what_the_user_typed_stays_as_it_was_typed() -> None:
    load("de", resource("translations"))
    project = own_story()
    care = project.criterion("care")
    labels = [("mäßig" if v.label == "mittel" else v.label) + "" for v in care.scale.levels]
    levels = tuple(replace(v, label=f"{label}") for v, label in zip(care.scale.levels, labels, strict=True))
    assert not any(isinstance(v.label, ProgramText) for v in levels)  # as from a form
    project = criteria.replace_criterion(project, replace(care, scale=replace(care.scale, levels=levels)))
    project = set_question(project, "decision", "Bahn oder Straße?")
    load("en", resource("translations"))
    project = loads(dumps(project))
    labels = [v.label for v in project.criterion("care").scale.levels]
    assert labels == ["none", "low", "mäßig", "high", "very high"]
    assert project.title == project.issues[0].title == "Bahn oder Straße?"
    assert [s.title for s in project.snapshots] == ["Snapshot 1"]


def test_a_label_may_read_like_a_typed_one_in_another_language() -> None:
    project = own_story()
    care = project.criterion("care")
    levels = tuple(replace(v, label="hoch") if v.label == "low" else v for v in care.scale.levels)
    project = criteria.replace_criterion(project, replace(care, scale=replace(care.scale, levels=levels)))
    load("de", resource("translations"))
    project = loads(dumps(project))
    assert [v.label for v in project.criterion("care").scale.levels].count("hoch") == 2
    with pytest.raises(EditError, match="Stufe"):
        add_level(project, "mittel")
    assert (
        add_level(Retranslation().of(own_story()), "ganz hoch").criterion("care").scale.levels[-1].value == 5
    )


def add_level(project: Project, label: str) -> Project:
    care = project.criterion("care")
    levels = (*care.scale.levels, Level("most", label, 5.0))
    return criteria.replace_criterion(project, replace(care, scale=replace(care.scale, levels=levels)))


@pytest.mark.parametrize(
    ("title", "fault"),
    [
        ({"tr": 3}, "title.tr"),
        ({"tr": ""}, "title"),
        ({"tr": {"tr": "New decision"}}, "title.tr"),
        ({"tr": "New decision", "number": -1}, "title.number"),
        ({"tr": "New decision", "more": 1}, "title.more"),
        ({"join": []}, "title"),
        ({"join": ["A", {"tr": None}]}, "title.join[1].tr"),
        ({"join": "A"}, "title.join"),
    ],
)
def test_a_damaged_text_is_named_by_its_place(title: object, fault: str) -> None:
    data = json.loads(dumps(own_story()))
    data["title"] = title
    with pytest.raises(ContentError) as error_info:
        loads(json.dumps(data))
    assert any(line.startswith(f"{fault}:") for line in error_info.value.faults)


def test_a_text_of_no_known_source_stays_as_it_stands() -> None:
    data = json.loads(dumps(own_story()))
    data["title"] = {"join": [{"tr": "{number.__class__} {x} {number}", "number": 7}, " 100%"]}
    load("fr", resource("translations"))
    project = loads(json.dumps(data))
    assert project.title == "{number.__class__} {x} 7 100%"
    assert json.loads(dumps(project))["title"] == data["title"]


def minute_texts(project: Project) -> list[str]:
    assert project.workshop is not None
    return [minute_text(project.workshop, m) for m in project.workshop.minutes]


@pytest.mark.parametrize("name", WORKSHOPS)
def test_the_minutes_are_read_in_the_readers_language(name: str) -> None:
    project = loads(dumps(STORIES[name]()))
    english = minute_texts(project)
    typed = [m.text for m in project.workshop.minutes if m.event is None]
    for code in OTHERS:
        load(code, resource("translations"))
        project = Retranslation().of(project)
        translated = minute_texts(project)
        assert all(text in typed for text in set(english) & set(translated)), code
        nodes = list(build(project, date=AT, annexes=EVERY_ANNEX).nodes)
        cells = {c.text for node in nodes if isinstance(node, Table) for row in node.rows for c in row}
        assert set(translated) <= cells, code


def imported(start: Project) -> tuple[str, ...]:
    """The files of a pasted table with and without a title, and of an XMCDA."""
    tables = []
    for text in (TABLE, TABLE.partition("\n")[2]):
        grid = guess_orientation(table_of_clipboard(text))
        tables.append(preview(start, grid, guess_layout(grid), Target.PROJECT).accept())
    xmcda = read_xmcda([("x.xml", to_xmcda(tables[0]))], "Rail or road?").project
    return (*map(dumps, tables), dumps(xmcda))


def test_what_is_imported_is_the_same_in_every_language(start: Project) -> None:
    english = imported(start)
    for code in OTHERS:
        load(code, resource("translations"))
        assert imported(Retranslation().of(start)) == english, code


def test_a_score_says_where_it_is_from_in_the_readers_language(start: Project) -> None:
    grid = guess_orientation(table_of_clipboard(TABLE))
    table = preview(start, grid, guess_layout(grid), Target.PROJECT).accept()
    adopted_score = next(s for *_, s in story().all_scores() if s.answer is not None)
    score = table.issues[0].score("rail", "price")
    assert score.source_text == "imported: Sheet “Clipboard”, cell C3"
    assert "The group's answer in round 6" in adopted_score.reason_text
    load("de", resource("translations"))
    assert score.source_text == "importiert: Tabellenblatt „Zwischenablage“, Zelle C3"
    assert adopted_score.reason_text.startswith("Antwort der Gruppe in Runde 6")
