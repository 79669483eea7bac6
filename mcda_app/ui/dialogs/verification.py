# SPDX-License-Identifier: MIT
"""Verification: published cases recomputed by this program and compared."""

from __future__ import annotations

from collections.abc import Callable, Sequence

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

from mcda_app.analysis.phrases import counted, sentence
from mcda_app.analysis.verification.cases import Figure, VerifiedCase, counts, verify
from mcda_app.files.resources import resource
from mcda_app.i18n import LocalisedDict, LocalisedTuple, localised, tr
from mcda_app.ui.core.work.background import run_in_background
from mcda_app.ui.widgets.labels import plain, show_text, text_label
from mcda_app.ui.widgets.tables.balanced_table import BalancedTable
from mcda_app.ui.widgets.tables.read_only_table import Cell

MARKS = {True: "✓", False: "≠"}
WORDS = LocalisedDict(lambda: {True: tr("agrees"), False: tr("differs")})


def published_cases() -> tuple[VerifiedCase, ...]:
    """The cases that ship with the program, recomputed now."""
    return verify(resource("cases"))


def summary(cases: Sequence[VerifiedCase]) -> str:
    """How many cases and numbers agree, in a sentence."""
    agreeing, count, sources = counts(cases)
    figures = [figure for case in cases for figure in case.figures]
    numbers = sum(len(figure.published) for figure in figures)
    off = sum(not figure.agrees for figure in figures)
    head = tr(
        "{agreeing} of {count} published cases, from {sources} sources, agree with this program"
    ).format(agreeing=agreeing, count=count, sources=sources)
    if off:
        rows = counted(off, tr("row differs"), tr("rows differ"))
        return tr("{head}; of {numbers} numbers {off}.").format(head=head, numbers=numbers, off=rows)
    wider_rows = sum(bool(figure.why) for figure in figures)
    if wider_rows:
        rows = counted(
            wider_rows,
            tr("row uses a wider margin, for the reason given there"),
            tr("rows use a wider margin, for the reason given there"),
        )
        return tr("{head}: {numbers} numbers. {rows}").format(head=head, numbers=numbers, rows=sentence(rows))
    return tr("{head}: {numbers} numbers, all within the digits printed.").format(head=head, numbers=numbers)


class VerificationDialog(QDialog):
    """Cases on the left, the chosen case's numbers on the right; computed when the dialog opens."""

    HEADS = LocalisedTuple(lambda: (tr("What"), tr("Published"), tr("This program"), tr("Difference"), ""))

    def __init__(
        self, parent: QWidget | None, ask: Callable[[], tuple[VerifiedCase, ...]] = published_cases
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Verification"))
        self.resize(940, 640)
        self._cases: tuple[VerifiedCase, ...] = ()
        outer = QVBoxLayout(self)
        self.answer = text_label("answer", tr("Recomputing the published cases…"))
        outer.addWidget(self.answer)
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Recomputing the published cases"))
        outer.addWidget(self.progress)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Published cases"))
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
        self.table = BalancedTable(tr("Published numbers beside this program's"), whole=(3, 4))
        self._notes_head = text_label("heading", tr("Notes on the source"))
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
        run_in_background(self, ask, self._show)

    def _show(self, cases: tuple[VerifiedCase, ...]) -> None:
        self._cases = cases
        self.progress.hide()
        show_text(self.answer, summary(cases))
        for case in self._cases:
            item = QListWidgetItem(f"{MARKS[case.agrees]}  {case.title}")
            item.setToolTip(plain(f"{case.title}: {WORDS[case.agrees]}"))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{case.title}: {WORDS[case.agrees]}")
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _show_case(self, row: int) -> None:
        case = self._cases[row] if 0 <= row < len(self._cases) else None
        parts = self._title, self._about, self.source, self._verdict, self.notes
        if case is None:
            for label in parts:
                show_text(label, "", hide_empty=True)
            self.table.hide()
            self._notes_head.hide()
            return
        off = sum(not figure.agrees for figure in case.figures)
        count = len(case.figures)
        verdict = tr("{mark} Everything agrees to the digits printed.").format(mark=MARKS[True])
        if any(figure.why for figure in case.figures):
            verdict = tr("{mark} Everything agrees, partly within a wider margin; see the notes.").format(
                mark=MARKS[True]
            )
        if off:
            differ = (
                tr("{mark} {off} of {count} rows differs.")
                if off == 1
                else tr("{mark} {off} of {count} rows differ.")
            )
            verdict = differ.format(mark=MARKS[False], off=off, count=count)
        wider = [f"{figure.label}: {figure.why}" for figure in case.figures if figure.why]
        notes = "\n".join([*case.notes, *wider])
        texts = case.title, case.about, tr("Source: {source}").format(source=case.source), verdict, notes
        for label, text in zip(parts, texts, strict=True):
            show_text(label, text, hide_empty=True)
        self._notes_head.setVisible(bool(notes))
        self.table.show_rows(self.HEADS, [_row(figure) for figure in case.figures])
        self.table.show()


def _row(figure: Figure) -> list[Cell]:
    off = not figure.agrees
    verdict = f"{MARKS[figure.agrees]} {WORDS[figure.agrees]}"
    return [
        Cell(figure.label),
        Cell(_numbers(figure.published, figure.decimals)),
        Cell(_numbers(figure.computed, figure.decimals + 2 if figure.decimals else 0)),
        Cell(
            f"{localised(figure.difference, f'.{figure.decimals + 2}f')}"
            if figure.difference > 1e-12
            else "0",
            number=True,
        ),
        Cell(verdict, bold=off, marked=off),
    ]


def _numbers(values: Sequence[float], decimals: int) -> str:
    return "  ".join(f"{localised(value, f'.{decimals}f')}".replace("-", "−") for value in values)
