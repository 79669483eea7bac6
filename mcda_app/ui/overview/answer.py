# SPDX-License-Identifier: MIT
"""The answer over all issues, and how sure the results are."""

from __future__ import annotations

from PySide6.QtCore import Signal

from mcda_app.i18n import tr
from mcda_app.ui.core.badge_service import BadgeService
from mcda_app.ui.core.session import Session
from mcda_app.ui.widgets.buttons import Rank, push_button
from mcda_app.ui.widgets.card import Headline


class Answer(Headline):
    """The headline, how sure the results are, and a link to what to check first.

    evidence_wanted  the user wants to know which scores to check first
    """

    evidence_wanted = Signal()

    def __init__(self, session: Session, badges: BadgeService | None) -> None:
        super().__init__()
        self._session, self._badges = session, badges
        self.check_first = push_button(
            tr("What to check first"),
            Rank.INLINE,
            tip=tr("Which scores the results that are not firm depend on"),
        )
        self.check_first.clicked.connect(lambda _checked=False: self.evidence_wanted.emit())
        self.check_first.hide()
        self.add_link(self.check_first)

    def show_answer(self, sentence: str) -> None:
        """Show the answer, and what is known of its certainty now."""
        self.show_text(sentence, self._certainty())
        self._show_check_first()

    def _certainty(self) -> str:
        """How sure the results are; that it is being worked out until that is known of all."""
        if self._badges is None:
            return ""
        from mcda_app.analysis.acceptability.certainty import describe_certainty

        degrees = self._badges.firmnesses()
        if degrees is None:
            return tr("Calculating how sure the results are…")
        results = self._session.evaluation.results.values()
        return describe_certainty(degrees, sum(len(result.leaders) > 1 for result in results))

    def _show_check_first(self) -> None:
        """Lead to what to check first, where results are not firm.

        While that is being worked out the link cannot be followed, but keeps its place: otherwise the page
        would jump at every step of a drag.
        """
        degrees = None if self._badges is None else self._badges.firmnesses()
        self.check_first.setEnabled(degrees is not None)
        if degrees is None:
            return
        from mcda_app.analysis.acceptability.badges import Firmness  # not needed for the start

        shaky = any(degree is not Firmness.ROBUST for degree in degrees)
        if self.check_first.isHidden() is shaky:
            self.check_first.setVisible(shaky)
