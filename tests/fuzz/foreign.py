# SPDX-License-Identifier: MIT
"""Harnesses for what other programs write: workbooks, tables, XMCDA; and presets."""

from __future__ import annotations

import io
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from mcda_app.domain.project import Project
from mcda_app.errors import McdaError
from mcda_app.files import presets
from mcda_app.files.project_file import dumps, loads
from tests.fuzz.reader import same, seed


def workbooks() -> list[bytes]:
    from mcda_app.exchange.excel import workbook

    seeds = [workbook(loads(seed(f"{name}.mcda").decode())) for name in ("smallest", "every-field")]
    return [data for data in seeds if data is not None]


def read_workbook(data: bytes, _folder: Path) -> None:
    from mcda_app.exchange.excel.reading.reimport import reopen

    opened = reopen(data, "x.xlsx")
    same(opened.project)
    same(opened.with_changes())


ROWS = (
    ("Fleet", "", "", ""), ("Option", "Price (min)", "Range", "Quality"),
    ("direction", "min", "max", "max"), ("Weight", "0.5", "0.25", "25%"), ("Scale from", "0", "0", "1"),
    ("Scale to", "100", "900", "5"), ("Bus", "10", "320", "high"), ("Tram", "90.5", "11", "low"),
    ("Bike", "0", "n/a", "medium"),
)  # fmt: skip
KNOWN = (
    ("Issue", "Option", "C", "D"),
    ("One", "A", "0.5", "1"),
    ("One", "B", "0", "1"),
    ("Two", "A", "1", "0,5"),
)


def text_tables() -> list[bytes]:
    seeds = []
    for rows in (ROWS, KNOWN, tuple(zip(*ROWS, strict=True))):
        seeds += ["\n".join(sign.join(row) for row in rows).encode() for sign in (",", ";", "\t")]
    return [*seeds, b"sep=|\nA|B\n1|2\n3|4"]


def xlsx_tables() -> list[bytes]:
    import xlsxwriter

    seeds = []
    for rows in (ROWS, KNOWN):
        stream = io.BytesIO()
        with xlsxwriter.Workbook(stream, {"in_memory": True}) as book:
            sheet = book.add_worksheet("Scores")
            dated = book.add_format({"num_format": "d mmm yyyy"})
            for n, row in enumerate(rows):
                for k, text in enumerate(row):
                    number = text.replace(".", "", 1).isdecimal()
                    sheet.write_number(n, k, float(text)) if number else sheet.write_string(n, k, text)
            sheet.write_number(8, 5, 40_000, dated)
            sheet.write_formula(7, 5, "=1+1", None, "#DIV/0!")
            sheet.write_boolean(6, 5, True)
            sheet.merge_range(0, 0, 0, 1, "Fleet")
        seeds.append(stream.getvalue())
    return seeds


def ods_tables() -> list[bytes]:
    from tests.exchange.tables.builders import ods, ods_table

    def plain(text: str) -> object:
        return float(text) if text.replace(".", "", 1).isdecimal() else text or None

    seeds = [ods(ods_table([[plain(text) for text in row] for row in rows])) for rows in (ROWS, KNOWN)]
    odd = (
        '<table:table table:name="T"><table:table-row table:number-rows-repeated="2"><table:table-cell '
        'office:value-type="percentage" office:value="0.5" table:number-columns-repeated="3" '
        'table:number-columns-spanned="2"><text:p>50<text:s/>%</text:p></table:table-cell></table:table-row>'
        '<table:table-row><table:table-cell table:formula="of:=1" office:value-type="date" '
        'office:date-value="2024-01-01"><text:p>x</text:p><office:annotation><text:p>y</text:p>'
        '</office:annotation></table:table-cell><table:table-cell office:value-type="boolean" '
        'office:boolean-value="true"/></table:table-row></table:table>'
    )
    return [*seeds, ods(odd, **{"META-INF__manifest.xml": "<m/>"})]


@cache
def _current() -> Project:
    return loads(seed("tables.mcda").decode())


def _import(grids: Sequence[object]) -> None:
    """Each sheet in every way that it can be taken."""
    from mcda_app.exchange.tables.grid import Grid
    from mcda_app.exchange.tables.import_preview import Target, preview
    from mcda_app.exchange.tables.layout import guess_layout, guess_orientation

    current = _current()
    failure: McdaError | None = None
    count = 0
    for each_grid in grids[:3]:
        assert isinstance(each_grid, Grid)
        try:
            grid = guess_orientation(each_grid)
            layout = guess_layout(grid)
        except McdaError as error:
            failure = error
            continue
        for row in grid.rows[:40]:
            for column in grid.columns[:20]:
                assert grid.where(row, column)
                layout.role(row, column)
        for target in Target:
            import_preview = preview(current, grid, layout, target, issue_id=current.issues[0].id, name="x")
            assert all(str(fault) for fault in import_preview.faults)
            try:
                project = import_preview.accept(skip_faults=True)
            except McdaError as error:
                failure = error
                continue
            same(project)
            count += 1
    if not count and failure is not None:
        raise failure


def read_table(data: bytes, folder: Path) -> None:
    from mcda_app.exchange.tables.read import read_table

    path = folder / "table.csv"
    path.write_bytes(data)
    _import(read_table(path))


def read_clipboard(data: bytes, _folder: Path) -> None:
    from mcda_app.exchange.tables.read import table_of_clipboard

    _import([table_of_clipboard(data.decode("utf-8", "surrogateescape"))])


def xmcda_seeds() -> list[bytes]:
    from mcda_app.exchange.xmcda.write import to_xmcda

    return [to_xmcda(loads(seed(f"{name}.mcda").decode())) for name in ("tables", "every-field")]


def read_xmcda(data: bytes, _folder: Path) -> None:
    from mcda_app.exchange.xmcda.read import read_xmcda
    from mcda_app.exchange.xmcda.write import to_xmcda

    result = read_xmcda([("x.xml", data)], "x")
    assert all(result.notes)
    same(result.project)
    again = read_xmcda([("x.xml", to_xmcda(result.project))], result.project.title).project
    assert [i.title for i in again.issues] == [i.title for i in result.project.issues]


def preset_seeds() -> list[bytes]:
    whole = loads(seed("tables.mcda").decode())
    alone = dumps(whole).replace("mcda-project", "mcda-preset", 1).encode()
    small = (
        b'{"format": "mcda-preset", "version": 1, "id": "x", "title": "X", "extends": ["part"], "lenses": [{'
        b'"id": "l", "title": "L", "shares": {"c": 3, "d": 1}}], "issues": [{"id": "i", "title": "I"}]}'
    )
    return [small, alone]


PART = (
    b'{"format": "mcda-preset", "version": 1, "id": "part", "part": true, "title": "P", "criteria": [{"id": '
    b'"c", "title": "C", "direction": "benefit", "scale": {"low": 0, "high": 1}}, {"id": "d", "title": "D", '
    b'"direction": "cost", "scale": {"low": 0, "high": 1}}], "options": [{"id": "o", "title": "O"}, {'
    b'"id": "p", "title": "P"}]}'
)


def read_preset(data: bytes, folder: Path) -> None:
    (folder / "x.json").write_bytes(data)
    (folder / "part.json").write_bytes(PART)
    assert all(info.id for info in presets.available(folder))
    same(presets.load("x", folder))
