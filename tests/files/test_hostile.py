# SPDX-License-Identifier: MIT
"""Files beside the project that somebody prepared: none leads elsewhere, and none stops the program."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from mcda_app.cli.main import main
from mcda_app.errors import ContentError, FileError
from mcda_app.files import presets
from mcda_app.files.project_file import loads, open_project, save_project
from mcda_app.files.recovery_copies import MAX_HEAD, Copy, Keeper, abandoned_copies, copy_beside, read_copy

AT = "2026-11-23T10:00:00+01:00"
GONE = 2**31 - 1
"""A process that does not run."""


def orphaned_copy(folder: Path, **changes: object) -> Path:
    """A copy beside a project as a crash leaves it, with its note; the head is changed."""
    keeper = Keeper(folder / "own")
    keeper.write(replace(presets.load("blank"), notes="precious"), folder / "x.mcda", AT)
    assert keeper.path is not None
    head, _, body = keeper.path.read_text("utf-8").partition("\n")
    keeper.path.write_text(json.dumps(json.loads(head) | {"pid": GONE} | changes) + "\n" + body, "utf-8")
    (note,) = (folder / "own").glob("*.json")
    note.write_text(json.dumps(json.loads(note.read_text("utf-8")) | {"pid": GONE}), "utf-8")
    return keeper.path


def test_recovered_work_is_saved_where_it_lay_whatever_the_copy_says(tmp_path: Path) -> None:
    orphaned_copy(tmp_path, of=str(tmp_path / "elsewhere" / "y.mcda"))
    (copy,) = abandoned_copies(tmp_path / "own")
    assert copy.of == tmp_path / "x.mcda"
    alone = copy_beside(tmp_path / "x.mcda")
    assert alone is not None
    assert alone.of == tmp_path / "x.mcda"
    assert read_copy(copy).notes == "precious"


@pytest.mark.parametrize("of", [3, "a\0b", "relative.mcda", "", None, ["/x"]])
def test_a_copy_in_the_own_folder_that_tells_no_place_has_none(of: object, tmp_path: Path) -> None:
    keeper = Keeper(tmp_path)
    keeper.write(presets.load("blank"), None, AT)
    assert keeper.path is not None
    head, _, body = keeper.path.read_text("utf-8").partition("\n")
    keeper.path.write_text(json.dumps(json.loads(head) | {"of": of}) + "\n" + body, "utf-8")
    (note,) = tmp_path.glob("*.json")
    note.write_text(json.dumps({"copy": str(keeper.path), "pid": GONE, "started": ""}), "utf-8")
    assert [copy.of for copy in abandoned_copies(tmp_path)] == [None]


@pytest.mark.parametrize("pid", [2**31, 10**30, -1, True, "7", None, 1.5])
def test_a_process_that_cannot_be_is_not_asked_after(pid: object, tmp_path: Path) -> None:
    orphaned_copy(tmp_path, pid=pid)
    assert copy_beside(tmp_path / "x.mcda") is not None


@pytest.mark.parametrize(
    "text", ["[" * 90_000, "[" * 90_000 + "\n{}", "3", "[]", '{"copy": "\\u0000"}', "x" * 300_000]
)
def test_what_is_no_copy_is_none(text: str, tmp_path: Path) -> None:
    place = orphaned_copy(tmp_path)
    place.write_text(text, "utf-8")
    assert copy_beside(tmp_path / "x.mcda") is None
    with pytest.raises(FileError):
        read_copy(Copy(place, None, "", ""))
    (tmp_path / "own" / "y.json").write_text(text, "utf-8")
    assert abandoned_copies(tmp_path / "own") == ()
    assert not list((tmp_path / "own").glob("*.json"))


def test_a_note_leads_to_no_other_file(tmp_path: Path) -> None:
    place = orphaned_copy(tmp_path)
    other = place.rename(tmp_path / "precious.txt")
    (note,) = (tmp_path / "own").glob("*.json")
    note.write_text(json.dumps({"copy": str(other), "pid": GONE, "started": ""}), "utf-8")
    assert abandoned_copies(tmp_path / "own") == ()
    assert other.exists()


def test_a_long_title_hides_no_copy(tmp_path: Path) -> None:
    keeper = Keeper(tmp_path)
    keeper.write(replace(presets.load("blank"), title="x" * (2 * MAX_HEAD)), None, AT)
    (note,) = tmp_path.glob("*.json")
    note.write_text(json.dumps({"copy": str(keeper.path), "pid": GONE, "started": ""}), "utf-8")
    (copy,) = abandoned_copies(tmp_path)
    assert copy.title == "x" * 200
    assert len(read_copy(copy).title) == 2 * MAX_HEAD


def test_half_a_character_loses_no_work(tmp_path: Path) -> None:
    keeper = Keeper(tmp_path)
    project = replace(presets.load("blank"), notes="before \ud800 after \U0001f600")
    keeper.write(project, None, AT)
    save_project(project, tmp_path / "x.mcda")
    assert keeper.path is not None
    recovered = read_copy(Copy(keeper.path, None, "", ""))
    assert recovered == open_project(tmp_path / "x.mcda")
    assert recovered.notes == "before \ufffd after \U0001f600"


def test_a_file_whose_name_is_as_long_as_can_be_opens(tmp_path: Path) -> None:
    path = tmp_path / ("x" * 250 + ".mcda")
    save_project(presets.load("blank"), path)
    assert copy_beside(path) is None


def test_a_name_that_no_file_can_have_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rank", "x" * 5000]) == 1
    assert "There is no file or preset" in capsys.readouterr().err


def test_faults_are_told_in_few_words() -> None:
    document = {
        "format": "mcda-project",
        "version": 1,
        "title": "T",
        "y" * 100_000: 1,
        "options": ["z" * 100_000],
    }
    with pytest.raises(ContentError) as error_info:
        loads(json.dumps(document))
    assert len(str(error_info.value)) < 10_000
