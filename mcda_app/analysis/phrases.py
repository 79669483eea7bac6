# SPDX-License-Identifier: MIT
"""Sentence fragments shared by several analyses."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import fsum

from mcda_app.domain.issue import Option
from mcda_app.i18n import LocalisedTuple, current_language, localised, percent_sign, plural, tr

_TYPED_DECIMALS = 2
"""Decimals of a percentage that was typed as a weight that are shown, as its field does."""

_NOTHING, _MAX_DECIMALS = 1e-9, 7
"""Smaller shares are rounding; any larger one is visible with this many decimals of a percentage."""

MAX_NAMES = 6
"""Maximum number of names or issues in a sentence before it counts the rest."""

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
    """Shares as percentages with the fewest decimals (two at most) that distinguish different ones.

    A share close to an end gets as many more as it takes not to read as 0 % or 100 %.
    """
    texts: tuple[str, ...] = ()
    for decimals in range(3):
        texts = tuple(_percent(share, decimals) for share in shares)
        if len(set(texts)) == len(set(shares)):
            break
    return texts


def percents_of_whole(shares: Sequence[float]) -> tuple[tuple[str, ...], bool]:
    """Shares of a whole as percentages that add up to 100 as they are printed, and whether they do.

    They have the fewest decimals (two at most) at which each, rounded on its own, makes the sum exactly 100;
    none is bent to fit, so that each reads as it does elsewhere. Three equal shares never add up: they have
    no decimals, and whoever prints them says that they are rounded.

    shares  parts in [0, 1] that add up to 1
    """
    for decimals in range(3):
        rounded = [_rounded(share, decimals) for share in shares]
        if abs(fsum(number for number, _ in rounded) - 100) < _NOTHING:
            return tuple(_percent(share, decimals) for share in shares), True
    return tuple(_percent(share, 0) for share in shares), False


def _rounded(share: float, decimals: int) -> tuple[float, int]:
    """A share in hundredths, and the decimals that it needs not to read as nothing or as everything."""
    to_end = min(share, 1 - share)
    if to_end > _NOTHING:
        while decimals < _MAX_DECIMALS and round(100 * to_end, decimals) == 0:
            decimals += 1
    return round(100 * share, decimals) + 0.0, decimals  # turns -0.0 into 0.0


def _percent(share: float, decimals: int) -> str:
    rounded, decimals = _rounded(share, decimals)
    return f"{localised(rounded, f'.{decimals}f')}{percent_sign()}"


def figure(score: float) -> str:
    """A score with two decimals, as everywhere on the screen: one number never has two precisions."""
    return localised(round(score, 2) + 0.0, ".2f")  # turns -0.0 into 0.0


def margin_figure(margin: float) -> str:
    """What lies between two scores, which never reads as nothing where there is something."""
    if margin > 0 and round(margin, 2) == 0:
        return tr("less than {least}").format(least=figure(0.01))
    return figure(margin)


def figure_behind(first: float, score: float) -> str:
    """The score of an option behind another; where both would read the same, how close it is instead."""
    if figure(first) == figure(score) and first > score:
        return tr("less than {least} behind").format(least=figure(0.01))
    return figure(score)


def percent(share: float) -> str:
    return percents(share)[0]


def weight_percent(share: float) -> str:
    """A weight as its field shows it: with the decimals that were typed, two at most, or else none."""
    for decimals in range(_TYPED_DECIMALS + 1):
        if abs(100 * share - round(100 * share, decimals)) < _NOTHING:
            return _percent(share, decimals)
    return percent(share)


def hundredths(shares: Sequence[float]) -> tuple[int, ...]:
    """Shares of a whole as whole hundredths that add up to 100.

    Each part is rounded down, and the remainder goes to those with the largest fractions, the first of equals
    first (Hamilton's method of largest remainders; Balinski & Young 1982, Fair Representation).

    shares  parts in [0, 1] that add up to 1
    """
    whole = [int(100 * share + _NOTHING) for share in shares]
    fractions = [round(100 * share - part, 9) for share, part in zip(shares, whole, strict=True)]
    for n in sorted(range(len(whole)), key=lambda n: -fractions[n])[: 100 - sum(whole)]:
        whole[n] += 1
    return tuple(whole)


def in_quotes(text: str) -> str:
    """A text in the quotation marks of the user's language."""
    return tr("“{text}”").format(text=text)


def listed(words: Iterable[str]) -> str:
    """A list in words: “a”, “a and b”, “a, b and c”."""
    *first, last = words
    return tr("{first} and {last}").format(first=", ".join(first), last=last) if first else last


def some_of(words: Sequence[str]) -> str:
    """A list of words; beyond the maximum, the rest is counted."""
    if len(words) <= MAX_NAMES:
        return listed(words)
    return tr("{words} and {words_count} more").format(
        words=", ".join(words[: MAX_NAMES - 1]), words_count=len(words) - MAX_NAMES + 1
    )


def named(options: Sequence[Option]) -> str:
    return listed(option.label for option in options) if options else tr("no option")


def lead(options: Sequence[Option]) -> str:
    """“Global leads”, “Global and Selective tie for first place” or “no option can be ranked”."""
    if not options:
        return tr("no option can be ranked")
    if len(options) == 1:
        return tr("{options} leads").format(options=named(options))
    return tr("{options} tie for first place").format(options=some_of([o.label for o in options]))


def put_first(options: Sequence[Option]) -> str:
    """The effect of a change: “put Global first” or “let Global and Selective tie for first place”."""
    return (
        tr("let {options} tie for first place").format(options=named(options))
        if len(options) > 1
        else tr("put {options} first").format(options=named(options))
    )


def counted(number: int, one: str, many: str) -> str:
    """A small number in words with its noun: “one level”, “two levels”, “14 levels”."""
    amount = SMALL_NUMBERS[number] if number < len(SMALL_NUMBERS) else str(number)
    return f"{amount} {plural(number, one, many)}"


def ended(text: str) -> str:
    """A sentence that somebody wrote, with a full stop unless it ends with a mark of its own."""
    return text if text.rstrip()[-1:] in (".", "!", "?", "…") else f"{text}."


def issues(number: int) -> str:
    return plural(number, tr("{number} issue"), tr("{number} issues")).format(number=number)


def ran(ends: tuple[str, str]) -> str:
    """A range in words: “none to very high”."""
    return tr("{low} to {high}").format(low=ends[0], high=ends[1])


def capital(text: str) -> str:
    """The text with a capital at its start; capitals further on stay."""
    return f"{text[:1].upper()}{text[1:]}"


def within(text: str) -> str:
    """The text inside a sentence: first letter in lower case, except in German (capitalised nouns)."""
    return text if current_language() == "de" else f"{text[:1].lower()}{text[1:]}"


def sentence(text: str) -> str:
    """The text with a capital at its start and a full stop at its end."""
    return capital(text) if text.endswith(".") else f"{capital(text)}."
