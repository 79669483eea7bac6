# SPDX-License-Identifier: MIT
"""Actors and their ratings, typed or pasted in one table."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QMenu

from mcda_app.analysis.partners.sentences import removal_sentence
from mcda_app.analysis.phrases import listed
from mcda_app.analysis.vocabulary.evidence import EVIDENCE_WORDS
from mcda_app.analysis.vocabulary.partners import RATING_HEADS
from mcda_app.domain.edits.partners.actor_ratings import (
    reset_rating,
    set_rating_reason,
    type_rating,
    use_general_rating,
)
from mcda_app.domain.edits.partners.actors import (
    actor_mentions,
    add_actor,
    move_actor,
    remove_actors,
    rename_actor,
    set_actor_label,
    set_central_power,
    set_us,
)
from mcda_app.domain.membership.rules import ActorRating, rating_title
from mcda_app.domain.partners.actors import MAX_ACTORS, Actor
from mcda_app.domain.project import Project
from mcda_app.domain.score import Score
from mcda_app.errors import EditError
from mcda_app.i18n import LazyText, tr, tr_lazy
from mcda_app.ui.core.session import Session
from mcda_app.ui.editing.edit_card import Edit, EditCard
from mcda_app.ui.editing.edit_table import Entry, Field, is_yes, outside
from mcda_app.ui.widgets.buttons import Rank, push_button
from mcda_app.ui.widgets.fields.wheel_guard import ComboBox
from mcda_app.ui.widgets.flow_layout import FlowLayout
from mcda_app.ui.widgets.help_buttons import help_on
from mcda_app.ui.widgets.labels import show_text, text_label
from mcda_app.ui.widgets.toast import ToastAction, show_toast

RATINGS = tuple(ActorRating)
NAME, FIRST_RATING = 0, 1
SHORT, US, CENTRAL = range(FIRST_RATING + len(RATINGS), FIRST_RATING + len(RATINGS) + 3)
"""Columns. What is typed most comes first, so that it is in sight on a narrow screen."""


class ActorsCard(EditCard):
    """One row an actor. Ratings hold for all issues, or for the chosen one where it has its own."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            session,
            tr("Actors"),
            tr("Who could cooperate? Type names and ratings, or paste them from a spreadsheet."),
        )
        self.scope = ComboBox()
        self.scope.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)  # whatever came first
        self.scope.setAccessibleName(tr("Issues for which ratings hold"))
        self.scope.activated.connect(lambda _at: self.refresh())
        self.tools.addWidget(help_on("central-power"))
        self.tools.addWidget(self.scope)
        self.add = push_button(tr("Add actor"), Rank.LINK)
        self.add.clicked.connect(lambda _checked=False: self._add())
        self.evidence = text_label("muted")
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(tr("The reason for this rating"))
        self.reason.setAccessibleName(tr("The reason for this rating"))
        self.reason.editingFinished.connect(self._commit_reason)
        line = QHBoxLayout()
        line.addWidget(self.evidence, 1)
        line.addWidget(self.reason, 2)
        self.more = push_button(
            tr("Short names, us and central powers"),
            Rank.LINK,
            tip=tr("Show these columns in place of the ratings, where there is no room for both"),
        )
        self.more.setCheckable(True)
        self.more.toggled.connect(lambda _on: self._show_columns())
        self.table.crowded.connect(lambda _is_crowded: self._show_columns())
        buttons = FlowLayout()
        buttons.addWidget(self.add)
        buttons.addWidget(self.more)
        self.body.insertLayout(self.body.count() - 1, buttons)
        self.body.addLayout(line)
        self.table.currentCellChanged.connect(lambda *_at: self._show_reason())
        self._reason_of: tuple[str, ActorRating] | None = None

    # Showing

    @property
    def _issue_id(self) -> str | None:
        """The one issue for which ratings are edited; None for all."""
        return self._session.issue_id if self.scope.currentIndex() == 1 else None

    def refresh(self) -> None:
        project, issue = self._session.project, self._session.issue
        at = max(0, self.scope.currentIndex())
        self.scope.clear()
        self.scope.addItem(tr("Ratings for all issues"))
        if issue is not None:
            self.scope.addItem(tr("Ratings for {issue} alone").format(issue=issue.label))
        self.scope.setCurrentIndex(min(at, self.scope.count() - 1))
        heads = [
            (tr("Actor"), ""),
            *((RATING_HEADS[r], _head_tip(project, r)) for r in RATINGS),
            (tr("Short"), tr("The name in tight places")),
            (tr("Us"), tr("The actor for whom coalitions are compared")),
            (
                tr("Central", "a central power"),
                tr("A central power: a selective coalition misses at least one of them"),
            ),
        ]
        self.table.show_fields(heads, [self._fields(actor) for actor in project.partners.actors])
        self._show_columns()
        self.add.setEnabled(len(project.partners.actors) < MAX_ACTORS)
        self._show_reason()

    def _show_columns(self) -> None:
        """All columns, or, where they have no room side by side, the names with one half of them."""
        crowded = self.table.is_crowded
        self.more.setVisible(crowded)
        every = range(CENTRAL + 1)
        others = range(SHORT, CENTRAL + 1) if self.more.isChecked() else range(FIRST_RATING, SHORT)
        self.table.show_columns([NAME, *others] if crowded else every)

    def _fields(self, actor: Actor) -> list[Field]:
        project = self._session.project
        fields = [Field(actor.title, tip=actor.description)]
        for rating in RATINGS:
            score = self._score(actor, rating)
            value = score.value_on(project.partners.rating_criterion(rating))
            text = "" if value is None else project.partners.rating_criterion(rating).describe(value)
            fields.append(Field(text, tip="\n".join(filter(None, (score.reason_text, score.source_text)))))
        fields += [
            Field(actor.short),
            Field(ticked=actor.us, locked=actor.us),
            Field(ticked=actor.central),
        ]
        return fields

    def _score(self, actor: Actor, rating: ActorRating) -> Score:
        issue = self._session.issue
        if self._issue_id is not None and issue is not None:
            return issue.ratings.get((actor.id, rating), actor.rating(rating))
        return actor.rating(rating)

    def _rating_at(self, row: int, column: int) -> tuple[Actor, ActorRating] | None:
        actors = self._session.project.partners.actors
        if 0 <= row < len(actors) and FIRST_RATING <= column < SHORT:
            return actors[row], RATINGS[column - FIRST_RATING]
        return None

    def _show_reason(self) -> None:
        place = self._rating_at(self.table.currentRow(), self.table.currentColumn())
        self._reason_of = None if place is None else (place[0].id, place[1])
        self.reason.setEnabled(place is not None)
        if place is None:
            show_text(self.evidence, tr("Choose a rating to see what it rests on."))
            self.reason.clear()
            return
        score = self._score(*place)
        name = tr("{actor}, {rating}").format(actor=place[0].title, rating=rating_title(place[1]))
        words = (
            EVIDENCE_WORDS[score.evidence]
            if score.level is not None or score.number is not None
            else tr("unknown")
        )
        show_text(self.evidence, f"{name}: {words}")
        if self.reason.text() != score.reason_text:
            self.reason.setText(score.reason_text)

    def _commit_reason(self) -> None:
        if self._reason_of is None:
            return
        (actor_id, rating), issue_id, text = self._reason_of, self._issue_id, self.reason.text()
        actor = self._session.project.partners.actor(actor_id)
        if text != self._score(actor, rating).reason_text:
            self.attempt(
                tr_lazy("Give a reason"), lambda p: set_rating_reason(p, actor_id, rating, text, issue_id)
            )

    # Editing

    def edit_of(self, entry: Entry, project: Project) -> tuple[LazyText, Edit] | None:
        actor = project.partners.actors[entry.row]
        return self._edit(actor.id, entry)

    def _edit(self, actor_id: str, entry: Entry) -> tuple[LazyText, Edit]:
        text, ticked = entry.text, bool(entry.ticked)
        if entry.column == NAME:
            return tr_lazy("Rename an actor"), lambda p: rename_actor(p, actor_id, text)
        if entry.column == SHORT:
            return tr_lazy("Change a short label"), lambda p: set_actor_label(p, actor_id, text)
        if entry.column == US:
            return tr_lazy("Choose who “us” is"), lambda p: set_us(p, actor_id) if ticked else p
        if entry.column == CENTRAL:
            return tr_lazy("Choose central powers"), lambda p: set_central_power(p, actor_id, ticked)
        rating, issue_id = RATINGS[entry.column - FIRST_RATING], self._issue_id
        return tr_lazy("Rate an actor"), lambda p: type_rating(p, actor_id, rating, text, issue_id)

    def _add(self) -> None:
        taken = {actor.title for actor in self._session.project.partners.actors}
        title = next(
            name
            for n in range(1, MAX_ACTORS + 2)
            if (name := tr("Actor {number}").format(number=n)) not in taken
        )
        if self.attempt(tr_lazy("Add an actor"), lambda p: add_actor(p, title)):
            self.table.edit_cell(self.table.rowCount() - 1, NAME)

    def _remove(self, rows: list[int]) -> None:
        project = self._session.project
        actors = [project.partners.actors[row] for row in rows]
        text = " ".join(
            removal_sentence(actor, actor_mentions(project, actor.id)) for actor in reversed(actors)
        )
        if self.attempt(tr_lazy("Remove actors"), lambda p: remove_actors(p, [a.id for a in actors])):
            undo = ToastAction(tr("Undo"), self._session.undo_stack.undo)
            show_toast(self.window(), text, (undo,), until_change=True)

    def _paste(self, row: int, column: int, lines: list[list[str]]) -> None:
        """Rows below the last actor become new ones, if their names are pasted too."""

        def edit(project: Project) -> Project:
            for n, line in enumerate(lines):
                actors = project.partners.actors
                texts = [text.strip() for text in line]
                if not any(texts):
                    continue
                at, first = row + n, column
                if at >= len(actors):
                    if column != NAME or not texts[0]:
                        raise EditError(
                            tr("Line {line} of what you pasted has no actor to go to.").format(line=n + 1),
                            remedy=tr("Paste names together with ratings, in the column “{column}”.").format(
                                column=tr("Actor")
                            ),
                        )
                    project = add_actor(project, texts[0])
                    at, first, texts = len(project.partners.actors) - 1, NAME + 1, texts[1:]
                for k, text in enumerate(texts):
                    if first + k <= CENTRAL:
                        project = self._pasted(project, at, first + k, text)
                    elif text:
                        raise outside(text)
            return project

        self.attempt(tr_lazy("Paste actors"), edit)

    def _pasted(self, project: Project, row: int, column: int, text: str) -> Project:
        if column in (US, CENTRAL):
            ticked = is_yes(text)
            entry = Entry(row, column, ticked=ticked)
        else:
            entry = Entry(row, column, text)
        _name, step = self._edit(project.partners.actors[row].id, entry)
        return step(project)

    def _fill_menu(self, row: int, column: int, menu: QMenu) -> None:
        actors = self._session.project.partners.actors
        actor = actors[row]
        place = self._rating_at(row, column)
        if place is not None:
            rating, issue_id = place[1], self._issue_id
            if self._score(actor, rating).original is not None:
                menu.addAction(tr("Restore the preset's rating")).triggered.connect(
                    lambda: self.attempt(
                        tr_lazy("Restore a rating"), lambda p: reset_rating(p, actor.id, rating, issue_id)
                    )
                )
            if issue_id is not None:
                menu.addAction(tr("Use the rating for all issues")).triggered.connect(
                    lambda: self.attempt(
                        tr_lazy("Use the general rating"),
                        lambda p: use_general_rating(p, actor.id, rating, issue_id),
                    )
                )
            menu.addSeparator()
        for text, step, possible in (
            (tr("Move up"), -1, row > 0),
            (tr("Move down"), 1, row < len(actors) - 1),
        ):
            action = menu.addAction(text)
            action.setEnabled(possible)
            action.triggered.connect(
                lambda _checked=False, step=step: self.attempt(
                    tr_lazy("Move an actor"), lambda p: move_actor(p, actor.id, step)
                )
            )
        menu.addAction(tr("Remove “{actor}”").format(actor=actor.title)).triggered.connect(
            lambda: self._remove([row])
        )


def _head_tip(project: Project, rating: ActorRating) -> str:
    """Its full name and the levels that it can have."""
    return "\n".join(filter(None, (rating_title(rating), _scale_words(project, rating))))


def _scale_words(project: Project, rating: ActorRating) -> str:
    """The levels that a rating can have."""
    levels = project.partners.rating_criterion(rating).scale.levels
    return listed(level.label for level in levels) if levels else ""
