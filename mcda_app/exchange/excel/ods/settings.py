# SPDX-License-Identifier: MIT
"""How a workbook looks when it is opened: frozen rows and columns, no lines between cells."""

from __future__ import annotations

from mcda_app.exchange.excel.ods.xml import DECLARATION, attribute
from mcda_app.exchange.excel.styled_workbook import Book, Sheet

_FROZEN, _UPPER, _LOWER_RIGHT = 2, 0, 3
"""Of LibreOffice: how a window is split, and which part of it is active."""


def settings_xml(book: Book) -> str:
    tables = "".join(_table(sheet) for sheet in book.sheets)
    active = attribute(book.sheets[book.active].name)
    return (
        f"{DECLARATION}<office:document-settings "
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0" '
        'xmlns:ooo="http://openoffice.org/2004/office" office:version="1.3"><office:settings>'
        '<config:config-item-set config:name="ooo:view-settings">'
        '<config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>'
        f'<config:config-item-map-named config:name="Tables">{tables}</config:config-item-map-named>'
        f"{_item('ActiveTable', 'string', active)}{_item('ShowGrid', 'boolean', 'false')}"
        "</config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set>"
        "</office:settings></office:document-settings>"
    )


def _table(sheet: Sheet) -> str:
    items = [_item("ShowGrid", "boolean", "false")]
    if sheet.frozen is not None:
        rows, columns = sheet.frozen
        items += [
            _item("HorizontalSplitMode", "short", str(_FROZEN if columns else 0)),
            _item("VerticalSplitMode", "short", str(_FROZEN if rows else 0)),
            _item("HorizontalSplitPosition", "int", str(columns)),
            _item("VerticalSplitPosition", "int", str(rows)),
            _item("ActiveSplitRange", "short", str(_LOWER_RIGHT if columns else 2)),
            _item("PositionLeft", "int", "0"),
            _item("PositionRight", "int", str(columns)),
            _item("PositionTop", "int", "0"),
            _item("PositionBottom", "int", str(rows)),
        ]
    name = attribute(sheet.name)
    return (
        f'<config:config-item-map-entry config:name="{name}">{"".join(items)}</config:config-item-map-entry>'
    )


def _item(name: str, kind: str, value: str) -> str:
    return f'<config:config-item config:name="{name}" config:type="{kind}">{value}</config:config-item>'
