# SPDX-License-Identifier: MIT
"""Import XMCDA 3: alternatives, criteria, scales, performance tables and weights, from one or more files."""

from __future__ import annotations

import io
import re
from collections.abc import Container, Iterator, Mapping, Sequence
from math import isfinite
from typing import NamedTuple
from xml.etree.ElementTree import Element, TreeBuilder

from mcda_app.analysis.phrases import listed
from mcda_app.domain.edits.criteria import checked_scale
from mcda_app.domain.edits.scores import parse_score
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion, Direction, Level, Scale
from mcda_app.domain.score import Evidence, Score
from mcda_app.domain.titles import MAX_NAMED, MAX_TITLE, Slugs
from mcda_app.domain.weights import Weights, equal_shares, normalised
from mcda_app.errors import ContentError, EditError, FileError
from mcda_app.exchange.tables.archive import parse_xml
from mcda_app.exchange.tables.grid import finite
from mcda_app.exchange.tables.values import round_range
from mcda_app.exchange.xmcda import ids
from mcda_app.exchange.xmcda.ignored import not_imported
from mcda_app.exchange.xmcda.write import OWN_WEIGHTS
from mcda_app.i18n import localised, tr

_WEIGHTS = re.compile("weight|gewicht|poids|pondération")


class XmcdaImport(NamedTuple):
    """A project read from XMCDA, with notes on how ambiguous content was interpreted."""

    project: Project
    notes: tuple[str, ...]


def is_xmcda(data: bytes) -> bool:
    """Whether the data is XML, in any Unicode encoding, with XMCDA near its beginning."""
    head = data[:8000].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    return head.startswith(b"<") and b"XMCDA" in head


def read_xmcda(documents: Sequence[tuple[str, bytes]], title: str) -> XmcdaImport:
    """The project in XMCDA documents, as (name, content); together they make one project.

    Raises FileError for anything that is not XMCDA 3 or lacks parts, naming each; ContentError with every
    fault in the content.
    """
    reader = _Reader([(name, _parse(name, data)) for name, data in documents])
    project = reader.project(title.strip() or "XMCDA")
    where = ", ".join(name for name, _ in documents)
    if reader.faults:
        raise ContentError(tr("The XMCDA data cannot be imported as it is."), reader.faults, where=where)
    if project is None:
        remedy = tr("If the problem is split across several files, import all of them together.")
        raise FileError(" ".join(reader.missing), where=where, remedy=remedy)
    return XmcdaImport(project, tuple(reader.notes))


def _parse(name: str, data: bytes) -> Element:
    builder = TreeBuilder()
    spaces: list[str] = []

    def start(tag: str, attributes: dict[str, str]) -> None:
        if not spaces:
            spaces.append(" ".join(attributes.values()) if tag == "XMCDA" else "")
        builder.start(tag, attributes)

    parse_xml(
        io.BytesIO(data).read,
        start,  # type: ignore[arg-type]
        builder.end,  # type: ignore[arg-type]
        builder.data,
        where=name,
        remedy=tr("Choose another file."),
    )
    if "XMCDA-3" not in spaces[0]:
        raise FileError(
            tr("This is not an XMCDA 3 file."),
            where=name,
            remedy=tr("Convert it with the Decision Deck's converter, or import the table as .xlsx or .csv."),
        )
    return builder.close()


class _Reader:
    def __init__(self, documents: Sequence[tuple[str, Element]]) -> None:
        self.faults: list[str] = []
        self.notes: list[str] = []
        self.missing: list[str] = []
        self._documents = documents
        self._roots = [root for _, root in documents]
        self._imported: set[int] = set()
        self._partly_imported: set[int] = set()

    def _all(self, path: str) -> Iterator[Element]:
        for root in self._roots:
            yield from root.iterfind(path)

    def _text(self, element: Element, path: str) -> str:
        """The text of a child element, which is marked as imported; empty without one."""
        child = element.find(path)
        if child is None:
            return ""
        self._imported.add(id(child))
        return (child.text or "").strip()

    def _value(self, value: Element | None) -> float | None:
        """The number in a value, which is marked as imported."""
        number = _number(value)
        if number is not None:
            self._imported.add(id(value))
        return number

    def project(self, title: str) -> Project | None:
        options, inactive = self._options()
        tables = list(self._all("performanceTable"))
        criteria = self._criteria(tables)
        if not options:
            self.missing.append(tr("It contains no alternatives."))
        if not criteria:
            self.missing.append(tr("It contains no criteria."))
        if not tables:
            self.missing.append(tr("It contains no performance table."))
        if self.missing:
            return None
        known = {c.id: c for c in criteria}
        table_ids = {_id(table) for table in tables}
        weights = self._weights(known, table_ids)
        shares = weights.get("", equal_shares(known))
        if "" not in weights:
            self.notes.append(
                tr("No weights were imported, so all criteria start with equal weights.")
                if next(self._all("criteriaValues"), None) is not None
                else tr("It contains no weights; all criteria start with equal weights.")
            )
        issues: list[Issue] = []
        slugs, issue_ids, titles = Slugs(table_ids), set[str](), set[str]()
        readers = {c.id: _ScoreReader(c) for c in criteria}
        order = {o.id: n for n, o in enumerate(options)}
        for n, table in enumerate(tables, 1):
            self._partly_imported.add(id(table))
            table_id = _id(table)
            name = _attribute(table, "name") or table_id or (title if len(tables) == 1 else f"{title} {n}")
            issue_title = name if name not in titles else f"{name} ({n})"
            titles.add(issue_title)
            scores, used = self._scores(table, name, readers, order)
            own = tuple(options[n] for n in sorted(order[key] for key in used))
            issues.append(
                Issue(
                    table_id if table_id and table_id not in issue_ids else slugs.take(issue_title),
                    issue_title,
                    row=issue_title,
                    description=self._text(table, "description/comment"),
                    options=None if len(own) == len(options) or not own else own,
                    excluded=frozenset(inactive & used) if used else frozenset(order),
                    weights=Weights(weights[table_id]) if table_id and table_id in weights else None,
                    scores=FrozenDict(scores),
                )
            )
            issue_ids.add(issues[-1].id)
        self.notes += not_imported(
            self._roots, self._imported, self._partly_imported, {c.id: c.title for c in criteria}
        )
        return Project(
            title=title,
            criteria=tuple(criteria),
            options=options,
            weights=Weights(shares),
            issues=tuple(issues),
        )

    def _title(self, element: Element, key: str) -> str:
        """The name of an alternative or criterion, cut to the maximum length."""
        name = _attribute(element, "name") or key
        if len(name) > MAX_TITLE:
            self.notes.append(
                tr("The name “{name} …” was cut to {most} characters.").format(name=name[:40], most=MAX_TITLE)
            )
        return name[:MAX_TITLE]

    def _is_repeated(self, element: Element, key: str, known: Mapping[str, Option | Criterion]) -> bool:
        """Whether another file has already listed the same id with the same name."""
        earlier = known.get(key)
        return (
            len(self._roots) > 1
            and earlier is not None
            and earlier.title == (_attribute(element, "name") or key)
        )

    def _options(self) -> tuple[tuple[Option, ...], frozenset[str]]:
        options: dict[str, Option] = {}
        inactive = set()
        for element in self._all("alternatives/alternative"):
            self._partly_imported.add(id(element))
            key = _id(element)
            if self._is_repeated(element, key, options):
                continue
            if not key.strip() or key in options:
                self.faults.append(tr("An alternative has no unique id (“{key}”).").format(key=key))
                continue
            title = self._title(element, key)
            options[key] = Option(key, title, description=self._text(element, "description/comment"))
            if self._text(element, "type") == "fictive":
                self.notes.append(
                    tr("“{title}” is marked as fictive and was imported as an option.").format(title=title)
                )
            if self._text(element, "active") in ("false", "0"):
                inactive.add(key)
        return tuple(options.values()), frozenset(inactive)

    def _criteria(self, tables: Sequence[Element]) -> list[Criterion]:
        scales = {
            _reference(element, "criterionID"): element
            for element in self._all("criteriaScales/criterionScale")
        }
        numbers = self._numbers(tables)
        criteria: dict[str, Criterion] = {}
        for element in self._all("criteria/criterion"):
            self._partly_imported.add(id(element))
            key = _id(element)
            if self._is_repeated(element, key, criteria):
                continue
            if not key.strip() or key in criteria:
                self.faults.append(tr("A criterion has no unique id (“{key}”).").format(key=key))
                continue
            if self._text(element, "active") in ("false", "0"):
                self.notes.append(
                    tr("The criterion “{name}” is not active and was not imported.").format(
                        name=element.get("name") or key
                    )
                )
                continue
            title = self._title(element, key)
            direction, scale = self._scale(scales.get(key), title)
            if scale is None:
                scale = round_range(numbers.get(key, ()))
                self.notes.append(
                    tr("The scale of {title} was set from {low} to {high}.").format(
                        title=title, low=localised(scale.low, "g"), high=localised(scale.high, "g")
                    )
                )
            comment = self._text(element, "description/comment")
            criterion = Criterion(key, title, direction, scale, description=comment)
            try:
                checked_scale(criterion)
            except EditError as error:
                self.faults.append(str(error))
                continue
            criteria[key] = criterion
        return list(criteria.values())

    def _scale(self, of: Element | None, title: str) -> tuple[Direction, Scale | None]:
        element = None if of is None else of.find("scales/scale")
        kind = None if element is None else next(iter(element), None)
        preference = "" if kind is None else self._text(kind, "preferenceDirection")
        if of is not None:
            self._text(of, "criterionID")
        if preference not in ("min", "max"):
            self.notes.append(
                tr("It does not say what is better on {title}; more is assumed to be better.").format(
                    title=title
                )
            )
        direction = Direction.COST if preference == "min" else Direction.BENEFIT
        if kind is None:
            return direction, None
        if kind.tag == "qualitative":
            levels: list[Level] = []
            slugs = Slugs()
            for each in kind.iterfind("valuedLabels/valuedLabel"):
                label, value = self._text(each, "label"), self._value(each.find("value"))
                if value is None:
                    self.faults.append(
                        tr("The label “{label}” of {title} has no number.").format(label=label, title=title)
                    )
                else:
                    levels.append(Level(slugs.take(label), label, value))
            levels.sort(key=lambda level: level.value)
            return direction, Scale(tuple(levels)) if levels else None
        ends = [_number(kind.find(name)) for name in ("minimum", "maximum")]
        if ends[0] is None or ends[1] is None:
            return direction, None
        for name in ("minimum", "maximum"):
            self._value(kind.find(name))
        return direction, Scale(low=ends[0], high=ends[1])

    @staticmethod
    def _numbers(tables: Sequence[Element]) -> dict[str, list[float]]:
        """All numbers in the tables, by criterion id."""
        numbers: dict[str, list[float]] = {}
        for table in tables:
            for cell in table.iterfind("alternativePerformances/performance"):
                number = _number(cell.find("values/value"))
                if number is not None:
                    numbers.setdefault(_reference(cell, "criterionID"), []).append(number)
        return numbers

    def _weights(self, known: dict[str, Criterion], tables: set[str]) -> dict[str, FrozenDict[str, float]]:
        """Shares by issue id; those of the whole project under the empty id.

        Criteria values are weights if they, or their file, are named so, or if they are the only ones and
        have no name.
        """
        weights: dict[str, FrozenDict[str, float]] = {}
        unnamed: list[Element] = []
        other_values = False
        for name, root in self._documents:
            in_file = len(self._documents) > 1 and bool(_WEIGHTS.search(name.casefold()))
            for element in root.iterfind("criteriaValues"):
                key = element.get("id") or ""
                label = " ".join(filter(None, (element.get("mcdaConcept"), element.get("name"))))
                issue_id = ids.decode(key.removeprefix(OWN_WEIGHTS)) if key.startswith(OWN_WEIGHTS) else ""
                if issue_id in tables and issue_id:
                    self._read_weights(element, issue_id, known, weights)
                elif _WEIGHTS.search(f"{label} {key}".casefold()) or (in_file and not label.strip()):
                    self._read_weights(element, "", known, weights)
                elif label.strip():
                    other_values = True
                else:
                    unnamed.append(element)
        if "" not in weights and len(unnamed) == 1 and not other_values:
            fault_count = len(self.faults)
            self._read_weights(unnamed[0], "", known, weights)
            if "" in weights and len(self.faults) == fault_count:
                self.notes.append(
                    tr("The only criteria values in it have no name; they were read as weights.")
                )
        return weights

    def _read_weights(
        self,
        element: Element,
        issue_id: str,
        known: dict[str, Criterion],
        weights: dict[str, FrozenDict[str, float]],
    ) -> None:
        if issue_id in weights:
            return  # reported among the parts that are not imported
        points: dict[str, float] = {}
        for each in element.iterfind("criterionValue"):
            key, value = _reference(each, "criterionID"), each.find("values/value")
            if key in known and _number(value) is not None:
                points[key] = self._value(value) or 0.0
                self._text(each, "criterionID")
        missing = [c.title for c in known.values() if c.id not in points]
        try:
            weights[issue_id] = normalised(dict.fromkeys(known, 0.0) | points)
        except EditError as error:
            self.faults.append(
                tr("The weights “{name}”: {error}").format(name=element.get("id") or "", error=error)
            )
            return
        self._partly_imported.add(id(element))
        if missing:
            self.notes.append(
                tr("The weights do not cover {titles}, so these weigh zero.").format(titles=listed(missing))
            )

    def _scores(
        self, table: Element, table_name: str, readers: Mapping[str, _ScoreReader], options: Container[str]
    ) -> tuple[dict[tuple[str, str], Score], frozenset[str]]:
        """Scores by option and criterion, and the options that have a row."""
        scores: dict[tuple[str, str], Score] = {}
        option_ids = set()
        duplicates = 0
        for row in table.iterfind("alternativePerformances"):
            key = _reference(row, "alternativeID")
            if key not in options:
                self.faults.append(
                    tr("{table}: there is no alternative “{key}”.").format(table=table_name, key=key)
                )
                continue
            option_ids.add(key)
            self._text(row, "alternativeID")
            for cell in row.iterfind("performance"):
                reader = readers.get(_reference(cell, "criterionID"))
                value = cell.find("values/value")
                if reader is None or value is None:
                    continue
                if value.find("NA") is not None:
                    self._imported.add(id(cell))
                    continue
                number, label = _number(value), (value.findtext("label") or "").strip()
                if number is None and not label:
                    continue
                self._text(cell, "criterionID")
                self._imported.add(id(value))
                try:
                    level, number_score = reader.read(number, label, explain=len(self.faults) < MAX_NAMED)
                except EditError as error:
                    self.faults.append(f"{table_name}, {key}, {reader.criterion.title}: {error}")
                    continue
                cell_key = key, reader.criterion.id
                duplicates += cell_key in scores
                scores[cell_key] = Score(level, number_score, Evidence.USER, "XMCDA")
        if duplicates == 1:
            self.notes.append(
                tr("{table}: one score appears more than once; the last one counts.").format(table=table_name)
            )
        elif duplicates:
            self.notes.append(
                tr("{table}: {count} scores appear more than once; the last of each counts.").format(
                    table=table_name, count=duplicates
                )
            )
        return scores, frozenset(option_ids)


class _ScoreReader:
    """Reads scores on one criterion in constant time, however many levels there are."""

    def __init__(self, criterion: Criterion) -> None:
        self.criterion = criterion
        levels = criterion.scale.levels
        self._low, self._high = criterion.scale.bounds
        self._by_label = {level.label: level.id for level in levels}
        self._by_value = {level.value: level.id for level in levels}
        self._by_folded_label = {" ".join(level.label.split()).casefold(): level.id for level in levels}

    def read(self, number: float | None, label: str, *, explain: bool) -> tuple[str | None, float | None]:
        """(level id, number) of a score.

        explain  whether an error lists the valid levels, which takes time proportional to their number

        Raises EditError for anything that is not a score on this criterion.
        """
        if number is not None:
            level = self._by_value.get(number)
            if level is not None:
                return level, None
            if self._low <= number <= self._high:
                return None, number
            label = repr(number)
        elif level := self._by_label.get(label) or self._by_folded_label.get(
            " ".join(label.split()).casefold()
        ):
            return level, None
        if explain:
            return parse_score(self.criterion, label)
        raise EditError(
            tr("“{text}” is not a score on {criterion}.").format(text=label, criterion=self.criterion.title)
        )


def _id(element: Element) -> str:
    return ids.decode(element.get("id") or "")


def _reference(element: Element, name: str) -> str:
    """The id that an element refers to."""
    return ids.decode(element.findtext(name) or "")


def _attribute(element: Element, name: str) -> str:
    """An attribute's value, stripped; empty if absent."""
    return (element.get(name) or "").strip()


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
