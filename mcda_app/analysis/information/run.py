# SPDX-License-Identifier: MIT
"""Which scores to check first, over all issues of a project: issue by issue, so that it can be stopped."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mcda_app.analysis.information.groups import (
    GroupInformation,
    ScoreGroup,
    group_information,
    score_groups,
)
from mcda_app.analysis.information.issue_information import (
    SAMPLES,
    IssueInquiry,
    issue_information,
)
from mcda_app.analysis.information.results import GroupEffect, IssueInformation, ScoreInformation
from mcda_app.analysis.memo import Memo
from mcda_app.analysis.ranking.decision_matrix import IssueMatrix, issue_matrix
from mcda_app.domain.acceptability_question import FIRST_SEED
from mcda_app.domain.issue import Issue
from mcda_app.domain.project import Project
from mcda_app.errors import MethodError
from mcda_app.i18n import localised, tr

MAX_SAMPLES = 1_000_000


@dataclass(frozen=True, slots=True)
class ProjectInformation:
    """The answers for some issues of a project.

    project  the state of the document that they are about
    """

    project: Project
    issues: tuple[IssueInformation, ...]
    groups: tuple[GroupInformation, ...]
    samples: int
    seed: int

    @property
    def scores(self) -> list[ScoreInformation]:
        """Every doubtful score, those that promise most first."""
        everything = [info for issue in self.issues for info in issue.scores]
        return sorted(everything, key=_promise)

    @property
    def exact(self) -> bool:
        return all(issue.exact for issue in self.issues)

    def issue(self, issue_id: str) -> IssueInformation | None:
        return next((issue for issue in self.issues if issue.issue.id == issue_id), None)


def _promise(info: ScoreInformation) -> tuple[float, ...]:
    value = 0.0 if info.value is None else -info.value.gain
    settling = info.settling
    return tuple(round(f, 12) for f in (value, -settling.gain, -settling.changes, -settling.firm))


class InformationMaker:
    """Answers for successive projects; keeps those of issues that did not change."""

    def __init__(self, samples: int = SAMPLES, seed: int = FIRST_SEED) -> None:
        """Raises MethodError for numbers that cannot be sampled."""
        if not 100 <= samples <= MAX_SAMPLES:
            raise MethodError(
                tr("The number of draws must be between {least} and {most}.").format(
                    least=localised(100, ","), most=localised(MAX_SAMPLES, ",")
                )
            )
        if not 0 <= seed <= 2**53:
            raise MethodError(tr("The seed must be a whole number from 0 to 2⁵³."))
        self.samples, self.seed = samples, seed
        self._issues: Memo[str, tuple[IssueInformation, dict[tuple[object, ...], GroupEffect]]] = Memo()

    def steps(
        self, project: Project, issues: Sequence[Issue] | None = None
    ) -> Iterator[ProjectInformation | float]:
        """The share of the work that is done, after each issue; at last the answers."""
        chosen = project.issues if issues is None else tuple(issues)
        answers = []
        for n, issue in enumerate(chosen):
            yield n / len(chosen)
            answers.append(self._answer(project, issue))
        if issues is None:
            self._issues.retain([issue.id for issue in chosen])
        yield ProjectInformation(
            project,
            tuple(information for information, _ in answers),
            tuple(_all_groups(answers)),
            self.samples,
            self.seed,
        )

    def _answer(
        self, project: Project, issue: Issue
    ) -> tuple[IssueInformation, dict[tuple[object, ...], GroupEffect]]:
        same = (issue, project.criteria, project.options_of(issue), project.weights_of(issue))
        place = project.issues.index(issue)
        return self._issues.answer(
            issue.id,
            lambda: _work_out(
                project, issue_matrix(project, issue, thresholds=False), self.samples, self.seed
            ),
            same,
            (project.settings, place),
        )


def _work_out(
    project: Project, matrix: IssueMatrix, samples: int, seed: int
) -> tuple[IssueInformation, dict[tuple[object, ...], GroupEffect]]:
    information, inquiry = issue_information(project, matrix, samples=samples, seed=seed)
    return information, {} if inquiry is None else _effects(information, inquiry)


def _effects(information: IssueInformation, inquiry: IssueInquiry) -> dict[tuple[object, ...], GroupEffect]:
    """What the groups of an issue's scores do, those of one score included."""
    groups = score_groups((info.doubted for info in information.scores), least=1)
    single = {
        info.doubted.place: GroupEffect(info.settling.changes, info.settling.gain, info.value)
        for info in information.scores
    }
    return {
        (group.kind, group.key): single[group.places[0]]
        if len(group.places) == 1
        else inquiry.group(group.places)
        for group in groups
    }


def _all_groups(
    answers: Sequence[tuple[IssueInformation, dict[tuple[object, ...], GroupEffect]]],
) -> Iterator[GroupInformation]:
    doubted = [info.doubted for information, _ in answers for info in information.scores]
    for group in score_groups(doubted):
        yield group_information(group, _effects_of(group, answers))


def _effects_of(
    group: ScoreGroup, answers: Sequence[tuple[IssueInformation, dict[tuple[object, ...], GroupEffect]]]
) -> dict[str, GroupEffect]:
    key = (group.kind, group.key)
    return {information.issue.id: effects[key] for information, effects in answers if key in effects}


def project_information(
    project: Project,
    issues: Sequence[Issue] | None = None,
    *,
    samples: int = SAMPLES,
    seed: int = FIRST_SEED,
) -> ProjectInformation:
    """The answers for some issues of a project, or for all."""
    answer = deque(InformationMaker(samples, seed).steps(project, issues), maxlen=1).pop()
    assert isinstance(answer, ProjectInformation)
    return answer
