# SPDX-License-Identifier: MIT
"""What the start page says of recent documents without opening them: their summaries when last read or saved.

A summary counts only for a file that is still the one it was made of: size and time of change are the same.
The file holds a few names and numbers of each document, is the user's own, and can be removed at any time.
"""

from __future__ import annotations

import contextlib
import json
import os
import stat
import threading
from collections.abc import Collection, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import NamedTuple

from mcda_app.analysis.document_summary import MAX_LEADERS, DocumentSummary
from mcda_app.files import disk

FORMAT = "mcda-recent-states"
VERSION = 1
MAX_BYTES = 200_000
MAX_DOCUMENTS = 8
MAX_NAME = 200
MAX_COUNT = 1_000_000

_lock = threading.Lock()


class FileStamp(NamedTuple):
    """By what a file is recognised as unchanged.

    size   bytes
    mtime  time of its last change in nanoseconds since 1970
    """

    size: int
    mtime: int


class RecentState(NamedTuple):
    """What is known of a recent file.

    stamp    the file now; None if it cannot be found
    summary  its content; None if that is not known of the file as it is now
    """

    stamp: FileStamp | None
    summary: DocumentSummary | None


def stamp_of(path: Path) -> FileStamp | None:
    """The stamp of a regular file; None for anything else and for what cannot be reached."""
    try:
        status = os.stat(path)
    except (OSError, ValueError):
        return None
    return FileStamp(status.st_size, status.st_mtime_ns) if stat.S_ISREG(status.st_mode) else None


def state_of(path: Path, states: Mapping[str, tuple[FileStamp, DocumentSummary]]) -> RecentState:
    """What is known of a file, out of what was kept."""
    stamp = stamp_of(path)
    of_path = states.get(str(path))
    known = of_path is not None and of_path[0] == stamp
    return RecentState(stamp, of_path[1] if known and of_path is not None else None)


def read_states(place: Path) -> dict[str, tuple[FileStamp, DocumentSummary]]:
    """Path of each document to the stamp and summary that were kept; whatever cannot be read is left out."""
    try:
        data = disk.read_regular(place, MAX_BYTES)
        content = json.loads(data.decode("utf-8")) if len(data) <= MAX_BYTES else None
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(content, dict) or content.get("format") != FORMAT or content.get("version") != VERSION:
        return {}
    documents = content.get("documents")
    states = {}
    for entry in documents[:MAX_DOCUMENTS] if isinstance(documents, list) else ():
        with contextlib.suppress(KeyError, TypeError, ValueError):
            path = entry["path"]
            if isinstance(path, str):
                stamp = FileStamp(_whole(entry["size"], 2**63), _whole(entry["mtime"], 2**63))
                states[path] = stamp, _summary(entry["summary"])
    return states


def keep_state(
    place: Path, path: Path, stamp: FileStamp, summary: DocumentSummary, recent: Collection[Path]
) -> None:
    """Keep the summary of a document, and of others those in the list of recent files alone.

    Raises OSError where it cannot be written.
    """
    with _lock:
        states = read_states(place)
        listed = {str(other) for other in recent}
        others = {name: state for name, state in states.items() if name in listed and name != str(path)}
        _write(place, {str(path): (stamp, summary), **others})


def forget_state(place: Path, path: Path) -> None:
    """Keep nothing of this document any more. Raises OSError where that cannot be written."""
    with _lock:
        states = read_states(place)
        if states.pop(str(path), None) is not None:
            _write(place, states)


def forget_states(place: Path) -> None:
    """Keep nothing of any document. Raises OSError where the file cannot be removed."""
    with _lock, contextlib.suppress(FileNotFoundError):
        place.unlink()


def _write(place: Path, states: Mapping[str, tuple[FileStamp, DocumentSummary]]) -> None:
    documents = [
        {"path": name, "size": stamp.size, "mtime": stamp.mtime, "summary": asdict(_shortened(summary))}
        for name, (stamp, summary) in list(states.items())[:MAX_DOCUMENTS]
    ]
    text = json.dumps({"format": FORMAT, "version": VERSION, "documents": documents}, indent=1)
    disk.make_private_folder(place.parent)
    temporary = disk.write_beside(place, text.encode("ascii"), disk.PRIVATE, sync=False)
    try:
        disk.replace(temporary, place)
    except OSError:
        disk.drop(temporary)
        raise


def _shortened(summary: DocumentSummary) -> DocumentSummary:
    from dataclasses import replace

    leads = tuple((label[:MAX_NAME], count) for label, count in summary.leads)
    return replace(summary, title=summary.title[:MAX_NAME], leads=leads)


def _summary(data: Mapping[str, object]) -> DocumentSummary:
    """Raises KeyError, TypeError or ValueError for anything that this program did not write."""
    leads = data["leads"]
    if not isinstance(leads, list) or len(leads) > MAX_LEADERS:
        raise ValueError
    people = data["participants"]
    return DocumentSummary(
        _text(data["title"]),
        _whole(data["issues"]),
        tuple((_text(label), _whole(count)) for label, count in leads),
        _whole(data["ties"]),
        _whole(data["firm"]),
        _whole(data["open"]),
        _whole(data["fragile"]),
        None if people is None else _whole(people),
        _whole(data["rounds"]),
        _whole(data.get("voting", 0)),
    )


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > MAX_NAME:
        raise ValueError
    return value


def _whole(value: object, below: int = MAX_COUNT) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value < below:
        raise ValueError
    return value
