# SPDX-License-Identifier: MIT
"""The slides on futures say what the analysis says, are there only with futures, and can be painted."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QImage, QPainter

from mcda_app.analysis.futures.sentences import headline, summary
from mcda_app.analysis.futures.table import futures_table
from mcda_app.domain.edits.scores import type_score
from mcda_app.domain.futures.futures import Futures
from mcda_app.files import presets
from mcda_app.ui.presentation.deck import Deck, Kind
from mcda_app.ui.presentation.painting import paint_slide
from mcda_app.ui.presentation.pdf import material_of
from mcda_app.ui.presentation.slides import FuturesSlide
from mcda_app.ui.widgets.skin.fonts import app_font
from mcda_app.ui.widgets.theme import DARK, LIGHT

PROJECT = presets.load()


def slides(deck: Deck) -> list[FuturesSlide]:
    found = [deck.slide(key) for key in deck.keys if key.kind is Kind.FUTURES]
    return [slide for slide in found if isinstance(slide, FuturesSlide)]


def test_they_are_those_of_the_analysis() -> None:
    table = futures_table(PROJECT)
    shown = slides(Deck(material_of(PROJECT)))
    assert [slide.group for slide in shown] == [group.title for group in PROJECT.groups]
    lines = [line for slide in shown for line in slide.lines]
    for line, each in zip(lines, table.issues.values(), strict=True):
        assert line.name == each.issue.label
        assert [cell.holds for cell in line.cells] == [True, *each.holds]
        for cell, result in zip(line.cells, each.results, strict=True):
            assert all(option.label in cell.leaders for option in result.leaders)
    assert {slide.answer for slide in shown} == {f"{summary(table)}."}
    assert "Détente" in shown[0].spoken


def test_one_issue_has_its_own_answer_and_no_ranking_no_line() -> None:
    project = replace(PROJECT, issues=PROJECT.issues[:1])
    (slide,) = slides(Deck(material_of(project)))
    assert slide.answer == f"{headline(futures_table(project)[project.issues[0].id])}."
    project = replace(PROJECT, issues=PROJECT.issues[:2])
    for option in project.options:
        project = type_score(project, project.issues[0].id, option.id, "cost", "")
    (slide,) = slides(Deck(material_of(project)))
    assert [line.name for line in slide.lines] == [project.issues[1].label]


def test_none_without_futures() -> None:
    assert slides(Deck(material_of(replace(PROJECT, futures=Futures())))) == []


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("size", [(1024, 768), (1920, 1080)], ids=str)
def test_they_are_painted(size: tuple[int, int], theme, qapp) -> None:
    """More than the ground is painted, also of an issue whose leaders tie or are nobody."""
    project = PROJECT
    for option in project.options:
        project = type_score(project, "trade", option.id, "cost", "low")
    for slide in slides(Deck(material_of(project))):
        image = QImage(*size, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        paint_slide(painter, app_font(12.0), *size, theme, slide)
        painter.end()
        assert len({image.pixel(x, y) for x in range(0, size[0], 16) for y in range(0, size[1], 16)}) > 6
