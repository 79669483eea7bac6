# SPDX-License-Identifier: MIT
"""The weights beside every page: a slider a criterion, always summing to 100 %."""

from __future__ import annotations

from collections.abc import Sequence
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QActionGroup, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mcda_app.analysis.option_codes import option_codes
from mcda_app.analysis.phrases import listed
from mcda_app.analysis.weighting.weight_origin import REST_LOCKED
from mcda_app.domain.edits.scores import own_weights, set_weights
from mcda_app.domain.issue import colour_indices
from mcda_app.domain.scale import Criterion
from mcda_app.domain.weights import Weights
from mcda_app.i18n import tr, tr_lazy
from mcda_app.ui.core.change import Change
from mcda_app.ui.core.session import Session
from mcda_app.ui.sidebar.leader_changes import LeaderChanges
from mcda_app.ui.sidebar.weight_row import WeightRow, marks_of
from mcda_app.ui.widgets.buttons import Rank, set_rank
from mcda_app.ui.widgets.flow_layout import FlowLayout
from mcda_app.ui.widgets.labels import show_text, style_as, text_label
from mcda_app.ui.widgets.name_label import NameLabel

if TYPE_CHECKING:
    from mcda_app.analysis.sensitivity.weight_tipping import WeightTipping

ELICITED = ("swing", "pairwise", "order")
"""Origins whose answers were given on ranges of criteria."""

CONTENT = Change.RANKING | Change.LENSES | Change.ELICITATION
"""Tipping points follow the ranking; viewpoints and answers, because the weights may come from them."""

FRAME = 0.008
"""Seconds that the tipping points may take to follow each step of a drag."""

MANY = 12
"""Rows up to which those of another document are there at once; more come after its picture."""

REST = 120
"""Milliseconds after a change was painted until slower ones are shown, and the first: pictures go before."""


class _Head(FlowLayout):
    """The scope stands at the other end of the title's line, or below it where large text needs the width."""

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        first, last = self.itemAt(0), self.itemAt(self.count() - 1)
        if first is None or last is None or QApplication.isRightToLeft():
            return
        place = last.geometry()
        if place.top() < first.geometry().bottom():
            place.moveRight(rect.right())
            last.setGeometry(place)
            title = first.geometry()
            first.setGeometry(QRect(title.left(), place.top(), title.width(), place.height()))


class WeightsPanel(QWidget):
    """Weights of the project, or of the chosen issue where that has its own, and how far they may move."""

    def __init__(self, session: Session, leader_changes: LeaderChanges | None = None) -> None:
        super().__init__()
        self._session = session
        self._leader_changes = leader_changes or LeaderChanges(session, self)
        self.rows: dict[str, WeightRow] = {}
        self._criteria: tuple[Criterion, ...] = ()
        self._shown_scope: tuple[bool, bool] | None = None
        self._described = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(self._make_head())
        self._stale = text_label("note")
        self._stale.hide()
        layout.addWidget(self._stale)
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        self.change_label = text_label("heading")
        self.tipping_label = style_as(NameLabel(), "muted")
        content = QVBoxLayout()
        content.setSpacing(4)
        content.addLayout(self._column)
        content.addWidget(self.tipping_label)  # which scrolls away where weights need the height
        content.addStretch(1)
        self.rows_area = _Rows(content)
        layout.addWidget(self.rows_area)
        layout.addWidget(self.change_label)
        layout.addStretch(1)
        self._opened = session.opened
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.refresh)
        self._slow, self._took = True, 0.0  # until it is known
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._describe)
        # Rest begins with the painted picture: a picture that took long must not bring on slow work as well.
        self._painted = QTimer(self)
        self._painted.setSingleShot(True)
        self._painted.timeout.connect(self._rest.start)
        session.changed.connect(self._project_changed)
        session.issue_selected.connect(self._other_issue)
        self._leader_changes.changed.connect(self._show_changed)
        self.refresh()

    def _make_head(self) -> FlowLayout:
        head = _Head()
        title = QLabel(tr("Weights"))
        style_as(title, "heading")
        self.scope = QToolButton()
        set_rank(self.scope, Rank.LINK)
        self.scope.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.scope.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        menu, group = QMenu(self.scope), QActionGroup(self.scope)
        texts = (False, tr("The same weights for all issues")), (True, tr("Use different weights here"))
        self.scope_actions: dict[bool, QAction] = {}
        for own, text in texts:
            action = menu.addAction(text)
            action.setCheckable(True)
            action.triggered.connect(lambda _checked=False, own=own: self._set_own(own))
            group.addAction(action)
            self.scope_actions[own] = action
        self.scope.setMenu(menu)
        head.addWidget(title)
        head.addWidget(self.scope)
        return head

    # What is shown

    @property
    def _scope(self) -> str | None:
        """The issue whose own weights are shown; None for the project's."""
        issue = self._session.issue
        return issue.id if issue is not None and issue.weights is not None else None

    @property
    def _weights(self) -> Weights:
        issue = self._session.issue
        project = self._session.project
        return project.weights if issue is None else project.weights_of(issue)

    def _other_issue(self) -> None:
        """What was typed and not understood belongs to the issue that was left."""
        for row in self.rows.values():
            row.box.revert()
        self.refresh()

    def _project_changed(self, change: Change) -> None:
        if change.touches(CONTENT):
            self.refresh()

    def refresh(self) -> None:
        if self._later.isActive():
            return
        project = self._session.project
        another, self._opened = self._opened != self._session.opened, self._session.opened
        if project.criteria != self._criteria:
            if another and len(project.criteria) > MANY:
                self._postpone()
                return
            self._criteria = project.criteria
            self._rebuild()
        weights = self._weights
        for criterion_id, row in self.rows.items():
            row.show_weight(
                weights.share(criterion_id), criterion_id in weights.locked, weights.movable(criterion_id)
            )
            row.box.set_most(100 * weights.room(criterion_id), str(REST_LOCKED) if weights.locked else "")
        self._show_scope()
        show_text(self._stale, self._stale_words(weights), hide_empty=True)
        self._describe_rows(())
        if not self._slow:
            self._show_tippings()
        else:  # rather nothing than what held before
            self._clear_tippings()
        if self.isVisible():
            self._rest.stop()
            self._painted.start(0)

    def _postpone(self) -> None:
        """Show nothing until the rest of a large document is on the screen, and the program has answered."""
        self._criteria = ()
        self._rebuild()
        self._clear_tippings()
        show_text(self._stale, "", hide_empty=True)
        self._show_scope()
        self._later.start(0)

    def _show_scope(self) -> None:
        issue, own = self._session.issue, self._scope is not None
        shown = issue is not None, own
        if shown == self._shown_scope:
            return
        self._shown_scope = shown
        self.scope.setText(tr("only this issue") if own else tr("all issues"))
        self.scope.setEnabled(issue is not None)
        self.scope.setToolTip(
            tr("These weights apply to this issue only.")
            if own
            else tr("These weights apply to every issue that has no weights of its own.")
        )
        self.scope.setAccessibleName(tr("Weights for {scope}").format(scope=self.scope.text()))
        self.scope_actions[own].setChecked(True)

    def _stale_words(self, weights: Weights) -> str:
        """Which ranges were edited since the answers behind the weights were given."""
        if weights.origin not in ELICITED:
            return ""
        from mcda_app.analysis.weighting.derived_weights import stale_weights  # not needed at the start

        stale = stale_weights(self._session.project, self._session.issue_id)
        if not stale:
            return ""
        names = listed(s.criterion.title for s in stale)
        return tr(
            "These weights rest on an older range of {names}. The Weights page asks what to do."
        ).format(names=names)

    def _rebuild(self) -> None:
        self._leader_changes.release()  # the slider that may be held goes
        while self._column.count():
            widget = self._column.takeAt(0).widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = {}
        for criterion in self._criteria:
            row = WeightRow(criterion)
            row.moved.connect(lambda share, key=criterion.id: self.move(key, share))
            row.pressed.connect(self._pressed)
            row.released.connect(self._leader_changes.release)
            row.entered.connect(self._session.begin_gesture)
            row.locked.connect(lambda on, key=criterion.id: self.lock(key, on))
            self._column.addWidget(row)
            self.rows[criterion.id] = row
        self.rows_area.updateGeometry()

    # Tipping points

    def _show_tippings(self) -> None:
        """Mark on each track where first place changes, and say what is nearest."""
        from mcda_app.analysis.sensitivity.nearest_tipping import nearest_tipping  # nor at the start

        result = self._session.result
        begun = perf_counter()
        if result is None:
            self._clear_tippings()
            return
        tippings = self._session.weight_tippings(result.issue)
        options = [s.option for s in result.standings]
        colour_of, code_of = colour_indices(options), option_codes(options)
        for tipping in tippings:
            if (row := self.rows.get(tipping.criterion.id)) is not None:
                row.show_marks(marks_of(tipping, colour_of, code_of))
        show_text(self.tipping_label, nearest_tipping(tippings), hide_empty=True)
        took, before = perf_counter() - begun, self._took
        self._took = took
        self._slow = min(took, before) > FRAME  # twice: once may be the machine's doing

    def _clear_tippings(self) -> None:
        for row in self.rows.values():
            row.show_marks(())
        show_text(self.tipping_label, "", hide_empty=True)

    def _describe(self) -> None:
        """At rest: all tipping points, and each of them in words."""
        self._show_tippings()
        result = self._session.result
        self._describe_rows(self._session.weight_tippings(result.issue) if result is not None else ())

    def _describe_rows(self, tippings: Sequence[WeightTipping]) -> None:
        """Say in words what the marks show; without tipping points, take the words away."""
        if not tippings and not self._described:
            return
        from mcda_app.analysis.sensitivity.tipping_sentences import describe

        of = {tipping.criterion.id: tipping for tipping in tippings}
        for criterion_id, row in self.rows.items():
            tipping = of.get(criterion_id)
            known = tipping is not None and (tipping.leaders or tipping.obstacle)
            row.describe(describe(tipping) if tipping is not None and known else "")
        self._described = bool(tippings)

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self._rest.start()

    # Moving weights

    def move(self, criterion_id: str, share: float) -> None:
        """Set one weight; the others keep their proportions."""
        title = self._session.project.criterion(criterion_id).title
        before, moved = self._session.project, self._weights.moved(criterion_id, share)
        with self._leader_changes.following():
            self._session.apply(
                tr_lazy("Weigh {title}").format(title=title),
                lambda p: set_weights(p, moved, self._scope),
                merge=f"weight/{self._scope}/{criterion_id}",
            )
        if self._session.project is before:  # locks leave no room: the slider goes back to what holds
            self.refresh()

    def lock(self, criterion_id: str, locked: bool) -> None:
        title = self._session.project.criterion(criterion_id).title
        weights = self._weights.with_lock(criterion_id, locked)
        text = tr_lazy("Lock the weight of {title}") if locked else tr_lazy("Unlock the weight of {title}")
        self._session.apply(
            text.format(title=title),
            lambda p: set_weights(p, weights, self._scope),
        )

    def _pressed(self) -> None:
        self._session.begin_gesture()
        self._leader_changes.begin()

    def _show_changed(self) -> None:
        show_text(self.change_label, self._leader_changes.sentence)

    def _set_own(self, own: bool) -> None:
        issue = self._session.issue
        if issue is not None:
            text = (
                tr_lazy("Give the issue its own weights")
                if own
                else tr_lazy("Weigh the issue like the others")
            )
            self._session.apply(text, lambda p: own_weights(p, issue.id, own))


class _Rows(QScrollArea):
    """As high as its rows while there is room; then it scrolls."""

    def __init__(self, column: QVBoxLayout) -> None:
        super().__init__()
        content = QWidget()
        content.setLayout(column)
        column.setContentsMargins(0, 0, 0, 0)
        content.setAutoFillBackground(True)
        content.setBackgroundRole(QPalette.ColorRole.Base)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        content, bar = self.widget(), self.verticalScrollBar().sizeHint().width()
        widths = (self.width(), self.width() - bar)  # else a bar that is there would make itself needed
        heights = [content.heightForWidth(width) for width in widths] if content.hasHeightForWidth() else []
        return QSize(240, max([content.sizeHint().height(), *heights]))

    def minimumSizeHint(self) -> QSize:
        """Room for three weights; where that is too much, the panel scrolls as a whole."""
        return QSize(200, min(self.sizeHint().height(), 12 * self.fontMetrics().height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's own lays the rows out; their height is this one's, too."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()
