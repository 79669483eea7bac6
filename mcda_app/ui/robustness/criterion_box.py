# SPDX-License-Identifier: MIT
"""Boxes that offer the criteria."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox

from mcda_app.domain.scale import Criterion


def fill_criteria(box: QComboBox, criteria: Sequence[Criterion], start: int) -> None:
    """Offer criteria; the one chosen stays, or if it is gone the one at `start` is chosen."""
    entries = [(criterion.id, criterion.title) for criterion in criteria]
    if [(box.itemData(n), box.itemText(n)) for n in range(box.count())] == entries:
        return
    chosen = box.currentData()
    box.clear()
    for key, title in entries:
        box.addItem(title, key)
    at = box.findData(chosen)
    box.setCurrentIndex(at if at >= 0 else min(start, box.count() - 1))
