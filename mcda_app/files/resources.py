# SPDX-License-Identifier: MIT
"""Locate files that ship with the program, in a wheel, a checkout or a frozen build."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

from mcda_app.errors import FileError
from mcda_app.i18n import tr


@cache
def data_folder(name: str) -> Path:
    """The folder ``presets`` or ``resources`` of this copy of the program."""
    package = Path(__file__).resolve().parent.parent
    frozen = getattr(sys, "_MEIPASS", None)
    folders = [package / "_data" / name, package.parent / name]
    if frozen is not None:
        folders.insert(0, Path(frozen) / name)
    for folder in folders:
        if folder.is_dir():
            return folder
    raise FileError(
        tr("The program's folder “{name}” is missing.").format(name=name),
        where=str(package),
        remedy=tr("Install the program again; your own files are not affected."),
    )


def resource(*parts: str) -> Path:
    """A file below ``resources``."""
    return data_folder("resources").joinpath(*parts)
