# SPDX-License-Identifier: MIT
"""A field for a number keeps every key, and says what it cannot take."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QDialog, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mcda_app.domain.workshop.workshop import Participant
from mcda_app.errors import EditError
from mcda_app.ui.widgets.fields.number_dialog import ask_number
from mcda_app.ui.widgets.fields.number_field import FieldNote, NumberField
from mcda_app.ui.workshop.people.person_dialog import PersonDialog
from tests.ui.controls import words


class Page(QWidget):
    def __init__(self, *fields: QWidget) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        for field in (*fields, QLineEdit()):
            layout.addWidget(field)
        layout.addStretch(1)
        self.resize(500, 300)


def page_of(qtbot: QtBot, *fields: QWidget) -> Page:
    page = Page(*fields)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def type_in(field: NumberField, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, text)
    QTest.keyClick(field, key)
    QApplication.processEvents()


def note(page: QWidget) -> str:
    return "".join(n.text() for n in page.findChildren(FieldNote) if n.isVisible())


@pytest.fixture
def share() -> NumberField:
    field = NumberField("Weight", 0, 100, decimals=1, unit=" %")
    field.show_number(25)
    return field


@pytest.mark.parametrize(
    ("typed", "number", "text"),
    [
        ("7.5", 7.5, "7.5 %"),
        ("7,5", 7.5, "7.5 %"),
        ("33,5", 33.5, "33.5 %"),
        ("7.25", 7.25, "7.25 %"),
        ("7.123456789", 7.123456789, "7.1 %"),
        ("40", 40, "40.0 %"),
        ("40 %", 40, "40.0 %"),
        ("40%", 40, "40.0 %"),
        ("100", 100, "100.0 %"),
    ],
)
def test_what_is_typed_is_taken_exactly(
    qtbot: QtBot, share: NumberField, typed: str, number: float, text: str
) -> None:
    page = page_of(qtbot, share)
    changes: list[float | None] = []
    share.number_changed.connect(changes.append)
    type_in(share, typed)
    assert (share.number, share.value(), share.text(), changes) == (number, number, text, [number])
    assert note(page) == ""


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("150", "150 % is too high: at most 100 %."),
        ("-3", "-3 % is too low: at least 0 %."),
        ("1,250", "“1,250” can be read in two ways. Type 1250 or 1.25."),
        ("7,5,", "“7,5,” is not a number."),
        ("7..5", "“7..5” is not a number."),
        ("seven", "“seven” is not a number."),
        ("nan", "“nan” is not a number."),
        ("", "There is no number here."),
    ],
)
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_what_is_not_taken_stays_with_the_reason_below_it(
    qtbot: QtBot, share: NumberField, typed: str, why: str, key: Qt.Key
) -> None:
    page = page_of(qtbot, share)
    share.number_changed.connect(lambda _n: pytest.fail("nothing changed"))
    type_in(share, typed, key)
    assert share.number == share.value() == 25
    assert share.text() == f"{typed} %"
    assert note(page).startswith(why)
    assert share.accessibleDescription().startswith(why)
    with pytest.raises(EditError):
        share.entered()
    QTest.keyClick(share, Qt.Key.Key_Escape)
    assert (share.text(), share.fault, note(page), share.accessibleDescription()) == ("25.0 %", "", "", "")


def test_the_reason_lies_below_the_field_and_goes_when_it_is_mended(qtbot: QtBot, share: NumberField) -> None:
    page = page_of(qtbot, share)
    type_in(share, "150")
    (label,) = page.findChildren(FieldNote)
    top = label.mapTo(page, label.rect().topLeft()).y()
    assert top > share.mapTo(page, share.rect().bottomLeft()).y()
    assert page.rect().contains(label.geometry())
    before = top
    page.layout().insertWidget(0, QLineEdit())
    qtbot.waitUntil(lambda: label.y() > before)  # it follows the field
    QTest.keyClick(share, Qt.Key.Key_Backspace)
    assert not label.isVisible()
    type_in(share, "15")
    assert (share.number, share.fault) == (15, "")


def test_a_number_shown_with_fewer_decimals_stays_what_it_is(qtbot: QtBot, share: NumberField) -> None:
    page = page_of(qtbot, share)
    assert page.isVisible()
    share.show_number(100 / 3)
    share.number_changed.connect(lambda _n: pytest.fail("nothing changed"))
    share.setFocus()
    assert share.text() == "33.3 %"
    QTest.keyClick(share, Qt.Key.Key_Return)
    QTest.keyClick(share, Qt.Key.Key_Tab)
    assert share.number == 100 / 3


def test_another_number_takes_the_place_of_what_was_not_understood(qtbot: QtBot, share: NumberField) -> None:
    page = page_of(qtbot, share)
    type_in(share, "150")
    share.show_number(30)
    assert (share.text(), share.fault, note(page)) == ("30.0 %", "", "")


def test_the_most_may_be_less_for_now(qtbot: QtBot, share: NumberField) -> None:
    page = page_of(qtbot, share)
    share.set_most(100 * (1 - 0.1 - 0.3), "The rest is locked.")
    type_in(share, "61")
    assert note(page) == "61 % is too high: at most 60 %. The rest is locked."
    type_in(share, "60")
    assert share.number == pytest.approx(60)


def test_empty_is_no_number_below_the_least(qtbot: QtBot) -> None:
    field = NumberField("Points", 0, 100, empty="–")
    page = page_of(qtbot, field)
    assert (field.number, field.text()) == (None, "–")
    changes: list[float | None] = []
    field.number_changed.connect(changes.append)
    type_in(field, "0")
    type_in(field, "")
    assert (field.number, field.text()) == (None, "–")
    type_in(field, "-1")
    assert note(page).startswith("-1 is too low")
    type_in(field, "33.12345678")
    assert field.text() == "33.12345678"
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert changes == [0, None, 33.12345678, 34.12345678]


def test_digits_beside_the_words_of_an_empty_field_are_the_number(qtbot: QtBot) -> None:
    field = NumberField("Points", 0, 100, empty="cannot tell")
    page = page_of(qtbot, field)
    assert page.isVisible()
    field.setFocus()
    QApplication.processEvents()
    field.lineEdit().end(False)
    QTest.keyClicks(field, "42")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.number == 42


def test_arrows_step_and_the_first_step_from_nothing_is_the_least(qtbot: QtBot) -> None:
    field = NumberField("Points", 0, 100, empty="–")
    page = page_of(qtbot, field)
    assert page.isVisible()
    field.setSingleStep(5)
    field.setFocus()
    for number in (0, 5, 10):
        QTest.keyClick(field, Qt.Key.Key_Up)
        assert field.number == number


def test_whole_numbers_of_any_size(qtbot: QtBot) -> None:
    field = NumberField("Seed", 0, 2**53, whole=True)
    page = page_of(qtbot, field)
    type_in(field, "9007199254740992")
    assert (field.number, field.text()) == (2**53, "9007199254740992")
    type_in(field, "9007199254740993")
    assert "too high" in note(page)
    type_in(field, "1.5")
    assert note(page) == "“1.5” is not a whole number. Type it without decimals."
    type_in(field, "1,000")
    assert field.number == 1000


def test_a_document_may_hold_what_cannot_be_typed(qtbot: QtBot) -> None:
    field = NumberField("Spread", 0.05, 5)
    page = page_of(qtbot, field)
    assert page.isVisible()
    field.show_number(7.125)
    assert (field.number, field.text()) == (7.125, "7.125")


def test_a_field_is_as_wide_whatever_is_in_it(qtbot: QtBot) -> None:
    field = NumberField("Points", 0, 100, empty="cannot tell")
    page = page_of(qtbot, field)
    assert page.isVisible()
    hint = field.sizeHint()
    type_in(field, "12")
    assert field.sizeHint() == hint
    type_in(field, "way too long to be a number of any kind")
    assert field.sizeHint() == hint


def test_a_dialog_asks_again_for_what_it_cannot_read(qtbot: QtBot) -> None:
    people: list[Participant] = []
    owner = QWidget()
    qtbot.addWidget(owner)
    dialog = PersonDialog(owner, "Change", Participant("a", "", "Ada"), people.append)
    dialog.show()
    dialog.weight.setFocus()
    dialog.weight.selectAll()
    QTest.keyClicks(dialog.weight, "1,250")
    dialog.accept()
    assert dialog.isVisible()
    assert not people
    assert "can be read in two ways" in words(dialog)
    dialog.weight.selectAll()
    QTest.keyClicks(dialog.weight, "2,5")
    dialog.accept()
    assert [p.weight for p in people] == [2.5]


def test_a_number_is_asked_for_until_it_is_one(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    messages: list[str] = []

    def answer(dialog: QDialog) -> int:
        field = dialog.findChild(NumberField)
        for typed in ("2.5", "2000", "15"):
            field.selectAll()
            QTest.keyClicks(field, typed)
            dialog.accept()
            messages.append(field.fault)
        return dialog.result()

    monkeypatch.setattr(QDialog, "exec", answer)
    assert ask_number(owner, "Timer", "How many minutes?", 5, 1, 1440) == 15
    assert messages == [
        "“2.5” is not a whole number. Type it without decimals.",
        "2000 is too high: at most 1440.",
        "",
    ]


def test_every_field_for_a_number_is_one_of_these() -> None:
    """Qt's own drop keys."""
    from pathlib import Path

    import mcda_app.ui

    for path in Path(mcda_app.ui.__file__).parent.rglob("*.py"):
        source = path.read_text("utf-8")
        if path.name != "number_field.py":
            assert "QSpinBox" not in source, path
            assert "QDoubleSpinBox" not in source, path
            assert "getInt" not in source, path
            assert "getDouble" not in source, path
    assert issubclass(NumberField, QAbstractSpinBox)
