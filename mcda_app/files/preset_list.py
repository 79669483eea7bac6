# SPDX-License-Identifier: MIT
"""Which presets there are. The start page lists them before anything else of the program is loaded."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple, cast

from mcda_app.files.json_text import check_format, parse_json, read_text
from mcda_app.files.localised_data import translate
from mcda_app.files.resources import data_folder
from mcda_app.i18n import source_of

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
    """The available presets: the start project first, then by English title, whatever the language."""
    folder = folder or data_folder("presets")
    infos = []
    for path in sorted(folder.glob("*.json")):
        if path.name.endswith(".schema.json"):
            continue
        data = read_preset(path)
        if not data.get("part"):
            title = cast("str", data.get("title", ""))
            info = PresetInfo(path.stem, str(title), str(data.get("description", "")))
            infos.append((path.stem != START, source_of(title), info))
    return [info for *_order, info in sorted(infos)]


def read_preset(path: Path) -> dict[str, object]:
    """The content of a preset's file, or of a part of presets, in the user's language."""
    data = parse_json(read_text(path), str(path))
    check_format(data, FORMAT, VERSION, str(path))
    return cast("dict[str, object]", translate(data))
