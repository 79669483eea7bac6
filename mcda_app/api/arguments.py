# SPDX-License-Identifier: MIT
"""What the functions for analysts accept: names, kinds, scales, scores and weights in any usual form."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import Enum
from math import isfinite, isnan
from typing import Any, TypeVar

from mcda_app.domain.choices import choice
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion, Direction, Level, Scale
from mcda_app.domain.score import Score
from mcda_app.domain.titles import MAX_TITLE, abbreviated_list, slug
from mcda_app.domain.weights import normalised
from mcda_app.errors import MethodError
from mcda_app.i18n import tr

Chosen = TypeVar("Chosen", bound=Enum)
Kind = str | int | Direction | Callable[..., Any]
"""A callable is Python's own `max` or `min`."""
Kinds = Kind | Sequence[Kind] | Mapping[str, Kind]
ScaleLike = tuple[float, float] | Sequence[str] | None
WeightsLike = Mapping[str, float] | Sequence[float] | None

_KINDS: Mapping[object, Direction] = {
    **dict.fromkeys(("benefit", "max", "maximise", "maximize", "+", "1", 1, max), Direction.BENEFIT),
    **dict.fromkeys(("cost", "min", "minimise", "minimize", "-", "-1", -1, min), Direction.COST),
}


def rows_of(values: Any) -> list[list[Any]]:
    """The rows of a list of rows, a numpy array or a pandas DataFrame."""
    if hasattr(values, "columns"):
        values = values.values
    rows = values.tolist() if hasattr(values, "tolist") else values
    try:
        if isinstance(rows, (str, Mapping)) or any(isinstance(row, (str, Mapping)) for row in rows):
            raise TypeError("letters and keys are not scores")
        return [list(row) for row in rows]
    except TypeError as error:
        raise MethodError(
            tr("A table of rows and columns is needed."),
            remedy=tr("Pass a list of rows, a numpy array or a pandas DataFrame."),
        ) from error


def is_missing(cell: Any) -> bool:
    """Whether a cell is None, NaN, or the missing value of pandas."""
    return (
        cell is None
        or type(cell).__name__ in ("NAType", "NaTType")
        or (isinstance(cell, float) and isnan(cell))
    )


def plain_choice(kind: type[Chosen], value: object, where: str) -> Chosen:
    """As `choice`, with the name in any case and with “_” for “-”."""
    return choice(kind, value.lower().replace("_", "-") if isinstance(value, str) else value, where)


def number_of(value: Any, where: str) -> float:
    """A number; MethodError for anything else."""
    try:
        return float(value)
    except (TypeError, ValueError):
        raise MethodError(tr("“{cell}” is not a number.").format(cell=value), where=where) from None


def table_rows(values: Any) -> list[list[Any]]:
    rows = rows_of(values)
    if not rows or not rows[0]:
        raise MethodError(tr("The decision matrix is empty."))
    for n, row in enumerate(rows):
        if len(row) != len(rows[0]):
            raise MethodError(
                tr("Row {row} has {count} scores, the first has {expected}.").format(
                    row=n + 1, count=len(row), expected=len(rows[0])
                )
            )
    return rows


def names_of(source: Sequence[str] | None, count: int, letter: str) -> list[str]:
    if source is None:
        return [f"{letter}{n + 1}" for n in range(count)]
    if isinstance(source, str):
        raise MethodError(tr("Names must be a list, not a single text."))
    names = [str(name) for name in source]
    if len(names) != count:
        message = (
            tr("There are {names} names for {count} options.")
            if letter == "A"
            else tr("There are {names} names for {count} criteria.")
        )
        raise MethodError(message.format(names=len(names), count=count))
    if not all(name.strip() for name in names):
        raise MethodError(tr("A name is empty."))
    if any(len(name) > MAX_TITLE for name in names):
        raise MethodError(tr("The name is longer than {max_title} characters.").format(max_title=MAX_TITLE))
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        raise MethodError(tr("The name “{name}” appears twice.").format(name=twice))
    return names


def directions_of(kinds: Kinds | None, titles: Sequence[str]) -> list[Direction]:
    if kinds is None:
        raise MethodError(
            tr("Say for each criterion whether more or less is wanted."),
            remedy=tr("Pass kinds such as [1, -1], or ['benefit', 'cost']."),
        )
    directions = partial_directions(kinds, titles)
    missing = [title for title, direction in zip(titles, directions, strict=True) if direction is None]
    if missing:
        raise MethodError(
            tr("“kinds” does not say whether more or less is better on {criteria}.").format(
                criteria=", ".join(missing)
            )
        )
    return [direction for direction in directions if direction is not None]


def partial_directions(kinds: Kinds, titles: Sequence[str]) -> list[Direction | None]:
    """The direction of each criterion; None for those that a mapping of kinds leaves out."""
    kinds = _by_name_or_place(kinds, titles)
    if isinstance(kinds, Mapping):
        refuse_unknown(kinds, titles)
        return [_direction(kinds[title]) if title in kinds else None for title in titles]
    entries: list[Any] = list(kinds) if isinstance(kinds, Iterable) and not isinstance(kinds, str) else []
    if not entries:
        entries = [kinds] * len(titles)
    if len(entries) != len(titles):
        raise MethodError(
            tr("There are {kinds} kinds for {count} criteria.").format(kinds=len(entries), count=len(titles))
        )
    return [_direction(kind) for kind in entries]


def _direction(kind: Any) -> Direction:
    known = kind if isinstance(kind, Direction) else None
    if known is None:
        try:
            known = _KINDS.get(kind.strip().lower() if isinstance(kind, str) else kind)
        except TypeError:  # a list, say
            known = None
    if known is None:
        raise MethodError(
            tr("“{kind}” is not a kind of criterion.").format(kind=kind),
            remedy=tr("Use “benefit” or “cost”, “max” or “min”, 1 or -1."),
        )
    return known


def _by_name_or_place(values: Any, titles: Sequence[str]) -> Any:
    """A pandas Series as a mapping if its index names criteria, or as a list if it is merely numbered."""
    if not hasattr(values, "to_dict"):
        return values
    entries = {str(name): entry for name, entry in values.to_dict().items()}
    numbered = list(entries) == [str(n) for n in range(len(entries))]
    return list(entries.values()) if numbered and not set(entries) <= set(titles) else entries


def refuse_unknown(names: Mapping[str, Any], titles: Sequence[str]) -> None:
    unknown = next((name for name in names if name not in titles), None)
    if unknown is not None:
        raise MethodError(
            tr("There is no criterion “{name}”.").format(name=unknown),
            remedy=tr("Criteria: {names}.").format(names=", ".join(titles)),
        )


def issue_of(project: Project, name: str | None) -> Issue:
    """The issue of this id or title, or the only one."""
    issues = project.issues
    if not issues:
        raise MethodError(tr("The project has no issues."))
    if name is None and len(issues) == 1:
        return issues[0]
    matches = [issue for issue in issues if issue.id == name] or [
        issue for issue in issues if issue.title == name
    ]
    if len(matches) == 1:
        return matches[0]
    known = abbreviated_list(issue.id for issue in issues)
    if name is None:
        raise MethodError(
            tr("There are {count} issues.").format(count=len(issues)),
            remedy=tr("Pass issue={issue!r} or another of {issues}.").format(
                issue=issues[0].id, issues=known
            ),
        )
    raise MethodError(
        tr("There is no issue “{issue_id}” in this project.").format(issue_id=name),
        remedy=tr("Issues in this project: {known}.").format(known=known),
    )


def scales_of(
    scales: Sequence[ScaleLike] | Mapping[str, ScaleLike] | None, titles: Sequence[str]
) -> list[ScaleLike]:
    if scales is None:
        return [None] * len(titles)
    if isinstance(scales, Mapping):
        refuse_unknown(scales, titles)
        return [scales.get(title) for title in titles]
    if isinstance(scales, str) or not isinstance(scales, Iterable):
        raise MethodError(tr("Scales must be a list or a mapping from criteria."))
    if len(scales) != len(titles):
        raise MethodError(
            tr("There are {scales} scales for {count} criteria.").format(
                scales=len(scales), count=len(titles)
            )
        )
    return list(scales)


def ids_of(names: Sequence[str]) -> list[str]:
    ids: dict[str, None] = {}
    for name in names:
        ids[slug(name, ids)] = None
    return list(ids)


def scale_of(title: str, scale_like: ScaleLike, column: Sequence[Any]) -> Scale:
    if scale_like is not None and (isinstance(scale_like, str) or not isinstance(scale_like, Iterable)):
        raise _no_scale(title)
    if scale_like is not None and all(isinstance(label, str) for label in scale_like):
        levels = [Level(f"l{n + 1}", str(label), float(n)) for n, label in enumerate(scale_like)]
        if len(levels) < 2 or len({level.label for level in levels}) < len(levels):
            raise MethodError(tr("A scale of labels needs at least two different ones."), where=title)
        return Scale(tuple(levels))
    if scale_like is not None:
        if len(scale_like) != 2:
            raise _no_scale(title)
        low, high = (number_of(end, title) for end in scale_like)
    else:
        numbers = [number for cell in column if (number := _number(cell, title)) is not None]
        low, high = min(numbers, default=0.0), max(numbers, default=1.0)
        if low == high:  # nothing tells the options apart, but a scale needs room
            high = low + max(1.0, abs(low))
    if not (low < high and isfinite(high - low)):
        raise MethodError(tr("The scale's lowest score must lie below its highest."), where=title)
    return Scale(low=low, high=high)


def _no_scale(title: str) -> MethodError:
    return MethodError(
        tr("A scale is (lowest, highest) or a list of labels from lowest to highest."), where=title
    )


def _number(cell: Any, title: str) -> float | None:
    if is_missing(cell):
        return None
    try:
        number = float(cell)
    except (TypeError, ValueError):
        raise MethodError(
            tr("“{cell}” is not a number.").format(cell=cell),
            where=title,
            remedy=tr("Give the criterion a scale of labels if its scores are words."),
        ) from None
    if isnan(number):
        return None
    if number in (float("inf"), float("-inf")):
        raise MethodError(tr("Scores must be finite numbers."), where=title)
    return number


def score_of(cell: Any, criterion: Criterion, option: Option) -> Score | None:
    where = f"{option.title}, {criterion.title}"
    if isinstance(cell, str) and criterion.scale.levels:
        level = next((lv for lv in criterion.scale.levels if lv.label.casefold() == cell.casefold()), None)
        if level is None:
            raise MethodError(
                tr("“{cell}” is not a label of the scale.").format(cell=cell),
                where=where,
                remedy=tr("Labels: {labels}.").format(
                    labels=", ".join(lv.label for lv in criterion.scale.levels)
                ),
            )
        return Score(level=level.id)
    number = _number(cell, where)
    if number is None:
        return None
    low, high = criterion.scale.bounds
    if not low <= number <= high:
        raise MethodError(
            tr("{number} is outside the scale from {low} to {high}.").format(
                number=f"{number:g}", low=f"{low:g}", high=f"{high:g}"
            ),
            where=where,
        )
    level = criterion.scale.level_at(number)
    return Score(level=level.id) if level is not None else Score(number=number)


def shares_of(weights: Any, criteria: Sequence[Criterion]) -> FrozenDict[str, float]:
    titles = [c.title for c in criteria]
    weights = _by_name_or_place(weights, titles)
    if isinstance(weights, Mapping):
        refuse_unknown(weights, titles)
        missing = [title for title in titles if title not in weights]
        if missing:
            raise MethodError(
                tr("The weights of {criteria} are missing.").format(criteria=", ".join(missing)),
                remedy=tr("Give criteria that do not count a weight of 0."),
            )
        points = {c.id: number_of(weights[c.title], c.title) for c in criteria}
    else:
        if isinstance(weights, str) or not isinstance(weights, Iterable):
            raise MethodError(tr("Weights must be a list or a mapping from criteria."))
        numbers = [number_of(weight, tr("Weights")) for weight in weights]
        if len(numbers) != len(criteria):
            raise MethodError(
                tr("There are {weights} weights for {count} criteria.").format(
                    weights=len(numbers), count=len(criteria)
                )
            )
        points = {c.id: weight for c, weight in zip(criteria, numbers, strict=True)}
    return normalised(points)
