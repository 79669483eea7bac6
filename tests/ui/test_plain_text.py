# SPDX-License-Identifier: MIT
"""What people typed is shown as they typed it: never as markup, in no label, tip, list, table or message."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import Qt as QtText
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QMessageBox,
    QTableView,
    QTextEdit,
    QWidget,
)

from mcda_app.domain.project import Project
from mcda_app.domain.workshop.workshop import RoundKind
from mcda_app.errors import ContentError
from mcda_app.ui.shell.main_window import MainWindow
from mcda_app.ui.shell.pages import LAZY_PAGES
from mcda_app.ui.workshop.page import VIEWS, WorkshopPage
from tests.domain.workshops import named, people, revealed
from tests.exchange.marked import MARK, marked


def read_as_markup(root: QWidget) -> Iterator[str]:
    """Texts below a widget, and in its models, that Qt would read as markup."""
    for widget in [root, *root.findChildren(QWidget)]:
        where = (
            f"{type(widget).__module__.rpartition('.')[2]}.{type(widget).__name__} {widget.accessibleName()}"
        )
        above = widget.parentWidget()
        where += f" in {type(above).__name__}" if above is not None else ""
        if (
            isinstance(widget, QLabel)
            and widget.textFormat() != Qt.TextFormat.PlainText
            and rich(widget.text())
        ):
            yield f"{where}: {widget.text()}"
        for tip in (widget.toolTip(), widget.whatsThis()):
            if rich(tip):
                yield f"{where}, tip: {tip}"
        if isinstance(widget, QTextEdit) and not widget.isReadOnly() and widget.acceptRichText():
            yield f"{where}: takes pasted markup"
        for action in widget.actions():
            if rich(action.toolTip()):
                yield f"{where}, tip of an action: {action.toolTip()}"
        if isinstance(widget, QAbstractItemView | QComboBox):
            yield from (f"{where}, {each}" for each in in_model(widget.model()))
        if isinstance(widget, QTableView):
            for header in (widget.horizontalHeader(), widget.verticalHeader()):
                model = header.model()
                for at in range(min(40, header.count())):
                    tip = model.headerData(at, header.orientation(), Qt.ItemDataRole.ToolTipRole)
                    if rich(tip):
                        yield f"{where}, heading's tip: {tip}"


def in_model(model: QAbstractItemModel | None) -> Iterator[str]:
    waiting = [QModelIndex()] if model is not None else []
    while waiting:
        above = waiting.pop()
        for row in range(min(40, model.rowCount(above))):
            for column in range(_columns(model, above)):
                index = model.index(row, column, above)
                tip = model.data(index, Qt.ItemDataRole.ToolTipRole)
                if rich(tip):
                    yield f"tip of a cell: {tip}"
                if column == 0 and model.rowCount(index):
                    waiting.append(index)


def _columns(model: QAbstractItemModel, above: QModelIndex) -> int:
    return 1 if isinstance(model, QAbstractListModel) else min(20, model.columnCount(above))


def rich(text: object) -> bool:
    return isinstance(text, str) and MARK in text and QtText.mightBeRichText(text)


@pytest.fixture(scope="module")
def project() -> Project:
    return marked(revealed(named(3), RoundKind.WEIGHTS))


@pytest.fixture
def window(window: MainWindow, project: Project) -> MainWindow:
    window.session.open(project, None)
    return window


def test_markup_would_be_found(qtbot) -> None:
    label = QLabel(f"<b>x</b>{MARK}")
    label.setToolTip(f"<b>x</b>{MARK}")
    qtbot.addWidget(label)
    assert len(list(read_as_markup(label))) == 2


def test_no_page_reads_names_as_markup(window: MainWindow, qtbot) -> None:
    names: set[str] = set()
    for at in range(window.tabs.count()):
        window.tabs.setCurrentIndex(at)
        QApplication.processEvents()
        page = window.tabs.currentWidget()
        inner = page.findChild(WorkshopPage)
        if inner is not None:
            for key, *_ in VIEWS:
                inner.show_view(key)
                QApplication.processEvents()
        qtbot.wait(50)
        names |= set(read_as_markup(window))
    assert window.tabs.count() > len(LAZY_PAGES)
    assert MARK in window.windowTitle()
    assert not names, "\n".join(sorted(names))


def test_no_message_reads_names_as_markup(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    from mcda_app.ui.widgets.dialogs.error_box import show_error
    from mcda_app.ui.workshop.prompts import confirm

    texts: list[str] = []

    def look(box: QMessageBox) -> int:
        box.show()
        QApplication.processEvents()
        texts.append(box.text())
        lines.extend(read_as_markup(box))
        box.hide()
        return QMessageBox.StandardButton.Cancel

    lines: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", look)
    text = f"<b>x</b>{MARK}"
    show_error(window, ContentError(text, [text], where=text, remedy=text), text)
    confirm(window, text, text, text)
    window.session.apply("Note", lambda p: replace(p, notes="x"))
    window.commands.files.may_leave()
    assert len(texts) == 3
    assert lines == []


def test_documents_hold_names_as_text(project: Project, tmp_path: Path) -> None:
    from mcda_app.exchange.ballots.printed import write_ballots, write_slips
    from mcda_app.exchange.report.annexes.kinds import EVERY_ANNEX
    from mcda_app.exchange.report.content import build
    from mcda_app.exchange.report.formats import write_report
    from tests.exchange.pdf.reader import Document

    workshop = project.workshop
    assert workshop is not None
    write_ballots(project, workshop.rounds[-1], tmp_path / "ballots.pdf")
    write_slips(project, tmp_path / "slips.pdf", dict.fromkeys(people(project), "KMAP37QX"))
    report = build(project, None, date="2026-11-24", annexes=EVERY_ANNEX)
    write_report(report, tmp_path / "report.pdf")
    for name in ("ballots.pdf", "slips.pdf", "report.pdf"):
        assert MARK in Document((tmp_path / name).read_bytes()).text


@pytest.mark.parametrize(("name", "part"), [("r.docx", "word/document.xml"), ("r.odt", "content.xml")])
def test_reports_hold_names_as_text(project: Project, tmp_path: Path, name: str, part: str) -> None:
    import zipfile
    from xml.etree import ElementTree

    from mcda_app.exchange.report.annexes.kinds import EVERY_ANNEX
    from mcda_app.exchange.report.content import build
    from mcda_app.exchange.report.formats import write_report

    report = build(project, None, date="2026-11-24", annexes=EVERY_ANNEX)
    write_report(report, tmp_path / name)
    with zipfile.ZipFile(tmp_path / name) as archive:
        root = ElementTree.fromstring(archive.read(part))
    assert MARK in "".join(root.itertext())
    assert root.find(".//img") is None
