# SPDX-License-Identifier: MIT
"""What an administrator forbids is forbidden; a file that cannot be understood forbids too."""

from __future__ import annotations

import json
import os

import pytest

from mcda_app import i18n
from mcda_app.cli.main import main
from mcda_app.errors import FileError
from mcda_app.files import policy as module
from mcda_app.files import presets
from mcda_app.files.policy import Policy, policy, policy_file, read_policy
from mcda_app.files.project_file import dumps
from mcda_app.ui.start.pictures import preset_pictures


def test_without_a_file_everything_is_allowed(tmp_path):
    path = tmp_path / "policy.ini"
    assert read_policy(path) == Policy(path, phone_ballots=True, fault="")


@pytest.mark.parametrize(
    ("content", "allowed"),
    [
        ("[workshop]\nphone-ballots = forbidden\n", False),
        ("\ufeff[Workshop]\n", True),
        ("[workshop]\nphone-ballots: Forbidden\n", False),
        ("[workshop]\nphone-ballots = allowed\n", True),
        ("[Workshop]\nphone-ballots = forbidden\n", False),
        ("[another]\nkey = 100%\n", True),
        ("", True),
    ],
)
def test_one_line_forbids_phone_ballots(tmp_path, content, allowed):
    path = tmp_path / "policy.ini"
    path.write_text(content, "utf-8")
    assert read_policy(path) == Policy(path, allowed)


@pytest.mark.parametrize(
    "content",
    [
        b"[workshop]\nphone-ballots = maybe\n",
        b"[workshop]\nphone_ballots = forbidden\n",
        b"[workshop]\nphones = forbidden\n",
        b"[DEFAULT]\nphone-ballots = forbidden\n",
        b"[workshops]\nphone-ballots = forbidden\n",
        b"no section\n",
        b"\xff\xfe\x00",
        b"[a]\n[a]\n",
    ],
)
def test_what_cannot_be_understood_forbids_and_says_so(tmp_path, content):
    path = tmp_path / "policy.ini"
    path.write_bytes(content)
    read_back = read_policy(path)
    assert not read_back.phone_ballots
    assert "administrator" in read_back.fault


def test_a_file_that_is_no_file_forbids_without_waiting(tmp_path):
    path = tmp_path / "policy.ini"
    os.mkfifo(path)
    assert not read_policy(path).phone_ballots


def test_users_cannot_choose_the_file(monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    assert policy_file().is_absolute()
    assert tmp_path not in policy_file().parents
    path = tmp_path / "policy.ini"
    path.write_text("[workshop]\nphone-ballots = forbidden\n")
    monkeypatch.setattr(module, "policy_file", lambda: path)
    policy.cache_clear()
    try:
        assert not policy().phone_ballots
        path.unlink()
        assert not policy().phone_ballots, "read once"
    finally:
        policy.cache_clear()


@pytest.fixture
def set_policy(monkeypatch, tmp_path):
    """Writes the administrator's file that the program reads."""
    path = tmp_path / "policy.ini"
    monkeypatch.setattr(module, "policy_file", lambda: path)

    def write(content: str) -> None:
        path.write_text(content, "utf-8")
        policy.cache_clear()

    yield write
    policy.cache_clear()


def test_language_and_folder_hold_until_a_user_chooses(set_policy, tmp_path, monkeypatch):
    for variable in ("MCDA_LANGUAGE", "LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("LANG", "fr_FR.UTF-8")
    set_policy(f"[general]\nlanguage = DE\nfolder = {tmp_path}\n")
    assert policy() == Policy(tmp_path / "policy.ini", language="de", folder=str(tmp_path))
    settings = tmp_path / "settings.ini"
    assert i18n.preferred(settings, policy().language) == "de"
    settings.write_text("[General]\nlanguage=nl\n")
    assert i18n.preferred(settings, policy().language) == "nl"
    monkeypatch.setenv("MCDA_LANGUAGE", "en")
    assert i18n.preferred(settings, policy().language) == "en"


def test_lines_that_cannot_be_understood_are_named_and_forbid_nothing(set_policy):
    set_policy("[general]\nlanguage = Klingon\nfolder = here\ncolour = blue\n")
    assert policy().ignored == ("language = Klingon", "folder = here", "colour = blue")
    assert policy().phone_ballots
    assert (policy().language, policy().folder, policy().presets) == ("", "", None)


def test_an_administrators_presets_extend_the_programs_own(set_policy, tmp_path, capsys):
    folder = tmp_path / "presets"
    folder.mkdir()
    set_policy(f"[general]\npresets = {folder}\n")
    own = [info.id for info in presets.available()]
    lens = {
        "id": "ours",
        "title": "Our viewpoint",
        "shares": {"effectiveness": 3, "cost": 1, "alignment": 1, "leverage": 1},
    }
    content = {
        "format": "mcda-preset",
        "version": 1,
        "id": "ours",
        "title": "Of the ministry",
        "description": "",
        "extends": ["base"],
        "issues": [],
        "lenses": [lens],
    }
    (folder / "ours.json").write_text(json.dumps(content), "utf-8")
    (folder / "start.json").write_text("{}", "utf-8")
    (folder / "broken.json").write_text("{", "utf-8")
    for name, title in (("list", []), ("number", 5), ("none", None), ("saved", {"tr": "Of a project"})):
        odd = {**content, "id": name, "title": title, "extends": ["base"] if name == "saved" else [name]}
        (folder / f"{name}.json").write_text(json.dumps(odd), "utf-8")
    assert {info.id: info.title for info in presets.available()}["saved"] == "Of a project"
    assert presets.load("saved").title == "Of a project"
    (folder / "saved.json").unlink()
    assert sorted(info.id for info in presets.available()) == sorted([*own, "ours"])
    assert "Our viewpoint" in [lens.title for lens in presets.load("ours").lenses]
    assert presets.load("start").title == presets.load().title != ""
    with pytest.raises(FileError, match=r"broken\.json"):
        presets.load("broken")
    circular = {**content, "id": "circular", "extends": ["circular"]}
    (folder / "circular.json").write_text(json.dumps(circular), "utf-8")
    assert main(["presets"]) == 1
    listed = capsys.readouterr()
    assert "ours " in listed.out
    assert "in a circle" in listed.err
    whole = {**json.loads(dumps(presets.load("ours"))), "format": "mcda-preset", "version": 1}
    (folder / "whole.json").write_text(json.dumps(whole), "utf-8")
    *_, pictures = preset_pictures(folder)  # what the start page draws, from this folder alone
    assert set(pictures) == {"whole"}
    assert main(["rank", "broken"]) == 1
    assert "broken.json: The file is damaged" in capsys.readouterr().err
