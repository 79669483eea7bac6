# SPDX-License-Identifier: MIT
"""LibreOffice opens both documents: the same pages, with no word torn and no heading left behind."""

from __future__ import annotations

import io
import re
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pikepdf
import pytest

from mcda_app.exchange.report.content import build
from mcda_app.exchange.report.document import (
    Bar,
    Bars,
    Cell,
    Facts,
    Heading,
    NewPage,
    Paragraph,
    Report,
    Table,
)
from mcda_app.exchange.report.formats import write_report
from mcda_app.exchange.tables.template import template
from mcda_app.files import presets
from tests.exchange.report.office.test_columns import CRITERIA, matrix
from tests.exchange.spreadsheet import needs_writer

pytestmark = pytest.mark.libreoffice

KINDS = ("docx", "odt")
TALL = "\n".join(f"line {n}" for n in range(120))
PARTS = (
    Facts("Cover", (("Commissioner", "Ministry"), ("Version", "2"))),
    Bars("Ranking", tuple(Bar(f"Option {n}", n / 9, f"0.{n}") for n in range(10)), "in words"),
    *(matrix(count) for count in (4, 8, 11)),
    NewPage(),
    *(part for n in range(12) for part in (Heading(1, f"Chapter {n}"), *(Paragraph("line", "bullet"),) * n)),
    Table("Tall", ("Row", "Text"), ((Cell("row"), Cell(TALL)),), (0.2, 0.8)),
    Table(
        "Long", ("Head of rows", "Text"), tuple((Cell(f"row {n}"), Cell("x")) for n in range(90)), (0.3, 0.7)
    ),
    Paragraph("The end."),
)
HARD = Report("Hard to set", "", PARTS, "footer with a hash", "de", "CLASSIFIED")


Convert = Callable[[str, list[Path]], Path]


@pytest.fixture(scope="module")
def convert(tmp_path_factory: pytest.TempPathFactory) -> Convert:
    """Has LibreOffice write files as another kind; returns the folder where they are."""
    soffice = needs_writer()
    folder = tmp_path_factory.mktemp("libreoffice")

    def run(kind: str, sources: list[Path]) -> Path:
        out = folder / kind
        subprocess.run(
            [soffice, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless",
             "--convert-to", kind, "--outdir", str(out), *map(str, sources)],
            check=True, capture_output=True, timeout=300,
        )  # fmt: skip
        return out

    return run


@pytest.fixture(scope="module")
def pages(convert: Convert, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """The text of each page of the hard report and of a note as LibreOffice sets them, by name and kind."""
    folder = tmp_path_factory.mktemp("documents")
    note = build(presets.load(), ["trade"], date="23 November 2026")
    files = {}
    for kind in KINDS:
        for name, report in (("hard", HARD), ("note", note)):
            files[f"{name}.{kind}"] = folder / f"{name}-{kind}.{kind}"
            write_report(report, files[f"{name}.{kind}"])
    out = convert("pdf", list(files.values()))
    return {name: texts_of(out / f"{file.stem}.pdf") for name, file in files.items()}


def texts_of(path: Path) -> list[str]:
    """The text of each page of a PDF."""
    with pikepdf.open(path) as pdf:
        count = len(pdf.pages)
    command = ["pdftotext", "-layout", str(path), "-"]
    text = subprocess.run(command, check=True, capture_output=True, timeout=60).stdout.decode()
    sheets = text.split("\f")
    assert len(sheets) == count + 1
    return sheets[:count]


def rows_of(texts: list[str]) -> Iterator[str]:
    for text in texts:
        yield from text.splitlines()


@pytest.mark.parametrize("kind", KINDS)
def test_every_page_has_classification_hash_and_number(pages: dict[str, list[str]], kind: str) -> None:
    texts = pages[f"hard.{kind}"]
    for n, text in enumerate(texts, 1):
        assert "CLASSIFIED" in text
        assert f"Page {n} of {len(texts)}" in text
        assert "footer with a hash" in text


@pytest.mark.parametrize("kind", KINDS)
def test_no_word_of_a_table_is_torn(pages: dict[str, list[str]], kind: str) -> None:
    text = " ".join(pages[f"hard.{kind}"])
    words = set(re.findall(r"\w+", text))
    assert set(CRITERIA) | {"Bundesländerübergreifende", "Rahmenvereinbarung"} <= words


@pytest.mark.parametrize("kind", KINDS)
def test_no_page_ends_with_a_heading_and_heads_of_tables_are_repeated(
    pages: dict[str, list[str]], kind: str
) -> None:
    texts = pages[f"hard.{kind}"]
    for text in texts:
        lines = [line.strip() for line in text.splitlines() if line.strip()]
        assert not re.match(r"Chapter|Long|Tall|Ranking", lines[-2])  # above the foot
        if any(re.match(r"row \d", line) for line in lines):
            assert any(line.startswith("Head of rows") for line in lines)


@pytest.mark.parametrize("kind", KINDS)
def test_a_row_taller_than_a_page_loses_nothing(pages: dict[str, list[str]], kind: str) -> None:
    lines = [line.split()[-2:] for line in rows_of(pages[f"hard.{kind}"]) if "line" in line.split()]
    assert [pair[1] for pair in lines if pair[0] == "line" and pair[1].isdigit()] == [
        str(n) for n in range(120)
    ]


@pytest.mark.parametrize("name", ["hard", "note"])
def test_both_formats_have_as_many_pages(pages: dict[str, list[str]], name: str) -> None:
    word, odf = (len(pages[f"{name}.{kind}"]) for kind in KINDS)
    assert abs(word - odf) <= 1


def test_the_template_is_opened_with_its_lists(convert: Convert, tmp_path: Path) -> None:
    from openpyxl import load_workbook

    source = tmp_path / "template.ods"
    source.write_bytes(template(presets.load(), ".ods"))
    data = (convert("xlsx", [source]) / "template.xlsx").read_bytes()
    sheet = load_workbook(io.BytesIO(data)).worksheets[0]
    rules = {str(rule.sqref): rule.formula1 for rule in sheet.data_validations.dataValidation}
    assert rules["C2"] == '"benefit,cost"'
    assert rules["D6:D29"] == '"none,low,medium,high,very high"'
    assert sheet["C3"].value == pytest.approx(0.25)
    assert sheet["C3"].number_format == "0.0%"
