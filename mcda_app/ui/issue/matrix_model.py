# SPDX-License-Identifier: MIT
"""The decision matrix of the chosen issue as Qt's views read it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, Signal

from mcda_app.analysis.phrases import weight_percent
from mcda_app.analysis.ranking.issue_ranking import Standing
from mcda_app.analysis.ranking.knock_outs import fallen_sentence, fallen_words, threshold_words
from mcda_app.analysis.ranking.profile import share_of_scale
from mcda_app.analysis.rules.exclusions import exclusion_sentence
from mcda_app.analysis.vocabulary.evidence import EVIDENCE_WORDS
from mcda_app.domain.edits.scores import parse_score, type_score
from mcda_app.domain.issue import Option
from mcda_app.domain.scale import Criterion, Direction
from mcda_app.domain.score import Evidence, Score
from mcda_app.errors import EditError
from mcda_app.i18n import shortest, tr, tr_lazy
from mcda_app.ui.core.session import Session
from mcda_app.ui.issue.score_texts import cell_text, evidence_text, score_text
from mcda_app.ui.widgets.labels import plain


class HeaderText(NamedTuple):
    """What a header says: the name, and in smaller letters what belongs to it.

    direction  stands below the weight where there is no room beside it; empty where more is better
    """

    title: str
    below: str = ""
    direction: str = ""


class MatrixModel(QAbstractTableModel):
    """Reads the chosen issue from the session; edits go back as commands.

    renamed  there are as many options and criteria as before, but others, or with other names or scales
    weighed  the criteria have other weights; Qt's own signal for headers would lay the view out anew
    """

    renamed = Signal()
    weighed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.options: tuple[Option, ...] = ()
        self.criteria: tuple[Criterion, ...] = ()
        self._short = False
        self.noted = False
        """Whether something stands below the name of an option."""

    def show_short(self, short: bool) -> None:
        """Whether criteria go by their short labels, where there is little room."""
        if short != self._short:
            self._short = short
            if self.criteria:
                self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.criteria) - 1)

    def refresh(self) -> None:
        project, issue = self.session.project, self.session.issue
        options = project.options_of(issue) if issue is not None else ()
        if len(options) != len(self.options) or len(project.criteria) != len(self.criteria):
            self.beginResetModel()
            self.options, self.criteria = options, project.criteria
            self.noted = self._any_note(options)
            self.endResetModel()
            return
        noted = self._any_note(options)
        renamed = (options, project.criteria, noted) != (self.options, self.criteria, self.noted)
        self.options, self.criteria, self.noted = options, project.criteria, noted
        if renamed:
            self.renamed.emit()
        if options and project.criteria:
            self.dataChanged.emit(self.index(0, 0), self.index(len(options) - 1, len(self.criteria) - 1))
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(options) - 1)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.criteria) - 1)

    def _any_note(self, options: tuple[Option, ...]) -> bool:
        issue, result = self.session.issue, self.session.result
        if issue is None or result is None:
            return False
        fallen = any(standing.knocked_out for standing in result.standings)
        return fallen or bool(issue.excluded) or any(option.baseline for option in options)

    def refresh_weights(self) -> None:
        """Show other weights, on which no cell depends."""
        self.weighed.emit()

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.options)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.criteria)

    def score(self, index: QModelIndex) -> Score:
        issue = self.session.issue
        assert issue is not None
        return issue.score(self.options[index.row()].id, self.criteria[index.column()].id)

    def goodness(self, index: QModelIndex) -> float | None:
        """How good a score is, from 0 (worst) to 1 (best end of its scale); None if it is missing."""
        criterion = self.criteria[index.column()]
        value = self.score(index).value_on(criterion)
        return None if value is None else share_of_scale(criterion, value)

    def evidence_kinds(self) -> tuple[Evidence, ...]:
        """What scores of the issue rest on, each kind once."""
        issue = self.session.issue
        if issue is None:
            return ()
        kinds = {
            score.evidence
            for option in self.options
            for criterion in self.criteria
            if not (score := issue.score(option.id, criterion.id)).missing
        }
        return tuple(kind for kind in Evidence if kind in kinds)

    def cell(self, index: QModelIndex) -> tuple[str, str]:
        """Option id and criterion id of a cell."""
        return self.options[index.row()].id, self.criteria[index.column()].id

    def excluded(self, row: int) -> bool:
        issue = self.session.issue
        return issue is not None and self.options[row].id in issue.excluded

    def fallen(self, row: int) -> Standing | None:
        """The standing of an option that falls before weighting; None for all others."""
        result = self.session.result
        if result is None:
            return None
        standing = result.standings[row]
        return standing if standing.knocked_out else None

    def out(self, row: int) -> bool:
        """Whether an option has no part in the ranking, excluded or fallen."""
        return self.excluded(row) or self.fallen(row) is not None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def header_text(self, section: int, orientation: Qt.Orientation) -> HeaderText:
        """What stands over a column or before a row."""
        if orientation == Qt.Orientation.Vertical:
            below = [tr("excluded here")] if self.excluded(section) else []
            fallen = self.fallen(section)
            if fallen is not None:
                below.append(fallen_words(fallen))
            if self.options[section].baseline:
                below.append(tr("baseline"))
            return HeaderText(self.options[section].title, " · ".join(below))
        criterion, issue = self.criteria[section], self.session.issue
        title = criterion.short or criterion.title if self._short else criterion.title
        if issue is None:
            return HeaderText(title)
        share = weight_percent(self.session.project.weights_of(issue).share(criterion.id))
        return HeaderText(title, share, direction_words(criterion))

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):
        across = orientation == Qt.Orientation.Horizontal
        if section >= len(self.criteria if across else self.options):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            text = self.header_text(section, orientation)
            return "\n".join(part for part in (text.title, joined(text.below, text.direction)) if part)
        if role != Qt.ItemDataRole.ToolTipRole:
            return None
        if not across:
            option, issue = self.options[section], self.session.issue
            lines = [option.title, option.description]
            if issue is not None and option.id in issue.excluded:
                lines.append(exclusion_sentence(issue, option))
            fallen, result = self.fallen(section), self.session.result
            if fallen is not None and result is not None:
                lines.append(fallen_sentence(result, fallen))
            if option.baseline:
                lines.append(tr("The baseline, with which the other options are compared"))
            return plain("\n".join(filter(None, lines)))
        criterion = self.criteria[section]
        worst, best = (criterion.describe(v) for v in criterion.worst_best)
        tip = tr("{criterion}\n{description}\nWorst: {worst}. Best: {best}.").format(
            criterion=criterion.title, description=criterion.description, worst=worst, best=best
        )
        threshold = threshold_words(criterion)
        return plain(f"{tip}\n{acceptable(threshold)}" if threshold else tip)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole):
        criterion = self.criteria[index.column()]
        score = self.score(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_text(criterion, score)
        if role == Qt.ItemDataRole.EditRole:
            value = score.value_on(criterion)
            level = criterion.scale.level(score.level) if score.level is not None else None
            return level.label if level is not None else "" if value is None else shortest(value)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain(evidence_text(criterion, score))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = f"{self.options[index.row()].title}, {criterion.title}: {score_text(criterion, score)}"
            return words if score.missing else f"{words}, {EVIDENCE_WORDS[score.evidence]}"
        return None

    def setData(self, index: QModelIndex, value, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed; raises EditError where it is not a score."""
        if role != Qt.ItemDataRole.EditRole:
            return False
        option_id, criterion_id = self.cell(index)
        text = str(value)
        if text == index.data(Qt.ItemDataRole.EditRole):  # which may be rounded, and is not an edit
            return True
        option, criterion = self.options[index.row()], self.criteria[index.column()]
        issue_id = self.session.issue_id
        check_score(criterion, text)
        self.session.apply(
            tr_lazy("Score {option} on {criterion}").format(option=option.label, criterion=criterion.title),
            lambda p: type_score(p, issue_id, option_id, criterion_id, text),
        )
        return True


def check_score(criterion: Criterion, typed: str) -> None:
    """Raise EditError for what is not a score; for a range it names the numbers that may be meant."""
    try:
        parse_score(criterion, typed)
    except EditError:
        from mcda_app.exchange.tables.typed_scores import range_refusal

        refusal = range_refusal(typed)
        if refusal is None:
            raise
        raise refusal from None


def acceptable(threshold: str) -> str:
    """A sentence on what is acceptable on a criterion."""
    return tr("Acceptable: {threshold}. Options that miss it are eliminated before weighting.").format(
        threshold=threshold
    )


def direction_words(criterion: Criterion) -> str:
    """The direction of a criterion where less is better; empty for the usual one."""
    return "" if criterion.direction is Direction.BENEFIT else tr("less is better")


def joined(share: str, direction: str) -> str:
    """A weight and a direction on one line."""
    return f"{share} · {direction}" if direction else share
