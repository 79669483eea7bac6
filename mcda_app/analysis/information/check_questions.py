# SPDX-License-Identifier: MIT
"""A doubtful score as a question for whoever checks it, what it rests on, and where to look."""

from __future__ import annotations

from mcda_app.analysis.information.results import DoubtedScore
from mcda_app.analysis.phrases import ended
from mcda_app.analysis.vocabulary.evidence import EVIDENCE_WORDS
from mcda_app.domain.evidence.tasks import ScorePlace
from mcda_app.domain.project import Project
from mcda_app.i18n import tr


def question(doubted: DoubtedScore) -> str:
    """“Selective cooperation on Trade: is the score on Cost really medium, or rather low or high?”"""
    criterion, may_be = doubted.criterion, doubted.plausible
    others = [v for v in may_be.values or () if v != may_be.now]
    if may_be.values is not None and others:
        text = tr("{option} on {issue}: is the score on “{criterion}” really {now}, or rather {others}?")
        words = tr(" or ").join(criterion.describe(value) for value in others)
    else:
        text = tr(
            "{option} on {issue}: is the score on “{criterion}” really {now}? It may be anything from "
            "{others}."
        )
        words = tr("{low} to {high}").format(
            low=criterion.describe(may_be.low), high=criterion.describe(may_be.high)
        )
    return text.format(
        option=doubted.option.title,
        issue=doubted.issue.label,
        criterion=criterion.title,
        now=criterion.describe(may_be.now),
        others=words,
    )


def grounds(doubted: DoubtedScore) -> str:
    """What the score rests on so far, with the reason that was given for it."""
    score = doubted.score
    basis = score.source_text or EVIDENCE_WORDS[score.evidence]
    text = tr("So far it rests on: {basis}").format(basis=ended(basis))
    return f"{text} {ended(score.reason_text)}" if score.reason_text else text


def where_to_look(project: Project, place: ScorePlace) -> str:
    """The source that a score names, for the list of what to check; empty without one."""
    return project.issue(place.issue).score(place.option, place.criterion).source_text
