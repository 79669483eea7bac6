# SPDX-License-Identifier: MIT
"""The Partners page says what the analysis says, follows the weights, and adopts a coalition in one step."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QLabel, QMenu

from mcda_app.analysis.partners.adoption import stale_scores
from mcda_app.analysis.partners.agreement import agreement, agreement_sentence
from mcda_app.analysis.partners.answers import Membership, PartnerFinder, partner_map
from mcda_app.analysis.partners.assumptions import assumption_sentences, dependence
from mcda_app.analysis.partners.certainty import certainty, with_draws
from mcda_app.analysis.partners.sentences import headline, sentences, stays_words
from mcda_app.analysis.partners.tipping import weight_memberships, weight_words
from mcda_app.analysis.vocabulary.certainty import FIRMNESS
from mcda_app.domain.acceptability_question import AcceptabilityQuestion, WeightVariation
from mcda_app.domain.edits.partners.actors import remove_actor, set_central_power
from mcda_app.domain.edits.partners.coalition_rules import set_rule
from mcda_app.domain.edits.project import set_robustness
from mcda_app.domain.edits.scores import set_weights
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.membership.rules import ActorRating, MembershipRule
from mcda_app.domain.method_settings import Method
from mcda_app.domain.partners.actors import CriterionRule, Partners
from mcda_app.domain.score import Evidence
from mcda_app.files import presets
from mcda_app.i18n import localised
from mcda_app.ui.core.session import Session
from mcda_app.ui.partners.bars import ForumBars
from mcda_app.ui.partners.page import PartnersPage
from mcda_app.ui.widgets.toast import shown_toast
from tests.ui.waiting import settle, wait_until


@pytest.fixture
def session(qapp) -> Session:
    session = Session(presets.load())
    session.select_issue("alliances")
    return session


@pytest.fixture
def page(qtbot, session: Session) -> PartnersPage:
    page = PartnersPage(session)
    qtbot.addWidget(page)
    page.resize(800, 1500)
    page.show()
    return page


def assert_true(page: PartnersPage, session: Session) -> None:
    """What is in sight is what the analysis says of the project as it is now."""
    project = session.project
    rows = {row.issue.id: row for row in partner_map(project, PartnerFinder())}
    for line in page.map.lines:
        answers = rows[line.issue_id].answers
        expected = () if answers is None else tuple(map(answers.membership, project.partners.actors))
        assert line.places == expected
    answers = rows[session.issue_id].answers
    assert answers is not None
    assert page.headline.sentence.text() == headline(answers)
    assert [point.net for point in page.growth.points] == [size.net for size in answers.ranking.sizes]
    assert [point.gross for point in page.growth.points] == [size.gross for size in answers.ranking.sizes]
    best, *others = page.forums.rows
    assert (best.members, best.score) == (answers.best, answers.ranking.score)
    assert {row.score for row in others} == {
        answers.alone.score, answers.everybody.score, *(result.score.score for result in answers.forums)
    }  # fmt: skip


def test_it_says_what_the_analysis_says_through_every_kind_of_change(page, session):
    assert_true(page, session)
    for edit in (
        lambda p: set_weights(p, p.weights.moved("cost", 0.6)),
        lambda p: remove_actor(p, "united-arab-emirates"),
        lambda p: set_central_power(p, "india", True),
        lambda p: replace(p, settings=replace(p.settings, method=Method.AHP)),
    ):
        session.apply("Edit", edit)
        assert_true(page, session)
    while session.undo_stack.canUndo():
        session.undo_stack.undo()
        assert_true(page, session)


def test_how_sure_the_best_coalition_is_and_on_what_it_rests_stands_below_the_headline(page, session):
    session.select_issue("trade")
    wait_until(page.sure.firmness.isVisible)
    wait_until(page.sure.assumed.isVisible)
    project = session.project
    rows = {row.issue.id: row for row in with_draws(project, partner_map(project, PartnerFinder()))}
    answers = rows["trade"].answers
    assert answers is not None
    assert answers.draws is not None
    assert page.sure.firmness.text == FIRMNESS[answers.draws.firmness.value]
    assert page.sure.sentence.text() == stays_words(answers)
    for line in page.map.lines:
        row_answers = rows[line.issue_id].answers
        assert row_answers is not None
        assert line.places == tuple(map(row_answers.membership, project.partners.actors))
    for sentence in assumption_sentences(answers, dependence(answers)):
        wait_until(lambda sentence=sentence: sentence in page.assumed.text())
    assert "“Selective cooperation” leads" in page.headline.below.text()
    session.apply("Edit", lambda p: set_weights(p, p.weights.moved("cost", 0.5)))
    assert not page.sure.firmness.isVisible()  # nothing of before is left in sight
    assert not any(line.drawn for line in page.map.lines)


def test_a_forum_that_we_had_to_be_added_to_says_so(page, session):
    names = [row.name for row in page.forums.rows]
    assert "BRICS + EU" in names
    assert "G7" in names


def test_kinds_of_goods_that_change_nothing_are_said_to(page, session):
    page.show_view("actors")
    note = page.actors.goods.note
    assert not note.isVisible()
    session.apply("Edit", lambda p: set_rule(p, "effectiveness", CriterionRule(MembershipRule.MEMBERS)))
    assert note.isVisible()
    assert "changes no score" in note.text()
    page.show_view("map")
    assert "does not count" in page.headline.below.text()


def test_a_page_out_of_sight_has_missed_nothing(page, session):
    page.hide()
    session.apply("Edit", lambda p: set_weights(p, p.weights.moved("cost", 0.9)))
    page.show()
    assert_true(page, session)


def click(page: PartnersPage, at: QPoint) -> None:
    for kind in (QMouseEvent.Type.MouseButtonPress, QMouseEvent.Type.MouseButtonRelease):
        left = Qt.MouseButton.LeftButton
        event = QMouseEvent(
            kind, QPointF(at), QPointF(page.map.mapToGlobal(at)), left, left, Qt.KeyboardModifier.NoModifier
        )
        page.map.event(event)


def test_keys_and_clicks_choose_an_issue_and_an_actor(page, session, qtbot):
    page.map.setFocus()
    assert page.actor_card.title.text() == "United States on Alliances"
    qtbot.keyClick(page.map, Qt.Key.Key_Right)
    assert page.actor_card.title.text() == "China on Alliances"
    qtbot.keyClick(page.map, Qt.Key.Key_Down)
    assert session.issue_id == "arms-races"
    assert page.actor_card.title.text() == "China on Arms races"
    click(page, QPoint(20, page.map.height() // 2))
    assert session.issue_id in {line.issue_id for line in page.map.lines} - {"arms-races"}
    assert page.headline.sentence.text().endswith(session.issue.label)


def test_only_the_group_of_the_chosen_issue_is_shown_until_all_are_wanted(page, session, qtbot):
    assert len(page.map.lines) == 7
    qtbot.mouseClick(page.all_issues, Qt.MouseButton.LeftButton)
    assert [line.issue_id for line in page.map.lines] == [issue.id for issue in session.project.issues]


def test_who_cannot_be_compared_is_named_and_nothing_is_shown_for_it(page, session):
    partners = session.project.partners
    rules = FrozenDict({key: rule for key, rule in partners.rules.items() if key != "effectiveness"})
    clueless = replace(partners, rules=rules)
    session.apply("Edit", lambda p: replace(p, partners=clueless))
    row = next(r for r in partner_map(session.project, PartnerFinder()) if r.issue.id == "alliances")
    assert row.answers is None
    assert row.obstacle
    assert page.headline.below.text() == row.obstacle
    assert not page.growth.isVisible()


def test_the_selective_option_takes_the_best_coalition_in_one_step(page, session, qtbot):
    before = session.project
    assert page.adoption.button.text() == "Use as “Selective cooperation”"
    qtbot.mouseClick(page.adoption.button, Qt.MouseButton.LeftButton)
    scores = [session.issue.score("selective", c.id) for c in session.project.criteria]
    assert {score.evidence for score in scores} == {Evidence.COMPUTED}
    assert not stale_scores(session.project, session.issue)
    assert page.stale.isHidden()
    toast = shown_toast(page.window())
    assert toast is not None
    session.apply("Edit", lambda p: remove_actor(p, "united-states"))
    assert "Selective" in page.stale.text()
    session.undo_stack.undo()
    session.undo_stack.undo()
    assert session.project == before


def test_on_an_issue_that_needs_every_central_power_the_selective_option_gets_the_best_without_one(
    page, session
):
    session.select_issue("arms-races")
    assert page.adoption.button.text() == "Use as an option…"
    menu = page.adoption.fill_menu(QMenu(page))
    selective, _line, *others = menu.actions()
    assert "that leaves out a central power (EU, USA, UK and Canada)" in selective.text()
    assert [each.text() for each in others] == [
        "“Global cooperation”: the best coalition of all",
        "A new option: the best coalition of all",
    ]  # several together are not unilateral
    selective.trigger()
    score = session.issue.score("selective", "effectiveness")
    assert {member.id for member in score.coalition.members} == {
        "eu",
        "united-states",
        "united-kingdom",
        "canada",
    }
    others[-1].trigger()
    assert len(session.project.options_of(session.issue)) == 4


def test_how_sure_it_is_comes_from_the_same_draws_as_everywhere(page, session, qtbot):
    few = AcceptabilityQuestion(samples=500)
    session.apply("Edit", lambda p: set_robustness(p, few))
    wait_until(page.certainty_bars.isVisible)
    expected = certainty(session.project, session.issue)
    shares = {bar.name: bar.parts[0].share for bar in page.certainty_bars.bars}
    assert shares == {a.label: expected.share(a) for a in session.project.partners.actors if not a.us}
    session.apply("Edit", lambda p: set_weights(p, p.weights.moved("cost", 0.5)))
    assert not page.certainty_bars.isVisible()  # nothing of before is left in sight


def test_compared_with_the_paper_the_misses_are_shown_with_their_causes(page, session, qtbot):
    page.show_view("paper")
    rows = agreement(session.project)
    wait_until(lambda: page.paper.summary.text() == agreement_sentence(rows))
    table = page.paper.table
    texts = [table.item(r, c).text() for r in range(table.rowCount()) for c in range(1, table.columnCount())]
    assert sum(text.startswith("✓") for text in texts) == sum(row.agrees for row in rows)
    misses = [row for row in rows if not row.agrees]
    assert sum("paper:" in text for text in texts) == len(misses)
    for row in misses:
        assert row.cause in page.paper.causes.text()


def test_without_actors_the_page_asks_for_them(page, session, qtbot):
    session.apply("Edit", lambda p: replace(p, partners=Partners()))
    assert page.empty.isVisible()
    assert not page.map.isVisible()
    qtbot.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
    assert page.actors.isVisible()
    assert not page.empty.isVisible()
    assert len(session.project.partners.actors) == 1


def test_the_explanation_has_every_sentence(page, session, qtbot):
    qtbot.mouseClick(page.explain, Qt.MouseButton.LeftButton)
    answers = page.answers
    assert answers is not None
    for sentence in sentences(answers):
        assert sentence in page.words.text()


def test_the_tables_have_the_numbers_of_the_charts(page, session):
    heads, rows = page.growth.table()
    assert len(rows) == 12
    assert len(heads) == 4
    assert rows[6][1] == localised(page.growth.points[6].net, ".2f")
    heads, rows = page.map.table()
    assert heads[0] == "Issue"
    assert len(heads) == 13
    assert rows[0][1] == "in the best coalition"


def test_forums_are_shown_by_their_score(page, session):
    bars: ForumBars = page.forums
    forums = [row.score for row in bars.rows[1:-2]]
    assert forums == sorted(forums, reverse=True)
    assert page.forums.rows[-1].name == "Alone"


def test_an_actor_without_a_rating_that_counts_is_not_compared(page, session):
    partners = session.project.partners
    china = next(a for a in partners.actors if a.id == "china")
    blank = replace(china, ratings=FrozenDict())
    actors = tuple(blank if a is china else a for a in partners.actors)
    session.apply("Edit", lambda p: replace(p, partners=replace(partners, actors=actors)))
    at = [head.id for head in page.map.heads].index("china")
    assert page.map.lines[0].places[at] is Membership.LEFT_OUT
    assert_true(page, session)


def test_on_a_wide_screen_nothing_overlaps(page, session):
    page.resize(1500, 900)
    page.show_view("paper")
    wait_until(page.paper.causes.isVisible)
    settle()
    assert page.paper.table.geometry().bottom() < page.paper.causes.geometry().top()
    page.show_view("map")
    page.explain.setChecked(True)
    settle()
    assert page.explain.geometry().bottom() <= page.words.geometry().top()
    # The sentences change once all is drawn, and are laid out then.
    wait_until(lambda: page.words.height() >= page.words.heightForWidth(page.words.width()))


def test_when_an_actor_belongs_in_follows_the_weights(page, session):
    def shown() -> dict[str, str]:
        table = page.actor_card.table
        return {table.item(row, 0).text(): table.item(row, 1).text() for row in range(table.rowCount())}

    def expected() -> dict[str, str]:
        issue, actor = session.issue, session.project.partners.actor("united-states")
        memberships = (weight_memberships(session.project, issue, c.id) for c in session.project.criteria)
        return {
            f"weight of {m.criterion.title}": weight_words(actor, m) for m in memberships if m is not None
        }

    wait_until(page.actor_card.table.isVisible)
    assert expected().items() <= shown().items()
    for weights in (
        session.project.weights.moved("cost", 0.6),
        session.project.weights.with_lock("alignment", True),
    ):
        session.apply("Edit", lambda p, weights=weights: set_weights(p, weights))
        assert not page.actor_card.table.isVisible()  # nothing of before is left in sight
        wait_until(page.actor_card.table.isVisible)
        assert expected().items() <= shown().items()


def test_what_varied_in_the_draws_is_said(page, session):
    for question, words in (
        (AcceptabilityQuestion(WeightVariation.ALL, samples=100), "all weightings"),
        (AcceptabilityQuestion(WeightVariation.AROUND, samples=100), "around the current one"),
    ):
        session.apply("Edit", lambda p, question=question: set_robustness(p, question))
        wait_until(page.certainty_bars.isVisible)
        assert any(words in label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_an_unknown_rating_that_does_not_count_is_not_shown_as_its_lowest(page, session):
    partners = session.project.partners
    actor = partners.actor("united-states")
    rest = replace(actor, ratings=actor.ratings.without(ActorRating.REACH))  # capacity counts on Alliances
    actors = tuple(rest if a is actor else a for a in partners.actors)
    session.apply("Edit", lambda p: replace(p, partners=replace(partners, actors=actors)))
    wait_until(page.actor_card.table.isVisible)
    table = page.actor_card.table
    names = [table.item(row, 0).text() for row in range(table.rowCount())]
    assert any(name.startswith("Capacity") for name in names)
    assert not any(name.startswith("Reach") for name in names)
