# SPDX-License-Identifier: MIT
"""What stands on a printed ballot, and the line it is typed in with."""

from __future__ import annotations

import re
from itertools import groupby
from typing import NamedTuple

from mcda_app.domain.edits.anonymity import what_is_kept
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.project import Project
from mcda_app.domain.workshop import Answers, Participant, Round, RoundKind, Workshop
from mcda_app.domain.workshop_lookup import participant_of_code, require_workshop
from mcda_app.errors import EditError
from mcda_app.exchange.ballots.answer_fields import BlankKind, answers_of, blanks, read_blank
from mcda_app.i18n import LocalisedDict, tr, tr_lazy

HOW = LocalisedDict(
    lambda: {
        WeightQuestion.DIRECT: tr(
            "Give each criterion points for how much its change from worst to best matters. Any "
            "numbers will do: twice the points count twice as much."
        ),
        WeightQuestion.SWING: tr(
            "Think of everything at its worst. Give 100 points to the one change from worst to best "
            "that matters most, and every other change points from 0 to 100 compared with it."
        ),
        WeightQuestion.PAIRWISE: tr(
            "For each pair, say which change from worst to best matters more, and how many times: 1 "
            "equally, 3 moderately, 5 strongly, 7 very strongly, 9 extremely more. “A 5” means that "
            "A matters five times as much as B."
        ),
        WeightQuestion.ORDER: tr(
            "Number the criteria by how much their change from worst to best matters, 1 for the "
            "most. Give the same number where two matter equally."
        ),
    }
)
ANSWERS = LocalisedDict(
    lambda: {
        BlankKind.POINTS: tr("Answers are numbers, such as 40."),
        BlankKind.PLACE: tr("Answers are places, such as 2, and the same one for a tie."),
        BlankKind.PAIR: tr(
            "Answers are such as A5 or B3, = where both matter equally, or - where it was left open."
        ),
        BlankKind.LEVEL: tr("Levels are typed by their letter, and - where somebody could not tell."),
        BlankKind.NUMBER: tr("Numbers are typed as they are, and - where somebody could not tell."),
    }
)
"""How the answers of each kind are typed."""
HOW_SCORES = tr_lazy(
    "Say how each option does on each criterion. Where you cannot tell, say so; it never counts as zero."
)
HOW_GUT = tr_lazy(
    "Before any result is shown: number the options in the order in which you would favour "
    "them, 1 for the most. Give the same number where you favour two alike."
)
_SIDE_APART = re.compile(r"(?<!\S)([abAB])\s+(?=\d)")


class PaperRow(NamedTuple):
    """One question: its number from 1, what is asked, on what range, and what to write."""

    number: int
    label: str
    detail: str
    write: str


class PaperBallot(NamedTuple):
    """A ballot to print.

    code      printed on a named ballot; empty where the voter writes their own
    sections  heading (may be empty) and questions under it
    kept      what is kept of the answers, sentence by sentence
    """

    title: str
    project: str
    voter: str
    code: str
    how: str
    sections: tuple[tuple[str, tuple[PaperRow, ...]], ...]
    kept: tuple[str, ...]


def how_to(held: Round) -> str:
    """What a voter is asked to do."""
    if held.kind is RoundKind.WEIGHTS:
        return HOW[held.question]
    return str(HOW_SCORES) if held.kind is RoundKind.SCORES else str(HOW_GUT)


def paper_ballot(
    project: Project, workshop: Workshop, held: Round, person: Participant | None = None
) -> PaperBallot:
    """One participant's ballot, or without one the ballot that anybody writes a code on.

    In an anonymous workshop all ballots are of the second kind, so that handing them out ties nobody.
    """
    if workshop.anonymous:
        person = None
    wanted = {
        BlankKind.POINTS: tr("points"),
        BlankKind.PLACE: tr("place"),
        BlankKind.PAIR: tr("A or B, 1 to 9"),
        BlankKind.LEVEL: tr("letter"),
        BlankKind.NUMBER: tr("number"),
    }
    sections = []
    numbered = enumerate(blanks(held), 1)
    for title, members in groupby(numbered, key=lambda pair: pair[1].section):
        rows = tuple(PaperRow(n, b.label, b.detail, wanted[b.kind]) for n, b in members)
        sections.append((title, rows))
    return PaperBallot(
        held.title,
        project.title,
        "" if person is None else person.label,
        "" if person is None else person.code,
        how_to(held),
        tuple(sections),
        what_is_kept(workshop),
    )


class Slip(NamedTuple):
    """What somebody votes with: cut out and handed to a participant, or drawn from a hat.

    voter  their name, or the number they are shown under
    group  the hat it goes into; empty if there is one for all
    """

    project: str
    voter: str
    code: str
    group: str


def slips(project: Project) -> tuple[Slip, ...]:
    """The slips to print: of those who are present, or in an anonymous workshop all that can be used."""
    people = (p for p in require_workshop(project).participants if p.present and p.code)
    return tuple(Slip(project.title, p.label, p.code, p.group) for p in people)


class Keyed(NamedTuple):
    """A typed line understood."""

    participant: Participant
    answers: Answers


def parse_line(workshop: Workshop, held: Round, line: str) -> Keyed:
    """A paper ballot typed as code and answers in their order, such as “K7FA 40 20 25 15”.

    Spaces or semicolons separate answers. Levels are typed by their letter, pairs as a5 or, as on the ballot,
    a 5, as = or b3, and a dash where somebody could not tell, or left a pair open. Raises EditError that says
    which answer is wrong or how many are missing.
    """
    parts = line.replace(";", " ").split()
    if not parts:
        raise EditError(tr("Nothing was typed."), remedy=line_help(held))
    person = participant_of_code(workshop, parts[0])
    asked, given = blanks(held), parts[1:]
    if any(blank.kind is BlankKind.PAIR for blank in asked):
        given = _SIDE_APART.sub(r"\1", " ".join(given)).split()
    if len(given) != len(asked):
        few = tr("{given_count} {part} typed").format(
            given_count=len(given), part=tr("answer was") if len(given) == 1 else tr("answers were")
        )
        raise EditError(
            tr("{few}; this ballot has {asked_count}.").format(few=few, asked_count=len(asked)),
            remedy=line_help(held),
        )
    filled = {}
    for number, (blank, text) in enumerate(zip(asked, given, strict=True), 1):
        if blank.kind is BlankKind.PAIR and text in ("-", "–"):
            continue
        try:
            filled[blank.key] = read_blank(blank, text)
        except EditError as error:
            raise EditError(
                tr("Answer {number}. {what}").format(number=number, what=error.what), remedy=error.remedy
            ) from error
    return Keyed(person, answers_of(held, filled))


def line_help(held: Round) -> str:
    """What to type, in sentences."""
    asked = blanks(held)
    named = "; ".join(b.label for b in asked[:6]) + (" …" if len(asked) > 6 else "")
    line = tr("Type the code, then {asked_count} answers with spaces between them: {named}.").format(
        asked_count=len(asked), named=named
    )
    return " ".join([line, *(ANSWERS[kind] for kind in dict.fromkeys(b.kind for b in asked))])
