# SPDX-License-Identifier: MIT
"""Short questions with a few answers, one of which always is to leave everything as it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QMessageBox, QWidget

from mcda_app.ui.widgets.dialogs.showing import closing
from mcda_app.ui.widgets.labels import plain

CANCEL = QMessageBox.StandardButton.Cancel


class Answer(NamedTuple):
    """A button. destructive is said of what cannot be undone."""

    label: str
    destructive: bool = False


def ask(
    parent: QWidget,
    title: str,
    question: str,
    answers: Sequence[Answer],
    *,
    detail: str = "",
    default: int | None = 0,
    decline: str | QMessageBox.StandardButton = CANCEL,
    warning: bool = False,
) -> int | None:
    """The number of the answer given, or None for declining, as Esc does.

    detail   a sentence below the question
    default  the answer that Enter gives; None to decline
    decline  what the button that declines says
    """
    icon = QMessageBox.Icon.Warning if warning else QMessageBox.Icon.Question
    roles = QMessageBox.ButtonRole
    with closing(QMessageBox(icon, title, plain(question), parent=parent)) as box:
        box.setInformativeText(plain(detail))
        buttons = [
            box.addButton(each.label, roles.DestructiveRole if each.destructive else roles.AcceptRole)
            for each in answers
        ]
        declining = (
            box.addButton(decline, roles.RejectRole) if isinstance(decline, str) else box.addButton(decline)
        )
        box.setDefaultButton(declining if default is None else buttons[default])
        box.setEscapeButton(declining)
        box.exec()
        clicked = box.clickedButton()
        return next((n for n, button in enumerate(buttons) if button is clicked), None)


def confirmed(
    parent: QWidget,
    title: str,
    question: str,
    answer: Answer,
    *,
    detail: str = "",
    proposed: bool = False,
    decline: str | QMessageBox.StandardButton = CANCEL,
    warning: bool = False,
) -> bool:
    """Whether the one answer was given.

    proposed  whether Enter gives it; else Enter declines
    """
    default = 0 if proposed else None
    given = ask(
        parent, title, question, [answer], detail=detail, default=default, decline=decline, warning=warning
    )
    return given is not None
