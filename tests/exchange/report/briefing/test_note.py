# SPDX-License-Identifier: MIT
"""What a briefing note says by default: two pages for one issue, few for many."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcda_app.analysis.phrases import percent, percents_of_whole
from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.analysis.value_functions.sentences import shape_sentence
from mcda_app.domain.edits.elicitation import set_weight_reason
from mcda_app.domain.edits.labels import set_option_colour
from mcda_app.domain.edits.rules.decisions import set_record
from mcda_app.domain.edits.scores import set_weights, type_score
from mcda_app.domain.edits.value_functions import set_value_function
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.method_settings import Method
from mcda_app.domain.project import Project, Record
from mcda_app.domain.scale import Criterion, Direction, Level, Scale
from mcda_app.domain.value_functions.value_function import ValueFunction, ValuePoint, ValueShape
from mcda_app.domain.weights import Weights, equal_shares, normalised
from mcda_app.exchange.report.annexes.kinds import EVERY_ANNEX, Annex
from mcda_app.exchange.report.content import build
from mcda_app.exchange.report.document import Bars, Facts, Heading, NewPage, Node, Paragraph, Report, Table
from mcda_app.exchange.report.pdf.typesetter import pdf_of
from mcda_app.files import presets
from mcda_app.files.inputs_hash import inputs_hash
from mcda_app.hues import OPTION_HUES
from tests.exchange.pdf.reader import Document

START = presets.load()
DATE, DAY = "30 November 2026", date(2026, 11, 30)
PAGE_1 = ["The question", "The recommendation", "How sure is it?", "What to bear in mind"]
PAGE_2 = ["Weights and their reasons", "What would change it", "Sources", "Who stands behind it"]


def note(project: Project = START, issue: str = "externalities") -> Report:
    return build(project, [issue], date=DATE)


def headings(nodes: tuple[Node, ...] | list[Node]) -> list[str]:
    return [node.text for node in nodes if isinstance(node, Heading)]


def paragraphs(report: Report, style: str = "") -> list[str]:
    return [n.text for n in report.nodes if isinstance(n, Paragraph) and style in ("", n.style)]


def under(report: Report, heading: str) -> list[Node]:
    """What stands below a heading, up to the next one."""
    nodes = list(report.nodes)
    start = next(n for n, node in enumerate(nodes) if isinstance(node, Heading) and node.text == heading)
    end = next((n for n in range(start + 1, len(nodes)) if isinstance(nodes[n], Heading | NewPage)), None)
    return nodes[start + 1 : end]


def texts(report: Report) -> list[str]:
    """All that is printed."""
    found: list[str] = [report.title, report.subtitle, report.footer]
    for node in report.nodes:
        match node:
            case Heading(_, text) | Paragraph(text, _):
                found.append(text)
            case Table():
                found += [node.caption, *node.head, *(cell.text for row in node.rows for cell in row)]
            case Bars():
                found += [node.caption, *(part for bar in node.bars for part in (bar.label, bar.text))]
            case Facts():
                found += [part for pair in node.pairs for part in pair]
    return found


def pages(report: Report) -> int:
    return len(Document(pdf_of(report, DAY)).pages)


def test_the_first_page_answers_and_the_second_says_what_it_rests_on() -> None:
    report = note()
    cut = report.nodes.index(NewPage())
    assert isinstance(report.nodes[0], Facts)
    assert headings(report.nodes[:cut]) == PAGE_1
    assert headings(report.nodes[cut:]) == PAGE_2
    assert sum(isinstance(node, Bars) for node in report.nodes) == 1
    assert len(under(report, "What to bear in mind")) == 3
    document = Document(pdf_of(report, DAY))
    places = {e.text: e.pages for e in document.structure.all("H1")}
    assert {text: places[text] for text in (*PAGE_1, *PAGE_2)} == {
        **dict.fromkeys(PAGE_1, (0,)),
        **dict.fromkeys(PAGE_2, (1,)),
    }


def test_the_cover_names_what_is_known_and_every_page_its_class() -> None:
    record = Record("Ms Vos", "A. Nalyst", "Ms Ito", "2.1", "1 December 2026", "Mr Bos", "2026-12-02")
    project = set_record(START, replace(record, classification="Restricted", reference="2026/0815"))
    for report in (note(project), build(project, date=DATE)):
        (cover, who) = [node for node in report.nodes if isinstance(node, Facts)]
        assert cover.pairs == (
            ("Commissioner", "Ms Vos"),
            ("Classification", "Restricted"),
            ("Reference number", "2026/0815"),
            ("Date", "1 December 2026"),
            ("Version", "2.1"),
            ("Approver", "Mr Bos"),
        )
        assert {("Analyst", "A. Nalyst"), ("Checker", "Ms Ito"), ("Approved on", "2026-12-02")} <= set(
            who.pairs
        )
        assert report.classification == "Restricted"
        assert inputs_hash(project)[:12] in report.footer
    (cover, _who) = [node for node in note().nodes if isinstance(node, Facts)]
    assert cover.pairs == (("Date", DATE),), "nothing stands there that nobody said"


def test_that_nobody_checked_or_approved_is_said() -> None:
    assert "Neither a checker nor an approver is named." in paragraphs(note())
    checked = set_record(START, Record(checker="Ms Ito"))
    assert "No approver is named." in paragraphs(note(checked))
    both = set_record(START, Record(checker="Ms Ito", approver="Mr Bos"))
    assert not any("named." in text for text in paragraphs(note(both)))


def test_bars_have_the_colours_of_the_screen_and_say_in_words_what_they_show() -> None:
    project = set_option_colour(START, "global", 5)
    for report, kinds in ((note(project), 3), (build(project, date=DATE), 3)):
        (chart,) = [node for node in report.nodes if isinstance(node, Bars)]
        colours = {bar.label.split("  ")[-1].split()[0]: bar.colour for bar in chart.bars}
        assert colours == {
            "Unilateral": OPTION_HUES[0],
            "Selective": OPTION_HUES[1],
            "Global": OPTION_HUES[4],
        }
        assert len(chart.bars) == kinds
        assert all(bar.text in chart.description for bar in chart.bars)


def test_all_issues_stand_in_one_table_on_few_pages() -> None:
    report = build(START, date=DATE)
    table = next(node for node in report.nodes if isinstance(node, Table) and node.head[0] == "Issue")
    assert [row[0].text for row in table.rows] == [issue.title for issue in START.issues]
    evaluation = evaluate(START)
    for row, issue in zip(table.rows, START.issues, strict=True):
        assert row[1].text == " and ".join(o.label for o in evaluation[issue.id].leaders)
        assert row[3].text in ("Firm", "Open", "Fragile")
        assert row[4].text
    assert not set(headings(report.nodes)) & {issue.title for issue in START.issues}
    assert pages(report) <= 8


def test_a_note_on_some_issues_counts_those_alone() -> None:
    report = build(START, ["alliances", "arms-races"], date=DATE)
    (chart,) = [node for node in report.nodes if isinstance(node, Bars)]
    assert sum(int(bar.text) for bar in chart.bars) == 2
    assert any("over 2 issues" in text for text in paragraphs(report))


def test_annexes_follow_one_by_one() -> None:
    for ids in (["trade"], ["trade", "norms"]):
        bare = build(START, ids, date=DATE)
        for annex in Annex:
            report = build(START, ids, date=DATE, annexes=[annex])
            more = report.nodes[len(bare.nodes) :]
            assert report.nodes[: len(bare.nodes)] == bare.nodes
            expected = annex is not Annex.WORKSHOP and not (len(ids) == 1 and annex is Annex.ISSUES)
            kept = annex not in (Annex.DECISIONS, Annex.AUDIT)  # there is nothing of them in a preset
            assert bool(more) is (expected and kept), (annex, ids)
            assert not more or more[0] == NewPage()


def own(options: int = 60, criteria: int = 12) -> Project:
    """A decision with long names and long reasons."""
    levels = tuple(Level(f"l{n}", f"level number {n} of the scale", float(n)) for n in range(5))
    crits = tuple(
        Criterion(
            f"c{n}",
            f"Criterion {n} on what a ministry would call the budgetary and legal consequences",
            direction=Direction.COST if n % 3 == 0 else Direction.BENEFIT,
            scale=Scale(levels),
        )
        for n in range(criteria)
    )
    opts = tuple(
        Option(f"o{n}", f"Option {n}: a programme of cooperation with partners on the matter at hand")
        for n in range(options)
    )
    issue = Issue("i", "Which of the many programmes should be pursued in the coming period?")
    project = Project(
        "A decision of our own with a long title that names the matter and the period",
        crits,
        issues=(issue,),
        weights=Weights(normalised({c.id: 1 + n % 5 for n, c in enumerate(crits)})),
        options=opts,
    )
    for n, option in enumerate(opts):
        for m, criterion in enumerate(crits):
            project = type_score(
                project, "i", option.id, criterion.id, (n * n * (m + 3) + n * m + m * m * 5 + n // 7) % 5
            )
    for criterion in crits:
        project = set_weight_reason(
            project, criterion.id, "Because the cabinet asked for it in its letter. " * 9
        )
    return project


def test_a_large_decision_with_long_names_keeps_its_two_pages() -> None:
    project = own()
    report = build(project, ["i"], date=DATE)
    (chart,) = [node for node in report.nodes if isinstance(node, Bars)]
    assert len(chart.bars) == 7
    assert "53 more options rank behind these." in paragraphs(report)
    assert any("gives them in full" in text for text in paragraphs(report)), "reasons are cut openly"
    assert pages(report) == 2
    project = own(20, 9)
    whole = build(project, ["i"], date=DATE, annexes=[Annex.MATRIX, Annex.METHOD])
    ranking = next(n for n in whole.nodes if isinstance(n, Table) and n.caption.startswith("Ranking"))
    assert len(ranking.rows) == 20, "the annex has them all"
    reason = project.weights.reasons["c1"]
    assert reason in texts(whole)
    assert all(len(node.head) <= 7 for node in whole.nodes if isinstance(node, Table))


def test_no_number_reads_as_minus_nothing_or_twice() -> None:
    levels = tuple(Level(f"l{n}", f"{n / 2:g}", n / 2) for n in range(9))
    criterion = replace(START.criterion("cost"), scale=Scale(levels))
    assert criterion.describe_in_full(2.5) == "2.5"
    close = set_weights(START, START.weights.moved("alignment", 0.001))
    for project in (START, close, own(5, 4)):
        for ids in ([project.issues[0].id], None):
            printed = " ".join(texts(build(project, ids, date=DATE, annexes=EVERY_ANNEX)))
            assert not re.search(r"[-−+]0[.,]00\b", printed)
            assert not re.search(r"\b(\S+) \(\1\)", printed)


@given(st.lists(st.integers(0, 1000), min_size=2, max_size=12).filter(any))
def test_weights_add_up_as_printed_or_say_that_they_do_not(points: list[int]) -> None:
    shares = list(normalised({str(n): float(p) for n, p in enumerate(points)}).values())
    printed, adds_up = percents_of_whole(shares)
    total = sum(round(float(text.rstrip("%")) * 10**7) for text in printed) / 10**7
    assert adds_up is (total == 100)
    for text, share in zip(printed, shares, strict=True):
        assert abs(float(text.rstrip("%")) - 100 * share) <= 0.5, "none is bent"
        if "." not in text:
            assert text == percent(share), "as everywhere on the screen"


def test_thirds_are_rounded_and_the_note_says_so() -> None:
    three = [c.id for c in START.criteria][:3]
    shares = {c.id: 0.0 for c in START.criteria} | equal_shares(three)
    project = set_weights(START, Weights(normalised(shares)))
    said = "Each weight is rounded, so that the printed ones do not add up to exactly 100%."
    assert said in paragraphs(note(project))
    assert said not in paragraphs(note())


@pytest.mark.parametrize("ids", [["trade"], None])
def test_a_changed_score_loses_its_reason_wherever_it_is_printed(ids: list[str] | None) -> None:
    reason = START.issue("trade").score("global", "cost").reason_text
    assert reason in texts(build(START, ids, date=DATE, annexes=EVERY_ANNEX))
    changed = type_score(START, "trade", "global", "cost", "low")
    assert reason not in texts(build(changed, ids, date=DATE, annexes=EVERY_ANNEX))
    back = type_score(changed, "trade", "global", "cost", "high")
    assert reason in texts(build(back, ids, date=DATE, annexes=EVERY_ANNEX))


def test_the_method_annex_says_how_value_runs_and_what_it_follows_from() -> None:
    points = (ValuePoint(0.0, 0.0), ValuePoint(1.0, 0.8), ValuePoint(2.0, 1.0))
    function = ValueFunction(ValueShape.PIECEWISE, points, reason="The first step matters most")
    project = set_value_function(START, "effectiveness", function)
    project = replace(project, settings=replace(project.settings, method=Method.VALUE))
    bullets = paragraphs(build(project, ["trade"], date=DATE, annexes=[Annex.METHOD]), "bullet")
    (text,) = [text for text in bullets if text.startswith("Effectiveness: ")]
    assert shape_sentence(project.criterion("effectiveness")) in text
    assert text.endswith("Reason: The first step matters most")
    assert any(text.startswith("Cost of coordination: Nobody has said") for text in bullets)
    topsis = build(START, ["trade"], date=DATE, annexes=[Annex.METHOD])
    assert "Value functions" not in headings(topsis.nodes)
