# SPDX-License-Identifier: MIT
"""The record of a workshop on two pages: what was asked, who took part, what changed, who differs, who signs.

Everything in full (spreads, groups, minutes, signatures of earlier states) stands in the chapter of the
briefing note and on the workbook's sheet.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from mcda_app.analysis.group.agreement import agreement_sentences
from mcda_app.analysis.group.dissent import Dissenters, describe_dissent, dissent
from mcda_app.analysis.group.minutes import minute_text
from mcda_app.analysis.group.result import GroupResult, group_result
from mcda_app.analysis.group.revealed_round import RevealedRound
from mcda_app.analysis.group.sentences import compromise_sentence, left_out_sentence, moved_sentence
from mcda_app.analysis.group.signatures import anonymous_signatures, inputs_alone
from mcda_app.analysis.phrases import issues, listed, named, percent
from mcda_app.analysis.ranking.evaluation import Evaluator
from mcda_app.analysis.ranking.first_places import same_first
from mcda_app.analysis.vocabulary.rounds import round_summary
from mcda_app.domain.agenda import on_todays_issues
from mcda_app.domain.project import Project
from mcda_app.domain.voting.ballots import progress
from mcda_app.domain.voting.representation import voter_label
from mcda_app.domain.workshop.minute_events import (
    HandsCounted,
    HeadcountCorrected,
    RoundRestarted,
    SurplusDrawn,
)
from mcda_app.domain.workshop.signatures import SignOff
from mcda_app.domain.workshop.workshop import Minute, MinuteKind, RoundKind, RoundState, Workshop
from mcda_app.errors import EditError, McdaError
from mcda_app.exchange.report.document import Cell, Heading, NewPage, Node, Paragraph, Report, Table
from mcda_app.exchange.report.voters import voters
from mcda_app.files.inputs_hash import inputs_hash, record_hash, signatures
from mcda_app.files.origin import origin_of
from mcda_app.i18n import current_language, plural, tr

MOST_NAMES, MOST_DISSENT, MOST_REASONS, MOST_DECISIONS, MOST_CHANGES, MOST_HANDS = 24, 5, 6, 6, 8, 4
"""So many of each are printed, so that the record stays on two pages; the rest is counted."""

SURPLUS_RESOLVED = (HeadcountCorrected, RoundRestarted, SurplusDrawn)
"""Entries of the minutes that say what was done about more ballots than people."""


def can_record(project: Project) -> bool:
    """Whether there is a workshop in which something was asked."""
    workshop = project.workshop
    return workshop is not None and bool(workshop.rounds or _hands(workshop))


def build_record(project: Project, *, date: str) -> Report:
    """The record of the document's workshop.

    date  printed as given

    Raises EditError if there is no workshop, or neither a round was opened nor hands counted in it.
    """
    workshop = project.workshop
    if workshop is None or not can_record(project):
        raise EditError(
            tr("There is nothing to record: no round has been opened and no show of hands counted yet."),
            remedy=tr("Open a round on the Workshop page first."),
        )
    todays = on_todays_issues(project)
    outcomes = _outcomes(todays, workshop)
    nodes = [*_asked(project, workshop), *_who(workshop), *_results(todays, workshop, outcomes), NewPage()]
    nodes += [*_differing(project, workshop, outcomes), *_decisions(workshop)]
    nodes += _signatures(project, workshop)
    footer = tr("{project} · {date} · inputs {project2}").format(
        project=project.title, date=date, project2=inputs_hash(project)[:12]
    )
    origin = origin_of(project).stamp
    title = tr("Workshop record")
    return Report(title, project.title, tuple(nodes), footer, current_language(), origin=origin)


def _asked(project: Project, workshop: Workshop) -> Iterator[Node]:
    yield Heading(1, tr("The question"))
    if project.description:
        yield Paragraph(project.description)
    rows = []
    for round_ in workshop.rounds:
        turnout = progress(workshop, round_.id)
        voted = tr("{voted} of {expected}").format(voted=turnout.voted, expected=turnout.expected)
        state = round_.revealed.replace("T", " ")[:16] or tr("not revealed")
        rows.append((Cell(round_.title, bold=True), Cell(round_summary(round_)), Cell(voted), Cell(state)))
    head = (tr("Round"), tr("What it asked"), tr("Voted"), tr("Revealed"))
    if rows:
        yield Table(tr("The rounds"), head, tuple(rows), (0.14, 0.5, 0.14, 0.22))
    hands = _hands(workshop)
    yield from (Paragraph(minute_text(workshop, minute), "bullet") for minute in hands[:MOST_HANDS])
    yield from _rest(len(hands) - MOST_HANDS)
    resolved = [m for m in workshop.minutes if isinstance(m.event, SURPLUS_RESOLVED)]
    yield from (Paragraph(minute_text(workshop, minute), "bullet") for minute in resolved[:MOST_REASONS])
    yield from _rest(len(resolved) - MOST_REASONS)


def _hands(workshop: Workshop) -> list[Minute]:
    """The shows of hands, as the minutes have them, without those that were struck out."""
    return [m for m in workshop.minutes if isinstance(m.event, HandsCounted) and not m.struck]


def _who(workshop: Workshop) -> Iterator[Node]:
    yield Heading(1, tr("Who took part"))
    if workshop.anonymous:
        most = max((progress(workshop, round_.id).voted for round_ in workshop.rounds), default=0)
        if not workshop.rounds:
            yield Paragraph(tr("The workshop was anonymous. There were shows of hands, but no ballots."))
            return
        yield Paragraph(
            plural(
                most,
                tr("One person voted. The workshop was anonymous: answers cannot be tied to a person."),
                tr("{count} people voted. The workshop was anonymous: answers cannot be tied to a person."),
            ).format(count=most)
        )
        names = [", ".join(filter(None, (a.name, a.role, a.organisation))) for a in workshop.attendance]
        if names:
            yield Paragraph(tr("In attendance: {names}.").format(names=_some("; ", names, MOST_NAMES)))
        return
    people = voters(workshop)
    if people:
        yield Paragraph(f"{_some('; ', people, MOST_NAMES)}.")
    else:
        yield Paragraph(tr("Nobody has voted."))


class _Outcome(NamedTuple):
    """A revealed round on weights, and the group's result, none, or the reason why it cannot be computed."""

    revealed: RevealedRound
    result: GroupResult | McdaError | None


def _outcomes(project: Project, workshop: Workshop) -> tuple[_Outcome, ...]:
    """Every revealed round on weights in the order of the rounds, computed once for all sections."""
    evaluator = Evaluator()
    outcomes = []
    for round_ in workshop.rounds:
        if round_.kind is RoundKind.WEIGHTS and round_.state is RoundState.REVEALED:
            revealed = RevealedRound.of(project, round_.id)
            try:
                outcomes.append(_Outcome(revealed, group_result(revealed, evaluator)))
            except McdaError as error:
                outcomes.append(_Outcome(revealed, error))
    return tuple(outcomes)


def _results(project: Project, workshop: Workshop, outcomes: Sequence[_Outcome]) -> Iterator[Node]:
    """The group's weights and first places in the first and the last revealed round on weights."""
    yield Heading(1, tr("Before and after") if len(outcomes) > 1 else tr("The result"))
    errors = [one.result for one in outcomes if isinstance(one.result, McdaError)]
    if errors:
        yield Paragraph(str(errors[0]))
        return
    usable = [(one.revealed, one.result) for one in outcomes if isinstance(one.result, GroupResult)]
    if not usable:
        yield Paragraph(tr("No round on weights was revealed."))
        return
    first, last = usable[0], usable[-1]
    named_ = not workshop.anonymous
    titles = [c.title for c in last[0].round.asked.criteria]
    for sentence in agreement_sentences(last[1], titles, named=named_):
        yield Paragraph(sentence, "bullet")
    left_out = left_out_sentence(last[1], named=named_)
    if left_out:
        yield Paragraph(left_out, "bullet")
    yield _weights(project, workshop, [first, last] if first is not last else [last])
    if first is not last:
        moved = moved_sentence(last[0], named=named_)
        if moved:
            yield Paragraph(moved, "bullet")
        yield from _first_places(workshop, first[1], last[1])


def _weights(
    project: Project, workshop: Workshop, rounds: Sequence[tuple[RevealedRound, GroupResult]]
) -> Table:
    """Each criterion's weight by round, its spread in the last one, and what the document uses now."""
    last, result = rounds[-1]
    kept = {c.id for c in project.criteria}
    columns = [(revealed.round.title, _shares(workshop, r)) for revealed, r in rounds]
    rows = []
    for criterion, spread in zip(last.round.asked.criteria, result.spreads, strict=True):
        shares = [column.get(criterion.id) for _, column in columns]
        now = project.weights.share(criterion.id) if criterion.id in kept else None
        rows.append(
            (
                Cell(criterion.title, bold=True),
                *(Cell("–" if share is None else percent(share)) for share in shares),
                Cell(f"{percent(spread.low)} – {percent(spread.high)}"),
                Cell("–" if now is None else percent(now)),
            )
        )
    spread_head = tr("From – to ({round})").format(round=last.round.mention)
    head = (tr("Criterion"), *(title for title, _ in columns), spread_head, tr("Used now"))
    wide = 0.3
    widths = (wide, *((1 - wide) / (len(head) - 1) for _ in head[1:]))
    return Table(tr("The group's weights"), head, tuple(rows), widths)


def _shares(workshop: Workshop, result: GroupResult) -> dict[str, float]:
    shares = result.usable(workshop.aggregation).shares
    return dict(zip(result.table.criteria, shares, strict=True))


def _first_places(workshop: Workshop, before: GroupResult, after: GroupResult) -> Iterator[Node]:
    """The issues on which the group's first place moved from the first to the last round."""
    earlier = before.usable(workshop.aggregation).firsts
    later = after.usable(workshop.aggregation).firsts
    both = [votes.issue for votes in after.own if earlier.get(votes.issue.id) and later.get(votes.issue.id)]
    moved = [issue for issue in both if not same_first(earlier[issue.id], later[issue.id])]
    if not both:
        return
    if not moved:
        yield Paragraph(
            tr("First place is the same after both rounds, on {issues}.").format(issues=issues(len(both))),
            "bullet",
        )
        return
    changes = [
        tr("{issue}: {before} → {after}").format(
            issue=issue.label, before=named(earlier[issue.id]), after=named(later[issue.id])
        )
        for issue in moved
    ]
    yield Paragraph(
        tr("First place moved on {moved} of {all}: {changes}.").format(
            moved=len(moved), all=issues(len(both)), changes=_some("; ", changes, MOST_CHANGES)
        ),
        "bullet",
    )


def _differing(project: Project, workshop: Workshop, outcomes: Sequence[_Outcome]) -> Iterator[Node]:
    yield Heading(1, tr("Dissent"))
    if outcomes:
        result = outcomes[-1].result
        if isinstance(result, McdaError):
            yield Paragraph(str(result))
        elif result is not None:
            chosen = result.usable(workshop.aggregation)
            dissenters = dissent(result.own, result.table.people, chosen.firsts)
            yield Paragraph(describe_dissent(dissenters, len(result.own)))
            if dissenters:
                yield _others(dissenters[:MOST_DISSENT], named_=not workshop.anonymous)
            yield from _rest(len(dissenters) - MOST_DISSENT)
            together = compromise_sentence(result, chosen)
            if together:
                yield Paragraph(together)
    reasons = tuple(_reasons(project, workshop))
    yield from (Paragraph(text, "bullet") for text in reasons[:MOST_REASONS])
    yield from _rest(len(reasons) - MOST_REASONS)
    if not outcomes and not reasons:
        yield Paragraph(tr("No dissent was noted."))


def _reasons(project: Project, workshop: Workshop) -> Iterator[str]:
    """The reasons on record, and those that were given with a signature under dissent."""
    titles = {i.id: i.label for i in project.issues}
    names = {p.id: voter_label(workshop, p) for p in workshop.participants}
    overall = tr("The overall result")
    for entry in workshop.dissents:
        about = titles.get(entry.issue, overall) if entry.issue else overall
        who = f" ({names[entry.voter]})" if entry.voter in names else ""
        yield f"{about}: {entry.reason}{who}"
    for signature, same in signatures(project):
        if same and signature.reason and not workshop.anonymous:  # else it is an entry above, apart
            yield f"{overall}: {signature.reason} ({signature.label})"


def _others(dissenters: Sequence[Dissenters], *, named_: bool) -> Table:
    """What the group favours on an issue, and who would favour what else."""
    rows = []
    for issue, group, others, _ in dissenters:
        parts = [
            f"{named(options)}: {listed(p.label for p in who) if named_ else len(who)}"
            for options, who in others
        ]
        rows.append((Cell(issue.label, bold=True), Cell(named(group)), Cell("; ".join(parts))))
    head = (tr("Issue"), tr("The group"), tr("Under their own weights"))
    return Table(tr("Who would favour something else"), head, tuple(rows), (0.24, 0.2, 0.56))


def _decisions(workshop: Workshop) -> Iterator[Node]:
    yield Heading(1, tr("Decisions"))
    decisions = [m for m in workshop.minutes if m.kind is MinuteKind.DECISION]
    if not decisions:
        yield Paragraph(tr("No decision was noted."))
    for minute in decisions[-MOST_DECISIONS:]:
        yield Paragraph(f"{minute.at.replace('T', ' ')[:16]}: {minute_text(workshop, minute)}", "bullet")
    yield from _rest(len(decisions) - MOST_DECISIONS)


def _signatures(project: Project, workshop: Workshop) -> Iterator[Node]:
    """Who signed in the program, and a line for everybody who can still sign on paper."""
    yield Heading(1, tr("Signatures"))
    signed = [signature for signature, same in signatures(project) if same]
    if workshop.anonymous:
        yield Paragraph(anonymous_signatures([signature.agrees for signature in signed]))
        yield from _digests(project, signed)
        return
    rows = []
    for signature in signed:
        position = tr("agrees") if signature.agrees else tr("dissents")
        when = signature.at.replace("T", " ")[:16]
        cells = (signature.label, signature.role or "–", position, when)
        rows.append(tuple(Cell(text) for text in cells))
    signers = {signature.signer for signature in signed}
    missing = [p for p in workshop.participants if p.present and p.id not in signers]
    rows += [(Cell(p.label), Cell(p.role or "–"), Cell(""), Cell("")) for p in missing[:MOST_NAMES]]
    if not rows:
        yield Paragraph(tr("Nobody has signed this state."))
        return
    head = (tr("Name"), tr("Role"), tr("Position"), tr("Signed"))
    yield Table(tr("Who signed this state"), head, tuple(rows), (0.32, 0.28, 0.16, 0.24))
    yield from _rest(len(missing) - MOST_NAMES)
    yield from _digests(project, signed)


def _digests(project: Project, signed: Sequence[SignOff]) -> Iterator[Node]:
    """The hashes of what was signed."""
    for digest in (
        tr("Hash of the inputs (SHA-256): {project}").format(project=inputs_hash(project)),
        tr("Hash of rounds and dissent (SHA-256): {record}").format(record=record_hash(project)),
        inputs_alone(signed),
    ):
        if digest:
            yield Paragraph(digest, "muted")


def _some(between: str, texts: Sequence[str], most: int) -> str:
    """The first texts, and how many more there are."""
    if len(texts) <= most:
        return between.join(texts)
    more = tr("{count} more").format(count=len(texts) - most)
    return between.join([*texts[:most], more])


def _rest(count: int) -> Iterable[Node]:
    if count > 0:
        yield Paragraph(
            plural(
                count,
                tr("One more is in the workshop's chapter of the briefing note."),
                tr("{count} more are in the workshop's chapter of the briefing note."),
            ).format(count=count),
            "muted",
        )
