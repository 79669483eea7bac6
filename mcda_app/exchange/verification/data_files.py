# SPDX-License-Identifier: MIT
"""Verify data files: JSON is calculated anew, XMCDA and tables are compared with a project."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import zip_longest
from math import isclose

from mcda_app.domain.project import Project
from mcda_app.errors import EditError, FileError
from mcda_app.exchange.findings import Finding, another_file, listed_differences, shortened
from mcda_app.files.inputs_hash import known_hashes
from mcda_app.files.json_text import parse_json
from mcda_app.files.project_file import FORMAT, VERSION, loads
from mcda_app.i18n import tr

WITHIN = 1e-9
_WORDS = frozenset({"title", "failure", "obstacle", "label", "name"})
"""Members in the language of whoever exported, which are not compared."""
_COMMENT = re.compile(r"<!--.*?-->\s*", re.DOTALL)


def json_results(data: bytes, where: str) -> tuple[list[Finding], Project, str]:
    """The findings on a file of inputs and results, the project inside, and the version that wrote it.

    Raises FileError if it is none, ContentError if the project inside has faults.
    """
    results = parse_json(_decoded(data, where), where)
    inside = results.get("project")
    if results.get("format") != "mcda-results" or not isinstance(inside, dict):
        raise FileError(
            tr("This JSON file contains no results from this program."),
            where=where,
            remedy=tr("Choose a file written by File ▸ Save data…."),
        )
    project = loads(json.dumps({"format": FORMAT, "version": VERSION, **inside}), where)
    stated = str(results.get("inputs_hash", ""))[:64]
    hashes = known_hashes(project)
    findings = []
    if stated in hashes:
        findings.append(Finding(True, tr("hash of the inputs: {hash}").format(hash=stated)))
    else:
        text = tr("the project inside has the hash {actual} instead of {hash}")
        findings.append(Finding(False, text.format(actual=hashes[0], hash=stated or "–")))
    from mcda_app.exchange.data.json_results import results_json

    expected = json.loads(results_json(project))
    differing: list[str] = []
    count = 0
    for part in ("results", "partners", "futures"):
        for place, was, now in _leaves(expected.get(part), results.get(part), part):
            count += 1
            if not _same(was, now):
                text = tr("{where} contains {found}, not {expected}")
                differing.append(text.format(where=place, found=_shown(now), expected=_shown(was)))
    findings += listed_differences(differing)
    text = tr("{count} values compared with a new calculation; differences: {differing}")
    findings.append(Finding(not differing, text.format(count=count, differing=len(differing))))
    program = re.fullmatch(r"mcda-app ([\w.+-]{1,40})", str(results.get("program", "")))
    return findings, project, program[1] if program else ""


def _leaves(expected: object, actual: object, path: str) -> Iterator[tuple[str, object, object]]:
    if isinstance(expected, dict) and isinstance(actual, dict):
        for key in dict.fromkeys((*expected, *actual)):
            if key not in _WORDS:
                yield from _leaves(expected.get(key), actual.get(key), f"{path}.{key}")
    elif isinstance(expected, list) and isinstance(actual, list):
        for n, (one, other) in enumerate(zip_longest(expected, actual)):
            yield from _leaves(one, other, f"{path}[{n}]")
    else:
        yield path, expected, actual


def _same(expected: object, actual: object) -> bool:
    numbers = [v for v in (expected, actual) if isinstance(v, int | float) and not isinstance(v, bool)]
    if len(numbers) == 2:
        return isclose(numbers[0], numbers[1], rel_tol=WITHIN, abs_tol=WITHIN)
    return expected == actual


def _shown(value: object) -> str:
    return shortened(json.dumps(value, ensure_ascii=False))


def xmcda_differences(data: bytes, where: str, project: Project) -> list[Finding]:
    """How an XMCDA file differs from what this project is exported as. Raises FileError if it is no text."""
    from mcda_app.exchange.xmcda.write import to_xmcda

    expected = _COMMENT.sub("", to_xmcda(project).decode("utf-8"))
    return _compare_lines(expected, _COMMENT.sub("", _decoded(data, where)))


def table_differences(data: bytes, where: str, project: Project) -> list[Finding]:
    """How a table of comma-separated values differs from this project's of the same heads.

    Raises FileError if this program writes no such table.
    """
    from mcda_app.exchange.data.audit_csv import audit_csv
    from mcda_app.exchange.data.csv_table import long_csv

    actual = _decoded(data, where)
    head = actual.partition("\n")[0].strip()
    tables = [long_csv(project)]
    if project.audit is not None:
        tables.append(audit_csv(project))
    for table in tables:
        expected = table.removeprefix("\ufeff")
        if expected.partition("\n")[0].strip() == head:
            return _compare_lines(expected, actual)
    raise FileError(
        tr("This table does not have the columns that the program writes, so it cannot be compared."),
        where=where,
        remedy=tr("Choose a file written by File ▸ Save data…, or run the program in its language."),
    )


def _compare_lines(expected: str, actual: str) -> list[Finding]:
    texts = []
    ours, theirs = expected.splitlines(), actual.splitlines()
    for number, (one, other) in enumerate(zip_longest(ours, theirs), 1):
        if (one or "").strip() != (other or "").strip():
            text = tr("line {number} is {found}, not {expected}")
            texts.append(text.format(number=number, found=_line(other), expected=_line(one)))
    text = tr("{count} lines compared with a new export; differences: {differing}")
    findings = listed_differences(texts)
    return [*findings, Finding(not texts, text.format(count=len(ours), differing=len(texts)))]


def _line(text: str | None) -> str:
    return tr("nothing") if text is None else f"“{shortened(text.strip())}”"


def _decoded(data: bytes, where: str) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FileError(
            tr("The file is not text in UTF-8, as this program writes it."),
            where=where,
            remedy=another_file(),
        ) from error


def require_project(project: Project | None, where: str) -> Project:
    """The project to compare a table with. Raises EditError without one."""
    if project is None:
        raise EditError(
            tr("A table of values has no place for the hash of the inputs: {file}.").format(file=where),
            remedy=tr("Name the project to compare it with, or open that project first."),
        )
    return project
