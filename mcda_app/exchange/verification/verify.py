# SPDX-License-Identifier: MIT
"""Verify a file: recompute what it carries, or compare where it says it comes from."""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Sequence
from pathlib import Path

from mcda_app.analysis.ranking.evaluation import Evaluator
from mcda_app.analysis.ranking.issue_ranking import rank_issue
from mcda_app.domain.project import Project
from mcda_app.errors import EditError, FileError
from mcda_app.exchange.archive_metadata.mdto import FILE_ENDING
from mcda_app.exchange.findings import Finding, Verification, another_file
from mcda_app.exchange.tables.archive import parse_xml
from mcda_app.exchange.tables.read import read_bytes
from mcda_app.files.inputs_hash import COVERS, inputs_hash, known_hashes
from mcda_app.files.origin import Origin, origins_in
from mcda_app.files.project_file import SUFFIX, open_project
from mcda_app.i18n import localised, tr

AGREES_WITHIN = 1e-9
SUFFIXES = (".xlsx", ".ods", ".docx", ".odt", ".pdf", ".json", ".xml", ".csv", SUFFIX)
"""The endings of files that can be verified."""
MIN_DIGITS, FULL = 8, 64
"""Digits of a hash that are enough to compare, and of a whole one."""
HASH = re.compile(rf"[0-9a-f]{{{MIN_DIGITS},{FULL}}}")


def verify(path: Path, expected_hash: str = "", *, project: Project | None = None) -> Verification:
    """Verify a file that this program wrote.

    expected_hash  the input hash as printed in a report, or at least its first eight digits
    project        what the file is compared with, where it carries no project itself

    A workbook is exported again from the project inside, and everything that a user can see or follow is
    compared; a project's numbers, and those of a JSON file, are calculated anew. Documents are compared by
    the hash of the inputs that they name. Raises FileError if the file cannot be read or is none of these,
    EditError if the hash is none, or a table is to be verified without a project.
    """
    expected = expected_hash.strip().casefold()
    if expected and not HASH.fullmatch(expected):
        raise EditError(
            tr("“{text}” is no hash of inputs.").format(text=expected_hash.strip()[:80]),
            remedy=tr("Type it as it is printed in the report, or at least its first eight digits."),
        )
    match path.suffix.lower():
        case ".xlsx" | ".ods":
            return _verified_workbook(path, expected, project)
        case ".docx" | ".odt" | ".pdf":
            return _verified_document(path, expected, project)
        case ".json":
            return _verified_json(path, expected, project)
        case ".xml" if path.name.lower().endswith(FILE_ENDING):
            return _verified_checksum(path)
        case ".xml":
            return _verified_xml(path, expected, project)
        case ".csv":
            return _verified_table(path, project)
        case _:
            return _verified_project(path, expected, project)


def _verified_project(path: Path, expected: str, other: Project | None) -> Verification:
    if path.suffix.lower() != SUFFIX and not read_bytes(path).lstrip().startswith(b"{"):
        raise FileError(
            tr("Files of this kind cannot be verified."),
            where=str(path),
            remedy=tr("Choose one that ends in {endings}.").format(endings=", ".join(SUFFIXES)),
        )
    project = open_project(path)
    findings = [_compare_calculations(project)]
    if project.audit is not None:
        from mcda_app.analysis.audit.sentences import chain_sentence
        from mcda_app.files.audit_chain import first_break

        broken_at = first_break(project.audit)
        findings.append(Finding(broken_at is None, chain_sentence(project.audit, broken_at)))
    findings += _hash_findings(project, expected, other)
    return Verification(tuple(findings), (str(COVERS),))


def _verified_workbook(path: Path, expected: str, other: Project | None) -> Verification:
    findings, project, notes = _workbook(read_bytes(path), path.name)
    if expected or other is not None:
        findings += _hash_findings(project, expected, other)
    return Verification(tuple(findings), (*notes, str(COVERS)))


def _verified_json(path: Path, expected: str, other: Project | None) -> Verification:
    from mcda_app.exchange.verification.data_files import json_results

    findings, project, version = json_results(read_bytes(path, another_file()), path.name)
    findings += _written_by(version)
    if expected or other is not None:
        findings += _hash_findings(project, expected, other)
    return Verification(tuple(findings), (str(COVERS),))


def _verified_document(path: Path, expected: str, other: Project | None) -> Verification:
    from mcda_app.exchange.verification.documents import package_origins, pdf_origins

    read = pdf_origins if path.suffix.lower() == ".pdf" else package_origins
    origins = read(read_bytes(path, another_file()), path.name)
    note = tr(
        "Only the hash was compared: anyone who edits a document can change its text and numbers and "
        "leave the hash as it is. To compare those, write the document again from the project."
    )
    return Verification(_origin_findings(origins, expected, other), (note, str(COVERS)), computed=False)


def _verified_xml(path: Path, expected: str, other: Project | None) -> Verification:
    from mcda_app.exchange.verification.data_files import xmcda_differences
    from mcda_app.exchange.xmcda.read import is_xmcda

    data = read_bytes(path, another_file())
    if not is_xmcda(data):
        raise FileError(
            tr("This is not an XMCDA file."),
            where=path.name,
            remedy=tr("Choose a file written by File ▸ Save data…."),
        )
    parse_xml(io.BytesIO(data).read, lambda _name, _values: None, where=path.name, remedy=another_file())
    origins = origins_in(data[:4000].decode("utf-8", "replace"))
    findings = list(_origin_findings(origins, expected, other))
    if other is None:
        note = tr("Its values were not compared: name the project, or open it first, to compare them.")
        return Verification(tuple(findings), (note, str(COVERS)), computed=False)
    return Verification((*findings, *xmcda_differences(data, path.name, other)), (str(COVERS),))


def _verified_table(path: Path, project: Project | None) -> Verification:
    from mcda_app.exchange.verification.data_files import require_project, table_differences

    required = require_project(project, path.name)
    return Verification(tuple(table_differences(read_bytes(path, another_file()), path.name, required)))


def _verified_checksum(path: Path) -> Verification:
    """Whether the document beside its metadata still is what they describe."""
    from mcda_app.exchange.verification.documents import described_checksum

    document = path.with_name(path.name[: -len(FILE_ENDING)])
    stated = described_checksum(read_bytes(path, another_file()), path.name)
    actual = hashlib.sha256(read_bytes(document, another_file())).hexdigest()
    text = tr("the checksum of {file} is {actual}; the metadata say {stated}").format(
        file=document.name, actual=actual, stated=stated or "–"
    )
    return Verification((Finding(actual == stated, text),), computed=False)


def _origin_findings(origins: Sequence[Origin], expected: str, other: Project | None) -> tuple[Finding, ...]:
    """Whether a document that names these origins comes from the inputs that are expected."""
    if not origins:
        text = tr("the file names no hash of inputs: this program did not write it, or the hash was removed")
        return (Finding(False, text),)
    findings: list[Finding] = []
    wanted = [expected] if expected else []
    wanted += () if other is None else known_hashes(other)
    matching = [o for o in origins if any(_agree(o.inputs, hash_) for hash_ in wanted)]
    shown = (matching or list(origins))[0]
    findings += _written_by(shown.version)
    if not wanted:
        findings.append(Finding(True, tr("hash of the inputs: {hash}").format(hash=shown.inputs)))
    else:
        text = tr("hash of the inputs: {hash}, expected {expected}")
        findings.append(Finding(bool(matching), text.format(hash=shown.inputs, expected=wanted[0])))
    return tuple(findings)


def _agree(stated: str, expected: str) -> bool:
    """Whether two hashes, or the first digits of one of them, are the same."""
    longer, shorter = sorted((stated, expected), key=len, reverse=True)
    return len(shorter) >= MIN_DIGITS and len(longer) <= FULL and longer.startswith(shorter)


def _written_by(version: str) -> list[Finding]:
    return [Finding(True, tr("written by mcda-app {version}").format(version=version))] if version else []


def _hash_findings(project: Project, expected: str, other: Project | None) -> list[Finding]:
    """The hash of a file's own project, beside what is expected."""
    own = inputs_hash(project)
    if not expected and other is None:
        return [Finding(True, tr("hash of the inputs: {hash}").format(hash=own))]
    findings = []
    wanted = [expected] if expected else []
    wanted += [] if other is None else [inputs_hash(other)]
    for hash_ in wanted:
        agrees = any(_agree(each, hash_) for each in known_hashes(project))
        text = tr("hash of the inputs: {hash}, expected {expected}").format(hash=own, expected=hash_)
        findings.append(Finding(agrees, text))
    return findings


def _workbook(data: bytes, where: str) -> tuple[list[Finding], Project, list[str]]:
    """The findings, the project inside, and notes on what was not checked."""
    from mcda_app.exchange.excel.reading.reimport import reopen_with_contents
    from mcda_app.exchange.excel.verification.verify_workbook import compare_with_export

    workbook, contents = reopen_with_contents(data, where)
    hash_text = tr("hash of the inputs: {hash}").format(hash=workbook.stored_hash)
    if not workbook.intact:
        hash_text = tr("the project inside has the hash {actual} instead of {hash}").format(
            actual=inputs_hash(workbook.project), hash=workbook.stored_hash
        )
    findings = [Finding(workbook.intact, hash_text), *_written_by(workbook.version)]
    if not workbook.changes and not workbook.faults:
        findings.append(Finding(True, tr("input cells are unchanged")))
    findings += [
        Finding(False, tr("input changed: {change}").format(change=change.text))
        for change in workbook.changes
    ]
    findings += [Finding(False, fault) for fault in workbook.faults]
    compared, notes = compare_with_export(contents, where, workbook)
    return findings + compared, workbook.project, notes


def _compare_calculations(project: Project) -> Finding:
    """Step by step in plain arithmetic, and all issues at once in arrays."""
    from mcda_app.analysis.ranking.vectorised_evaluation import VectorisedRanker

    evaluator = Evaluator()
    pairs = [(issue, evaluator.matrix(project, issue)) for issue in project.issues]
    largest, ranks, count = 0.0, 0, 0
    if pairs:
        arrays = VectorisedRanker().rank(project, pairs)
        for issue, matrix in pairs:
            plain = rank_issue(
                matrix, project.weights_of(issue), project.settings, project.options_of(issue), issue
            )
            for a, b in zip(plain.standings, arrays[issue.id].standings, strict=True):
                count += 1
                ranks += a.rank != b.rank
                if a.score is not None and b.score is not None:
                    largest = max(largest, abs(a.score - b.score))
    text = tr(
        "{count} scores calculated in two ways; largest difference: {largest}; differing ranks: {ranks}"
    ).format(count=count, largest=localised(largest, ".1e"), ranks=ranks)
    return Finding(largest <= AGREES_WITHIN and not ranks, text)
