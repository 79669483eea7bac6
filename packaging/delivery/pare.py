# SPDX-License-Identifier: MIT
"""What the frozen folder leaves out, and why it can."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fnmatch import fnmatchcase
from pathlib import Path, PurePath

# Data folders that ship.
DATA = ("presets", "resources")

# Packages of locks/run.txt that are not installed for freezing.
PACKAGES = {
    "contourpy": "part of matplotlib",
    "cycler": "part of matplotlib",
    "fonttools": "part of matplotlib",
    "kiwisolver": "part of matplotlib",
    "matplotlib": "pymcdm draws with it; the program draws with Qt",
    "packaging": "part of matplotlib",
    "pandas": "gives analysts data frames in their own Python, where the wheel is installed; pymcdm's tables",
    "pillow": "part of matplotlib",
    "pyparsing": "part of matplotlib",
    "python-dateutil": "part of pandas and matplotlib",
    "scipy": "pymcdm weighs criteria with it; the program weighs by itself",
    "six": "part of pandas",
    "tzdata": "part of pandas",
}

# Modules that installed packages would use if they were there, or that only their tests and builds use.
MODULES = [
    "PIL", "_pytest", "_ssl", "bz2", "curses", "distutils", "doctest", "ensurepip", "idlelib",
    "lib2to3", "lxml.html", "lxml.isoschematron", "lxml.objectify", "lxml.sax", "numpy.distutils",
    "numpy.f2py", "numpy.testing", "numpy.tests", "pdb", "pip", "pydoc", "pytest", "readline", "setuptools",
    "sqlite3", "ssl", "tkinter", "turtle", "unittest", "xmlrpc",
    "PySide6.QtNetwork", "PySide6.QtOpenGL", "PySide6.QtQml", "PySide6.QtQuick",
]  # fmt: skip

# Plugins of Qt that are kept; all others go.
PLUGINS = (
    "iconengines/*qsvgicon*",
    "imageformats/*qsvg*",
    "platforminputcontexts/*compose*",
    "platforminputcontexts/*ibus*",
    "platforms/*qoffscreen*",
    "platforms/*qwayland*",
    "platforms/*qwindows*",
    "platforms/*qxcb*",
    "platformthemes/*xdgdesktopportal*",
    "printsupport/*cups*",
    "printsupport/*windows*",
    "styles/*",
    "wayland-decoration-client/*",
    "wayland-shell-integration/*xdg-shell*",
)
LANGUAGES = ("de", "en", "fr", "nl")


def wanted(name: str) -> bool:
    """Whether a file goes into the frozen folder, by its name there."""
    name = name.replace("\\", "/")
    if "/plugins/" in name and name.startswith("PySide6/"):
        return any(fnmatchcase(name.split("/plugins/", 1)[1], pattern) for pattern in PLUGINS)
    if "/translations/" in name and name.startswith("PySide6/"):
        return Path(name).stem in {f"qtbase_{language}" for language in LANGUAGES}
    return not name.startswith("resources/examples/")


Entry = tuple[str, str, str]
"""PyInstaller's word for a file: its name in the folder, where it comes from, its kind."""


def reached(binaries: Iterable[Entry], imports: Callable[[str], Iterable[str]]) -> list[Entry]:
    """The extension modules and plugins, and the libraries that these load, directly or through others.

    imports  file to the names of the libraries it loads
    """
    entries = [entry for entry in binaries if wanted(entry[0])]
    by_name: dict[str, list[Entry]] = {}
    for entry in entries:
        by_name.setdefault(PurePath(entry[0]).name.lower(), []).append(entry)
    waiting = [entry for entry in entries if _is_root(entry)]
    kept = set(waiting)
    while waiting:
        entry = waiting.pop()
        names = [PurePath(entry[1]).name] if entry[2] == "SYMLINK" else imports(entry[1])
        needed = [other for name in names for other in by_name.get(name.lower(), []) if other not in kept]
        kept.update(needed)
        waiting += needed
    return [entry for entry in entries if entry in kept]


def _is_root(entry: Entry) -> bool:
    name, kind = entry[0].replace("\\", "/"), entry[2]
    # PySide6's modules are libraries by their names, and so is Python itself.
    pyside = name.startswith(("PySide6/", "shiboken6/")) and ".abi3." in name and "/lib" not in name
    python = PurePath(name).name.startswith(("libpython", "python3"))
    return kind != "SYMLINK" and (kind == "EXTENSION" or "/plugins/" in name or pyside or python)
