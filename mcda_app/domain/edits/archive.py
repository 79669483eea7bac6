# SPDX-License-Identifier: MIT
"""The edit of what an archive wants to know."""

from __future__ import annotations

from dataclasses import replace

from mcda_app.domain.archive_record import MAX_YEARS, ArchiveRecord
from mcda_app.domain.checks import whole_text
from mcda_app.domain.project import Project
from mcda_app.errors import EditError
from mcda_app.i18n import tr


def set_archive(project: Project, archive: ArchiveRecord, reference: str, classification: str) -> Project:
    """What the archive wants to know, with reference number and classification of the project's record.

    Raises EditError for a number of years that is none.
    """
    if not 0 <= archive.retention <= MAX_YEARS:
        raise EditError(
            tr("Documents cannot be kept for {years} years.").format(years=archive.retention),
            remedy=tr("Enter a whole number from 0 to {most}.").format(most=MAX_YEARS),
        )
    texts = archive.creator, archive.reference_source, archive.restriction_list
    creator, reference_source, restriction_list = (_line(text) for text in texts)
    checked = replace(
        archive, creator=creator, reference_source=reference_source, restriction_list=restriction_list
    )
    record = replace(project.record, reference=_line(reference), classification=_line(classification))
    return replace(project, archive=checked, record=record)


def _line(text: str) -> str:
    return " ".join(whole_text(text).split())
