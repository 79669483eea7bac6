# SPDX-License-Identifier: MIT
"""Which kinds of content an edit changes, so that views refresh only what is affected."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from enum import Flag, auto
from typing import Any

from mcda_app.domain.issue import Issue
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion


class Change(Flag):
    """The kinds of content in which two states of the document differ.

    WEIGHTS        the project's weights: shares, locks, origin and reasons
    ISSUE_WEIGHTS  weights of a single issue, or whether it has any
    SCORES         scores with what they rest on, edited comparisons, cross-checks
    STRUCTURE      which issues, options and criteria there are: names, order, groups, scales, exclusions,
                   pairs of options
    VALUES         the value functions of criteria
    METHOD         the ranking method and its settings
    LENSES         the named weight profiles
    SNAPSHOTS      the snapshots
    ELICITATION    the answers from which weights are derived
    ACCEPTABILITY  what varies when rank acceptability is asked for
    WORKSHOP       the workshop
    PARTNERS       actors, forums, how members of a coalition add up and how coalitions are scored
    EVIDENCE       what is to be checked about scores, and where assessors differ
    FUTURES        states of the world that may come, and what is different in each
    AUDIT          the audit trail
    TEXTS          prose and records: title, descriptions, notes, sources, who stands behind it
    APPEARANCE     nothing of the document, but the theme or the language it is shown in
    """

    WEIGHTS = auto()
    ISSUE_WEIGHTS = auto()
    SCORES = auto()
    STRUCTURE = auto()
    VALUES = auto()
    METHOD = auto()
    LENSES = auto()
    SNAPSHOTS = auto()
    ELICITATION = auto()
    ACCEPTABILITY = auto()
    WORKSHOP = auto()
    PARTNERS = auto()
    EVIDENCE = auto()
    FUTURES = auto()
    AUDIT = auto()
    TEXTS = auto()
    APPEARANCE = auto()

    NOTHING = 0
    MATRIX = SCORES | STRUCTURE | VALUES | METHOD
    RANKING = MATRIX | WEIGHTS | ISSUE_WEIGHTS
    EVERYTHING = (
        RANKING
        | LENSES
        | SNAPSHOTS
        | ELICITATION
        | ACCEPTABILITY
        | WORKSHOP
        | PARTNERS
        | EVIDENCE
        | FUTURES
        | AUDIT
        | TEXTS
        | APPEARANCE
    )

    def touches(self, content: Change) -> bool:
        """Whether a view of this content has to show it anew; a new appearance touches every view."""
        # By their numbers: each change asks dozens of times, and joining flags takes far longer.
        return bool(self._value_ & (content._value_ | _APPEARANCE))


_APPEARANCE = Change.APPEARANCE.value

PROJECT_FIELDS: Mapping[str, Change] = {
    "title": Change.TEXTS,
    "options": Change.STRUCTURE,
    "weights": Change.WEIGHTS,
    "description": Change.TEXTS,
    "notes": Change.TEXTS,
    "groups": Change.STRUCTURE,
    "criteria_groups": Change.STRUCTURE,
    "lenses": Change.LENSES,
    "sources": Change.TEXTS,
    "settings": Change.METHOD,
    "elicitation": Change.ELICITATION,
    "record": Change.TEXTS,
    "snapshots": Change.SNAPSHOTS,
    "preset": Change.TEXTS,
    "robustness": Change.ACCEPTABILITY,
    "workshop": Change.WORKSHOP,
    "partners": Change.PARTNERS,
    "evidence_tasks": Change.EVIDENCE,
    "futures": Change.FUTURES,
    "audit": Change.AUDIT,
    "archive": Change.TEXTS,
    "option_pairs": Change.STRUCTURE,
    "deviations": Change.EVIDENCE,
}
"""What a difference in a field of the project changes; issues and criteria are compared field by field."""

ISSUE_FIELDS: Mapping[str, Change] = {
    "id": Change.STRUCTURE,
    "title": Change.STRUCTURE,
    "short": Change.STRUCTURE,
    "group": Change.STRUCTURE,
    "row": Change.STRUCTURE,
    "column": Change.STRUCTURE,
    "description": Change.TEXTS,
    "notes": Change.TEXTS,
    "options": Change.STRUCTURE,
    "excluded": Change.STRUCTURE,
    "weights": Change.ISSUE_WEIGHTS,
    "scores": Change.SCORES,
    "judgements": Change.SCORES,
    "cross_checks": Change.SCORES,
    "good": Change.PARTNERS,
    "ratings": Change.PARTNERS,
    "exclusion_reasons": Change.STRUCTURE,
    "decision": Change.STRUCTURE,
}


CRITERION_FIELDS: Mapping[str, Change] = {
    "id": Change.STRUCTURE,
    "title": Change.STRUCTURE,
    "direction": Change.STRUCTURE,
    "scale": Change.STRUCTURE,
    "short": Change.STRUCTURE,
    "description": Change.STRUCTURE,
    "group": Change.STRUCTURE,
    "keep_short": Change.STRUCTURE,
    "colour": Change.STRUCTURE,
    "value_function": Change.VALUES,
    "set_aside_function": Change.VALUES,
    "threshold": Change.STRUCTURE,
}


def kinds(values: type[Any], known: Mapping[str, Change]) -> dict[str, Change]:
    """What a difference in each field of a dataclass changes; in one that is not known, everything."""
    return {field.name: known.get(field.name, Change.EVERYTHING) for field in fields(values)}


_ISSUE = kinds(Issue, ISSUE_FIELDS)
_CRITERION = kinds(Criterion, CRITERION_FIELDS)
_PROJECT = kinds(Project, PROJECT_FIELDS)
del _PROJECT["issues"], _PROJECT["criteria"]


def changes(old: Project, new: Project) -> Change:
    """In what two states of a project differ; what is not named is equal in both."""
    if old is new:
        return Change.NOTHING
    different = _differences(old, new, _PROJECT) | _issue_changes(old.issues, new.issues)
    return different | _criterion_changes(old.criteria, new.criteria)


def _differences(old: object, new: object, parts: Mapping[str, Change]) -> Change:
    different = Change.NOTHING
    for name, change in parts.items():
        before, after = getattr(old, name), getattr(new, name)
        if before is not after and before != after:
            different |= change
    return different


def _criterion_changes(old: tuple[Criterion, ...], new: tuple[Criterion, ...]) -> Change:
    if old is new:
        return Change.NOTHING
    before = {criterion.id: criterion for criterion in old}
    after = {criterion.id: criterion for criterion in new}
    different = Change.NOTHING if list(before) == list(after) else Change.STRUCTURE
    for key in before.keys() | after.keys():
        was, now = before.get(key), after.get(key)
        if was is None or now is None:
            only = was or now
            if only is not None and (only.value_function or only.set_aside_function):
                different |= Change.VALUES
        elif was is not now:
            different |= _differences(was, now, _CRITERION)
    return different


def _issue_changes(old: tuple[Issue, ...], new: tuple[Issue, ...]) -> Change:
    if old is new:
        return Change.NOTHING
    before = {issue.id: issue for issue in old}
    after = {issue.id: issue for issue in new}
    if len(before) != len(old) or len(after) != len(new):
        return Change.EVERYTHING  # ids that stand for two issues: nothing tells which is which
    different = Change.NOTHING
    if list(before) != list(after):
        different |= Change.STRUCTURE
    if before.keys() != after.keys():
        for change in _ISSUE.values():
            different |= change
    for key, issue in after.items():
        was = before.get(key)
        if was is not None and was is not issue:
            different |= _differences(was, issue, _ISSUE)
    return different
