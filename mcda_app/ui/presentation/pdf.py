# SPDX-License-Identifier: MIT
"""The slides as a PDF of 16:9 pages: vectors, embedded fonts, opened by every program for documents."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

from mcda_app.analysis.acceptability.badges import Firmness
from mcda_app.analysis.group.result import GroupResult
from mcda_app.analysis.group.result_cache import GroupResults
from mcda_app.analysis.issue_findings import findings_of
from mcda_app.analysis.partners.answers import MapRow, PartnerFinder, map_row
from mcda_app.analysis.partners.certainty import with_draws
from mcda_app.analysis.ranking.evaluation import Evaluator
from mcda_app.analysis.sensitivity.weight_tipping import WeightTipping
from mcda_app.domain.issue import Issue
from mcda_app.domain.project import Project
from mcda_app.errors import EditError
from mcda_app.files.origin import origin_of
from mcda_app.files.project_file import write_atomically
from mcda_app.i18n import tr
from mcda_app.ui.presentation.deck import MOST_SCORES, Deck, Material
from mcda_app.ui.presentation.painting import paint_slide
from mcda_app.ui.widgets.pictures.pdf_painter import PdfPainter
from mcda_app.ui.widgets.skin.fonts import app_font
from mcda_app.ui.widgets.theme import LIGHT

WIDTH_MM, HEIGHT_MM = 338.667, 190.5
"""The size of a widescreen slide: 13.333 by 7.5 inches."""

RESOLUTION = 1200

Progress = Callable[[int, int], bool]
"""Called with (slides done, slides in all); returns False to stop."""


def material_of(project: Project) -> Material:
    """What a project's slides are made from, calculated when a slide needs it."""
    evaluator = Evaluator()
    findings = findings_of(project, evaluator)
    groups = GroupResults(evaluator)

    def firmness(issue_id: str) -> Firmness | None:
        badge = findings[issue_id].badge
        return None if badge is None else badge.firmness

    def weight_tippings(issue: Issue) -> tuple[WeightTipping, ...]:
        return findings[issue.id].weight_tippings

    def score_tips(issue: Issue) -> tuple[str, ...]:
        return tuple(findings[issue.id].tip_sentences(MOST_SCORES))

    def group_result(round_id: str) -> GroupResult | None:
        return groups.result(project, round_id, None)

    partner_rows: dict[str, MapRow | None] = {}
    finder = PartnerFinder()

    def partner_row(issue: Issue) -> MapRow | None:
        if issue.id not in partner_rows:
            row = map_row(project, issue, finder)
            partner_rows[issue.id] = None if row is None else with_draws(project, (row,))[0]
        return partner_rows[issue.id]

    return Material(
        project,
        evaluator.evaluate(project),
        firmness,
        weight_tippings,
        score_tips,
        group_result,
        partner_row,
    )


def write_slides(project: Project, path: Path, *, progress: Progress | None = None) -> bool:
    """Write a project's slides atomically; False if it was stopped. May be called from any thread.

    Raises EditError where there is nothing to present, FileError if the file cannot be written.
    """
    deck = Deck(material_of(project))
    if deck.is_empty:
        raise EditError(
            tr("There is nothing to present yet: no option is ranked."),
            remedy=tr("Score the options of an issue on every criterion that has weight."),
        )
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not _print(project, deck, buffer, progress):
        return False
    write_atomically(path, bytes(buffer.data().data()))
    return True


def _print(project: Project, deck: Deck, device: QIODevice, progress: Progress | None) -> bool:
    writer = QPdfWriter(device)
    writer.setTitle(project.title)
    writer.setCreator(origin_of(project).stamp)
    writer.setResolution(RESOLUTION)
    page = QPageSize(
        QSizeF(WIDTH_MM, HEIGHT_MM), QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch
    )
    # Portrait keeps the size as given, which is wider than high.
    layout = QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF(), QPageLayout.Unit.Millimeter)
    writer.setPageLayout(layout)
    family, total = app_font(12.0), len(deck.keys)
    painter = PdfPainter(writer)
    try:
        for number, key in enumerate(deck.keys, 1):
            if progress is not None and not progress(number - 1, total):
                return False
            if number > 1:
                writer.newPage()
            foot = project.title, f"{number} / {total}"
            width, height = float(writer.width()), float(writer.height())
            paint_slide(painter, family, width, height, LIGHT, deck.slide(key), foot=foot)
    finally:
        painter.end()
    return True
