# SPDX-License-Identifier: MIT
"""A chart of bars on a sheet."""

from __future__ import annotations

from typing import NamedTuple

from mcda_app.exchange.excel.references import Block


class BarChart(NamedTuple):
    """Horizontal bars from 0 to 1, the first on top.

    row, rows      where it begins, in the first column, and how many rows are kept for it
    series         what the bars show
    head           the cell that says so
    names, values  one column each
    width, height  in pixels
    description    what somebody reads who does not see it
    """

    row: int
    rows: int
    title: str
    series: str
    head: Block
    names: Block
    values: Block
    width: int
    height: int
    description: str
