# SPDX-License-Identifier: MIT
"""The preview of a table: what it is taken for, what is wrong with it and what will happen."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from mcda_app.domain.project import Project
from mcda_app.errors import FileError
from mcda_app.exchange.tables.grid import Grid, Place
from mcda_app.exchange.tables.layout import Layout, Role, guess_layout, guess_orientation
from mcda_app.exchange.tables.preview import Preview, Target, preview
from mcda_app.exchange.tables.words import DecimalSign
from mcda_app.language import tr
from mcda_app.ui.importing.table_model import ROLE_WORDS, TableModel, role_ground
from mcda_app.ui.labels import put, text_label
from mcda_app.ui.session import Session

LEGEND = (Role.CRITERION, Role.OPTION, Role.ISSUE, Role.SCORE, Role.WEIGHT)
SIGNS = (
    (DecimalSign.AUTO, tr("as in the table")),
    (DecimalSign.POINT, tr("point: 1,234.5")),
    (DecimalSign.COMMA, tr("comma: 1.234,5")),
)


class ImportDialog(QDialog):
    """Shows a table; :meth:`taken` is the project with it once it was accepted."""

    def __init__(self, parent: QWidget | None, session: Session, grids: tuple[Grid, ...], name: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import “{name}”").format(name=name))
        self.resize(900, 680)
        self._session, self._grids, self._name = session, grids, name
        self._grid = guess_orientation(grids[0])
        self._layout: Layout | None = None
        self._out: set[int] = set()
        self._seen: Preview | None = None
        self._accepted: Project | None = None
        layout = QVBoxLayout(self)
        layout.addLayout(self._make_choices())
        layout.addLayout(self._make_legend())
        self._model = TableModel()
        self._table = QTableView()
        self._table.setModel(self._model)
        self._table.setAccessibleName(tr("The table as it was found"))
        self._table.setTabKeyNavigation(False)
        self._table.horizontalHeader().sectionClicked.connect(self._toggle)
        layout.addWidget(self._table, 3)
        self._cut = text_label("muted", tr("The table goes on; all of it is imported."))
        layout.addWidget(self._cut)
        self._faults_head = text_label("heading")
        self._faults = QListWidget()
        self._faults.setAccessibleName(tr("What has to be corrected"))
        self._faults.setWordWrap(True)
        self._faults.currentItemChanged.connect(self._show_fault)
        self._faults.itemClicked.connect(self._show_fault)
        layout.addWidget(self._faults_head)
        layout.addWidget(self._faults, 1)
        layout.addWidget(text_label("heading", tr("What will happen")))
        self._changes = text_label()
        self._notes = text_label("muted")
        layout.addWidget(self._changes)
        layout.addWidget(self._notes)
        self._leave = QCheckBox()
        self._leave.toggled.connect(self._enable)
        layout.addWidget(self._leave)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.import_button = buttons.addButton(tr("&Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self._refresh()

    @property
    def target(self) -> Target:
        found = self.targets.currentData()
        assert isinstance(found, Target)
        return found

    @property
    def taken(self) -> Project | None:
        """The project with the table in it, once accepted."""
        return self._accepted

    @property
    def undo_text(self) -> str:
        return self._seen.title if self._seen is not None else ""

    def accept(self) -> None:
        if self._seen is None or not self.import_button.isEnabled():
            return
        self._accepted = self._seen.accept(leave_faults=self._leave.isChecked())
        super().accept()

    # Building

    def _make_choices(self) -> QGridLayout:
        places = QGridLayout()
        self.sheets = QComboBox()
        self.sheets.addItems([grid.name or self._name for grid in self._grids])
        self.targets = QComboBox()
        self.targets.addItem(tr("New issues of this project"), Target.ISSUES)
        issue = self._session.issue
        if issue is not None:
            self.targets.addItem(tr("Scores of “{issue}”").format(issue=issue.label), Target.SCORES)
        self.targets.addItem(tr("A new project"), Target.PROJECT)
        self.turned = QComboBox()
        self.turned.addItem(tr("in columns"), False)
        self.turned.addItem(tr("in rows"), True)
        self.turned.setCurrentIndex(int(self._grid.turned))
        self.signs = QComboBox()
        for sign, text in SIGNS:
            self.signs.addItem(text, sign)
        self.targets.setCurrentIndex(self._likely_target())
        rows = (
            (tr("&Take the table as"), self.targets),
            (tr("&Sheet"), self.sheets),
            (tr("&Criteria are"), self.turned),
            (tr("&Decimal sign"), self.signs),
        )
        for n, (text, box) in enumerate(rows):
            label = QLabel(text)
            label.setBuddy(box)
            places.addWidget(label, n // 2, 2 * (n % 2))
            places.addWidget(box, n // 2, 2 * (n % 2) + 1)
            places.setColumnStretch(2 * (n % 2) + 1, 1)
        self.targets.currentIndexChanged.connect(lambda _n: self._refresh())
        self.signs.currentIndexChanged.connect(lambda _n: self._refresh())
        self.sheets.currentIndexChanged.connect(self._sheet_chosen)
        self.turned.currentIndexChanged.connect(self._turn)
        return places

    def _make_legend(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for role in LEGEND:
            swatch = QLabel(f"  {ROLE_WORDS[role]}  ")
            ground = role_ground(self.palette(), role)
            swatch.setStyleSheet(f"background: {ground.name() if ground is not None else 'none'};")
            row.addWidget(swatch)
        row.addWidget(QLabel(tr("italic: not taken")))
        row.addStretch(1)
        return row

    def _likely_target(self) -> int:
        """New issues if the table has the project's criteria, otherwise a new project."""
        try:
            layout = guess_layout(self._grid)
        except FileError:
            return 0
        seen = preview(self._session.project, self._grid, layout, Target.ISSUES)
        return 0 if not seen.blocked else self.targets.count() - 1

    # Following

    def _sheet_chosen(self, at: int) -> None:
        self._grid = guess_orientation(self._grids[at])
        self._out.clear()
        self.turned.blockSignals(True)
        self.turned.setCurrentIndex(int(self._grid.turned))
        self.turned.blockSignals(False)
        self._refresh()

    def _turn(self) -> None:
        if self._grid.turned is not bool(self.turned.currentData()):
            self._grid = self._grid.turn()
            self._out.clear()
            self._refresh()

    def _toggle(self, section: int) -> None:
        """Leave a column of scores out, or take it again."""
        column = self._model.column(section)
        if column in self._out:
            self._out.remove(column)
        elif self._layout is not None and column in self._layout.criteria and len(self._layout.criteria) > 1:
            self._out.add(column)
        self._refresh()

    def _refresh(self) -> None:
        self._faults.clear()
        faults: dict[Place, str] = {}
        try:
            layout = guess_layout(self._grid)
            for column in self._out:
                layout = layout.without(column)
        except FileError as error:
            self._seen = self._layout = None
            self._list_fault(str(error), "")
            put(self._changes, tr("Nothing can be imported from this sheet."))
            put(self._notes, "", hide_empty=True)
        else:
            self._layout = layout
            seen = preview(
                self._session.project,
                self._grid,
                layout,
                self.target,
                issue_id=self._session.issue_id,
                sign=self.signs.currentData(),
                name=self._name,
            )
            self._seen = seen
            found = {self._grid.where(*place): place for place in self._grid.cells}
            for fault in seen.faults:
                self._list_fault(str(fault), fault.where)
                if fault.where in found:
                    faults[found[fault.where]] = fault.text
            stopped = tr("Nothing, before what is listed above is corrected in the table.")
            put(self._changes, stopped if seen.blocked else "\n".join(seen.changes))
            put(self._notes, "\n".join(seen.notes), hide_empty=True)
        self._model.show_table(self._grid, self._layout, faults, self.palette())
        self._table.resizeColumnsToContents()
        put(self._cut, self._cut.text())
        self._cut.setVisible(self._model.cut)
        self._show_counts()
        self._enable()

    def _list_fault(self, text: str, where: str) -> None:
        item = QListWidgetItem(text)
        item.setData(Qt.ItemDataRole.UserRole, where)
        self._faults.addItem(item)

    def _show_counts(self) -> None:
        count = self._faults.count()
        told = (
            tr("Nothing has to be corrected")
            if not count
            else tr("To be corrected ({count})").format(count=count)
        )
        put(self._faults_head, told)
        self._faults.setVisible(bool(count))
        partly = self._seen is not None and bool(self._seen.faults) and not self._seen.blocked
        self._leave.setVisible(partly)
        cells = tr("this score") if count == 1 else tr("these {count} scores").format(count=count)
        self._leave.setText(tr("Import the rest and &leave {cells} missing").format(cells=cells))

    def _enable(self) -> None:
        seen = self._seen
        ready = seen is not None and not seen.blocked and (not seen.faults or self._leave.isChecked())
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
            self._table.setCurrentIndex(at)
            self._table.scrollTo(at)
