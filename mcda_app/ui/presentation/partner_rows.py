# SPDX-License-Identifier: MIT
"""The answers on partners while presenting: from a worker where there are many actors."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from mcda_app.analysis.partners.answers import MapRow
from mcda_app.domain.issue import Issue
from mcda_app.ui.core.session import Session
from mcda_app.ui.partners.answers_source import AnswersSource, Rows


class PartnerRows:
    """Answers for the project as it now is.

    arrived  called when more are known than before
    """

    def __init__(self, owner: QWidget, session: Session, arrived: Callable[[], object]) -> None:
        self._session, self._arrived = session, arrived
        self._rows: dict[str, MapRow] = {}
        self._source = AnswersSource(owner, session, self._take)

    def row_of(self, issue: Issue) -> MapRow | None:
        """The answers on an issue; None while they are being worked out."""
        return self._rows.get(issue.id)

    def follow(self) -> None:
        """Answer anew if what the answers rest on has changed."""
        if len(self._session.project.partners.actors) > 1:
            self._source.follow()

    def drop(self) -> None:
        """Stop what is being worked out."""
        self._source.drop()

    def _take(self, rows: Rows, _complete: bool) -> None:
        self._rows = {row.issue.id: row for row in rows}
        self._arrived()
