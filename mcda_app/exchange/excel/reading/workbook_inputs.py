# SPDX-License-Identifier: MIT
"""A workbook's input cells compared with the project it carries; each difference a change with a name."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import combinations
from math import isclose
from typing import NamedTuple

from mcda_app.analysis.phrases import percent
from mcda_app.analysis.weighting.derived_weights import derive
from mcda_app.domain.edits.criteria import checked_scale, replace_criterion
from mcda_app.domain.edits.issues import exclude_option
from mcda_app.domain.edits.scores import set_judgements, set_weights, type_score
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.method_settings import Method, Normalisation
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion, with_unit
from mcda_app.domain.weights import BY_HAND, Weights, normalised
from mcda_app.errors import EditError
from mcda_app.exchange.excel.reading.contents import Contents
from mcda_app.exchange.excel.reading.input_places import InputBlock, InputPlaces
from mcda_app.exchange.excel.references import (
    CRITERIA_PAIRS_NAME,
    METHOD_NAME,
    NORMALISATION_NAME,
    judgements_name,
    levels_name,
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
LEAST, MOST = 1 / 9.000001, 9.000001
"""Comparisons that may be typed."""
Edit = Callable[[Project], Project]


class Change(NamedTuple):
    """One difference between the exported project and the workbook's input cells.

    text  what changed, from what to what
    name  of the undo step; the text if there is none
    """

    text: str
    edit: Edit
    name: LazyText | str = ""


class InputReader:
    """Reads the changes; what cannot be read goes to `faults`, as sentences.

    say          gives a text in the language that the workbook was written in
    by_position  whether the workbook is of the first arrangement, which does not name all its places
    """

    def __init__(
        self, contents: Contents, project: Project, say: Callable[[str], str], *, by_position: bool
    ) -> None:
        self.faults: list[str] = []
        self._project, self._say = project, say
        self._places = InputPlaces(contents, project, say, by_position=by_position)
        self._compared: dict[str, float] | None = None
        self._pairs_sheet = ""

    def changes(self) -> Iterator[Change]:
        """Every difference; levels come before scores, for scores are read on the new scales."""
        yield from self._method()
        yield from self._levels()
        yield from self._pairs()
        yield from self._weights()
        for number, issue in enumerate(self._project.issues, 1):
            yield from self._issue(number, issue)
        self.faults += [
            tr("The sheet “{name}” is gone or was renamed; nothing was read from it.").format(name=name)
            for name in self._places.missing
        ]

    def _block(self, name: str, rows: int, columns: int, what: str) -> InputBlock | None:
        block = self._places.block(name, rows, columns)
        if block is None and not self._places.sheet_is_gone:
            self.faults.append(
                tr("The place of {what} is not named in the workbook any more; it was not read.").format(
                    what=what
                )
            )
        return block

    def _rearranged(self, block: InputBlock, what: str) -> None:
        self.faults.append(
            tr("Sheet “{grid}”: {what} cannot be found where it was; it was not read.").format(
                grid=block.sheet.name, what=what
            )
        )

    # Sheets for all issues

    def _method(self) -> Iterator[Change]:
        settings = self._project.settings
        block = self._block(METHOD_NAME, 1, 1, tr("the method"))
        if block is not None:
            said = block.beside(0, block.left)
            method = next((m for m in Method if m.name == said.upper()), None)
            if method is None:
                self.faults.append(
                    tr("{row}: “{said}” is no method; write TOPSIS or AHP.").format(
                        row=block.where(), said=said
                    )
                )
            elif method is not settings.method:
                yield Change(
                    tr("Rank with {method} (was {method2})").format(
                        method=method.name, method2=settings.method.name
                    ),
                    lambda p: replace(p, settings=replace(p.settings, method=method)),
                    tr_lazy("Rank with {method}").format(method=method.name),
                )
        block = self._block(NORMALISATION_NAME, 1, 1, tr("the normalisation"))
        if block is not None:
            said = block.beside(0, block.left)
            way = next((n for n in Normalisation if n.value == said.casefold()), None)
            if way is None:
                known = ", ".join(n.value for n in Normalisation)
                self.faults.append(
                    tr("{row}: “{said}” is no normalisation. They are: {known}.").format(
                        row=block.where(), said=said, known=known
                    )
                )
            elif way is not settings.normalisation:
                yield Change(
                    tr("Normalisation {way} (was {normalisation})").format(
                        way=way.value, normalisation=settings.normalisation.value
                    ),
                    lambda p: replace(p, settings=replace(p.settings, normalisation=way)),
                    tr_lazy("Change the normalisation"),
                )

    def _levels(self) -> Iterator[Change]:
        for number, criterion in enumerate(self._project.criteria, 1):
            scale = criterion.scale
            labels = [level.label for level in scale.levels] or [self._say("lowest"), self._say("highest")]
            values = [level.value for level in scale.levels] or [scale.low, scale.high]
            what = tr("the scale of {criterion}").format(criterion=criterion.title)
            block = self._block(levels_name(number), len(labels), 1, what)
            if block is None:
                continue
            beside = [block.beside(n, 0) for n in range(len(labels))]
            if beside != [_shown(label) for label in labels] or block.beside(-2, 0) != _shown(
                criterion.title
            ):
                self._rearranged(block, what)
                continue
            found = self._numbers(block, [(n, 0) for n in range(len(labels))])
            if found is None or all(map(_same, found, values)):
                continue
            changed = _rescaled(criterion, found)
            try:
                checked_scale(changed)
            except EditError as error:
                self.faults.append(f"{block.where()}: {error}")
                continue
            differing = ", ".join(
                f"{label} {with_unit(old, '')} → {with_unit(new, '')}"
                for label, old, new in zip(labels, values, found, strict=True)
                if not _same(old, new)
            )
            # Later readings, such as those of scores, follow the new scale.
            self._project = replace_criterion(self._project, changed)
            yield Change(
                tr("Levels of {criterion}: {told}").format(criterion=criterion.title, told=differing),
                partial(_put_criterion, changed),
                tr_lazy("Change the criterion {criterion}").format(criterion=criterion.title),
            )

    def _pairs(self) -> Iterator[Change]:
        """Other comparisons of criteria, where these drive the weights: one change, with their weights."""
        from mcda_app.exchange.excel.content import pairs_drive_weights

        project = self._project
        if not pairs_drive_weights(project):
            return
        criteria, judged = project.criteria, project.elicitation.pairwise
        count, what = len(criteria), tr("the comparisons of criteria")
        block = self._block(CRITERIA_PAIRS_NAME, count, count, what)
        if block is None:
            return
        self._pairs_sheet = block.sheet.name
        if [block.beside(n, 0) for n in range(count)] != [_shown(c.title) for c in criteria]:
            self._rearranged(block, what)
            return
        pairs = list(combinations(range(count), 2))
        found = self._numbers(block, pairs)
        if found is None:
            return
        differing = []
        for (i, k), ratio in zip(pairs, found, strict=True):
            one, other = criteria[i], criteria[k]
            was = judged.ratio(one.id, other.id) or 1.0
            if abs(ratio / was - 1) <= EXACT:
                continue
            if not LEAST <= ratio <= MOST:
                self.faults.append(_no_comparison(block.where(i, k)))
                return
            judged = judged.with_ratio(one.id, other.id, ratio)
            differing.append(_compared(one.title, other.title, was, ratio))
        if differing:
            answers = replace(project.elicitation, pairwise=judged, question=WeightQuestion.PAIRWISE)
            shares = derive(replace(project, elicitation=answers), WeightQuestion.PAIRWISE).shares
            weights = project.weights.with_shares(shares, "pairwise")
            self._compared = dict(shares)
            yield Change(
                tr("Comparisons: {told}").format(told=", ".join(differing)),
                lambda p: replace(set_weights(p, weights, None), elicitation=answers),
                tr_lazy("Use the workbook's comparisons"),
            )

    def _weights(self) -> Iterator[Change]:
        """Weights typed in, or brought from a sheet of the user's own; those that point to the comparisons
        follow them, changed or not.
        """
        weights = self._project.weights
        shares = self._compared or {c.id: weights.share(c.id) for c in self._project.criteria}
        found: dict[str, float] = {}
        typed: InputBlock | None = None
        for number, criterion in enumerate(self._project.criteria, 1):
            what = tr("the weight of {criterion}").format(criterion=criterion.title)
            block = self._block(weight_name(number), 1, 1, what)
            if block is None:
                return
            if block.beside(0, 0) != _shown(criterion.title):
                self._rearranged(block, what)
                return
            content = block.content()
            if content is not None and self._follows(content.formula):
                found[criterion.id] = shares[criterion.id]
                continue
            typed = typed or block
            read = self._numbers(block, [(0, 0)])
            if read is not None:
                found[criterion.id] = read[0]
        if typed is not None and len(found) == len(self._project.criteria):
            yield from self._shares(typed, found, shares, weights, None, tr("Weights"))

    def _follows(self, formula: str) -> bool:
        """Whether a weight's formula takes it from the comparisons of criteria."""
        name = self._pairs_sheet
        return bool(name) and any(f"{told}!" in formula for told in (name, quoted(name)))

    def _shares(
        self,
        block: InputBlock,
        found: dict[str, float],
        before: dict[str, float],
        weights: Weights,
        issue_id: str | None,
        called: str,
    ) -> Iterator[Change]:
        """A change of weights, told by each criterion whose share is another one.

        found, before  criterion id to the number typed in and to the share
        """
        if all(_same(number, before[name]) for name, number in found.items()):
            return
        try:
            shares = normalised(found)
        except EditError as error:
            self.faults.append(f"{block.where()}: {error}")
            return
        differing = ", ".join(
            f"{c.title} {percent(before[c.id])} → {percent(shares[c.id])}"
            for c in self._project.criteria
            if not _same(before[c.id], shares[c.id])
        )
        if differing:
            changed = replace(weights.with_shares(shares, BY_HAND), locked=frozenset())
            yield Change(
                f"{called}: {differing}",
                lambda p: set_weights(p, changed, issue_id),
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
            if titles != [_shown(c.title) for c in criteria] or names != [_shown(o.title) for o in options]:
                self._rearranged(block, what)
                return
            for n, option in enumerate(options):
                for k, criterion in enumerate(criteria):
                    yield from self._score(block, (n, k), issue, option, criterion)
            yield from self._takes_part(number, issue, options)
        if issue.weights is not None:
            own = self._block(own_weights_name(number), 1, len(criteria), tr("the issue's own weights"))
            if own is not None:
                read = self._numbers(own, [(0, k) for k in range(len(criteria))])
                if read is not None:
                    ids = [c.id for c in criteria]
                    called = tr("Weights on {issue}").format(issue=issue.label)
                    before = {name: issue.weights.share(name) for name in ids}
                    found = dict(zip(ids, read, strict=True))
                    yield from self._shares(own, found, before, issue.weights, issue.id, called)
        yield from self._judgements(number, issue, options)

    def _takes_part(self, number: int, issue: Issue, options: Sequence[Option]) -> Iterator[Change]:
        yes, no = self._say("yes"), self._say("no")
        block = self._block(takes_part_name(number), len(options), 1, tr("who takes part"))
        if block is None:
            return
        for n, option in enumerate(options):
            said = block.beside(n, block.left).casefold()
            if said not in (yes.casefold(), no.casefold()):
                self.faults.append(
                    tr("{where}: write {yes} or {no}.").format(where=block.where(n), yes=yes, no=no)
                )
            elif (said == no.casefold()) is not (option.id in issue.excluded):
                out = said == no.casefold()
                done = tr("left out") if out else tr("taken in again")
                yield Change(
                    f"{issue.label}: {option.label} {done}",
                    partial(_leave_out, issue.id, option.id, out),
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
            if level is not None and cell.text == _shown(level.label):
                return
            number = cell.value if isinstance(cell.value, float) else None
            if level is None and value is not None and number is not None and _same(number, value):
                return
        read = read_score(cell, criterion, DecimalSign.POINT)
        if read.fault:
            self.faults.append(f"{block.where(*at)}: {read.fault}")
            return
        if (read.level, read.number) == (score.level, score.number):
            return
        found = criterion.scale.level(read.level or "")
        text = found.label if found is not None else "" if read.number is None else shortest(read.number)
        given = text if found is not None or read.number is None else read.number
        was = criterion.describe(value) if value is not None else tr("missing")
        yield Change(
            f"{issue.label}, {option.label}, {criterion.title}: {was} → {text or tr('missing')}",
            lambda p: type_score(p, issue.id, option.id, criterion.id, given),
            tr_lazy("Score {option} on {criterion}").format(option=option.label, criterion=criterion.title),
        )

    def _judgements(self, number: int, issue: Issue, options: Sequence[Option]) -> Iterator[Change]:
        """Comparisons of options, where they were judged one by one and the workbook has them as inputs."""
        from mcda_app.exchange.excel.content import ahp_by_formula

        if not ahp_by_formula(self._project):
            return
        count = len(options)
        for k, criterion in enumerate(self._project.criteria, 1):
            judged = issue.judgements.get(criterion.id)
            if judged is None or count < 2:
                continue
            what = tr("the comparisons on {issue}, {criterion}").format(
                issue=issue.label, criterion=criterion.title
            )
            block = self._block(judgements_name(number, k), count, count, what)
            if block is None:
                continue
            names = [block.beside(n, 2) for n in range(count)]
            if names != [_shown(o.title) for o in options]:
                self._rearranged(block, what)
                continue
            for i, m in combinations(range(count), 2):
                one, other = options[i], options[m]
                was, cell = judged.ratio(one.id, other.id), block.cell(i, m)
                read = read_number(cell, DecimalSign.POINT)
                if read.fault:
                    self.faults.append(f"{block.where(i, m)}: {read.fault}")
                    continue
                ratio = read.number
                if ratio == was or (ratio and was and abs(ratio / was - 1) <= EXACT):
                    continue
                if ratio is not None and not LEAST <= ratio <= MOST:
                    self.faults.append(_no_comparison(block.where(i, m)))
                    continue
                yield Change(
                    f"{issue.label}, {criterion.title}: {_compared(one.label, other.label, was, ratio)}",
                    partial(_judge, issue.id, criterion.id, one.id, other.id, ratio),
                    tr_lazy("Compare {first} and {second}").format(first=one.label, second=other.label),
                )

    def _numbers(self, block: InputBlock, places: Sequence[tuple[int, int]]) -> list[float] | None:
        found: list[float] = []
        for place in places:
            read = read_number(block.cell(*place), DecimalSign.POINT, percent=True)
            if read.number is None:
                self.faults.append(f"{block.where(*place)}: {read.fault or tr('There is no number here.')}")
            else:
                found.append(read.number)
        return found if len(found) == len(places) else None


def _no_comparison(where: str) -> str:
    return tr("{place}: a comparison is a number from 1/9 to 9.").format(place=where)


def _compared(one: str, other: str, was: float | None, ratio: float | None) -> str:
    def written(value: float | None) -> str:
        return tr("not answered") if value is None else localised(value, ".3g")

    return tr("{one} over {other} {was} → {ratio}").format(
        one=one, other=other, was=written(was), ratio=written(ratio)
    )


def _judge(
    issue_id: str, criterion_id: str, one: str, other: str, ratio: float | None, project: Project
) -> Project:
    judged = project.issue(issue_id).judgements[criterion_id].with_ratio(one, other, ratio)
    return set_judgements(project, issue_id, criterion_id, judged)


def _put_criterion(criterion: Criterion, project: Project) -> Project:
    return replace_criterion(project, criterion)


def _leave_out(issue_id: str, option_id: str, out: bool, project: Project) -> Project:
    return exclude_option(project, issue_id, option_id, out)


def _rescaled(criterion: Criterion, numbers: Sequence[float]) -> Criterion:
    scale = criterion.scale
    if not scale.levels:
        return replace(criterion, scale=replace(scale, low=numbers[0], high=numbers[1]))
    levels = (replace(level, value=n) for level, n in zip(scale.levels, numbers, strict=True))
    return replace(criterion, scale=replace(scale, levels=tuple(levels)))


def _same(a: float, b: float) -> bool:
    """Equal but for the digits that a spreadsheet program drops."""
    return isclose(a, b, rel_tol=EXACT, abs_tol=EXACT)


def _shown(text: str) -> str:
    """A text as a cell of the workbook shows it on one line."""
    return " ".join(safe_text(text).split())
