# SPDX-License-Identifier: MIT
"""One actor on one issue: what it brings, and at which weights and ratings it belongs in."""

from __future__ import annotations

from collections.abc import Iterator
from math import inf

from mcda_app.analysis.acceptability.headline import is_long
from mcda_app.analysis.partners.answers import PartnerAnswers
from mcda_app.analysis.partners.sentences import is_rival
from mcda_app.analysis.partners.tipping import (
    RatingRange,
    prepare_memberships,
    range_words,
    rating_membership,
    rating_range,
    rating_words,
    weight_memberships,
    weight_words,
)
from mcda_app.analysis.vocabulary.evidence import EVIDENCE_REPORTED
from mcda_app.domain.membership.rules import ActorRating, rating_title
from mcda_app.domain.partners.actors import Actor
from mcda_app.domain.project import Project
from mcda_app.errors import MethodError
from mcda_app.i18n import localised, tr
from mcda_app.methods.ranking import TIE_TOLERANCE
from mcda_app.ui.charts.chart import WAITING
from mcda_app.ui.core.work.deferred_answer import DeferredAnswer
from mcda_app.ui.widgets.card import Card
from mcda_app.ui.widgets.labels import show_text, text_label
from mcda_app.ui.widgets.tables.balanced_table import BalancedTable
from mcda_app.ui.widgets.tables.read_only_table import Cell

Rows = tuple[tuple[str, str], ...]
"""What is moved, and where the actor belongs in."""

TIPPING_RATINGS = tuple(ActorRating)


def contribution_sentence(answers: PartnerAnswers, actor: Actor) -> str:
    """What the best coalition's score gains by an actor, or would lose."""
    if actor not in answers.problem.actors:
        return tr("{actor} is not compared here: a rating that counts is unknown.").format(actor=actor.title)
    if actor.us:
        return tr("{actor} is us, and a member of every coalition.").format(actor=actor.title)
    inside = answers.ranking.best >> answers.problem.actors.index(actor) & 1
    rival = tr("{actor} is a rival here.").format(actor=actor.title) if is_rival(answers, actor) else ""
    amount = answers.loss_without(actor) if inside else -answers.gain_with(actor)
    if amount == inf:
        return " ".join(filter(None, (_barred(answers, actor, inside=bool(inside)), rival)))
    score = _in_short(amount)
    if amount <= TIE_TOLERANCE:
        text = (
            tr("{actor} is a member, but without it the best score is the same.")
            if inside
            else tr("{actor} is not a member; if it joined, the score would stay the same.")
        )
    elif inside:
        text = tr("{actor} is a member. Without it, the best score falls by {score}.")
    else:
        text = tr(
            "{actor} is not a member. If it joined, the score would fall by {score}; the best coalition with "
            "it scores {least} less."
        )
    least = _in_short(answers.loss_with(actor))
    return " ".join(filter(None, (text.format(actor=actor.title, score=score, least=least), rival)))


def _barred(answers: PartnerAnswers, actor: Actor, *, inside: bool) -> str:
    """That a threshold decides whether an actor is a member."""
    least = answers.loss_with(actor)
    if inside:
        text = tr("{actor} is a member. Without it, every coalition misses a threshold.")
    elif least == inf:
        text = tr("{actor} is not a member: every coalition with it misses a threshold.")
    else:
        text = tr(
            "{actor} is not a member. If it joined, the coalition would miss a threshold; the best one with "
            "it scores {least} less."
        )
    return text.format(actor=actor.title, least="" if least == inf else _in_short(least))


def _in_short(amount: float) -> str:
    if amount > TIE_TOLERANCE and round(amount, 2) == 0:
        return tr("less than {least}").format(least=localised(0.01, ".2f"))
    return localised(amount, ".2f")


def _tipping_rows(project: Project, answers: PartnerAnswers, actor: Actor) -> Iterator[Rows | None]:
    """What tips as the last item; None before, where the work may be stopped."""
    issue = answers.issue
    rows: list[tuple[str, str]] = []
    for criterion in answers.problem.criteria:
        yield None
        try:
            yield from prepare_memberships(project, issue, criterion.id, answers.frontiers)
            memberships = weight_memberships(project, issue, criterion.id, answers.frontiers)
        except MethodError as error:
            rows.append((criterion.title, str(error)))
            continue
        if memberships is not None:
            name = tr("weight of {criterion}").format(criterion=criterion.title)
            rows.append((name, weight_words(actor, memberships)))
    for rating in TIPPING_RATINGS:
        yield None
        if project.rating_of(issue, actor, rating).missing:
            continue
        try:
            membership = rating_membership(answers, actor, rating)
            between = rating_range(answers, actor, rating)
        except MethodError as error:  # as where nobody would have any of what counts
            rows.append((rating_title(rating), str(error)))
            continue
        tipping = membership or between
        if tipping is not None:
            now = tipping.scale.describe(tipping.value)
            evidence = EVIDENCE_REPORTED[project.rating_of(issue, actor, rating).evidence]
            name = tr("{rating}, now “{level}” ({evidence})").format(
                rating=rating_title(rating), level=now, evidence=evidence
            )
            words = range_words(tipping) if isinstance(tipping, RatingRange) else rating_words(tipping)
            rows.append((name, words))
    yield tuple(rows)


class ActorCard(Card):
    """Follows the chosen issue and actor; the page says when."""

    def __init__(self) -> None:
        super().__init__()
        self.contribution = text_label()
        self.note = text_label("muted")
        self.table = BalancedTable(tr("When the actor belongs in"))
        for widget in (self.contribution, self.note, self.table):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self._answer = DeferredAnswer(self, self._wait, self._take)

    def show_actor(self, project: Project, answers: PartnerAnswers, actor: Actor) -> None:
        """Show one actor.

        project  as it now is: the answers may rest on an earlier one, but for weights
        """
        issue = answers.issue.label
        title = tr("{actor} on {issue}").format(actor=actor.title, issue=issue)
        self.set_title(actor.title if is_long(issue) else title)
        show_text(self.contribution, contribution_sentence(answers, actor))
        basis = (answers.problem, project.weights_of(answers.issue), answers.issue.id, actor)
        compared = actor in answers.problem.actors and not actor.us
        self._answer.follow(
            basis, lambda: _tipping_rows(project, answers, actor) if compared else iter(((),))
        )

    def _wait(self) -> None:
        self.table.hide()
        show_text(self.note, str(WAITING))

    def _take(self, rows: Rows) -> None:
        show_text(self.note, "", hide_empty=True)
        self.table.setVisible(bool(rows))
        heads = [tr("As one of these moves alone"), tr("it belongs in")]
        self.table.show_rows(heads, [[Cell(name), Cell(words)] for name, words in rows])
