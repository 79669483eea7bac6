# SPDX-License-Identifier: MIT
"""Entries of the list of what to check, in words."""

from __future__ import annotations

from mcda_app.analysis.vocabulary.doubts import value_and_range
from mcda_app.domain.evidence.plausible import plausible
from mcda_app.domain.evidence.tasks import EvidenceTask, Rated, ScorePlace, TaskState
from mcda_app.domain.issue import Option
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion, with_unit
from mcda_app.domain.score import Score
from mcda_app.i18n import LocalisedDict, plural, tr

STATES = LocalisedDict(
    lambda: {
        TaskState.OPEN: tr("open", "state of a check"),
        TaskState.SETTLED: tr("settled", "state of a check"),
        TaskState.DROPPED: tr("dropped", "state of a check"),
    }
)


def place_exists(project: Project, place: ScorePlace) -> bool:
    """Whether a score's issue, option and criterion are all still there."""
    return _find(project, place) is not None


def _find(project: Project, place: ScorePlace) -> tuple[str, Option, Criterion, Score] | None:
    issue = next((i for i in project.issues if i.id == place.issue), None)
    criterion = next((c for c in project.criteria if c.id == place.criterion), None)
    if issue is None or criterion is None:
        return None
    option = next((o for o in project.options_of(issue) if o.id == place.option), None)
    if option is None:
        return None
    return issue.label, option, criterion, issue.score(option.id, criterion.id)


def place_name(project: Project, place: ScorePlace) -> str:
    """“Trade · Cost: Global”."""
    known = _find(project, place)
    if known is None:
        return tr("a score that is no longer in the document")
    issue, option, criterion, _score = known
    score = tr("{criterion}: {option}").format(
        criterion=criterion.short or criterion.title, option=option.label
    )
    return f"{issue} · {score}"


def task_name(project: Project, task: EvidenceTask) -> str:
    """The score that an entry is about; of several, the first and how many more."""
    name, more = place_name(project, task.places[0]), len(task.places) - 1
    if not more:
        return name
    text = plural(more, tr("{name} and {more} more score"), tr("{name} and {more} more scores"))
    return text.format(name=name, more=more)


def present_value(project: Project, place: ScorePlace) -> str:
    """A score and what it may be: “high (medium to very high)”; empty if it is not there any more."""
    known = _find(project, place)
    if known is None:
        return ""
    _issue, _option, criterion, score = known
    value, may_be = score.value_on(criterion), plausible(score, criterion)
    if value is None:
        return tr("missing")
    return criterion.describe(value) if may_be is None else value_and_range(criterion, may_be)


def task_values(project: Project, task: EvidenceTask) -> str:
    """What an entry's scores are now, or what they were and became."""
    texts = []
    for place in task.places:
        settlement = next((s for s in task.settlements if s.place == place), None)
        if settlement is None:
            texts.append(present_value(project, place))
            continue
        before = tr("missing") if settlement.before is None else rated_text(settlement.before)
        after = rated_text(settlement.after)
        texts.append(
            tr("{value}, confirmed").format(value=after)
            if before == after
            else tr("{before} → {after}").format(before=before, after=after)
        )
    first, more = texts[0], len(texts) - 1
    return first if not more else tr("{value}, …").format(value=first)


def rated_text(rated: Rated) -> str:
    """A value as it was when it was settled."""
    return rated.label or with_unit(rated.value, rated.unit)
