# SPDX-License-Identifier: MIT
"""Every edit of the document with arguments that nobody would choose, drawn at random."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable
from dataclasses import replace
from enum import Enum
from itertools import pairwise
from random import Random
from typing import Any, get_type_hints

from hypothesis import strategies as st

import mcda_app.domain
from mcda_app.domain.acceptability_question import AcceptabilityQuestion
from mcda_app.domain.archive_record import Appraisal, ArchiveRecord
from mcda_app.domain.decisions.decision import Decision
from mcda_app.domain.deviations.deviation import Assessment, Deviation, DeviationCause
from mcda_app.domain.doubts.doubt import Doubt
from mcda_app.domain.edits.criteria import replace_criterion
from mcda_app.domain.edits.criteria_groups import add_group, assign_group
from mcda_app.domain.edits.evidence.tasks import NewScore
from mcda_app.domain.edits.futures.futures import with_future
from mcda_app.domain.edits.futures.upkeep import without_orphans
from mcda_app.domain.edits.value_functions import set_value_function
from mcda_app.domain.edits.workshop.minutes import add_event
from mcda_app.domain.edits.workshop.rounds import close_round, put_ballot, with_round
from mcda_app.domain.edits.workshop.voter_roll import people_changed, with_voter
from mcda_app.domain.elicitation import Elicitation, WeightQuestion
from mcda_app.domain.evidence.tasks import Rated, ScorePlace
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.issue import Option
from mcda_app.domain.membership.coalition_score import CoalitionScore, Member
from mcda_app.domain.membership.rules import ActorRating, Counting, MembershipRule
from mcda_app.domain.pairwise import Judgements
from mcda_app.domain.partners.actors import CriterionRule
from mcda_app.domain.project import Project, Record
from mcda_app.domain.scale import Criterion, Direction, Level, Scale
from mcda_app.domain.score import AnswerCount, Evidence, GroupAnswer, ImportedCell, Score
from mcda_app.domain.trade_offs import Preference, Step, TradeOff
from mcda_app.domain.value_functions.value_function import (
    Midvalue,
    StepOrder,
    ValueAnswers,
    ValueFunction,
    ValuePoint,
    ValueQuestion,
    ValueShape,
)
from mcda_app.domain.voting.ballots import redacted_for_export
from mcda_app.domain.voting.lookup import with_workshop
from mcda_app.domain.weights import Lens, Weights
from mcda_app.domain.workshop.check_codes import CodeHashing, IssuedCodes
from mcda_app.domain.workshop.minute_events import Voters, VoterSelection
from mcda_app.domain.workshop.workshop import Answers, Attendee, RoundKind, RoundState, SealedBallot
from mcda_app.files import presets
from tests.domain.future_projects import with_futures
from tests.domain.house_rules import with_rules
from tests.domain.partner_projects import with_numbers, with_partners
from tests.domain.workshops import AT, SEALER, anonymous, answers_to, named, open_round, people, reveal_round

NAN, INF = float("nan"), float("inf")
NUMBERS = (NAN, INF, -INF, 1e308, -1e308, -0.0, 5e-324, 10**400, -(10**400), 2**53 + 1, True, False,
           0, 1, 2, 0.5, 1e-7, 1e6 + 1, -1)  # fmt: skip

HALF = "half \ud800 of one"

TEXTS = (HALF, "\udfff", "\ud83d\ude00", "a\x00b", "\x1b[31m", "\ufeff", "\x85", "\u2028", "", "  ",
         "x" * 201, "y" * 5001, "nan", "1e999", "Cost", "cost", "roc", "saaty-1980", AT)  # fmt: skip

PLUMBING = {
    with_workshop,
    with_round,
    put_ballot,
    with_voter,
    people_changed,
    redacted_for_export,
    add_event,
    with_future,
    without_orphans,
}
"""No edits: they take whatever edits give them, and one is what leaves the computer."""


def edits() -> list[Callable[..., Project]]:
    public_edits = []
    for module in pkgutil.walk_packages(mcda_app.domain.__path__, "mcda_app.domain."):
        members = vars(importlib.import_module(module.name))
        for name, function in members.items():
            if not inspect.isfunction(function) or name.startswith("_") or function in PLUMBING:
                continue
            takes = list(inspect.signature(function).parameters.values())
            gives = inspect.signature(function).return_annotation
            if (
                function.__module__ == members["__name__"]
                and takes
                and takes[0].annotation == gives == "Project"
            ):
                public_edits.append(function)
    return public_edits


EDITS = edits()


def numbers_project() -> Project:
    """Two criteria in groups, one on a scale of numbers, and a round of scores."""
    project = named()
    cost = project.criterion("cost")
    project = replace_criterion(project, replace(cost, scale=Scale(low=0.0, high=5e4, unit="€")))
    project = assign_group(add_group(project, "Money"), "cost", "money")
    return open_round(project, RoundKind.SCORES, AT, issue_ids=["trade"])


def with_functions(project: Project) -> Project:
    """Its criteria with curves, which edits of scales have to keep true."""
    for criterion in project.criteria:
        at = [level.value for level in criterion.scale.levels] or [*criterion.scale.bounds]
        values = [(n / (len(at) - 1)) ** 2 for n in range(len(at))]
        if criterion.direction is Direction.COST:
            values = [1 - v for v in values]
        points = tuple(ValuePoint(x, v) for x, v in zip(at, values, strict=True))
        project = set_value_function(project, criterion.id, ValueFunction(ValueShape.PIECEWISE, points))
    return project


def revealed(project: Project) -> Project:
    from mcda_app.domain.workshop.workshop import BallotSource
    from tests.domain.workshops import cast_ballot

    project = open_round(project, RoundKind.WEIGHTS, AT)
    assert project.workshop is not None
    of = project.workshop.rounds[-1]
    for voter in people(project)[:3]:
        own_answers = answers_to(of, Random(3))
        project = cast_ballot(project, of.id, voter, own_answers, source=BallotSource.CONSOLE, at=AT)
    return reveal_round(close_round(project, of.id, AT), of.id, AT)


STARTS = (
    presets.load("table-1-goals"),
    presets.load("blank"),
    named(),
    open_round(named(), RoundKind.WEIGHTS, AT),
    open_round(named(), RoundKind.WEIGHTS, AT, question=WeightQuestion.PAIRWISE),
    open_round(named(), RoundKind.WEIGHTS, AT, question=WeightQuestion.SWING),
    numbers_project(),
    with_functions(numbers_project()),
    open_round(anonymous(), RoundKind.GUT, AT, issue_ids=["trade"]),
    revealed(named()),
    revealed(anonymous()),
    with_partners(presets.load("table-1-goals")),
    with_numbers(presets.load("table-1-goals")),
    with_rules(presets.load("table-1-goals")),
    with_futures(presets.load("table-1-goals")),
)


class Drawing:
    """Draws what an edit takes, by its type and what it is called."""

    def __init__(self, draw: Callable[[st.SearchStrategy[Any]], Any], project: Project) -> None:
        self.draw, self.project = draw, project
        workshop = project.workshop
        self.criteria = [c.id for c in project.criteria]
        self.options = [o.id for o in project.options]
        self.issues = [i.id for i in project.issues]
        self.ids = {
            "criterion_id": self.criteria,
            "first": [*self.criteria, *(g.id for g in project.criteria_groups)],
            "second": [*self.criteria, *(g.id for g in project.criteria_groups)],
            "group_id": [g.id for g in project.criteria_groups],
            "issue_id": self.issues,
            "after": self.issues,
            "option_id": self.options,
            "other_id": self.options,
            "actor_id": [a.id for a in project.partners.actors],
            "forum_id": [f.id for f in project.partners.forums],
            "snapshot_id": [s.id for s in project.snapshots],
            "future_id": [f.id for f in project.futures.futures],
            "round_id": [r.id for r in workshop.rounds] if workshop else [],
            "task_id": [t.id for t in project.evidence_tasks],
            "previous": [r.id for r in workshop.rounds] if workshop else [],
            **dict.fromkeys(("participant_id", "voter", "signer"), people(project) if workshop else []),
        }

        actors = self.ids["actor_id"]
        self.lists = {"issue_ids": self.issues, "actor_ids": actors, "members": actors}

    def one(self, *of: Any) -> Any:
        return self.draw(st.sampled_from(of))

    def number(self) -> Any:
        return self.draw(st.one_of(st.sampled_from(NUMBERS), st.floats(), st.floats(0, 9)))

    def text(self) -> str:
        return self.draw(st.one_of(st.sampled_from(TEXTS), st.text(st.characters(), max_size=12)))

    def id(self, ids: list[str]) -> str:
        return self.one(*ids, *ids, *ids, "gone", "", HALF)

    def ids_of(self, ids: list[str]) -> list[str]:
        return [self.id(ids) for _ in range(self.draw(st.integers(0, 4)))]

    def judgements(self, ids: list[str]) -> Judgements:
        pairs = {(self.id(ids), self.id(ids)): self.number() for _ in range(self.draw(st.integers(0, 3)))}
        return Judgements(FrozenDict(pairs))

    def score(self, depth: int = 1) -> Score:
        level = self.one(None, "low", "high", "gone", HALF)
        number = self.one(None, self.number())
        original, earlier = (self.score(0) if depth and self.one(True, False) else None for _ in range(2))
        counts = tuple(AnswerCount(self.one(2, self.number()), self.number(), self.text(), self.text())
                       for _ in range(self.one(0, 1, 2)))  # fmt: skip
        answer = GroupAnswer(self.one(1, self.number()), counts, self.one(0, self.number()))
        members = (Member(self.text() or "us", self.text() or "Us"),)
        computed = self.one(None, None, None, CoalitionScore(members, self.one(*MembershipRule)))
        return Score(
            level,
            number,
            Evidence.USER if computed is None else Evidence.COMPUTED,
            source=self.text(),
            reason=self.text(),
            original=original,
            earlier=earlier,
            answer=self.one(None, answer),
            imported=self.one(None, ImportedCell(self.text(), self.text())),
            coalition=computed,
            doubt=self.one(None, self.doubt()),
        )

    def doubt(self) -> Doubt:
        return Doubt(*(self.one("low", "high", "gone", HALF, self.number()) for _ in range(2)))

    def place(self) -> ScorePlace:
        return ScorePlace(self.id(self.issues), self.id(self.options), self.id(self.criteria))

    def assessment(self) -> Assessment:
        rated = Rated(self.number(), self.text(), self.text())
        return Assessment(self.one("Ada", "Bea", self.text()), self.one(None, rated))

    def new_score(self) -> NewScore:
        doubt = self.one(None, self.doubt())
        drawn = self.score()
        return NewScore(drawn.level, drawn.number, self.one(*Evidence), self.text(), self.text(), doubt)

    def weights(self) -> Weights:
        shares = {c: self.number() for c in self.criteria[: self.one(len(self.criteria), 1)]}
        good = self.project.weights.shares
        return Weights(
            self.one(good, good.with_item(self.criteria[0], self.number()), FrozenDict(shares)),
            frozenset(self.ids_of(self.criteria)),
            self.text(),
            FrozenDict({self.criteria[0]: self.text()}),
            self.one(FrozenDict(), FrozenDict({self.one(*self.criteria[:2]): self.number()})),
        )

    def scale(self) -> Scale:
        levels = tuple(
            Level(self.one(str(n), "low", HALF, ""), self.one(str(n), self.text()),
                  self.one(n, self.number()), self.text(), self.text())
            for n in range(self.one(0, 1, 3, 3, 3, 201))
        )  # fmt: skip
        return Scale(levels, self.number(), self.number(), self.text())

    def criterion(self) -> Criterion:
        present = self.project.criterion(self.one(*self.criteria))
        group = self.id(self.ids["group_id"])
        return replace(
            present,
            title=self.one(present.title, self.text()),
            scale=self.one(present.scale, self.scale()),
            short=self.text(),
            description=self.text(),
            group=self.one("", group),
            colour=self.one(0, 6, self.number()),
            direction=self.one(present.direction, present.direction, *Direction),
            threshold=self.one(None, present.threshold, "medium", self.number()),
            value_function=self.one(present.value_function, present.value_function, self.value_function()),
        )

    def value_function(self) -> ValueFunction:
        scale = self.project.criterion(self.one(*self.criteria)).scale
        at = [level.value for level in scale.levels] or [scale.low, self.number(), scale.high]
        rising = self.one(True, False)
        points = [
            ValuePoint(self.one(x, x, x, self.number()), self.one(share, share, share, self.number()))
            for x, n in zip(at, range(len(at)), strict=True)
            for share in [n / (len(at) - 1) if rising else 1 - n / (len(at) - 1)]
        ]
        levels = [level.id for level in scale.levels] or ["low", self.text()]
        steps = [(self.one(*levels, self.text()), self.one(*levels)) for _ in range(3)]
        answers = ValueAnswers(
            self.one(*ValueQuestion),
            tuple(
                Midvalue(self.number(), self.one(1, 2), self.number()) for _ in range(self.one(0, 0, 1, 2))
            ),
            FrozenDict({pair: self.one(*StepOrder) for pair in self.one([], pairwise(steps))}),
            FrozenDict({step: self.one(0, 3, self.number()) for step in self.one([], steps)}),
        )
        rho = self.one(scale.high - scale.low, -0.5, self.number())
        return ValueFunction(self.one(*ValueShape), tuple(points), rho, answers, self.text())

    def step(self) -> Step:
        level = self.one("", "", "low", "high", "gone", HALF)
        return Step(self.id(self.criteria), level, self.one(None, None, 20_000.0, self.number()))

    def option(self) -> Option:
        return replace(
            Option(self.id(self.options), "Option"),
            title=self.text(),
            short=self.text(),
            letter=self.text(),
            description=self.text(),
            keep_short=self.one(True, False),
            colour=self.one(0, 12, self.number()),
            baseline=self.one(True, False),
        )

    def question(self) -> AcceptabilityQuestion:
        changes: dict[str, Any] = {
            "spread": self.number(),
            "order": tuple((c,) for c in self.ids_of(self.criteria)),
            "statements": ((self.id(self.criteria), self.id(self.criteria)),),
            "within": FrozenDict({self.id(self.criteria): (self.number(), self.number())}),
            **{k: self.number() for k in ("score_levels", "samples", "seed")},
        }
        chosen = self.draw(st.sets(st.sampled_from(sorted(changes)), max_size=3))
        return replace(AcceptabilityQuestion(), **{k: changes[k] for k in chosen})

    def answers(self) -> Answers:
        """Complete ones, with one of them made hostile now and then."""
        workshop = self.project.workshop
        open_rounds = [r for r in (workshop.rounds if workshop else ()) if r.state is RoundState.OPEN]
        whole = answers_to(open_rounds[0], Random(1)) if open_rounds else Answers()
        elicitation, bad = whole.elicitation, self.number()
        return self.one(
            whole,
            replace(whole, points=FrozenDict(dict.fromkeys(whole.points, bad))),
            replace(whole, points=whole.points.with_item("cost", bad)),
            replace(whole, scores=FrozenDict({k: self.score() for k in whole.scores})),
            replace(
                whole,
                elicitation=replace(elicitation, swing=FrozenDict(dict.fromkeys(elicitation.swing, bad))),
            ),
            replace(whole, elicitation=replace(elicitation, pairwise=_changed(elicitation.pairwise, bad))),
            replace(
                whole, elicitation=Elicitation(elicitation.question, pairwise=self.judgements(self.criteria))
            ),
        )

    def of(self, name: str, kind: Any, text: str) -> Any:
        if name == "code_cost":
            return 1
        if name in self.ids:
            return self.one(*((None,) if "None" in text else ()), self.id(self.ids[name]))
        if text.endswith("| None") and self.one(True, False, False):
            return None
        if text.startswith(("float", "int")):
            return self.number()
        if text.startswith("bool"):
            return self.one(True, False)
        if text.startswith("str"):
            return self.text()
        if isinstance(kind, type) and issubclass(kind, Enum):
            return self.one(*kind)
        plain = {
            "Criterion": self.criterion, "Option": self.option, "Scale": self.scale,
            "ValueFunction | None": self.value_function,
            "Weights": self.weights, "Weights | None": self.weights, "Score": self.score,
            "AcceptabilityQuestion": self.question, "Answers": self.answers,
            "Sequence[Sequence[str]]": lambda: [
                [self.text() for _ in range(self.one(0, 1, 3, 6))] for _ in range(self.one(1, 2))
            ],
            "Sequence[ActorRating]": lambda: self.one([*ActorRating], [ActorRating.REACH], []),
            "Counting | None": lambda: self.one(None, *Counting),
            "CriterionRule | None": lambda: CriterionRule(
                self.one(*MembershipRule), self.one(None, *ActorRating), self.one(0.5, self.number()),
                self.one(None, self.number()), source=self.text(), reason=self.text(),
            ),
            "ScorePlace": self.place,
            "TradeOff": lambda: TradeOff(self.step(), self.step(), self.one(*Preference)),
            "tuple[float, float] | None": lambda: self.one((0.1, 0.5), (self.number(), self.number())),
            "Collection[str]": lambda: self.ids_of(self.issues),
            "Iterable[ScorePlace]": lambda: [self.place() for _ in range(self.one(0, 1, 2))],
            "Doubt | None": self.doubt,
            "Mapping[ScorePlace, Doubt | None]": lambda: {self.place(): self.one(None, self.doubt())},
            "NewScore": self.new_score,
            "Bound | None": lambda: self.one(None, "low", "medium", "gone", HALF, self.number()),
            "ArchiveRecord": lambda: ArchiveRecord(
                self.one(True, False), self.text(), self.text(), self.one(None, *Appraisal),
                self.one(0, 7, 1000, -1), self.text(),
            ),
            "Decision | None": lambda: Decision(
                self.text(), self.one("", self.id(self.options)), self.text(),
                self.one("", "2026-12-01", self.text()), self.text(), (self.id(self.options),),
            ),
            "Iterable[Deviation]": lambda: [
                Deviation(self.place(), self.assessment(), self.assessment(), self.one(None, *DeviationCause))
                for _ in range(self.one(0, 1, 2))
            ],
            "DeviationCause | None": lambda: self.one(None, *DeviationCause),
            "Record": lambda: Record(
                *(self.text() for _ in range(6)), self.one("", "2026-12-01", self.text())
            ),
            "Judgements | None": lambda: self.judgements(self.options),
            "Lens": lambda: Lens(self.text(), self.text(), self.weights().shares, self.text()),
            "Random | None": lambda: Random(5),
            "Sealer": lambda: SEALER,
            "IssuedCodes": lambda: IssuedCodes(
                CodeHashing("00" * 16, 1), {}, {self.id(self.ids["voter"]): "ab" * 16}
            ),
            "SealedBallot | None": lambda: self.one(None, SealedBallot(self.text(), self.text())),
            "Sequence[Attendee]": lambda: [Attendee(self.text(), self.text(), self.text())],
            "Voters | None": lambda: Voters(
                self.one(*VoterSelection), (self.text(),) * self.one(0, 1, 2), self.one(1, self.number()),
                self.one(2, self.number()),
            ),
            "Iterable[Iterable[str]]": lambda: [self.ids_of(self.criteria) for _ in range(2)],
            "Iterable[str]": lambda: self.ids_of(self.lists.get(name, self.criteria)),
            "Iterable[str] | None": lambda: self.ids_of(self.ids["actor_id"]),
            "Iterable[tuple[str, str]] | None": lambda: [(self.id(self.options), self.id(self.criteria))],
            "Mapping[str, str] | None": lambda: {self.id(self.criteria): self.text()},
            "Mapping[str, int]": lambda: {self.id(self.options): self.one(0, 2, self.number())},
            "Mapping[tuple[str, str, ActorRating], Score]": lambda: {
                (self.id(self.issues), self.id(self.ids["actor_id"]), self.one(*ActorRating)): self.score()
            },
            "Mapping[tuple[str, str, str], Score]": lambda: {
                (self.id(self.issues), self.id(self.options), self.id(self.criteria)): self.score()
            },
        }  # fmt: skip
        if text in ("dict[str, float]", "Mapping[str, float]"):
            return {c: self.number() for c in [*self.criteria, "gone"]}
        return plain[text]()

    def arguments(self, edit: Callable[..., Project]) -> dict[str, Any]:
        hints = get_type_hints(edit, {**vars(importlib.import_module(edit.__module__)), "Random": Random})
        takes = list(inspect.signature(edit).parameters.values())[1:]
        return {p.name: self.of(p.name, hints[p.name], str(p.annotation)) for p in takes}


def _changed(judgements: Judgements, ratio: Any) -> Judgements:
    return Judgements(FrozenDict(dict.fromkeys(judgements.ratios, ratio)))
