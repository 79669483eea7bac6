# SPDX-License-Identifier: MIT
"""The grid of a decision: criteria above, options on the left, a row and a column to add to.

What cannot be read as a score or a name stays beside its cell until it is corrected.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import Enum, auto
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, Signal

from mcda_app.analysis.vocabulary.directions import DIRECTIONS
from mcda_app.analysis.vocabulary.evidence import EVIDENCE_SHORT
from mcda_app.domain.edits.criteria import replace_criterion
from mcda_app.domain.edits.issues import add_option, rename_option
from mcda_app.domain.edits.own_decision import append_criterion, is_undecided
from mcda_app.domain.edits.scores import type_score
from mcda_app.domain.issue import Option
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion, Direction
from mcda_app.domain.score import Score
from mcda_app.errors import EditError
from mcda_app.exchange.tables.recognised_words import sounds_like_cost
from mcda_app.exchange.tables.roles.headings import parse_heading
from mcda_app.exchange.tables.typed_scores import Cell, Offer, UnclearScoreError, enter_score, plain_number
from mcda_app.i18n import LazyText, localised, shortest, tr, tr_lazy
from mcda_app.ui.core.session import Session
from mcda_app.ui.widgets.labels import plain


class Part(Enum):
    """What a cell of the grid is for."""

    CORNER = auto()
    CRITERION = auto()
    NEW_CRITERION = auto()
    OPTION = auto()
    NEW_OPTION = auto()
    SCORE = auto()
    EMPTY = auto()


class Key(NamedTuple):
    """What a cell is about, by ids, wherever it stands; the issue tells two documents' cells apart."""

    part: Part
    option: str = ""
    criterion: str = ""


class Unclear(NamedTuple):
    """A text that could not be taken, why, and the readings to choose from."""

    text: str
    sentence: str
    offers: tuple[Offer, ...] = ()


class Unread(NamedTuple):
    """A text that waits beside a cell of an issue."""

    issue_id: str
    key: Key
    unclear: Unclear


def _unclear(text: str, error: EditError) -> Unclear:
    return Unclear(text, str(error), error.offers if isinstance(error, UnclearScoreError) else ())


class DecisionModel(QAbstractTableModel):
    """Reads the chosen issue from the session; edits go back as steps to undo.

    refused  a text was not taken; its cell's key
    noted    a score changed more than its cell: the key and a sentence
    """

    refused = Signal(object)
    noted = Signal(object, str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.options: tuple[Option, ...] = ()
        self.criteria: tuple[Criterion, ...] = ()
        self.unclear: dict[Key, Unclear] = {}
        self._waiting: dict[str, dict[Key, Unclear]] = {}
        self._shown = session.opened, session.issue_id

    # Shape

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.options) + 2

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.criteria) + 2

    def refresh(self) -> None:
        """Show the project as it is now; rows and columns that stay keep their places."""
        self._change_issue()
        project, issue = self.session.project, self.session.issue
        options = project.options_of(issue) if issue is not None else ()
        criteria = project.criteria
        nothing = QModelIndex()
        rows, columns = len(self.options), len(self.criteria)
        if len(options) > rows:
            self.beginInsertRows(nothing, rows + 1, len(options))
            self.options = options
            self.endInsertRows()
        elif len(options) < rows:
            self.beginRemoveRows(nothing, len(options) + 1, rows)
            self.options = options
            self.endRemoveRows()
        if len(criteria) > columns:
            self.beginInsertColumns(nothing, columns + 1, len(criteria))
            self.criteria = criteria
            self.endInsertColumns()
        elif len(criteria) < columns:
            self.beginRemoveColumns(nothing, len(criteria) + 1, columns)
            self.criteria = criteria
            self.endRemoveColumns()
        self.options, self.criteria = options, criteria
        self._prune_unclear()
        self.dataChanged.emit(self.index(0, 0), self.index(len(options) + 1, len(criteria) + 1))

    def _prune_unclear(self) -> None:
        options = {"", *(o.id for o in self.options)}
        criteria = {"", *(c.id for c in self.criteria)}
        for key in [k for k in self.unclear if k.option not in options or k.criterion not in criteria]:
            del self.unclear[key]

    def _change_issue(self) -> None:
        """What could not be taken waits with its issue, until its document is closed."""
        opened, issue_id = self.session.opened, self.session.issue_id
        before, self._shown = self._shown, (opened, issue_id)
        if before[0] != opened:
            self._waiting.clear()
            self.unclear = {}
        elif before[1] != issue_id:
            self._waiting[before[1]] = self.unclear
            self.unclear = self._waiting.pop(issue_id, {})

    def unread(self) -> list[Unread]:
        """What could not be taken, of all issues that are still there; the shown one's first."""
        known = {issue.id for issue in self.session.project.issues}
        kept = {self._shown[1]: self.unclear, **self._waiting}
        return [
            Unread(issue_id, key, unclear)
            for issue_id, texts in kept.items()
            if issue_id in known
            for key, unclear in texts.items()
        ]

    def restore(self, unread: Sequence[Unread]) -> None:
        """Have these texts wait for their issues, with the reason in the present language."""
        for issue_id, key, unclear in unread:
            error = refusal(self.session.project, issue_id, key, unclear.text)
            texts = self.unclear if issue_id == self._shown[1] else self._waiting.setdefault(issue_id, {})
            texts[key] = unclear if error is None else _unclear(unclear.text, error)
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def part(self, row: int, column: int) -> Part:
        rows, columns = len(self.options), len(self.criteria)
        if row == 0:
            return Part.CORNER if column == 0 else Part.CRITERION if column <= columns else Part.NEW_CRITERION
        if column == 0:
            return Part.OPTION if row <= rows else Part.NEW_OPTION
        return Part.SCORE if row <= rows and column <= columns else Part.EMPTY

    def key(self, index: QModelIndex) -> Key:
        part = self.part(index.row(), index.column())
        option = self.options[index.row() - 1].id if part in (Part.OPTION, Part.SCORE) else ""
        criterion = self.criteria[index.column() - 1].id if part in (Part.CRITERION, Part.SCORE) else ""
        return Key(part, option, criterion)

    def place(self, key: Key) -> QModelIndex:
        """Where a key's cell stands; invalid if it is gone."""
        rows = {o.id: n for n, o in enumerate(self.options, 1)}
        columns = {c.id: n for n, c in enumerate(self.criteria, 1)}
        row = rows.get(key.option) if key.option else len(rows) + 1 if key.part is Part.NEW_OPTION else 0
        column = (
            columns.get(key.criterion)
            if key.criterion
            else len(columns) + 1
            if key.part is Part.NEW_CRITERION
            else 0
        )
        return QModelIndex() if row is None or column is None else self.index(row, column)

    def first_gap(self) -> QModelIndex:
        """The first cell without a score, row by row; invalid if there is none."""
        issue = self.session.issue
        for row, option in enumerate(self.options, 1):
            for column, criterion in enumerate(self.criteria, 1):
                if issue is not None and issue.score(option.id, criterion.id).missing:
                    return self.index(row, column)
        return QModelIndex()

    # Content

    def criterion(self, index: QModelIndex) -> Criterion:
        return self.criteria[index.column() - 1]

    def option(self, index: QModelIndex) -> Option:
        return self.options[index.row() - 1]

    def score(self, index: QModelIndex) -> Score:
        issue = self.session.issue
        assert issue is not None
        return issue.score(self.option(index).id, self.criterion(index).id)

    def cell(self, index: QModelIndex) -> Cell:
        return Cell(self.session.issue_id, self.option(index).id, self.criterion(index).id)

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        if self.part(index.row(), index.column()) in (Part.CORNER, Part.EMPTY):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole):
        key = self.key(index)
        unclear = self.unclear.get(key)
        if role == Qt.ItemDataRole.DisplayRole:
            return unclear.text if unclear is not None else self._text(index, key.part)
        if role == Qt.ItemDataRole.EditRole:
            return unclear.text if unclear is not None else self.stored(index)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain(unclear.sentence if unclear is not None else self._tip(index, key.part))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = self._words(index, key.part)
            return words if unclear is None else f"{words}: {unclear.text}. {unclear.sentence}"
        return None

    def stored(self, index: QModelIndex) -> str:
        """What the document has here, as it is typed."""
        part = self.part(index.row(), index.column())
        if part is Part.CRITERION:
            return self.criterion(index).title
        if part is Part.OPTION:
            return self.option(index).title
        if part is not Part.SCORE:
            return ""
        score, criterion = self.score(index), self.criterion(index)
        value = score.value_on(criterion)
        level = criterion.scale.level(score.level) if score.level is not None else None
        return level.label if level is not None else "" if value is None else shortest(value)

    def _text(self, index: QModelIndex, part: Part) -> str:
        if part is Part.CORNER:
            return tr("Options ↓   Criteria →")
        if part is Part.NEW_CRITERION:
            return tr("+ Criterion")
        if part is Part.NEW_OPTION:
            return tr("+ Option")
        if part is not Part.SCORE:
            return self.stored(index)
        value = self.score(index).value_on(self.criterion(index))
        return self.stored(index) if self.score(index).level is not None or value is None else figure(value)

    def _tip(self, index: QModelIndex, part: Part) -> str:
        if part is Part.CRITERION:
            return f"{self.criterion(index).title}\n{self.kind_text(self.criterion(index))}"
        if part is Part.OPTION:
            return self.option(index).title
        if part is not Part.SCORE:
            return ""
        score, criterion = self.score(index), self.criterion(index)
        text = tr("no score yet") if score.missing else criterion.describe(score.value_on(criterion) or 0.0)
        lines = [f"{self.option(index).title}, {criterion.title}: {text}"]
        if score.has_reason:
            lines.append(tr("Reason: {reason}").format(reason=score.reason_text))
        if not score.missing:
            lines.append(
                tr("Evidence: {evidence_words}").format(evidence_words=EVIDENCE_SHORT[score.evidence])
            )
        return "\n".join(lines)

    def _words(self, index: QModelIndex, part: Part) -> str:
        if part is Part.NEW_CRITERION:
            return tr("Name of a new criterion")
        if part is Part.NEW_OPTION:
            return tr("Name of a new option")
        if part is Part.CRITERION:
            return (
                f"{tr('Criterion')}: {self.criterion(index).title}, {self.kind_text(self.criterion(index))}"
            )
        if part is Part.OPTION:
            return f"{tr('Option')}: {self.option(index).title}"
        return self._tip(index, part).split("\n")[0]

    def kind_text(self, criterion: Criterion) -> str:
        """Direction and scale of a criterion, as its heading shows them."""
        better = DIRECTIONS[criterion.direction]
        scale = criterion.scale
        if is_undecided(self.session.project, criterion):
            return better
        if scale.levels:
            return tr("{better} · words").format(better=better)
        ends = f"{plain_number(scale.low)}–{plain_number(scale.high)}"
        return f"{scale.unit} · {better} · {ends}" if scale.unit else f"{better} · {ends}"

    # Edits

    def setData(self, index: QModelIndex, value, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed; what cannot be taken stays beside the cell with the reason."""
        if role != Qt.ItemDataRole.EditRole:
            return False
        key, text = self.key(index), str(value)
        if key in self.unclear and text == self.unclear[key].text:
            self.refused.emit(key)
            return True
        had = self.unclear.pop(key, None)
        if text == self.stored(index):
            if had is not None:
                self.dataChanged.emit(index, index)
            return True
        try:
            note = self._take(index, key.part, text)
        except EditError as error:
            self.keep_unclear(key, text, error)
            self.refused.emit(key)
        else:
            self.dataChanged.emit(index, index)
            if note:
                self.noted.emit(key, note)
        return True

    def keep_unclear(self, key: Key, text: str, error: EditError) -> None:
        self.unclear[key] = _unclear(text, error)
        index = self.place(key)
        self.dataChanged.emit(index, index)

    def choose(self, key: Key, offer: Offer) -> None:
        """Take one of the readings of a text."""
        index = self.place(key)
        if not index.isValid():
            return
        unclear = self.unclear.pop(key, None)
        try:
            self.session.apply(self.score_step(index), offer.edit)
        except EditError as error:
            self.keep_unclear(key, unclear.text if unclear is not None else "", error)
            self.refused.emit(key)
        self.dataChanged.emit(index, index)

    def score_step(self, index: QModelIndex) -> LazyText:
        return tr_lazy("Score {option} on {criterion}").format(
            option=self.option(index).label, criterion=self.criterion(index).title
        )

    def _take(self, index: QModelIndex, part: Part, text: str) -> str:
        apply, issue = self.session.apply, self.session.issue
        if issue is None:
            return ""
        scope = self.scope
        if part is Part.SCORE:
            cell = self.cell(index)
            entered = enter_score(self.session.project, cell, text)
            step = self.score_step(index) if text.strip() else tr_lazy("Clear a score")
            apply(step, lambda _p: entered.project)
            return entered.note
        if part is Part.CRITERION:
            changed = replace(self.criterion(index), title=text)
            apply(tr_lazy("Rename a criterion"), lambda p: replace_criterion(p, changed))
        elif part is Part.OPTION:
            option_id = self.option(index).id
            apply(tr_lazy("Rename an option"), lambda p: rename_option(p, option_id, text, scope))
        elif part is Part.NEW_CRITERION and text.strip():
            apply(tr_lazy("Add a criterion"), lambda p: add_named_criterion(p, text))
        elif part is Part.NEW_OPTION and text.strip():
            apply(tr_lazy("Add an option"), lambda p: add_option(p, text, scope))
        return ""

    @property
    def scope(self) -> str | None:
        """The issue whose own options are shown; None for the project's."""
        issue = self.session.issue
        return issue.id if issue is not None and issue.options is not None else None

    def empty(self, index: QModelIndex) -> None:
        """Take a score away."""
        if self.part(index.row(), index.column()) is not Part.SCORE:
            return
        self.unclear.pop(self.key(index), None)
        cell = self.cell(index)
        self.session.apply(tr_lazy("Clear a score"), lambda p: type_score(p, *cell, ""))
        self.dataChanged.emit(index, index)

    def empty_all(self, indexes: Sequence[QModelIndex]) -> None:
        """Take several scores away, as one step."""
        cells = [self.cell(index) for index in indexes]

        def edit(project: Project) -> Project:
            for cell in cells:
                project = type_score(project, *cell, "")
            return project

        self.session.apply(tr_lazy("Clear scores"), edit)
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def change(self, step: LazyText, edit: Callable[[Project], Project]) -> None:
        """An edit from one of the grid's menus; raises EditError if it is refused."""
        self.session.apply(step, edit)


def add_named_criterion(project: Project, text: str) -> Project:
    """A criterion under a typed name, which may say what is better; otherwise the name proposes it."""
    heading = parse_heading(" ".join(text.split()))
    direction = heading.direction
    if direction is None:
        direction = Direction.COST if sounds_like_cost(heading.title) else Direction.BENEFIT
    return append_criterion(project, heading.title, direction)


def refusal(project: Project, issue_id: str, key: Key, text: str) -> EditError | None:
    """Why a text cannot be taken for a cell; None if it can, or the cell is gone."""
    issue = next((i for i in project.issues if i.id == issue_id), None)
    if issue is None:
        return None
    scope = issue_id if issue.options is not None else None
    try:
        if key.part is Part.SCORE:
            enter_score(project, Cell(issue_id, key.option, key.criterion), text)
        elif key.part is Part.CRITERION:
            replace_criterion(project, replace(project.criterion(key.criterion), title=text))
        elif key.part is Part.OPTION:
            rename_option(project, key.option, text, scope)
        elif key.part is Part.NEW_CRITERION:
            add_named_criterion(project, text)
        elif key.part is Part.NEW_OPTION:
            add_option(project, text, scope)
    except EditError as error:
        return error
    return None


def figure(value: float) -> str:
    """A number as a cell shows it: whole thousands grouped from 10,000 on."""
    return localised(value, ",.10g" if abs(value) >= 10_000 else ".10g")
