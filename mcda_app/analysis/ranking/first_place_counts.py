# SPDX-License-Identifier: MIT
"""How often each option is in first place, and what that answers over all issues."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from mcda_app.analysis.phrases import capital, issues, lead, listed
from mcda_app.analysis.ranking.evaluation import Evaluation
from mcda_app.domain.issue import Option, colour_indices
from mcda_app.i18n import tr

NAMED = 3
"""Options that a headline names at most."""


class FirstPlaceCount(NamedTuple):
    """The issues with the same options in first place.

    options  several if they tie, none where nothing can be ranked
    colours  index of each option's colour, from 0; see `domain.issue.colour_indices`
    """

    options: tuple[Option, ...]
    colours: tuple[int, ...]
    issue_ids: tuple[str, ...]

    @property
    def label(self) -> str:
        """The option's name; of a tie all names; of what is not ranked that it is not."""
        return " = ".join(o.label for o in self.options) if self.options else tr("No ranking")


def first_place_counts(evaluation: Evaluation) -> tuple[FirstPlaceCount, ...]:
    """Options that lead alone, the most frequent first; then ties, then issues without a ranking."""
    counts: dict[tuple[tuple[str, str], ...], FirstPlaceCount] = {}
    for issue_id, result in evaluation.results.items():
        leaders = result.leaders
        key = tuple((o.id, o.label) for o in leaders)
        known = counts.get(key)
        if known is not None:
            counts[key] = known._replace(issue_ids=(*known.issue_ids, issue_id))
            continue
        colours = colour_indices([standing.option for standing in result.standings])
        counts[key] = FirstPlaceCount(leaders, tuple(colours[o.id] for o in leaders), (issue_id,))
    order = {1: 0, 0: 2}
    return tuple(sorted(counts.values(), key=lambda c: (order.get(len(c.options), 1), -len(c.issue_ids))))


def headline(evaluation: Evaluation, counts: Sequence[FirstPlaceCount] | None = None) -> str:
    """The answer over all issues in one sentence without a full stop; empty without an issue.

    counts  of the evaluation, where they are known

    That there is no single answer is said where no option leads alone on more than half of the ranked issues.
    """
    results = list(evaluation.results.values())
    if len(results) < 2:
        return capital(lead(results[0].leaders)) if results else ""
    counts = first_place_counts(evaluation) if counts is None else counts
    ranked = sum(len(c.issue_ids) for c in counts if c.options)
    alone = [c for c in counts if len(c.options) == 1]
    if not ranked:
        return tr("No option can be ranked on any issue yet")
    total = issues(len(results))
    if not alone:
        return tr("No single answer: options tie for first place on {count} of {issues}").format(
            count=ranked, issues=total
        )
    best = len(alone[0].issue_ids)
    names = [c.label for c in alone if len(c.issue_ids) == best]
    if best == len(results):
        if best == 2:
            return tr("{option} leads on both issues").format(option=names[0])
        return tr("{option} leads on all {count} issues").format(option=names[0], count=best)
    if 2 * best > ranked:
        text = tr("{option} leads on {count} of {issues}")
        return text.format(option=names[0], count=best, issues=total)
    if len(names) == 1:
        text = tr("No single answer: {option} leads on {count} of {issues}")
        return text.format(option=names[0], count=best, issues=total)
    if len(names) > NAMED:
        text = tr("No single answer: {options} options lead on {count} of {issues} each")
        return text.format(options=len(names), count=best, issues=total)
    text = tr("No single answer: {options} each lead on {count} of {issues}")
    return text.format(options=listed(names), count=best, issues=total)
