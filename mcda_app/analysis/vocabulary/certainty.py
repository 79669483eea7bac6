# SPDX-License-Identifier: MIT
"""How sure a result is, in words."""

from __future__ import annotations

from mcda_app.i18n import LocalisedDict, tr

FIRMNESS = LocalisedDict(
    lambda: {
        "robust": tr("Firm", "how sure a result is"),
        "contested": tr("Open", "how sure a result is"),
        "knife-edge": tr("Fragile", "how sure a result is"),
    }
)
"""By the code of a `Firmness`."""
