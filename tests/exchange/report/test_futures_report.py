# SPDX-License-Identifier: MIT
"""The chapter on futures says what the analysis says, and is there only where there are futures."""

from __future__ import annotations

from mcda_app.analysis.futures.sentences import explanation, headline, regret_notes, summary
from mcda_app.analysis.futures.table import futures_table
from mcda_app.analysis.phrases import figure
from mcda_app.exchange.report.annexes.kinds import EVERY_ANNEX
from mcda_app.exchange.report.content import build
from mcda_app.exchange.report.document import Heading, NewPage, Node, Paragraph, Report, Table
from mcda_app.files import presets
from tests.domain.future_projects import with_futures

DATE = "30 November 2026"
PROJECT = with_futures(presets.load("table-1-goals"))


def chapter(report: Report) -> list[Node]:
    """The chapter's parts; none without one."""
    nodes = list(report.nodes)
    start = next((n for n, node in enumerate(nodes) if node == Heading(1, "Futures")), len(nodes))
    ends = (n for n in range(start + 1, len(nodes)) if isinstance(nodes[n], NewPage))
    return nodes[start : next(ends, len(nodes))]


def texts(nodes: list[Node]) -> list[str]:
    return [node.text for node in nodes if isinstance(node, Paragraph)]


def test_all_issues_in_all_futures() -> None:
    nodes, table = chapter(build(PROJECT, date=DATE, annexes=EVERY_ANNEX)), futures_table(PROJECT)
    assert f"{summary(table)}." in texts(nodes)
    overview = next(
        n for n in nodes if isinstance(n, Table) and n.head[0] == "Issue" and "Safest hedge" in n.head
    )
    for row, each in zip(overview.rows, table.issues.values(), strict=True):
        assert [cell.bold for cell in row[2:-1]] == [not holds for holds in each.holds]
        assert f"{headline(each)}." in texts(nodes)


def test_no_regret_without_first_place_is_explained() -> None:
    (note,) = regret_notes(futures_table(PROJECT)["norms"])
    for issues in (None, ["norms"]):
        nodes = chapter(build(PROJECT, issues, date=DATE, annexes=EVERY_ANNEX))
        assert texts(nodes).count(note) == 1


def test_one_issue_with_its_reasons_and_what_differs() -> None:
    nodes, each = (
        chapter(build(PROJECT, ["trade"], date=DATE, annexes=EVERY_ANNEX)),
        futures_table(PROJECT)["trade"],
    )
    assert set(explanation(PROJECT, each)) <= set(texts(nodes))
    options = next(n for n in nodes if isinstance(n, Table) and n.head[0] == "Option")
    assert options.head[1:] == ("As today", "Withdraws", "Blocs harden", "Largest regret", "Expected score")
    for n, row in enumerate(options.rows):
        assert row[4].text == figure(each.largest[n] or 0.0)
    differing = [n for n in nodes if isinstance(n, Table) and n.head[-1] == "Reason"]
    assert any("Nothing is global without it." in cell.text for cell in differing[0].rows[0])
    assert len(differing) == 2


def test_no_chapter_without_futures() -> None:
    assert chapter(build(presets.load("table-1-goals"), date=DATE, annexes=EVERY_ANNEX)) == []
