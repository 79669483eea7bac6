# SPDX-License-Identifier: MIT
"""The recipe of the package for Windows Installer."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from delivery import msi
from delivery.common import Build, DeliveryError

FILES = ("mcda-app.exe", "mcda-app-cli.exe", "_internal/a b.dll", "_internal/deep/er/c.pyd")
SPACE = f"{{{msi.SPACE}}}"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in FILES:
        (tmp_path / "frozen" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "frozen" / name).write_bytes(b"MZ")
    return tmp_path / "frozen"


def recipe(folder: Path, version: str = "1.2.3") -> ET.Element:
    return ET.fromstring(msi.source(folder, version, "icon.ico", folder.parent))


def test_every_file_is_installed_once_for_all_users(folder: Path) -> None:
    wix = recipe(folder)
    sources = sorted(f.get("Source", "") for f in wix.iter(f"{SPACE}File"))
    assert sources == sorted(f"frozen/{name}" for name in FILES)
    assert next(wix.iter(f"{SPACE}Package")).get("InstallScope") == "perMachine"
    assert {value.get("Root") for value in wix.iter(f"{SPACE}RegistryValue")} == {"HKLM"}
    components = [c.get("Id", "") for c in wix.iter(f"{SPACE}Component")]
    assert sorted(components) == sorted(c.get("Id", "") for c in wix.iter(f"{SPACE}ComponentRef"))
    assert len(set(components)) == len(components)


def test_parts_keep_their_numbers_and_the_product_gets_a_new_one_with_each_version(folder: Path) -> None:
    old, new = recipe(folder), recipe(folder, "1.2.4")

    def numbers(wix: ET.Element, tag: str, name: str) -> list[str | None]:
        return [element.get(name) for element in wix.iter(f"{SPACE}{tag}")]

    assert numbers(old, "Component", "Guid") == numbers(new, "Component", "Guid")
    assert numbers(old, "Product", "UpgradeCode") == numbers(new, "Product", "UpgradeCode")
    assert numbers(old, "Product", "Id") != numbers(new, "Product", "Id")


def test_both_kinds_of_file_open_the_program(folder: Path) -> None:
    values = [(v.get("Key"), v.get("Value")) for v in recipe(folder).iter(f"{SPACE}RegistryValue")]
    for extension, kind, _ in msi.KINDS:
        assert (rf"Software\Classes\{extension}", kind) in values
        command = rf"Software\Classes\{kind}\shell\open\command"
        assert (command, '"[INSTALLDIR]mcda-app.exe" "%1"') in values


def test_a_folder_frozen_elsewhere_is_refused(tmp_path: Path) -> None:
    build = Build(tmp_path, tmp_path, tmp_path, 0, "1.2.3")
    with pytest.raises(DeliveryError, match=r"holds no mcda-app\.exe"):
        msi.make(build, tmp_path)
