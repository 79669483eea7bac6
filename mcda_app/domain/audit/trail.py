# SPDX-License-Identifier: MIT
"""The audit trail as values. It says nothing of the workshop, whose minutes are a record of their own.

The document keeps no sentence of the program's: a step is kept by its English source with what fills it, a
change by its place in the document. `analysis.audit.sentences` makes sentences of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from mcda_app.i18n import LazyText, ProgramText

MAX_ENTRIES = 2_000
"""Entries that a file keeps; beyond that the oldest go, and the trail counts them."""
MAX_CHANGES = 20
"""Changes that an entry lists; of more it keeps the number."""
MAX_TEXT = 160
"""Characters of a text before or after a change."""
MAX_PERSON = 120
"""Characters of a person's name."""
_PLACES = re.compile(r"\{([A-Za-z_]\w*)\}")


class StepKind(Enum):
    """What an entry reports.

    STARTED  the trail was switched on
    STEP     the document was edited
    UNDONE   a step was undone
    REDONE   a step was done again
    STOPPED  the trail was switched off: what follows is not in it
    """

    STARTED = "started"
    STEP = "step"
    UNDONE = "undone"
    REDONE = "redone"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class StepText:
    """What a step does, as Edit ▸ Undo shows it, in no language.

    source   the English source of the program's text, with “{name}” for each value
    comment  tells two meanings of one source apart
    values   what fills it, by name
    """

    source: str
    comment: str = ""
    values: tuple[tuple[str, str | StepText], ...] = ()

    @property
    def faulty(self) -> bool:
        """Whether values and places do not match, so that there is no text."""
        names = [name for name, _ in self.values]
        plain = _PLACES.sub("", self.source)
        return "{" in plain or "}" in plain or not set(_PLACES.findall(self.source)) <= set(names)


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One place of the document and what stood there.

    path    fields and ids that lead to it
    before  numbers with a decimal point, texts shortened; empty if there was nothing
    """

    path: tuple[str, ...]
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One step.

    at        when, ISO 8601 with the time zone
    person    whose step it was by the settings of their computer; empty if no name was given
    changes   at most MAX_CHANGES places
    omitted   how many more places changed
    inputs    hash of the inputs after it
    previous  hash of the entry before, or of the last one that was dropped; empty for the first
    """

    at: str
    kind: StepKind
    person: str = ""
    step: str | StepText = ""
    changes: tuple[FieldChange, ...] = ()
    omitted: int = 0
    inputs: str = ""
    previous: str = ""


@dataclass(frozen=True, slots=True)
class AuditTrail:
    """All entries that a file keeps, oldest first.

    keeping  whether further steps are entered
    head     hash of the last entry
    dropped  how many older entries there were
    """

    keeping: bool
    entries: tuple[AuditEntry, ...] = ()
    head: str = ""
    dropped: int = 0


def step_text(text: LazyText | str) -> str | StepText:
    """A step's text as the trail keeps it."""
    if not isinstance(text, LazyText):
        return text
    values = tuple((name, _value(value)) for name, value in (text.values or {}).items())
    step = StepText(text.source, text.comment, values)
    return str(text) if step.faulty else step


def _value(value: object) -> str | StepText:
    if isinstance(value, LazyText):
        text = step_text(value)
        return text if isinstance(text, StepText) else str(text)
    return value if isinstance(value, ProgramText) else str(value)
