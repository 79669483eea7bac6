# SPDX-License-Identifier: MIT
"""What the cards that show one future have in common."""

from __future__ import annotations

from collections.abc import Callable

from mcda_app.domain.futures.futures import Future
from mcda_app.domain.scale import Criterion
from mcda_app.domain.score import Score
from mcda_app.i18n import tr
from mcda_app.ui.core.session import Session
from mcda_app.ui.editing.edit_card import EditCard

AsShown = Callable[[], Future | None]


class FutureCard(EditCard):
    """A table of what is in the chosen future; what differs from today is bold.

    chosen  gives the future that is shown; None without any
    """

    def __init__(self, session: Session, title: str, chosen: AsShown, intro: str = "") -> None:
        super().__init__(session, title, intro)
        self._chosen = chosen

    @property
    def future(self) -> Future | None:
        return self._chosen()


def described(score: Score, criterion: Criterion) -> str:
    """The words or the number of a score; a question mark where there is none."""
    value = score.value_on(criterion)
    return "?" if value is None else criterion.describe(value)


def difference_tip(today: Score, there: Score | None, criterion: Criterion) -> str:
    """What a cell's tooltip says of a score in a future."""
    if there is None:
        return tr("As today")
    lines = [tr("Today: {score}").format(score=described(today, criterion)), there.reason_text]
    return "\n".join(filter(None, lines))
