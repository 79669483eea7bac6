# SPDX-License-Identifier: MIT
"""Project files: what is written is read again, and what cannot be read is told by its path."""

from __future__ import annotations

import copy
import errno
import json
import os
import random
import time
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mcda_app.domain.edits.issues import add_issue, add_option, rename_issue
from mcda_app.domain.edits.scores import own_weights, type_score
from mcda_app.errors import ContentError, EditError, FileError, NewerVersionError
from mcda_app.exchange.ballots.ballot_file import loads as ballot_loads
from mcda_app.files import presets
from mcda_app.files.project_file import dumps, loads, open_project, save_project

START = presets.load("start")
TEXT = dumps(START)


@pytest.mark.parametrize("info", presets.available(), ids=lambda p: p.id)
def test_every_preset_survives_a_round_trip_to_the_letter(info):
    project = presets.load(info.id)
    text = dumps(project)
    assert loads(text) == project
    assert dumps(loads(text)) == text


names = st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=40)


@settings(max_examples=60, deadline=None)
@given(names, names, names)
def test_names_in_any_script_survive(one, other, notes):
    try:
        project = rename_issue(add_option(add_issue(START, one), other), "trade", other + " x")
    except EditError:
        return  # not a name, such as blanks alone
    issue = replace(project.issue("trade"), notes=notes)
    project = own_weights(project.with_issue(issue), "trade", True)
    assert loads(dumps(project)) == project


def faults(change) -> str:
    data = json.loads(TEXT)
    change(data)
    with pytest.raises(ContentError) as error_info:
        loads(json.dumps(data))
    return str(error_info.value)


def test_faults_are_listed_by_path_all_at_once():
    def change(data):
        data["issues"][3]["scores"]["global"]["cost"]["level"] = "gigantic"
        data["criteria"][1]["direction"] = "sideways"
        data["weights"]["shares"]["cost"] = 0.5
        data["issues"][0]["colour"] = "red"

    listed_faults = faults(change)
    assert "issues[3].scores.global.cost.level: “gigantic” is not a level" in listed_faults
    assert "criteria[1].direction: must be one of benefit, cost" in listed_faults
    assert "weights.shares: the weights add up to 1.25" in listed_faults
    assert "issues[0].colour: is not a field" in listed_faults


def test_two_of_the_same_id_are_a_fault():
    assert "appears twice" in faults(lambda d: d["issues"].append(d["issues"][0]))


@settings(max_examples=100, deadline=None)
@given(st.lists(st.floats(0, 1e3), min_size=4, max_size=4).filter(any))
def test_a_lens_is_the_same_whenever_it_is_opened(points):
    data = json.loads(TEXT)
    shares = dict(zip([c["id"] for c in data["criteria"]], points, strict=True))
    data["lenses"] = [{"id": "mine", "title": "Mine", "shares": shares}]
    data["weights"].pop("origin", None)
    project = loads(json.dumps(data))
    assert loads(dumps(project)) == project


def test_the_same_key_twice_is_told_and_not_half_lost():
    with pytest.raises(FileError, match="“title” appears twice"):
        loads(TEXT.replace('"title"', '"title": "Lost", "title"', 1))


def test_a_later_version_is_refused_with_a_sentence():
    data = json.loads(TEXT) | {"version": 99}
    with pytest.raises(NewerVersionError, match="newer version"):
        loads(json.dumps(data))


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "null", "not json", TEXT[: len(TEXT) // 2], "[" * 100_000, '{"format": "mcda-project"}',
     '{"format": "mcda-project", "version": 1}', '{"a": NaN}', '{"format": 3, "version": 1}',
     '{"format": "\\ud800", "version": 1}'],
)  # fmt: skip
def test_what_is_no_project_is_told(text):
    with pytest.raises(FileError) as error_info:
        loads(text)
    assert str(error_info.value).encode()


def test_a_binary_file_is_told(tmp_path):
    path = tmp_path / "x.mcda"
    path.write_bytes(bytes(range(256)) * 10)
    with pytest.raises(FileError, match="UTF-8"):
        open_project(path)


def test_a_folder_and_a_missing_file_are_told(tmp_path):
    with pytest.raises(FileError, match="folder"):
        open_project(tmp_path)
    with pytest.raises(FileError, match="does not exist"):
        open_project(tmp_path / "nothing.mcda")


def test_random_damage_is_told_or_harmless():
    draw = random.Random(5)
    values = [None, True, -1, 1e400, "", "x" * 10, [], {}, [[]], {"a": 1}, "\ud800"]

    def damage(node):
        keys = list(node) if isinstance(node, dict) else list(range(len(node)))
        if not keys:
            return
        key = draw.choice(keys)
        if isinstance(node[key], dict | list) and draw.random() < 0.8:
            damage(node[key])
        elif isinstance(node, dict) and draw.random() < 0.3:
            del node[key]
        else:
            node[key] = copy.deepcopy(draw.choice(values))  # else damage could lead in a circle

    refusals = 0
    for _ in range(400):
        data = json.loads(TEXT)
        for _ in range(draw.randrange(1, 4)):
            damage(data)
        try:
            loads(json.dumps(data).replace("Infinity", "1e999"))
        except FileError:
            refusals += 1
    assert refusals > 200


def test_random_bytes_of_damage_are_told_or_harmless():
    draw, letters, refusals = random.Random(6), list(TEXT), 0
    for _ in range(150):
        broken = letters.copy()
        for _ in range(draw.randrange(1, 6)):
            broken[draw.randrange(len(broken))] = draw.choice('{}[]",:0aé\x00')
        try:
            loads("".join(broken))
        except FileError:
            refusals += 1
    assert refusals > 100


@pytest.mark.parametrize("step", ["replace", "fsync", "write"])
def test_a_failed_save_leaves_the_old_file_and_nothing_else(tmp_path, monkeypatch, step):
    path = tmp_path / "p.mcda"
    save_project(START, path)
    before = path.read_bytes()
    changed = type_score(START, "trade", "global", "cost", "low")

    def fail(*_, **__):
        raise OSError(errno.ENOSPC, "No space left on device")

    if step == "write":
        monkeypatch.setattr("tempfile.mkstemp", fail)
    else:
        monkeypatch.setattr(os, step, fail)
    with pytest.raises(FileError, match="the disk is full"):
        save_project(changed, path)
    monkeypatch.undo()
    assert path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == ["p.mcda"]


def test_a_link_is_kept_and_its_target_saved(tmp_path):
    target, link = tmp_path / "real.mcda", tmp_path / "link.mcda"
    save_project(START, target)
    link.symlink_to(target)
    changed = type_score(START, "trade", "global", "cost", "low")
    save_project(changed, link)
    assert link.is_symlink()
    assert open_project(target) == changed


def test_a_link_that_stands_where_something_was_opened_is_not_followed(tmp_path):
    target, link = tmp_path / "bashrc", tmp_path / "work.mcda"
    target.write_text("precious")
    link.symlink_to(target)
    with pytest.raises(FileError, match="links are not followed"):
        save_project(START, link, links=False)
    assert target.read_text() == "precious"
    assert link.is_symlink()


@pytest.mark.parametrize("shape", ["one key", "last key twice", "many keys twice"])
def test_keys_that_stand_twice_are_told_at_once(shape):
    count = 200_000
    keys = {
        "one key": ["k"] * count,
        "last key twice": [f"k{n}" for n in range(count)] + ["k0"],
        "many keys twice": [f"k{n}" for n in range(count // 2)] * 2,
    }[shape]
    text = '{"format": "mcda-project", "a": {' + ",".join(f'"{key}":1' for key in keys) + "}}"
    start = time.process_time()
    for load in (loads, ballot_loads):
        with pytest.raises(FileError, match=r"“k0?” appears twice"):
            load(text)
    assert time.process_time() - start < 5


def test_a_missing_folder_is_told(tmp_path):
    with pytest.raises(FileError, match="not saved"):
        save_project(START, tmp_path / "nowhere" / "p.mcda")


def preset(folder: Path, name: str, **members) -> None:
    document = {"format": "mcda-preset", "version": 1, "id": name, "title": name, **members}
    (folder / f"{name}.json").write_text(json.dumps(document), encoding="utf-8")


def test_presets_that_extend_each_other_are_told(tmp_path):
    preset(tmp_path, "a", extends=["b"])
    preset(tmp_path, "b", extends=["a"])
    with pytest.raises(FileError, match="circle"):
        presets.load("a", tmp_path)


def test_a_fault_in_a_part_is_told_with_its_file(tmp_path):
    levels = [{"id": "n", "label": "no", "value": 0}, {"id": "y", "label": "yes", "value": 1}]
    criterion = {"id": "c", "title": "C", "direction": "benefit", "scale": {"levels": levels}}
    preset(tmp_path, "base", part=True, criteria=[criterion], options=[{"id": "o", "title": 7}])
    preset(tmp_path, "mine", extends=["base"])
    with pytest.raises(ContentError, match=r"base\.json\.options\[0\]\.title: must be text"):
        presets.load("mine", tmp_path)


def test_an_unknown_preset_names_those_there_are():
    with pytest.raises(FileError, match="table-1-goals"):
        presets.load("nothing")
