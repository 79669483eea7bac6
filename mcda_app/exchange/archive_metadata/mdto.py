# SPDX-License-Identifier: MIT
"""Metadata of a document in MDTO, the Dutch standard for information that is to stay accessible.

Source: Nationaal Archief, MDTO-XML 1.0.2 (https://www.nationaalarchief.nl/archiveren/mdto/xml-schema). A
document has two files: one on what it is (informatieobject), one on its bytes (bestand), as the standard
wants them. Names of elements and terms are Dutch, whatever the language of the document. What nobody has
filled in is left out; what the schema requires is asked for.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from mcda_app.domain.archive_record import Appraisal
from mcda_app.domain.project import Project
from mcda_app.errors import FileError
from mcda_app.exchange.archive_metadata.file_formats import format_of
from mcda_app.exchange.safe_text import visible
from mcda_app.exchange.tables.read import read_bytes
from mcda_app.files.inputs_hash import inputs_hash
from mcda_app.files.project_file import write_atomically
from mcda_app.i18n import current_language, tr
from mcda_app.version import __version__

NAMESPACE = "https://www.nationaalarchief.nl/mdto"
SCHEMA = f"{NAMESPACE} {NAMESPACE}/MDTO-XML1.0.2.xsd"
OWN_LIST = "mcda-app"
"""Names the list that terms come from for which the standard leaves lists free."""
HASH = "SHA-256"
_APPRAISALS = {
    Appraisal.KEEP: ("Blijvend te bewaren", "B"),
    Appraisal.TEMPORARY: ("Tijdelijk te bewaren", "V"),
    Appraisal.UNDECIDED: ("Nader te bepalen", "N"),
}
FILE_ENDING = ".bestand.mdto.xml"
"""The ending of metadata that hold the checksum of the document beside them."""


class DocumentKind(Enum):
    """What a document is, as MDTO has it."""

    NOTE = "Nota"
    WORKSHOP_RECORD = "Verslag van een workshop"
    WORKBOOK = "Rekenblad"
    SLIDES = "Presentatie"
    DATA = "Gegevens"


@dataclass(frozen=True, slots=True)
class Export:
    """A document that was written, and by whom.

    project_file  the name of the project's file; empty while it has none
    person        who exported it; empty if no name was given
    at            when, with the time zone
    """

    path: Path
    kind: DocumentKind
    project_file: str
    person: str
    at: datetime


def missing_facts(project: Project) -> tuple[str, ...]:
    """What the schema requires and nobody has filled in, in the reader's language."""
    archive, record = project.archive, project.record
    facts = (
        (archive.creator, tr("archive creator")),
        (archive.appraisal, tr("appraisal")),
        (record.classification, tr("classification")),
        (archive.restriction_list, tr("list that the classification comes from")),
        (not record.reference or archive.reference_source, tr("source of the reference number")),
    )
    return tuple(name for fact, name in facts if not fact)


def require_facts(project: Project) -> None:
    """Raises FileError that names each fact which the schema requires and nobody has filled in."""
    missing = missing_facts(project)
    if missing:
        raise FileError(
            tr("Missing from the metadata for the archive: {facts}.").format(facts=", ".join(missing)),
            remedy=tr("Fill them in under File ▸ Metadata for the archive."),
        )


def metadata_paths(path: Path) -> tuple[Path, Path]:
    """The two files beside a document: on what it is, and on its bytes."""
    return path.with_name(f"{path.name}.mdto.xml"), path.with_name(f"{path.name}{FILE_ENDING}")


def write_metadata(project: Project, export: Export) -> tuple[Path, Path]:
    """Write both files beside the document.

    Raises FileError if facts are missing or a file cannot be written.
    """
    require_facts(project)
    data = read_bytes(export.path)
    paths = metadata_paths(export.path)
    write_atomically(paths[0], information_object(project, export, data))
    write_atomically(paths[1], file_object(project, export, data))
    return paths


def information_object(project: Project, export: Export, data: bytes) -> bytes:
    """The XML on what a document is: who is responsible for it, how long it is kept, who may use it.

    data  the document's bytes
    """
    root, element = _root("informatieobject")
    _identify(element, project, data)
    _text(element, "naam", _name(project, export))
    _concept(element, "aggregatieniveau", "Archiefstuk", "Begrippenlijst Aggregatieniveaus MDTO")
    made_from = f"mcda-app {__version__}; invoer (SHA-256): {inputs_hash(project)}"
    for text in (export.kind.value, project.description, made_from):
        _text(element, "omschrijving", text)
    _text(element, "taal", current_language())
    event = SubElement(element, "event")
    _concept(event, "eventType", "Creatie", "Begrippenlijst EventTypeLijst MDTO")
    _text(event, "eventTijd", _time(export.at))
    if export.person:
        _reference(event, "eventVerantwoordelijkeActor", export.person)
    if project.record.approver and project.record.approved_on:
        event = SubElement(element, "event")
        _concept(event, "eventType", "Goedkeuring", OWN_LIST)
        _text(event, "eventTijd", project.record.approved_on)
        _reference(event, "eventVerantwoordelijkeActor", project.record.approver)
    archive = project.archive
    if archive.appraisal is not None:
        label, code = _APPRAISALS[archive.appraisal]
        _concept(element, "waardering", label, "Begrippenlijst Waarderingen MDTO", code)
    if archive.retention:
        _text(SubElement(element, "bewaartermijn"), "termijnLooptijd", f"P{archive.retention}Y")
    _reference(element, "heeftRepresentatie", export.path.name, _hash(data), HASH)
    related = SubElement(element, "gerelateerdInformatieobject")
    source, inputs = export.project_file or project.title, inputs_hash(project)
    _reference(related, "gerelateerdInformatieobjectVerwijzing", source, inputs, "mcda-app, invoer (SHA-256)")
    _concept(related, "gerelateerdInformatieobjectTypeRelatie", "Gemaakt uit", OWN_LIST)
    _reference(element, "archiefvormer", archive.creator)
    _people(element, project)
    restriction = SubElement(element, "beperkingGebruik")
    _concept(restriction, "beperkingGebruikType", project.record.classification, archive.restriction_list)
    return _bytes(root)


def file_object(project: Project, export: Export, data: bytes) -> bytes:
    """The XML on a document's bytes: size, format and checksum."""
    root, element = _root("bestand")
    _identification(element, "identificatie", _hash(data), HASH)
    _text(element, "naam", export.path.name)
    _text(element, "omvang", str(len(data)))
    file_format = format_of(data, export.path.suffix.lower())
    _concept(element, "bestandsformaat", file_format.name, file_format.register, file_format.code)
    checksum = SubElement(element, "checksum")
    _concept(checksum, "checksumAlgoritme", HASH, "Begrippenlijst ChecksumAlgoritme MDTO")
    _text(checksum, "checksumWaarde", _hash(data))
    _text(checksum, "checksumDatum", _time(export.at))
    represented = SubElement(element, "isRepresentatieVan")
    _text(represented, "verwijzingNaam", _name(project, export))
    _identification(represented, "verwijzingIdentificatie", *_number(project, data))
    return _bytes(root)


def _root(kind: str) -> tuple[Element, Element]:
    root = Element(
        "MDTO",
        {
            "xmlns": NAMESPACE,
            "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
            "xsi:schemaLocation": SCHEMA,
        },
    )
    return root, SubElement(root, kind)


def _number(project: Project, data: bytes) -> tuple[str, str]:
    """What the document is identified by: the house's reference number, or its bytes while it has none."""
    if project.record.reference:
        return project.record.reference, project.archive.reference_source
    return f"document-{_hash(data)}", OWN_LIST


def _identify(parent: Element, project: Project, data: bytes) -> None:
    _identification(parent, "identificatie", *_number(project, data))


def _name(project: Project, export: Export) -> str:
    return project.title.strip() or export.path.name


def _people(parent: Element, project: Project) -> None:
    record = project.record
    roles = (
        ("Opdrachtgever", record.commissioner),
        ("Analist", record.analyst),
        ("Controleur", record.checker),
        ("Goedkeurder", record.approver),
    )
    for role, name in roles:
        if name.strip():
            person = SubElement(parent, "betrokkene")
            _concept(person, "betrokkeneTypeRelatie", role, OWN_LIST)
            _reference(person, "betrokkeneActor", name)


def _text(parent: Element, name: str, text: str) -> None:
    """An element with a text; none if there is no text."""
    if text.strip():
        SubElement(parent, name).text = visible(text)


def _concept(parent: Element, name: str, label: str, register: str, code: str = "") -> None:
    concept = SubElement(parent, name)
    _text(concept, "begripLabel", label)
    _text(concept, "begripCode", code)
    _reference(concept, "begripBegrippenlijst", register)


def _reference(parent: Element, name: str, to: str, key: str = "", source: str = "") -> None:
    reference = SubElement(parent, name)
    _text(reference, "verwijzingNaam", to)
    if key:
        _identification(reference, "verwijzingIdentificatie", key, source)


def _identification(parent: Element, name: str, key: str, source: str) -> None:
    identification = SubElement(parent, name)
    _text(identification, "identificatieKenmerk", key)
    _text(identification, "identificatieBron", source)


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _time(at: datetime) -> str:
    return at.isoformat(timespec="seconds")


def _bytes(root: Element) -> bytes:
    indent(root)
    text: str = tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'.encode()
