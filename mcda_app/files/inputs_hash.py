# SPDX-License-Identifier: MIT
"""A hash of everything that a ranking depends on, so that two documents can be compared."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace

from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.partners.actors import Partners
from mcda_app.domain.program_texts import in_english
from mcda_app.domain.project import Project, Record
from mcda_app.domain.score import Score
from mcda_app.domain.weights import Weights
from mcda_app.files.codec import encode
from mcda_app.i18n import tr_lazy

COVERS = tr_lazy(
    "The hash covers everything that the ranking and the report on it use: titles, texts and notes, "
    "criteria, options, scores with evidence and reasons, comparisons, weights, viewpoints and method. "
    "It does not cover the record, locks of weights, snapshots, colours of options and criteria, the "
    "settings of the robustness check, doubts about scores and the list of what to check, the workshop, or "
    "actors and forums, which the chapter on partners uses."
)
"""Explains the hash wherever it is shown."""


def inputs_hash(project: Project) -> str:
    """SHA-256 of the inputs as 64 hexadecimal digits.

    Inputs are everything that the report and the ranking take from the project, including notes and titles of
    lenses, which signatories have read. Left out are the record block, locks of weights, snapshots, colours
    of options and criteria, the settings of the robustness check, doubts about scores and the list of what
    to check, the workshop, and actors, forums and how coalitions are scored, since they do not change the
    decision; a group's weights count once they are adopted as the project's, a coalition's scores once they
    are adopted as an option's, a check once it is settled. Earlier values of scores are left out too, so that
    restoring a score restores the hash.
    """
    issues = tuple(
        replace(issue, weights=_unlocked(issue.weights)) if issue.weights is not None else issue
        for issue in project.issues
    )
    return _hash(replace(project, weights=_unlocked(project.weights), issues=issues))


def known_hashes(project: Project) -> tuple[str, ...]:
    """The hash, and that of earlier versions, which included locks of weights."""
    return inputs_hash(project), _hash(project)


def _unlocked(weights: Weights) -> Weights:
    return replace(weights, locked=frozenset())


def _hash(project: Project) -> str:
    issues = tuple(_without_earlier(_undrawn(issue)) for issue in project.issues)
    bare = replace(
        project,
        criteria=tuple(replace(c, keep_short=False, colour=0) for c in project.criteria),
        options=_uncoloured(project.options),
        record=Record(),
        snapshots=(),
        robustness=None,
        workshop=None,
        partners=Partners(),
        evidence_tasks=(),
        issues=issues,
    )
    inputs = encode.project(in_english(bare))
    text = json.dumps(inputs, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def _uncoloured(options: tuple[Option, ...]) -> tuple[Option, ...]:
    return tuple(replace(option, keep_short=False, colour=0) for option in options)


def _undrawn(issue: Issue) -> Issue:
    issue = replace(issue, good=None, ratings=FrozenDict())
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
