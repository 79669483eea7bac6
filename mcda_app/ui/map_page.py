# SPDX-License-Identifier: MIT
"""The cooperation map: every issue's options at a glance, laid out as the issues are grouped."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from mcda_app.ui.labels import put, text_label
from mcda_app.ui.map_table import ROW_PAD, Block, BlockModel, BlockTable, blocks
from mcda_app.ui.session import Session
from mcda_app.ui.wording import portfolio, score_word


class MapPage(QWidget):
    """All blocks below each other. A click on a cell chooses its issue, Enter opens it."""

    issue_opened = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._blocks: list[Block] = []
        self._tables: list[BlockTable] = []
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        outer.addWidget(self._scroll)
        self._shape: object = None
        session.changed.connect(self.refresh)
        session.issue_selected.connect(lambda _id: self._repaint())
        self.refresh()

    def refresh(self) -> None:
        project = self._session.project
        shape = (
            project.groups,
            project.options,
            [(i.id, i.label, i.title, i.row, i.column, i.group, i.options) for i in project.issues],
        )
        if shape != self._shape:
            self._shape = shape
            self._rebuild()
        word = score_word(project.settings.method)
        text = (
            f"Each cell is an option's {word} from 0 to 1; a stronger colour is higher. A frame marks "
            "first place, a double frame a tie. The underlined cells belong to the chosen issue."
        )
        summary = portfolio(self._session.evaluation)
        put(self._summary, summary)
        put(self._intro, text)
        self._repaint()

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._share_height()

    def _share_height(self) -> None:
        """Spread the rows over a tall page, up to twice their least height."""
        rows = sum(table.model().rowCount() for table in self._tables)
        if not rows:
            return
        least = self.fontMetrics().height() + ROW_PAD
        words = self._summary.height() + self._intro.height()
        heads = sum(table.horizontalHeader().height() for table in self._tables)
        other = words + heads + len(self._tables) * (self.fontMetrics().height() + 36) + 40
        each = min(2 * least, max(least, (self.height() - other) // rows))
        for table in self._tables:
            table.set_row_height(each)

    def _repaint(self) -> None:
        for table in self._tables:
            table.refresh()

    def _rebuild(self) -> None:
        self._blocks = blocks(self._session.project)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(16, 12, 16, 16)
        layout.setSpacing(8)
        self._summary = text_label("answer")
        layout.addWidget(self._summary)
        self._intro = text_label("muted")
        layout.addWidget(self._intro)
        self._tables = []
        for block in self._blocks:
            heading = text_label("heading", block.title)
            table = BlockTable(BlockModel(self._session, block), self)
            table.chosen.connect(self._session.select_issue)
            table.opened.connect(self.issue_opened)
            layout.addSpacing(4)
            layout.addWidget(heading)
            layout.addWidget(table)
            self._tables.append(table)
        if not self._blocks:
            empty = QLabel("This project has no issues yet. Add one with Edit ▸ Add issue.")
            empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(empty, 1)
        layout.addStretch(1)
        self._scroll.setWidget(content)
