#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The help as one book, in HTML and PDF, in every language: `python packaging/book.py [FOLDER]`.

Made from the pages that the program shows. Each file holds its pictures, so that either can be copied alone.
`packaging/screenshots.py` draws the pictures anew.
"""

from __future__ import annotations

import base64
import os
import re
import sys
from html import escape
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TITLES = {
    "en": "MCDA for cooperation on AI: the book",
    "nl": "MCDA voor samenwerking rond AI: het boek",
    "de": "MCDA für Kooperation bei KI: das Buch",
    "fr": "MCDA pour la coopération sur l’IA\u00a0: le livre",
}
STYLE = """
body { font: 1rem/1.55 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem;
  color: #17202a; background: #fff; }
h1 { margin-top: 3rem; } img { max-width: 100%; border: 1px solid #cfd6dd; }
table { border-collapse: collapse; width: 100%; } th, td { border: 1px solid #cfd6dd; padding: .4rem .6rem;
  text-align: left; vertical-align: top; } code { background: #eef1f4; padding: 0 .2em; }
@media print { h1 { break-before: page; } nav { break-after: page; } }
"""


def main(folder: Path) -> None:
    from mcda_app import i18n
    from mcda_app.files.resources import resource

    folder.mkdir(parents=True, exist_ok=True)
    for code in i18n.LANGUAGES:
        i18n.load(code, resource("translations"))
        stem = "mcda-app-help" if code == "en" else f"mcda-app-help-{code}"
        for path, content in ((folder / f"{stem}.html", html()), (folder / f"{stem}.pdf", pdf())):
            path.write_bytes(content)
            print(path)


def html() -> bytes:
    """The book as one page that needs nothing beside it."""
    from markdown_it import MarkdownIt

    from mcda_app.files.help_pages import help_pages
    from mcda_app.i18n import current_language

    code, title = current_language(), TITLES[current_language()]
    reader = MarkdownIt("commonmark", {"html": False}).enable("table")
    contents = "".join(f'<li><a href="#{p.id}">{escape(p.title)}</a></li>' for p in help_pages())
    body = "".join(
        f'<section id="{page.id}">{_with_pictures(reader.render(page.text))}</section>'
        for page in help_pages()
    )
    return (
        f'<!doctype html><html lang="{code}"><head><meta charset="utf-8"><title>{title}</title>'
        f"<style>{STYLE}</style></head><body><header><h1>{title}</h1></header>"
        f'<nav aria-label="Contents"><ol>{contents}</ol></nav><main>{body}</main></body></html>\n'
    ).encode()


def _with_pictures(text: str) -> str:
    def inline(link: re.Match[str]) -> str:
        data = (ROOT / "resources" / "screenshots" / link[1]).read_bytes()
        return f'src="data:image/png;base64,{base64.b64encode(data).decode("ascii")}"'

    return re.sub(r'src="([\w-]+\.png)"', inline, text)


def pdf() -> bytes:
    """The book on A4."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QUrl
    from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPdfWriter, QTextDocument

    from mcda_app.files.help_pages import help_pages
    from mcda_app.i18n import current_language
    from mcda_app.ui.dialogs.help_window import dress, picture

    application = QGuiApplication.instance() or QGuiApplication([])
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(TITLES[current_language()])
    writer.setResolution(96)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)  # Qt leaves 2 cm of its own
    document = QTextDocument()
    width = round(writer.width() * (1 - 40 / 210))
    document.setMarkdown("\n\n".join(page.text for page in help_pages()))
    for name in sorted({n for p in help_pages() for n in re.findall(r"\(([\w-]+\.png)\)", p.text)}):
        document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), picture(name, width))
    dress(document)
    document.print_(writer)
    del writer, application
    buffer.close()
    return bytes(data.data())


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "dist")
