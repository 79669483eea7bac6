# SPDX-License-Identifier: MIT
"""What XMCDA has no place for is named, and nothing else."""

from __future__ import annotations

from dataclasses import replace

from mcda_app.domain.partners.actors import Partners
from mcda_app.exchange.xmcda.left_out import left_out
from mcda_app.files import presets


def test_actors_forums_and_rules_are_named_with_their_numbers() -> None:
    text = left_out(presets.load())
    assert "12 actors, 9 forums, 4 rules for coalitions, how members add up on 15 issues" in text
    blank = presets.load("blank")
    bare = replace(blank, lenses=(), partners=Partners())
    assert left_out(bare) == ""
    assert left_out(replace(bare, lenses=blank.lenses[:1])).endswith("the file will lack: one viewpoint.")
