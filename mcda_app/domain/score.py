# SPDX-License-Identifier: MIT
"""Scores and the evidence they rest on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from mcda_app.domain.doubts.doubt import Doubt
from mcda_app.domain.membership.coalition_score import CoalitionScore
from mcda_app.domain.scale import Criterion, with_unit
from mcda_app.i18n import plural, tr


class Evidence(Enum):
    """What a score rests on."""

    TABLE = "table"
    TEXT = "text"
    ASSUMPTION = "assumption"
    USER = "user"
    COMPUTED = "computed"


@dataclass(frozen=True, slots=True)
class AnswerCount:
    """How many of a group gave one answer.

    value  on the criterion's scale
    label  of the level; empty for a number
    unit   of the number
    """

    count: int
    value: float
    label: str = ""
    unit: str = ""


@dataclass(frozen=True, slots=True)
class GroupAnswer:
    """What a group answered, as the reason for a score that was adopted from it.

    round   the round's number
    counts  each answer that was given, in rising order
    silent  how many could not tell
    """

    round: int
    counts: tuple[AnswerCount, ...]
    silent: int = 0

    @property
    def tally(self) -> str:
        """“2 low, 4 high, 1 cannot tell”."""
        parts = [f"{c.count} {c.label or with_unit(c.value, c.unit)}" for c in self.counts]
        if self.silent:
            text = plural(self.silent, tr("{silent} cannot tell", "one voter"), tr("{silent} cannot tell"))
            parts.append(text.format(silent=self.silent))
        return ", ".join(parts)

    @property
    def sentence(self) -> str:
        """The reason in the reader's language."""
        mention = tr("round {number}").format(number=self.round)
        return tr("The group's answer in {title}: {tally}.").format(title=mention, tally=self.tally)


@dataclass(frozen=True, slots=True)
class ImportedCell:
    """The cell of a table that a score was imported from.

    sheet   its name; empty for a table that is no sheet
    cell    such as “B3”; empty where a table was turned and nothing stood there
    pasted  whether the table was on the clipboard, where a sheet has no name
    """

    sheet: str = ""
    cell: str = ""
    pasted: bool = False

    @property
    def sentence(self) -> str:
        """The source in the reader's language."""
        sheet = tr("Clipboard") if self.pasted else self.sheet
        if not self.cell:
            where = tr("Sheet “{grid}”").format(grid=sheet)
        elif sheet:
            where = tr("Sheet “{value}”, cell {name}").format(value=sheet, name=self.cell)
        else:
            where = tr("Cell {name}").format(name=self.cell)
        return tr("imported: {row}").format(row=where)


@dataclass(frozen=True, slots=True)
class Score:
    """How one option does on one criterion of one issue.

    level     id of a level of the criterion's scale, or None
    number    a number on the scale, used where level is None
    source    where it comes from, such as a table's row and column; see `source_text`
    reason    why it has this value, in a sentence that somebody wrote; see `reason_text`
    imported  the cell it was imported from, in place of a source
    answer    the group's answer that it was adopted from, in place of a written reason
    coalition the coalition that it was computed for, in place of a written reason; Evidence.COMPUTED has one
    original  the preset's score, kept beside a user's edit so that it can be reset
    earlier   a previous value that has a reason of its own; without an original or earlier one itself
    doubt     what it may plausibly be instead, if somebody set that; see `evidence.plausible` for the usual
    """

    level: str | None = None
    number: float | None = None
    evidence: Evidence = Evidence.USER
    source: str = ""
    reason: str = ""
    original: Score | None = None
    earlier: Score | None = None
    answer: GroupAnswer | None = None
    imported: ImportedCell | None = None
    coalition: CoalitionScore | None = None
    doubt: Doubt | None = None

    @property
    def source_text(self) -> str:
        """The place it comes from, as the reader sees it; empty if it is not known."""
        return self.imported.sentence if self.imported is not None else self.source

    @property
    def reason_text(self) -> str:
        """Why it is this value and no other, as the reader sees it; empty without a reason."""
        if self.answer is not None:
            return self.answer.sentence
        return self.coalition.sentence if self.coalition is not None else self.reason

    @property
    def has_reason(self) -> bool:
        return bool(self.reason) or self.answer is not None or self.coalition is not None

    @property
    def missing(self) -> bool:
        return self.level is None and self.number is None

    def value_on(self, criterion: Criterion) -> float | None:
        """The number behind this score on the criterion's scale; None while it is missing."""
        if self.level is not None:
            level = criterion.scale.level(self.level)
            return None if level is None else level.value
        return self.number

    def edited(self, level: str | None, number: float | None) -> Score:
        """This score with a user's value.

        A reason and a source belong to one value: they are set aside with it and return with it, the
        preset's in `original`, anybody else's in `earlier`.
        """
        if (self.level, self.number) == (level, number):
            return self
        original, earlier = self._preset(), self._left_behind()
        if self.earlier is not None and (self.earlier.level, self.earlier.number) == (level, number):
            return replace(
                self.earlier, original=original, earlier=None if earlier is self.earlier else earlier
            )
        if original is not None and (original.level, original.number) == (level, number):
            return replace(original, earlier=earlier)
        return Score(level, number, Evidence.USER, original=original, earlier=earlier)

    def computed(self, level: str | None, number: float | None, coalition: CoalitionScore) -> Score:
        """A value that was computed for a coalition; this score is set aside for it as in `edited`."""
        return Score(
            level,
            number,
            Evidence.COMPUTED,
            original=self._preset(),
            earlier=self._left_behind() if self.coalition is None else self.earlier,
            coalition=coalition,
        )

    def renamed(self, level: str | None, number: float | None) -> Score:
        """The same judgement on another scale, where its value has another label."""
        evidence = Evidence.USER if self.coalition is None else Evidence.COMPUTED
        return replace(self, level=level, number=number, evidence=evidence, original=self._preset())

    def with_reason(self, reason: str) -> Score:
        """The same judgement for another reason: the evidence becomes the user's."""
        return self._for_reason(reason, None)

    def with_evidence(self, evidence: Evidence, source: str) -> Score:
        """The same judgement, said to rest on something else; a reset goes back to the preset's evidence."""
        return replace(self, evidence=evidence, source=source, original=self._preset())

    def with_answer(self, answer: GroupAnswer) -> Score:
        """The same judgement because the group answered so: the evidence becomes the user's."""
        return self._for_reason("", answer)

    def _for_reason(self, reason: str, answer: GroupAnswer | None) -> Score:
        return replace(
            self,
            reason=reason,
            answer=answer,
            coalition=None,
            evidence=Evidence.USER,
            original=self._preset(),
        )

    @property
    def reason_before(self) -> Score | None:
        """The previous value whose reason this one could have, while it has none; None without one.

        What was computed for a coalition is a reason for its own value alone.
        """
        before = self.earlier if self.earlier is not None else self.original
        if before is None or before.coalition is not None or self.has_reason:
            return None
        return before if before.has_reason else None

    def reset(self) -> Score:
        return self.original if self.original is not None else self

    def _preset(self) -> Score | None:
        """The preset's score behind this one."""
        if self.original is None and self.evidence not in (Evidence.USER, Evidence.COMPUTED):
            return replace(self, earlier=None)
        return self.original

    def _left_behind(self) -> Score | None:
        """This judgement as the next value's earlier one, where it has a reason of its own."""
        own = self.has_reason and self.evidence in (Evidence.USER, Evidence.COMPUTED)
        return replace(self, original=None, earlier=None) if own else self.earlier


MISSING = Score()
