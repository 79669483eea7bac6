# SPDX-License-Identifier: MIT
"""What an administrator has set on this computer, in a file that users cannot write.

The file is `/etc/mcda-app/policy.ini`, on Windows `C:\\ProgramData\\mcda-app\\policy.ini`:

    [general]
    language = de
    folder = D:\\Decisions
    presets = D:\\Presets

    [workshop]
    phone-ballots = forbidden

language and folder hold until a user chooses others. The presets in that folder are offered beside the
program's own; they may extend those, with a ministry's viewpoints for instance. Without the file, or without
a line, nothing is set and everything is allowed. It is read once, when it is first asked for. A file that is
there and cannot be understood forbids what it could forbid; so does a line that may be the last one above
misspelled. Any other line that cannot be understood is ignored and named in the diagnostics.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import NamedTuple

from mcda_app.i18n import LANGUAGES, tr

MAX_BYTES = 100_000
ALLOWED, FORBIDDEN = "allowed", "forbidden"
Entry = tuple[str, str, str]
"""A section, an option in lower case, and its value."""


class Policy(NamedTuple):
    """What is allowed, and set.

    path      the administrator's file, whether or not it is there
    fault     why the file cannot be understood, as a sentence; empty if it can, or is not there
    language  the code of the language to start in; empty for the system's
    folder    where file dialogs open at first; empty for nowhere in particular
    presets   a folder of further presets; None for none
    ignored   the lines of [general] that cannot be understood
    """

    path: Path
    phone_ballots: bool = True
    fault: str = ""
    language: str = ""
    folder: str = ""
    presets: Path | None = None
    ignored: tuple[str, ...] = ()


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
    entries = [(s, o, value.strip()) for s in parser.sections() for o, value in parser.items(s)]
    entries += [("", option, value.strip()) for option, value in parser.defaults().items()]
    allowed, fault = _phone_ballots(entries)
    return _general(Policy(path, allowed, fault), entries)


def _phone_ballots(entries: Iterable[Entry]) -> tuple[bool, str]:
    """Whether phones may vote, and what cannot be understood about that."""
    allowed = True
    for section, option, value in entries:
        answer = value.casefold()
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
        return False, tr("“{answer}” in the administrator's file is unknown.").format(answer=unknown)
    return allowed, ""


def _general(bare: Policy, entries: Iterable[Entry]) -> Policy:
    """The policy with the lines of [general]."""
    result, ignored = bare, []
    for section, option, value in entries:
        if section.strip().casefold() != "general":
            continue
        if option == "language" and value.casefold() in LANGUAGES:
            result = result._replace(language=value.casefold())
        elif option == "folder" and Path(value).is_absolute():
            result = result._replace(folder=value)
        elif option == "presets" and Path(value).is_absolute():
            result = result._replace(presets=Path(value))
        else:
            ignored.append(f"{option} = {value}")
    return result._replace(ignored=tuple(ignored))
