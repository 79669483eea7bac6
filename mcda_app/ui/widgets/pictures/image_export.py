# SPDX-License-Identifier: MIT
"""Pictures of charts and tables: to the clipboard, or to a file as PNG, SVG or PDF.

A function draws them with a painter, so that SVG and PDF contain lines and letters, not pixels. A PDF is set
from the drawing, tagged, with a description in words.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtWidgets import QFileDialog, QWidget

from mcda_app.errors import FileError
from mcda_app.files.json_text import cause_of
from mcda_app.files.project_file import write_atomically
from mcda_app.i18n import LocalisedDict, tr
from mcda_app.ui.widgets.dialogs.showing import closing

KINDS = LocalisedDict(
    lambda: {
        ".png": tr("PNG picture (*.png)"),
        ".svg": tr("SVG drawing (*.svg)"),
        ".pdf": tr("PDF document (*.pdf)"),
    }
)
SCALE = 2.0
"""PNG pixels per point drawn, for sharp pictures in print and on a projector."""

DOTS = 96
"""Units of a drawing per inch in SVG and PDF."""

POINTS = 72
"""Points of a page per inch."""

Draw = Callable[[QPainter], None]


def image(draw: Draw, size: QSize) -> QImage:
    """The picture as pixels."""
    picture = QImage(size * SCALE, QImage.Format.Format_ARGB32_Premultiplied)
    picture.setDevicePixelRatio(SCALE)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw(painter)
    painter.end()
    return picture


def copy_picture(draw: Draw, size: QSize) -> None:
    """Put the picture on the clipboard."""
    QGuiApplication.clipboard().setImage(image(draw, size))


def save_picture(draw: Draw, size: QSize, path: Path, title: str = "", description: str = "") -> None:
    """Write the picture in the format of the file's suffix. Raises FileError if that fails.

    draw         paints within a rectangle of ``size`` whose top left corner is the origin
    title        stored in the file if its format supports that
    description  the picture in words, for whoever has a PDF read aloud
    """
    kind = path.suffix.lower()
    if kind not in KINDS:
        raise FileError(
            tr("The name “{path}” does not end in a picture format.").format(path=path.name),
            where=str(path),
            remedy=tr("End the name in .png, .svg or .pdf."),
        )
    if kind == ".png":
        data = _png(draw, size, title)
    elif kind == ".svg":
        data = _svg(draw, size, title)
    else:
        data = _pdf(draw, size, title, description)
    if not data:
        raise FileError(
            tr("The picture could not be drawn."),
            where=str(path),
            remedy=tr("It may be too large; make the window smaller and try again."),
        )
    try:
        write_atomically(path, data)
    except FileError as error:
        cause = cause_of(error.__cause__) if isinstance(error.__cause__, OSError) else error.what
        raise FileError(
            tr("The picture cannot be written: {cause}.").format(cause=cause),
            where=str(path),
            remedy=tr("Choose another folder or name."),
        ) from error


def _png(draw: Draw, size: QSize, title: str) -> bytes:
    """The file, or nothing if it cannot be drawn."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"PNG"))
    writer.setText("Title", title)
    return bytes(buffer.data().data()) if writer.write(image(draw, size)) else b""


def _svg(draw: Draw, size: QSize, title: str) -> bytes:
    """The file, or nothing if it cannot be drawn."""
    from PySide6.QtSvg import QSvgGenerator  # needed only here

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)  # the version that knows clips
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    generator.setResolution(DOTS)
    generator.setTitle(title)
    painter = QPainter()
    if not painter.begin(generator):
        return b""
    draw(painter)
    return bytes(buffer.data().data()) if painter.end() else b""


def _pdf(draw: Draw, size: QSize, title: str, description: str) -> bytes:
    """The file, or nothing if it cannot be drawn. Raises FileError if it cannot be set."""
    from mcda_app.exchange.pdf.picture import picture_pdf  # needed only here

    drawing = _svg(draw, size, "").decode("utf-8", "replace")
    points = size.width() * POINTS / DOTS, size.height() * POINTS / DOTS
    return picture_pdf(title, description, drawing, points, date.today()) if drawing else b""


def ask_picture_path(parent: QWidget | None, folder: str, stem: str) -> Path | None:
    """Ask where to save a picture and in which format; None if cancelled."""
    with closing(QFileDialog(parent, tr("Save the picture"), folder)) as dialog:
        dialog.setNameFilters(list(KINDS.values()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("png")
        endings = {text: kind.lstrip(".") for kind, text in KINDS.items()}
        dialog.filterSelected.connect(lambda text: dialog.setDefaultSuffix(endings[text]))
        dialog.selectFile(f"{stem}.png")
        return Path(dialog.selectedFiles()[0]) if dialog.exec() else None
