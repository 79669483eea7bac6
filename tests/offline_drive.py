# SPDX-License-Identifier: MIT
"""The whole program, started as users start it, led through its pages, files and help, and closed again.

`python offline_drive.py FOLDER`: works in the folder; prints what was done, and where Python itself asked for
a connection.
"""

from __future__ import annotations

import os
import sys
import time
import traceback
from pathlib import Path

ATTEMPTS: list[str] = []


def watch(event: str, arguments: tuple[object, ...]) -> None:
    if event in ("socket.connect", "socket.bind", "socket.getaddrinfo", "urllib.Request", "webbrowser.open"):
        ATTEMPTS.append(f"{event} {arguments[-1]}")


def work(window, folder: Path) -> list[str]:
    """Something of everything; what was done."""
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication, QFileDialog

    from mcda_app.exchange.excel import export_workbook
    from mcda_app.exchange.report.content import build
    from mcda_app.exchange.report.formats import write_report
    from mcda_app.ui.dialogs.diagnostics import DiagnosisDialog
    from mcda_app.ui.dialogs.glossary import GlossaryDialog
    from mcda_app.ui.dialogs.help_window import HelpWindow
    from mcda_app.ui.dialogs.stored_data import StoredDataDialog
    from mcda_app.ui.dialogs.verification import VerificationDialog

    def rest(seconds: float) -> None:
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            QApplication.processEvents()
            time.sleep(0.005)

    steps = []
    window.start_page.tiles[0].click()
    for page in ("overview", "issue", "partners", "weights", "robustness", "evidence", "futures", "workshop"):
        window.show_page(page)
        rest(0.2)
        steps.append(page)
    window.weights_panel.rows["cost"].slider.setValue(640)
    searched = QIcon.themeSearchPaths() + QIcon.fallbackSearchPaths()
    steps.append("no system icons" if all(path.startswith(":/") for path in searched) else f"{searched}")
    QFileDialog.exec = lambda _self: True
    QFileDialog.selectedFiles = lambda _self: [str(folder / "work.mcda")]
    window.commands.files.save()
    window.commands.files.open_path(folder / "work.mcda")
    steps.append("saved and opened" if window.session.path is not None else "")
    export_workbook(window.session.project, folder / "work.xlsx")
    write_report(
        build(window.session.project, [window.session.issue_id], date="2026-03-04"), folder / "work.pdf"
    )
    steps += [path.name for path in sorted(folder.glob("work.*"))]
    files = window.commands.files
    for dialog in (
        DiagnosisDialog(window, files.diagnosis.text(window.session.project), files.ask_target),
        StoredDataDialog(window, window.preferences, files.diagnosis.log),
        GlossaryDialog(window),
        VerificationDialog(window),
        HelpWindow(window),
    ):
        dialog.show()
        rest(0.1)
        if isinstance(dialog, HelpWindow):
            for row in range(dialog.contents.count()):
                dialog.contents.setCurrentRow(row)
                rest(0.03)
        dialog.close()
        steps.append(type(dialog).__name__)
    rest(0.7)
    return steps


def main(folder: Path) -> int:
    sys.addaudithook(watch)
    from PySide6.QtCore import QTimer

    from mcda_app.ui import app

    begin = app.after_first_paint

    def begin_and_work(window, path: Path | None = None) -> None:
        begin(window, path)

        def go() -> None:
            try:
                print(*work(window, folder), sep="\n", flush=True)
            except Exception:
                traceback.print_exc()
                os._exit(1)  # the program itself would show it and wait for an answer
            window.close()

        QTimer.singleShot(300, go)

    app.after_first_paint = begin_and_work
    code = app.main()
    print(*(f"ATTEMPT {attempt}" for attempt in ATTEMPTS), sep="\n", flush=True)
    return code


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1])))
