# SPDX-License-Identifier: MIT
"""Who would favour something else under their own weights, and the reasons on record."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QFormLayout, QPlainTextEdit

from mcda_app.analysis.group.ballot_tables import latest_weights
from mcda_app.analysis.vocabulary.groups import AGGREGATION_WORDS
from mcda_app.domain.edits.minutes import add_dissent, remove_dissent
from mcda_app.errors import McdaError
from mcda_app.i18n import tr
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.timestamps import local_time, timestamp
from mcda_app.ui.widgets.flow_layout import FlowLayout
from mcda_app.ui.widgets.labels import show_text, text_label
from mcda_app.ui.widgets.scrolling_column import scrolled_column
from mcda_app.ui.widgets.tables.read_only_table import Cell, ReadOnlyTable
from mcda_app.ui.workshop.prompts import button, confirm, record
from mcda_app.ui.workshop.results.group_weights import NOTHING_YET
from mcda_app.ui.workshop.view import WorkshopView


class DissentView(WorkshopView):
    """Sentences from the ballots, and the recorded reasons."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        layout = scrolled_column(self)
        self.headline = text_label("answer")
        self.sentences = text_label()
        layout.addWidget(self.headline)
        layout.addWidget(self.sentences)
        self.beside = text_label("muted")
        layout.addWidget(self.beside)
        layout.addWidget(text_label("heading", tr("Reasons on record")))
        self.table = ReadOnlyTable(tr("Reasons for dissent"), stretch=(2,))
        self._none = text_label("muted", tr("None yet."))
        layout.addWidget(self._none)
        layout.addWidget(self.table)
        row = FlowLayout()
        self._remove = button(tr("Re&move the selected reason"), self._on_remove)
        row.addWidget(self._remove)
        layout.addLayout(row)
        layout.addWidget(text_label("heading", tr("Record a reason")))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.issue, self.who = QComboBox(), QComboBox()
        self.issue.setAccessibleName(tr("Issue"))
        self.who.setAccessibleName(tr("Participant"))
        for box in (self.issue, self.who):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.reason = QPlainTextEdit()
        self.reason.setAccessibleName(tr("Reason for dissent"))
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(4 * self.fontMetrics().lineSpacing())
        form.addRow(tr("&Issue"), self.issue)
        form.addRow(tr("&Who"), self.who)
        form.addRow(tr("&Reason"), self.reason)
        self._form = form
        layout.addLayout(form)
        row = FlowLayout()
        row.addWidget(button(tr("&Put it on record"), self._on_add))
        layout.addLayout(row)
        layout.addStretch(1)

    def refresh(self) -> None:
        project = self._session.project
        workshop = project.workshop
        if workshop is None:
            return
        headline, sentences, beside = self._summary()
        show_text(self.headline, headline)
        show_text(self.sentences, sentences, hide_empty=True)
        show_text(self.beside, beside, hide_empty=True)
        issues = [("", tr("The overall result"))] + [(i.id, i.label) for i in project.issues]
        _fill(self.issue, issues)
        self._form.setRowVisible(self.who, not workshop.anonymous)
        _fill(self.who, [("", tr("Nobody in particular")), *((p.id, p.label) for p in workshop.participants)])
        titles = dict(issues)
        names = {p.id: p.label for p in workshop.participants}
        rows = [
            (
                Cell(titles.get(d.issue, d.issue)),
                Cell(names.get(d.voter, "–")),
                Cell(d.reason),
                Cell(local_time(d.at) if d.at else "–"),
            )
            for d in workshop.dissents
        ]
        self.table.setVisible(bool(rows))
        self._remove.setVisible(bool(rows))
        self._none.setVisible(not rows)
        if rows:
            self.table.show_rows((tr("Issue"), tr("Who"), tr("Reason"), tr("When")), rows)

    def _summary(self) -> tuple[str, str, str]:
        from mcda_app.analysis.group.dissent import describe_dissent, dissent

        round_ = latest_weights(self._session.project)
        workshop = self._session.project.workshop
        assert workshop is not None
        if round_ is None:
            return str(NOTHING_YET), "", ""
        try:
            result = self._session.group_result(round_.id)
        except McdaError as error:
            return str(error), "", ""
        if result is None:
            return tr("No ballot contains weights."), "", ""
        aggregate = result.usable(workshop.aggregation)
        dissents = dissent(result.own, result.table.people, aggregate.firsts)
        lines = []
        for one in dissents:
            line = one.sentence if workshop.anonymous else one.named
            lines.append(f"• {line}")
        beside = tr(
            "Compared with what the group favours under the weights of {round} ({aggregation_words})."
        ).format(round=round_.mention, aggregation_words=AGGREGATION_WORDS[aggregate.aggregation])
        return describe_dissent(dissents, len(result.own)), "\n".join(lines), beside

    def _on_add(self) -> None:
        issue, who, reason, at = (
            self.issue.currentData() or "",
            self.who.currentData() or "",
            self.reason.toPlainText(),
            timestamp(),
        )
        if record(
            self,
            self._session,
            lambda p: add_dissent(p, reason, issue_id=issue, voter=who, at=at),
        ):
            self.reason.clear()

    def _on_remove(self) -> None:
        rows = {index.row() for index in self.table.selectedIndexes()}
        workshop = self._session.project.workshop
        if (
            rows
            and workshop is not None
            and confirm(
                self,
                tr("Remove this reason from the record?"),
                tr("“{text}” This cannot be undone.").format(text=workshop.dissents[min(rows)].reason),
                tr("Remove"),
            )
        ):
            record(self, self._session, lambda p: remove_dissent(p, min(rows)))


def _fill(box: QComboBox, entries: list[tuple[str, str]]) -> None:
    if [(box.itemData(n), box.itemText(n)) for n in range(box.count())] != entries:
        selected = box.currentData()
        box.clear()
        for data, text in entries:
            box.addItem(text, data)
        box.setCurrentIndex(max(0, box.findData(selected)))
