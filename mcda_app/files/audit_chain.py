# SPDX-License-Identifier: MIT
"""The chain of an audit trail: each entry has the hash of the one before, and the trail that of the last.

The chain shows that entries were changed, removed or put between others afterwards. It cannot show that
somebody who has the file wrote all of it anew: for that, compare the last hash with one kept elsewhere.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace

from mcda_app.domain.audit.trail import MAX_ENTRIES, MAX_PERSON, AuditEntry, AuditTrail, StepKind
from mcda_app.domain.program_texts import in_english
from mcda_app.files.codec.audit_fields import encoded_entry


def entry_hash(entry: AuditEntry) -> str:
    """SHA-256 of an entry with all that is in it, as 64 hexadecimal digits; the same in every language."""
    text = json.dumps(
        encoded_entry(in_english(entry)), ensure_ascii=False, sort_keys=True, separators=(",", ":")
    )
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()


def extended(trail: AuditTrail, entry: AuditEntry) -> AuditTrail:
    """The trail with one more entry at its end, chained to the last one."""
    linked = replace(entry, previous=trail.head, person=entry.person[:MAX_PERSON])
    entries = (*trail.entries, linked)
    surplus = max(0, len(entries) - MAX_ENTRIES)
    return replace(trail, entries=entries[surplus:], head=entry_hash(linked), dropped=trail.dropped + surplus)


def started(trail: AuditTrail | None, at: str, person: str, inputs: str) -> AuditTrail:
    """A trail that is kept from now on, going on with the earlier one if there is one."""
    before = AuditTrail(keeping=True) if trail is None else replace(trail, keeping=True)
    return extended(before, AuditEntry(at, StepKind.STARTED, person, inputs=inputs))


def stopped(trail: AuditTrail, at: str, person: str, inputs: str) -> AuditTrail:
    """The trail as it stays when no further step is entered."""
    after = extended(trail, AuditEntry(at, StepKind.STOPPED, person, inputs=inputs))
    return replace(after, keeping=False)


def first_break(trail: AuditTrail) -> int | None:
    """The position of the first entry that no longer fits what follows it; None if the chain holds.

    The position after the last entry stands for entries that are missing at the end, or at the beginning.
    """
    entries = trail.entries
    if not entries:
        return None if not trail.head and not trail.dropped else 0
    if not trail.dropped and entries[0].previous:
        return 0
    expected = [entry.previous for entry in entries[1:]] + [trail.head]
    for position, (entry, following) in enumerate(zip(entries, expected, strict=True)):
        if entry_hash(entry) != following:
            return position
    return None
