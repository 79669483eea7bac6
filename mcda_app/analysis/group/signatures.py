# SPDX-License-Identifier: MIT
"""Sentences on signatures: how many an anonymous workshop has, never whose, and what they cover."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from mcda_app.domain.workshop.signatures import SignOff
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


def inputs_alone(signed: Iterable[SignOff]) -> str:
    """How many signatures cover the inputs alone, as earlier versions had it; empty if none."""
    count = sum(not signature.record for signature in signed)
    if not count:
        return ""
    return plural(
        count,
        tr("{count} signature is of an earlier version and covers the inputs, not rounds and dissent."),
        tr("{count} signatures are of an earlier version and cover the inputs, not rounds and dissent."),
    ).format(count=count)


def signed_state(signature: SignOff, digits: int) -> str:
    """The beginnings of the hashes that were signed: of the inputs, and of the record if it was."""
    return " / ".join(text[:digits] for text in (signature.inputs, signature.record) if text)
