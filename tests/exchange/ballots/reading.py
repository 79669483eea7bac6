# SPDX-License-Identifier: MIT
"""A ballot that is typed in as one line, as the dialog for paper ballots takes it."""

from __future__ import annotations

from mcda_app.domain.workshop.workshop import Participant, Round, Workshop
from mcda_app.exchange.ballots.typed_line import LineReading, read_line
from tests.domain.workshops import find


def read_line_of(workshop: Workshop, round_: Round, line: str) -> tuple[Participant, LineReading]:
    """Whose ballot it is, and the ballot. Raises EditError if it cannot be recorded."""
    reading = read_line(workshop, round_, line, find)
    if reading.fault is not None:
        raise reading.fault
    assert reading.participant is not None
    return reading.participant, reading
