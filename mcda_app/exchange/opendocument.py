# SPDX-License-Identifier: MIT
"""Files of OpenDocument 1.3, packed by odfdo: the same bytes for the same parts."""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from typing import Literal
from xml.etree.ElementTree import Element

from mcda_app.exchange.archive import repacked
from mcda_app.exchange.markup import element, serialised
from mcda_app.i18n import tr
from mcda_app.version import __version__

VERSION = {"office:version": "1.3"}
FORMULAS = "urn:oasis:names:tc:opendocument:xmlns:of:1.2"
XML_PARTS = ("content.xml", "styles.xml", "meta.xml", "settings.xml")
PARTS = (*XML_PARTS, "META-INF/manifest.xml", "mimetype")
"""The parts of a file. odfdo's empty one has others: pictures and settings of the program that made it."""
SPECIAL = re.compile("(\n|\t|(?<= ) +)")
"""What would be joined into one space: line breaks, tabs, and all spaces but the first between words."""
SPECIAL_AT_START = re.compile("(\n|\t|(?<= ) +|^ +)")
"""The same where a paragraph begins."""
BREAKS = {"\n": "text:line-break", "\t": "text:tab"}


def packed(
    kind: Literal["text", "spreadsheet"],
    content: Element,
    styles: Element,
    *,
    title: str,
    language: str,
    origin: str = "",
    switches: Mapping[str, bool] | None = None,
    frozen: Mapping[str, tuple[int, int]] | None = None,
) -> bytes:
    """The file.

    title, language  all that is said of it: whoever made it and when is said in it
    origin           what it was made from, see `files.origin`
    switches         settings by which programs lay it out
    frozen           sheets, and how many of their rows and columns stay in sight
    """
    from odfdo import Document  # slow to import

    document = Document(kind)
    container = document.container
    assert container is not None
    for part in document.parts:
        if part not in PARTS:
            document.del_part(part)
    content.set("xmlns:of", FORMULAS)  # of what conditions are written in, which is no XML name
    container.set_part("content.xml", serialised(content))
    container.set_part("styles.xml", serialised(styles))
    container.set_part("meta.xml", serialised(_meta(title, language, origin)))
    container.set_part("settings.xml", serialised(_settings(switches or {}, frozen or {})))
    container.set_part("META-INF/manifest.xml", serialised(_manifest(document.mimetype)))
    stream = io.BytesIO()
    container.save(stream)
    return repacked(stream.getvalue())


def _meta(title: str, language: str, origin: str) -> Element:
    texts = {
        "meta:generator": tr("mcda-app {version}").format(version=__version__),
        "dc:title": title,
        "dc:language": language,
        **({"meta:keyword": origin} if origin else {}),
    }
    parts = []
    for name, text in texts.items():
        if text:
            part = element(name)
            part.text = text
            parts.append(part)
    return element("office:document-meta", VERSION, element("office:meta", None, *parts))


def _settings(switches: Mapping[str, bool], frozen: Mapping[str, tuple[int, int]]) -> Element:
    sets = []
    if frozen:
        sheets = [
            element("config:config-item-map-entry", {"config:name": name}, *_split(*place))
            for name, place in frozen.items()
        ]
        view = element(
            "config:config-item-map-entry",
            None,
            _setting("ViewId", "view1", "string"),
            element("config:config-item-map-named", {"config:name": "Tables"}, *sheets),
            _setting("ActiveTable", next(iter(frozen)), "string"),
        )
        views = element("config:config-item-map-indexed", {"config:name": "Views"}, view)
        sets.append(element("config:config-item-set", {"config:name": "ooo:view-settings"}, views))
    if switches:
        items = [_setting(name, str(value).lower(), "boolean") for name, value in switches.items()]
        sets.append(element("config:config-item-set", {"config:name": "ooo:configuration-settings"}, *items))
    parts = [element("office:settings", None, *sets)] if sets else []
    root = element("office:document-settings", VERSION, *parts)
    root.set("xmlns:ooo", "http://openoffice.org/2004/office")  # of the sets' names, which are no XML names
    return root


def _setting(name: str, value: str, kind: str) -> Element:
    item = element("config:config-item", {"config:name": name, "config:type": kind})
    item.text = value
    return item


def _split(rows: int, columns: int) -> list[Element]:
    """The settings of a sheet whose first rows and columns stay in sight."""
    fixed, kind = "2", "short"
    return [
        _setting("HorizontalSplitMode", fixed, kind),
        _setting("VerticalSplitMode", fixed, kind),
        _setting("HorizontalSplitPosition", str(columns), "int"),
        _setting("VerticalSplitPosition", str(rows), "int"),
        _setting("ActiveSplitRange", "3", kind),
        _setting("PositionRight", str(columns), "int"),
        _setting("PositionBottom", str(rows), "int"),
    ]


def _manifest(kind: str) -> Element:
    """What the file is made of, and by which version of OpenDocument."""
    version = {"manifest:version": "1.3"}
    entries = [{"manifest:full-path": "/", "manifest:media-type": kind, **version}]
    entries += [{"manifest:full-path": part, "manifest:media-type": "text/xml"} for part in XML_PARTS]
    return element(
        "manifest:manifest", version, *(element("manifest:file-entry", entry) for entry in entries)
    )


def texts_into(place: Element, text: str) -> None:
    """Put a text at the end of an element, with all its spaces, tabs and line breaks."""
    special = SPECIAL if place.text or len(place) else SPECIAL_AT_START
    for n, part in enumerate(special.split(text)):
        if n % 2 == 0:
            _append(place, part)
        elif part in BREAKS:
            place.append(element(BREAKS[part]))
        else:
            place.append(element("text:s", {"text:c": str(len(part))}))


def _append(place: Element, text: str) -> None:
    if not text:
        return
    if len(place):
        place[-1].tail = (place[-1].tail or "") + text
    else:
        place.text = (place.text or "") + text
