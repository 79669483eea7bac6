# SPDX-License-Identifier: MIT
"""How firm an issue's first place is, as the headline of a page or slide."""

from __future__ import annotations

from mcda_app.analysis.acceptability.badges import Badge, Firmness
from mcda_app.analysis.acceptability.sentences import share_words
from mcda_app.analysis.phrases import lead, named
from mcda_app.analysis.ranking.issue_ranking import IssueResult
from mcda_app.i18n import localised, tr

LONGEST_ISSUE = 40
"""Characters of an issue's name in the middle of a sentence; a longer one is left to what stands around."""


def headline(result: IssueResult, badge: Badge | None) -> str:
    """One plain sentence without a full stop.

    result  the ranking of the issue
    badge   how firm it is; None while that is unknown or if fewer than two options are ranked
    """
    issue = result.issue.label
    if not result.leaders:
        return tr("{issue}: no option can be ranked").format(issue=issue)
    if badge is None or len(result.leaders) > 1:
        return tr("{issue}: {leads}").format(issue=issue, leads=lead(result.leaders))
    template = _unnamed(badge.firmness) if is_long(issue) else _on_issue(badge.firmness)
    share = tr("every one") if badge.share_first == 1 else share_words(badge.share_first)
    return template.format(
        option=named(result.leaders),
        issue=issue,
        share=share,
        samples=localised(badge.samples, ","),
    )


def is_long(issue: str) -> bool:
    """Whether an issue's name, such as a whole question, would break a sentence."""
    return len(issue) > LONGEST_ISSUE or issue.endswith("?")


def _on_issue(firmness: Firmness) -> str:
    return {
        Firmness.ROBUST: tr("{option}'s lead on {issue} is firm: first in {share} of {samples} draws"),
        Firmness.CONTESTED: tr("{option}'s lead on {issue} is open: first in {share} of {samples} draws"),
        Firmness.KNIFE_EDGE: tr("{option}'s lead on {issue} is fragile: first in {share} of {samples} draws"),
    }[firmness]


def _unnamed(firmness: Firmness) -> str:
    return {
        Firmness.ROBUST: tr("{option}'s lead is firm: first in {share} of {samples} draws"),
        Firmness.CONTESTED: tr("{option}'s lead is open: first in {share} of {samples} draws"),
        Firmness.KNIFE_EDGE: tr("{option}'s lead is fragile: first in {share} of {samples} draws"),
    }[firmness]


def draws_sentence(samples: int) -> str:
    """What varied in the draws of a badge, in short."""
    return tr("{samples} random draws: weights near yours, any numbers for the levels of the scales.").format(
        samples=localised(samples, ",")
    )
