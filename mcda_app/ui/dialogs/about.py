# SPDX-License-Identifier: MIT
"""What the program is, and the sources of the project."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from mcda_app.domain.project import Project
from mcda_app.i18n import tr
from mcda_app.ui.widgets.labels import style_as
from mcda_app.version import __version__


class AboutDialog(QDialog):
    def __init__(self, parent: QWidget | None, project: Project) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About and sources"))
        self.resize(600, 460)
        layout = QVBoxLayout(self)
        title = QLabel(tr("MCDA for cooperation on AI, version {version}").format(version=__version__))
        style_as(title, "title")
        text = QLabel(
            tr(
                "Ranks ways to cooperate, issue by issue, using weights that you choose. A ranking "
                "is a tool for thinking: it shows what follows from the scores and weights, and what "
                "would change it. The program works offline and sends nothing anywhere, unless you start "
                "phone ballots: then phones in the room get the questions."
            )
        )
        text.setWordWrap(True)
        sources = QPlainTextEdit()
        sources.setReadOnly(True)
        sources.setTabChangesFocus(True)
        sources.setAccessibleName(tr("Sources and notes of this project"))
        sources.setPlainText(_sources(project))
        heading = QLabel(tr("Sources and notes of this project"))
        style_as(heading, "heading")
        for label in (title, text):
            label.setTextFormat(Qt.TextFormat.PlainText)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        for widget in (title, text, heading, sources, buttons):
            layout.addWidget(widget)


def _sources(project: Project) -> str:
    lines = [f"{s.citation} {('DOI ' + s.doi) if s.doi else ''}".strip() for s in project.sources]
    return "\n\n".join([*lines, project.notes]).strip() or tr("This project lists no sources.")
