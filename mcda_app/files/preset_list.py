# SPDX-License-Identifier: MIT
"""Which presets there are. The start page lists them before anything else of the program is loaded."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple, cast

from mcda_app.errors import FileError
from mcda_app.files.json_text import check_format, parse_json, read_text
from mcda_app.files.localised_data import translate
from mcda_app.files.policy import policy
from mcda_app.files.resources import data_folder
from mcda_app.i18n import source_of

FORMAT = "mcda-preset"
VERSION = 1
START = "start"
BLANK = "blank"
"""The preset that a decision of one's own begins with."""
SHOWN = ("title", "description")
"""The fields of a preset that a menu shows."""


class PresetInfo(NamedTuple):
    """What a menu shows of a preset."""

    id: str
    title: str
    description: str


def preset_files(folder: Path | None = None) -> dict[str, Path]:
    """The files of presets and of parts of presets, by their ids.

    They are the program's own and those in an administrator's folder, which replace none of the program's;
    or those in `folder` alone.
    """
    folders = [folder] if folder else [data_folder("presets"), policy().presets]
    paths = (path for place in folders if place for path in sorted(place.glob("*.json")))
    files: dict[str, Path] = {}
    for path in paths:
        if not path.name.endswith(".schema.json"):
            files.setdefault(path.stem, path)
    return files


def available(folder: Path | None = None) -> list[PresetInfo]:
    """The available presets: the start project first, then by English title, whatever the language.

    An administrator's preset that cannot be read, and any without a title, is left out; `presets.load` says
    what is wrong with it.
    """
    return infos_of(preset_files(folder).values())


def infos_of(files: Iterable[Path]) -> list[PresetInfo]:
    """What menus show of these files, parts of presets left out, in the order of `available`."""
    infos = []
    for path in files:
        try:
            data = _content(path)
        except FileError:
            if path.parent != policy().presets:
                raise
            continue
        if data.get("part"):
            continue
        # Only what is shown is translated, not the hundreds of texts in the file.
        shown = cast("dict[str, object]", translate({name: data.get(name, "") for name in SHOWN}))
        title = shown["title"]
        if isinstance(title, str) and title.strip():
            info = PresetInfo(path.stem, title, str(shown["description"]))
            infos.append((path.stem != START, source_of(title), info))
    return [info for *_order, info in sorted(infos)]


def read_preset(path: Path) -> dict[str, object]:
    """The content of a preset's file, or of a part of presets, in the user's language."""
    return cast("dict[str, object]", translate(_content(path)))


def _content(path: Path) -> dict[str, object]:
    """The same, in English."""
    data = parse_json(read_text(path), str(path))
    check_format(data, FORMAT, VERSION, str(path))
    return data
