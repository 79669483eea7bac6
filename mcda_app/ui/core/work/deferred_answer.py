# SPDX-License-Identifier: MIT
"""Answers that take longer than a frame: asked in a worker once the hand rests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from mcda_app.ui.core.work.background import BackgroundStream

REST = 250
"""Milliseconds without a change before a slower question is asked anew."""

Steps = Iterator[Any]


class DeferredAnswer:
    """Keeps what a view shows equal to what it rests on, or says that it is being worked out.

    owner  the widget that the answer is shown in
    wait   called at once when that changes: show nothing of before
    take   called with each state of the answer, the last of which is complete

    While the owner is out of sight it does not follow the document. What arrives then may rest on an earlier
    state, and is taken only once the owner asks again for the same.
    """

    def __init__(self, owner: QWidget, wait: Callable[[], None], take: Callable[[Any], None]) -> None:
        self._owner, self._wait, self._take = owner, wait, take
        self._basis: object = None
        self._steps: Callable[[], Steps] | None = None
        self._stream: BackgroundStream | None = None
        self._unseen: Any = None
        self._rest = QTimer(owner)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._ask)

    def follow(self, basis: object, steps: Callable[[], Steps]) -> None:
        """Ask anew if the basis differs from that of the answer in sight or on its way.

        steps  called in the worker; yields states, and None or the same one again where it may be stopped
        """
        if basis == self._basis:
            self.catch_up()
            return
        self._drop()
        self._basis, self._steps = basis, steps
        self._wait()
        self._rest.start()

    def catch_up(self) -> None:
        """Take what arrived out of sight; called where the basis is known to hold still."""
        state, self._unseen = self._unseen, None
        if state is not None:
            self._take(state)

    def drop(self) -> None:
        """Stop what is being worked out; the next question is asked anew."""
        self._drop()
        self._basis = self._steps = None

    def _ask(self) -> None:
        if self._steps is not None:
            self._stream = BackgroundStream(self._owner, self._steps, self.arrive).start()

    def arrive(self, state: Any) -> None:
        """Take a state of the answer, or keep it while nobody looks."""
        if state is None:
            return
        if self._owner.isVisible():
            self._unseen = None
            self._take(state)
        else:
            self._unseen = state

    def _drop(self) -> None:
        self._rest.stop()
        self._unseen = None
        if self._stream is not None:
            self._stream.drop()
            self._stream = None
