# SPDX-License-Identifier: MIT
"""Files of OpenDocument 1.3, packed by odfdo: the same bytes for the same parts."""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import Literal
from xml.etree.ElementTree import Element

from mcda_app.exchange.archive import without_times
from mcda_app.exchange.markup import element, serialised
from mcda_app.i18n import tr
from mcda_app.version import __version__

VERSION = {"office:version": "1.3"}
XML_PARTS = ("content.xml", "styles.xml", "meta.xml", "settings.xml")
PARTS = (*XML_PARTS, "META-INF/manifest.xml", "mimetype")
"""The parts of a file. odfdo's empty one has others: pictures and settings of the program that made it."""


def packed(
    kind: Literal["text", "spreadsheet"],
    content: Element,
    styles: Element,
    *,
    title: str,
    language: str,
    switches: Mapping[str, bool] | None = None,
) -> bytes:
    """The file.

    title, language  all that is said of it: whoever made it and when is said in it
    switches         settings by which programs lay it out
    """
    from odfdo import Document  # slow to import

    document = Document(kind)
    container = document.container
    assert container is not None
    for part in document.parts:
        if part not in PARTS:
            document.del_part(part)
    container.set_part("content.xml", serialised(content))
    container.set_part("styles.xml", serialised(styles))
    container.set_part("meta.xml", serialised(_meta(title, language)))
    container.set_part("settings.xml", serialised(_settings(switches or {})))
    container.set_part("META-INF/manifest.xml", serialised(_manifest(document.mimetype)))
    stream = io.BytesIO()
    container.save(stream)
    return without_times(stream.getvalue())


def _meta(title: str, language: str) -> Element:
    texts = {
        "meta:generator": tr("mcda-app {version}").format(version=__version__),
        "dc:title": title,
        "dc:language": language,
    }
    parts = []
    for name, text in texts.items():
        part = element(name)
        part.text = text
        parts.append(part)
    return element("office:document-meta", VERSION, element("office:meta", None, *parts))


def _settings(switches: Mapping[str, bool]) -> Element:
    items = []
    for name, value in switches.items():
        item = element("config:config-item", {"config:name": name, "config:type": "boolean"})
        item.text = str(value).lower()
        items.append(item)
    sets = []
    if items:
        sets.append(element("config:config-item-set", {"config:name": "ooo:configuration-settings"}, *items))
    root = element("office:document-settings", VERSION, element("office:settings", None, *sets))
    if not sets:
        root.remove(root[0])
    root.set("xmlns:ooo", "http://openoffice.org/2004/office")  # of the set's name, which is no XML name
    return root


def _manifest(kind: str) -> Element:
    """What the file is made of, and by which version of OpenDocument."""
    version = {"manifest:version": "1.3"}
    entries = [{"manifest:full-path": "/", "manifest:media-type": kind, **version}]
    entries += [{"manifest:full-path": part, "manifest:media-type": "text/xml"} for part in XML_PARTS]
    return element(
        "manifest:manifest", version, *(element("manifest:file-entry", entry) for entry in entries)
    )
