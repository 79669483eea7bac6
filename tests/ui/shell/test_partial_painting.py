# SPDX-License-Identifier: MIT
"""What is painted in parts while a weight moves stands on the screen as if all had been painted anew."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mcda_app.domain.edits.scores import set_weights
from mcda_app.files import presets
from mcda_app.ui.core.session import Session
from mcda_app.ui.futures.page import FuturesPage
from mcda_app.ui.issue.page import IssuePage
from mcda_app.ui.overview.page import OverviewPage
from mcda_app.ui.partners.page import PartnersPage

SHARES = (0.31, 0.32, 0.35, 0.5, 0.9, 0.89, 0.2, 0.05, 0.06)


def on_screen(widget: QWidget) -> QImage:
    """The pixels that the window has of a widget: `grab` would paint them anew."""
    top = widget.window()
    place = QRect(widget.mapTo(top, QPoint(0, 0)), widget.size())
    return top.screen().grabWindow(top.winId()).toImage().copy(place & top.rect())


def parts(page: QWidget) -> list[QWidget]:
    """What the page paints in parts."""
    if isinstance(page, OverviewPage):
        return [page.table.viewport()]
    if isinstance(page, IssuePage):
        return [page.matrix.criteria_header.viewport(), page.contributions.bars]
    if isinstance(page, PartnersPage):
        return [page.map]
    assert isinstance(page, FuturesPage)
    return [page.holds.heat, page.holds.issues.table.viewport()]


@pytest.mark.parametrize("kind", [OverviewPage, IssuePage, PartnersPage, FuturesPage])
def test_parts_painted_during_a_drag_are_those_of_a_whole_painting(qtbot: QtBot, kind: type[QWidget]) -> None:
    session = Session(presets.load())
    page = kind(session)
    qtbot.addWidget(page)
    page.resize(1000, 1800)
    page.show()
    qtbot.waitExposed(page)
    QApplication.processEvents()
    first = session.project.criteria[0].id
    pictures: set[int] = set()
    for share in SHARES:
        session.apply("", lambda p, share=share: set_weights(p, p.weights.moved(first, share)))
        QApplication.processEvents()
        for part in parts(page):
            assert part.isVisible()
            shown = on_screen(part)
            part.update()
            QApplication.processEvents()
            assert shown == on_screen(part), f"{type(part).__name__} at {share}"
            pictures.add(hash(bytes(shown.constBits())))
    assert len(pictures) > len(parts(page)), "nothing changed on the screen"
