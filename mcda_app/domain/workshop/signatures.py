# SPDX-License-Identifier: MIT
"""What people say about the result: dissent, and signatures on what it rests on."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Dissent:
    """Why somebody does not agree with a result.

    issue  id of the issue; empty if it is about the whole
    voter  who; empty in an anonymous workshop
    at     when; empty in an anonymous workshop
    with_signature  whether it was given with a signature, apart from which an anonymous workshop keeps it.
           Signatures do not cover it: those who signed before could not know of it
    """

    issue: str
    reason: str
    voter: str = ""
    at: str = ""
    with_signature: bool = False


@dataclass(frozen=True, slots=True)
class SignOff:
    """One participant's word on the final state.

    signer  id of the participant; in an anonymous workshop 32 hexadecimal digits that only the code of the
            slip gives, so that it cannot be told whose signature came when
    name, role  as they were when it was signed; empty in an anonymous workshop
    at      when; in an anonymous workshop the day alone
    inputs  hash of the inputs that were signed
    agrees  False for a signature under dissent, whose reason is recorded
    record  hash of the revealed rounds and of dissent that were signed; empty for a signature of a version
            whose signatures covered the inputs alone
    """

    signer: str
    name: str
    at: str
    inputs: str
    agrees: bool = True
    role: str = ""
    reason: str = ""
    record: str = ""

    @property
    def label(self) -> str:
        """What screens and reports call whoever signed; nothing in an anonymous workshop."""
        return self.name
