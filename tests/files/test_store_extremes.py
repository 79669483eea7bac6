# SPDX-License-Identifier: MIT
"""Files and texts at the edge of what there can be."""

from __future__ import annotations

import errno
import json
import os

import pytest

from mcda_app.domain.edits.issues import set_issue_notes
from mcda_app.errors import ContentError, FileError
from mcda_app.files import presets, project_file
from mcda_app.files.project_file import dumps, loads, open_project, save_project

START = presets.load()
TEXT = dumps(START)


def changed(change) -> str:
    data = json.loads(TEXT)
    change(data)
    return json.dumps(data)


def test_long_notes_are_saved_and_opened(tmp_path):
    project = set_issue_notes(START, "trade", "é" * 500_000)
    save_project(project, tmp_path / "p.mcda")
    assert open_project(tmp_path / "p.mcda") == project


def test_half_a_character_becomes_a_sign_and_the_rest_is_saved(tmp_path):
    save_project(set_issue_notes(START, "trade", "before \ud83d after \ud83d\ude00"), tmp_path / "p.mcda")
    assert open_project(tmp_path / "p.mcda").issue("trade").notes == "before \ufffd after \U0001f600"


def half_reason(data):
    data["weights"]["reasons"] = {"\ud800": "x"}


def half_range(data):
    data["elicitation"] = {"ranges": {"\ud800": {"cost": {"worst": "a", "best": "b"}}}}


def half_title(data):
    data["issues"][0]["title"] = "\ud800"


def half_field(data):
    data["\ud800"] = 1


def half_in_a_list(data):
    data["issues"][0]["excluded"] = ["\ud800"]


@pytest.mark.parametrize("change", [half_reason, half_range, half_title, half_field, half_in_a_list])
def test_half_a_character_in_a_file_is_told_in_whole_ones(change):
    with pytest.raises(ContentError) as error_info:
        loads(changed(change))
    assert str(error_info.value).encode("utf-8")


@pytest.mark.parametrize(
    ("part", "name"),
    [
        ("settings", "random_index"),
        ("settings", "judgement_scale"),
        ("elicitation", "order_rule"),
        ("elicitation", "objective"),
    ],
)
def test_a_way_to_compute_that_nobody_knows_is_told(part, name):
    def change(data):
        data[part] = {name: "by-gut-feeling"}

    with pytest.raises(ContentError, match=rf"{part}\.{name}: must be one of"):
        loads(changed(change))


@pytest.mark.parametrize("depth", [2, 900, 100_000])
def test_scores_within_scores_are_told(depth):
    nested = '"original": ' + '{"original": ' * depth + "{}" + "}" * depth
    with pytest.raises(FileError):
        loads(TEXT.replace('"level": "high"', nested, 1))


def test_a_project_too_large_to_open_again_is_not_saved_over_the_old_one(tmp_path, monkeypatch):
    path = tmp_path / "p.mcda"
    save_project(START, path)
    before = path.read_bytes()
    monkeypatch.setattr(project_file, "MAX_BYTES", len(before))
    with pytest.raises(FileError, match="larger"):
        save_project(set_issue_notes(START, "trade", "x" * 10_000), path)
    assert path.read_bytes() == before


def test_a_folder_that_cannot_be_flushed_has_the_file_all_the_same(tmp_path, monkeypatch):
    flush, calls = os.fsync, []

    def fsync(handle: int) -> None:
        calls.append(handle)
        if len(calls) > 1:
            raise OSError(errno.EINVAL, "Invalid argument")
        flush(handle)

    monkeypatch.setattr(os, "fsync", fsync)
    save_project(START, tmp_path / "p.mcda")
    assert open_project(tmp_path / "p.mcda") == START


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes with a name")
def test_what_is_no_ordinary_file_is_never_replaced(tmp_path):
    pipe, link = tmp_path / "pipe", tmp_path / "p.mcda"
    os.mkfifo(pipe)
    link.symlink_to(pipe)
    for path in (pipe, link):
        with pytest.raises(FileError, match="device or pipe"):
            save_project(START, path)
    assert pipe.is_fifo()
    assert {p.name for p in tmp_path.iterdir()} == {"pipe", "p.mcda"}


def test_a_file_too_large_is_told(tmp_path, monkeypatch):
    path = tmp_path / "p.mcda"
    with path.open("wb") as stream:
        stream.truncate(project_file.MAX_BYTES + 1)
    with pytest.raises(FileError, match="too large"):
        open_project(path)
