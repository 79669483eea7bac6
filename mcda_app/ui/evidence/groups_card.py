# SPDX-License-Identifier: MIT
"""Questions that would settle many scores at once."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from mcda_app.analysis.information.group_names import group_name, group_sentence
from mcda_app.analysis.information.groups import GroupInformation, GroupKind
from mcda_app.domain.edits.evidence.tasks import add_task, task_of
from mcda_app.i18n import tr, tr_lazy
from mcda_app.ui.core.session import Session
from mcda_app.ui.widgets.buttons import Rank, push_button
from mcda_app.ui.widgets.card import LINE, Card
from mcda_app.ui.widgets.labels import text_label

SHOWN = 4
"""Questions that are shown, those that change most first."""

NARROW = 32
"""Width in lines of text below which the buttons stand below the sentences."""

KINDS = (GroupKind.PAIR, GroupKind.SOURCE, GroupKind.ACTOR)
"""What one person can be asked; whole criteria, options and kinds of evidence are too much."""


class GroupsCard(Card):
    """A row for each question."""

    def __init__(self, session: Session) -> None:
        super().__init__(tr("One question, many scores"))
        self._session = session
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        self._is_narrow = False
        self._shown: tuple[GroupInformation, ...] = ()
        self._widgets: list[QWidget] = []

    @property
    def groups(self) -> tuple[GroupInformation, ...]:
        """What is shown, from top to bottom."""
        return self._shown

    def show_groups(self, groups: Sequence[GroupInformation]) -> None:
        """Show the most telling ones; none hides the card."""
        asked = [g for g in groups if g.group.kind in KINDS and g.changes > 0]
        self._shown = tuple(sorted(asked, key=lambda g: -g.changes)[:SHOWN])
        for widget in self._widgets:
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._widgets = []
        for row, information in enumerate(self._shown):
            name = text_label("heading", group_name(information.group))
            sentence = text_label("", group_sentence(information))
            name.setMaximumWidth(LINE * name.fontMetrics().averageCharWidth() // 2)
            button = push_button(
                tr("Put on the list"),
                Rank.LINK,
                name=tr("Put on the list: {name}").format(name=group_name(information.group)),
            )
            button.setEnabled(bool(self._free(information)))
            button.clicked.connect(partial(self._put_on_list, information))
            self._widgets += name, sentence, button
            self._place(row)
        self.setVisible(bool(self._shown))

    def _place(self, row: int) -> None:
        """Name, sentence and button side by side; in a narrow card the button below the sentence."""
        name, sentence, button = self._widgets[3 * row : 3 * row + 3]
        if self._is_narrow:
            self._grid.addWidget(name, 2 * row, 0, 2, 1)
            self._grid.addWidget(sentence, 2 * row, 1)
            self._grid.addWidget(button, 2 * row + 1, 1, Qt.AlignmentFlag.AlignLeft)
        else:
            for column, widget in enumerate((name, sentence, button)):
                self._grid.addWidget(widget, row, column)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW * self.fontMetrics().height()
        if narrow == self._is_narrow:
            return
        self._is_narrow = narrow
        for widget in self._widgets:
            self._grid.removeWidget(widget)
        for row in range(len(self._shown)):
            self._place(row)

    def refresh(self) -> None:
        """Show which are on the list."""
        self.show_groups(self._shown)

    def _free(self, information: GroupInformation) -> list:
        project = self._session.project
        return [place for place in information.group.places if task_of(project, place) is None]

    def _put_on_list(self, information: GroupInformation, _checked: bool = False) -> None:
        places = self._free(information)
        if places:
            self._session.apply(
                tr_lazy("Put scores on the list of what to check"), lambda p: add_task(p, places)
            )
