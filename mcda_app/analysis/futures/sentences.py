# SPDX-License-Identifier: MIT
"""An issue in all futures, in sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from mcda_app.analysis.acceptability.headline import is_long
from mcda_app.analysis.futures.fixed_scores import measure_sentence
from mcda_app.analysis.futures.project_in import replaced_comparisons
from mcda_app.analysis.futures.table import FuturesTable, IssueInFutures
from mcda_app.analysis.phrases import (
    SMALL_NUMBERS,
    capital,
    figure,
    in_quotes,
    lead,
    listed,
    margin_figure,
    named,
    percent,
    sentence,
)
from mcda_app.domain.futures.futures import Futures
from mcda_app.domain.issue import Option
from mcda_app.domain.method_settings import Method
from mcda_app.domain.project import Project
from mcda_app.domain.score import Evidence
from mcda_app.i18n import plural, tr
from mcda_app.methods.ranking import TIE_TOLERANCE


def today_title() -> str:
    """The heading of the column for today."""
    return tr("As today")


def state_titles(each: IssueInFutures) -> tuple[str, ...]:
    """The headings of all columns, today first."""
    return (today_title(), *(future.label for future in each.futures))


def _number(count: int) -> str:
    return SMALL_NUMBERS[count] if count < len(SMALL_NUMBERS) else str(count)


def holds_phrase(each: IssueInFutures) -> str:
    """“Selective holds in 2 of 3 futures”, “… in every future” or “… in no future”."""
    count, most = sum(each.holds), len(each.futures)
    names = named(each.leaders)
    many = len(each.leaders) > 1
    if count == most:
        text = tr("{options} hold in every future") if many else tr("{options} holds in every future")
    elif count == 0:
        text = tr("{options} hold in no future") if many else tr("{options} holds in no future")
    else:
        text = (
            tr("{options} hold in {count} of {most} futures")
            if many
            else tr("{options} holds in {count} of {most} futures")
        )
    return text.format(options=names, count=count, most=most)


def hedge_phrase(each: IssueInFutures) -> str:
    """“Global is the safest hedge”; empty where nothing can be compared in every future."""
    if not each.hedges:
        return ""
    if len(each.hedges) > 1:
        return tr("{options} are equally safe hedges").format(options=named(each.hedges))
    return tr("{option} is the safest hedge").format(option=named(each.hedges))


def headline(each: IssueInFutures) -> str:
    """The answer on an issue in one plain sentence without a full stop."""
    if not each.leaders:
        text = tr("no option can be ranked")
    elif _ids(each.hedges) == _ids(each.leaders):
        one = len(each.leaders) == 1
        text = tr("{holds} and is the safest hedge") if one else tr("{holds} and are the safest hedges")
        text = text.format(holds=holds_phrase(each))
    elif each.hedges:
        text = tr("{holds}; {hedge}").format(holds=holds_phrase(each), hedge=hedge_phrase(each))
    else:
        text = holds_phrase(each)
    if is_long(each.issue.label):
        return capital(text)
    return tr("{issue}: {leads}").format(issue=each.issue.label, leads=text)


def summary(table: FuturesTable) -> str:
    """How many recommendations hold in all futures, without a full stop."""
    count, most, futures = len(table.steady), len(table.ranked), len(table.project.futures.futures)
    if most == 1:
        return (
            tr("The recommendation holds in every future")
            if count
            else tr("The recommendation does not hold in every future")
        )
    text = plural(
        futures,
        tr("{count} of {most} recommendations hold in the one future"),
        tr("{count} of {most} recommendations hold in all {futures} futures"),
    )
    return text.format(count=count, most=most, futures=_number(futures))


def explanation(project: Project, each: IssueInFutures) -> tuple[str, ...]:
    """Why, with the numbers of the case: places, regrets, the hedge, and what is compared."""
    return tuple(_explanation(project, each))


def _explanation(project: Project, each: IssueInFutures) -> Iterator[str]:
    if not each.leaders:
        yield sentence(tr("no option can be ranked"))
        return
    yield tr("Today, {leads} with a score of {score}.").format(
        leads=lead(each.leaders), score=figure(each.results[0].ranked[0].score or 0.0)
    )
    for n in range(1, len(each.results)):
        yield _in_future(each, n)
    yield measure_sentence(project.settings)
    yield from _regret_sentences(each)
    yield from _other_best(each)
    yield from _comparisons(project, each)
    yield from _expected(project.futures, each)


def _in_future(each: IssueInFutures, n: int) -> str:
    """Who leads in a future, and where today's leaders are then."""
    result, title = each.results[n], in_quotes(each.futures[n - 1].title)
    if not result.leaders:
        return sentence(tr("In {future}, no option can be ranked").format(future=title))
    first = result.ranked[0].score or 0.0
    if each.holds[n - 1] and len(result.leaders) == len(each.leaders):
        return tr("In {future}, {leads} too, with {score}.").format(
            future=title, leads=lead(result.leaders), score=figure(first)
        )
    text = tr("In {future}, {leads} with {score}").format(
        future=title, leads=lead(result.leaders), score=figure(first)
    )
    there = {option.id for option in result.leaders}
    behind = [option for option in each.leaders if option.id not in there]
    places = []
    for option in behind:
        standing = result.standing(option.id)
        if standing.rank is None or standing.score is None:
            places.append(tr("{option} is not ranked").format(option=option.label))
        else:
            places.append(
                tr("{option} has rank {rank} with {score}").format(
                    option=option.label, rank=standing.rank, score=figure(standing.score)
                )
            )
    return sentence(tr("{holds}; {hedge}").format(holds=text, hedge=listed(places)) if places else text)


def largest_states(each: IssueInFutures, option: Option) -> tuple[str, ...]:
    """The headings of the states in which an option's regret is largest."""
    titles = state_titles(each)
    return tuple(titles[n] for n in _largest_at(each, option))


def _largest_at(each: IssueInFutures, option: Option) -> list[int]:
    """In which states an option's regret is largest, by their places, 0 for today."""
    row = each.row(option.id)
    largest = each.largest[row]
    if largest is None:
        return []
    return [
        n
        for n, regret in enumerate(each.regrets[row])
        if regret is not None and regret >= largest - TIE_TOLERANCE
    ]


def _whole_titles(each: IssueInFutures) -> tuple[str, ...]:
    """Today and the futures by their whole titles, for a text that names them so elsewhere."""
    return (today_title(), *(future.title for future in each.futures))


def _regret_sentences(each: IssueInFutures) -> Iterator[str]:
    if not each.hedges:
        yield tr("No option has a score in every future, so none can be called a hedge.")
        return
    titles, behind = _whole_titles(each), _not_first(each)
    shown = [*each.hedges, *(o for o in each.leaders if o.id not in _ids(each.hedges))]
    for option in shown:
        largest = each.largest[each.row(option.id)]
        if largest is None:
            yield tr("{option} is not ranked in every future and has no largest regret.").format(
                option=option.label
            )
        elif option.id in behind:
            yield _regret_note(each, option, behind[option.id])
        elif largest <= TIE_TOLERANCE:
            yield tr("{option} has no regret: by these scores, no option beats it in any future.").format(
                option=option.label
            )
        else:
            yield tr("{option}'s largest regret is {regret} ({states}).").format(
                option=option.label,
                regret=margin_figure(largest),
                states=listed(in_quotes(titles[n]) for n in _largest_at(each, option)),
            )
    yield tr(
        "The safest hedge is the option whose largest regret is smallest (minimax regret). For it, today "
        "counts as one of the futures."
    )


def regret_notes(each: IssueInFutures) -> tuple[str, ...]:
    """A sentence for each option that has no regret although it is not first everywhere."""
    behind = _not_first(each)
    return tuple(_regret_note(each, o, behind[o.id]) for o in each.hedges if o.id in behind)


def _regret_note(each: IssueInFutures, option: Option, states: Sequence[int]) -> str:
    titles = _whole_titles(each)
    return tr(
        "{option} has no regret, although it is not first in {futures}: by scores that can be compared "
        "across futures, no option is better there."
    ).format(option=option.label, futures=listed(in_quotes(titles[n]) for n in states))


def _not_first(each: IssueInFutures) -> dict[str, list[int]]:
    """In which states an option without any regret is not first; options that are first in all are absent."""
    behind = {}
    for option in each.hedges:
        if (each.largest[each.row(option.id)] or 0.0) <= TIE_TOLERANCE:
            states = [n for n, result in enumerate(each.results) if option.id not in _ids(result.leaders)]
            if states:
                behind[option.id] = states
    return behind


def _other_best(each: IssueInFutures) -> Iterator[str]:
    titles, named_already = _whole_titles(each), set(chain.from_iterable(_not_first(each).values()))
    states = [in_quotes(titles[n]) for n in each.other_best if n not in named_already]
    if states:
        yield tr("By this measure, another option than the one in first place is best in {states}.").format(
            states=listed(states)
        )


def _comparisons(project: Project, each: IssueInFutures) -> Iterator[str]:
    if project.settings.method is not Method.AHP:
        return
    for future in each.futures:
        replaced = replaced_comparisons(project, each.issue, future)
        if replaced:
            yield tr(
                "In {future}, comparisons of options on {criteria} follow from the scores, since a score is "
                "different there."
            ).format(future=in_quotes(future.title), criteria=listed(c.title for c in replaced))


def _expected(futures: Futures, each: IssueInFutures) -> Iterator[str]:
    if each.expected is None or not each.best_expected:
        return
    row = each.row(each.best_expected[0].id)
    mean = each.expected[row]
    if mean is None:
        return
    yield tr(
        "With the probabilities from {whose}, {options} has the highest expected score: {score}."
    ).format(
        whose=futures.whose or tr("an unnamed source"), options=named(each.best_expected), score=figure(mean)
    )


def basis_sentence(futures: Futures) -> str:
    """How many of the scores and ratings that differ are assumptions; empty where none differs."""
    scores = [
        score
        for future in futures.futures
        for values in (future.scores, future.ratings, future.issue_ratings)
        for score in values.values()
    ]
    count = sum(score.evidence is Evidence.ASSUMPTION for score in scores)
    if not scores:
        return ""
    if count == len(scores):
        return plural(
            count,
            tr("The only difference from today is an assumption."),
            tr("All {count} differences from today are assumptions."),
        ).format(count=count)
    return tr("{count} of {most} differences from today are assumptions.").format(
        count=count, most=len(scores)
    )


def probabilities_sentence(futures: Futures) -> str:
    """Whose the probabilities are, or what they lack; empty while none are stated."""
    stated = [p for p in futures.stated if p is not None]
    if not stated:
        return ""
    if futures.probabilities is None:
        if len(stated) < len(futures.stated):
            return tr(
                "Some probabilities are missing, so there is no expected score. Today needs one as well."
            )
        text = tr("The probabilities add up to {total}, not {all}, so there is no expected score.")
        return text.format(total=percent(sum(stated)), all=percent(1.0))
    if futures.whose:
        return tr("Probabilities from {whose}. Nothing else on this page uses them.").format(
            whose=futures.whose
        )
    return tr("It is not stated whose probabilities these are. Nothing else on this page uses them.")


def _ids(options: Sequence[Option]) -> set[str]:
    return {option.id for option in options}
