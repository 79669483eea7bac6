# SPDX-License-Identifier: MIT
"""The jobs that every delivery must do, whatever it is made of."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from delivery.common import DeliveryError, say

# (arguments, what the output must hold, the file that must appear)
JOBS: tuple[tuple[tuple[str, ...], str, str], ...] = (
    (("--version",), "mcda-app @VERSION@", ""),
    (("presets",), "table-4-kinds", ""),
    (("rank", "start"), "Selective cooperation", ""),
    (("rank", "table-4-kinds", "--method", "ahp", "--lens", "neorealist", "--json"), '"rank": 1', ""),
    (("export", "start", "rankings.xlsx"), "15 issues", "rankings.xlsx"),
    (("verify", "rankings.xlsx"), "Numbers and inputs agree", ""),
    (("report", "start", "note.pdf"), "Wrote", "note.pdf"),
    (("report", "start", "note.docx"), "Wrote", "note.docx"),
    (("report", "start", "note.odt"), "Wrote", "note.odt"),
    (("robustness", "start", "--samples", "2000"), "2,000 draws", ""),
    (("map", "start"), "Selective", ""),
    (("data", "start", "scores.csv"), "Wrote", "scores.csv"),
    (("data", "start", "scores.json"), "Wrote", "scores.json"),
    (("data", "start", "scores.xml"), "Wrote", "scores.xml"),
)

Call = Callable[[list[str]], tuple[int, str]]


def do_all(call: Call, folder: Path, version: str) -> list[str]:
    """Do every job; returns what was done.

    call    runs the command with these arguments in `folder`: (exit code, all that it printed)
    Raises DeliveryError for the first job that fails.
    """
    done = []
    for arguments, expected, file in JOBS:
        code, printed = call(list(arguments))
        line = f"mcda-app {' '.join(arguments)}"
        if code or expected.replace("@VERSION@", version) not in printed:
            raise DeliveryError(f"“{line}” ended with {code} and printed:\n{printed[-2000:]}")
        if file and not (folder / file).stat().st_size:
            raise DeliveryError(f"“{line}” wrote no {file}")
        say(f"  works: {line}")
        done.append(line)
    return done
