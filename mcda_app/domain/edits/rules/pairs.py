# SPDX-License-Identifier: MIT
"""Edits of pairs of options that depend on each other."""

from __future__ import annotations

from dataclasses import replace

from mcda_app.domain.checks import whole_text
from mcda_app.domain.choices import understands_choices
from mcda_app.domain.pairs.option_pair import OptionPair, PairKind
from mcda_app.domain.project import Project
from mcda_app.domain.titles import find_or_refuse
from mcda_app.errors import EditError
from mcda_app.i18n import tr

MAX_PAIRS = 2_000
"""Pairs of a project."""


@understands_choices
def set_pair(
    project: Project,
    option_id: str,
    other_id: str,
    kind: PairKind,
    reason: str = "",
    issue_id: str | None = None,
) -> Project:
    """Note how two options depend on each other, in place of what was noted about the two.

    issue_id  of the issue whose own options they are; None for the project's

    Raises EditError for options that are not there, and for an option paired with itself.
    """
    options = project.options
    if issue_id is not None:
        issue = project.issue(issue_id)
        if issue.options is None:
            raise EditError(
                tr("“{issue}” has the options of the project.").format(issue=issue.title),
                remedy=tr("Note the pair for the project’s options."),
            )
        options = issue.options
    first, second = (find_or_refuse(options, each, tr("option")) for each in (option_id, other_id))
    if first.id == second.id:
        raise EditError(tr("An option cannot be paired with itself."), remedy=tr("Choose another option."))
    pair = OptionPair(first.id, second.id, kind, whole_text(reason).strip(), issue_id or "")
    pairs = list(project.option_pairs)
    same = [n for n, old in enumerate(pairs) if _key(old) == _key(pair)]
    if same:
        pairs[same[0]] = pair
    elif len(pairs) >= MAX_PAIRS:
        raise EditError(tr("There are {most} pairs, the maximum.").format(most=MAX_PAIRS))
    else:
        pairs.append(pair)
    return replace(project, option_pairs=tuple(pairs))


def remove_pair(project: Project, option_id: str, other_id: str, issue_id: str | None = None) -> Project:
    """Two options no longer depend on each other; nothing changes if they did not."""
    key = frozenset((option_id, other_id)), issue_id or ""
    return replace(project, option_pairs=tuple(p for p in project.option_pairs if _key(p) != key))


def _key(pair: OptionPair) -> tuple[frozenset[str], str]:
    return pair.options, pair.issue


def pairs_left(project: Project) -> tuple[OptionPair, ...]:
    """The pairs whose options are all still there."""
    if not project.option_pairs:
        return ()
    options = {"": {o.id for o in project.options}}
    options |= {issue.id: {o.id for o in issue.options} for issue in project.issues if issue.options}
    return tuple(p for p in project.option_pairs if p.options <= options.get(p.issue, set()))


def pairs_with_copy(project: Project, issue_id: str, copy_id: str) -> tuple[OptionPair, ...]:
    """All pairs, with those of an issue's own options for a copy of it too; an empty id is the project."""
    pairs = project.option_pairs
    copies = [replace(p, issue=copy_id) for p in pairs if p.issue == issue_id]
    return (*pairs, *copies[: max(0, MAX_PAIRS - len(pairs))])
