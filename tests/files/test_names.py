# SPDX-License-Identifier: MIT
"""Names of files made from titles: whatever was typed, any system takes them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcda_app.domain.edits.workshop.participants import add_participant
from mcda_app.domain.edits.workshop.workshop import begin_workshop
from mcda_app.domain.workshop.workshop import RoundKind
from mcda_app.exchange.ballots.distribute import hand_out
from mcda_app.files import presets
from mcda_app.files.names import RESERVED, safe_name
from tests.domain.workshops import open_round

TITLES = {
    ".": "usual",
    "..": "usual",
    "...": "usual",
    "": "usual",
    " . ": "usual",
    "/": "usual",
    "?*<>|": "usual",
    "---": "usual",
    "-rf": "rf",
    "--help": "help",
    "CON": "usual-CON",
    "nul": "usual-nul",
    "Com1": "usual-Com1",
    "LPT¹": "usual-LPT¹",
    "con.mcda": "con-mcda",
    "CONSENT": "CONSENT",
    "a/b\\c:d": "a-b-c-d",
    "../../etc/passwd": "etc-passwd",
    "Plan v1.2. ": "Plan-v1-2",
    ".hidden": "hidden",
    "a\0b\nc": "a-b-c",
    "e\u0301te\u0301": "été",
    "हिन्दी योजना": "हिन्दी-योजना",
    "Łódź – Plan": "Łódź-Plan",
}


@pytest.mark.parametrize("title", TITLES)
def test_a_title_becomes_a_name(title: str) -> None:
    assert safe_name(title, "usual") == TITLES[title]


@given(st.text(max_size=300) | st.sampled_from(sorted(RESERVED)), st.sampled_from("- "))
def test_any_system_takes_it(title: str, blank: str) -> None:
    name = safe_name(title, "usual", blank=blank)
    assert name
    assert name == name.strip(" .-_")
    assert not set(name) & set('<>:"/\\|?*.\0')
    assert all(ord(ch) >= 32 for ch in name)
    assert name.casefold() not in RESERVED
    assert len(name.encode()) <= 120 + len("usual-")
    assert Path(name).with_suffix(".csv").name == f"{name}.csv"


@pytest.mark.parametrize("label", ["CON", "..", "x" * 190, "𐌰" * 100, "-rf", "a/b", "?", "漢" * 150])
def test_a_ballot_can_be_handed_out_to_anybody(label: str, tmp_path: Path) -> None:
    project = add_participant(begin_workshop(presets.load("blank")), label)
    paths = hand_out(open_round(project, RoundKind.WEIGHTS, "2026-11-23T10:00:00+01:00"), tmp_path)
    assert len(paths) == 2
    assert all(path.parent == tmp_path and path.exists() for path in paths)
