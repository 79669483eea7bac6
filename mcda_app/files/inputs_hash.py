# SPDX-License-Identifier: MIT
"""Hashes of what a ranking depends on and of what a group voted, so that documents can be compared."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace

from mcda_app.domain.archive_record import ArchiveRecord
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.futures.futures import Futures
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.partners.actors import Partners
from mcda_app.domain.program_texts import in_english
from mcda_app.domain.project import Project, Record
from mcda_app.domain.score import Score
from mcda_app.domain.weights import Weights
from mcda_app.domain.workshop.signatures import SignOff
from mcda_app.domain.workshop.workshop import RoundState
from mcda_app.files.codec import encode
from mcda_app.i18n import tr_lazy

COVERS = tr_lazy(
    "The hash covers everything that the ranking and the report on it use: titles, texts and notes, "
    "criteria, options and pairs of them, scores with evidence and reasons, comparisons, weights, "
    "viewpoints and method. It does not cover the record, decisions taken, locks of weights, "
    "snapshots, colours of options and criteria, the settings of the robustness check, doubts about "
    "scores, the list of what to check, where assessors differ, the workshop, the audit trail, metadata "
    "for the archive, or actors, forums and futures, which have chapters of their own."
)
"""Explains the hash of the inputs wherever it is shown."""
RECORD_COVERS = tr_lazy(
    "It covers each revealed round with its question, who could vote, ballots and reasons, the voters' "
    "names, and dissent except for reasons that were given with a signature. It does not cover the minutes."
)
"""Explains the hash of rounds and dissent wherever it is shown."""


def inputs_hash(project: Project) -> str:
    """SHA-256 of the inputs as 64 hexadecimal digits.

    Inputs are everything that the report and the ranking take from the project, including notes and titles of
    lenses, which signatories have read, pairs of options that depend on each other, of which the report
    warns, and the issues left out of trade-off questions, since the report says what the answers settle. Left
    out are the record block, decisions taken, which come later, locks of weights, snapshots, the audit trail,
    what an archive wants to know, colours of options and criteria, the settings of the robustness check,
    doubts about scores, the list of what to check, where assessors differ (how they settled it is in the
    scores), the workshop, futures, and actors, forums and how coalitions are scored, since they do not change
    the decision, and value functions that were set aside; a group's weights count once they are adopted as
    the project's, a coalition's scores once they are adopted as an option's, a check once it is settled.
    Earlier values of scores are left out too, so that restoring a score restores the hash.
    """
    issues = tuple(
        replace(issue, weights=_unlocked(issue.weights)) if issue.weights is not None else issue
        for issue in project.issues
    )
    return _hash(replace(project, weights=_unlocked(project.weights), issues=issues))


def known_hashes(project: Project) -> tuple[str, ...]:
    """The hash, and that of earlier versions, which included locks of weights."""
    return inputs_hash(project), _hash(project)


def record_hash(project: Project) -> str:
    """SHA-256 of what the group said as 64 hexadecimal digits; empty without a workshop.

    That is every revealed round as the file has it, the names of its voters, and dissent. Left out are
    reasons given with a signature, of which those who signed before could not know, and the minutes, whose
    edits are visible in themselves.
    """
    workshop = project.workshop
    if workshop is None:
        return ""
    from mcda_app.files.codec.workshop import encode_workshop

    rounds = tuple(replace(r, seal=None) for r in workshop.rounds if r.state is RoundState.REVEALED)
    dissents = tuple(d for d in workshop.dissents if not d.with_signature)
    voters = {ballot.voter for round_ in rounds for ballot in round_.ballots}
    content = encode_workshop.workshop(in_english(replace(workshop, rounds=rounds, dissents=dissents)))
    return _digest(
        {
            "rounds": content.get("rounds", []),
            "dissents": content.get("dissents", []),
            "names": {p.id: p.name for p in workshop.participants if p.id in voters},
        }
    )


def signatures(project: Project) -> tuple[tuple[SignOff, bool], ...]:
    """Each signature of the workshop and whether what was signed is what there is now."""
    if project.workshop is None:
        return ()
    from mcda_app.domain.voting import lookup

    return lookup.signatures(project.workshop, *known_hashes(project), record=record_hash(project))


def _unlocked(weights: Weights) -> Weights:
    return replace(weights, locked=frozenset())


def _hash(project: Project) -> str:
    issues = tuple(_without_earlier(_undrawn(issue)) for issue in project.issues)
    bare = replace(
        project,
        criteria=tuple(
            replace(c, keep_short=False, colour=0, set_aside_function=None) for c in project.criteria
        ),
        options=_uncoloured(project.options),
        record=Record(),
        snapshots=(),
        robustness=None,
        workshop=None,
        partners=Partners(),
        evidence_tasks=(),
        futures=Futures(),
        audit=None,
        archive=ArchiveRecord(),
        deviations=(),
        issues=issues,
    )
    return _digest(encode.project(in_english(bare)))


def _digest(content: object) -> str:
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def _uncoloured(options: tuple[Option, ...]) -> tuple[Option, ...]:
    return tuple(replace(option, keep_short=False, colour=0) for option in options)


def _undrawn(issue: Issue) -> Issue:
    issue = replace(issue, good=None, ratings=FrozenDict(), decision=None)
    return issue if issue.options is None else replace(issue, options=_uncoloured(issue.options))


def _without_earlier(issue: Issue) -> Issue:
    if all(_is_bare(score) for score in issue.scores.values()):
        return issue
    return replace(issue, scores=FrozenDict({cell: _bare(score) for cell, score in issue.scores.items()}))


def _is_bare(score: Score) -> bool:
    original = score.original
    return score.earlier is None and score.doubt is None and (original is None or original.doubt is None)


def _bare(score: Score) -> Score:
    original = None if score.original is None else replace(score.original, doubt=None)
    return replace(score, earlier=None, doubt=None, original=original)
