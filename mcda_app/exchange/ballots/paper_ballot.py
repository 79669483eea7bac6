# SPDX-License-Identifier: MIT
"""The content of a printed ballot and of slips, and how answers on paper are typed in."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby
from typing import NamedTuple

from mcda_app.analysis.vocabulary.ballots import ANSWER_UNITS
from mcda_app.domain.edits.workshop.anonymity import retention_notes
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.project import Project
from mcda_app.domain.voting.lookup import require_workshop
from mcda_app.domain.workshop.check_codes import shown_code
from mcda_app.domain.workshop.workshop import Participant, Round, RoundKind, Workshop
from mcda_app.exchange.ballots.answer_fields import AnswerKind, answer_fields
from mcda_app.exchange.ballots.earlier_round import earlier_round, reason_lines
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
        AnswerKind.PLACE: tr("Answers are places, such as 2 1 3 or 213; use the same place for a tie."),
        AnswerKind.PAIR: tr(
            "Answers look like A5 or B3, with or without spaces; = means equally important, - means left "
            "open."
        ),
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


class PaperRow(NamedTuple):
    """One question: its number from 1, its text and range, and what to write.

    earlier  in a second round what was answered in the first, as far as whoever gets the ballot may see it
    """

    number: int
    label: str
    detail: str
    write: str
    earlier: str = ""


class PaperBallot(NamedTuple):
    """A ballot to print.

    sections  heading (may be empty) and questions under it
    retention what is stored of the answers, as sentences
    earlier_title, earlier_reasons  in a second round what the first is called and the reasons given in it
    """

    title: str
    project: str
    voter: str
    instructions: str
    sections: tuple[tuple[str, tuple[PaperRow, ...]], ...]
    retention: tuple[str, ...]
    earlier_title: str = ""
    earlier_reasons: tuple[str, ...] = ()


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
    earlier = earlier_round(workshop, round_, "" if person is None else person.id)
    questions = enumerate(answer_fields(round_), 1)
    for title, members in groupby(questions, key=lambda pair: pair[1].section):
        rows = tuple(
            PaperRow(
                *(n, b.label, b.detail, ANSWER_UNITS[b.kind.value]),
                "" if earlier is None else earlier.line(b.key),
            )
            for n, b in members
        )
        sections.append((title, rows))
    return PaperBallot(
        round_.title,
        project.title,
        "" if person is None else person.label,
        instructions(round_),
        tuple(sections),
        retention_notes(workshop),
        "" if earlier is None else earlier.mention,
        () if earlier is None else reason_lines(earlier),
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


def slips(project: Project, codes: Mapping[str, str]) -> tuple[Slip, ...]:
    """The slips to print for those who can vote, in the participants' order.

    codes  participant id to code, as issued just now: nothing keeps them
    """
    people = (p for p in require_workshop(project).participants if p.may_vote and p.id in codes)
    return tuple(Slip(project.title, p.label, shown_code(codes[p.id]), p.group) for p in people)


def typing_help(round_: Round) -> str:
    """How answers and reasons are typed, in sentences."""
    kinds = dict.fromkeys(field.kind for field in answer_fields(round_))
    reasons = tr("A reason comes last, after “/”; “/2 …” is a reason for answer 2.")
    return " ".join([*(ANSWERS[kind] for kind in kinds), reasons])
