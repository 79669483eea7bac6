# SPDX-License-Identifier: MIT
"""Words and numbers as people write them into tables."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import Enum
from math import isfinite

from mcda_app.domain.scale import Direction


def word_set(words: str) -> frozenset[str]:
    """Split words at “|”."""
    return frozenset(word.strip() for word in words.split("|"))


WEIGHT = word_set(
    "weight | weights | weighting | weightings | weightage | weightages | weight factor | wt | wts | "
    "criteria weights | criterion weight | relative weight | relative weights | importance | share | "
    "points | "
    "gewicht | gewichte | gewichten | gewichtung | gewichtungen | gewichtungsfaktor | kriteriengewicht | "
    "kriteriengewichte | wichtigkeit | weging | wegingen | wegingsfactor | wegingsfactoren | belang | "
    "poids | "
    "pondération | pondérations | ponderation | importance relative | peso | pesos"
)
DIRECTION = word_set(
    "direction | type | kind | benefit/cost | benefit or cost | cost/benefit | min/max | max/min | "
    "min or max | preference | preference direction | criterion type | criteria type | type of criterion | "
    "attribute type | nature | impact | impacts | objective | optimise | optimize | better | better is | "
    "which is better | typ | art | kriterientyp | zielrichtung | optimierung | richtung | wirkung | "
    "wirkungsrichtung | ziel | soort | doel | richting | nutzen/kosten | baten/kosten | "
    "sens | sens de préférence | objectif | type de critère | bénéfice/coût"
)
UNIT = word_set(
    "unit | units | uom | unit of measure | unit of measurement | measure unit | measured in | einheit | "
    "einheiten | maßeinheit | maßeinheiten | masseinheit | mengeneinheit | eenheid | eenheden | "
    "meeteenheid | unité | unités | unité de mesure | unites"
)
LOWEST = word_set(
    "lowest | lowest value | scale from | from | scale low | lowest possible | laagste | schaal van | "
    "niedrigster wert | skala von | le plus bas | échelle de"
)
HIGHEST = word_set(
    "highest | highest value | scale to | to | scale high | highest possible | hoogste | schaal tot | "
    "höchster wert | skala bis | le plus haut | échelle à"
)
OPTION = word_set(
    "option | options | alternative | alternatives | scope | scope of cooperation | name | names | candidate "
    "| candidates | optie | opties | optionen | alternativen | alternatief | alternatieven | naam | nom "
    "| bezeichnung | omschrijving | désignation | title | titel | titre | item | items"
)
CRITERION = word_set(
    "criterion | criteria | criterions | attribute | attributes | indicator | indicators | factor | "
    "factors | "
    "kriterium | kriterien | merkmal | merkmale | indikator | indikatoren | attribut | attribute | "
    "criterium | critère | critères | critere | criteres | indicateur | indicateurs | indicatoren | "
    "attribut | attributs | attribuut | attributen | variable | variables | series | measure | metric"
)
VALUE = word_set(
    "value | values | score | scores | rating | ratings | performance | result | obs_value | amount | "
    "figure | "
    "wert | werte | bewertung | punkte | punktzahl | ausprägung | waarde | waarden | beoordeling | cijfer | "
    "valeur | valeurs | note | notes | évaluation"
)
ISSUE = word_set(
    "issue | issues | question | questions | decision | topic | case | kwestie | kwesties | thema | themen "
    "| enjeu | enjeux"
)
REMARK = word_set(
    "note | notes | comment | comments | remark | remarks | reason | reasons | source | sources | footnote | "
    "description | link | url | website | bemerkung | bemerkungen | anmerkung | anmerkungen | kommentar | "
    "kommentare | beschreibung | grund | gründe | begründung | quelle | quellen | opmerking | opmerkingen | "
    "toelichting | beschrijving | reden | redenen | bron | bronnen | remarque | remarques | commentaire | "
    "commentaires | raison | raisons | justification | source des données"
)
NOT_AN_OPTION = word_set(
    "total | totals | grand total | subtotal | sum | average | avg | mean | minimum | maximum | min | max | "
    "median | ideal | anti-ideal | ideal best | ideal worst | positive ideal | negative ideal | "
    "standard deviation | std | std dev | count | "
    "summe | gesamt | gesamtsumme | insgesamt | zwischensumme | mittelwert | durchschnitt | "
    "standardabweichung | anzahl | totaal | eindtotaal | subtotaal | som | gemiddelde | gemiddeld | "
    "mediaan | "
    "standaardafwijking | aantal | somme | total général | sous-total | moyenne | médiane | écart-type | "
    "nombre"
)
MISSING = word_set(
    " | - | – | — | ? | ?? | . | .. | ... | … | : | / | n/a | n.a. | na | n.a | #n/a | #nv | #n/b | n/d | "
    "n.d. | "
    "nd | nan | <na> | null | (null) | missing | unknown | not available | no data | tbd | "
    "ontbreekt | onbekend | n.b. | niet beschikbaar | geen gegevens | "
    "fehlt | unbekannt | k. a. | k.a. | k. a | keine angabe | n. v. | n.v. | nicht verfügbar | keine daten | "
    "manquante | manquant | inconnu | inconnue | non disponible | s.o. | sans objet | pas de données"
)
"""What stands in a table, the files of statistics offices among them, where nothing is known."""
_BENEFIT = word_set(
    "benefit | beneficial | max | maximise | maximize | maximum | maximal | maximising | maximizing | more | "
    "more is better | higher | higher is better | higher better | high is better | the more the better | "
    "larger is better | larger the better | gain | profit | increasing | positive | pos | up | + | (+) | "
    "▲ | ↑ | "
    "▲ more is better | baten | voordeel | maximaliseren | meer is beter | hoger is beter | "
    "hoe meer hoe beter | "
    "positief | gunstig | nutzen | maximieren | mehr ist besser | höher ist besser | je mehr desto besser | "
    "je höher desto besser | positiv | vorteil | bénéfice | bénéfique | avantage | maximiser | à maximiser | "
    "plus vaut mieux | plus est mieux | plus c'est mieux | positif"
)
_COST = word_set(
    "cost | non-beneficial | non beneficial | nonbeneficial | unbeneficial | min | minimise | minimize | "
    "minimum | minimal | minimising | minimizing | less | less is better | lower | lower is better | "
    "lower better | "
    "low is better | the less the better | smaller is better | smaller the better | loss | decreasing | "
    "negative | neg | down | - | (-) | – | ▼ | ↓ | ▼ less is better | kosten | nadeel | minimaliseren | "
    "minder is beter | lager is beter | hoe minder hoe beter | negatief | ongunstig | minimieren | "
    "weniger ist besser | niedriger ist besser | je weniger desto besser | je niedriger desto besser | "
    "negativ | nachteil | coût | non bénéfique | inconvénient | minimiser | à minimiser | moins vaut mieux | "
    "moins est mieux | moins c'est mieux | négatif"
)
_SOUNDS_LIKE_COST = re.compile(
    r"\b(costs?|prices?|pricing|expenses?|expenditures?|efforts?|risks?|loss(es)?|lost|damages?|delays?|tariffs?|charges?|"
    # German writes such words as the last part of a longer one.
    r"\w*(?:preise?|kosten|ausgaben|aufwand|aufwände|aufwendungen|gebühr(?:en)?|tarife?|entgelte?|"
    r"risik(?:o|en)|verluste?|schaden|schäden|verzögerung(?:en)?)|"
    r"\w*(?:prijs|prijzen|uitgaven|inspanning(?:en)?|tarief|tarieven|risico['’]?s?|verlies|verliezen|schade|"
    r"vertraging(?:en)?|heffing(?:en)?)|"
    r"prix|coûts?|couts?|frais|dépenses?|charges|efforts?|risques?|pertes?|dommages?|retards?|redevances?|"
    r"noise|emissions?|pollution|nuisances?|burdens?|accidents?|"
    r"\w*(?:lärm|belastung(?:en)?|emission(?:en)?|verschmutzung|unfälle)|"
    r"\w*(?:overlast|uitstoot|emissies?|vervuiling|ongevallen)|"
    r"bruit|émissions?|pollutions?|accidents?|"
    r"weight|gewicht|poids)\b",
    re.IGNORECASE,
)
_SPARES_COST = re.compile(
    r"\b(savings?|saved|reductions?|reduced|reducing|avoided|avoidance|protection|prevention|resilience|"
    r"\w*(?:einsparung(?:en)?|ersparnis(?:se)?|reduktion|reduzierung|minderung|senkung|vermeidung|schutz)|"
    r"\w*(?:besparing(?:en)?|vermindering|verlaging|vermijding|bescherming|beperking)|"
    r"économies?|réductions?|baisse|évitements?|prévention|lutte)\b",
    re.IGNORECASE,
)
"""What makes less of a cost, as in “cost savings” or “noise protection”: more of it is better."""
_GROUPING = " '’\u00a0\u2009\u202f"
_SPACED = re.compile(
    rf"(?<![\d.,])\d{{1,3}}(?:[{_GROUPING}]\d{{3}})+(?!\d)|(?<=\d[.,])\d{{3}}(?:[{_GROUPING}]\d{{3}})+(?!\d)"
)
"""Digits in groups of three, before or after the decimal sign."""
_DROP_SPACES = str.maketrans("", "", _GROUPING)
_LOOKS_NUMERIC = re.compile(r"^[+\-−]?(?=[.,]*\d)[\d.,]+(e[+\-−]?\d+)?$", re.IGNORECASE)
# With a point, India's groups of two digits as well: 1,00,000.
_GROUPED = {
    "point": re.compile(r"^[+\-]?(\d{1,3}(,\d{3})+|\d{1,2}(,\d{2})+,\d{3})(\.\d+)?$"),
    "comma": re.compile(r"^[+\-]?\d{1,3}(\.\d{3})+(,\d+)?$"),
}


class DecimalSign(Enum):
    """The decimal sign; AUTO detects it from the table."""

    AUTO = "auto"
    POINT = "point"
    COMMA = "comma"


def fold(text: str) -> str:
    """A heading normalised for comparison: lower case, single spaces, no colon."""
    return " ".join(text.casefold().split()).rstrip(":").strip()


def direction_of(text: str) -> Direction | None:
    """The direction that a word or sign stands for, in any of the program's languages."""
    plain = fold(text).replace("−", "-").replace("’", "'")
    for word in (plain, plain.rstrip(".!").replace(",", "")):
        if word in _BENEFIT:
            return Direction.BENEFIT
        if word in _COST:
            return Direction.COST
    return None


def direction_sign(text: str) -> Direction | None:
    """As :func:`direction_of`, and 1 or −1, as decision software writes it."""
    value = number(text, DecimalSign.POINT)
    if value in (1.0, -1.0):
        return Direction.BENEFIT if value == 1.0 else Direction.COST
    return direction_of(text)


def sounds_like_cost(title: str) -> bool:
    return _SOUNDS_LIKE_COST.search(title) is not None and _SPARES_COST.search(title) is None


def ungrouped(text: str) -> str:
    """A number's text without the spaces that group its digits, and without a percent sign."""
    plain = text.strip().removesuffix("%").strip()
    return _SPACED.sub(lambda match: match[0].translate(_DROP_SPACES), plain)


def looks_numeric(text: str) -> bool:
    return _LOOKS_NUMERIC.match(ungrouped(text)) is not None


def number(text: str, sign: DecimalSign) -> float | None:
    """The number a text stands for; None if it is not one with this decimal sign.

    A sign of AUTO reads a comma as the decimal sign unless there is a point as well.
    """
    plain = ungrouped(text).replace("−", "-")
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
    """The decimal sign of a table, and a number that can be read either way; empty if there is none."""
    doubtful = ""
    points = commas = 0
    for text in texts:
        plain = ungrouped(text)
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
