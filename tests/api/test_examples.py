# SPDX-License-Identifier: MIT
"""The example notebook and the help's chapter run as they stand, and use the face for analysts alone."""

from __future__ import annotations

import ast
import re
import runpy
from pathlib import Path

import pytest

import mcda_app as mcda
from mcda_app.files.resources import resource
from mcda_app.i18n import LANGUAGES

NOTEBOOK = resource("examples", "notebook.py")
BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
RESULT = re.compile(r"  # (.+)$")


def chapter(language: str) -> str:
    return resource("help", "pages", language, "14-python.md").read_text("utf-8")


def code(language: str) -> str:
    return "".join(BLOCK.findall(chapter(language)))


def imported(source: str) -> set[str]:
    nodes = list(ast.walk(ast.parse(source)))
    plain = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    return plain | {str(node.module) for node in nodes if isinstance(node, ast.ImportFrom)}


def test_the_notebook_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    runpy.run_path(str(NOTEBOOK))
    printed = capsys.readouterr().out
    assert "Alder stays first until Price rises above 59%" in printed
    assert printed.splitlines()[-1].startswith("Ranking(TOPSIS: 1 Alder (0.7316), 2 Cedar (0.6891)")
    assert mcda.open_project("phones.mcda").issues[0].title == "phones"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_chapter_runs_and_gives_what_it_says(
    language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    source, namespace = code(language), {}
    results = []
    for node in ast.parse(source).body:
        text = ast.get_source_segment(source, node)
        if isinstance(node, ast.Expr) and (match := RESULT.search(source.splitlines()[node.end_lineno - 1])):
            value = eval(text, namespace)
            assert str(value) == match[1], text
            results.append(value)
        else:
            exec(text, namespace)
    assert len(results) >= 7


def test_the_code_is_the_same_in_every_language() -> None:
    assert {code(language) for language in LANGUAGES} == {code("en")}


def test_nothing_but_the_face_is_used() -> None:
    assert imported(NOTEBOOK.read_text("utf-8")) == {"__future__", "pandas", "mcda_app"}
    assert imported(code("en")) == {"pandas", "mcda_app"}
    used = set(re.findall(r"\bmcda\.(\w+)", NOTEBOOK.read_text("utf-8") + code("en")))
    assert used <= set(mcda.__all__)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_chapter_names_every_function_and_way_to_derive_weights(language: str) -> None:
    text = chapter(language)
    functions = [name for name in mcda.__all__ if name[0].islower()]
    for name in functions:
        assert name in text
    with pytest.raises(mcda.McdaError) as refusal:
        mcda.derive_weights([[1]], "none")
    for way in str(refusal.value).rpartition("of ")[2].rstrip(".").split(", "):
        assert f'"{way}"' in text
