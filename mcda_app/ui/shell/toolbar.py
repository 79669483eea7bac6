# SPDX-License-Identifier: MIT
"""The toolbar: home, undo and redo, viewpoint and method, and what leaves the program."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QLabel, QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from mcda_app.analysis.phrases import capital
from mcda_app.analysis.vocabulary.methods import METHODS
from mcda_app.analysis.weighting.weight_origin import lens_of, origin_words
from mcda_app.domain.method_settings import Method
from mcda_app.i18n import tr
from mcda_app.ui.core.session import Session
from mcda_app.ui.shell.commands import Commands
from mcda_app.ui.widgets.buttons import Rank, set_rank
from mcda_app.ui.widgets.fields.wheel_guard import ComboBox
from mcda_app.ui.widgets.icons import set_icon
from mcda_app.ui.widgets.labels import plain, style_as

EXPORTS = ("export_excel", "save_data", "export_slides", "save_picture")
"""What the menu of exports offers."""


class MainToolbar(QToolBar):
    """Shows the viewpoint and method in use, and lets both be chosen.

    actions      those of the menus, by id; one called "home" stands first
    commit       takes what is still being typed
    """

    def __init__(
        self,
        session: Session,
        commands: Commands,
        actions: Mapping[str, QAction],
        undo: tuple[QAction, QAction],
        commit: Callable[[], object],
    ) -> None:
        super().__init__(tr("Main"))
        self._labels: list[QAction] = []
        self._session, self._commands = session, commands
        self.setObjectName("main_toolbar")
        self.setMovable(False)
        self.setIconSize(QSize(16, 16))  # its own would draw them larger on a finer screen alone
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        if "home" in actions:
            self._add_ranked(actions["home"], Rank.SECONDARY)
        for action, icon_name in zip(undo, ("undo", "redo"), strict=True):
            button = QToolButton()
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            set_icon(button, icon_name)
            self.addWidget(button)
            if icon_name == "undo":
                # The button takes no focus, so a text being written would not be taken before.
                button.pressed.connect(commit)
        self.viewpoint_box = self._box(tr("Viewpoint"), tr("A viewpoint is a named set of weights"), 12)
        self.viewpoint_box.activated.connect(self._viewpoint_picked)
        self.method_box = self._box(tr("Method"), tr("How scores and weights become a ranking"), 11)
        for row, method in enumerate(Method):
            self.method_box.addItem(METHODS[method].name, method.value)
            self.method_box.setItemData(row, plain(METHODS[method].text), Qt.ItemDataRole.ToolTipRole)
        self.method_box.activated.connect(
            lambda row: commands.project.set_method(Method(self.method_box.itemData(row)))
        )
        spacer = QWidget()
        spacer.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(spacer)
        self._add_exports(actions)
        actions["save_report"].setIconText(tr("Briefing note…"))
        report = QToolButton()
        report.setDefaultAction(actions["save_report"])
        set_rank(report, Rank.SECONDARY)
        self._report, self._report_place = actions["save_report"], self.addWidget(report)
        self._add_ranked(actions["present"], Rank.PRIMARY)

    def _add_ranked(self, action: QAction, rank: Rank) -> None:
        self.addAction(action)
        button = self.widgetForAction(action)
        assert isinstance(button, QToolButton)
        set_rank(button, rank)

    def _add_exports(self, actions: Mapping[str, QAction]) -> None:
        self.export_button = QToolButton()
        self.export_button.setText(tr("Export"))
        self.export_button.setToolTip(tr("Write results for other programs"))
        self.export_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.export_button)
        menu.addActions([actions[name] for name in EXPORTS])
        self.export_button.setMenu(menu)
        set_rank(self.export_button, Rank.SECONDARY)
        self.addWidget(self.export_button)

    def _box(self, name: str, tip: str, letters: int) -> QComboBox:
        label = QLabel(name)
        style_as(label, "muted")
        label.setContentsMargins(12, 0, 4, 0)
        box = ComboBox()
        box.setAccessibleName(name)
        box.setToolTip(tip)
        box.setMinimumContentsLength(letters)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        label.setBuddy(box)
        self._labels.append(self.addWidget(label))
        self.addWidget(box)
        return box

    # Room

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(
            self, "_report_place"
        ):
            self._fit()

    def _fit(self) -> None:
        """Where large text takes too much room, leave labels out, and move the note among the exports."""
        for labels, report in ((True, True), (False, True), (False, False)):
            for label in self._labels:
                label.setVisible(labels)
            self._report_place.setVisible(report)
            if self._needed() <= self.width():
                break
        menu = self.export_button.menu()
        if report:
            menu.removeAction(self._report)
        elif self._report not in menu.actions():
            menu.addAction(self._report)

    def _needed(self) -> int:
        layout = self.layout()
        margins = layout.contentsMargins()
        needed: int = margins.left() + margins.right()
        for action in self.actions():
            if action.isVisible():
                needed += self.widgetForAction(action).sizeHint().width() + layout.spacing()
        return needed

    # Showing

    def show_method(self) -> None:
        """The method in use."""
        row = self.method_box.findData(self._session.project.settings.method.value)
        if self.method_box.currentIndex() != row:
            self.method_box.setCurrentIndex(row)

    def list_viewpoints(self) -> None:
        """The document's viewpoints, below a place for weights that come from none."""
        self.viewpoint_box.clear()
        self.viewpoint_box.addItem("", "")
        for row, lens in enumerate(self._session.project.lenses, 1):
            self.viewpoint_box.addItem(lens.title, lens.id)
            self.viewpoint_box.setItemData(row, plain(lens.description), Qt.ItemDataRole.ToolTipRole)

    def show_viewpoint(self) -> None:
        """The viewpoint that gives the chosen issue's weights, or where they come from instead."""
        project, issue = self._session.project, self._session.issue
        weights = project.weights if issue is None else project.weights_of(issue)
        lens = lens_of(project, weights)
        own = tr("Custom weights") if lens is not None else capital(origin_words(project, weights))
        if self.viewpoint_box.itemText(0) != own:
            self.viewpoint_box.setItemText(0, own)
        row = 0 if lens is None else 1 + project.lenses.index(lens)
        if self.viewpoint_box.currentIndex() != row:
            self.viewpoint_box.setCurrentIndex(row)

    def _viewpoint_picked(self, row: int) -> None:
        lens_id = self.viewpoint_box.itemData(row)
        if lens_id:
            self._commands.project.use_lens(lens_id)
        else:
            self.show_viewpoint()
