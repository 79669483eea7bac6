# SPDX-License-Identifier: MIT
"""The one door to files that ship with the program: wheel, checkout and frozen folder alike."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

from mcda_app.errors import FileError
from mcda_app.i18n import tr


@cache
def data_folder(name: str) -> Path:
    """The folder ``presets`` or ``resources`` wherever this copy of the program keeps it."""
    package = Path(__file__).resolve().parent.parent
    frozen = getattr(sys, "_MEIPASS", None)
    places = [package / "_data" / name, package.parent / name]
    if frozen is not None:
        places.insert(0, Path(frozen) / name)
    for place in places:
        if place.is_dir():
            return place
    raise FileError(
        tr("The program's folder “{name}” is missing.").format(name=name),
        where=str(package),
        remedy=tr("Install the program again; your own files are not affected."),
    )


def resource(*parts: str) -> Path:
    """A file below ``resources``."""
    return data_folder("resources").joinpath(*parts)
