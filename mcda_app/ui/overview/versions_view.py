# SPDX-License-Identifier: MIT
"""Two versions of the project side by side: the present one, a lens or a snapshot."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mcda_app.analysis.memo import Memo
from mcda_app.analysis.phrases import weight_percent
from mcda_app.analysis.ranking.cooperation_map import IssueSection
from mcda_app.analysis.ranking.evaluation import Evaluation, evaluate
from mcda_app.analysis.ranking.ranking_differences import (
    Difference,
    describe_difference,
    describe_differences,
    differences,
    under_lens,
    under_snapshot,
)
from mcda_app.analysis.vocabulary.method_options import method_words
from mcda_app.analysis.vocabulary.methods import METHODS
from mcda_app.analysis.weighting.weight_origin import lens_of
from mcda_app.domain.project import Project
from mcda_app.i18n import tr
from mcda_app.ui.core.change import Change
from mcda_app.ui.core.session import Session
from mcda_app.ui.overview.cells import Look
from mcda_app.ui.overview.columns import Column, Fonts
from mcda_app.ui.overview.views import OverviewView, text_column
from mcda_app.ui.widgets.fields.wheel_guard import ComboBox
from mcda_app.ui.widgets.labels import show_text, style_as, text_label

NOW = "now"
CACHED_STATES = 16
"""States whose rankings are kept at most."""

Key = tuple[str, str]
"""What kind of state, and its id: ("now", ""), ("lens", id) or ("snapshot", id)."""


def states(project: Project) -> list[tuple[Key, str]]:
    """What can be compared, with its name as the user reads it."""
    return [
        ((NOW, ""), tr("As it is now")),
        *((("snapshot", s.id), tr("Snapshot “{s}”").format(s=s.title)) for s in project.snapshots),
        *((("lens", lens.id), tr("Viewpoint “{lens}”").format(lens=lens.title)) for lens in project.lenses),
    ]


def project_as(project: Project, key: Key) -> Project:
    """The project in one of its states."""
    kind, wanted = key
    if kind == "lens":
        return under_lens(project, project.lens(wanted))
    for snapshot in project.snapshots:
        if kind == "snapshot" and snapshot.id == wanted:
            return under_snapshot(project, snapshot)
    return project


class VersionsView(OverviewView):
    """First place in state A and in state B; the issues where it changes are marked.

    keys  the two states
    """

    content = Change.RANKING | Change.LENSES | Change.SNAPSHOTS

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._evaluations: Memo[Key, Evaluation] = Memo(CACHED_STATES)
        self._comparison: Memo[str, Mapping[str, Difference]] = Memo(limit=1)
        self._differences: Mapping[str, Difference] = {}
        self._boxes: tuple[ComboBox, ComboBox] | None = None
        self._side: SideBySide | None = None
        self._projects = session.project, session.project
        now, *known = [key for key, _ in states(session.project)]
        lens = lens_of(session.project, session.project.weights)
        other = [key for key in known if lens is None or key != ("lens", lens.id)]
        self.keys: tuple[Key, Key] = (other or [now])[0], now

    def compare(self, before: Key, after: Key) -> None:
        """Set two states side by side."""
        self.keys = before, after
        self.changed()

    def refresh(self) -> None:
        project = self.session.project
        known = [key for key, _ in states(project)]
        before, after = (key if key in known else known[0] for key in self.keys)
        self.keys = before, after
        first, second = self._evaluation(before), self._evaluation(after)
        self._projects = first.project, second.project
        self._differences = self._comparison.answer(
            "issues", lambda: {d.issue.id: d for d in differences(first, second)}, (first, second)
        )
        self._fill_boxes()
        if self._side is not None:
            self._side.show_states(self._projects, self._state_names())

    def _evaluation(self, key: Key) -> Evaluation:
        """The ranking of a state, kept until something it rests on changes."""
        project = self.session.project
        if key[0] == NOW:
            return self.session.evaluation
        named = (project.lens(key[1]),) if key[0] == "lens" else project.snapshots
        same = (project.issues, project.criteria, project.options, project.settings, *named)
        return self._evaluations.answer(key, lambda: evaluate(project_as(project, key)), same)

    def leave(self) -> None:
        self._boxes = self._side = None

    def _fill_boxes(self) -> None:
        known = states(self.session.project)
        for box, key in zip(self._boxes or (), self.keys, strict=False):
            if [(tuple(box.itemData(n)), box.itemText(n)) for n in range(box.count())] != known:
                box.clear()
                for state, name in known:
                    box.addItem(name, state)
            box.setCurrentIndex([state for state, _ in known].index(key))

    def _state_names(self) -> tuple[str, str]:
        project = self.session.project
        named: dict[Key, str] = {(NOW, ""): tr("the present state")}
        named |= {
            ("snapshot", s.id): tr("the snapshot “{snapshot}”").format(snapshot=s.title)
            for s in project.snapshots
        }
        named |= {
            ("lens", lens.id): tr("the viewpoint “{lens}”").format(lens=lens.title) for lens in project.lenses
        }
        before, after = self.keys
        now = named[NOW, ""]
        return named.get(before, now), named.get(after, now)  # one that was just removed, until `refresh`

    def summary(self) -> str:
        if self.keys[0] == self.keys[1]:
            return tr("Choose two different states to compare.")
        return describe_differences(list(self._differences.values()), *self._state_names())

    def intro(self) -> str:
        return tr("Both are ranked with the current scores.")

    def structure(self) -> object:
        return self._state_names()

    def columns(self, section: IssueSection, fonts: Fonts) -> tuple[Column, ...]:
        before, after = self._state_names()
        return (
            self.chip_column("A", tr("First place in A: {before}").format(before=before), section, fonts),
            self.chip_column("B", tr("First place in B: {after}").format(after=after), section, fonts),
            text_column(
                tr("Changes?"),
                tr("Whether first place, or the order below it, differs"),
                [tr("≠ first place"), tr("· below first"), tr("= same")],
                fonts,
            ),
        )

    def look(self, issue_id: str, at: int, section: IssueSection) -> Look:
        difference = self._differences.get(issue_id)
        if difference is None:
            return Look("–", empty=True)
        if at < 2:
            leaders = (difference.before, difference.after)[at]
            return Look(chips=self.names(section.options).of(leaders)) if leaders else Look("–", empty=True)
        if difference.first_changes:
            return Look(tr("≠ first place"), bold=True, marked=True)
        return Look(tr("· below first") if difference.changes else tr("= same"))

    def tip(self, issue_id: str, at: int, section: IssueSection) -> str:
        difference = self._differences.get(issue_id)
        if difference is None:
            return super().tip(issue_id, at, section)
        return f"{difference.issue.title}\n{describe_difference(difference)}"

    def controls(self) -> QWidget | None:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        boxes: list[ComboBox] = []
        for letter in "AB":
            label = QLabel(f"&{letter}")
            style_as(label, "heading")
            box = ComboBox()
            box.setAccessibleName(tr("State {letter}").format(letter=letter))
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            label.setBuddy(box)
            layout.addWidget(label)
            layout.addWidget(box, 1)
            boxes.append(box)
        one, other = boxes
        for box in boxes:
            box.activated.connect(
                lambda _at: self.compare(tuple(one.currentData()), tuple(other.currentData()))
            )
        self._boxes = one, other
        self._fill_boxes()
        return row

    def details(self) -> QWidget | None:
        self._side = SideBySide()
        self._side.show_states(self._projects, self._state_names())
        return self._side


class SideBySide(QWidget):
    """The weights and the method of two states, what differs in bold."""

    def __init__(self) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(text_label("heading", tr("Weights and method side by side")))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(4)
        for column in (1, 2):
            self._grid.setColumnStretch(column, 1)
        layout.addLayout(self._grid)
        self.labels: list[tuple[QLabel, QLabel, QLabel]] = []

    def show_states(self, projects: tuple[Project, Project], names: tuple[str, str]) -> None:
        rows = side_by_side(projects, names)
        while len(self.labels) > len(rows):
            for label in self.labels.pop():
                label.hide()  # at once: another may take its place before it is gone
                label.deleteLater()
        while len(self.labels) < len(rows):
            row = text_label(), text_label(), text_label()
            for column, label in enumerate(row):
                self._grid.addWidget(label, len(self.labels), column)
            self.labels.append(row)
        for labels, texts in zip(self.labels, rows, strict=True):
            strong = texts[1] != texts[2]
            for label, text in zip(labels, texts, strict=True):
                show_text(label, text)
                if label.font().bold() != strong:
                    font = label.font()
                    font.setBold(strong)
                    label.setFont(font)


def side_by_side(projects: tuple[Project, Project], names: tuple[str, str]) -> list[tuple[str, str, str]]:
    """Rows of a subject and what it is in each of two states of one project."""
    rows = [("", f"A: {names[0]}", f"B: {names[1]}")]
    for criterion in projects[0].criteria:
        one, other = (weight_percent(p.weights.share(criterion.id)) for p in projects)
        rows.append((criterion.title, one, other))
    one, other = (METHODS[p.settings.method].name for p in projects)
    rows.append((tr("Method"), one, other))
    choices = [method_words(p.settings) for p in projects]
    if one == other:
        rows += [(name, a, b) for (name, a), (_name, b) in zip(*choices, strict=True)]
    else:
        texts = ["; ".join(f"{name}: {text}" for name, text in part) for part in choices]
        rows.append((tr("Options of the method"), texts[0], texts[1]))
    own = [", ".join(i.label for i in p.issues if i.weights is not None) for p in projects]
    if any(own):
        rows.append((tr("Issues with weights of their own"), own[0] or tr("none"), own[1] or tr("none")))
    return rows
