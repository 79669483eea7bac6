# SPDX-License-Identifier: MIT
"""What would change the answer on an issue, the smallest changes first."""

from __future__ import annotations

from mcda_app.analysis.issue_findings import IssueFindings
from mcda_app.analysis.phrases import sentence
from mcda_app.analysis.sensitivity.tipping_sentences import by_margin, describe
from mcda_app.analysis.sensitivity.weight_tipping import WeightTipping
from mcda_app.i18n import tr

MOST_WEIGHTS = 3
MOST_SCORES = 2


def change_sentences(findings: IssueFindings) -> list[str]:
    """The nearest tipping points first."""
    texts = [describe(tipping) for tipping in _moving(findings)[:MOST_WEIGHTS]] or [no_weight()]
    texts += findings.tip_sentences(MOST_SCORES)
    texts.append(findings.drops_sentence)
    return texts + _future_sentences(findings)


def _future_sentences(findings: IssueFindings) -> list[str]:
    if not findings.project.futures.futures:
        return []
    from mcda_app.analysis.futures.sentences import headline
    from mcda_app.analysis.futures.table import futures_table

    return [sentence(headline(futures_table(findings.project)[findings.issue.id]))]


def nearest_change(findings: IssueFindings) -> str:
    """The smallest move of a weight that changes first place, or that none does."""
    moving = _moving(findings)
    return describe(moving[0]) if moving else no_weight()


def no_weight() -> str:
    """That first place stays whichever weight is moved."""
    return tr("No single weight can change first place.")


def _moving(findings: IssueFindings) -> list[WeightTipping]:
    """The weights that can change first place, the one that needs the smallest move first."""
    return [tipping for tipping in by_margin(findings.weight_tippings) if tipping.margin is not None]
