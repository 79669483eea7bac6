# SPDX-License-Identifier: MIT
"""How the results compare with the paper, and gross with net, in words."""

from __future__ import annotations

from mcda_app.i18n import LocalisedDict, tr

NET_WORDS = LocalisedDict(
    lambda: {
        "same": tr("= same"),
        "partly": tr("~ partly"),
        "other": tr("≠ changes"),
    }
)
PAPER_VERDICTS = LocalisedDict(
    lambda: {
        "agrees": tr("✓ agrees"),
        "partly": tr("~ partly"),
        "differs": tr("≠ differs"),
        "silent": tr("not rated"),
    }
)
