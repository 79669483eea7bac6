# SPDX-License-Identifier: MIT
"""Weights by pairwise comparison: criteria, or with groups the groups and the criteria within each."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QLabel, QPushButton, QVBoxLayout, QWidget

from mcda_app.analysis.vocabulary.methods import PRIORITISATIONS
from mcda_app.analysis.weighting.comparison_sets import criteria_sets
from mcda_app.domain.edits.elicitation import set_judgement_scale, set_prioritisation
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.i18n import tr, tr_lazy
from mcda_app.methods.judgement_scales import JUDGEMENT_SCALES
from mcda_app.ui.core.session import Session
from mcda_app.ui.weighting.comparison_set import PairwisePanel
from mcda_app.ui.weighting.method_panel import WayPanel
from mcda_app.ui.weighting.preview_cache import Previews
from mcda_app.ui.weighting.small_widgets import clear, row_of
from mcda_app.ui.widgets.buttons import join_segments
from mcda_app.ui.widgets.dialogs.showing import run_dialog
from mcda_app.ui.widgets.fields.wheel_guard import ComboBox
from mcda_app.ui.widgets.flow_layout import FlowLayout
from mcda_app.ui.widgets.help_buttons import HelpButton
from mcda_app.ui.widgets.labels import show_text, text_label

PRIORITISATION_HELP = tr_lazy(
    "Both turn a matrix of answers into shares and agree whenever the answers do not "
    "contradict each other. The eigenvector is Saaty's original; the geometric mean does not "
    "depend on the direction in which you ask."
)
SCALE_HELP = tr_lazy(
    "Your answers from 1 to 9 stay as they are; this scale says which ratio each of them "
    "stands for. The linear scale is the usual one; others spread the weights less "
    "(balanced, logarithmic) or more (power, geometric)."
)
GROUPS_HELP = tr_lazy(
    "Criteria that belong together can form a group: groups are compared with groups, and criteria only "
    "within their group. That means fewer questions, and only like things are compared."
)


class ReadingChoices(QWidget):
    """How comparisons are turned into priorities; the same for criteria and options."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(text_label("heading", tr("How answers become priorities")))
        self.methods = ComboBox()
        for value, choice in PRIORITISATIONS.items():
            self.methods.addItem(choice.name, value)
        self.methods.setAccessibleName(tr("How priorities are derived from the answers"))
        self.methods.activated.connect(self._choose_method)
        self.scales = ComboBox()
        for key, scale in JUDGEMENT_SCALES.items():
            self.scales.addItem(
                f"{scale.title}: {scale.formula}" if key != "linear" else tr("Linear (Saaty)"), key
            )
            self.scales.setItemData(self.scales.count() - 1, scale.source, Qt.ItemDataRole.ToolTipRole)
        self.scales.setAccessibleName(tr("Judgement scale"))
        self.scales.activated.connect(self._choose_scale)
        for box in (self.methods, self.scales):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(15)
        for text, box, explained in (
            (tr("Priorities &by"), self.methods, HelpButton(tr("Priorities by"), str(PRIORITISATION_HELP))),
            (tr("Answers read on &scale"), self.scales, HelpButton(tr("Judgement scale"), str(SCALE_HELP))),
        ):
            line = FlowLayout()  # in large text the label stands above
            label, beside = QLabel(text), QWidget()
            label.setBuddy(box)
            beside.setLayout(row_of(box, explained))
            line.addWidget(label)
            line.addWidget(beside)
            layout.addLayout(line)
        self._source = text_label("muted")
        layout.addWidget(self._source)

    def refresh(self) -> None:
        settings = self._session.project.settings
        with QSignalBlocker(self.methods), QSignalBlocker(self.scales):
            at = list(PRIORITISATIONS).index(settings.prioritisation)
            self.methods.setCurrentIndex(at)
            self.scales.setCurrentIndex(self.scales.findData(settings.judgement_scale))
        scale = JUDGEMENT_SCALES.get(settings.judgement_scale)
        both = tr("Both choices also apply to comparisons of options.")
        show_text(self._source, f"{scale.source}. {both}" if scale is not None else both)

    def _choose_method(self, row: int) -> None:
        value = list(PRIORITISATIONS)[row]
        self._session.apply(
            tr_lazy("Choose how priorities are derived"), lambda p: set_prioritisation(p, value)
        )

    def _choose_scale(self, row: int) -> None:
        key = self.scales.itemData(row)
        self._session.apply(tr_lazy("Choose a judgement scale"), lambda p: set_judgement_scale(p, key))


class PairwiseWay(WayPanel):
    """One set of comparisons at a time, with a button for each set.

    finished  Enter was pressed and every set is answered
    """

    question = WeightQuestion.PAIRWISE
    finished = Signal()

    def __init__(self, session: Session, previews: Previews) -> None:
        super().__init__(session)
        self._previews = previews
        self._keys: tuple[str, ...] = ()
        self._chosen = 0
        self.panels: list[PairwisePanel] = []
        self.set_buttons: list[QPushButton] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self._sets_layout = row_of()
        self.groups = QPushButton(tr("&Groups…"))
        self.groups.setToolTip(tr("Put criteria into groups that are compared with each other"))
        self.groups.clicked.connect(self.edit_groups)
        self._line = line = row_of()
        line.addLayout(self._sets_layout)
        line.addStretch(1)
        line.addWidget(self.groups)
        line.addWidget(HelpButton(tr("Criteria groups"), str(GROUPS_HELP)))
        layout.addLayout(line)
        self._panels_layout = QVBoxLayout()
        layout.addLayout(self._panels_layout)
        self.choices = ReadingChoices(session)
        layout.addWidget(self.choices)

    @property
    def panel(self) -> PairwisePanel | None:
        """The set that is shown; None while there is nothing to compare."""
        return self.panels[self._chosen] if self.panels else None

    def start(self) -> None:
        if self.panel is not None:
            self.panel.start()

    def refresh(self) -> None:
        project = self._session.project
        sets = criteria_sets(project)
        if tuple(s.key for s in sets) != self._keys:
            self._rebuild()
        for button, pairs in zip(self.set_buttons, sets, strict=True):
            reading = pairs.reading(project)
            text = tr("{project} ({answered} of {pairs})").format(
                project=pairs.title(project), answered=reading.answered, pairs=reading.pairs
            )
            if button.text() != text:
                button.setText(text)
        if self.panel is not None:
            self.panel.refresh()
        self.choices.refresh()

    def _rebuild(self) -> None:
        sets = criteria_sets(self._session.project)
        clear(self._sets_layout)
        clear(self._panels_layout)
        self._keys, self._chosen = tuple(s.key for s in sets), 0
        self.panels, self.set_buttons = [], []
        group = QButtonGroup(self)
        for n, pairs in enumerate(sets):
            panel = PairwisePanel(self._session, pairs, self._previews)
            panel.finished.connect(self._set_finished)
            self._panels_layout.addWidget(panel)
            if n:
                panel.hide()
            self.panels.append(panel)
            button = QPushButton()
            button.setCheckable(True)
            button.setChecked(n == 0)
            button.clicked.connect(lambda _checked=False, n=n: self.choose(n))
            group.addButton(button)
            self._sets_layout.addWidget(button)
            if len(sets) == 1:
                button.hide()
                self._sets_layout.addWidget(panel.progress)
            self.set_buttons.append(button)
        self._line.setStretch(0, 10 if len(sets) == 1 else 0)  # a sentence takes the line, buttons do not
        join_segments(self.set_buttons)

    def choose(self, number: int) -> None:
        """Show one of the sets."""
        self._chosen = number
        for n, (panel, button) in enumerate(zip(self.panels, self.set_buttons, strict=True)):
            panel.setVisible(n == number)
            button.setChecked(n == number)
        self.refresh()
        self.start()

    def _set_finished(self) -> None:
        """Go on with a set that has questions left."""
        project = self._session.project
        for n, panel in enumerate(self.panels):
            reading = panel.pairs.reading(project)
            if reading.answered < reading.pairs:
                self.choose(n)
                return
        self.finished.emit()

    def edit_groups(self) -> None:
        from mcda_app.ui.weighting.groups_dialog import GroupsDialog

        run_dialog(GroupsDialog(self.window(), self._session))
