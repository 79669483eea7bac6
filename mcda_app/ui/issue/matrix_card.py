# SPDX-License-Identifier: MIT
"""The card with the decision matrix, what is added at its ends, and the chosen score's details."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QVBoxLayout

from mcda_app.analysis.vocabulary.evidence import EVIDENCE_WORDS
from mcda_app.domain.edits.criteria import rename_criterion
from mcda_app.domain.edits.issues import rename_option
from mcda_app.domain.edits.labels import set_criterion_label, set_option_label
from mcda_app.domain.edits.scores import reset_scores, type_score
from mcda_app.domain.project import Project
from mcda_app.domain.score import Score
from mcda_app.i18n import LazyText, tr, tr_lazy
from mcda_app.ui.core.session import Session
from mcda_app.ui.issue.comparisons_entry import ComparisonsEntry
from mcda_app.ui.issue.evidence_marks import EvidenceLegend
from mcda_app.ui.issue.header_menus import HeaderMenus, MenuSteps, scope_of
from mcda_app.ui.issue.inspector import ScoreInspector
from mcda_app.ui.issue.matrix import MatrixView
from mcda_app.ui.issue.matrix_clipboard import add_range_actions
from mcda_app.ui.issue.matrix_headers import MatrixHeader
from mcda_app.ui.issue.matrix_model import MatrixModel
from mcda_app.ui.issue.rules.exclusion_reasons import ExclusionReasons
from mcda_app.ui.widgets.buttons import Rank, push_button
from mcda_app.ui.widgets.card import Card
from mcda_app.ui.widgets.dialogs.showing import run_menu
from mcda_app.ui.widgets.labels import UNBOUNDED

BESIDE = 960
"""Pixels from which on the chosen score's details stand beside the matrix."""


class MatrixCard(Card):
    """Options down, criteria across.

    edit_scale, value_steps, list_options, list_criteria, own_options  open dialogs, see `MenuSteps`
    """

    def __init__(
        self,
        session: Session,
        *,
        edit_scale: Callable[[str], None],
        value_steps: Callable[[str], None],
        list_options: Callable[[], None],
        list_criteria: Callable[[], None],
        own_options: Callable[[bool], None],
    ) -> None:
        super().__init__()
        self._session = session
        self.setAccessibleName(tr("Options and criteria"))
        self.layout().setContentsMargins(8, 4, 8, 8)
        self.model = MatrixModel(session)
        self.matrix = MatrixView(self.model)
        add_range_actions(self.matrix, self.model)
        self.menus = HeaderMenus(
            session,
            self,
            MenuSteps(
                self.rename_option,
                self.label_option,
                self.ask_exclusion_reason,
                self.rename_criterion,
                self.label_criterion,
                edit_scale,
                value_steps,
                list_options,
                list_criteria,
                own_options,
            ),
        )
        self._sides = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._sides.setSpacing(8)
        self.body.addLayout(self._sides)
        main = QVBoxLayout()
        main.setSpacing(4)
        self._sides.addLayout(main, 1)
        main.addWidget(self.matrix)
        self.exclusions = ExclusionReasons(session)
        main.addWidget(self.exclusions)
        self._foot = self._make_foot()
        main.addLayout(self._foot)
        self.compare = ComparisonsEntry(session, self.matrix)
        main.addWidget(self.compare)
        main.addStretch(1)
        self.inspector = ScoreInspector(session, self.model, self.matrix)
        self._sides.addWidget(self.inspector)
        self.inspector.menu_wanted.connect(self._cell_menu)
        self.matrix.cell_menu.connect(self._cell_menu)
        self.matrix.clear_wanted.connect(self._clear_cells)
        self.matrix.current_moved.connect(self.inspector.refresh)
        self._connect_headers()

    def _connect_headers(self) -> None:
        """What a header wants is done to the option or criterion that stands there."""
        menus, rows, columns = self.menus, self.matrix.options_header, self.matrix.criteria_header
        rows.menu_wanted.connect(lambda row, at: self.option_menu(self._option_at(row), at))
        rows.rename_wanted.connect(lambda row: self.rename_option(self._option_at(row)))
        rows.remove_wanted.connect(lambda row: menus.remove_option(self._option_at(row)))
        rows.duplicate_wanted.connect(lambda row: menus.duplicate_option(self._option_at(row)))
        rows.move_wanted.connect(
            lambda row, step: self._move(rows, row, step, partial(menus.move_option, self._option_at(row)))
        )
        columns.menu_wanted.connect(lambda column, at: self.criterion_menu(self._criterion_at(column), at))
        columns.rename_wanted.connect(lambda column: self.rename_criterion(self._criterion_at(column)))
        columns.remove_wanted.connect(lambda column: menus.remove_criterion(self._criterion_at(column)))
        columns.duplicate_wanted.connect(lambda column: menus.duplicate_criterion(self._criterion_at(column)))
        columns.move_wanted.connect(
            lambda column, step: self._move(
                columns, column, step, partial(menus.move_criterion, self._criterion_at(column))
            )
        )

    def _option_at(self, row: int) -> str:
        return self.model.options[row].id

    def _criterion_at(self, column: int) -> str:
        return self.model.criteria[column].id

    def _move(self, header: MatrixHeader, section: int, step: int, move: Callable[[int], object]) -> None:
        """Move a row or column; the keyboard stays at it, and the chosen cell at its score."""
        self.commit()
        at = self.matrix.currentIndex()
        cell = self.model.cell(at) if at.isValid() else None
        move(step)
        header.choose(section + step)
        if cell is not None:
            option, criterion = cell
            row = [o.id for o in self.model.options].index(option)
            column = [c.id for c in self.model.criteria].index(criterion)
            if (row, column) != (at.row(), at.column()):
                self.matrix.stay_at(row, column)

    def _make_foot(self) -> QBoxLayout:
        """What is added at the ends, and beside it or below what the marks mean."""
        foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        foot.setSpacing(0)
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        foot.addLayout(buttons)
        self.add_option_button = push_button(tr("+ Add option"), Rank.LINK)
        self.add_option_button.clicked.connect(self._add_option)
        self.add_criterion_button = push_button(tr("+ Add criterion"), Rank.LINK)
        self.add_criterion_button.clicked.connect(self._add_criterion)
        for button in (self.add_option_button, self.add_criterion_button):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        buttons.addStretch(0)
        side = QVBoxLayout()
        side.setContentsMargins(8, 6, 0, 0)
        self.legend = EvidenceLegend()
        side.addWidget(self.legend)
        foot.addLayout(side, 1)
        return foot

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        beside = self.width() >= BESIDE
        self._sides.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        added = self.add_option_button.sizeHint().width() + self.add_criterion_button.sizeHint().width()
        narrow = self.width() < added + 24 * self.fontMetrics().averageCharWidth() + 64
        self._foot.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )
        self.inspector.setMaximumWidth(round(0.34 * self.width()) if beside else UNBOUNDED)

    def refresh(self) -> None:
        """Show the document as it is."""
        self.model.refresh()
        self.legend.show_kinds(self.model.evidence_kinds())
        self.exclusions.refresh()
        self.inspector.refresh()

    def refresh_weights(self) -> None:
        """Show other weights alone."""
        self.model.refresh_weights()

    def commit(self) -> None:
        """Take what is being typed."""
        self.matrix.commit()
        self.exclusions.commit()
        self.inspector.commit()

    # Names in place

    def rename_option(self, option_id: str) -> None:
        """Have an option's name typed over it."""
        option = next(o for o in self.model.options if o.id == option_id)
        self._edit_option(
            option_id, option.title, tr("Name of the option"), tr_lazy("Rename an option"), rename_option
        )

    def label_option(self, option_id: str) -> None:
        """Have an option's short label typed over it; an emptied field lets it follow the name."""
        option = next(o for o in self.model.options if o.id == option_id)
        text = tr_lazy("Change a short label")
        self._edit_option(
            option_id, option.label, tr("Short label"), text, set_option_label, may_be_empty=True
        )

    def ask_exclusion_reason(self, option_id: str) -> None:
        """Have it typed why an option is left out of the issue."""
        self.exclusions.ask(option_id)

    def rename_criterion(self, criterion_id: str) -> None:
        """Have a criterion's name typed over it."""
        criterion = self._session.project.criterion(criterion_id)
        self._edit_criterion(
            criterion_id,
            criterion.title,
            tr("Name of the criterion"),
            lambda name: self._session.apply(
                tr_lazy("Rename a criterion"), lambda p: rename_criterion(p, criterion_id, name)
            ),
        )

    def label_criterion(self, criterion_id: str) -> None:
        """Have a criterion's short label typed over it; an emptied field lets it follow the name."""
        criterion = self._session.project.criterion(criterion_id)
        self._edit_criterion(
            criterion_id,
            criterion.short or criterion.title,
            tr("Short label"),
            lambda short: self._session.apply(
                tr_lazy("Change a short label"), lambda p: set_criterion_label(p, criterion_id, short)
            ),
            may_be_empty=True,
        )

    def _edit_option(
        self,
        option_id: str,
        text: str,
        name: str,
        step: LazyText,
        edit: Callable[[Project, str, str, str | None], Project],
        *,
        may_be_empty: bool = False,
    ) -> None:
        issue = self._session.issue
        if issue is None:
            return
        row, scope = [o.id for o in self.model.options].index(option_id), scope_of(issue)
        self.matrix.scrollTo(self.model.index(row, 0))
        self.matrix.options_header.edit_name(
            row,
            text,
            name,
            lambda typed: self._session.apply(step, lambda p: edit(p, option_id, typed, scope)),
            may_be_empty=may_be_empty,
        )

    def _edit_criterion(
        self,
        criterion_id: str,
        text: str,
        name: str,
        take: Callable[[str], None],
        *,
        may_be_empty: bool = False,
    ) -> None:
        column = [c.id for c in self.model.criteria].index(criterion_id)
        self.matrix.scrollTo(self.model.index(0, column))
        self.matrix.criteria_header.edit_name(column, text, name, take, may_be_empty=may_be_empty)

    def _add_option(self) -> None:
        self.matrix.commit()
        added = self.menus.add_option()
        if added is not None:
            self.rename_option(added)

    def _add_criterion(self) -> None:
        self.matrix.commit()
        added = self.menus.add_criterion()
        if added is not None:
            self.rename_criterion(added)

    # Menus

    def option_menu(self, option_id: str, at: QPoint) -> None:
        """Show what can be done with one option of the chosen issue."""
        if self._session.issue is not None:
            run_menu(self.menus.fill_option_menu(QMenu(self), option_id), at)

    def criterion_menu(self, criterion_id: str, at: QPoint) -> None:
        """Show what can be done with one criterion."""
        run_menu(self.menus.fill_criterion_menu(QMenu(self), criterion_id), at)

    def _cell_menu(self, at: QPoint) -> None:
        run_menu(self.fill_cell_menu(QMenu(self)), at)

    def fill_cell_menu(self, menu: QMenu) -> QMenu:
        """All that can be done with the current score, its option and its criterion."""
        index = self.matrix.currentIndex()
        if not index.isValid():
            return menu
        option, criterion = self.model.options[index.row()], self.model.criteria[index.column()]
        score = self.model.score(index)
        _entry(menu, tr("Change the score"), lambda: self.matrix.edit(index))
        _entry(menu, tr("Give a reason"), self.inspector.reason.setFocus)
        self._add_evidence(menu, score)
        _entry(menu, tr("How sure…"), self.inspector.ask_doubt).setEnabled(not score.missing)
        several = len(self.matrix.selectionModel().selectedIndexes()) > 1
        clear = _entry(menu, tr("Clear"), self._clear_cells)
        clear.setShortcut("Del")
        clear.setEnabled(several or not score.missing)
        reset = _entry(menu, tr("Reset to the preset's score"), self._reset_cell)
        reset.setEnabled(score.original is not None)
        _entry(menu, tr("Reset all scores of this issue"), self._reset_issue).setEnabled(self._edited())
        menu.addSeparator()
        for action in self.matrix.actions():
            menu.addAction(action)
        menu.addSeparator()
        self.menus.fill_option_menu(menu.addMenu(tr("Option")), option.id)
        self.menus.fill_criterion_menu(menu.addMenu(tr("Criterion")), criterion.id)
        return menu

    def _add_evidence(self, menu: QMenu, score: Score) -> None:
        """What the current score can rest on, the present one checked."""
        sub = menu.addMenu(tr("Evidence"))
        sub.setEnabled(not score.missing)
        for kind, words in EVIDENCE_WORDS.items():
            entry = _entry(sub, words, partial(self.inspector.set_evidence, kind))
            entry.setCheckable(True)
            entry.setChecked(kind is score.evidence)

    def _edited(self) -> bool:
        issue = self._session.issue
        return issue is not None and any(s.original is not None for s in issue.scores.values())

    def _clear_cells(self) -> None:
        """Empty the selected scores, as one step."""
        chosen = self.matrix.selectionModel().selectedIndexes() or [self.matrix.currentIndex()]
        issue_id = self._session.issue_id
        cells = [self.model.cell(index) for index in chosen if index.isValid()]

        def clear(project: Project) -> Project:
            for cell in cells:
                project = type_score(project, issue_id, *cell, "")
            return project

        step = tr_lazy("Clear a score") if len(cells) == 1 else tr_lazy("Clear scores")
        self._session.apply(step, clear)

    def _reset_cell(self) -> None:
        at = self.inspector.current()
        if at is not None:
            self._session.apply(tr_lazy("Reset a score"), lambda p: reset_scores(p, at[0], [at[1:]]))

    def _reset_issue(self) -> None:
        issue_id = self._session.issue_id
        self._session.apply(tr_lazy("Reset the issue's scores"), lambda p: reset_scores(p, issue_id))


def _entry(menu: QMenu, text: str, run: Callable[[], object]) -> QAction:
    action = menu.addAction(text)
    action.triggered.connect(lambda _checked=False: run())
    return action
