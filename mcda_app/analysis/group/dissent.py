# SPDX-License-Identifier: MIT
"""Who would favour something else under their own weights."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from mcda_app.analysis.phrases import issues as counted_issues
from mcda_app.analysis.phrases import listed
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.workshop import Participant
from mcda_app.i18n import tr

if TYPE_CHECKING:
    from mcda_app.analysis.group.rankings import IssueVotes


class Dissenters(NamedTuple):
    """One issue on which some would favour something else.

    group    what the group favours
    others   what each of the others has in first place: those options, and who
    people   how many took part
    """

    issue: Issue
    group: tuple[Option, ...]
    others: tuple[tuple[tuple[Option, ...], tuple[Participant, ...]], ...]
    people: int

    @property
    def number(self) -> int:
        return sum(len(who) for _, who in self.others)

    @property
    def sentence(self) -> str:
        """“Under their own weights 3 of 7 participants favour Global on Trade.”"""
        parts = []
        for options, who in self.others:
            told = tr("{number} favours {options}") if len(who) == 1 else tr("{number} favour {options}")
            parts.append(told.format(number=len(who), options=_alike(options)))
        if len(self.others) == 1:
            options, who = self.others[0]
            told = (
                tr("Under their own weights {number} of {people} participants favours {options} on {issue}.")
                if self.number == 1
                else tr(
                    "Under their own weights {number} of {people} participants favour {options} on {issue}."
                )
            )
            return told.format(
                number=self.number, people=self.people, options=_alike(options), issue=self.issue.label
            )
        return tr(
            "Under their own weights {number} of {people} participants favour something else on "
            "{issue}: {parts}."
        ).format(number=self.number, people=self.people, issue=self.issue.label, parts=listed(parts))

    @property
    def named(self) -> str:
        """The sentence with who they are: not for an anonymous workshop."""
        who = [
            f"{listed(o.label for o in options)}: {', '.join(p.label for p in people)}"
            for options, people in self.others
        ]
        return f"{self.sentence} ({'; '.join(who)})"


def _alike(options: Sequence[Option]) -> str:
    if len(options) == 1:
        return options[0].label
    return tr("{options} alike").format(options=listed(o.label for o in options))


def dissent(
    own: Sequence[IssueVotes], people: Sequence[Participant], group: Mapping[str, tuple[Option, ...]]
) -> tuple[Dissenters, ...]:
    """The issues on which anybody's own first place is none of the group's, most dissenters first.

    own     every issue under each participant's own weights
    people  in the order of own
    group   issue id to what the group favours
    """
    found = []
    for votes in own:
        leaders = group.get(votes.issue.id, ())
        if not leaders:
            continue
        by_first: dict[tuple[Option, ...], list[Participant]] = {}
        for person, firsts in zip(people, votes.firsts, strict=True):
            if firsts and not set(firsts) & set(leaders):
                by_first.setdefault(firsts, []).append(person)
        if by_first:
            others = sorted(by_first.items(), key=lambda each: -len(each[1]))
            told = tuple((options, tuple(who)) for options, who in others)
            found.append(Dissenters(votes.issue, leaders, told, len(people)))
    return tuple(sorted(found, key=lambda d: -d.number))


def describe_dissent(found: Sequence[Dissenters], issues: int) -> str:
    """The whole in a sentence."""
    if not found:
        return tr("Under their own weights all participants favour what the group favours, on every issue.")
    return tr(
        "On {found_count} of {issues} at least one participant would favour something else under their own "
        "weights."
    ).format(found_count=len(found), issues=counted_issues(issues))
