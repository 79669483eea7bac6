# SPDX-License-Identifier: MIT
"""What a workshop puts on record: the group's weights, agreement, dissent, minutes and signatures.

Ballots come through the one door that answers nothing before the reveal, and an anonymous workshop names
nobody.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mcda_app.analysis.group.actor_ratings import group_ratings, latest_actor_round
from mcda_app.analysis.group.agreement import agreement_sentences, measure_sentences, zero_sentence
from mcda_app.analysis.group.ballot_tables import latest_weights, revealed_rounds
from mcda_app.analysis.group.dissent import describe_dissent, dissent
from mcda_app.analysis.group.minutes import minute_text
from mcda_app.analysis.group.result import GroupResult, aggregation_matters, group_result
from mcda_app.analysis.group.revealed_round import RevealedRound
from mcda_app.analysis.group.scores import group_scores
from mcda_app.analysis.group.sentences import (
    compromise_sentence,
    left_out_sentence,
    moved_sentence,
    remark_lines,
    sub_group_sentences,
    votes_sentence,
)
from mcda_app.analysis.group.signatures import anonymous_signatures, inputs_alone, signed_state
from mcda_app.analysis.phrases import percents_of_whole
from mcda_app.analysis.ranking.evaluation import Evaluator
from mcda_app.analysis.vocabulary.groups import AGGREGATION_NAMES
from mcda_app.analysis.vocabulary.rounds import round_summary
from mcda_app.domain.agenda import on_todays_issues
from mcda_app.domain.membership.rules import rating_title
from mcda_app.domain.project import Project
from mcda_app.domain.voting.ballots import progress
from mcda_app.domain.voting.representation import voter_label
from mcda_app.domain.workshop.signatures import SignOff
from mcda_app.domain.workshop.workshop import RoundKind, RoundState, Workshop
from mcda_app.errors import McdaError
from mcda_app.exchange.report.document import Cell, Heading, Node, Number, Paragraph, Table, share_cell
from mcda_app.exchange.report.voters import voters
from mcda_app.files.inputs_hash import RECORD_COVERS, record_hash, signatures
from mcda_app.i18n import plural, tr

MAX_SCORES = 40
HASH_LENGTH = 12
"""How many characters of a hash are shown."""


def workshop_nodes(project: Project, evaluator: Evaluator) -> Iterator[Node]:
    """The chapter on the workshop; nothing without one."""
    workshop = project.workshop
    if workshop is None or not (workshop.rounds or workshop.minutes or workshop.sign_offs):
        return
    yield Heading(1, tr("The workshop"))
    yield Paragraph(_who(workshop))
    for round_ in workshop.rounds:
        turnout = progress(workshop, round_.id)
        state = "" if round_.state is RoundState.REVEALED else tr(" (not revealed)")
        yield Paragraph(
            plural(
                turnout.voted,
                tr("{round}, {question}: {voted} of {expected} voted{state}.", "one voter"),
                tr("{round}, {question}: {voted} of {expected} voted{state}."),
            ).format(
                round=round_.title,
                question=round_summary(round_),
                voted=turnout.voted,
                expected=turnout.expected,
                state=state,
            ),
            "bullet",
        )
    rounds = RevealedRound.all_of(project)
    for each in rounds.values():
        moved = moved_sentence(each, named=not workshop.anonymous)
        if moved:
            yield Paragraph(moved, "bullet")
    weights = latest_weights(project)
    try:
        todays = on_todays_issues(project)
        revealed = None if weights is None else RevealedRound.of(todays, weights.id)
        result = None if revealed is None else group_result(revealed, evaluator)
        if result is not None and revealed is not None:
            yield from _group(revealed, evaluator, result)
        scored = revealed_rounds(workshop, RoundKind.SCORES)
        if scored:
            yield from _scores(rounds[scored[0].id])
        rated = latest_actor_round(project)
        if rated is not None:
            yield from _ratings(rounds[rated.id])
        yield from _discussed(todays, evaluator, result)
        if result is not None:
            yield from _dissent(workshop, result)
    except McdaError as error:
        yield Paragraph(str(error))
    remarks = remark_lines(rounds.values(), named=not workshop.anonymous)
    if remarks:
        yield Heading(2, tr("What people wrote with their answers"))
        for line in remarks:
            yield Paragraph(line, "bullet")
    yield from _reasons(project, workshop)
    if workshop.minutes:
        yield Heading(2, tr("Minutes"))
        rows = tuple(
            (Cell(m.at.replace("T", " ")[:16]), Cell(minute_text(workshop, m))) for m in workshop.minutes
        )
        yield Table(tr("What happened"), (tr("When"), tr("What")), rows, (0.2, 0.8))
    yield from _signed(project, workshop)


def _who(workshop: Workshop) -> str:
    if workshop.anonymous:
        sentence = tr("The workshop was anonymous: answers cannot be tied to a person.")
        names = [a.name for a in workshop.attendance]
        return (
            tr("{statement} In attendance: {names}.").format(statement=sentence, names=", ".join(names))
            if names
            else sentence
        )
    people = voters(workshop)
    return (
        tr("Took part: {people}.").format(people="; ".join(people)) if people else tr("Nobody has voted yet.")
    )


def _group(revealed: RevealedRound, evaluator: Evaluator, result: GroupResult) -> Iterator[Node]:
    from mcda_app.analysis.group.subgroups import sides, with_equal_votes  # needs numpy

    workshop, round_ = revealed.workshop, revealed.round
    named = not workshop.anonymous
    chosen = result.usable(workshop.aggregation)
    alike = with_equal_votes(revealed, evaluator, result, chosen.aggregation)
    titles = [c.title for c in round_.asked.criteria]
    yield Heading(2, tr("The group's weights ({round})").format(round=round_.mention))
    for sentence in (
        *agreement_sentences(result, titles, named=named),
        left_out_sentence(result, named=named),
        votes_sentence(result, chosen, alike),
        zero_sentence(result, chosen, titles, named=named),
    ):
        if sentence:
            yield Paragraph(sentence)
    rows = []
    for way in (*result.aggregations, *((alike,) if alike is not None else ())):
        if way.shares:
            suffix = tr(", all votes counted equally") if way is alike else ""
            name = AGGREGATION_NAMES[way.aggregation] + suffix
            bold = way is chosen
            rows.append((Cell(name, bold=bold), *weight_cells(way.shares, bold=bold)))
    for name, pick in ((tr("Lowest answer"), 0), (tr("Median"), 2), (tr("Highest answer"), 4)):
        rows.append((Cell(name), *(share_cell(s[pick]) for s in result.spreads)))
    yield Table(tr("The group's weights and their spread"), ("", *titles), tuple(rows), _widths(len(titles)))
    yield Paragraph(aggregation_matters(result, [v.issue for v in result.own]))
    groups = sides(revealed, evaluator, chosen.aggregation)
    if groups:
        rows = [
            (Cell(f"{group.name} ({group.people})", bold=True), *weight_cells(group.shares))
            for group in groups
        ]
        yield Table(tr("The groups side by side"), (tr("Group"), *titles), tuple(rows), _widths(len(titles)))
    for sentence in sub_group_sentences(result, titles, named=named):
        yield Paragraph(sentence, "bullet")
    if result.agreement is not None:
        yield Paragraph(measure_sentences(result), "muted")


def weight_cells(shares: Sequence[float], *, bold: bool = False) -> Iterator[Cell]:
    """Shares of a whole as percentages that add up to 100 as they are printed, where rounding lets them."""
    texts, _ = percents_of_whole(shares)
    for text, share in zip(texts, shares, strict=True):
        yield Cell(text, bold=bold, number=Number(share, is_share=True))


def _widths(columns: int) -> tuple[float, ...]:
    wide = 0.28
    return (wide, *((1 - wide) / columns for _ in range(columns)))


def _ratings(revealed: RevealedRound) -> Iterator[Node]:
    """The group's ratings of actors, all of them, since they are few."""
    ratings = group_ratings(revealed)
    if not ratings:
        return
    yield Heading(2, tr("The group's ratings of actors ({rated})").format(rated=revealed.round.mention))
    rows = tuple(
        (
            Cell(one.actor.label, bold=True),
            Cell(tr("in general") if one.issue is None else one.issue.label),
            Cell(rating_title(one.rating)),
            Cell(one.text + (" *" if one.differs else "")),
            Cell(one.tally),
        )
        for one in ratings
    )
    head = (tr("Actor"), tr("Issue"), tr("Rating"), tr("The group (least to most)"), tr("Answers"))
    yield Table(tr("How the group rates the actors"), head, rows, (0.16, 0.14, 0.18, 0.28, 0.24))
    if any(one.differs for one in ratings):
        yield Paragraph(tr("* differs from the project's rating."), "muted")


def _scores(revealed: RevealedRound) -> Iterator[Node]:
    """Scores of a round on them that people see differently."""
    scores = group_scores(revealed)
    if not scores:
        return
    yield Heading(2, tr("The group's scores ({scored})").format(scored=revealed.round.mention))
    differing = [score for score in scores if len(set(score.answers)) > 1]
    agreed = len(scores) - len(differing)
    yield Paragraph(
        tr("Everyone agrees on {agreed} of {count} scores.").format(agreed=agreed, count=len(scores))
    )
    rows = tuple(
        (
            Cell(score.issue.label),
            Cell(score.option.label),
            Cell(score.criterion.title),
            Cell(score.text + (" *" if score.differs else "")),
            Cell(score.tally),
        )
        for score in differing[:MAX_SCORES]
    )
    if rows:
        head = (tr("Issue"), tr("Option"), tr("Criterion"), tr("The group (least to most)"), tr("Answers"))
        yield Table(tr("Scores on which people differ"), head, rows, (0.14, 0.14, 0.2, 0.28, 0.24))
    if any(score.differs for score in differing[:MAX_SCORES]):
        yield Paragraph(tr("* differs from the project's score."), "muted")
    if len(differing) > MAX_SCORES:
        yield Paragraph(
            plural(
                len(differing) - MAX_SCORES,
                tr("{differing_count} more is listed in the program."),
                tr("{differing_count} more are listed in the program."),
            ).format(differing_count=len(differing) - MAX_SCORES),
            "muted",
        )


def _discussed(project: Project, evaluator: Evaluator, result: GroupResult | None) -> Iterator[Node]:
    from mcda_app.analysis.group.discussion import discussion  # needs numpy

    topics = discussion(project, evaluator, result)
    if not (topics.rest or topics.gaps):
        return
    yield Heading(2, tr("Where people differ"))
    for topic in topics.shown:
        yield Paragraph(topic.sentence, "bullet")
    if topics.rest:
        yield Paragraph(topics.rest)
    for gap in topics.gaps:
        yield Paragraph(f"{gap.issue.label}: {gap.sentence}", "bullet")


def _dissent(workshop: Workshop, result: GroupResult) -> Iterator[Node]:
    chosen = result.usable(workshop.aggregation)
    dissenters = dissent(result.own, result.table.people, chosen.firsts)
    yield Heading(2, tr("Dissent"))
    yield Paragraph(describe_dissent(dissenters, len(result.own)))
    for dissenter in dissenters:
        yield Paragraph(dissenter.sentence if workshop.anonymous else dissenter.named, "bullet")
    together = compromise_sentence(result, chosen)
    if together:
        yield Paragraph(together)


def _reasons(project: Project, workshop: Workshop) -> Iterator[Node]:
    if not workshop.dissents:
        return
    yield Heading(2, tr("Reasons for dissent"))
    titles = {i.id: i.label for i in project.issues}
    names = {p.id: voter_label(workshop, p) for p in workshop.participants}
    for entry in workshop.dissents:
        about = titles.get(entry.issue, tr("The overall result")) if entry.issue else tr("The overall result")
        who = f" ({names[entry.voter]})" if entry.voter in names else ""
        yield Paragraph(f"{about}: {entry.reason}{who}", "bullet")


def _signed(project: Project, workshop: Workshop) -> Iterator[Node]:
    if not workshop.sign_offs:
        return
    yield Heading(2, tr("Signatures"))
    signed = signatures(project)
    if workshop.anonymous:
        yield Paragraph(anonymous_signatures([s.agrees for s, same in signed if same]))
        earlier = sum(not same for _, same in signed)
        if earlier:
            yield Paragraph(
                plural(
                    earlier,
                    tr("{count} signature is on an earlier state of the project."),
                    tr("{count} signatures are on an earlier state of the project."),
                ).format(count=earlier)
            )
        yield from _covered(project, [s for s, _ in signed])
        return
    rows = []
    for signature, same in signed:
        state = (
            tr("this state")
            if same
            else tr("an earlier state ({inputs})").format(inputs=signed_state(signature, HASH_LENGTH))
        )
        word = tr("agrees") if signature.agrees else tr("dissents")
        cells = (
            signature.label,
            signature.role or "–",
            word,
            signature.at.replace("T", " ")[:16],
            state,
            signature.reason,
        )
        rows.append(tuple(Cell(text) for text in cells))
    head = (tr("Name"), tr("Role"), tr("Position"), tr("When"), tr("Signed"), tr("Reason"))
    yield Table(tr("Who signed"), head, tuple(rows), (0.2, 0.16, 0.1, 0.16, 0.16, 0.22))
    yield from _covered(project, [s for s, _ in signed])


def _covered(project: Project, signed: Sequence[SignOff]) -> Iterator[Node]:
    """The hash that was signed besides that of the inputs, and what it covers."""
    digest = tr("Hash of rounds and dissent (SHA-256): {record}").format(record=record_hash(project))
    yield Paragraph(digest, "muted")
    yield Paragraph(str(RECORD_COVERS), "muted")
    if alone := inputs_alone(signed):
        yield Paragraph(alone, "muted")
