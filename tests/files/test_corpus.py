# SPDX-License-Identifier: MIT
"""Files of every schema version ever released open for ever, and mean what they meant.

`corpus/<version>/` holds them as that version wrote them, and `corpus/facts.json` what was in them then. No
file there is ever changed or removed; a new schema version brings a new folder.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from mcda_app.analysis.audit.sentences import step_sentence
from mcda_app.analysis.group.minutes import minute_text
from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.domain.deviations.deviation import DeviationCause
from mcda_app.domain.pairs.option_pair import PairKind
from mcda_app.domain.project import Project
from mcda_app.domain.workshop.sealing import BINDING_BYTES, BOX_OVERHEAD, byte_count
from mcda_app.errors import FileError, NewerVersionError
from mcda_app.files.audit_chain import first_break
from mcda_app.files.inputs_hash import signatures
from mcda_app.files.project_file import VERSION, dumps, loads, open_project, save_project
from mcda_app.files.resources import resource
from mcda_app.i18n import LANGUAGES, install, load

CORPUS = Path(__file__).with_name("corpus")
FACTS = json.loads((CORPUS / "facts.json").read_text("utf-8"))
FILES = sorted(CORPUS.glob("*/*.mcda"))


def facts(project: Project) -> dict[str, object]:
    """What a file says, in numbers and names that outlive its form."""
    evaluation = evaluate(project)
    workshop = project.workshop
    return {
        "title": project.title,
        "criteria": [c.title for c in project.criteria],
        "issues": {
            issue.title: [
                None if s.rank is None else [s.option.title, s.rank, round(s.score, 9)]
                for s in evaluation[issue.id].standings
            ]
            for issue in project.issues
        },
        "scores": sum(not score.missing for *_, score in project.all_scores()),
        "reasons": sum(score.has_reason for *_, score in project.all_scores()),
        "judgements": sum(len(j.ratios) for i in project.issues for j in i.judgements.values()),
        "snapshots": [s.title for s in project.snapshots],
        "lenses": [lens.title for lens in project.lenses],
        "notes": project.notes,
        "participants": 0 if workshop is None else len(workshop.participants),
        "rounds": []
        if workshop is None
        else [[r.kind.value, r.state.value, r.ballot_count] for r in workshop.rounds],
        "anonymous": workshop is not None and workshop.anonymous,
        "seed": None if project.robustness is None else project.robustness.seed,
    }


def test_every_version_so_far_has_its_files() -> None:
    assert sorted(int(p.name) for p in CORPUS.iterdir() if p.is_dir()) == list(range(1, VERSION + 1))
    assert sorted(FACTS) == [p.relative_to(CORPUS).as_posix() for p in FILES]


@pytest.mark.parametrize("path", FILES, ids=lambda p: f"{p.parent.name}-{p.stem}")
def test_a_file_opens_with_what_was_in_it(path: Path, tmp_path: Path) -> None:
    before = path.read_bytes()
    project = open_project(path)
    assert path.read_bytes() == before
    assert facts(project) == FACTS[path.relative_to(CORPUS).as_posix()]
    save_project(project, tmp_path / "again.mcda")
    assert open_project(tmp_path / "again.mcda") == project


def test_futures_open_with_all_that_is_different_in_them() -> None:
    futures = open_project(CORPUS / "5" / "futures.mcda").futures
    assert [(f.title, f.count, f.probability) for f in futures.futures] == [
        ("Withdraws", 3, 0.25),
        ("Blocs harden", 3, 0.25),
    ]
    assert (futures.today, futures.whose) == (0.5, "the planning staff")


def test_rules_of_the_house_open_with_reason_baseline_threshold_and_decision() -> None:
    project = open_project(CORPUS / "5" / "house-rules.mcda")
    issue = project.issue("trade")
    assert issue.exclusion_reasons == {"global": "No legal basis"}
    assert [o.id for o in project.options if o.baseline] == ["unilateral"]
    assert project.criterion("alignment").threshold == "medium"
    assert issue.decision is not None
    assert (issue.decision.option, issue.decision.on) == ("selective", "2026-12-01")
    assert (project.record.approver, project.record.approved_on) == ("Mr Bos", "2026-12-02")
    assert (project.record.classification, project.record.reference) == (
        "For official use only",
        "2026/0815-7",
    )


def test_an_audit_trail_opens_with_its_chain() -> None:
    trail = open_project(CORPUS / "5" / "audit-trail.mcda").audit
    assert trail is not None
    assert (trail.keeping, len(trail.entries), first_break(trail)) == (True, 4, None)
    steps = ["Audit trail started", "Weigh Cost of coordination", "Undone: Weigh Cost of coordination"]
    assert [step_sentence(entry) for entry in trail.entries] == [*steps, "Rename an issue"]
    assert [entry.person for entry in trail.entries] == ["Ada", "Ada", "Ada", ""]


def test_dependent_options_and_parting_assessors_open_with_what_was_said_of_them() -> None:
    project = open_project(CORPUS / "5" / "dependence.mcda")
    (pair,) = project.option_pairs
    assert (pair.options, pair.kind, pair.reason) == (
        {"global", "selective"},
        PairKind.SUBSTITUTES,
        "One budget",
    )
    (deviation,) = project.deviations
    assert (deviation.first.who, deviation.second.who) == ("Ada", "Bea")
    assert (deviation.cause, deviation.settled) == (DeviationCause.SCOPE, "Both years count")
    assert (deviation.by, deviation.on) == ("Ms Vos", "2026-12-03")


EVENTS = {
    "minutes": (59, 3),
    "slips": (38, 0),
    "made-anonymous": (46, 3),
}
"""How many entries the minutes of these files have, and how many of them somebody typed."""


@pytest.fixture
def english_again() -> Iterator[None]:
    yield
    install("en", {})


@pytest.mark.usefixtures("english_again")
@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("name", EVENTS)
def test_sentences_of_the_first_version_become_codes_that_say_the_same(name: str, code: str) -> None:
    path = CORPUS / "1" / f"{name}-{code}.mcda"
    texts = [m["text"] for m in json.loads(path.read_text("utf-8"))["workshop"]["minutes"]]
    workshop = open_project(path).workshop
    assert workshop is not None
    load(code, resource("translations"))
    assert (len(texts), sum(m.event is None for m in workshop.minutes)) == EVENTS[name]
    typed = [m.text for m in workshop.minutes if m.event is None]
    assert set(typed) <= set(texts)
    english = open_project(CORPUS / "1" / f"{name}-en.mcda").workshop
    assert english is not None
    assert workshop.minutes == english.minutes
    assert [p.id for p in workshop.participants] == [p.id for p in english.participants]
    assert workshop.rounds == english.rounds


@pytest.mark.parametrize("name", ["minutes-en", "minutes-fr", "slips-de"])
def test_what_was_signed_under_the_first_version_still_stands(name: str) -> None:
    project = open_project(CORPUS / "1" / f"{name}.mcda")
    assert project.workshop is not None
    signed = signatures(project)
    assert signed
    assert all(same for _, same in signed)


def test_signatures_of_version_5_cover_the_rounds_and_its_sealed_ballots_are_bound() -> None:
    project = open_project(CORPUS / "5" / "signed-slips.mcda")
    workshop = project.workshop
    assert workshop is not None
    assert [same for _, same in signatures(project)] == [True] * 3
    assert all(len(signature.record) == 64 for signature, _ in signatures(project))
    assert [(d.reason, d.with_signature) for d in workshop.dissents] == [
        ("Cost is guessed.", False),
        ("Too dear.", True),
    ]
    assert workshop.hashing.salt_id
    assert not workshop.hashing.salt
    last = workshop.rounds[-1]
    assert last.seal is not None
    assert {byte_count(b.box) for b in last.sealed} == {last.seal.size + BOX_OVERHEAD + BINDING_BYTES}


@pytest.mark.parametrize(
    ("field", "path"),
    [
        ("earlier", ("issues", 0, "scores", "global", "cost")),
        ("given", ("weights",)),
        ("round", ("workshop", "minutes", 0)),
    ],
)
def test_fields_that_the_first_version_gained_may_be_there_or_not(
    field: str, path: tuple[str | int, ...]
) -> None:
    data = json.loads((CORPUS / "1" / "minutes-en.mcda").read_text("utf-8"))
    node = data
    for step in path:
        node = node[step]
    node.pop(field, None)
    without = loads(json.dumps(data))
    if field == "given":
        node["reasons"] = {"cost": "It was discussed."}
    node[field] = {
        "earlier": {"level": "low", "reason": "Cheap."},
        "given": {"cost": 0.5},
        "round": "round-1",
    }[field]
    opened = loads(json.dumps(data))
    assert (opened == without) is (field == "round")


def test_labels_and_colours_of_the_second_version_are_read_and_may_be_absent() -> None:
    text = (CORPUS / "2" / "labels.mcda").read_text("utf-8")
    project = loads(text)
    everybody = next(o for o in project.options if o.id == "global")
    assert (everybody.label, everybody.keep_short, everybody.colour) == ("Everybody", True, 7)
    assert (project.criterion("cost").short, project.criterion("cost").keep_short) == ("Effort", True)
    assert [o.colour for o in project.issues[1].options or ()] == [0, 12, 7]
    data = json.loads(text)
    for field in ("keep_short", "colour"):
        del data["options"][2][field]
    without = next(o for o in loads(json.dumps(data)).options if o.id == "global")
    assert (without.label, without.keep_short, without.colour) == ("Everybody", False, 0)


@pytest.mark.parametrize(
    ("field", "value"), [("colour", 13), ("colour", -1), ("colour", "red"), ("keep_short", 1)]
)
def test_a_colour_or_mark_that_there_is_not_is_named_with_its_place(field: str, value: object) -> None:
    data = json.loads((CORPUS / "2" / "labels.mcda").read_text("utf-8"))
    data["options"][2][field] = value
    with pytest.raises(FileError) as refusal:
        loads(json.dumps(data))
    assert f"options[2].{field}" in str(refusal.value.faults)


@pytest.mark.parametrize("value", [7, -1, "red"])
def test_a_criterions_colour_that_there_is_not_is_named_with_its_place(value: object) -> None:
    data = json.loads((CORPUS / "3" / "coalitions.mcda").read_text("utf-8"))
    assert all("colour" not in criterion for criterion in data["criteria"])
    data["criteria"][1]["colour"] = 6
    assert loads(json.dumps(data)).criteria[1].colour == 6
    data["criteria"][1]["colour"] = value
    with pytest.raises(FileError) as refusal:
        loads(json.dumps(data))
    assert "criteria[1].colour" in str(refusal.value.faults)


def test_an_entry_that_does_not_say_it_exactly_stays_as_it_was_typed() -> None:
    data = json.loads((CORPUS / "1" / "minutes-en.mcda").read_text("utf-8"))
    kinds = {m["text"]: m["kind"] for m in data["workshop"]["minutes"]}
    changed = [
        {"at": "", "kind": kind, "text": other}
        for text, kind in kinds.items()
        for other in (text + " ", text[1:], text.replace("1", "99"), text + text)
        if kind != "sign-off" and other not in kinds
    ]
    data["workshop"]["minutes"] = changed
    workshop = loads(json.dumps(data)).workshop
    assert workshop is not None
    for entry, minute in zip(changed, workshop.minutes, strict=True):
        assert minute_text(workshop, minute) == entry["text"]


@pytest.mark.parametrize("version", [VERSION + 1, 10**9])
def test_a_newer_version_is_refused_in_a_sentence(version: int, tmp_path: Path) -> None:
    document = json.loads(dumps(replace(open_project(FILES[0]), title="Later")))
    path = tmp_path / "later.mcda"
    path.write_text(json.dumps({**document, "version": version, "unknown": {"to": "us"}}), "utf-8")
    before = path.read_bytes()
    with pytest.raises(NewerVersionError) as error_info:
        open_project(path)
    assert f"format {version}" in str(error_info.value)
    assert "Update the program" in str(error_info.value)
    assert path.read_bytes() == before


@pytest.mark.parametrize("version", [0, -1, 1.5, "1", None, True])
def test_a_version_that_is_none_is_refused(version: object) -> None:
    document = json.loads(dumps(open_project(FILES[0])))
    with pytest.raises(FileError, match="version is not a whole number"):
        loads(json.dumps({**document, "version": version}))
