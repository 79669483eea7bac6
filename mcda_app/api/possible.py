# SPDX-License-Identifier: MIT
"""Which options can come first under all weights that agree with what is known."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from mcda_app.analysis.trade_offs.narrowing import IssueLeaders, Narrowing, narrow
from mcda_app.api.arguments import Kinds, number_of, refuse_unknown
from mcda_app.api.matrix import as_matrix
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.method_settings import Method, MethodSettings
from mcda_app.domain.trade_offs import Preference, Step, TradeOff, WeightStatements
from mcda_app.errors import MethodError
from mcda_app.i18n import tr

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True)
class PossibleLeaders:
    """Who can come first, exactly, by linear programmes under weighted value.

    narrowing  what the statements leave open, as the window shows it
    criteria   names by the ids used there
    """

    narrowing: Narrowing
    criteria: Mapping[str, str]

    @property
    def _leaders(self) -> IssueLeaders:
        return self.narrowing.issues[0]

    @property
    def possible(self) -> list[str]:
        """The options that come first under some weights that agree with the statements."""
        return [option.title for option in self._leaders.possible]

    @property
    def necessary(self) -> list[str]:
        """Those that come first under all of them: none while first place is open, several if they tie."""
        return [option.title for option in self._leaders.necessary]

    @property
    def ranges(self) -> dict[str, tuple[float, float]]:
        """Criterion to the lowest and the highest weight that agrees with the statements."""
        return {self.criteria[c]: ends for c, ends in self.narrowing.ranges.items()}

    def to_frame(self) -> pd.DataFrame:
        """How often each possible leader comes first in random weights that agree with the statements."""
        import pandas as pd

        return pd.DataFrame({"first": self._leaders.shares}, index=pd.Index(self.possible, name="option"))

    def __repr__(self) -> str:
        return f"PossibleLeaders(possible: {self.possible}, necessary: {self.necessary})"

    def explain(self) -> str:
        """Whether first place is settled, in a sentence."""
        from mcda_app.analysis.trade_offs.sentences import settled_sentence

        return settled_sentence(self.narrowing)


def possible_leaders(
    matrix: Any,
    more: Iterable[tuple[str, str]] = (),
    within: Mapping[str, tuple[float, float]] | None = None,
    *,
    kinds: Kinds | None = None,
) -> PossibleLeaders:
    """The options that can still come first, given what is known about weights.

    Parameters
    ----------
    matrix, kinds
        as for `rank`
    more
        pairs of criteria: the whole way from worst to best on the first is worth more than on the second
    within
        criterion to its lowest and highest weight, in [0, 1]

    Returns
    -------
    PossibleLeaders
        possible and necessary leaders, ranges of weights, an explanation, and a DataFrame

    Raises
    ------
    MethodError
        for statements that contradict one another, or about criteria that are not there

    Examples
    --------
    >>> leaders = possible_leaders([[1, 0], [0, 1], [0.2, 0.2]], kinds="benefit")
    >>> leaders.possible, leaders.necessary
    (['A1', 'A2'], [])
    >>> possible_leaders([[1, 0], [0, 1]], [("C1", "C2")], kinds="benefit").necessary
    ['A1']
    """
    project = as_matrix(matrix, kinds).to_project(settings=MethodSettings(method=Method.VALUE))
    ids = {criterion.title: criterion.id for criterion in project.criteria}
    pairs = [tuple(pair) for pair in more]
    bounds = dict(within or {})
    refuse_unknown({name: 0 for pair in pairs for name in pair} | dict.fromkeys(bounds, 0), list(ids))
    statements = WeightStatements(
        tuple(TradeOff(Step(ids[a]), Step(ids[b]), Preference.MORE) for a, b in pairs),
        FrozenDict({ids[name]: _ends(name, *ends) for name, ends in bounds.items()}),
    )
    known = replace(project, elicitation=replace(project.elicitation, statements=statements))
    narrowing = narrow(known, ask=False)
    if narrowing.conflict:
        raise MethodError(
            tr("These answers cannot all be true."), remedy=tr("Remove at least one of the statements.")
        )
    leaders = narrowing.issues[0]
    if leaders.obstacle:
        raise MethodError(leaders.obstacle)
    return PossibleLeaders(narrowing, {c.id: c.title for c in project.criteria})


def _ends(name: str, low: Any, high: Any) -> tuple[float, float]:
    ends = number_of(low, name), number_of(high, name)
    if not 0 <= ends[0] <= ends[1] <= 1:
        raise MethodError(
            tr("The weight of {criterion} must lie between 0 and 1.").format(criterion=name),
            remedy=tr("Give the lowest weight first, then the highest."),
        )
    return ends
