# SPDX-License-Identifier: MIT
"""How far a group agrees: what follows for the results, then its weights against chance, then rankings."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import NamedTuple

from mcda_app.analysis.group.result import Aggregated, GroupResult
from mcda_app.analysis.phrases import capital, issues, listed, percent
from mcda_app.domain.elicitation import Aggregation
from mcda_app.domain.issue import Issue
from mcda_app.i18n import localised, plural, tr
from mcda_app.methods.chance_agreement import DRAWS, USUAL, ChanceAgreement, chance_w
from mcda_app.methods.consensus import RULE, consensus_word, similarity


class End(NamedTuple):
    """One of the two participants whose weights are furthest apart.

    person     index in the table
    criterion  index of the criterion on which their weight exceeds the other's most
    """

    person: int
    criterion: int


def contested(result: GroupResult) -> tuple[Issue, ...]:
    """The issues on which participants' own weights put different options first."""
    return tuple(v.issue for v in result.own if len({frozenset(first) for first in v.firsts}) > 1)


def two_ends(result: GroupResult) -> tuple[End, End] | None:
    """The two participants whose weights overlap least; None unless two differ.

    Of several pairs, the one that differs in first place on more issues, then the first.
    """
    rows = result.table.shares
    pairs = list(combinations(range(len(rows)), 2))
    if not pairs:
        return None

    def apart(pair: tuple[int, int]) -> tuple[float, int]:
        a, b = pair
        differing = sum(set(v.firsts[a]) != set(v.firsts[b]) for v in result.own)
        return -round(similarity(rows[a], rows[b]), 9), differing

    a, b = max(pairs, key=apart)
    excess = [x - y for x, y in zip(rows[a], rows[b], strict=True)]
    if max(map(abs, excess)) < 1e-9:
        return None
    return End(a, excess.index(max(excess))), End(b, excess.index(min(excess)))


def consequence_sentence(result: GroupResult, titles: Sequence[str], *, named: bool) -> str:
    """“First place changes on 11 of 15 issues; the two ends are Ada (60 % for Cost) and Bo (…).”

    titles  (criteria,) in the order of the result's table
    named   whether participants may be named

    Empty for a single participant.
    """
    if len(result.table.people) < 2:
        return ""
    ranked = [v for v in result.own if any(v.firsts)]
    differing = len(contested(result))
    if not ranked:
        text = ""
    elif not differing:
        text = tr("Whoever's weights are used, first place is the same on every issue")
    else:
        text = plural(
            differing,
            tr("Depending on whose weights are used, first place changes on {differing} of {all}", "one"),
            tr("Depending on whose weights are used, first place changes on {differing} of {all}"),
        ).format(differing=differing, all=issues(len(ranked)))
    ends = two_ends(result)
    if ends is None:
        return f"{text}." if text else ""
    people = [result.table.people[end.person].label for end in ends]
    if not named:
        people = [tr("one participant"), tr("another", "participant")]
    first, second = (
        tr("{person} ({share} for {criterion})").format(
            person=person,
            share=percent(result.table.shares[end.person][end.criterion]),
            criterion=titles[end.criterion],
        )
        for person, end in zip(people, ends, strict=True)
    )
    apart = tr("the two ends are {first} and {second}").format(first=first, second=second)
    return f"{text}; {apart}." if text else f"{capital(apart)}."


def chance_sentence(chance: ChanceAgreement | None) -> str:
    """How the agreement on weights compares with unrelated answers; empty where nothing was compared."""
    if chance is None:
        return ""
    if chance.beyond is None:
        return tr("Everybody weighs all criteria alike, which says nothing about agreement.")
    frequency = _frequency(chance)
    if not chance.is_told_from_chance:
        if chance.exact and 1 / chance.compared > USUAL:
            return tr("These are too few answers to tell agreement on weights from chance.")
        return tr(
            "On weights they agree no more than unrelated answers would, which reach this agreement in "
            "{frequency} of cases."
        ).format(frequency=frequency)
    return tr(
        "Agreement on weights is {word}: {beyond} of the way from chance to full agreement. Unrelated "
        "answers reach it in {frequency} of cases."
    ).format(word=chance.word, beyond=percent(chance.beyond), frequency=frequency)


def _frequency(chance: ChanceAgreement) -> str:
    if chance.frequency < 0.001:
        return tr("fewer than 0.1%")
    return percent(chance.frequency)


def ranking_sentence(result: GroupResult) -> str:
    """Kendall's W on the rankings that follow, beside that of unrelated rankings; empty where undefined."""
    pairs = []
    for votes in result.own:
        w = result.ranking_agreement.get(votes.issue.id)
        by_chance = chance_w(votes.ranks, result.table.voting) if w is not None else None
        if w is not None and by_chance is not None:
            pairs.append((w, by_chance))
    if not pairs:
        return ""
    mean, unrelated = (sum(column) / len(pairs) for column in zip(*pairs, strict=True))
    text = tr(
        "On the rankings that follow, agreement is {mean}; unrelated rankings would show {unrelated} "
        "(Kendall's W, the mean over {issues}; 1 is full agreement)."
    ).format(mean=localised(mean, ".2f"), unrelated=localised(unrelated, ".2f"), issues=issues(len(pairs)))
    if len(set(result.table.voting)) > 1:
        text += " " + tr("Votes count in it as set under People.")
    return text


def zero_sentence(result: GroupResult, chosen: Aggregated, titles: Sequence[str], *, named: bool) -> str:
    """Whose zero takes a criterion out of the geometric mean; empty if none does.

    titles, named  as for :func:`consequence_sentence`
    """
    if chosen.aggregation is not Aggregation.PRIORITIES_GEOMETRIC or not chosen.shares:
        return ""
    table = result.table
    sentences = []
    for n, title in enumerate(titles):
        column = [row[n] for row in table.shares]
        who = [p.label for p, share in zip(table.people, column, strict=True) if share <= 0]
        if not who or len(who) == len(column):
            continue
        by = (
            listed(who)
            if named and len(who) <= 3
            else plural(len(who), tr("one participant"), tr("{count} participants")).format(count=len(who))
        )
        sentences.append(
            tr(
                "{title} counts nothing in the geometric mean because of {who}, who gave it no weight."
            ).format(title=title, who=by)
        )
    return " ".join(sentences)


def agreement_sentences(result: GroupResult, titles: Sequence[str], *, named: bool) -> tuple[str, ...]:
    """What matters first: the results that change, then the weights, then the rankings.

    titles, named  as for :func:`consequence_sentence`
    """
    every = (
        consequence_sentence(result, titles, named=named),
        chance_sentence(result.chance),
        ranking_sentence(result),
    )
    return tuple(filter(None, every))


def measure_sentences(result: GroupResult) -> str:
    """How agreement is measured, with the indicators of the literature."""
    sentences = [
        tr(
            "Chance: everybody's own weights are dealt to the criteria at random, and their overlap is "
            "compared with that of the answers (a permutation test; the words are those of Landis and Koch)."
        )
    ]
    chance = result.chance
    if chance is not None:
        sentences.append(
            tr("All {ways} ways to deal them were compared.").format(ways=localised(chance.compared, ",d"))
            if chance.exact
            else tr("{ways} ways to deal them were drawn, the same each time.").format(
                ways=localised(DRAWS, ",d")
            )
        )
    if result.agreement is not None:
        sentences.append(
            tr("Goepel's indicator, which does not look at chance, is {agreement} ({word}).").format(
                agreement=percent(result.agreement), word=consensus_word(result.agreement)
            )
        )
    sentences.append(str(RULE))
    if result.agreement_as_in_2013 is not None:
        sentences.append(
            tr(
                "With fewer people than criteria, as here, the formula first published in 2013 gives "
                "{earlier}; its author has since dropped it."
            ).format(earlier=percent(result.agreement_as_in_2013))
        )
    return " ".join(sentences)
