# SPDX-License-Identifier: MIT
"""What the group makes of it: its weights in three ways, the spread beside them, and how far it agrees."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mcda_app.analysis.group.ballot_tables import applies, revealed_rounds
from mcda_app.analysis.group.minutes import voters_label, voters_of
from mcda_app.analysis.group.revealed_round import EVERYBODY, RevealedRound, Who
from mcda_app.analysis.phrases import listed, percent, within
from mcda_app.domain.edits.rounds import described
from mcda_app.domain.edits.workshop import adopt_weights, set_aggregation
from mcda_app.domain.minute_events import Voters
from mcda_app.domain.workshop import SMALLEST_GROUP, Round, RoundKind, RoundState, Workshop
from mcda_app.errors import McdaError
from mcda_app.i18n import tr, tr_lazy
from mcda_app.ui.charts.chart import (
    PictureButton,
)
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.timestamps import timestamp
from mcda_app.ui.widgets.error_box import show_error
from mcda_app.ui.widgets.flow_layout import FlowLayout
from mcda_app.ui.widgets.labels import put, text_label
from mcda_app.ui.widgets.scrolling_column import scrolled_column
from mcda_app.ui.widgets.showing import closing
from mcda_app.ui.widgets.tables.read_only_table import ReadTable
from mcda_app.ui.workshop.prompts import button
from mcda_app.ui.workshop.results.group_scores_panel import ScoresPart
from mcda_app.ui.workshop.results.group_weights import (
    NOTHING_YET,
    same_weights,
    weighed_by_group,
)
from mcda_app.ui.workshop.results.spread_chart import SpreadChart, SpreadRow
from mcda_app.ui.workshop.view import WorkshopView

if TYPE_CHECKING:
    from mcda_app.analysis.group.result import GroupResult

SOME = "some"
"""Stands in the list of whose answers for those that are yet to be named."""
"""What opens the ticks for a subset."""


class ResultsView(WorkshopView):
    """Follows the chosen round, whose ballots are looked at, and how they are added up."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._subset: Who | None = None
        self._who = EVERYBODY
        self._offered: tuple[float, ...] = ()
        layout = scrolled_column(self)
        row = FlowLayout()
        self.rounds, self.who, self.way = QComboBox(), QComboBox(), QComboBox()
        for text, box, name in (
            (tr("&Round"), self.rounds, tr("Round")),
            (tr("&Whose answers"), self.who, tr("Whose answers are looked at")),
            (tr("Add &up by"), self.way, tr("How answers are added up")),
        ):
            box.setAccessibleName(name)
            box.setMinimumContentsLength(10)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            self._way_label = row.add_named(text, box)
        layout.addLayout(row)
        self.rounds.activated.connect(lambda _at: self.refresh())
        self.who.activated.connect(lambda _at: self._choose_who())
        self.way.activated.connect(lambda _at: self._choose_way())
        self.headline = text_label("answer")
        self.agreement = text_label()
        self.notes = text_label("note")
        for label in (self.headline, self.agreement, self.notes):
            layout.addWidget(label)
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(text_label("heading", tr("Everybody's weights; the line is the group's")))
        self.chart = SpreadChart()
        head.addWidget(PictureButton(self.chart, tr("everybody's weights")))
        column.addLayout(head)
        column.addWidget(self.chart)
        row = FlowLayout()
        self._use = button(tr("Use &these weights"), self._adopt, tr("They become the project's weights"))
        row.addWidget(self._use)
        column.addLayout(row)
        self._used = text_label("muted")
        column.addWidget(self._used)

        def part(head: str, table: ReadTable | None = None) -> tuple[QLabel, QLabel]:
            """A heading, words below it, and a table."""
            title, told = text_label("heading", head), text_label()
            column.addWidget(title)
            column.addWidget(told)
            if table is not None:
                column.addWidget(table)
            return title, told

        self.ways = ReadTable(tr("The group's weights in three ways, and their spread"))
        self.groups = ReadTable(tr("The groups side by side"))
        self.issues = ReadTable(tr("Issues under the group's and everybody's own weights"), stretch=(0, 2))
        self.people = ReadTable(tr("Each participant's own weights and what they favour"))
        _, self.matters = part(tr("Ways of adding up"), self.ways)
        self._groups_head, groups_told = part(tr("The groups side by side"), self.groups)
        groups_told.hide()
        _, self.sub_groups = part(tr("Sub-groups that agree among themselves"))
        _, self.compromise = part(tr("Issue by issue"), self.issues)
        _, self.votes = part(tr("Each alone"), self.people)
        self.gut_head, self.gut = part(tr("By gut and by the group's weights"))
        self._rule = text_label("muted")
        column.addWidget(text_label("heading", tr("How agreement is measured")))
        column.addWidget(self._rule)
        layout.addWidget(self._content)
        self.scores = ScoresPart(session)
        layout.addWidget(self.scores)
        layout.addStretch(1)

    @property
    def chosen(self) -> Round | None:
        """The round in front."""
        workshop = self._session.project.workshop
        return workshop.round(self.rounds.currentData() or "") if workshop is not None else None

    def view_state(self) -> object:
        return self.rounds.currentData(), self._who, self._subset

    def restore_view(self, state: Any) -> None:
        round_id, self._who, self._subset = state
        self.refresh()
        self.rounds.setCurrentIndex(max(0, self.rounds.findData(round_id)))
        self.refresh()
        self.who.setCurrentIndex(_place(self.who, self._who))
        self.refresh()

    @property
    def whose(self) -> Who:
        """Whose answers are looked at."""
        return self._who

    # Showing

    def refresh(self) -> None:
        """Show the chosen round's result as it now is."""
        workshop = self._session.project.workshop
        if workshop is None:
            return
        rounds = [
            r for r in workshop.rounds if r.state is RoundState.REVEALED and r.kind is not RoundKind.GUT
        ]
        fresh = bool(rounds) and self.rounds.findData(rounds[-1].id) < 0
        _fill(self.rounds, [(r.id, _name(r)) for r in reversed(rounds)])
        if fresh:  # what was just revealed is what everybody waits for
            self.rounds.setCurrentIndex(0)
        held = self.chosen
        if held is None:
            _fill(self.who, [(EVERYBODY, tr("everybody"))])
            _fill(self.way, [])
            self._nothing(str(NOTHING_YET))
            return
        _fill(self.who, self._choices(workshop, held))
        found = self.who.currentData()
        self._who = found if isinstance(found, Who) else EVERYBODY
        self._way_label.parentWidget().setVisible(held.kind is RoundKind.WEIGHTS)
        if held.kind is RoundKind.SCORES:
            self._show_scores(held)
            return
        try:
            result = self._session.group_result(held.id, self._who)
        except McdaError as error:
            self._nothing(str(error))
            return
        if result is None:
            self._nothing(tr("None of these ballots gives weights."))
            return
        self._show(workshop, held, result)

    def follow(self) -> None:
        """The project's weights moved: all that changes is whether they are the group's, and what differing
        scores do."""
        held = self.chosen
        if held is not None and held.kind is RoundKind.SCORES:
            put(self.headline, self.scores.consequence())
        else:
            self._show_use()

    def _choices(self, workshop: Workshop, held: Round) -> list[tuple[object, str]]:
        choices: list[tuple[object, str]] = [(EVERYBODY, tr("everybody"))]
        parts: list[Who] = []
        if not workshop.anonymous and any(not p.present for p in workshop.participants):
            parts.append(Who(present=True))
        revealed = RevealedRound.of(self._session.project, held.id)
        parts += [Who(group=g) for g in revealed.groups]
        cast = revealed.people
        if not workshop.anonymous:
            parts += [Who(ids=frozenset([p.id])) for p in cast]
        subset = self._subset
        if subset is not None and subset not in parts and {p.id for p in cast} & (subset.ids or set()):
            parts.append(subset)
        for who in parts:
            voters = voters_of(who, cast)
            if voters is not None:
                choices.append((who, voters_label(workshop, voters)))
        choices.append((SOME, tr("some of them…")))
        return choices

    def _voters(self, held: Round) -> Voters | None:
        """Whose answers are looked at, as the minutes keep it."""
        return voters_of(self._who, RevealedRound.of(self._session.project, held.id).people)

    def _show_scores(self, held: Round) -> None:
        self._content.hide()
        self.scores.show()
        put(self.headline, self.scores.show_round(held, self._who, self._voters(held)))
        put(self.agreement, self.scores.agreed, hide_empty=True)
        put(self.notes, "", hide_empty=True)

    def _nothing(self, text: str) -> None:
        self.scores.hide()
        put(self.headline, text)
        put(self.agreement, "", hide_empty=True)
        put(self.notes, "", hide_empty=True)
        self._content.hide()

    def _show(self, workshop: Workshop, held: Round, result: GroupResult) -> None:
        from mcda_app.analysis.group.rankings import weighed_together
        from mcda_app.analysis.group.result import aggregation_matters
        from mcda_app.analysis.group.sentences import (
            agreement_sentence,
            compromise_sentence,
            left_out_sentence,
            measure_sentences,
            sub_group_sentences,
            votes_sentence,
        )
        from mcda_app.analysis.group.subgroups import sides, with_equal_votes
        from mcda_app.analysis.vocabulary.groups import AGGREGATION_NAMES
        from mcda_app.ui.workshop.results import rows as tables

        project, evaluator = self._session.project, self._session.evaluator
        revealed = RevealedRound.of(project, held.id, self._who)
        self._content.show()
        self.scores.hide()
        _fill(self.way, [(w.way, within(AGGREGATION_NAMES[w.way])) for w in result.ways if not w.obstacle])
        chosen = result.usable(workshop.aggregation)
        self.way.setCurrentIndex(self.way.findData(chosen.way))
        titles = [c.title for c in held.asked.criteria]
        named = not workshop.anonymous
        parts = [f"{t} {percent(s)}" for t, s in zip(titles, chosen.shares, strict=True)]
        put(self.headline, f"{self._of(result)}: {listed(parts)}.")
        put(self.agreement, agreement_sentence(result), hide_empty=True)
        warned = [left_out_sentence(result, named=named)]
        if not applies(project, held):
            warned.append(
                tr(
                    "{held} asked about other criteria than the project has now, so that these weights "
                    "cannot be used; open a new round."
                ).format(held=held.title)
            )
        put(self.notes, " ".join(filter(None, warned)), hide_empty=True)
        self.chart.caption = tr("{held}: weights of {people_count}").format(
            held=held.title, people_count=len(result.table.people)
        )
        self.chart.show_rows(
            [
                SpreadRow(title, column, share)
                for title, column, share in zip(
                    titles, zip(*result.table.shares, strict=True), chosen.shares, strict=True
                )
            ]
        )
        self._offered = chosen.shares
        self._show_use()
        alike = with_equal_votes(revealed, evaluator, result, chosen.way)
        put(self.matters, aggregation_matters(result, weighed_together(project)))
        self.ways.show_rows(("", *titles), tables.way_rows(result, chosen, alike))
        found = sides(revealed, evaluator, chosen.way) if self._who == EVERYBODY else ()
        for widget in (self._groups_head, self.groups):
            widget.setVisible(bool(found))
        if found:
            heads = (tr("Group"), *titles, tr("Agreement"), tr("As the whole"))
            self.groups.show_rows(heads, tables.side_rows(found, chosen))
        told = sub_group_sentences(result, titles, named=named) or (tr("One participant has no sub-groups."),)
        put(self.sub_groups, "\n".join(f"• {line}" for line in told))
        put(self.compromise, compromise_sentence(result, chosen), hide_empty=True)
        heads = (tr("Issue"), tr("The group"), tr("Under their own weights"), tr("Agreement (W)"))
        self.issues.show_rows(heads, tables.issue_rows(result, chosen))
        put(self.votes, votes_sentence(result, chosen, alike), hide_empty=True)
        more, rows = tables.people_rows(result, chosen)
        self.people.show_rows((tr("Who"), *titles, *more), rows)
        self._show_gut(workshop)
        put(self._rule, measure_sentences(result))

    def _of(self, result: GroupResult) -> str:
        """Whose weights the headline tells."""
        if self._who == EVERYBODY:
            return tr("The group's weights")
        if len(result.table.people) == 1:
            return tr("{people}'s weights").format(people=result.table.people[0].label)
        return tr("The weights of {currentText}").format(currentText=self.who.currentText())

    def _show_gut(self, workshop: Workshop) -> None:
        rounds = revealed_rounds(workshop, RoundKind.GUT)
        told = []
        if rounds:
            from mcda_app.analysis.group.gut_check import gut_gaps

            answered = RevealedRound.of(self._session.project, rounds[0].id)
            evaluation = self._session.evaluator.evaluate(weighed_by_group(self._session))
            told = [f"• {g.issue.label}: {g.sentence}" for g in gut_gaps(evaluation, answered) if g.sentence]
        self.gut_head.setVisible(bool(told))
        put(self.gut, "\n".join(told), hide_empty=True)

    # The project's weights

    def _show_use(self) -> None:
        held = self.chosen
        fits = held is not None and bool(self._offered) and applies(self._session.project, held)
        same = fits and self._are_used()
        self._use.setVisible(fits and not same)
        told = tr("The project uses these weights.") if same else ""
        put(self._used, told, hide_empty=True)

    def _are_used(self) -> bool:
        held = self.chosen
        if held is None:
            return False
        return same_weights(self._session.project, [c.id for c in held.asked.criteria], self._offered)

    def _choose_who(self) -> None:
        if self.who.currentData() == SOME:
            self._choose_some()
        self.refresh()

    def _choose_some(self) -> None:
        from mcda_app.ui.workshop.subset_dialog import SubsetDialog

        workshop, held = self._session.project.workshop, self.chosen
        self.who.setCurrentIndex(_place(self.who, self._who))
        if workshop is None or held is None:
            return
        people = RevealedRound.of(self._session.project, held.id).people
        fewest = SMALLEST_GROUP if workshop.anonymous else 1
        chosen = self._subset.ids if self._subset is not None and self._subset.ids else ()
        with closing(SubsetDialog(self.window(), people, chosen, fewest)) as dialog:
            wanted = dialog.chosen if dialog.exec() else None
        if wanted is not None:
            self.choose_people(wanted)

    def choose_people(self, ids: frozenset[str]) -> None:
        """Look at these participants' answers alone."""
        workshop, held = self._session.project.workshop, self.chosen
        assert workshop is not None
        assert held is not None
        self._subset = Who(ids=ids)
        _fill(self.who, self._choices(workshop, held))
        self.who.setCurrentIndex(_place(self.who, self._subset))
        self.refresh()

    def _choose_way(self) -> None:
        way = self.way.currentData()
        if way is not None:
            self._session.apply_without_undo(lambda p: set_aggregation(p, way))
        self.refresh()

    def _adopt(self) -> None:
        held, way = self.chosen, self.way.currentData()
        if held is None or way is None:
            return
        shares = dict(zip([c.id for c in held.asked.criteria], self._offered, strict=True))
        voters, at = self._voters(held), timestamp()
        try:
            self._session.apply(
                tr_lazy("Use the group's weights"),
                lambda p: adopt_weights(p, shares, held.id, way, at, voters),
            )
        except McdaError as error:
            show_error(self.window(), error, tr("The weights were not used"))


def _name(held: Round) -> str:
    """A round on many issues is called by their number, so that its name fits into a box."""
    if len(held.asked.issues) > 1:
        return tr("{held}: scores on {issues_count} issues").format(
            held=held.title, issues_count=len(held.asked.issues)
        )
    return f"{held.title}: {described(held)}"


def _fill(box: QComboBox, entries: Sequence[tuple[object, str]]) -> None:
    """Fill a box anew where its entries differ, and keep what is chosen."""
    held = [(box.itemData(n), box.itemText(n)) for n in range(box.count())]
    if held == list(entries):
        return
    chosen = box.currentData()
    box.clear()
    for data, text in entries:
        box.addItem(text, data)
    box.setCurrentIndex(_place(box, chosen))


def _place(box: QComboBox, data: object) -> int:
    """Where an entry is; the first if there is none."""
    return next((n for n in range(box.count()) if box.itemData(n) == data), 0)
