# SPDX-License-Identifier: MIT
"""Which annexes there are, what they are called, and which of them a project has something for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import Enum

from mcda_app.analysis.rules.baseline import baseline_of
from mcda_app.domain.issue import Issue
from mcda_app.domain.project import Project
from mcda_app.errors import EditError
from mcda_app.i18n import LocalisedDict, tr


class Annex(Enum):
    """A chapter that follows the briefing note, in this order."""

    ISSUES = "issues"
    MATRIX = "matrix"
    ROBUSTNESS = "robustness"
    DECISIONS = "decisions"
    METHOD = "method"
    EVIDENCE = "evidence"
    PARTNERS = "partners"
    FUTURES = "futures"
    WORKSHOP = "workshop"
    AUDIT = "audit"


EVERY_ANNEX = frozenset(Annex)

TITLES = LocalisedDict(
    lambda: {
        Annex.ISSUES: tr("A chapter on each issue"),
        Annex.MATRIX: tr("Scores with their reasons"),
        Annex.ROBUSTNESS: tr("Robustness"),
        Annex.DECISIONS: tr("Baseline and decisions"),
        Annex.METHOD: tr("Criteria, weights and method"),
        Annex.EVIDENCE: tr("Evidence, assumptions and sources"),
        Annex.PARTNERS: tr("Partners"),
        Annex.FUTURES: tr("Futures"),
        Annex.WORKSHOP: tr("The workshop"),
        Annex.AUDIT: tr("Audit trail"),
    }
)
"""As the chapter is headed and as it is ticked."""

CONTENTS = LocalisedDict(
    lambda: {
        Annex.ISSUES: tr("The map of first places, then each issue: ranking, why, its own weights and notes"),
        Annex.MATRIX: tr("Every score, what it rests on, and the reason for it"),
        Annex.ROBUSTNESS: tr("How far each weight and score can move, and how often each option comes first"),
        Annex.DECISIONS: tr("Options left out, gains and burdens against the baseline, and what was decided"),
        Annex.METHOD: tr("What each criterion asks, thresholds, value functions, answers, and the method"),
        Annex.EVIDENCE: tr("Assumptions and own judgements, sources, and what is still to be checked"),
        Annex.PARTNERS: tr("With whom on each issue, how forums compare, and how actors are rated"),
        Annex.FUTURES: tr("What holds in which future, and what differs there"),
        Annex.WORKSHOP: tr("Rounds, the group's weights, dissent, minutes and signatures"),
        Annex.AUDIT: tr("Every recorded step: who changed what, and when"),
    }
)
"""What a chapter holds, in a line."""


def offered(project: Project, issues: Sequence[Issue]) -> tuple[Annex, ...]:
    """The annexes of a note on some issues that would have content."""
    workshop = project.workshop
    empty = {
        Annex.ISSUES: len(issues) < 2,
        Annex.DECISIONS: not any(
            issue.excluded
            or issue.decision is not None
            or project.pairs_of(issue)
            or baseline_of(project, issue) is not None
            for issue in issues
        ),
        Annex.PARTNERS: not project.partners.actors,
        Annex.FUTURES: not project.futures.futures,
        Annex.WORKSHOP: workshop is None or not (workshop.rounds or workshop.minutes or workshop.sign_offs),
        Annex.AUDIT: project.audit is None or not project.audit.entries,
    }
    return tuple(annex for annex in Annex if not empty.get(annex, False))


def named_annexes(names: Iterable[str]) -> frozenset[Annex]:
    """Annexes by their names, separated by commas; “all” names every one.

    Raises EditError for a name that is none.
    """
    known = {annex.value: annex for annex in Annex}
    chosen: set[Annex] = set()
    for name in (part.strip() for text in names for part in text.split(",")):
        if name == "all":
            chosen |= EVERY_ANNEX
        elif name in known:
            chosen.add(known[name])
        elif name:
            raise EditError(
                tr("There is no annex called “{name}”.").format(name=name),
                remedy=tr("Name one of these: {known}.").format(known=", ".join(("all", *known))),
            )
    return frozenset(chosen)
