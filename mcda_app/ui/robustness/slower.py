# SPDX-License-Identifier: MIT
"""The questions of the Robustness page that take longer than a frame, answered one after another."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from mcda_app.analysis.issue_findings import IssueFindings
from mcda_app.analysis.sensitivity.first_place_map import FirstPlaceMap, first_place_map, ternary_map
from mcda_app.analysis.sensitivity.tipping_sentences import describing_tips
from mcda_app.errors import McdaError
from mcda_app.i18n import tr

MAX_TIPS = 4
MAP_ROWS = 121


class Answers(NamedTuple):
    """What is known so far; None for what is not.

    map  who is first over two or three weights, or the sentence why that cannot be shown
    """

    tips: str | None = None
    drops: str | None = None
    map: FirstPlaceMap | str | None = None


class Slower(NamedTuple):
    """A snapshot of what is asked about.

    across, up  places of the criteria whose weights the map goes over
    """

    findings: IssueFindings
    across: int
    up: int

    def answers(self) -> Iterator[Answers]:
        """Each state, the last of which has them all, and one again after each step of long work, so that it
        can be stopped there; called beside the window."""
        found = Answers(map=self._map())
        yield found
        found = found._replace(drops=self._drops())
        yield found
        for tips in self._tips():
            yield found if tips is None else found._replace(tips=tips)

    def _map(self) -> FirstPlaceMap | str:
        try:
            asked = self.findings.matrix, self.findings.weights, self.findings.settings
            found = ternary_map(*asked, MAP_ROWS)
            if found is None and self.across != self.up:
                found = first_place_map(*asked, self.across, self.up, MAP_ROWS)
        except McdaError as error:
            return str(error)
        return found or tr("Choose two different criteria.")

    def _drops(self) -> str:
        try:
            return self.findings.drops_sentence
        except McdaError as error:
            return str(error)

    def _tips(self) -> Iterator[str | None]:
        """The tips at the end; None before."""
        asked = self.findings.matrix, self.findings.weights, self.findings.settings
        for sentences in describing_tips(*asked, MAX_TIPS):
            yield None if sentences is None else "\n".join(sentences)
