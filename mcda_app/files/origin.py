# SPDX-License-Identifier: MIT
"""What an exported document was made from, as its metadata have it: the program's version and the inputs."""

from __future__ import annotations

import re
from typing import NamedTuple

from mcda_app.domain.project import Project
from mcda_app.files.inputs_hash import inputs_hash
from mcda_app.version import __version__

SHORT = 12
"""Digits of the hash that the foot of a page has room for."""
_STAMP = re.compile(r"mcda-app ([\w.+-]{1,40}); inputs ([0-9a-f]{64})(?![0-9a-f])")
_FULL = re.compile(r"(?<![0-9a-zA-Z])[0-9a-f]{64}(?![0-9a-zA-Z])")
_SHORT = re.compile(rf"(?<![0-9a-zA-Z])(?=[0-9]*[a-f])(?=[a-f]*[0-9])[0-9a-f]{{{SHORT}}}(?![0-9a-zA-Z])")


class Origin(NamedTuple):
    """Where a document says it comes from.

    version  the program's; empty where the document does not say it
    inputs   the hash of the inputs, or its first digits
    """

    version: str
    inputs: str

    @property
    def stamp(self) -> str:
        """The line in a document's metadata, in no language."""
        return f"mcda-app {self.version}; inputs {self.inputs}"


def origin_of(project: Project) -> Origin:
    """What a document that is exported now is made from."""
    return Origin(__version__, inputs_hash(project))


def origins_in(text: str) -> tuple[Origin, ...]:
    """The origins that a text names: stamps if there are any, otherwise hashes as printed."""
    stamped = dict.fromkeys(Origin(*match) for match in _STAMP.findall(text))
    if stamped:
        return tuple(stamped)
    for pattern in (_FULL, _SHORT):
        printed = dict.fromkeys(Origin("", match) for match in pattern.findall(text))
        if printed:
            return tuple(printed)
    return ()
