# SPDX-License-Identifier: MIT
"""What the cooperation map can show: for each issue a few cells, and the words around them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import NamedTuple

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from mcda_app.analysis.ranking.verdict import portfolio, score_word, verdict
from mcda_app.domain.issue import Issue, Option
from mcda_app.i18n import localised, tr
from mcda_app.ui.cooperation_map.cells import Look
from mcda_app.ui.core.change import Change
from mcda_app.ui.core.session import Session
from mcda_app.ui.sidebar.ranking_panel import not_ranked


class Column(NamedTuple):
    """A column's name in full and in short, and what it holds."""

    full: str
    short: str
    tip: str = ""


class MapView:
    """One way to fill the map's cells. Takes its numbers from the analysis and works out none itself.

    content  what its cells and words depend on
    wordy    whether sentences stand below the tables, so that rows are kept low
    controls_first  whether its controls stand above the answer, or else below how to read the cells
    changed  called when another choice in the view's own controls changes its cells
    """

    content = Change.RANKING
    wordy = False
    controls_first = True

    def __init__(self, session: Session) -> None:
        self.session = session
        self.changed: Callable[[], None] = lambda: None

    def refresh(self) -> None:
        """Take the numbers for the project as it now is, before cells are asked for."""

    def summary(self) -> str:
        """The answer over all issues, in a sentence."""
        raise NotImplementedError

    def intro(self) -> str:
        """How to read the cells."""
        raise NotImplementedError

    def columns(self, options: Sequence[Option], issue_ids: Collection[str]) -> tuple[Column, ...]:
        """What stands beside each of some issues that have these options."""
        raise NotImplementedError

    def look(self, issue_id: str, at: int, options: Sequence[Option], chosen: bool) -> Look:
        """What the cell in an issue's column number ``at`` shows."""
        raise NotImplementedError

    def words(self, issue_id: str, at: int, options: Sequence[Option]) -> str:
        """The cell's content for those who do not see it."""
        look = self.look(issue_id, at, options, False)
        return look.text or look.short

    def tip(self, issue_id: str) -> str:
        result = self.session.evaluation[issue_id]
        return f"{result.issue.title}\n{verdict(result, self.session.project.settings.method)}"

    def notes(self, issues: Sequence[Issue]) -> list[str]:
        """Sentences below the table that holds these issues."""
        return []

    def legend(self) -> tuple[str, ...]:
        """What the parts of a bar stand for, in their order."""
        return ()

    def leave(self) -> None:
        """Another view is shown: the widgets made for this one are gone."""

    def column_share(self, at: int) -> int:
        """How many parts of the width a column gets."""
        return 1

    def least_width(self, metrics: QFontMetrics) -> int:
        """How narrow a column of one part may become, in pixels."""
        return metrics.horizontalAdvance("0.00") + 12

    def controls(self) -> QWidget | None:
        """What the user chooses in this view, made anew; None if there is nothing to choose."""
        return None

    def details(self) -> QWidget | None:
        """What stands below all tables, made anew; None if nothing does."""
        return None


class ClosenessView(MapView):
    """Each option's score, and then the option most favoured, with how firmly it stands."""

    def __init__(self, session: Session, sign: Callable[[str], str] = lambda _issue_id: "") -> None:
        super().__init__(session)
        self._sign = sign

    def summary(self) -> str:
        return portfolio(self.session.evaluation)

    def intro(self) -> str:
        word = score_word(self.session.project.settings.method)
        return tr(
            "Each cell is an option's {word} from 0 to 1; a stronger colour is higher. A frame marks "
            "first place, a double frame a tie; ● is robust, ◐ contested, ○ on a knife-edge. The "
            "underlined cells belong to the chosen issue."
        ).format(word=word)

    def columns(self, options: Sequence[Option], issue_ids: Collection[str]) -> tuple[Column, ...]:
        scores = (Column(o.label, o.badge, o.title) for o in options)
        return (*scores, Column(tr("Favoured"), tr("1st"), tr("Most favoured with these weights")))

    def look(self, issue_id: str, at: int, options: Sequence[Option], chosen: bool) -> Look:
        result = self.session.evaluation[issue_id]
        if at == len(options):
            sign = self._sign(issue_id)
            text = f"{sign} {' · '.join(o.label for o in result.leaders)}".strip()
            short = f"{sign} {'·'.join(o.badge for o in result.leaders)}"
            longest = max((o.label for o in options), key=len, default="")
            room = f"{sign} {longest}"  # names in all cells, or in none
            return Look(text or "–", short=short, bold=True, chosen=chosen, room=room)
        standing = result.standings[at]  # in the order of the options
        if standing.score is None:
            return Look("–", chosen=chosen, empty=True)
        first = standing.rank == 1
        frames = (2 if len(result.leaders) > 1 else 1) if first else 0
        hundredths = round(100 * standing.score)
        return Look(
            f"{localised(standing.score, '.2f')}", hundredths, frames=frames, bold=first, chosen=chosen
        )

    def words(self, issue_id: str, at: int, options: Sequence[Option]) -> str:
        result = self.session.evaluation[issue_id]
        if at == len(options):
            return " · ".join(o.label for o in result.leaders) or tr("no ranking")
        standing = result.standings[at]
        return not_ranked(standing) if standing.score is None else f"{localised(standing.score, '.2f')}"
