# SPDX-License-Identifier: MIT
"""The questions of the Robustness page that take longer than a frame, answered one after another."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from mcda_app.analysis.drop_one import describe_drops, drop_one
from mcda_app.analysis.problem import Problem
from mcda_app.analysis.tipping_words import describing_tips
from mcda_app.analysis.weight_map import FirstPlaceMap, first_place_map, ternary_map
from mcda_app.domain.settings import MethodSettings
from mcda_app.domain.weights import Weights
from mcda_app.errors import McdaError
from mcda_app.language import tr

MOST_TIPS = 4
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

    problem: Problem
    weights: Weights
    settings: MethodSettings
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
            found = ternary_map(self.problem, self.weights, self.settings, MAP_ROWS)
            if found is None and self.across != self.up:
                found = first_place_map(
                    self.problem, self.weights, self.settings, self.across, self.up, MAP_ROWS
                )
        except McdaError as error:
            return str(error)
        return found or tr("Choose two different criteria.")

    def _drops(self) -> str:
        try:
            return describe_drops(drop_one(self.problem, self.weights, self.settings))
        except McdaError as error:
            return str(error)

    def _tips(self) -> Iterator[str | None]:
        """The tips at the end; None before."""
        for told in describing_tips(self.problem, self.weights, self.settings, MOST_TIPS):
            yield None if told is None else "\n".join(told)
