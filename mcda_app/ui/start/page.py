# SPDX-License-Identifier: MIT
"""“What do you have to decide?”: the ways to begin, and the documents of last time.

It is painted first when the program starts: nothing here may load the engine or other pages, or look at the
disk. What takes longer arrives later, in the room kept for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6 import QtCore
from PySide6.QtCore import QPoint, QRect, QSize, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mcda_app.files.preset_list import PresetInfo
from mcda_app.i18n import tr
from mcda_app.ui.start.preset_tile import PresetTile
from mcda_app.ui.start.recent_row import RecentRow
from mcda_app.ui.widgets.buttons import Rank, push_button
from mcda_app.ui.widgets.labels import style_as

WIDEST, MARGIN, GAP = 1152, 32, 16
NARROW = 720
"""Pixels below which the two cards stand one below the other."""

QUESTION_SIZE, HEADING_SIZE = 2.0, 1.2
"""Sizes of the page's question and its headings, as multiples of the text's."""

CARD_PADDING = 24


class StartPage(QScrollArea):
    """The page. What is chosen on it is asked for by signals.

    own_wanted, open_wanted  a decision of one's own; another file
    table_wanted, workshop_wanted  the point of the screen below the button
    ballot_wanted            a ballot's file
    preset_wanted            a preset's id
    recent_wanted            a recent document's path
    forget_wanted            a recent document's path, to be taken off the list
    recent_menu_wanted       a recent document's path, and the point of the screen
    """

    own_wanted = Signal()
    open_wanted = Signal()
    table_wanted = Signal(QPoint)
    workshop_wanted = Signal(QPoint)
    ballot_wanted = Signal()
    preset_wanted = Signal(str)
    recent_wanted = Signal(Path)
    forget_wanted = Signal(Path)
    recent_menu_wanted = Signal(Path, QPoint)

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        content = QWidget()
        content.setMaximumWidth(WIDEST)
        self._completed = False
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, MARGIN, 0, MARGIN)
        self._column.setSpacing(GAP)
        self.tiles: list[PresetTile] = []
        self.rows: list[RecentRow] = []
        self._add_question()
        self._add_beginnings()
        self._add_presets()
        self._add_recent()
        self._column.addStretch(1)
        page = QWidget()
        page.setObjectName("page")
        around = QHBoxLayout(page)
        around.setContentsMargins(MARGIN, 0, MARGIN, 0)
        around.addStretch(1)
        around.addWidget(content, 1000)
        around.addStretch(1)
        self._page = page
        self.setFocusProxy(self.start_button)

    def _add_question(self) -> None:
        question = _enlarge(_label("title", tr("What do you have to decide?")), QUESTION_SIZE)
        promise = tr(
            "Weigh what matters, rank the options, see what would change the answer. "
            "Everything stays on this computer."
        )
        lines = QVBoxLayout()
        lines.setSpacing(4)
        lines.addWidget(question)
        lines.addWidget(_label("muted", promise))
        self._column.addLayout(lines)

    def _add_beginnings(self) -> None:
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards.setSpacing(GAP)
        own = StartCard(tr("A decision of your own"), lead=True)
        own.body.addWidget(
            _label("muted", tr("Options, criteria and scores: a first ranking within minutes."))
        )
        self.start_button = push_button(tr("Start"), Rank.PRIMARY)
        self.start_button.setAccessibleName(tr("Start a decision of your own"))
        self.start_button.clicked.connect(lambda _checked=False: self.own_wanted.emit())
        self.table_button = push_button(tr("Paste or import a table…"))
        self.table_button.clicked.connect(
            lambda _checked=False: self.table_wanted.emit(_below(self.table_button))
        )
        _add_row(own, self.start_button, self.table_button)
        workshop = StartCard(tr("A workshop"))
        workshop.body.addWidget(
            _label(
                "muted",
                tr("Collect everybody's weights by name or secretly, find what to discuss, sign the result."),
            )
        )
        self.workshop_button = push_button(tr("Prepare a workshop…"))
        self.workshop_button.clicked.connect(
            lambda _checked=False: self.workshop_wanted.emit(_below(self.workshop_button))
        )
        self.ballot_button = push_button(tr("Open a ballot…"), Rank.LINK)
        self.ballot_button.setToolTip(tr("Add a completed ballot file to its workshop"))
        self.ballot_button.clicked.connect(lambda _checked=False: self.ballot_wanted.emit())
        _add_row(workshop, self.workshop_button, self.ballot_button)
        for card in (own, workshop):
            self._cards.addWidget(card, 1)
        self._column.addLayout(self._cards)

    def _add_presets(self) -> None:
        self._presets_heading = _heading(tr("Explore the paper: global, selective, or both?"))
        self._column.addSpacing(8)
        self._column.addWidget(self._presets_heading)
        self._grid = TileGrid()
        self._column.addWidget(self._grid)

    def _add_recent(self) -> None:
        head = QHBoxLayout()
        head.addWidget(_heading(tr("Recent")), 1)
        self.open_button = push_button(tr("Open a file…"), Rank.INLINE)
        self.open_button.setToolTip(tr("Open a project. You can also drop a file on this window."))
        self.open_button.clicked.connect(lambda _checked=False: self.open_wanted.emit())
        head.addWidget(self.open_button)
        self._column.addSpacing(8)
        self._column.addLayout(head)
        self.recent_card = StartCard()
        self.recent_card.body.setContentsMargins(8, 8, 8, 8)
        self.recent_card.body.setSpacing(2)
        self._nothing = _label("muted", tr("Documents that you open or save appear here."))
        self._nothing.setContentsMargins(8, 8, 8, 8)
        self.recent_card.body.addWidget(self._nothing)
        self._column.addWidget(self.recent_card)

    def lay_out(self) -> None:
        """Put all in its place, once it is listed and dressed: earlier it would be measured in vain."""
        self.setWidget(self._page)

    def complete(self) -> None:
        """Add what can only be noticed once the page is seen; the first picture does without."""
        self._completed = True
        self.setHorizontalScrollBarPolicy(QtCore.Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(QtCore.Qt.FocusPolicy.NoFocus)
        for tile in self.tiles:
            tile.complete()
        for row in self.rows:
            row.file.complete()

    # What is listed

    def show_presets(self, presets: Sequence[PresetInfo]) -> None:
        """List the presets; their pictures come later, see :meth:`tile`."""
        self.tiles = [PresetTile(preset.id, preset.title, preset.description) for preset in presets]
        for tile in self.tiles:
            tile.clicked.connect(
                lambda _checked=False, preset_id=tile.preset_id: self.preset_wanted.emit(preset_id)
            )
            if self._completed:
                tile.complete()
        self._grid.show_tiles(self.tiles)
        self._presets_heading.setVisible(bool(self.tiles))

    def tile(self, preset_id: str) -> PresetTile | None:
        return next((tile for tile in self.tiles if tile.preset_id == preset_id), None)

    def show_recent(self, paths: Sequence[Path]) -> None:
        """List recent documents; rows that stay keep what they show."""
        if [row.file.path for row in self.rows] == list(paths):
            return
        known = {row.file.path: row for row in self.rows}
        focus = next((n for n, row in enumerate(self.rows) if row.file.hasFocus()), None)
        for row in self.rows:
            self.recent_card.body.removeWidget(row)
        self.rows = [known.pop(path) if path in known else self._new_row(path) for path in paths]
        for row in self.rows:
            self.recent_card.body.addWidget(row)
            if self.isVisible():
                row.show()
        for row in known.values():
            row.hide()
            row.deleteLater()
        self._nothing.setVisible(not self.rows)
        if focus is not None:  # the one that took its place, so that the keyboard is not lost
            left = self.rows[min(focus, len(self.rows) - 1)].file if self.rows else self.open_button
            left.setFocus()

    def _new_row(self, path: Path) -> RecentRow:
        row = RecentRow(path)
        row.setParent(self.recent_card)
        if self._completed:
            row.file.complete()
        row.file.clicked.connect(lambda _checked=False: self.recent_wanted.emit(path))
        row.file.forget_wanted.connect(lambda: self.forget_wanted.emit(path))
        row.menu_wanted.connect(lambda at: self.recent_menu_wanted.emit(path, at))
        return row

    # Keyboard and size

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from document to document, and from preset to preset."""
        files = [row.file for row in self.rows]
        steps = {QtCore.Qt.Key.Key_Up: (files, -1), QtCore.Qt.Key.Key_Down: (files, 1)}
        steps |= {QtCore.Qt.Key.Key_Left: (self.tiles, -1), QtCore.Qt.Key.Key_Right: (self.tiles, 1)}  # type: ignore[dict-item]
        group, step = steps.get(QtCore.Qt.Key(event.key()), ((), 0))
        at = next((n for n, button in enumerate(group) if button.hasFocus()), None)
        if at is None:
            super().keyPressEvent(event)
            return
        group[min(max(at + step, 0), len(group) - 1)].setFocus(QtCore.Qt.FocusReason.TabFocusReason)

    def focusNextPrevChild(self, forward: bool) -> bool:
        moved = super().focusNextPrevChild(forward)
        focus = self.focusWidget()
        if moved and focus is not None:
            self.ensureWidgetVisible(focus)
        return moved

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        narrow = self.width() < NARROW or self._buttons_width() > min(WIDEST, self.width() - 2 * MARGIN)
        wanted = direction.TopToBottom if narrow else direction.LeftToRight
        if self._cards.direction() != wanted:
            self._cards.setDirection(wanted)

    def _buttons_width(self) -> int:
        """What the two cards need beside each other, so that no button's text is cut."""
        rows = (self.start_button, self.table_button), (self.workshop_button, self.ballot_button)
        widest = max(sum(button.sizeHint().width() for button in row) for row in rows)
        return 2 * (widest + 8 + 2 * CARD_PADDING) + GAP


class StartCard(QFrame):
    """As the cards of other pages look, with labels that need no engine and none of Qt's enumerations."""

    def __init__(self, title: str = "", *, lead: bool = False) -> None:
        super().__init__()
        self.setProperty("skin", "card")
        self.setProperty("lead", "true" if lead else "false")
        self.setAccessibleName(title)
        self.body = QVBoxLayout(self)
        self.body.setSpacing(8)
        if title:
            inside = CARD_PADDING - 1 if lead else CARD_PADDING  # for the main card's border is a pixel wider
            self.body.setContentsMargins(inside, inside, inside, inside)
            self.body.addWidget(_heading(title))


class TileGrid(QWidget):
    """Tiles of one width in as many columns as there is room for, the rows as even as can be."""

    def __init__(self) -> None:
        super().__init__()
        self._tiles: Sequence[PresetTile] = ()
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_tiles(self, tiles: Sequence[PresetTile]) -> None:
        for tile in self._tiles:
            tile.hide()
            tile.deleteLater()
        self._tiles = tiles
        for tile in tiles:
            tile.setParent(self)
        if self.isVisible():
            self._place_tiles()
            for tile in tiles:
                tile.show()
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        if not self._tiles:
            return 0
        columns = self._columns(width)
        rows = -(-len(self._tiles) // columns)
        return rows * self._tile_height(width, columns) + (rows - 1) * GAP

    def sizeHint(self) -> QSize:
        """One column is enough."""
        return QSize(self._least_width(), 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_tiles()

    def _place_tiles(self) -> None:
        if not self._tiles:
            return
        width = self.width()
        columns = self._columns(width)
        height, step = self._tile_height(width, columns), (width + GAP) / columns
        for n, tile in enumerate(self._tiles):
            row, column = divmod(n, columns)
            left = round(column * step)
            tile.place(QRect(left, row * (height + GAP), round((column + 1) * step) - GAP - left, height))

    def _columns(self, width: int) -> int:
        fitting = max(1, (width + GAP) // (self._least_width() + GAP))
        rows = -(-len(self._tiles) // fitting)
        return -(-len(self._tiles) // rows)

    def _least_width(self) -> int:
        return max((tile.least_width() for tile in self._tiles), default=0)

    def _tile_height(self, width: int, columns: int) -> int:
        """As the tile with the most text needs it."""
        each = (width - (columns - 1) * GAP) // columns
        return max(tile.height_for(each) for tile in self._tiles)


def _label(role: str, text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    return style_as(label, role)


def _heading(text: str) -> QWidget:
    return _enlarge(_label("heading", text), HEADING_SIZE)


def _enlarge(label: QWidget, size: float) -> QWidget:
    """size  as a multiple of the text's"""
    font = QFont(label.font())
    font.setPointSizeF(QApplication.font().pointSizeF() * size)
    label.setFont(font)
    return label


def _add_row(card: StartCard, *buttons: QPushButton) -> None:
    row = QHBoxLayout()
    row.setSpacing(8)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    card.body.addSpacing(6)
    card.body.addStretch(1)
    card.body.addLayout(row)


def _below(button: QWidget) -> QPoint:
    return button.mapToGlobal(QPoint(0, button.height()))
