# SPDX-License-Identifier: MIT
"""The views that are loaded when first chosen: does cost matter, compared with the paper, the evidence."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from mcda_app.analysis.memo import Memo
from mcda_app.analysis.phrases import hundredths, listed, some_of
from mcda_app.analysis.ranking.cooperation_map import IssueSection, MapCell, map_cell
from mcda_app.analysis.ranking.first_places import FirstPlace
from mcda_app.analysis.ranking.paper_agreement import (
    IssueAgreement,
    Verdict,
    agreement,
    describe_agreement,
    describe_net,
)
from mcda_app.analysis.ranking.source_ratings import effectiveness
from mcda_app.analysis.vocabulary.evidence import EVIDENCE_SHORT, EVIDENCE_WORDS
from mcda_app.analysis.vocabulary.paper import NET_WORDS, PAPER_VERDICTS
from mcda_app.domain.issue import CrossCheck, Option
from mcda_app.domain.score import Evidence
from mcda_app.i18n import localised, percent_sign, tr, tr_lazy
from mcda_app.ui.core.change import Change
from mcda_app.ui.core.session import Session
from mcda_app.ui.overview.cells import CellBrush, Look
from mcda_app.ui.overview.columns import PAD, Column, Fonts
from mcda_app.ui.overview.views import FIRST, OverviewView, text_column
from mcda_app.ui.widgets.flow_layout import FlowLayout
from mcda_app.ui.widgets.theme import colours

NO_SOURCE = tr_lazy(
    "This project does not say which criterion the source rates options on: it has no viewpoint "
    "“Gross benefit” that gives all weight to one criterion."
)


class _SourceView(OverviewView):
    """What two views have in common that set the project beside its source."""

    content = Change.RANKING | Change.LENSES  # a lens tells which criterion the source rates options on

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

    def structure(self) -> object:
        checks = tuple(item.cross_checks for item in self._items.values())
        return self._criterion(), checks

    def _first(self, leaders: tuple[Option, ...], section: IssueSection) -> Look:
        """A cell that names the options in first place."""
        return Look(chips=self.names(section.options).of(leaders)) if leaders else Look("–", empty=True)

    def _criterion(self, *, short: bool = False) -> str:
        criterion = effectiveness(self.session.project)
        if criterion is None:
            return tr("effectiveness")
        return criterion.short or criterion.title if short else criterion.title


class NetView(_SourceView):
    """Effectiveness alone beside all criteria: gross against net."""

    def summary(self) -> str:
        return describe_net(list(self._items.values())) if self._items else str(NO_SOURCE)

    def columns(self, section: IssueSection, fonts: Fonts) -> tuple[Column, ...]:
        alone, short = (
            tr("{criterion} alone").format(criterion=self._criterion(short=short)) for short in (False, True)
        )
        gross = tr("Gross: first place if this criterion alone counted")
        return (
            self.chip_column(alone, gross, section, fonts, short),
            self.chip_column(
                tr("All criteria"), tr("Net: first place on all criteria at their weights"), section, fonts
            ),
            text_column(
                tr("Changes?"),
                tr("Whether counting all criteria changes first place; partly where a tie forms or breaks"),
                list(NET_WORDS.values()),
                fonts,
            ),
        )

    def look(self, issue_id: str, at: int, section: IssueSection) -> Look:
        item = self._items.get(issue_id)
        if item is None:
            return Look("–", empty=True)
        if at < 2:
            return self._first((item.gross, item.leaders)[at], section)
        if not item.gross or not item.leaders:
            return Look("–", empty=True)
        changes = item.net is not FirstPlace.SAME
        return Look(NET_WORDS[item.net.value], bold=changes, marked=changes)


class AgreementView(_SourceView):
    """The paper's most effective option beside the one most favoured, and why they differ."""

    def summary(self) -> str:
        return describe_agreement(list(self._items.values())) if self._items else str(NO_SOURCE)

    def intro(self) -> str:
        if not self._checks():
            return ""
        return tr("The last column is a second reading of the paper; ↯ marks where it pulls the other way.")

    def columns(self, section: IssueSection, fonts: Fonts) -> tuple[Column, ...]:
        rated = tr("Rated highest on {criterion} by the source").format(criterion=self._criterion())
        columns = (
            self.chip_column(tr("Paper"), rated, section, fonts),
            self.chip_column(
                tr("Leads here"), tr("In first place with these weights"), section, fonts, FIRST
            ),
            text_column(
                tr("Agree?"),
                tr("Whether the options in first place are those that the source rates best"),
                list(PAPER_VERDICTS.values()),
                fonts,
            ),
        )
        checks = self._checks()
        if not checks:
            return columns
        texts = [f"↯ {check.verdict}" for check in checks]
        tip = tr("A second reading of the issue that is not a rating")
        return (*columns, text_column(self._check_name(), tip, texts, fonts))

    def _checks(self) -> list[CrossCheck]:
        return [check for a in self._items.values() for check in a.cross_checks]

    def _check_name(self) -> str:
        names = {check.title for check in self._checks()}
        return names.pop() if len(names) == 1 else tr("Cross-check")

    def look(self, issue_id: str, at: int, section: IssueSection) -> Look:
        item = self._items.get(issue_id)
        if item is None:
            return Look("–", empty=True)
        if at < 2:
            return self._first((item.source_best, item.leaders)[at], section)
        if at == 2:
            off = item.verdict in (Verdict.DIFFERS, Verdict.PARTLY)
            empty = item.verdict is Verdict.SILENT
            return Look(PAPER_VERDICTS[item.verdict.value], bold=off, marked=off, empty=empty)
        if not item.cross_checks:
            return Look()
        text = listed([check.verdict for check in item.cross_checks])
        return Look(f"↯ {text}", bold=True, marked=True) if item.pulls else Look(text)

    def tip(self, issue_id: str, at: int, section: IssueSection) -> str:
        item = self._items.get(issue_id)
        if item is None:
            return super().tip(issue_id, at, section)
        checks = [_named(c.title, f"{c.verdict}. {c.text}") for c in item.cross_checks]
        return "\n".join([item.issue.title, item.reason, *checks])

    def notes(self) -> list[str]:
        notes = []
        for item in self._items.values():
            if item.verdict in (Verdict.DIFFERS, Verdict.PARTLY):
                notes.append(f"≠  {_named(item.issue.label, item.reason)}")
            for check in item.pulls:
                name = f"{item.issue.label}, {check.title}"
                notes.append(f"↯  {_named(name, f'{check.verdict}. {check.text}')}")
        return notes


def _named(name: str, text: str) -> str:
    return tr("{name}: {text}").format(name=name, text=text)


KINDS = (Evidence.TABLE, Evidence.TEXT, Evidence.USER, Evidence.ASSUMPTION, Evidence.COMPUTED)


class EvidenceView(OverviewView):
    """What the scores behind each issue's ranking rest on."""

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

    def columns(self, section: IssueSection, fonts: Fonts) -> tuple[Column, ...]:
        title = tr("What the scores rest on")
        least = 12 * fonts.metrics.averageCharWidth() + 2 * PAD
        tip = tr("Shares of table, text, yours, assumption and computed")
        return (
            Column((title,), tip, least, 40 * fonts.metrics.averageCharWidth()),
            self.chip_column(tr("Leads"), tr("The option in first place with these weights"), section, fonts),
        )

    def look(self, issue_id: str, at: int, section: IssueSection) -> Look:
        cell = self._cells.get(issue_id)
        if cell is None or not cell.evidence:
            return Look("–", empty=True)
        if at == 1:
            return Look(chips=self.names(section.options).of(cell.leaders))
        return Look(self._share_words(cell), shares=_hundredths(cell))

    def _share_words(self, cell: MapCell) -> str:
        shares = zip(KINDS, _hundredths(cell), strict=True)
        return listed([f"{share}{percent_sign()} {EVIDENCE_SHORT[kind]}" for kind, share in shares if share])

    def tip(self, issue_id: str, at: int, section: IssueSection) -> str:
        cell = self._cells.get(issue_id)
        if cell is None:
            return super().tip(issue_id, at, section)
        shares = zip(KINDS, _hundredths(cell), strict=True)
        lines = [f"{share}{percent_sign()}: {EVIDENCE_WORDS[kind]}" for kind, share in shares if share]
        return "\n".join([cell.issue.title, *lines])

    def legend(self) -> tuple[str, ...]:
        return tuple(EVIDENCE_SHORT[kind] for kind in KINDS)

    def controls(self) -> QWidget | None:
        legend = QWidget()
        layout = FlowLayout(spacing=16)
        legend.setLayout(layout)
        for number, text in enumerate(self.legend()):
            pair = QWidget()
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
            row.addWidget(_Swatch(number))
            row.addWidget(QLabel(text))
            layout.addWidget(pair)
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
        return tr("All issues rest on the source equally: {sourced} % table or text.").format(
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
        line = self.fontMetrics().height()
        self.setFixedSize(QSize(round(1.6 * line), round(0.9 * line)))

    def paintEvent(self, _event) -> None:
        painter = QPainter(self)
        theme = colours(self.palette())
        CellBrush(painter, theme, Fonts.of(self.font())).paint_share(self.rect(), self._kind)
        painter.end()
