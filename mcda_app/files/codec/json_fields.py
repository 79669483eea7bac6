# SPDX-License-Identifier: MIT
"""JSON objects that leave out what is empty."""

from __future__ import annotations

Json = dict[str, object]


def filled(**fields: object) -> Json:
    """The fields that hold something; zero and False count as something, emptiness does not."""
    return {k: v for k, v in fields.items() if v is not None and v not in ("", [], {})}
