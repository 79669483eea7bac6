# SPDX-License-Identifier: MIT
"""Weigh criteria and rank options, offline: a desktop program, and a library for notebooks and scripts.

    import mcda_app as mcda

    matrix = mcda.DecisionMatrix([[250, 16], [200, 8]], ["cost", "benefit"])
    mcda.rank(matrix, [1, 2]).to_frame()

Each name below is loaded when it is first used, so that importing the package costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from mcda_app.version import __version__

if TYPE_CHECKING:
    from mcda_app.api.acceptability import AcceptabilityResult, acceptability
    from mcda_app.api.ahp import AhpResult, ahp
    from mcda_app.api.matrix import DecisionMatrix
    from mcda_app.api.possible import PossibleLeaders, possible_leaders
    from mcda_app.api.projects import open_project, save_project
    from mcda_app.api.ranking import Ranking, rank
    from mcda_app.api.tipping import TippingPoints, tipping_points
    from mcda_app.api.weights import DerivedWeights, derive_weights
    from mcda_app.errors import McdaError

_HOMES = {
    "AcceptabilityResult": "mcda_app.api.acceptability",
    "AhpResult": "mcda_app.api.ahp",
    "DecisionMatrix": "mcda_app.api.matrix",
    "DerivedWeights": "mcda_app.api.weights",
    "McdaError": "mcda_app.errors",
    "PossibleLeaders": "mcda_app.api.possible",
    "Ranking": "mcda_app.api.ranking",
    "TippingPoints": "mcda_app.api.tipping",
    "acceptability": "mcda_app.api.acceptability",
    "ahp": "mcda_app.api.ahp",
    "derive_weights": "mcda_app.api.weights",
    "open_project": "mcda_app.api.projects",
    "possible_leaders": "mcda_app.api.possible",
    "rank": "mcda_app.api.ranking",
    "save_project": "mcda_app.api.projects",
    "tipping_points": "mcda_app.api.tipping",
}

__all__ = [
    "AcceptabilityResult",
    "AhpResult",
    "DecisionMatrix",
    "DerivedWeights",
    "McdaError",
    "PossibleLeaders",
    "Ranking",
    "TippingPoints",
    "__version__",
    "acceptability",
    "ahp",
    "derive_weights",
    "open_project",
    "possible_leaders",
    "rank",
    "save_project",
    "tipping_points",
]


def __getattr__(name: str) -> object:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(home), name)


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
