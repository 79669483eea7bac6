# SPDX-License-Identifier: MIT
"""Formulas written one way, whichever program saved them, so that equal ones are equal texts."""

from __future__ import annotations

import re

from mcda_app.exchange.tables.grid import Place, column_name, parse_place

_TOKEN = re.compile(
    r"""(?P<text>"(?:[^"]|"")*")
    |(?P<sheet>'(?:[^']|'')*'!|[^\W\d][\w.]*!)
    |(?P<cell>\$?[A-Za-z]{1,3}\$?[0-9]{1,7}(?![\w(.]))
    |(?P<number>[0-9]+\.?[0-9]*(?:[eE][+-]?[0-9]+)?|\.[0-9]+)
    |(?P<name>[^\W\d][\w.]*)
    |(?P<space>\s+)
    |(?P<sign>.)""",
    re.VERBOSE | re.DOTALL,
)
_CELL = re.compile(r"(\$?)([A-Z]+)(\$?)([0-9]+)")
_ROWS, _COLUMNS = 1_048_576, 16_384


def normalised(formula: str, shift: Place = (0, 0)) -> str:
    """A formula without spaces, with sheets in quotes and functions and cells in capitals.

    shift  rows and columns to move relative references by, for a formula that several cells share
    """
    parts = []
    for match in _TOKEN.finditer(formula.strip().removeprefix("=")):
        kind, token = match.lastgroup, match.group()
        if kind == "space":
            continue
        if kind == "sheet":
            name = token[:-1]
            plain = name[1:-1].replace("''", "'") if name.startswith("'") else name
            doubled = plain.replace("'", "''")
            token = f"'{doubled}'!"
        elif kind == "cell":
            token = _moved(token.upper(), shift)
        elif kind == "number":
            token = f"{float(token):.12g}"  # programs keep 15 digits, or 17
        elif kind == "name":
            token = token.upper().removeprefix("_XLFN.").removeprefix("_XLWS.")
        parts.append(token)
    return "".join(parts)


def _moved(cell: str, shift: Place) -> str:
    match = _CELL.fullmatch(cell)
    place = parse_place(cell)
    if shift == (0, 0) or match is None or place is None:
        return cell
    row = place[0] if match[3] else (place[0] + shift[0]) % _ROWS
    column = place[1] if match[1] else (place[1] + shift[1]) % _COLUMNS
    return f"{match[1]}{column_name(column)}{match[3]}{row + 1}"


def reference(formula: str) -> tuple[str, Place, Place] | None:
    """The sheet and the first and last cell that a formula such as ``'Weights'!$C$5:$C$9`` refers to."""
    match = re.fullmatch(r"'((?:[^']|'')*)'!([^:]+)(?::([^:]+))?", normalised(formula))
    if match is None:
        return None
    first, last = parse_place(match[2]), parse_place(match[3] or match[2])
    if first is None or last is None:
        return None
    return match[1].replace("''", "'"), first, last
