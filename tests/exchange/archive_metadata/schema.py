# SPDX-License-Identifier: MIT
"""The structure of MDTO-XML 1.0.2 as its schema publishes it: elements in order, how often, of what type.

A check of documents against it, since the schema itself is not the program's to pass on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

NAMESPACE = "{https://www.nationaalarchief.nl/mdto}"
MANY = 1_000_000
Rule = tuple[str, str, int, int]

OBJECT: list[Rule] = [("identificatie", "identificatieGegevens", 1, MANY), ("naam", "filled", 1, 1)]
TYPES: dict[str, list[Rule]] = {
    "informatieobject": [
        *OBJECT,
        ("aggregatieniveau", "begripGegevens", 0, 1),
        ("classificatie", "begripGegevens", 0, MANY),
        ("trefwoord", "text", 0, MANY),
        ("omschrijving", "text", 0, MANY),
        ("raadpleeglocatie", "raadpleeglocatieGegevens", 0, 1),
        ("dekkingInTijd", "dekkingInTijdGegevens", 0, MANY),
        ("dekkingInRuimte", "verwijzingGegevens", 0, MANY),
        ("taal", "language", 0, MANY),
        ("event", "eventGegevens", 0, MANY),
        ("waardering", "begripGegevens", 1, 1),
        ("bewaartermijn", "termijnGegevens", 0, 1),
        ("informatiecategorie", "begripGegevens", 0, 1),
        ("isOnderdeelVan", "verwijzingGegevens", 0, MANY),
        ("bevatOnderdeel", "verwijzingGegevens", 0, MANY),
        ("heeftRepresentatie", "verwijzingGegevens", 0, MANY),
        ("aanvullendeMetagegevens", "verwijzingGegevens", 0, MANY),
        ("gerelateerdInformatieobject", "gerelateerdInformatieobjectGegevens", 0, MANY),
        ("archiefvormer", "verwijzingGegevens", 1, MANY),
        ("betrokkene", "betrokkeneGegevens", 0, MANY),
        ("activiteit", "verwijzingGegevens", 0, 1),
        ("beperkingGebruik", "beperkingGebruikGegevens", 1, MANY),
    ],
    "bestand": [
        *OBJECT,
        ("omvang", "count", 1, 1),
        ("bestandsformaat", "begripGegevens", 1, 1),
        ("checksum", "checksumGegevens", 1, MANY),
        ("URLBestand", "text", 0, 1),
        ("isRepresentatieVan", "verwijzingGegevens", 1, 1),
    ],
    "identificatieGegevens": [
        ("identificatieKenmerk", "filled", 1, 1),
        ("identificatieBron", "filled", 1, 1),
    ],
    "verwijzingGegevens": [
        ("verwijzingNaam", "filled", 1, 1),
        ("verwijzingIdentificatie", "identificatieGegevens", 0, 1),
    ],
    "begripGegevens": [
        ("begripLabel", "filled", 1, 1),
        ("begripCode", "text", 0, 1),
        ("begripBegrippenlijst", "verwijzingGegevens", 1, 1),
    ],
    "eventGegevens": [
        ("eventType", "begripGegevens", 1, 1),
        ("eventTijd", "moment", 0, 1),
        ("eventVerantwoordelijkeActor", "verwijzingGegevens", 0, 1),
        ("eventResultaat", "text", 0, 1),
    ],
    "gerelateerdInformatieobjectGegevens": [
        ("gerelateerdInformatieobjectVerwijzing", "verwijzingGegevens", 1, 1),
        ("gerelateerdInformatieobjectTypeRelatie", "begripGegevens", 1, 1),
    ],
    "betrokkeneGegevens": [
        ("betrokkeneTypeRelatie", "begripGegevens", 1, 1),
        ("betrokkeneActor", "verwijzingGegevens", 1, 1),
    ],
    "beperkingGebruikGegevens": [
        ("beperkingGebruikType", "begripGegevens", 1, 1),
        ("beperkingGebruikNadereBeschrijving", "text", 0, 1),
        ("beperkingGebruikDocumentatie", "verwijzingGegevens", 0, MANY),
        ("beperkingGebruikTermijn", "termijnGegevens", 0, 1),
    ],
    "termijnGegevens": [
        ("termijnTriggerStartLooptijd", "begripGegevens", 0, 1),
        ("termijnStartdatumLooptijd", "date", 0, 1),
        ("termijnLooptijd", "duration", 0, 1),
        ("termijnEinddatum", "moment", 0, 1),
    ],
    "checksumGegevens": [
        ("checksumAlgoritme", "begripGegevens", 1, 1),
        ("checksumWaarde", "filled", 1, 1),
        ("checksumDatum", "time", 1, 1),
    ],
}
TEXTS = {
    "filled": r"(?s).*\S.*",
    "text": r"(?s).*",
    "language": r"[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*",
    "count": r"\d+",
    "date": r"\d{4}-\d\d-\d\d",
    "time": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d([+-]\d\d:\d\d|Z)?",
    "moment": r"\d{4}(-\d\d(-\d\d(T\d\d:\d\d:\d\d([+-]\d\d:\d\d|Z)?)?)?)?",
    "duration": r"P\d+Y",
}


def faults(root: Element) -> list[str]:
    """What in a document is not as the schema has it, by its path."""
    if root.tag != f"{NAMESPACE}MDTO" or len(root) != 1:
        return [f"the root is {root.tag} with {len(root)} members"]
    name = root[0].tag.removeprefix(NAMESPACE)
    if name not in ("informatieobject", "bestand"):
        return [f"{name} is neither kind of object"]
    return list(_faults(root[0], name, name))


def _faults(element: Element, kind: str, path: str) -> Iterator[str]:
    if kind in TEXTS:
        if len(element) or not re.fullmatch(TEXTS[kind], element.text or ""):
            yield f"{path}: {element.text!r} is not {kind}"
        return
    if (element.text or "").strip():
        yield f"{path}: has text beside its members"
    members = list(element)
    at = 0
    for name, member_kind, least, most in TYPES[kind]:
        count = 0
        while at < len(members) and members[at].tag == NAMESPACE + name and count < most:
            yield from _faults(members[at], member_kind, f"{path}/{name}")
            at, count = at + 1, count + 1
        if count < least:
            yield f"{path}: lacks {name}"
    if at < len(members):
        yield f"{path}: {members[at].tag.removeprefix(NAMESPACE)} does not belong here"
