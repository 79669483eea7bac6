# SPDX-License-Identifier: MIT
"""What is known about weights leaves these first places open; this question would narrow them most."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from mcda_app.analysis.ranking.decision_matrix import issue_matrix
from mcda_app.analysis.trade_offs.questions import TradeOffQuestion, questions
from mcda_app.analysis.trade_offs.statements import Statement, statements
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.project import Project
from mcda_app.errors import MethodError
from mcda_app.i18n import tr
from mcda_app.methods.weight_statements.conflicts import smallest_conflict
from mcda_app.methods.weight_statements.first_places import first_places
from mcda_app.methods.weight_statements.linear_programmes import Floats
from mcda_app.methods.weight_statements.next_question import best_question
from mcda_app.methods.weight_statements.polytope import Polytope
from mcda_app.methods.weight_statements.sampling import draw


class IssueLeaders(NamedTuple):
    """Who can come first on an issue under weighted value.

    possible   options that come first under some weights that agree with what is known
    necessary  those that do under all of them; several if they tie for all
    shares     how often each possible one comes first in the draws, in [0, 1]; a tie counts for the first
    unranked   options that lack a score, and are left out
    chosen     whether its first place is to be settled
    obstacle   a sentence on why nothing can be ranked; empty if something can
    """

    issue: Issue
    possible: tuple[Option, ...]
    necessary: tuple[Option, ...]
    shares: tuple[float, ...]
    unranked: tuple[Option, ...]
    chosen: bool
    obstacle: str = ""

    @property
    def settled(self) -> bool:
        """Whether one option comes first under all weights that agree with what is known."""
        return bool(self.necessary)


class Narrowing(NamedTuple):
    """How far what is known about weights settles first places.

    statements  all answers and bounds
    conflict    the smallest set of them that contradict one another; then nothing else is known
    issues      who can come first on each issue
    shares      criterion id to its mean weight in the draws
    ranges      criterion id to the lowest and the highest weight that agrees with what is known
    question    what to ask next; None if first place is settled or no question would narrow it
    """

    statements: tuple[Statement, ...]
    conflict: tuple[Statement, ...] = ()
    issues: tuple[IssueLeaders, ...] = ()
    shares: FrozenDict[str, float] = FrozenDict()
    ranges: FrozenDict[str, tuple[float, float]] = FrozenDict()
    question: TradeOffQuestion | None = None

    @property
    def chosen(self) -> tuple[IssueLeaders, ...]:
        """The issues to be settled on which something can be ranked."""
        return tuple(leaders for leaders in self.issues if leaders.chosen and not leaders.obstacle)

    @property
    def open(self) -> tuple[IssueLeaders, ...]:
        """Those of them whose first place is not settled."""
        return tuple(leaders for leaders in self.chosen if not leaders.settled)

    @property
    def answers(self) -> int:
        """The number of questions asked that count, those that could not be answered included."""
        return sum(s.place is not None and not s.aside for s in self.statements)


def polytope_of(project: Project, known: Sequence[Statement]) -> Polytope:
    """All weights that agree with statements."""
    rows = [row for statement in known for row in statement.rows]
    return Polytope(len(project.criteria), [row for row, _ in rows], [least for _, least in rows])


def narrow(project: Project, scope: str | None = None, *, ask: bool = True) -> Narrowing:
    """What the statements on weights leave open, and the next question.

    scope  the only issue that the weights are for; None for all without weights of their own
    ask    whether to look for the next question

    Numbers are exact to within `first_places.TIED`, but for mean weights and shares, which come from
    `sampling.DRAWS` draws with a fixed seed.
    """
    known = statements(project)
    if not project.criteria:
        return Narrowing(known)
    counted = [s for s in known if s.rows]
    polytope = polytope_of(project, counted)
    if polytope.empty:
        conflict = smallest_conflict(
            len(counted), lambda some: not polytope_of(project, [counted[n] for n in some]).empty
        )
        return Narrowing(known, tuple(counted[n] for n in conflict))
    draws = draw(polytope)
    highest = [most.value if (most := polytope.maximum(row)) else 1.0 for row in np.eye(polytope.criteria)]
    lowest = [-least.value if (least := polytope.maximum(-row)) else 0.0 for row in np.eye(polytope.criteria)]
    open_values: list[Floats] = []
    witnesses: list[Floats] = []
    issues = []
    for issue in project.issues:
        if issue.id != scope if scope is not None else issue.weights is not None:
            continue
        chosen = scope is not None or issue.id not in project.elicitation.statements.left_out
        leaders, values, points = _leaders(project, issue, polytope, draws, highest, chosen=chosen)
        issues.append(leaders)
        if chosen and values is not None and not leaders.settled:
            open_values.append(values)
            witnesses.append(points)
    means = draws.mean(axis=1) if counted else np.full(polytope.criteria, 1 / polytope.criteria)
    ids = [c.id for c in project.criteria]
    return Narrowing(
        known,
        (),
        tuple(issues),
        FrozenDict(dict(zip(ids, map(float, means), strict=True))),
        FrozenDict(
            {c: (max(0.0, low), min(1.0, high)) for c, low, high in zip(ids, lowest, highest, strict=True)}
        ),
        _next(project, open_values, np.column_stack([draws, *witnesses])) if ask and open_values else None,
    )


def _leaders(
    project: Project,
    issue: Issue,
    polytope: Polytope,
    draws: Floats,
    highest: Sequence[float],
    *,
    chosen: bool,
) -> tuple[IssueLeaders, Floats | None, Floats]:
    """Who can come first; the partial values of those options; weights under which each of them does."""
    matrix = issue_matrix(project, issue)
    rows = matrix.rankable([most if most > 1e-9 else 0.0 for most in highest])
    unranked = tuple(o for n, o in enumerate(matrix.options) if n not in rows)
    if not rows:
        return IssueLeaders(issue, (), (), (), unranked, chosen, _obstacle(unranked)), None, draws[:, :0]
    try:
        values = np.array(matrix.partial_values(rows))
    except MethodError as error:
        return IssueLeaders(issue, (), (), (), unranked, chosen, str(error)), None, draws[:, :0]
    places = first_places(polytope, values, draws)
    options = [matrix.options[rows[n]] for n in places.possible]
    best = (values[list(places.possible)] @ draws).argmax(axis=0)
    leaders = IssueLeaders(
        issue,
        tuple(options),
        tuple(matrix.options[rows[n]] for n in places.necessary),
        tuple(float((best == n).mean()) for n in range(len(options))),
        unranked,
        chosen,
    )
    return leaders, values[list(places.possible)], places.witnesses


def _obstacle(unranked: Sequence[Option]) -> str:
    """A sentence on why no option of an issue can be ranked."""
    if unranked:
        return tr("Every option lacks a score.")
    return tr("There is no option to rank.")


def _next(project: Project, open_values: Sequence[Floats], draws: Floats) -> TradeOffQuestion | None:
    winners = []
    for values in open_values:
        best = (values @ draws).argmax(axis=0)
        winners.append((best == np.arange(len(values))[:, None]).astype(np.float64))
    for partial in (False, True):
        offered = questions(project, partial=partial)
        choice = best_question([comparison for _, comparison in offered], winners, draws)
        if choice is not None:
            return offered[choice.at][0]
    return None
