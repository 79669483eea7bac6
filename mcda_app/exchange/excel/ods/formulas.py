# SPDX-License-Identifier: MIT
"""Formulas of Excel as OpenFormula, and back.

The workbook uses functions that both call the same and compute the same; references and separators differ:
``IF('Levels'!$B$5=0,A1)`` is ``of:=IF([$'Levels'.$B$5]=0;[.A1])``.
"""

from __future__ import annotations

import re
from functools import lru_cache

PREFIX = "of:="
_TEXT = r'"(?:[^"]|"")*"'
_CELL = r"\$?[A-Z]{1,3}\$?[0-9]{1,7}"
_OF_EXCEL = re.compile(rf"{_TEXT}|(?<![\w.])(?:'(?:[^']|'')*'!)?{_CELL}(?::{_CELL})?(?![\w(.])|,")
_OF_OPEN = re.compile(rf"{_TEXT}|\[(?:[^\[\]']|'(?:[^']|'')*')*\]|;")
_REFERENCE = re.compile(
    r"\[(\$?(?:'(?:[^']|'')*'|[^.'#]*))\.([^.:]+)(?::(\$?(?:'(?:[^']|'')*'|[^.'#]*))\.([^.:]+))?\]"
)


def open_formula(formula: str) -> str:
    """A formula of Excel, without its equals sign, as an attribute ``table:formula`` has it."""
    return PREFIX + _OF_EXCEL.sub(lambda match: _opened(match[0]), formula)


@lru_cache(maxsize=65_536)
def _opened(part: str) -> str:
    if part == ",":
        return ";"
    if part.startswith('"'):
        return part
    return f"[{open_reference(part)}]"


def open_reference(reference: str) -> str:
    """A reference such as ``'Levels'!$B$5:$B$9`` as addresses of OpenDocument: ``$'Levels'.$B$5:.$B$9``."""
    sheet, mark, cells = reference.rpartition("!")
    first, colon, last = cells.partition(":")
    return f"{f'${sheet}' if mark else ''}.{first}" + (f":.{last}" if colon else "")


def full_address(reference: str) -> str:
    """The same with the sheet before the last cell too, as cell ranges outside formulas have it."""
    sheet, _, cells = reference.rpartition("!")
    first, colon, last = cells.partition(":")
    return f"${sheet}.{first}" + (f":${sheet}.{last}" if colon else "")


def excel_formula(formula: str) -> str:
    """A formula of OpenFormula as Excel writes it, without its equals sign.

    What only OpenFormula has stays as it is, so that it equals nothing that was exported.
    """
    if not formula.startswith("of:"):
        return formula
    text = formula.removeprefix("of:").removeprefix("=")
    return _OF_OPEN.sub(lambda match: _closed(match[0]), text)


@lru_cache(maxsize=65_536)
def _closed(part: str) -> str:
    if part == ";":
        return ","
    if part.startswith('"'):
        return part
    return excel_reference(part[1:-1]) or part


def excel_reference(address: str) -> str:
    """An address of OpenDocument as Excel writes it; empty if it is none, or leads to another file."""
    match = _REFERENCE.fullmatch(f"[{address}]")
    if match is None:
        return ""
    sheet, first, other, last = match.groups()
    if other and other.removeprefix("$") != sheet.removeprefix("$"):
        return ""
    name = sheet.removeprefix("$")
    return (f"{name}!" if name else "") + first + (f":{last}" if last else "")
