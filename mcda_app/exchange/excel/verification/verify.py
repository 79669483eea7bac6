# SPDX-License-Identifier: MIT
"""Verify a workbook or project: recompute everything and compare."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from mcda_app.analysis.ranking.evaluation import Evaluator
from mcda_app.analysis.ranking.issue_ranking import rank_issue
from mcda_app.domain.project import Project
from mcda_app.exchange.excel import KINDS
from mcda_app.exchange.excel.reading.reimport import reopen_with_contents
from mcda_app.exchange.excel.verification.verify_workbook import compare_with_export
from mcda_app.exchange.tables.read import read_bytes
from mcda_app.files.inputs_hash import COVERS, inputs_hash, known_hashes
from mcda_app.files.project_file import open_project
from mcda_app.i18n import localised, tr

AGREES_WITHIN = 1e-9


class Finding(NamedTuple):
    """One check and whether it agrees."""

    agrees: bool
    text: str


class Verification(NamedTuple):
    """All checks.

    notes  sentences on what was not checked
    """

    findings: tuple[Finding, ...]
    notes: tuple[str, ...] = ()

    @property
    def agrees(self) -> bool:
        return all(f.agrees for f in self.findings)

    def text(self) -> str:
        """One line per finding, then the verdict and what it does not cover."""
        agrees, differs = tr("agrees", "finding in a workbook"), tr("DIFFERS", "finding in a workbook")
        width = max(len(agrees), len(differs))
        lines = [f"{(agrees if f.agrees else differs).ljust(width)}  {f.text}" for f in self.findings]
        verdict = tr("Numbers and inputs agree.") if self.agrees else tr("Numbers and inputs do not agree.")
        return "\n".join([*lines, verdict, *self.notes])


def verify(path: Path, expected_hash: str = "") -> Verification:
    """Verify a workbook or a project file.

    expected_hash  the input hash as printed in a report, or at least its first eight digits

    A workbook is exported again from the project inside, and everything that a user can see or follow is
    compared; a project's numbers are calculated in two ways that share no arithmetic.
    Raises FileError if the file cannot be read.
    """
    notes: list[str] = []
    if path.suffix.lower() in KINDS:
        findings, project, notes = _workbook(read_bytes(path), path.name)
    else:
        project = open_project(path)
        findings = [_compare_calculations(project)]
    hash_of_inputs = inputs_hash(project)
    expected = expected_hash.strip().casefold()
    if expected:
        agrees = len(expected) >= 8 and any(each.startswith(expected) for each in known_hashes(project))
        findings.append(
            Finding(
                agrees,
                tr("hash of the inputs: {hash}, expected {expected}").format(
                    hash=hash_of_inputs, expected=expected
                ),
            )
        )
    elif path.suffix.lower() not in KINDS:
        findings.append(Finding(True, tr("hash of the inputs: {hash}").format(hash=hash_of_inputs)))
    return Verification(tuple(findings), (*notes, str(COVERS)))


def _workbook(data: bytes, where: str) -> tuple[list[Finding], Project, list[str]]:
    """The findings, the project inside, and notes on what was not checked."""
    workbook, contents = reopen_with_contents(data, where)
    hash_text = tr("hash of the inputs: {hash}").format(hash=workbook.stored_hash)
    if not workbook.intact:
        hash_text = tr("the project inside has the hash {actual} instead of {hash}").format(
            actual=inputs_hash(workbook.project), hash=workbook.stored_hash
        )
    findings = [Finding(workbook.intact, hash_text)]
    if not workbook.changes and not workbook.faults:
        findings.append(Finding(True, tr("input cells are unchanged")))
    findings += [
        Finding(False, tr("input changed: {change}").format(change=change.text))
        for change in workbook.changes
    ]
    findings += [Finding(False, fault) for fault in workbook.faults]
    lines, notes = compare_with_export(contents, where, workbook)
    findings += [Finding(agrees, text) for agrees, text in lines]
    return findings, workbook.project, notes


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
