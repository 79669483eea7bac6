# SPDX-License-Identifier: MIT
"""Seals ballots in libsodium's sealed boxes and opens them with the keys of the store or of a witness."""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
from collections.abc import Collection, Mapping
from dataclasses import replace
from pathlib import Path

from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.workshop.check_codes import SALT_BYTES, CodeHashing, id_of_salt
from mcda_app.domain.workshop.sealing import (
    BINDING_BYTES,
    BOX_OVERHEAD,
    TOKEN_BYTES,
    KeyMissingError,
    Void,
    bound_box,
)
from mcda_app.domain.workshop.workshop import Answers, Round, RoundState, Seal, SealedBallot, Workshop
from mcda_app.errors import EditError, FileError
from mcda_app.files.sealing import plain_text
from mcda_app.files.sealing.key_store import KEY_BYTES, KeyStore, RoundKeys, decoded, dumps
from mcda_app.files.sealing.key_words import key_in, words_of
from mcda_app.i18n import tr

TAG_DIGITS = 32
CODE_BYTES = 40
"""What a sealed code is padded to."""


class WitnessKey:
    """A key pair for a witness, made before a round opens and kept nowhere.

    public  to open the round with
    words   the key that opens its ballots, to be written down
    """

    def __init__(self) -> None:
        from nacl.public import PrivateKey

        private = PrivateKey.generate()
        self._private = bytes(private)
        self.public = _text(bytes(private.public_key))
        self.words = words_of(self._private)

    def file_content(self) -> bytes:
        """The same as a key file."""
        return dumps(RoundKeys("", "", self.public, _text(self._private)))


class BallotSealer:
    """The sealer of the program; see `domain.workshop.sealing.Sealer`.

    store  where keys are kept, by default in the user's profile
    """

    def __init__(self, store: KeyStore | None = None) -> None:
        self.store = store or KeyStore()

    def code_hashing(self, workshop: Workshop) -> CodeHashing:
        hashing = workshop.hashing
        if not hashing.salt_id:
            return hashing
        salt = self.code_salt(workshop)
        if not salt:
            raise KeyMissingError(
                tr("The key to the codes of this workshop is not on this computer."),
                where=str(self.store.folder),
                remedy=tr(
                    "Bring a key file from the computer on which the codes were drawn, or draw new ones."
                ),
            )
        return replace(hashing, salt=salt.hex())

    def code_salt(self, workshop: Workshop) -> bytes:
        """The salt of a workshop's codes; empty if it is not on this computer."""
        kept = self.store.find(workshop.hashing.salt_id) if workshop.hashing.salt_id else None
        return b"" if kept is None else decoded(kept.pepper) or b""

    def new_code_hashing(self, workshop: Workshop) -> CodeHashing:
        salt = secrets.token_bytes(SALT_BYTES)
        self._keep_salt(workshop.id, salt)
        return CodeHashing(salt.hex(), workshop.hashing.cost, id_of_salt(salt))

    def _keep_salt(self, workshop_id: str, salt: bytes) -> None:
        self.store.add(RoundKeys(workshop_id, "", id_of_salt(salt), pepper=_text(salt)))

    def new_seal(self, workshop_id: str, round_: Round, witness: str = "") -> Seal:
        from nacl.public import PrivateKey

        public, private = witness, ""
        if not witness:
            pair = PrivateKey.generate()
            public, private = _text(bytes(pair.public_key)), _text(bytes(pair))
        if len(decoded(public) or b"") != KEY_BYTES:
            raise EditError(tr("The witness's key is damaged."), remedy=tr("Make another."))
        pepper = secrets.token_bytes(KEY_BYTES)
        self.store.add(RoundKeys(workshop_id, round_.id, public, private, _text(pepper), macs=True))
        code_key = _text(bytes(PrivateKey(_code_key(pepper)).public_key))
        return Seal(public, plain_text.size_of(round_), bool(witness), code_key)

    def tag(self, round_: Round, slip: str) -> str:
        keys = self.store.require(round_)
        return self._hmac(round_, keys, f"{keys.workshop}\0{round_.id}\0{slip}")

    def mac(self, round_: Round, tag: str, box: str) -> str:
        keys = self.store.require(round_)
        return self._hmac(round_, keys, f"{keys.workshop}\0{round_.id}\0{tag}\0{box}")

    def vouches_for(self, round_: Round, ballot: SealedBallot) -> bool:
        if not self.store.require(round_).macs:
            return True
        return hmac.compare_digest(ballot.mac, self.mac(round_, ballot.tag, ballot.box))

    def _hmac(self, round_: Round, keys: RoundKeys, message: str) -> str:
        pepper = self._pepper(round_, keys)
        return hmac.new(pepper, message.encode(), hashlib.sha256).hexdigest()[:TAG_DIGITS]

    def _pepper(self, round_: Round, keys: RoundKeys) -> bytes:
        pepper = decoded(keys.pepper)
        if not pepper:
            raise KeyMissingError(
                tr("The key file of {round} is a witness's: it cannot take ballots.").format(
                    round=round_.mention
                ),
                where=str(self.store.folder),
                remedy=tr("Bring the key file of the computer on which the round was opened."),
            )
        return pepper

    def code_in(self, round_: Round, envelope: str) -> tuple[str, bytes]:
        from nacl.exceptions import CryptoError
        from nacl.public import PrivateKey, SealedBox

        data = decoded(envelope)
        if not data:
            return "", b""
        pepper = self._pepper(round_, self.store.require(round_))
        try:
            content = SealedBox(PrivateKey(_code_key(pepper))).decrypt(data)
        except (CryptoError, ValueError, TypeError):
            return "", b""
        return content[:CODE_BYTES].decode("utf-8", "replace").strip(), content[CODE_BYTES:]

    def seal(self, round_: Round, answers: Answers, reasons: Mapping[str, str]) -> str:
        token = new_token()
        return bound_box(token, sealed_box(round_, answers, reasons, token))

    def open_ballots(
        self, round_: Round, key: str = ""
    ) -> Mapping[str, tuple[Answers, FrozenDict[str, str]] | Void]:
        from nacl.public import PrivateKey, SealedBox

        assert round_.seal is not None
        private = PrivateKey(self._private_key(round_, key))
        opener = SealedBox(private)
        return {b.tag: _content(opener, round_, b.box) for b in round_.sealed}

    def _private_key(self, round_: Round, key: str) -> bytes:
        assert round_.seal is not None
        kept = key_in(key) if key else decoded(self.store.require(round_).private)
        if not kept:
            raise EditError(
                tr("A witness keeps the key to the ballots of {round}.").format(round=round_.mention),
                remedy=tr("Ask the witness for the key file or the words."),
            )
        if _public_key(_text(kept)) != round_.seal.public_key:
            raise EditError(
                tr("This key does not belong to {round}.").format(round=round_.mention),
                remedy=tr("Ask the witness for the key of this round."),
            )
        return kept

    # Keys between computers

    def key_file_content(self, workshop: Workshop, round_: Round | None = None) -> bytes:
        """The key file with which another computer can check codes, and take and open the ballots of a
        round; of codes alone if none is given."""
        salt = self.code_salt(workshop)
        if round_ is None:
            self.code_hashing(workshop)  # refuses if the salt is not here
            return dumps(RoundKeys(workshop.id, "", id_of_salt(salt), pepper=_text(salt)))
        return dumps(replace(self.store.require(round_), codes=_text(salt)))

    def take_key_file(self, workshop: Workshop, path: Path) -> Round | None:
        """Keep the keys in a file for the codes of this workshop and for the round that they belong to, and
        return that; None if it is a file of codes alone.

        What is kept here and is not in the file stays, such as the pepper beside a witness's key.
        Raises FileError if it is no key file, or of another workshop, or its two keys are no pair.
        """
        from mcda_app.files.sealing.key_store import read_key_file

        keys = read_key_file(path)
        if keys.public == workshop.hashing.salt_id and id_of_salt(decoded(keys.pepper) or b"") == keys.public:
            self.store.add(keys)
            return None
        sealed = (r for r in workshop.rounds if r.seal is not None and r.state is not RoundState.REVEALED)
        round_ = next((r for r in sealed if r.seal is not None and r.seal.public_key == keys.public), None)
        if round_ is None or (keys.private and _public_key(keys.private) != keys.public):
            raise FileError(
                tr("This key does not belong to a round of this workshop that is still sealed."),
                where=path.name,
                remedy=tr("Choose the key file of this workshop."),
            )
        salt = decoded(keys.codes)
        if salt and id_of_salt(salt) == workshop.hashing.salt_id:
            self._keep_salt(workshop.id, salt)
        kept = self.store.find(keys.public) or RoundKeys("", "", keys.public)
        self.store.add(
            replace(
                keys,
                codes="",
                workshop=kept.workshop or keys.workshop or workshop.id,
                round=round_.id,
                private=kept.private or keys.private,
                pepper=kept.pepper or keys.pepper,
                macs=kept.macs or keys.macs,
            )
        )
        return round_

    def destroy_spent_keys(self, saved: Workshop | None, discarded: Collection[str] = ()) -> None:
        """Destroy the keys of rounds that are revealed in the document just saved.

        discarded  what others are known by that the file has no use for any more, see
                   `edits.workshop.rounds.discarded_keys`
        """
        for public_key in discarded:
            self.store.destroy(public_key)
        for round_ in () if saved is None else saved.rounds:
            if round_.state is RoundState.REVEALED and round_.seal is not None:
                self.store.destroy(round_.seal.public_key)


def new_token() -> bytes:
    """What binds one ballot to its code, see `domain.workshop.sealing.binding`."""
    return secrets.token_bytes(TOKEN_BYTES)


def sealed_box(round_: Round, answers: Answers, reasons: Mapping[str, str], token: bytes) -> bytes:
    """A ballot sealed to the key of its round. Raises EditError if its reasons are too long."""
    from nacl.public import PublicKey, SealedBox

    assert round_.seal is not None
    public = decoded(round_.seal.public_key) or b""
    return bytes(SealedBox(PublicKey(public)).encrypt(plain_text.padded(round_, answers, reasons, token)))


def sealed_code(seal: Seal, code: str, token: bytes) -> str:
    """A typed code and a ballot's token in Base64, which only the computer that opened the round can read."""
    from nacl.public import PublicKey, SealedBox

    text = code.encode("utf-8", "replace")[:CODE_BYTES].ljust(CODE_BYTES)
    return _text(bytes(SealedBox(PublicKey(decoded(seal.code_key) or b"")).encrypt(text + token)))


def _public_key(private: str) -> str:
    """The public key of a private one, both in Base64."""
    from nacl.public import PrivateKey

    return _text(bytes(PrivateKey(decoded(private) or b"").public_key))


def _code_key(pepper: bytes) -> bytes:
    """The private key to which codes are sealed on their way."""
    return hmac.new(pepper, b"codes", hashlib.sha256).digest()


def _content(opener: object, round_: Round, box: str) -> tuple[Answers, FrozenDict[str, str]] | Void:
    from nacl.exceptions import CryptoError
    from nacl.public import SealedBox

    assert isinstance(opener, SealedBox)
    assert round_.seal is not None
    data = decoded(box)
    if data is None:
        return Void.FAULTY
    bound_by = None
    if len(data) > round_.seal.size + BOX_OVERHEAD:
        bound_by, data = data[:BINDING_BYTES], data[BINDING_BYTES:]
    try:
        return plain_text.read(round_, opener.decrypt(data), bound_by)
    except (CryptoError, ValueError, TypeError):
        return Void.FAULTY


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")
