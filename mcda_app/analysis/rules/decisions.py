# SPDX-License-Identifier: MIT
"""What was decided, and whether that is what the analysis recommends, in words."""

from __future__ import annotations

from collections.abc import Sequence

from mcda_app.analysis.phrases import listed
from mcda_app.analysis.ranking.issue_ranking import IssueResult
from mcda_app.domain.decisions.decision import Decision
from mcda_app.domain.issue import Option
from mcda_app.domain.project import Record
from mcda_app.i18n import tr


def outcome(options: Sequence[Option], decision: Decision) -> str:
    """What was decided: the option by its present name, or the words of the decision.

    options  those of the issue
    """
    option = next((o for o in options if o.id == decision.option), None)
    return decision.outcome if option is None else option.title


def differs(result: IssueResult, decision: Decision) -> bool:
    """Whether something else was decided than one of the options that lead now."""
    return decision.option not in {o.id for o in result.leaders}


def decision_sentence(options: Sequence[Option], decision: Decision) -> str:
    """What was decided, by whom and when."""
    name = outcome(options, decision)
    if decision.by and decision.on:
        text = tr("Decided: {outcome}, by {who} on {day}.")
    elif decision.by:
        text = tr("Decided: {outcome}, by {who}.")
    else:
        text = tr("Decided: {outcome}, on {day}.") if decision.on else tr("Decided: {outcome}.")
    return text.format(outcome=name, who=decision.by, day=decision.on)


def comparison_sentence(result: IssueResult, decision: Decision) -> str:
    """How the decision stands to what leads now, and why it differs."""
    if not result.leaders:
        text = tr("The analysis recommends nothing here.")
        return f"{text} {reason_sentence(result, decision)}" if decision.reason else text
    leaders = listed([o.title for o in result.leaders])
    if not differs(result, decision):
        if len(result.leaders) > 1:
            return tr("It is one of the options that tie for first place: {leaders}.").format(leaders=leaders)
        return tr("That is what the analysis recommends.")
    text = tr("The analysis recommends {leaders} instead.").format(leaders=leaders)
    return f"{text} {reason_sentence(result, decision) or tr('Why it differs was not recorded.')}"


def reason_sentence(result: IssueResult, decision: Decision) -> str:
    """Why the decision differs, and whether that was said when other options led; empty without a reason."""
    if not decision.reason:
        return ""
    if decision.recommended and set(decision.recommended) != {o.id for o in result.leaders}:
        then = [s.option.title for s in result.standings if s.option.id in decision.recommended]
        if not then:
            text = tr("Why it differs, recorded when another option led: {reason}")
            return text.format(reason=decision.reason)
        text = tr("Why it differs from {then}, which led when this was recorded: {reason}")
        return text.format(then=listed(then), reason=decision.reason)
    return tr("Why it differs: {reason}").format(reason=decision.reason)


def approval(record: Record) -> str:
    """Who approved the analysis, and on which day."""
    if record.approver and record.approved_on:
        return tr("{who}, approved on {day}").format(who=record.approver, day=record.approved_on)
    return record.approver
