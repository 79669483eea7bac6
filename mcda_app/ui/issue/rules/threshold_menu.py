# SPDX-License-Identifier: MIT
"""The menu in which a criterion's least acceptable level or number is chosen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from mcda_app.analysis.ranking.knock_outs import threshold_words
from mcda_app.domain.doubts.doubt import Bound
from mcda_app.domain.scale import Criterion, Direction
from mcda_app.domain.thresholds.knock_out import threshold_value
from mcda_app.i18n import tr
from mcda_app.ui.widgets.fields.number_dialog import ask_number_between


def add_threshold_menu(
    menu: QMenu, criterion: Criterion, parent: QWidget, choose: Callable[[Bound | None], object]
) -> QMenu:
    """A menu of what is acceptable at least, for a cost at most; choose gets a level's id or a number."""
    cost = criterion.direction is Direction.COST
    sub = menu.addMenu(tr("Acceptable at most") if cost else tr("Acceptable at least"))
    sub.setToolTip(tr("Options that miss it are eliminated before weighting"))
    _add(sub, tr("Anything"), criterion.threshold is None, partial(choose, None))
    sub.addSeparator()
    for level in criterion.scale.levels:
        _add(sub, level.label, criterion.threshold == level.id, partial(choose, level.id))
    if not criterion.scale.levels:
        number = threshold_value(criterion)
        text = threshold_words(criterion) if number is not None else ""
        _add(
            sub,
            tr("A number… ({threshold})").format(threshold=text) if text else tr("A number…"),
            number is not None,
            partial(_ask, criterion, parent, choose),
        )
    return sub


def _add(menu: QMenu, text: str, checked: bool, run: Callable[[], object]) -> QAction:
    action = menu.addAction(text)
    action.setCheckable(True)
    action.setChecked(checked)
    action.triggered.connect(lambda _checked=False: run())
    return action


def _ask(criterion: Criterion, parent: QWidget, choose: Callable[[Bound | None], object]) -> None:
    low, high = criterion.scale.bounds
    cost = criterion.direction is Direction.COST
    question = (
        tr("What is the most that is acceptable on {criterion}?")
        if cost
        else tr("What is the least that is acceptable on {criterion}?")
    ).format(criterion=criterion.title)
    now = threshold_value(criterion)
    start = criterion.worst_best[0] if now is None else now
    number = ask_number_between(
        parent, tr("Threshold"), question, start, (low, high), unit=criterion.scale.unit
    )
    if number is not None:
        choose(number)
