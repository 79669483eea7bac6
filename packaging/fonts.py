# SPDX-License-Identifier: MIT
"""Make the font files of resources/fonts from the web fonts of Inter: `python packaging/fonts.py FOLDER`.

FOLDER holds Inter-Regular.woff2 and the other weights below, as the package inter-ui of the npm registry has
them in its folder `web`; needs fonttools and brotli. Two things are changed: the files are unpacked to
TrueType, which Qt reads on every system, and the feature `tnum` makes only digits of one width. Inter's own
does the same to spaces, hyphens and brackets, which would tear words apart where it is on for all text.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

TARGET = Path(__file__).resolve().parents[1] / "resources" / "fonts"
WEIGHTS = ("Regular", "Medium", "SemiBold", "Bold")
DIGITS = ("zero", "one", "two", "three", "three.1", "four", "five", "six", "seven", "eight", "nine")


def main(folder: Path) -> None:
    from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

    for weight in WEIGHTS:
        font = TTFont(folder / f"Inter-{weight}.woff2", recalcTimestamp=False)
        keep_digits(font["GSUB"].table)
        font.flavor = None
        font.save(TARGET / f"Inter-{weight}.ttf")


def keep_digits(substitutions: Any) -> None:
    """Let the feature `tnum` replace digits alone."""
    lookups = {
        at
        for record in substitutions.FeatureList.FeatureRecord
        if record.FeatureTag == "tnum"
        for at in record.Feature.LookupListIndex
    }
    for at in lookups:
        for table in substitutions.LookupList.Lookup[at].SubTable:
            single = getattr(table, "ExtSubTable", table)
            single.mapping = {one: other for one, other in single.mapping.items() if one in DIGITS}


if __name__ == "__main__":
    main(Path(sys.argv[1]))
