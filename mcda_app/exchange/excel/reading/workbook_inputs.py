# SPDX-License-Identifier: MIT
"""Compare a workbook's input cells with the project inside; each difference is a named change."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import combinations
from math import isclose
from typing import NamedTuple

from mcda_app.analysis.phrases import percent
from mcda_app.analysis.vocabulary.methods import METHODS_IN_SENTENCES
from mcda_app.analysis.weighting.derived_weights import derive
from mcda_app.domain.edits.criteria import checked_scale, replace_criterion
from mcda_app.domain.edits.issues import exclude_option
from mcda_app.domain.edits.scores import set_judgements, set_weights, type_score
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.method_settings import Normalisation
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion, with_unit
from mcda_app.domain.weights import BY_HAND, Weights, normalised
from mcda_app.errors import EditError
from mcda_app.exchange.excel.reading.input_places import InputBlock, InputPlaces
from mcda_app.exchange.excel.reading.sheet_contents import Contents
from mcda_app.exchange.excel.references import (
    CRITERIA_PAIRS_NAME,
    METHOD_NAME,
    NORMALISATION_NAME,
    judgements_name,
    levels_name,
    methods_in,
    own_weights_name,
    quoted,
    scores_name,
    takes_part_name,
    weight_name,
)
from mcda_app.exchange.safe_text import (
    safe_text,
)
from mcda_app.exchange.tables.recognised_words import DecimalSign
from mcda_app.exchange.tables.values import read_number, read_score
from mcda_app.i18n import LazyText, localised, shortest, tr, tr_lazy

EXACT = 1e-12
MIN_RATIO, MAX_RATIO = 1 / 9.000001, 9.000001
"""The range of valid comparisons."""
Edit = Callable[[Project], Project]


class Change(NamedTuple):
    """One difference between the exported project and the workbook's input cells.

    text  what changed, with old and new value
    name  of the undo step; the text if there is none
    """

    text: str
    edit: Edit
    name: LazyText | str = ""


class InputReader:
    """Reads the changes; what cannot be read goes to `faults`, as sentences.

    translate    translates a text to the workbook's language
    by_position  whether the workbook has the first layout, which does not name all its input cells
    """

    def __init__(
        self, contents: Contents, project: Project, translate: Callable[[str], str], *, by_position: bool
    ) -> None:
        self.faults: list[str] = []
        self._project, self._translate = project, translate
        self._places = InputPlaces(contents, project, translate, by_position=by_position)
        self._pair_shares: dict[str, float] | None = None
        self._pairs_sheet = ""

    def changes(self) -> Iterator[Change]:
        """Every difference; levels come before scores because scores are read on the new scales."""
        yield from self._method()
        yield from self._levels()
        yield from self._pairs()
        yield from self._weights()
        for number, issue in enumerate(self._project.issues, 1):
            yield from self._issue(number, issue)
        self.faults += [
            tr("The sheet “{name}” was deleted or renamed; nothing was read from it.").format(name=name)
            for name in self._places.missing
        ]

    def _block(self, name: str, rows: int, columns: int, what: str) -> InputBlock | None:
        block = self._places.block(name, rows, columns)
        if block is None and not self._places.sheet_missing:
            self.faults.append(
                tr("The workbook no longer has the defined name of {what}; it was not read.").format(
                    what=what
                )
            )
        return block

    def _report_moved(self, block: InputBlock, what: str) -> None:
        self.faults.append(
            tr("Sheet “{grid}”: {what} is no longer in its place; it was not read.").format(
                grid=block.sheet.name, what=what
            )
        )

    # Sheets for all issues

    def _method(self) -> Iterator[Change]:
        settings = self._project.settings
        block = self._block(METHOD_NAME, 1, 1, tr("the method"))
        if block is not None:
            text = block.beside(0, block.left)
            known_methods = methods_in(settings)
            method = next((m for m in known_methods if m.name == text.upper()), None)
            if method is None:
                self.faults.append(
                    tr("{row}: “{text}” is not a method of this workbook. Possible values: {known}.").format(
                        row=block.where(), text=text, known=", ".join(m.name for m in known_methods)
                    )
                )
            elif method is not settings.method:
                yield Change(
                    tr("Rank with {method} (was {previous})").format(
                        method=METHODS_IN_SENTENCES[method],
                        previous=METHODS_IN_SENTENCES[settings.method],
                    ),
                    lambda p: replace(p, settings=replace(p.settings, method=method)),
                    tr_lazy("Rank with {method}").format(method=METHODS_IN_SENTENCES[method]),
                )
        block = self._block(NORMALISATION_NAME, 1, 1, tr("the normalisation"))
        if block is not None:
            text = block.beside(0, block.left)
            normalisation = next((n for n in Normalisation if n.value == text.casefold()), None)
            if normalisation is None:
                known = ", ".join(n.value for n in Normalisation)
                self.faults.append(
                    tr("{row}: “{text}” is not a normalisation. Possible values: {known}.").format(
                        row=block.where(), text=text, known=known
                    )
                )
            elif normalisation is not settings.normalisation:
                yield Change(
                    tr("Normalisation {normalisation} (was {previous})").format(
                        normalisation=normalisation.value, previous=settings.normalisation.value
                    ),
                    lambda p: replace(p, settings=replace(p.settings, normalisation=normalisation)),
                    tr_lazy("Change the normalisation"),
                )

    def _levels(self) -> Iterator[Change]:
        for number, criterion in enumerate(self._project.criteria, 1):
            scale = criterion.scale
            labels = [level.label for level in scale.levels] or [
                self._translate("lowest"),
                self._translate("highest"),
            ]
            values = [level.value for level in scale.levels] or [scale.low, scale.high]
            what = tr("the scale of {criterion}").format(criterion=criterion.title)
            block = self._block(levels_name(number), len(labels), 1, what)
            if block is None:
                continue
            beside = [block.beside(n, 0) for n in range(len(labels))]
            if beside != [_cell_text(label) for label in labels] or block.beside(-2, 0) != _cell_text(
                criterion.title
            ):
                self._report_moved(block, what)
                continue
            numbers = self._numbers(block, [(n, 0) for n in range(len(labels))])
            if numbers is None or all(map(_equal, numbers, values)):
                continue
            rescaled = _with_scale_values(criterion, numbers)
            try:
                checked_scale(rescaled)
            except EditError as error:
                self.faults.append(f"{block.where()}: {error}")
                continue
            differing = ", ".join(
                f"{label} {with_unit(old, '')} → {with_unit(new, '')}"
                for label, old, new in zip(labels, values, numbers, strict=True)
                if not _equal(old, new)
            )
            # Scores are read on the new scale from here on.
            self._project = replace_criterion(self._project, rescaled)
            yield Change(
                tr("Levels of {criterion}: {changes}").format(criterion=criterion.title, changes=differing),
                partial(_replace_criterion, rescaled),
                tr_lazy("Change the criterion {criterion}").format(criterion=criterion.title),
            )

    def _pairs(self) -> Iterator[Change]:
        """Changed comparisons of criteria, if these drive the weights, as one change with the new weights."""
        from mcda_app.exchange.excel.content import pairs_drive_weights

        project = self._project
        if not pairs_drive_weights(project):
            return
        criteria, judgements = project.criteria, project.elicitation.pairwise
        count, what = len(criteria), tr("the comparisons of criteria")
        block = self._block(CRITERIA_PAIRS_NAME, count, count, what)
        if block is None:
            return
        self._pairs_sheet = block.sheet.name
        if [block.beside(n, 0) for n in range(count)] != [_cell_text(c.title) for c in criteria]:
            self._report_moved(block, what)
            return
        pairs = list(combinations(range(count), 2))
        ratios = self._numbers(block, pairs)
        if ratios is None:
            return
        differing = []
        for (i, k), ratio in zip(pairs, ratios, strict=True):
            one, other = criteria[i], criteria[k]
            current = judgements.ratio(one.id, other.id) or 1.0
            if abs(ratio / current - 1) <= EXACT:
                continue
            if not MIN_RATIO <= ratio <= MAX_RATIO:
                self.faults.append(_invalid_ratio(block.where(i, k)))
                return
            judgements = judgements.with_ratio(one.id, other.id, ratio)
            differing.append(_ratio_change(one.title, other.title, current, ratio))
        if differing:
            answers = replace(project.elicitation, pairwise=judgements, question=WeightQuestion.PAIRWISE)
            shares = derive(replace(project, elicitation=answers), WeightQuestion.PAIRWISE).shares
            weights = project.weights.with_shares(shares, "pairwise")
            self._pair_shares = dict(shares)
            yield Change(
                tr("Comparisons: {changes}").format(changes=", ".join(differing)),
                lambda p: replace(set_weights(p, weights, None), elicitation=answers),
                tr_lazy("Use the workbook's comparisons"),
            )

    def _weights(self) -> Iterator[Change]:
        """Weights typed in or computed on a sheet of the user's own.

        Those that refer to the comparisons follow them, changed or not.
        """
        weights = self._project.weights
        shares = self._pair_shares or {c.id: weights.share(c.id) for c in self._project.criteria}
        shares_by_id: dict[str, float] = {}
        first_typed: InputBlock | None = None
        for number, criterion in enumerate(self._project.criteria, 1):
            what = tr("the weight of {criterion}").format(criterion=criterion.title)
            block = self._block(weight_name(number), 1, 1, what)
            if block is None:
                return
            if block.beside(0, 0) != _cell_text(criterion.title):
                self._report_moved(block, what)
                return
            content = block.content()
            if content is not None and self._follows(content.formula):
                shares_by_id[criterion.id] = shares[criterion.id]
                continue
            first_typed = first_typed or block
            numbers = self._numbers(block, [(0, 0)])
            if numbers is not None:
                shares_by_id[criterion.id] = numbers[0]
        if first_typed is not None and len(shares_by_id) == len(self._project.criteria):
            yield from self._shares(first_typed, shares_by_id, shares, weights, None, tr("Weights"))

    def _follows(self, formula: str) -> bool:
        """Whether a weight's formula refers to the comparisons of criteria."""
        name = self._pairs_sheet
        return bool(name) and any(f"{spelling}!" in formula for spelling in (name, quoted(name)))

    def _shares(
        self,
        block: InputBlock,
        numbers: dict[str, float],
        current: dict[str, float],
        weights: Weights,
        issue_id: str | None,
        prefix: str,
    ) -> Iterator[Change]:
        """A change of weights that lists each criterion with another share.

        numbers, current  criterion id to the number typed in, and to the present share
        """
        if all(_equal(number, current[name]) for name, number in numbers.items()):
            return
        try:
            shares = normalised(numbers)
        except EditError as error:
            self.faults.append(f"{block.where()}: {error}")
            return
        differing = ", ".join(
            f"{c.title} {percent(current[c.id])} → {percent(shares[c.id])}"
            for c in self._project.criteria
            if not _equal(current[c.id], shares[c.id])
        )
        if differing:
            new_weights = replace(weights.with_shares(shares, BY_HAND), locked=frozenset())
            yield Change(
                f"{prefix}: {differing}",
                lambda p: set_weights(p, new_weights, issue_id),
                tr_lazy("Use the workbook's weights"),
            )

    # Sheets of one issue

    def _issue(self, number: int, issue: Issue) -> Iterator[Change]:
        criteria, options = self._project.criteria, self._project.options_of(issue)
        what = tr("the table of scores")
        block = self._block(scores_name(number), len(options), len(criteria), what)
        if block is not None:
            titles = [block.grid.text(block.top - 1, block.left + k) for k in range(len(criteria))]
            names = [block.beside(n, 0) for n in range(len(options))]
            if titles != [_cell_text(c.title) for c in criteria] or names != [
                _cell_text(o.title) for o in options
            ]:
                self._report_moved(block, what)
                return
            for n, option in enumerate(options):
                for k, criterion in enumerate(criteria):
                    yield from self._score(block, (n, k), issue, option, criterion)
            yield from self._takes_part(number, issue, options)
        if issue.weights is not None:
            own = self._block(own_weights_name(number), 1, len(criteria), tr("the issue's own weights"))
            if own is not None:
                row = self._numbers(own, [(0, k) for k in range(len(criteria))])
                if row is not None:
                    ids = [c.id for c in criteria]
                    prefix = tr("Weights on {issue}").format(issue=issue.label)
                    current = {name: issue.weights.share(name) for name in ids}
                    numbers = dict(zip(ids, row, strict=True))
                    yield from self._shares(own, numbers, current, issue.weights, issue.id, prefix)
        yield from self._judgements(number, issue, options)

    def _takes_part(self, number: int, issue: Issue, options: Sequence[Option]) -> Iterator[Change]:
        yes, no = self._translate("yes"), self._translate("no")
        block = self._block(
            takes_part_name(number), len(options), 1, tr("the column of options that take part")
        )
        if block is None:
            return
        for n, option in enumerate(options):
            text = block.beside(n, block.left).casefold()
            if text not in (yes.casefold(), no.casefold()):
                self.faults.append(
                    tr("{where}: write {yes} or {no}.").format(where=block.where(n), yes=yes, no=no)
                )
            elif (text == no.casefold()) is not (option.id in issue.excluded):
                out = text == no.casefold()
                change = tr("left out") if out else tr("included again")
                yield Change(
                    f"{issue.label}: {option.label} {change}",
                    partial(_exclude, issue.id, option.id, out),
                    tr_lazy("Exclude from this issue") if out else tr_lazy("Include again"),
                )

    def _score(
        self, block: InputBlock, at: tuple[int, int], issue: Issue, option: Option, criterion: Criterion
    ) -> Iterator[Change]:
        cell = block.cell(*at)
        score = issue.score(option.id, criterion.id)
        value = score.value_on(criterion)
        level = criterion.scale.level(score.level or "")
        if cell is not None:
            if level is not None and cell.text == _cell_text(level.label):
                return
            number = cell.value if isinstance(cell.value, float) else None
            if level is None and value is not None and number is not None and _equal(number, value):
                return
        entry = read_score(cell, criterion, DecimalSign.POINT)
        if entry.fault:
            self.faults.append(f"{block.where(*at)}: {entry.fault}")
            return
        if (entry.level, entry.number) == (score.level, score.number):
            return
        new_level = criterion.scale.level(entry.level or "")
        text = (
            new_level.label
            if new_level is not None
            else ""
            if entry.number is None
            else shortest(entry.number)
        )
        new_value = text if new_level is not None or entry.number is None else entry.number
        old_text = criterion.describe(value) if value is not None else tr("missing")
        yield Change(
            f"{issue.label}, {option.label}, {criterion.title}: {old_text} → {text or tr('missing')}",
            lambda p: type_score(p, issue.id, option.id, criterion.id, new_value),
            tr_lazy("Score {option} on {criterion}").format(option=option.label, criterion=criterion.title),
        )

    def _judgements(self, number: int, issue: Issue, options: Sequence[Option]) -> Iterator[Change]:
        """Changed comparisons of options, if they were judged one by one and are inputs of the workbook."""
        from mcda_app.exchange.excel.content import ahp_by_formula

        if not ahp_by_formula(self._project):
            return
        count = len(options)
        for k, criterion in enumerate(self._project.criteria, 1):
            judgements = issue.judgements.get(criterion.id)
            if judgements is None or count < 2:
                continue
            what = tr("the comparisons on {issue}, {criterion}").format(
                issue=issue.label, criterion=criterion.title
            )
            block = self._block(judgements_name(number, k), count, count, what)
            if block is None:
                continue
            names = [block.beside(n, 2) for n in range(count)]
            if names != [_cell_text(o.title) for o in options]:
                self._report_moved(block, what)
                continue
            for i, m in combinations(range(count), 2):
                one, other = options[i], options[m]
                current, cell = judgements.ratio(one.id, other.id), block.cell(i, m)
                entry = read_number(cell, DecimalSign.POINT)
                if entry.fault:
                    self.faults.append(f"{block.where(i, m)}: {entry.fault}")
                    continue
                ratio = entry.number
                if ratio == current or (ratio and current and abs(ratio / current - 1) <= EXACT):
                    continue
                if ratio is not None and not MIN_RATIO <= ratio <= MAX_RATIO:
                    self.faults.append(_invalid_ratio(block.where(i, m)))
                    continue
                yield Change(
                    f"{issue.label}, {criterion.title}: "
                    + _ratio_change(one.label, other.label, current, ratio),
                    partial(_judge, issue.id, criterion.id, one.id, other.id, ratio),
                    tr_lazy("Compare {first} and {second}").format(first=one.label, second=other.label),
                )

    def _numbers(self, block: InputBlock, places: Sequence[tuple[int, int]]) -> list[float] | None:
        numbers: list[float] = []
        for place in places:
            entry = read_number(block.cell(*place), DecimalSign.POINT, percent=True)
            if entry.number is None:
                self.faults.append(f"{block.where(*place)}: {entry.fault or tr('There is no number here.')}")
            else:
                numbers.append(entry.number)
        return numbers if len(numbers) == len(places) else None


def _invalid_ratio(where: str) -> str:
    return tr("{place}: a comparison is a number from 1/9 to 9.").format(place=where)


def _ratio_change(one: str, other: str, current: float | None, ratio: float | None) -> str:
    def shown(value: float | None) -> str:
        return tr("not answered") if value is None else localised(value, ".3g")

    return tr("{one} over {other} {old} → {new}").format(
        one=one, other=other, old=shown(current), new=shown(ratio)
    )


def _judge(
    issue_id: str, criterion_id: str, one: str, other: str, ratio: float | None, project: Project
) -> Project:
    judgements = project.issue(issue_id).judgements[criterion_id].with_ratio(one, other, ratio)
    return set_judgements(project, issue_id, criterion_id, judgements)


def _replace_criterion(criterion: Criterion, project: Project) -> Project:
    return replace_criterion(project, criterion)


def _exclude(issue_id: str, option_id: str, out: bool, project: Project) -> Project:
    return exclude_option(project, issue_id, option_id, out)


def _with_scale_values(criterion: Criterion, numbers: Sequence[float]) -> Criterion:
    scale = criterion.scale
    if not scale.levels:
        return replace(criterion, scale=replace(scale, low=numbers[0], high=numbers[1]))
    levels = (replace(level, value=n) for level, n in zip(scale.levels, numbers, strict=True))
    return replace(criterion, scale=replace(scale, levels=tuple(levels)))


def _equal(a: float, b: float) -> bool:
    """Equal apart from the digits that spreadsheet programs drop."""
    return isclose(a, b, rel_tol=EXACT, abs_tol=EXACT)


def _cell_text(text: str) -> str:
    """A text as a cell of the workbook shows it on one line."""
    return " ".join(safe_text(text).split())
