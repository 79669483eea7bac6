# SPDX-License-Identifier: MIT
"""Method options, each explained in a sentence, and whether they matter here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mcda_app.analysis.sensitivity.method_choice_effects import (
    ChoiceEffect,
    Effect,
    choice_effects,
    describe_effects,
)
from mcda_app.analysis.vocabulary.method_options import RANDOM_INDEX, SCALES
from mcda_app.analysis.vocabulary.methods import (
    METHODS,
    METHODS_IN_SENTENCES,
    NORMALISATIONS,
    PRIORITISATIONS,
    SYNTHESES,
    Choice,
)
from mcda_app.domain.method_settings import Method, MethodSettings
from mcda_app.i18n import tr, tr_lazy
from mcda_app.ui.core.change import Change
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.undo_keys import undoable
from mcda_app.ui.core.work.background import BackgroundTask, run_in_background
from mcda_app.ui.widgets.buttons import Rank, push_button
from mcda_app.ui.widgets.fields.wheel_guard import ComboBox
from mcda_app.ui.widgets.labels import show_text, text_label


class MethodDialog(QDialog):
    """Method options; each choice is applied at once and can be undone."""

    def __init__(self, parent: QWidget | None, session: Session) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Method options"))
        self.resize(640, 560)
        self._session = session
        self._task: BackgroundTask | None = None
        outer = QVBoxLayout(self)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setSpacing(6)
        self._make_methods(layout)
        self._parts: dict[Method, QWidget] = {}
        self.boxes: dict[str, QComboBox] = {}
        self._texts: dict[str, tuple[QLabel, Mapping]] = {}
        topsis = self._part(Method.TOPSIS, layout)
        self._choice(
            topsis, "normalisation", tr("&Normalisation: how criteria become comparable"), NORMALISATIONS
        )
        ahp = self._part(Method.AHP, layout)
        self._choice(ahp, "synthesis", tr("&Synthesis: how priorities are combined"), SYNTHESES)
        self._choice(
            ahp, "prioritisation", tr("&Priorities: how they are derived from comparisons"), PRIORITISATIONS
        )
        self._choice(ahp, "random_index", tr("&Random index: the yardstick for contradictions"), RANDOM_INDEX)
        self._choice(ahp, "judgement_scale", tr("&Judgement scale: what the words 1 to 9 count as"), SCALES)
        layout.addSpacing(6)
        layout.addWidget(text_label("heading", tr("Does it matter here?")))
        self.answer = text_label("answer")
        self.here = text_label()
        self.others = text_label("muted")
        self.others.hide()
        self._each = push_button(tr("Issue by issue"), Rank.LINK)
        self._each.setCheckable(True)
        self._each.setAutoDefault(False)
        self._each.toggled.connect(self.others.setVisible)
        row = QHBoxLayout()
        row.addWidget(self._each)
        row.addStretch(1)
        for label in (self.answer, self.here):
            layout.addWidget(label)
        layout.addLayout(row)
        layout.addWidget(self.others)
        layout.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(content)
        outer.addWidget(scroll, 1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        outer.addWidget(close)
        session.changed.connect(self._project_changed)
        undoable(self, session)
        self._refresh()
        self.methods[session.project.settings.method].setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_methods(self, layout: QVBoxLayout) -> None:
        layout.addWidget(text_label("heading", tr("Method")))
        group = QButtonGroup(self)
        self.methods: dict[Method, QRadioButton] = {}
        for method, choice in METHODS.items():
            button = QRadioButton(choice.name)
            button.setAccessibleDescription(choice.text)
            button.clicked.connect(lambda _on=False, m=method: self._set("method", m))
            group.addButton(button)
            layout.addWidget(button)
            text = text_label("muted", choice.text)
            text.setContentsMargins(24, 0, 0, 4)
            layout.addWidget(text)
            self.methods[method] = button

    def _part(self, method: Method, layout: QVBoxLayout) -> QVBoxLayout:
        part = QWidget()
        inner = QVBoxLayout(part)
        inner.setContentsMargins(0, 6, 0, 0)
        inner.setSpacing(4)
        layout.addWidget(part)
        self._parts[method] = part
        return inner

    def _choice(
        self,
        layout: QVBoxLayout,
        field: str,
        title: str,
        choices: Mapping[Any, Choice],
    ) -> None:
        label = text_label("heading", title)
        box = ComboBox()
        box.setAccessibleName(title.replace("&", ""))
        for value, choice in choices.items():
            box.addItem(choice.name, value)
            box.setItemData(box.count() - 1, choice.text, Qt.ItemDataRole.ToolTipRole)
        values = list(choices)
        box.activated.connect(lambda at: self._set(field, values[at]))
        label.setBuddy(box)
        text = text_label("muted")
        for widget in (label, box, text):
            layout.addWidget(widget)
        layout.addSpacing(6)
        self.boxes[field] = box
        self._texts[field] = (text, choices)

    def _set(self, field: str, value: Any) -> None:
        names = {
            "method": tr_lazy("Rank with {method}").format(method=METHODS_IN_SENTENCES.get(value, "")),
            "normalisation": tr_lazy("Change the normalisation"),
            "synthesis": tr_lazy("Change the synthesis"),
            "prioritisation": tr_lazy("Change how priorities are derived"),
            "random_index": tr_lazy("Change the random index"),
            "judgement_scale": tr_lazy("Change the judgement scale"),
        }
        self._session.apply(
            names[field], lambda p: replace(p, settings=replace(p.settings, **{field: value}))
        )

    def _project_changed(self, change: Change) -> None:
        if change.touches(Change.RANKING):
            self._refresh()

    def _refresh(self) -> None:
        settings = self._session.project.settings
        self.methods[settings.method].setChecked(True)
        for method, part in self._parts.items():
            part.setVisible(method is settings.method)
        for field, (label, choices) in self._texts.items():
            value = getattr(settings, field)
            self.boxes[field].setCurrentIndex(list(choices).index(value))
            show_text(label, choices[value].text)
        self._ask(settings)

    def _ask(self, settings: MethodSettings) -> None:
        if self._task is not None:
            self._task.drop()
        if not self.answer.text():
            self.answer.setText(tr("Trying every choice on every issue…"))
        project = self._session.project
        self._task = run_in_background(
            self, lambda: choice_effects(project), lambda effects: self._answer(effects, settings)
        )

    def _answer(self, effects: tuple[ChoiceEffect, ...], settings: MethodSettings) -> None:
        show_text(self.answer, describe_effects(effects, settings.method))
        here = [e for e in effects if e.issue.id == self._session.issue_id]
        lines = [f"{e.issue.label}: {e.sentence} {e.method}" for e in here]
        show_text(self.here, "\n".join(lines), hide_empty=True)
        others = [
            f"{e.issue.label}: {e.sentence}" for e in effects if e.effect is Effect.FIRST and e not in here
        ]
        show_text(self.others, "\n".join(others))
        self._each.setVisible(bool(others))
        self.others.setVisible(bool(others) and self._each.isChecked())
