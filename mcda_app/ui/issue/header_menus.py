# SPDX-License-Identifier: MIT
"""What can be done with an option, a criterion or a score of the decision matrix."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from mcda_app.domain.doubts.doubt import Bound
from mcda_app.domain.edits import criteria as edit_criteria
from mcda_app.domain.edits import issues as edit_issues
from mcda_app.domain.edits.duplicates import duplicate_criterion, duplicate_option
from mcda_app.domain.edits.labels import set_criterion_colour, set_option_colour
from mcda_app.domain.edits.rules.thresholds import set_threshold
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion, Direction
from mcda_app.domain.titles import numbered_title
from mcda_app.errors import EditError
from mcda_app.i18n import LazyText, tr, tr_lazy
from mcda_app.ui.core.session import Session
from mcda_app.ui.issue.rules.threshold_menu import add_threshold_menu
from mcda_app.ui.widgets.dialogs.error_box import show_error
from mcda_app.ui.widgets.fields.colour_choice import add_colour_menu
from mcda_app.ui.widgets.theme import colours
from mcda_app.ui.widgets.toast import ToastAction, show_toast


@dataclass(frozen=True)
class MenuSteps:
    """What the menus leave to others: what is typed in place, and the dialogs.

    Each is given an id; ``own_options`` whether the issue shall have its own.
    """

    rename_option: Callable[[str], None]
    label_option: Callable[[str], None]
    exclusion_reason: Callable[[str], None]
    rename_criterion: Callable[[str], None]
    label_criterion: Callable[[str], None]
    edit_scale: Callable[[str], None]
    value_steps: Callable[[str], None]
    list_options: Callable[[], None]
    list_criteria: Callable[[], None]
    own_options: Callable[[bool], None]


def scope_of(issue: Issue) -> str | None:
    """The issue's id if its options are its own, else None: the project's are meant."""
    return issue.id if issue.options is not None else None


class HeaderMenus(QObject):
    """Fills menus for the chosen issue."""

    def __init__(self, session: Session, parent: QWidget, steps: MenuSteps) -> None:
        super().__init__(parent)
        self._session, self._parent, self._steps = session, parent, steps

    def _apply(self, text: LazyText | str, edit: Callable[[Project], Project]) -> bool:
        try:
            self._session.apply(text, edit)
        except EditError as error:
            show_error(self._parent.window(), error, tr("Nothing was changed"))
            return False
        return True

    def _remove(self, text: LazyText, name: str, edit: Callable[[Project], Project]) -> None:
        if self._apply(text, edit):
            undo = ToastAction(tr("Undo"), self._session.undo_stack.undo)
            removed = tr("Removed “{issue}”").format(issue=name)
            show_toast(self._parent.window(), removed, [undo], until_change=True)

    # Options

    def fill_option_menu(self, menu: QMenu, option_id: str) -> QMenu:
        """All that can be done with one option of the chosen issue."""
        issue = self._session.issue
        if issue is None:
            return menu
        scope, steps = scope_of(issue), self._steps
        option = next(o for o in self._session.project.options_of(issue) if o.id == option_id)
        _entry(menu, tr("Rename"), lambda: steps.rename_option(option_id), "F2")
        _entry(menu, tr("Short label"), lambda: steps.label_option(option_id))
        self._add_colours(menu, option, scope)
        menu.addSeparator()
        excluded = option_id in issue.excluded
        if excluded:
            _entry(menu, tr("Include again"), lambda: self.exclude_option(option_id, False))
            _entry(menu, tr("Why it is left out"), lambda: steps.exclusion_reason(option_id))
        else:
            _entry(menu, tr("Exclude from this issue"), lambda: self.exclude_option(option_id, True))
        baseline = _entry(
            menu, tr("Baseline (no action)"), lambda: self.set_baseline("" if option.baseline else option_id)
        )
        baseline.setCheckable(True)
        baseline.setChecked(option.baseline)
        _entry(menu, tr("Duplicate"), lambda: self.duplicate_option(option_id), "Ctrl+D")
        ids = [o.id for o in self._session.project.options_of(issue)]
        self._add_moves(
            menu,
            ((tr("Move up"), -1, "Alt+Up"), (tr("Move down"), 1, "Alt+Down")),
            ids.index(option_id),
            len(ids),
            partial(self.move_option, option_id),
        )
        menu.addSeparator()
        own = _entry(menu, tr("Own options for this issue"), lambda: steps.own_options(issue.options is None))
        own.setCheckable(True)
        own.setChecked(issue.options is not None)
        _entry(menu, tr("All options…"), steps.list_options)
        menu.addSeparator()
        _entry(menu, tr("Delete"), lambda: self.remove_option(option_id), "Del")
        return menu

    @staticmethod
    def _add_moves(
        menu: QMenu,
        moves: Sequence[tuple[str, int, str]],
        at: int,
        count: int,
        move: Callable[[int], object],
    ) -> None:
        """moves  the text, the number of places and the key of each

        at, count  which of how many is moved
        """
        for text, step, key in moves:
            _entry(menu, text, partial(move, step), key).setEnabled(0 <= at + step < count)

    def _scope(self) -> str | None:
        issue = self._session.issue
        return None if issue is None else scope_of(issue)

    def move_option(self, option_id: str, step: int) -> None:
        """Move an option by some places."""
        scope = self._scope()
        self._apply(tr_lazy("Move an option"), lambda p: edit_issues.move_option(p, option_id, step, scope))

    def exclude_option(self, option_id: str, excluded: bool) -> None:
        """Leave an option out of the chosen issue and ask why, or include it again."""
        issue_id = self._session.issue_id
        text = tr_lazy("Exclude from this issue") if excluded else tr_lazy("Include again")
        done = self._apply(text, lambda p: edit_issues.exclude_option(p, issue_id, option_id, excluded))
        if done and excluded:
            self._steps.exclusion_reason(option_id)

    def set_baseline(self, option_id: str) -> None:
        """Mark the option that the others are compared with; none for an empty id."""
        scope = self._scope()
        self._apply(tr_lazy("Choose the baseline"), lambda p: edit_issues.set_baseline(p, option_id, scope))

    def duplicate_option(self, option_id: str) -> None:
        """Copy an option with its scores, right after it."""
        scope = self._scope()
        self._apply(tr_lazy("Duplicate an option"), lambda p: duplicate_option(p, option_id, scope))

    def remove_option(self, option_id: str) -> None:
        """Remove an option, which a toast offers to undo."""
        scope, project, issue = self._scope(), self._session.project, self._session.issue
        options = project.options if issue is None else project.options_of(issue)
        label = next(o.label for o in options if o.id == option_id)
        self._remove(
            tr_lazy("Remove an option"), label, lambda p: edit_issues.remove_option(p, option_id, scope)
        )

    def _add_colours(self, menu: QMenu, option: Option, scope: str | None) -> None:
        theme = colours(self._parent.palette())
        add_colour_menu(
            menu,
            theme.options,
            option.colour,
            lambda colour: self._apply(
                tr_lazy("Change an option's colour"),
                lambda p: set_option_colour(p, option.id, colour, scope),
            ),
        )

    # Criteria

    def fill_criterion_menu(self, menu: QMenu, criterion_id: str) -> QMenu:
        """All that can be done with one criterion."""
        steps = self._steps
        criterion = self._session.project.criterion(criterion_id)
        _entry(menu, tr("Rename"), lambda: steps.rename_criterion(criterion_id), "F2")
        _entry(menu, tr("Short label"), lambda: steps.label_criterion(criterion_id))
        add_colour_menu(
            menu,
            colours(self._parent.palette()).criteria,
            criterion.colour,
            lambda colour: self._apply(
                tr_lazy("Change a criterion's colour"),
                lambda p: set_criterion_colour(p, criterion_id, colour),
            ),
        )
        menu.addSeparator()
        less = _entry(menu, tr("Less is better"), lambda: self._turn(criterion))
        less.setCheckable(True)
        less.setChecked(criterion.direction is Direction.COST)
        add_threshold_menu(
            menu, criterion, self._parent, lambda bound: self.set_threshold(criterion_id, bound)
        )
        _entry(menu, tr("Scale and description…"), lambda: steps.edit_scale(criterion_id))
        _entry(menu, tr("What each step is worth…"), lambda: steps.value_steps(criterion_id))
        menu.addSeparator()
        _entry(menu, tr("Duplicate"), lambda: self.duplicate_criterion(criterion_id), "Ctrl+D")
        ids = [c.id for c in self._session.project.criteria]
        self._add_moves(
            menu,
            ((tr("Move left"), -1, "Alt+Left"), (tr("Move right"), 1, "Alt+Right")),
            ids.index(criterion_id),
            len(ids),
            partial(self.move_criterion, criterion_id),
        )
        _entry(menu, tr("All criteria…"), steps.list_criteria)
        menu.addSeparator()
        _entry(menu, tr("Delete"), lambda: self.remove_criterion(criterion_id), "Del")
        return menu

    def set_threshold(self, criterion_id: str, bound: Bound | None) -> None:
        """What is acceptable on a criterion at least, for a cost at most; None for anything."""
        self._apply(tr_lazy("Choose a threshold"), lambda p: set_threshold(p, criterion_id, bound))

    def move_criterion(self, criterion_id: str, step: int) -> None:
        """Move a criterion by some places."""
        self._apply(
            tr_lazy("Move a criterion"), lambda p: edit_criteria.move_criterion(p, criterion_id, step)
        )

    def duplicate_criterion(self, criterion_id: str) -> None:
        """Copy a criterion with its scores, right after it; the copy weighs nothing yet."""
        self._apply(tr_lazy("Duplicate a criterion"), lambda p: duplicate_criterion(p, criterion_id))

    def remove_criterion(self, criterion_id: str) -> None:
        """Remove a criterion, which a toast offers to undo."""
        self._remove(
            tr_lazy("Remove a criterion"),
            self._session.project.criterion(criterion_id).title,
            lambda p: edit_criteria.remove_criterion(p, criterion_id),
        )

    def _turn(self, criterion: Criterion) -> None:
        other = Direction.BENEFIT if criterion.direction is Direction.COST else Direction.COST
        self._apply(
            tr_lazy("Change the criterion {criterion}").format(criterion=criterion.title),
            lambda p: edit_criteria.replace_criterion(p, replace(p.criterion(criterion.id), direction=other)),
        )

    # What is added at the ends

    def add_option(self) -> str | None:
        """Add an option at the end; its id, or None if it was refused."""
        issue = self._session.issue
        if issue is None:
            return None
        scope = scope_of(issue)
        options = self._session.project.options_of(issue)
        name = numbered_title(tr_lazy("Option {number}"), len(options) + 1, [o.title for o in options])
        if not self._apply(tr_lazy("Add an option"), lambda p: edit_issues.add_option(p, name, scope)):
            return None
        return self._session.project.options_of(self._session.project.issue(issue.id))[-1].id

    def add_criterion(self) -> str | None:
        """Add a criterion at the end, with no weight yet; its id, or None if it was refused."""
        titles = [c.title for c in self._session.project.criteria]
        name = numbered_title(tr_lazy("Criterion {number}"), len(titles) + 1, titles)
        if not self._apply(tr_lazy("Add a criterion"), lambda p: edit_criteria.add_criterion(p, name)):
            return None
        return self._session.project.criteria[-1].id


def _entry(menu: QMenu, text: str, run: Callable[[], object], key: str = "") -> QAction:
    """key  what does the same where the row or column is chosen"""
    action = menu.addAction(text)
    if key:
        action.setShortcut(key)
    action.triggered.connect(lambda _checked=False: run())
    return action
