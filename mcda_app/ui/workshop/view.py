# SPDX-License-Identifier: MIT
"""TODO."""

from __future__ import annotations

from typing import Protocol


class View(Protocol):
    """One of the page's views."""

    def refresh(self) -> None:
        """Show the workshop as it now is.

        A view that also shows what the project's own weights give has ``follow``, called when they moved.
        """
