# SPDX-License-Identifier: MIT
"""The button that writes a coalition's scores into the decision matrix, as those of an option."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from mcda_app.analysis.partners.adoption import SELECTIVE, adopt_as_new_option, adopt_coalition
from mcda_app.analysis.partners.answers import PartnerAnswers, Scope
from mcda_app.analysis.phrases import listed
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.partners.actors import Actor
from mcda_app.errors import McdaError
from mcda_app.i18n import tr, tr_lazy
from mcda_app.ui.core.session import Session
from mcda_app.ui.widgets.buttons import push_button
from mcda_app.ui.widgets.dialogs.error_box import show_error
from mcda_app.ui.widgets.dialogs.showing import run_menu
from mcda_app.ui.widgets.toast import ToastAction, show_toast


class Adoption(QWidget):
    """Follows the answers in sight; the page says when."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._answers: PartnerAnswers | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.button: QPushButton = push_button(tr("Use this coalition"))
        self.button.clicked.connect(lambda _checked=False: self._clicked())
        row.addWidget(self.button)

    def show_answers(self, answers: PartnerAnswers) -> None:
        """Offer the coalitions of these answers."""
        self._answers = answers
        self.button.setText(self._text(answers))

    def _text(self, answers: PartnerAnswers) -> str:
        option = self._selective(answers.issue)
        if option is None or not answers.problem.is_selective(answers.ranking.best):
            return tr("Use as an option…")
        return tr("Use as “{option}”").format(option=option.title)

    def _selective(self, issue: Issue) -> Option | None:
        options = self._session.project.options_of(issue)
        return next((option for option in options if option.id == SELECTIVE), None)

    def _clicked(self) -> None:
        answers = self._answers
        if answers is None:
            return
        option = self._selective(answers.issue)
        if option is not None and answers.problem.is_selective(answers.ranking.best):
            self.adopt_as(answers, answers.best, option)
        else:
            run_menu(
                self.fill_menu(QMenu(self)),
                self.button.mapToGlobal(QPoint(0, self.button.height())),
            )

    def fill_menu(self, menu: QMenu) -> QMenu:
        """The best selective coalition as the selective option, and the best of all as any other."""
        answers = self._answers
        if answers is None:
            return menu
        option, selective = self._selective(answers.issue), answers.selective
        if option is not None and selective is not None:
            members = answers.problem.members(selective.mask)
            text = tr("“{option}”: the best coalition that leaves out a central power ({members})").format(
                option=option.title, members=listed(actor.label for actor in members)
            )
            menu.addAction(text).triggered.connect(
                lambda _checked=False: self.adopt_as(answers, members, option)
            )
            menu.addSeparator()
        for each in self._session.project.options_of(answers.issue):
            if each.id == Scope.ALONE.value and not answers.alone_is_best:
                continue  # several together are not unilateral
            if each is not option or selective is None:
                text = tr("“{option}”: the best coalition of all").format(option=each.title)
                menu.addAction(text).triggered.connect(
                    lambda _checked=False, each=each: self.adopt_as(answers, answers.best, each)
                )
        new = menu.addAction(tr("A new option: the best coalition of all"))
        new.triggered.connect(lambda _checked=False: self.adopt_as(answers, answers.best, None))
        return menu

    def adopt_as(self, answers: PartnerAnswers, coalition: Sequence[Actor], option: Option | None) -> None:
        """Write a coalition's scores into the matrix, in one step; None adds an option for it."""
        members = [actor.id for actor in coalition]
        issue_id = answers.issue.id
        try:
            if option is None:
                self._session.apply(
                    tr_lazy("Use a coalition as an option"),
                    lambda project: adopt_as_new_option(project, issue_id, members),
                )
            else:
                self._session.apply(
                    tr_lazy("Use a coalition as an option"),
                    lambda project: adopt_coalition(project, issue_id, option.id, members),
                )
        except McdaError as error:
            show_error(self.window(), error, tr("The coalition was not used"))
            return
        options = self._session.project.options_of(self._session.project.issue(issue_id))
        name = options[-1].title if option is None else option.title
        show_toast(
            self.window(),
            tr("“{option}” has the scores of this coalition").format(option=name),
            (ToastAction(tr("Undo"), self._session.undo_stack.undo),),
            until_change=True,
        )
