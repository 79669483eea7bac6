# SPDX-License-Identifier: MIT
"""The slides as a PDF of 16:9 pages: vectors, embedded fonts, headings, and charts described in words."""

from __future__ import annotations

from datetime import date
from pathlib import Path

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
from mcda_app.exchange.pdf.slides import SlidePage, slides_pdf
from mcda_app.exchange.pdf.stopping import Progress, unless_stopped
from mcda_app.files.origin import origin_of
from mcda_app.files.project_file import write_atomically
from mcda_app.i18n import tr
from mcda_app.ui.presentation.deck import MOST_SCORES, Deck, Material
from mcda_app.ui.presentation.recording import recorded
from mcda_app.ui.widgets.skin.fonts import app_font, load_more_fonts


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

    progress  called with (slides done, slides in all)

    Raises EditError where there is nothing to present, FileError if the file cannot be written.
    """
    deck = Deck(material_of(project))
    if deck.is_empty:
        raise EditError(
            tr("There is nothing to present yet: no option is ranked."),
            remedy=tr("Score the options of an issue on every criterion that has weight."),
        )
    pages = _pages(project, deck, progress)
    if pages is None:
        return False
    stamp = origin_of(project).stamp
    data = unless_stopped(lambda: slides_pdf(project.title, stamp, pages, date.today()), progress)
    if data is None:
        return False
    write_atomically(path, data)
    return True


def _pages(project: Project, deck: Deck, progress: Progress | None) -> list[SlidePage] | None:
    """Every slide, taken apart; None if it was stopped."""
    load_more_fonts()  # the weight of headings, by which the typesetter sets them too
    family, total = app_font(12.0), len(deck.keys)
    pages = []
    for number, key in enumerate(deck.keys, 1):
        if progress is not None and not progress(number - 1, total):
            return None
        pages.append(recorded(deck.slide(key), family, (project.title, f"{number} / {total}")))
    return pages
