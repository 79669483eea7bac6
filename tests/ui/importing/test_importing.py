# SPDX-License-Identifier: MIT
"""Tables arrive in the window: seen first, taken when accepted, undone in one step."""

from __future__ import annotations

import threading
import warnings
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QLabel, QListWidget, QMessageBox
from pytestqt.qtbot import QtBot

from mcda_app.domain.edits.scores import type_score
from mcda_app.errors import ContentError, FileError
from mcda_app.exchange.tables.import_preview import Target
from mcda_app.exchange.tables.read import table_of_clipboard
from mcda_app.exchange.tables.roles.roles import ColumnRole
from mcda_app.files import presets
from mcda_app.ui.core.session import Session
from mcda_app.ui.importing.dialog import ImportDialog
from mcda_app.ui.issue.page import IssuePage
from mcda_app.ui.issue.score_ranges import paste_scores
from mcda_app.ui.shell.main_window import MainWindow

AT = "2026-11-23T10:00:00+01:00"


def own_table(session: Session) -> str:
    project = session.project
    head = "\t".join(["Option", *(c.title for c in project.criteria)])
    return head + "\n" + "\n".join(f"{o.title}\t1\tlow\t2\tmedium" for o in project.options)


def import_dialog(session: Session, text: str, qtbot: QtBot) -> ImportDialog:
    dialog = ImportDialog(None, session, (table_of_clipboard(text),), "Own table")
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_a_clean_table_can_be_taken_at_once(session: Session, qtbot: QtBot) -> None:
    dialog = import_dialog(session, own_table(session), qtbot)
    assert dialog.target is Target.ISSUES
    assert dialog.imported_project is None
    qtbot.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)
    assert dialog.imported_project is not None
    assert dialog.imported_project.issues[-1].title == "Own table"


def test_faults_are_listed_shown_and_hold_it_back(session: Session, qtbot: QtBot) -> None:
    dialog = import_dialog(session, own_table(session).replace("medium", "purple", 1), qtbot)
    faults = dialog.findChild(QListWidget)
    assert faults.count() == 1
    assert faults.item(0).text().startswith("Sheet “Clipboard”, cell E2: “purple” is not a valid score")
    assert not dialog.import_button.isEnabled()
    dialog.accept()
    assert dialog.imported_project is None
    faults.setCurrentRow(0)
    table = dialog.view.table
    assert table.currentIndex().data() == "⚠ purple"
    assert "purple" in table.currentIndex().data(Qt.ItemDataRole.ToolTipRole)
    dialog.findChild(QCheckBox).setChecked(True)
    assert dialog.import_button.isEnabled()
    dialog.accept()
    assert dialog.imported_project is not None


def test_another_table_becomes_a_project_and_columns_can_be_taken(session: Session, qtbot: QtBot) -> None:
    dialog = import_dialog(session, "Car\tPrice\tColour\nA\t1\tred\nB\t2\tblue", qtbot)
    assert dialog.target is Target.PROJECT
    assert dialog.import_button.isEnabled()
    assert (
        "“Colour” will not be imported: its texts do not belong to any known scale"
        in dialog.notes_area.widget().findChildren(QLabel)[1].text()
    )
    roles = dialog.view.columns.model()
    roles.setData(roles.index(0, 2), ColumnRole.CRITERION)
    assert not dialog.import_button.isEnabled()
    roles.setData(roles.index(0, 2), ColumnRole.IGNORE)
    dialog.accept()
    assert [c.title for c in dialog.imported_project.criteria] == ["Price"]


def test_turning_and_text_without_a_table(session: Session, qtbot: QtBot) -> None:
    dialog = import_dialog(session, "just\nwords", qtbot)
    assert "no table of options" in dialog.findChild(QListWidget).item(0).text()
    assert not dialog.import_button.isEnabled()
    dialog = import_dialog(session, "Criterion\tDirection\tA\tB\nPrice\tmin\t1\t2\nTaste\tmax\t3\t4", qtbot)
    assert dialog.orientation.currentData() is True
    dialog.accept()
    assert [o.title for o in dialog.imported_project.options] == ["A", "B"]


def test_pasting_a_table_adds_an_issue_in_one_undoable_step(
    window: MainWindow, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        ImportDialog, "exec", lambda self: (self.accept(), self.imported_project is not None)[1]
    )
    before = session.project
    QGuiApplication.clipboard().setText(own_table(session))
    window.actions_by_id["paste_table"].trigger()
    assert len(session.project.issues) == len(before.issues) + 1
    assert session.issue_id == session.project.issues[-1].id
    assert session.undo_stack.undoText() == "Add the issue “Pasted table”"
    session.undo_stack.undo()
    assert session.project is before


def test_an_imported_project_is_not_yet_saved(
    window: MainWindow, session: Session, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(
        ImportDialog, "exec", lambda self: (self.accept(), self.imported_project is not None)[1]
    )
    path = tmp_path / "Cars.csv"
    path.write_text("Car;Price\nA;1,5\nB;2,5\n", encoding="utf-8")
    window.commands.imports.import_file(path)
    assert session.project.title == "Cars"
    assert session.path is None
    assert session.modified


def test_a_file_that_cannot_be_read_is_told(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "x.xlsx"
    path.write_bytes(b"PK broken")
    with pytest.raises(FileError):
        window.commands.imports.import_file(path)


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> IssuePage:
    page = IssuePage(session)
    qtbot.addWidget(page)
    page.show()
    return page


def press(page: IssuePage, name: str) -> None:
    next(a for a in page.matrix.actions() if name in a.text()).trigger()


def test_a_whole_matrix_is_copied_and_comes_back(page: IssuePage, session: Session) -> None:
    issue = session.issue
    assert issue is not None
    page.matrix.selectAll()
    press(page, "Copy")
    text = QGuiApplication.clipboard().text()
    assert len(text.splitlines()) == len(session.project.options)
    before = session.project
    press(page, "Paste")
    assert session.project is before, "the same scores are no edit"
    session.select_issue(session.project.issues[1].id)
    page.matrix.setCurrentIndex(page.matrix.model().index(0, 0))
    press(page, "Paste")
    pasted = session.issue
    assert pasted is not None
    for option in session.project.options:
        for criterion in session.project.criteria:
            key = (option.id, criterion.id)
            assert pasted.score(*key).value_on(criterion) == issue.score(*key).value_on(criterion)
    session.undo_stack.undo()
    assert session.project is before


def test_a_part_of_the_matrix_is_copied_as_a_rectangle(page: IssuePage, session: Session) -> None:
    model = page.matrix.model()
    page.matrix.clearSelection()
    for row, column in ((0, 1), (1, 2)):
        page.matrix.selectionModel().select(
            model.index(row, column), QItemSelectionModel.SelectionFlag.Select
        )
    press(page, "Copy")
    lines = QGuiApplication.clipboard().text().splitlines()
    assert [line.count("\t") for line in lines] == [1, 1]


def test_numbers_with_commas_and_empty_cells_paste(session: Session) -> None:
    project = session.project
    issue, option, (first, second) = project.issues[0], project.options[0], project.criteria[:2]
    pasted = paste_scores(project, issue.id, project.options, project.criteria, "1,5\t\r\n")
    assert pasted.issue(issue.id).score(option.id, first.id).number == 1.5
    assert pasted.issue(issue.id).score(option.id, second.id).missing


def test_a_picture_on_the_clipboard_empties_no_score(session: Session) -> None:
    project = session.project
    with pytest.raises(FileError, match="There is no table on the clipboard"):
        paste_scores(project, project.issues[0].id, project.options, project.criteria, "")
    pasted = paste_scores(project, project.issues[0].id, project.options, project.criteria, "\n")
    assert pasted.issues[0].score(project.options[0].id, project.criteria[0].id).missing


def test_only_line_ends_separate_pasted_rows(session: Session) -> None:
    project = session.project
    scored = project.criteria[:1]
    with pytest.raises(ContentError, match="could not be pasted") as refusal:
        paste_scores(project, project.issues[0].id, project.options[:1], scored, "good\u2028or bad\x0b\r\n")
    assert len(refusal.value.faults) == 1
    assert "rows" not in refusal.value.faults[0]


def test_a_number_that_can_be_read_in_two_ways_is_not_pasted(session: Session) -> None:
    project = session.project
    with pytest.raises(ContentError, match=r"“1,500” can be read as 1\.5 or as 1500"):
        paste_scores(project, project.issues[0].id, project.options, project.criteria, "1,500\n2,500\n3,500")


def test_one_wrong_cell_changes_nothing_and_is_named(
    page: IssuePage, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    messages: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: messages.append(box.informativeText()))
    before = session.project
    page.matrix.setCurrentIndex(page.matrix.model().index(1, 0))
    QGuiApplication.clipboard().setText("0\tpurple\n1\t1\n1\t1\n")
    press(page, "Paste")
    assert session.project is before
    assert "room for 2 and 4" in messages[0]
    QGuiApplication.clipboard().setText("0\tpurple\n")
    press(page, "Paste")
    option, criterion = session.project.options[1], session.project.criteria[1]
    assert f"{option.label}, {criterion.title}: “purple” is not a valid score" in messages[1]
    assert session.project is before


def test_an_exported_workbook_opens_with_its_changes_as_steps(
    window: MainWindow, session: Session, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from openpyxl import load_workbook

    from mcda_app.exchange.excel import export_workbook
    from mcda_app.ui.importing.changes_dialog import ChangesDialog

    path = tmp_path / "w.xlsx"
    before = session.project
    export_workbook(before, path)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        book = load_workbook(path)
    book["Method"]["B4"] = "AHP"
    book["Weights"]["C5"] = 0.75
    book.save(path)
    monkeypatch.setattr(ChangesDialog, "exec", lambda _self: 0)
    window.commands.imports.import_file(path)
    assert session.project is before
    monkeypatch.setattr(ChangesDialog, "exec", lambda _self: 1)
    window.commands.imports.import_file(path)
    assert session.undo_stack.count() == 2
    assert session.project.settings.method.name == "AHP"
    assert session.undo_stack.undoText() == "Use the workbook's weights"
    session.undo_stack.undo()
    session.undo_stack.undo()
    assert session.project == before


def test_a_workbook_of_the_open_project_changes_it_and_any_other_is_opened(
    window: MainWindow, session: Session, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from mcda_app.domain.edits.workshop.participants import add_participant
    from mcda_app.domain.edits.workshop.rounds import close_round
    from mcda_app.domain.edits.workshop.workshop import begin_workshop
    from mcda_app.domain.frozendict import FrozenDict
    from mcda_app.domain.workshop.workshop import Answers, BallotSource, RoundKind
    from mcda_app.exchange.excel import export_workbook
    from mcda_app.ui.importing.changes_dialog import ChangesDialog
    from tests.domain.workshops import cast_ballot, open_round, reveal_round

    session.apply_without_undo(begin_workshop)
    session.apply_without_undo(lambda p: add_participant(p, "Ada Quill"))
    session.apply_without_undo(lambda p: open_round(p, RoundKind.WEIGHTS, AT))
    key = session.project.workshop.rounds[0].id
    answers = Answers(points=FrozenDict({c.id: 25.0 for c in session.project.criteria}))
    source = BallotSource.CONSOLE
    session.apply_without_undo(lambda p: cast_ballot(p, key, "ada-quill", answers, source=source, at=AT))
    session.apply_without_undo(lambda p: close_round(p, key, AT))
    session.apply_without_undo(lambda p: reveal_round(p, key, AT))
    workshop = session.project.workshop
    export_workbook(session.project, tmp_path / "w.xlsx")
    messages: list[str] = []

    def agree(dialog: ChangesDialog) -> int:
        messages.append(dialog.findChild(QLabel).text())
        return 1

    monkeypatch.setattr(ChangesDialog, "exec", agree)
    window.commands.imports.import_file(tmp_path / "w.xlsx")
    assert session.project.workshop == workshop
    monkeypatch.setattr(window.commands.files, "may_leave", lambda: True)
    session.open(presets.load("propaganda-chatbot"), None)
    window.commands.imports.import_file(tmp_path / "w.xlsx")
    assert session.project.workshop is None
    assert session.modified, "it is on no disk yet"
    own, other = messages
    assert own.startswith("This workbook was exported from the open project.")
    assert "The workshop is not included" in other


def test_changes_that_need_one_left_out_are_named_and_the_others_made(
    window: MainWindow, session: Session, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from mcda_app.exchange.excel.reading.reimport import Change, ExportedWorkbook
    from mcda_app.ui.importing.changes_dialog import ChangesDialog

    project = session.project
    criterion, option, issue = project.criteria[0], project.options[0], project.issues[0]

    def typed(text: str) -> Change:
        return Change(f"Score {text}", lambda p: type_score(p, issue.id, option.id, criterion.id, text))

    changes = (typed("15"), typed("2"))
    opened = ExportedWorkbook(session.project, changes, (), True, "")
    monkeypatch.setattr("mcda_app.exchange.excel.reading.reimport.reopen", lambda *_a: opened)
    monkeypatch.setattr(ChangesDialog, "exec", lambda _self: 1)
    with pytest.raises(ContentError, match="Score 15: 15 is outside the scale"):
        window.commands.imports.reopen_workbook(b"", tmp_path / "w.xlsx")
    assert session.undo_stack.undoText() == "Score 2"


def test_reading_a_workbook_can_be_stopped(
    window: MainWindow, session: Session, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from mcda_app.exchange.excel.reading.reimport import ExportedWorkbook
    from mcda_app.ui.core.work.long_work import WorkDialog

    before, stopped = session.project, threading.Event()

    def slow(*_arguments: object) -> ExportedWorkbook:
        assert stopped.wait(60)
        return ExportedWorkbook(presets.load("propaganda-chatbot"), (), (), True, "")

    def stop() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, WorkDialog):
            looking.stop()
            dialog.stop.click()
            stopped.set()

    monkeypatch.setattr("mcda_app.exchange.excel.reading.reimport.reopen", slow)
    looking = QTimer()
    looking.timeout.connect(stop)
    looking.start(20)
    window.commands.imports.reopen_workbook(b"", tmp_path / "w.xlsx")
    assert stopped.is_set()
    assert session.project is before


def test_changes_can_be_left_out(qtbot: QtBot) -> None:
    from mcda_app.ui.importing.changes_dialog import ChangesDialog

    dialog = ChangesDialog(None, "Open", "A workbook.", ["one", "two"], ["a fault"], "Open")
    qtbot.addWidget(dialog)
    dialog.findChild(QListWidget).item(0).setCheckState(Qt.CheckState.Unchecked)
    assert dialog.ticked() == [1]


def test_data_and_template_are_written_and_xmcda_opens(
    window: MainWindow, session: Session, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from mcda_app.ui.importing.changes_dialog import ChangesDialog

    def write(box: QMessageBox) -> int:
        texts.append(box.text())
        box.defaultButton().click()
        return 0

    texts: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", write)
    for name, action in (("d.csv", "save_data"), ("d.json", "save_data"), ("d.xml", "save_data")):
        monkeypatch.setattr(window.commands.files, "ask_target", lambda *_a, name=name: tmp_path / name)
        window.actions_by_id[action].trigger()
        assert (tmp_path / name).stat().st_size > 1000
    assert [text for text in texts if "12 actors" in text] == texts
    assert len(texts) == 1  # XMCDA alone lacks something
    (tmp_path / "d.xml").rename(tmp_path / "kept.xml")
    monkeypatch.setattr(
        QMessageBox, "exec", lambda box: box.button(QMessageBox.StandardButton.Cancel).click()
    )
    window.actions_by_id["save_data"].trigger()
    assert not (tmp_path / "d.xml").exists()
    (tmp_path / "kept.xml").rename(tmp_path / "d.xml")
    for name, content in (("t.xlsx", "xl/workbook.xml"), ("t.ods", "content.xml")):
        monkeypatch.setattr(window.commands.files, "ask_target", lambda *_a, name=name: tmp_path / name)
        window.actions_by_id["save_template"].trigger()
        with zipfile.ZipFile(tmp_path / name) as archive:
            assert content in archive.namelist()
    monkeypatch.setattr(ChangesDialog, "exec", lambda _self: 1)
    window.commands.imports.import_file(tmp_path / "d.xml")
    assert session.project.title == "d"
    assert session.modified


def test_open_takes_exported_workbooks_too(
    window: MainWindow, session: Session, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from mcda_app.exchange.excel import export_workbook
    from mcda_app.ui.importing.changes_dialog import ChangesDialog

    path = tmp_path / "w.xlsx"
    export_workbook(presets.load("propaganda-chatbot"), path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a: (str(path), ""))
    monkeypatch.setattr(ChangesDialog, "exec", lambda _self: 1)
    window.actions_by_id["open_file"].trigger()
    assert session.project == presets.load("propaganda-chatbot")
