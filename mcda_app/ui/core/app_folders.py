# SPDX-License-Identifier: MIT
"""The program's own folders."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths


def recovery_folder() -> Path:
    """The folder for recovery copies."""
    data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return Path(data) / "mcda_app" / "recovery"


def phone_ballots_folder() -> Path:
    """The folder for sealed ballots that phones sent and that are not known to be in a saved project."""
    return recovery_folder().parent / "phone-ballots"


def log_folder() -> Path:
    """The folder for the log."""
    return recovery_folder().parent / "log"


def recent_states_file() -> Path:
    """Where the summaries of recent documents are kept."""
    return recovery_folder().parent / "recent.json"
