# SPDX-License-Identifier: MIT
"""The styles of an OpenDocument workbook that say what is shown: number formats, hidden sheets, footers."""

from __future__ import annotations

from collections.abc import Mapping

from mcda_app.exchange.tables.archive import Archive, Attributes

_STYLES = "styles.xml"
_DATA_STYLES = frozenset(
    {"number-style", "percentage-style", "currency-style", "date-style", "time-style", "boolean-style"}
    | {"text-style"}
)
_FIELDS: Mapping[str, str] = {
    "sheet-name": "&A",
    "page-number": "&P",
    "page-count": "&N",
    "file-name": "&F",
    "date": "&D",
    "time": "&T",
}
_REGIONS: Mapping[str, str] = {"region-left": "&L", "region-center": "&C", "region-right": "&R"}
_HEADERS = frozenset(
    {"header", "footer", "header-left", "footer-left", "header-first", "footer-first"},
)
_MAX_PARENTS = 20


class Styles:
    """hidden_tables  the styles of sheets that are not shown"""

    def __init__(self) -> None:
        self.hidden_tables: set[str] = set()
        self.parents: dict[str, str] = {}
        self.data_styles: dict[str, str] = {}
        self.formats: dict[str, str] = {}
        self.masters: dict[str, str] = {}
        self.table_masters: dict[str, str] = {}
        self._known: dict[str, str] = {}

    def number_format(self, style: str) -> str:
        """The number format of a cell style, as Excel's code in small letters."""
        if style not in self._known:
            self._known[style] = self._number_format(style)
        return self._known[style]

    def _number_format(self, style: str) -> str:
        for _ in range(_MAX_PARENTS):
            if style in self.data_styles:
                return self.formats.get(self.data_styles[style], "general")
            if style not in self.parents:
                break
            style = self.parents[style]
        return "general"

    def header_footer(self, table_style: str) -> str:
        return self.masters.get(self.table_masters.get(table_style, ""), "")


def read_styles(archive: Archive, content: str, larger: int) -> Styles:
    """The styles in both parts that have any."""
    styles = Styles()
    for part in (_STYLES, content):
        if part in archive:
            reader = _Reader(styles)
            archive.parse(part, reader.start, reader.end, reader.text, larger=larger)
    return styles


class _Reader:
    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._style = self._family = ""
        self._data_style: str | None = None
        self._in_text = False
        self._sizes: dict[str, str] = {}
        self._master = ""
        self._shown = self._body = False
        self._size = ""
        self._region = ""

    def start(self, tag: str, values: Attributes) -> None:
        if self._body:
            return
        if tag == "body":
            self._body = True
        elif self._master:
            self._start_in_master(tag, values)
        elif tag == "master-page":
            self._master, self._shown = values.get("name", ""), False
            self._styles.masters[self._master] = ""
        elif tag == "style":
            self._start_style(values)
        elif tag in _DATA_STYLES:
            self._data_style = values.get("name", "")
            self._styles.formats[self._data_style] = ""
        elif self._data_style is not None:
            self._start_in_format(tag, values)
        elif tag == "table-properties" and values.get("display") == "false":
            self._styles.hidden_tables.add(self._style)
        elif tag == "text-properties" and self._family == "text" and "font-size" in values:
            self._sizes[self._style] = values["font-size"].removesuffix("pt")

    def _start_style(self, values: Attributes) -> None:
        self._style, self._family = values.get("name", ""), values.get("family", "")
        if self._family == "table-cell":
            if "data-style-name" in values:
                self._styles.data_styles[self._style] = values["data-style-name"]
            if "parent-style-name" in values:
                self._styles.parents[self._style] = values["parent-style-name"]
        elif self._family == "table":
            self._styles.table_masters[self._style] = values.get("master-page-name", "")

    def _start_in_format(self, tag: str, values: Attributes) -> None:
        whole = "0" * _digits(values, "min-integer-digits", 1)
        decimals = _digits(values, "decimal-places", 0)
        digits = f"{whole}.{'0' * decimals}" if decimals else whole
        if tag == "number":
            grouped = "#,##" if values.get("grouping") == "true" else ""
            self._add(grouped + digits if "decimal-places" in values else "general")
        elif tag == "scientific-number":
            self._add(f"{digits}e+{'0' * _digits(values, 'min-exponent-digits', 2)}")
        elif tag == "text":
            self._in_text = True
        else:
            self._add(f"[{tag}]")

    def _start_in_master(self, tag: str, values: Attributes) -> None:
        if tag in _HEADERS:
            self._shown = values.get("display", "true") != "false"
            self._region = ""
        elif tag in _REGIONS:
            self._region = _REGIONS[tag]
        elif tag == "span" and self._shown:
            self._size = self._sizes.get(values.get("style-name", ""), "")
        elif tag == "s" and self._shown:
            self._add_to_footer(" ")
        elif tag in _FIELDS and self._shown:
            self._add_to_footer(_FIELDS[tag])
            self._in_text = True

    def text(self, piece: str) -> None:
        if self._data_style is not None and self._in_text:
            self._add(piece)
        elif self._master and self._shown and not self._in_text and piece.strip():
            self._add_to_footer(piece)

    def end(self, tag: str) -> None:
        if tag == "master-page":
            self._master = ""
        elif self._master:
            if tag in _FIELDS:
                self._in_text = False
            elif tag in _HEADERS:
                self._shown = False
        elif tag in _DATA_STYLES:
            self._data_style = None
        elif tag == "text":
            self._in_text = False

    def _add(self, part: str) -> None:
        assert self._data_style is not None
        self._styles.formats[self._data_style] += part.casefold()

    def _add_to_footer(self, part: str) -> None:
        """A field or text, after the sign of its region and its size where they are new."""
        sign = self._region or "&C"
        footer = self._styles.masters[self._master]
        if not footer.count(sign):
            footer += sign + (f"&{self._size}" if self._size else "")
        self._styles.masters[self._master] = footer + part


def _digits(values: Attributes, name: str, otherwise: int) -> int:
    text = values.get(name, "")
    return min(int(text), 30) if text.isdecimal() and len(text) < 4 else otherwise
