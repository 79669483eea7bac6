# SPDX-License-Identifier: MIT
"""Weights drawn uniformly from all that agree with linear statements: hit-and-run.

Many walkers go side by side. Those uniform weights that happen to agree start where they are; walkers that
are missing start from copies of them, or from the innermost weights. The same statements and seed always
give the same draws.

Sources: Smith (1984), "Efficient Monte Carlo procedures for generating points uniformly distributed over
bounded regions", Operations Research 32; Tervonen, van Valkenhoef, Baştürk & Postmus (2013), "Hit-And-Run
enables efficient weight generation for simulation-based multiple criteria decision analysis", EJOR 224.
"""

from __future__ import annotations

import numpy as np

from mcda_app.methods.weight_statements.linear_programmes import Floats
from mcda_app.methods.weight_statements.polytope import Polytope

SEED = 2026
DRAWS = 2000
ENOUGH = 100
"""Uniform weights that agree from which walkers need not start at the innermost weights."""

RESHAPE = 5
"""Steps after which the directions follow the spread of the walkers again."""


def draw(polytope: Polytope, seed: int = SEED, draws: int = DRAWS) -> Floats:
    """(criteria, draws) weights, each column summing to 1. Raises ValueError if no weights agree."""
    generator = np.random.default_rng(seed)
    uniform: Floats = generator.dirichlet(np.ones(polytope.criteria), draws).T
    if not len(polytope.least):
        return uniform
    rows, least = polytope.facets
    directions = polytope.directions
    dimension = directions.shape[1]
    if not dimension:
        return np.repeat(polytope.inner_point[:, None], draws, axis=1)
    agree = uniform[:, (rows @ uniform >= least[:, None]).all(axis=0)]
    if agree.shape[1] < ENOUGH or dimension < polytope.criteria - 1:
        agree = polytope.inner_point[:, None]
    walkers: Floats = agree[:, np.arange(draws) % agree.shape[1]].copy()
    shape, slack = directions, rows @ walkers - least[:, None]
    for n in range(20 + 8 * dimension):
        if n and n % RESHAPE == 0:
            shape = _shape(walkers, directions)
        _move(walkers, slack, rows, shape, generator)
    np.maximum(walkers, 0.0, out=walkers)
    return np.asarray(walkers / walkers.sum(axis=0))


def _shape(walkers: Floats, directions: Floats) -> Floats:
    """Directions as long as the walkers are spread along them: a thin set is crossed lengthwise too."""
    spread, turned = np.linalg.eigh(np.cov(directions.T @ walkers).reshape(2 * directions.shape[1:]))
    lengths = np.sqrt(np.maximum(spread, 0.0))
    return np.asarray(directions @ turned * np.maximum(lengths, 1e-4 * lengths.max(initial=1e-12)))


def _move(
    walkers: Floats, slack: Floats, rows: Floats, shape: Floats, generator: np.random.Generator
) -> None:
    """Send each walker to a random place on a random line through it; slack is what constraints leave it."""
    moves = shape @ generator.standard_normal((shape.shape[1], walkers.shape[1]))
    rate = rows @ moves
    rate[np.abs(rate) < 1e-12 * np.abs(moves).max()] = 0.0
    closing = rate / np.maximum(slack, 1e-15)
    ahead, behind = -1 / closing.min(axis=0), -1 / closing.max(axis=0)  # ahead is above 0, behind below it
    lengths = behind + generator.random(walkers.shape[1]) * (ahead - behind)
    walkers += moves * lengths
    slack += rate * lengths
