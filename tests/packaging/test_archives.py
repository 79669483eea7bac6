# SPDX-License-Identifier: MIT
"""Archives and sums depend on what they hold alone; differences between two makings are found."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest
from delivery import checksums, installer
from delivery.common import Build, DeliveryError, pack_tar, pack_zip, sha256, tree_digest
from delivery.proof import reproduce

ROOT = Path(__file__).resolve().parents[2]
EPOCH = 1_760_000_000


def folder_in(place: Path) -> Path:
    folder = place / "mcda-app"
    (folder / "inner").mkdir(parents=True)
    (folder / "mcda-app").write_bytes(b"program")
    (folder / "mcda-app").chmod(0o755)
    (folder / "inner" / "text").write_bytes(b"text")
    (folder / "link").symlink_to("inner/text")
    return folder


@pytest.mark.parametrize("pack", [pack_tar, pack_zip])
def test_the_same_content_makes_the_same_archive(tmp_path: Path, pack) -> None:
    archives = []
    for number, name in enumerate(("one", "two")):
        folder = folder_in(tmp_path / name)
        os.utime(folder / "inner" / "text", (number, number))
        (folder / "inner").chmod(0o700 if number else 0o755)
        pack(folder, tmp_path / f"{name}.packed", EPOCH)
        archives.append(sha256(tmp_path / f"{name}.packed"))
    assert archives[0] == archives[1]
    (tmp_path / "two" / "mcda-app" / "inner" / "text").write_bytes(b"other")
    pack(tmp_path / "two" / "mcda-app", tmp_path / "two.packed", EPOCH)
    assert sha256(tmp_path / "two.packed") != archives[0]


def test_a_packed_folder_keeps_links_and_the_right_to_run(tmp_path: Path) -> None:
    pack_tar(folder_in(tmp_path), tmp_path / "packed", EPOCH)
    with tarfile.open(tmp_path / "packed") as packed:
        members = {member.name: member for member in packed}
    assert members["mcda-app/mcda-app"].mode == 0o755
    assert members["mcda-app/inner/text"].mode == 0o644
    assert members["mcda-app/link"].linkname == "inner/text"
    assert {member.mtime for member in members.values()} == {EPOCH}


def test_a_zip_opens_into_one_folder(tmp_path: Path) -> None:
    folder = folder_in(tmp_path)
    (folder / "link").unlink()
    pack_zip(folder, tmp_path / "packed", EPOCH)
    with zipfile.ZipFile(tmp_path / "packed") as packed:
        assert packed.namelist() == ["mcda-app/inner/text", "mcda-app/mcda-app"]


def test_a_digest_of_a_folder_sees_content_rights_and_links(tmp_path: Path) -> None:
    folder = folder_in(tmp_path)
    digests = {tree_digest(folder)}
    (folder / "inner" / "text").chmod(0o755)
    digests.add(tree_digest(folder))
    (folder / "link").unlink()
    (folder / "link").symlink_to("mcda-app")
    digests.add(tree_digest(folder))
    (folder / "inner" / "text").write_bytes(b"TEXT")
    digests.add(tree_digest(folder))
    assert len(digests) == 4


def test_sums_are_of_what_is_handed_on_and_can_be_checked(tmp_path: Path) -> None:
    folder_in(tmp_path)  # the frozen folder itself is handed on packed
    (tmp_path / "a.whl").write_bytes(b"a")
    (tmp_path / "wheelhouse-linux").mkdir()
    (tmp_path / "wheelhouse-linux" / "b.whl").write_bytes(b"b")
    listed = checksums.write(tmp_path).read_text("ascii")
    digests = [hashlib.sha256(content).hexdigest() for content in (b"a", b"b")]
    assert listed == f"{digests[0]}  a.whl\n{digests[1]}  wheelhouse-linux/b.whl\n"
    assert checksums.write(tmp_path).read_text("ascii") == listed


def test_nothing_to_hand_on_is_said(tmp_path: Path) -> None:
    with pytest.raises(DeliveryError, match="nothing"):
        checksums.write(tmp_path)


def test_two_makings_are_compared_file_by_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one, other = folder_in(tmp_path / "one").parent, folder_in(tmp_path / "other").parent
    assert reproduce.compare(one, other) == []
    (other / "mcda-app" / "inner" / "text").write_bytes(b"TEXT")
    (one / "a.whl").write_bytes(b"a")
    assert reproduce.compare(one, other) == ["a.whl", "mcda-app/inner/text"]
    printed = capsys.readouterr().out
    assert "2 of 3 files of the frozen folder are the same" in printed
    assert "differs: mcda-app/inner/text" in printed


def test_the_uninstaller_takes_away_what_was_installed_and_no_more() -> None:
    names = [Path("mcda-app.exe"), Path("_internal/PySide6/a$b.dll"), Path("_internal/c.dll")]
    lines = installer.remove_list(names).splitlines()
    assert lines[:3] == [
        r'Delete "$INSTDIR\mcda-app.exe"',
        r'Delete "$INSTDIR\_internal\PySide6\a$$b.dll"',
        r'Delete "$INSTDIR\_internal\c.dll"',
    ]
    assert lines[3:] == [r'RMDir "$INSTDIR\_internal\PySide6"', r'RMDir "$INSTDIR\_internal"']


def test_the_installer_asks_for_a_folder_made_on_windows(tmp_path: Path) -> None:
    build = Build(tmp_path, tmp_path, tmp_path, EPOCH, "1.2.3")
    with pytest.raises(DeliveryError, match="Freeze on Windows"):
        installer.make(build, tmp_path)


@pytest.mark.delivery
def test_wheel_and_sdist_are_the_same_twice() -> None:
    """Fetches the tools of locks/build.txt unless they are there already."""
    command = [sys.executable, str(ROOT / "packaging" / "build.py"), "reproduce", "wheel"]
    process = subprocess.run(command, capture_output=True, text=True, check=False)
    assert process.returncode == 0, process.stdout + process.stderr
    assert process.stdout.count("same   ") == 2


@pytest.mark.delivery
def test_the_bill_of_materials_keeps_its_schema() -> None:
    command = [sys.executable, str(ROOT / "packaging" / "build.py"), "sbom"]
    process = subprocess.run(command, capture_output=True, text=True, check=False)
    assert process.returncode == 0, process.stdout + process.stderr
    (path,) = (
        Path(line.split(None, 3)[3]) for line in process.stdout.splitlines() if line.endswith(".cdx.json")
    )
    bill = json.loads(path.read_text("utf-8"))
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    assert {"numpy", "pyside6-essentials"} <= {component["name"] for component in bill["components"]}
