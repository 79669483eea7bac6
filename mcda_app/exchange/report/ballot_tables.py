# SPDX-License-Identifier: MIT
"""Every revealed ballot in numbers, a row each: for whoever computes with them.

Under an anonymous workshop's numbers, never names. Nothing before the reveal.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from mcda_app.analysis.group.ballot_tables import order_table, score_table, weight_table
from mcda_app.analysis.group.revealed_round import RevealedRound
from mcda_app.analysis.vocabulary.rounds import round_summary
from mcda_app.domain.project import Project
from mcda_app.domain.workshop.workshop import AskedIssue, RoundKind
from mcda_app.exchange.report.document import Cell, Heading, Node, Number, Paragraph, Table, share_cell
from mcda_app.i18n import localised, tr


def ballot_nodes(project: Project) -> Iterator[Node]:
    """A table for each revealed round; nothing without one."""
    every = RevealedRound.all_of(project) if project.workshop is not None else {}
    rounds = [revealed for revealed in every.values() if revealed.votes]
    if not rounds:
        return
    yield Heading(1, tr("The ballots in numbers"))
    for revealed in rounds:
        yield Heading(2, f"{revealed.round.title}: {round_summary(revealed.round)}")
        if revealed.round.kind is RoundKind.WEIGHTS:
            yield from _weights(revealed)
        elif revealed.round.kind.asks_scores:
            yield from _scores(revealed)
        else:
            yield from _places(revealed)


def _weights(revealed: RevealedRound) -> Iterator[Node]:
    table = weight_table(revealed)
    criteria = revealed.round.asked.criteria
    weighted = len(set(table.voting)) > 1
    rows = [
        (
            Cell(person.label, bold=True),
            *((_figure(vote),) if weighted else ()),
            *(share_cell(share) for share in shares),
        )
        for person, vote, shares in zip(table.people, table.voting, table.shares, strict=True)
    ]
    head = (tr("Ballot of"), *((tr("Vote"),) if weighted else ()), *(c.title for c in criteria))
    yield Table(tr("The weight that each ballot gives each criterion"), head, tuple(rows))
    for left_out in table.left_out:
        yield Paragraph(f"{left_out.participant.label}: {left_out.obstacle}", "muted")


def _scores(revealed: RevealedRound) -> Iterator[Node]:
    criteria = {c.id: c.title for c in revealed.round.asked.criteria}
    for issue in revealed.round.asked.issues:
        table = score_table(revealed, issue.id)
        options = _options(issue)
        rows = [
            (
                Cell(person.label, bold=True),
                Cell(options.get(option, option)),
                *(Cell(tr("no answer")) if value is None else _figure(value) for value in values),
            )
            for person, answers in zip(table.people, table.values, strict=True)
            for option, values in zip(table.options, answers, strict=True)
        ]
        on_actors = revealed.round.kind is RoundKind.ACTORS
        head = (
            tr("Ballot of"),
            tr("Actor") if on_actors else tr("Option"),
            *(criteria.get(c, c) for c in table.criteria),
        )
        caption = (
            tr("{issue}: ratings as numbers on their scales")
            if on_actors
            else tr("{issue}: scores as numbers on the criterion's scale")
        ).format(issue=issue.title)
        yield Table(caption, head, tuple(rows))


def _places(revealed: RevealedRound) -> Iterator[Node]:
    for issue in revealed.round.asked.issues:
        table = order_table(revealed, issue.id)
        options = _options(issue)
        rows = [
            (Cell(person.label, bold=True), *(_figure(rank) for rank in ranks))
            for person, ranks in zip(table.people, table.ranks, strict=True)
        ]
        head = (tr("Ballot of"), *(options.get(option, option) for option in table.options))
        caption = tr("{issue}: each option's place; 1 is the most favoured").format(issue=issue.title)
        yield Table(caption, head, tuple(rows))


def _options(issue: AskedIssue) -> Mapping[str, str]:
    return dict(issue.options)


def _figure(value: float) -> Cell:
    return Cell(localised(value, "g"), number=Number(value))
