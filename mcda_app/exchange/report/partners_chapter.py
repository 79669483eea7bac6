# SPDX-License-Identifier: MIT
"""With whom: the partner map, an issue's answers in sentences, and what they rest on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from mcda_app.analysis.partners.agreement import agreement_of, agreement_sentence, scope_title
from mcda_app.analysis.partners.answers import MapRow, Membership, PartnerAnswers, are_drawn
from mcda_app.analysis.partners.assumptions import dependence_sentence, good_sentence, quick_dependence
from mcda_app.analysis.partners.problem import counted_ratings, method_sentence
from mcda_app.analysis.partners.sentences import assumptions_sentence, score_words, sentences
from mcda_app.analysis.phrases import capital, listed
from mcda_app.analysis.vocabulary.evidence import EVIDENCE_REPORTED
from mcda_app.analysis.vocabulary.partners import legend
from mcda_app.domain.issue import Option
from mcda_app.domain.membership.rules import ActorRating, good_title, rating_title
from mcda_app.domain.partners.actors import Actor
from mcda_app.domain.partners.collective_good import CollectiveGood
from mcda_app.domain.project import Project
from mcda_app.exchange.report.document import Cell, Heading, Node, Paragraph, Table
from mcda_app.i18n import tr

MOST_COLUMNS = 7
"""Columns beside the first in a table at most: names are whole then. More go into a table below."""

FIRST = 0.22
"""Width of the first column, as a share of the table's."""

SIGNS = {
    Membership.BEST: "●",
    Membership.AS_GOOD: "◐",
    Membership.NONE: "○",
    Membership.LEFT_OUT: "–",
}

HEATS = {Membership.BEST: 0.6, Membership.AS_GOOD: 0.2}
"""Tints beside the signs."""


def partner_nodes(
    project: Project, rows: Sequence[MapRow], leaders: Mapping[str, Sequence[Option]]
) -> Iterator[Node]:
    """The chapter on some issues; nothing without actors.

    rows     the answers on these issues
    leaders  issue id to the options in first place
    """
    if not project.partners.actors or not rows:
        return
    answered = [row.answers for row in rows if row.answers is not None]
    yield Heading(1, tr("Partners"))
    obstacles = {row.obstacle for row in rows}
    if not answered and len(obstacles) == 1:
        yield Paragraph(rows[0].obstacle)
        return
    if answered:
        yield from _map(project, rows)
    for row in rows:
        if len(rows) > 1:
            yield Heading(2, row.issue.title)
        texts = (row.obstacle,) if row.answers is None else _sentences(row.answers, leaders)
        for text in texts:
            yield Paragraph(text, "bullet")
    if not answered:
        return
    if any(answers.forums for answers in answered):
        yield Heading(2, tr("Forums compared"))
        yield from _one_comparison(answered[0]) if len(answered) == 1 else _comparisons(answered)
    yield from _agreement(project, rows)
    yield from _basis(project, rows, answered)


def _sentences(answers: PartnerAnswers, leaders: Mapping[str, Sequence[Option]]) -> Iterator[str]:
    yield from sentences(answers, leaders.get(answers.issue.id, ()))
    dependence = quick_dependence(answers)
    yield from filter(
        None, (good_sentence(answers), "" if dependence is None else dependence_sentence(dependence))
    )


def _map(project: Project, rows: Sequence[MapRow]) -> Iterator[Node]:
    actors = project.partners.actors
    heads = [tr("{actor} (us)").format(actor=actor.label) if actor.us else actor.label for actor in actors]
    body = []
    for row in rows:
        places = [None if row.answers is None else row.answers.membership(actor) for actor in actors]
        signs = ["" if place is None else SIGNS[place] for place in places]
        heats = [HEATS.get(place) if place else None for place in places]
        body.append((row.issue.label, list(map(Cell, signs, heats))))
    yield from _split(tr("The partner map: who belongs in on each issue"), tr("Issue"), heads, body)
    yield Paragraph(legend(are_drawn(rows)), "muted")


def _one_comparison(answers: PartnerAnswers) -> Iterator[Node]:
    """The best coalition and forums by their score, with what each lacks and could do without."""
    problem, best = answers.problem, answers.ranking.best
    ends = ((tr("Everybody"), answers.everybody), (tr("Alone"), answers.alone))
    lines = [
        (tr("Best of all"), answers.best, answers.ranking.score, (), (), False),
        *(
            (r.forum.label, r.members, r.score.score, r.lacks, r.extra, bool(r.score.misses))
            for r in answers.ranked_forums
        ),
        *(
            (
                name,
                problem.members(end.mask),
                end.score,
                problem.members(best & ~end.mask),
                problem.members(end.mask & ~best),
                bool(end.misses),
            )
            for name, end in ends
        ),
    ]
    score = tr("Score", "of a coalition")
    head = (tr("Coalition"), tr("Members"), score, tr("Lacks"), tr("Could do without"))
    body = tuple(
        (
            Cell(name, bold=True),
            Cell(_names(members)),
            Cell(score_words(value, out=out), value),
            Cell(_names(lacks)),
            Cell(_names(extra)),
        )
        for name, members, value, lacks, extra, out in lines
    )
    caption = tr("{issue}: forums, with us added, and the best coalition").format(issue=answers.issue.label)
    yield Table(caption, head, body, (0.2, 0.28, 0.12, 0.2, 0.2))


def _comparisons(answered: Sequence[PartnerAnswers]) -> Iterator[Node]:
    """Scores of the best coalition, forums and the two ends, on each issue."""
    forums = [result.forum.label for result in answered[0].forums]
    heads = [tr("Best of all"), *forums, tr("Everybody"), tr("Alone")]
    body = []
    for answers in answered:
        others = [*(result.score for result in answers.forums), answers.everybody, answers.alone]
        every = [(answers.ranking.score, False), *((each.score, bool(each.misses)) for each in others)]
        cells = [Cell(score_words(score, out=out), score) for score, out in every]
        body.append((answers.issue.label, cells))
    caption = tr("Scores from 0 to 1 of forums, with us added, and of the best coalition")
    yield from _split(caption, tr("Issue"), heads, body)


def _agreement(project: Project, rows: Sequence[MapRow]) -> Iterator[Node]:
    """How far coalitions reproduce the paper's ratings, and why not where they do not."""
    compared = agreement_of(project, rows)
    if not compared:
        return
    yield Heading(2, tr("Compared with the paper"))
    yield Paragraph(agreement_sentence(compared))
    for row in compared:
        if not row.agrees:
            text = tr("{issue}, {option}: the paper says {printed}, these members reach {computed}. {cause}")
            yield Paragraph(
                text.format(
                    issue=row.issue.label,
                    option=scope_title(project, row),
                    printed=row.printed.label,
                    computed=row.computed.label,
                    cause=row.cause,
                ).rstrip(),
                "bullet",
            )


def _basis(project: Project, rows: Sequence[MapRow], answered: Sequence[PartnerAnswers]) -> Iterator[Node]:
    """Method, ratings, rules and the sources of forums' membership."""
    yield Heading(2, tr("What this rests on"))
    yield Paragraph(
        " ".join(filter(None, (method_sentence(project.settings), assumptions_sentence(answered))))
    )
    yield Table(
        tr("Actors and their ratings"),
        (tr("Actor"), *map(rating_title, ActorRating)),
        tuple(
            (Cell(actor.title, bold=True), *(_rating(project, actor, rating) for rating in ActorRating))
            for actor in project.partners.actors
        ),
        (0.24, 0.19, 0.19, 0.19, 0.19),
    )
    goods = [(row.issue, row.issue.good) for row in rows if row.issue.good is not None]
    if goods:
        yield Table(
            tr("How members add up"),
            (tr("Issue"), tr("Members add up as"), tr("What counts"), tr("Reason")),
            tuple(
                (
                    Cell(issue.label, bold=True),
                    Cell(good_title(good.kind)),
                    Cell(listed(rating_title(rating) for rating in counted_ratings(good.counting))),
                    Cell(_reason(good)),
                )
                for issue, good in goods
            ),
            (0.18, 0.2, 0.17, 0.45),
        )
    own = [
        tr("{actor} on {issue}: {rating} {value}").format(
            actor=project.partners.actor(actor_id).label,
            issue=row.issue.label,
            rating=rating_title(rating),
            value=_rating(project, project.partners.actor(actor_id), rating, row).text,
        )
        for row in rows
        for actor_id, rating in row.issue.ratings
    ]
    if own:
        yield Paragraph(tr("Own ratings on single issues: {ratings}.").format(ratings="; ".join(own)))
    for forum in project.partners.forums:
        if forum.source:
            text = tr("Members of {forum}: {source}").format(forum=forum.title, source=forum.source)
            yield Paragraph(text, "muted")


def _rating(project: Project, actor: Actor, rating: ActorRating, row: MapRow | None = None) -> Cell:
    """A rating in words with what it rests on, in general or on one issue."""
    score = actor.rating(rating) if row is None else project.rating_of(row.issue, actor, rating)
    criterion = project.partners.rating_criterion(rating)
    value = score.value_on(criterion)
    if value is None:
        return Cell(tr("unknown"))
    return Cell(f"{criterion.describe(value)}, {EVIDENCE_REPORTED[score.evidence]}")


def _reason(good: CollectiveGood) -> str:
    """Why members add up as they do, and what that rests on."""
    evidence = EVIDENCE_REPORTED[good.evidence]
    return f"{good.reason} ({evidence})" if good.reason else capital(evidence)


def _split(
    caption: str, first: str, heads: Sequence[str], body: Sequence[tuple[str, Sequence[Cell]]]
) -> Iterator[Table]:
    """A table, or several below each other where it has too many columns."""
    tables = -(-len(heads) // MOST_COLUMNS)
    each = -(-len(heads) // tables)
    for start in range(0, len(heads), each):
        part = heads[start : start + each]
        wide = (1 - FIRST) / each
        rows = tuple((Cell(name, bold=True), *cells[start : start + each]) for name, cells in body)
        widths = (FIRST, *(wide for _ in part))
        title = caption if not start else tr("{caption}, continued").format(caption=caption)
        yield Table(title, (first, *part), rows, _whole(widths))


def _whole(widths: Sequence[float]) -> tuple[float, ...]:
    total = sum(widths)
    return tuple(width / total for width in widths)


def _names(actors: Sequence[Actor]) -> str:
    return ", ".join(actor.label for actor in actors) if actors else "–"
