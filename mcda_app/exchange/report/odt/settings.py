# SPDX-License-Identifier: MIT
"""How word processors of OpenDocument lay the text out: as they do with a document that they begin today."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from mcda_app.exchange.report.office.markup import element

SWITCHES = {
    "AddExternalLeading": True,
    "AddParaSpacingToTableCells": True,
    "AddParaTableSpacing": False,
    "AddParaTableSpacingAtStart": True,
    "AlignTabStopPosition": True,
    "CollapseEmptyCellPara": True,
    "EmbedFonts": False,
    "IgnoreFirstLineIndentInNumbering": False,
    "TabsRelativeToIndent": True,
    "UseFormerLineSpacing": False,
    "UseFormerObjectPositioning": False,
    "UseFormerTextWrapping": False,
    "UseOldNumbering": False,
    "UseOldPrinterMetrics": False,
}
"""LibreOffice takes those that a document leaves open as they were twenty years ago. The distance of two
paragraphs is the larger of what both ask for, as in Word, and not the sum."""


def settings() -> Element:
    """The document's settings."""
    items = []
    for name, value in SWITCHES.items():
        item = element("config:config-item", {"config:name": name, "config:type": "boolean"})
        item.text = str(value).lower()
        items.append(item)
    group = element("config:config-item-set", {"config:name": "ooo:configuration-settings"}, *items)
    root = element(
        "office:document-settings", {"office:version": "1.3"}, element("office:settings", None, group)
    )
    root.set("xmlns:ooo", "http://openoffice.org/2004/office")  # of the set's name, which is no XML name
    return root
