# SPDX-License-Identifier: MIT
"""What a workbook holds for a user to see or follow, independent of the program and of the format."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from mcda_app.exchange.excel.reading.drawings import ChartContent
from mcda_app.exchange.tables.grid import Cell, Grid, Kind, Place

Value = float | str
PROPERTIES = frozenset({"title", "subject", "description", "keywords", "category"})


class Content(NamedTuple):
    """A cell's value and its normalised formula.

    value    None for a formula without a cached value: never calculated, or an empty text
    formula  empty for a typed value; cells of one array share it, with their range
    number_format  how numbers are displayed
    """

    value: Value | None
    formula: str
    number_format: str


@dataclass
class SheetContent:
    """A sheet.

    state     visible, hidden or veryHidden; the kind of sheet if it has no cells
    lists     cell to its data validation rule and messages
    objects   pictures, shapes with their texts, comments and the like, in the order of the file
    """

    name: str
    state: str
    cells: dict[Place, Content] = field(default_factory=dict)
    lists: dict[Place, tuple[str, ...]] = field(default_factory=dict)
    links: dict[Place, str] = field(default_factory=dict)
    merged: set[str] = field(default_factory=set)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    objects: list[str] = field(default_factory=list)
    charts: list[ChartContent] = field(default_factory=list)
    header_footer: str = ""

    @cached_property
    def grid(self) -> Grid:
        """The cells as a grid for the table readers."""
        cells: dict[Place, Cell] = {}
        for place, content in self.cells.items():
            value = content.value
            if value is None:
                cells[place] = Cell("", Kind.UNCOMPUTED, place)
            elif isinstance(value, float):
                cells[place] = Cell(value, Kind.NUMBER, place)
            elif value.strip():
                error = value.startswith("#") and bool(content.formula)
                cells[place] = Cell(value, Kind.ERROR if error else Kind.TEXT, place)
        return Grid(self.name, cells)


@dataclass
class Contents:
    """A workbook.

    names       defined name to its normalised formula
    properties  the file's document properties
    """

    sheets: dict[str, SheetContent]
    names: dict[str, str]
    properties: dict[str, str]
