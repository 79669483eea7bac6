# SPDX-License-Identifier: MIT
"""Check codes: what a participant votes with, short and guarded against slips.

Four signs that are not taken for each other in most hands, a letter first, so that no spreadsheet takes a
code for a number. The last is worked out from the others: with a prime number of signs and a
different factor a place, every wrong sign and every two signs exchanged give no valid code.
"""

from __future__ import annotations

from collections.abc import Collection
from random import Random

from mcda_app.errors import EditError
from mcda_app.i18n import tr

SIGNS = "ABCDFHJKMNPQRTVWXY34679"
LETTERS = SIGNS[:18]
LENGTH = 4
MOST_CODES = 1000
"""Far fewer than there are, so that a code made up is hardly ever one in use."""


def check_sign(head: str) -> str:
    """The sign that belongs behind the first three."""
    total = sum(place * SIGNS.index(sign) for place, sign in enumerate(head, 1))
    # The last place counts 4: its sign x must make total + 4 x divisible by the number of signs.
    return next(s for n, s in enumerate(SIGNS) if (total + LENGTH * n) % len(SIGNS) == 0)


def well_formed(code: str) -> bool:
    return (
        len(code) == LENGTH
        and all(sign in SIGNS for sign in code)
        and code[0] in LETTERS
        and check_sign(code[:-1]) == code[-1]
    )


def draw_codes(count: int, taken: Collection[str], lots: Random) -> tuple[str, ...]:
    """So many codes not among those taken, in alphabetical order.

    lots  what draws; `random.SystemRandom()` outside tests
    Raises EditError if there would be more than MOST_CODES.
    """
    if count < 1 or count + len(taken) > MOST_CODES:
        raise EditError(tr("A workshop takes from 1 to {most_codes} codes.").format(most_codes=MOST_CODES))
    drawn: set[str] = set()
    while len(drawn) < count:
        head = lots.choice(LETTERS) + "".join(lots.choice(SIGNS) for _ in range(LENGTH - 2))
        code = head + check_sign(head)
        # Letters alone might spell a word.
        if code not in taken and not code.isalpha():
            drawn.add(code)
    return tuple(sorted(drawn))


def read_code(typed: str) -> str:
    """A code as typed: small letters, spaces and hyphens do not matter.

    Raises EditError, saying what is wrong, for whatever cannot be a code.
    """
    code = "".join(ch for ch in typed.upper() if not ch.isspace() and ch not in "-–·.")
    shown = " ".join(typed.split())[:20]
    if not code:
        raise EditError(tr("No code was given."), remedy=tr("Type the four signs on your slip."))
    odd = [sign for sign in code if sign not in SIGNS]
    if odd:
        raise EditError(
            tr("“{shown}” is no code: “{odd}” is in none.").format(shown=shown, odd=odd[0]),
            remedy=tr("Look at your slip and type it again."),
        )
    if len(code) != LENGTH:
        raise EditError(
            tr("“{shown}” is no code: codes have {length} signs.").format(shown=shown, length=LENGTH),
            remedy=tr("Enter it again."),
        )
    if not well_formed(code):
        raise EditError(
            tr("“{shown}” is no code: a sign is wrong or two were exchanged.").format(shown=shown),
            remedy=tr("Look at your slip and type it again."),
        )
    return code
