# SPDX-License-Identifier: MIT
"""The overview, read as a user reads them: through its tables, sentences and pictures."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from mcda_app.analysis.ranking.first_place_counts import headline
from mcda_app.domain.edits.scores import apply_lens, own_weights, set_weights, type_score
from mcda_app.domain.edits.snapshots import add_snapshot
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.score import Evidence
from mcda_app.errors import FileError
from mcda_app.files import presets
from mcda_app.ui.core.badge_service import BadgeService
from mcda_app.ui.core.session import Session
from mcda_app.ui.overview.offered_views import VIEWS
from mcda_app.ui.overview.page import OverviewPage
from mcda_app.ui.overview.versions_view import VersionsView
from mcda_app.ui.widgets.pictures.image_export import copy_picture, save_picture
from mcda_app.ui.widgets.pill_bar import PillBar
from tests.exchange.pdf.reader import Document

FORMAT = QImage.Format.Format_RGB32


@pytest.fixture
def session(qtbot: QtBot) -> Session:
    return Session(presets.load())


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> Iterator[OverviewPage]:
    page = OverviewPage(session)
    qtbot.addWidget(page)
    page.resize(800, 700)
    page.show()
    yield page
    page.close()


def cells(page: OverviewPage, issue_id: str) -> list[str]:
    """What the table says about one issue, column by column."""
    model = page.table.overview_model
    row = model.row_of(issue_id)
    return [model.data(model.index(row, column)) for column in range(model.columnCount())]


def texts(page: OverviewPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if not label.isHidden())


def lens(session: Session, lens_id: str) -> None:
    session.apply("Look through a lens", lambda p: apply_lens(p, p.lens(lens_id)))


def test_closeness_follows_the_weights(session: Session, page: OverviewPage) -> None:
    assert cells(page, "alliances") == ["0.51", "0.88", "0.00", "Selective", "0.36", ""]
    lens(session, "gross-benefit")
    assert cells(page, "trade")[3:5] == ["Selective · Global", "no margin"]


def test_gross_and_net_names_the_issues_that_turn(session: Session, page: OverviewPage) -> None:
    page.show_view("cost")
    assert cells(page, "knowledge") == ["Global", "Selective", "≠ changes"]
    assert cells(page, "alliances") == ["Selective", "Selective", "= same"]
    assert "changes first place on 3 of 15 issues" in texts(page)
    lens(session, "gross-benefit")
    assert cells(page, "knowledge") == ["Global", "Global", "= same"]
    assert "the same first place" in texts(page)


def test_agreement_says_why_not_and_shows_the_cross_check(session: Session, page: OverviewPage) -> None:
    page.show_view("paper")
    assert cells(page, "knowledge") == ["Global", "Selective", "≠ differs", ""]
    assert cells(page, "services-deployment") == ["Unilateral", "Unilateral", "✓ agrees", "↯ desirable"]
    assert cells(page, "military-development")[2:] == ["✓ agrees", "desirable"]
    page.explain.click()
    labels = texts(page)
    assert "Knowledge: Selective leads, while the source rates Global best" in labels
    assert "Services · use, Table 3: desirable." in labels
    session.apply("Edit", lambda p: type_score(p, "knowledge", "selective", "effectiveness", "0"))
    assert cells(page, "knowledge")[0] == "Global"


def test_views_that_say_nothing_of_a_document_are_not_offered(session: Session, page: OverviewPage) -> None:
    def offered() -> list[str]:
        return [pill.text() for pill in page.findChildren(PillBar)[-1].findChildren(QToolButton)]

    every = ["Scores", "Does cost matter?", "Compared with the paper", "Evidence", "Versions"]
    assert offered() == every
    page.show_view("paper")
    session.apply("Drop the lenses", lambda p: replace(p, lenses=()))
    assert offered() == ["Scores", "Evidence"]
    assert page.view_key == "scores"
    page.show_view("paper")
    assert page.view_key == "scores"
    session.apply("Take", lambda p: add_snapshot(p, "Monday", "2026-03-01 09:00"))
    assert offered() == ["Scores", "Evidence", "Versions"]
    session.undo_stack.undo()
    session.undo_stack.undo()
    assert offered() == every
    session.open(presets.load("blank"), None)
    assert offered() == ["Scores", "Evidence", "Versions"]


def test_evidence_counts_what_the_scores_rest_on(session: Session, page: OverviewPage) -> None:
    page.show_view("evidence")
    assert cells(page, "arms-races")[0] == "50% text and 50% assumption"
    session.apply("Edit", lambda p: type_score(p, "arms-races", "global", "cost", "low"))
    assert "8% yours" in cells(page, "arms-races")[0]


def test_evidence_picks_out_no_issue_among_equals(session: Session, page: OverviewPage) -> None:
    page.show_view("evidence")
    start = session.project
    assert "Best supported by the source: " in texts(page)
    session.apply("Keep one", lambda p: replace(p, issues=p.issues[:1]))
    assert "Best supported" not in texts(page)
    assert "Alliances rests on the source for " in texts(page)
    issues = tuple(replace(start.issues[0], id=f"i{n}", title=f"I {n}", short="") for n in range(3))
    session.apply("Equals", lambda p: replace(p, issues=issues))
    assert "All issues rest on the source equally: " in texts(page)
    session.open(presets.load("blank"), None)
    assert "whose evidence could be shown" in texts(page)
    own = FrozenDict({k: replace(s, evidence=Evidence.USER) for k, s in start.issues[0].scores.items()})
    mine = tuple(replace(issue, scores=own) for issue in issues)
    session.open(replace(start, issues=mine), None)
    assert "No ranking rests on a table or the text of a source." in texts(page)


def test_differences_mark_and_count(session: Session, page: OverviewPage) -> None:
    page.show_view("versions")
    page.view.compare(("lens", "gross-benefit"), ("now", ""))
    assert cells(page, "knowledge") == ["Global", "Selective", "≠ first place"]
    assert "first place changes on 5 of 15 issues" in texts(page)
    page.view.compare(("now", ""), ("now", ""))
    assert "Choose two different states" in texts(page)


def test_differences_follow_the_present_state(session: Session, page: OverviewPage) -> None:
    session.apply("Take", lambda p: add_snapshot(p, "Monday", "2026-03-01 09:00"))
    page.show_view("versions")
    page.view.compare(("snapshot", "monday"), ("now", ""))
    assert "first place changes on no issue" in texts(page)
    lens(session, "constructivist")
    assert "From the snapshot “Monday” to the present state, first place changes on" in texts(page)
    assert "50%" in texts(page)
    boxes = page.findChildren(QComboBox)
    assert [box.currentText() for box in boxes] == ["Snapshot “Monday”", "As it is now"]
    session.undo_stack.undo()
    session.undo_stack.undo()
    assert [box.currentText() for box in boxes] == ["As it is now"] * 2


def test_the_user_picks_the_states(page: OverviewPage, qtbot: QtBot) -> None:
    page.show_view("versions")
    first, second = page.findChildren(QComboBox)
    first.setCurrentText("Viewpoint “Constructivist”")
    first.activated.emit(first.currentIndex())
    second.setCurrentText("Viewpoint “Neorealist”")
    second.activated.emit(second.currentIndex())
    assert "From the viewpoint “Constructivist” to the viewpoint “Neorealist”" in texts(page)


def test_views_survive_switching_and_other_documents(session: Session, page: OverviewPage) -> None:
    for _round in range(2):
        for key, *_rest in VIEWS:
            page.show_view(key)
            lens(session, "constructivist")
            session.open(presets.load("propaganda-chatbot"), None)
            assert len(page.table.overview_model.rows) == 1
            session.open(presets.load(), None)
            assert len(page.table.overview_model.rows) == 17
            page.repaint()


def test_reasons_against_the_paper_unfold_below_the_table(page: OverviewPage) -> None:
    page.show_view("scores")
    assert page.explain.isHidden()
    page.show_view("paper")
    assert page.explain.isVisible()
    assert "while the source rates" not in texts(page)
    page.explain.click()
    assert "≠  Trade: Selective leads, while" in texts(page)
    page.show_view("scores")
    assert "while the source rates" not in texts(page)
    page.show_view("paper")
    page.explain.click()
    assert "while the source rates" not in texts(page)


@pytest.mark.parametrize("key", [key for key, *_ in VIEWS])
def test_every_step_of_a_drag_is_on_the_screen(
    session: Session, page: OverviewPage, qtbot: QtBot, key: str
) -> None:
    page.show_view(key)
    weights = session.project.weights
    draw = random.Random(5)
    for _ in range(40):
        share = draw.random()
        moved = weights.moved(draw.choice(("effectiveness", "cost", "alignment", "leverage")), share)
        session.apply("Weigh", lambda p, moved=moved: set_weights(p, moved))
        qtbot.wait(5)
        for _ in range(5):
            QApplication.sendPostedEvents()
        image = page.screen().grabWindow(page.winId()).toImage()
        assert image.convertToFormat(FORMAT) == page.grab().toImage().convertToFormat(FORMAT), share


def test_heads_tell_of_the_states_that_are_compared(session: Session, page: OverviewPage) -> None:
    view = page.show_view("versions")
    assert isinstance(view, VersionsView)
    for lens_id in ("neorealist", "constructivist"):
        view.compare(("lens", lens_id), ("now", ""))
        tip = page.table.overview_model.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
        assert lens_id.capitalize() in tip


def test_rows_that_are_not_compared_any_more_are_gone_at_once(
    session: Session, page: OverviewPage, qtbot: QtBot
) -> None:
    page.show_view("versions")
    session.apply("Weigh apart", lambda p: own_weights(p, "trade", True))
    qtbot.wait(10)
    assert "Issues with weights of their own" in texts(page)
    session.undo_stack.undo()
    labels = [label.text() for label in page.findChildren(QLabel) if not label.isHidden()]
    assert "Issues with weights of their own" not in labels


@pytest.mark.parametrize("look", [OverviewPage.show, OverviewPage.picture])
def test_an_overview_out_of_sight_is_in_step_when_it_is_looked_at(
    session: Session, page: OverviewPage, look
) -> None:
    before = texts(page)
    page.hide()
    lens(session, "neorealist")
    look(page)
    assert headline(session.evaluation) in texts(page)
    page.show()
    assert texts(page) != before


def test_views_are_chosen_by_keyboard(page: OverviewPage, qtbot: QtBot) -> None:
    page.setFocus()
    bar = page.focusProxy()
    qtbot.keyClick(bar, Qt.Key.Key_Right)
    assert page.view_key == "cost"
    assert "Counting all criteria" in texts(page)
    qtbot.keyClick(bar, Qt.Key.Key_Right)
    assert page.view_key == "paper"
    assert "agrees with the source" in texts(page)


def test_a_click_chooses_and_a_right_click_offers_the_picture(
    session: Session, page: OverviewPage, qtbot: QtBot
) -> None:
    page.show_view("cost")
    table = page.table
    row = table.overview_model.row_of("trade")
    at = table.visualRect(table.overview_model.index(row, 1)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert session.issue_id == "trade"
    with qtbot.waitSignal(page.picture_menu, timeout=1000):
        table.customContextMenuRequested.emit(QPoint(5, 5))
    with qtbot.waitSignal(page.picture_wanted, timeout=1000):
        next(b for b in page.findChildren(QPushButton) if b.text() == "Copy picture").click()


def test_cost_and_paper_agree_on_ties(session: Session, page: OverviewPage) -> None:
    """Where effectiveness alone and the paper name the same options, both views say same, partly or other."""
    grades = {"= same": "✓ agrees", "~ partly": "~ partly", "≠ changes": "≠ differs"}
    for lens_id in [lens.id for lens in session.project.lenses]:
        lens(session, lens_id)
        page.show_view("cost")
        cost = {i.id: cells(page, i.id) for i in session.project.issues}
        page.show_view("paper")
        paper = {i.id: cells(page, i.id) for i in session.project.issues}
        for issue_id, (gross, net, changes) in cost.items():
            best, leaders, agrees, *_check = paper[issue_id]
            assert (gross, net) == (best, leaders)
            assert grades[changes] == agrees, issue_id
    lens(session, "equal")
    assert cells(page, "trade")[2] == cells(page, "norms")[2] == "~ partly"


def test_without_an_issue_there_is_a_next_step(session: Session, page: OverviewPage, qtbot: QtBot) -> None:
    session.open(replace(presets.load(), issues=()), None)
    assert "This project has no issues yet." in texts(page)
    assert not page.table.isVisible()
    assert not page.first_places.isVisible()
    with qtbot.waitSignal(page.issue_wanted, timeout=1000):
        next(b for b in page.findChildren(QPushButton) if b.text() == "Add an issue").click()
    session.open(presets.load(), None)
    assert page.table.isVisible()
    assert "This project has no issues yet." not in [
        label.text() for label in page.findChildren(QLabel) if label.isVisible()
    ]


def test_how_sure_is_said_once_it_is_known_of_all(qapp: QApplication, qtbot: QtBot) -> None:
    session = Session(presets.load())
    badges = BadgeService(session)
    page = OverviewPage(session, badges)
    qtbot.addWidget(page)
    assert "Calculating how sure the results are" in texts(page)
    badges.start()
    qtbot.waitUntil(lambda: "fragile" in texts(page), timeout=20_000)
    words = [cells(page, issue.id)[-1] for issue in session.project.issues]
    assert words.count("Fragile") == 5
    assert "Five results are fragile: " in texts(page)
    assert set(words) == {"Firm", "Open", "Fragile"}
    assert cells(page, "alliances")[-1] == "Firm"


@pytest.mark.parametrize("key", [key for key, *_ in VIEWS])
def test_each_view_can_be_copied_and_saved(page: OverviewPage, tmp_path: Path, key: str) -> None:
    page.show_view(key)
    picture = page.picture()
    copy_picture(picture.draw, picture.size)
    copied = QGuiApplication.clipboard().image()
    assert copied.width() == 2 * picture.size.width()
    for ending in (".png", ".svg", ".pdf"):
        path = tmp_path / f"map{ending}"
        save_picture(picture.draw, picture.size, path, "The map", picture.description)
    assert QImage(str(tmp_path / "map.png")).size() == copied.size()
    svg = (tmp_path / "map.svg").read_text(encoding="utf-8")
    assert "<image" not in svg
    assert "Promoting norms" in svg
    assert "AI cooperation" in svg
    document = Document((tmp_path / "map.pdf").read_bytes())
    (figure,) = document.structure.all("Figure")
    lines = (figure.alt or "").splitlines()
    assert lines[0].startswith("AI cooperation")
    assert [line for line in lines if line.startswith("Promoting norms: ")]
    assert "Promoting norms" in figure.text


def test_a_picture_that_cannot_be_written_says_so(page: OverviewPage, tmp_path: Path) -> None:
    picture = page.picture()
    with pytest.raises(FileError, match="does not end in a picture format"):
        save_picture(picture.draw, picture.size, tmp_path / "map.gif")
    with pytest.raises(FileError, match="cannot be written"):
        save_picture(picture.draw, picture.size, tmp_path / "none" / "map.png")
