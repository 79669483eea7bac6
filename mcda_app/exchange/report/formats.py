# SPDX-License-Identifier: MIT
"""The kinds of documents a report is written as, told by the ending of the file's name."""

from __future__ import annotations

from pathlib import Path

from mcda_app.errors import FileError
from mcda_app.exchange.report.document import Progress, Report
from mcda_app.files.project_file import stem_of, write_atomically
from mcda_app.i18n import LocalisedDict, tr

KINDS = LocalisedDict(
    lambda: {
        ".pdf": tr("PDF document (*.pdf)"),
        ".docx": tr("Word document (*.docx)"),
        ".odt": tr("OpenDocument text (*.odt)"),
    }
)
"""Each ending, and how a file dialog calls the kind."""


def require_kind(path: Path) -> str:
    """The ending of a report's file name. Raises FileError if no report is written as that."""
    kind = path.suffix.lower()
    if kind not in KINDS:
        raise FileError(
            tr("A report's name must end in .pdf, .docx or .odt."),
            where=str(path),
            remedy=tr("Write {stem}.pdf instead.").format(stem=stem_of(path)),
        )
    return kind


def write_report(report: Report, path: Path, *, progress: Progress | None = None) -> bool:
    """Write the report as what the path ends in, all of it or nothing; False if it was stopped.

    progress  called with (steps done, steps in all, or 0 while unknown) and returns False to stop

    Raises FileError if the ending is unknown or the file cannot be written.
    """
    data = _document(report, require_kind(path), progress)
    if data is None:
        return False
    write_atomically(path, data)
    return True


def _document(report: Report, kind: str, progress: Progress | None) -> bytes | None:
    if kind == ".pdf":
        from mcda_app.exchange.report.pdf.writer import pdf_unless_stopped

        return pdf_unless_stopped(report, progress)
    if kind == ".docx":
        from mcda_app.exchange.report.docx import docx_of

        return docx_of(report, progress)
    from mcda_app.exchange.report.odt import odt_of

    return odt_of(report, progress)
