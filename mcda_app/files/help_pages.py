# SPDX-License-Identifier: MIT
"""The help pages: Markdown in ``resources/help/pages``, used by the help window and the handbook.

Each language has its own folder.
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
    text   Markdown including the heading; pictures are in ``resources/screenshots``
    """

    id: str
    title: str
    text: str


def help_pages() -> tuple[HelpPage, ...]:
    """All pages in the order of the handbook, in the user's language."""
    return _help_pages(current_language())


@cache
def _help_pages(language: str) -> tuple[HelpPage, ...]:
    pages = []
    for path in sorted(resource("help", "pages", language).glob("*.md")):
        text = path.read_text(encoding="utf-8")
        title = text.splitlines()[0].removeprefix("# ").strip()
        pages.append(HelpPage(path.stem.split("-", 1)[1], title, text))
    return tuple(pages)
