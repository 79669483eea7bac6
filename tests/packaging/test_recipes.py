# SPDX-License-Identifier: MIT
"""Entries for menus, files, manuals and installers say what the program does, not where it was made."""

from __future__ import annotations

import configparser
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
import yaml
from delivery import deb
from delivery.common import APP_ID, SUMMARY, TITLE, Build, DeliveryError, program_version

import mcda_app
from mcda_app.cli.main import COMMANDS
from mcda_app.exchange.ballots.ballot_file import SUFFIX as BALLOT
from mcda_app.files.project_file import SUFFIX as PROJECT

ROOT = Path(__file__).resolve().parents[2]
LINUX = ROOT / "packaging" / "linux"
TYPES = {PROJECT: "application/x-mcda", BALLOT: "application/x-mcda-ballot"}


def test_the_version_is_the_programs_own() -> None:
    assert program_version() == mcda_app.__version__


def test_the_desktop_entry_opens_both_kinds_of_file() -> None:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(LINUX / f"{APP_ID}.desktop", "utf-8")
    entry = parser["Desktop Entry"]
    assert entry["Exec"] == "mcda-app %f"
    assert set(filter(None, entry["MimeType"].split(";"))) == set(TYPES.values())
    assert entry["Name"] == TITLE
    for key in ("Name", "GenericName", "Comment"):
        assert {f"{key}[{language}]" for language in ("de", "fr", "nl")} <= set(entry)


def test_files_are_known_by_the_suffixes_the_program_writes() -> None:
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    kinds = ET.parse(LINUX / f"{APP_ID}.xml").getroot().findall(f"{space}mime-type")
    patterns = {kind.find(f"{space}glob").get("pattern"): kind.get("type") for kind in kinds}
    assert patterns == {f"*{suffix}": name for suffix, name in TYPES.items()}


def test_the_software_centre_is_told_the_same() -> None:
    component = ET.parse(LINUX / f"{APP_ID}.metainfo.xml").getroot()
    assert component.findtext("name") == TITLE
    assert component.findtext("summary") == SUMMARY
    assert {kind.text for kind in component.iter("mediatype")} == set(TYPES.values())


def test_the_manual_has_every_command() -> None:
    manual = (LINUX / "mcda-app.1").read_text("utf-8").replace("\\-", "-")
    described = set(re.findall(r"^\.B (\w[\w-]*)", manual, re.MULTILINE))
    assert described >= set(COMMANDS)


def test_the_windows_installer_knows_both_suffixes_and_asks_for_no_administrator() -> None:
    script = (ROOT / "packaging" / "windows" / "mcda-app.nsi").read_text("utf-8")
    assert "RequestExecutionLevel user" in script
    assert "HKLM" not in script
    assert "RMDir /r" not in script, "a folder in which someone may keep projects must not be emptied"
    for suffix in TYPES:
        assert f'!insertmacro ASSOCIATE "{suffix}"' in script
        assert f'!insertmacro DISSOCIATE "{suffix}"' in script
    for language in ("English", "Dutch", "German", "French"):
        assert f"!insertmacro MUI_LANGUAGE {language}" in script


def test_every_message_of_the_installer_is_in_every_language() -> None:
    script = (ROOT / "packaging" / "windows" / "mcda-app.nsi").read_text("utf-8")
    messages: dict[str, set[str]] = {}
    for name, language in re.findall(r"^LangString (\w+) \$\{LANG_(\w+)\}", script, re.MULTILINE):
        messages.setdefault(name, set()).add(language)
    assert len(messages) >= 4
    assert all(languages == {"ENGLISH", "DUTCH", "GERMAN", "FRENCH"} for languages in messages.values())


def test_recipes_name_no_place_of_this_computer_and_no_registry() -> None:
    files = [*(ROOT / "packaging").rglob("*"), *(ROOT / ".github").rglob("*")]
    texts = [
        p for p in files if p.is_file() and p.suffix not in {".pyc", ".png"} and "licences" not in p.parts
    ]
    assert len(texts) > 20
    places = re.compile(r"/home/|/root/\.|pypi\.org|pythonhosted|--index-url=|deb\.debian\.org")
    for path in texts:
        assert not places.search(path.read_text("utf-8")), path


def test_the_workflow_runs_commands_that_exist() -> None:
    workflow = (ROOT / ".github" / "workflows" / "delivery.yml").read_text("utf-8")
    usage = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "build.py"), "--help"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    words = set(re.findall(r"packaging/build\.py (\w+)", workflow))
    assert words
    assert words <= set(re.findall(r"^    (\w+)  ", usage, re.MULTILINE))


@pytest.fixture
def build(tmp_path: Path) -> Build:
    (tmp_path / "source").mkdir()
    (tmp_path / "source" / "LICENSE").write_bytes((ROOT / "LICENSE").read_bytes())
    return Build(tmp_path / "source", tmp_path, tmp_path / "out", 1_760_000_000, "1.2.3")


def test_the_package_states_its_licence_and_its_makers(build: Build) -> None:
    text = deb.copyright_text(build)
    assert "License: Expat\n" in text
    assert "Copyright: 2026 The mcda-app contributors\n" in text
    assert " .\n" in text
    assert all(line for line in text.split("License: Expat\n")[1].splitlines())


def test_the_package_bears_version_and_day(build: Build) -> None:
    assert deb.changelog(build).startswith("mcda-app (1.2.3) ")
    assert "Thu, 09 Oct 2025" in deb.changelog(build)
    assert 'version="1.2.3" date="2025-10-09"' in deb.filled(f"{APP_ID}.metainfo.xml", build)


def test_a_library_that_no_package_is_known_for_stops_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deb, "asked_of_system", lambda _folder: {"libc.so.6", "libEGL.so.1", "libnew.so.1"})
    monkeypatch.setattr(deb, "oldest_glibc", lambda _folder: (2, 36))
    with pytest.raises(DeliveryError, match=r"libnew\.so\.1"):
        deb.depends(tmp_path)
    monkeypatch.setattr(deb, "asked_of_system", lambda _folder: {"libc.so.6", "libEGL.so.1"})
    assert deb.depends(tmp_path)[:2] == ["libc6 (>= 2.36)", "libegl1"]


def test_desktop_software_centre_and_qt_know_the_program_by_one_name() -> None:
    component = ET.parse(LINUX / f"{APP_ID}.metainfo.xml").getroot()
    assert component.findtext("id") == APP_ID
    assert component.findtext("launchable") == f"{APP_ID}.desktop"
    assert len(component.findall("screenshots/screenshot")) >= 3
    assert f'setDesktopFileName("{APP_ID}")' in (ROOT / "mcda_app" / "ui" / "app.py").read_text("utf-8")


def test_the_flatpak_has_no_network_and_takes_files_that_are_made() -> None:
    manifest = yaml.safe_load((LINUX / f"{APP_ID}.yml").read_text("utf-8"))
    assert (manifest["id"], manifest["command"]) == (APP_ID, "mcda-app")
    assert not any("network" in permission for permission in manifest["finish-args"])
    (module,) = manifest["modules"]
    commands = "\n".join(module["build-commands"])
    for source in module["sources"]:
        path = (LINUX / source["path"]).resolve().relative_to(ROOT)
        assert source.get("dest", path.name) in commands
        assert path.parts[0] in ("build", "dist") or (ROOT / path).is_file()
