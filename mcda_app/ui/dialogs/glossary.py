# SPDX-License-Identifier: MIT
"""“Methods and words”: a searchable glossary of the program's terms."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mcda_app.files.glossary import Term, glossary
from mcda_app.i18n import tr
from mcda_app.ui.widgets.labels import show_text, text_label


class GlossaryDialog(QDialog):
    """All terms in one list; typing filters them."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Methods and words"))
        self.resize(560, 560)
        layout = QVBoxLayout(self)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search, such as “closeness”"))
        self.search.setAccessibleName(tr("Search the terms"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        layout.addWidget(self.search)
        content = QWidget()
        self._list = QVBoxLayout(content)
        self._list.setSpacing(4)
        self.entries: list[tuple[Term, QWidget]] = []
        self._headings: dict[str, QWidget] = {}
        for entry in glossary():
            if entry.group not in self._headings:
                heading = text_label("title", entry.group)
                self._headings[entry.group] = heading
                self._list.addWidget(heading)
            self.entries.append((entry, self._entry(entry)))
        self._nothing = text_label("muted")
        self._list.addWidget(self._nothing)
        self._list.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        scroll.setAccessibleName(tr("Terms"))
        scroll.setWidget(content)
        layout.addWidget(scroll, 1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        layout.addWidget(close)
        self._filter("")
        self.search.setFocus()

    def _entry(self, entry: Term) -> QWidget:
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 6, 0, 4)
        layout.setSpacing(2)
        layout.addWidget(text_label("heading", f"{entry.term} ({entry.also})" if entry.also else entry.term))
        text = text_label("", entry.text)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout.addWidget(text)
        self._list.addWidget(box)
        return box

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        groups: set[str] = set()
        for entry, box in self.entries:
            content = f"{entry.term} {entry.also} {entry.text}".casefold()
            matching = all(word in content for word in words)
            box.setVisible(matching)
            if matching:
                groups.add(entry.group)
        for group, heading in self._headings.items():
            heading.setVisible(group in groups)
        show_text(
            self._nothing,
            "" if groups else tr("No term contains “{text}”.").format(text=text.strip()),
            hide_empty=True,
        )

    def keyPressEvent(self, event) -> None:
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            return
        super().keyPressEvent(event)
