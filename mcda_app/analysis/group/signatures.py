# SPDX-License-Identifier: MIT
"""The signatures of an anonymous workshop: how many there are, never whose."""

from __future__ import annotations

from collections.abc import Sequence

from mcda_app.i18n import plural, tr


def anonymous_signatures(words: Sequence[bool]) -> str:
    """How many signed and how.

    words  of each signature, whether it agrees
    """
    agreed = sum(words)
    return plural(
        len(words),
        tr("{count} person signed: {agreed} in agreement, {dissenting} under dissent."),
        tr("{count} people signed: {agreed} in agreement, {dissenting} under dissent."),
    ).format(count=len(words), agreed=agreed, dissenting=len(words) - agreed)
