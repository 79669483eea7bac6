# SPDX-License-Identifier: MIT
"""The project: the whole document as one immutable value."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mcda_app.domain.archive_record import ArchiveRecord
from mcda_app.domain.audit.trail import AuditTrail
from mcda_app.domain.deviations.deviation import Deviation
from mcda_app.domain.elicitation import Elicitation
from mcda_app.domain.evidence.tasks import EvidenceTask
from mcda_app.domain.futures.futures import Futures
from mcda_app.domain.issue import Issue, IssueGroup, Option
from mcda_app.domain.membership.rules import ActorRating
from mcda_app.domain.method_settings import MethodSettings
from mcda_app.domain.pairs.option_pair import OptionPair
from mcda_app.domain.partners.actors import Actor, Partners
from mcda_app.domain.scale import CriteriaGroup, Criterion
from mcda_app.domain.score import Score
from mcda_app.domain.titles import abbreviated_list
from mcda_app.domain.weights import Lens, Weights
from mcda_app.errors import EditError
from mcda_app.i18n import tr

if TYPE_CHECKING:
    from mcda_app.domain.acceptability_question import AcceptabilityQuestion
    from mcda_app.domain.workshop.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Source:
    """A publication that scores refer to."""

    id: str
    citation: str
    doi: str = ""


@dataclass(frozen=True, slots=True)
class Record:
    """Who stands behind the analysis.

    approved_on     the day, as YYYY-MM-DD
    classification  who may read it, in the words of the house, such as “for official use only”
    reference       the number under which the house files it
    """

    commissioner: str = ""
    analyst: str = ""
    checker: str = ""
    version: str = ""
    date: str = ""
    approver: str = ""
    approved_on: str = ""
    classification: str = ""
    reference: str = ""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A named state of weights and method, to compare with later ones."""

    id: str
    title: str
    created: str
    weights: Weights
    settings: MethodSettings
    issue_weights: tuple[tuple[str, Weights], ...] = ()


@dataclass(frozen=True, slots=True)
class Project:
    """Issues under one set of criteria, weighted and ranked.

    options     options of every issue that has none of its own
    preset      id of the preset it was created from; empty if none
    robustness  the question for rank acceptability; None for the standard one
    workshop    participants, answers and decisions; None without a workshop
    partners    actors, forums and how coalitions of actors are scored
    evidence_tasks  what is to be checked about scores
    futures     states of the world that may come, and what is different in each
    archive     what an archive wants to know of exported documents
    audit       who changed what and when; None if no audit trail was ever kept
    option_pairs  options that depend on each other
    deviations  scores on which two assessors differ
    """

    title: str
    criteria: tuple[Criterion, ...]
    options: tuple[Option, ...]
    weights: Weights
    issues: tuple[Issue, ...] = ()
    description: str = ""
    notes: str = ""
    groups: tuple[IssueGroup, ...] = ()
    criteria_groups: tuple[CriteriaGroup, ...] = ()
    lenses: tuple[Lens, ...] = ()
    sources: tuple[Source, ...] = ()
    settings: MethodSettings = MethodSettings()
    elicitation: Elicitation = Elicitation()
    record: Record = Record()
    snapshots: tuple[Snapshot, ...] = ()
    preset: str = ""
    robustness: AcceptabilityQuestion | None = None
    workshop: Workshop | None = None
    partners: Partners = Partners()
    evidence_tasks: tuple[EvidenceTask, ...] = ()
    futures: Futures = Futures()
    audit: AuditTrail | None = None
    archive: ArchiveRecord = ArchiveRecord()
    option_pairs: tuple[OptionPair, ...] = ()
    deviations: tuple[Deviation, ...] = ()

    def issue(self, issue_id: str) -> Issue:
        match = next((issue for issue in self.issues if issue.id == issue_id), None)
        if match is None:
            raise EditError(
                tr("There is no issue “{issue_id}” in this project.").format(issue_id=issue_id),
                remedy=tr("Issues in this project: {known}.").format(
                    known=abbreviated_list(issue.id for issue in self.issues) or tr("none")
                ),
            )
        return match

    def criterion(self, criterion_id: str) -> Criterion:
        match = next((c for c in self.criteria if c.id == criterion_id), None)
        if match is None:
            raise EditError(
                tr("There is no criterion “{criterion_id}” in this project.").format(
                    criterion_id=criterion_id
                )
            )
        return match

    def lens(self, lens_id: str) -> Lens:
        match = next((lens for lens in self.lenses if lens.id == lens_id), None)
        if match is None:
            raise EditError(
                tr("There is no viewpoint “{lens_id}”.").format(lens_id=lens_id),
                remedy=tr("Viewpoints in this project: {known}.").format(
                    known=abbreviated_list(lens.id for lens in self.lenses) or tr("none")
                ),
            )
        return match

    def options_of(self, issue: Issue) -> tuple[Option, ...]:
        """The options of an issue, including excluded ones."""
        return self.options if issue.options is None else issue.options

    def scores_of(self, issue: Issue) -> tuple[Score, ...]:
        """The scores of an issue, option by option; missing ones and those of excluded options included."""
        options = self.options_of(issue)
        return tuple(issue.score(o.id, c.id) for o in options for c in self.criteria)

    def weights_of(self, issue: Issue) -> Weights:
        return self.weights if issue.weights is None else issue.weights

    def pairs_of(self, issue: Issue) -> tuple[OptionPair, ...]:
        """The pairs among the options of an issue, in the order in which they were noted."""
        scope = "" if issue.options is None else issue.id
        return tuple(pair for pair in self.option_pairs if pair.issue == scope)

    def rating_of(self, issue: Issue, actor: Actor, rating: ActorRating) -> Score:
        """An actor's rating on an issue: its own there, or the one in general."""
        own = issue.ratings.get((actor.id, rating))
        return actor.rating(rating) if own is None else own

    def with_issue(self, changed: Issue) -> Project:
        """The project with the issue of the same id replaced."""
        return replace(self, issues=tuple(changed if i.id == changed.id else i for i in self.issues))

    def all_scores(self) -> Iterator[tuple[Issue, Option, Criterion, Score]]:
        """Every cell of every decision matrix, missing ones included, in display order."""
        for issue in self.issues:
            for option in self.options_of(issue):
                for criterion in self.criteria:
                    yield issue, option, criterion, issue.score(option.id, criterion.id)
