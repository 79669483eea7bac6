# SPDX-License-Identifier: MIT
"""What an administrator has forbidden on this computer, in a file that users cannot write.

The file is `/etc/mcda-app/policy.ini`, on Windows `C:\\ProgramData\\mcda-app\\policy.ini`:

    [workshop]
    phone-ballots = forbidden

Without the file, or without the line, everything is allowed. It is read once, when it is first asked for. A
file that is there and cannot be understood forbids what it could forbid; so does a line that may
be the one above misspelled.
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
    if Path("/.flatpak-info").exists():  # in whose sandbox /etc is not the computer's
        return Path("/run/host/etc/mcda-app/policy.ini")
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
    allowed = True
    entries = [(s, o, value) for s in parser.sections() for o, value in parser.items(s)]
    entries += [("", option, value) for option, value in parser.defaults().items()]
    for section, option, value in entries:
        answer = value.strip().casefold()
        about = section.strip().casefold()
        if about != "workshop" and "phone" not in option:
            continue  # of something else
        if (about, option) != ("workshop", "phone-ballots"):
            unknown = f"[{section}] {option}" if section else option
        elif answer not in (ALLOWED, FORBIDDEN):
            unknown = answer
        else:
            allowed = allowed and answer == ALLOWED
            continue
        return Policy(
            path, False, tr("“{answer}” in the administrator's file is unknown.").format(answer=unknown)
        )
    return Policy(path, allowed)
