# SPDX-License-Identifier: MIT
"""Presets: ready-made projects stored as data, composed from parts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from mcda_app.domain.project import Project
from mcda_app.domain.weights import Weights, equal_shares
from mcda_app.errors import FileError
from mcda_app.files.codec import decode
from mcda_app.files.codec.json_reader import Node
from mcda_app.files.preset_list import BLANK, START, available, infos_of, preset_files, read_preset
from mcda_app.files.project_file import refuse_faults
from mcda_app.i18n import ProgramText, tr

__all__ = ["BLANK", "START", "available", "load", "preset_files"]

_LISTS = ("criteria_groups", "criteria", "options", "groups", "issues", "lenses", "sources")


class _Composed(Node):
    """A node whose lists combine several files; each item keeps its own file and path."""

    __slots__ = ("_lists",)

    def __init__(self, own: Node, lists: dict[str, list[Node]]) -> None:
        super().__init__(own.value, own.path, own.faults)
        self._lists = lists

    def items(self, key: str) -> list[Node]:
        self._seen.add(key)
        return self._lists[key] if key in self._lists else super().items(key)


def load(preset_id: str = START, folder: Path | None = None) -> Project:
    """A preset as a new project under its first lens, or under equal weights without one."""
    files = preset_files(folder)
    faults: list[str] = []
    nodes = _with_parts(preset_id, files, faults, ())
    own = nodes[-1]
    lists = {key: [item for node in nodes for item in node.items(key)] for key in _LISTS}
    criterion_ids = [str(n.value.get("id")) for n in lists["criteria"] if isinstance(n.value, dict)]
    composed = _Composed(_without_head(own), lists)
    raw = composed.value if isinstance(composed.value, dict) else {}
    raw["weights"] = {"shares": dict(equal_shares(criterion_ids))} if criterion_ids else {"shares": {}}
    raw["preset"] = preset_id
    _take_partners(nodes, raw)
    raw["notes"] = _joined([note for note in (node.text("notes") for node in nodes) if note])
    project = decode.project(composed)
    refuse_faults(faults, str(files[preset_id]))
    return _with_first_lens(project)


def _joined(notes: Sequence[str]) -> str:
    """The notes of all parts, a paragraph each."""
    pieces = [piece for note in notes for piece in ("\n\n", note)][1:]
    return ProgramText.of(*pieces) if pieces else ""


def _take_partners(nodes: list[Node], raw: dict[object, object]) -> None:
    """Take the actors of the one file that has any."""
    having = [node for node in nodes if node.has("partners")]
    if len(having) > 1:
        having[1].fault(
            tr("{first} has actors too; only one of the files put together can.").format(
                first=having[0].path
            ),
            "partners",
        )
    if having and having[0] is not nodes[-1]:
        raw["partners"] = having[0].child("partners").value


def _with_first_lens(project: Project) -> Project:
    if not project.lenses:
        return project
    first = project.lenses[0]
    return replace(project, weights=Weights(first.shares, origin=first.id))


def _without_head(node: Node) -> Node:
    head = ("format", "version", "id", "extends", "part")
    raw = node.value if isinstance(node.value, dict) else {}
    return Node({k: v for k, v in raw.items() if k not in head}, node.path, node.faults)


def _with_parts(
    preset_id: str, files: Mapping[str, Path], faults: list[str], above: tuple[str, ...]
) -> list[Node]:
    """The files that make up a preset, each once, bases before the preset itself."""
    if preset_id in above:
        raise FileError(
            tr("The presets {value} extend each other in a circle.").format(
                value=" → ".join((*above, preset_id))
            ),
            where=str(files[preset_id].parent),
            remedy=tr("Remove one of these names from an “extends” list."),
        )
    node = Node(read_preset(_path(preset_id, files)), f"{preset_id}.json", faults)
    parts: list[Node] = []
    for name in node.texts("extends"):
        for part in _with_parts(name, files, faults, (*above, preset_id)):
            if all(part.path != known.path for known in parts):
                parts.append(part)
    return [*parts, node]


def _path(preset_id: str, files: Mapping[str, Path]) -> Path:
    if preset_id not in files:
        known = ", ".join(info.id for info in infos_of(files.values()))
        raise FileError(
            tr("The preset “{preset_id}” does not exist.").format(preset_id=preset_id),
            remedy=tr("Presets: {known}.").format(known=known),
        )
    return files[preset_id]
