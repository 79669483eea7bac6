# SPDX-License-Identifier: MIT
"""First place over two weights, or over three."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QBoxLayout

from mcda_app.analysis.issue_findings import IssueFindings
from mcda_app.analysis.sensitivity.first_place_map import FirstPlaceMap, first_place_map, ternary_map
from mcda_app.errors import McdaError
from mcda_app.i18n import tr
from mcda_app.ui.charts.chart import WAITING
from mcda_app.ui.charts.chart_card import ChartCard
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.work.deferred_answer import DeferredAnswer
from mcda_app.ui.robustness.criterion_box import fill_criteria
from mcda_app.ui.robustness.first_place_map import FirstPlaceView, describe_map
from mcda_app.ui.robustness.view import View
from mcda_app.ui.widgets.card import readable
from mcda_app.ui.widgets.fields.shrinking_combo import ShrinkingComboBox
from mcda_app.ui.widgets.flow_layout import FlowLayout
from mcda_app.ui.widgets.labels import plain, show_text, text_label

MAP_ROWS = 121
MOST = 5
"""Options named in the sentence; its tooltip names all."""
WIDE = 38
"""Heights of a line of text from which map and sentence stand side by side."""


def maps(findings: IssueFindings, across: int, up: int) -> Iterator[FirstPlaceMap | str]:
    """The map, or the sentence why there is none.

    across, up  places of the criteria whose weights it goes over
    """
    inputs = findings.matrix, findings.weights, findings.settings
    try:
        result = ternary_map(*inputs, MAP_ROWS)
        if result is None and across != up:
            result = first_place_map(*inputs, across, up, MAP_ROWS)
    except McdaError as error:
        yield str(error)
        return
    yield result or tr("Choose two different criteria.")


class TwoWeightsView(View):
    """The map and which weights it goes over."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.map = FirstPlaceView()
        self.across, self.up = (
            ShrinkingComboBox(tr("{text}: criterion of the map of first place").format(text=text))
            for text in (tr("Across"), tr("Up"))
        )
        boxes = FlowLayout()
        for text, box in ((tr("&Across"), self.across), (tr("&Up"), self.up)):
            boxes.add_labelled(text, box)
            box.activated.connect(lambda _row: self.refresh())
        self._card = ChartCard(tr("First place over two weights"), self.map, tr("the map of first place"))
        self._card.body.insertLayout(0, boxes)
        self.sentence = text_label()
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._row.setSpacing(16)
        at = self._card.body.indexOf(self.map)
        self._card.body.removeWidget(self.map)
        self._card.body.insertLayout(at, self._row)
        self._row.addWidget(self.map, 3)
        self._row.addWidget(readable(self.sentence), 2)
        self._column.addWidget(self._card)
        self._answer = DeferredAnswer(self, self._wait, self._show_map)

    def resizeEvent(self, event) -> None:
        """The map is as wide as it is high: where there is room, its sentence stands beside it."""
        super().resizeEvent(event)
        wide = self.width() >= WIDE * self.fontMetrics().height()
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def fill(self) -> None:
        """Offer the project's criteria."""
        for start, box in enumerate((self.across, self.up)):
            fill_criteria(box, self._session.project.criteria, start)

    def refresh(self) -> None:
        findings = self._findings()
        across, up = self.across.currentIndex(), self.up.currentIndex()
        self._answer.follow((*self._basis(), across, up), lambda: maps(findings, across, up))

    def _wait(self) -> None:
        show_text(self.sentence, str(WAITING))
        self.map.wait()

    def _show_map(self, result: FirstPlaceMap | str) -> None:
        """result  the map, or why there is none"""
        three = not isinstance(result, str) and result.third is not None
        for box in (self.across, self.up):
            box.setEnabled(not three)
        self.map.setVisible(not isinstance(result, str))
        issue = self._session.issue
        if isinstance(result, str) or issue is None:
            show_text(self.sentence, str(result))
            return
        over = tr("{across} and {up}").format(across=result.across.title, up=result.up.title)
        self.map.caption = tr("{issue}: first place over the weights of {over}").format(
            issue=issue.label, over=over
        )
        self.map.show_map(result, self._colour_of)
        show_text(self.sentence, describe_map(result, MOST) if result.rows else "")
        self.sentence.setToolTip(plain(describe_map(result)) if result.rows else "")
