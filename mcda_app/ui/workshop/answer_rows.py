# SPDX-License-Identifier: MIT
"""Revealed answers as rows of a table."""

from __future__ import annotations

from mcda_app.analysis.group.ballot_tables import changes, order_table, score_table, weight_table
from mcda_app.analysis.group.revealed_round import RevealedRound
from mcda_app.analysis.phrases import percent, percents
from mcda_app.domain.project import Project
from mcda_app.domain.workshop import AskedIssue, Round, RoundKind
from mcda_app.i18n import localised, tr
from mcda_app.ui.widgets.tables.read_only_table import Cell

Rows = list[tuple[Cell, ...]]
MAX_ROWS = 400


def answer_rows(project: Project, held: Round) -> tuple[tuple[str, ...], Rows]:
    """Heads and rows of what everybody answered in a revealed round."""
    if held.kind is RoundKind.WEIGHTS:
        table = weight_table(RevealedRound.of(project, held.id))
        heads = (tr("Who"), *(c.title for c in held.asked.criteria))
        rows = [
            (Cell(person.label), *(Cell(percent(share), number=True) for share in shares))
            for person, shares in zip(table.people, table.shares, strict=True)
        ]
        for left in table.left_out:
            rows.append(
                (
                    Cell(left.participant.label, marked=True, tip=left.obstacle),
                    *[Cell("–")] * (len(heads) - 1),
                )
            )
        return heads, rows
    if held.kind is RoundKind.GUT:
        heads = (tr("Who"), tr("Issue"), tr("Order, most favoured first"))
        return heads, _orders(project, held)[:MAX_ROWS]
    heads = (tr("Who"), tr("Option"), *(c.title for c in held.asked.criteria))
    return heads, _scores(project, held)[:MAX_ROWS]


def _short(project: Project, asked: AskedIssue) -> str:
    """What an issue is called beside others: a full title in every row would leave no room for answers."""
    return next((issue.label for issue in project.issues if issue.id == asked.id), asked.title)


def _orders(project: Project, held: Round) -> Rows:
    rows: Rows = []
    revealed = RevealedRound.of(project, held.id)
    for asked in held.asked.issues:
        titles, name = dict(asked.options), _short(project, asked)
        table = order_table(revealed, asked.id)
        for person, ranks in zip(table.people, table.ranks, strict=True):
            places: dict[float, list[str]] = {}
            for option, rank in zip(table.options, ranks, strict=True):
                places.setdefault(rank, []).append(titles[option])
            order = " › ".join(" = ".join(places[rank]) for rank in sorted(places))
            rows.append((Cell(person.label), Cell(name, tip=asked.title), Cell(order)))
    return rows


def _scores(project: Project, held: Round) -> Rows:
    rows: Rows = []
    revealed = RevealedRound.of(project, held.id)
    several = len(held.asked.issues) > 1
    for asked in held.asked.issues:
        titles, short = dict(asked.options), _short(project, asked)
        table = score_table(revealed, asked.id)
        for person, values in zip(table.people, table.values, strict=True):
            for option, row in zip(table.options, values, strict=True):
                name = f"{short}: {titles[option]}" if several else titles[option]
                cells = (
                    Cell(tr("cannot tell") if v is None else f"{localised(v, 'g')}", number=v is not None)
                    for v in row
                )
                rows.append((Cell(person.label), Cell(name), *cells))
    return rows


def change_rows(project: Project, held: Round) -> Rows:
    """Who answered what before and now, the largest changes first; nothing where nobody moved.

    Only those who voted both times can have moved.
    """
    found = changes(RevealedRound.of(project, held.id))
    before = {c.participant.id for c in found if c.before is not None}
    both = before & {c.participant.id for c in found if c.after is not None}
    moved = [c for c in found if c.before != c.after and c.participant.id in both]
    size = {id(c): abs((c.after or 0.0) - (c.before or 0.0)) for c in moved}
    moved.sort(key=lambda c: -size[id(c)])
    return [
        (
            Cell(c.participant.label),
            Cell(_about(held, c.item)),
            *(Cell(figure, number=True) for figure in _figures(held, c.before, c.after)),
            Cell(_difference(held, c.before, c.after), number=True),
        )
        for c in moved[:MAX_ROWS]
    ]


def _about(held: Round, item: tuple[str, ...]) -> str:
    titles = {c.id: c.title for c in held.asked.criteria}
    issues = {i.id: i for i in held.asked.issues}
    if len(item) == 1:
        return titles.get(item[0], item[0])
    issue = issues.get(item[0])
    options = dict(issue.options) if issue else {}
    parts = [options.get(item[1], item[1]), *(titles.get(c, c) for c in item[2:])]
    return f"{issue.title if issue else item[0]}: {', '.join(parts)}"


def _figures(held: Round, before: float | None, after: float | None) -> tuple[str, ...]:
    """Before and now, with the decimals that tell them apart."""
    if held.kind is RoundKind.WEIGHTS and before is not None and after is not None:
        return percents(before, after)
    weighs = held.kind is RoundKind.WEIGHTS
    words = percent if weighs else (lambda value: localised(value, "g"))
    return tuple("–" if value is None else words(value) for value in (before, after))


def _difference(held: Round, before: float | None, after: float | None) -> str:
    if before is None or after is None:
        return "–"
    if held.kind is not RoundKind.WEIGHTS:
        return localised(after - before, "+g").replace("-", "−")
    points = 100 * (after - before)
    shown = localised(points, "+.0f" if abs(points) >= 1 else "+.2g").replace("-", "−")
    return tr("{after} points").format(after=shown)
