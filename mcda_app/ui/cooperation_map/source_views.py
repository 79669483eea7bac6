# SPDX-License-Identifier: MIT
"""The map's views that are loaded when first chosen: gross and net, the paper, the evidence."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from mcda_app.analysis.group.sentences import some_of
from mcda_app.analysis.memo import Memo
from mcda_app.analysis.phrases import hundredths, listed
from mcda_app.analysis.ranking.cooperation_map import MapCell, map_cell
from mcda_app.analysis.ranking.paper_agreement import (
    IssueAgreement,
    Verdict,
    agreement,
    describe_agreement,
    describe_net,
    effectiveness,
)
from mcda_app.analysis.vocabulary.evidence import EVIDENCE_SHORT, EVIDENCE_WORDS
from mcda_app.domain.issue import CrossCheck, Issue, Option, colour_indices
from mcda_app.domain.score import Evidence
from mcda_app.i18n import LocalisedDict, localised, percent_sign, tr, tr_lazy
from mcda_app.ui.cooperation_map.cells import CellBrush, Look
from mcda_app.ui.cooperation_map.views import Column, MapView
from mcda_app.ui.core.change import Change
from mcda_app.ui.core.session import Session
from mcda_app.ui.widgets.theme import colours

NO_SOURCE = tr_lazy(
    "This project does not say which criterion the source rates options on: it has no lens "
    "“Gross benefit” that gives all weight to one criterion."
)


def option_look(found: Sequence[Option], options: Sequence[Option], chosen: bool, **more) -> Look:
    """A cell that names options, each with its badge in its colour."""
    if not found:
        return Look("–", chosen=chosen, empty=True)
    colour_of = colour_indices(options)
    badges = tuple((o.badge, colour_of.get(o.id, 0)) for o in found)
    text = " · ".join(o.label for o in found)
    longest = max((o.label for o in options), key=len, default="")
    return Look(text, room=longest, badges=badges, chosen=chosen, **more)


class _SourceView(MapView):
    """What two views have in common that set the project beside its source."""

    content = Change.RANKING | Change.LENSES  # a lens tells which criterion the source rates options on
    wordy = True

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._items: Mapping[str, IssueAgreement] = {}
        self._agreements: Memo[str, Mapping[str, IssueAgreement]] = Memo(limit=1)

    def refresh(self) -> None:
        evaluation, evaluator = self.session.evaluation, self.session.evaluator
        self._items = self._agreements.answer(
            "agreement",
            lambda: {a.issue.id: a for a in agreement(evaluation, evaluator) or ()},
            (evaluation,),
        )

    def _criterion(self) -> str:
        criterion = effectiveness(self.session.project)
        return criterion.title if criterion is not None else tr("effectiveness")


class NetView(_SourceView):
    """Effectiveness alone beside all criteria."""

    def summary(self) -> str:
        return describe_net(list(self._items.values())) if self._items else str(NO_SOURCE)

    def intro(self) -> str:
        name = self._criterion()
        return tr(
            "Gross: first place if {name} alone counted. Net: first place with all criteria at their "
            "weights. “≠ changes” on a tinted ground marks the issues where that makes a difference."
        ).format(name=name)

    def columns(self, options: Sequence[Option], issue_ids: Collection[str]) -> tuple[Column, ...]:
        return (
            Column(
                tr("Gross"),
                tr("Gross"),
                tr("First place on {criterion} alone").format(criterion=self._criterion()),
            ),
            Column(tr("Net"), tr("Net"), tr("First place on all criteria at their weights")),
            Column(tr("Changes?"), "≠", tr("Whether counting all criteria changes first place")),
        )

    def look(self, issue_id: str, at: int, options: Sequence[Option], chosen: bool) -> Look:
        item = self._items.get(issue_id)
        if item is None:
            return Look("–", chosen=chosen, empty=True)
        if at < 2:
            return option_look(
                (item.gross, item.leaders)[at], options, chosen, bold=at == 1 and item.net_differs
            )
        if not item.gross or not item.leaders:
            return Look("–", chosen=chosen, empty=True)
        if not item.net_differs:
            return Look(tr("= same"), short="=", room=tr("≠ changes"), chosen=chosen)
        return Look(tr("≠ changes"), short="≠", bold=True, marked=True, chosen=chosen)


VERDICTS = LocalisedDict(
    lambda: {
        Verdict.AGREES: (tr("✓ agrees"), "✓"),
        Verdict.PARTLY: (tr("~ partly"), "~"),
        Verdict.DIFFERS: (tr("≠ differs"), "≠"),
        Verdict.SILENT: (tr("not rated"), "–"),
    }
)


class AgreementView(_SourceView):
    """The paper's most effective option beside the one most favoured, and why they differ."""

    def summary(self) -> str:
        return describe_agreement(list(self._items.values())) if self._items else str(NO_SOURCE)

    def intro(self) -> str:
        text = tr(
            "Paper: the option that the source rates highest on {criterion}. Ours: most favoured "
            "with all criteria at these weights."
        ).format(criterion=self._criterion())
        if self._checks():
            text += tr(" The last column is a second reading of it; ↯ marks where it pulls the other way.")
        return text

    def columns(self, options: Sequence[Option], issue_ids: Collection[str]) -> tuple[Column, ...]:
        columns = (
            Column(
                tr("Paper"),
                tr("P"),
                tr("Rated highest on {criterion} by the source").format(criterion=self._criterion()),
            ),
            Column(tr("Ours"), "O", tr("Most favoured with these weights")),
            Column(
                tr("Agree?"),
                "=",
                tr("Whether the options most favoured are those that the source rates best"),
            ),
        )
        if not any(a.cross_checks for i, a in self._items.items() if i in issue_ids):
            return columns
        return (
            *columns,
            Column(self._check_name(), tr("Check"), tr("A second reading of the issue that is no rating")),
        )

    def column_share(self, at: int) -> int:
        return 2 if at < 2 else 3

    def least_width(self, metrics: QFontMetrics) -> int:
        return (metrics.height() + 10) // 2  # badges stand in columns of two parts

    def _checks(self) -> list[CrossCheck]:
        return [check for a in self._items.values() for check in a.cross_checks]

    def _check_name(self) -> str:
        names = {check.title for check in self._checks()}
        return names.pop() if len(names) == 1 else tr("Cross-check")

    def look(self, issue_id: str, at: int, options: Sequence[Option], chosen: bool) -> Look:
        item = self._items.get(issue_id)
        if item is None:
            return Look("–", chosen=chosen, empty=True)
        if at < 2:
            return option_look((item.source_best, item.leaders)[at], options, chosen)
        if at == 2:
            text, short = VERDICTS[item.verdict]
            off = item.verdict in (Verdict.DIFFERS, Verdict.PARTLY)
            empty = item.verdict is Verdict.SILENT
            return Look(
                text, short=short, room=tr("≠ differs"), bold=off, marked=off, chosen=chosen, empty=empty
            )
        if not item.cross_checks:
            return Look("", chosen=chosen)
        text = listed([check.verdict for check in item.cross_checks])
        if item.pulls:
            return Look(
                f"↯ {text}",
                short=f"↯ {text[:3]}.",
                room=tr("↯ desirable"),
                bold=True,
                marked=True,
                chosen=chosen,
            )
        return Look(text, short=f"{text[:3]}.", room=tr("↯ desirable"), chosen=chosen)

    def tip(self, issue_id: str) -> str:
        item = self._items.get(issue_id)
        if item is None:
            return super().tip(issue_id)
        checks = [f"{c.title}: {c.verdict}. {c.text}" for c in item.cross_checks]
        return "\n".join([item.issue.title, item.reason, *checks])

    def notes(self, issues: Sequence[Issue]) -> list[str]:
        notes = []
        for issue in issues:
            item = self._items.get(issue.id)
            if item is None:
                continue
            if item.verdict in (Verdict.DIFFERS, Verdict.PARTLY):
                notes.append(f"≠  {issue.label}: {item.reason}")
            notes += [f"↯  {issue.label}, {c.title}: {c.verdict}. {c.text}" for c in item.pulls]
        return notes


KINDS = (Evidence.TABLE, Evidence.TEXT, Evidence.USER, Evidence.ASSUMPTION)


class EvidenceView(MapView):
    """What the scores behind each issue's ranking rest on."""

    controls_first = False

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._cells: Mapping[str, MapCell] = {}
        self._evidence: Memo[str, Mapping[str, MapCell]] = Memo(limit=1)

    def refresh(self) -> None:
        evaluation = self.session.evaluation
        self._cells = self._evidence.answer(
            "cells",
            lambda: {i: map_cell(evaluation.project, each) for i, each in evaluation.results.items()},
            (evaluation,),
        )

    def summary(self) -> str:
        cells = [cell for cell in self._cells.values() if cell.evidence]
        if not cells:
            return tr("No issue has a ranking whose evidence could be shown.")
        return _support({cell.issue.label: _sourced(cell) for cell in cells})

    def intro(self) -> str:
        return tr(
            "What the ranked options' scores rest on; each criterion counts by its weight, so that "
            "moving weight towards assumed scores lengthens the hatched part."
        )

    def columns(self, options: Sequence[Option], issue_ids: Collection[str]) -> tuple[Column, ...]:
        return (
            Column(
                tr("What the scores rest on"),
                tr("Evidence"),
                tr("Shares of table, text, yours and assumption"),
            ),
            Column(tr("Favoured"), tr("1st"), tr("Most favoured with these weights")),
        )

    def column_share(self, at: int) -> int:
        return 3 if at == 0 else 1

    def look(self, issue_id: str, at: int, options: Sequence[Option], chosen: bool) -> Look:
        cell = self._cells.get(issue_id)
        if cell is None or not cell.evidence:
            return Look("–", chosen=chosen, empty=True)
        if at == 1:
            return option_look(cell.leaders, options, chosen)
        return Look(self._share_words(cell), shares=_hundredths(cell), chosen=chosen)

    def _share_words(self, cell: MapCell) -> str:
        shares = zip(KINDS, _hundredths(cell), strict=True)
        return listed([f"{share}{percent_sign()} {EVIDENCE_SHORT[kind]}" for kind, share in shares if share])

    def tip(self, issue_id: str) -> str:
        cell = self._cells.get(issue_id)
        if cell is None:
            return super().tip(issue_id)
        shares = zip(KINDS, _hundredths(cell), strict=True)
        lines = [f"{share}{percent_sign()}: {EVIDENCE_WORDS[kind]}" for kind, share in shares if share]
        return "\n".join([cell.issue.title, *lines])

    def legend(self) -> tuple[str, ...]:
        return tuple(EVIDENCE_SHORT[kind] for kind in KINDS)

    def controls(self) -> QWidget | None:
        legend = QWidget()
        layout = QHBoxLayout(legend)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for number, text in enumerate(self.legend()):
            layout.addWidget(_Swatch(number))
            layout.addWidget(QLabel(text))
            layout.addSpacing(8)
        layout.addStretch(1)
        return legend


def _support(sourced: Mapping[str, int]) -> str:
    """Which issues rest most and least on the source, in a sentence; of equals none is picked out.

    sourced  issue to the hundredths of its evidence that are a table or the text of the source
    """
    most, least = max(sourced.values()), min(sourced.values())
    if most == 0:
        return tr("No ranking rests on a table or the text of a source.")
    if len(sourced) == 1:
        return tr("{issue} rests on the source for {sourced} %: table or text.").format(
            issue=next(iter(sourced)), sourced=localised(most)
        )
    if most == least:
        return tr("All issues rest on the source alike: {sourced} % table or text.").format(
            sourced=localised(most)
        )
    return tr(
        "Best supported by the source: {issue} ({sourced} % table or text). Least: {issue2} ({sourced2} %)."
    ).format(
        issue=some_of([issue for issue, share in sourced.items() if share == most]),
        sourced=localised(most),
        issue2=some_of([issue for issue, share in sourced.items() if share == least]),
        sourced2=localised(least),
    )


def _hundredths(cell: MapCell) -> tuple[int, ...]:
    """The shares of the kinds of evidence, which together are all of it."""
    return hundredths([cell.evidence.get(kind, 0.0) for kind in KINDS])


def _sourced(cell: MapCell) -> int:
    """Hundredths that are a table or the text of the source, as the cell shows them."""
    shares = dict(zip(KINDS, _hundredths(cell), strict=True))
    return shares[Evidence.TABLE] + shares[Evidence.TEXT]


class _Swatch(QWidget):
    """A piece of a bar, for the legend."""

    def __init__(self, kind: int) -> None:
        super().__init__()
        self._kind = kind
        self.setFixedSize(QSize(26, 14))

    def paintEvent(self, _event) -> None:
        painter = QPainter(self)
        theme = colours(self.palette())
        CellBrush(painter, theme, self.font()).paint_share(QRect(0, 0, 26, 14), self._kind)
        painter.end()
