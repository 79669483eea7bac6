# SPDX-License-Identifier: MIT
"""Read the participants of a workshop from a pasted list: rows of a spreadsheet, or lines typed by hand."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

from mcda_app.domain.checks import whole_text
from mcda_app.domain.edits.workshop.participants import add_participant
from mcda_app.domain.project import Project
from mcda_app.domain.typed_numbers import read_number
from mcda_app.domain.voting.lookup import require_workshop
from mcda_app.domain.workshop.checks import checked_voting_weight
from mcda_app.errors import EditError
from mcda_app.exchange.tables.recognised_words import WEIGHT, word_set
from mcda_app.i18n import plural, tr

MAX_ROWS = 1_000


class PeopleColumn(Enum):
    """What a column says of a person; in this order where the list has no headings."""

    NAME = "name"
    ROLE = "role"
    ORGANISATION = "organisation"
    GROUP = "group"
    WEIGHT = "weight"
    FIRST_NAME = "first-name"
    LAST_NAME = "last-name"


HEADINGS = {
    PeopleColumn.NAME: word_set(
        "name | names | full name | participant | participants | person | who | name or code | code | "
        "name oder kürzel | vollständiger name | teilnehmer | teilnehmerin | teilnehmende | wer | "
        "naam | volledige naam | deelnemer | deelnemers | persoon | wie | naam of code | "
        "nom complet | nom et prénom | nom ou code | participants | participante | personne | qui"
    ),
    PeopleColumn.FIRST_NAME: word_set("first name | given name | vorname | voornaam | prénom | prenom"),
    PeopleColumn.LAST_NAME: word_set(
        "last name | surname | family name | nachname | familienname | achternaam | familienaam | "
        "nom de famille"
    ),
    PeopleColumn.ROLE: word_set(
        "role | function | position | job title | post | rolle | funktion | stelle | amt | rol | "
        "functie | functienaam | rôle | fonction | poste"
    ),
    PeopleColumn.ORGANISATION: word_set(
        "organisation | organization | ministry | department | institution | agency | company | employer | "
        "ministerium | behörde | ressort | abteilung | einrichtung | institution | firma | organisatie | "
        "ministerie | afdeling | instelling | dienst | bedrijf | organisme | ministère | ministere | "
        "service | administration | direction | entreprise"
    ),
    PeopleColumn.GROUP: word_set(
        "group | team | side | delegation | gruppe | seite | groep | delegatie | groupe | équipe | délégation"
    ),
    PeopleColumn.WEIGHT: WEIGHT
    | word_set(
        "voting weight | votes | stimmgewicht | stimmen | stemgewicht | stemmen | poids de vote | voix"
    ),
}
FIRST_COLUMNS = tuple(PeopleColumn)[:5]


class ListedPerson(NamedTuple):
    """A row of the list.

    line   its line, counted from 1
    text   the row as it was pasted
    fault  why they cannot be added, in a sentence; empty if they can
    """

    line: int
    text: str
    name: str = ""
    role: str = ""
    organisation: str = ""
    group: str = ""
    weight: float = 1.0
    fault: str = ""


class PeopleList(NamedTuple):
    """A list as it was read.

    headings  whether the first row was taken for headings
    notes     what of the list is not used, one sentence each
    """

    people: tuple[ListedPerson, ...]
    headings: bool = False
    notes: tuple[str, ...] = ()

    @property
    def readable(self) -> tuple[ListedPerson, ...]:
        """Those who can be added."""
        return tuple(p for p in self.people if not p.fault)

    @property
    def faulty(self) -> tuple[ListedPerson, ...]:
        """Those who cannot."""
        return tuple(p for p in self.people if p.fault)


def read_people(project: Project, text: str) -> PeopleList:
    """The people in a pasted text, against those who take part already.

    Cells are separated by tabs, as spreadsheets copy them, else by semicolons; by commas only below a row of
    headings, since “Quill, Ada” is one name. Without headings the columns are name, role, organisation,
    group and voting weight.
    """
    rows = _rows(whole_text(text))
    if not rows:
        return PeopleList(())
    notes = []
    if len(rows) > MAX_ROWS:
        notes.append(tr("Only the first {most} rows were read.").format(most=MAX_ROWS))
        rows = rows[:MAX_ROWS]
    columns = _columns(rows[0].cells)
    has_headings = columns is not None
    if columns is None:
        columns = dict(enumerate(FIRST_COLUMNS))
    else:
        unused = [cell for n, cell in enumerate(rows[0].cells) if cell and n not in columns]
        if unused:
            notes.append(
                plural(
                    len(unused),
                    tr("This column is not used: {names}."),
                    tr("These columns are not used: {names}."),
                ).format(names=", ".join(unused))
            )
        rows = rows[1:]
    people: list[ListedPerson] = []
    for row in rows:
        person = _person(row, columns, has_headings)
        people.append(person if person.fault else _checked(project, people, person))
    return PeopleList(tuple(people), has_headings, tuple(notes))


def add_people(project: Project, people: Sequence[ListedPerson], at: str = "") -> Project:
    """These people as participants of a named workshop; EditError names the first who cannot be added.

    at  when, for the minutes
    """
    for person in people:
        project = add_participant(
            *(project, person.name, person.role, person.organisation, person.group),
            weight=person.weight,
            at=at,
        )
    return project


class _Row(NamedTuple):
    line: int
    text: str
    cells: list[str]


def _rows(text: str) -> list[_Row]:
    """The rows that are not empty, with the line on which each begins."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    lines = text.split("\n")
    delimiter = next((sign for sign in "\t;" if sign in text), "")
    if not delimiter and lines and _columns(lines[0].split(",")) is not None:
        delimiter = ","
    if not delimiter:
        return [_Row(n, line, [" ".join(line.split())]) for n, line in enumerate(lines, 1) if line.strip()]
    rows, reader, start = [], csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), 1
    try:
        for cells in reader:
            clean = [" ".join(cell.split()) for cell in cells]
            if any(clean):
                rows.append(_Row(start, "\n".join(lines[start - 1 : reader.line_num]), clean))
            start = reader.line_num + 1
    except csv.Error:  # a field too long for a name: the line stays whole and is refused as one
        rows += [_Row(n, line, [line]) for n, line in enumerate(lines[start - 1 :], start) if line.strip()]
    return rows


def _columns(cells: Sequence[str]) -> dict[int, PeopleColumn] | None:
    """What each column holds, if these cells are headings: one of them has to be that of a name."""
    columns: dict[int, PeopleColumn] = {}
    for at, cell in enumerate(cells):
        word = " ".join(cell.split()).casefold().rstrip(":*")
        kind = next((kind for kind, words in HEADINGS.items() if word in words), None)
        if word == "nom" and kind is None:  # the family name beside a first name, else the whole one
            kind = PeopleColumn.LAST_NAME
        if kind is not None and kind not in columns.values():
            columns[at] = kind
    kinds = set(columns.values())
    if PeopleColumn.FIRST_NAME in kinds and PeopleColumn.NAME in kinds:  # “Name” beside “Vorname”
        at = next(n for n, kind in columns.items() if kind is PeopleColumn.NAME)
        columns[at] = PeopleColumn.LAST_NAME
    named = kinds & {PeopleColumn.NAME, PeopleColumn.LAST_NAME}
    return columns if named else None


def _person(row: _Row, columns: dict[int, PeopleColumn], has_headings: bool) -> ListedPerson:
    texts = {kind: row.cells[at] for at, kind in columns.items() if at < len(row.cells)}
    parts = [texts.get(PeopleColumn.FIRST_NAME, ""), texts.get(PeopleColumn.LAST_NAME, "")]
    name = texts.get(PeopleColumn.NAME) or " ".join(filter(None, parts))
    person = ListedPerson(
        row.line,
        row.text,
        name,
        texts.get(PeopleColumn.ROLE, ""),
        texts.get(PeopleColumn.ORGANISATION, ""),
        texts.get(PeopleColumn.GROUP, ""),
    )
    surplus = [cell for n, cell in enumerate(row.cells) if cell and n not in columns]
    if surplus and not has_headings:
        fault = tr("There are more columns than name, role, organisation, group and voting weight: “{text}”.")
        return person._replace(fault=fault.format(text=surplus[0][:60]))
    written = texts.get(PeopleColumn.WEIGHT, "")
    if not written:
        return person
    try:
        return person._replace(weight=checked_voting_weight(read_number(written)))
    except EditError as error:
        fault = tr("Voting weight: {fault}").format(fault=error)
        return person._replace(fault=fault)


def _checked(project: Project, earlier: Sequence[ListedPerson], person: ListedPerson) -> ListedPerson:
    """The person, with the reason if they cannot be added."""
    twin = next((p for p in earlier if p.name.casefold() == person.name.casefold() and not p.fault), None)
    if twin is not None and person.name:
        fault = tr("“{name}” stands on line {line} already.").format(name=person.name, line=twin.line)
        return person._replace(fault=fault)
    try:
        after = add_people(project, [person])
    except EditError as error:
        return person._replace(fault=str(error))
    added = require_workshop(after).participants[-1]
    earlier_groups = [p.group for p in earlier if p.group and not p.fault]
    same = (group for group in earlier_groups if group.casefold() == added.group.casefold())
    return person._replace(group=next(same, added.group))
