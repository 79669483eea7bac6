# SPDX-License-Identifier: MIT
"""On the issue page: where each option is strong, as value paths or as a radar."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QToolButton

from mcda_app.analysis.phrases import percent
from mcda_app.analysis.ranking.profile import Profile, profile
from mcda_app.domain.issue import Option, colour_indices
from mcda_app.i18n import tr
from mcda_app.ui.charts.profile_chart import RADAR_AXES, Axis, Line, ProfileChart, Shape
from mcda_app.ui.core.session import Session
from mcda_app.ui.issue.numbers_card import NumbersCard
from mcda_app.ui.widgets.buttons import Rank, set_rank
from mcda_app.ui.widgets.labels import show_text
from mcda_app.ui.widgets.tables.read_only_table import Cell

MAX_PATHS = 6
"""Options drawn at once; more lines cannot be told apart."""


class ProfileCard(NumbersCard):
    """Follows the chosen issue; the page says when."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._profile: Profile | None = None
        self._drawn: tuple[Option, ...] = ()
        self._selected = ""
        self.paths = ProfileChart()
        super().__init__(tr("Where each option is strong"), self.paths, tr("where each option is strong"))
        self.radar_button = set_rank(QToolButton(), Rank.LINK)
        self.radar_button.setText(tr("Radar", "shape of a chart"))
        self.radar_button.setToolTip(tr("One area per option, one spoke per criterion"))
        self.radar_button.setCheckable(True)
        self.radar_button.toggled.connect(self._shape_chosen)
        self.tools.insertWidget(0, self.radar_button)

    def refresh(self) -> None:
        """Show the scores as they are now; which options are drawn depends on the ranking too."""
        issue, result = self._session.issue, self._session.result
        if issue is None or result is None:
            return
        project = self._session.project
        strengths = profile(self._session.evaluator.matrix(project, issue))
        drawn = strengths.options
        if len(drawn) > MAX_PATHS:
            first = {s.option.id for s in result.ranked[:MAX_PATHS]} or {o.id for o in drawn[:MAX_PATHS]}
            drawn = tuple(o for o in drawn if o.id in first)
        same = self._profile is not None and (strengths, drawn) == (self._profile, self._drawn)
        colours = colour_indices(project.options_of(issue))
        paths = dict(zip((o.id for o in strengths.options), strengths.paths, strict=True))
        lines = [Line(o.label, paths[o.id], colours[o.id]) for o in drawn]
        if same and tuple(lines) == self.paths.lines:
            return
        self._profile, self._drawn = strengths, drawn
        self.radar_button.setVisible(len(strengths.criteria) in RADAR_AXES)
        self._shape_chosen(self.radar_button.isChecked())
        self.paths.show_lines([Axis(c.title, c.short or c.title) for c in strengths.criteria], lines)
        self.select(self._selected)
        self.paths.describe(tr("Where each option is strong"), partial(_in_words, strengths, drawn))
        note = ""
        if len(drawn) < len(strengths.options):
            note = tr("The first {shown} of {all} options are drawn; the table has all.").format(
                shown=len(drawn), all=len(strengths.options)
            )
        show_text(self.note, note, hide_empty=True)
        self.refresh_table()

    def select(self, option_id: str) -> None:
        """Let an option stand out; none for an empty id."""
        self._selected = option_id
        self.paths.select(next((n for n, o in enumerate(self._drawn) if o.id == option_id), -1))

    def _shape_chosen(self, radar: bool) -> None:
        strengths = self._profile
        possible = strengths is not None and len(strengths.criteria) in RADAR_AXES
        self.paths.show_shape(Shape.RADAR if radar and possible else Shape.PATH)

    def rows(self) -> tuple[Sequence[str], Sequence[Sequence[Cell]]]:
        strengths = self._profile
        if strengths is None:
            return [], []
        heads = [tr("Option"), *(c.short or c.title for c in strengths.criteria)]
        rows = [
            [Cell(o.title), *(Cell(_share(value), number=True) for value in path)]
            for o, path in zip(strengths.options, strengths.paths, strict=True)
        ]
        return heads, rows


def _share(value: float | None) -> str:
    return tr("missing") if value is None else percent(value)


def _in_words(strengths: Profile, drawn: Sequence[Option]) -> str:
    """The lines in words, one each: 100% is the best end of a scale, 0% the worst."""
    ids = {o.id for o in drawn}
    return "\n".join(
        f"{option.title}: "
        + ", ".join(f"{c.title} {_share(value)}" for c, value in zip(strengths.criteria, path, strict=True))
        for option, path in zip(strengths.options, strengths.paths, strict=True)
        if option.id in ids
    )
