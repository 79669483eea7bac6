# SPDX-License-Identifier: MIT
"""Python's own ``import``, without what Qt for Python adds to it."""

from __future__ import annotations

import builtins


def restore_plain_import() -> bool:
    """Put Python's own ``import`` back in place of the one that Qt for Python installs with its first module.

    Qt's version reads and searches the source of every module imported from then on, for the sake of
    ``from __feature__ import …``, which nothing here uses. It keeps the original under
    ``builtins.__orig_import__``; where that is missing nothing is changed, for then Qt no longer replaces
    ``import``, or no longer says with what. Returns whether Python's own ``import`` was put back.
    """
    import PySide6.QtCore  # noqa: F401  # the first part of Qt, which installs its import if it was not there

    original = vars(builtins).get("__orig_import__")
    if original is None:
        return False
    builtins.__import__ = original
    return True
