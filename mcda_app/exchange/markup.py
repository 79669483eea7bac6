# SPDX-License-Identifier: MIT
"""XML elements, built rather than written, so that no text becomes markup."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from xml.etree.ElementTree import Element, register_namespace, tostring

_ODF = "urn:oasis:names:tc:opendocument:xmlns"
NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "xml": "http://www.w3.org/XML/1998/namespace",
    "office": f"{_ODF}:office:1.0",
    "style": f"{_ODF}:style:1.0",
    "text": f"{_ODF}:text:1.0",
    "table": f"{_ODF}:table:1.0",
    "meta": f"{_ODF}:meta:1.0",
    "manifest": f"{_ODF}:manifest:1.0",
    "config": f"{_ODF}:config:1.0",
    "number": f"{_ODF}:datastyle:1.0",
    "fo": f"{_ODF}:xsl-fo-compatible:1.0",
    "svg": f"{_ODF}:svg-compatible:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
}
LONGEST_DESCRIPTION = 4_000
"""Characters of an alternative text: what it describes is in the document in full."""

for _prefix, _uri in NAMESPACES.items():
    if _prefix != "xml":
        register_namespace(_prefix, _uri)


@cache
def _name(name: str) -> str:
    prefix, _, local = name.partition(":")
    return f"{{{NAMESPACES[prefix]}}}{local}"


def element(name: str, attributes: Mapping[str, str] | None = None, *children: Element) -> Element:
    """An element with attributes and children; names as ``prefix:local``."""
    result = Element(_name(name), {_name(key): value for key, value in (attributes or {}).items()})
    result.extend(children)
    return result


def serialised(root: Element) -> bytes:
    """The element as a file."""
    text: bytes = tostring(root, encoding="UTF-8", xml_declaration=True)
    return text


def description(text: str) -> str:
    """An alternative text of a length that programs take."""
    return text if len(text) <= LONGEST_DESCRIPTION else f"{text[:LONGEST_DESCRIPTION]} …"
