# SPDX-License-Identifier: MIT
"""Numbers as people type them: read unambiguously, or refused with a sentence.

Decimal point and decimal comma are accepted in every language, and so are spaces, apostrophes or the other
sign between thousands. An ambiguous text such as 1,250 is refused, and both readings are named.
"""

from __future__ import annotations

import re
from math import isfinite

from mcda_app import i18n
from mcda_app.errors import EditError
from mcda_app.i18n import localised, tr

MAX_SHOWN = 60
_SEPARATORS = " '’"
_MINUS = str.maketrans("−‒–", "---")
_NUMBER = re.compile(r"([+-]?)(?=[.,]?\d)([\d.,]+)((?:e[+-]?\d+)?)", re.IGNORECASE)
_SPACED = re.compile(
    rf"(?<![\d.,])\d{{1,3}}(?:[{_SEPARATORS}]\d{{3}})+(?!\d)|(?<=\d[.,])\d{{3}}(?:[{_SEPARATORS}]\d{{3}})+(?!\d)"
)
"""Digits in groups of three, before or after the decimal sign; all spaces are plain ones by then."""
_GROUPED = {
    sign: re.compile(rf"[1-9]\d{{0,2}}(?:[{sign}]\d{{3}})+|[1-9]\d?(?:[{sign}]\d{{2}})+[{sign}]\d{{3}}")
    for sign in ".,"
}
"""Groups of three digits, or as in India of two before the last three."""
_ONE_GROUP = re.compile(r"[1-9]\d{0,2}[.,]\d{3}")
"""Three decimals to one reader, four to six digits to another."""


_CURRENCY_FIRST = re.compile(r"((?:[A-Z]{1,2})?\$|[€£¥₹])\s*(.*)")


class AmbiguousNumberError(EditError):
    """The text can be read as two different numbers."""


def read_number(text: str, unit: str = "", *, own: bool = True) -> float:
    """The number in a text. Raises EditError if there is none or it is ambiguous.

    unit  a unit that may follow it, such as “%” or “levels”
    own   whether the user typed it: then the decimal sign of the user's language is never read as
          a thousands separator; otherwise the writer's convention is unknown
    """
    typed = " ".join(text.split())
    plain = _without_unit(typed.translate(_MINUS), unit.translate(_MINUS))
    match = _NUMBER.fullmatch(_without_spaces(plain))
    if match is None:
        raise _no_number(typed)
    sign, digits, power = match.groups()
    decimal = ("," if i18n.current_language() in i18n.DECIMAL_COMMA else ".") if own else ""
    if _ONE_GROUP.fullmatch(digits) and not (decimal and decimal in digits):
        raise _two_ways(typed, sign, digits, power, own=own)
    number = _plain(digits)
    if number is None:
        raise _no_number(typed)
    return _finite(f"{sign}{number}{power}", typed)


def read_whole(text: str, unit: str = "") -> int:
    """The whole number in a text; it may contain the thousands separator of the user's language.

    Raises EditError if there is none or it is ambiguous.
    """
    typed = " ".join(text.split())
    plain = _without_spaces(_without_unit(typed.translate(_MINUS), unit.translate(_MINUS)))
    comma = i18n.current_language() in i18n.DECIMAL_COMMA
    thousands, decimal = (".", ",") if comma else (",", ".")
    bare = plain.lstrip("+-")
    if _GROUPED[thousands].fullmatch(bare):
        plain = plain.replace(thousands, "")
    elif _ONE_GROUP.fullmatch(bare) and decimal in bare:
        if bare.endswith("000"):
            raise _two_ways(typed, plain[: len(plain) - len(bare)], bare, "")
        plain = plain.replace(decimal, "")  # no other reading is whole
    number = read_number(plain)
    if not number.is_integer():
        raise EditError(
            tr("“{typed}” is not a whole number.").format(typed=typed[:MAX_SHOWN]),
            remedy=tr("Type it without decimals."),
        )
    digits = plain.lstrip("+-")
    if abs(number) < 2**53 or not digits.isdecimal():
        return int(number)
    whole = int(digits.lstrip("0"))  # a float would lose digits
    return -whole if plain.startswith("-") else whole


def currency_of(unit: str) -> tuple[str, str]:
    """The currency sign that a unit begins with, if any, and the rest: “€” and “million”."""
    match = _CURRENCY_FIRST.fullmatch(unit.strip())
    return (match[1], match[2]) if match is not None else ("", unit.strip())


def _without_unit(typed: str, unit: str) -> str:
    known = unit.strip()
    currency, multiple = currency_of(known)
    if currency and typed.startswith(currency):  # as in “€ 12 million”
        return _without_unit(typed[len(currency) :].lstrip(), multiple)
    if known and typed.casefold().endswith(known.casefold()):
        return typed[: len(typed) - len(known)].rstrip()
    return typed


def _without_spaces(text: str) -> str:
    """Without spaces or apostrophes between thousands; “- 5” becomes −5."""
    sign = text[:1] if text[:1] in "+-" else ""
    rest = text[len(sign) :].lstrip()
    drop = str.maketrans("", "", _SEPARATORS)
    return sign + _SPACED.sub(lambda match: match[0].translate(drop), rest)


def _plain(digits: str) -> str | None:
    """Digits with a point before any decimals; None where the separators make no sense."""
    signs = [ch for ch in digits if ch in ".,"]
    if len(signs) < 2:
        return digits.replace(",", ".")
    if len(set(signs)) == 1:  # no number has two decimal signs
        return digits.replace(signs[0], "") if _GROUPED[signs[0]].fullmatch(digits) else None
    whole, _, decimals = digits.rpartition(signs[-1])
    if signs.count(signs[-1]) > 1 or not _GROUPED[signs[0]].fullmatch(whole):
        return None
    return f"{whole.replace(signs[0], '')}.{decimals}"


def _finite(text: str, typed: str) -> float:
    value = float(text)
    mantissa = text.lower().partition("e")[0]
    if not isfinite(value) or (value == 0 and any(ch in mantissa for ch in "123456789")):
        raise EditError(
            tr("“{typed}” is too large or too small to compute with.").format(typed=typed[:MAX_SHOWN]),
            remedy=tr("Use another unit."),
        )
    return value + 0.0  # no minus before zero


def _no_number(typed: str) -> EditError:
    return EditError(
        tr("“{typed}” is not a number.").format(typed=typed[:MAX_SHOWN])
        if typed
        else tr("There is no number here."),
        remedy=tr("Type a number such as {example}.").format(example=localised(12.5, ".1f")),
    )


def _two_ways(typed: str, sign: str, digits: str, power: str, *, own: bool = True) -> AmbiguousNumberError:
    """The error that names both readings, each in unambiguous form."""
    whole, decimals = re.split("[.,]", digits)
    rest = decimals.rstrip("0")
    if rest and not own:
        rest = rest.ljust(3, "0") + "0"
    point = "," if i18n.current_language() in i18n.DECIMAL_COMMA else "."
    few = f"{whole}{point}{rest}" if rest else whole
    return AmbiguousNumberError(
        tr("“{typed}” can be read in two ways.").format(typed=typed[:MAX_SHOWN]),
        remedy=tr("Type {many} or {few}.").format(
            many=f"{sign}{whole}{decimals}{power}", few=f"{sign}{few}{power}"
        ),
    )
