# SPDX-License-Identifier: MIT
"""How wide a text is in Calibri, without a font at hand: no column may be narrower than its longest word."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

# Advance widths of the characters from the space to the tilde, in thousandths of the size. Calibri and
# Carlito have the same.
_REGULAR = (
    *(226, 326, 401, 498, 507, 715, 682, 221, 303, 303, 498, 498, 250, 306, 252, 386, 507, 507, 507, 507),
    *(507, 507, 507, 507, 507, 507, 268, 268, 498, 498, 498, 463, 894, 579, 544, 533, 615, 488, 459, 631),
    *(623, 252, 319, 520, 420, 855, 646, 662, 517, 673, 543, 459, 487, 642, 567, 890, 519, 487, 468, 307),
    *(386, 307, 498, 498, 291, 479, 525, 423, 525, 498, 305, 471, 525, 229, 239, 455, 229, 799, 525, 527),
    *(525, 525, 349, 391, 335, 525, 452, 715, 433, 453, 395, 314, 460, 314, 498),
)
_BOLD = (
    *(226, 326, 438, 498, 507, 729, 705, 233, 312, 312, 498, 498, 258, 306, 267, 430, 507, 507, 507, 507),
    *(507, 507, 507, 507, 507, 507, 276, 276, 498, 498, 498, 463, 898, 606, 561, 529, 630, 488, 459, 637),
    *(631, 267, 331, 547, 423, 874, 659, 676, 532, 686, 563, 473, 495, 653, 591, 906, 551, 520, 478, 325),
    *(430, 325, 498, 498, 300, 494, 537, 418, 537, 503, 316, 474, 537, 246, 255, 480, 246, 813, 537, 538),
    *(537, 537, 355, 399, 347, 537, 473, 745, 459, 474, 397, 344, 475, 344, 498),
)
_OTHER = {"–": 498, "—": 905, "→": 905, "…": 711, "ß": 555, "œ": 850, "æ": 775, "ø": 544, "«": 539, "»": 539}
_UNKNOWN, _WIDE = 620, 1000


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """The width of a text on one line, in points, in letters of this size; close, not exact."""
    widths = _BOLD if bold else _REGULAR
    total = 0
    for character in text if text.isascii() else unicodedata.normalize("NFD", text):
        code = ord(character)
        if 0x20 <= code < 0x7F:
            total += widths[code - 0x20]
        elif not unicodedata.combining(character):
            wide = unicodedata.east_asian_width(character) in "WF"
            total += _OTHER.get(character, _WIDE if wide else _UNKNOWN)
    return total * size / 1000


def longest_word(texts: Iterable[str], size: float, *, bold: bool = False) -> float:
    """The width of the widest word in some texts, in points; a line may break at spaces and after hyphens."""
    words = {word for text in texts for word in text.replace("-", "- ").split()}
    return max((text_width(word, size, bold=bold) for word in words), default=0.0)
