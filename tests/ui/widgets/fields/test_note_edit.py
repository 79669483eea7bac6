# SPDX-License-Identifier: MIT
"""Fields for the document's texts: what the user leaves alone stays as it is, to the last character."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from mcda_app.ui.widgets.fields.note_edit import DocumentText, TextField

ODD = "Efficacité\u00a0: «\u202futile\u202f»\r\nsuite\u2028fin\u00a0"


@pytest.fixture
def field(qtbot):
    new_field = TextField("Reason")
    qtbot.addWidget(new_field)
    new_field.written = []
    new_field.committed.connect(lambda about, text: new_field.written.append((about, text)))
    return new_field


def test_a_text_that_nobody_touches_is_not_written(field):
    field.show_text("a", ODD)
    field.commit()
    field.show_text("b", "")
    field.show_text("a", ODD)
    field.show_text("b", ODD)
    field.commit()
    assert field.written == []


def test_what_is_typed_and_deleted_again_is_not_written(field, qtbot):
    field.show_text("a", ODD)
    qtbot.keyClicks(field, "x")
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    field.commit()
    assert field.written == []


def test_no_break_spaces_around_a_change_stay(field, qtbot):
    field.show_text("a", "Efficacité\u00a0: «\u202futile\u202f»")
    field.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(field, "!")
    field.show_text("b", "")
    assert field.written == [("a", "Efficacité\u00a0: «\u202futile\u202f»!")]


def test_what_was_typed_is_written_once_and_another_text_of_the_document_is_shown(field, qtbot):
    field.show_text("a", "one")
    field.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(field, "s")
    field.commit()
    field.commit()
    assert field.written == [("a", "ones")]
    field.show_text("a", "ones")
    field.show_text("a", "one")  # undone
    assert field.toPlainText() == "one"
    field.commit()
    assert field.written == [("a", "ones")]


def test_a_text_refused_by_the_document_is_put_back(field, qtbot):
    field.show_text("a", "one")
    qtbot.keyClicks(field, "x")
    field.commit()
    field.show_text("a", "one")
    assert field.toPlainText() == "one"


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_a_dialogs_text_is_the_documents_until_it_is_changed(kind, qtbot):
    field = kind()
    qtbot.addWidget(field)
    document_text = DocumentText(field, ODD)
    assert (document_text.text(), document_text.changed) == (ODD, False)
    document_text = DocumentText(field, "a\u00a0b")
    qtbot.keyClick(field, Qt.Key.Key_End)
    qtbot.keyClicks(field, "c")
    assert (document_text.text(), document_text.changed) == ("a\u00a0bc", True)
