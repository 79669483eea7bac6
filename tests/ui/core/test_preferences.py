# SPDX-License-Identifier: MIT
"""What is remembered comes back; a settings file that somebody prepared runs nothing."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings

from mcda_app.ui.core.preferences import Preferences


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path) -> None:
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path))


class Prepared:
    """Unpickling it makes a folder."""

    def __init__(self, path: Path) -> None:
        self.path = str(path)

    def __reduce__(self) -> tuple[object, ...]:
        return os.mkdir, (self.path,)


PATHS = ("/a,b", "/@x", "C:\\x", "\\\\server\\x", "/é; =", '/a"b', "/ x", "/\u202ex", "/x\ny", "/x@y.z")


def test_what_is_remembered_comes_back() -> None:
    preferences = Preferences()
    state = QByteArray(bytes(range(256)))
    preferences.keep_state("geometry", state)
    preferences.theme = "dark"
    preferences.folder = "/somewhere, else"
    for path in PATHS:
        preferences.add_recent(Path(path))
    before = preferences.recent
    del preferences  # Qt writes it
    again = Preferences()
    assert len(before) == 8
    assert again.recent == before
    assert (again.theme, again.folder, again.state("geometry")) == ("dark", "/somewhere, else", state)


@pytest.mark.parametrize(
    "begin",
    ["@", "\\x40", "\\100", '""@', "\\\n@", "\\z@", " @", "x,@", '"x", @', "\ufeff@", '"a\n",@', '"\\\\",@',
     "x\n; a=b\\\ntheme=@", "x\ntheme = @", "x\n[General]\ntheme=@", "x\r\ntheme=@"],
)  # fmt: skip
def test_no_value_however_spelt_runs_code(begin: str, tmp_path: Path) -> None:
    marker = tmp_path / "made"
    writer = QSettings(str(tmp_path / "other.ini"), QSettings.Format.IniFormat)
    writer.setValue("theme", Prepared(marker))
    writer.sync()
    text = (tmp_path / "other.ini").read_bytes().replace(b"theme=@", b"theme=" + begin.encode())
    path = Preferences().file
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(text)
    preferences = Preferences()
    assert preferences.theme == "system"
    assert preferences.recent == []
    assert preferences.state("geometry") is None
    assert not marker.exists()
    preferences.theme = "dark"
    assert Preferences().theme == "dark"


def test_recent_names_that_are_none_are_left_out(tmp_path: Path) -> None:
    path = Preferences().file
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(b"[General]\nrecent=/a\\0b, /c\n")
    assert Preferences().recent == [Path("/c")]


def test_a_prepared_file_that_cannot_be_taken_away_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = Preferences().file
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(b"[General]\ntheme=@Variant(x)\nfolder=/x\n")

    def refuse(_self: Path) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "unlink", refuse)
    assert (Preferences().theme, Preferences().folder) == ("system", "")
