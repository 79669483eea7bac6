# SPDX-License-Identifier: MIT
"""All readers with their harnesses: what each is fed with, how that is changed, and what reads it.

A harness returns when the input is accepted and what was read can be written and read again as the same
value; it raises McdaError where the reader refuses with a sentence. Anything else is a fault.
"""

from __future__ import annotations

from tests.fuzz.foreign import (
    ods_tables,
    preset_seeds,
    read_clipboard,
    read_preset,
    read_table,
    read_workbook,
    read_xmcda,
    text_tables,
    workbooks,
    xlsx_tables,
    xmcda_seeds,
)
from tests.fuzz.mutate import in_bytes, in_json, in_lines, in_markup, in_table, in_zip
from tests.fuzz.own_files import (
    ballots,
    forms,
    in_ballot,
    in_recovery,
    lock_seeds,
    read_ballot,
    read_form,
    read_lock,
    read_project,
    read_recovery,
    recovery_seeds,
)
from tests.fuzz.reader import Reader, projects
from tests.fuzz.typed import (
    COMMANDS,
    SETTINGS,
    read_arguments,
    read_code,
    read_score,
    read_settings,
    read_vote_line,
    score_seeds,
    vote_lines,
)
from tests.fuzz.verified import (
    metadata,
    notes,
    pdfs,
    results,
    verify_metadata,
    verify_note,
    verify_pdf,
    verify_results,
)

READERS = {
    reader.name: reader
    for reader in (
        Reader("project", projects, in_json, read_project),
        Reader("recovery", recovery_seeds, in_recovery, read_recovery),
        Reader("lock", lock_seeds, in_json, read_lock),
        Reader("ballot", ballots, in_ballot, read_ballot),
        Reader("form", forms, in_zip, read_form, 0.4),
        Reader("workbook", workbooks, in_zip, read_workbook, 0.2),
        Reader("xlsx", xlsx_tables, in_zip, read_table, 0.5),
        Reader("ods", ods_tables, in_zip, read_table, 0.6),
        Reader("csv", text_tables, in_table, read_table),
        Reader("clipboard", text_tables, in_table, read_clipboard),
        Reader("note to verify", notes, in_zip, verify_note, 0.4),
        Reader("PDF to verify", pdfs, in_bytes, verify_pdf),
        Reader("JSON to verify", results, in_json, verify_results, 0.3),
        Reader("metadata to verify", metadata, in_markup, verify_metadata),
        Reader("xmcda", xmcda_seeds, in_markup, read_xmcda),
        Reader("preset", preset_seeds, in_json, read_preset, 0.6),
        Reader("settings", lambda: SETTINGS, in_lines, read_settings),
        Reader("arguments", lambda: COMMANDS, in_lines, read_arguments, 0.3),
        Reader("code", lambda: (b"K3YQ7ABN", b" k3-yq7 abn "), in_bytes, read_code),
        Reader("vote", vote_lines, in_bytes, read_vote_line),
        Reader("typed", score_seeds, in_bytes, read_score),
    )
}
