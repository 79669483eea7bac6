# SPDX-License-Identifier: MIT
"""The command ``mcda-app audit``: a project's audit trail, printed or as a file."""

from __future__ import annotations

from pathlib import Path

from mcda_app.analysis.audit.sentences import (
    ChangeTexts,
    chain_sentence,
    head_sentence,
    recorded_time,
    step_sentence,
)
from mcda_app.domain.project import Project
from mcda_app.errors import EditError, FileError
from mcda_app.files.audit_chain import first_break
from mcda_app.files.project_file import stem_of, write_atomically
from mcda_app.i18n import tr


def audit(project: Project, out: Path | None) -> int:
    """Print the trail, or write it as CSV; returns the exit code, which is 1 if its chain is broken.

    Raises EditError if there is no trail, FileError if it cannot be written.
    """
    trail = project.audit
    if trail is None:
        raise no_audit_trail()
    if out is None:
        print(_as_text(project))
    else:
        _write(project, out)
        print(tr("Wrote {out}.").format(out=out))
    broken = first_break(trail)
    print(chain_sentence(trail, broken))
    if trail.head:
        print(head_sentence(trail.head))
    return 0 if broken is None else 1


def no_audit_trail() -> EditError:
    return EditError(
        tr("This project has no audit trail."),
        remedy=tr("Begin one under File ▸ Audit trail in the window."),
    )


def _write(project: Project, out: Path) -> None:
    from mcda_app.exchange.data.audit_csv import audit_csv

    if out.suffix.lower() != ".csv":
        raise FileError(
            tr("The name of an audit trail must end in .csv."),
            where=str(out),
            remedy=tr("Write {stem}.csv instead.").format(stem=stem_of(out)),
        )
    write_atomically(out, audit_csv(project).encode("utf-8"))


def _as_text(project: Project) -> str:
    """An entry a line, and below it what changed."""
    trail = project.audit
    assert trail is not None
    texts = ChangeTexts(project)
    lines = []
    for number, entry in enumerate(trail.entries, trail.dropped + 1):
        who = entry.person or tr("not given")
        lines.append(f"{number:>5}  {recorded_time(entry)}  {who}  {step_sentence(entry)}")
        lines.extend(f"       {text}" for text in texts.sentences(entry))
    return "\n".join([*lines, ""])
