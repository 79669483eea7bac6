# SPDX-License-Identifier: MIT
"""What happens to a ballot file, and what an answer is, in words."""

from __future__ import annotations

from mcda_app.i18n import LocalisedDict, tr

VERDICTS = LocalisedDict(
    lambda: {
        "new": tr("new"),
        "offered": tr("new, unless already voted"),
        "replaces": tr("replaces"),
        "same": tr("same"),
        "older": tr("older"),
        "ambiguous": tr("ambiguous"),
        "blank": tr("blank"),
        "unknown-code": tr("unknown code"),
        "incomplete": tr("incomplete"),
        "edited": tr("edited questions"),
        "wrong-round": tr("wrong round"),
        "wrong-workshop": tr("wrong workshop"),
        "unreadable": tr("unreadable"),
    }
)
ANSWER_UNITS = LocalisedDict(
    lambda: {
        "points": tr("points"),
        "place": tr("place"),
        "pair": tr("A or B, 1 to 9"),
        "level": tr("letter"),
        "number": tr("number"),
    }
)
"""What stands in a paper ballot beside the place for an answer."""
