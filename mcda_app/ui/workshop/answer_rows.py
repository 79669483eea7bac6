# SPDX-License-Identifier: MIT
"""Revealed answers as table rows."""

from __future__ import annotations

from mcda_app.analysis.group.ballot_tables import changes, order_table, weight_table
from mcda_app.analysis.group.revealed_round import RevealedRound
from mcda_app.analysis.phrases import percent, percents
from mcda_app.domain.project import Project
from mcda_app.domain.workshop.workshop import AskedIssue, Round, RoundKind
from mcda_app.i18n import localised, tr
from mcda_app.ui.widgets.tables.read_only_table import Cell

Rows = list[tuple[Cell, ...]]
MAX_ROWS = 400


def answer_rows(project: Project, round_: Round) -> tuple[tuple[str, ...], Rows]:
    """Column heads and rows of everybody's answers in a revealed round."""
    if round_.kind is RoundKind.WEIGHTS:
        table = weight_table(RevealedRound.of(project, round_.id))
        heads = (tr("Who"), *(c.title for c in round_.asked.criteria))
        rows = [
            (Cell(person.label), *(Cell(percent(share), number=True) for share in shares))
            for person, shares in zip(table.people, table.shares, strict=True)
        ]
        for entry in table.left_out:
            rows.append(
                (
                    Cell(entry.participant.label, marked=True, tip=entry.obstacle),
                    *[Cell("–")] * (len(heads) - 1),
                )
            )
        return heads, rows
    if round_.kind is RoundKind.GUT:
        heads = (tr("Who"), tr("Issue"), tr("Order, most favoured first"))
        return heads, _orders(project, round_)[:MAX_ROWS]
    if round_.kind is RoundKind.ACTORS:
        heads = (tr("Who"), tr("Actor"), *(c.title for c in round_.asked.criteria))
        return heads, _scores(project, round_)[:MAX_ROWS]
    heads = (tr("Who"), tr("Option"), *(c.title for c in round_.asked.criteria))
    return heads, _scores(project, round_)[:MAX_ROWS]


def _short(project: Project, question: AskedIssue) -> str:
    """The short name of an issue: a full title in every row would leave no room for answers."""
    return next((issue.label for issue in project.issues if issue.id == question.id), question.title)


def _orders(project: Project, round_: Round) -> Rows:
    rows: Rows = []
    revealed = RevealedRound.of(project, round_.id)
    for question in round_.asked.issues:
        titles, name = dict(question.options), _short(project, question)
        table = order_table(revealed, question.id)
        for person, ranks in zip(table.people, table.ranks, strict=True):
            places: dict[float, list[str]] = {}
            for option, rank in zip(table.options, ranks, strict=True):
                places.setdefault(rank, []).append(titles[option])
            order = " › ".join(" = ".join(places[rank]) for rank in sorted(places))
            rows.append((Cell(person.label), Cell(name, tip=question.title), Cell(order)))
    return rows


def _scores(project: Project, round_: Round) -> Rows:
    """A row for each option or actor that somebody scored, in the words that they chose."""
    rows: Rows = []
    several = len(round_.asked.issues) > 1
    labels = {c.id: dict(c.levels) for c in round_.asked.criteria}
    for question in round_.asked.issues:
        short = _short(project, question)
        for person, ballot in RevealedRound.of(project, round_.id).votes:
            for option, title in question.options:
                name = f"{short}: {title}" if several else title
                cells = []
                for criterion in round_.asked.criteria:
                    score = ballot.answers.scores.get((question.id, option, criterion.id))
                    if score is None or score.missing:
                        cells.append(Cell(tr("cannot tell")))
                    elif score.level is not None:
                        cells.append(Cell(labels[criterion.id].get(score.level, score.level)))
                    else:
                        cells.append(Cell(localised(score.number or 0.0, "g"), number=True))
                rows.append((Cell(person.label), Cell(name), *cells))
    return rows


def change_rows(project: Project, round_: Round) -> Rows:
    """Answers before and now, the largest changes first; empty if nobody changed theirs.

    Only people who voted both times count.
    """
    answers = changes(RevealedRound.of(project, round_.id))
    before = {c.participant.id for c in answers if c.before is not None}
    both = before & {c.participant.id for c in answers if c.after is not None}
    moved = [c for c in answers if c.before != c.after and c.participant.id in both]
    size = {id(c): abs((c.after or 0.0) - (c.before or 0.0)) for c in moved}
    moved.sort(key=lambda c: -size[id(c)])
    return [
        (
            Cell(c.participant.label),
            Cell(_about(round_, c.item)),
            *(Cell(figure, number=True) for figure in _figures(round_, c.before, c.after)),
            Cell(_difference(round_, c.before, c.after), number=True),
        )
        for c in moved[:MAX_ROWS]
    ]


def _about(round_: Round, item: tuple[str, ...]) -> str:
    titles = {c.id: c.title for c in round_.asked.criteria}
    issues = {i.id: i for i in round_.asked.issues}
    if len(item) == 1:
        return titles.get(item[0], item[0])
    issue = issues.get(item[0])
    options = dict(issue.options) if issue else {}
    parts = [options.get(item[1], item[1]), *(titles.get(c, c) for c in item[2:])]
    return f"{issue.title if issue else item[0]}: {', '.join(parts)}"


def _figures(round_: Round, before: float | None, after: float | None) -> tuple[str, ...]:
    """Before and now, with enough decimals to show the difference."""
    if round_.kind is RoundKind.WEIGHTS and before is not None and after is not None:
        return percents(before, after)
    weighs = round_.kind is RoundKind.WEIGHTS
    words = percent if weighs else (lambda value: localised(value, "g"))
    return tuple("–" if value is None else words(value) for value in (before, after))


def _difference(round_: Round, before: float | None, after: float | None) -> str:
    if before is None or after is None:
        return "–"
    if round_.kind is not RoundKind.WEIGHTS:
        return localised(after - before, "+g").replace("-", "−")
    points = 100 * (after - before)
    figure = localised(points, "+.0f" if abs(points) >= 1 else "+.2g").replace("-", "−")
    return tr("{after} points").format(after=figure)
