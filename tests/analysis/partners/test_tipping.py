# SPDX-License-Identifier: MIT
"""At which weights and ratings an actor belongs in, held against all coalitions computed one by one."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mcda_app.analysis.partners.certainty import certainty
from mcda_app.analysis.partners.frontiers import Frontiers
from mcda_app.analysis.partners.tipping import (
    WeightMemberships,
    range_words,
    rating_membership,
    rating_range,
    rating_sentence,
    weight_memberships,
    weight_sentence,
)
from mcda_app.analysis.sensitivity.coalition_tipping import MembershipInterval
from mcda_app.domain.acceptability_question import AcceptabilityQuestion, WeightVariation
from mcda_app.domain.edits.partners.actor_ratings import set_rating_scale, type_rating
from mcda_app.domain.membership.rules import ActorRating
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Scale
from mcda_app.domain.weights import Weights
from mcda_app.errors import MethodError
from mcda_app.files import presets
from tests.analysis.partners.problems import PROJECT, answers_of, brute, method_of, projects
from tests.domain.partner_projects import NAMES, without_partners

TRADE = PROJECT.issue("trade")
SHARE = r"([0-9.]+)%"


def in_all(project: Project, name: str) -> bool:
    """Whether an actor is in every coalition that is best."""
    answers = answers_of(project)
    return all(NAMES.index(name) in each for each in brute(answers, method_of(project)).first())


def in_some(project: Project, name: str) -> bool:
    """Whether an actor is in any coalition that is best."""
    answers = answers_of(project)
    return any(NAMES.index(name) in each for each in brute(answers, method_of(project)).first())


def at(project: Project, criterion_id: str, share: float) -> Project:
    return replace(project, weights=project.weights.moved(criterion_id, share))


@settings(max_examples=25, deadline=None)
@given(projects(), st.sampled_from(["effectiveness", "cost", "alignment", "leverage"]), st.floats(0, 1))
def test_a_sentence_on_a_weight_holds_at_every_weight(
    project: Project, criterion_id: str, place: float
) -> None:
    frontiers = Frontiers()
    membership = weight_memberships(project, project.issue("trade"), criterion_id, frontiers)
    assert membership is not None
    assert weight_memberships(project, project.issue("trade"), criterion_id, frontiers) == membership
    share = membership.low + place * (membership.high - membership.low)
    moved = at(project, criterion_id, share)
    for name in NAMES[1:]:
        intervals = membership.actors[name.casefold()]
        # Beside a boundary scores differ by less than ties may, and at one those of both sides tie.
        if min(abs(share - end) for each in intervals for end in each[:2]) < 1e-4:
            continue
        text = weight_sentence(project.issue("trade"), project.partners.actor(name.casefold()), membership)
        inside = in_all(moved, name)
        if "out of" in text or "at most tied" in text:
            assert not inside, text
        elif re.search("at any weight of [A-Za-z ]+[.]", text):
            assert inside, text
        else:
            sentence, _, ties = text.partition(" Tied with others")
            claimed = any(low < 100 * share < high for low, high in stated(sentence))
            assert inside or not claimed, text
            if any(low < 100 * share < high for low, high in stated(ties)):
                assert in_some(moved, name), text
                assert not inside, text


def stated(text: str) -> list[tuple[float, float]]:
    """The weights in per cent at which a sentence says that an actor is in."""
    spans = [(0.0, float(x)) for x in re.findall(f"below {SHARE}", text)]
    spans += [(float(x), 100.0) for x in re.findall(f"above {SHARE}", text)]
    return spans + [(float(a), float(b)) for a, b in re.findall(f"between {SHARE} and {SHARE}", text)]


def test_the_sentence_of_arms_races() -> None:
    project = presets.load()
    issue = project.issue("arms-races")
    membership = weight_memberships(project, issue, "cost")
    assert membership is not None
    text = weight_sentence(issue, project.partners.actor("china"), membership)
    assert text == (
        "China: in the best coalition for Arms races at any weight of Cost of coordination below 73%."
    )
    for share, inside in ((0.0, True), (0.72, True), (0.75, False), (1.0, False)):
        best = answers_of(at(project, "cost", share), "arms-races").best
        assert ("china" in {actor.id for actor in best}) is inside


def intervals(*parts: tuple[float, float, bool]) -> WeightMemberships:
    each = tuple(MembershipInterval(low, high, inside, inside) for low, high, inside in parts)
    return WeightMemberships(PROJECT.criterion("cost"), 0.0, 1.0, {"ardland": each})


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        (((0, 0.4137, True), (0.4137, 1, False)), "below 41%."),
        (((0, 0.4137, False), (0.4137, 1, True)), "above 42%."),
        (((0, 0.2, False), (0.2, 0.4, True), (0.4, 1, False)), "between 20% and 40%."),
        (((0, 0.1, True), (0.1, 0.9, False), (0.9, 1, True)), "below 10% and above 90%."),
        (((0, 0.0041, True), (0.0041, 1, False)), "below 0.4%."),
        (((0, 0.501, False), (0.501, 0.502, True), (0.502, 1, False)), "between 50.1% and 50.2%."),
        (((0, 1, True),), "at any weight of Cost of coordination."),
        (((0, 1, False),), "out of the best coalition for Trade at any weight of Cost of coordination."),
    ],
)
def test_a_rounded_weight_never_says_more_than_is_so(
    parts: tuple[tuple[float, float, bool], ...], words: str
) -> None:
    text = weight_sentence(TRADE, PROJECT.partners.actor("ardland"), intervals(*parts))
    assert text.endswith(words)


def test_a_tie_all_along_is_no_membership() -> None:
    tied = WeightMemberships(
        PROJECT.criterion("cost"), 0.0, 1.0, {"ardland": (MembershipInterval(0.0, 1.0, True, False),)}
    )
    text = weight_sentence(TRADE, PROJECT.partners.actor("ardland"), tied)
    assert "at most tied in the best coalition" in text


def test_a_weight_that_locks_fix_has_no_tipping_point() -> None:
    weights = Weights(PROJECT.weights.shares, locked=frozenset(PROJECT.weights.shares))
    assert weight_memberships(replace(PROJECT, weights=weights), TRADE, "cost") is None
    with pytest.raises(MethodError):
        weight_memberships(without_partners(PROJECT), TRADE, "cost")


@settings(max_examples=25, deadline=None)
@given(projects(), st.sampled_from(NAMES[1:]), st.sampled_from(ActorRating))
def test_each_level_of_a_rating_is_as_if_it_were_typed(
    project: Project, name: str, rating: ActorRating
) -> None:
    """Bergia's effort is rated on the issue, all else in general."""
    actor = project.partners.actor(name.casefold())
    membership = rating_membership(answers_of(project), actor, rating)
    assert membership is not None
    own = "trade" if (actor.id, rating) in project.issue("trade").ratings else None
    for level, inside in membership.levels:
        typed = type_rating(project, actor.id, rating, level.label, own)
        try:
            assert in_all(typed, name) is inside
        except MethodError:  # nobody has a share then
            continue
    text = rating_sentence(project.issue("trade"), membership)
    others = [level.value for level, inside in membership.levels if inside is not membership.now]
    if not others:
        assert ("out of" in text or "at most tied" in text) is not membership.now
        assert ("at most tied" in text) is membership.tied
        return
    nearest = min(others, key=lambda value: (abs(value - membership.value), value))
    assert (
        f"goes from {membership.scale.describe(membership.value)} to {membership.scale.describe(nearest)}."
        in text
    )
    assert ("out of" in text) is membership.now
    assert membership.tied is (in_some(project, name) and not in_all(project, name))
    assert text.endswith("Now it ties with others.") is membership.tied


def test_a_tie_is_told_beside_what_would_end_it() -> None:
    """Japan and South Korea are rated alike where it counts on trade, so that either completes the best."""
    project = presets.load()
    issue, japan = project.issue("trade"), project.partners.actor("japan")
    answers = answers_of(project, "trade")
    assert answers.ranking.tied == 2
    membership = rating_membership(answers, japan, ActorRating.EFFORT)
    assert membership is not None
    assert rating_sentence(issue, membership) == (
        "Japan: in the best coalition for Trade once Effort to win over goes from low to none. "
        "Now it ties with others."
    )
    weights = weight_memberships(project, issue, "effectiveness")
    assert weights is not None
    assert weight_sentence(issue, japan, weights) == (
        "Japan: in the best coalition for Trade at any weight of Effectiveness above 26%. "
        "Tied with others below 25%."
    )


def test_we_have_no_rating_to_tip_nor_has_a_scale_without_levels() -> None:
    answers = answers_of(PROJECT)
    assert rating_membership(answers, PROJECT.partners.actor("home"), ActorRating.EFFORT) is None
    numbers = set_rating_scale(PROJECT, ActorRating.EFFORT, Scale(low=0.0, high=4.0))
    actor = numbers.partners.actor("ardland")
    assert rating_membership(answers_of(numbers), actor, ActorRating.EFFORT) is None


def test_draws_are_counted_and_repeat() -> None:
    one = certainty(PROJECT, TRADE, samples=300)
    two = certainty(PROJECT, TRADE, samples=300)
    assert one is not None
    assert two is not None
    shares = [one.share(actor) for actor in PROJECT.partners.actors]
    assert shares == [two.share(actor) for actor in PROJECT.partners.actors]
    assert one.counts.samples == 300
    assert shares[0] == 1.0
    shares_done: list[float] = []

    def stop(progress: float) -> bool:
        shares_done.append(progress)
        return False

    assert certainty(PROJECT, TRADE, samples=30_000, progress=stop) is None
    assert len(shares_done) == 1
    assert 0 < shares_done[0] < 1


def test_without_variation_the_best_coalition_is_always_the_same() -> None:
    fixed = replace(PROJECT, robustness=AcceptabilityQuestion(WeightVariation.CURRENT, samples=50))
    sure = certainty(fixed, TRADE, rating_levels=0)
    assert sure is not None
    answers = answers_of(fixed)
    for actor in answers.problem.actors:
        assert sure.share(actor) == (1.0 if actor in answers.best else 0.0)
    assert sure.counts.share(answers.ranking.best) == 1.0


def test_drawn_weights_are_those_of_the_robustness_check() -> None:
    """Shares of first places, counted again coalition by coalition."""
    project = replace(PROJECT, robustness=AcceptabilityQuestion(WeightVariation.ALL, samples=60))
    from mcda_app.analysis.acceptability.weight_sampler import SampledWeights

    sure = certainty(project, TRADE, rating_levels=0)
    assert sure is not None
    ids = [c.id for c in project.criteria]
    question = sure.question
    samples, _ = SampledWeights(project, question).page(0, squared=False, whole=False).of(TRADE, ids)
    hits = dict.fromkeys(NAMES, 0)
    for n in range(60):
        shares = dict(zip(ids, (samples[:, n] / samples[:, n].sum()).tolist(), strict=True))
        from mcda_app.domain.frozendict import FrozenDict

        answers = answers_of(replace(project, weights=Weights(FrozenDict(shares))))
        for i, name in enumerate(NAMES):
            hits[name] += any(i in each for each in brute(answers).first())
    assert {a.title: round(60 * sure.share(a)) for a in sure.problem.actors} == hits


def test_on_a_scale_without_levels_the_threshold_is_exact() -> None:
    project = set_rating_scale(PROJECT, ActorRating.EFFORT, Scale(low=0.0, high=10.0, unit="days"))
    ardland = project.partners.actor("ardland")
    answers = answers_of(type_rating(project, "ardland", ActorRating.EFFORT, "5"))
    interval = rating_range(answers, ardland, ActorRating.EFFORT)
    assert interval is None  # an actor of before the rating was typed
    actor = answers.problem.project.partners.actor("ardland")
    interval = rating_range(answers, actor, ActorRating.EFFORT)
    assert interval is not None
    assert interval.inside is not None
    low, high = interval.inside
    assert low == 0.0
    for effort in (high / 2, min(high + 0.5, 10.0)):
        typed = type_rating(project, "ardland", ActorRating.EFFORT, f"{effort:.6f}")
        assert in_some(typed, "Ardland") == (effort <= high)
    words = range_words(interval)
    assert words == ("at any level" if high == 10 else words)
    assert range_words(interval._replace(inside=(0.0, 4.0))) == "up to 4 days"
    assert range_words(interval._replace(inside=(4.0, 10.0))) == "from 4 days up"
    assert range_words(interval._replace(inside=None)) == "never"
    assert range_words(interval._replace(single=False)) == "no single threshold"
    assert rating_range(answers, actor, ActorRating.ALIGNMENT) is None  # has levels
