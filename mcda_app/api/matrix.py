# SPDX-License-Identifier: MIT
"""The decision matrix: options in rows, criteria in columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import isnan
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.method_settings import MethodSettings
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion, Direction, Level, Scale
from mcda_app.domain.score import Score
from mcda_app.domain.titles import slug
from mcda_app.domain.weights import Weights, equal_shares, normalised
from mcda_app.errors import MethodError
from mcda_app.i18n import tr

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pandas as pd

Kind = str | int | Direction
ScaleGiven = tuple[float, float] | Sequence[str] | None
WeightsGiven = Mapping[str, float] | Sequence[float] | None

_KINDS: Mapping[object, Direction] = {
    **dict.fromkeys(("benefit", "max", "maximise", "maximize", "+", "1", 1), Direction.BENEFIT),
    **dict.fromkeys(("cost", "min", "minimise", "minimize", "-", "-1", -1), Direction.COST),
}


class DecisionMatrix:
    """Scores of options on criteria, with what is wanted of each criterion.

    Parameters
    ----------
    values
        (options × criteria) numbers, or labels where the criterion's scale has labels: a list of rows, a
        numpy array, or a pandas DataFrame whose index and columns name options and criteria. None and NaN
        are missing scores; an option that misses a score on a criterion with weight is not ranked.
    kinds
        one entry a criterion, or one for all: "benefit" (also "max", 1) or "cost" (also "min", -1)
    options, criteria
        names; by default the DataFrame's, else “A1, A2, …” and “C1, C2, …”
    scales
        one entry a criterion, or a mapping from names: (low, high), a list of labels from lowest to
        highest, or None for the range found. Labels count 0, 1, 2, … Fixed anchors need scales.
    title
        what is decided; the issue's title in a project made from the matrix

    Raises
    ------
    MethodError
        for shapes, names, kinds, scales or scores that do not fit, with the place

    Examples
    --------
    >>> matrix = DecisionMatrix(
    ...     [[250, 16, "good"], [200, 8, "fair"]],
    ...     ["cost", "benefit", "benefit"],
    ...     options=["Alder", "Birch"],
    ...     criteria=["Price", "Memory", "Service"],
    ...     scales={"Service": ["poor", "fair", "good"]},
    ... )
    >>> matrix
    DecisionMatrix(2 options × 3 criteria: Price (cost), Memory (benefit), Service (benefit))
    >>> matrix.values
    array([[250.,  16.,   2.],
           [200.,   8.,   1.]])
    """

    def __init__(
        self,
        values: Any,
        kinds: Kind | Sequence[Kind] = "benefit",
        *,
        options: Sequence[str] | None = None,
        criteria: Sequence[str] | None = None,
        scales: Sequence[ScaleGiven] | Mapping[str, ScaleGiven] | None = None,
        title: str = "Decision",
    ) -> None:
        if hasattr(values, "columns") and hasattr(values, "index"):
            options = [str(name) for name in values.index] if options is None else options
            criteria = [str(name) for name in values.columns] if criteria is None else criteria
        rows = _rows(values)
        width = len(rows[0])
        names = _names(options, len(rows), "A")
        titles = _names(criteria, width, "C")
        scale_list = _scales(scales, titles)
        directions = _directions(kinds, width)
        columns = [
            Criterion(key, title, direction, _scale(title, scale, [row[n] for row in rows]))
            for n, (key, title, direction, scale) in enumerate(
                zip(_ids(titles), titles, directions, scale_list, strict=True)
            )
        ]
        option_list = tuple(map(Option, _ids(names), names))
        scores = {
            (option.id, criterion.id): score
            for option, row in zip(option_list, rows, strict=True)
            for criterion, cell in zip(columns, row, strict=True)
            if (score := _score(cell, criterion, option)) is not None
        }
        issue = Issue("decision", title, scores=FrozenDict(scores))
        weights = Weights(equal_shares(c.id for c in columns))
        self._project = Project(title, tuple(columns), option_list, weights, (issue,))
        self.anchored = all(entry is not None for entry in scale_list)

    @classmethod
    def from_project(cls, project: Project, issue: str | None = None) -> DecisionMatrix:
        """One issue of a project, by id; the first one by default. Options left out on it stay out."""
        chosen_issue = project.issue(issue) if issue is not None else next(iter(project.issues), None)
        if chosen_issue is None:
            raise MethodError(tr("The project has no issues."))
        matrix = cls.__new__(cls)
        options = tuple(o for o in project.options_of(chosen_issue) if o.id not in chosen_issue.excluded)
        matrix._project = Project(
            project.title,
            project.criteria,
            options,
            project.weights_of(chosen_issue),
            (
                Issue(
                    chosen_issue.id,
                    chosen_issue.title,
                    scores=chosen_issue.scores,
                    judgements=chosen_issue.judgements,
                ),
            ),
            settings=project.settings,
        )
        matrix.anchored = True
        return matrix

    @classmethod
    def from_file(cls, path: str | Path, issue: str | None = None) -> DecisionMatrix:
        """One issue of a project file (.mcda), by id; the first one by default.

        Raises FileError for a file that is not a project.
        """
        from mcda_app.files.project_file import open_project

        return cls.from_project(open_project(Path(path)), issue)

    @property
    def options(self) -> list[str]:
        """The options' names, row by row."""
        return [option.title for option in self._project.options]

    @property
    def criteria(self) -> list[str]:
        """The criteria's names, column by column."""
        return [criterion.title for criterion in self._project.criteria]

    @property
    def kinds(self) -> list[str]:
        """ "benefit" or "cost", column by column."""
        return [criterion.direction.value for criterion in self._project.criteria]

    @property
    def scales(self) -> list[tuple[float, float]]:
        """The lowest and highest score each column can hold."""
        return [criterion.scale.bounds for criterion in self._project.criteria]

    @property
    def issue(self) -> Issue:
        """The issue that the matrix is."""
        return self._project.issues[0]

    @property
    def values(self) -> npt.NDArray[np.float64]:
        """(options × criteria) numbers; NaN is missing. A new array each time."""
        import numpy as np

        scores, project = self.issue.scores, self._project
        cells = [[scores.get((o.id, c.id)) for c in project.criteria] for o in project.options]
        numbers = [
            [None if s is None else s.value_on(c) for s, c in zip(row, project.criteria, strict=True)]
            for row in cells
        ]
        return np.array([[np.nan if v is None else v for v in row] for row in numbers], dtype=float)

    def to_frame(self) -> pd.DataFrame:
        """The numbers as a pandas DataFrame, options in the index."""
        import pandas as pd

        return pd.DataFrame(self.values, index=self.options, columns=self.criteria)

    def to_project(self, weights: WeightsGiven = None, settings: MethodSettings | None = None) -> Project:
        """A project with this one issue, to save with `save_project` or to open in the window.

        weights   as `rank` takes them; None keeps those the matrix came with, or equal ones
        settings  the method and its choices; None keeps those the matrix came with, or TOPSIS
        """
        project = self._project
        chosen = project.weights if weights is None else Weights(_shares(weights, project.criteria))
        return replace(project, weights=chosen, settings=settings or project.settings)

    def __repr__(self) -> str:
        columns = ", ".join(f"{name} ({kind})" for name, kind in zip(self.criteria, self.kinds, strict=True))
        return f"DecisionMatrix({len(self.options)} options × {len(self.criteria)} criteria: {columns})"


def as_matrix(matrix: Any, kinds: Kind | Sequence[Kind] | None) -> DecisionMatrix:
    """A decision matrix as it is, or one made of plain numbers and kinds."""
    if isinstance(matrix, DecisionMatrix):
        if kinds is not None:
            raise MethodError(tr("The decision matrix has its own kinds: leave “kinds” out."))
        return matrix
    if kinds is None:
        raise MethodError(
            tr("Say for each criterion whether more or less is wanted."),
            remedy=tr("Pass kinds such as [1, -1], or ['benefit', 'cost']."),
        )
    return DecisionMatrix(matrix, kinds)


def rows_of(values: Any) -> list[list[Any]]:
    """The rows of a list of rows, a numpy array or a pandas DataFrame."""
    if hasattr(values, "columns"):
        values = values.values
    try:
        return [list(row) for row in (values.tolist() if hasattr(values, "tolist") else values)]
    except TypeError as error:
        raise MethodError(tr("A table of rows and columns is needed.")) from error


def _rows(values: Any) -> list[list[Any]]:
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


def _names(given: Sequence[str] | None, count: int, letter: str) -> list[str]:
    if given is None:
        return [f"{letter}{n + 1}" for n in range(count)]
    names = [str(name) for name in given]
    if len(names) != count:
        message = (
            tr("There are {names} names for {count} options.")
            if letter == "A"
            else tr("There are {names} names for {count} criteria.")
        )
        raise MethodError(message.format(names=len(names), count=count))
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        raise MethodError(tr("The name “{name}” appears twice.").format(name=twice))
    return names


def _directions(kinds: Kind | Sequence[Kind], count: int) -> list[Direction]:
    single = isinstance(kinds, (str, int, Direction))
    given: list[Any] = [kinds] * count if single else list(kinds)  # type: ignore[arg-type]
    if len(given) != count:
        raise MethodError(
            tr("There are {kinds} kinds for {count} criteria.").format(kinds=len(given), count=count)
        )
    directions = []
    for kind in given:
        known = (
            kind
            if isinstance(kind, Direction)
            else _KINDS.get(kind.lower() if isinstance(kind, str) else kind)
        )
        if known is None:
            raise MethodError(
                tr("“{kind}” is not a kind of criterion.").format(kind=kind),
                remedy=tr("Use “benefit” or “cost”, “max” or “min”, 1 or -1."),
            )
        directions.append(known)
    return directions


def _scales(
    scales: Sequence[ScaleGiven] | Mapping[str, ScaleGiven] | None, titles: Sequence[str]
) -> list[ScaleGiven]:
    if scales is None:
        return [None] * len(titles)
    if isinstance(scales, Mapping):
        unknown = next((name for name in scales if name not in titles), None)
        if unknown is not None:
            raise MethodError(tr("There is no criterion “{name}”.").format(name=unknown))
        return [scales.get(title) for title in titles]
    if len(scales) != len(titles):
        raise MethodError(
            tr("There are {scales} scales for {count} criteria.").format(
                scales=len(scales), count=len(titles)
            )
        )
    return list(scales)


def _ids(names: Sequence[str]) -> list[str]:
    taken: dict[str, None] = {}
    for name in names:
        taken[slug(name, taken)] = None
    return list(taken)


def _scale(title: str, given: ScaleGiven, column: Sequence[Any]) -> Scale:
    if given is not None and all(isinstance(label, str) for label in given):
        levels = [Level(f"l{n + 1}", str(label), float(n)) for n, label in enumerate(given)]
        if len(levels) < 2 or len({level.label for level in levels}) < len(levels):
            raise MethodError(tr("A scale of labels needs at least two different ones."), where=title)
        return Scale(tuple(levels))
    if given is not None:
        low, high = (float(end) for end in given)
    else:
        numbers = [number for cell in column if (number := _number(cell, title)) is not None]
        low, high = min(numbers, default=0.0), max(numbers, default=1.0)
        if low == high:  # nothing tells the options apart, but a scale needs room
            high = low + max(1.0, abs(low))
    if not low < high:
        raise MethodError(tr("The scale's lowest score must lie below its highest."), where=title)
    return Scale(low=low, high=high)


def _number(cell: Any, title: str) -> float | None:
    if cell is None:
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


def _score(cell: Any, criterion: Criterion, option: Option) -> Score | None:
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
            tr("{number} lies outside the scale from {low} to {high}.").format(
                number=f"{number:g}", low=f"{low:g}", high=f"{high:g}"
            ),
            where=where,
        )
    level = criterion.scale.level_at(number)
    return Score(level=level.id) if level is not None else Score(number=number)


def _shares(
    weights: Mapping[str, float] | Sequence[float], criteria: Sequence[Criterion]
) -> FrozenDict[str, float]:
    if hasattr(weights, "to_dict"):  # a pandas Series
        weights = weights.to_dict()
    if isinstance(weights, Mapping):
        titles = {c.title: c.id for c in criteria}
        unknown = next((name for name in weights if name not in titles), None)
        if unknown is not None:
            raise MethodError(
                tr("There is no criterion “{name}”.").format(name=unknown),
                remedy=tr("Criteria: {names}.").format(names=", ".join(titles)),
            )
        points = {c.id: float(weights.get(c.title, 0.0)) for c in criteria}
    else:
        given = [float(weight) for weight in weights]
        if len(given) != len(criteria):
            raise MethodError(
                tr("There are {weights} weights for {count} criteria.").format(
                    weights=len(given), count=len(criteria)
                )
            )
        points = {c.id: weight for c, weight in zip(criteria, given, strict=True)}
    return normalised(points)
