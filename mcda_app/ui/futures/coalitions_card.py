# SPDX-License-Identifier: MIT
"""The best coalition on the chosen issue today and in every future."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from mcda_app.analysis.futures.sentences import today_title
from mcda_app.analysis.partners.answers import PartnerFinder, map_row
from mcda_app.analysis.phrases import figure, listed
from mcda_app.domain.partners.actors import Actor
from mcda_app.domain.project import Project
from mcda_app.i18n import tr
from mcda_app.ui.charts.chart import WAITING
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.work.deferred_answer import DeferredAnswer
from mcda_app.ui.widgets.card import Card, readable
from mcda_app.ui.widgets.labels import show_text, text_label
from mcda_app.ui.widgets.tables.balanced_table import BalancedTable
from mcda_app.ui.widgets.tables.read_only_table import Cell


class BestThere(NamedTuple):
    """One state. members: ids, in document order; obstacle: why there are none."""

    title: str
    members: tuple[str, ...] = ()
    score: float = 0.0
    obstacle: str = ""


def best_in_futures(projects: Sequence[Project], issue_id: str, titles: Sequence[str]) -> Iterator[object]:
    """The best coalition in each state, and at last all of them; None after each before."""
    rows = []
    for project, title in zip(projects, titles, strict=True):
        row = map_row(project, project.issue(issue_id), PartnerFinder())
        if row is None or row.answers is None:
            rows.append(BestThere(title, obstacle="" if row is None else row.obstacle))
        else:
            members = tuple(actor.id for actor in row.answers.best)
            rows.append(BestThere(title, members, row.answers.ranking.score))
        yield None
    yield tuple(rows)


class CoalitionsCard(Card):
    """A row for each state: the members of the best coalition, and who joins or leaves against today."""

    def __init__(self, session: Session) -> None:
        super().__init__(tr("With whom, in each future?"))
        self._session = session
        self.table = BalancedTable(tr("The best coalition in each future"))
        self.sentence = text_label("muted")
        self.body.addWidget(self.table)
        self.body.addWidget(readable(self.sentence))
        self._actors: dict[str, Actor] = {}
        self._answer = DeferredAnswer(self, self._wait, self._take)

    @property
    def offered(self) -> bool:
        """Whether there is anybody to cooperate with."""
        return len(self._session.project.partners.actors) > 1 and self._session.issue is not None

    def follow(self, projects: Sequence[Project]) -> None:
        """Ask anew where what the coalitions rest on has changed.

        projects  today's and those of the futures
        """
        project, issue_id = self._session.project, self._session.issue_id
        # The document may change while an answer is on its way and nobody looks at this page.
        self._actors = {actor.id: actor for actor in project.partners.actors}
        titles = (today_title(), *(future.label for future in project.futures.futures))
        basis = (
            issue_id,
            titles,
            project.settings,
            *((p.partners, p.criteria, p.issue(issue_id), p.weights_of(p.issue(issue_id))) for p in projects),
        )
        self._answer.follow(basis, lambda: best_in_futures(projects, issue_id, titles))

    def _wait(self) -> None:
        self.table.hide()
        show_text(self.sentence, str(WAITING))

    def _take(self, rows: tuple[BestThere, ...]) -> None:
        actors = self._actors
        today = set(rows[0].members)
        cells = []
        for n, row in enumerate(rows):
            if row.obstacle:
                cells.append([Cell(row.title), Cell(row.obstacle), Cell(""), Cell("–", number=True)])
                continue
            joins = [f"+ {actors[a].label}" for a in row.members if a not in today]
            leaves = [f"− {a.label}" for a in actors.values() if a.id in today - set(row.members)]
            change = "–" if n == 0 else ", ".join([*joins, *leaves]) or tr("= same")
            changed = bool(n and (joins or leaves))
            names = _names([actors[a] for a in row.members if a in actors])
            cells.append(
                [
                    Cell(row.title),
                    Cell(names, bold=n == 0),
                    Cell(change, marked=changed),
                    Cell(figure(row.score), number=True),
                ]
            )
        heads = (
            *(tr("Future"), tr("Best coalition"), tr("Compared with today")),
            tr("Score", "of a coalition"),
        )
        self.table.show_rows(heads, cells)
        self.table.show()
        show_text(self.sentence, _steady(rows, list(actors.values())))


def _names(actors: Sequence[Actor]) -> str:
    return listed(actor.label for actor in actors) if actors else "–"


def _steady(rows: Sequence[BestThere], actors: Sequence[Actor]) -> str:
    """Who belongs in everywhere; empty where coalitions cannot be compared in some state."""
    if any(row.obstacle for row in rows):
        return ""
    always = [a for a in actors if not a.us and all(a.id in row.members for row in rows)]
    if not always:
        return tr("No partner is in the best coalition today and in every future.")
    return tr("In the best coalition today and in every future: {partners}.").format(partners=_names(always))
