# SPDX-License-Identifier: MIT
"""Who would favour something else under their own weights, and the reasons on record."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QFormLayout, QPlainTextEdit, QSizePolicy, QWidget

from mcda_app.analysis.group.ballot_tables import latest_weights
from mcda_app.analysis.vocabulary.groups import AGGREGATION_WORDS
from mcda_app.domain.agenda import todays_issues
from mcda_app.domain.edits.workshop.minutes import add_dissent, remove_dissent
from mcda_app.domain.voting.representation import voter_label
from mcda_app.errors import McdaError
from mcda_app.i18n import tr
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.timestamps import local_time, timestamp
from mcda_app.ui.widgets.buttons import Rank
from mcda_app.ui.widgets.card import Card, EmptyState
from mcda_app.ui.widgets.fields.eliding_combo import ElidingCombo
from mcda_app.ui.widgets.flow_layout import FlowLayout
from mcda_app.ui.widgets.labels import show_text, text_label
from mcda_app.ui.widgets.tables.read_only_table import Cell, ReadOnlyTable
from mcda_app.ui.workshop.layout import Prose, add_form, add_prose, bare, content_column
from mcda_app.ui.workshop.prompts import button, confirm, record
from mcda_app.ui.workshop.results.group_weights import NOTHING_YET
from mcda_app.ui.workshop.view import Navigator, WorkshopView


class DissentView(WorkshopView):
    """Sentences from the ballots, and the recorded reasons."""

    def __init__(self, session: Session, page: Navigator) -> None:
        super().__init__()
        self._session = session
        layout = content_column(self)
        self._empty = EmptyState(str(NOTHING_YET), tr("Open Rounds"), lambda: page.show_view("rounds"))
        layout.addWidget(self._empty)
        self._answer = Card()
        self.headline, self.sentences, self.beside = Prose("answer"), Prose(), Prose("muted")
        add_prose(self._answer.body, self.headline, self.sentences, self.beside)
        layout.addWidget(self._answer)
        layout.addWidget(self._make_record_card())
        layout.addWidget(self._make_form_card())

    def _make_record_card(self) -> QWidget:
        card = Card(tr("Reasons on record"))
        self.table = ReadOnlyTable(tr("Reasons for dissent"), stretch=(2,))
        self.table.itemSelectionChanged.connect(self._enable)
        self._none = text_label("muted", tr("None yet."))
        self._remove = button(tr("Re&move the selected reason"), self._on_remove, rank=Rank.LINK)
        card.tools.addWidget(self._remove)
        card.body.addWidget(self._none)
        card.body.addWidget(bare(self.table))
        return card

    def _make_form_card(self) -> QWidget:
        card = Card(tr("Record a reason"))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.issue, self.who = ElidingCombo(), ElidingCombo()
        self.issue.setAccessibleName(tr("Issue"))
        self.who.setAccessibleName(tr("Participant"))
        for box in (self.issue, self.who):
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.reason = QPlainTextEdit()
        self.reason.setAccessibleName(tr("Reason for dissent"))
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(4 * self.fontMetrics().lineSpacing())
        form.addRow(tr("&Issue"), self.issue)
        form.addRow(tr("&Who"), self.who)
        form.addRow(tr("&Reason"), self.reason)
        self._form = form
        add_form(card.body, form)
        row = FlowLayout()
        row.addWidget(button(tr("&Put it on record"), self._on_add))
        card.body.addLayout(row)
        return card

    def refresh(self) -> None:
        project = self._session.project
        workshop = project.workshop
        if workshop is None:
            return
        headline, sentences, beside = self._summary()
        self._empty.setVisible(not headline)
        self._answer.setVisible(bool(headline))
        show_text(self.headline, headline)
        show_text(self.sentences, sentences, hide_empty=True)
        show_text(self.beside, beside, hide_empty=True)
        issues = [("", tr("The overall result"))] + [(i.id, i.label) for i in todays_issues(project)]
        _fill(self.issue, issues)
        self._form.setRowVisible(self.who, not workshop.anonymous)
        _fill(self.who, [("", tr("Nobody in particular")), *((p.id, p.label) for p in workshop.participants)])
        titles = {"": tr("The overall result"), **{i.id: i.label for i in project.issues}}
        names = {p.id: voter_label(workshop, p) for p in workshop.participants}
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
        self._enable()

    def _enable(self) -> None:
        self._remove.setEnabled(bool(self.table.selectedIndexes()))

    def _summary(self) -> tuple[str, str, str]:
        from mcda_app.analysis.group.dissent import describe_dissent, dissent

        round_ = latest_weights(self._session.project)
        workshop = self._session.project.workshop
        assert workshop is not None
        if round_ is None:
            return "", "", ""
        try:
            result = self._session.group_result(round_.id)
        except McdaError as error:
            return str(error), "", ""
        if result is None:
            return tr("No ballot contains weights."), "", ""
        aggregate = result.usable(workshop.aggregation)
        todays = {issue.id for issue in todays_issues(self._session.project)}
        own = [votes for votes in result.own if votes.issue.id in todays]
        dissents = dissent(own, result.table.people, aggregate.firsts)
        lines = []
        for one in dissents:
            line = one.sentence if workshop.anonymous else one.named
            lines.append(f"• {line}")
        beside = tr(
            "Compared with what the group favours under the weights of {round} ({aggregation_words})."
        ).format(round=round_.mention, aggregation_words=AGGREGATION_WORDS[aggregate.aggregation])
        return describe_dissent(dissents, len(own)), "\n".join(lines), beside

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
