# SPDX-License-Identifier: MIT
"""What somebody may do with weights, at random."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QPushButton,
    QScrollBar,
    QSlider,
    QStyle,
    QStyleOptionSlider,
)

from mcda_app.analysis.vocabulary.weighting import WAYS
from mcda_app.domain.method_settings import Method, Normalisation, Synthesis
from mcda_app.ui.core.session import Session
from mcda_app.ui.shell.commands import Commands
from tests.journeys.screen_drive.hands import Hands


class WeightDeeds(Hands):
    """In the panel of weights and on the page of theirs."""

    session: Session
    commands: Commands

    def _row(self) -> Any:
        if self.window.weights_panel.isHidden() or self.window.side_panel.isHidden():
            self.window.show_page("issue")
        rows = list(self.window.weights_panel.rows.values())
        if not rows:  # no criterion yet
            return None
        row = self.draw.choice(rows)
        self.window.weights_panel.rows_area.ensureWidgetVisible(row.slider)
        return row

    def drag_a_weight(self) -> None:
        row = self._row()
        if row is None or not row.slider.isVisible():  # the Weights page shows them itself
            return
        slider = row.slider
        handle, room = _handle(slider), slider.width()
        y = handle.y()
        x, stops = handle.x(), []
        for _ in range(self.draw.randint(3, 12)):
            x = self.draw.choice((x + self.draw.randint(-14, 14), self.draw.randrange(room)))
            stops.append(QPoint(min(max(x, 0), room - 1), y))
        self.drag(slider, handle, stops)

    def keys_on_a_weight(self) -> None:
        row = self._row()
        if row is None or not row.slider.isVisible():
            return
        row.slider.setFocus()
        key = Qt.Key
        self.keys(key.Key_Left, key.Key_Right, key.Key_PageUp, key.Key_PageDown, key.Key_Home, key.Key_End)

    def type_a_weight(self) -> None:
        row = self._row()
        if row is None or not row.box.isVisible():
            return
        box = row.box
        box.setFocus()
        box.selectAll()
        QTest.keyClicks(box, str(self.draw.randrange(101)))
        self.key(Qt.Key.Key_Return)

    def lock(self) -> None:
        row = self._row()
        if row is not None and row.lock.isVisible():
            self.click(row.lock, row.lock.rect().center())

    def own_weights(self) -> None:
        self.window.weights_panel.scope_actions[self.draw.random() < 0.5].trigger()

    def lens(self) -> None:
        if self.session.project.lenses:
            self.commands.project.use_lens(self.draw.choice(self.session.project.lenses).id)

    def method(self) -> None:
        what = self.draw.randrange(3)
        if what == 0:
            self.commands.project.set_method(self.draw.choice(list(Method)))
        elif what == 1:
            self.commands.project.set_normalisation(self.draw.choice(list(Normalisation)))
        else:
            self.commands.project.set_synthesis(self.draw.choice(list(Synthesis)))

    def way_of_weighing(self) -> None:
        page: Any = self.window.page("weights")
        page.ways[self.draw.choice(list(WAYS))].click()

    def look_at_steps(self) -> None:
        page: Any = self.window.page("weights")
        page.show_steps(self.draw.choice(self.window.session.project.criteria).id)
        ways = [way for way, button in page.values.ways.items() if button.isVisible()]
        page.values.ask(self.draw.choice(ways))

    def drag_a_point(self) -> None:
        page: Any = self.window.page("weights")
        if not page.shows_steps or not page.values.chart.handles:
            self.look_at_steps()
        chart = page.values.chart
        if chart.handles and chart.visibleRegion().boundingRect().height() > 40:
            handle = self.draw.choice(chart.handles)
            middle = handle.rect().center()
            self.press(handle, middle)
            place = handle.mapTo(chart, middle)
            for _ in range(self.draw.randint(2, 5)):
                place = QPoint(self.draw.randrange(chart.width()), self.draw.randrange(chart.height()))
                self.move(chart, place)  # the point itself moves along
                self.looked()
            self.release(chart, place)

    def drag_a_border(self) -> None:
        self._drag_border("weights")

    def _drag_border(self, name: str) -> None:
        page: Any = self.window.page(name)
        bar = page.bar if name == "weights" else page.weights_bar
        part = bar.visibleRegion().boundingRect()
        if bar.borders and part.height() > 20:
            border = self.draw.choice(bar.borders)
            middle = border.rect().center()
            self.press(border, middle)
            place = border.mapTo(bar, middle)
            for _ in range(self.draw.randint(2, 6)):
                place = QPoint(self.draw.randrange(bar.width()), middle.y())
                self.move(bar, place)  # the border itself moves along
                self.looked()
            self.release(bar, place)

    def press_a_button(self) -> None:
        """Of those that answer a question."""
        from PySide6.QtWidgets import QToolButton

        from mcda_app.ui.charts.chart import (
            PictureButton,
        )
        from mcda_app.ui.widgets.help_buttons import HelpButton, WhyButton

        page: Any = self.window.page("weights")
        opens = (PictureButton, HelpButton, WhyButton)
        buttons = [
            button
            for kind in (QPushButton, QToolButton)
            for button in page.findChildren(kind)
            if button.isVisible() and button.isEnabled() and not isinstance(button, opens)
            and not button.text().endswith("…") and button.menu() is None
        ]  # fmt: skip
        if buttons:
            self.draw.choice(buttons).click()

    def type_a_number(self) -> None:
        from PySide6.QtWidgets import QAbstractSlider, QDoubleSpinBox, QSpinBox

        page: Any = self.window.page("weights")
        kinds = (QDoubleSpinBox, QSpinBox, QAbstractSlider)
        fields = [
            widget
            for kind in kinds
            for widget in page.findChildren(kind)
            if widget.isVisible() and widget.isEnabled() and not isinstance(widget, QScrollBar)
        ]
        if fields:
            widget = self.draw.choice(fields)
            widget.setFocus()
            widget.setValue(type(widget.value())(self.draw.uniform(widget.minimum(), widget.maximum())))


def _handle(slider: QSlider) -> QPoint:
    """The middle of a slider's handle."""
    option = QStyleOptionSlider()
    slider.initStyleOption(option)
    control, part = QStyle.ComplexControl.CC_Slider, QStyle.SubControl.SC_SliderHandle
    return slider.style().subControlRect(control, option, part, slider).center()
