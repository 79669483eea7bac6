# SPDX-License-Identifier: MIT
"""Words and numbers as people write them into tables."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import Enum
from math import isfinite

from mcda_app.domain.scale import Direction
from mcda_app.language import tr


def _words(listed: str) -> frozenset[str]:
    return frozenset(word.strip() for word in listed.split("|"))


WEIGHT = _words(
    "weight | weights | weighting | importance | share | points | "
    "gewicht | gewichte | gewichten | gewichtung | poids | peso | pesos"
)
DIRECTION = _words(
    "direction | type | kind | benefit/cost | benefit or cost | min/max | max/min | preference | "
    "preference direction | optimise | optimize | better | which is better | richting | richtung | sens"
)
LOWEST = _words(
    "lowest | lowest value | scale from | from | scale low | lowest possible | laagste | schaal van | "
    "niedrigster wert | skala von | le plus bas | échelle de"
)
HIGHEST = _words(
    "highest | highest value | scale to | to | scale high | highest possible | hoogste | schaal tot | "
    "höchster wert | skala bis | le plus haut | échelle à"
)
OPTION = _words(
    "option | options | alternative | alternatives | scope | scope of cooperation | name | candidate "
    "| candidates | optie | opties | optionen | alternativen | alternatief | alternatieven | naam | nom"
)
ISSUE = _words(
    "issue | issues | question | questions | decision | topic | case | kwestie | kwesties | thema | themen "
    "| enjeu | enjeux"
)
NOT_A_CRITERION = _words(
    "rank | ranking | closeness | closeness coefficient | score | total | sum | result | overall | "
    "average | mean | # | no | no. | nr | nr. | id | note | notes | comment | comments | remark | "
    "remarks | reason | reasons | source | sources | rang | rangorde | rangfolge | classement | totaal | "
    "summe | somme | som | gemiddelde | mittelwert | moyenne | reden | redenen | grund | raison | bron | "
    "quelle"
)
NOT_AN_OPTION = _words("total | sum | average | mean | minimum | maximum | median | ideal | anti-ideal")
MISSING = _words(
    " | - | – | — | ? | n/a | na | n.a. | missing | unknown | tbd | ontbreekt | fehlt | manquante"
)
_BENEFIT = _words(
    "benefit | max | maximise | maximize | maximum | more | more is better | higher | higher is "
    "better | high is better | gain | increasing | up | ▲ | ↑ | ▲ more is better | baten | meer is "
    "beter | nutzen | mehr ist besser | bénéfice | plus vaut mieux"
)
_COST = _words(
    "cost | min | minimise | minimize | minimum | less | less is better | lower | lower is better | "
    "low is better | loss | decreasing | down | ▼ | ↓ | ▼ less is better | kosten | minder is "
    "beter | weniger ist besser | coût | moins vaut mieux"
)
_SOUNDS_LIKE_COST = re.compile(
    r"\b(costs?|prices?|expenses?|efforts?|risks?|losses|delays?)\b", re.IGNORECASE
)
_GROUPING = " '’\u00a0\u2009\u202f"
_SPACED = re.compile(
    rf"(?<![\d.,])\d{{1,3}}(?:[{_GROUPING}]\d{{3}})+(?!\d)|(?<=\d[.,])\d{{3}}(?:[{_GROUPING}]\d{{3}})+(?!\d)"
)
"""Digits in groups of three, before or after the decimal sign."""
_DROP_SPACES = str.maketrans("", "", _GROUPING)
_LOOKS_NUMERIC = re.compile(r"^[+\-−]?(?=[.,]*\d)[\d.,]+(e[+\-−]?\d+)?$", re.IGNORECASE)
_GROUPED = {
    "point": re.compile(r"^[+\-]?\d{1,3}(,\d{3})+(\.\d+)?$"),
    "comma": re.compile(r"^[+\-]?\d{1,3}(\.\d{3})+(,\d+)?$"),
}


class DecimalSign(Enum):
    """What stands before the decimals; AUTO asks the table itself."""

    AUTO = "auto"
    POINT = "point"
    COMMA = "comma"


SIGN_WORDS = {DecimalSign.POINT: tr("point"), DecimalSign.COMMA: tr("comma")}


def folded(text: str) -> str:
    """A heading as it is compared: no case, no colon."""
    return " ".join(text.casefold().split()).rstrip(":").strip()


def direction_of(text: str) -> Direction | None:
    plain = folded(text)
    if plain in _BENEFIT:
        return Direction.BENEFIT
    return Direction.COST if plain in _COST else None


def sounds_like_cost(title: str) -> bool:
    return _SOUNDS_LIKE_COST.search(title) is not None


def bare(text: str) -> str:
    """A number's text without the spaces that group its digits, and without a percent sign."""
    plain = text.strip().removesuffix("%").strip()
    return _SPACED.sub(lambda found: found[0].translate(_DROP_SPACES), plain)


def looks_numeric(text: str) -> bool:
    return _LOOKS_NUMERIC.match(bare(text)) is not None


def number(text: str, sign: DecimalSign) -> float | None:
    """The number a text stands for; None if it is none with this decimal sign.

    A sign of AUTO reads a comma as the decimal sign unless there is a point as well.
    """
    plain = bare(text).replace("−", "-")
    if not looks_numeric(plain):
        return None
    if sign is DecimalSign.AUTO:
        sign = DecimalSign.POINT if "." in plain else DecimalSign.COMMA
    inner = "," if sign is DecimalSign.POINT else "."
    if inner in plain:
        if not _GROUPED[sign.value].match(plain):
            return None
        plain = plain.replace(inner, "")
    try:
        value = float(plain.replace(",", "."))
    except ValueError:
        return None
    return value if isfinite(value) else None


def guess_decimal(texts: Iterable[str]) -> tuple[DecimalSign, str]:
    """The decimal sign of a table, and a number that could be read either way; empty if none could."""
    doubtful = ""
    points = commas = 0
    for text in texts:
        plain = bare(text)
        if not looks_numeric(plain):
            continue
        if re.match(r"^[+\-−]?[1-9]\d{0,2}[.,]\d{3}$", plain):
            doubtful = doubtful or ("" if "." in plain else text)
        elif "," in plain and plain.rfind(",") > plain.rfind("."):
            commas += plain.count(",") == 1
            points += plain.count(",") > 1
        elif "." in plain:
            points += plain.count(".") == 1
            commas += plain.count(".") > 1
    if commas > points:
        return DecimalSign.COMMA, ""
    return DecimalSign.POINT, "" if points else doubtful
