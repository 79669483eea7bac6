# SPDX-License-Identifier: MIT
"""Read a paper ballot that is typed in as one line: a code or name, the answers in their order, reasons."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from mcda_app.domain.pairwise import is_equal
from mcda_app.domain.score import Score
from mcda_app.domain.voting.ballots import faults_of
from mcda_app.domain.workshop.workshop import Answers, Participant, Round, Workshop
from mcda_app.errors import EditError
from mcda_app.exchange.ballots.answer_fields import (
    CANNOT_TELL,
    EQUAL,
    AnswerField,
    AnswerKind,
    answer_fields,
    answers_of,
    read_answer,
)
from mcda_app.i18n import localised, tr

OPEN = ("-", "–")
REASON_WORDS = (
    "reason|reasons|because|grund|gründe|begründung|weil|reden|redenen|motivering|omdat|"
    "raison|raisons|motif|motifs|parce que"
)
_REASON = re.compile(rf"(?:^|(?<=[\s;,]))(?:/|(?:{REASON_WORDS})\b)(?:[ \t]*:)?", re.IGNORECASE)
_NUMBER = r"(?:(\d{1,4})\s+|\s*(\d{1,4})\s*:\s*)(?=\S)"
_ABOUT = re.compile(_NUMBER)
_NEXT_REASON = re.compile(rf"(?<=[\s;,])(?:/|(?:{REASON_WORDS})\b)(?:[ \t]*:)?(?={_NUMBER})", re.IGNORECASE)
"""Within a reason only what names a question begins another: people write “and / or” and “because”."""
_SPLIT_PAIR = re.compile(r"(?<![^\s,;])([abAB])\s+(?=\d)")
_SURE_COMMA = re.compile(r",(?=\s|$)|(?<=\s),|,(?=[^\d\s])|(?<=[^\d\s]),")


class LineEntry(NamedTuple):
    """One question and how its answer was read.

    typed   as it was typed; empty if the line ends before it
    shown   the answer in words; empty if it cannot be read
    fault   why it cannot be read; empty if it can
    """

    number: int
    field: AnswerField
    typed: str
    shown: str = ""
    fault: str = ""


class LineReading(NamedTuple):
    """How a line was read.

    participant  whose code it begins with; None if nobody's
    entries      a row for each question
    reasons      what each is about (a criterion's or issue's id, or empty for all) and the reason
    fault        the first thing that is wrong, with what to do; None if the ballot can be recorded
    """

    participant: Participant | None
    entries: tuple[LineEntry, ...]
    answers: Answers
    reasons: dict[str, str]
    fault: EditError | None


def read_line(
    workshop: Workshop,
    round_: Round,
    line: str,
    find: Callable[[Workshop, str], Participant],
) -> LineReading:
    """What a line says, answer by answer, whether or not it is complete.

    Spaces, semicolons and commas separate answers; a comma within a number is a decimal sign where the
    answers are as many as the questions then. Levels are typed by their letter, pairs as a5 (or a 5, as on
    the ballot), = or b3, and a dash stands for “cannot tell” or an open pair. Places and pairs of one digit
    may stand without spaces. After “/” or the word “reason”
    comes a reason for the whole ballot, or with the number of a question (“/2 too costly”, “reason 2: too
    costly”) for what it asks about.

    find  whose code or name it is; raises EditError if nobody's
    """
    fields = answer_fields(round_)
    head, reasons = _reasons(line, fields)
    code, texts = _answers(head, fields)
    participant, fault = None, None if code else EditError(tr("Nothing was entered."))
    if code:
        try:
            participant = find(workshop, code)
        except EditError as error:
            fault = error
    entries, values = [], {}
    for number, field in enumerate(fields, 1):
        text = texts[number - 1] if number <= len(texts) else ""
        entry = LineEntry(number, field, text)
        if field.kind is AnswerKind.PAIR and text in OPEN:
            entry = entry._replace(shown=tr("left open"))
        elif text:
            try:
                value = read_answer(field, text)
                values[field.key] = value
                entry = entry._replace(shown=shown_answer(field, value))
            except EditError as error:
                entry = entry._replace(fault=str(error))
                what = tr("Answer {number}. {what}").format(number=number, what=error.what)
                fault = fault or EditError(what, remedy=error.remedy)
        entries.append(entry)
    if code and len(texts) != len(fields):
        fault = _miscounted(len(texts), len(fields)) if participant is not None else fault
    answers = answers_of(round_, values)
    if fault is None and (faults := faults_of(round_, answers)):
        fault = EditError(tr("The ballot is not complete. {faults}").format(faults=" ".join(faults)))
    return LineReading(participant, tuple(entries), answers, reasons, fault)


def _miscounted(answers: int, questions: int) -> EditError:
    count = tr("{count} {part} entered").format(
        count=answers, part=tr("answer was") if answers == 1 else tr("answers were")
    )
    return EditError(
        tr("{count}; this ballot has {question_count}.").format(count=count, question_count=questions)
    )


def _reasons(line: str, fields: Sequence[AnswerField]) -> tuple[str, dict[str, str]]:
    """The line before its reasons, and these."""
    first = _REASON.search(line)
    if first is None:
        return line, {}
    reasons: dict[str, str] = {}
    rest, begin = line[first.end() :], 0
    parts = []
    for following in _NEXT_REASON.finditer(rest):
        parts.append(rest[begin : following.start()])
        begin = following.end()
    for part in (*parts, rest[begin:]):
        match = _ABOUT.match(part)
        number = int(match[1] or match[2]) if match else 0
        about, text = "", part
        if match is not None and 1 <= number <= len(fields):
            about, text = fields[number - 1].about, part[match.end() :]
        text = text.strip(" \t;,")
        if text:
            reasons[about] = f"{reasons[about]}; {text}" if about in reasons else text
    return line[: first.start()], reasons


def _answers(head: str, fields: Sequence[AnswerField]) -> tuple[str, list[str]]:
    """The code and the answers as they were typed."""
    code, rest = (*re.split(r"[\s;]+", head.strip(), maxsplit=1), "")[:2]
    rest = rest.replace(";", " ")
    if "," in code:  # “K7FA,40,20”
        code, _, more = code.partition(",")
        rest = f"{more} {rest}"
    if any(field.kind is AnswerKind.PAIR for field in fields):
        rest = _SPLIT_PAIR.sub(r"\1", rest)
    sure = _SURE_COMMA.sub(" ", rest)
    decimals = _apart(sure.split(), fields)
    if len(decimals) == len(fields) or "," not in sure:
        return code, decimals
    split = _apart(sure.replace(",", " ").split(), fields)
    return code, split if len(split) == len(fields) else decimals


def _apart(texts: list[str], fields: Sequence[AnswerField]) -> list[str]:
    """Answers that were typed without spaces: “213” for three places, “a5b3=” for three pairs.

    Only where each takes one digit, and together they are as many as the questions.
    """
    kinds = {field.kind for field in fields}
    if len(texts) >= len(fields) or any(field.high is not None and field.high > 9 for field in fields):
        return texts
    pattern = {
        frozenset({AnswerKind.PLACE}): r"\d",
        frozenset({AnswerKind.PAIR}): r"[abAB]\d|[=–-]",
    }.get(frozenset(kinds))
    if pattern is None or not all(re.fullmatch(rf"(?:{pattern})+", text) for text in texts):
        return texts
    apart = [answer for text in texts for answer in re.findall(pattern, text)]
    return apart if len(apart) == len(fields) else texts


def shown_answer(field: AnswerField, value: float | Score) -> str:
    """An answer in words, so that a misreading is seen."""
    if isinstance(value, Score):
        return value.level or (str(CANNOT_TELL) if value.number is None else localised(value.number, "g"))
    if field.kind is AnswerKind.PLACE:
        return tr("place {number}").format(number=localised(value, "g"))
    if field.kind is not AnswerKind.PAIR:
        return localised(value, ".15g")
    if is_equal(value):
        return str(EQUAL)
    side, times = ("A", value) if value > 1 else ("B", 1 / value)
    return tr("{side}, {size} times").format(side=side, size=localised(round(times, 9), "g"))
