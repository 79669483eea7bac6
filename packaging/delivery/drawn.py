# SPDX-License-Identifier: MIT
"""Icons in the sizes and kinds that systems ask for, drawn from the program's one SVG."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

from delivery.common import run

SIZES = (16, 24, 32, 48, 64, 128, 256)
DRAW = """
import sys
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
application = QGuiApplication(["draw", "-platform", "offscreen"])
drawing = QSvgRenderer(sys.argv[1])
for size in sys.argv[3:]:
    image = QImage(int(size), int(size), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    drawing.render(painter)
    painter.end()
    assert image.save(f"{sys.argv[2]}/{size}.png")
"""


def draw(python: Path, svg: Path, folder: Path) -> None:
    """Write SIZE.png for all sizes, and mcda-app.ico of them all; `python` has PySide6."""
    folder.mkdir(parents=True, exist_ok=True)
    run([python, "-I", "-c", DRAW, svg, folder, *map(str, SIZES)])
    pictures = [(size, (folder / f"{size}.png").read_bytes()) for size in SIZES]
    (folder / "mcda-app.ico").write_bytes(icon(pictures))


def icon(pictures: list[tuple[int, bytes]]) -> bytes:
    """A Windows icon of PNG pictures: (side in pixels, at most 256; the PNG)."""
    entries, data, offset = b"", b"", 6 + 16 * len(pictures)
    for size, png in pictures:
        side = size % 256  # 0 stands for 256
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(png), offset + len(data))
        data += png
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + data


def blank(side: int) -> bytes:
    """An empty PNG, for trials in which nothing was drawn."""
    rows = zlib.compress((b"\0" + bytes(4 * side)) * side)
    parts = ((b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 6, 0, 0, 0)), (b"IDAT", rows), (b"IEND", b""))
    chunks = (
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def version_resource(version: str) -> str:
    """What Windows shows of a program under Properties, as PyInstaller reads it."""
    from delivery.common import NAME, SUMMARY, TITLE

    numbers = tuple([int(n) for n in version.split(".") if n.isdigit()] + [0, 0, 0, 0])[:4]
    shown = {
        "CompanyName": TITLE,
        "FileDescription": SUMMARY,
        "FileVersion": version,
        "InternalName": NAME,
        "ProductName": TITLE,
        "ProductVersion": version,
    }
    pairs = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in shown.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0, "
        "OS=0x40004, fileType=1, subtype=0, date=(0, 0)), kids=[StringFileInfo([StringTable('040904B0', "
        f"[{pairs}])]), VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )
