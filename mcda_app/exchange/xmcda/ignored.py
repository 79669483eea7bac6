# SPDX-License-Identifier: MIT
"""What of XMCDA documents was not taken, part by part, so that nothing is left out without a word."""

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
        "programExecutionResult": tr("the result of a program's run"),
        "programParameters": tr("parameters of a program"),
    }
)
"""The parts that may be left out, in words."""

_MAX_DETAILS = 8


def untaken(
    roots: Iterable[Element], taken: Set[int], seen: Set[int], criteria: Mapping[str, str]
) -> Iterator[str]:
    """A sentence for each part, or kind of element within one, of which nothing was taken.

    taken     the identities of the elements that were, with all that is in them
    seen      of those of which something was taken, but not all that is in them
    criteria  the titles of criteria by their ids, to say which ones a part is about
    """
    inside: Counter[tuple[str, str]] = Counter()
    for root in roots:
        alive = _alive(root, taken | seen)
        for part in root:
            for element in _idle(part, alive, taken):
                if element is part:
                    yield _whole(part, criteria)
                else:
                    inside[part.tag, element.tag] += 1
    for (part_tag, tag), count in inside.items():
        if count == 1:
            yield tr("Not taken from “{part}”: “{tag}”, once.").format(part=part_tag, tag=tag)
        else:
            yield tr("Not taken from “{part}”: “{tag}”, {count} times.").format(
                part=part_tag, tag=tag, count=count
            )


def _alive(root: Element, used: Set[int]) -> set[int]:
    """The identities of elements that were taken, or hold one that was."""
    parent_of = {id(child): parent for parent in root.iter() for child in parent}
    alive: set[int] = set()
    for element in root.iter():
        if id(element) in used:
            up: Element | None = element
            while up is not None and id(up) not in alive:
                alive.add(id(up))
                up = parent_of.get(id(up))
    return alive


def _idle(part: Element, alive: Set[int], taken: Set[int]) -> Iterator[Element]:
    """The outermost elements of which nothing was taken; one that holds nothing is none."""
    left = [part]
    while left:
        element = left.pop()
        if id(element) not in alive:
            if len(element) or (element.text or "").strip() or element.attrib:
                yield element
        elif id(element) not in taken:
            left.extend(reversed(element))


def _whole(part: Element, criteria: Mapping[str, str]) -> str:
    words = PARTS.get(part.tag)
    named = [n for n in (part.get("name"), part.get("id"), part.get("mcdaConcept")) if n and n.strip()]
    kinds = {
        each.get("mcdaConcept") or "" for each in part.iter() if each is not part and each.get("mcdaConcept")
    }
    about = dict.fromkeys(
        criteria[key] for each in part.iter("criterionID") if (key := (each.text or "").strip()) in criteria
    )
    details = [*map(in_quotes, dict.fromkeys((*named, *sorted(kinds)))), *about]
    if len(details) > _MAX_DETAILS:
        details = [*details[:_MAX_DETAILS], "…"]
    told = f"{words} ({in_quotes(part.tag)})" if words else in_quotes(part.tag)
    if details:
        return tr("Not taken: {part}: {details}.").format(part=told, details=", ".join(details))
    return tr("Not taken: {part}.").format(part=told)
