# SPDX-License-Identifier: MIT
"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    pass


Json = dict[str, object]


def filled(**fields: object) -> Json:
    """The fields that hold something; zero and False count as something, emptiness does not."""
    return {k: v for k, v in fields.items() if v is not None and v not in ("", [], {})}
