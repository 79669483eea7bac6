# SPDX-License-Identifier: MIT
"""Tables with more columns than a page is wide, as several below each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mcda_app.exchange.report.document import Cell, Table
from mcda_app.i18n import tr


def tables_of(
    caption: str,
    first: str,
    heads: Sequence[str],
    rows: Sequence[Sequence[Cell]],
    *,
    wide: float,
    most: int,
) -> Iterator[Table]:
    """One table, or several of about as many columns that repeat the first one.

    rows  each begins with the cell of the first column
    wide  the first column's share of the width
    most  columns of a table at most, without the first one
    """
    count = max(1, -(-len(heads) // most))
    each = max(1, -(-len(heads) // count))
    for start in range(0, max(1, len(heads)), each):
        part = slice(start, start + each)
        columns = heads[part]
        title = caption if not start else tr("{caption}, continued").format(caption=caption)
        widths = (wide, *((1 - wide) / len(columns) for _ in columns))
        yield Table(title, (first, *columns), tuple((row[0], *row[1:][part]) for row in rows), widths)
