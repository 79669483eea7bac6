# SPDX-License-Identifier: MIT
"""Recognise what a row or column holds by its name: weights, a running number, an earlier result."""

from __future__ import annotations

import re
from dataclasses import dataclass

from mcda_app.domain.scale import Direction
from mcda_app.exchange.tables import recognised_words
from mcda_app.exchange.tables.recognised_words import DecimalSign

_BRACKETS = re.compile(r"^(.*?)\s*[(\[]([^()\[\]]*)[)\]]\s*$", re.DOTALL)
_LAST_BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]\s*$")
_IN_PERCENT = re.compile(
    r"\s*(?:\bin\s+|\ben\s+|\bas\s+|\bals\s+)?(?:%|\bpercent(?:age)?\b|\bprozent\b|\bprocent\b|"
    r"\bpour ?cent\b)\s*$"
)
_PHYSICAL = recognised_words.word_set(
    "kg | g | mg | t | lb | lbs | oz | tons | tonnes | tonnen | ton | tonne | gram | grams | "
    "kilo | kilos | n | kn"
)
_WEIGHTY = re.compile(
    r"\b(weights?|weightages?|weightings?|gewicht(e|en|ung|ungen|ungsfaktor|ungsfaktoren)?|weging(en|"
    r"sfactor|sfactoren)?|"
    r"kriteriengewichte?|poids|pondérations?|ponderations?|importance|wichtigkeit|bedeutung|relevanz|"
    r"belang|coefficients?|coeff?|koeffizient|coëfficiënt|wts?|w[ij]?|w_[ij])\b"
)
_RUNNING = re.compile(
    r"(?:#|№|n°|n[or]|no\.?|nr\.?|num(?:ber|mer|éro|ero)?\.?|nummer|numéro|idx|index|indexes|ids?|uid|"
    r"uuid|key|code|codes|"
    r"s\.? ?no\.?|sl\.? ?no\.?|sr\.? ?no\.?|ser\.? ?no\.?|serial(?: ?(?:no\.?|number))?|item ?(?:no\.?|"
    r"number)|"
    r"row(?: ?(?:no\.?|number|id))?|line(?: ?no\.?)?|record(?: ?(?:no\.?|id))?|rec ?no\.?|"
    r"(?:lfd|lauf|ord)\.? ?(?:nr|no|nummer)?\.?|lfdnr\.?|laufende (?:nr\.?|nummer)|zeile|zeilennummer|"
    r"pos\.?|pos\.? ?nr\.?|kennung|kennziffer|schlüssel|kennnummer|artikelnummer|"
    r"volg ?(?:nr|nummer)\.?|rij|rijnummer|regel|regelnummer|volgnr|"
    r"ligne|n° d[’']ordre|numéro d[’']ordre|n° de ligne|identifiant|réf\.?|ref\.?|"
    r"unnamed: ?\d+|level_\d+|iso[- ]?(?:code|2|3|alpha[- ]?\d)?|"
    r".{1,30}[ _-](?:id|code|nr\.?|no\.?))"
)
_METHODS = (
    r"topsis|vikor|electre|promethee|moora|multimoora|copras|waspas|edas|mabac|codas|aras|cocoso|mairca|"
    r"wsm|wpm|ahp|anp"
)
_RESULT = re.compile(
    rf"(?:.*\b(?:{_METHODS})\b.*|"
    r"ranks?|ranked|ranking|rankings|score|scores|totals?|grand total|sum|result|results|overall|average|"
    r"avg|mean|"
    r"closeness|.*\bcloseness\b.*|.*\brelative proximity\b.*|"
    r"(?:final|overall|total|weighted|composite|global|aggregate|aggregated|combined|performance|preference|"
    r"priority|suitability|mcda|mcdm|saw|smart|gra|maut)[ _-](?:scores?|value|values|index|rank|ranking|"
    r"result|sum|total|priority)|"
    r"weighted sum|utility|global priority|c_?i\*?|cc_?i?|ci\+|rc_?i?|"
    r"(?:s|d|si|di|s_i|d_i)[ ]?[*+\-−–]|distance (?:to|from) (?:the )?(?:positive |negative |anti-?)?ideal.*|"
    r"p[ _]?score|q[ _]?i?|"
    r"rang|ränge|rangfolge|rangliste|rangplatz|rangordnung|gesamt|gesamtsumme|gesamtwert|gesamtergebnis|"
    r"gesamtpunkte|gesamtpunktzahl|gesamtscore|gesamtnote|gesamtnutzen|nutzwert|summe|punktsumme|"
    r"ergebnis|ergebnisse|mittelwert|durchschnitt|relative nähe|nähekoeffizient|platzierung|"
    r"rangorde|rangschikking|rangnummer|totaal|totaalscore|eindscore|eindtotaal|eindoordeel|som|"
    r"gemiddelde|gemiddeld|"
    r"resultaat|uitslag|relatieve nabijheid|gewogen (?:score|som|totaal)|"
    r"classement|classements|rangs|total général|somme|somme pondérée|moyenne|moyenne pondérée|résultats?|"
    r"(?:score|note|total|indice|résultat|rang) (?:final|finale|global|globale|total|totale|pondéré|"
    r"pondérée|agrégé|général|générale)|"
    r"proximité relative|coefficient de proximité|"
    r"gewichtete (?:summe|punktzahl|bewertung)|gewichteter (?:wert|score|mittelwert))"
)
_RANKISH = re.compile(
    r"\b(?:rank|ranks|ranking|rang|rangplatz|platz|platzierung|place|position|order|reihenfolge|plaats|"
    r"positie|"
    r"classement|ordre)\b"
)
_YEAR = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True)
class Heading:
    """A criterion's heading: its name, and the direction and weight in brackets after it."""

    title: str
    direction: Direction | None = None
    weight: float | None = None


def parse_heading(text: str) -> Heading:
    """Split a heading such as “Price (min, 20 %)”; any other text is the name as it is."""
    match = _BRACKETS.match(text)
    if match is None or not match[1].strip():
        return Heading(text)
    direction, weight = None, None
    for part in re.split(r"[,;]\s*", match[2]):
        number = recognised_words.number(part, DecimalSign.AUTO) if part.endswith("%") else None
        if recognised_words.direction_of(part) is not None:
            direction = recognised_words.direction_of(part)
        elif number is not None:
            weight = number / 100
        else:
            return Heading(text)
    return Heading(match[1].strip(), direction, weight)


def plain_heading(text: str) -> str:
    """A name in lower case, without brackets or “in %” after it."""
    plain = recognised_words.fold(text)
    while True:
        shorter = recognised_words.fold(_IN_PERCENT.sub("", _LAST_BRACKETS.sub("", plain)))
        if shorter == plain or not shorter:
            return plain
        plain = shorter


def is_weight(text: str) -> bool:
    """Whether a name alone denotes the weights of criteria, such as “Weight (%)”."""
    return plain_heading(text) in recognised_words.WEIGHT and not is_physical(text)


def may_be_weight(text: str) -> bool:
    """Whether a name may denote weights, if the numbers agree."""
    plain = plain_heading(text)
    return len(plain) <= 60 and _WEIGHTY.search(plain) is not None


def is_physical(text: str) -> bool:
    """Whether a name has a unit of mass or force in brackets, as a physical weight does."""
    match = _LAST_BRACKETS.search(text)
    return match is not None and recognised_words.fold(match[1]) in _PHYSICAL


def is_running(text: str) -> bool:
    """Whether a name denotes a number or code that identifies rows."""
    plain = recognised_words.fold(text)
    return len(plain) <= 40 and _RUNNING.fullmatch(plain) is not None


def is_result(text: str) -> bool:
    """Whether a name denotes the result of an earlier calculation."""
    for plain in (recognised_words.fold(text), plain_heading(text)):
        if len(plain) <= 80 and _RESULT.fullmatch(plain) is not None:
            return True
    return False


def may_be_rank(text: str) -> bool:
    """Whether a name may denote ranks, if the numbers are ranks."""
    plain = recognised_words.fold(text)
    return len(plain) <= 80 and _RANKISH.search(plain) is not None


def is_year(text: str) -> bool:
    return _YEAR.fullmatch(text) is not None


def is_number(text: str) -> bool:
    return recognised_words.looks_numeric(text)
