# SPDX-License-Identifier: MIT
"""Second opinions: how other published methods rank the chosen issue."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mcda_app.analysis.phrases import listed
from mcda_app.analysis.sensitivity.second_opinions import IssueOpinions, describe_opinions, opinions_on
from mcda_app.analysis.vocabulary.methods import METHODS
from mcda_app.domain.issue import Issue
from mcda_app.domain.project import Project
from mcda_app.errors import McdaError
from mcda_app.i18n import localised, tr, tr_lazy
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.work.background import run_in_background
from mcda_app.ui.widgets.help_buttons import help_on
from mcda_app.ui.widgets.labels import show_text, text_label
from mcda_app.ui.widgets.tables.balanced_table import BalancedTable
from mcda_app.ui.widgets.tables.read_only_table import Cell

AGREEMENT_WORDS = tr_lazy(
    "Agreement is measured against the ranking in the window: 1 means the same order, 0 no "
    "agreement, −1 the reverse order. Both measures give most weight to the top of the ranking: "
    "weighted Spearman (Pinto da Costa & Soares 2005) and WS (Sałabun & Urbaniak 2020)."
)


class SecondOpinionsDialog(QDialog):
    """Computes the opinions in the background, because the other methods load slowly."""

    def __init__(
        self,
        parent: QWidget | None,
        session: Session,
        compute: Callable[[Project, Issue], IssueOpinions] = opinions_on,
    ) -> None:
        super().__init__(parent)
        issue = session.issue
        assert issue is not None
        self.setWindowTitle(tr("Second opinions: {issue}").format(issue=issue.label))
        self.resize(780, 600)
        outer = QVBoxLayout(self)
        row = QHBoxLayout()
        self.answer = text_label("answer")
        row.addWidget(self.answer, 1)
        row.addWidget(help_on("second-opinion"), 0, Qt.AlignmentFlag.AlignTop)
        outer.addLayout(row)
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Calculating the second opinions"))
        outer.addWidget(self.progress)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        self.table = BalancedTable(tr("Ranks by method"))
        layout.addWidget(self.table)
        self._measures = text_label("muted", str(AGREEMENT_WORDS))
        layout.addWidget(self._measures)
        self._silent_head = text_label("heading", tr("Methods that cannot rank this issue"))
        layout.addWidget(self._silent_head)
        self.silent = text_label()
        layout.addWidget(self.silent)
        layout.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(content)
        outer.addWidget(scroll, 1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        outer.addWidget(close)
        for widget in (self.table, self._measures, self._silent_head):
            widget.hide()
        self._settings = session.project.settings
        self._start(compute, session.project, issue)

    def _start(
        self, compute: Callable[[Project, Issue], IssueOpinions], project: Project, issue: Issue
    ) -> None:
        show_text(self.answer, tr("Running the other methods… The first time takes a few seconds."))
        run_in_background(self, lambda: compute(project, issue), self._show, self._failed)

    def _failed(self, error: Exception) -> None:
        self.progress.hide()
        if not isinstance(error, McdaError):
            raise error
        show_text(self.answer, str(error))

    def _show(self, opinions: IssueOpinions) -> None:
        self.progress.hide()
        show_text(self.answer, describe_opinions(opinions))
        method = METHODS[self._settings.method].name
        rows = [_row(method, opinions.ranks, Cell(tr("this ranking")), bold=True)]
        for opinion in opinions.able:
            verdict = (
                Cell(tr("= same")) if opinion.same_first else Cell(tr("≠ different"), bold=True, marked=True)
            )
            row = _row(opinion.method, opinion.ranks, verdict, opinion.spearman, opinion.ws)
            row[0] = row[0]._replace(tip=f"{opinion.about} {opinion.source}")
            rows.append(row)
        heads = (tr("Method"), *(o.label for o in opinions.options), tr("First place"), "Spearman", "WS")
        self.table.show_rows(heads, rows)
        unable = [f"{listed(names)}: {reason}." for reason, names in _by_reason(opinions).items()]
        show_text(self.silent, "\n".join(unable))
        self.table.show()
        self._measures.setVisible(bool(opinions.able))
        for widget in (self._silent_head, self.silent):
            widget.setVisible(bool(unable))


def _by_reason(opinions: IssueOpinions) -> dict[str, list[str]]:
    """Why methods cannot judge the issue, each reason with the methods it holds for."""
    reasons: dict[str, list[str]] = {}
    for opinion in opinions.opinions:
        if opinion.cannot:
            reasons.setdefault(opinion.cannot, []).append(opinion.method)
    return reasons


def _row(
    method: str,
    ranks: tuple[int, ...],
    verdict: Cell,
    spearman: float | None = None,
    ws: float | None = None,
    *,
    bold: bool = False,
) -> list[Cell]:
    places = [Cell(str(rank), number=True, bold=rank == 1) for rank in ranks]
    figures = [
        Cell("" if value is None else f"{localised(value, '.2f')}".replace("-", "−"), number=True)
        for value in (spearman, ws)
    ]
    return [Cell(method, bold=bold), *places, verdict, *figures]
