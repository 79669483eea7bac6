# SPDX-License-Identifier: MIT
"""What voters see of the round that theirs repeats: their own answers, the group's spread, and reasons."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from math import exp, log
from statistics import median
from typing import NamedTuple

from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.voting.ballots import faults_of, read_ballots, read_remarks
from mcda_app.domain.workshop.workshop import Answers, Ballot, Round, RoundKind, Workshop
from mcda_app.exchange.ballots.answer_fields import (
    CANNOT_TELL,
    AnswerField,
    AnswerKind,
    answer_fields,
    field_contents,
    pair_text,
    read_answer,
)
from mcda_app.i18n import in_percent, localised, plural, tr

FieldKey = tuple[str, ...]


class EarlierRound(NamedTuple):
    """A revealed round as a voter of its repetition sees it.

    title    what it is called
    mention  the same in the middle of a sentence
    voters   how many voted in it
    own      the voter's own answer to each question in words; empty if they did not vote or nobody is named
    spread   the group's answers to each question in words
    reasons  what each reason is about (empty for all) and the reason, nobody's name beside it
    answers  the voter's own ballot, if it is a complete one for the new round as well
    """

    title: str
    mention: str
    voters: int
    own: Mapping[FieldKey, str]
    spread: Mapping[FieldKey, str]
    reasons: tuple[tuple[str, str], ...]
    answers: Answers | None = None

    def line(self, key: FieldKey) -> str:
        """The own answer and the group's to one question, in a line; empty if there is neither."""
        spread = self.spread.get(key, "")
        if not spread:
            return ""
        group = tr("{round}: {spread}").format(round=self.title, spread=spread)
        if key not in self.own:
            return group
        return tr("{round}: you {own}; all {spread}").format(
            round=self.title, own=self.own[key], spread=spread
        )


def earlier_round(workshop: Workshop, round_: Round, voter: str = "") -> EarlierRound | None:
    """The revealed round that a round repeats; None if it repeats none.

    voter  whose own answers are shown as well, on their own screen or form; nobody's if empty
    """
    previous = workshop.round(round_.previous) if round_.previous else None
    ballots = () if previous is None else read_ballots(workshop, previous.id)
    if previous is None or not ballots:
        return None
    own = next((b for b in ballots if voter and b.voter == voter), None)
    contents = [field_contents(previous, ballot.answers) for ballot in ballots]
    same = previous.question is round_.question and previous.kind is round_.kind
    spread = {}
    for field in answer_fields(previous) if same else ():
        entries = [c[field.key] for c in contents if field.key in c]
        if entries:
            totals = [_total(previous, c) for c in contents if field.key in c]
            spread[field.key] = _spread(field, entries, totals)
    answers = own.answers if own is not None and same and not faults_of(round_, own.answers) else None
    return EarlierRound(
        previous.title,
        previous.mention,
        len(ballots),
        {} if own is None or not same else _own(previous, own),
        spread,
        _reasons(workshop, previous, ballots),
        answers,
    )


def _own(round_: Round, ballot: Ballot) -> dict[FieldKey, str]:
    contents = field_contents(round_, ballot.answers)
    total = _total(round_, contents)
    return {key: _shown(entry, total) for key, entry in contents.items()}


def _total(round_: Round, contents: Mapping[FieldKey, str | float]) -> float:
    """What points are a share of, where any numbers could be given; 0 where they compare as they are."""
    if round_.kind is not RoundKind.WEIGHTS or round_.question is not WeightQuestion.DIRECT:
        return 0.0
    return sum(entry for entry in contents.values() if isinstance(entry, float))


def _shown(entry: str | float, total: float) -> str:
    if isinstance(entry, str):
        return entry
    if total:
        return in_percent(entry / total, ".0f")
    return localised(entry, "g")


def _spread(field: AnswerField, entries: Sequence[str | float], totals: Sequence[float]) -> str:
    """From the lowest to the highest answer, with the one in the middle; of levels, how many gave each."""
    if field.kind is AnswerKind.LEVEL:
        counts = Counter(str(entry) for entry in entries)
        ordered = [level for level in (*field.choices,) if counts[level]]
        others = [level for level in counts if level not in ordered]
        return ", ".join(f"{level} {counts[level]}" for level in (*ordered, *others))
    if field.kind is AnswerKind.PAIR:
        ratios = sorted(log(value) for e in entries if isinstance(value := read_answer(field, e), float))
        return _from_to([pair_text(float(f"{exp(r):.2g}")) for r in _three(ratios)])
    pairs = zip(entries, totals, strict=True)
    numbers = sorted(e / t if t else e for e, t in pairs if isinstance(e, float))
    cannot = sum(str(entry) == str(CANNOT_TELL) for entry in entries)
    words = [_shown(number, 1.0 if any(totals) else 0.0) for number in _three(numbers)]
    text = _from_to(words) if words else ""
    if not cannot:
        return text
    also = plural(cannot, tr("{count} cannot tell"), tr("{count} cannot tell")).format(count=cannot)
    return ", ".join(filter(None, (text, also)))


def _three(numbers: Sequence[float]) -> list[float]:
    """The lowest, the middle and the highest."""
    return [numbers[0], median(numbers), numbers[-1]] if numbers else []


def _from_to(words: Sequence[str]) -> str:
    low, middle, high = words
    if low == high:
        return low
    return tr("{low} to {high}, middle {middle}").format(low=low, high=high, middle=middle)


def _reasons(workshop: Workshop, round_: Round, ballots: Sequence[Ballot]) -> tuple[tuple[str, str], ...]:
    given = [*read_remarks(workshop, round_.id), *(item for b in ballots for item in b.reasons.items())]
    titles = {c.id: c.title for c in round_.asked.criteria} | {i.id: i.title for i in round_.asked.issues}
    # In the order of their words: their order among the ballots would tell whose they are.
    return tuple(sorted({(titles.get(about, ""), text) for about, text in given}, key=lambda r: (r[0], r[1])))


def reason_lines(earlier: EarlierRound) -> tuple[str, ...]:
    """The reasons as lines, each after what it is about."""
    return tuple(f"{about}: {text}" if about else text for about, text in earlier.reasons)
