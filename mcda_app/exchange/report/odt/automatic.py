# SPDX-License-Identifier: MIT
"""The automatic styles of an OpenDocument text: what a place asks for beyond what its named style says.

OpenDocument has no other way to say how wide a column is, how long a bar, or where a page begins.
"""

from __future__ import annotations

from collections.abc import Mapping
from xml.etree.ElementTree import Element

from mcda_app.exchange.markup import element

PREFIXES = {
    "paragraph": "P",
    "table": "Table",
    "table-column": "Column",
    "table-row": "Row",
    "table-cell": "Cell",
}


class AutomaticStyles:
    """Gathers styles while a text is made; the same properties have the same style."""

    def __init__(self) -> None:
        self._names: dict[tuple[object, ...], str] = {}
        self._styles: list[Element] = []

    def name(self, family: str, properties: Mapping[str, str], *, parent: str = "") -> str:
        """The name of the style with these properties.

        parent  the named style that it rests on
        """
        key = (family, parent, *properties.items())
        if key not in self._names:
            prefix = PREFIXES[family]
            name = f"{prefix}{sum(key[0] == family for key in self._names) + 1}"
            attributes = {"style:name": name, "style:family": family}
            if parent:
                attributes["style:parent-style-name"] = parent
            self._names[key] = name
            self._styles.append(
                element("style:style", attributes, element(f"style:{family}-properties", properties))
            )
        return self._names[key]

    def element(self) -> Element:
        """All of them, for the document."""
        return element("office:automatic-styles", None, *self._styles)
