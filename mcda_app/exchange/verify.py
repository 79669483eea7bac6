# SPDX-License-Identifier: MIT
"""Whether a workbook or project still is what it says: everything worked out again and compared."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from mcda_app.analysis.evaluation import Evaluation, Evaluator, evaluate, rank_issue
from mcda_app.domain.project import Project
from mcda_app.exchange.excel.names import safe_text
from mcda_app.exchange.roundtrip import reopen
from mcda_app.exchange.tables.grid import Grid
from mcda_app.exchange.tables.read import read_bytes
from mcda_app.exchange.tables.xlsx import Workbook
from mcda_app.files.fingerprint import inputs_hash
from mcda_app.files.store import open_project
from mcda_app.language import localised, tr

AGREES_WITHIN = 1e-9


class Finding(NamedTuple):
    """One thing looked at, and whether it agrees."""

    agrees: bool
    text: str


class Verification(NamedTuple):
    """All that was looked at."""

    findings: tuple[Finding, ...]

    @property
    def agrees(self) -> bool:
        return all(f.agrees for f in self.findings)

    def text(self) -> str:
        """One line a finding, then the verdict."""
        lines = [f"{tr('agrees  ') if f.agrees else tr('DIFFERS ')} {f.text}" for f in self.findings]
        verdict = tr("Numbers and inputs agree.") if self.agrees else tr("Numbers and inputs do not agree.")
        return "\n".join([*lines, verdict])


def verify(path: Path, expected_hash: str = "") -> Verification:
    """Work a workbook or a project out again.

    expected_hash  the hash of the inputs as a report prints it, or its first eight digits or more

    A workbook's inputs and numbers are compared with those it was exported with; a project's numbers
    are worked out in two ways that share no arithmetic. Raises FileError for what cannot be read.
    """
    if path.suffix.lower() == ".xlsx":
        findings, project = _workbook(read_bytes(path), path.name)
    else:
        project = open_project(path)
        findings = [_two_ways(project)]
    found = inputs_hash(project)
    wanted = expected_hash.strip().casefold()
    if wanted:
        same = len(wanted) >= 8 and found.startswith(wanted)
        findings.append(
            Finding(
                same, tr("hash of the inputs: {found}, expected {wanted}").format(found=found, wanted=wanted)
            )
        )
    elif path.suffix.lower() != ".xlsx":
        findings.append(Finding(True, tr("hash of the inputs: {found}").format(found=found)))
    return Verification(tuple(findings))


def _workbook(data: bytes, where: str) -> tuple[list[Finding], Project]:
    opened = reopen(data, where)
    check = opened.say("Check")
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
    book = Workbook(data, where)
    info = book.sheet(check)
    if info is None:
        findings.append(
            Finding(
                False, tr("the sheet “{check}” is gone, so no numbers can be compared").format(check=check)
            )
        )
        return findings, opened.project
    grid = book.read(info)
    findings.append(
        _compared(
            grid,
            evaluate(opened.project),
            [opened.say("Score: program"), opened.say("Rank: program")],
            tr("program's numbers"),
            opened.say,
        )
    )
    now = tr("workbook's numbers")
    if opened.changes:
        now = tr("workbook's numbers, with the changed inputs")
    findings.append(
        _compared(
            grid,
            evaluate(opened.edited()),
            [opened.say("Score: workbook"), opened.say("Rank: workbook")],
            now,
            opened.say,
        )
    )
    return findings, opened.project


def _compared(
    grid: Grid, evaluation: Evaluation, heads: Sequence[str], called: str, say: Callable[[str], str]
) -> Finding:
    """The scores and ranks on the sheet Check, compared with those worked out now.

    heads   over the columns of scores and of ranks
    called  what they are
    """
    first = _line(say("Issue")), _line(say("Option"))
    head = next((r for r in grid.rows if (grid.text(r, 0), grid.text(r, 1)) == first), None)
    score_column, rank_column = (
        next((c for c in grid.columns if head is not None and grid.text(head, c) == _line(text)), None)
        for text in heads
    )
    if head is None or score_column is None or rank_column is None:
        return Finding(
            False,
            tr("the {called} cannot be found on the sheet “{grid}”").format(called=called, grid=grid.name),
        )
    row, largest, ranks, count = head, 0.0, 0, 0
    for issue in evaluation.project.issues:
        for standing in evaluation[issue.id].standings:
            row += 1
            named = (grid.text(row, 0), grid.text(row, 1))
            if named != (_line(issue.title), _line(standing.option.title)):
                return Finding(False, tr("{row}: the rows were rearranged").format(row=grid.where(row, 0)))
            count += 1
            cell = grid.cells.get((row, score_column))
            held = cell.value if cell is not None else ""
            if standing.score is None or not isinstance(held, float):
                ranks += (standing.score is None) is isinstance(held, float)
                continue
            largest = max(largest, abs(held - standing.score))
            rank = grid.cells.get((row, rank_column))
            ranks += rank is None or rank.value != float(standing.rank or 0)
    agrees = largest <= AGREES_WITHIN and not ranks
    told = tr("{called}: {count} scores, largest difference {largest}, ranks that differ: {ranks}").format(
        called=called, count=count, largest=localised(largest, ".1e"), ranks=ranks
    )
    return Finding(agrees, told)


def _line(text: str) -> str:
    return " ".join(safe_text(text).split())


def _two_ways(project: Project) -> Finding:
    """Step by step in plain arithmetic, and all issues at once in arrays."""
    from mcda_app.analysis.large import LargeRanker

    evaluator = Evaluator()
    pairs = [(issue, evaluator.problem(project, issue)) for issue in project.issues]
    largest, ranks, count = 0.0, 0, 0
    if pairs:
        arrays = LargeRanker().rank(project, pairs)
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
