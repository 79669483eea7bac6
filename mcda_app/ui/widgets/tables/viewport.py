# SPDX-License-Identifier: MIT
"""Viewports for custom-painted views."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractItemView, QWidget


def own_viewport(view: QAbstractItemView) -> None:
    """Give a view a viewport created here, styled like Qt's own; call it before setting the model.

    To wrap a viewport created by Qt, Qt for Python would initialise all its widget classes: 18 ms of the
    start.
    """
    viewport = QWidget()
    viewport.setObjectName("qt_scrollarea_viewport")
    viewport.setBackgroundRole(QPalette.ColorRole.Base)
    viewport.setAutoFillBackground(True)
    view.setViewport(viewport)
