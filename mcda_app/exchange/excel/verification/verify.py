# SPDX-License-Identifier: MIT
"""Whether a workbook or project still is what it says: everything worked out again and compared."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from mcda_app.analysis.ranking.evaluation import Evaluator
from mcda_app.analysis.ranking.issue_ranking import rank_issue
from mcda_app.domain.project import Project
from mcda_app.exchange.excel.reading.reimport import reopen
from mcda_app.exchange.excel.verification.verify_workbook import compared_with_export
from mcda_app.exchange.tables.read import read_bytes
from mcda_app.files.inputs_hash import COVERS, inputs_hash, known_hashes
from mcda_app.files.project_file import open_project
from mcda_app.i18n import localised, tr

AGREES_WITHIN = 1e-9


class Finding(NamedTuple):
    """One thing looked at, and whether it agrees."""

    agrees: bool
    text: str


class Verification(NamedTuple):
    """All that was looked at.

    notes  what was not, as sentences
    """

    findings: tuple[Finding, ...]
    notes: tuple[str, ...] = ()

    @property
    def agrees(self) -> bool:
        return all(f.agrees for f in self.findings)

    def text(self) -> str:
        """One line a finding, then the verdict and what it does not cover."""
        lines = [f"{tr('agrees  ') if f.agrees else tr('DIFFERS ')} {f.text}" for f in self.findings]
        verdict = tr("Numbers and inputs agree.") if self.agrees else tr("Numbers and inputs do not agree.")
        return "\n".join([*lines, verdict, *self.notes])


def verify(path: Path, expected_hash: str = "") -> Verification:
    """Work a workbook or a project out again.

    expected_hash  the hash of the inputs as a report prints it, or its first eight digits or more

    A workbook is written once more from the project it carries, and all that a reader can see or follow in
    it is compared with that; a project's numbers are worked out in two ways that share no arithmetic.
    Raises FileError for what cannot be read.
    """
    notes: list[str] = []
    if path.suffix.lower() == ".xlsx":
        findings, project, notes = _workbook(read_bytes(path), path.name)
    else:
        project = open_project(path)
        findings = [_two_ways(project)]
    found = inputs_hash(project)
    wanted = expected_hash.strip().casefold()
    if wanted:
        same = len(wanted) >= 8 and any(each.startswith(wanted) for each in known_hashes(project))
        findings.append(
            Finding(
                same, tr("hash of the inputs: {found}, expected {wanted}").format(found=found, wanted=wanted)
            )
        )
    elif path.suffix.lower() != ".xlsx":
        findings.append(Finding(True, tr("hash of the inputs: {found}").format(found=found)))
    return Verification(tuple(findings), (*notes, str(COVERS)))


def _workbook(data: bytes, where: str) -> tuple[list[Finding], Project, list[str]]:
    """What is found, the project inside, and what was not looked at."""
    opened = reopen(data, where)
    told = tr("hash of the inputs: {hash_written}").format(hash_written=opened.hash_written)
    if not opened.intact:
        told = tr("the project inside has the hash {project}, not {hash_written}").format(
            project=inputs_hash(opened.project), hash_written=opened.hash_written
        )
    findings = [Finding(opened.intact, told)]
    if not opened.changes and not opened.faults:
        findings.append(Finding(True, tr("input cells are as they were exported")))
    findings += [
        Finding(False, tr("input changed: {change}").format(change=change.text)) for change in opened.changes
    ]
    findings += [Finding(False, fault) for fault in opened.faults]
    compared, notes = compared_with_export(data, where, opened)
    findings += [Finding(agrees, text) for agrees, text in compared]
    return findings, opened.project, notes


def _two_ways(project: Project) -> Finding:
    """Step by step in plain arithmetic, and all issues at once in arrays."""
    from mcda_app.analysis.ranking.vectorised_evaluation import VectorisedRanker

    evaluator = Evaluator()
    pairs = [(issue, evaluator.problem(project, issue)) for issue in project.issues]
    largest, ranks, count = 0.0, 0, 0
    if pairs:
        arrays = VectorisedRanker().rank(project, pairs)
        for issue, problem in pairs:
            plain = rank_issue(
                problem, project.weights_of(issue), project.settings, project.options_of(issue), issue
            )
            for a, b in zip(plain.standings, arrays[issue.id].standings, strict=True):
                count += 1
                ranks += a.rank != b.rank
                if a.score is not None and b.score is not None:
                    largest = max(largest, abs(a.score - b.score))
    told = tr(
        "{count} scores worked out in two ways, largest difference {largest}, ranks that differ: {ranks}"
    ).format(count=count, largest=localised(largest, ".1e"), ranks=ranks)
    return Finding(largest <= AGREES_WITHIN and not ranks, told)
