# SPDX-License-Identifier: MIT
"""Verification: published cases worked out again by this program, beside the publications' numbers."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from mcda_app.ui.labels import put, text_label
from mcda_app.ui.tables import Cell, ReadTable
from mcda_app.ui.worker import run

MARKS = {True: "✓", False: "≠"}
WORDS = {True: "agrees", False: "differs"}


class Figure(NamedTuple):
    """One published number beside ours, both as they are to be read."""

    what: str
    published: str
    ours: str
    difference: str
    agrees: bool


class Case(NamedTuple):
    """One published case.

    notes  errors in the source and choices made to follow it, a sentence or two each
    """

    title: str
    about: str
    source: str
    figures: tuple[Figure, ...]
    notes: tuple[str, ...] = ()

    @property
    def agrees(self) -> bool:
        return all(figure.agrees for figure in self.figures)


class VerificationDialog(QDialog):
    """Cases on the left, the chosen case's numbers on the right; worked out when it is opened."""

    HEADS = ("Number", "Published", "This program", "Difference", "")

    def __init__(self, parent: QWidget | None, ask: Callable[[], tuple[str, tuple[Case, ...]]]) -> None:
        super().__init__(parent)
        self.setWindowTitle("Verification")
        self.resize(940, 640)
        self._cases: tuple[Case, ...] = ()
        outer = QVBoxLayout(self)
        self.answer = text_label("answer", "Working out the published cases again…")
        outer.addWidget(self.answer)
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName("Working out the published cases")
        outer.addWidget(self.progress)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        self.list = QListWidget()
        self.list.setAccessibleName("Published cases")
        self.list.setWordWrap(True)
        self.list.setMinimumWidth(200)
        self.list.currentRowChanged.connect(self._show_case)
        split.addWidget(self.list)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(10, 0, 4, 0)
        layout.setSpacing(6)
        self._title = text_label("title")
        self._about = text_label()
        self.source = text_label("muted")
        self.source.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._verdict = text_label("heading")
        self.table = ReadTable("Published numbers beside this program's")
        self._notes_head = text_label("heading", "Notes on the source")
        self.notes = text_label("note")
        for widget in (
            self._title,
            self._about,
            self.source,
            self._verdict,
            self.table,
            self._notes_head,
            self.notes,
        ):
            layout.addWidget(widget)
        layout.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(content)
        split.addWidget(scroll)
        split.setStretchFactor(1, 1)
        split.setSizes([270, 650])
        outer.addWidget(split, 1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        outer.addWidget(close)
        self._show_case(-1)
        run(self, ask, self._show)

    def _show(self, found: tuple[str, tuple[Case, ...]]) -> None:
        sentence, self._cases = found
        self.progress.hide()
        put(self.answer, sentence)
        for case in self._cases:
            item = QListWidgetItem(f"{MARKS[case.agrees]}  {case.title}")
            item.setToolTip(f"{case.title}: {WORDS[case.agrees]}")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{case.title}: {WORDS[case.agrees]}")
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _show_case(self, row: int) -> None:
        case = self._cases[row] if 0 <= row < len(self._cases) else None
        parts = self._title, self._about, self.source, self._verdict, self.notes
        if case is None:
            for label in parts:
                put(label, "", hide_empty=True)
            self.table.hide()
            self._notes_head.hide()
            return
        off = sum(not figure.agrees for figure in case.figures)
        count = len(case.figures)
        told = f"{MARKS[case.agrees]} All {count} numbers agree to the digits printed."
        if off:
            told = f"{MARKS[False]} {off} of {count} numbers {'differs' if off == 1 else 'differ'}."
        texts = case.title, case.about, f"Source: {case.source}", told, "\n".join(case.notes)
        for label, text in zip(parts, texts, strict=True):
            put(label, text, hide_empty=True)
        self._notes_head.setVisible(bool(case.notes))
        self.table.show_rows(self.HEADS, [_row(figure) for figure in case.figures])
        self.table.show()


def _row(figure: Figure) -> list[Cell]:
    numbers = (figure.published, figure.ours, figure.difference)
    off = not figure.agrees
    verdict = f"{MARKS[figure.agrees]} {WORDS[figure.agrees]}"
    return [
        Cell(figure.what),
        *(Cell(text, number=True) for text in numbers),
        Cell(verdict, bold=off, marked=off),
    ]
