# SPDX-License-Identifier: MIT
"""Ballots that come back: each is told what becomes of it before anything is merged."""

from __future__ import annotations

import io
from collections import Counter
from dataclasses import replace
from random import Random

import openpyxl

from mcda_app.domain.ballots import progress
from mcda_app.domain.edits.criteria import rename_criterion
from mcda_app.domain.edits.rounds import discard_round
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.workshop import BallotSource, RoundKind
from mcda_app.exchange.ballots.ballot_file import empty_ballot, write_ballot
from mcda_app.exchange.ballots.merge import Verdict, collect
from mcda_app.files.project_file import save_project
from tests.domain.workshops import (
    AT,
    SEALER,
    anonymous,
    cast_ballot,
    latest,
    named,
    people,
    points,
    revealed,
    sealed_answers,
)
from tests.exchange.ballots.returned import NOW, put, verdicts
from tests.exchange.ballots.test_answer_fields import WAYS, opened


def workbook_of(rows):
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def test_every_kind_of_trouble_is_told_before_anything_is_merged(tmp_path):
    before = opened(WAYS[0], revealed(named(5), RoundKind.WEIGHTS))
    ada, bjorn, chidi, dora, emil = people(before)
    old = replace(before.workshop.rounds[0])
    put(tmp_path, "a new.mcda-ballot", before, ada, points(4, 3, 2, 1))
    put(tmp_path, "b old.mcda-ballot", before, bjorn, points(1, 1, 1, 1), when=1_000_000_000)
    put(tmp_path, "b new.mcda-ballot", before, bjorn, points(2, 1, 1, 1), when=1_000_000_900)
    put(tmp_path, "b copy.mcda-ballot", before, bjorn, points(2, 1, 1, 1), when=1_000_000_800)
    put(tmp_path, "c one.mcda-ballot", before, chidi, points(1, 2, 1, 1))
    put(tmp_path, "c two.mcda-ballot", before, chidi, points(1, 1, 2, 1))
    put(
        tmp_path,
        "d half.mcda-ballot",
        before,
        dora,
        replace(points(1, 1, 1, 1), points=FrozenDict({"cost": 1.0})),
    )
    put(tmp_path, "e slip.mcda-ballot", before, emil, points(1, 1, 1, 1), code="K7O1")
    put(tmp_path, "e stranger.mcda-ballot", before, emil, points(1, 1, 1, 1), code=other_code(before))
    put(
        tmp_path, "f wrong round.mcda-ballot", before, emil, points(1, 1, 1, 1), round=replace(old, sealed=())
    )
    put(tmp_path, "g elsewhere.mcda-ballot", before, emil, points(1, 1, 1, 1), workshop="K7FAK7FAK7FA")
    renamed = opened(WAYS[0], rename_criterion(discard_round(before, "round-2"), "cost", "Burden"))
    edited = empty_ballot(renamed, renamed.workshop, latest(renamed))._replace(answers=points(1, 1, 1, 1))
    write_ballot(edited, tmp_path / "h edited.mcda-ballot")
    (tmp_path / "i broken.mcda-ballot").write_text('{"format": "mcda-ballot", ')
    (tmp_path / "j deep.mcda-ballot").write_text("[" * 100_000)
    (tmp_path / "k junk.xlsx").write_bytes(b"PK\x03\x04 junk")
    (tmp_path / "l table.xlsx").write_bytes(workbook_of([["Option", "Cost"], ["A", 1]]))
    (tmp_path / "~$lock.xlsx").write_bytes(b"x")
    (tmp_path / "notes.txt").write_text("hello")
    (tmp_path / "folder.xlsx").mkdir()
    found = collect(before, tmp_path, NOW, SEALER)
    assert verdicts(found) == {
        "a new.mcda-ballot": Verdict.NEW,
        "b old.mcda-ballot": Verdict.OLDER,
        "b new.mcda-ballot": Verdict.NEW,
        "b copy.mcda-ballot": Verdict.SAME,
        "c one.mcda-ballot": Verdict.AMBIGUOUS,
        "c two.mcda-ballot": Verdict.AMBIGUOUS,
        "d half.mcda-ballot": Verdict.INCOMPLETE,
        "e slip.mcda-ballot": Verdict.UNKNOWN_CODE,
        "e stranger.mcda-ballot": Verdict.UNKNOWN_CODE,
        "f wrong round.mcda-ballot": Verdict.WRONG_ROUND,
        "g elsewhere.mcda-ballot": Verdict.WRONG_WORKSHOP,
        "h edited.mcda-ballot": Verdict.EDITED,
        "i broken.mcda-ballot": Verdict.UNREADABLE,
        "j deep.mcda-ballot": Verdict.UNREADABLE,
        "k junk.xlsx": Verdict.UNREADABLE,
        "l table.xlsx": Verdict.UNREADABLE,
    }
    told = {f.file: (f.voter, f.reason) for f in found.results}
    assert told["b old.mcda-ballot"] == ("Björn Ек", "“b new.mcda-ballot” has the same code and is newer.")
    assert "Still without points: Effectiveness" in told["d half.mcda-ballot"][1]
    assert "round 1; round 2 is open" in told["f wrong round.mcda-ballot"][1]
    assert "“Burden” is now called “Cost of coordination”" in told["h edited.mcda-ballot"][1]
    assert found.summary() == "2 ballots will be merged; 14 files will not."
    assert progress(before.workshop, "round-2").voted == 0
    assert progress(found.merged.workshop, "round-2").who == (ada, bjorn)
    held = {b.tag: b for b in latest(found.merged).sealed}
    assert sealed_answers(found.merged)[bjorn] == points(2, 1, 1, 1)
    assert (held[ada].source, held[ada].at) == (BallotSource.FILE, NOW)


def other_code(project):
    from mcda_app.domain.check_codes import draw_codes

    return draw_codes(1, [p.code for p in project.workshop.participants], Random(99))[0]


def test_a_ballot_handed_in_before_is_replaced_by_a_newer_file_only(tmp_path):
    project = opened(WAYS[0])
    ada, bjorn, chidi = people(project)
    for voter, at in ((ada, "2001-01-01T00:00"), (bjorn, "2050-01-01T00:00"), (chidi, "late")):
        project = cast_ballot(project, "round-1", voter, points(1, 1, 1, 1), source=BallotSource.PAPER, at=at)
    put(tmp_path, "a.mcda-ballot", project, ada, points(4, 3, 2, 1))
    put(tmp_path, "b.mcda-ballot", project, bjorn, points(4, 3, 2, 1))
    put(tmp_path, "c.mcda-ballot", project, chidi, points(1, 1, 1, 1))
    found = collect(project, tmp_path, NOW, SEALER)
    assert list(verdicts(found).values()) == [Verdict.REPLACES, Verdict.OLDER, Verdict.REPLACES]
    held = sealed_answers(found.merged)
    assert held == {ada: points(4, 3, 2, 1), bjorn: points(1, 1, 1, 1), chidi: points(1, 1, 1, 1)}


def test_an_anonymous_ballot_is_replaced_by_a_file_only_if_that_is_wanted(tmp_path):
    project = opened(WAYS[0], anonymous())
    voter = people(project)[0]
    put(tmp_path, "a.mcda-ballot", project, voter, points(4, 3, 2, 1))
    project = collect(project, tmp_path, NOW, SEALER).merged
    revised = cast_ballot(project, "round-1", voter, points(1, 1, 1, 1), source=BallotSource.KEYBOARD, at=AT)
    found = collect(revised, tmp_path, NOW, SEALER)
    assert verdicts(found) == {"a.mcda-ballot": Verdict.AMBIGUOUS}
    assert found.merged == revised
    wanted = collect(revised, tmp_path, NOW, SEALER, replacing=True)
    assert verdicts(wanted) == {"a.mcda-ballot": Verdict.REPLACES}
    assert sealed_answers(wanted.merged) == sealed_answers(project)


def test_merging_twice_changes_nothing(tmp_path):
    for start in (named, anonymous):
        folder = tmp_path / start.__name__
        folder.mkdir()
        project = opened(WAYS[0], start())
        for n, voter in enumerate(people(project)):
            why = FrozenDict({"": f"why {n}"})
            put(folder, f"{n}.mcda-ballot", project, voter, points(n + 1, 3, 2, 1), reasons=why)
        once = collect(project, folder, NOW, SEALER).merged
        again = collect(once, folder, NOW, SEALER)
        assert again.merged == once
        # Without times, a sealed ballot cannot be told from a newer one of the same voter.
        known = start is named
        assert {f.verdict for f in again.results} == {Verdict.SAME if known else Verdict.AMBIGUOUS}
        assert again.summary().startswith("0 ballots will be merged")


def test_nothing_told_of_anonymous_files_ties_one_to_a_number(tmp_path):
    project = opened(WAYS[0], anonymous())
    slips = project.workshop.participants
    put(tmp_path, "from ada.mcda-ballot", project, slips[2].id, points(4, 3, 2, 1))
    put(tmp_path, "from ben.mcda-ballot", project, slips[1].id, points(4, 3, 2, 1), when=1)
    put(tmp_path, "from ben 2.mcda-ballot", project, slips[1].id, points(4, 3, 1, 1), when=2)
    put(tmp_path, "from cleo.mcda-ballot", project, slips[0].id, points(0, 0, 0, 0))
    put(tmp_path, "from dan.mcda-ballot", project, slips[0].id, points(1, 0, 0, 0), code=slips[0].code[:3])
    found = collect(project, tmp_path, NOW, SEALER)
    assert Counter(verdicts(found).values()) == {
        Verdict.NEW: 2,
        Verdict.OLDER: 1,
        Verdict.INCOMPLETE: 1,
        Verdict.UNKNOWN_CODE: 1,
    }
    everything = repr(found.results)
    for slip in slips:
        assert slip.code not in everything
        assert slip.code[:3] not in everything
        assert slip.id not in everything
    save_project(found.merged, tmp_path / "p.mcda")
    kept = (tmp_path / "p.mcda").read_text()
    assert "from ada" not in kept
    assert NOW not in kept
