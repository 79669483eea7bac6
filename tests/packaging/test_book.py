# SPDX-License-Identifier: MIT
"""The handbook as PDF: all of the help in each language, tagged."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from mcda_app import i18n
from mcda_app.files.help_pages import help_pages
from mcda_app.files.resources import resource
from tests.exchange.pdf.conformance import faults
from tests.exchange.pdf.reader import Document

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def book() -> ModuleType:
    spec = importlib.util.spec_from_file_location("book", ROOT / "packaging" / "book.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_book_has_every_page_and_contradicts_no_rule_that_is_checked(
    book: ModuleType, language: str
) -> None:
    before = i18n.current_language()
    i18n.load(language, resource("translations"))
    try:
        pages, data = help_pages(), book.pdf()
    finally:
        i18n.load(before, resource("translations"))
    assert faults(data) == []
    document = Document(data)
    assert [text for level, text in document.headings() if level == 1] == [page.title for page in pages]
    assert str(document.pdf.docinfo.Title) == book.TITLES[language]
    assert str(document.pdf.Root.Lang).startswith(language)
    pictures = [figure.alt for figure in document.structure.all("Figure")]
    assert len(pictures) == sum(page.text.count("![") for page in pages)
    assert all(pictures)


def test_markdown_that_cannot_be_printed_is_refused(book: ModuleType) -> None:
    with pytest.raises(ValueError, match="blockquote"):
        book.nodes_of("> quoted")


def test_inline_styles_are_kept_apart(book: ModuleType) -> None:
    (paragraph,) = book.nodes_of("a **b** *c* `d` [e](f.md)")
    assert [(run["kind"], run["text"].strip()) for run in paragraph["runs"]] == [
        ("text", "a"),
        ("strong", "b"),
        ("text", ""),
        ("emph", "c"),
        ("text", ""),
        ("code", "d"),
        ("text", ""),
        ("text", "e"),
    ]
