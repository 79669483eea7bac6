# SPDX-License-Identifier: MIT
"""What the group makes of it: its weights in three ways, the spread beside them, and how far it agrees."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from mcda_app.analysis.wording import listed, percent
from mcda_app.analysis.workshop import EVERYBODY, Who, groups_of
from mcda_app.domain.edit_workshop import adopt_weights, set_aggregation
from mcda_app.domain.workshop import Aggregation, Round, RoundKind
from mcda_app.errors import McdaError
from mcda_app.ui.charts.chart import PictureButton
from mcda_app.ui.clock import now
from mcda_app.ui.flow import FlowLayout
from mcda_app.ui.guard import tell
from mcda_app.ui.labels import put, text_label
from mcda_app.ui.pages import scrolled_column
from mcda_app.ui.session import Session
from mcda_app.ui.tables import Cell, ReadTable
from mcda_app.ui.workshop.asking import button
from mcda_app.ui.workshop.revealed import NOTHING_YET, result_of, revealed_rounds
from mcda_app.ui.workshop.spread_chart import SpreadChart, SpreadRow

MOST_GROUPS = 6


class ResultsView(QWidget):
    """Follows the chosen round, whose ballots are looked at, and how they are added up."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        layout = scrolled_column(self)
        row = FlowLayout()
        self.rounds, self.who, self.way = QComboBox(), QComboBox(), QComboBox()
        for text, box, name in (
            ("&Round", self.rounds, "Round on weights"),
            ("&Whose answers", self.who, "Whose answers are looked at"),
            ("Add &up by", self.way, "How answers are added up"),
        ):
            box.setAccessibleName(name)
            box.setMinimumContentsLength(10)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            row.add_named(text, box)
        layout.addLayout(row)
        self.rounds.activated.connect(lambda _at: self.refresh())
        self.who.activated.connect(lambda _at: self.refresh())
        self.way.activated.connect(lambda _at: self._choose_way())
        self.headline = text_label("answer")
        layout.addWidget(self.headline)
        self.agreement = text_label()
        layout.addWidget(self.agreement)
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(text_label("heading", "Everybody's weights; the line is the group's"))
        self.chart = SpreadChart()
        head.addWidget(PictureButton(self.chart, "everybody's weights"))
        column.addLayout(head)
        column.addWidget(self.chart)
        row = FlowLayout()
        self._use = button("&Use the group's weights", self._adopt, "They become the project's weights")
        row.addWidget(self._use)
        column.addLayout(row)
        self.ways = ReadTable("The group's weights in three ways")
        column.addWidget(text_label("heading", "Ways of adding up"))
        self.matters = text_label()
        column.addWidget(self.matters)
        column.addWidget(self.ways)
        column.addWidget(text_label("heading", "Sub-groups that agree among themselves"))
        self.sub_groups = text_label()
        column.addWidget(self.sub_groups)
        column.addWidget(text_label("heading", "Issue by issue"))
        self.issues = ReadTable("Issues under the group's and everybody's own weights", stretch=(0, 2))
        column.addWidget(self.issues)
        column.addWidget(text_label("heading", "Each alone"))
        self.people = ReadTable("Each participant's own weights and what they favour", stretch=(0,))
        column.addWidget(self.people)
        self.gut_head = text_label("heading", "By gut and by these weights")
        column.addWidget(self.gut_head)
        self.gut = text_label()
        column.addWidget(self.gut)
        layout.addWidget(self._content)
        layout.addStretch(1)

    @property
    def chosen(self) -> Round | None:
        workshop = self._session.project.workshop
        found = workshop.round(self.rounds.currentData() or "") if workshop is not None else None
        return found

    def refresh(self) -> None:
        workshop = self._session.project.workshop
        if workshop is None:
            return
        rounds = revealed_rounds(workshop, RoundKind.WEIGHTS)
        _fill(self.rounds, [(r.id, r.title) for r in rounds])
        held = self.chosen
        if held is None:
            self._nothing(NOTHING_YET)
            return
        choices: list[tuple[object, str]] = [(EVERYBODY, "everybody")]
        if not workshop.anonymous and any(not p.present for p in workshop.participants):
            choices.append((Who(present=True), "those present"))
        choices += [(Who(group=g), g) for g in groups_of(workshop, held.id)]
        if not workshop.anonymous:
            choices += [(Who(ids=frozenset([p.id])), f"only {p.label}") for p in workshop.participants]
        _fill(self.who, choices)
        self._show(held, self.who.currentData() or EVERYBODY)

    def _nothing(self, text: str) -> None:
        put(self.headline, text)
        put(self.agreement, "", hide_empty=True)
        self._content.hide()

    def _show(self, held: Round, who: Who) -> None:
        from mcda_app.analysis.group_rankings import weighed_together
        from mcda_app.analysis.group_result import AGGREGATION_NAMES, aggregation_matters

        project, workshop = self._session.project, self._session.project.workshop
        assert workshop is not None
        try:
            result = result_of(self._session, held, who)
        except McdaError as error:
            self._nothing(str(error))
            return
        if result is None:
            self._nothing("None of these ballots gives weights.")
            return
        self._content.show()
        usable = [w for w in result.ways if not w.obstacle]
        _fill(self.way, [(w.way, AGGREGATION_NAMES[w.way].lower()) for w in usable])
        at = self.way.findData(workshop.aggregation)
        self.way.setCurrentIndex(max(0, at))
        chosen = result.way(self.way.currentData() or Aggregation.PRIORITIES_ARITHMETIC)
        titles = [c.title for c in held.asked.criteria]
        told = [f"{t} {percent(s)}" for t, s in zip(titles, chosen.shares, strict=True)]
        put(self.headline, f"The group's weights: {listed(told)}." if told else chosen.obstacle)
        put(self.agreement, self._agreement(result), hide_empty=True)
        rows = [
            SpreadRow(title, column, chosen.shares[n] if chosen.shares else None)
            for n, (title, column) in enumerate(
                zip(titles, zip(*result.table.shares, strict=True), strict=True)
            )
        ]
        self.chart.caption = f"{held.title}: weights of {len(result.table.people)}"
        self.chart.show_rows(rows)
        issues = weighed_together(project)
        put(self.matters, aggregation_matters(result, issues))
        self._show_ways(titles, result)
        self._show_sub_groups(titles, result)
        self._show_issues(chosen, result)
        self._show_people(titles, result)
        self._show_gut()

    def _agreement(self, result) -> str:
        from mcda_app.methods.consensus import RULE

        self.agreement.setToolTip(RULE)
        if result.agreement is None:
            return ""
        ranked = [w for w in result.ranking_agreement.values() if w is not None]
        told = f"Agreement on weights is {result.agreement_word} ({percent(result.agreement)})."
        if ranked:
            mean = sum(ranked) / len(ranked)
            told += f" On the rankings that follow from them it is {mean:.2f} (Kendall's W, 1 is full)."
        return told

    def _show_ways(self, titles: Sequence[str], result) -> None:
        from mcda_app.analysis.group_result import AGGREGATION_NAMES

        rows = []
        for way in result.ways:
            name = Cell(AGGREGATION_NAMES[way.way], tip=way.obstacle)
            cells = (
                [Cell(percent(s), number=True) for s in way.shares]
                if way.shares
                else [Cell("–", number=True, tip=way.obstacle)] * len(titles)
            )
            rows.append((name, *cells))
        for title, pick in (("Least anyone gave", 0), ("Middle", 2), ("Most anyone gave", 4)):
            rows.append((Cell(title), *(Cell(percent(s[pick]), number=True) for s in result.spreads)))
        self.ways.show_rows(("", *titles), rows)

    def _show_sub_groups(self, titles: Sequence[str], result) -> None:
        groups = [g for g in result.sub_groups if len(g.people) > 1]
        alone = sum(len(g.people) == 1 for g in result.sub_groups)
        if len(result.table.people) < 2:
            put(self.sub_groups, "One participant alone has no sub-groups.")
            return
        anonymous = self._session.project.workshop.anonymous
        lines = []
        for group in groups[:MOST_GROUPS]:
            who = "" if anonymous else f" ({listed(p.label for p in group.people)})"
            most = titles[group.most]
            share = percent(group.shares[group.most])
            lines.append(f"• {len(group.people)} who weigh {most} most: {share} on average{who}")
        if alone:
            lines.append(f"• {alone} agree with nobody else that far" if alone > 1 else "• one alone")
        if len(groups) == 1 and not alone:
            lines = ["All agree so far that there are no sub-groups."]
        put(self.sub_groups, "\n".join(lines))

    def _show_issues(self, chosen, result) -> None:
        rows = []
        for votes in result.own:
            firsts: dict[str, int] = {}
            for first in votes.firsts:
                name = " = ".join(o.label for o in first) or "none"
                firsts[name] = firsts.get(name, 0) + 1
            told = ", ".join(f"{name} {n}" for name, n in sorted(firsts.items(), key=lambda i: -i[1]))
            group = " = ".join(o.label for o in chosen.firsts.get(votes.issue.id, ())) or "–"
            w = result.ranking_agreement.get(votes.issue.id)
            rows.append(
                (
                    Cell(votes.issue.label, tip=votes.issue.title),
                    Cell(group, bold=True),
                    Cell(told),
                    Cell("–" if w is None else f"{w:.2f}", number=True),
                )
            )
        self.issues.show_rows(("Issue", "The group", "Under their own weights", "Agreement (W)"), rows)

    def _show_people(self, titles: Sequence[str], result) -> None:
        rows = []
        for n, person in enumerate(result.table.people):
            same = sum(
                bool(set(votes.firsts[n]) & set(self._group_firsts(result, votes.issue.id)))
                for votes in result.own
            )
            cells = (Cell(percent(s), number=True) for s in result.table.shares[n])
            rows.append((Cell(person.label), *cells, Cell(f"{same} of {len(result.own)}", number=True)))
        self.people.show_rows(("Who", *titles, "As the group"), rows)

    def _group_firsts(self, result, issue_id: str):
        return result.way(self.way.currentData() or Aggregation.PRIORITIES_ARITHMETIC).firsts.get(
            issue_id, ()
        )

    def _show_gut(self) -> None:
        from mcda_app.analysis.gut_check import gut_gaps

        rounds = revealed_rounds(self._session.project.workshop, RoundKind.GUT)
        self.gut_head.setVisible(bool(rounds))
        told = []
        if rounds:
            gaps = sorted(
                gut_gaps(self._session.evaluation, rounds[0].id), key=lambda g: -(g.distance or 0.0)
            )
            told = [f"• {g.issue.label}: {g.sentence}" for g in gaps if g.sentence]
        put(self.gut, "\n".join(told), hide_empty=True)

    def follow(self) -> None:
        """The project's weights moved."""
        if self.chosen is not None:
            self._show_gut()

    def _choose_way(self) -> None:
        way = self.way.currentData()
        if way is not None:
            self._session.record(lambda p: set_aggregation(p, way))
        self.refresh()

    def _adopt(self) -> None:
        held, way = self.chosen, self.way.currentData()
        if held is None or way is None:
            return
        result = result_of(self._session, held, self.who.currentData() or EVERYBODY)
        if result is None:
            return
        shares = dict(zip(result.table.criteria, result.way(way).shares, strict=True))
        at = now()
        try:
            self._session.do("Use the group's weights", lambda p: adopt_weights(p, shares, held.id, way, at))
        except McdaError as error:
            tell(self.window(), error, "The weights were not used")


def _fill(box: QComboBox, entries: Sequence[tuple[object, str]]) -> None:
    """Fill a box anew where its entries differ, and keep what is chosen."""
    held = [(box.itemData(n), box.itemText(n)) for n in range(box.count())]
    if held == list(entries):
        return
    chosen = box.currentData()
    box.clear()
    for data, text in entries:
        box.addItem(text, data)
    box.setCurrentIndex(next((n for n, (data, _) in enumerate(entries) if data == chosen), 0))
