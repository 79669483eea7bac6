# SPDX-License-Identifier: MIT
"""Judgements from 1 to 9 in words.

Source of the words: Saaty (1977), "A scaling method for priorities in hierarchical structures", Journal
of Mathematical Psychology 15(3), 234-281.
"""

from __future__ import annotations

from itertools import pairwise

from mcda_app.domain.pairwise import is_equal
from mcda_app.i18n import LocalisedDict, localised, tr

_STRENGTHS = LocalisedDict(
    lambda: {
        1: tr("equally"),
        2: tr("slightly more"),
        3: tr("moderately more"),
        4: tr("moderately to strongly more"),
        5: tr("strongly more"),
        6: tr("strongly to very strongly more"),
        7: tr("very strongly more"),
        8: tr("very strongly to extremely more"),
        9: tr("extremely more"),
    }
)


def strength(ratio: float) -> str:
    """“moderately more” for 3 or 1/3; the nearest label in between."""
    size = ratio if ratio >= 1 else 1 / ratio
    return _STRENGTHS[min(9, max(1, round(size)))]


def figure(ratio: float) -> str:
    """A judgement as written in a matrix: “3”, “1/3”, “2.5”, “1/2.5”."""
    if ratio >= 1:
        return _plain(ratio)
    return f"1/{_plain(1 / ratio)}"


def judgement_sentence(first: str, second: str, ratio: float | None, adjective: str = "") -> str:
    """“Cost is strongly more important than Speed (5).”"""
    adjective = adjective or tr("important")
    if ratio is None:
        return tr("{first} and {second}: not answered.").format(first=first, second=second)
    if is_equal(ratio):
        return tr("{first} and {second} are equally {adjective} (1).").format(
            first=first, second=second, adjective=adjective
        )
    if ratio < 1:
        first, second, ratio = second, first, 1 / ratio
    if ratio < 1.5:
        return tr("{first} is a little more {adjective} than {second} ({ratio}).").format(
            first=first, adjective=adjective, second=second, ratio=_plain(ratio)
        )
    return tr("{first} is {ratio} {adjective} than {second} ({ratio2}).").format(
        first=first, ratio=strength(ratio), adjective=adjective, second=second, ratio2=_plain(ratio)
    )


def cycle_sentence(titles: tuple[str, ...], adjective: str = "") -> str:
    """“A is more important than B, B than C, and C again than A.”"""
    adjective = adjective or tr("important")
    first, second = titles[0], titles[1]
    steps = [
        tr("{first} is judged more {adjective} than {second}").format(
            first=first, adjective=adjective, second=second
        )
    ]
    steps += [tr("{a} than {b}").format(a=a, b=b) for a, b in pairwise(titles[1:])]
    return tr("{steps}, and {titles} in turn than {first}.").format(
        steps=", ".join(steps), titles=titles[-1], first=first
    )


def _plain(size: float) -> str:
    return f"{localised(size, '.0f')}" if abs(size - round(size)) < 0.005 else f"{localised(size, '.2g')}"
