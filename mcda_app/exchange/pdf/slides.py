# SPDX-License-Identifier: MIT
"""Slides as tagged PDF: a page each, with a heading, its texts, and its chart described in words."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import date
from enum import Enum
from typing import Any, NamedTuple

from mcda_app.exchange.pdf.characters import shortened
from mcda_app.exchange.pdf.typesetting import REGIONS, Text, typeset
from mcda_app.i18n import current_language

LONGEST_NAME, LONGEST_DESCRIPTION = 400, 8_000
"""Characters of titles and descriptions outside of the text, which PDF/A limits."""


class Part(Enum):
    """What something on a slide is: prose, its chart, or the line at its foot."""

    PROSE = "prose"
    CHART = "chart"
    FOOT = "foot"


class PlacedText(NamedTuple):
    """A text on a slide; lengths are shares of the slide's height.

    part   what it belongs to
    text   the whole of it, of which lines show what there is room for
    x, y   where the first line's baseline is: its left end, its middle or its right end, as align says
    step   from one baseline to the next
    align  ``left``, ``center`` or ``right``
    angle  in degrees, clockwise
    """

    part: Part
    text: str
    lines: tuple[str, ...]
    x: float
    y: float
    step: float
    size: float
    bold: bool
    colour: str
    align: str
    angle: float


class SlidePage(NamedTuple):
    """A slide.

    title  the text among the others that is its heading
    texts  in the order in which they are read
    svg    all that is no text, over the whole slide
    chart  in words; empty if there is none
    """

    title: str
    texts: tuple[PlacedText, ...]
    svg: str
    chart: str


def slides_pdf(title: str, origin: str, slides: Sequence[SlidePage], day: date) -> bytes:
    """The slides as PDF/A-2a and PDF/UA-1.

    origin  for the file's metadata: what they were made from, see `files.origin`
    day     that of the file's metadata

    Raises FileError if they cannot be set.
    """

    def contents(text: Text, last: str) -> str:
        language = current_language()
        data = {
            "name": shortened(" ".join(text(title).split()), LONGEST_NAME) or "–",
            "keywords": [shortened(text(origin), LONGEST_NAME)],
            "lang": language,
            "region": REGIONS.get(language),
            "slides": [_page(slide, text) for slide in slides],
            "last": last,
        }
        return json.dumps(data, ensure_ascii=False)

    return typeset("slides.typ", contents, day)


def _page(slide: SlidePage, text: Text) -> dict[str, Any]:
    prose = [words for words in slide.texts if words.part is Part.PROSE]
    labels = [words for words in slide.texts if words.part is Part.CHART]
    heading = next((words for words in prose if words.text == slide.title), None)
    first = slide.texts.index(labels[0]) if labels else len(slide.texts)
    before = [words for words in prose if slide.texts.index(words) < first]
    return {
        "before": [{**_placed(words, text), "heading": words is heading} for words in before],
        "alt": shortened(text(slide.chart), LONGEST_DESCRIPTION),
        "svg": slide.svg,
        "labels": _all(labels, text),
        "after": _all((words for words in prose if words not in before), text),
        "foot": _all((words for words in slide.texts if words.part is Part.FOOT), text),
    }


def _all(texts: Iterable[PlacedText], text: Text) -> list[dict[str, Any]]:
    return [_placed(words, text) for words in texts]


def _placed(words: PlacedText, text: Text) -> dict[str, Any]:
    return {
        "shown": "\n".join(map(text, words.lines)),
        "name": shortened(" ".join(text(words.text).split()), LONGEST_NAME) or "–",
        "x": words.x,
        "y": words.y,
        "step": words.step,
        "size": words.size,
        "bold": words.bold,
        "colour": words.colour,
        "align": words.align,
        "angle": words.angle,
    }
