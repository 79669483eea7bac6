# SPDX-License-Identifier: MIT
"""What a workshop puts on record: the group's weights, agreement, dissent, minutes and signatures.

Ballots come through the one door that answers nothing before the reveal, and an anonymous workshop names
nobody.
"""

from __future__ import annotations

from collections.abc import Iterator

from mcda_app.analysis.evaluation import Evaluator
from mcda_app.analysis.group_dissent import describe_dissent, dissent
from mcda_app.analysis.group_result import AGGREGATION_NAMES, GroupResult, aggregation_matters, group_result
from mcda_app.analysis.wording import percent
from mcda_app.analysis.workshop import applies
from mcda_app.domain.ballots import progress
from mcda_app.domain.edit_rounds import described
from mcda_app.domain.edit_workshop import signatures
from mcda_app.domain.project import Project
from mcda_app.domain.workshop import Round, RoundKind, RoundState, Workshop
from mcda_app.errors import McdaError
from mcda_app.exchange.report.nodes import Cell, Heading, Node, Paragraph, Table
from mcda_app.files.fingerprint import inputs_hash

MARK = 12
"""How many signs of a fingerprint are shown."""


def workshop_nodes(project: Project, evaluator: Evaluator) -> Iterator[Node]:
    """The chapter on the workshop; nothing without one."""
    workshop = project.workshop
    if workshop is None or not (workshop.rounds or workshop.minutes or workshop.sign_offs):
        return
    yield Heading(1, "The workshop")
    yield Paragraph(_who(workshop))
    for held in workshop.rounds:
        found = progress(workshop, held.id)
        state = "" if held.state is RoundState.REVEALED else " (not revealed)"
        yield Paragraph(
            f"{held.title}, {described(held)}: {found.voted} of {found.expected} voted{state}.", "bullet"
        )
    weights = _latest(project, workshop)
    if weights is not None:
        try:
            result = group_result(project, evaluator, weights.id)
        except McdaError as error:
            yield Paragraph(str(error))
        else:
            if result is not None:
                yield from _group(project, workshop, weights, result)
    yield from _reasons(project, workshop)
    if workshop.minutes:
        yield Heading(2, "Minutes")
        rows = tuple((Cell(m.at.replace("T", " ")[:16]), Cell(m.text)) for m in workshop.minutes)
        yield Table("What happened", ("When", "What"), rows, (0.2, 0.8))
    yield from _signed(project, workshop)


def _who(workshop: Workshop) -> str:
    if workshop.anonymous:
        told = "The workshop was anonymous: answers cannot be tied to a person."
        names = [a.name for a in workshop.attendance]
        return f"{told} In attendance: {', '.join(names)}." if names else told
    people = [
        ", ".join(filter(None, (p.name, p.role, p.organisation))) for p in workshop.participants if p.present
    ]
    return f"Took part: {'; '.join(people)}." if people else "Nobody is on the list of participants."


def _latest(project: Project, workshop: Workshop) -> Round | None:
    return next(
        (
            r
            for r in reversed(workshop.rounds)
            if r.state is RoundState.REVEALED and r.kind is RoundKind.WEIGHTS and applies(project, r)
        ),
        None,
    )


def _group(project: Project, workshop: Workshop, held: Round, result: GroupResult) -> Iterator[Node]:
    titles = [c.title for c in held.asked.criteria]
    yield Heading(2, f"The group's weights ({held.title.lower()})")
    if result.agreement is not None:
        yield Paragraph(
            f"Agreement on weights is {result.agreement_word} ({percent(result.agreement)} by Goepel's "
            "indicator: below 50 % very low, 62.5 % low, 75 % moderate, 87.5 % high, above very high)."
        )
    rows = []
    for way in result.ways:
        if way.shares:
            shares = (Cell(percent(s)) for s in way.shares)
            rows.append((Cell(AGGREGATION_NAMES[way.way], bold=True), *shares))
    for name, pick in (("Least anyone gave", 0), ("Most anyone gave", 4)):
        rows.append((Cell(name, bold=True), *(Cell(percent(s[pick])) for s in result.spreads)))
    wide = 0.28
    widths = (wide, *((1 - wide) / len(titles) for _ in titles))
    yield Table("The group's weights and their spread", ("", *titles), tuple(rows), widths)
    usable = [w for w in result.ways if not w.obstacle]
    chosen = result.way(workshop.aggregation)
    chosen = chosen if not chosen.obstacle else usable[0]
    yield Paragraph(aggregation_matters(result, [v.issue for v in result.own]))
    yield Heading(2, "Dissent")
    found = dissent(result.own, result.table.people, chosen.firsts)
    yield Paragraph(describe_dissent(found, len(result.own)))
    for one in found:
        yield Paragraph(one.sentence if workshop.anonymous else one.named, "bullet")


def _reasons(project: Project, workshop: Workshop) -> Iterator[Node]:
    if not workshop.dissents:
        return
    yield Heading(2, "Reasons for dissent")
    titles = {i.id: i.label for i in project.issues}
    names = {p.id: p.label for p in workshop.participants}
    for held in workshop.dissents:
        about = titles.get(held.issue, "The whole") if held.issue else "The whole"
        who = f" ({names[held.voter]})" if held.voter in names else ""
        yield Paragraph(f"{about}: {held.reason}{who}", "bullet")


def _signed(project: Project, workshop: Workshop) -> Iterator[Node]:
    if not workshop.sign_offs:
        return
    yield Heading(2, "Signatures")
    rows = []
    for signed, same in signatures(workshop, inputs_hash(project)):
        state = "this state" if same else f"an earlier state ({signed.inputs[:MARK]})"
        word = "agrees" if signed.agrees else "dissents"
        cells = (
            signed.name,
            signed.role or "–",
            word,
            signed.at.replace("T", " ")[:16],
            state,
            signed.reason,
        )
        rows.append(tuple(Cell(text) for text in cells))
    head = ("Name", "Role", "Word", "When", "Signed", "Reason")
    yield Table("Who signed", head, tuple(rows), (0.2, 0.16, 0.1, 0.16, 0.16, 0.22))
