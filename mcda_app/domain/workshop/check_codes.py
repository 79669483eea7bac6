# SPDX-License-Identifier: MIT
"""Check codes: codes to vote with, guarded against typing errors and kept as hashes alone.

Eight characters that are hard to confuse in handwriting, a letter first, so that no spreadsheet reads a code
as a number. The last is a check character: since the alphabet has a prime number of characters and each
position its own factor, a wrong character or two swapped ones never give a valid code.

There are 18 × 23⁶ codes, 31 bits. A document holds each as its scrypt hash (C. Percival, RFC 7914) with a
salt that is not in the document but in the key store of this computer: so a document and a code do not lead
to each other. Checking one takes about 0.08 seconds and 32 MB: whoever has the salt too would need one
processor for some seven years to try all, and a month to find one of a hundred codes.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from random import Random

from mcda_app.errors import EditError
from mcda_app.i18n import tr

SIGNS = "ABCDFHJKMNPQRTVWXY34679"
LETTERS = SIGNS[:18]
LENGTH = 8
MAX_CODES = 1000
"""Far fewer than there are, so that a guessed code is hardly ever in use."""
STANDARD_COST, MOST_COST = 15, 17
"""Base-2 logarithm of the number of blocks of 1 KB that a hash passes: as drawn, and as read at most."""
SALT_BYTES, HASH_BYTES = 32, 16


@dataclass(frozen=True, slots=True)
class CodeHashing:
    """How the codes of a workshop are hashed.

    salt  hexadecimal digits; empty in a document, but for one of a version that kept the salt there
    cost  base-2 logarithm of scrypt's N; r is 8 and p is 1
    salt_id  tells which salt of the key store it is, 32 bytes in Base64, see `id_of_salt`; empty before the
          first code was issued and after the workshop was signed
    """

    salt: str = ""
    cost: int = STANDARD_COST
    salt_id: str = ""

    @property
    def in_use(self) -> bool:
        """Whether codes were issued that are not forgotten."""
        return bool(self.salt or self.salt_id)

    @property
    def public(self) -> CodeHashing:
        """As a document holds it."""
        return replace(self, salt="") if self.salt_id else self

    def hash(self, code: str, purpose: str = "") -> str:
        """A code's hash as 32 hexadecimal digits; another one for each purpose."""
        digest = hashlib.scrypt(
            f"{purpose}{code}".encode(),
            salt=bytes.fromhex(self.salt),
            n=2**self.cost,
            r=8,
            p=1,
            maxmem=2**28,
            dklen=HASH_BYTES,
        )
        return digest.hex()


def id_of_salt(salt: bytes) -> str:
    """What a document knows a salt of the key store by; it does not tell the salt."""
    return base64.b64encode(hashlib.sha256(b"mcda-codes" + salt).digest()).decode("ascii")


@dataclass(frozen=True, slots=True)
class IssuedCodes:
    """New codes in clear, to be printed or written at once, and what the document keeps of them.

    codes, hashes  participant id to code and to its hash
    replaces  salt_id of earlier codes that are void from now on, because their salt is not on this
              computer; empty if they stay
    """

    hashing: CodeHashing
    codes: Mapping[str, str]
    hashes: Mapping[str, str]
    replaces: str = ""


def issue(ids: Iterable[str], hashing: CodeHashing, rng: Random) -> IssuedCodes:
    """A new code for each participant; takes about 0.08 seconds a code, on all processors.

    hashing  of their workshop, with its salt
    """
    from concurrent.futures import ThreadPoolExecutor

    people = list(ids)
    codes = list(draw_codes(len(people), (), rng)) if people else []
    rng.shuffle(codes)
    with ThreadPoolExecutor(2) as threads:  # scrypt leaves the interpreter to others
        hashes = list(threads.map(hashing.hash, codes))
    return IssuedCodes(
        hashing.public, dict(zip(people, codes, strict=True)), dict(zip(people, hashes, strict=True))
    )


def shown_code(code: str) -> str:
    """A code as it is printed, in two halves: “KMAP-37QX”."""
    half = LENGTH // 2
    return f"{code[:half]}-{code[half:]}" if len(code) == LENGTH else code


def check_sign(head: str) -> str:
    """The check character for those before it."""
    total = sum(position * SIGNS.index(char) for position, char in enumerate(head, 1))
    # The last place counts 8: its character x must make total + 8 x divisible by the size of the alphabet.
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

    Raises EditError, which says what is wrong, for anything that cannot be a code; what was typed, which may
    be a code but for one character, is not repeated.
    """
    code = "".join(ch for ch in typed.upper() if not ch.isspace() and ch not in "-–·.")
    if not code:
        raise EditError(tr("No code was entered."), remedy=tr("Type the eight characters on your slip."))
    invalid = [char for char in code if char not in SIGNS]
    if invalid:
        raise EditError(
            tr("This is not a valid code: no code contains “{char}”.").format(char=invalid[0]),
            remedy=tr("Check your slip and type it again."),
        )
    if len(code) != LENGTH:
        raise EditError(
            tr("This is not a valid code: codes have {length} characters.").format(length=LENGTH),
            remedy=tr("Enter it again."),
        )
    if not well_formed(code):
        raise EditError(
            tr("This is not a valid code: a character is wrong or two are swapped."),
            remedy=tr("Check your slip and type it again."),
        )
    return code
