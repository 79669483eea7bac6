# SPDX-License-Identifier: MIT
"""Slides say what was evaluated, nothing else, and are offered only where they say something."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mcda_app.analysis.group.ballot_tables import latest_weights
from mcda_app.analysis.group.result import group_result
from mcda_app.analysis.group.revealed_round import RevealedRound
from mcda_app.analysis.issue_findings import findings_of
from mcda_app.analysis.ranking.evaluation import Evaluator
from mcda_app.analysis.ranking.first_place_counts import headline
from mcda_app.domain.edits.scores import own_weights, set_weights, type_score
from mcda_app.domain.project import Project
from mcda_app.domain.workshop.workshop import RoundKind
from mcda_app.files import presets
from mcda_app.ui.presentation.deck import Deck, Key, Kind
from mcda_app.ui.presentation.pdf import material_of
from mcda_app.ui.presentation.slides import (
    AnswerSlide,
    ChangeSlide,
    EmptySlide,
    GroupSlide,
    IssueSlide,
    SourcesSlide,
)
from tests.domain.workshops import anonymous, named, revealed, voted


def deck_of(project: Project) -> Deck:
    return Deck(material_of(project))


def kinds(deck: Deck) -> list[Kind]:
    return [key.kind for key in deck.keys]


def weighed(project: Project, criterion_id: str, share: float) -> Project:
    return set_weights(project, project.weights.moved(criterion_id, share), None)


@pytest.mark.parametrize("share", [0.25, 0.7])
def test_the_answer_is_that_of_the_evaluation(share: float) -> None:
    project = weighed(presets.load(), "cost", share)
    evaluation = Evaluator().evaluate(project)
    slide = deck_of(project).slide(Key(Kind.ANSWER))
    assert isinstance(slide, AnswerSlide)
    assert slide.title == headline(evaluation)
    assert sum(segment.issues for segment in slide.segments) == len(project.issues)
    for tile, issue in zip(slide.tiles, project.issues, strict=True):
        result = evaluation[issue.id]
        assert tile.issue_id == issue.id
        assert tile.leaders == " = ".join(o.label for o in result.leaders)
        options = project.options_of(issue)
        assert [options[place] for place in tile.places] == list(result.leaders)


def test_certainty_on_every_slide_is_that_of_the_badge() -> None:
    project = presets.load()
    findings, deck = findings_of(project, Evaluator()), deck_of(project)
    words = {"robust": "Firm", "contested": "Open", "knife-edge": "Fragile"}
    answer = deck.slide(Key(Kind.ANSWER))
    assert isinstance(answer, AnswerSlide)
    for tile in answer.tiles:
        badge = findings[tile.issue_id].badge
        assert badge is not None
        assert tile.degree is not None
        assert tile.degree.word == words[badge.firmness.value]
        issue = deck.slide(Key(Kind.ISSUE, tile.issue_id))
        assert isinstance(issue, IssueSlide)
        assert issue.degree == tile.degree


def test_an_issue_shows_its_ranking_and_its_question() -> None:
    project = weighed(presets.load(), "leverage", 0.6)
    evaluation, deck = Evaluator().evaluate(project), deck_of(project)
    for issue in project.issues:
        slide = deck.slide(Key(Kind.ISSUE, issue.id))
        assert isinstance(slide, IssueSlide)
        result = evaluation[issue.id]
        assert (slide.title, slide.question) == (issue.title, issue.description)
        assert [(b.name, b.rank, b.score) for b in slide.bars] == [
            (s.option.title, s.rank, s.score) for s in result.ranked
        ]
        assert {b.name for b in slide.bars if b.leads} == {o.title for o in result.leaders}
        assert all(b.text == f"{b.score:.2f}" for b in slide.bars)
        assert all(leader.label in slide.verdict for leader in result.leaders)


def test_what_would_change_it_is_what_the_findings_say() -> None:
    project = presets.load("table-2-examples")
    findings, deck = findings_of(project, Evaluator()), deck_of(project)
    for issue in project.issues:
        slide = deck.slide(Key(Kind.CHANGE, issue.id))
        assert isinstance(slide, ChangeSlide)
        issue_findings = findings[issue.id]
        assert {line.text for line in slide.lines} == set(issue_findings.tipping_sentences)
        assert slide.scores == tuple(issue_findings.tip_sentences(3))
        margins = {t.criterion.title: t.margin for t in issue_findings.weight_tippings}
        bars = [2.0 if (m := margins[line.name]) is None else m for line in slide.lines]
        assert bars == sorted(bars)
        for line, tipping in zip(
            slide.lines, sorted(issue_findings.weight_tippings, key=lambda t: t.margin or 2.0), strict=True
        ):
            assert [(s.low, s.high) for s in line.spans] == [
                (i.low, i.high) for i in tipping.intervals if not i.is_point
            ]


def test_scores_that_are_still_calculated_are_not_told_as_none() -> None:
    material = replace(material_of(presets.load()), score_tips=lambda _issue: None)
    deck = Deck(material)
    slide = deck.slide(next(key for key in deck.keys if key.kind is Kind.CHANGE))
    assert isinstance(slide, ChangeSlide)
    assert slide.scores is None


def test_certainty_that_is_still_calculated_is_not_told() -> None:
    material = replace(material_of(presets.load()), firmness=lambda _issue: None)
    slide = Deck(material).slide(Key(Kind.ANSWER))
    assert isinstance(slide, AnswerSlide)
    assert "Still calculating how sure" in slide.certainty
    assert all(tile.degree is None for tile in slide.tiles)


# Which slides there are


def test_a_document_with_one_issue_begins_with_it() -> None:
    assert kinds(deck_of(presets.load("propaganda-chatbot"))) == [Kind.ISSUE, Kind.CHANGE, Kind.SOURCES]


def test_every_issue_has_a_slide_in_the_order_of_the_document() -> None:
    project = presets.load()
    keys = deck_of(project).keys
    assert [k.issue_id for k in keys if k.kind is Kind.ISSUE] == [i.id for i in project.issues]
    assert keys[0] == Key(Kind.ANSWER)
    assert keys[-1] == Key(Kind.SOURCES)


def test_an_issue_without_a_ranking_has_no_slide() -> None:
    project = presets.load("table-2-examples")
    issue = project.issues[0]
    for option in project.options_of(issue):
        project = type_score(project, issue.id, option.id, "cost", "")
    assert not [key for key in deck_of(project).keys if key.issue_id == issue.id]
    answer = deck_of(project).slide(Key(Kind.ANSWER))
    assert isinstance(answer, AnswerSlide)
    tile = next(t for t in answer.tiles if t.issue_id == issue.id)
    assert (tile.leaders, tile.places, tile.degree) == ("No ranking", (), None)


def test_with_one_option_ranked_nothing_is_said_of_changes() -> None:
    project = presets.load("propaganda-chatbot")
    issue = project.issues[0]
    first, *others = project.options_of(issue)
    project = project.with_issue(replace(issue, excluded=frozenset(o.id for o in others)))
    deck = deck_of(project)
    assert kinds(deck) == [Kind.ISSUE, Kind.SOURCES]
    slide = deck.slide(deck.keys[0])
    assert isinstance(slide, IssueSlide)
    assert [b.name for b in slide.bars] == [first.title]
    assert (slide.degree, slide.certainty) == (None, "")


def test_an_empty_project_says_what_is_missing() -> None:
    deck = deck_of(presets.load("blank"))
    assert deck.is_empty
    slide = deck.slide(deck.keys[0])
    assert isinstance(slide, EmptySlide)
    assert "No option is ranked" in slide.text


# The group


def group_of(project: Project) -> GroupSlide:
    slide = deck_of(project).slide(Key(Kind.GROUP))
    assert isinstance(slide, GroupSlide)
    return slide


def test_the_group_is_shown_once_its_round_is_revealed() -> None:
    assert Kind.GROUP not in kinds(deck_of(named()))
    assert Kind.GROUP not in kinds(deck_of(voted(named(), RoundKind.WEIGHTS)))
    project = revealed(named(5), RoundKind.WEIGHTS)
    slide, round_ = group_of(project), latest_weights(project)
    assert round_ is not None
    assert project.workshop is not None
    result = group_result(RevealedRound.of(project, round_.id), Evaluator())
    assert result is not None
    way = result.usable(project.workshop.aggregation)
    assert [s.group for s in slide.spreads] == list(way.shares)
    assert [(s.low, s.high) for s in slide.spreads] == [(s.low, s.high) for s in result.spreads]
    assert [s.dots for s in slide.spreads] == list(zip(*result.table.shares, strict=True))
    assert "5 ballots" in slide.round


def test_who_is_furthest_from_the_group_is_named_in_a_named_workshop() -> None:
    project = revealed(named(5), RoundKind.WEIGHTS)
    assert project.workshop is not None
    names = [p.label for p in project.workshop.participants]
    people = group_of(project).people
    assert len(people) == 3
    assert all(any(text.startswith(name) for name in names) for text in people)


def test_nobody_is_told_apart_in_an_anonymous_workshop() -> None:
    project = revealed(anonymous(5), RoundKind.WEIGHTS)
    assert project.workshop is not None
    slide = group_of(project)
    assert slide.people == ()
    assert all(spread.dots == () for spread in slide.spreads)
    assert not [p.label for p in project.workshop.participants if p.label in slide.spoken]


def test_whether_the_project_uses_the_groups_weights_is_true() -> None:
    project = revealed(named(5), RoundKind.WEIGHTS)
    assert "uses other weights" in group_of(project).outcome
    shares = {s: spread.group for s, spread in zip(CRITERIA, group_of(project).spreads, strict=True)}
    used = set_weights(project, project.weights.with_shares(shares, "workshop"), None)
    assert group_of(used).outcome == "The results shown here use the group's weights."


CRITERIA = ("effectiveness", "cost", "alignment", "leverage")


# Sources


def test_sources_count_what_there_is() -> None:
    project = presets.load()
    slide = deck_of(project).slide(Key(Kind.SOURCES))
    assert isinstance(slide, SourcesSlide)
    assert "180 scores" in slide.evidence_title
    assert sum(share.share for share in slide.evidence) == pytest.approx(1)
    assert [(w.name, w.share) for w in slide.weights] == [
        (c.title, project.weights.share(c.id)) for c in project.criteria
    ]
    assert slide.sources == tuple(s.citation for s in project.sources)


def test_weights_of_single_issues_are_mentioned() -> None:
    project = own_weights(presets.load(), presets.load().issues[0].id, True)
    slide = deck_of(project).slide(Key(Kind.SOURCES))
    assert isinstance(slide, SourcesSlide)
    assert "1 issue has its own" in slide.origin
