# SPDX-License-Identifier: MIT
"""Forums, how members add up on each issue, and how coalitions are scored on each criterion."""

from __future__ import annotations

import re
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMenu

from mcda_app.analysis.phrases import listed
from mcda_app.analysis.vocabulary.evidence import EVIDENCE_WORDS
from mcda_app.analysis.vocabulary.partners import COUNTINGS, RULES
from mcda_app.domain.edits.partners.coalition_rules import clear_good, reset_good, set_good, set_rule
from mcda_app.domain.edits.partners.forums import (
    add_forum,
    remove_forum,
    rename_forum,
    set_forum_members,
    set_forum_source,
)
from mcda_app.domain.edits.scores import parse_score
from mcda_app.domain.membership.rules import (
    ActorRating,
    Counting,
    GoodKind,
    MembershipRule,
    good_title,
    rating_title,
)
from mcda_app.domain.partners.actors import Actor, CriterionRule, Forum
from mcda_app.domain.partners.collective_good import CollectiveGood
from mcda_app.domain.project import Project
from mcda_app.domain.score import Evidence
from mcda_app.domain.typed_numbers import read_number
from mcda_app.errors import EditError
from mcda_app.i18n import LazyText, in_percent, percent_sign, tr, tr_lazy
from mcda_app.ui.core.session import Session
from mcda_app.ui.editing.edit_card import Edit, EditCard
from mcda_app.ui.editing.edit_table import Entry, Field
from mcda_app.ui.widgets.buttons import Rank, push_button
from mcda_app.ui.widgets.card import LINE
from mcda_app.ui.widgets.help_buttons import help_on
from mcda_app.ui.widgets.labels import show_text, text_label
from mcda_app.ui.widgets.toast import ToastAction, show_toast

NONE = "–"
"""The choice of nothing, where there is something to choose."""


class ForumsCard(EditCard):
    """One row a forum, a box for each actor."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, tr("Forums"), tr("Groups that meet already, to compare with."))
        self.add = push_button(tr("Add forum"), Rank.LINK)
        self.add.clicked.connect(lambda _checked=False: self._add())
        self.body.insertWidget(self.body.count() - 1, self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.source = QLineEdit()
        self.source.setPlaceholderText(tr("Where the membership of the chosen forum can be checked"))
        self.source.setAccessibleName(tr("Where the membership of the chosen forum can be checked"))
        self.source.editingFinished.connect(self._commit_source)
        self.body.addWidget(self.source)
        self.table.currentCellChanged.connect(lambda *_at: self._show_source())

    def refresh(self) -> None:
        partners = self._session.project.partners
        heads = [
            (tr("Forum"), ""),
            *((actor.label, actor.title) for actor in partners.actors),
        ]
        rows = [
            [
                Field(
                    forum.label, tip="\n".join(filter(None, (forum.title, forum.description, forum.source)))
                ),
                *(Field(ticked=actor.id in forum.members) for actor in partners.actors),
            ]
            for forum in partners.forums
        ]
        self.table.show_fields(heads, rows)
        self._show_source()

    @property
    def _forum(self) -> Forum | None:
        """The forum of the current row."""
        forums, row = self._session.project.partners.forums, self.table.currentRow()
        return forums[row] if 0 <= row < len(forums) else None

    def _show_source(self) -> None:
        forum = self._forum
        self.source.setEnabled(forum is not None)
        text = "" if forum is None else forum.source
        if self.source.text() != text:
            self.source.setText(text)

    def _commit_source(self) -> None:
        forum, text = self._forum, self.source.text()
        if forum is not None and text != forum.source:
            self.attempt(tr_lazy("Change a source"), lambda p: set_forum_source(p, forum.id, text))

    def edit_of(self, entry: Entry, project: Project) -> tuple[LazyText, Edit] | None:
        partners = project.partners
        forum, text = partners.forums[entry.row], entry.text
        if entry.column == 0:
            return tr_lazy("Rename a forum"), lambda p: rename_forum(p, forum.id, text)
        actor_id, ticked = partners.actors[entry.column - 1].id, bool(entry.ticked)

        def edit(project: Project) -> Project:
            members = {*next(f for f in project.partners.forums if f.id == forum.id).members}
            members = members | {actor_id} if ticked else members - {actor_id}
            return set_forum_members(project, forum.id, members)

        return tr_lazy("Change a forum's members"), edit

    def _add(self) -> None:
        taken = {forum.title for forum in self._session.project.partners.forums}
        title = next(
            name
            for n in range(1, len(taken) + 2)
            if (name := tr("Forum {number}").format(number=n)) not in taken
        )
        if self.attempt(tr_lazy("Add a forum"), lambda p: add_forum(p, title)):
            self.table.edit_cell(self.table.rowCount() - 1, 0)

    def _remove(self, rows: list[int]) -> None:
        forums = [self._session.project.partners.forums[row] for row in rows]

        def edit(project: Project) -> Project:
            for forum in forums:
                project = remove_forum(project, forum.id)
            return project

        if self.attempt(tr_lazy("Remove forums"), edit):
            undo = ToastAction(tr("Undo"), self._session.undo_stack.undo)
            names = listed(forum.label for forum in reversed(forums))
            text = tr("Removed: {forums}").format(forums=names)
            show_toast(self.window(), text, (undo,), until_change=True)

    def _fill_menu(self, row: int, column: int, menu: QMenu) -> None:
        forum = self._session.project.partners.forums[row]
        menu.addAction(tr("Remove “{forum}”").format(forum=forum.label)).triggered.connect(
            lambda: self._remove([row])
        )


class GoodsCard(EditCard):
    """One row an issue: how its members add up, which rating counts, and against whom it works."""

    KIND, COUNTING, THRESHOLD, RIVALS = range(1, 5)

    def __init__(self, session: Session) -> None:
        super().__init__(
            session,
            tr("How members add up"),
            tr("For each issue the kind of collective good, and against whom it works."),
        )
        self.tools.addWidget(help_on("collective-good"))
        self.note = text_label("muted")
        self.note.setMaximumWidth(LINE * self.note.fontMetrics().averageCharWidth())
        self.body.insertWidget(self.body.count() - 1, self.note)

    def refresh(self) -> None:
        project = self._session.project
        show_text(self.note, _use_of_goods(project), hide_empty=True)
        kinds = (NONE, *map(good_title, GoodKind))
        counted = tuple(COUNTINGS.values())
        heads = [
            (tr("Issue"), ""),
            (tr("Members add up as"), tr("The kind of collective good (aggregation technology)")),
            (tr("What counts"), tr("The rating of which members hold a share")),
            (tr("Enough is"), tr("The share from which all is reached")),
            (tr("Rivals"), tr("Actors against whom the issue works, with commas between")),
        ]
        rows = []
        for issue in project.issues:
            good = issue.good
            if good is None:
                blank = [Field(NONE, locked=True)] * 3
                rows.append([Field(issue.label, locked=True), Field(NONE, kinds), *blank])
                continue
            why = _lines(EVIDENCE_WORDS[good.evidence], good.reason, good.source)
            share = in_percent(good.threshold, "g") if good.kind is GoodKind.THRESHOLD else NONE
            against = good.kind is GoodKind.RIVALRY
            rows.append(
                [
                    Field(issue.label, locked=True),
                    Field(good_title(good.kind), kinds, tip=why),
                    Field(COUNTINGS[good.counting], counted, tip=why),
                    Field(share, locked=good.kind is not GoodKind.THRESHOLD),
                    Field(self._rivals(good) if against else NONE, locked=not against, tip=why),
                ]
            )
        self.table.show_fields(heads, rows)

    def _rivals(self, good: CollectiveGood) -> str:
        actors = self._session.project.partners.actors
        return ", ".join(actor.label for actor in actors if actor.id in good.rivals)

    def edit_of(self, entry: Entry, project: Project) -> tuple[LazyText, Edit] | None:
        issue = project.issues[entry.row]
        good, name = issue.good, tr_lazy("Change how members add up")
        if entry.column == self.KIND:
            if entry.choice == 0:
                return name, lambda p: clear_good(p, issue.id)
            kind = tuple(GoodKind)[entry.choice - 1]
            return name, lambda p: set_good(p, issue.id, kind)
        if good is None or entry.column == 0:
            return None
        if entry.column == self.COUNTING:
            counting = tuple(Counting)[entry.choice]
            return name, lambda p: set_good(p, issue.id, good.kind, counting)
        if entry.column == self.THRESHOLD:
            share = _share(entry.text)
            return name, lambda p: set_good(p, issue.id, good.kind, threshold=share)
        rivals = frozenset(actor.id for actor in self._actors_named(entry.text))
        return name, lambda p: set_good(p, issue.id, good.kind, rivals=rivals)

    def _actors_named(self, text: str) -> list[Actor]:
        """The actors with these names or short labels, which may have commas themselves.

        Raises EditError for a name that is none of theirs.
        """
        known = {name.casefold(): actor for actor in self._actors for name in (actor.label, actor.title)}
        parts = [part.strip() for part in re.split("[,;]", text) if part.strip()]
        actors: list[Actor] = []
        while parts:
            for count in range(len(parts), 0, -1):
                actor = known.get(", ".join(parts[:count]).casefold())
                if actor is not None:
                    actors.append(actor)
                    parts = parts[count:]
                    break
            else:
                raise EditError(
                    tr("“{name}” is none of the actors.").format(name=parts[0]),
                    remedy=tr("Type names as they stand in the table of actors, with commas between."),
                )
        return actors

    @property
    def _actors(self) -> tuple[Actor, ...]:
        return self._session.project.partners.actors

    def _fill_menu(self, row: int, column: int, menu: QMenu) -> None:
        issue = self._session.project.issues[row]
        if issue.good is not None and issue.good.original is not None:
            menu.addAction(tr("Restore the preset's choice")).triggered.connect(
                lambda: self.attempt(tr_lazy("Restore how members add up"), lambda p: reset_good(p, issue.id))
            )


def _use_of_goods(project: Project) -> str:
    """That kinds of collective goods change no score, if so; otherwise empty."""
    if not any(issue.good is not None for issue in project.issues):
        return ""
    if any(rule.rule is MembershipRule.GOOD for rule in project.partners.rules.values()):
        return ""
    return tr("This table changes no score now: no criterion is scored by the kind of collective good.")


class RulesCard(EditCard):
    """One row a criterion: how a coalition's score comes about from its members."""

    RULE, RATING, NUMBER = range(1, 4)

    def __init__(self, session: Session) -> None:
        super().__init__(
            session,
            tr("How coalitions are scored"),
            tr("For each criterion, how a coalition's score comes about from its members."),
        )

    def refresh(self) -> None:
        project = self._session.project
        rules = (NONE, *RULES.values())
        ratings = tuple(map(rating_title, ActorRating))
        heads = [
            (tr("Criterion"), ""),
            (tr("A coalition scores"), tr("By which rule its score comes about")),
            (tr("Rating used"), ""),
            (
                tr("Number"),
                tr("The part of the scale that grows with pairs of members, or the fixed score"),
            ),
        ]
        rows = []
        for criterion in project.criteria:
            rule = project.partners.rules.get(criterion.id)
            name = Field(criterion.title, locked=True)
            if rule is None:
                rows.append([name, Field(NONE, rules), Field(NONE, locked=True), Field(NONE, locked=True)])
                continue
            why = _lines(EVIDENCE_WORDS[rule.evidence], rule.reason, rule.source)
            number = NONE
            if rule.rule is MembershipRule.EFFORT:
                number = in_percent(rule.growth, "g")
            elif rule.rule is MembershipRule.FIXED:
                number = "" if rule.value is None else criterion.describe(rule.value)
            rows.append(
                [
                    name,
                    Field(RULES[rule.rule], rules, tip=why),
                    Field(NONE, locked=True)
                    if rule.rating is None
                    else Field(rating_title(rule.rating), ratings, tip=why),
                    Field(number, locked=number == NONE, tip=why),
                ]
            )
        self.table.show_fields(heads, rows)

    def edit_of(self, entry: Entry, project: Project) -> tuple[LazyText, Edit] | None:
        criterion = project.criteria[entry.row]
        rule, name = project.partners.rules.get(criterion.id), tr_lazy("Change how coalitions are scored")
        if entry.column == self.RULE:
            if entry.choice == 0:
                return name, lambda p: set_rule(p, criterion.id, None)
            chosen = CriterionRule(tuple(MembershipRule)[entry.choice - 1])
            return name, lambda p: set_rule(p, criterion.id, chosen)
        if rule is None or entry.column == 0:
            return None
        own = replace(rule, evidence=Evidence.USER, source="", reason="")
        if entry.column == self.RATING:
            rating = tuple(ActorRating)[entry.choice]
            return name, lambda p: set_rule(p, criterion.id, replace(own, rating=rating))
        if rule.rule is MembershipRule.EFFORT:
            share = _share(entry.text)
            return name, lambda p: set_rule(p, criterion.id, replace(own, growth=share))
        level, number = parse_score(criterion, entry.text)
        value = number if level is None else criterion.scale.level(level).value
        return name, lambda p: set_rule(p, criterion.id, replace(own, value=value))


def _lines(*texts: str) -> str:
    """Texts below each other, without empty ones."""
    return "\n".join(filter(None, texts))


def _share(text: str) -> float:
    """A typed share, such as 60%.

    Raises EditError for anything else, and for what may be a share or a percentage, such as 0.6.
    """
    value = read_number(text, percent_sign().strip())
    if 0 < value <= 1 and "%" not in text:
        raise EditError(
            tr("“{typed}” can be read as {share} or as {percentage}.").format(
                typed=text.strip(), share=in_percent(value, "g"), percentage=in_percent(value / 100, "g")
            ),
            remedy=tr("Type it with the percent sign."),
        )
    return value / 100
