# SPDX-License-Identifier: MIT
"""What people of a workshop may be called and weigh, and what may be written of them."""

from __future__ import annotations

from mcda_app.domain.checks import finite, whole_text
from mcda_app.errors import EditError
from mcda_app.i18n import localised, tr

MAX_TEXT = 5_000


def checked_voting_weight(weight: float) -> float:
    faulty = (
        tr("A voting weight must be a number above 0 and up to {most}.").format(most=localised(1e6, ",.0f")),
        tr("1 counts like everybody else's."),
    )
    number = finite(weight, *faulty)
    if not 0 < number <= 1e6:
        raise EditError(faulty[0], remedy=faulty[1])
    return number


def checked_text(text: str, what: str) -> str:
    """A text of several lines as it will be kept; may not be empty."""
    clean = whole_text(text).strip()
    if not clean:
        raise EditError(tr("The {what} is empty.").format(what=what), remedy=tr("Type a sentence."))
    if len(clean) > MAX_TEXT:
        raise EditError(
            tr("The {what} has {clean_count} characters; the maximum is {most_text}.").format(
                what=what, clean_count=len(clean), most_text=MAX_TEXT
            ),
            remedy=tr("Shorten it."),
        )
    return clean
