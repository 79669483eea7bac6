# SPDX-License-Identifier: MIT
"""The same deeds give the same file in every language: what the program writes of its own are codes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from random import Random

import pytest

from mcda_app.analysis.group.minutes import minute_text
from mcda_app.analysis.group.revealed_round import RevealedRound, Who
from mcda_app.analysis.group.scores import group_scores, with_group_scores
from mcda_app.domain.edits import criteria, criteria_groups, issues, scores, snapshots
from mcda_app.domain.edits.anonymity import make_anonymous
from mcda_app.domain.edits.elicitation import use_weights
from mcda_app.domain.edits.minutes import add_dissent, add_minute, note_reason, sign_off
from mcda_app.domain.edits.participants import make_slips
from mcda_app.domain.edits.workshop import adopt_scores, adopt_weights
from mcda_app.domain.elicitation import Aggregation, WeightQuestion
from mcda_app.domain.minute_events import Voters, VoterSelection
from mcda_app.domain.project import Project
from mcda_app.domain.workshop import RoundKind
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
from mcda_app.i18n import LANGUAGES, install, load
from tests.domain.workshops import AT, anonymous, named, people, revealed
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
    """A project after edits of every part; the labels of a new scale are replaced by typed ones."""
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
    return snapshots.add_snapshot(project, "Before the vote", AT)


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
    found = group_scores(RevealedRound.of(project, scored.id, Who()))
    project = with_group_scores(project, found, scored, AT)
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
    return make_slips(project, 3, rng=Random(3))


def nameless_story() -> Project:
    """A named workshop that was made anonymous."""
    return make_anonymous(story(), AT, keep_attendance=True, rng=Random(4))


STORIES = {"named": story, "anonymous": slips_story, "made-anonymous": nameless_story}


@pytest.fixture(autouse=True)
def start(monkeypatch: pytest.MonkeyPatch) -> Project:
    """The start project in English: what a preset says is content, in the language it was opened in."""
    project = presets.load()
    monkeypatch.setattr(presets, "load", lambda *_args: project)
    return project


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
    assert any(PSEUDO in text for text in minute_texts(project))
    assert PSEUDO not in dumps(project)


def minute_texts(project: Project) -> list[str]:
    assert project.workshop is not None
    return [minute_text(project.workshop, m) for m in project.workshop.minutes]


@pytest.mark.parametrize("name", STORIES)
def test_the_minutes_are_read_in_the_readers_language(name: str) -> None:
    project = loads(dumps(STORIES[name]()))
    english = minute_texts(project)
    typed = [m.text for m in project.workshop.minutes if m.event is None]
    for code in OTHERS:
        load(code, resource("translations"))
        translated = minute_texts(project)
        assert all(text in typed for text in set(english) & set(translated)), code
        nodes = list(build(project, date=AT).nodes)
        cells = {c.text for node in nodes if isinstance(node, Table) for row in node.rows for c in row}
        assert set(translated) <= cells, code


def imported(start: Project) -> tuple[str, str]:
    """The files of a pasted table and of an XMCDA."""
    grid = guess_orientation(table_of_clipboard(TABLE))
    table = preview(start, grid, guess_layout(grid), Target.PROJECT).accept()
    xmcda = read_xmcda([("x.xml", to_xmcda(table))], "Rail or road?").project
    return dumps(table), dumps(xmcda)


def test_what_is_imported_is_the_same_in_every_language(start: Project) -> None:
    english = imported(start)
    for code in OTHERS:
        load(code, resource("translations"))
        assert imported(start) == english, code


def test_a_score_says_where_it_is_from_in_the_readers_language(start: Project) -> None:
    grid = guess_orientation(table_of_clipboard(TABLE))
    table = preview(start, grid, guess_layout(grid), Target.PROJECT).accept()
    adopted_score = next(s for *_, s in story().all_scores() if s.answer is not None)
    score = table.issues[0].score("rail", "price")
    assert score.source_text == "imported: Sheet “Clipboard”, cell C3"
    assert "The group's answer in round 6" in adopted_score.reason_text
    load("de", resource("translations"))
    assert score.source_text == "importiert: Tabellenblatt „Zwischenablage“, Zelle C3"
    assert adopted_score.reason_text.startswith("Die Antwort der Gruppe in Runde 6")
