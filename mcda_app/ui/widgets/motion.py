# SPDX-License-Identifier: MIT
"""Whether things may move on the screen: not where the system is set to do without animations."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QStyle, QWidget

GLIDE_MS = 180
"""How long something takes to its new place."""

_CLIENT_AREA_ANIMATION = 0x1042
"""SPI_GETCLIENTAREAANIMATION: “Show animations in Windows”."""


def may_animate(widget: QWidget) -> bool:
    """Whether the system lets a widget be animated."""
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration  # 0 where the desktop has no effects
    return widget.style().styleHint(hint, None, widget) > 0 and _windows_animates()


def _windows_animates() -> bool:
    if sys.platform == "win32":
        import ctypes

        wanted = ctypes.c_int(1)
        ctypes.windll.user32.SystemParametersInfoW(_CLIENT_AREA_ANIMATION, 0, ctypes.byref(wanted), 0)
        return bool(wanted.value)
    return True
