# SPDX-License-Identifier: MIT
"""Which views the overview has, and which of them say something about a project."""

from __future__ import annotations

from collections.abc import Callable

from mcda_app.analysis.ranking.source_ratings import has_gross_scores, has_source_ratings
from mcda_app.domain.project import Project
from mcda_app.i18n import LocalisedTuple, tr
from mcda_app.ui.core.session import Session
from mcda_app.ui.overview.views import OverviewView, ScoresView


def _cost(session: Session) -> OverviewView:
    from mcda_app.ui.overview.source_views import NetView

    return NetView(session)


def _paper(session: Session) -> OverviewView:
    from mcda_app.ui.overview.source_views import AgreementView

    return AgreementView(session)


def _evidence(session: Session) -> OverviewView:
    from mcda_app.ui.overview.source_views import EvidenceView

    return EvidenceView(session)


def _versions(session: Session) -> OverviewView:
    from mcda_app.ui.overview.versions_view import VersionsView

    return VersionsView(session)


VIEWS = LocalisedTuple[tuple[str, str, str, Callable[[Session], OverviewView]]](
    lambda: (
        (
            "scores",
            tr("Scores", "of options on issues"),
            tr("How each option does on each issue"),
            ScoresView,
        ),
        (
            "cost",
            tr("Does cost matter?"),
            tr("Gross and net: effectiveness alone beside all criteria"),
            _cost,
        ),
        ("paper", tr("Compared with the paper"), tr("Agreement with the paper, issue by issue"), _paper),
        ("evidence", tr("Evidence"), tr("What the scores of each issue rest on"), _evidence),
        ("versions", tr("Versions"), tr("Two viewpoints or snapshots side by side"), _versions),
    )
)
"""Key, name, explanation and maker of each view; a view is made when it is first chosen."""

_OFFERED: dict[str, Callable[[Project], bool]] = {
    "cost": has_gross_scores,
    "paper": has_source_ratings,
    "versions": lambda project: bool(project.lenses or project.snapshots),
}
"""Whether a view says something about a project; those not named here always do."""


def offered_views(project: Project) -> tuple[str, ...]:
    """The keys of the views that say something about a project."""
    return tuple(key for key, *_ in VIEWS if key not in _OFFERED or _OFFERED[key](project))
