# SPDX-License-Identifier: MIT
"""The decision matrix: options in rows, criteria in columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from warnings import warn

from mcda_app.api.arguments import (
    Kinds,
    ScaleLike,
    WeightsLike,
    directions_of,
    ids_of,
    issue_of,
    names_of,
    partial_directions,
    scale_of,
    scales_of,
    score_of,
    shares_of,
    table_rows,
)
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.method_settings import MethodSettings
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion
from mcda_app.domain.titles import MAX_TITLE
from mcda_app.domain.weights import Weights, equal_shares
from mcda_app.errors import MethodError
from mcda_app.i18n import tr

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pandas as pd


class DecisionMatrix:
    """Scores of options on criteria, with what is wanted of each criterion.

    Parameters
    ----------
    values
        (options × criteria) numbers, or labels where the criterion's scale has labels: a list of rows, a
        numpy array, or a pandas DataFrame whose index and columns name options and criteria. None and NaN
        are missing scores; an option that misses a score on a criterion with weight is not ranked.
    kinds
        "benefit" (also "max", 1) or "cost" (also "min", -1): one for each criterion, a mapping from names, or
        one for all
    options, criteria
        names; by default the DataFrame's, else “A1, A2, …” and “C1, C2, …”
    scales
        one entry a criterion, or a mapping from names: (low, high), a list of labels from lowest to
        highest, or None for the range found. Labels count 0, 1, 2, … Fixed anchors need scales.
    title
        what is decided; the issue's title in a project made from the matrix

    Attributes
    ----------
    notes
        how doubtful parts of a file were understood and what was ignored, a sentence each
    anchored
        whether every scale was given rather than taken from the scores, as fixed anchors need

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
        kinds: Kinds | None = None,
        *,
        options: Sequence[str] | None = None,
        criteria: Sequence[str] | None = None,
        scales: Sequence[ScaleLike] | Mapping[str, ScaleLike] | None = None,
        title: str = "Decision",
    ) -> None:
        if hasattr(values, "columns") and hasattr(values, "index"):
            options = [str(name) for name in values.index] if options is None else options
            criteria = [str(name) for name in values.columns] if criteria is None else criteria
        rows = table_rows(values)
        width = len(rows[0])
        names = names_of(options, len(rows), "A")
        titles = names_of(criteria, width, "C")
        scale_list = scales_of(scales, titles)
        directions = directions_of(kinds, titles)
        columns = [
            Criterion(key, title, direction, scale_of(title, scale, [row[n] for row in rows]))
            for n, (key, title, direction, scale) in enumerate(
                zip(ids_of(titles), titles, directions, scale_list, strict=True)
            )
        ]
        option_list = tuple(map(Option, ids_of(names), names))
        scores = {
            (option.id, criterion.id): score
            for option, row in zip(option_list, rows, strict=True)
            for criterion, cell in zip(columns, row, strict=True)
            if (score := score_of(cell, criterion, option)) is not None
        }
        if not title.strip() or len(title) > MAX_TITLE:
            raise MethodError(
                tr("The title must have 1 to {max_title} characters.").format(max_title=MAX_TITLE)
            )
        issue = Issue("decision", title, scores=FrozenDict(scores))
        weights = Weights(equal_shares(c.id for c in columns))
        self._project = Project(title, tuple(columns), option_list, weights, (issue,))
        self.anchored = all(entry is not None for entry in scale_list)
        self.notes: tuple[str, ...] = ()

    @classmethod
    def from_project(cls, project: Project, issue: str | None = None) -> DecisionMatrix:
        """One issue of a project, with the weights and the method it has there.

        Parameters
        ----------
        project
            as `open_project` returns it
        issue
            the issue's id or title; needed if the project has several. Options excluded from it stay out.
            Those that miss a threshold are not ranked, but may return in draws of scores.

        Returns
        -------
        DecisionMatrix

        Raises
        ------
        MethodError
            if there is no such issue, or several and none is named

        Examples
        --------
        >>> matrix = DecisionMatrix([[250], [200]], "cost", title="Which phone?")
        >>> DecisionMatrix.from_project(matrix.to_project(), "Which phone?")
        DecisionMatrix(2 options × 1 criterion: C1 (cost))
        """
        chosen_issue = issue_of(project, issue)
        matrix = cls.__new__(cls)
        excluded = chosen_issue.excluded
        options = tuple(o for o in project.options_of(chosen_issue) if o.id not in excluded)
        own = Issue(
            chosen_issue.id,
            chosen_issue.title,
            scores=chosen_issue.scores,
            judgements=chosen_issue.judgements,
        )
        matrix._project = Project(
            project.title,
            project.criteria,
            options,
            project.weights_of(chosen_issue),
            (own,),
            settings=project.settings,
        )
        matrix.anchored = True
        matrix.notes = ()
        return matrix

    @classmethod
    def from_file(
        cls,
        path: str | Path,
        issue: str | None = None,
        *,
        kinds: Kinds | None = None,
        sheet: str | None = None,
        decimal: str | None = None,
        criteria_in: str | None = None,
    ) -> DecisionMatrix:
        """A decision matrix from a file: a table, XMCDA 3, a project (.mcda) or an exported workbook.

        Tables (.csv, .tsv, .xlsx, .ods) are read as *File ▸ Import a table* reads them: names, kinds,
        weights, units, scales and labels come from the table, and `notes` lists how doubtful parts were
        understood.

        Parameters
        ----------
        path
            the file
        issue
            the issue's id or title; needed if the file has several
        kinds
            for a table: as for `DecisionMatrix`; needed unless the table says which criteria are costs.
            What is given here takes precedence over the table
        sheet
            for a workbook: the sheet's name; needed if several sheets have tables
        decimal
            for a table: "." or ","; needed if its numbers can be read either way
        criteria_in
            for a table: "columns" or "rows"; by default as its headings suggest

        Returns
        -------
        DecisionMatrix

        Raises
        ------
        FileError
            for a file that cannot be read, with every fault and its cell
        MethodError
            for a file that can be read in more than one way, with the argument that decides

        Warns
        -----
        UserWarning
            if rows or columns of the table were not read as scores, with the notes

        Examples
        --------
        >>> from pathlib import Path
        >>> from tempfile import TemporaryDirectory
        >>> with TemporaryDirectory() as folder:
        ...     path = Path(folder, "phones.csv")
        ...     _ = path.write_text("Phone,Price,Memory\\nAlder,250,16\\nBirch,200,8")
        ...     DecisionMatrix.from_file(path, kinds={"Price": "cost", "Memory": "benefit"})
        DecisionMatrix(2 options × 2 criteria: Price (cost), Memory (benefit))
        """
        from mcda_app.api.matrix_file import read_matrix_file

        kinds_of = None if kinds is None else partial(partial_directions, kinds)
        content = read_matrix_file(Path(path), kinds_of, sheet, decimal, criteria_in)
        try:
            matrix = cls.from_project(content.project, issue)
        except MethodError as error:
            raise MethodError(error.what, where=str(path), remedy=error.remedy) from None
        matrix.anchored = content.anchored
        matrix.notes = content.notes
        if content.ignored:
            warn("\n".join([f"{path}:", *content.notes]), stacklevel=2)
        return matrix

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

    @property
    def weights(self) -> dict[str, float]:
        """Criterion to the share that `rank` uses if no weights are given; equal unless a file has others."""
        shares = self._project.weights
        return {c.title: shares.share(c.id) for c in self._project.criteria}

    def explain(self) -> str:
        """What is decided, each criterion's kind, scale and weight, and the notes on reading the file."""
        lines = [f"{self.issue.title}: {', '.join(self.options)}"]
        for criterion, kind, weight in zip(
            self._project.criteria, self.kinds, self.weights.values(), strict=True
        ):
            low, high = criterion.scale.bounds
            labels = ", ".join(level.label for level in criterion.scale.levels)
            unit = f" {criterion.scale.unit}" if criterion.scale.unit else ""
            scale = labels or f"{low:g}–{high:g}{unit}"
            lines.append(f"{criterion.title}: {kind}, {scale}, weight {weight:.1%}")
        return "\n".join([*lines, *self.notes])

    def to_frame(self) -> pd.DataFrame:
        """The numbers as a pandas DataFrame, options in the index."""
        import pandas as pd

        return pd.DataFrame(self.values, index=self.options, columns=self.criteria)

    def to_project(self, weights: WeightsLike = None, settings: MethodSettings | None = None) -> Project:
        """A project with this one issue, to save with `save_project` or to open in the window.

        weights   as `rank` takes them; None keeps those the matrix came with, or equal ones
        settings  the method and its choices; None keeps those the matrix came with, or TOPSIS
        """
        project = self._project
        chosen = project.weights if weights is None else Weights(shares_of(weights, project.criteria))
        return replace(project, weights=chosen, settings=settings or project.settings)

    def __repr__(self) -> str:
        columns = ", ".join(f"{name} ({kind})" for name, kind in zip(self.criteria, self.kinds, strict=True))
        rows = f"{len(self.options)} option" + "s" * (len(self.options) != 1)
        width = f"{len(self.criteria)} criteri" + ("on" if len(self.criteria) == 1 else "a")
        return f"DecisionMatrix({rows} × {width}: {columns})"


def as_matrix(matrix: Any, kinds: Kinds | None) -> DecisionMatrix:
    """A decision matrix as it is, or one made of plain numbers and kinds."""
    if isinstance(matrix, DecisionMatrix):
        if kinds is not None:
            raise MethodError(tr("The decision matrix has its own kinds: leave “kinds” out."))
        return matrix
    return DecisionMatrix(matrix, kinds)
