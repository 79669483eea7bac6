# SPDX-License-Identifier: MIT
"""What an administrator has forbidden on this computer, in a file that users cannot write.

The file is `/etc/mcda-app/policy.ini`, on Windows `C:\\ProgramData\\mcda-app\\policy.ini`:

    [workshop]
    phone-ballots = forbidden

Without the file, or without the line, everything is allowed. It is read once, when it is first asked for. A
file that is there and cannot be understood forbids what it could forbid.
"""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path
from typing import NamedTuple

from mcda_app.i18n import tr

MAX_BYTES = 100_000
ALLOWED, FORBIDDEN = "allowed", "forbidden"


class Policy(NamedTuple):
    """What is allowed.

    path   the administrator's file, whether or not it is there
    fault  why the file cannot be understood, as a sentence; empty if it can, or is not there
    """

    path: Path
    phone_ballots: bool = True
    fault: str = ""


def policy_file() -> Path:
    """Where an administrator puts the file."""
    if sys.platform == "win32":
        return Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData")) / "mcda-app" / "policy.ini"
    return Path("/etc/mcda-app/policy.ini")


@cache
def policy() -> Policy:
    """The policy of this computer, as it was when first asked for."""
    return read_policy(policy_file())


def read_policy(path: Path) -> Policy:
    """The policy in a file; everything is allowed if there is none."""
    if not os.path.lexists(path):
        return Policy(path)
    from configparser import ConfigParser
    from configparser import Error as ConfigError

    from mcda_app.files.disk import read_regular

    parser = ConfigParser(interpolation=None)
    try:
        parser.read_string(read_regular(path, MAX_BYTES, links=True).decode("utf-8-sig"))
    except (OSError, ValueError, ConfigError):
        return Policy(path, False, tr("The administrator's file cannot be read."))
    answer = parser.get("workshop", "phone-ballots", fallback=ALLOWED).strip().casefold()
    if answer not in (ALLOWED, FORBIDDEN):
        return Policy(
            path, False, tr("“{answer}” in the administrator's file is unknown.").format(answer=answer)
        )
    return Policy(path, answer == ALLOWED)
