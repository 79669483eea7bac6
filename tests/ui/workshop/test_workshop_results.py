# SPDX-License-Identifier: MIT
"""The Workshop page's results: subsets, groups, what to discuss, what is signed; and the room's window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QPushButton

from mcda_app.analysis.workshop import EVERYBODY, Who
from mcda_app.domain.project import Project
from mcda_app.domain.workshop import RoundKind
from mcda_app.files import presets
from mcda_app.ui.app import make_window
from mcda_app.ui.labels import TextLabel
from mcda_app.ui.session import Session
from mcda_app.ui.workshop.page import WorkshopPage
from mcda_app.ui.workshop.subset_dialog import SubsetDialog
from tests.domain.workshops import anonymous, issue_ids, named, revealed


@pytest.fixture
def session(qapp: QApplication) -> Session:
    return Session(presets.load())


@pytest.fixture
def page(session: Session, qtbot) -> WorkshopPage:
    made = WorkshopPage(session)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


def started(session: Session, project: Project) -> Session:
    session.open(project, None)
    return session


def words(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(TextLabel) if not label.isHidden())


def column(table, at: int) -> list[str]:
    return [table.item(n, at).text() for n in range(table.rowCount())]


# Results


def test_a_subset_is_added_up_alone_and_adopted_as_such(session: Session, page: WorkshopPage) -> None:
    started(session, revealed(named(5), RoundKind.WEIGHTS))
    view = page.show_view("results")
    everybody = view.headline.text()
    ids = [p.id for p in session.project.workshop.participants]
    view.choose_people(frozenset(ids[:3]))
    assert view.whose == Who(ids=frozenset(ids[:3]))
    assert view.people.rowCount() == 3
    assert view.headline.text() != everybody
    assert view.headline.text().startswith("The weights of all but Dora Vex and Emil Yarrow: ")
    assert view.groups.isHidden()
    view._adopt()
    assert "answers of all but Dora Vex and Emil Yarrow alone" in session.project.workshop.minutes[-1].text
    view.who.setCurrentIndex(0)
    view._choose_who()
    assert view.whose == EVERYBODY
    assert view.headline.text() == everybody


def test_fewer_than_may_be_shown_cannot_be_chosen(session: Session, page: WorkshopPage, qtbot) -> None:
    project = anonymous(4)
    dialog = SubsetDialog(page, project.workshop.participants, (), 3)
    qtbot.addWidget(dialog)
    ok = dialog._buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert ok.isEnabled()
    assert len(dialog.chosen) == 4
    for n in (0, 1):
        dialog.people.item(n).setCheckState(Qt.CheckState.Unchecked)
    assert not ok.isEnabled()
    dialog.people.item(0).setCheckState(Qt.CheckState.Checked)
    assert ok.isEnabled()


def test_groups_and_the_chosen_way_are_on_one_screen(session: Session, page: WorkshopPage) -> None:
    started(session, revealed(named(6), RoundKind.WEIGHTS))
    view = page.show_view("results")
    assert column(view.groups, 0) == ["Economy (3)", "Security (3)"]
    bold = [view.ways.item(n, 0).text() for n in range(3) if view.ways.item(n, 0).font().bold()]
    assert bold == ["Mean of weights"]
    assert "87.5 % high" in words(view)


def test_a_judgement_mean_that_does_not_apply_falls_back_in_every_view(
    session: Session, page: WorkshopPage
) -> None:
    from mcda_app.domain.edit_workshop import set_aggregation
    from mcda_app.domain.workshop import Aggregation

    started(session, set_aggregation(revealed(named(4), RoundKind.WEIGHTS), Aggregation.JUDGEMENTS))
    view = page.show_view("results")
    assert view.way.currentText() == "mean of weights"
    assert view.headline.text().startswith("The group's weights: Effectiveness ")


def test_weights_in_use_are_not_offered_again(session: Session, page: WorkshopPage) -> None:
    started(session, revealed(named(4), RoundKind.WEIGHTS))
    view = page.show_view("results")
    assert not view._use.isHidden()
    view._adopt()
    page.refresh()
    assert view._use.isHidden()
    assert "The project uses these weights." in words(view)
    session.undo_stack.undo()
    assert not view._use.isHidden()


def test_weights_of_other_criteria_cannot_be_used(session: Session, page: WorkshopPage) -> None:
    from mcda_app.domain.edit_criteria import remove_criterion

    project = revealed(named(4), RoundKind.WEIGHTS)
    started(session, remove_criterion(project, "leverage"))
    view = page.show_view("results")
    assert view._use.isHidden()
    assert "asked about other criteria" in view.notes.text()


def test_gut_is_held_against_the_group_and_not_the_sliders(session: Session, page: WorkshopPage) -> None:
    project = revealed(named(4), RoundKind.GUT, issue_ids=issue_ids(named(1)))
    started(session, revealed(project, RoundKind.WEIGHTS))
    view = page.show_view("results")
    told = view.gut.text()
    assert told.count("By gut") == 2
    session.do("Weigh", lambda p: _with(p, weights=p.weights.moved("cost", 0.97)))
    page.refresh()
    view.refresh()
    assert view.gut.text() == told


# What to discuss


def test_gut_and_model_are_held_against_each_other_for_discussion(
    session: Session, page: WorkshopPage
) -> None:
    project = revealed(named(5), RoundKind.GUT, issue_ids=issue_ids(named(1), 6))
    started(session, revealed(project, RoundKind.WEIGHTS))
    view = page.show_view("discuss")
    found = view.found()
    assert 0 < len(found.gaps) <= 3
    assert all(gap.apart for gap in found.gaps)
    wanted = []
    page.page_wanted.connect(wanted.append)
    next(b for b in view.findChildren(QPushButton) if b.text() == "Show the issue").click()
    assert wanted == ["issue"]
    assert session.issue_id == found.gaps[0].issue.id


def test_what_is_to_be_discussed_does_not_hang_on_the_sliders(session: Session, page: WorkshopPage) -> None:
    project = revealed(named(4), RoundKind.SCORES, issue_ids=issue_ids(named(1)))
    started(session, revealed(project, RoundKind.WEIGHTS))
    view = page.show_view("discuss")
    before = view.found()
    session.do("Weigh", lambda p: _with(p, weights=p.weights.moved("cost", 0.97)))
    assert view.found() == before


def test_scores_that_differ_count_by_the_sliders_until_there_are_group_weights(
    session: Session, page: WorkshopPage
) -> None:
    started(session, revealed(named(4), RoundKind.SCORES, issue_ids=issue_ids(named(1))))
    view = page.show_view("discuss")
    before = view.found().items
    session.do("Weigh", lambda p: _with(p, weights=p.weights.moved("cost", 0.97)))
    assert view.found().items != before


def test_a_score_to_discuss_is_shown_where_it_is(qapp: QApplication, qtbot) -> None:
    window = make_window(qapp)
    qtbot.addWidget(window)
    window.session.open(revealed(named(4), RoundKind.SCORES, issue_ids=issue_ids(named(1))), None)
    window.show()
    window.show_page("workshop")
    view = window.page("workshop").show_view("discuss")
    one = next(d for d in view.found().items if d.issue is not None)
    view.go_to(one)
    assert window.session.issue_id == one.issue.id
    matrix = window.page("issue").matrix
    assert matrix.model().cell(matrix.currentIndex()) == (one.option.id, one.criterion.id)
    window.page("workshop").weight_wanted.emit("cost")
    assert window.page("robustness").criterion.currentData() == "cost"
    window.session.saved_as(Path("done.mcda"))


def _with(project: Project, **changes: object) -> Project:
    return project.__class__(**{name: getattr(project, name) for name in project.__slots__} | changes)
