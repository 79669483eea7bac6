# SPDX-License-Identifier: MIT
"""Numbers with a currency or a unit, and negative numbers in brackets as accountants write them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from mcda_app.exchange.tables.recognised_words import looks_numeric, word_set

MAX_AMOUNT = 60
"""The most characters of a number with its unit; longer texts are prose."""

_CURRENCY = (
    r"(?:US|AU|CA|NZ|HK|SG|A|C|R)?\$|[€£¥₹₽₩₺₫₱฿]|Rs\.?|Fr\.?|SFr\.?|kr\.?|"
    r"CHF|EUR|USD|GBP|INR|JPY|CNY|SEK|NOK|DKK|PLN|CZK|HUF|TRY|BRL|ZAR|AUD|CAD|NZD"
)
_DIGITS = r"\d(?:[\d.,'’ \u00a0\u2009\u202f]*\d)?"
_AMOUNT = re.compile(
    rf"(?P<open>\()?\s*(?P<sign>[+\-−])?\s*(?P<before>{_CURRENCY})?\s*(?P<inner>\()?(?P<minus>[+\-−])?\s*"
    rf"(?P<digits>{_DIGITS})(?:[.,][-–—]{{1,2}})?"
    r"\s*(?P<after>[^\W\d_]?[\w°µμ%‰€$£¥₹²³·/.\- \u00a0]{0,24})\s*(?P<close>\))?",
    re.IGNORECASE,
)
_MULTIPLES = word_set(
    "k | m | bn | thousand | thousands | million | millions | billion | billions | tsd | mio | mrd | "
    "tausend | millionen | milliarde | milliarden | duizend | mln | mld | miljoen | miljard | mille | "
    "milliard | milliards | md | mds"
)
"""What may stand behind a number that has its currency before it."""
_AFTER = re.compile(r"[^\W\d_].*|[°µμ%‰€$£¥₹].*", re.DOTALL)
_LOOSE_DIGIT = re.compile(r"(?<![\w/])\d")
"""A second number, as in “3 x 4”; that of “m2” or “l/100 km” belongs to a unit."""


class Amount(NamedTuple):
    """A number extracted from a cell.

    digits      the number's text, with a minus if it is negative
    unit        its unit or currency; empty if it has none
    accounting  whether brackets made it negative
    """

    digits: str
    unit: str = ""
    accounting: bool = False


@lru_cache(maxsize=4096)
def amount(text: str) -> Amount | None:
    """The number in a text such as “$1,499”, “16 GB”, “(1,234)” or “12 %”; None if there is none."""
    plain = text.strip()
    if looks_numeric(plain):
        return Amount(plain.removesuffix("%").strip(), "%" if plain.endswith("%") else "")
    if len(plain) > MAX_AMOUNT:
        return None
    match = _AMOUNT.fullmatch(plain)
    if match is None:
        return None
    opening, inner, closing = match["open"], match["inner"], match["close"]
    if (
        bool(opening or inner) is not bool(closing)
        or (opening and inner)
        or (match["sign"] and match["minus"])
    ):
        return None
    digits = match["digits"]
    if not looks_numeric(digits):
        return None
    before, after = match["before"] or "", match["after"].strip()
    if before and after and after.rstrip(".").casefold() not in _MULTIPLES:
        return None
    if after and (not _AFTER.fullmatch(after) or _LOOSE_DIGIT.search(after)):
        return None
    sign = "-" if (match["sign"] or match["minus"] or "") in ("-", "−") else ""
    if closing:
        if match["sign"] or match["minus"]:
            return None
        sign = "-"
    return Amount(f"{sign}{digits}", " ".join(part for part in (before, after) if part), bool(closing))


def same_unit(one: str, other: str) -> bool:
    """Whether two units are written alike, apart from case, blanks, full stops, order and “m” for million."""
    return _key(one) == _key(other) or _parts(one) == _parts(other)


def _parts(unit: str) -> list[str]:
    """The words of a unit in any order; behind a currency, each way to write a multiple is one word."""
    keys = sorted(map(_key, unit.split()))
    if not any(key in _CURRENCIES for key in keys):
        return keys
    return sorted(_MULTIPLE_OF.get(key.casefold(), key) for key in keys)


def _key(unit: str) -> str:
    # Case distinguishes mW from MW, so it matters for all but the known words.
    plain = "".join(unit.split()).rstrip(".").replace("μ", "µ")
    plain = _SIGNS.get(plain, plain)
    return plain.casefold() if plain.casefold() in _WORDS else plain


_SIGNS = {"€": "eur", "euro": "eur", "Euro": "eur", "£": "gbp", "₹": "inr", "Rs": "inr", "¥": "jpy"}


_CURRENCIES = word_set("eur | usd | gbp | chf | inr | jpy | $ | us$ | kr | rs | fr | sfr")


_MULTIPLE_OF = {
    word: name
    for name, words in {
        "thousand": "k | thousands | tsd | tausend | duizend | mille",
        "million": "m | mio | mln | millions | millionen | miljoen",
        "billion": "bn | billions",
        "milliard": "mrd | mld | md | mds | miljard | milliarde | milliarden | milliards",
    }.items()
    for word in word_set(words)
}
"""A billion is another number in German, Dutch and French; nothing is taken for it."""


_WORDS = word_set(
    "eur | usd | gbp | chf | inr | rs | fr | sfr | kr | days | day | tage | tag | dagen | dag | jours | "
    "jour | hours | years | jahre | jaar | ans | euro | euros | dollar | dollars | kg | km | gb | tb | "
    "mb | months | weeks"
)


def main_unit(texts: Iterable[str]) -> str:
    """The unit that most of the numbers in a column have; empty if none has any."""
    counts: Counter[str] = Counter()
    for text in texts:
        value = amount(text)
        if value is not None and value.unit:
            counts[value.unit] += 1
    return counts.most_common(1)[0][0] if counts else ""
