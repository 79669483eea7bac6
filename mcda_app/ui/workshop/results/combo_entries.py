# SPDX-License-Identifier: MIT
"""Combo boxes whose entries follow the document while the selection stays."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox

from mcda_app.analysis.vocabulary.rounds import round_subject, round_summary
from mcda_app.domain.workshop.workshop import Round, RoundKind
from mcda_app.i18n import tr


def round_entry(round_: Round) -> str:
    """A round on many issues is named by their number, so that the name fits into a combo box."""
    if len(round_.asked.issues) > 1 and round_.kind is not RoundKind.ACTORS:
        return tr("{round}: {what} on {issues_count} issues").format(
            round=round_.title, what=round_subject(round_), issues_count=len(round_.asked.issues)
        )
    return f"{round_.title}: {round_summary(round_)}"


def fill(box: QComboBox, entries: Sequence[tuple[object, str]]) -> None:
    """Refill a combo box if its entries differ, and keep the selection."""
    present = [(box.itemData(n), box.itemText(n)) for n in range(box.count())]
    if present == list(entries):
        return
    selected = box.currentData()
    box.clear()
    for data, text in entries:
        box.addItem(text, data)
    box.setCurrentIndex(place_of(box, selected))


def place_of(box: QComboBox, data: object) -> int:
    """Where an entry is; the first if there is none."""
    return next((n for n in range(box.count()) if box.itemData(n) == data), 0)
