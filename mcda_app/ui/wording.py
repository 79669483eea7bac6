# SPDX-License-Identifier: MIT
"""What the window calls the kinds of evidence."""

from __future__ import annotations

from mcda_app.domain.score import Evidence

EVIDENCE_WORDS = {
    Evidence.TABLE: "printed in a table of the paper",
    Evidence.TEXT: "follows from a passage of the paper",
    Evidence.ASSUMPTION: "an assumption of the preset",
    Evidence.USER: "entered by you",
}
EVIDENCE_SHORT = {
    Evidence.TABLE: "table",
    Evidence.TEXT: "text",
    Evidence.ASSUMPTION: "assumption",
    Evidence.USER: "yours",
}
