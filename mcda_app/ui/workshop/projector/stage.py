# SPDX-License-Identifier: MIT
"""How far the room has come with a revealed round, and whether anybody sees its window.

The console and the room window share one of these: what the next key shows depends on what is shown.
"""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from mcda_app.domain.workshop.minute_events import OF_A_ROUND, HandsCounted
from mcda_app.domain.workshop.workshop import Round, RoundKind, RoundState, Workshop


class Reveal(Enum):
    """What the room sees of a revealed round, in this order.

    DOTS   every answer, without names
    GROUP  the answers with what the group makes of them: a mean or a median
    MOVED  how the answers changed since the round that it repeats
    """

    DOTS = "dots"
    GROUP = "group"
    MOVED = "moved"


class Part(NamedTuple):
    """What is seen at a time.

    page  in a round on scores: which of the options asked about, counted over all issues
    """

    reveal: Reveal
    page: int = 0


def reveals(workshop: Workshop, round_: Round) -> tuple[Part, ...]:
    """What there is to show of a round, one after the other; nothing before the reveal.

    Who moved is shown of weights of the same criteria alone: shares of others are shares of something else.
    """
    if round_.state is not RoundState.REVEALED:
        return ()
    if round_.kind in (RoundKind.GUT, RoundKind.ACTORS):  # an order has no mean, and a list shows the group
        return (Part(Reveal.DOTS),)
    if round_.kind is RoundKind.SCORES:
        pages = range(sum(len(issue.options) for issue in round_.asked.issues))
        return tuple(Part(reveal, page) for page in pages for reveal in (Reveal.DOTS, Reveal.GROUP))
    earlier = workshop.round(round_.previous)
    parts = (Part(Reveal.DOTS), Part(Reveal.GROUP))
    comparable = (
        earlier is not None
        and earlier.state is RoundState.REVEALED
        and {c.id for c in earlier.asked.criteria} == {c.id for c in round_.asked.criteria}
    )
    return (*parts, Part(Reveal.MOVED)) if comparable else parts


def latest_hands(workshop: Workshop) -> HandsCounted | None:
    """The hands that were counted last, unless a round has gone on since; not those put right or struck."""
    for minute in reversed(workshop.minutes):
        if isinstance(minute.event, OF_A_ROUND):
            return None
        if isinstance(minute.event, HandsCounted) and not minute.revisions:
            return minute.event
    return None


class RoomStage(QObject):
    """Which part of each revealed round was shown last; nothing of it belongs to the document.

    changed  another part is shown, or the window was opened or closed
    turned   another part is to be shown
    """

    changed = Signal()
    turned = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._steps: dict[tuple[str, str], int] = {}
        self._visible = False
        self._past: HandsCounted | None = None  # hands that the room is done with

    @property
    def visible(self) -> bool:
        """Whether the room window is open."""
        return self._visible

    def set_visible(self, visible: bool) -> None:
        if visible != self._visible:
            self._visible = visible
            self.changed.emit()

    def hands(self, workshop: Workshop) -> HandsCounted | None:
        """The show of hands that the room sees instead of the latest round."""
        hands = latest_hands(workshop)
        return None if hands is self._past else hands

    def leave_hands(self, workshop: Workshop) -> bool:
        """Go from the show of hands back to the latest round; whether there was one to leave."""
        hands = self.hands(workshop)
        if hands is None:
            return False
        self._past = hands
        self.turned.emit()
        self.changed.emit()
        return True

    def shown(self, workshop: Workshop, round_: Round) -> Part | None:
        """What the room sees of a round; None before the reveal."""
        parts = reveals(workshop, round_)
        return parts[min(self._step(workshop, round_), len(parts) - 1)] if parts else None

    def following(self, workshop: Workshop, round_: Round) -> Part | None:
        """What would be shown next; None at the end."""
        parts = reveals(workshop, round_)
        step = self._step(workshop, round_) + 1
        return parts[step] if step < len(parts) else None

    def advance(self, workshop: Workshop, round_: Round) -> None:
        """Show the next part of a round."""
        if self.following(workshop, round_) is not None:
            self._move(workshop, round_, 1)

    def go_back(self, workshop: Workshop, round_: Round) -> None:
        """Show the part before."""
        if self._step(workshop, round_):
            self._move(workshop, round_, -1)

    def go_to_end(self, workshop: Workshop, round_: Round) -> None:
        """Show the last part."""
        self._move(
            workshop, round_, max(0, len(reveals(workshop, round_)) - 1) - self._step(workshop, round_)
        )

    def go_to_start(self, workshop: Workshop, round_: Round) -> None:
        """Show the first part."""
        self._move(workshop, round_, -self._step(workshop, round_))

    def _move(self, workshop: Workshop, round_: Round, by: int) -> None:
        self._past = latest_hands(workshop)
        self._steps[workshop.id, round_.id] = self._step(workshop, round_) + by
        self.turned.emit()
        self.changed.emit()

    def _step(self, workshop: Workshop, round_: Round) -> int:
        last = max(0, len(reveals(workshop, round_)) - 1)
        return min(self._steps.get((workshop.id, round_.id), 0), last)
