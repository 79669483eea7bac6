# SPDX-License-Identifier: MIT
"""The import preview of a table: how it is interpreted, what is wrong, and what will happen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from mcda_app.analysis.vocabulary.tables import SIGN_CHOICES
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Direction
from mcda_app.errors import FileError
from mcda_app.exchange.tables.criteria_columns import fits
from mcda_app.exchange.tables.grid import Grid, Place
from mcda_app.exchange.tables.import_preview import Preview, Target, preview
from mcda_app.exchange.tables.layout import Layout, guess_orientation, layout_of
from mcda_app.exchange.tables.recognised_words import DecimalSign, fold
from mcda_app.exchange.tables.roles.propose import change_column, change_row, propose
from mcda_app.exchange.tables.roles.roles import ColumnRole, Roles, RowRole
from mcda_app.i18n import tr
from mcda_app.ui.core.session import Session
from mcda_app.ui.importing.role_models import ColumnRoleModel, RowRoleModel
from mcda_app.ui.importing.role_table import RoleTable
from mcda_app.ui.importing.table_model import TableModel
from mcda_app.ui.widgets.fields.eliding_combo import ElidingCombo
from mcda_app.ui.widgets.fields.wheel_guard import ComboBox
from mcda_app.ui.widgets.labels import show_text, text_label

_SHARE = 0.92
"""The largest share of the screen that the dialog takes when it opens."""


class ImportDialog(QDialog):
    """Shows a table and the roles of its rows and columns; :attr:`imported_project` is the result."""

    def __init__(self, parent: QWidget | None, session: Session, grids: tuple[Grid, ...], name: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import “{name}”").format(name=name))
        self._session, self._grids, self._name = session, grids, name
        self._grid = grids[0]
        self._roles = Roles({}, {})
        self._error: FileError | None = None
        self._better: dict[str, Direction] = {}
        self._layout: Layout | None = None
        self.preview: Preview | None = None
        self._accepted: Project | None = None
        self._is_laid_out = False
        self._model, self._columns, self._rows = TableModel(), ColumnRoleModel(), RowRoleModel()
        self._columns.role_chosen.connect(self._choose_column)
        self._columns.better_chosen.connect(self._choose_better)
        self._rows.role_chosen.connect(self._choose_row)
        self._rows.better_chosen.connect(self._choose_better)
        self._look_at(grids[0])
        self.view = RoleTable(self._model, self._columns, self._rows)
        layout = QVBoxLayout(self)
        layout.addLayout(self._make_choices())
        layout.addWidget(
            text_label(
                "muted", tr("Check the role of each row and column. To change one, click it or press Enter.")
            )
        )
        self._split = split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(self.view)
        split.addWidget(self._make_findings())
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        layout.addWidget(split, 1)
        self._skip_box = QCheckBox()
        self._skip_box.toggled.connect(self._enable)
        layout.addWidget(self._skip_box)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.import_button = buttons.addButton(tr("&Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self._refresh()
        self.view.fit_columns()
        room = self.screen().availableSize() * _SHARE
        self.resize(QSize(1000, 760).boundedTo(room))

    @property
    def target(self) -> Target:
        target = self.targets.currentData()
        assert isinstance(target, Target)
        return target

    @property
    def imported_project(self) -> Project | None:
        """The project with the table imported, once accepted."""
        return self._accepted

    @property
    def undo_text(self) -> str:
        return self.preview.title if self.preview is not None else ""

    def accept(self) -> None:
        if self.preview is None or not self.import_button.isEnabled():
            return
        self._accepted = self.preview.accept(skip_faults=self._skip_box.isChecked())
        super().accept()

    def showEvent(self, event) -> None:
        """Give the table the height it needs, up to two thirds, and the rest to the sentences."""
        super().showEvent(event)
        if self._is_laid_out:
            return
        self._is_laid_out = True
        main = self.layout()
        if main is not None:
            main.activate()
        height = self._split.height() - self._split.handleWidth()
        above = min(self.view.preferred_height(), height * 2 // 3)
        self._split.setSizes([above, height - above])

    # Building

    def _make_choices(self) -> QGridLayout:
        choices = QGridLayout()
        self.sheets = ElidingCombo()
        self.sheets.addItems([grid.name or self._name for grid in self._grids])
        self.targets = ElidingCombo()
        if self._session.is_open:  # there is a document to put them into
            self.targets.addItem(tr("New issues of this project"), Target.ISSUES)
        issue = self._session.issue
        if self._session.is_open and issue is not None:
            self.targets.addItem(tr("Scores of “{issue}”").format(issue=issue.label), Target.SCORES)
        self.targets.addItem(tr("A new project"), Target.PROJECT)
        self.orientation = ComboBox()
        self.orientation.addItem(tr("in columns"), False)
        self.orientation.addItem(tr("in rows"), True)
        self.orientation.setCurrentIndex(int(self._grid.transposed))
        self.signs = ComboBox()
        for sign in DecimalSign:
            self.signs.addItem(SIGN_CHOICES[sign.value], sign)
        self.targets.setCurrentIndex(self._likely_target())
        rows = (
            (tr("Import &table as"), self.targets),
            (tr("&Sheet"), self.sheets),
            (tr("&Criteria are"), self.orientation),
            (tr("&Decimal sign"), self.signs),
        )
        for n, (text, box) in enumerate(rows):
            label = QLabel(text)
            label.setBuddy(box)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
            choices.addWidget(label, n // 2, 2 * (n % 2))
            choices.addWidget(box, n // 2, 2 * (n % 2) + 1)
            choices.setColumnStretch(2 * (n % 2) + 1, 1)
        self.targets.currentIndexChanged.connect(lambda _n: self._refresh())
        self.signs.currentIndexChanged.connect(lambda _n: self._refresh())
        self.sheets.currentIndexChanged.connect(self._sheet_chosen)
        self.orientation.currentIndexChanged.connect(self._turn)
        return choices

    def _make_findings(self) -> QWidget:
        """The faults next to the changes, both with limited height."""
        self._faults_head = text_label("heading")
        self._faults = QListWidget()
        self._faults.setAccessibleName(tr("To be corrected"))
        self._faults.setWordWrap(True)
        self._faults.currentItemChanged.connect(self._show_fault)
        self._faults.itemClicked.connect(self._show_fault)
        self._changes = text_label()
        self._notes = text_label("muted")
        inner = QWidget()
        sentences = QVBoxLayout(inner)
        sentences.setContentsMargins(4, 4, 4, 4)
        sentences.addWidget(self._changes)
        sentences.addWidget(self._notes)
        sentences.addStretch(1)
        self.notes_area = QScrollArea()
        self.notes_area.setWidgetResizable(True)
        self.notes_area.setWidget(inner)
        self.notes_area.setFrameShape(QFrame.Shape.StyledPanel)
        self.notes_area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.notes_area.setAccessibleName(tr("What will happen"))
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        self._faults_box = QWidget()
        for side, parts in (
            (self._faults_box, (self._faults_head, self._faults)),
            (QWidget(), (text_label("heading", tr("What will happen")), self.notes_area)),
        ):
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(parts[0])
            column.addWidget(parts[1], 1)
            parts[1].setMinimumHeight(3 * self.fontMetrics().height())
            row.addWidget(side, 1)
        return both

    def _likely_target(self) -> int:
        """New issues if the table has the project's criteria, otherwise a new project."""
        try:
            layout = layout_of(self._grid, self._roles)
            if layout.long is None and not fits(self._session.project, self._grid, layout):
                return self.targets.count() - 1
            result = preview(self._session.project, self._grid, layout, Target.ISSUES)
        except FileError:
            return self.targets.count() - 1
        return 0 if not result.blocked else self.targets.count() - 1

    # Following

    def _look_at(self, grid: Grid, *, oriented: bool = False) -> None:
        """Show a grid with the roles proposed for it."""
        self._grid, self._better, self._error = grid, {}, None
        try:
            self._grid = grid if oriented else guess_orientation(grid)
            self._roles = propose(self._grid, self._session.project.criteria)
        except FileError as error:
            self._error, self._roles = error, Roles({}, {})

    def _sheet_chosen(self, at: int) -> None:
        self._look_at(self._grids[at])
        self.orientation.blockSignals(True)
        self.orientation.setCurrentIndex(int(self._grid.transposed))
        self.orientation.blockSignals(False)
        self._refresh()
        self.view.fit_columns()

    def _turn(self) -> None:
        if self._grid.transposed is not bool(self.orientation.currentData()):
            self._look_at(self._grid.transpose(), oriented=True)
            self._refresh()
            self.view.fit_columns()

    def _choose_row(self, row: int, role: RowRole) -> None:
        known = self._session.project.criteria
        self._change(lambda: change_row(self._grid, self._roles, row, role, known))

    def _choose_column(self, column: int, role: ColumnRole) -> None:
        known = self._session.project.criteria
        self._change(lambda: change_column(self._grid, self._roles, column, role, known))

    def _change(self, new_roles: Callable[[], Roles]) -> None:
        try:
            self._roles, self._error = new_roles(), None
        except FileError as error:
            self._error = error
        self._refresh()

    def _choose_better(self, title: str, direction: Direction) -> None:
        self._better[fold(title)] = direction
        self._refresh()

    def _refresh(self) -> None:
        self._faults.clear()
        faults: dict[Place, str] = {}
        self.preview = self._layout = None
        try:
            if self._error is not None:
                raise self._error
            layout = layout_of(self._grid, self._roles)
            result = preview(
                self._session.project,
                self._grid,
                layout,
                self.target,
                issue_id=self._session.issue_id,
                sign=self.signs.currentData(),
                name=self._name,
                better=self._better,
            )
        except FileError as error:
            self._list_fault(str(error), "")
            show_text(self._changes, tr("Nothing can be imported from this sheet."))
            show_text(self._notes, "", hide_empty=True)
        else:
            self._layout, self.preview = layout, result
            places = {self._grid.where(*place): place for place in self._grid.cells} if result.faults else {}
            for fault in result.faults:
                self._list_fault(str(fault), fault.where)
                if fault.where in places:
                    faults[places[fault.where]] = fault.text
            blocked = tr("Nothing yet: first correct the items listed.")
            show_text(self._changes, blocked if result.blocked else "\n".join(result.changes))
            show_text(self._notes, "\n".join(f"• {note}" for note in result.notes), hide_empty=True)
        self._model.show_table(self._grid, self._layout, faults, self.palette())
        self._columns.show_roles(self._grid, self._roles, self.palette())
        self._rows.show_roles(self._grid, self._roles, self.palette())
        self._show_better()
        self._show_counts()
        self._enable()

    def _show_better(self) -> None:
        """What is better on each criterion: above its column, or beside each line with one of its scores."""
        result, layout = self.preview, self._layout
        free = self.target is Target.PROJECT
        long = layout.long if layout is not None else None
        criteria = result.criteria if result is not None else {}
        proposed = result.proposed if result is not None else frozenset()
        self._columns.show_better({} if long else criteria, proposed, free=free)
        by_name = {fold(c.title): (c, column in proposed) for column, c in criteria.items()}
        self._rows.show_better(by_name if long else {}, long.names if long else None, free=free)
        self.view.show_better(above=not self._roles.long, beside=self._roles.long)

    def _list_fault(self, text: str, where: str) -> None:
        item = QListWidgetItem(text)
        item.setData(Qt.ItemDataRole.UserRole, where)
        self._faults.addItem(item)

    def _show_counts(self) -> None:
        count = self._faults.count()
        heading = (
            tr("No corrections needed") if not count else tr("To be corrected ({count})").format(count=count)
        )
        show_text(self._faults_head, heading)
        self._faults_box.setVisible(bool(count))
        partly = self.preview is not None and bool(self.preview.faults) and not self.preview.blocked
        self._skip_box.setVisible(partly)
        cells = tr("this score") if count == 1 else tr("these {count} scores").format(count=count)
        self._skip_box.setText(tr("Import the rest and &leave {cells} missing").format(cells=cells))

    def _enable(self) -> None:
        result = self.preview
        ready = (
            result is not None and not result.blocked and (not result.faults or self._skip_box.isChecked())
        )
        self.import_button.setEnabled(ready)

    def _show_fault(self, item: QListWidgetItem | None, _before: object = None) -> None:
        """Go to the cell a fault is about."""
        if item is None:
            return
        where = item.data(Qt.ItemDataRole.UserRole)
        at: QModelIndex = next(
            (self._model.index_of(place) for place in self._grid.cells if self._grid.where(*place) == where),
            QModelIndex(),
        )
        if at.isValid():
            self.view.table.setCurrentIndex(at)
            self.view.table.scrollTo(at)
