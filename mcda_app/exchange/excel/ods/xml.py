# SPDX-License-Identifier: MIT
"""Texts as XML of OpenDocument."""

from __future__ import annotations

import re
from functools import lru_cache

NAMESPACES = " ".join(
    f'xmlns:{prefix}="{address}"'
    for prefix, address in {
        "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
        "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
        "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
        "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
        "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
        "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
        "xlink": "http://www.w3.org/1999/xlink",
        "dc": "http://purl.org/dc/elements/1.1/",
        "meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
        "number": "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0",
        "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
        "chart": "urn:oasis:names:tc:opendocument:xmlns:chart:1.0",
        "config": "urn:oasis:names:tc:opendocument:xmlns:config:1.0",
        "of": "urn:oasis:names:tc:opendocument:xmlns:of:1.2",
        "calcext": "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0",
    }.items()
)
DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
_SPECIAL = re.compile('[&<>"]')
_GAPS = re.compile(r"\t|^ +| {2,}| +$")


def attribute(text: str) -> str:
    """A text inside an attribute's double quotes, or between tags."""
    if _SPECIAL.search(text) is None:
        return text
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


@lru_cache(maxsize=8192)
def paragraphs(text: str) -> str:
    """A text with its line breaks and spaces kept: a paragraph for each line."""
    return "".join(f"<text:p>{inline(line)}</text:p>" for line in text.split("\n"))


def inline(line: str) -> str:
    """A line, of which XML would drop spaces at its ends and more than one between words."""
    return _GAPS.sub(_gap, attribute(line))


def _gap(match: re.Match[str]) -> str:
    if match[0] == "\t":
        return "<text:tab/>"
    at_edge = match.start() == 0 or match.end() == len(match.string)
    spaces = len(match[0])
    count = spaces if at_edge else spaces - 1
    return ("" if at_edge else " ") + f'<text:s text:c="{count}"/>'
