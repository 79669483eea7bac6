#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The help as one book, in HTML and PDF, in every language: `python packaging/book.py [FOLDER]`.

Made from the pages that the program shows. Each file holds its pictures, so that either can be copied alone.
`packaging/screenshots.py` draws the pictures anew.
"""

from __future__ import annotations

import base64
import json
import re
import sys
from collections.abc import Callable
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from markdown_it.tree import SyntaxTreeNode

Node = dict[str, Any]

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
    """The book on A4, as PDF/A-2a and PDF/UA-1 as notes are."""
    from datetime import date

    from mcda_app.exchange.pdf.structure import with_row_heads
    from mcda_app.exchange.pdf.typesetting import REGIONS, Text, typeset
    from mcda_app.files.help_pages import help_pages
    from mcda_app.i18n import current_language, tr

    code = current_language()
    nodes = [node for page in help_pages() for node in nodes_of(page.text)]

    def contents(text: Text, last: str) -> str:
        book = {
            "name": TITLES[code],
            "lang": code,
            "region": REGIONS.get(code),
            "page": tr("Page {page} of {pages}"),
            "nodes": printable_texts(nodes, text),
            "last": last,
        }
        return json.dumps(book, ensure_ascii=False)

    tables = sum(node["kind"] == "table" for node in nodes)
    day = date.today()
    return with_row_heads(
        typeset("packaging/book.typ", contents, day, folder=ROOT), [frozenset({0})] * tables
    )


def nodes_of(markdown: str) -> list[Node]:
    """What a page consists of, as data for the template. Raises ValueError for Markdown it does not know."""
    from markdown_it import MarkdownIt
    from markdown_it.tree import SyntaxTreeNode

    tree = SyntaxTreeNode(MarkdownIt("commonmark", {"html": False}).enable("table").parse(markdown))
    return [_node(child) for child in tree.children]


def _node(block: SyntaxTreeNode) -> Node:
    match block.type:
        case "heading":
            return {"kind": "heading", "level": int(block.tag[1]), "runs": _runs(block.children[0])}
        case "paragraph":
            inline = block.children[0]
            if [child.type for child in inline.children] == ["image"]:
                image = inline.children[0]
                return {"kind": "picture", "file": str(image.attrs["src"]), "alt": image.content}
            return {"kind": "paragraph", "runs": _runs(inline)}
        case "fence" | "code_block":
            return {"kind": "code", "lines": block.content.rstrip("\n").split("\n")}
        case "bullet_list" | "ordered_list":
            items = [[_node(part) for part in item.children] for item in block.children]
            return {"kind": "bullets" if block.type == "bullet_list" else "numbers", "items": items}
        case "table":
            head, body = block.children
            rows = [[_runs(cell.children[0]) for cell in row.children] for row in body.children]
            cells = [_runs(cell.children[0]) for cell in head.children[0].children]
            return {"kind": "table", "head": cells, "rows": rows, "widths": _widths([cells, *rows])}
    raise ValueError(f"No way to print {block.type}")


def _widths(rows: list[list[list[Node]]]) -> list[float]:
    """Widths of columns by the square root of how much is in them."""
    columns = range(len(rows[0]))
    sizes = [sum(len(run.get("text", "")) for row in rows for run in row[n]) for n in columns]
    return [max(size, 1) ** 0.5 for size in sizes]


def _runs(inline: SyntaxTreeNode, kind: str = "text") -> list[Node]:
    """The pieces of a line of text, each in one style."""
    runs: list[Node] = []
    for child in inline.children:
        match child.type:
            case "text":
                runs.append({"kind": kind, "text": child.content})
            case "softbreak":
                runs.append({"kind": kind, "text": " "})
            case "hardbreak":
                runs.append({"kind": "break"})
            case "code_inline":
                runs.append({"kind": "code", "text": child.content})
            case "strong":
                runs += _runs(child, "strong")
            case "em":
                runs += _runs(child, "emph")
            case "link":
                runs += _runs(child, kind)
            case _:
                raise ValueError(f"No way to print {child.type}")
    return runs


def printable_texts(value: Any, text: Callable[[str], str]) -> Any:
    """The same data with each text made printable."""
    if isinstance(value, str):
        return text(value)
    if isinstance(value, dict):
        return {key: printable_texts(part, text) for key, part in value.items()}
    return [printable_texts(part, text) for part in value] if isinstance(value, list) else value


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "dist")
