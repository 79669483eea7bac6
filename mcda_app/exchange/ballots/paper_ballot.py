# SPDX-License-Identifier: MIT
"""The content of a printed ballot, and parsing a ballot typed in as one line."""

from __future__ import annotations

import re
from itertools import groupby
from typing import NamedTuple

from mcda_app.analysis.vocabulary.ballots import ANSWER_UNITS
from mcda_app.domain.edits.anonymity import retention_notes
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.project import Project
from mcda_app.domain.workshop import Answers, Participant, Round, RoundKind, Workshop
from mcda_app.domain.workshop_lookup import participant_of_code, require_workshop
from mcda_app.errors import EditError
from mcda_app.exchange.ballots.answer_fields import AnswerKind, answer_fields, answers_of, read_answer
from mcda_app.i18n import LocalisedDict, tr, tr_lazy

INSTRUCTIONS = LocalisedDict(
    lambda: {
        WeightQuestion.DIRECT: tr(
            "Give each criterion points for how much its change from worst to best matters. Any "
            "numbers will do; twice as many points count twice as much."
        ),
        WeightQuestion.SWING: tr(
            "Imagine every criterion at its worst. Give 100 points to the one change from worst to best "
            "that matters most, and every other change points from 0 to 100 compared with it."
        ),
        WeightQuestion.PAIRWISE: tr(
            "For each pair, say which change from worst to best matters more, and how many times: 1 "
            "equally, 3 moderately, 5 strongly, 7 very strongly, 9 extremely more. “A 5” means that "
            "A matters five times as much as B."
        ),
        WeightQuestion.ORDER: tr(
            "Number the criteria by how much their change from worst to best matters, 1 for the "
            "most. Give equally important ones the same number."
        ),
    }
)
ANSWERS = LocalisedDict(
    lambda: {
        AnswerKind.POINTS: tr("Answers are numbers, such as 40."),
        AnswerKind.PLACE: tr("Answers are places, such as 2; use the same place for a tie."),
        AnswerKind.PAIR: tr("Answers look like A5 or B3; = means equally important, - means left open."),
        AnswerKind.LEVEL: tr("For a level, type its letter; for “cannot tell”, type -."),
        AnswerKind.NUMBER: tr("Type numbers as written; for “cannot tell”, type -."),
    }
)
"""How to type the answers of each kind."""
SCORES_INSTRUCTIONS = tr_lazy(
    "Rate how each option does on each criterion. If you cannot tell, say so; it is never counted as zero."
)
ACTORS_INSTRUCTIONS = tr_lazy(
    "Rate each actor: how far it wants what we want, and what it would take to win it over. If you cannot "
    "tell, say so; it is never counted as zero."
)
GUT_INSTRUCTIONS = tr_lazy(
    "Before any result is shown: number the options in your order of preference, 1 for the best. "
    "Give equal options the same number."
)
_SPLIT_PAIR = re.compile(r"(?<!\S)([abAB])\s+(?=\d)")


class PaperRow(NamedTuple):
    """One question: its number from 1, its text and range, and what to write."""

    number: int
    label: str
    detail: str
    write: str


class PaperBallot(NamedTuple):
    """A ballot to print.

    code      printed on a named ballot; empty where voters write their own
    sections  heading (may be empty) and questions under it
    retention what is stored of the answers, as sentences
    """

    title: str
    project: str
    voter: str
    code: str
    instructions: str
    sections: tuple[tuple[str, tuple[PaperRow, ...]], ...]
    retention: tuple[str, ...]


def instructions(round_: Round) -> str:
    """Instructions for the voter."""
    if round_.kind is RoundKind.WEIGHTS:
        return INSTRUCTIONS[round_.question]
    if round_.kind is RoundKind.ACTORS:
        return str(ACTORS_INSTRUCTIONS)
    return str(SCORES_INSTRUCTIONS) if round_.kind is RoundKind.SCORES else str(GUT_INSTRUCTIONS)


def paper_ballot(
    project: Project, workshop: Workshop, round_: Round, person: Participant | None = None
) -> PaperBallot:
    """One participant's ballot, or without one a ballot that anybody can write their code on.

    Anonymous workshops use only the latter, so that handing out ballots links nobody to an answer.
    """
    if workshop.anonymous:
        person = None
    sections = []
    questions = enumerate(answer_fields(round_), 1)
    for title, members in groupby(questions, key=lambda pair: pair[1].section):
        rows = tuple(PaperRow(n, b.label, b.detail, ANSWER_UNITS[b.kind.value]) for n, b in members)
        sections.append((title, rows))
    return PaperBallot(
        round_.title,
        project.title,
        "" if person is None else person.label,
        "" if person is None else person.code,
        instructions(round_),
        tuple(sections),
        retention_notes(workshop),
    )


class Slip(NamedTuple):
    """A slip with a code: cut out and handed to a participant, or drawn from a hat.

    voter  their name or number
    group  whose hat it goes into; empty if there is one for all
    """

    project: str
    voter: str
    code: str
    group: str


def slips(project: Project) -> tuple[Slip, ...]:
    """The slips to print: for those present, or in an anonymous workshop all usable ones."""
    people = (p for p in require_workshop(project).participants if p.present and p.code)
    return tuple(Slip(project.title, p.label, p.code, p.group) for p in people)


class TypedBallot(NamedTuple):
    """A paper ballot typed in as one line."""

    participant: Participant
    answers: Answers


def parse_line(workshop: Workshop, round_: Round, line: str) -> TypedBallot:
    """A paper ballot typed as code and answers in their order, such as “K7FA 40 20 25 15”.

    Spaces or semicolons separate answers. Levels are typed by their letter, pairs as a5 (or a 5, as on the
    ballot), = or b3, and a dash stands for “cannot tell” or an open pair. Raises EditError that names the
    wrong answer or says how many are missing.
    """
    parts = line.replace(";", " ").split()
    if not parts:
        raise EditError(tr("Nothing was entered."), remedy=line_help(round_))
    person = participant_of_code(workshop, parts[0])
    questions, texts = answer_fields(round_), parts[1:]
    if any(blank.kind is AnswerKind.PAIR for blank in questions):
        texts = _SPLIT_PAIR.sub(r"\1", " ".join(texts)).split()
    if len(texts) != len(questions):
        count = tr("{count} {part} entered").format(
            count=len(texts), part=tr("answer was") if len(texts) == 1 else tr("answers were")
        )
        raise EditError(
            tr("{count}; this ballot has {question_count}.").format(
                count=count, question_count=len(questions)
            ),
            remedy=line_help(round_),
        )
    values = {}
    for number, (blank, text) in enumerate(zip(questions, texts, strict=True), 1):
        if blank.kind is AnswerKind.PAIR and text in ("-", "–"):
            continue
        try:
            values[blank.key] = read_answer(blank, text)
        except EditError as error:
            raise EditError(
                tr("Answer {number}. {what}").format(number=number, what=error.what), remedy=error.remedy
            ) from error
    return TypedBallot(person, answers_of(round_, values))


def line_help(round_: Round) -> str:
    """What to type, in sentences."""
    questions = answer_fields(round_)
    labels = "; ".join(b.label for b in questions[:6]) + (" …" if len(questions) > 6 else "")
    line = tr("Type the code, then {count} answers separated by spaces: {labels}.").format(
        count=len(questions), labels=labels
    )
    return " ".join([line, *(ANSWERS[kind] for kind in dict.fromkeys(b.kind for b in questions))])
