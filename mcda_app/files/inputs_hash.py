# SPDX-License-Identifier: MIT
"""A short name for all that a ranking follows from, so that two documents can be told apart."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace

from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.project import Project, Record
from mcda_app.domain.weights import Weights
from mcda_app.files.codec import encode
from mcda_app.i18n import tr_lazy

COVERS = tr_lazy(
    "The hash covers what the report and the ranking take from the project: titles, texts and notes, "
    "criteria, options, scores with evidence and reasons, comparisons, weights, lenses and method. Left out "
    "are the record, locks of weights, snapshots, the options' colours, what the check of robustness varies, "
    "and the workshop."
)
"""What the hash is of, wherever it is shown."""


def inputs_hash(project: Project) -> str:
    """SHA-256 of the inputs as 64 hexadecimal digits.

    Inputs are what the report and the ranking take from the project, notes and titles of lenses among
    them, since whoever signs has read them. The record block, locks of weights, saved snapshots, what the
    check of robustness varies, the options' colours and the workshop are left out: they do not change what
    was decided. A group's weights count once they were adopted as the project's. The scores of before are
    left out as well, so that a score put back gives the hash that it gave before.
    """
    issues = tuple(
        replace(issue, weights=_unlocked(issue.weights)) if issue.weights is not None else issue
        for issue in project.issues
    )
    return _hash(replace(project, weights=_unlocked(project.weights), issues=issues))


def known_hashes(project: Project) -> tuple[str, ...]:
    """The hash, and the one that earlier versions gave, which covered locks of weights too."""
    return inputs_hash(project), _hash(project)


def _unlocked(weights: Weights) -> Weights:
    return replace(weights, locked=frozenset())


def _hash(project: Project) -> str:
    issues = tuple(_without_earlier(_undrawn(issue)) for issue in project.issues)
    bare = replace(
        project,
        criteria=tuple(replace(c, keep_short=False) for c in project.criteria),
        options=_uncoloured(project.options),
        record=Record(),
        snapshots=(),
        robustness=None,
        workshop=None,
        issues=issues,
    )
    inputs = encode.project(bare)
    text = json.dumps(inputs, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def _uncoloured(options: tuple[Option, ...]) -> tuple[Option, ...]:
    return tuple(replace(option, keep_short=False, colour=0) for option in options)


def _undrawn(issue: Issue) -> Issue:
    return issue if issue.options is None else replace(issue, options=_uncoloured(issue.options))


def _without_earlier(issue: Issue) -> Issue:
    if all(score.earlier is None for score in issue.scores.values()):
        return issue
    scores = {cell: replace(score, earlier=None) for cell, score in issue.scores.items()}
    return replace(issue, scores=FrozenDict(scores))
