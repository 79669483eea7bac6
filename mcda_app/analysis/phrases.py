# SPDX-License-Identifier: MIT
"""Small parts of sentences that several analyses share."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from mcda_app.domain.issue import Option
from mcda_app.i18n import LocalisedTuple, current_language, localised, plural, tr

_NOTHING, _MOST_DECIMALS = 1e-9, 7
"""A share this small comes from rounding; any larger has a digit among so many decimals of a percentage."""

SMALL_NUMBERS = LocalisedTuple(
    lambda: (
        tr("no", "a number before a noun"),
        tr("one", "a number before a noun"),
        tr("two", "a number before a noun"),
        tr("three", "a number before a noun"),
        tr("four", "a number before a noun"),
        tr("five", "a number before a noun"),
        tr("six", "a number before a noun"),
        tr("seven", "a number before a noun"),
        tr("eight", "a number before a noun"),
        tr("nine", "a number before a noun"),
        tr("ten", "a number before a noun"),
    )
)


def percents(*shares: float) -> tuple[str, ...]:
    """Shares as percentages with the fewest decimals (two at most) that tell different ones apart.

    A share beside an end takes as many more as keep it from reading as 0 % or 100 %.
    """
    texts: tuple[str, ...] = ()
    for decimals in range(3):
        texts = tuple(_percent(share, decimals) for share in shares)
        if len(set(texts)) == len(set(shares)):
            break
    return texts


def _percent(share: float, decimals: int) -> str:
    off = min(share, 1 - share)
    if off > _NOTHING:
        while decimals < _MOST_DECIMALS and round(100 * off, decimals) == 0:
            decimals += 1
    rounded = round(100 * share, decimals) + 0.0  # which makes a negative nothing a plain one
    return f"{localised(rounded, f'.{decimals}f')} %"


def figures(*scores: float) -> tuple[str, ...]:
    """Scores with the fewest decimals (two to four) that tell different ones apart."""
    texts: tuple[str, ...] = ()
    for decimals in (2, 3, 4):
        texts = tuple(f"{localised(score, f'.{decimals}f')}" for score in scores)
        if len(set(texts)) == len(set(scores)):
            break
    return texts


def percent(share: float) -> str:
    return percents(share)[0]


def hundredths(shares: Sequence[float]) -> tuple[int, ...]:
    """The parts of a whole in whole hundredths that add up to 100.

    Each part is rounded down, and what is left goes to those that lost most by it, the first of equals first
    (Hamilton's method of largest remainders; Balinski & Young 1982, Fair Representation).

    shares  parts in [0, 1] that add up to 1
    """
    whole = [int(100 * share + _NOTHING) for share in shares]
    lost = [round(100 * share - part, 9) for share, part in zip(shares, whole, strict=True)]
    for at in sorted(range(len(whole)), key=lambda at: -lost[at])[: 100 - sum(whole)]:
        whole[at] += 1
    return tuple(whole)


def in_quotes(text: str) -> str:
    """A text in the quotation marks of the user's language."""
    return tr("“{text}”").format(text=text)


def listed(words: Iterable[str]) -> str:
    """Words in a row: “a”, “a and b”, “a, b and c”."""
    *first, last = words
    return tr("{first} and {last}").format(first=", ".join(first), last=last) if first else last


def named(options: Sequence[Option]) -> str:
    return listed(option.label for option in options) if options else tr("nobody")


def lead(options: Sequence[Option]) -> str:
    """“Global leads”, “Global and Selective tie for first place” or “no option can be ranked”."""
    if not options:
        return tr("no option can be ranked")
    if len(options) == 1:
        return tr("{options} leads").format(options=named(options))
    return tr("{options} tie for first place").format(options=named(options))


def put_first(options: Sequence[Option]) -> str:
    """What a change would do: “put Global first” or “let Global and Selective tie for first place”."""
    return (
        tr("let {options} tie for first place").format(options=named(options))
        if len(options) > 1
        else tr("put {options} first").format(options=named(options))
    )


def counted(number: int, one: str, many: str) -> str:
    """A small number in words with its noun: “one level”, “two levels”, “14 levels”."""
    amount = SMALL_NUMBERS[number] if number < len(SMALL_NUMBERS) else str(number)
    return f"{amount} {plural(number, one, many)}"


def issues(number: int) -> str:
    return plural(number, tr("{number} issue"), tr("{number} issues")).format(number=number)


def ran(ends: tuple[str, str]) -> str:
    """A range in words: “none to very high”."""
    return tr("{low} to {high}").format(low=ends[0], high=ends[1])


def capital(text: str) -> str:
    """The text with a capital at its start; capitals further on stay."""
    return f"{text[:1].upper()}{text[1:]}"


def within(text: str) -> str:
    """The text inside a sentence: its first letter small, but in German, where nouns have capitals."""
    return text if current_language() == "de" else f"{text[:1].lower()}{text[1:]}"


def sentence(text: str) -> str:
    """The text with a capital at its start and a full stop at its end."""
    return capital(text) if text.endswith(".") else f"{capital(text)}."
