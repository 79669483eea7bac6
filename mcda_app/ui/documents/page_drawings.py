# SPDX-License-Identifier: MIT
"""Pages that Typst drew in SVG, painted as the outlines of their letters and shapes.

Qt's own module for SVG would do on a screen, but on a printer it outlines every letter with a pen, which
makes all text bold. It paints the pages with what is not read here, such as pictures of coloured signs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple
from xml.etree import ElementTree

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTransform
from PySide6.QtSvg import QSvgRenderer

NAMESPACE = "{http://www.w3.org/2000/svg}"
LINK = "{http://www.w3.org/1999/xlink}href"
TOKEN = re.compile(r"[A-Za-z]|-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?")
TRANSFORM = re.compile(r"(\w+)\(([^)]*)\)")
NUMBERS = {"M": 2, "m": 2, "L": 2, "l": 2, "H": 1, "h": 1, "V": 1, "v": 1, "C": 6, "c": 6, "Q": 4, "q": 4}
"""How many numbers follow each command of a path."""
CAPS = {
    "butt": Qt.PenCapStyle.FlatCap,
    "round": Qt.PenCapStyle.RoundCap,
    "square": Qt.PenCapStyle.SquareCap,
}
JOINS = {
    "miter": Qt.PenJoinStyle.SvgMiterJoin,
    "round": Qt.PenJoinStyle.RoundJoin,
    "bevel": Qt.PenJoinStyle.BevelJoin,
}


class Shape(NamedTuple):
    """An outline with what it is filled and drawn with, None for nothing."""

    path: QPainterPath
    place: QTransform
    fill: QColor | None
    pen: QPen | None


class Drawing(NamedTuple):
    """A page; size in points. shapes is None if it holds what is not read here."""

    svg: bytes
    size: QSizeF
    shapes: tuple[Shape, ...] | None


class UnknownDrawingError(ValueError):
    """The drawing holds what is not read here."""


@lru_cache(maxsize=64)
def drawing_of(svg: bytes) -> Drawing:
    """A page from its SVG."""
    root = ElementTree.fromstring(svg)
    _, _, width, height = map(float, root.attrib["viewBox"].split())
    symbols = {symbol.attrib["id"]: symbol for symbol in root.iter(f"{NAMESPACE}symbol")}
    try:
        shapes = tuple(_shapes(root, QTransform(), symbols))
    except UnknownDrawingError:
        return Drawing(svg, QSizeF(width, height), None)
    return Drawing(svg, QSizeF(width, height), shapes)


def paint_drawing(painter: QPainter, drawing: Drawing, place: QRectF) -> None:
    """Paint a page as large as fits a rectangle, in its middle."""
    size = drawing.size.scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
    target = QRectF(QPointF(), size)
    target.moveCenter(place.center())
    if drawing.shapes is None:
        QSvgRenderer(QByteArray(drawing.svg)).render(painter, target)
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(target.topLeft())
    painter.scale(target.width() / drawing.size.width(), target.height() / drawing.size.height())
    base = painter.transform()
    for shape in drawing.shapes:
        painter.setTransform(shape.place * base)
        if shape.fill is not None:
            painter.fillPath(shape.path, shape.fill)
        if shape.pen is not None:
            painter.strokePath(shape.path, shape.pen)
    painter.restore()


def _shapes(
    element: ElementTree.Element, place: QTransform, symbols: dict[str, ElementTree.Element]
) -> Iterator[Shape]:
    """The shapes below an element that stands at this place."""
    for child in element:
        kind = child.tag.removeprefix(NAMESPACE)
        if kind == "defs":
            continue
        if not {"clip-path", "mask", "filter", "opacity"}.isdisjoint(child.attrib):
            raise UnknownDrawingError(kind)
        there = _transform(child.attrib.get("transform", "")) * place
        if kind == "g":
            yield from _shapes(child, there, symbols)
        elif kind == "path":
            yield _shape(child, child.attrib["d"], there)
        elif kind == "use":
            (outline,) = symbols[child.attrib[LINK].removeprefix("#")]
            if outline.tag != f"{NAMESPACE}path":
                raise UnknownDrawingError(outline.tag)
            shift = QTransform.fromTranslate(float(child.attrib["x"]), float(child.attrib["y"]))
            yield _shape(child, outline.attrib["d"], shift * there)
        else:
            raise UnknownDrawingError(kind)


def _shape(element: ElementTree.Element, outline: str, place: QTransform) -> Shape:
    rule = element.attrib.get("fill-rule", "nonzero")
    colour = element.attrib.get("fill", "none")
    fill = None if colour == "none" else _colour(colour)
    return Shape(_path(outline, rule), place, fill, _pen(element))


def _colour(text: str) -> QColor:
    colour = QColor(text)
    if not colour.isValid() or not re.fullmatch("#[0-9a-fA-F]{6}", text):
        raise UnknownDrawingError(text)
    return colour


def _pen(element: ElementTree.Element) -> QPen | None:
    stroke = element.attrib.get("stroke", "none")
    if stroke == "none":
        return None
    if element.attrib.get("stroke-dasharray", "none") not in ("none", ""):
        raise UnknownDrawingError("stroke-dasharray")
    cap, join = (element.attrib.get(f"stroke-line{name}", "") for name in ("cap", "join"))
    width = float(element.attrib.get("stroke-width", "1"))
    pen = QPen(_colour(stroke), width)
    pen.setCapStyle(CAPS.get(cap, Qt.PenCapStyle.FlatCap))
    pen.setJoinStyle(JOINS.get(join, Qt.PenJoinStyle.SvgMiterJoin))
    pen.setMiterLimit(float(element.attrib.get("stroke-miterlimit", "4")))
    return pen


def _transform(text: str) -> QTransform:
    transform = QTransform()
    for name, numbers in TRANSFORM.findall(text):
        values = [float(number) for number in re.split(r"[\s,]+", numbers.strip())]
        if name == "translate":
            step = QTransform.fromTranslate(values[0], values[1] if len(values) > 1 else 0.0)
        elif name == "scale":
            step = QTransform.fromScale(values[0], values[-1])
        elif name == "matrix":
            step = QTransform(*values)
        else:
            raise UnknownDrawingError(name)
        transform = step * transform
    return transform


@lru_cache(maxsize=4096)
def _path(text: str, rule: str) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill if rule == "evenodd" else Qt.FillRule.WindingFill)
    tokens = TOKEN.findall(text)
    at, command = 0, ""
    while at < len(tokens):
        if tokens[at].isalpha():
            command = tokens[at]
            at += 1
        if command in ("Z", "z"):
            path.closeSubpath()
            command = ""
            continue
        if command not in NUMBERS:
            raise UnknownDrawingError(command)
        numbers = [float(token) for token in tokens[at : at + NUMBERS[command]]]
        at += NUMBERS[command]
        _extend(path, command, numbers)
        command = {"M": "L", "m": "l"}.get(command, command)
    return path


def _extend(path: QPainterPath, command: str, numbers: list[float]) -> None:
    """Add a step to a path; small letters count from where it is."""
    here = path.currentPosition()
    x, y = (here.x(), here.y()) if command.islower() else (0.0, 0.0)
    kind = command.upper()
    if kind == "H":
        path.lineTo(x + numbers[0], here.y())
        return
    if kind == "V":
        path.lineTo(here.x(), y + numbers[0])
        return
    points = [QPointF(x + a, y + b) for a, b in zip(numbers[::2], numbers[1::2], strict=True)]
    match kind:
        case "M":
            path.moveTo(points[0])
        case "L":
            path.lineTo(points[0])
        case "Q":
            path.quadTo(points[0], points[1])
        case _:
            path.cubicTo(points[0], points[1], points[2])
