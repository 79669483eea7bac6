# SPDX-License-Identifier: MIT
"""The Partners page: who belongs in on each issue, what one more adds, and which forum comes closest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QToolButton, QVBoxLayout, QWidget

from mcda_app.analysis.acceptability.run import own_question
from mcda_app.analysis.acceptability.sentences import share_words
from mcda_app.analysis.partners.adoption import (
    stale_scores,
    stale_sentence,
)
from mcda_app.analysis.partners.answers import MapRow, PartnerAnswers
from mcda_app.analysis.partners.assumptions import (
    Dependence,
    assumption_sentences,
    dependence_sentence,
    good_sentence,
    quick_dependence_steps,
)
from mcda_app.analysis.partners.certainty import PartnerCertainty, certainty_steps, empty_sentence
from mcda_app.analysis.partners.problem import method_sentence
from mcda_app.analysis.partners.sentences import (
    contrast_sentence,
    growth_sentence,
    headline,
    remarks,
    scope_sentence,
    sentences,
    spare_sentence,
    tie_sentence,
)
from mcda_app.analysis.vocabulary.uncertainty import VARIATIONS_IN_SENTENCES
from mcda_app.domain.issue import Option
from mcda_app.domain.partners.actors import Actor
from mcda_app.errors import McdaError
from mcda_app.i18n import LocalisedTuple, localised, plural, tr
from mcda_app.methods.coalitions.ranking import AS_GOOD
from mcda_app.ui.charts.chart import WAITING
from mcda_app.ui.charts.chart_card import ChartCard
from mcda_app.ui.core.change import Change
from mcda_app.ui.core.page import Page
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.work.deferred_answer import DeferredAnswer
from mcda_app.ui.partners.actor_card import ActorCard
from mcda_app.ui.partners.actors_view import ActorsView
from mcda_app.ui.partners.adoption import Adoption
from mcda_app.ui.partners.answers_source import AnswersSource, Rows
from mcda_app.ui.partners.bars import CertaintyBars, ForumBars
from mcda_app.ui.partners.growth_chart import GrowthChart, size_points
from mcda_app.ui.partners.paper_view import PaperView
from mcda_app.ui.partners.partner_map import PartnerMap, actor_heads, map_line
from mcda_app.ui.partners.sure_row import SureRow
from mcda_app.ui.widgets.buttons import Rank, push_button, set_rank
from mcda_app.ui.widgets.card import LINE, EmptyState, Headline
from mcda_app.ui.widgets.help_buttons import help_on
from mcda_app.ui.widgets.labels import show_text, text_label
from mcda_app.ui.widgets.pill_bar import PillBar
from mcda_app.ui.widgets.scrolling_column import add_limited, scrolled_column

VIEWS = LocalisedTuple[tuple[str, str, str]](
    lambda: (
        ("map", tr("Who belongs in"), tr("The best coalition on each issue, and how sure that is")),
        (
            "paper",
            tr("Compared with the paper"),
            tr("What coalitions reach, and what it prints"),
        ),
        ("actors", tr("Actors and rules"), tr("Actors, forums, and how members add up")),
    )
)
"""Name, label and explanation of each view."""

WIDEST = 1200
"""Pixels at most for the page's content."""

NARROW = 40
"""Width in lines of text below which two cards stand one below the other."""

MANY_ISSUES = 10
"""Up to so many issues the map shows all; of more it shows the chosen issue's group first."""

SAMPLES = 2_000
"""Draws at most, which give shares to within two percentage points and take a moment."""

MANY_ACTORS_SAMPLES = 50
"""Draws where the coalitions do not fit into memory at once, which take half a minute."""

_CONTENT = Change.RANKING | Change.PARTNERS | Change.ACCEPTABILITY | Change.WORKSHOP
_WEIGHTS = Change.WEIGHTS | Change.ISSUE_WEIGHTS
"""Of which the page shows nothing until it is seen."""


class PartnersPage(Page):
    """Follows the session while it is in sight."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._rows: Rows = ()
        self._complete = True
        self._actor_id = ""
        column = scrolled_column(self)
        self.headline = Headline()
        column.addWidget(self.headline)
        self.sure = SureRow()
        column.addWidget(self.sure)
        self.stale = text_label()
        column.addWidget(self.stale)
        self.bar = PillBar(tr("Views of the Partners page"), [(text, tip) for _, text, tip in VIEWS])
        column.addWidget(self.bar)
        self._content = QWidget()
        add_limited(column, self._content, WIDEST)
        self._fill_content()
        self.paper = PaperView(session)
        add_limited(column, self.paper, WIDEST)
        self.actors = ActorsView(session)
        add_limited(column, self.actors, WIDEST)
        self.empty = EmptyState(
            tr("Who could cooperate? Add the actors, and see with whom it pays."),
            tr("Add actors"),
            self._begin,
        )
        column.addWidget(self.empty)
        column.addStretch(1)
        self._source = AnswersSource(self, session, self._take)
        self._sureness = DeferredAnswer(self, self._wait_for_certainty, self._take_certainty)
        self._assumptions = DeferredAnswer(self, self._wait_for_assumptions, self._take_assumptions)
        self._dependence: Dependence | None = None
        self.bar.picked.connect(lambda _at: self.refresh())
        session.changed.connect(self._project_changed)
        session.issue_selected.connect(self.refresh)
        self.setFocusProxy(self.bar)
        self.refresh()

    def _fill_content(self) -> None:
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(16)
        self.map = PartnerMap()
        self.map.chosen.connect(self._choose)
        card = ChartCard(tr("The partner map"), self.map, tr("who belongs in on each issue"))
        self.all_issues = push_button("", Rank.LINK)
        self.all_issues.setCheckable(True)
        self.all_issues.toggled.connect(lambda _on: self.refresh())
        card.tools.insertWidget(0, self.all_issues)
        self.assumed = text_label("muted")
        self.assumed.setMaximumWidth(LINE * self.assumed.fontMetrics().averageCharWidth())
        card.body.addWidget(self.assumed)
        column.addWidget(card)
        self.growth = GrowthChart()
        growth = ChartCard(tr("What one more member adds"), self.growth, tr("what one more member adds"))
        growth.tools.insertWidget(0, help_on("gross-net"))
        self.actor_card = ActorCard()
        self.forums = ForumBars()
        forums = ChartCard(tr("Forums compared"), self.forums, tr("the forums compared"))
        forums.tools.insertWidget(0, help_on("forum"))
        self._spare = text_label("muted")
        forums.body.addWidget(self._spare)
        self.adoption = Adoption(self._session)
        forums.body.addWidget(self.adoption, 0, Qt.AlignmentFlag.AlignLeft)
        forums.body.addStretch(1)
        self.certainty_bars = CertaintyBars()
        sure = ChartCard(
            tr("How sure is each partner?"), self.certainty_bars, tr("how often each partner belongs in")
        )
        sure.tools.insertWidget(0, help_on("coalition"))
        self._draws = text_label("muted")
        sure.body.addWidget(self._draws)
        sure.body.addStretch(1)
        self._pairs = [QBoxLayout(QBoxLayout.Direction.LeftToRight) for _ in range(2)]
        for pair, cards in zip(self._pairs, ((growth, forums), (sure, self.actor_card)), strict=True):
            pair.setSpacing(16)
            for each in cards:
                pair.addWidget(each, 1)
            column.addLayout(pair)
        self._cards = growth, forums, sure
        self.explain = set_rank(QToolButton(), Rank.LINK)
        self.explain.setText(tr("Explain…"))
        self.explain.setCheckable(True)
        self.explain.toggled.connect(lambda _on: self._show_issue())
        self.words = text_label()
        self.words.setMaximumWidth(LINE * self.words.fontMetrics().averageCharWidth())
        column.addWidget(self.explain)
        column.addWidget(self.words)

    # Following the session

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self.refresh()

    def _project_changed(self, change: Change) -> None:
        unseen = not self.isVisible() and not change.touches(_CONTENT & ~_WEIGHTS)
        if change.touches(_CONTENT) and not unseen:
            self.refresh()

    @property
    def view(self) -> str:
        """The name of the view in front, one of VIEWS."""
        return VIEWS[self.bar.currentIndex()][0]

    def refresh(self) -> None:
        project = self._session.project
        some = len(project.partners.actors) > 1 and bool(project.issues)
        self.paper.offer()
        self.bar.set_offered(1, self.paper.offered)
        if self.view == "paper" and not self.paper.offered:
            self.bar.setCurrentIndex(0)  # comes back here
            return
        view = self.view
        self.bar.setVisible(bool(project.issues))
        self.empty.setVisible(not some and view != "actors")
        self._content.setVisible(some and view == "map")
        self.paper.setVisible(some and view == "paper")
        self.actors.setVisible(view == "actors" and bool(project.issues))
        if view == "actors" and self.isVisible():
            self.actors.refresh()
        if not some:
            self._source.drop()
            self._rows = ()
            self.headline.show_text(tr("With whom?") if project.issues else tr("No issue yet"))
            self.sure.hide()
            show_text(self.stale, "", hide_empty=True)
            return
        if not self.isVisible():
            return
        if view == "paper":
            self.paper.refresh()
        if not self._source.follow(self._issues_in_sight()):
            self._show_issue()

    def _begin(self) -> None:
        """From nothing to a first actor, whose name is typed."""
        self.show_view("actors")
        self.actors.actors.add.click()

    def _take(self, rows: Rows, complete: bool) -> None:
        self._rows, self._complete = rows, complete
        if self.isVisible():
            self._show_issue()

    # Showing

    @property
    def _row(self) -> MapRow | None:
        """The chosen issue's answers; None while they are worked out."""
        return next((row for row in self._rows if row.issue.id == self._session.issue_id), None)

    @property
    def answers(self) -> PartnerAnswers | None:
        """The answers in sight; None while there are none."""
        row = self._row
        return None if row is None else row.answers

    def _show_issue(self) -> None:
        self._show_map()
        row, issue = self._row, self._session.issue
        answers = None if row is None else row.answers
        for card in (*self._cards, self.actor_card):
            card.setVisible(answers is not None)
        self.explain.setVisible(answers is not None)
        self.sure.setVisible(answers is not None)
        if answers is None:
            self.assumed.hide()
        self.words.setVisible(answers is not None and self.explain.isChecked())
        stale = "" if issue is None else stale_sentence(stale_scores(self._session.project, issue))
        show_text(self.stale, stale, hide_empty=True)
        if answers is not None:
            self._show_answers(answers)
        elif row is not None:
            self.headline.show_text(
                tr("Coalitions cannot be compared yet: {issue}").format(issue=row.issue.label), row.obstacle
            )
        else:
            self.headline.show_text(tr("With whom?"), "" if self._complete else self._waiting)

    @property
    def _waiting(self) -> str:
        """That answers are still being worked out; empty once they are complete, draws included."""
        if self._complete:
            return str(WAITING) if self._source.drawing else ""
        return tr("Calculating: {done} of {count} issues…").format(
            done=len(self._rows), count=len(self._session.project.issues)
        )

    def _show_map(self) -> None:
        actors = self._session.project.partners.actors
        if not actors:
            return
        in_sight = set(self._issues_in_sight())
        lines = [map_line(row, actors) for row in self._rows if row.issue.id in in_sight]
        self.map.show_map(actor_heads(actors), lines, self._session.issue_id, self._actor_of(actors).id)

    def _issues_in_sight(self) -> tuple[str, ...]:
        """Ids of all issues if they are few or wanted, otherwise of those in the chosen issue's group."""
        issue, issues = self._session.issue, self._session.project.issues
        group = tuple(i.id for i in issues if issue is not None and i.group == issue.group)
        some = len(issues) > MANY_ISSUES and 0 < len(group) < len(issues)
        self.all_issues.setVisible(some)
        whole = self.all_issues.isChecked()
        self.all_issues.setText(
            tr("This group only") if whole else tr("All {count} issues").format(count=len(issues))
        )
        return tuple(i.id for i in issues) if whole or not some else group

    def _actor_of(self, actors: tuple[Actor, ...]) -> Actor:
        """The chosen actor: the first one to cooperate with unless the user chose another."""
        chosen = [actor for actor in actors if actor.id == self._actor_id]
        return (chosen or [actor for actor in actors if not actor.us] or list(actors))[0]

    def _show_answers(self, answers: PartnerAnswers) -> None:
        project, issue = self._session.project, answers.issue
        self.headline.show_text(headline(answers), self._below(answers))
        label = issue.label
        self.growth.caption = tr("{issue}: what one more member adds").format(issue=label)
        self.growth.show_points(size_points(answers), len(answers.best), growth_sentence(answers))
        self.forums.caption = tr("{issue}: forums compared").format(issue=label)
        self.forums.show_answers(answers)
        self.map.caption = tr("Who belongs in on each issue")
        show_text(self._spare, spare_sentence(answers), hide_empty=True)
        self.adoption.show_answers(answers)
        self.actor_card.show_actor(project, answers, self._actor_of(project.partners.actors))
        self.certainty_bars.caption = tr("{issue}: how often each partner belongs in").format(issue=label)

        self._assumptions.follow(
            (answers.problem, answers.weights, project.settings), lambda: quick_dependence_steps(answers)
        )
        self.sure.show_answers(answers, waiting=self._waiting, dependent=self._is_dependent(answers))
        best = [actor.id for actor in answers.best]
        most = MANY_ACTORS_SAMPLES if answers.engine.is_streamed else SAMPLES
        samples = min(most, own_question(project, issue).samples)

        def work() -> Iterator[PartnerCertainty | str | None]:
            try:
                yield from certainty_steps(project, issue, samples=samples, best=best)
            except McdaError as error:
                yield str(error)

        basis = (answers.problem, answers.weights, project.robustness, project.settings, tuple(best))
        self._sureness.follow(basis, work)
        self._show_words(answers)

    def _show_words(self, answers: PartnerAnswers) -> None:
        """Every sentence, and those on assumptions above in any case."""
        notes = tie_sentence(answers), *assumption_sentences(answers, self._dependence)
        show_text(self.assumed, " ".join(filter(None, notes)), hide_empty=True)
        if self.explain.isChecked():
            texts = (
                *sentences(answers, self._leaders(answers)),
                method_sentence(self._session.project.settings),
            )
            show_text(self.words, "\n\n".join(texts))

    def _leaders(self, answers: PartnerAnswers) -> Sequence[Option]:
        return self._session.evaluation[answers.issue.id].leaders

    def _is_dependent(self, answers: PartnerAnswers) -> bool:
        """Whether the answer, as far as that has been worked out, rests on an assumption."""
        dependence = self._dependence
        return bool(good_sentence(answers)) or (
            dependence is not None and bool(dependence_sentence(dependence))
        )

    def _wait_for_assumptions(self) -> None:
        self._dependence = None

    def _take_assumptions(self, dependence: Dependence) -> None:
        self._dependence = dependence
        answers = self.answers
        if answers is not None:
            self.sure.show_answers(answers, waiting=self._waiting, dependent=self._is_dependent(answers))
            self._show_words(answers)

    def _below(self, answers: PartnerAnswers) -> str:
        """Whether the answer is selective, how many coalitions were compared, and on what that rests."""
        one, all_of_them = (
            (
                tr("The only coalition with us that meets the thresholds."),
                tr("All {count} coalitions with us that meet the thresholds, ranked with your weights."),
            )
            if answers.ranking.out
            else (
                tr("The only coalition with us, ranked with your weights."),
                tr("All {count} coalitions with us, ranked with your weights."),
            )
        )
        count = plural(answers.ranking.count, one, all_of_them).format(
            count=localised(answers.ranking.count, ",")
        )
        contrast = contrast_sentence(answers, self._leaders(answers))
        notes = scope_sentence(answers), contrast, count
        return " ".join(filter(None, (*notes, *remarks(answers))))

    def _wait_for_certainty(self) -> None:
        self.certainty_bars.hide()
        show_text(self._draws, str(WAITING))

    def _take_certainty(self, outcome: PartnerCertainty | str) -> None:
        sure = isinstance(outcome, PartnerCertainty)
        self.certainty_bars.setVisible(sure)
        if not isinstance(outcome, PartnerCertainty):
            show_text(self._draws, outcome)
            return
        self.certainty_bars.show_certainty(outcome)
        text = tr(
            "Share of {count} random draws in which each is in the best coalition. Each rating varies by up "
            "to one level; weights: {weights}."
        )
        count = localised(outcome.question.samples, ",")
        weights = VARIATIONS_IN_SENTENCES[outcome.question.weights]
        texts = [text.format(count=count, weights=weights)]
        if outcome.stays is not None:
            stays = tr(
                "The best coalition is the best in {share} of these draws too, or within {tolerance} of it."
            )
            texts.append(stays.format(tolerance=localised(AS_GOOD, "g"), share=share_words(outcome.stays)))
        texts.append(empty_sentence(outcome))
        show_text(self._draws, " ".join(filter(None, texts)))

    # Choosing

    def show_view(self, name: str) -> None:
        """Bring a view to the front, by its name in VIEWS."""
        self.bar.setCurrentIndex([key for key, _, _ in VIEWS].index(name))

    def _choose(self, issue_id: str, actor_id: str) -> None:
        if actor_id:
            self._actor_id = actor_id
        if issue_id != self._session.issue_id:
            self._session.select_issue(issue_id)
        else:
            self._show_issue()

    # Looking back

    def view_state(self) -> tuple[str, list[bool]]:
        """The chosen actor, and which charts show their table."""
        return self._actor_id, [card.table_shown for card in self.findChildren(ChartCard)]

    def restore_view(self, state: tuple[str, list[bool]]) -> None:
        self._actor_id, shown = state
        for card, on in zip(self.findChildren(ChartCard), shown, strict=True):
            card.show_table(on)
        self.refresh()

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW * self.fontMetrics().height()
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        for pair in self._pairs:
            if pair.direction() != direction:
                pair.setDirection(direction)
