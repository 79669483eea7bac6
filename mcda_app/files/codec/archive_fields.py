# SPDX-License-Identifier: MIT
"""What an archive wants to know, to JSON and back."""

from __future__ import annotations

from mcda_app.domain.archive_record import MAX_YEARS, Appraisal, ArchiveRecord
from mcda_app.files.codec.json_fields import Json, filled
from mcda_app.files.codec.json_reader import Node
from mcda_app.i18n import tr


def encoded_archive(value: ArchiveRecord) -> Json:
    return filled(
        beside=value.beside or None,
        creator=value.creator,
        reference_source=value.reference_source,
        appraisal=None if value.appraisal is None else value.appraisal.value,
        retention=value.retention or None,
        restriction_list=value.restriction_list,
    )


def decoded_archive(node: Node) -> ArchiveRecord:
    archive = ArchiveRecord(
        node.flag("beside"),
        node.text("creator"),
        node.text("reference_source"),
        node.choice("appraisal", Appraisal) if node.has("appraisal") else None,
        node.count("retention", 0),
        node.text("restriction_list"),
    )
    node.done()
    if archive.retention > MAX_YEARS:
        node.fault(tr("must be a whole number from 0 to {most}.").format(most=MAX_YEARS), "retention")
    return archive
