# SPDX-License-Identifier: MIT
"""The help window: page list, current page and search. F1 opens it for the current context."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QImage,
    QKeySequence,
    QShortcut,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from mcda_app.files.help_pages import HelpPage, help_pages
from mcda_app.files.resources import resource
from mcda_app.i18n import tr
from mcda_app.ui.widgets.labels import show_text, text_label

PAGE = Qt.ItemDataRole.UserRole
MARGIN = 18


def help_key(dialog: QDialog, page_id: str) -> None:
    """Let F1 in a dialog open a help page, even if the dialog is modal."""
    shortcut = QShortcut(QKeySequence("F1"), dialog)
    shortcut.activated.connect(lambda: HelpWindow(dialog).show_page(page_id))


class HelpWindow(QDialog):
    """A window that stays open next to the work."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(980, 680)
        layout = QVBoxLayout(self)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self._find_next)
        layout.addWidget(self.search)
        self.contents = QListWidget()
        self.contents.setSpacing(3)
        self.contents.setWordWrap(True)
        self.contents.currentItemChanged.connect(lambda now, _old: self._show(now))
        self.text = _Text()
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.contents)
        split.addWidget(self.text)
        split.setStretchFactor(1, 1)
        split.setSizes([250, 730])
        split.setChildrenCollapsible(False)
        layout.addWidget(split, 1)
        row = QHBoxLayout()
        self._nothing = text_label("muted")
        row.addWidget(self._nothing)
        layout.addLayout(row)
        show_text(self._nothing, "", hide_empty=True)
        for _page in help_pages():
            self.contents.addItem(QListWidgetItem())
        self.translate()
        self.contents.setCurrentRow(0)
        self.contents.setFocus()

    def translate(self) -> None:
        """Show the pages in the language now in use, the one in front as far down as it was."""
        self.setWindowTitle(tr("Help"))
        self.search.setPlaceholderText(tr("Search the help, such as “missing score”"))
        self.search.setAccessibleName(tr("Search the help"))
        self.contents.setAccessibleName(tr("Help pages"))
        self.text.setAccessibleName(tr("Help text"))
        for row, page in enumerate(help_pages()):
            self.contents.item(row).setText(page.title)
            self.contents.item(row).setData(PAGE, page)
        bar = self.text.verticalScrollBar()
        down = bar.value() / max(1, bar.maximum())
        self._filter(self.search.text())
        self._show(self.contents.currentItem())
        if not self.search.text():
            bar.setValue(round(down * bar.maximum()))

    def show_page(self, page_id: str) -> None:
        """Show a page and bring the window to the front."""
        for row in range(self.contents.count()):
            if self.contents.item(row).data(PAGE).id == page_id:
                self.contents.setCurrentRow(row)
        self.show()
        self.raise_()
        self.activateWindow()

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.text.show_page(item.data(PAGE))
            self._find_next()

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        matches = []
        for row in range(self.contents.count()):
            item = self.contents.item(row)
            matching = all(word in item.data(PAGE).text.casefold() for word in words)
            item.setHidden(not matching)
            if matching:
                matches.append(item)
        show_text(
            self._nothing,
            "" if matches else tr("No page contains “{text}”.").format(text=text.strip()),
            hide_empty=True,
        )
        current = self.contents.currentItem()
        if current in matches:
            self._show(current)
        elif matches:
            self.contents.setCurrentItem(matches[0])

    def _find_next(self) -> None:
        text = self.search.text().strip()
        if text and not self.text.find(text):
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
            self.text.find(text)

    def keyPressEvent(self, event) -> None:
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            return
        super().keyPressEvent(event)


class _Text(QTextBrowser):
    """A page with pictures as wide as the window. Links are shown but never opened."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.document().setDocumentMargin(MARGIN)
        self._page: HelpPage | None = None

    def show_page(self, page: HelpPage) -> None:
        self._page = page
        self.clear()
        self.setCurrentCharFormat(QTextCharFormat())  # or the text would start in the last page's format
        self.setMarkdown(page.text)
        dress(self.document())
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def loadResource(self, kind: int, name: QUrl):
        if kind == QTextDocument.ResourceType.ImageResource.value:
            return picture(name.fileName(), max(200, self.viewport().width() - 2 * MARGIN - 8))
        return None

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        if self._page is not None and event.oldSize().width() != event.size().width():
            self.show_page(self._page)


def picture(name: str, width: int) -> QImage:
    """A help picture, scaled down to at most this width in pixels."""
    image = QImage(str(resource("screenshots", name)))
    if image.width() > width:
        return image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
    return image


def dress(document: QTextDocument) -> None:
    """Give the tables of a Markdown document padding and thin lines."""
    frames = [document.rootFrame()]
    while frames:
        frame = frames.pop()
        frames.extend(frame.childFrames())
        if isinstance(frame, QTextTable):
            shape = frame.format()
            shape.setCellPadding(5)
            shape.setCellSpacing(0)
            shape.setBorder(0.5)
            shape.setBorderCollapse(True)
            shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
            shape.setTopMargin(6)
            shape.setBottomMargin(10)
            frame.setFormat(shape)
