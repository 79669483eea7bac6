# SPDX-License-Identifier: MIT
"""Summaries of recent documents on disk: kept for unchanged files, bounded, and never trusted."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcda_app.analysis.document_summary import DocumentSummary
from mcda_app.files import recent_states
from mcda_app.files.recent_states import (
    forget_state,
    forget_states,
    keep_state,
    read_states,
    stamp_of,
    state_of,
)

SUMMARY = DocumentSummary("Chips", 3, (("Ä regime", 2),), 1, 1, 1, 1, 7, 2, 3)


def recent_files(tmp_path: Path, *names: str) -> tuple[Path, list[Path]]:
    place, paths = tmp_path / "own" / "recent.json", [tmp_path / name for name in names]
    for path in paths:
        path.write_text("x")
        stamp = stamp_of(path)
        assert stamp is not None
        keep_state(place, path, stamp, SUMMARY, paths)
    return place, paths


def test_what_is_kept_comes_back(tmp_path: Path) -> None:
    place, (path,) = recent_files(tmp_path, "a.mcda")
    assert state_of(path, read_states(place)).summary == SUMMARY
    assert os.name == "nt" or place.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("change", ["size", "time", "gone"])
def test_it_counts_for_an_unchanged_file_alone(tmp_path: Path, change: str) -> None:
    place, (path,) = recent_files(tmp_path, "a.mcda")
    if change == "size":
        before = path.stat()
        path.write_text("xx")
        os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    elif change == "time":
        os.utime(path, ns=(1, 1))
    else:
        path.unlink()
    state = state_of(path, read_states(place))
    assert state.summary is None
    assert (state.stamp is None) == (change == "gone")


def test_a_folder_in_its_place_is_no_document(tmp_path: Path) -> None:
    assert stamp_of(tmp_path) is None


def test_documents_that_are_listed_no_more_are_dropped(tmp_path: Path) -> None:
    place, (one, other) = recent_files(tmp_path, "a.mcda", "b.mcda")
    stamp = stamp_of(other)
    assert stamp is not None
    keep_state(place, other, stamp, SUMMARY, [other])
    assert set(read_states(place)) == {str(other)}
    assert one.exists()


def test_one_or_all_can_be_forgotten(tmp_path: Path) -> None:
    place, (one, other) = recent_files(tmp_path, "a.mcda", "b.mcda")
    forget_state(place, one)
    assert set(read_states(place)) == {str(other)}
    forget_states(place)
    assert not place.exists()
    forget_states(place)
    assert read_states(place) == {}


def test_long_names_are_cut(tmp_path: Path) -> None:
    place, path = tmp_path / "own" / "recent.json", tmp_path / "a.mcda"
    path.write_text("x")
    stamp = stamp_of(path)
    assert stamp is not None
    long = DocumentSummary("t" * 10_000, 1, (("o" * 10_000, 1),))
    keep_state(place, path, stamp, long, [path])
    assert place.stat().st_size < 2_000
    summary = state_of(path, read_states(place)).summary
    assert summary is not None
    assert summary.title == "t" * recent_states.MAX_NAME


BROKEN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3),
    max_leaves=8,
)


@given(
    field=st.sampled_from(
        ("path", "size", "mtime", "summary", "title", "issues", "leads", "firm", "rounds", "voting")
    ),
    value=BROKEN,
)
def test_whatever_stands_in_the_file_is_no_error(tmp_path_factory, field: str, value: object) -> None:
    place, (path,) = recent_files(tmp_path_factory.mktemp("r"), "a.mcda")
    content = json.loads(place.read_text("ascii"))
    entry = content["documents"][0]
    (entry if field in entry else entry["summary"])[field] = value
    place.write_text(json.dumps(content))
    summary = state_of(path, read_states(place)).summary
    assert summary is None or isinstance(summary, DocumentSummary)


@pytest.mark.parametrize(
    "data",
    [b"", b"[]", b"\xff", b'{"format": "mcda-recent-states", "version": 2}', b"[" * 100_000, b"x" * 300_000],
)
def test_another_file_in_its_place_is_not_read(tmp_path: Path, data: bytes) -> None:
    place = tmp_path / "recent.json"
    place.write_bytes(data)
    assert read_states(place) == {}
