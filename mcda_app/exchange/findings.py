# SPDX-License-Identifier: MIT
"""What verifying a file finds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from mcda_app.i18n import tr

MAX_LISTED = 300
"""Differences that are listed one by one."""
MAX_SHOWN = 90
"""Characters of a text that are quoted."""


class Finding(NamedTuple):
    """One check and whether it agrees."""

    agrees: bool
    text: str


class Verification(NamedTuple):
    """All checks.

    notes     sentences on what was not checked
    computed  whether numbers were calculated anew and compared, and not the origin alone
    """

    findings: tuple[Finding, ...]
    notes: tuple[str, ...] = ()
    computed: bool = True

    @property
    def agrees(self) -> bool:
        return all(f.agrees for f in self.findings)

    @property
    def verdict(self) -> str:
        """The result in a sentence."""
        if self.computed:
            return tr("Numbers and inputs agree.") if self.agrees else tr("Numbers and inputs do not agree.")
        return (
            tr("The inputs agree.")
            if self.agrees
            else tr("The inputs do not agree, or could not be determined.")
        )

    def text(self) -> str:
        """One line per finding, then the verdict and what it does not cover."""
        agrees, differs = tr("agrees", "finding in a workbook"), tr("DIFFERS", "finding in a workbook")
        width = max(len(agrees), len(differs))
        lines = [f"{(agrees if f.agrees else differs).ljust(width)}  {f.text}" for f in self.findings]
        return "\n".join([*lines, self.verdict, *self.notes])


def shortened(text: str) -> str:
    """A text as it is quoted."""
    return text if len(text) <= MAX_SHOWN else f"{text[:MAX_SHOWN]}…"


def listed_differences(texts: Sequence[str]) -> list[Finding]:
    """A finding for each difference, the rest counted."""
    findings = [Finding(False, text) for text in texts[:MAX_LISTED]]
    if len(texts) > MAX_LISTED:
        more = len(texts) - MAX_LISTED
        findings.append(Finding(False, tr("{more} more differences").format(more=more)))
    return findings


def another_file() -> str:
    """What to do if a file cannot be what it is taken for."""
    return tr("Choose the file that the program wrote.")
