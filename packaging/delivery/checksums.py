# SPDX-License-Identifier: MIT
"""SHA256SUMS of the deliveries: `sha256sum --check SHA256SUMS` in their folder."""

from __future__ import annotations

from pathlib import Path

from delivery.common import DeliveryError, files_below, sha256

NAME = "SHA256SUMS"


def write(folder: Path) -> Path:
    """List every file to hand on: those directly in the folder, and those of the wheelhouses."""
    listed = [
        path
        for path in files_below(folder)
        if path.name != NAME and (path.parent == folder or path.parent.name.startswith("wheelhouse-"))
    ]
    if not listed:
        raise DeliveryError(f"There is nothing in {folder} yet.")
    lines = [f"{sha256(path)}  {path.relative_to(folder).as_posix()}\n" for path in listed]
    (folder / NAME).write_text("".join(lines), "utf-8", newline="\n")
    return folder / NAME
