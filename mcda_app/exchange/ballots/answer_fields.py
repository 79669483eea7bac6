# SPDX-License-Identifier: MIT
"""A ballot as a list of blanks to fill in: the same list on a form, on paper and in a typed line."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from itertools import combinations
from typing import NamedTuple

from mcda_app.domain.ballots import pair_sets
from mcda_app.domain.checks import finite
from mcda_app.domain.edits.elicitation import judged
from mcda_app.domain.elicitation import Elicitation, WeightQuestion
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.pairwise import Judgements
from mcda_app.domain.scale import shown_end, with_unit
from mcda_app.domain.score import Score
from mcda_app.domain.typed_numbers import AmbiguousNumberError, read_number
from mcda_app.domain.workshop import Answers, AskedCriterion, Round, RoundKind
from mcda_app.errors import EditError
from mcda_app.exchange.ballots.multilingual import in_every_language
from mcda_app.exchange.tables import recognised_words
from mcda_app.i18n import LocalisedTuple, localised, shortest, tr, tr_lazy

BETWEEN, WITHIN = "between", "within"
"""What two criteria groups, or two criteria, are called in the key of a field that compares them."""
CANNOT_TELL = tr_lazy("cannot tell")
EQUAL = tr_lazy("equal")
LETTERS = "abcdefghijklmnopqrstuvwxyz"
_MISSING = recognised_words.MISSING - {""}


class BlankKind(Enum):
    """What goes into a blank.

    POINTS  a number from low to high
    PLACE   a whole number from 1 to high; the same number for a tie
    PAIR    which of two matters more and how many times: “A 5”, “equal”, “B 3”
    LEVEL   one of the scale's labels, or that one cannot tell
    NUMBER  a number from low to high, or that one cannot tell
    """

    POINTS = "points"
    PLACE = "place"
    PAIR = "pair"
    LEVEL = "level"
    NUMBER = "number"


class Blank(NamedTuple):
    """One thing to answer.

    key       what the answer is about: a criterion; an issue and an option, and for scores a criterion; a
              section and the two things compared in it
    section   the heading it stands under; empty without one
    label     the question
    detail    the range it is asked on, on lines of their own where there are two, or what the letters of a
              scale stand for
    span      for a scale with letters, the range as well
    low, high ends of what a number may be; no upper end if high is None
    choices   what may be chosen
    about     what a reason beside it is about
    """

    key: tuple[str, ...]
    section: str
    label: str
    detail: str
    kind: BlankKind
    low: float = 0.0
    high: float | None = None
    choices: tuple[str, ...] = ()
    about: str = ""
    span: str = ""


Filled = Mapping[tuple[str, ...], "float | Score"]

PAIR_CHOICES = LocalisedTuple(
    lambda: (*(f"A {n}" for n in range(9, 1, -1)), str(EQUAL), *(f"B {n}" for n in range(2, 10)))
)


def blanks(held: Round) -> tuple[Blank, ...]:
    """What a round's ballot asks, in order."""
    asked = held.asked
    if held.kind is RoundKind.GUT:
        return tuple(
            Blank(
                (issue.id, option),
                issue.title,
                title,
                "",
                BlankKind.PLACE,
                1,
                len(issue.options),
                about=issue.id,
            )
            for issue in asked.issues
            for option, title in issue.options
        )
    if held.kind is RoundKind.SCORES:
        return tuple(
            _score_blank(issue.id, issue.title, option, title, c)
            for issue in asked.issues
            for option, title in issue.options
            for c in asked.criteria
        )
    if held.question is WeightQuestion.PAIRWISE:
        return tuple(_pair_blanks(held))
    kind, low, high = {
        WeightQuestion.DIRECT: (BlankKind.POINTS, 0.0, None),
        WeightQuestion.SWING: (BlankKind.POINTS, 0.0, 100.0),
        WeightQuestion.ORDER: (BlankKind.PLACE, 1.0, float(len(asked.criteria))),
    }[held.question]
    return tuple(Blank((c.id,), "", c.title, _range(c), kind, low, high, about=c.id) for c in asked.criteria)


def _range(criterion: AskedCriterion) -> str:
    return tr("from {worst} to {best}").format(
        worst=shown_end(criterion.worst), best=shown_end(criterion.best)
    )


def _score_blank(issue: str, section: str, option: str, title: str, on: AskedCriterion) -> Blank:
    key, label = (issue, option, on.id), f"{title}: {on.title}"
    if not on.levels:
        return Blank(key, section, label, _range(on), BlankKind.NUMBER, on.low, on.high, about=issue)
    choices = (*(text for _, text in on.levels), str(CANNOT_TELL))
    lettered = ", ".join(f"{LETTERS[n]} {text}" for n, (_, text) in enumerate(on.levels[: len(LETTERS)]))
    kind = BlankKind.LEVEL
    return Blank(key, section, label, lettered, kind, on.low, on.high, choices, issue, _range(on))


def _pair_blanks(held: Round) -> list[Blank]:
    asked = held.asked.criteria
    ranges = {c.id: _range(c) for c in asked}
    groups = {
        group: "; ".join(f"{c.title} {_range(c)}" for c in asked if c.group == group)
        for group, _ in held.asked.groups
    }
    found = []
    for title, names, _ in pair_sets(held.asked, Judgements(), Judgements()):
        for one, other in combinations(names, 2):
            between = names == dict(held.asked.groups)
            told = groups if between else ranges
            details = (f"A: {told[one]}", f"B: {told[other]}")
            label = f"A: {names[one]}   B: {names[other]}"
            key, detail = (BETWEEN if between else WITHIN, one, other), "\n".join(details)
            found.append(Blank(key, title, label, detail, BlankKind.PAIR, choices=tuple(PAIR_CHOICES)))
    return found


# Reading what was filled in


def read_blank(blank: Blank, given: str | float) -> float | Score:
    """What was written into a blank. Raises EditError, with the blank's name, if it cannot be taken."""
    if blank.kind is BlankKind.PAIR:
        return _read_pair(blank, given)
    scored = blank.kind in (BlankKind.LEVEL, BlankKind.NUMBER)
    if scored and isinstance(given, str) and _cannot_tell(given):
        return Score()
    if blank.kind is BlankKind.LEVEL:
        return _read_level(blank, given)
    high = "" if blank.high is None else tr(" to {high}").format(high=with_unit(blank.high, ""))
    wanted = tr("Give a number from {low}{high}.").format(low=with_unit(blank.low, ""), high=high)
    if blank.kind is BlankKind.PLACE:
        wanted = tr("Give a whole number from 1 to {high}; the same number for a tie.").format(
            high=localised(blank.high or 0, "g")
        )
    try:
        # Whoever wrote it may have another language than whoever reads it.
        number = read_number(given, own=False) if isinstance(given, str) else finite(given)
    except AmbiguousNumberError as error:
        raise EditError(f"{_named(blank)}: {error.what}", remedy=error.remedy) from None
    except EditError:
        raise EditError(
            tr("{blank}: “{given}” is no number.").format(blank=_named(blank), given=_shown(given)),
            remedy=wanted,
        ) from None
    if number < blank.low or (blank.high is not None and number > blank.high):
        raise EditError(
            tr("{blank}: {number} is out of range.").format(blank=_named(blank), number=shortest(number)),
            remedy=wanted,
        )
    if blank.kind is BlankKind.PLACE and not number.is_integer():
        raise EditError(
            tr("{blank}: {number} is no place.").format(blank=_named(blank), number=shortest(number)),
            remedy=wanted,
        )
    return Score(number=number) if scored else number


def _read_pair(blank: Blank, given: str | float) -> float:
    """How many times A outweighs B."""
    text = f"{given:g}" if isinstance(given, float) else "".join(given.casefold().split())
    if text in ("=", "1", "a1", "b1") or text in in_every_language("equal"):
        return 1.0
    side, size = text[:1], text[1:].lstrip("=:x")
    try:
        times = read_number(size, own=False)
    except EditError:
        times = 0.0
    if side not in ("a", "b") or not 1 <= times <= 9:
        raise EditError(
            tr("{blank}: “{given}” is no answer.").format(blank=_named(blank), given=_shown(given)),
            remedy=tr("Give A or B with a number from 1 to 9, such as A 5, or “equal”."),
        )
    return times if side == "a" else 1 / times


def _cannot_tell(given: str) -> bool:
    text = " ".join(given.casefold().split())
    return text in _MISSING or text in in_every_language("cannot tell")


def _read_level(blank: Blank, given: str | float) -> Score:
    labels = blank.choices[:-1]
    text = _shown(given).casefold()
    for n, label in enumerate(labels):
        if text == label.casefold() or (n < len(LETTERS) and text == LETTERS[n]):
            return Score(level=label)
    try:
        number = read_number(given, own=False) if isinstance(given, str) else given
    except EditError:
        number = None
    if number is not None and blank.low <= number <= (blank.high or 0.0):
        return Score(number=float(number))
    raise EditError(
        tr("{blank}: “{given}” is none of its levels.").format(blank=_named(blank), given=_shown(given)),
        remedy=tr("They are: {detail}; or “{cannot_tell}”.").format(
            detail=blank.detail, cannot_tell=str(CANNOT_TELL)
        ),
    )


def _shown(given: str | float) -> str:
    return " ".join((f"{given:.15g}" if isinstance(given, float) else given).split())[:60]


def _named(blank: Blank) -> str:
    return f"{blank.section}, {blank.label}" if blank.section else blank.label


# From blanks to answers and back


def answers_of(held: Round, filled: Filled) -> Answers:
    """The answers that filled blanks give; blanks left empty are absent."""
    numbers = {key: value for key, value in filled.items() if isinstance(value, float)}
    if held.kind is RoundKind.GUT:
        orders = {
            issue.id: _places({o: numbers[issue.id, o] for o, _ in issue.options if (issue.id, o) in numbers})
            for issue in held.asked.issues
        }
        return Answers(orders=FrozenDict({i: order for i, order in orders.items() if order}))
    if held.kind is RoundKind.SCORES:
        ids = {c.id: {text: level for level, text in c.levels} for c in held.asked.criteria}
        scores = {}
        for (issue, option, criterion), score in filled.items():
            if isinstance(score, Score):
                level = None if score.level is None else ids[criterion][score.level]
                scores[(issue, option, criterion)] = Score(level, score.number)
        return Answers(scores=FrozenDict(scores))
    if held.question is WeightQuestion.PAIRWISE:
        return Answers(elicitation=_judgements(held, numbers))
    by_criterion = {key[0]: value for key, value in numbers.items()}
    if held.question is WeightQuestion.DIRECT:
        return Answers(points=FrozenDict(by_criterion))
    if held.question is WeightQuestion.SWING:
        return Answers(elicitation=Elicitation(held.question, swing=FrozenDict(by_criterion)))
    order = _places(by_criterion)
    return Answers(elicitation=Elicitation(held.question, order=order, order_rule=held.order_rule))


def _places(places: Mapping[str, float]) -> tuple[tuple[str, ...], ...]:
    used = sorted(set(places.values()))
    return tuple(tuple(i for i, at in places.items() if at == place) for place in used)


def _judgements(held: Round, ratios: Mapping[tuple[str, ...], float]) -> Elicitation:
    between, pairwise = Judgements(), Judgements()
    for blank in blanks(held):
        ratio, (among, one, other) = ratios.get(blank.key), blank.key
        if ratio is None:
            continue
        if among == BETWEEN:
            between = judged(between, one, other, ratio)
        else:
            pairwise = judged(pairwise, one, other, ratio)
    return Elicitation(WeightQuestion.PAIRWISE, pairwise=pairwise, between=between)


def filled_of(held: Round, answers: Answers) -> dict[tuple[str, ...], str | float]:
    """What stands in each blank of a ballot that has these answers, as a form shows it."""
    labels = {c.id: dict(c.levels) for c in held.asked.criteria}
    given = answers.elicitation
    shown: dict[tuple[str, ...], str | float] = {}
    for blank in blanks(held):
        key = blank.key
        if held.kind is RoundKind.SCORES:
            score = answers.scores.get((key[0], key[1], key[2]))
            if score is not None:
                level = None if score.level is None else labels[key[2]].get(score.level)
                shown[key] = level or (str(CANNOT_TELL) if score.number is None else score.number)
        elif blank.kind is BlankKind.PLACE:
            order = given.order if len(key) == 1 else answers.orders.get(key[0], ())
            place = next((n for n, place in enumerate(order, 1) if key[-1] in place), None)
            if place is not None:
                shown[key] = float(place)
        elif blank.kind is BlankKind.PAIR:
            ratio = (given.between if key[0] == BETWEEN else given.pairwise).ratio(*key[1:])
            if ratio is not None:
                shown[key] = pair_text(ratio)
        else:
            points = answers.points if held.question is WeightQuestion.DIRECT else given.swing
            if key[0] in points:
                shown[key] = points[key[0]]
    return shown


def pair_text(ratio: float) -> str:
    """“A 5”, “equal” or “B 3”."""
    if abs(ratio - 1) < 1e-9:
        return str(EQUAL)
    return f"A {ratio:.15g}" if ratio > 1 else f"B {1 / ratio:.15g}"
