# SPDX-License-Identifier: MIT
"""Virtual environments made from the locks, hash-checked, for building and for trying what was built."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from delivery.common import ROOT, WORK, clean_environ, run, say

LOCKS = ROOT / "packaging" / "locks"


def python_in(folder: Path) -> Path:
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def make(folder: Path) -> Path:
    """A new, empty environment; returns its Python."""
    if folder.exists():
        shutil.rmtree(folder)
    folder.parent.mkdir(parents=True, exist_ok=True)
    run([sys.executable, "-I", "-m", "venv", folder], env=clean_environ())
    return python_in(folder)


def install(python: Path, requirements: Path, wheels: Path | None = None) -> None:
    """Install wheels that bear the hashes of the lock, and nothing besides; from a folder if one is named."""
    options = ["--quiet", "--no-input", "--no-deps", "--only-binary=:all:", "--require-hashes"]
    if wheels is not None:
        options += ["--no-index", "--find-links", str(wheels)]
    run([python, "-I", "-m", "pip", "install", *options, "-r", requirements], env=clean_environ())


def download(requirements: Path, folder: Path) -> None:
    """Fetch the wheels that `install` would install, hash-checked, into a new folder."""
    if folder.exists():
        shutil.rmtree(folder)
    options = ["--quiet", "--no-input", "--no-deps", "--only-binary=:all:", "--require-hashes"]
    pip = [sys.executable, "-I", "-m", "pip", "download", *options]
    run([*pip, "-d", folder, "-r", requirements], env=clean_environ())


def tools() -> Path:
    """The Python of the environment that holds locks/build.txt; made when missing or out of date."""
    lock = LOCKS / "build.txt"
    folder = WORK / "tools"
    stamp = folder / "lock.txt"
    python = python_in(folder)
    wanted = f"# {sys.version}\n{lock.read_text('utf-8')}"
    if not (python.exists() and stamp.exists() and stamp.read_text("utf-8") == wanted):
        say("Setting up the tools of packaging/locks/build.txt …")
        make(folder)
        install(python, lock)
        stamp.write_text(wanted, "utf-8")
    return python


def in_tools(arguments: Sequence[str]) -> list[str]:
    """The command that goes on with this program inside the environment of the tools."""
    return [str(tools()), "-P", str(ROOT / "packaging" / "build.py"), *arguments]


def inside_tools() -> bool:
    return Path(sys.prefix).resolve() == (WORK / "tools").resolve()


def site_packages(python: Path) -> Path:
    """Where an environment keeps its packages."""
    code = "import sysconfig; print(sysconfig.get_path('purelib'))"
    return Path(run([python, "-I", "-c", code]).decode().strip())
