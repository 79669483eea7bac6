# SPDX-License-Identifier: MIT
"""Everything that coalitions are ranked from: actors, forums, and the rules by which they are scored."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mcda_app.ui.core.session import Session
from mcda_app.ui.partners.actors_card import ActorsCard
from mcda_app.ui.partners.group_card import GroupRatingsCard
from mcda_app.ui.partners.rules_cards import ForumsCard, GoodsCard, RulesCard


class ActorsView(QWidget):
    """Four tables, and what a group says of the actors; asked to refresh while they are in sight."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(16)
        self.actors = ActorsCard(session)
        self.rules = RulesCard(session)
        self.goods = GoodsCard(session)
        self.forums = ForumsCard(session)
        self.group = GroupRatingsCard(session)
        for card in (self.actors, self.group, self.rules, self.goods, self.forums):
            column.addWidget(card)

    def refresh(self) -> None:
        some = bool(self._session.project.partners.actors)
        self.actors.refresh()
        self.group.refresh()
        for card in (self.rules, self.goods, self.forums):
            card.setVisible(some)
            if some:
                card.refresh()
