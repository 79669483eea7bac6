# SPDX-License-Identifier: MIT
"""Write a ballot as an Excel form, and read the filled form.

One sheet. Yellow cells are open, all others locked; every open cell says what it accepts. A line in
small print has the ids of the workshop and the round and the fingerprint of the questions.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import Any, NamedTuple

from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.project import Project
from mcda_app.domain.scale import with_unit
from mcda_app.domain.voting.round_questions import fingerprint
from mcda_app.domain.workshop.check_codes import LENGTH
from mcda_app.domain.workshop.workshop import Answers, Participant, Round, Workshop
from mcda_app.errors import EditError, FileError
from mcda_app.exchange.ballots.answer_fields import (
    AnswerField,
    AnswerKind,
    answer_fields,
    answers_of,
    read_answer,
)
from mcda_app.exchange.ballots.earlier_round import EarlierRound, earlier_round, reason_lines
from mcda_app.exchange.ballots.multilingual import in_each_language, in_every_language
from mcda_app.exchange.ballots.paper_ballot import instructions
from mcda_app.exchange.safe_text import safe_text
from mcda_app.exchange.tables.grid import Cell, Grid, Kind
from mcda_app.i18n import localised, tr, tr_lazy

MARK = "mcda-ballot"
VERSION = 1
SHEET = tr_lazy("Ballot")
YOUR_CODE = tr_lazy("Your code")
FIRST = 7
"""The row of the table's heading, from 0."""
NUMBER, QUESTION, DETAIL, ANSWER, REASON = range(5)
WIDTHS = {NUMBER: 12, QUESTION: 38, DETAIL: 36, ANSWER: 16, REASON: 36}
"""Widths in letters: together less than a screen of 1280 pixels, so that no answer is out of view."""
LINE = 16
"""The height of a line of text in points."""
MAX_REASON = 1_000


class FormHead(NamedTuple):
    """The ids in a form's small print."""

    version: int
    workshop: str
    round: str
    fingerprint: str


class FormContent(NamedTuple):
    """The answers in a form.

    faults  a sentence, with its cell, for each answer that cannot be read
    empty   whether nothing was answered
    """

    code: str
    answers: Answers
    reasons: FrozenDict[str, str]
    faults: tuple[str, ...]
    empty: bool


def form(
    project: Project, workshop: Workshop, round_: Round, person: Participant | None = None, code: str = ""
) -> bytes:
    """The workbook's bytes: the person's own form, or one for anybody, as always in an anonymous workshop.

    code  the person's, if it was issued just now; else they type it in
    """
    import xlsxwriter  # slow to import

    if workshop.anonymous:
        person, code = None, ""
    stream = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    book = xlsxwriter.Workbook(stream, options)
    book.set_properties(
        {"title": safe_text(tr("Ballot: {title}").format(title=round_.title)), "author": "", "company": ""}
    )
    sheet = book.add_worksheet(str(SHEET))
    styles = _styles(book)
    sheet.hide_gridlines(2)
    for column, width in WIDTHS.items():
        sheet.set_column(column, column, width)
    head = tr("Ballot: {title}").format(title=round_.title) + (
        f", {person.label}" if person is not None and person.name else ""
    )
    sheet.write_string(0, 0, safe_text(head), styles["title"])
    sheet.set_row(0, 28)
    sheet.write_string(1, 0, safe_text(project.title), styles["plain"])
    sheet.merge_range(2, 0, 2, REASON, "", styles["wrap"])
    sheet.write_string(2, 0, safe_text(instructions(round_)), styles["wrap"])
    sheet.set_row(2, LINE * _lines(instructions(round_), sum(WIDTHS.values()) - 8))
    sheet.write_string(
        3,
        0,
        tr("Fill in the yellow cells, save the file and return it. Reasons are optional."),
        styles["plain"],
    )
    sheet.write_string(4, 0, str(YOUR_CODE), styles["head"])
    sheet.write_string(4, 1, code, styles["open"])
    sheet.data_validation(
        4,
        1,
        4,
        1,
        {
            "validate": "length",
            "criteria": "between",
            "minimum": LENGTH,
            "maximum": 2 * LENGTH,
            "input_title": str(YOUR_CODE),
            "input_message": tr("The eight characters on your slip."),
            "error_message": tr("A code has eight characters."),
        },
    )
    mark = f"{MARK} {VERSION} {workshop.id} {round_.id} {fingerprint(round_)}"
    sheet.write_string(5, 0, mark, styles["small"])
    for column, text in enumerate(
        (tr("No."), tr("Question"), tr("Range"), tr("Your answer"), tr("Reason (optional)"))
    ):
        sheet.write_string(FIRST, column, text, styles["head"])
    earlier = earlier_round(workshop, round_, "" if person is None else person.id)
    end = _rows(book, sheet, round_, styles, earlier)
    if earlier is not None:
        _earlier_reasons(sheet, end + 2, earlier, styles)
    sheet.freeze_panes(FIRST + 1, 0)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(FIRST)
    sheet.protect("", {"select_locked_cells": False, "format_columns": True, "format_rows": True})
    sheet.set_selection(4, 1, 4, 1)
    book.close()
    return stream.getvalue()


def _styles(book: Any) -> dict[str, Any]:
    edge = {"border": 1, "border_color": "#BCC5CE", "text_wrap": True, "valign": "top"}
    return {
        "title": book.add_format({"bold": True, "font_size": 16, "font_color": "#12436D"}),
        "plain": book.add_format({}),
        "wrap": book.add_format({"text_wrap": True, "valign": "top"}),
        "small": book.add_format({"font_size": 8, "font_color": "#6F777B"}),
        "head": book.add_format({**edge, "bold": True, "bg_color": "#E3E8ED"}),
        "cell": book.add_format(edge),
        "number": book.add_format({**edge, "align": "left"}),
        "open": book.add_format({**edge, "bg_color": "#FFF6DD", "locked": False, "num_format": "@"}),
        "answer": book.add_format({**edge, "bg_color": "#FFF6DD", "locked": False}),
    }


def _rows(
    book: Any, sheet: Any, round_: Round, styles: Mapping[str, Any], earlier: EarlierRound | None
) -> int:
    """Write the questions; returns the last row."""
    lists = _Lists(book)
    with_reason: set[str] = set()
    row, section = FIRST, ""
    for number, field in enumerate(answer_fields(round_), 1):
        row += 1
        if field.section != section:
            for column in range(REASON + 1):
                sheet.write_blank(row, column, None, styles["head"])
            sheet.write_string(row, QUESTION, safe_text(field.section), styles["head"])
            sheet.set_row(row, LINE * _lines(field.section, WIDTHS[QUESTION]))
            row, section = row + 1, field.section
        before = "" if earlier is None else earlier.line(field.key)
        detail = safe_text("\n".join(filter(None, (field.span or field.detail, before))))
        lines = max(_lines(field.label, WIDTHS[QUESTION]), _lines(detail, WIDTHS[DETAIL]))
        sheet.set_row(row, LINE * lines)
        sheet.write_number(row, NUMBER, number, styles["number"])
        sheet.write_string(row, QUESTION, safe_text(field.label), styles["cell"])
        sheet.write_string(row, DETAIL, detail, styles["cell"])
        sheet.write_blank(row, ANSWER, None, styles["answer"])
        sheet.data_validation(row, ANSWER, row, ANSWER, _rule(field, lists))
        if field.about in with_reason:
            sheet.write_blank(row, REASON, None, styles["cell"])
        else:
            sheet.write_blank(row, REASON, None, styles["open"])
            limit = {"validate": "length", "criteria": "<=", "value": MAX_REASON}
            sheet.data_validation(row, REASON, row, REASON, limit)
        with_reason.add(field.about)
    return row


def _earlier_reasons(sheet: Any, row: int, earlier: EarlierRound, styles: Mapping[str, Any]) -> None:
    """Below the questions, what was said in the round that this one repeats."""
    lines = reason_lines(earlier)
    if not lines:
        return
    title = tr("Reasons given in {round}").format(round=earlier.mention)
    width = sum(WIDTHS[column] for column in range(QUESTION, REASON + 1)) - 8
    for at, text in enumerate((title, *lines), row):
        sheet.merge_range(at, QUESTION, at, REASON, "", styles["head" if at == row else "wrap"])
        sheet.write_string(at, QUESTION, safe_text(text), styles["head" if at == row else "wrap"])
        sheet.set_row(at, LINE * _lines(text, width))


def _lines(text: str, width: int) -> int:
    """How many lines a text takes in a column, estimated without its font."""
    return sum(max(1, -(-len(line) // width)) for line in text.split("\n"))


class _Lists:
    """Lists of choices, on a hidden sheet of their own because inline lists are limited in length."""

    def __init__(self, book: Any) -> None:
        self._book = book
        self._sheet: Any = None
        self._places: dict[tuple[str, ...], str] = {}

    def source(self, choices: tuple[str, ...]) -> str:
        if choices not in self._places:
            if self._sheet is None:
                self._sheet = self._book.add_worksheet(tr("Choices"))
                self._sheet.hide()
            column = len(self._places)
            for row, text in enumerate(choices):
                self._sheet.write_string(row, column, safe_text(text))
            from xlsxwriter.utility import xl_col_to_name

            name = xl_col_to_name(column, True)
            self._places[choices] = f"='{self._sheet.get_name()}'!{name}$1:{name}${len(choices)}"
        return self._places[choices]


def _rule(field: AnswerField, lists: _Lists) -> dict[str, Any]:
    if field.choices:
        return {
            "validate": "list",
            "source": lists.source(field.choices),
            "error_title": tr("Not one of the choices"),
            "error_message": tr("Choose from the list in the cell."),
        }
    kind = "integer" if field.kind is AnswerKind.PLACE else "decimal"
    rule: dict[str, Any] = {"validate": kind, "error_title": tr("Out of range")}
    if field.high is None:
        return {
            **rule,
            "criteria": ">=",
            "value": field.low,
            "error_message": tr("Give a number of 0 or more."),
        }
    template = (
        tr("Give a whole number from {low} to {high}.")
        if kind == "integer"
        else tr("Give a number from {low} to {high}.")
    )
    message = template.format(low=with_unit(field.low, ""), high=with_unit(field.high, ""))
    if field.kind is AnswerKind.NUMBER:
        # The words “cannot tell” must be accepted as well.
        rule = {"validate": "any", "input_message": tr("{range} Or “cannot tell”.").format(range=message)}
        return rule
    limits = {"criteria": "between", "minimum": field.low, "maximum": field.high}
    return {**rule, **limits, "error_message": message, "input_message": message}


# Reading


def read_head(grid: Grid, where: str) -> FormHead:
    """The ids in a filled form. Raises FileError if the table is not a form of this program."""
    for cell in grid.cells.values():
        parts = cell.text.split()
        if len(parts) == 5 and parts[0] == MARK and parts[1].isdecimal() and len(parts[1]) < 9:
            return FormHead(int(parts[1]), parts[2], parts[3], parts[4])
    raise FileError(
        tr("This is not a ballot form of this program, or its line in small print was deleted."),
        where=where,
        remedy=tr("Hand out a new form."),
    )


def read_content(grid: Grid, round_: Round) -> FormContent:
    """The answers in a form whose fingerprint matches the round's."""
    round_ = _as_written(grid, round_)
    questions = answer_fields(round_)
    rows: dict[int, int] = {}
    faults: list[str] = []
    for at in grid.rows:
        mark = grid.cells.get((at, NUMBER))
        if mark is not None and _is_question_number(mark) and rows.setdefault(int(mark.value), at) != at:
            faults.append(tr("Question {number} appears twice.").format(number=int(mark.value)))
    values, reasons = {}, {}
    any_answer = False
    for number, field in enumerate(questions, 1):
        row = rows.get(number)
        if row is None or grid.text(row, QUESTION) != _question(field):
            faults.append(
                tr("Question {number}, “{label}”, is not in its place.").format(
                    number=number, label=field.label
                )
            )
            continue
        cell = grid.cells.get((row, ANSWER))
        any_answer = any_answer or cell is not None
        try:
            entry = _entry(cell)
            if entry is not None:
                values[field.key] = read_answer(field, entry)
        except EditError as error:
            faults.append(f"{grid.where(row, ANSWER)}: {error}")
        reason = grid.cells.get((row, REASON))
        if reason is not None and field.about not in reasons:
            if reason.kind in (Kind.UNCOMPUTED, Kind.ERROR):
                faults.append(
                    tr("{row}: this is a formula, not a reason.").format(row=grid.where(row, REASON))
                )
                continue
            text = str(reason.value) if reason.kind is Kind.TEXT else reason.text
            if len(text) > MAX_REASON:
                faults.append(
                    tr("{row}: the reason is longer than {most} characters.").format(
                        row=grid.where(row, REASON), most=localised(MAX_REASON, ",")
                    )
                )
            elif text:
                reasons[field.about] = text
    answers = answers_of(round_, values)
    return FormContent(_code(grid), answers, FrozenDict(reasons), tuple(faults), not any_answer)


def _as_written(grid: Grid, round_: Round) -> Round:
    """The round in the form's language: the one in which most of its questions read as they do there."""

    def recognised(version: Round) -> int:
        return len({_question(field) for field in answer_fields(version)} & written)

    written = {grid.text(row, QUESTION) for row in grid.rows}
    return max((round_, *in_each_language(round_)), key=recognised)


def _question(field: AnswerField) -> str:
    """What the form says of a question."""
    return " ".join(safe_text(field.label).split())


def _is_question_number(cell: Cell) -> bool:
    return isinstance(cell.value, float) and cell.value.is_integer() and 0 < cell.value < 1e6


def _entry(cell: Cell | None) -> str | float | None:
    if cell is None:
        return None
    if cell.kind in (Kind.DATE, Kind.ERROR, Kind.UNCOMPUTED):
        raise EditError(
            tr("This is a date or a formula without a value, not an answer."), remedy=tr("Enter it again.")
        )
    if cell.text == "":
        return None
    return cell.value


def _code(grid: Grid) -> str:
    for (row, column), cell in grid.cells.items():
        if column == 0 and cell.text and cell.text.casefold() in in_every_language("Your code"):
            return grid.text(row, 1)
    return ""
