# SPDX-License-Identifier: MIT
"""Small decision problems for tests, drawn at random or written out."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import strategies as st

from mcda_app.domain.edits.value_functions import set_value_function
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.method_settings import Method, MethodSettings, Normalisation, Synthesis
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion, Direction, Level, Scale
from mcda_app.domain.score import Evidence, Score
from mcda_app.domain.value_functions.value_function import ValueFunction, ValuePoint, ValueShape
from mcda_app.domain.weights import Weights, normalised

FIVE = Scale(
    tuple(Level(f"l{n}", label, float(n)) for n, label in enumerate(("none", "low", "medium", "high", "top")))
)

ALL_SETTINGS = (
    *(MethodSettings(normalisation=n) for n in Normalisation),
    *(MethodSettings(method=Method.AHP, synthesis=s) for s in Synthesis),
    MethodSettings(method=Method.VALUE),
)


def project_of(
    scores: Sequence[Sequence[float | None]],
    shares: Sequence[float],
    *,
    signs: Sequence[int] | None = None,
    scales: Sequence[Scale] | None = None,
    locked: Sequence[int] = (),
    settings: MethodSettings = ALL_SETTINGS[0],
    evidence: Evidence = Evidence.TABLE,
) -> Project:
    """One issue “i” with options A, B, … and criteria c0, c1, …; scores are (options, criteria)."""
    width = len(shares)
    signs = signs or [1] * width
    scales = scales or [FIVE] * width
    criteria = tuple(
        Criterion(f"c{m}", f"Criterion {m}", Direction.BENEFIT if signs[m] > 0 else Direction.COST, scales[m])
        for m in range(width)
    )
    options = tuple(Option(chr(97 + n), chr(65 + n)) for n in range(len(scores)))
    score_cells = {
        (o.id, c.id): _score(c.scale, value, evidence)
        for o, row in zip(options, scores, strict=True)
        for c, value in zip(criteria, row, strict=True)
        if value is not None
    }
    weights = Weights(
        normalised({c.id: s for c, s in zip(criteria, shares, strict=True)}),
        frozenset(f"c{m}" for m in locked),
    )
    return Project(
        "Test",
        criteria,
        options,
        weights,
        (Issue("i", "Issue", scores=FrozenDict(score_cells)),),
        settings=settings,
    )


def _score(scale: Scale, value: float, evidence: Evidence) -> Score:
    level = scale.level_at(value)
    return Score(level.id if level else None, None if level else value, evidence)


@st.composite
def projects(draw: st.DrawFn, *, gaps: bool = True, locks: bool = True) -> Project:
    """Two to five options, two to four criteria, levels or numbers, now and then a missing score."""
    width = draw(st.integers(2, 4))
    count = draw(st.integers(2, 5))
    by_level = draw(st.booleans())
    scale = FIVE if by_level else Scale(low=0.0, high=10.0)
    value = st.integers(0, 4).map(float) if by_level else st.integers(0, 400).map(lambda n: n / 40)
    score = st.one_of(value, value, value, value, st.none()) if gaps and draw(st.booleans()) else value
    shares = draw(
        st.lists(st.integers(0, 12), min_size=width, max_size=width).filter(any)
        | st.lists(st.floats(0.01, 1), min_size=width, max_size=width)
    )
    locked = draw(st.sets(st.integers(0, width - 1), max_size=width - 1)) if locks else ()
    project = project_of(
        [[draw(score) for _ in range(width)] for _ in range(count)],
        shares,
        signs=[draw(st.sampled_from((1, -1))) for _ in range(width)],
        scales=[scale] * width,
        locked=sorted(locked),
        settings=draw(st.sampled_from(ALL_SETTINGS)),
    )
    if project.settings.method is Method.VALUE and draw(st.booleans()):
        for criterion in project.criteria:
            project = set_value_function(project, criterion.id, draw(value_functions(criterion)))
    return project


@st.composite
def value_functions(draw: st.DrawFn, criterion: Criterion) -> ValueFunction | None:
    """Straight pieces, flat ones among them, or an exponential; None for a straight line."""
    low, high = criterion.scale.bounds
    shapes = [None, ValueShape.PIECEWISE] if criterion.scale.levels else [None, *ValueShape]
    shape = draw(st.sampled_from(shapes))
    if shape is None:
        return None
    if shape is ValueShape.EXPONENTIAL:
        return ValueFunction(shape, rho=(high - low) / draw(st.sampled_from((-5, -0.5, 1, 4))))
    if shape is ValueShape.LINEAR:
        return ValueFunction(shape)
    numbers = [level.value for level in criterion.scale.levels] or [low, 2.0, 2.5, 7.0, high]
    inner = st.integers(0, 8).map(lambda n: n / 8)
    values = [0.0, *sorted(draw(inner) for _ in numbers[2:]), 1.0]
    if criterion.direction is Direction.COST:
        values.reverse()
    return ValueFunction(shape, tuple(map(ValuePoint, numbers, values)))
