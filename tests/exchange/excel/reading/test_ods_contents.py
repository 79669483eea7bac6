# SPDX-License-Identifier: MIT
"""An .ods workbook is read back and checked as an .xlsx one is; hostile ones are refused in a sentence."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from mcda_app.domain.project import Project
from mcda_app.errors import FileError
from mcda_app.exchange.excel import ODS, export_workbook, workbook
from mcda_app.exchange.excel.reading.reimport import is_exported, reopen
from mcda_app.exchange.verification.verify import verify
from mcda_app.files import presets
from tests.exchange.changed_workbooks import packed, parts
from tests.exchange.excel.ods.changed_ods import with_cells, with_content

PROJECT: Project = presets.load("table-1-goals")


@pytest.fixture(scope="module")
def exported() -> bytes:
    data = workbook(PROJECT, kind=ODS)
    assert data is not None
    return data


def test_an_unchanged_workbook_opens_as_the_same_project_and_passes_the_check(tmp_path: Path) -> None:
    path = tmp_path / "w.ods"
    assert export_workbook(PROJECT, path)
    opened = reopen(path.read_bytes(), path.name)
    assert opened.project == PROJECT
    assert (opened.changes, opened.faults, opened.intact) == ((), (), True)
    assert verify(path).agrees
    assert not list(tmp_path.glob("*[!s]"))


def test_each_kind_of_input_comes_back_as_a_named_change(exported: bytes) -> None:
    typed: dict[tuple[str, str], str | float | None] = {
        ("Weights", "C6"): 0.5,
        ("Trade", "B8"): 1.5,
        ("Trade", "C9"): None,
        ("Norms", "F8"): "no",
        ("Levels", "B7"): 1.25,
        ("Method", "B4"): "AHP",
    }
    opened = reopen(with_cells(exported, typed), "w.ods")
    assert not opened.faults
    texts = [change.text for change in opened.changes]
    assert texts[0] == "Rank with AHP (was TOPSIS)"
    assert texts[1] == "Levels of Effectiveness: somewhat useful 1 → 1.25"
    assert texts[2].startswith("Weights: Effectiveness 25% → 20%, Cost of coordination 25% → 40%")
    assert texts[3:] == [
        "Trade, Unilateral, Effectiveness: not useful → 1.5",
        "Trade, Selective, Cost of coordination: low → missing",
        "Norms: Selective left out",
    ]


def test_what_cannot_be_read_is_said_with_its_place(exported: bytes) -> None:
    data = with_cells(exported, {("Trade", "B8"): "splendid", ("Weights", "C5"): -1.0})
    data = with_content(data, lambda text: text.replace('table:name="scores_1"', 'table:name="gone"'))
    faults = reopen(data, "w.ods").faults
    assert any("Sheet “Trade”, cell B8" in fault for fault in faults), faults
    assert any("Sheet “Weights”, cell C5" in fault for fault in faults), faults
    assert any("no longer has the defined name of the table of scores" in fault for fault in faults), faults


def moved(text: str) -> str:
    return text.replace('table:name="Norms"', 'table:name="Standards"')


def one(old: str, new: str) -> Callable[[str], str]:
    """Replaces the first place of a text, which must be there."""

    def change(text: str) -> str:
        assert old in text, old
        return text.replace(old, new, 1)

    return change


FORGERIES: dict[str, tuple[Callable[[str], str], str]] = {
    "number": (one('office:value="0.25"', 'office:value="0.26"'), "25%"),
    "formula": (one("SUM([.$C$5:.$C$8])", "SUM([.$C$5:.$C$7])"), "the formula"),
    "sheet renamed": (moved, "the sheet “Norms” was deleted or renamed"),
    "rule": (one("cell-content()&gt;=0.0", "cell-content()&gt;=-9.0"), "its data validation has changed"),
    "picture": (
        one("<table:table-cell><draw:frame", '<table:table-cell><draw:frame><draw:image xlink:href="x.png"/>'
            "</draw:frame><draw:frame"),
        "an object that was not exported",
    ),
    "comment": (
        one("<text:p>Check</text:p>", "<office:annotation><text:p>hi</text:p></office:annotation>"
            "<text:p>Check</text:p>"),
        "comment A1: hi",
    ),
    "hidden row": (one("<table:table-row ", '<table:table-row table:visibility="collapse" '), "was hidden"),
    "other file": (
        one("of:=SUM([.$C$5", "of:=['file:///tmp/x.ods'#$A.A1]+SUM([.$C$5"),
        "Sheet “Weights”",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", FORGERIES)
@pytest.mark.usefixtures("written_once")
def test_a_changed_workbook_fails_the_check_with_the_place(
    exported: bytes, tmp_path: Path, name: str
) -> None:
    change, sentence = FORGERIES[name]
    path = tmp_path / "w.ods"
    if name == "other file":  # a share of the weight, whose formula is not the plain sum
        change = one("of:=IF(SUM([.$C$5", "of:=['file:///tmp/x.ods'#$A.A1]+IF(SUM([.$C$5")
    path.write_bytes(with_content(exported, change))
    verdict = verify(path)
    assert not verdict.agrees
    faults = " ".join(finding.text for finding in verdict.findings if not finding.agrees)
    assert sentence in faults, faults


def with_entity(data: bytes) -> bytes:
    declared = '?>\n<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>'
    return with_content(data, lambda text: text.replace("?>", declared, 1))


def with_password(data: bytes) -> bytes:
    manifest = "META-INF/manifest.xml"
    return with_content(
        data,
        lambda text: text.replace("/>", "><manifest:encryption-data/></manifest:file-entry>", 1),
        manifest,
    )


def with_macro(data: bytes) -> bytes:
    return packed({**parts(data), "Basic/Standard/Module1.xml": b"<x/>"})


MOST = 20 << 20
"""Bytes of an unpacked file, in place of the program's limit, so that less is packed."""


def inflated(data: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts(data).items():
            archive.writestr(name, content if name != "content.xml" else content + b" " * (MOST + 1))
    return stream.getvalue()


def repeated(data: bytes) -> bytes:
    part = 'table:number-columns-repeated="16000" office:value-type="string"'
    cell = f"<table:table-cell {part}><text:p>x</text:p></table:table-cell>"
    row = f'<table:table-row table:number-rows-repeated="1000000">{cell}</table:table-row>'
    return with_content(data, lambda text: text.replace("<table:table-row ", f"{row}<table:table-row ", 1))


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (with_entity, "declares XML entities"),
        (with_password, "protected by a password"),
        (with_macro, "contains macros"),
        (inflated, "far larger than a decision table needs"),
        (repeated, "far larger than a decision table needs"),
        (lambda data: data[: len(data) // 2], "damaged or incomplete"),
        (lambda data: with_content(data, lambda text: text[:-50]), "damaged or incomplete"),
    ],
    ids=["entity", "password", "macro", "inflated", "repeated", "half", "cut"],
)
def test_hostile_and_damaged_workbooks_are_refused_in_a_sentence(
    exported: bytes, make: Callable[[bytes], bytes], sentence: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mcda_app.exchange.tables.archive.MAX_TOTAL", MOST)
    with pytest.raises(FileError, match=sentence):
        reopen(make(exported), "w.ods")


def test_an_ordinary_spreadsheet_is_no_exported_workbook(exported: bytes) -> None:
    assert is_exported(exported, "w.ods")
    other = with_content(exported, lambda text: text.replace('table:name="mcda_project"', 'table:name="x"'))
    assert not is_exported(other, "w.ods")
    with pytest.raises(FileError, match="was not exported by this program"):
        reopen(other, "w.ods")
