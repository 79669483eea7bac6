# SPDX-License-Identifier: MIT
"""Every way to a dialog, a menu or another window of the program, with what is done there."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFileDialog,
    QMenu,
    QPushButton,
    QWidget,
)

from mcda_app.domain.edits.evidence.tasks import add_task
from mcda_app.domain.edits.issues import add_option
from mcda_app.domain.edits.workshop.minutes import note_reason
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.evidence.tasks import ScorePlace
from mcda_app.domain.project import Project
from mcda_app.domain.workshop.check_codes import draw_codes
from mcda_app.domain.workshop.workshop import RoundKind
from mcda_app.errors import FileError
from mcda_app.exchange.ballots.ballot_file import filled_in, open_ballot, write_ballot
from mcda_app.exchange.ballots.distribute import hand_out
from mcda_app.exchange.data.export import write_data
from mcda_app.exchange.excel import export_workbook
from mcda_app.files.audit_chain import started
from mcda_app.files.project_file import save_project
from mcda_app.files.recovery_copies import abandoned_copies
from mcda_app.files.sharing.file_lock import ForeignLock
from mcda_app.ui.app import fill_in_ballot
from mcda_app.ui.charts.chart import PictureButton
from mcda_app.ui.charts.chart_card import ChartButton
from mcda_app.ui.charts.weights_bar.parts import Segment
from mcda_app.ui.core.work.long_work import wait_for
from mcda_app.ui.dialogs import shared_file
from mcda_app.ui.dialogs.diagnostics import show_internal_error
from mcda_app.ui.dialogs.recovery import offer_recovery
from mcda_app.ui.shell.commands import Commands
from mcda_app.ui.shell.main_window import MainWindow
from mcda_app.ui.widgets.dialogs import save_path
from mcda_app.ui.widgets.dialogs.error_box import show_error
from mcda_app.ui.widgets.fields.number_dialog import ask_number_between
from mcda_app.ui.widgets.help_buttons import HelpButton, WhyButton
from mcda_app.ui.workshop import prompts
from tests.domain.workshops import answers_to
from tests.ui.controls import choose, control
from tests.ui.controls import press as press_button
from tests.ui.hand import Opening, Step, agree, leave
from tests.ui.scenes import AT
from tests.ui.waiting import wait_until


def click(part: Callable[[MainWindow], QWidget], text: str) -> Callable[[MainWindow], object]:
    """Press the button with a text on a part of the window."""
    return lambda window: press_button(part(window), text)


def press(name: str) -> Step:
    """Call a method of the dialog that opens another one; the dialog is closed in a later step."""
    return lambda top: getattr(top, name)()


def english(text: str) -> set[str]:
    """What a text of the window may be in English; drives in other languages put theirs in its place."""
    return {text}


def trigger(*words: str) -> Step:
    """Choose from a menu by its text in English."""

    def choose(top: QWidget) -> None:
        assert isinstance(top, QMenu)
        action = next(
            a for a in top.actions() if any(word in text for word in words for text in english(a.text()))
        )
        top.close()
        action.trigger()

    return choose


def choose_file(path: Path, *, empty: bool = False) -> Step:
    """Choose a file or a folder; an empty folder is made anew each time."""

    def choose(top: QWidget) -> None:
        assert isinstance(top, QFileDialog), top
        if empty:
            shutil.rmtree(path, ignore_errors=True)
            path.mkdir()
        top.selectFile(str(path))
        top.done(1)

    return choose


def openings(folder: Path, projects: dict[str, Project]) -> list[Opening]:
    """Every way there is; files it needs are put in a folder."""
    start = projects["start"]
    project, workbook = folder / "work.mcda", folder / "work.xlsx"
    save_project(start, project)
    export_workbook(start, workbook)
    table, xmcda = folder / "table.csv", folder / "work.xml"
    table.write_text("Option,Cost,Reach\nA,1,2\nB,3,4\n", "utf-8")
    write_data(start, xmcda)
    ballots = folder / "ballots"
    ballots.mkdir()
    hand_out(projects["asked"], ballots, (".mcda-ballot",))
    ballot, out = next(iter(ballots.iterdir())), folder / "out"
    blank, filled = open_ballot(ballot), folder / f"filled{ballot.suffix}"
    (code,) = draw_codes(1, (), Random(1))
    write_ballot(filled_in(blank, code, answers_to(blank.round, Random(1)), {}), filled)
    left, crashed = folder / "left", folder / "crashed.mcda"
    save_project(start, crashed)
    crash(left, crashed, "apart")
    crash(folder / "own", crashed, "beside")
    assert abandoned_copies(left)
    here = QPoint(30, 30)
    app = QApplication.instance()
    criterion, option = start.criteria[0].id, start.options[0].id
    lock = ForeignLock(None, AT)

    def page(name: str, view: str = "") -> Callable[[MainWindow], QWidget]:
        def show(window: MainWindow) -> QWidget:
            window.show_page(name)
            return window.page(name).show_view(view) if view else window.page(name)

        return show

    people, rounds, results = (page("workshop", v) for v in ("people", "rounds", "results"))
    agenda, discuss = page("workshop", "agenda"), page("workshop", "discuss")

    def chosen_person(window: MainWindow) -> QWidget:
        view = people(window)
        view.table.selectRow(0)
        return view

    def chosen_minute(window: MainWindow) -> QWidget:
        view = agenda(window)
        view.minutes.selectRow(0)
        return view

    def changed(window: MainWindow) -> MainWindow:
        window.session.apply("Change", lambda p: replace(p, title=f"{p.title}."))
        return window

    def chart_menu(window: MainWindow) -> None:
        chart = page("robustness")(window).glance.tornado
        chart.contextMenuEvent(QContextMenuEvent(QContextMenuEvent.Reason.Mouse, here, here))

    def first(kind: type, show: Callable[[MainWindow], QWidget], act: str) -> Callable[[MainWindow], object]:
        return lambda w: getattr(show(w).findChildren(kind)[0], act)()

    def compare(w: MainWindow) -> object:
        return shared_file.compare_with_disk(w, project, start, start, "Ada")

    def options_menu(w: MainWindow) -> None:
        w.commands.project.option_menu(option, here)

    def score_menu(w: MainWindow) -> None:
        page("issue")(w).show_score(option, criterion)
        w.page("issue").inspector.menu_wanted.emit(here)

    def weight_menu(w: MainWindow) -> None:
        page("weights")(w).findChildren(Segment)[0].menu_wanted.emit(here)

    def coalition_menu(w: MainWindow) -> None:
        before = w.session.issue_id
        w.session.select_issue("arms-races")
        partners = page("partners")(w)
        partners.show_view("map")
        QApplication.processEvents()  # a page is built when it is first in sight
        partners.adoption.button.click()
        w.session.select_issue(before)

    def futures_menu(w: MainWindow) -> None:
        futures = page("futures")(w)
        futures.show_view("holds")
        QApplication.processEvents()
        reason = QContextMenuEvent.Reason.Mouse
        centre = futures.holds.heat.rect().center()
        event = QContextMenuEvent(reason, centre, futures.holds.heat.mapToGlobal(centre))
        QApplication.sendEvent(futures.holds.heat, event)

    def actor_menu(w: MainWindow) -> None:
        partners = page("partners")(w)
        partners.show_view("actors")
        QApplication.processEvents()
        table = partners.actors.actors.table
        table.customContextMenuRequested.emit(table.visualItemRect(table.item(0, 0)).center())
        partners.show_view("map")

    def score_at_hand(w: MainWindow) -> QWidget:
        evidence = page("evidence")(w)
        wait_until(lambda: bool(evidence.chart.rows))
        return evidence

    def check_menu(w: MainWindow) -> None:
        tasks = score_at_hand(w).tasks
        w.session.apply("Add", lambda p: add_task(p, [ScorePlace("trade", option, criterion)]))
        table = tasks.table
        table.customContextMenuRequested.emit(table.visualItemRect(table.item(0, 0)).center())

    def own_menu(w: MainWindow) -> None:
        grid = page("decision")(w).grid
        grid.show_menu(grid.model().index(0, 1))

    def not_understood(w: MainWindow) -> None:
        w.session.apply("Add", lambda p: add_option(p, "One", w.session.issue_id))
        w.show_page("decision")
        grid = page("decision")(w).grid
        grid.choose(1, 1)
        QTest.keyClicks(grid, "whatever")
        QTest.keyClick(grid, Qt.Key.Key_Return)
        w.commands.files.new_from_preset("blank")

    def wipe(top: QWidget) -> None:
        next(b for b in top.wipe_buttons.values()).click()

    def recorded(w: MainWindow) -> None:
        w.session.set_audit(started(None, AT, "Ada", ""))
        w.commands.project.show_audit_trail()

    def export_recorded(w: MainWindow) -> None:
        w.session.set_audit(started(None, AT, "Ada", ""))
        w.commands.exports.export_excel()

    def remove_trail(top: QWidget) -> None:
        press_button(top, "Remove audit trail")

    def untick(top: QWidget) -> None:
        top.keep.click()

    def first_snapshot(top: QWidget) -> None:
        top.table.selectRow(0)
        top.rename.click()

    def refused(w: MainWindow) -> None:
        show_error(w, FileError("Not read.", where="x", remedy="Choose another."), "Not opened")

    def with_witness(top: QWidget) -> None:
        next(iter(top.findChildren(QCheckBox))).setChecked(True)
        press_button(top, "Open the round")

    def save_key(top: QWidget) -> None:
        press_button(top, "Save as a file")

    def do(
        command: Callable[[Commands], Callable[..., object]], *args: object
    ) -> Callable[[MainWindow], object]:
        return lambda w: command(w.commands)(*args)

    add, change = press("_on_add"), press("_on_change")
    save = choose_file
    return [
        Opening("doubt about a score", "start", lambda w: score_at_hand(w).panel.doubt_button.click()),
        Opening("settle a score", "start", lambda w: score_at_hand(w).panel.settle_button.click()),
        Opening("second assessor", "start", lambda w: page("evidence")(w).deviations.open.click()),
        Opening("menu of a check", "start", check_menu, (trigger("Settle"), leave)),
        Opening("method", "start", do(lambda c: c.project.choose_method)),
        Opening("second opinions", "start", do(lambda c: c.project.second_opinions)),
        Opening("take a snapshot", "start", do(lambda c: c.project.take_snapshot)),
        Opening(
            "snapshots", "start", do(lambda c: c.project.manage_snapshots), (first_snapshot, leave, leave)
        ),
        Opening("add an issue", "start", do(lambda c: c.project.add_issue)),
        Opening("rename an issue", "start", do(lambda c: c.project.rename_issue)),
        Opening("options", "start", do(lambda c: c.project.edit_options), (add, leave, change, leave, leave)),
        Opening("criteria", "start", do(lambda c: c.project.edit_criteria), (change, leave, leave)),
        Opening("criterion", "start", do(lambda c: c.project.edit_criterion, criterion)),
        Opening("project", "start", do(lambda c: c.project.edit_project)),
        Opening("menu of an option", "start", options_menu, (trigger("Rename"), leave)),
        Opening("menu of a criterion", "start", do(lambda c: c.project.criterion_menu, criterion, here)),
        Opening("menu of an issue", "start", lambda w: w.issue_list.menu_wanted.emit(here)),
        Opening("menu of the map", "start", lambda w: w.overview_page.picture_menu.emit(here)),
        Opening("help", "start", do(lambda c: c.project.show_help)),
        Opening("glossary", "start", do(lambda c: c.project.show_glossary)),
        Opening("verification", "start", do(lambda c: c.project.show_verification)),
        Opening("diagnosis", "start", do(lambda c: c.project.copy_diagnosis), (press("save"), leave, leave)),
        Opening("verify a file", "start", do(lambda c: c.exports.verify_file), (save(project), leave, leave)),
        Opening("metadata for the archive", "start", do(lambda c: c.exports.edit_archive)),
        Opening("audit trail", "start", do(lambda c: c.project.show_audit_trail)),
        Opening("end the audit trail", "start", recorded, (untick, leave, leave)),
        Opening("remove the audit trail", "start", recorded, (remove_trail, leave, leave)),
        Opening("stored data", "start", do(lambda c: c.project.show_stored_data), (wipe, leave, leave)),
        Opening("about", "start", do(lambda c: c.project.show_about)),
        Opening("open", "start", do(lambda c: c.files.open_file)),
        Opening("open an exported workbook", "start", do(lambda c: c.files.open_path, workbook)),
        Opening("open a crashed file", "start", do(lambda c: c.files.open_path, crashed)),
        Opening("import", "start", do(lambda c: c.imports.import_table)),
        Opening("import XMCDA", "start", _import(xmcda)),
        Opening("import a table", "start", _import(table)),
        Opening("save as", "start", do(lambda c: c.files.save_as)),
        Opening("save a copy", "start", do(lambda c: c.files.save_copy)),
        Opening("save a template", "start", do(lambda c: c.imports.save_template)),
        Opening("save data", "start", do(lambda c: c.imports.save_data)),
        Opening("data without all", "start", do(lambda c: c.imports.save_data), (save(folder / "part.xml"),)),
        Opening("export", "start", do(lambda c: c.exports.export_excel), (save(folder / "export.xlsx"),)),
        Opening("export of a trail", "start", export_recorded, (save(folder / "trail.xlsx"), leave)),
        Opening(
            "report as PDF", "start", do(lambda c: c.exports.save_report), (agree, save(folder / "note.pdf"))
        ),
        Opening(
            "report as Word",
            "start",
            do(lambda c: c.exports.save_report),
            (agree, save(folder / "note.docx")),
        ),
        Opening(
            "report as text", "start", do(lambda c: c.exports.save_report), (agree, save(folder / "note.odt"))
        ),
        Opening("save a picture", "start", do(lambda c: c.exports.save_picture)),
        Opening("menu of a chart", "start", chart_menu, (trigger("Save"), leave)),
        Opening("picture of a chart", "start", first(PictureButton, page("issue"), "_ask")),
        Opening("table or picture of a chart", "start", first(ChartButton, page("robustness"), "_ask")),
        Opening("menu of a score", "start", score_menu),
        Opening("menu of a weight", "start", weight_menu),
        Opening("menu of a coalition", "start", coalition_menu),
        Opening("menu of an actor", "start", actor_menu),
        Opening("menu of the futures", "start", futures_menu),
        Opening("menu in a decision of one's own", "own", own_menu),
        Opening("leave a text that was not understood", "own", not_understood),
        Opening("print", "start", do(lambda c: c.printing.print_document), (agree, leave)),
        Opening("ways to bring a table in", "start", do(lambda c: c.start.choose_table, here)),
        Opening("what a workshop is about", "start", do(lambda c: c.start.choose_workshop, here)),
        Opening("menu of a recent document", "start", do(lambda c: c.start.recent_menu, project, here)),
        Opening("open a ballot from the start page", "start", do(lambda c: c.start.open_ballot)),
        Opening("leave unsaved work", "start", lambda w: changed(w).commands.files.new_from_preset("blank")),
        Opening(
            "recovery",
            "start",
            lambda w: offer_recovery(w, w.commands.files, left),
            (press("_ask_to_discard"), leave, leave),
        ),
        Opening("locked", "start", lambda w: shared_file.ask_about_lock(w, project, lock)),
        Opening("changed on disk", "start", compare),
        Opening(
            "fault",
            "start",
            lambda w: show_internal_error(w, ValueError("x"), w.commands.files.save_copy, str),
        ),
        Opening("refused", "start", refused),
        Opening("long work", "start", lambda w: wait_for(w, "Working", until_stopped), stops_work=True),
        Opening("why", "start", first(WhyButton, page("issue"), "show_steps")),
        Opening("explain a term", "start", first(HelpButton, page("weights"), "explain")),
        Opening("groups of criteria", "start", _groups),
        Opening("a number", "start", lambda w: ask_number_between(w, "Threshold", "Most?", 2.5, (0.0, 9.0))),
        Opening("comparisons of options", "ahp", lambda w: page("issue")(w).card.compare.open()),
        Opening("timer", "named", do(lambda c: c.workshop.room_timer)),
        Opening("add a participant", "named", click(people, "Add")),
        Opening("add participants from a list", "named", click(people, "Paste a list")),
        Opening("change a participant", "named", click(chosen_person, "Edit")),
        Opening("remove a participant", "named", click(chosen_person, "Remove")),
        Opening("code of a participant", "named", click(chosen_person, "New code")),
        Opening("make it anonymous", "named", click(people, "Make it anonymous")),
        Opening("remove the workshop", "named", click(people, "Remove the workshop")),
        Opening("said", "named", lambda w: prompts.notify(w, "Done.", "Save now.")),
        Opening("change the minutes", "named", click(chosen_minute, "Edit the selected entry")),
        Opening("strike out an entry", "named", click(chosen_minute, "Strike it out")),
        Opening("today's issues", "named", click(agenda, "Choose")),
        Opening("first people", "nobody", lambda w: page("workshop")(w).act()),
        Opening("rankings during a round", "voted", do(lambda c: c.project.second_opinions)),
        Opening("exports during a round", "voted", do(lambda c: c.exports.export_excel)),
        Opening("close with votes missing", "voted", lambda w: page("workshop")(w).act()),
        Opening("more ballots than people", "surplus", lambda w: page("workshop")(w).act()),
        Opening("new round", "named", click(rounds, "Open a new round")),
        Opening(
            "new round with a witness",
            "named",
            click(rounds, "Open a new round"),
            (with_witness, save_key, leave, leave, leave),
        ),
        Opening(
            "reveal with a witness's key",
            "witnessed",
            lambda w: page("workshop")(w).act(),
            (lambda top: press_button(top, "Choose the key file"), leave, leave),
        ),
        Opening("ballot without the key", "keyless", click(rounds, "At this computer"), (agree, leave)),
        Opening("load a key file", "keyless", click(rounds, "Load a key file")),
        Opening(
            "copy the key",
            "voted",
            lambda w: control(rounds(w), QPushButton, "More about this round").click(),
            (trigger("Copy the"), agree, save(folder / "round.mcda-key"), leave),
        ),
        Opening("first round", "named", lambda w: rounds(w).ask(RoundKind.WEIGHTS)),
        Opening("print slips", "slips", click(people, "Print slips")),
        Opening("replace a printed file", "slips", lambda w: save_path.may_replace(w, project)),
        Opening("make slips", "slips", click(people, "Make slips"), (agree, leave)),
        Opening("head count", "slips", click(people, "How many are here")),
        Opening("attendance", "slips", click(people, "Attendance list")),
        Opening("ballot at this computer", "asked", click(rounds, "At this computer")),
        Opening(
            "pass the keyboard",
            "asked",
            click(rounds, "Pass the keyboard"),
            (press("close"), leave, leave),
        ),
        Opening(
            "hand ballots out",
            "asked",
            click(rounds, "Hand out files"),
            (save(out, empty=True),),
        ),
        Opening(
            "read ballots",
            "asked",
            click(rounds, "Collect ballot files"),
            (save(ballots),),
        ),
        Opening("enter paper ballots", "asked", click(rounds, "Enter paper ballots")),
        Opening("fill in a ballot", "asked", do(lambda c: c.files.open_path, ballot)),
        Opening("fill in a ballot alone", "start", lambda _w: fill_in_ballot(app, ballot)),
        Opening("vote by phone", "asked", click(rounds, "Vote by phone")),
        Opening("open a ballot", "asked", do(lambda c: c.files.open_path, filled)),
        Opening("show of hands", "named", click(rounds, "Show of hands")),
        Opening("withdraw a ballot", "voted", click(rounds, "Withdraw a ballot")),
        Opening("some participants", "revealed", lambda w: choose(results(w).who, "some of them…")),
        Opening("note a reason", "revealed", lambda w: discuss(w).note("Cost", note_reason)),
    ]


def _import(path: Path) -> Callable[[MainWindow], object]:
    return lambda w: w.commands.imports.import_file(path)


def until_stopped(progress: Callable[[int, int], bool]) -> None:
    """Work without an end."""
    while progress(1, 2):
        time.sleep(0.01)


def _groups(window: MainWindow) -> None:
    window.show_page("weights")
    page = window.page("weights")
    page.ask(WeightQuestion.PAIRWISE)
    page.panel.edit_groups()


CRASH = """
import os, sys
from pathlib import Path
from mcda_app.files.recovery_copies import Keeper
from mcda_app.files.project_file import open_project
folder, of = Path(sys.argv[1]), Path(sys.argv[2])
Keeper(folder).write(open_project(of), of if sys.argv[3] == "beside" else None, "2026-11-23T10:00:00+01:00")
os._exit(1)
"""


def crash(folder: Path, of: Path, where: str) -> None:
    """Leave the recovery copy of a program that ended: beside a project, or in the program's own folder."""
    subprocess.run([sys.executable, "-c", CRASH, str(folder), str(of), where], check=False)
