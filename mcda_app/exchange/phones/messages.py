# SPDX-License-Identifier: MIT
"""What the program and the server's process tell each other: one JSON object a line, through pipes.

Nothing secret stands in arguments or variables of the process, which other users could read.

To the server, first what it needs (`Start`), then
    {"do": "keep", "tag": …, "ballot": …}  a ballot of another way took this one's place
    {"do": "remove", "tag": …}             it was withdrawn
    {"do": "codes", "codes": …}            people came or went; as in `Start`
    {"do": "stop"}                         take no more, tell what is still to be told, and end
From the server
    {"is": "listening", "port": …}
    {"is": "ballot", "tag": …, "ballot": …}  recorded on the disk and about to be acknowledged
    {"is": "unknown", "count": …}            codes that are not in use were tried so often
    {"is": "failed", "why": …}               it cannot listen; or a ballot could not be stored
    {"is": "ended"}
"""

from __future__ import annotations

import base64
import json
from dataclasses import asdict, dataclass, field

Line = dict[str, object]


@dataclass(frozen=True)
class Start:
    """What the server needs.

    address         where to listen
    ports           the ports to try in turn; 0 for any
    secret          the server's secret key, in base64
    round_key       the round's public key, in base64
    plain_bytes     bytes of a padded ballot before it is sealed
    journal         path of the journal
    codes           hash of each code to the tag of its ballots
    salt, cost      of these hashes, see `check_codes.CodeHashing`
    ballot          the round as `questions.round_to_json` has it
    language        in which the page starts where a phone asks for none of the program's
    superseded      hashes of ballots that were recorded and have been replaced, see `application`
    """

    address: str
    ports: list[int]
    secret: str
    round_key: str
    plain_bytes: int
    journal: str
    codes: dict[str, str]
    salt: str
    cost: int
    ballot: dict[str, object]
    language: str = "en"
    superseded: list[str] = field(default_factory=list)

    def line(self) -> bytes:
        return encode(asdict(self))

    @classmethod
    def of(cls, line: bytes) -> Start:
        """Raises ValueError or TypeError if the line is not one."""
        return cls(**json.loads(line))


def encode(message: Line) -> bytes:
    return json.dumps(message, ensure_ascii=True, separators=(",", ":")).encode("ascii") + b"\n"


def decode(line: bytes) -> Line:
    """Raises ValueError if the line is no message."""
    message = json.loads(line)
    if not isinstance(message, dict):
        raise ValueError("not an object")
    return message


def text_of(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def bytes_of(text: object) -> bytes:
    """Raises ValueError if it is not base64."""
    if not isinstance(text, str):
        raise ValueError("not a text")
    return base64.b64decode(text, validate=True)
