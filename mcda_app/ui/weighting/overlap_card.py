# SPDX-License-Identifier: MIT
"""On the Weights page: criteria that may count the same thing twice."""

from __future__ import annotations

from mcda_app.analysis.memo import Memo
from mcda_app.analysis.rules.overlap import Overlap, overlap_note, overlaps
from mcda_app.i18n import tr
from mcda_app.ui.core.session import Session
from mcda_app.ui.widgets.card import Card, readable
from mcda_app.ui.widgets.help_buttons import HelpButton
from mcda_app.ui.widgets.labels import show_text, text_label


class OverlapCard(Card):
    """Hidden unless two criteria should make one think. The page says when to refresh."""

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Criteria that may count the same thing twice"))
        self._session = session
        self.tools.addWidget(HelpButton(tr("Overlap of criteria"), overlap_note()))
        self.text = text_label()
        self.body.addWidget(readable(self.text))
        self._memo: Memo[str, tuple[Overlap, ...]] = Memo()

    def refresh(self) -> None:
        """Show the document as it is; weights do not matter."""
        project = self._session.project
        inputs = project.issues, project.criteria, project.options
        known = self._memo.answer("", lambda: overlaps(project), inputs)
        show_text(self.text, "\n".join(sentence for each in known for sentence in each.sentences))
        self.setVisible(bool(known))
