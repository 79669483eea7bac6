# SPDX-License-Identifier: MIT
"""XMCDA 3 in: alternatives, criteria, scales, performance tables and weights, from one file or several."""

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
from mcda_app.exchange.xmcda.ignored import untaken
from mcda_app.exchange.xmcda.write import OWN
from mcda_app.i18n import localised, tr

_WEIGHTS = re.compile("weight|gewicht|poids|pondération")


class Read(NamedTuple):
    """A project read from XMCDA, and how doubtful things were understood, as sentences."""

    project: Project
    notes: tuple[str, ...]


def is_xmcda(data: bytes) -> bool:
    """Whether a text is XML, in any encoding of Unicode, and says early on that it is XMCDA."""
    head = data[:8000].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    return head.startswith(b"<") and b"XMCDA" in head


def read_xmcda(documents: Sequence[tuple[str, bytes]], title: str) -> Read:
    """The project in XMCDA documents, given as (name, content); together they make one project.

    Raises FileError for what is no XMCDA 3, or where parts are missing, with each of them; ContentError with
    every fault where the content has some.
    """
    reader = _Reader([(name, _parsed(name, data)) for name, data in documents])
    project = reader.project(title.strip() or "XMCDA")
    where = ", ".join(name for name, _ in documents)
    if reader.faults:
        raise ContentError(tr("The XMCDA cannot be taken as it is."), reader.faults, where=where)
    if project is None:
        remedy = tr("If the problem lies in several files, import them all together.")
        raise FileError(" ".join(reader.missing), where=where, remedy=remedy)
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
    def __init__(self, documents: Sequence[tuple[str, Element]]) -> None:
        self.faults: list[str] = []
        self.notes: list[str] = []
        self.missing: list[str] = []
        self._documents = documents
        self._roots = [root for _, root in documents]
        self._taken: set[int] = set()
        self._seen: set[int] = set()

    def _all(self, path: str) -> Iterator[Element]:
        for root in self._roots:
            yield from root.iterfind(path)

    def _text(self, held: Element, path: str) -> str:
        """The text of an element inside, which is thereby taken; empty without one."""
        found = held.find(path)
        if found is None:
            return ""
        self._taken.add(id(found))
        return (found.text or "").strip()

    def _value(self, value: Element | None) -> float | None:
        """The number in a value, which is thereby taken."""
        number = _number(value)
        if number is not None:
            self._taken.add(id(value))
        return number

    def project(self, title: str) -> Project | None:
        options, inactive = self._options()
        tables = list(self._all("performanceTable"))
        criteria = self._criteria(tables)
        if not options:
            self.missing.append(tr("There are no alternatives in it."))
        if not criteria:
            self.missing.append(tr("There are no criteria in it."))
        if not tables:
            self.missing.append(tr("There is no performance table in it."))
        if self.missing:
            return None
        known = {c.id: c for c in criteria}
        table_ids = {_id(table) for table in tables}
        weights = self._weights(known, table_ids)
        shares = weights.get("", equal_shares(known))
        if "" not in weights:
            self.notes.append(
                tr("No weights were taken, so that all criteria start with the same weight.")
                if next(self._all("criteriaValues"), None) is not None
                else tr("There are no weights in it; all criteria start with the same weight.")
            )
        issues: list[Issue] = []
        slugs, made, titles = Slugs(table_ids), set[str](), set[str]()
        readers = {c.id: _ScoreReader(c) for c in criteria}
        places = {o.id: n for n, o in enumerate(options)}
        for n, table in enumerate(tables, 1):
            self._seen.add(id(table))
            given = _id(table)
            called = _own(table, "name") or given or (title if len(tables) == 1 else f"{title} {n}")
            kept = called if called not in titles else f"{called} ({n})"
            titles.add(kept)
            scores, used = self._scores(table, called, readers, places)
            own = tuple(options[n] for n in sorted(places[key] for key in used))
            issues.append(
                Issue(
                    given if given and given not in made else slugs.take(kept),
                    kept,
                    row=kept,
                    description=self._text(table, "description/comment"),
                    options=None if len(own) == len(options) or not own else own,
                    excluded=frozenset(inactive & used) if used else frozenset(places),
                    weights=Weights(weights[given]) if given and given in weights else None,
                    scores=FrozenDict(scores),
                )
            )
            made.add(issues[-1].id)
        self.notes += untaken(self._roots, self._taken, self._seen, {c.id: c.title for c in criteria})
        return Project(
            title=title,
            criteria=tuple(criteria),
            options=options,
            weights=Weights(shares),
            issues=tuple(issues),
        )

    def _named(self, held: Element, key: str) -> str:
        """The name of an alternative or criterion, no longer than a name may be."""
        name = _own(held, "name") or key
        if len(name) > MAX_TITLE:
            self.notes.append(
                tr("The name “{name} …” was cut to {most} characters.").format(name=name[:40], most=MAX_TITLE)
            )
        return name[:MAX_TITLE]

    def _repeated(self, held: Element, key: str, known: Mapping[str, Option | Criterion]) -> bool:
        """Whether one of several files lists again, under the same name, what another has listed."""
        before = known.get(key)
        return len(self._roots) > 1 and before is not None and before.title == (_own(held, "name") or key)

    def _options(self) -> tuple[tuple[Option, ...], frozenset[str]]:
        found: dict[str, Option] = {}
        inactive = set()
        for held in self._all("alternatives/alternative"):
            self._seen.add(id(held))
            key = _id(held)
            if self._repeated(held, key, found):
                continue
            if not key.strip() or key in found:
                self.faults.append(tr("An alternative has no id of its own (“{key}”).").format(key=key))
                continue
            title = self._named(held, key)
            found[key] = Option(key, title, description=self._text(held, "description/comment"))
            if self._text(held, "type") == "fictive":
                self.notes.append(
                    tr("“{title}” is marked as fictive and was taken as an option.").format(title=title)
                )
            if self._text(held, "active") in ("false", "0"):
                inactive.add(key)
        return tuple(found.values()), frozenset(inactive)

    def _criteria(self, tables: Sequence[Element]) -> list[Criterion]:
        scales = {_of(held, "criterionID"): held for held in self._all("criteriaScales/criterionScale")}
        numbers = self._numbers(tables)
        made: dict[str, Criterion] = {}
        for held in self._all("criteria/criterion"):
            self._seen.add(id(held))
            key = _id(held)
            if self._repeated(held, key, made):
                continue
            if not key.strip() or key in made:
                self.faults.append(tr("A criterion has no id of its own (“{key}”).").format(key=key))
                continue
            if self._text(held, "active") in ("false", "0"):
                self.notes.append(
                    tr("The criterion “{get}” is not active and was left out.").format(
                        get=held.get("name") or key
                    )
                )
                continue
            title = self._named(held, key)
            direction, scale = self._scale(scales.get(key), title)
            if scale is None:
                scale = round_range(numbers.get(key, ()))
                self.notes.append(
                    tr("The scale of {title} was set from {low} to {high}.").format(
                        title=title, low=localised(scale.low, "g"), high=localised(scale.high, "g")
                    )
                )
            comment = self._text(held, "description/comment")
            criterion = Criterion(key, title, direction, scale, description=comment)
            try:
                checked_scale(criterion)
            except EditError as error:
                self.faults.append(str(error))
                continue
            made[key] = criterion
        return list(made.values())

    def _scale(self, of: Element | None, title: str) -> tuple[Direction, Scale | None]:
        held = None if of is None else of.find("scales/scale")
        kind = None if held is None else next(iter(held), None)
        said = "" if kind is None else self._text(kind, "preferenceDirection")
        if of is not None:
            self._text(of, "criterionID")
        if said not in ("min", "max"):
            self.notes.append(
                tr("It does not say what is better on {title}; more is taken as better.").format(title=title)
            )
        direction = Direction.COST if said == "min" else Direction.BENEFIT
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
        found: dict[str, list[float]] = {}
        for table in tables:
            for cell in table.iterfind("alternativePerformances/performance"):
                number = _number(cell.find("values/value"))
                if number is not None:
                    found.setdefault(_of(cell, "criterionID"), []).append(number)
        return found

    def _weights(self, known: dict[str, Criterion], tables: set[str]) -> dict[str, FrozenDict[str, float]]:
        """Shares by issue id; those of the whole project under the empty id.

        Values of criteria are weights if they, or the file they are in, are called so; or if they are the
        only ones and are not called anything.
        """
        found: dict[str, FrozenDict[str, float]] = {}
        unnamed: list[Element] = []
        others = False
        for name, root in self._documents:
            in_file = len(self._documents) > 1 and bool(_WEIGHTS.search(name.casefold()))
            for held in root.iterfind("criteriaValues"):
                key = held.get("id") or ""
                called = " ".join(filter(None, (held.get("mcdaConcept"), held.get("name"))))
                own = ids.read(key.removeprefix(OWN)) if key.startswith(OWN) else ""
                if own in tables and own:
                    self._take_weights(held, own, known, found)
                elif _WEIGHTS.search(f"{called} {key}".casefold()) or (in_file and not called.strip()):
                    self._take_weights(held, "", known, found)
                elif called.strip():
                    others = True
                else:
                    unnamed.append(held)
        if "" not in found and len(unnamed) == 1 and not others:
            before = len(self.faults)
            self._take_weights(unnamed[0], "", known, found)
            if "" in found and len(self.faults) == before:
                self.notes.append(
                    tr("The only values of criteria in it have no name; they were taken as weights.")
                )
        return found

    def _take_weights(
        self,
        held: Element,
        issue_id: str,
        known: dict[str, Criterion],
        found: dict[str, FrozenDict[str, float]],
    ) -> None:
        if issue_id in found:
            return  # told with what was not taken
        points: dict[str, float] = {}
        for each in held.iterfind("criterionValue"):
            key, value = _of(each, "criterionID"), each.find("values/value")
            if key in known and _number(value) is not None:
                points[key] = self._value(value) or 0.0
                self._text(each, "criterionID")
        silent = [c.title for c in known.values() if c.id not in points]
        try:
            found[issue_id] = normalised(dict.fromkeys(known, 0.0) | points)
        except EditError as error:
            self.faults.append(
                tr("The weights “{name}”: {error}").format(name=held.get("id") or "", error=error)
            )
            return
        self._seen.add(id(held))
        if silent:
            self.notes.append(
                tr("The weights say nothing of {titles}: zero was taken.").format(titles=listed(silent))
            )

    def _scores(
        self, table: Element, called: str, readers: Mapping[str, _ScoreReader], options: Container[str]
    ) -> tuple[dict[tuple[str, str], Score], frozenset[str]]:
        """Scores by option and criterion, and the options that have a row."""
        scores: dict[tuple[str, str], Score] = {}
        used = set()
        twice = 0
        for row in table.iterfind("alternativePerformances"):
            key = _of(row, "alternativeID")
            if key not in options:
                self.faults.append(
                    tr("{called}: there is no alternative “{key}”.").format(called=called, key=key)
                )
                continue
            used.add(key)
            self._text(row, "alternativeID")
            for cell in row.iterfind("performance"):
                reader = readers.get(_of(cell, "criterionID"))
                value = cell.find("values/value")
                if reader is None or value is None:
                    continue
                if value.find("NA") is not None:
                    self._taken.add(id(cell))
                    continue
                number, label = _number(value), (value.findtext("label") or "").strip()
                if number is None and not label:
                    continue
                self._text(cell, "criterionID")
                self._taken.add(id(value))
                try:
                    level, plain = reader.read(number, label, explain=len(self.faults) < MAX_NAMED)
                except EditError as error:
                    self.faults.append(f"{called}, {key}, {reader.criterion.title}: {error}")
                    continue
                cell_key = key, reader.criterion.id
                twice += cell_key in scores
                scores[cell_key] = Score(level, plain, Evidence.USER, "XMCDA")
        if twice == 1:
            self.notes.append(
                tr("{called}: one score is given more than once; the last was taken.").format(called=called)
            )
        elif twice:
            self.notes.append(
                tr("{called}: {count} scores are given more than once; the last of each was taken.").format(
                    called=called, count=twice
                )
            )
        return scores, frozenset(used)


class _ScoreReader:
    """Reads the scores on one criterion, each as fast as any other however many levels there are."""

    def __init__(self, criterion: Criterion) -> None:
        self.criterion = criterion
        levels = criterion.scale.levels
        self._low, self._high = criterion.scale.bounds
        self._by_label = {level.label: level.id for level in levels}
        self._by_value = {level.value: level.id for level in levels}
        self._typed = {" ".join(level.label.split()).casefold(): level.id for level in levels}

    def read(self, number: float | None, label: str, *, explain: bool) -> tuple[str | None, float | None]:
        """(level id, number) as a score holds them.

        explain  whether an error says what would do, which takes as long as there are levels

        Raises EditError for what is no score on this criterion.
        """
        if number is not None:
            level = self._by_value.get(number)
            if level is not None:
                return level, None
            if self._low <= number <= self._high:
                return None, number
            label = repr(number)
        elif level := self._by_label.get(label) or self._typed.get(" ".join(label.split()).casefold()):
            return level, None
        if explain:
            return parse_score(self.criterion, label)
        raise EditError(
            tr("“{typed}” is no score on {criterion}.").format(typed=label, criterion=self.criterion.title)
        )


def _id(held: Element) -> str:
    return ids.read(held.get("id") or "")


def _of(held: Element, name: str) -> str:
    """The id of something else that an element names."""
    return ids.read(held.findtext(name) or "")


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
