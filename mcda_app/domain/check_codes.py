# SPDX-License-Identifier: MIT
"""Check codes: short codes to vote with, guarded against typing errors.

Four characters that are hard to confuse in handwriting, a letter first, so that no spreadsheet reads a code
as a number. The last is a check character: since the alphabet has a prime number of characters and each
position its own factor, a wrong character or two swapped ones never give a valid code.
"""

from __future__ import annotations

from collections.abc import Collection
from random import Random

from mcda_app.errors import EditError
from mcda_app.i18n import tr

SIGNS = "ABCDFHJKMNPQRTVWXY34679"
LETTERS = SIGNS[:18]
LENGTH = 4
MAX_CODES = 1000
"""Far fewer than there are, so that a guessed code is hardly ever in use."""


def check_sign(head: str) -> str:
    """The check character for the first three."""
    total = sum(position * SIGNS.index(char) for position, char in enumerate(head, 1))
    # The last place counts 4: its character x must make total + 4 x divisible by the size of the alphabet.
    return next(s for n, s in enumerate(SIGNS) if (total + LENGTH * n) % len(SIGNS) == 0)


def well_formed(code: str) -> bool:
    return (
        len(code) == LENGTH
        and all(char in SIGNS for char in code)
        and code[0] in LETTERS
        and check_sign(code[:-1]) == code[-1]
    )


def draw_codes(count: int, in_use: Collection[str], rng: Random) -> tuple[str, ...]:
    """New codes not among those in use, in alphabetical order.

    rng  the random generator; `random.SystemRandom()` outside tests
    Raises EditError if there would be more than MAX_CODES.
    """
    if count < 1 or count + len(in_use) > MAX_CODES:
        raise EditError(tr("A workshop can have from 1 to {most_codes} codes.").format(most_codes=MAX_CODES))
    codes: set[str] = set()
    while len(codes) < count:
        head = rng.choice(LETTERS) + "".join(rng.choice(SIGNS) for _ in range(LENGTH - 2))
        code = head + check_sign(head)
        # Letters alone might spell a word.
        if code not in in_use and not code.isalpha():
            codes.add(code)
    return tuple(sorted(codes))


def read_code(typed: str) -> str:
    """The code in a typed text; case, spaces and hyphens do not matter.

    Raises EditError, which says what is wrong, for anything that cannot be a code.
    """
    code = "".join(ch for ch in typed.upper() if not ch.isspace() and ch not in "-–·.")
    shown = " ".join(typed.split())[:20]
    if not code:
        raise EditError(tr("No code was entered."), remedy=tr("Type the four characters on your slip."))
    invalid = [char for char in code if char not in SIGNS]
    if invalid:
        raise EditError(
            tr("“{shown}” is not a valid code: no code contains “{char}”.").format(
                shown=shown, char=invalid[0]
            ),
            remedy=tr("Check your slip and type it again."),
        )
    if len(code) != LENGTH:
        raise EditError(
            tr("“{shown}” is not a valid code: codes have {length} characters.").format(
                shown=shown, length=LENGTH
            ),
            remedy=tr("Enter it again."),
        )
    if not well_formed(code):
        raise EditError(
            tr("“{shown}” is not a valid code: a character is wrong or two are swapped.").format(shown=shown),
            remedy=tr("Check your slip and type it again."),
        )
    return code
