# SPDX-License-Identifier: MIT
"""Two threads may be the first to use a slow library at the same moment.

A thread that imports ``library.part`` waits for ``library`` while it holds the part. Another that imports
``library``, which imports its parts itself, would wait for the first for ever: Python gives it the part
before there is anything in it. Whoever imports the library first, whole, waits without holding anything.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import mcda_app

SLOW = {"matplotlib", "numpy", "openpyxl", "pandas", "pymcdm", "scipy"}
SCRIPT = """
import sys, threading
from mcda_app.analysis.weighting.objective_weights import _through_pymcdm

failures = []
threading.excepthook = lambda failure: failures.append(repr(failure.exc_value))

def other_methods():
    from mcda_app.methods import second_opinions

def objective_weights():
    _through_pymcdm("critic", [(1.0, 2.0, 4.0), (3.0, 1.0, 2.0)])

threads = [threading.Thread(target=work) for work in (other_methods, objective_weights)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(failures)
"""


def test_other_methods_and_objective_weights_may_start_at_once() -> None:
    ran = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


def parts_before_the_whole(node: ast.AST) -> Iterator[str]:
    """The imports of a library's part that the same block does not precede with one of the library."""
    whole: set[str] = set()
    for child in ast.iter_child_nodes(node):
        for name in imported(child):
            library, _, part = name.partition(".")
            if library in SLOW and part and library not in whole:
                yield name
            whole.add(library)
        if not is_type_checking(child):
            yield from parts_before_the_whole(child)


def imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return [node.module or ""] if isinstance(node, ast.ImportFrom) else []


def is_type_checking(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"


def test_a_slow_library_is_imported_whole_before_a_part_of_it() -> None:
    folder = Path(mcda_app.__file__).parent
    faults = {
        f"{path.relative_to(folder)}: {name}"
        for path in folder.rglob("*.py")
        for name in parts_before_the_whole(ast.parse(path.read_text(encoding="utf-8")))
    }
    assert faults == set()
