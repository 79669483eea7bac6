# SPDX-License-Identifier: MIT
"""Python's ``import`` without what Qt for Python adds to it."""

from __future__ import annotations

import builtins


def remove_feature_import() -> bool:
    """Take out the ``import`` that Qt for Python puts in place with its first module.

    It looks through the source of every module imported from then on, for the sake of
    ``from __feature__ import …``, which nothing here uses. The one it calls for the import itself lies under
    ``builtins.__orig_import__`` and is put back; where nothing lies there, nothing is changed. Returns whether
    it was put back.
    """
    import PySide6.QtCore  # noqa: F401  # the first part of Qt, which puts its import in place

    original = vars(builtins).get("__orig_import__")
    if original is None:
        return False
    builtins.__import__ = original
    return True
