# SPDX-License-Identifier: MIT
"""The user's home folder."""

from __future__ import annotations

import os
from pathlib import Path


def home_folder() -> Path:
    """The user's home folder; the root folder, as for Qt, for a user who has none.

    That is so in containers, for a user whom the system does not list.
    """
    try:
        return Path.home()
    except RuntimeError:
        return Path(os.path.abspath(os.sep))
