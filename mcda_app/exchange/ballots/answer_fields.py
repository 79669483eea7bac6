# SPDX-License-Identifier: MIT
"""A ballot as a list of answer fields: the same on a form, on paper and in a typed line."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from itertools import combinations
from typing import NamedTuple

from mcda_app.domain.checks import finite
from mcda_app.domain.edits.elicitation import judged
from mcda_app.domain.elicitation import Elicitation, WeightQuestion
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.pairwise import Judgements, is_equal
from mcda_app.domain.scale import shown_end, with_unit
from mcda_app.domain.score import Score
from mcda_app.domain.typed_numbers import AmbiguousNumberError, read_number
from mcda_app.domain.voting.ballots import pair_sets
from mcda_app.domain.workshop.workshop import Answers, AskedCriterion, Round, RoundKind
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


class AnswerKind(Enum):
    """What goes into an answer field.

    POINTS  a number from low to high
    PLACE   a whole number from 1 to high; the same number for a tie
    PAIR    which of two matters more and how many times: “A 5”, “equal”, “B 3”
    LEVEL   one of the scale's labels, or “cannot tell”
    NUMBER  a number from low to high, or “cannot tell”
    """

    POINTS = "points"
    PLACE = "place"
    PAIR = "pair"
    LEVEL = "level"
    NUMBER = "number"


class AnswerField(NamedTuple):
    """One question to answer.

    key       what the answer is about: a criterion; an issue and an option, and for scores a criterion; a
              section and the two things compared in it
    section   the heading above it; empty without one
    label     the question
    detail    the range of the criterion, one line each if there are two, or the meaning of the letters of a
              scale
    span      for a scale with letters, its range
    low, high the limits of a number; no upper limit if high is None
    choices   the possible answers
    about     what a reason beside it is about
    """

    key: tuple[str, ...]
    section: str
    label: str
    detail: str
    kind: AnswerKind
    low: float = 0.0
    high: float | None = None
    choices: tuple[str, ...] = ()
    about: str = ""
    span: str = ""


FieldValues = Mapping[tuple[str, ...], "float | Score"]

PAIR_CHOICES = LocalisedTuple(
    lambda: (*(f"A {n}" for n in range(9, 1, -1)), str(EQUAL), *(f"B {n}" for n in range(2, 10)))
)


def answer_fields(round_: Round) -> tuple[AnswerField, ...]:
    """The fields of a round's ballot, in order."""
    questions = round_.asked
    if round_.kind is RoundKind.GUT:
        return tuple(
            AnswerField(
                (issue.id, option),
                issue.title,
                title,
                "",
                AnswerKind.PLACE,
                1,
                len(issue.options),
                about=issue.id,
            )
            for issue in questions.issues
            for option, title in issue.options
        )
    if round_.kind.asks_scores:
        return tuple(
            _score_field(issue.id, issue.title, option, title, c)
            for issue in questions.issues
            for option, title in issue.options
            for c in questions.criteria
        )
    if round_.question is WeightQuestion.PAIRWISE:
        return tuple(_pair_fields(round_))
    kind, low, high = {
        WeightQuestion.DIRECT: (AnswerKind.POINTS, 0.0, None),
        WeightQuestion.SWING: (AnswerKind.POINTS, 0.0, 100.0),
        WeightQuestion.ORDER: (AnswerKind.PLACE, 1.0, float(len(questions.criteria))),
    }[round_.question]
    return tuple(
        AnswerField((c.id,), "", c.title, _range(c), kind, low, high, about=c.id) for c in questions.criteria
    )


def _range(criterion: AskedCriterion) -> str:
    return tr("from {worst} to {best}").format(
        worst=shown_end(criterion.worst), best=shown_end(criterion.best)
    )


def _score_field(issue: str, section: str, option: str, title: str, criterion: AskedCriterion) -> AnswerField:
    key, label = (issue, option, criterion.id), f"{title}: {criterion.title}"
    if not criterion.levels:
        return AnswerField(
            key,
            section,
            label,
            _range(criterion),
            AnswerKind.NUMBER,
            criterion.low,
            criterion.high,
            about=issue,
        )
    choices = (*(text for _, text in criterion.levels), str(CANNOT_TELL))
    letters = ", ".join(
        f"{LETTERS[n]} {text}" for n, (_, text) in enumerate(criterion.levels[: len(LETTERS)])
    )
    kind = AnswerKind.LEVEL
    return AnswerField(
        key, section, label, letters, kind, criterion.low, criterion.high, choices, issue, _range(criterion)
    )


def _pair_fields(round_: Round) -> list[AnswerField]:
    criteria = round_.asked.criteria
    ranges = {c.id: _range(c) for c in criteria}
    groups = {
        group: "; ".join(f"{c.title} {_range(c)}" for c in criteria if c.group == group)
        for group, _ in round_.asked.groups
    }
    fields = []
    for title, names, _ in pair_sets(round_.asked, Judgements(), Judgements()):
        for one, other in combinations(names, 2):
            between = names == dict(round_.asked.groups)
            ranges_of = groups if between else ranges
            details = (f"A: {ranges_of[one]}", f"B: {ranges_of[other]}")
            label = f"A: {names[one]}   B: {names[other]}"
            key, detail = (BETWEEN if between else WITHIN, one, other), "\n".join(details)
            fields.append(
                AnswerField(key, title, label, detail, AnswerKind.PAIR, choices=tuple(PAIR_CHOICES))
            )
    return fields


# Reading answers


def read_answer(field: AnswerField, entry: str | float) -> float | Score:
    """The answer in a field. Raises EditError, naming the field, if it is not valid."""
    if field.kind is AnswerKind.PAIR:
        return _read_pair(field, entry)
    is_score = field.kind in (AnswerKind.LEVEL, AnswerKind.NUMBER)
    if is_score and isinstance(entry, str) and _means_cannot_tell(entry):
        return Score()
    if field.kind is AnswerKind.LEVEL:
        return _read_level(field, entry)
    high = "" if field.high is None else tr(" to {high}").format(high=with_unit(field.high, ""))
    remedy = tr("Give a number from {low}{high}.").format(low=with_unit(field.low, ""), high=high)
    if field.kind is AnswerKind.PLACE:
        remedy = tr("Give a whole number from 1 to {high}; the same number for a tie.").format(
            high=localised(field.high or 0, "g")
        )
    try:
        # It may have been written in another language than it is read in.
        number = read_number(entry, own=False) if isinstance(entry, str) else finite(entry)
    except AmbiguousNumberError as error:
        raise EditError(f"{_named(field)}: {error.what}", remedy=error.remedy) from None
    except EditError:
        raise EditError(
            tr("{field}: “{entry}” is not a number.").format(field=_named(field), entry=_shown(entry)),
            remedy=remedy,
        ) from None
    if number < field.low or (field.high is not None and number > field.high):
        raise EditError(
            tr("{field}: {number} is out of range.").format(field=_named(field), number=shortest(number)),
            remedy=remedy,
        )
    if field.kind is AnswerKind.PLACE and not number.is_integer():
        raise EditError(
            tr("{field}: {number} is not a place.").format(field=_named(field), number=shortest(number)),
            remedy=remedy,
        )
    return Score(number=number) if is_score else number


def _read_pair(field: AnswerField, entry: str | float) -> float:
    """How many times A outweighs B."""
    text = f"{entry:g}" if isinstance(entry, float) else "".join(entry.casefold().split())
    if text in ("=", "1", "a1", "b1") or text in in_every_language("equal"):
        return 1.0
    side, size = text[:1], text[1:].lstrip("=:x")
    try:
        times = read_number(size, own=False)
    except EditError:
        times = 0.0
    if side not in ("a", "b") or not 1 <= times <= 9:
        raise EditError(
            tr("{field}: “{entry}” is not a valid answer.").format(field=_named(field), entry=_shown(entry)),
            remedy=tr("Give A or B with a number from 1 to 9, such as A 5, or “equal”."),
        )
    return times if side == "a" else 1 / times


def _means_cannot_tell(entry: str) -> bool:
    text = " ".join(entry.casefold().split())
    return text in _MISSING or text in in_every_language("cannot tell")


def _read_level(field: AnswerField, entry: str | float) -> Score:
    labels = field.choices[:-1]
    text = _shown(entry).casefold()
    for n, label in enumerate(labels):
        if text == label.casefold() or (n < len(LETTERS) and text == LETTERS[n]):
            return Score(level=label)
    try:
        number = read_number(entry, own=False) if isinstance(entry, str) else entry
    except EditError:
        number = None
    if number is not None and field.low <= number <= (field.high or 0.0):
        return Score(number=float(number))
    raise EditError(
        tr("{field}: “{entry}” is not one of its levels.").format(field=_named(field), entry=_shown(entry)),
        remedy=tr("They are: {detail}; or “{cannot_tell}”.").format(
            detail=field.detail, cannot_tell=str(CANNOT_TELL)
        ),
    )


def _shown(entry: str | float) -> str:
    return " ".join((f"{entry:.15g}" if isinstance(entry, float) else entry).split())[:60]


def _named(field: AnswerField) -> str:
    return f"{field.section}, {field.label}" if field.section else field.label


# From fields to answers and back


def answers_of(round_: Round, values: FieldValues) -> Answers:
    """The answers in the filled fields; empty fields are absent."""
    numbers = {key: value for key, value in values.items() if isinstance(value, float)}
    if round_.kind is RoundKind.GUT:
        orders = {
            issue.id: _places({o: numbers[issue.id, o] for o, _ in issue.options if (issue.id, o) in numbers})
            for issue in round_.asked.issues
        }
        return Answers(orders=FrozenDict({i: order for i, order in orders.items() if order}))
    if round_.kind.asks_scores:
        ids = {c.id: {text: level for level, text in c.levels} for c in round_.asked.criteria}
        scores = {}
        for (issue, option, criterion), score in values.items():
            if isinstance(score, Score):
                level = None if score.level is None else ids[criterion][score.level]
                scores[(issue, option, criterion)] = Score(level, score.number)
        return Answers(scores=FrozenDict(scores))
    if round_.question is WeightQuestion.PAIRWISE:
        return Answers(elicitation=_judgements(round_, numbers))
    by_criterion = {key[0]: value for key, value in numbers.items()}
    if round_.question is WeightQuestion.DIRECT:
        return Answers(points=FrozenDict(by_criterion))
    if round_.question is WeightQuestion.SWING:
        return Answers(elicitation=Elicitation(round_.question, swing=FrozenDict(by_criterion)))
    order = _places(by_criterion)
    return Answers(elicitation=Elicitation(round_.question, order=order, order_rule=round_.order_rule))


def _places(numbers: Mapping[str, float]) -> tuple[tuple[str, ...], ...]:
    distinct = sorted(set(numbers.values()))
    return tuple(tuple(i for i, at in numbers.items() if at == place) for place in distinct)


def _judgements(round_: Round, ratios: Mapping[tuple[str, ...], float]) -> Elicitation:
    between, pairwise = Judgements(), Judgements()
    for field in answer_fields(round_):
        ratio, (among, one, other) = ratios.get(field.key), field.key
        if ratio is None:
            continue
        if among == BETWEEN:
            between = judged(between, one, other, ratio)
        else:
            pairwise = judged(pairwise, one, other, ratio)
    return Elicitation(WeightQuestion.PAIRWISE, pairwise=pairwise, between=between)


def field_contents(round_: Round, answers: Answers) -> dict[tuple[str, ...], str | float]:
    """The content of each field of a ballot with these answers, as a form shows it."""
    labels = {c.id: dict(c.levels) for c in round_.asked.criteria}
    elicitation = answers.elicitation
    contents: dict[tuple[str, ...], str | float] = {}
    for field in answer_fields(round_):
        key = field.key
        if round_.kind.asks_scores:
            score = answers.scores.get((key[0], key[1], key[2]))
            if score is not None:
                level = None if score.level is None else labels[key[2]].get(score.level)
                contents[key] = level or (str(CANNOT_TELL) if score.number is None else score.number)
        elif field.kind is AnswerKind.PLACE:
            order = elicitation.order if len(key) == 1 else answers.orders.get(key[0], ())
            place = next((n for n, place in enumerate(order, 1) if key[-1] in place), None)
            if place is not None:
                contents[key] = float(place)
        elif field.kind is AnswerKind.PAIR:
            ratio = (elicitation.between if key[0] == BETWEEN else elicitation.pairwise).ratio(*key[1:])
            if ratio is not None:
                contents[key] = pair_text(ratio)
        else:
            points = answers.points if round_.question is WeightQuestion.DIRECT else elicitation.swing
            if key[0] in points:
                contents[key] = points[key[0]]
    return contents


def pair_text(ratio: float) -> str:
    """“A 5”, “equal” or “B 3”."""
    if is_equal(ratio):
        return str(EQUAL)
    return f"A {ratio:.15g}" if ratio > 1 else f"B {1 / ratio:.15g}"
