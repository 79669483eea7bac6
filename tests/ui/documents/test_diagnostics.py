# SPDX-License-Identifier: MIT
"""Diagnosis: what is told of a fault and of this computer, and that nothing of a project is in it."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox

from mcda_app.domain.edits import issues as edit_issues
from mcda_app.errors import EditError
from mcda_app.files import presets
from mcda_app.files.activity_log import NAMES
from mcda_app.files.project_file import open_project, save_project
from mcda_app.files.recovery_copies import Keeper
from mcda_app.ui.app import report_unexpected
from mcda_app.ui.core.app_folders import log_folder, recovery_folder
from mcda_app.ui.dialogs import diagnostics
from mcda_app.ui.dialogs.diagnostics import DiagnosisDialog, InternalErrorDialog
from mcda_app.ui.dialogs.stored_data import StoredDataDialog
from mcda_app.ui.documents.diagnostics import CRASH, redacted
from tests.ui.controls import words

SECRETS = ("Nightingale", "Kestrel", "Zugspitze", "Quill")


@pytest.fixture
def window(monkeypatch, window):
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    return window


def secret_work(window, folder: Path) -> None:
    """A project whose every name is a secret, saved, changed, refused, and failed upon."""
    one, two, three, four = SECRETS
    path = folder / f"{one}.mcda"
    project = edit_issues.add_issue(presets.load("blank"), two)
    project = edit_issues.add_option(replace(project, title=three, notes=four), four)
    save_project(project, path)
    window.commands.files.open_path(path)
    window.session.apply("Rename", lambda p: edit_issues.rename_issue(p, p.issues[0].id, f"{two} {four}"))
    assert window.commands.files.save_to(path)
    window.commands.files.open_path(folder / f"{one} that is not there.mcda")
    window.commands.files.open_path(folder)
    sys.excepthook(EditError, EditError(three, where=two), None)
    try:
        raise KeyError(three)
    except KeyError as error:
        sys.excepthook(KeyError, error, error.__traceback__)


def test_neither_log_nor_diagnosis_hold_anything_of_a_project(window, tmp_path, monkeypatch):
    monkeypatch.setattr(QMessageBox, "exec", lambda _self: None)
    monkeypatch.setattr(InternalErrorDialog, "exec", lambda _self: None)
    window.commands.files.diagnosis.begin()
    report_unexpected(window)
    secret_work(window, tmp_path)
    text = window.commands.files.diagnosis.text(window.session.project)
    window.commands.files.diagnosis.end()
    log = "".join(
        (log_folder() / name).read_text("utf-8") for name in NAMES if (log_folder() / name).exists()
    )
    for needed in (
        "start ",
        "opened 2 issues",
        "saved",
        "refused FileError",
        "refused EditError",
        "fault KeyError",
    ):
        assert needed in log
        assert needed in text
    for secret in (*SECRETS, str(tmp_path), str(Path.home())):
        assert secret not in log
        assert secret not in text


def test_what_qt_warns_of_is_logged_without_its_quotes(window, capfd):
    window.commands.files.diagnosis.begin()
    qWarning('cannot open "/home/ada/Nightingale.mcda" now')
    window.commands.files.diagnosis.end()
    line = next(x for x in window.commands.files.diagnosis.log.tail(5) if "Qt Warning" in x)
    assert line.endswith('Qt Warning: cannot open "…" now')
    assert "Nightingale" in capfd.readouterr().err  # who starts it from a terminal sees all


def test_a_crash_of_the_interpreter_is_told_at_the_next_start(window):
    log_folder().mkdir(parents=True)
    trace = (
        "Fatal Python error: Segmentation fault\n"
        '  File "/home/ada/x/mcda_app/ui/overview/page.py", line 3 in f\n'
    )
    (log_folder() / CRASH).write_text(trace)
    window.commands.files.diagnosis.begin()
    window.commands.files.diagnosis.end()
    text = "\n".join(window.commands.files.diagnosis.log.tail(20))
    assert "Segmentation fault" in text
    assert 'mcda_app/ui/overview/page.py", line 3' in text
    assert "ada" not in text
    assert (log_folder() / CRASH).read_text() == ""


def test_the_diagnosis_is_shown_and_on_the_clipboard(window):
    files = window.commands.files
    DiagnosisDialog(window, files.diagnosis.text(window.session.project), files.ask_target)
    text = QGuiApplication.clipboard().text()
    for name in ("Program:", "Python:", "Qt:", "System:", "Screens:", "Language:", "Own folder: ~"):
        assert name in text


def test_a_home_folder_is_not_told(home):
    assert redacted(f"{home}/work/x") == "~/work/x"


def fail_in_the_window(monkeypatch, act):
    """Let a timer's slot fail, as a click would, and answer the dialog."""
    error_dialogs = []

    def answer(self):
        error_dialogs.append(self)
        act(self)

    monkeypatch.setattr(InternalErrorDialog, "exec", answer)
    return error_dialogs


def test_a_fault_keeps_the_work_and_saves_a_copy_of_it(window, tmp_path, monkeypatch, qtbot, capsys):
    target = tmp_path / "copy.mcda"
    monkeypatch.setattr(QFileDialog, "exec", lambda _self: True)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _self: [str(target)])
    error_dialogs = fail_in_the_window(monkeypatch, lambda dialog: dialog.copy_button.click())
    report_unexpected(window)
    window.weights_panel.rows["cost"].slider.setValue(700)
    sys.excepthook(ZeroDivisionError, ZeroDivisionError("x"), None)
    assert "saved as copy.mcda" in error_dialogs[0].message.text()
    assert open_project(target) == window.session.project
    assert window.session.path is None
    assert window.session.modified
    assert "ZeroDivisionError" in capsys.readouterr().err
    assert window.findChild(InternalErrorDialog) is None or not error_dialogs[0].isVisible()


def test_faults_one_after_another_do_not_pile_up(window, monkeypatch, qtbot):
    opened = []
    report_unexpected(window)

    def show(self):
        opened.append(self)
        sys.excepthook(ValueError, ValueError(), None)  # while the first is being shown

    monkeypatch.setattr(InternalErrorDialog, "exec", show)
    sys.excepthook(ValueError, ValueError(), None)
    assert len(opened) == 1
    assert sum("fault ValueError" in line for line in window.commands.files.diagnosis.log.tail(9)) == 2


def test_a_program_without_a_console_tells_its_faults_all_the_same(window, monkeypatch):
    error_dialogs = fail_in_the_window(monkeypatch, lambda dialog: dialog.details_button.click())
    report_unexpected(window)
    monkeypatch.setattr(sys, "stderr", None)
    sys.excepthook(ValueError, ValueError("no console"), None)
    assert "ValueError: no console" in error_dialogs[0].details.toPlainText()


def confirm(monkeypatch, name):
    monkeypatch.setattr(QMessageBox, "exec", lambda _self: None)
    monkeypatch.setattr(
        QMessageBox,
        "clickedButton",
        lambda self: next((b for b in self.buttons() if b.text().replace("&", "") == name), None),
    )


def test_what_is_stored_is_shown_and_wiped_once_confirmed(window, monkeypatch):
    window.preferences.add_recent(Path("/somewhere/a.mcda"))
    window.commands.files.diagnosis.log.note("something")
    dialog = StoredDataDialog(window, window.preferences, window.commands.files.diagnosis.log)
    assert set(dialog.wipe_buttons) == {
        *("Settings", "Recent documents", "Unsaved work", "Phone ballots", "Keys of rounds", "Log")
    }
    confirm(monkeypatch, "Cancel")
    for button in dialog.wipe_buttons.values():
        button.click()
    assert window.preferences.recent
    assert window.commands.files.diagnosis.log.tail(1)
    confirm(monkeypatch, "Wipe")
    for button in dialog.wipe_buttons.values():
        button.click()
    assert window.preferences.recent == []
    assert window.commands.files.diagnosis.log.tail(1) == []
    assert "Nothing stored" in words(dialog)


def test_wiping_unsaved_work_leaves_that_of_a_running_program(window, monkeypatch):
    keeper = Keeper(recovery_folder())
    keeper.write(presets.load(), None, "2026-11-23T16:00:00+01:00")
    confirm(monkeypatch, "Wipe")
    dialog = StoredDataDialog(window, window.preferences, window.commands.files.diagnosis.log)
    dialog.wipe_buttons["Unsaved work"].click()
    assert keeper.path.exists()


def test_the_menu_opens_both(window, monkeypatch):
    dialogs = []
    for kind in (DiagnosisDialog, StoredDataDialog):
        monkeypatch.setattr(kind, "exec", lambda self: dialogs.append(type(self)))
    for name in ("copy_diagnosis", "show_stored_data"):
        window.actions_by_id[name].trigger()
    assert dialogs == [diagnostics.DiagnosisDialog, StoredDataDialog]
