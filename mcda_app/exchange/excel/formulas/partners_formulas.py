# SPDX-License-Identifier: MIT
"""Formulas for coalitions, by the definitions of `methods.coalitions`.

A coalition is a column of cells, 1 for a member; texts and empty cells count as no members.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from mcda_app.domain.membership.rules import GoodKind, MembershipRule
from mcda_app.exchange.excel.references import span

AHP_SCALES: Mapping[str, str] = {
    "linear": "{x}",
    "logarithmic": "LOG({x}+1,2)",
    "root": "SQRT({x})",
    "inverse-linear": "9/(10-{x})",
    "balanced": "(9+{x})/(11-{x})",
    "balanced-n": "(0.5+({x}-1)*0.05)/(0.5-({x}-1)*0.05)",
    "adaptive-balanced": "(0.5+({x}-1)*0.05)/(0.5-({x}-1)*0.05)",
    "adaptive": "{x}",
    "power": "{x}^2",
    "geometric": "2^({x}-1)",
    "asymptotical": "EXP(ATANH(SQRT(3)*({x}-1)/14))",
    "koczkodaj": "1+({x}-1)/8",
}
"""The ratio for a judgement x between two items, by judgement scale."""


class ActorColumns(NamedTuple):
    """What the chosen issue's actors have, a row an actor.

    first, last  rows
    us           row of ourselves
    ratings      columns of the ratings, which hold texts where unknown or not compared
    rivals, shares, compared  columns
    """

    first: int
    last: int
    us: int
    ratings: int
    rivals: int
    shares: int
    compared: int

    def column(self, column: int) -> str:
        return span(self.first, column, self.last, column)

    def rating(self, rating: int) -> str:
        return self.column(self.ratings + rating)


def ratio_formula(goodness: str, scale: str) -> str:
    """How many times the best end of a scale outweighs a position on it."""
    return AHP_SCALES[scale].format(x=f"(1+8*(1-{goodness}))")


def kind_formula(kind: GoodKind, members: str, size: str, actors: ActorColumns, threshold: str) -> str:
    """Effectiveness by a kind of collective good, as methods.coalitions.goods.effectiveness."""
    shares, rivals = actors.column(actors.shares), actors.column(actors.rivals)
    match kind:
        case GoodKind.SUMMATION:
            return f"SUMIF({members},1,{shares})/SUM({shares})"
        case GoodKind.THRESHOLD:
            return f"MIN(1,SUMIF({members},1,{shares})/SUM({shares})/{threshold})"
        case GoodKind.WEAKEST_LINK:
            return f"1-MAX(IF({members}=1,0,{shares}))/MAX({shares})"
        case GoodKind.BEST_SHOT:
            return f"MAX(IF({members}=1,{shares},0))/MAX({shares})"
        case GoodKind.RIVALRY:
            friendly = f"SUMIF({rivals},0,{shares})"
            inside = f"SUMIF({members},1,{rivals})"
            reached = f"SUMIF({members},1,{shares})/{friendly}"
            return f'IF({friendly}=0,"",IF({inside}>0,0,{reached}))'
        case GoodKind.AT_HOME:
            return f"IF({size}=1,1,0)"


class RuleCells(NamedTuple):
    """A criterion's own cells, and the ends of its rating's scale, as formulas."""

    growth: str
    low: str
    high: str
    value: str
    rating: int | None
    rating_low: float
    rating_high: float


def position_formula(
    rule: MembershipRule, cells: RuleCells, members: str, size: str, reached: str, actors: ActorColumns
) -> str:
    """A position on a criterion's scale, as methods.coalitions.member_scores.positions."""
    rated = "" if cells.rating is None else actors.rating(cells.rating)
    others = f"({actors.column(actors.compared)}=1)"
    everybody = f"SUM({actors.column(actors.compared)})"
    ours = span(
        actors.us, actors.ratings + (cells.rating or 0), actors.us, actors.ratings + (cells.rating or 0)
    )
    width = cells.rating_high - cells.rating_low

    def on_scale(value: str) -> str:
        return f"({value}-{cells.rating_low!r})/{width!r}" if width > 0 else "0"

    match rule:
        case MembershipRule.GOOD:
            return reached
        case MembershipRule.SHARE:
            return f"SUMIF({members},1,{rated})/SUM({rated})"
        case MembershipRule.MEAN:
            mean = f"(SUMIF({members},1,{rated})-{ours})/({size}-1)"
            return f"IF({size}=1,{on_scale(ours)},{on_scale(mean)})"
        case MembershipRule.LOWEST:
            lowest = f"MIN(IF(({members}=1)*{others}*(ROW({rated})<>{actors.us + 1}),{rated}))"
            return f"IF({size}=1,{on_scale(ours)},{on_scale(lowest)})"
        case MembershipRule.EFFORT:
            total = f"(SUMIF({members},1,{rated})-N({ours})-({size}-1)*{cells.rating_low!r})"
            share = f"{total}/{width!r}/({everybody}-1)" if width > 0 else "0"
            pairs = f"{size}*({size}-1)/({everybody}*({everybody}-1))"
            return f"MIN(1,(1-{cells.growth})*{share}+{cells.growth}*{pairs})"
        case MembershipRule.MEMBERS:
            return f"({size}-1)/({everybody}-1)"
        case MembershipRule.FIXED:
            return f"({cells.value}-{cells.low})/({cells.high}-{cells.low})"
