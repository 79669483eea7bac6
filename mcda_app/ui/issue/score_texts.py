# SPDX-License-Identifier: MIT
"""A score in words, as cells, tips and the inspector show it."""

from __future__ import annotations

from mcda_app.analysis.vocabulary.doubts import doubt_text
from mcda_app.analysis.vocabulary.evidence import EVIDENCE_SHORT, EVIDENCE_WORDS
from mcda_app.domain.evidence.plausible import plausible
from mcda_app.domain.scale import Criterion, with_unit
from mcda_app.domain.score import Score
from mcda_app.i18n import localised, tr


def score_text(criterion: Criterion, score: Score) -> str:
    """A score in words, with the number behind them."""
    value = score.value_on(criterion)
    if value is None:
        return tr("missing")
    level = criterion.scale.level(score.level) if score.level is not None else None
    if level is None:
        return with_unit(value, criterion.scale.unit)
    return f"{level.label} ({localised(value, 'g')})"


def cell_text(criterion: Criterion, score: Score) -> str:
    """What stands in a cell: the level's word, or the number with its unit."""
    value = score.value_on(criterion)
    if value is None:
        return tr("missing")
    level = criterion.scale.level(score.level) if score.level is not None else None
    return level.label if level is not None else with_unit(value, criterion.scale.unit)


def earlier_reason(criterion: Criterion, score: Score) -> str:
    """The reason that was given for another score of this cell; empty if this one has its own."""
    before = score.reason_before
    if before is None:
        return ""
    return tr("Reason for the earlier score, {score}: {reason}").format(
        score=score_text(criterion, before), reason=before.reason_text
    )


def preset_line(criterion: Criterion, score: Score) -> str:
    """What the preset says in place of this score, and why; empty if the score is the preset's."""
    was = score.original
    if was is None:
        return ""
    text = tr("The preset says: {criterion}, {evidence_words}.").format(
        criterion=score_text(criterion, was), evidence_words=EVIDENCE_WORDS[was.evidence]
    )
    own = was.has_reason and was.reason_text != score.reason_text and score.reason_before is not was
    return text + (tr(" Its reason: {reason}").format(reason=was.reason_text) if own else "")


def evidence_text(criterion: Criterion, score: Score) -> str:
    """All that is known of a cell, for its tooltip."""
    lines = [f"{criterion.title}: {score_text(criterion, score)}"]
    if not score.missing or score.has_reason:
        lines.append(tr("Evidence: {evidence_words}").format(evidence_words=EVIDENCE_WORDS[score.evidence]))
    if source := score.source_text:
        lines.append(tr("Source: {source}").format(source=source))
    may_be = plausible(score, criterion)
    if may_be is not None and not may_be.certain:
        lines.append(tr("May be: {range}").format(range=doubt_text(criterion, may_be)))
    if score.has_reason:
        lines.append(tr("Reason: {reason}").format(reason=score.reason_text))
    if earlier := earlier_reason(criterion, score):
        lines.append(earlier)
    if score.original is not None:
        was = score_text(criterion, score.original)
        lines.append(
            tr("The preset says: {was} ({evidence_short})").format(
                was=was, evidence_short=EVIDENCE_SHORT[score.original.evidence]
            )
        )
    return "\n".join(lines)
