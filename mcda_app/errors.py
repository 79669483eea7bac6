# SPDX-License-Identifier: MIT
"""Failures that a user may meet. The text of each is the sentence the user reads."""

from __future__ import annotations

from collections.abc import Sequence

from mcda_app.i18n import tr

MAX_MESSAGE = 4_000
"""Letters of a sentence; whoever quotes a file may quote more than anybody reads."""


class McdaError(Exception):
    """A failure reported to the user: what is wrong, where, and what to do.

    what    one sentence, ending in a full stop
    where   the file, sheet, cell or field; empty if there is no place to name
    remedy  what the user can do next, one sentence; empty if nothing helps
    """

    def __init__(self, what: str, *, where: str = "", remedy: str = "") -> None:
        self.what, self.where, self.remedy = map(_tellable, (what, where, remedy))
        super().__init__(str(self))

    def __str__(self) -> str:
        head = f"{self.where}: {self.what}" if self.where else self.what
        return f"{head} {self.remedy}" if self.remedy else head


def _tellable(text: str) -> str:
    """A text as any window and console can show it: not endless, and of whole characters."""
    if len(text) > MAX_MESSAGE:
        text = f"{text[: MAX_MESSAGE // 2]} … {text[-MAX_MESSAGE // 2 :]}"
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


class EditError(McdaError):
    """An edit that the document cannot take, such as an empty title."""


class FileError(McdaError):
    """A file that cannot be read or written."""


class SaveError(FileError):
    """A file that could not be written. What is said in the window is that no work was lost."""

    def outside_the_window(self) -> str:
        """The same where nothing is open."""
        remedy = tr("Save it under another name or in another folder.")
        return f"{self.where}: {self.what} {remedy}"


class ContentError(FileError):
    """A file whose content has faults, each listed with its path inside the file."""

    def __init__(self, what: str, faults: Sequence[str], *, where: str = "", remedy: str = "") -> None:
        self.faults = tuple(faults)
        super().__init__(what, where=where, remedy=remedy)

    def __str__(self) -> str:
        shown = self.faults[:20]
        more = len(self.faults) - len(shown)
        lines = [super().__str__(), *(f"  {fault}" for fault in shown)]
        if more:
            lines.append(tr("  … and {more} more.").format(more=more))
        return "\n".join(lines)


class NewerVersionError(FileError):
    """A file written by a later version of the program."""


class MethodError(McdaError):
    """A question that a method cannot answer for the input given."""
