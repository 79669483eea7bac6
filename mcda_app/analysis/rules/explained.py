# SPDX-License-Identifier: MIT
"""What the rules of the house add to the explanation of an issue's ranking, in words."""

from __future__ import annotations

from mcda_app.analysis.phrases import listed
from mcda_app.analysis.ranking.issue_ranking import IssueResult
from mcda_app.analysis.rules.baseline import OptionGains, against_baseline
from mcda_app.analysis.rules.decisions import comparison_sentence, decision_sentence
from mcda_app.analysis.rules.exclusions import exclusion_sentences
from mcda_app.analysis.rules.pairs import pair_sentence, pair_warnings
from mcda_app.domain.project import Project
from mcda_app.i18n import tr


def rule_sentences(project: Project, result: IssueResult) -> tuple[str, ...]:
    """On options left out, the baseline, options that depend on each other, and the decision taken."""
    issue = project.issue(result.issue.id)
    options = project.options_of(issue)
    sentences = [*exclusion_sentences(issue, options), *_baseline_sentences(project, result)]
    sentences += [pair_sentence(result, pair) for pair in project.pairs_of(issue)]
    sentences += pair_warnings(project, result)
    if issue.decision is not None:
        sentences.append(decision_sentence(options, issue.decision))
        sentences.append(comparison_sentence(result, issue.decision))
    return tuple(sentences)


def _baseline_sentences(project: Project, result: IssueResult) -> list[str]:
    """What each option in first place gains and costs against the baseline; nothing without one."""
    comparison = against_baseline(project, result)
    if comparison is None:
        return []
    baseline, leaders = comparison.baseline, {option.id for option in result.leaders}
    if baseline.id in leaders and len(leaders) == 1:
        return [tr("The baseline, {baseline}, leads: nothing else beats it.").format(baseline=baseline.title)]
    return [
        _gains_sentence(row, baseline.title)
        for row in comparison.rows
        if row.option.id in leaders and row.score is not None
    ]


def _gains_sentence(row: OptionGains, baseline: str) -> str:
    better = [d.criterion.title for d in row.differences if d.gain is not None and d.gain > 0]
    worse = [d.criterion.title for d in row.differences if d.gain is not None and d.gain < 0]
    if better and worse:
        text = tr(
            "Against the baseline, {baseline}, {option} is better on {better} and worse on {worse}: {score}."
        )
    elif better:
        text = tr("Against the baseline, {baseline}, {option} is better on {better}: {score}.")
    elif worse:
        text = tr("Against the baseline, {baseline}, {option} is worse on {worse}: {score}.")
    else:
        text = tr("Against the baseline, {baseline}, {option} is the same on every criterion: {score}.")
    return text.format(
        baseline=baseline,
        option=row.option.title,
        better=listed(better) if better else "",
        worse=listed(worse) if worse else "",
        score=tr("score {difference}", "of an option as a whole").format(difference=row.score_words),
    )
