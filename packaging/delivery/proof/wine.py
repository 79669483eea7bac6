# SPDX-License-Identifier: MIT
"""Installs and removes under Wine, in a Windows of its own that is thrown away."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path, PureWindowsPath

from delivery.common import NAME, TITLE, DeliveryError, files_below, say

KEY = rf"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\{NAME}"
CLASSES = r"HKCU\Software\Classes"
KEPT = "my-project.mcda"


class Wine:
    """A Windows below a folder; programs run in it without a screen."""

    def __init__(self, prefix: Path) -> None:
        shutil.rmtree(prefix, ignore_errors=True)
        self.prefix = prefix
        kept = {
            name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")
        }
        self.env = {**kept, "WINEPREFIX": str(prefix), "WINEARCH": "win64", "WINEDEBUG": "-all"}
        self.run("wineboot", "--init")
        users = prefix / "drive_c" / "users"
        user = next(p for p in users.iterdir() if p.name != "Public")
        self.folder = user / "AppData" / "Local" / "Programs" / NAME
        menu = user / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs"
        self.shortcut = menu / f"{TITLE}.lnk"

    def run(self, *command: str) -> int:
        done = subprocess.run(["wine", *command], env=self.env, capture_output=True, check=False, timeout=300)
        return done.returncode

    def must(self, *command: str) -> None:
        code = self.run(*command)
        if code:
            raise DeliveryError(f"{' '.join(command)} ended with {code} under Wine.")

    def has_key(self, key: str) -> bool:
        return self.run("reg", "query", key) == 0

    def value(self, key: str, name: str = "") -> str:
        """A value of the registry; empty if there is none."""
        value_name = ["/v", name] if name else ["/ve"]
        command = ["wine", "reg", "query", key, *value_name]
        done = subprocess.run(command, env=self.env, capture_output=True, check=False, timeout=300)
        lines = [line for line in done.stdout.decode("utf-8", "replace").splitlines() if "REG_" in line]
        return lines[0].split("REG_", 1)[1].split(None, 1)[1].strip() if lines else ""

    def end(self) -> None:
        subprocess.run(["wineserver", "--kill"], env=self.env, check=False)


def prove(setup: Path, older: Path, names: list[Path], prefix: Path) -> None:
    """Install an older version, then this one over it, then remove it; DeliveryError if anything is amiss.

    names  what `setup` installs; `older` installs one file more
    """
    wine = Wine(prefix)
    try:
        before = _listing(wine)
        wine.must(str(older), "/S")
        (wine.folder / KEPT).write_text("{}")
        wine.must(str(setup), "/S")
        expected = {name.as_posix() for name in names} | {"uninstall.exe", KEPT}
        installed = {p.relative_to(wine.folder).as_posix() for p in files_below(wine.folder)}
        _hold(installed == expected, f"installed are {sorted(installed ^ expected)} too many or too few")
        _hold(wine.shortcut.exists(), "there is no entry in the start menu")
        _associated(wine)
        program = rf'"{_windows(wine)}\uninstall.exe" /S'
        _hold(wine.value(KEY, "QuietUninstallString") == program, "Windows is not told how to remove it")
        say("  Wine: installed over an older version, associated, listed among the programs")
        wine.must(rf"{_windows(wine)}\uninstall.exe", "/S", rf"_?={_windows(wine)}")
        # Told to wait (_?=), it runs where it is, and so cannot take itself away.
        left = {p.name for p in files_below(wine.folder)}
        _hold(left in ({KEPT}, {KEPT, "uninstall.exe"}), f"left are {sorted(left)}")
        for key in (KEY, *(rf"{CLASSES}\{name}" for name in CLASS_KEYS)):
            _hold(not wine.has_key(key), f"left is {key}")
        shutil.rmtree(wine.folder)
        _hold(_listing(wine) == before, f"left are {sorted(_listing(wine) - before)}")
        say("  Wine: removed; what the user had put there stayed, nothing else did")
    finally:
        wine.end()


MACHINE = r"HKLM\Software\Classes"


def prove_msi(older: Path, newer: Path, names: list[Path], prefix: Path) -> None:
    """Install an older package for all users, a newer one over it, then remove that; silently each time.

    names  what `newer` installs; `older` installs one file more
    """
    wine = Wine(prefix)
    folder = prefix / "drive_c" / "Program Files" / NAME
    try:
        before = _listing(wine)
        for package in (older, newer):
            wine.must("msiexec", "/i", _drive_z(package), "/qn")
        expected = {name.as_posix() for name in names}
        installed = {p.relative_to(folder).as_posix() for p in files_below(folder)}
        _hold(installed == expected, f"installed are {sorted(installed ^ expected)} too many or too few")
        for extension, kind in ((".mcda", "project"), (".mcda-ballot", "ballot")):
            command = wine.value(rf"{MACHINE}\{NAME}.{kind}\shell\open\command")
            opens = command == rf'"C:\Program Files\{NAME}\{NAME}.exe" "%1"'
            known = wine.value(rf"{MACHINE}\{extension}") == f"{NAME}.{kind}"
            _hold(known and opens, f"{extension} does not open the program, but {command}")
        # Wine puts the entry into the user's menu, where Windows follows ALLUSERS into everybody's.
        _hold(wine.shortcut.exists(), "there is no entry in the start menu")
        wine.shortcut.unlink()
        (folder / KEPT).write_text("{}")
        _hold(_listing(wine) == before, f"users' folders got {sorted(_listing(wine) - before)}")
        say("  Wine: installed silently for all users over an older version, associated")
        wine.must("msiexec", "/x", _drive_z(newer), "/qn")
        left = {p.name for p in files_below(folder)} if folder.exists() else set()
        _hold(left == {KEPT}, f"left are {sorted(left)}")
        for name in (f"{NAME}.project", f"{NAME}.ballot"):
            _hold(not wine.has_key(rf"{MACHINE}\{name}\shell\open\command"), f"left is {name}")
        say("  Wine: removed; what somebody had put there stayed, nothing else did")
    finally:
        wine.end()


def _drive_z(path: Path) -> str:
    """A path of this system as Wine's programs see it."""
    return "Z:" + str(path).replace("/", "\\")


CLASS_KEYS = (".mcda", ".mcda-ballot", f"{NAME}.project", f"{NAME}.ballot")


def _associated(wine: Wine) -> None:
    for extension, kind in ((".mcda", "project"), (".mcda-ballot", "ballot")):
        known = wine.value(rf"{CLASSES}\{extension}") == f"{NAME}.{kind}"
        command = wine.value(rf"{CLASSES}\{NAME}.{kind}\shell\open\command")
        opens = command == rf'"{_windows(wine)}\{NAME}.exe" "%1"'
        _hold(known and opens, f"{extension} does not open the program, but {command}")


def _windows(wine: Wine) -> str:
    """The installed folder, as Windows writes it."""
    return str(PureWindowsPath("C:/") / wine.folder.relative_to(wine.prefix / "drive_c").as_posix())


def _listing(wine: Wine) -> set[str]:
    """All that users' folders hold, but for what Windows throws away by itself."""
    users = wine.prefix / "drive_c" / "users"
    return {p.relative_to(users).as_posix() for p in files_below(users) if "Temp" not in p.parts}


def _hold(true: bool, otherwise: str) -> None:
    if not true:
        raise DeliveryError(f"Under Wine, {otherwise}.")
