# SPDX-License-Identifier: MIT
"""The help: pages of Markdown in ``resources/help/pages``, read by the window and by the book alike.

Each language has a folder of its own there.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from mcda_app.files.resources import resource
from mcda_app.i18n import current_language


class HelpPage(NamedTuple):
    """One page.

    id     its file's name without number and ending, such as ``robustness``
    title  its first heading
    text   Markdown, the heading included; pictures lie in ``resources/screenshots``
    """

    id: str
    title: str
    text: str


def help_pages() -> tuple[HelpPage, ...]:
    """All pages in the order of the book, in the user's language."""
    return _help_pages(current_language())


@cache
def _help_pages(language: str) -> tuple[HelpPage, ...]:
    found = []
    for path in sorted(resource("help", "pages", language).glob("*.md")):
        text = path.read_text(encoding="utf-8")
        title = text.splitlines()[0].removeprefix("# ").strip()
        found.append(HelpPage(path.stem.split("-", 1)[1], title, text))
    return tuple(found)
