# SPDX-License-Identifier: MIT
"""Slips to cut out and ballots to fill in with a pen, as tagged PDF.

Slips hold secret codes: what is written is put together in memory and goes nowhere but into the file.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from mcda_app.domain.project import Project
from mcda_app.domain.voting.lookup import require_workshop
from mcda_app.domain.workshop.workshop import Participant, Round
from mcda_app.exchange.ballots.paper_ballot import PaperBallot, PaperRow, paper_ballot, slips
from mcda_app.exchange.pdf.characters import longest_word, shortened
from mcda_app.exchange.pdf.structure import with_row_heads
from mcda_app.exchange.pdf.typesetting import REGIONS, Text, typeset
from mcda_app.files.project_file import write_atomically
from mcda_app.i18n import current_language, tr, tr_lazy

Data = dict[str, Any]

REASON_LINES = 4
LONG_WORD = 18
"""Characters from which on a word is measured, for it may be wider than its line."""
TALL = 2_000
"""Characters of a question or a slip from which on it may be torn: it might not fit any page."""
LONGEST_NAME = 400
"""Characters of titles outside of the text, which PDF/A limits."""
NUMBER_AND_QUESTION = frozenset({0, 1})
"""The columns of a ballot that say what the answer beside them is about."""
SECRET = tr_lazy("Show this code to nobody: anyone who has it can vote for you.")


def write_slips(project: Project, path: Path, codes: Mapping[str, str], *, rights: int | None = None) -> None:
    """Write slips as one document with cutting lines. Raises FileError if it cannot be written.

    codes   participant id to code, as issued just now
    rights  the file's permission bits at most, since it contains codes; the usual ones if None
    """
    write_atomically(path, slips_pdf(project, codes, date.today()), rights=rights)


def write_ballots(project: Project, round_: Round, path: Path, *, rights: int | None = None) -> None:
    """Write a ballot for everybody present, or in an anonymous workshop one to copy.

    rights  the file's permission bits at most; the usual ones if None

    Raises FileError if the document cannot be written.
    """
    write_atomically(path, ballots_pdf(project, round_, date.today()), rights=rights)


def slips_pdf(project: Project, codes: Mapping[str, str], day: date) -> bytes:
    """The slips as PDF; day is that of the file's metadata. Raises FileError if they cannot be set."""

    def contents(text: Text, last: str) -> str:
        shown = [
            {
                "voter": text(slip.voter),
                "name": _name(text(slip.voter)),
                "group": text(slip.group),
                "code": text(slip.code),
                "note": f"{text(slip.project)}. {SECRET}",
            }
            for slip in slips(project, codes)
        ]
        return _json(
            f"{tr('Slips')}: {text(project.title)}",
            last,
            code=tr("Your code:"),
            slips=[{**slip, "tall": len("".join(slip.values())) > TALL} for slip in shown],
            long=_has_long_words(slip.values() for slip in shown),
        )

    return typeset("slips.typ", contents, day)


def ballots_pdf(project: Project, round_: Round, day: date) -> bytes:
    """The ballots as PDF; day is that of the file's metadata. Raises FileError if they cannot be set."""
    workshop = require_workshop(project)
    people: list[Participant | None] = (
        [None] if workshop.anonymous else [p for p in workshop.participants if p.may_vote]
    )
    ballots = [paper_ballot(project, workshop, round_, person) for person in people]

    def contents(text: Text, last: str) -> str:
        shown = [_ballot(ballot, text) for ballot in ballots]
        earlier = next((ballot.earlier_title for ballot in ballots if ballot.earlier_reasons), "")
        return _json(
            text(f"{round_.title}: {project.title}"),
            last,
            code=tr("Code:"),
            page=tr("Page {page} of {pages}"),
            earlier=text(tr("Reasons given in {round}").format(round=earlier)),
            reasons=tr("Reasons (optional); put the number of the question before each, if it is about one"),
            ballots=shown,
            long=_has_long_words(_texts_of(ballot) for ballot in shown),
            **{"reason-lines": REASON_LINES},
        )

    tables = sum(len(ballot.sections) for ballot in ballots)
    return with_row_heads(typeset("ballots.typ", contents, day), [NUMBER_AND_QUESTION] * tables)


def _ballot(ballot: PaperBallot, text: Text) -> Data:
    heading = text(f"{ballot.title}: {ballot.project}")
    return {
        "heading": heading,
        "name": _name(heading),
        "voter": text(ballot.voter),
        "foot": shortened(" · ".join(filter(None, (text(ballot.title), text(ballot.voter)))), LONGEST_NAME),
        "instructions": text(ballot.instructions),
        "sections": [
            {"title": text(title), "name": _name(text(title)), "rows": [_row(row, text) for row in rows]}
            for title, rows in ballot.sections
        ],
        "reasons": [text(reason) for reason in ballot.earlier_reasons],
        "retention": " ".join(map(text, ballot.retention)),
    }


def _row(row: PaperRow, text: Text) -> Data:
    texts = {
        "number": str(row.number),
        "label": text(row.label),
        "detail": text(row.detail),
        "earlier": text(row.earlier),
        "write": text(row.write),
    }
    return {**texts, "tall": len("".join(texts.values())) > TALL}


def _texts_of(value: Any) -> Iterable[str]:
    """Every text in the data of a ballot."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _texts_of(part)


def _has_long_words(texts: Iterable[Iterable[str]]) -> bool:
    return any(longest_word(*part) > LONG_WORD for part in texts)


def _name(text: str) -> str:
    """A text as the title of a part of the document, which is never empty."""
    return shortened(" ".join(text.split()), LONGEST_NAME) or "–"


def _json(title: str, last: str, **content: Any) -> str:
    language = current_language()
    data = {
        "name": _name(title),
        "lang": language,
        "region": REGIONS.get(language),
        "last": last,
        **content,
    }
    return json.dumps(data, ensure_ascii=False)
