# SPDX-License-Identifier: MIT
"""The consistency of judgements in words, and advice on which to review. It never blocks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from mcda_app.analysis.phrases import counted, sentence
from mcda_app.analysis.ranking.evaluation import Evaluation
from mcda_app.analysis.weighting.comparison_sets import Item, OptionPairs, Pairs
from mcda_app.analysis.weighting.derived_weights import from_pairs, scope_of
from mcda_app.analysis.weighting.judgement_labels import cycle_sentence, figure, judgement_sentence
from mcda_app.analysis.weighting.preview import compare
from mcda_app.domain.edits.elicitation import use_weights
from mcda_app.domain.project import Project
from mcda_app.i18n import in_percent, localised, tr
from mcda_app.methods.consistency import (
    Consistency,
    Disagreement,
    consistency,
    cycles,
    disagreements,
    gci_guide,
)

USUAL_LIMIT = 0.10
"""Above it Saaty advises reviewing the judgements."""
_MAX_CHANGES = 3


class Advice(NamedTuple):
    """A judgement that disagrees with the others.

    ratio   how many times first outweighs second, as judged
    fits    the value on the 1 to 9 scale nearest to the one the others imply
    text    both in words
    effect  the consistency ratio afterwards, and whether first place would change
    """

    first: str
    second: str
    ratio: float
    fits: float
    text: str
    effect: str


class Report(NamedTuple):
    """The consistency of one set of judgements.

    numbers  None while there are too few answers to be inconsistent
    verdict  a sentence
    cycles   cyclic preferences, one sentence each
    follow   the effect of following the advice step by step; empty if one step is enough
    """

    numbers: Consistency | None
    verdict: str
    guide: float
    advice: tuple[Advice, ...] = ()
    cycles: tuple[str, ...] = ()
    follow: str = ""

    @property
    def urgent(self) -> bool:
        """Whether the usual advice is to review the judgements."""
        return self.numbers is not None and (self.numbers.cr > USUAL_LIMIT or bool(self.cycles))


Evaluate = Callable[[Project], Evaluation]


def report(project: Project, pairs: Pairs, issue_id: str, evaluate: Evaluate) -> Report:
    """The consistency of a set of judgements.

    issue_id  the issue whose first place is examined
    evaluate  ranks a project; fast if it caches what did not change
    """
    items = pairs.items(project)
    reading = pairs.reading(project)
    guide = gci_guide(len(items))
    if len(items) < 3:
        return Report(None, tr("Two items cannot contradict each other."), guide)
    if not reading.priorities:
        return Report(None, reading.obstacle, guide)
    matrix = pairs.judgements(project).matrix([item.id for item in items])
    numbers = consistency(matrix, project.settings.random_index)
    titles = [item.title for item in items]
    cycle_sentences = tuple(
        cycle_sentence(tuple(titles[i] for i in cycle), pairs.adjective) for cycle in cycles(matrix)
    )
    if reading.answered < len(items):
        remaining = counted(reading.pairs - reading.answered, tr("comparison"), tr("comparisons"))
        return Report(
            numbers,
            tr("No answer can contradict another yet; {remaining} left.").format(remaining=remaining),
            guide,
            (),
            cycle_sentences,
        )
    worst = disagreements(matrix, project.settings.random_index)
    advice, follow = _advice(project, pairs, items, worst, issue_id, evaluate)
    verdict = " ".join(filter(None, (_verdict(numbers, len(advice)), _equally(worst, numbers.answered))))
    return Report(numbers, verdict, guide, advice, cycle_sentences, follow)


def _advice(
    project: Project,
    pairs: Pairs,
    items: tuple[Item, ...],
    worst: Sequence[Disagreement],
    issue_id: str,
    evaluate: Evaluate,
) -> tuple[tuple[Advice, ...], str]:
    base = _outcome(project, pairs, issue_id)
    before = None if base is None else evaluate(base)

    def effect(changed: Project) -> str:
        """Whether first place changes if the judgements are used."""
        after = _outcome(changed, pairs, issue_id)
        if before is None or after is None or issue_id not in before.results:
            return ""
        result = compare(before, evaluate(after), issue_id)
        if result.changes:
            return result.sentence
        return tr("First place on {issue} would not change.").format(issue=before[issue_id].issue.label)

    advice = []
    for d in worst:
        first, second = items[d.first], items[d.second]
        changed = pairs.judge(project, first.id, second.id, d.nearest)
        text = tr("{first} The other answers imply {first2}.").format(
            first=judgement_sentence(first.title, second.title, d.ratio, pairs.adjective),
            first2=_implied(first.title, second.title, d.exact),
        )
        ratio = tr("The consistency ratio would be {cr_with_nearest} %.").format(
            cr_with_nearest=localised(100 * d.cr_with_nearest, ".1f")
        )
        advice.append(
            Advice(first.id, second.id, d.ratio, d.nearest, text, f"{ratio} {effect(changed)}".rstrip())
        )
    improved, steps, ratio_then = _followed(project, pairs, items)
    if steps < 2:
        return tuple(advice), ""
    follow = tr(
        "Following the advice one answer at a time, {steps} would bring the ratio to {ratio_then} %. {effect}"
    ).format(
        steps=counted(steps, tr("change"), tr("changes")),
        ratio_then=localised(100 * ratio_then, ".1f"),
        effect=effect(improved),
    )
    return tuple(advice), follow.rstrip()


def _followed(project: Project, pairs: Pairs, items: tuple[Item, ...]) -> tuple[Project, int, float]:
    """The project after repeatedly replacing the worst judgement until the ratio is acceptable.

    Changing the three worst at once can reverse a cycle instead of breaking it.

    returns  the project, the number of judgements replaced, at most three, and the resulting ratio
    """
    ids, table = [item.id for item in items], project.settings.random_index
    steps = 0
    while True:
        matrix = pairs.judgements(project).matrix(ids)
        ratio = consistency(matrix, table).cr
        worst = disagreements(matrix, table, 1)
        if ratio <= USUAL_LIMIT or not worst or steps == _MAX_CHANGES:
            return project, steps, ratio
        project = pairs.judge(project, ids[worst[0].first], ids[worst[0].second], worst[0].nearest)
        steps += 1


def _outcome(project: Project, pairs: Pairs, issue_id: str) -> Project | None:
    """The project with the judgements applied: as weights, or as comparisons of options."""
    if isinstance(pairs, OptionPairs):
        return project
    derived = from_pairs(project)
    if not derived.shares:
        return None
    return use_weights(project, derived.shares, "pairwise", scope_of(project, issue_id))


def _implied(first: str, second: str, exact: float) -> str:
    if exact >= 1:
        return tr("{first} over {second} by {exact}").format(first=first, second=second, exact=figure(exact))
    return tr("{second} over {first} by {exact}").format(second=second, first=first, exact=figure(1 / exact))


def _equally(worst: Sequence[Disagreement], answered: int) -> str:
    """A sentence if several answers deviate as much as the worst, so their order means nothing."""
    alike = worst[0].alike if worst else 1
    if alike == 1:
        return ""
    if alike == answered:
        text = tr("All {count} answers are equally far off, so none of them is the worst.")
    else:
        text = tr("{count} answers are equally far off and further than the rest; none of them is the worst.")
    return text.format(count=alike)


def _verdict(numbers: Consistency, advised: int) -> str:
    ratio = in_percent(numbers.cr, ".1f")
    if numbers.cr < 1e-9:
        return tr("The judgements agree fully (consistency ratio 0 %).")
    if numbers.cr <= USUAL_LIMIT:
        return tr(
            "The judgements agree well enough (consistency ratio {ratio}; up to 10 % is common practice)."
        ).format(ratio=ratio)
    text = tr(
        "The judgements contradict each other (consistency ratio {ratio}; above 10 % a review is advised)."
    ).format(ratio=ratio)
    if not advised:
        return text
    again = counted(advised, tr("answer to review"), tr("answers to review"))
    return f"{text} {sentence(again)}"
