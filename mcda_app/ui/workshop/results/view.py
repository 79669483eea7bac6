# SPDX-License-Identifier: MIT
"""The group's results: its weights by three methods, their spread, and how far it agrees."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from mcda_app.analysis.group.ballot_tables import applies, revealed_rounds
from mcda_app.analysis.group.minutes import voters_label, voters_of
from mcda_app.analysis.group.revealed_round import EVERYBODY, RevealedRound, Who
from mcda_app.analysis.phrases import listed, percent, within
from mcda_app.domain.edits.workshop.workshop import adopt_weights, set_aggregation
from mcda_app.domain.workshop.minute_events import Voters
from mcda_app.domain.workshop.workshop import SMALLEST_GROUP, Round, RoundKind, RoundState, Workshop
from mcda_app.errors import McdaError
from mcda_app.i18n import LocalisedTuple, tr, tr_lazy
from mcda_app.ui.charts.chart import PictureButton
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.timestamps import timestamp
from mcda_app.ui.widgets.buttons import Rank
from mcda_app.ui.widgets.card import Card, EmptyState
from mcda_app.ui.widgets.dialogs.error_box import show_error
from mcda_app.ui.widgets.dialogs.showing import closing
from mcda_app.ui.widgets.fields.wheel_guard import ComboBox
from mcda_app.ui.widgets.flow_layout import FlowLayout
from mcda_app.ui.widgets.labels import show_text, text_label
from mcda_app.ui.widgets.pill_bar import PillBar
from mcda_app.ui.widgets.tables.read_only_table import ReadOnlyTable
from mcda_app.ui.workshop.layout import Prose, add_prose, bare, content_column, explain_button
from mcda_app.ui.workshop.prompts import button
from mcda_app.ui.workshop.results.agreement_chart import AgreementChart
from mcda_app.ui.workshop.results.combo_entries import fill, place_of, round_entry
from mcda_app.ui.workshop.results.group_scores_panel import ScoresPart
from mcda_app.ui.workshop.results.group_weights import (
    NOTHING_YET,
    same_weights,
    weighed_by_group,
)
from mcda_app.ui.workshop.results.own_firsts_chart import OwnFirstsChart
from mcda_app.ui.workshop.results.spread_chart import SpreadChart, SpreadRow
from mcda_app.ui.workshop.view import Navigator, WorkshopView

if TYPE_CHECKING:
    from mcda_app.analysis.group.result import GroupResult

PARTS = LocalisedTuple(
    lambda: (
        ("weights", tr("Weights"), tr("Everybody's weights, and how far they agree")),
        ("issues", tr("Issues"), tr("What the group and everybody in it favours, issue by issue")),
        ("people", tr("Participants"), tr("Each participant's weights, and the groups side by side")),
        ("aggregation", tr("Aggregation"), tr("The group's weights by each aggregation method")),
    )
)
"""Key, name and explanation of each part of a round on weights."""

SOME = "some"
"""The entry of the list of participants that asks for a subset."""


class ResultsView(WorkshopView):
    """Shows the selected round for the selected participants and aggregation method."""

    def __init__(self, session: Session, page: Navigator) -> None:
        super().__init__()
        self._session = session
        self._subset: Who | None = None
        self._who = EVERYBODY
        self._offered: tuple[float, ...] = ()
        layout = content_column(self)
        self._empty = EmptyState(str(NOTHING_YET), tr("Open Rounds"), lambda: page.show_view("rounds"))
        layout.addWidget(self._empty)
        layout.addWidget(self._make_choices())
        self.consequence, self.headline = Prose("answer"), Prose()
        self.scores_agree, self.notes = Prose(), text_label("note")
        add_prose(layout, self.consequence, self.headline, self.scores_agree)
        layout.addWidget(self.notes)
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.bar = PillBar(tr("Parts of the result"), [(text, tip) for _, text, tip in PARTS])
        column.addWidget(self.bar)
        self._parts = (
            self._make_weights(),
            self._make_issues(),
            self._make_people(),
            self._make_aggregations(),
        )
        for part in self._parts:
            column.addWidget(part)
        self.bar.picked.connect(lambda _at: self._show_part())
        self._show_part()
        layout.addWidget(self._content)
        self.scores = ScoresPart(session)
        layout.addWidget(self.scores)

    def _make_choices(self) -> QWidget:
        self._choices_row = QWidget()
        row = FlowLayout()
        self.rounds, self.who, self.aggregation = ComboBox(), ComboBox(), ComboBox()
        for text, box, name in (
            (tr("&Round"), self.rounds, tr("Round")),
            (tr("&Whose answers"), self.who, tr("Whose answers are shown")),
            (tr("Aggregate &by"), self.aggregation, tr("Aggregation method")),
        ):
            box.setAccessibleName(name)
            box.setMinimumContentsLength(10)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            self._aggregation_label = row.add_labelled(text, box)
        self._choices_row.setLayout(row)
        self.rounds.activated.connect(lambda _at: self.refresh())
        self.who.activated.connect(lambda _at: self._choose_who())
        self.aggregation.activated.connect(lambda _at: self._choose_aggregation())
        return self._choices_row

    def _make_weights(self) -> QWidget:
        self.chart = SpreadChart()
        self._use = button(
            tr("Use &these weights"), self._adopt, tr("They become the project's weights"), Rank.PRIMARY
        )
        self._used = text_label("muted")
        card = Card(tr("Everybody's weights; the line is the group's"))
        card.tools.addWidget(PictureButton(self.chart, tr("everybody's weights")))
        card.body.addWidget(self.chart)
        row = FlowLayout()
        row.addWidget(self._use)
        card.body.addLayout(row)
        card.body.addWidget(self._used)
        self.agreement, self._rule = Prose(), Prose("muted")
        self.agreement_chart = AgreementChart()
        self._agreement_card = Card(tr("How far they agree"))
        self._agreement_card.tools.addWidget(explain_button(self._rule))
        self._agreement_card.body.addWidget(self.agreement_chart)
        add_prose(self._agreement_card.body, self.agreement, self._rule)
        alike = Card(tr("Like-minded sub-groups"))
        self.sub_groups = Prose()
        add_prose(alike.body, self.sub_groups)
        return _column(card, self._agreement_card, alike)

    def _make_issues(self) -> QWidget:
        self.favoured = OwnFirstsChart()
        self.issues = ReadOnlyTable(
            tr("Issues under the group's and everybody's own weights"), stretch=(0, 2)
        )
        self.compromise = Prose()
        card = Card(tr("What each participant favours under their own weights"))
        card.tools.addWidget(explain_button(bare(self.issues), text=tr("Table")))
        card.tools.addWidget(PictureButton(self.favoured, tr("what everybody favours")))
        add_prose(card.body, self.compromise)
        card.body.addWidget(self.favoured)
        card.body.addWidget(self.issues)
        self._gut_card = Card(tr("Gut check and the group's weights"))
        self.gut = Prose()
        add_prose(self._gut_card.body, self.gut)
        return _column(card, self._gut_card)

    def _make_people(self) -> QWidget:
        self.people = ReadOnlyTable(tr("Each participant's own weights and what they favour"))
        self.groups = ReadOnlyTable(tr("The groups side by side"))
        self.votes = Prose()
        card = Card(tr("Participants one by one"))
        add_prose(card.body, self.votes)
        card.body.addWidget(bare(self.people))
        self._groups_card = Card(tr("The groups side by side"))
        self._groups_card.body.addWidget(bare(self.groups))
        return _column(card, self._groups_card)

    def _make_aggregations(self) -> QWidget:
        self.aggregations = ReadOnlyTable(
            tr("The group's weights by three aggregation methods, and their spread")
        )
        self.matters = Prose()
        card = Card(tr("Aggregation methods"))
        add_prose(card.body, self.matters)
        card.body.addWidget(bare(self.aggregations))
        return _column(card)

    def show_part(self, key: str) -> None:
        """Show a part of the result, by its key in PARTS."""
        self.bar.setCurrentIndex([k for k, *_ in PARTS].index(key))

    def _show_part(self) -> None:
        for at, part in enumerate(self._parts):
            part.setVisible(at == self.bar.currentIndex())

    @property
    def current_round(self) -> Round | None:
        """The selected round."""
        workshop = self._session.project.workshop
        return workshop.round(self.rounds.currentData() or "") if workshop is not None else None

    def view_state(self) -> object:
        return self.rounds.currentData(), self._who, self._subset

    def restore_view(self, state: Any) -> None:
        round_id, self._who, self._subset = state
        self.refresh()
        self.rounds.setCurrentIndex(max(0, self.rounds.findData(round_id)))
        self.refresh()
        self.who.setCurrentIndex(place_of(self.who, self._who))
        self.refresh()

    @property
    def whose(self) -> Who:
        """Whose answers are shown."""
        return self._who

    # Showing

    def refresh(self) -> None:
        """Show the present result of the selected round."""
        workshop = self._session.project.workshop
        if workshop is None:
            return
        rounds = [
            r
            for r in workshop.rounds
            if r.state is RoundState.REVEALED and r.kind in (RoundKind.WEIGHTS, RoundKind.SCORES)
        ]
        has_new = bool(rounds) and self.rounds.findData(rounds[-1].id) < 0
        fill(self.rounds, [(r.id, round_entry(r)) for r in reversed(rounds)])
        if has_new:  # everybody is waiting for what was just revealed
            self.rounds.setCurrentIndex(0)
        round_ = self.current_round
        if round_ is None:
            fill(self.who, [(EVERYBODY, tr("everybody"))])
            fill(self.aggregation, [])
            for part in (
                self._choices_row,
                self.consequence,
                self.headline,
                self.scores_agree,
                self.notes,
            ):
                part.hide()
            self._content.hide()
            self.scores.hide()
            self._empty.show()
            return
        self._empty.hide()
        self._choices_row.show()
        self.headline.show()
        fill(self.who, self._choices(workshop, round_))
        selected = self.who.currentData()
        self._who = selected if isinstance(selected, Who) else EVERYBODY
        self._aggregation_label.parentWidget().setVisible(round_.kind is RoundKind.WEIGHTS)
        if round_.kind is RoundKind.SCORES:
            self._show_scores(round_)
            return
        try:
            result = self._session.group_result(round_.id, self._who)
        except McdaError as error:
            self._nothing(str(error))
            return
        if result is None:
            self._nothing(tr("None of these ballots contains weights."))
            return
        self._show(workshop, round_, result)

    def follow(self) -> None:
        """The project's weights moved: only whether they are the group's changes, and the effect of
        differing scores."""
        round_ = self.current_round
        if round_ is not None and round_.kind is RoundKind.SCORES:
            show_text(self.headline, self.scores.consequence())
        else:
            self._show_use()

    def _choices(self, workshop: Workshop, round_: Round) -> list[tuple[object, str]]:
        choices: list[tuple[object, str]] = [(EVERYBODY, tr("everybody"))]
        parts: list[Who] = []
        if not workshop.anonymous and any(not p.present for p in workshop.participants):
            parts.append(Who(present=True))
        revealed = RevealedRound.of(self._session.project, round_.id)
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

    def _voters(self, round_: Round) -> Voters | None:
        """Whose answers are shown, as the minutes record it."""
        return voters_of(self._who, RevealedRound.of(self._session.project, round_.id).people)

    def _show_scores(self, round_: Round) -> None:
        self._content.hide()
        self.scores.show()
        show_text(self.headline, self.scores.show_round(round_, self._who, self._voters(round_)))
        show_text(self.consequence, "", hide_empty=True)
        show_text(self.scores_agree, self.scores.agreed, hide_empty=True)
        show_text(self.notes, "", hide_empty=True)

    def _nothing(self, text: str) -> None:
        self.scores.hide()
        show_text(self.consequence, "", hide_empty=True)
        show_text(self.headline, text)
        show_text(self.scores_agree, "", hide_empty=True)
        show_text(self.notes, "", hide_empty=True)
        self._content.hide()

    def _show(self, workshop: Workshop, round_: Round, result: GroupResult) -> None:
        from mcda_app.analysis.group.agreement import (
            agreement_sentences,
            measure_sentences,
            zero_sentence,
        )
        from mcda_app.analysis.group.rankings import weighed_together
        from mcda_app.analysis.group.result import aggregation_matters
        from mcda_app.analysis.group.sentences import (
            compromise_sentence,
            left_out_sentence,
            sub_group_sentences,
            votes_sentence,
        )
        from mcda_app.analysis.group.subgroups import sides, with_equal_votes
        from mcda_app.analysis.vocabulary.groups import AGGREGATION_NAMES
        from mcda_app.ui.workshop.results import rows as tables

        project, evaluator = self._session.project, self._session.evaluator
        revealed = RevealedRound.of(project, round_.id, self._who)
        self._content.show()
        self.scores.hide()
        fill(
            self.aggregation,
            [
                (w.aggregation, within(AGGREGATION_NAMES[w.aggregation]))
                for w in result.aggregations
                if not w.obstacle
            ],
        )
        current = result.usable(workshop.aggregation)
        self.aggregation.setCurrentIndex(self.aggregation.findData(current.aggregation))
        titles = [c.title for c in round_.asked.criteria]
        by_name = not workshop.anonymous
        parts = [f"{t} {percent(s)}" for t, s in zip(titles, current.shares, strict=True)]
        show_text(self.headline, f"{self._of(result)}: {listed(parts)}.")
        first, *more_agreement = agreement_sentences(result, titles, named=by_name) or ("",)
        show_text(self.consequence, first, hide_empty=True)
        show_text(self.scores_agree, "", hide_empty=True)
        show_text(self.agreement, "\n".join(more_agreement), hide_empty=True)
        self.agreement_chart.show_agreement(result.chance)
        self._agreement_card.setVisible(bool(more_agreement))
        warnings = [
            left_out_sentence(result, named=by_name),
            zero_sentence(result, current, titles, named=by_name),
        ]
        if not applies(project, round_):
            warnings.append(
                tr(
                    "{round} asked about criteria that differ from the project's, so these weights cannot "
                    "be used; open a new round."
                ).format(round=round_.title)
            )
        show_text(self.notes, " ".join(filter(None, warnings)), hide_empty=True)
        self.chart.caption = tr("{round}: weights of {people_count}").format(
            round=round_.title, people_count=len(result.table.people)
        )
        self.chart.show_rows(
            [
                SpreadRow(title, column, share)
                for title, column, share in zip(
                    titles, zip(*result.table.shares, strict=True), current.shares, strict=True
                )
            ]
        )
        self._offered = current.shares
        self._show_use()
        alike = with_equal_votes(revealed, evaluator, result, current.aggregation)
        show_text(self.matters, aggregation_matters(result, weighed_together(project)))
        self.aggregations.show_rows(("", *titles), tables.aggregation_rows(result, current, alike))
        side_by_side = sides(revealed, evaluator, current.aggregation) if self._who == EVERYBODY else ()
        for widget in (self._groups_card, self.groups):
            widget.setVisible(bool(side_by_side))
        if side_by_side:
            heads = (tr("Group"), *titles, tr("Agreement"), tr("Same as the whole group"))
            self.groups.show_rows(heads, tables.side_rows(side_by_side, current))
        lines = sub_group_sentences(result, titles, named=by_name) or (
            tr("One participant has no sub-groups."),
        )
        show_text(self.sub_groups, "\n".join(f"• {line}" for line in lines))
        show_text(self.compromise, compromise_sentence(result, current), hide_empty=True)
        heads = (tr("Issue"), tr("The group"), tr("Under their own weights"), tr("Agreement (W)"))
        self.issues.show_rows(heads, tables.issue_rows(result, current))
        self.favoured.show_result(project, result, current)
        show_text(self.votes, votes_sentence(result, current, alike), hide_empty=True)
        more, rows = tables.people_rows(result, current)
        self.people.show_rows((tr("Who"), *titles, *more), rows)
        self._show_gut(workshop)
        show_text(self._rule, measure_sentences(result))

    def _of(self, result: GroupResult) -> str:
        """Whose weights the headline states."""
        if self._who == EVERYBODY:
            return tr("The group's weights")
        if len(result.table.people) == 1:
            person = result.table.people[0]
            if person.proxy:
                return tr("The weights of {who}").format(who=person.label)
            return tr("{people}'s weights").format(people=person.label)
        return tr("The weights of {who}").format(who=self.who.currentText())

    def _show_gut(self, workshop: Workshop) -> None:
        rounds = revealed_rounds(workshop, RoundKind.GUT)
        lines = []
        if rounds:
            from mcda_app.analysis.group.gut_check import gut_gaps

            answered = RevealedRound.of(self._session.project, rounds[0].id)
            evaluation = self._session.evaluator.evaluate(weighed_by_group(self._session))
            lines = [f"• {g.issue.label}: {g.sentence}" for g in gut_gaps(evaluation, answered) if g.sentence]
        self._gut_card.setVisible(bool(lines))
        show_text(self.gut, "\n".join(lines), hide_empty=True)

    # The project's weights

    def _show_use(self) -> None:
        round_ = self.current_round
        fits = round_ is not None and bool(self._offered) and applies(self._session.project, round_)
        same = fits and self._are_used()
        self._use.setVisible(fits and not same)
        text = tr("The project uses these weights.") if same else ""
        show_text(self._used, text, hide_empty=True)

    def _are_used(self) -> bool:
        round_ = self.current_round
        if round_ is None:
            return False
        return same_weights(self._session.project, [c.id for c in round_.asked.criteria], self._offered)

    def _choose_who(self) -> None:
        if self.who.currentData() == SOME:
            self._choose_some()
        self.refresh()

    def _choose_some(self) -> None:
        from mcda_app.ui.workshop.subset_dialog import SubsetDialog

        workshop, round_ = self._session.project.workshop, self.current_round
        self.who.setCurrentIndex(place_of(self.who, self._who))
        if workshop is None or round_ is None:
            return
        people = RevealedRound.of(self._session.project, round_.id).people
        fewest = SMALLEST_GROUP if workshop.anonymous else 1
        ticked = self._subset.ids if self._subset is not None and self._subset.ids else ()
        with closing(SubsetDialog(self.window(), people, ticked, fewest)) as dialog:
            ids = dialog.selected if dialog.exec() else None
        if ids is not None:
            self.choose_people(ids)

    def choose_people(self, ids: frozenset[str]) -> None:
        """Show only these participants' answers."""
        workshop, round_ = self._session.project.workshop, self.current_round
        assert workshop is not None
        assert round_ is not None
        self._subset = Who(ids=ids)
        fill(self.who, self._choices(workshop, round_))
        self.who.setCurrentIndex(place_of(self.who, self._subset))
        self.refresh()

    def _choose_aggregation(self) -> None:
        aggregation = self.aggregation.currentData()
        if aggregation is not None:
            self._session.apply_without_undo(lambda p: set_aggregation(p, aggregation))
        self.refresh()

    def _adopt(self) -> None:
        round_, aggregation = self.current_round, self.aggregation.currentData()
        if round_ is None or aggregation is None:
            return
        shares = dict(zip([c.id for c in round_.asked.criteria], self._offered, strict=True))
        voters, at = self._voters(round_), timestamp()
        try:
            self._session.apply(
                tr_lazy("Use the group's weights"),
                lambda p: adopt_weights(p, shares, round_.id, aggregation, at, voters),
            )
        except McdaError as error:
            show_error(self.window(), error, tr("The weights were not used"))


def _column(*cards: QWidget) -> QWidget:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    for card in cards:
        column.addWidget(card)
    return part
