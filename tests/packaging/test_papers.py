# SPDX-License-Identifier: MIT
"""The papers that buyers and catalogues read say what is so."""

from __future__ import annotations

import re
import shutil
import subprocess
import tomllib
from fnmatch import fnmatch
from pathlib import Path

import pytest
import yaml

from mcda_app.files import activity_log
from mcda_app.files.sealing.key_store import key_folder
from mcda_app.i18n import LANGUAGES, settings_file
from mcda_app.ui.core.app_folders import (
    log_folder,
    phone_ballots_folder,
    recent_states_file,
    recovery_folder,
)
from mcda_app.ui.core.preferences import MAX_RECENT, Preferences
from mcda_app.ui.dialogs.stored_data import StoredDataDialog
from mcda_app.version import __version__

ROOT = Path(__file__).parents[2]
ANNOTATIONS = tomllib.loads((ROOT / "REUSE.toml").read_text("utf-8"))["annotations"]
IDENTIFIER = re.compile(r"SPDX-License-Identifier: ([\w.-]+)\s*$", re.MULTILINE)


def patterns(annotation: dict[str, object]) -> list[str]:
    path = annotation["path"]
    return path if isinstance(path, list) else [str(path)]


def tracked_files() -> list[str]:
    if shutil.which("git") is None:
        pytest.skip("git is not installed: it would list the files")
    listing = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listing.returncode:
        pytest.skip("not a clone: git does not list the files")
    return listing.stdout.splitlines()


def test_each_licence_in_use_has_its_text_and_no_text_is_idle() -> None:
    names = {str(a["SPDX-License-Identifier"]) for a in ANNOTATIONS}
    for name in tracked_files():
        path = ROOT / name
        if path.suffix in (".py", ".js", ".yml", ".toml", ".spec") and path.name != "phone_libraries.py":
            names.update(IDENTIFIER.findall(path.read_text("utf-8")[:500]))
    assert names == {path.stem for path in (ROOT / "LICENSES").iterdir()}


def test_what_others_made_is_named_as_theirs() -> None:
    """Fonts and libraries have another owner than the rest, in REUSE.toml's last matching annotation."""
    for name in tracked_files():
        if name.startswith(("resources/fonts/", "packaging/licences/")) or name.endswith(
            ("nacl.js", "blake2b.js")
        ):
            owners = [a for a in ANNOTATIONS if any(fnmatch(name, p) for p in patterns(a))]
            ours = owners[-1]["SPDX-FileCopyrightText"] == "2026 The mcda-app contributors"
            assert ours == (name == "packaging/licences/qt.txt"), name


def test_every_pattern_matches_a_file() -> None:
    files = tracked_files()
    for annotation in ANNOTATIONS:
        for pattern in patterns(annotation):
            assert any(fnmatch(name, pattern) for name in files), pattern


def test_the_citation_names_the_version_and_the_paper() -> None:
    citation = yaml.safe_load((ROOT / "CITATION.cff").read_text("utf-8"))
    assert citation["cff-version"] == "1.2.0"
    assert citation["version"] == __version__
    assert citation["references"][0]["doi"] in (ROOT / "presets" / "base.json").read_text("utf-8")


def test_the_catalogue_entry_keeps_to_the_standard() -> None:
    """The mandatory keys and lengths of publiccode.yml, https://yml.publiccode.tools/schema.core.html."""
    entry = yaml.safe_load((ROOT / "publiccode.yml").read_text("utf-8"))
    assert entry["softwareVersion"] == __version__
    assert {
        "publiccodeYmlVersion",
        "name",
        "url",
        "platforms",
        "developmentStatus",
        "softwareType",
    } <= entry.keys()
    assert entry["legal"]["license"] == "MIT"
    assert entry["maintenance"]["type"] == "community"
    assert entry["maintenance"]["contacts"][0]["name"]
    assert set(entry["localisation"]["availableLanguages"]) == set(LANGUAGES)
    assert entry["localisation"]["localisationReady"] is True
    assert set(entry["description"]) == set(LANGUAGES)
    for text in entry["description"].values():
        assert 0 < len(text["shortDescription"]) <= 150
        assert 150 <= len(text["longDescription"]) <= 10_000
        assert text["features"]
        assert all(0 < len(feature) <= 100 for feature in text["features"])


def test_the_security_policy_says_what_a_buyer_asks_for() -> None:
    text = (ROOT / "SECURITY.md").read_text("utf-8")
    for heading in ("Reporting a vulnerability", "Supported versions", "How a fix reaches you"):
        assert f"## {heading}\n" in text


def test_the_accessibility_report_names_tests_that_exist() -> None:
    text = (ROOT / "packaging" / "papers" / "accessibility.md").read_text("utf-8")
    names = set(re.findall(r"`((?:\w+/)+test_\w+\.py)`", text))
    assert len(names) >= 15
    assert {name for name in names if not (ROOT / "tests" / name).is_file()} == set()


def test_the_accessibility_report_answers_for_each_criterion_in_one_of_four_ways() -> None:
    text = (ROOT / "packaging" / "papers" / "accessibility.md").read_text("utf-8")
    rows = [line.split("|")[1:3] for line in text.splitlines() if re.match(r"\| (\d|11\.|12\.)", line)]
    answers = {"supports", "partly", "does not support", "does not apply"}
    assert len(rows) >= 60
    assert {answer.strip() for _, answer in rows} <= answers


def test_the_data_protection_note_names_the_folders_that_are_used(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each place on Linux is the one that the program computes; on Windows the names are the same."""
    text = (ROOT / "packaging" / "papers" / "data-protection.md").read_text("utf-8")
    rows = [
        [cell.strip() for cell in line.split("|")[1:-1]] for line in text.splitlines() if line[:2] == "| "
    ]
    places = {row[0]: row[1:3] for row in rows}
    home = Path.home()
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(name, raising=False)
    data, settings = home / ".local" / "share" / "mcda_app", home / ".config" / "mcda_app" / "mcda_app.ini"
    assert key_folder() == data / "ballot-keys"
    assert settings_file() == settings
    own = recovery_folder().parent
    used = {
        "unsaved work": recovery_folder(),
        "recent documents": recent_states_file(),
        "phone ballots": phone_ballots_folder(),
        "log": log_folder(),
    }
    below = {name: place.relative_to(own).as_posix() for name, place in used.items()}
    below["keys of rounds"] = "ballot-keys"
    for name, part in below.items():
        linux, windows = places[name]
        assert f"`~/.local/share/mcda_app/{part}`" in linux, name
        assert f"`%LOCALAPPDATA%\\mcda_app\\{part}`" in windows, name
    assert places["settings"] == ["`~/.config/mcda_app/mcda_app.ini`", "`%APPDATA%\\mcda_app\\mcda_app.ini`"]
    assert {*below, "settings", "projects", "lock of an open project", "exported documents"} == {
        name for name in places if name != "data"
    }
    assert (len(activity_log.NAMES), activity_log.MAX_BYTES) == (3, 256 * 1024)
    assert MAX_RECENT == 8


def test_the_data_protection_note_names_each_row_of_stored_data(qapp: object) -> None:
    text = (ROOT / "packaging" / "papers" / "data-protection.md").read_text("utf-8")
    rows = set(re.findall(r"\*Help ▸ Stored data\*, row \*([\w ]+)\*", text))
    dialog = StoredDataDialog(None, Preferences(), activity_log.Log(log_folder()))  # type: ignore[arg-type]
    assert set(dialog.wipe_buttons) == rows
    dialog.deleteLater()
