# SPDX-License-Identifier: MIT
"""What verifying a file found: the verdict, each check, and what was not checked."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mcda_app.exchange.findings import Verification
from mcda_app.i18n import LocalisedTuple, tr
from mcda_app.ui.dialogs.help_window import help_key
from mcda_app.ui.widgets.labels import text_label
from mcda_app.ui.widgets.tables.read_only_table import Cell, ReadOnlyTable


class FileVerificationDialog(QDialog):
    """The checks of one file.

    project  title of the project that it was compared with; empty if there was none
    """

    HEADS = LocalisedTuple(lambda: (tr("Check"), tr("Result")))

    def __init__(self, parent: QWidget | None, path: Path, verification: Verification, project: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Verify a file"))
        self.resize(760, 480)
        help_key(self, "files")
        self._verification = verification
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addWidget(text_label("title", path.name))
        self.verdict = text_label("answer", verification.verdict)
        layout.addWidget(self.verdict)
        compared = tr("No project is open, so it was not compared with one.")
        if project:
            compared = tr("Compared with the open project “{project}”.").format(project=project)
        layout.addWidget(text_label("muted", compared))
        self.table = ReadOnlyTable(tr("Checks"), stretch=(0,))
        words = {
            True: tr("agrees", "finding in a workbook"),
            False: tr("DIFFERS", "finding in a workbook"),
        }
        self.table.show_rows(
            self.HEADS,
            [
                [Cell(text), Cell(words[agrees], bold=not agrees, marked=not agrees)]
                for agrees, text in verification.findings
            ],
        )
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 8, 0)
        inside.addWidget(self.table)
        inside.addWidget(text_label("muted", "\n\n".join(verification.notes)))
        inside.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(content)
        layout.addWidget(scroll, 1)
        row = QHBoxLayout()
        copy = QPushButton(tr("&Copy"))
        copy.setAutoDefault(False)
        copy.clicked.connect(self._copy)
        row.addWidget(copy)
        row.addStretch(1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        row.addWidget(close)
        layout.addLayout(row)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._verification.text())
