# SPDX-License-Identifier: MIT
"""Renew the hash-checked locks: `python packaging/lock.py [--upgrade | --upgrade-package NAME …]`.

Reads the dependencies and groups of pyproject.toml and writes `locks/run.txt`, `locks/dev.txt` and, with the
tools that make the deliveries, `locks/build.txt`. Each holds for Python 3.11 and newer on Linux and Windows
at once, one version a package. Arguments go to uv.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
RUN = "packaging/locks/run.txt"
DEV = "packaging/locks/dev.txt"
BUILD = "packaging/locks/build.txt"
OPTIONS = (
    "--universal",
    "--python-version=3.11",
    "--fork-strategy=fewest",
    "--only-binary=:all:",
    "--generate-hashes",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--no-sources",
    "--quiet",
    "--custom-compile-command=python packaging/lock.py",
)


def main(arguments: list[str]) -> None:
    """Write the locks; what two of them hold, they hold at the same version. dev.txt holds all of run.txt."""
    # Whatever index or folder this computer is set up with must not decide what the locks say.
    env = {name: value for name, value in os.environ.items() if not name.startswith(("PIP_", "UV_"))}
    for output, inputs in (
        (RUN, ("pyproject.toml",)),
        (DEV, ("pyproject.toml", "--group=dev", f"--constraint={RUN}")),
        (BUILD, ("--group=pyproject.toml:build", f"--constraint={DEV}")),
    ):
        command = [sys.executable, "-m", "uv", "pip", "compile", *OPTIONS, *arguments, *inputs]
        subprocess.run([*command, f"--output-file={output}"], cwd=ROOT, env=env, check=True)


if __name__ == "__main__":
    main(sys.argv[1:])
