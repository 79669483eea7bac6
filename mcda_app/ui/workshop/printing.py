# SPDX-License-Identifier: MIT
"""Slips to cut out and ballots to fill in with a pen, as PDF."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from html import escape
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QFileDialog, QWidget

from mcda_app.domain.project import Project
from mcda_app.domain.voting.lookup import require_workshop
from mcda_app.domain.workshop.workshop import Participant, Round
from mcda_app.errors import McdaError
from mcda_app.exchange.ballots.paper_ballot import PaperBallot, PaperRow, paper_ballot, slips
from mcda_app.files.project_file import write_atomically
from mcda_app.i18n import tr, tr_lazy
from mcda_app.ui.widgets.dialogs.document_folder import document_folder
from mcda_app.ui.widgets.dialogs.error_box import show_error
from mcda_app.ui.widgets.dialogs.save_path import ending_right
from mcda_app.ui.widgets.pictures.pdf_painter import searchable
from mcda_app.ui.widgets.toast import show_written

STYLE = """
body { font-family: 'Carlito', 'Calibri', 'DejaVu Sans', sans-serif; font-size: 10.5pt; color: #17202a; }
h1 { font-size: 16pt; } h2 { font-size: 12pt; } .small { font-size: 8.5pt; color: #55606c; }
td { padding: 5px; } .code { font-family: monospace; font-size: 14pt; }
"""
SLIPS_A_ROW = 2
REASON_LINES = 4
SECRET = tr_lazy("Show this code to nobody: anyone who has it can vote for you.")


def print_pdf(view: QWidget, stem: str, write: Callable[[Path], None]) -> bool:
    """Ask for a path, write a PDF there, and report it; whether it was written."""
    path = ask_pdf(view, stem)
    return path is not None and write_pdf_at(view, path, write)


def write_pdf_at(view: QWidget, path: Path, write: Callable[[Path], None]) -> bool:
    """Write a PDF and report it; whether it was written."""
    try:
        write(path)
    except McdaError as error:
        show_error(view.window(), error, tr("{path} was not written").format(path=path.name))
        return False
    show_written(view.window(), tr("Wrote {path}").format(path=path.name), path)
    return True


def ask_pdf(view: QWidget, stem: str) -> Path | None:
    """Ask for the path of a PDF beside the document; None if the user changed their mind."""
    proposal, kind = str(Path(document_folder(view)) / f"{stem}.pdf"), tr("PDF document (*.pdf)")
    name, _ = QFileDialog.getSaveFileName(view.window(), stem, proposal, kind)
    return ending_right(view, Path(name), kind, ".pdf") if name else None


def write_slips(project: Project, path: Path, codes: Mapping[str, str], *, rights: int | None = None) -> None:
    """Write slips as one document with cutting lines. Raises FileError if it cannot be written.

    codes   participant id to code, as issued just now
    rights  the file's permission bits at most, since it contains codes; the usual ones if None
    """
    code = escape(tr("Your code:"))
    cells = [
        f"<p><b>{escape(slip.voter)}</b> {escape(slip.group)}</p>"
        f"<p>{code} <span class='code'>{escape(slip.code)}</span></p>"
        f"<p class='small'>{escape(slip.project)}. {escape(str(SECRET))}</p>"
        for slip in slips(project, codes)
    ]
    rows = []
    for at in range(0, len(cells), SLIPS_A_ROW):
        line = "".join(f"<td width='50%'>{cell}</td>" for cell in cells[at : at + SLIPS_A_ROW])
        rows.append(f"<tr>{line}</tr>")
    _write(
        f"<table border='1' cellspacing='0' cellpadding='10' width='100%'>{''.join(rows)}</table>",
        path,
        rights,
    )


def write_ballots(project: Project, round_: Round, path: Path, *, rights: int | None = None) -> None:
    """Write a ballot for everybody present, or in an anonymous workshop one to copy.

    rights  the file's permission bits at most, since it contains codes; the usual ones if None
    Raises FileError if the document cannot be written.
    """
    workshop = require_workshop(project)
    people: list[Participant | None] = (
        [None] if workshop.anonymous else [p for p in workshop.participants if p.may_vote]
    )
    pages = [
        _ballot(paper_ballot(project, workshop, round_, person), first=n == 0)
        for n, person in enumerate(people)
    ]
    _write("".join(pages), path, rights)


def _ballot(ballot: PaperBallot, *, first: bool) -> str:
    top = "" if first else " style='page-break-before: always'"
    blank = escape(tr("Code: ______________"))
    name = f"<p><b>{escape(ballot.voter)}</b></p>" if ballot.voter else ""
    whose = f"{name}<p><b>{blank}</b></p>"
    parts = [
        f"<h1{top}>{escape(ballot.title)}: {escape(ballot.project)}</h1>{whose}",
        f"<p>{escape(ballot.instructions)}</p>",
    ]
    for title, rows in ballot.sections:
        if title:
            parts.append(f"<h2>{escape(title)}</h2>")
        body = "".join(
            f"<tr><td width='6%'>{row.number}</td><td width='64%'>{escape(row.label)}"
            f"<br><span class='small'>{escape(row.detail).replace(chr(10), '<br>')}</span>"
            f"{_earlier(row)}</td>"
            "<td width='30%' align='right'>"
            f"<span class='small'>{escape(row.write)}</span> ____________</td></tr>"
            for row in rows
        )
        parts.append(f"<table border='0.5' cellspacing='0' width='100%'>{body}</table>")
    if ballot.earlier_reasons:
        title = tr("Reasons given in {round}").format(round=ballot.earlier_title)
        lines = "".join(f"<li>{escape(line)}</li>" for line in ballot.earlier_reasons)
        parts.append(f"<h2>{escape(title)}</h2><ul>{lines}</ul>")
    parts.append(_room_for_reasons())
    parts.append("<p class='small'>" + " ".join(escape(text) for text in ballot.retention) + "</p>")
    return "".join(parts)


def _earlier(row: PaperRow) -> str:
    return f"<br><b class='small'>{escape(row.earlier)}</b>" if row.earlier else ""


def _room_for_reasons() -> str:
    """A box with lines to write reasons on, with the number of the question they are about."""
    head = tr("Reasons (optional); put the number of the question before each, if it is about one")
    rows = "<tr><td style='padding: 11px'>&nbsp;</td></tr>" * REASON_LINES
    return f"<p><b>{escape(head)}</b></p><table border='0.5' cellspacing='0' width='100%'>{rows}</table>"


def _write(body: str, path: Path, rights: int | None) -> None:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(96)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)  # the document has its own
    document = QTextDocument()
    document.setDefaultFont(searchable(document.defaultFont()))
    document.setDefaultStyleSheet(STYLE)
    document.setHtml(f"<body>{body}</body>")
    document.print_(writer)
    del writer
    buffer.close()
    write_atomically(path, bytes(data.data()), rights=rights)
