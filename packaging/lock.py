# SPDX-License-Identifier: MIT
"""Renew the hash-checked locks: `python packaging/lock.py [--upgrade | --upgrade-package NAME …]`.

Reads the dependencies and groups of pyproject.toml and writes `locks/run.txt`, `locks/dev.txt`,
`locks/build.txt` with the tools that build the deliveries, and `locks/setup.txt` with the build backend, by
which `bootstrap.py` installs the program into `.venv`. Each lock is valid for Python 3.11 and newer on Linux
and Windows alike, with one version of each package. Arguments go to uv.
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
SETUP = "packaging/locks/setup.txt"
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
    """Write the locks: a package in several has the same version in each; dev.txt contains all of run.txt."""
    # The index or folder that pip and uv use on this computer must not decide what the locks say.
    env = {name: value for name, value in os.environ.items() if not name.startswith(("PIP_", "UV_"))}
    for output, inputs in (
        (RUN, ("pyproject.toml",)),
        (DEV, ("pyproject.toml", "--group=dev", f"--constraint={RUN}")),
        (BUILD, ("--group=pyproject.toml:build", f"--constraint={DEV}")),
        (SETUP, ("--group=pyproject.toml:setup", f"--constraint={BUILD}")),
    ):
        command = [sys.executable, "-m", "uv", "pip", "compile", *OPTIONS, *arguments, *inputs]
        subprocess.run([*command, f"--output-file={output}"], cwd=ROOT, env=env, check=True)


if __name__ == "__main__":
    main(sys.argv[1:])
