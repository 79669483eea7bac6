# SPDX-License-Identifier: MIT
"""Export XMCDA 3.1.1: alternatives, criteria, one performance table per issue, scales and weights.

XMCDA has no place for lenses, comparisons, evidence and reasons; only the project file stores them.
"""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement, indent, tostring

from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion, Direction
from mcda_app.domain.weights import Weights
from mcda_app.exchange.safe_text import safe_text
from mcda_app.exchange.xmcda import ids
from mcda_app.files.origin import origin_of

NAMESPACE = "http://www.decision-deck.org/2019/XMCDA-3.1.1"
OWN_WEIGHTS = "weights."
"""Prefix of an issue's id that makes the id of its own weights."""


def to_xmcda(project: Project) -> bytes:
    """The XML text in UTF-8."""
    root = Element("xmcda:XMCDA", {"xmlns:xmcda": NAMESPACE})
    options = _all_options(project)
    if options:
        alternatives = SubElement(root, "alternatives")
        for option in options:
            element = SubElement(
                alternatives, "alternative", id=ids.encode(option.id), name=safe_text(option.title)
            )
            _comment(element, option.description)
            SubElement(element, "type").text = "real"
            SubElement(element, "active").text = "true"
    criteria = SubElement(root, "criteria")
    for criterion in project.criteria:
        element = SubElement(
            criteria, "criterion", id=ids.encode(criterion.id), name=safe_text(criterion.title)
        )
        _comment(element, criterion.description)
        SubElement(element, "active").text = "true"
    for issue in project.issues:
        _performances(root, project, issue)
    _scales(root, project)
    _weights(root, project, project.weights, "weights")
    for issue in project.issues:
        if issue.weights is not None:
            _weights(root, project, issue.weights, OWN_WEIGHTS + ids.encode(issue.id))
    indent(root)
    text: str = tostring(root, encoding="unicode")
    stamp = origin_of(project).stamp
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<!-- {stamp} -->\n{text}\n'.encode()


def _all_options(project: Project) -> list[Option]:
    options = {o.id: o for o in project.options}
    for issue in project.issues:
        for option in issue.options or ():
            options.setdefault(option.id, option)
    return list(options.values())


def _comment(parent: Element, text: str) -> None:
    if text:
        SubElement(SubElement(parent, "description"), "comment").text = safe_text(text)


def _performances(root: Element, project: Project, issue: Issue) -> None:
    """Add an issue's table, without the options excluded from it."""
    table = SubElement(root, "performanceTable", id=ids.encode(issue.id), name=safe_text(issue.title))
    _comment(table, issue.description)
    for option in project.options_of(issue):
        if option.id in issue.excluded:
            continue
        row = SubElement(table, "alternativePerformances")
        SubElement(row, "alternativeID").text = ids.encode(option.id)
        for criterion in project.criteria:
            cell = SubElement(row, "performance")
            SubElement(cell, "criterionID").text = ids.encode(criterion.id)
            value = SubElement(SubElement(cell, "values"), "value")
            score = issue.score(option.id, criterion.id)
            level = criterion.scale.level(score.level) if score.level is not None else None
            number = score.value_on(criterion)
            if level is not None:
                SubElement(value, "label").text = safe_text(level.label)
            elif number is not None:
                SubElement(value, "real").text = repr(number)
            else:
                SubElement(value, "NA")


def _scales(root: Element, project: Project) -> None:
    scales = SubElement(root, "criteriaScales")
    for criterion in project.criteria:
        element = SubElement(scales, "criterionScale")
        SubElement(element, "criterionID").text = ids.encode(criterion.id)
        scale = SubElement(SubElement(element, "scales"), "scale")
        _scale(scale, criterion)


def _scale(parent: Element, criterion: Criterion) -> None:
    levels = criterion.scale.levels
    kind = SubElement(parent, "qualitative" if levels else "quantitative")
    direction = "max" if criterion.direction is Direction.BENEFIT else "min"
    SubElement(kind, "preferenceDirection").text = direction
    if levels:
        labels = SubElement(kind, "valuedLabels")
        for level in levels:
            element = SubElement(labels, "valuedLabel")
            SubElement(element, "label").text = safe_text(level.label)
            SubElement(SubElement(element, "value"), "real").text = repr(level.value)
        return
    for name, value in zip(("minimum", "maximum"), criterion.scale.bounds, strict=True):
        SubElement(SubElement(kind, name), "real").text = repr(value)


def _weights(root: Element, project: Project, weights: Weights, name: str) -> None:
    values = SubElement(root, "criteriaValues", id=name, mcdaConcept="weights")
    for criterion in project.criteria:
        element = SubElement(values, "criterionValue")
        SubElement(element, "criterionID").text = ids.encode(criterion.id)
        value = SubElement(SubElement(element, "values"), "value")
        SubElement(value, "real").text = repr(weights.share(criterion.id))
