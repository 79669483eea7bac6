# SPDX-License-Identifier: MIT
"""What travels is sealed both ways, of one size, and refused if it is for somebody else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nacl.public import Box, PrivateKey, PublicKey

from mcda_app.domain.workshop.sealing import TOKEN_BYTES, binding
from mcda_app.exchange.phones.transport import (
    CODE_BYTES,
    VERSION,
    Reply,
    Transport,
    UnreadableError,
    digits,
    fragment,
    fresh_secret,
    public_key,
    request_size,
)

BALLOT = 200
TOKEN = b"t" * TOKEN_BYTES
SECRET = fresh_secret()
SERVER = Transport(SECRET, BALLOT)


def request(code: str, ballot: bytes, *, version: int = VERSION, to: bytes = SECRET) -> tuple[bytes, Box]:
    own = PrivateKey.generate()
    box = Box(own, PublicKey(public_key(to)))
    plain = bytes([version]) + code.encode().ljust(CODE_BYTES, b"\0") + TOKEN + ballot
    return bytes(own.public_key) + bytes(box.encrypt(plain)), box


def test_a_request_and_its_answer():
    body, box = request("K7FA", b"x" * BALLOT)
    assert len(body) == request_size(BALLOT)
    arrived = SERVER.open(body)
    assert (arrived.code, arrived.ballot) == ("K7FA", binding(TOKEN) + b"x" * BALLOT)
    answers = {reply: arrived.answer(reply) for reply in Reply}
    assert len({len(answer) for answer in answers.values()}) == 1
    for reply, answer in answers.items():
        assert box.decrypt(answer)[:2] == bytes([VERSION, reply])
        assert b"K7FA" not in answer
    assert b"K7FA" not in body
    assert b"xxxx" not in body


def test_another_phone_cannot_read_the_answer():
    body, _ = request("K7FA", b"x" * BALLOT)
    _, other = request("K7FA", b"x" * BALLOT)
    with pytest.raises(Exception, match="decrypt"):
        other.decrypt(SERVER.open(body).answer(Reply.RECORDED))


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\0" * request_size(BALLOT),
        b"\xff" * request_size(BALLOT),
        request("K7FA", b"x" * (BALLOT + 1))[0],
        request("K7FA", b"x" * BALLOT, version=9)[0],
        request("K7FA", b"x" * BALLOT, to=fresh_secret())[0],
        request("Ä", b"x" * BALLOT)[0],
    ],
)
def test_anything_else_is_refused(body):
    with pytest.raises(UnreadableError):
        SERVER.open(body)


@given(st.binary(max_size=2 * request_size(BALLOT)))
def test_random_bytes_are_refused(body):
    with pytest.raises(UnreadableError):
        SERVER.open(body)


def test_the_address_holds_both_keys_and_the_digits_depend_on_them():
    one, other = public_key(fresh_secret()), public_key(fresh_secret())
    assert len(fragment(one, other)) == 86
    assert "=" not in fragment(one, other)
    assert digits(one, other) != digits(other, one)
    assert digits(one, other).replace(" ", "").isdigit()
