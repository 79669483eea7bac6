# SPDX-License-Identifier: MIT
"""Which presets there are. The start page lists them before anything else of the program is loaded."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple, cast

from mcda_app.files.json_text import check_format, parse_json, read_text
from mcda_app.files.localised_data import translate
from mcda_app.files.resources import data_folder

FORMAT = "mcda-preset"
VERSION = 1
START = "start"
BLANK = "blank"
"""The preset that a decision of one's own begins with."""


class PresetInfo(NamedTuple):
    """What a menu shows of a preset."""

    id: str
    title: str
    description: str


def available(folder: Path | None = None) -> list[PresetInfo]:
    """The available presets: the start project first, then by title."""
    folder = folder or data_folder("presets")
    infos = []
    for path in sorted(folder.glob("*.json")):
        if path.name.endswith(".schema.json"):
            continue
        data = read_preset(path)
        if not data.get("part"):
            info = PresetInfo(path.stem, str(data.get("title", "")), str(data.get("description", "")))
            infos.append(info)
    return sorted(infos, key=lambda p: (p.id != START, p.title))


def read_preset(path: Path) -> dict[str, object]:
    """The content of a preset's file, or of a part of presets, in the user's language."""
    data = parse_json(read_text(path), str(path))
    check_format(data, FORMAT, VERSION, str(path))
    return cast("dict[str, object]", translate(data))
