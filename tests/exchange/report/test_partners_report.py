# SPDX-License-Identifier: MIT
"""The chapter on partners says what the analysis says, and is there only where there are actors."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mcda_app.analysis.partners.agreement import agreement
from mcda_app.analysis.partners.answers import Membership, PartnerFinder, partner_map
from mcda_app.analysis.partners.certainty import with_draws
from mcda_app.analysis.partners.problem import method_sentence
from mcda_app.analysis.partners.sentences import sentences
from mcda_app.domain.edits.partners.actors import remove_actors
from mcda_app.domain.edits.partners.coalition_rules import clear_good
from mcda_app.domain.partners.actors import Partners
from mcda_app.domain.project import Project
from mcda_app.exchange.report.annexes.kinds import EVERY_ANNEX
from mcda_app.exchange.report.content import build
from mcda_app.exchange.report.document import Heading, NewPage, Node, Paragraph, Report, Table
from mcda_app.files import presets
from mcda_app.i18n import localised

DATE = "23 November 2026"
SIGNS = {"●": Membership.BEST, "◐": Membership.AS_GOOD, "○": Membership.NONE, "–": Membership.LEFT_OUT}


@pytest.fixture(scope="module")
def project() -> Project:
    return presets.load()


@pytest.fixture(scope="module")
def whole(project: Project) -> Report:
    return build(project, date=DATE, annexes=EVERY_ANNEX)


def chapter(report: Report) -> list[Node]:
    """The chapter's parts; none without one."""
    nodes = list(report.nodes)
    start = next((n for n, node in enumerate(nodes) if node == Heading(1, "Partners")), len(nodes))
    heads = (n for n in range(start + 1, len(nodes)) if isinstance(nodes[n], (NewPage,)))
    return nodes[start : next(heads, len(nodes))]


def tables(nodes: list[Node], caption: str) -> list[Table]:
    return [node for node in nodes if isinstance(node, Table) and node.caption.startswith(caption)]


def paragraphs(nodes: list[Node]) -> list[str]:
    return [node.text for node in nodes if isinstance(node, Paragraph)]


def test_the_map_has_every_actor_once_at_its_place(project: Project, whole: Report) -> None:
    parts = tables(chapter(whole), "The partner map")
    heads = [head for part in parts for head in part.head[1:]]
    actors = project.partners.actors
    assert heads == ["EU (us)", *(actor.label for actor in actors[1:])]
    for n, row in enumerate(with_draws(project, partner_map(project, PartnerFinder()))):
        signs = [cell.text for part in parts for cell in part.rows[n][1:]]
        assert [part.rows[n][0].text for part in parts] == [row.issue.label] * len(parts)
        assert row.answers is not None
        assert [SIGNS[sign] for sign in signs] == [row.answers.membership(actor) for actor in actors]
    assert any("● in the best coalition" in text for text in paragraphs(chapter(whole)))


def test_each_issue_has_its_sentences_and_the_method_is_told_once(project: Project, whole: Report) -> None:
    texts = paragraphs(chapter(whole))
    for row in with_draws(project, partner_map(project, PartnerFinder())):
        assert row.answers is not None
        assert set(sentences(row.answers)) <= set(texts)
    assert sum(method_sentence(project.settings) in text for text in texts) == 1


def test_misses_are_told_with_their_causes_and_agreements_are_not(project: Project, whole: Report) -> None:
    texts = paragraphs(chapter(whole))
    misses = [row for row in agreement(project) if not row.agrees]
    assert misses
    for row in misses:
        assert any(row.cause in text and text.startswith(row.issue.label) for text in texts)
    assert sum("the paper says" in text for text in texts) == len(misses)


def test_forums_have_their_scores_and_every_source_is_named(project: Project, whole: Report) -> None:
    parts = tables(chapter(whole), "Scores from 0 to 1 of forums")
    heads = [head for part in parts for head in part.head[1:]]
    row = partner_map(project, PartnerFinder())[0]
    assert row.answers is not None
    scores = [cell.text for part in parts for cell in part.rows[0][1:]]
    expected = {forum.forum.label: forum.score.score for forum in row.answers.forums}
    assert {h: s for h, s in zip(heads, scores, strict=True) if h in expected} == {
        label: localised(score, ".2f") for label, score in expected.items()
    }
    text = " ".join(paragraphs(chapter(whole)))
    assert all(forum.source in text for forum in project.partners.forums)


def test_a_note_on_one_issue_compares_its_forums_in_full(project: Project) -> None:
    report = build(project, ["alliances"], date=DATE, annexes=EVERY_ANNEX)
    (table,) = tables(chapter(report), "Alliances: forums")
    row = next(r for r in partner_map(project, PartnerFinder()) if r.issue.id == "alliances")
    assert row.answers is not None
    rows = {cells[0].text: [cell.text for cell in cells[1:]] for cells in table.rows}
    for result in row.answers.forums:
        members, score, lacks, extra = rows[result.forum.label]
        assert members == ", ".join(actor.label for actor in result.members)
        assert score == localised(result.score.score, ".2f")
        assert lacks == (", ".join(actor.label for actor in result.lacks) or "–")
        assert extra == (", ".join(actor.label for actor in result.extra) or "–")
    assert not any(table.caption.startswith("Scores from 0 to 1") for table in tables(chapter(report), ""))


def test_without_actors_there_is_no_chapter(project: Project) -> None:
    bare = replace(project, partners=Partners())
    assert chapter(build(bare, ["trade"], date=DATE, annexes=EVERY_ANNEX)) == []


def test_what_cannot_be_compared_is_told_in_a_sentence(project: Project) -> None:
    some = clear_good(project, "trade")
    nodes = chapter(build(some, ["trade", "norms"], date=DATE, annexes=EVERY_ANNEX))
    (texts,) = [text for text in paragraphs(nodes) if "how members add up on Trade" in text]
    assert texts
    (first, *_) = tables(nodes, "The partner map")
    assert [row[1].text for row in first.rows] == ["", "●"]
    lone = remove_actors(project, [actor.id for actor in project.partners.actors[1:]])
    nodes = chapter(build(lone, ["trade", "norms"], date=DATE, annexes=EVERY_ANNEX))
    assert paragraphs(nodes) == ["There is nobody to cooperate with yet. Add at least two actors."]


def test_writing_can_be_stopped_while_coalitions_are_compared(project: Project) -> None:
    calls: list[int] = []

    def progress(position: int, _total: int) -> bool:
        calls.append(position)
        return len(calls) < 3

    assert build(project, date=DATE, annexes=EVERY_ANNEX, progress=progress) is None
