# SPDX-License-Identifier: MIT
"""XMCDA 3 in: alternatives, criteria, scales, performance tables and weights, from one file or several."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from math import isfinite
from typing import NamedTuple
from xml.etree.ElementTree import Element, TreeBuilder

from mcda_app.domain.edit_criteria import checked_scale
from mcda_app.domain.edit_scores import parse_score
from mcda_app.domain.frozen import FrozenDict
from mcda_app.domain.issue import Issue, IssueGroup, Option
from mcda_app.domain.naming import slug
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion, Direction, Level, Scale
from mcda_app.domain.score import Evidence, Score
from mcda_app.domain.weights import Weights, equal_shares, normalised
from mcda_app.errors import ContentError, EditError, FileError
from mcda_app.exchange.tables.archive import parse_xml
from mcda_app.exchange.tables.grid import finite
from mcda_app.exchange.tables.values import round_range
from mcda_app.exchange.xmcda.write import OWN
from mcda_app.language import localised, tr


class Read(NamedTuple):
    """A project read from XMCDA, and how doubtful things were understood, as sentences."""

    project: Project
    notes: tuple[str, ...]


def is_xmcda(data: bytes) -> bool:
    """Whether a text says early on that it is XMCDA."""
    return b"XMCDA" in data[:4000]


def read_xmcda(documents: Sequence[tuple[str, bytes]], title: str) -> Read:
    """The project in XMCDA documents, given as (name, content); together they make one project.

    Raises FileError for what is no XMCDA 3, ContentError with every fault where the content has some.
    """
    roots = [_parsed(name, data) for name, data in documents]
    reader = _Reader(roots)
    project = reader.project(title.strip() or "XMCDA")
    where = documents[0][0]
    if reader.faults or project is None:
        faults = reader.faults or [tr("There are no alternatives, criteria or performance table in it.")]
        raise ContentError(tr("The XMCDA cannot be taken as it is."), faults, where=where)
    return Read(project, tuple(reader.notes))


def _parsed(name: str, data: bytes) -> Element:
    builder = TreeBuilder()
    spaces: list[str] = []

    def start(tag: str, attributes: dict[str, str]) -> None:
        if not spaces:
            spaces.append(" ".join(attributes.values()) if tag == "XMCDA" else "")
        builder.start(tag, attributes)

    parse_xml(io.BytesIO(data).read, start, builder.end, builder.data, where=name)  # type: ignore[arg-type]
    if "XMCDA-3" not in spaces[0]:
        raise FileError(
            tr("This is no XMCDA of version 3."),
            where=name,
            remedy=tr("Convert it with the Decision Deck's converter, or import the table as .xlsx or .csv."),
        )
    return builder.close()


class _Reader:
    def __init__(self, roots: Sequence[Element]) -> None:
        self.faults: list[str] = []
        self.notes: list[str] = []
        self._roots = roots

    def _all(self, path: str) -> Iterator[Element]:
        for root in self._roots:
            yield from root.iterfind(path)

    def project(self, title: str) -> Project | None:
        options, inactive = self._options()
        tables = list(self._all("performanceTable"))
        criteria = self._criteria(tables)
        if not options or not criteria or not tables:
            return None
        known = {c.id: c for c in criteria}
        weights = self._weights(known)
        shares = weights.get("", equal_shares(known))
        if "" not in weights:
            self.notes.append(tr("There are no weights in it; all criteria start with the same weight."))
        issues: list[Issue] = []
        for n, table in enumerate(tables, 1):
            given = _own(table, "id")
            called = _own(table, "name") or given or (title if len(tables) == 1 else f"{title} {n}")
            kept = called if called not in {i.title for i in issues} else f"{called} ({n})"
            taken = [i.id for i in issues]
            scores, used = self._scores(table, called, known, options)
            own = tuple(o for o in options if o.id in used)
            issues.append(
                Issue(
                    given if given and given not in taken else slug(kept, taken),
                    kept,
                    group="issues",
                    row=kept,
                    description=table.findtext("description/comment") or "",
                    options=None if len(own) == len(options) or not own else own,
                    excluded=frozenset(inactive & used),
                    weights=Weights(weights[given]) if given and given in weights else None,
                    scores=FrozenDict(scores),
                )
            )
        return Project(
            title=title,
            criteria=tuple(criteria),
            options=options,
            weights=Weights(shares),
            issues=tuple(issues),
            groups=(IssueGroup("issues", tr("Issues"), tr("Issue")),),
        )

    def _options(self) -> tuple[tuple[Option, ...], frozenset[str]]:
        found: dict[str, Option] = {}
        inactive = set()
        for held in self._all("alternatives/alternative"):
            key = _own(held, "id")
            if not key or key in found:
                self.faults.append(tr("An alternative has no id of its own (“{key}”).").format(key=key))
                continue
            comment = held.findtext("description/comment") or ""
            found[key] = Option(key, (_own(held, "name") or key)[:200], description=comment)
            if (held.findtext("active") or "true").strip() in ("false", "0"):
                inactive.add(key)
        return tuple(found.values()), frozenset(inactive)

    def _criteria(self, tables: Sequence[Element]) -> list[Criterion]:
        scales = {
            (held.findtext("criterionID") or "").strip(): held.find("scales/scale")
            for held in self._all("criteriaScales/criterionScale")
        }
        made: dict[str, Criterion] = {}
        for held in self._all("criteria/criterion"):
            key = _own(held, "id")
            if not key or key in made:
                self.faults.append(tr("A criterion has no id of its own (“{key}”).").format(key=key))
                continue
            if (held.findtext("active") or "true").strip() in ("false", "0"):
                self.notes.append(
                    tr("The criterion “{get}” is not active and was left out.").format(
                        get=held.get("name") or key
                    )
                )
                continue
            title = (_own(held, "name") or key)[:200]
            direction, scale = self._scale(scales.get(key), title)
            if scale is None:
                scale = round_range(self._numbers(tables, key))
                self.notes.append(
                    tr("The scale of {title} was set from {low} to {high}.").format(
                        title=title, low=localised(scale.low, "g"), high=localised(scale.high, "g")
                    )
                )
            comment = held.findtext("description/comment") or ""
            criterion = Criterion(key, title, direction, scale, description=comment)
            try:
                checked_scale(criterion)
            except EditError as error:
                self.faults.append(str(error))
                continue
            made[key] = criterion
        return list(made.values())

    def _scale(self, held: Element | None, title: str) -> tuple[Direction, Scale | None]:
        kind = None if held is None else next(iter(held), None)
        said = "" if kind is None else (kind.findtext("preferenceDirection") or "").strip()
        if said not in ("min", "max"):
            self.notes.append(
                tr("It does not say what is better on {title}; more is taken as better.").format(title=title)
            )
        direction = Direction.COST if said == "min" else Direction.BENEFIT
        if kind is None:
            return direction, None
        if kind.tag == "qualitative":
            levels: list[Level] = []
            for each in kind.iterfind("valuedLabels/valuedLabel"):
                label, value = (each.findtext("label") or "").strip(), _number(each.find("value"))
                if value is None:
                    self.faults.append(
                        tr("The label “{label}” of {title} has no number.").format(label=label, title=title)
                    )
                else:
                    levels.append(Level(slug(label, [v.id for v in levels]), label, value))
            levels.sort(key=lambda level: level.value)
            return direction, Scale(tuple(levels)) if levels else None
        ends = [_number(kind.find(name)) for name in ("minimum", "maximum")]
        if ends[0] is None or ends[1] is None:
            return direction, None
        return direction, Scale(low=ends[0], high=ends[1])

    @staticmethod
    def _numbers(tables: Sequence[Element], criterion_id: str) -> list[float]:
        cells = (p for table in tables for p in table.iterfind("alternativePerformances/performance"))
        values = (
            _number(p.find("values/value"))
            for p in cells
            if (p.findtext("criterionID") or "").strip() == criterion_id
        )
        return [v for v in values if v is not None]

    def _weights(self, known: dict[str, Criterion]) -> dict[str, FrozenDict[str, float]]:
        """Shares by issue id; those of the whole project under the empty id."""
        found: dict[str, FrozenDict[str, float]] = {}
        for held in self._all("criteriaValues"):
            name = held.get("id") or ""
            if "weight" not in f"{held.get('mcdaConcept')} {name} {held.get('name')}".casefold():
                continue
            points = dict.fromkeys(known, 0.0)
            for each in held.iterfind("criterionValue"):
                key, value = (each.findtext("criterionID") or "").strip(), _number(each.find("values/value"))
                if key in points and value is not None:
                    points[key] = value
            try:
                found.setdefault(name.removeprefix(OWN) if name.startswith(OWN) else "", normalised(points))
            except EditError as error:
                self.faults.append(tr("The weights “{name}”: {error}").format(name=name, error=error))
        return found

    def _scores(
        self, table: Element, called: str, known: dict[str, Criterion], options: Sequence[Option]
    ) -> tuple[dict[tuple[str, str], Score], frozenset[str]]:
        ids = {o.id for o in options}
        scores: dict[tuple[str, str], Score] = {}
        used = set()
        for row in table.iterfind("alternativePerformances"):
            key = (row.findtext("alternativeID") or "").strip()
            if key not in ids:
                self.faults.append(
                    tr("{called}: there is no alternative “{key}”.").format(called=called, key=key)
                )
                continue
            used.add(key)
            for cell in row.iterfind("performance"):
                criterion = known.get((cell.findtext("criterionID") or "").strip())
                value = cell.find("values/value")
                if criterion is None or value is None or value.find("NA") is not None:
                    continue
                number = _number(value)
                given = number if number is not None else (value.findtext("label") or "")
                try:
                    level, plain = parse_score(criterion, given)
                except EditError as error:
                    self.faults.append(f"{called}, {key}, {criterion.title}: {error}")
                    continue
                scores[key, criterion.id] = Score(level, plain, Evidence.USER, tr("imported from XMCDA"))
        return scores, frozenset(used)


def _own(held: Element, name: str) -> str:
    """An attribute; empty where it says nothing."""
    return (held.get(name) or "").strip()


def _number(value: Element | None) -> float | None:
    """The number in a value: an integer, a real or a fraction."""
    if value is None:
        return None
    for name in ("real", "integer"):
        text = value.findtext(name)
        if text is not None:
            return finite(text)
    top, bottom = (finite(value.findtext(f"rational/{part}", "")) for part in ("numerator", "denominator"))
    if top is None or not bottom:
        return None
    return top / bottom if isfinite(top / bottom) else None
