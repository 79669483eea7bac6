# SPDX-License-Identifier: MIT
"""The block on the cover, and who stands behind a note."""

from __future__ import annotations

from collections.abc import Iterator

from mcda_app.analysis.group.signatures import anonymous_signatures
from mcda_app.domain.project import Project, Record
from mcda_app.exchange.report.document import Facts, Node, Paragraph
from mcda_app.files.inputs_hash import inputs_hash, signatures
from mcda_app.i18n import tr
from mcda_app.version import __version__


def cover_facts(project: Project, date: str) -> Facts:
    """For whom, by which number and date: what is known of it."""
    record = project.record
    pairs = (
        (tr("Commissioner"), record.commissioner),
        (tr("Classification"), record.classification),
        (tr("Reference number"), record.reference),
        (tr("Date"), record.date or date),
        (tr("Version"), record.version),
        (tr("Approver"), record.approver),
    )
    return Facts(tr("About this note"), tuple((name, text) for name, text in pairs if text.strip()))


def record_nodes(project: Project) -> Iterator[Node]:
    """Who worked on it, checked and approved it, and the hash of what it rests on."""
    record = project.record
    entries = (
        (tr("Analyst"), record.analyst),
        (tr("Checker"), record.checker),
        (tr("Approver"), record.approver),
        (tr("Approved on"), record.approved_on),
        (tr("Version"), record.version),
        (tr("Program"), tr("mcda-app {version}").format(version=__version__)),
    )
    caption = tr("Who stands behind this analysis")
    yield Facts(caption, tuple((name, text.strip() or "–") for name, text in entries))
    yield from (Paragraph(text) for text in _unnamed(record))
    signed = [signature.agrees for signature, same in signatures(project) if same]
    if signed:
        yield Paragraph(anonymous_signatures(signed))
    digest = tr("Hash of the inputs (SHA-256): {project}").format(project=inputs_hash(project))
    yield Paragraph(digest, "muted")


def _unnamed(record: Record) -> Iterator[str]:
    """Whether nobody is named as having checked or approved the analysis."""
    checker, approver = record.checker.strip(), record.approver.strip()
    if not checker and not approver:
        yield tr("Neither a checker nor an approver is named.")
    elif not checker:
        yield tr("No checker is named.")
    elif not approver:
        yield tr("No approver is named.")
