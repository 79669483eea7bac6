# SPDX-License-Identifier: MIT
"""Report what is not imported from XMCDA documents, part by part."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Set
from xml.etree.ElementTree import Element

from mcda_app.analysis.phrases import in_quotes
from mcda_app.i18n import LocalisedDict, tr

PARTS: Mapping[str, str] = LocalisedDict(
    lambda: {
        "alternativesAssignments": tr("assignments of alternatives to categories"),
        "alternativesCriteriaValues": tr("values of alternatives on criteria"),
        "alternativesLinearConstraints": tr("linear constraints on alternatives"),
        "alternativesMatrix": tr("comparisons of alternatives"),
        "alternativesSets": tr("sets of alternatives"),
        "alternativesSetsLinearConstraints": tr("linear constraints on sets of alternatives"),
        "alternativesSetsMatrix": tr("comparisons of sets of alternatives"),
        "alternativesSetsValues": tr("values of sets of alternatives"),
        "alternativesValues": tr("values of alternatives"),
        "categories": tr("categories"),
        "categoriesProfiles": tr("profiles of categories"),
        "categoriesSets": tr("sets of categories"),
        "criteriaFunctions": tr("functions of criteria"),
        "criteriaHierarchy": tr("a hierarchy of criteria"),
        "criteriaLinearConstraints": tr("linear constraints on criteria"),
        "criteriaMatrix": tr("comparisons of criteria"),
        "criteriaScales": tr("scales of criteria"),
        "criteriaSets": tr("sets of criteria"),
        "criteriaSetsHierarchy": tr("a hierarchy of sets of criteria"),
        "criteriaSetsLinearConstraints": tr("linear constraints on sets of criteria"),
        "criteriaSetsMatrix": tr("comparisons of sets of criteria"),
        "criteriaSetsValues": tr("values of sets of criteria"),
        "criteriaThresholds": tr("thresholds of criteria"),
        "criteriaValues": tr("values of criteria"),
        "programExecutionResult": tr("the result of running a program"),
        "programParameters": tr("parameters of a program"),
    }
)
"""The parts that may not be imported, in words."""

_MAX_DETAILS = 8


def not_imported(
    roots: Iterable[Element], imported: Set[int], partly_imported: Set[int], criteria: Mapping[str, str]
) -> Iterator[str]:
    """A sentence for each part, or kind of element within one, from which nothing was imported.

    imported         `id()` of the elements that were imported whole
    partly_imported  of those from which something was imported, but not everything
    criteria         titles by criterion id, to name what a part is about
    """
    inside: Counter[tuple[str, str]] = Counter()
    for root in roots:
        alive = _alive(root, imported | partly_imported)
        for part in root:
            for element in _idle(part, alive, imported):
                if element is part:
                    yield _part_sentence(part, criteria)
                else:
                    inside[part.tag, element.tag] += 1
    for (part_tag, tag), count in inside.items():
        if count == 1:
            yield tr("Not imported from “{part}”: “{tag}”, once.").format(part=part_tag, tag=tag)
        else:
            yield tr("Not imported from “{part}”: “{tag}”, {count} times.").format(
                part=part_tag, tag=tag, count=count
            )


def _alive(root: Element, imported: Set[int]) -> set[int]:
    """The ids of elements that were imported or contain one that was."""
    parent_of = {id(child): parent for parent in root.iter() for child in parent}
    alive: set[int] = set()
    for element in root.iter():
        if id(element) in imported:
            up: Element | None = element
            while up is not None and id(up) not in alive:
                alive.add(id(up))
                up = parent_of.get(id(up))
    return alive


def _idle(part: Element, alive: Set[int], imported: Set[int]) -> Iterator[Element]:
    """The outermost elements from which nothing was imported, leaving out empty ones."""
    queue = [part]
    while queue:
        element = queue.pop()
        if id(element) not in alive:
            if len(element) or (element.text or "").strip() or element.attrib:
                yield element
        elif id(element) not in imported:
            queue.extend(reversed(element))


def _part_sentence(part: Element, criteria: Mapping[str, str]) -> str:
    words = PARTS.get(part.tag)
    names = [n for n in (part.get("name"), part.get("id"), part.get("mcdaConcept")) if n and n.strip()]
    kinds = {
        each.get("mcdaConcept") or "" for each in part.iter() if each is not part and each.get("mcdaConcept")
    }
    about = dict.fromkeys(
        criteria[key] for each in part.iter("criterionID") if (key := (each.text or "").strip()) in criteria
    )
    details = [*map(in_quotes, dict.fromkeys((*names, *sorted(kinds)))), *about]
    if len(details) > _MAX_DETAILS:
        details = [*details[:_MAX_DETAILS], "…"]
    name = f"{words} ({in_quotes(part.tag)})" if words else in_quotes(part.tag)
    if details:
        return tr("Not imported: {part}: {details}.").format(part=name, details=", ".join(details))
    return tr("Not imported: {part}.").format(part=name)
