# SPDX-License-Identifier: MIT
"""Write a workbook as a package of OpenDocument: the same bytes for the same workbook.

The parts are written as text. Libraries for OpenDocument build a tree of all cells first, which takes
several times as long and a gigabyte for the largest projects.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable

from mcda_app.exchange.archive import part_info
from mcda_app.exchange.excel.ods import charts
from mcda_app.exchange.excel.ods.settings import settings_xml
from mcda_app.exchange.excel.ods.sheets import AutomaticStyles, SheetXml, named_ranges
from mcda_app.exchange.excel.ods.styles import PageStyles, cell_styles, number_styles, styles_xml
from mcda_app.exchange.excel.ods.xml import DECLARATION, NAMESPACES, attribute
from mcda_app.exchange.excel.styled_workbook import Book
from mcda_app.i18n import tr
from mcda_app.version import __version__

MEDIA = "application/vnd.oasis.opendocument.spreadsheet"
LEVEL = 6
_SETTINGS = (
    '<table:calculation-settings table:case-sensitive="false" table:automatic-find-labels="false" '
    'table:use-regular-expressions="false" table:use-wildcards="true"/>'
)
"""How Excel compares texts."""


def ods_bytes(book: Book) -> bytes:
    """The file of a workbook."""
    pages = PageStyles()
    styles = AutomaticStyles(pages)
    stream = io.BytesIO()
    folders: list[str] = []
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=LEVEL) as package:
        _write(package, "mimetype", MEDIA, stored=True)
        sheets: list[str] = []
        for sheet in book.sheets:
            frames: dict[int, str] = {}
            for chart in sheet.charts:
                folders.append(f"Object {len(folders) + 1}")
                frames[chart.row] = charts.frame(sheet, chart, len(folders))
                _write(package, f"{folders[-1]}/content.xml", charts.chart_xml(sheet, chart))
            sheets.append("".join(SheetXml(sheet, styles, frames).xml()))
        with package.open(part_info("content.xml"), "w", force_zip64=True) as part:
            for piece in _content(book, sheets, styles):
                part.write(piece.encode("utf-8"))
        _write(package, "styles.xml", styles_xml(pages))
        _write(package, "settings.xml", settings_xml(book))
        _write(package, "meta.xml", _meta(book))
        _write(package, "META-INF/manifest.xml", _manifest(folders))
    return stream.getvalue()


def _content(book: Book, sheets: list[str], styles: AutomaticStyles) -> Iterable[str]:
    yield f'{DECLARATION}<office:document-content {NAMESPACES} office:version="1.3">'
    yield f"<office:automatic-styles>{number_styles()}{cell_styles()}{charts.FRAME_STYLE}"
    yield from styles.xml()
    yield f"</office:automatic-styles><office:body><office:spreadsheet>{_SETTINGS}{styles.validations()}"
    yield from sheets
    yield f"{named_ranges(book)}</office:spreadsheet></office:body></office:document-content>"


def _meta(book: Book) -> str:
    comment = attribute(tr("Made with mcda-app"))
    return (
        f'{DECLARATION}<office:document-meta {NAMESPACES} office:version="1.3"><office:meta>'
        f"<meta:generator>mcda-app/{__version__}</meta:generator><dc:title>{attribute(book.title)}</dc:title>"
        f"<dc:description>{comment}</dc:description></office:meta></office:document-meta>"
    )


def _manifest(folders: list[str]) -> str:
    entries = [
        ("/", MEDIA),
        *((f"{part}.xml", "text/xml") for part in ("content", "styles", "settings", "meta")),
    ]
    entries += charts.manifest_entries(folders)
    files = "".join(
        f'<manifest:file-entry manifest:full-path="{path}" manifest:media-type="{media}"'
        + (' manifest:version="1.3"' if path.endswith("/") else "")
        + "/>"
        for path, media in entries
    )
    return (
        f"{DECLARATION}<manifest:manifest "
        'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" '
        f'manifest:version="1.3">{files}</manifest:manifest>'
    )


def _write(package: zipfile.ZipFile, name: str, text: str, *, stored: bool = False) -> None:
    method = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
    package.writestr(part_info(name), text.encode("utf-8"), method, LEVEL)
