# SPDX-License-Identifier: MIT
"""The colours of options on a light ground, as the window shows them and as documents print them."""

from __future__ import annotations

from collections.abc import Sequence

from mcda_app.domain.issue import Option, colour_indices
from mcda_app.hues import OPTION_HUES


def option_hues(options: Sequence[Option]) -> dict[str, str]:
    """Option id to its colour, as ``#rrggbb``."""
    return {id_: OPTION_HUES[index] for id_, index in colour_indices(options).items()}
