# SPDX-License-Identifier: MIT
"""What an archive wants to know of documents that are exported from a project."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

MAX_YEARS = 999


class Appraisal(Enum):
    """Whether documents are kept for good, by the selection list that applies (MDTO: waardering)."""

    KEEP = "keep"
    TEMPORARY = "temporary"
    UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True)
class ArchiveRecord:
    """Beside the project's record, which has reference number, classification and people.

    beside            whether metadata are written beside every document that is exported
    creator           the organisation responsible for the documents (MDTO: archiefvormer)
    reference_source  the system or register that the reference number comes from
    appraisal         None while nobody has said it
    retention         how many years documents are kept; 0 if that was not said
    restriction_list  the list that the classification comes from
    """

    beside: bool = False
    creator: str = ""
    reference_source: str = ""
    appraisal: Appraisal | None = None
    retention: int = 0
    restriction_list: str = ""
