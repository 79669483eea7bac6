# SPDX-License-Identifier: MIT
"""What tests have to be: each can fail, they use what a user can see, and they mirror the package."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
PACKAGE = TESTS.parent / "mcda_app"

FAILING = ("raises", "warns", "fail", "waitUntil", "waitSignal", "limited")
"""Calls that fail a test; `limited` does once its time is up."""
FAILING_PREFIXES = ("assert_", "check_", "expect_")

NAMED_TUPLES = {"_replace", "_asdict", "_fields", "_make", "_exit", "_getframe"}
"""Public in spite of their names: those of named tuples, and of Python's own modules."""


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def modules() -> list[Path]:
    return sorted(TESTS.rglob("*.py"))


def called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def asserts(function: ast.AST, helpers: frozenset[str] = frozenset()) -> bool:
    """Whether a function can fail: by an assertion, by a call that fails, or by one of the helpers."""
    for node in ast.walk(function):
        if isinstance(node, ast.Assert):
            return True
        if isinstance(node, ast.Call):
            name = called(node)
            if name in FAILING or name in helpers or name.startswith(FAILING_PREFIXES):
                return True
    return False


def functions(path: Path) -> Iterator[ast.FunctionDef]:
    return (node for node in ast.walk(tree(path)) if isinstance(node, ast.FunctionDef))


def without_assertion(path: Path) -> list[str]:
    """The tests of a module that cannot fail, but by an error."""
    helpers = frozenset(f.name for f in functions(path) if not f.name.startswith("test_") and asserts(f))
    return [f.name for f in functions(path) if f.name.startswith("test_") and not asserts(f, helpers)]


def test_every_test_asserts_something() -> None:
    idle = {str(path.relative_to(TESTS)): without_assertion(path) for path in TESTS.rglob("test_*.py")}
    assert {path: names for path, names in idle.items() if names} == {}


@pytest.mark.parametrize(
    ("body", "fails"),
    [("x = 1", False), ("assert x", True), ("check_all(x)", True), ("with pytest.raises(E): x()", True)],
)
def test_a_test_without_assertion_is_noticed(tmp_path: Path, body: str, fails: bool) -> None:
    path = tmp_path / "test_x.py"
    path.write_text(f"def test_x():\n    {body}\n", encoding="utf-8")
    assert without_assertion(path) == ([] if fails else ["test_x"])


def private(name: str) -> bool:
    return name.startswith("_") and not name.startswith("__") and name not in NAMED_TUPLES


def reaches(path: Path) -> int:
    """How often a module reaches into something by a private name that is not its own."""
    count = 0
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Attribute) and private(node.attr):
            count += not (isinstance(node.value, ast.Name) and node.value.id in ("self", "cls"))
        elif isinstance(node, ast.Call) and called(node) in ("setattr", "delattr"):
            texts = [arg.value for arg in node.args[:2] if isinstance(arg, ast.Constant)]
            count += any(isinstance(text, str) and private(text.rpartition(".")[2]) for text in texts)
    return count


def test_tests_reach_into_no_private_members() -> None:
    """Use `tests/ui/controls.py`, accessible names or public members instead."""
    counts = {str(path.relative_to(TESTS)): reaches(path) for path in modules()}
    assert {path: count for path, count in counts.items() if count} == {}


def test_a_private_reach_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "test_y.py"
    lines = ["window._page.click()", "row._replace(a=1)", "self._own()", 'patch.setattr(window, "_save", 1)']
    path.write_text("\n".join(lines), encoding="utf-8")
    assert reaches(path) == 2


# Tests mirror the package

ELSEWHERE = {
    "analysis/group/disagreements.py": "analysis/test_group.py",
    "analysis/group/discussion.py": "ui/workshop/test_workshop_results.py",
    "analysis/group/dissent.py": "analysis/test_group.py",
    "analysis/group/first_place_proof.py": "analysis/test_group.py",
    "analysis/group/minutes.py": "domain/edits/workshop/test_anonymity.py",
    "analysis/group/result_cache.py": "ui/workshop/test_workshop_results.py",
    "analysis/group/signatures.py": "exchange/report/test_workshop_report.py",
    "analysis/ranking/project_diff.py": "ui/documents/test_sharing.py",
    "analysis/sensitivity/method_choice_effects.py": "ui/dialogs/test_method.py",
    "analysis/vocabulary/method_options.py": "ui/dialogs/test_method.py",
    "analysis/rules/exclusions.py": "exchange/test_rules_out.py",
    "domain/edits/archive.py": "exchange/archive_metadata/test_mdto.py",
    "domain/edits/project.py": "domain/test_hostile_edits.py",
    "files/origin.py": "exchange/verification/test_verify.py",
    "domain/edits/workshop/surplus.py": "threats/test_kept.py",
    "exchange/excel/layout/validation.py": "exchange/excel/ods/test_writer.py",
    "exchange/excel/xlsx/worksheet.py": "exchange/excel/test_content.py",
    "exchange/tables/template/__init__.py": "exchange/test_tables_out.py",
    "exchange/tables/template/content.py": "exchange/test_tables_out.py",
    "exchange/tables/template/excel.py": "exchange/test_tables_out.py",
    "exchange/tables/template/ods.py": "exchange/test_tables_out.py",
    "files/glossary.py": "ui/dialogs/test_glossary.py",
    "files/sharing/pulse.py": "ui/documents/test_sharing.py",
    "ui/widgets/fields/in_place_text.py": "ui/issue/test_issue_page.py",
    "ui/widgets/fields/shrinking_combo.py": "ui/test_truth.py",
    "ui/widgets/tables/viewport.py": "ui/overview/test_table.py",
}
"""Modules with behaviour whose tests are outside the mirroring folder, and where."""


def name_of(path: Path) -> str:
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def package() -> dict[str, Path]:
    return {name_of(path): path for path in PACKAGE.rglob("*.py")}


@cache
def shared() -> dict[str, frozenset[str]]:
    """What the fixtures of all tests import, by fixture; the window is also that of `active_window`."""
    fixtures = {f.name: names_in(f) for f in functions(TESTS / "conftest.py")}
    return fixtures | {"active_window": fixtures["window"]}


@cache
def imported(path: Path) -> frozenset[str]:
    """The package's modules that a module imports anywhere, names in a text, or has by a fixture."""
    arguments = {a.arg for f in functions(path) for a in f.args.args} if path.is_relative_to(TESTS) else set()
    return names_in(tree(path)).union(*(shared()[name] for name in arguments & shared().keys()))


def names_in(part: ast.AST) -> frozenset[str]:
    """The package's modules that a part imports, or names in a text."""
    names: set[str] = set()
    for node in ast.walk(part):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.update((node.module, *(f"{node.module}.{alias.name}" for alias in node.names)))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = node.value
            while text.startswith("mcda_app.") and text not in package():
                text = text.rpartition(".")[0]
            names.add(text)
    return frozenset(names & package().keys())


def reached(tests: Iterable[Path], layer: str) -> set[str]:
    """The modules that tests import, and those that these import in their layer."""
    visited: set[str] = set()
    waiting = {name for path in tests for name in imported(path)}
    while waiting:
        name = waiting.pop()
        visited.add(name)
        waiting |= {n for n in imported(package()[name]) if n.startswith(layer)} - visited
    return visited


def untested() -> set[str]:
    """The modules with functions that no test in their mirroring folder, or the nearest above, reaches."""
    missing = set()
    for name, path in package().items():
        folder = TESTS / path.relative_to(PACKAGE).parent
        if not any(functions(path)) or (folder / f"test_{path.stem}.py").exists():
            continue
        while not folder.exists():
            folder = folder.parent
        layer = ".".join(name.split(".")[:2])
        if name not in reached(folder.rglob("*.py"), layer):
            missing.add(path.relative_to(PACKAGE).as_posix())
    return missing


def test_tests_mirror_the_package() -> None:
    assert untested() <= set(ELSEWHERE)


@pytest.mark.parametrize(("module", "test"), ELSEWHERE.items())
def test_modules_tested_elsewhere_are_reached_there(module: str, test: str) -> None:
    assert name_of(PACKAGE / module) in reached([TESTS / test], "mcda_app.")


def test_the_longest_modules_are_there(request: pytest.FixtureRequest) -> None:
    conftest = request.config.pluginmanager.get_plugin(str(TESTS / "conftest.py"))
    assert [name for name in conftest.LONGEST if not (TESTS / name).exists()] == []
