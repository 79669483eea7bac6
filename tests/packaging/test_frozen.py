# SPDX-License-Identifier: MIT
"""What goes into the frozen folder and what does not."""

from __future__ import annotations

import json
import os
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import pymcdm
import pytest
from delivery import drawn, frozen, pare, slim
from delivery.common import DeliveryError

from mcda_app.i18n import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("name", "included"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", False),
        ("PySide6/Qt/translations/qtbase_nl.qm", True),
        ("PySide6/Qt/translations/qtbase_ja.qm", False),
        ("PySide6/Qt/translations/qt_help_nl.qm", False),
        ("presets/start.json", True),
        ("resources/examples/notebook.py", False),
    ],
)
def test_plugins_and_languages_are_chosen(name: str, included: bool) -> None:
    assert pare.wanted(name) is included


def test_qt_speaks_every_language_of_the_program() -> None:
    assert set(pare.LANGUAGES) == set(LANGUAGES)


def test_libraries_that_nothing_loads_stay_out_and_so_do_links_to_them() -> None:
    entries = [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "/a/libqxcb.so", "BINARY"),
        ("PySide6/Qt/lib/libQt6Gui.so.6", "/a/libQt6Gui.so.6", "BINARY"),
        ("libQt6Gui.so.6", "PySide6/Qt/lib/libQt6Gui.so.6", "SYMLINK"),
        ("libX11.so.6", "/usr/lib/libX11.so.6", "BINARY"),
        ("libgtk-3.so.0", "/usr/lib/libgtk-3.so.0", "BINARY"),
        ("libQt6Network.so.6", "PySide6/Qt/lib/libQt6Network.so.6", "SYMLINK"),
        ("numpy/_core/x.so", "/a/x.so", "EXTENSION"),
        ("libpython3.11.so.1.0", "/usr/lib/libpython3.11.so.1.0", "BINARY"),
    ]
    loads = {"/a/libqxcb.so": ["libQt6Gui.so.6", "libc.so.6"], "/a/libQt6Gui.so.6": ["libX11.so.6"]}
    reached = {name for name, _, _ in pare.reached(entries, lambda path: loads.get(path, []))}
    assert reached == {name for name, _, _ in entries} - {"libgtk-3.so.0", "libQt6Network.so.6"}


def test_the_pared_pymcdm_says_what_the_whole_one_says(tmp_path: Path) -> None:
    """And imports neither pandas nor scipy nor matplotlib on the way."""
    whole = Path(pymcdm.__file__).parent
    shutil.copytree(whole, tmp_path / "pymcdm", ignore=shutil.ignore_patterns("__pycache__"))
    slim.slim(tmp_path)
    code = (
        "import sys, runpy; sys.path.insert(0, sys.argv[2]); runpy.run_path(sys.argv[3]); "
        "assert not {'pandas', 'scipy', 'matplotlib'} & set(sys.modules) or not sys.argv[2]"
    )
    outputs = [
        subprocess.run(
            [sys.executable, "-c", code, str(ROOT), place, str(ROOT / "packaging/frozen/opinions.py")],
            capture_output=True, text=True, check=True, env={**os.environ, "PYTHONPATH": str(ROOT)},
        ).stdout
        for place in ("", str(tmp_path))
    ]  # fmt: skip
    assert outputs[0] == outputs[1]
    assert len(json.loads(outputs[0])) > 10


def test_another_pymcdm_is_not_pared_unseen(tmp_path: Path) -> None:
    (tmp_path / "pymcdm").mkdir()
    (tmp_path / "pymcdm" / "__init__.py").write_text("from . import new\n")
    with pytest.raises(DeliveryError, match="note its new hash"):
        slim.slim(tmp_path)


def test_every_file_belongs_to_a_part_that_a_reader_knows() -> None:
    assert frozen.part_of("_internal/PySide6/Qt/lib/libicudata.so.73").startswith("ICU")
    assert frozen.part_of("_internal/PySide6/Qt/lib/libQt6Gui.so.6") == "Qt"
    assert frozen.part_of("_internal/PySide6/QtGui.abi3.so") == "PySide6"
    assert frozen.part_of("_internal/numpy.libs/libscipy_openblas64_.so") == "numpy's OpenBLAS and Fortran"
    assert frozen.part_of("_internal/libX11.so.6") == "libraries of the system"
    assert frozen.part_of("mcda-app") == "the program and all modules in Python"


def test_a_windows_icon_holds_each_size() -> None:
    pictures = [(16, drawn.blank(16)), (256, drawn.blank(256))]
    data = drawn.icon(pictures)
    assert struct.unpack_from("<HHH", data) == (0, 1, 2)
    for number, (size, png) in enumerate(pictures):
        width, _height, *_rest, length, offset = struct.unpack_from("<BBBBHHII", data, 6 + 16 * number)
        assert (width or 256, data[offset : offset + length]) == (size, png)


def test_windows_shows_the_version_as_four_numbers() -> None:
    assert "filevers=(1, 2, 0, 0)" in drawn.version_resource("1.2")
    compile(drawn.version_resource("1.2.3"), "version.txt", "eval")
