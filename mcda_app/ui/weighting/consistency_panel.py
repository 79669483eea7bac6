# SPDX-License-Identifier: MIT
"""How well judgements agree, and which to look at again. It advises and never blocks."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from mcda_app.analysis.weighting.calculation_steps import consistency_steps
from mcda_app.analysis.weighting.comparison_sets import Pairs
from mcda_app.analysis.weighting.consistency_advice import Advice, Report
from mcda_app.analysis.weighting.judgement_labels import figure
from mcda_app.domain.edits.elicitation import set_random_index
from mcda_app.i18n import localised, tr, tr_lazy
from mcda_app.methods.random_index import RANDOM_INDICES
from mcda_app.ui.core.session import Session
from mcda_app.ui.weighting.preview_cache import Previews
from mcda_app.ui.weighting.small_widgets import clear, row_of, titled
from mcda_app.ui.widgets.fields.wheel_guard import ComboBox
from mcda_app.ui.widgets.help_buttons import WhyButton
from mcda_app.ui.widgets.labels import show_text, text_label

HELP = tr_lazy(
    "The consistency ratio (CR) compares the contradictions in your answers with those of "
    "random answers: 0 % is none, 100 % is as bad as chance. Up to 10 % is commonly "
    "accepted; above it, look again at the answers named here, and leave them if you mean "
    "them."
)


class ConsistencyPanel(QWidget):
    """The verdict, its numbers, circles, and the three judgements to look at again."""

    def __init__(self, session: Session, pairs: Pairs, previews: Previews) -> None:
        super().__init__()
        self._session, self._pairs, self._previews = session, pairs, previews
        self._report: Report | None = None
        self._tried: tuple[str, str, float, float] | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(6)
        head = titled(text_label("heading", tr("Do the answers agree?")), tr("Consistency ratio"), str(HELP))
        self.why = WhyButton(tr("the consistency of these answers"), self._steps)
        head.addWidget(self.why)
        layout.addLayout(head)
        self._verdict = text_label()
        self._numbers = text_label("muted")
        self._cycles = text_label("note")
        layout.addWidget(self._verdict)
        layout.addWidget(self._cycles)
        self._advice_layout = QVBoxLayout()
        self._advice_layout.setSpacing(6)
        self._advice_rows: list[QWidget] = []
        layout.addLayout(self._advice_layout)
        self._follow = text_label("muted")
        layout.addWidget(self._follow)
        self._back = QPushButton()
        self._back.clicked.connect(self._put_back)
        self._back_row = row_of(self._back, 1)
        layout.addLayout(self._back_row)
        layout.addWidget(self._numbers)
        label = QLabel(tr("Random &index"))
        self.tables = ComboBox()
        for key, table in RANDOM_INDICES.items():
            self.tables.addItem(table.title, key)
            self.tables.setItemData(self.tables.count() - 1, table.citation, 3)  # tool tip
        self.tables.setAccessibleName(tr("Published table of random indices"))
        self.tables.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.tables.setMinimumContentsLength(16)
        self.tables.activated.connect(self._choose_table)
        label.setBuddy(self.tables)
        self._source = text_label("muted")
        self._choice = QFrame()
        choice = QVBoxLayout(self._choice)
        choice.setContentsMargins(0, 0, 0, 0)
        choice.setSpacing(2)
        choice.addLayout(row_of(label, self.tables, 1))
        choice.addWidget(self._source)
        layout.addWidget(self._choice)
        self._cycles.hide()
        self._back.hide()

    @property
    def tries(self) -> list[QPushButton]:
        """The buttons that try a value, the worst judgement first."""
        return [button for row in self._advice_rows for button in row.findChildren(QPushButton)]

    def show_report(self, report: Report) -> None:
        settings = self._session.project.settings
        show_text(self._verdict, report.verdict)
        show_text(
            self._cycles,
            "\n".join(tr("A circle: {text}").format(text=text) for text in report.cycles),
            hide_empty=True,
        )
        show_text(self._follow, report.follow, hide_empty=True)
        numbers = report.numbers
        self.why.setVisible(numbers is not None)
        self._choice.setVisible(numbers is not None)
        if numbers is None:
            show_text(self._numbers, "", hide_empty=True)
        else:
            show_text(
                self._numbers,
                tr(
                    "It is the consistency index {ci} ÷ the random index {random_index}. "
                    "Largest eigenvalue (lambda max) {lambda_max}. Geometric consistency index {gci} "
                    "({guide} matches a ratio of 10 %)."
                ).format(
                    ci=localised(numbers.ci, ".3f"),
                    random_index=localised(numbers.random_index, ".4g"),
                    lambda_max=localised(numbers.lambda_max, ".3f"),
                    gci=localised(numbers.gci, ".3f"),
                    guide=localised(report.guide, "g"),
                ),
                hide_empty=True,
            )
        with QSignalBlocker(self.tables):
            self.tables.setCurrentIndex(self.tables.findData(settings.random_index))
        table = RANDOM_INDICES.get(settings.random_index)
        show_text(self._source, table.citation if table is not None else "")
        if self._report is None or self._report.advice != report.advice:
            self._show_advice(report.advice)
        self._report = report
        self._show_back()

    def _show_advice(self, advice: tuple[Advice, ...]) -> None:
        clear(self._advice_layout)
        self._advice_rows.clear()
        for n, each in enumerate(advice, start=1):
            row = QWidget()
            layout = QVBoxLayout(row)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(2)
            layout.addWidget(text_label("", f"{n}. {each.text}"))
            a, b = (self._title(i) for i in (each.first, each.second))
            over = (
                tr("{a} over {b}").format(a=a, b=b) if each.fits > 1 else tr("{b} over {a}").format(b=b, a=a)
            )
            value = figure(max(each.fits, 1 / each.fits))
            text = (
                tr("Try “{a} and {b} equal”").format(a=a, b=b)
                if each.fits == 1
                else tr("Try {value}").format(value=value)
            )
            button = QPushButton(text)
            button.setAccessibleName(tr("Try {value}: {over}").format(value=value, over=over))
            button.clicked.connect(lambda _checked=False, each=each: self._try(each))
            effect = text_label("muted", each.effect)
            line = row_of(button)
            line.addWidget(effect, 1)
            layout.addLayout(line)
            self._advice_layout.addWidget(row)
            self._advice_rows.append(row)

    def _title(self, item_id: str) -> str:
        items = self._pairs.items(self._session.project)
        return next((i.title for i in items if i.id == item_id), item_id)

    def _try(self, advice: Advice) -> None:
        self._tried = (advice.first, advice.second, advice.ratio, advice.fits)
        a, b = self._title(advice.first), self._title(advice.second)
        self._session.apply(
            tr_lazy("Try another judgement on {a} and {b}").format(a=a, b=b),
            lambda p: self._pairs.judge(p, advice.first, advice.second, advice.fits),
        )
        self._back.setFocus()

    def _put_back(self) -> None:
        if self._tried is None:
            return
        first, second, old, _ = self._tried
        self._tried = None
        self._session.apply(
            tr_lazy("Put back the judgement on {first} and {second}").format(
                first=self._title(first), second=self._title(second)
            ),
            lambda p: self._pairs.judge(p, first, second, old),
        )
        self._show_back()

    def _show_back(self) -> None:
        """Offer the old judgement as long as the one tried stands."""
        if self._tried is not None:
            first, second, old, fits = self._tried
            ratio = self._pairs.judgements(self._session.project).ratio(first, second)
            if ratio is None or abs(ratio - fits) > 1e-9:
                self._tried = None
            else:
                a, b = self._title(first), self._title(second)
                over = (
                    tr("{a} over {b}").format(a=a, b=b) if old >= 1 else tr("{b} over {a}").format(b=b, a=a)
                )
                self._back.setText(
                    tr("Put back {over}: {given}").format(over=over, given=figure(max(old, 1 / old)))
                )
        self._back.setVisible(self._tried is not None)

    def _choose_table(self, row: int) -> None:
        key = self.tables.itemData(row)
        self._session.apply(tr_lazy("Choose a table of random indices"), lambda p: set_random_index(p, key))

    def _steps(self):
        return consistency_steps(self._session.project, self._pairs)
