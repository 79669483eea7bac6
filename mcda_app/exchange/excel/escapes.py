# SPDX-License-Identifier: MIT
"""Texts as a workbook's XML holds them, where the library that writes workbooks would change them.

``_x0041_`` in a cell stands for the letter A, so that a text which says so itself has its first underscore
written as ``_x005F_``. XlsxWriter overlooks every second one of such signs in a row, and takes a text from
``<r>`` to ``</r>`` for markup.
"""

from __future__ import annotations

import re

from xlsxwriter import packager
from xlsxwriter.sharedstrings import SharedStrings

_SIGN = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


_NOT_IN_XML = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]")


def escaped(text: str) -> str:
    """A text with signs for the characters that XML cannot hold, and with no others."""
    return _NOT_IN_XML.sub(lambda found: f"_x{ord(found[0]):04X}_", _SIGN.sub("_x005F_", text))


class _Texts(SharedStrings):  # type: ignore[misc]  # the library has no types
    def _write_si(self, string: str) -> None:
        edge = [("xml:space", "preserve")] if string != string.strip() else []
        self._xml_si_element(escaped(string), edge)


def write_texts_as_they_are() -> None:
    """Let XlsxWriter write texts so; there is no setting for it."""
    packager.SharedStrings = _Texts
