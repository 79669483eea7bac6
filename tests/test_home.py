# SPDX-License-Identifier: MIT
"""A user without a home folder, whom the system does not list, can use the program all the same."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from mcda_app.files.sealing.key_store import key_folder
from mcda_app.home import home_folder
from mcda_app.i18n import preferred, settings_file


def test_who_has_no_home_folder_starts_with_what_is_usual(monkeypatch: pytest.MonkeyPatch) -> None:
    assert home_folder() == Path.home()

    def unknown() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "home", unknown)
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "APPDATA", "LOCALAPPDATA", "MCDA_LANGUAGE"):
        monkeypatch.delenv(name, raising=False)
    assert home_folder() == Path(os.path.abspath(os.sep))
    assert home_folder() in settings_file().parents
    assert home_folder() in key_folder().parents
    assert preferred(settings_file(), "nl") == "nl"
