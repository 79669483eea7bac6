# SPDX-License-Identifier: MIT
"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mcda_app.files.project_file import SUFFIX
from mcda_app.i18n import tr

if TYPE_CHECKING:
    pass


FILTER = tr("MCDA project (*{suffix})").format(suffix=SUFFIX)
