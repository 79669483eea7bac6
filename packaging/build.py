#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Make what people install: `python packaging/build.py WHAT …`, written into `dist`.

    wheel       wheel and sdist
    frozen      folder with its own Python, and the same packed
    deb         package for Debian and Ubuntu, of the frozen folder
    wheelhouse  everything that pip needs without a network: wheelhouse linux | windows
    installer   installer for one user of Windows, of the frozen folder
    msi         package for Windows Installer, for all users, of the frozen folder
    sbom        bill of materials of the wheel
    checksums   SHA256SUMS of all that is in dist
    all         all of these that this system can make
    prove       try what was made: prove wheel | frozen | deb | wheelhouse | installer | msi
    reproduce   make twice and compare: reproduce wheel frozen deb

Only what is committed is built. The version is that of mcda_app/__init__.py, the time that of the
last commit.
Needs Python 3.11 or newer; sets up everything else below build/delivery from packaging/locks.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from delivery import environment
from delivery.common import DeliveryError, say


def main(arguments: list[str]) -> int:
    if not arguments or arguments[0] in ("-h", "--help"):
        print(str(__doc__).strip(), file=sys.stdout if arguments else sys.stderr)
        return 0 if arguments else 2
    try:
        if not environment.inside_tools():
            return subprocess.run(environment.in_tools(arguments), check=False).returncode
        from delivery import commands  # needs the tools

        return commands.main(arguments)
    except DeliveryError as fault:
        say(f"build.py: {fault}")
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
