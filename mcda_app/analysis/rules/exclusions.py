# SPDX-License-Identifier: MIT
"""Which options are left out of an issue, and why, in words."""

from __future__ import annotations

from collections.abc import Sequence

from mcda_app.analysis.phrases import ended
from mcda_app.domain.issue import Issue, Option
from mcda_app.i18n import tr


def exclusion_words(issue: Issue, option: Option) -> str:
    """That an excluded option is left out, with the reason if there is one, in few words."""
    reason = issue.exclusion_reasons.get(option.id, "")
    return tr("left out: {reason}").format(reason=reason) if reason else tr("left out")


def exclusion_sentence(issue: Issue, option: Option) -> str:
    """Which option is left out and because of what; without a reason it says that there is none."""
    reason = issue.exclusion_reasons.get(option.id, "")
    if not reason:
        return tr("Left out: {option}. No reason was given.").format(option=option.title)
    return tr("Left out: {option}, because: {reason}").format(option=option.title, reason=ended(reason))


def exclusion_sentences(issue: Issue, options: Sequence[Option]) -> list[str]:
    """One sentence for each of an issue's options that is excluded, in document order."""
    return [exclusion_sentence(issue, option) for option in options if option.id in issue.excluded]
