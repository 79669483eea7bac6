# SPDX-License-Identifier: MIT
"""What the scores of a group have in common, in words."""

from __future__ import annotations

from mcda_app.analysis.information.groups import GroupInformation, GroupKind, ScoreGroup
from mcda_app.analysis.phrases import percent
from mcda_app.analysis.vocabulary.evidence import EVIDENCE_WORDS
from mcda_app.domain.score import Evidence
from mcda_app.i18n import localised, plural, tr


def group_name(group: ScoreGroup) -> str:
    """Such as “Cost of coordination of Selective” or “Evidence: entered by you”."""
    first = group.scores[0]
    match group.kind:
        case GroupKind.CRITERION:
            return tr("All of {criterion}").format(criterion=first.criterion.title)
        case GroupKind.OPTION:
            return tr("All about {option}").format(option=first.option.title)
        case GroupKind.PAIR:
            return tr("{criterion}: {option}").format(
                criterion=first.criterion.title, option=first.option.title
            )
        case GroupKind.EVIDENCE:
            return tr("Evidence: {kind}").format(kind=EVIDENCE_WORDS[Evidence(group.key[0])])
        case GroupKind.SOURCE:
            return tr("Source: {source}").format(source=group.key[0])
        case GroupKind.ACTOR:
            members = first.score.coalition.members if first.score.coalition is not None else ()
            title = next((m.title for m in members if m.id == group.key[0]), group.key[0])
            return tr("All computed with {actor}").format(actor=title)


def group_sentence(information: GroupInformation) -> str:
    """What settling a group's scores together would do."""
    group = information.group
    scores = plural(len(group.scores), tr("{count} score"), tr("{count} scores")).format(
        count=len(group.scores)
    )
    if information.issues == 1:
        text = tr("{scores}: {chance} chance of changing first place.")
        return text.format(scores=scores, chance=percent(information.any_change))
    return tr("{scores} on {issues} issues: first place is expected to change on {changes} of them.").format(
        scores=scores, issues=information.issues, changes=localised(information.changes, ".1f")
    )
