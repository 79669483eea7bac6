# SPDX-License-Identifier: MIT
"""The help's pages: whole, and true to the window they describe."""

from __future__ import annotations

import re

import pytest

from mcda_app.files.help_pages import HelpPage, help_pages
from mcda_app.files.resources import resource

PAGES = help_pages()


def test_every_page_of_the_window_has_one() -> None:
    assert {"start", "overview", "issue", "weights", "robustness", "workshop"} <= {p.id for p in PAGES}


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.id)
def test_a_page_has_one_title_and_its_pictures(page: HelpPage) -> None:
    assert re.findall(r"^# (.+)$", page.text, re.MULTILINE) == [page.title]
    for name in re.findall(r"!\[[^\]]+\]\(([^)]+)\)", page.text):
        assert resource("screenshots", name).is_file(), name


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.id)
def test_no_page_sends_the_reader_to_the_network(page: HelpPage) -> None:
    assert not re.search(r"https?://|www\.", page.text)
