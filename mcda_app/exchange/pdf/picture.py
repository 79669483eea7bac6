# SPDX-License-Identifier: MIT
"""A picture as tagged PDF: one page of its size, with a title, and described in words."""

from __future__ import annotations

import json
from datetime import date

from mcda_app.exchange.pdf.characters import shortened
from mcda_app.exchange.pdf.slides import LONGEST_DESCRIPTION, LONGEST_NAME
from mcda_app.exchange.pdf.typesetting import REGIONS, Text, typeset
from mcda_app.i18n import current_language

LONGEST_SIDE = 14_400.0
"""Points of a page that PDF/A allows."""


def picture_pdf(title: str, description: str, svg: str, size: tuple[float, float], day: date) -> bytes:
    """The picture as PDF/A-2a and PDF/UA-1; its lines stay lines and its texts letters.

    description  for whoever does not see it; the title stands in for an empty one
    svg          a drawing over the whole page
    size         width and height in points, above 0; smaller on the page if it allows no more
    day          that of the file's metadata

    Raises FileError if it cannot be set.
    """

    scale = min(1.0, LONGEST_SIDE / max(size))

    def contents(text: Text, last: str) -> str:
        language = current_language()
        name = shortened(" ".join(text(title).split()), LONGEST_NAME) or "–"
        data = {
            "name": name,
            "lang": language,
            "region": REGIONS.get(language),
            "alt": shortened(text(description), LONGEST_DESCRIPTION) or name,
            "svg": text(svg),
            "width": size[0] * scale,
            "height": size[1] * scale,
            "last": last,
        }
        return json.dumps(data, ensure_ascii=False)

    return typeset("picture.typ", contents, day)
