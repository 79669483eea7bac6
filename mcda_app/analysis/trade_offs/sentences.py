# SPDX-License-Identifier: MIT
"""Trade-offs in words: steps, answers, and how far first place is settled."""

from __future__ import annotations

from collections.abc import Sequence

from mcda_app.analysis.phrases import capital, listed, named, percents, some_of
from mcda_app.analysis.ranking.calculation_steps import StepTable
from mcda_app.analysis.trade_offs.narrowing import IssueLeaders, Narrowing
from mcda_app.analysis.trade_offs.statements import Statement, step_number
from mcda_app.analysis.vocabulary.trade_offs import PREFERENCES
from mcda_app.domain.project import Project
from mcda_app.domain.trade_offs import Step
from mcda_app.i18n import localised, plural, tr
from mcda_app.methods.weight_statements.sampling import DRAWS, SEED


def step_range(project: Project, step: Step) -> str:
    """The way that a step leads, without its criterion: “from none to high”."""
    criterion = project.criterion(step.criterion)
    end = step_number(criterion, step)
    return tr("from {worst} to {end}").format(
        worst=criterion.describe(criterion.worst_best[0]),
        end=step.level if end is None else criterion.describe(end),
    )


def step_words(project: Project, step: Step) -> str:
    """A step with its criterion."""
    return tr("{criterion} {range}", "“Cost from 50 to 10”").format(
        criterion=project.criterion(step.criterion).title, range=step_range(project, step)
    )


def statement_words(project: Project, statement: Statement) -> str:
    """An answer or a bound as a sentence."""
    known = project.elicitation.statements
    if statement.place is None:
        low, high = percents(*known.bounds[statement.bound])[:2]
        return tr("The weight of {criterion} lies between {low} and {high}.").format(
            criterion=project.criterion(statement.bound).title, low=low, high=high
        )
    trade_off = known.trade_offs[statement.place]
    first, second = (step_words(project, step) for step in (trade_off.first, trade_off.second))
    return capital(PREFERENCES[trade_off.answer].format(first=first, second=second))


def questions_asked(number: int) -> str:
    """A number of questions, after “after”."""
    return plural(number, tr("{count} question"), tr("{count} questions")).format(count=number)


def progress_sentence(narrowing: Narrowing) -> str:
    """How far first place is settled, as a headline."""
    chosen, still_open = narrowing.chosen, narrowing.open
    if narrowing.conflict:
        return tr("These answers cannot all be true.")
    if not chosen:
        return tr("There is no issue to settle: choose issues, or give scores.")
    if not still_open:
        if not narrowing.answers:
            return tr("Decided without a question: first place is the same under all weights.")
        asked = questions_asked(narrowing.answers)
        if len(chosen) == 1:
            return tr("Decided after {questions}: {option} comes first.").format(
                questions=asked, option=named(chosen[0].necessary)
            )
        return tr("Decided after {questions}: first place is settled on all {count} issues.").format(
            questions=asked, count=len(chosen)
        )
    if narrowing.question is None:
        return tr("No further question of this kind can settle what is still open.")
    return _open_count(narrowing)


def settled_sentence(narrowing: Narrowing) -> str:
    """How far the answers alone settle first place, whatever else could be asked."""
    if narrowing.conflict or not narrowing.chosen or not narrowing.open:
        return progress_sentence(narrowing)
    return _open_count(narrowing)


def _open_count(narrowing: Narrowing) -> str:
    chosen, still_open = narrowing.chosen, narrowing.open
    settled = len(chosen) - len(still_open)
    if len(chosen) == 1:
        return tr("First place is still open between {count} options.").format(
            count=len(still_open[0].possible)
        )
    return tr("First place is settled on {settled} of {count} issues.").format(
        settled=settled, count=len(chosen)
    )


def open_sentence(narrowing: Narrowing) -> str:
    """Which issues stay open between which options, once no question helps; empty before that."""
    if narrowing.conflict or narrowing.question is not None or not narrowing.open:
        return ""
    return tr("Still open: {issues}.").format(
        issues=some_of([_between(leaders) for leaders in narrowing.open])
    )


def _between(leaders: IssueLeaders) -> str:
    return tr("{issue} ({options})", "“Trade (East or West)”").format(
        issue=leaders.issue.label, options=tr(" or ").join(o.label for o in leaders.possible)
    )


def conflict_sentence(project: Project, conflict: Sequence[Statement]) -> str:
    """The smallest set of answers that contradict one another, and what to do; empty without any."""
    if not conflict:
        return ""
    return tr("Remove at least one of these: {statements}").format(
        statements=" ".join(statement_words(project, s) for s in conflict)
    )


def unranked_sentence(narrowing: Narrowing) -> str:
    """Which options are left out for want of a score; empty without any."""
    lacking = [
        tr("{issue} ({options})", "“Trade (East or West)”").format(
            issue=leaders.issue.label, options=listed(o.label for o in leaders.unranked)
        )
        for leaders in narrowing.issues
        if leaders.chosen and leaders.unranked
    ]
    if not lacking:
        return ""
    return tr("Left out, since a score is missing: {options}.").format(options=some_of(lacking))


def centre_steps(project: Project, narrowing: Narrowing) -> tuple[StepTable, ...]:
    """Where the weights come from: lowest, mean and highest that agree with the answers."""
    if not narrowing.shares:
        return ()
    return (
        StepTable(
            tr("What the answers leave open"),
            tr(
                "Each weight alone can still lie anywhere from lowest to highest. The weights offered are "
                "the mean of {draws} random ones that agree with all answers (uniform, hit-and-run, "
                "seed {seed})."
            ).format(draws=localised(DRAWS, ","), seed=SEED),
            (tr("Lowest"), tr("Mean"), tr("Highest")),
            tuple(
                (c.title, (narrowing.ranges[c.id][0], narrowing.shares[c.id], narrowing.ranges[c.id][1]))
                for c in project.criteria
            ),
        ),
    )
