# SPDX-License-Identifier: MIT
"""The order of importance, and the rule that turns it into weights."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
)

from mcda_app.analysis.phrases import ran
from mcda_app.analysis.weighting.derived_weights import order_rules, order_shown, progress
from mcda_app.domain.edits.elicitation import set_order, set_order_rule, shown_range
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.importance_order import Order, dropped, moved, place_of, tied, untied
from mcda_app.i18n import LazyText, plural, tr, tr_lazy
from mcda_app.ui.core.session import Session
from mcda_app.ui.weighting.method_panel import WayPanel
from mcda_app.ui.weighting.small_widgets import row_of
from mcda_app.ui.widgets.fields.wheel_guard import ComboBox
from mcda_app.ui.widgets.help_buttons import HelpButton
from mcda_app.ui.widgets.labels import show_text, text_label
from mcda_app.ui.widgets.tables.self_fitting import SelfFitting

KEYS = tr_lazy(
    "Drag a line, use the buttons, or Ctrl+↑ and Ctrl+↓; “=” ties a line with the one above or frees it."
)
RULES_HELP = tr_lazy(
    "A rule turns places into weights. Rank order centroid (ROC) is the average of all "
    "weights that keep the order and falls steeply; rank sum falls in even steps; the others "
    "lie between or beyond."
)
LIST = (
    "QListWidget::item { padding: 4px 6px; border-left: 3px solid transparent; }"
    "QListWidget::item:selected { background: palette(alternate-base); color: palette(text);"
    " border-left-color: palette(highlight); }"
    "QListWidget:focus { border: 1px solid palette(highlight); }"
)


class OrderList(SelfFitting, QListWidget):
    """Criteria from most to least important.

    move_wanted  a step up (-1) or down (1) for the current line
    tie_wanted   tie the current line with the one above, or free it
    drop_wanted  the line dragged and the position among the others where it was dropped
    """

    move_wanted = Signal(int)
    tie_wanted = Signal()
    drop_wanted = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Criteria in order of importance, the most important first"))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setStyleSheet(LIST)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() == Qt.Key.Key_Up:
            self.move_wanted.emit(-1)
        elif control and event.key() == Qt.Key.Key_Down:
            self.move_wanted.emit(1)
        elif event.text() == "=":
            self.tie_wanted.emit()
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event) -> None:
        source = self.currentRow()
        target = self.indexAt(event.position().toPoint())
        row = target.row() if target.isValid() else self.count()
        if (
            target.isValid()
            and self.dropIndicatorPosition() == QAbstractItemView.DropIndicatorPosition.BelowItem
        ):
            row += 1
        # The list is drawn from the project, so nothing is moved here.
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if source >= 0:
            self.drop_wanted.emit(source, row - (row > source))

    def fit(self) -> None:
        """As tall as its lines."""
        self.doItemsLayout()
        height = sum(self.sizeHintForRow(n) for n in range(self.count())) + 2 * self.frameWidth() + 4
        if self.height() != height:
            self.setFixedHeight(height)


class OrderPanel(WayPanel):
    """The list, its buttons and the rule."""

    question = WeightQuestion.ORDER

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._shown: object = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self._progress = text_label()
        layout.addWidget(self._progress)
        self.list = OrderList()
        self.up, self.down = QPushButton(tr("Move &up")), QPushButton(tr("Move &down"))
        self.tie = QPushButton(tr("&Tie with above"))
        self.confirm = QPushButton(tr("Use this &order"))
        buttons = QVBoxLayout()
        for button in (self.up, self.down, self.tie, self.confirm):
            buttons.addWidget(button)
        buttons.addStretch(1)
        line = QHBoxLayout()
        line.addWidget(self.list, 1, Qt.AlignmentFlag.AlignTop)
        line.addLayout(buttons)
        layout.addLayout(line)
        layout.addWidget(text_label("muted", str(KEYS)))
        label = QLabel(tr("&Rule"))
        self.rules = ComboBox()
        self.rules.setAccessibleName(tr("Rule that turns the order into weights"))
        for key, title, _source in order_rules():
            self.rules.addItem(title, key)
        label.setBuddy(self.rules)
        layout.addLayout(
            row_of(label, self.rules, HelpButton(tr("Rules for rank-order weights"), str(RULES_HELP)), 1)
        )
        self._source = text_label("muted")
        layout.addWidget(self._source)
        self.list.move_wanted.connect(self._move)
        self.list.tie_wanted.connect(self._toggle_tie)
        self.list.drop_wanted.connect(self._drop)
        self.list.currentRowChanged.connect(lambda _row: self._enable())
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.tie.clicked.connect(self._toggle_tie)
        self.confirm.clicked.connect(lambda: self._set(tr_lazy("Use the order of importance"), self._order))
        self.rules.activated.connect(self._choose_rule)

    @property
    def _order(self) -> Order:
        return order_shown(self._session.project, self._session.issue_id)

    @property
    def _current(self) -> str:
        row = self.list.currentRow()
        return "" if row < 0 else self.list.item(row).data(Qt.ItemDataRole.UserRole)

    def start(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        project, order = self._session.project, self._order
        if self._shown != (order, project.criteria):
            self._shown = (order, project.criteria)
            self._fill(order)
        elicitation = project.elicitation
        answered, of = progress(project, WeightQuestion.ORDER)
        if not answered:
            text = tr("This is the order of the weights in use. Change it, or use it as it is.")
        elif answered < of:
            text = plural(
                answered,
                tr("{answered} of {of} criteria is in your order; the others are listed below it."),
                tr("{answered} of {of} criteria are in your order; the others are listed below it."),
            ).format(
                answered=answered,
                of=of,
            )
        else:
            text = tr("This is your order, the most important change first.")
        show_text(self._progress, text)
        self.confirm.setVisible(answered < of)
        with QSignalBlocker(self.rules):
            self.rules.setCurrentIndex(self.rules.findData(elicitation.order_rule))
        sources = {key: source for key, _title, source in order_rules()}
        show_text(self._source, sources.get(elicitation.order_rule, ""), hide_empty=True)
        self._enable()

    def _fill(self, order: Order) -> None:
        project = self._session.project
        current = self._current
        with QSignalBlocker(self.list):
            self.list.clear()
            number = 1
            for place in order:
                for criterion_id in place:
                    criterion = project.criterion(criterion_id)
                    sign = f"{number}=" if len(place) > 1 else f"{number}."
                    text = f"{sign}\u00a0{criterion.title}\n    {' → '.join(shown_range(criterion))}"
                    item = QListWidgetItem(text)
                    item.setData(Qt.ItemDataRole.UserRole, criterion_id)
                    label = (
                        tr("Place {number}, tied: {criterion}, {range}")
                        if len(place) > 1
                        else tr("Place {number}: {criterion}, {range}")
                    )
                    label = label.format(
                        number=number, criterion=criterion.title, range=ran(shown_range(criterion))
                    )
                    item.setData(Qt.ItemDataRole.AccessibleTextRole, label)
                    self.list.addItem(item)
                    if criterion_id == current:
                        self.list.setCurrentItem(item)
                number += len(place)
            if self.list.currentRow() < 0 and self.list.count():
                self.list.setCurrentRow(0)
        self.list.fit()

    def _enable(self) -> None:
        order, current = self._order, self._current
        at = place_of(order, current)
        is_tied = at >= 0 and len(order[at]) > 1
        self.up.setEnabled(is_tied or at > 0)
        self.down.setEnabled(is_tied or 0 <= at < len(order) - 1)
        self.tie.setEnabled(is_tied or at > 0)
        self.tie.setText(tr("Free from &tie") if is_tied else tr("&Tie with above"))

    def _title(self) -> str:
        return self._session.project.criterion(self._current).title

    def _move(self, step: int) -> None:
        if self._current:
            label = (
                tr_lazy("Move {title} up in the order")
                if step < 0
                else tr_lazy("Move {title} down in the order")
            )
            self._set(label.format(title=self._title()), moved(self._order, self._current, step))

    def _toggle_tie(self) -> None:
        order, current = self._order, self._current
        at = place_of(order, current)
        if at < 0:
            return
        if len(order[at]) > 1:
            self._set(
                tr_lazy("Free {title} from its tie").format(title=self._title()), untied(order, current)
            )
        else:
            self._set(
                tr_lazy("Tie {title} with the one above").format(title=self._title()), tied(order, current)
            )

    def _drop(self, source: int, position: int) -> None:
        item_id = self.list.item(source).data(Qt.ItemDataRole.UserRole)
        title = self._session.project.criterion(item_id).title
        self._set(
            tr_lazy("Move {title} in the order").format(title=title), dropped(self._order, item_id, position)
        )

    def _set(self, text: LazyText, order: Order) -> None:
        self._session.apply(text, lambda p: set_order(p, order))

    def _choose_rule(self, row: int) -> None:
        rule = self.rules.itemData(row)
        self._session.apply(tr_lazy("Choose a rule for the order"), lambda p: set_order_rule(p, rule))
