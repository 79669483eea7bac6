# SPDX-License-Identifier: MIT
"""The Qt window: it shows the document and turns what the user does into commands."""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401  # it is the first part of Qt that replaces Python's import

# Qt for Python's import reads the source of every module that is imported from now on, for the sake of
# `from __feature__ import …`, which nothing here uses: with it, the first export takes a third longer.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
