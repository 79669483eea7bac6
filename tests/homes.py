# SPDX-License-Identifier: MIT
"""Home folders of their own, for tests and the processes that they start."""

from __future__ import annotations

from pathlib import Path

HOMES = ("HOME", "USERPROFILE")
FOLDERS = ("APPDATA", "LOCALAPPDATA", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")


def variables(folder: Path) -> dict[str, str]:
    """The environment of a program whose home is this folder."""
    return dict.fromkeys(HOMES, str(folder)) | {name: str(folder / name.lower()) for name in FOLDERS}
