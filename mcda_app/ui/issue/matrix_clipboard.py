# SPDX-License-Identifier: MIT
"""Copy and Paste in the decision matrix; a paste is one step to undo."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence

from mcda_app.errors import McdaError
from mcda_app.i18n import tr, tr_lazy
from mcda_app.ui.issue.matrix import MatrixView
from mcda_app.ui.issue.matrix_model import MatrixModel
from mcda_app.ui.widgets.dialogs.error_box import show_error


def add_range_actions(view: MatrixView, model: MatrixModel) -> None:
    """Give a matrix Copy and Paste, by key and for its menu."""
    entries = (
        (tr("&Copy scores"), QKeySequence.StandardKey.Copy, lambda: copy_range(view, model)),
        (tr("&Paste scores"), QKeySequence.StandardKey.Paste, lambda: paste_range(view, model)),
    )
    for text, key, do in entries:
        action = QAction(text, view)
        action.setShortcut(key)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _checked=False, do=do: do())
        view.addAction(action)


def _corners(view: MatrixView) -> tuple[int, int, int, int] | None:
    """First and last row, first and last column of what is selected."""
    chosen = view.selectionModel().selectedIndexes() or [view.currentIndex()]
    if not chosen[0].isValid():
        return None
    rows, columns = [i.row() for i in chosen], [i.column() for i in chosen]
    return min(rows), max(rows), min(columns), max(columns)


def copy_range(view: MatrixView, model: MatrixModel) -> None:
    """The selected rectangle as text that spreadsheet programs take apart again."""
    from mcda_app.ui.issue.score_ranges import range_text

    corners, issue = _corners(view), model.session.issue
    if corners is None or issue is None:
        return
    top, bottom, left, right = corners
    text = range_text(issue, model.options[top : bottom + 1], model.criteria[left : right + 1])
    QGuiApplication.clipboard().setText(text)


def paste_range(view: MatrixView, model: MatrixModel) -> None:
    """Copied cells from the selection's first cell on; nothing changes if any of them is not a score."""
    from mcda_app.ui.issue.score_ranges import paste_scores

    corners, issue = _corners(view), model.session.issue
    if corners is None or issue is None:
        return
    top, _bottom, left, _right = corners
    copied = QGuiApplication.clipboard().text()
    try:
        model.session.apply(
            tr_lazy("Paste scores of {issue}").format(issue=issue.label),
            lambda p: paste_scores(p, issue.id, model.options[top:], model.criteria[left:], copied),
        )
    except McdaError as error:
        show_error(view.window(), error, tr("Nothing was pasted"))
