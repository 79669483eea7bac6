# SPDX-License-Identifier: MIT
"""The wheel and the sdist, and a trial of both in a fresh environment without an index."""

from __future__ import annotations

import sys
import tarfile
from pathlib import Path

from delivery.common import Build, DeliveryError, run, unpack


def wheel_name(version: str) -> str:
    return f"mcda_app-{version}-py3-none-any.whl"


def make(build: Build) -> list[Path]:
    """Build both with hatchling, without an environment of its own: the tools' environment pins it."""
    command: list[str | Path] = [sys.executable, "-I", "-m", "hatchling", "build", "-d", build.out]
    run(command, cwd=build.source, env=build.environ())
    files = [build.out / wheel_name(build.version), build.out / f"mcda_app-{build.version}.tar.gz"]
    for path in files:
        if not path.exists():
            raise DeliveryError(f"hatchling wrote no {path.name}")
    return files


def wheel_from_sdist(build: Build) -> Path:
    """Build the wheel from the sdist alone; returns it. It must be the same wheel."""
    folder = build.work / "from-sdist"
    sdist = build.out / f"mcda_app-{build.version}.tar.gz"
    with tarfile.open(sdist) as packed:
        unpack(packed, folder)
    command: list[str | Path] = [
        sys.executable,
        "-I",
        "-m",
        "hatchling",
        "build",
        "-t",
        "wheel",
        "-d",
        folder,
    ]
    run(command, cwd=folder / f"mcda_app-{build.version}", env=build.environ())
    return folder / wheel_name(build.version)
