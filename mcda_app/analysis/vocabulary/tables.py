# SPDX-License-Identifier: MIT
"""The parts of a table that is read, in words."""

from __future__ import annotations

from mcda_app.i18n import LocalisedDict, tr

ROW_WORDS = LocalisedDict(
    lambda: {
        "title": tr("title"),
        "names": tr("names"),
        "scores": tr("option"),
        "weights": tr("weights"),
        "directions": tr("directions"),
        "units": tr("units"),
        "lowest": tr("scale from"),
        "highest": tr("scale to"),
        "ignore": tr("ignore"),
    }
)
COLUMN_WORDS = LocalisedDict(
    lambda: {
        "options": tr("options"),
        "issues": tr("issues"),
        "criterion": tr("criterion"),
        "ignore": tr("ignore"),
        "names": tr("criteria"),
        "values": tr("scores"),
        "labels": tr("labels"),
        "weights": tr("weights"),
        "directions": tr("directions"),
        "units": tr("units"),
        "left-out": tr("left out: yes or no"),
    }
)
LONG_ROW_WORDS = LocalisedDict(
    lambda: {
        "title": tr("title"),
        "names": tr("names"),
        "scores": tr("score"),
        "ignore": tr("ignore"),
    }
)
"""For a table with one score in each line."""
ROLE_WORDS = LocalisedDict(
    lambda: {
        "title": tr("title"),
        "criterion": tr("criterion"),
        "direction": tr("direction"),
        "weight": tr("weight"),
        "scale": tr("end of the scale"),
        "unit": tr("unit"),
        "issue": tr("issue"),
        "option": tr("option"),
        "score": tr("score"),
        "unused": tr("not imported"),
    }
)
"""What a cell is."""
SIGN_WORDS = LocalisedDict(lambda: {"point": tr("point"), "comma": tr("comma")})
SIGN_CHOICES = LocalisedDict(
    lambda: {
        "auto": tr("as in the table"),
        "point": tr("point: 1,234.5"),
        "comma": tr("comma: 1.234,5"),
    }
)
"""What a list offers."""
