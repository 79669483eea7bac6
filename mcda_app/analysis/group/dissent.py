# SPDX-License-Identifier: MIT
"""Participants who would favour other options under their own weights."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from mcda_app.analysis.phrases import issues as counted_issues
from mcda_app.analysis.phrases import listed
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.titles import mention
from mcda_app.domain.workshop.workshop import Participant
from mcda_app.i18n import tr

if TYPE_CHECKING:
    from mcda_app.analysis.group.rankings import IssueVotes


class Dissenters(NamedTuple):
    """One issue on which some would favour something else.

    group    the group's first place
    others   the dissenters: the options they put first, and who they are
    people   number of participants
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
            text = tr("{number} favours {options}") if len(who) == 1 else tr("{number} favour {options}")
            parts.append(text.format(number=len(who), options=_alike(options)))
        if len(self.others) == 1:
            options, who = self.others[0]
            text = (
                tr("Under their own weights {number} of {people} participants favours {options} on {issue}.")
                if self.number == 1
                else tr(
                    "Under their own weights {number} of {people} participants favour {options} on {issue}."
                )
            )
            return text.format(
                number=self.number,
                people=self.people,
                options=_alike(options),
                issue=mention(self.issue.label, text),
            )
        text = tr(
            "Under their own weights {number} of {people} participants favour something else on "
            "{issue}: {parts}."
        )
        issue = mention(self.issue.label, text)
        return text.format(number=self.number, people=self.people, issue=issue, parts=listed(parts))

    @property
    def named(self) -> str:
        """The sentence with names; not for an anonymous workshop."""
        who = [
            f"{listed(o.label for o in options)}: {', '.join(p.label for p in people)}"
            for options, people in self.others
        ]
        return f"{self.sentence.removesuffix('.')} ({'; '.join(who)})."


def _alike(options: Sequence[Option]) -> str:
    if len(options) == 1:
        return options[0].label
    return tr("{options} alike").format(options=listed(o.label for o in options))


def dissent(
    own: Sequence[IssueVotes], people: Sequence[Participant], group: Mapping[str, tuple[Option, ...]]
) -> tuple[Dissenters, ...]:
    """The issues on which somebody's own first place differs from the group's, most dissenters first.

    own     every issue under each participant's own weights
    people  in the order of own
    group   issue id to the group's first place
    """
    dissenters = []
    for votes in own:
        leaders = group.get(votes.issue.id, ())
        if not leaders:
            continue
        by_first: dict[tuple[Option, ...], list[Participant]] = {}
        for person, firsts in zip(people, votes.firsts, strict=True):
            if firsts and not set(firsts) & set(leaders):
                by_first.setdefault(firsts, []).append(person)
        if by_first:
            others = sorted(by_first.items(), key=lambda entry: -len(entry[1]))
            groups = tuple((options, tuple(who)) for options, who in others)
            dissenters.append(Dissenters(votes.issue, leaders, groups, len(people)))
    return tuple(sorted(dissenters, key=lambda d: -d.number))


def describe_dissent(dissenters: Sequence[Dissenters], issues: int) -> str:
    """A sentence on all issues."""
    if not dissenters:
        return tr("Under their own weights all participants favour what the group favours, on every issue.")
    return tr(
        "On {dissenters_count} of {issues} at least one participant would favour something else under "
        "their own weights."
    ).format(dissenters_count=len(dissenters), issues=counted_issues(issues))
