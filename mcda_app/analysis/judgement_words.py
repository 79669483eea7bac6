# SPDX-License-Identifier: MIT
"""Judgements from 1 to 9 in words.

Source of the words: Saaty (1977), "A scaling method for priorities in hierarchical structures", Journal
of Mathematical Psychology 15(3), 234-281.
"""

from __future__ import annotations

from itertools import pairwise

_STRENGTHS = {
    1: "equally",
    2: "slightly more",
    3: "moderately more",
    4: "moderately to strongly more",
    5: "strongly more",
    6: "strongly to very strongly more",
    7: "very strongly more",
    8: "very strongly to extremely more",
    9: "extremely more",
}


def strength(ratio: float) -> str:
    """“moderately more” for 3, or for one third of the other; in between, the nearest."""
    size = ratio if ratio >= 1 else 1 / ratio
    return _STRENGTHS[min(9, max(1, round(size)))]


def figure(ratio: float) -> str:
    """A judgement as it is written in a matrix: “3”, “1/3”, “2.5”, “1/2.5”."""
    if ratio >= 1:
        return _plain(ratio)
    return f"1/{_plain(1 / ratio)}"


def judgement_sentence(first: str, second: str, ratio: float | None, adjective: str = "important") -> str:
    """“Cost is strongly more important than Speed (5).”"""
    if ratio is None:
        return f"{first} and {second}: not answered."
    if abs(ratio - 1) < 1e-9:
        return f"{first} and {second} are equally {adjective} (1)."
    if ratio < 1:
        first, second, ratio = second, first, 1 / ratio
    if ratio < 1.5:
        return f"{first} is a little more {adjective} than {second} ({_plain(ratio)})."
    return f"{first} is {strength(ratio)} {adjective} than {second} ({_plain(ratio)})."


def cycle_sentence(titles: tuple[str, ...], adjective: str = "important") -> str:
    """“A is more important than B, B than C, and C again than A.”"""
    first, second = titles[0], titles[1]
    steps = [f"{first} is judged more {adjective} than {second}"]
    steps += [f"{a} than {b}" for a, b in pairwise(titles[1:])]
    return f"{', '.join(steps)}, and {titles[-1]} in turn than {first}."


def _plain(size: float) -> str:
    return f"{size:.0f}" if abs(size - round(size)) < 0.005 else f"{size:.2g}"
