# SPDX-License-Identifier: MIT
"""The name that the program proposes for a snapshot."""

from __future__ import annotations

from itertools import count

from mcda_app.analysis.vocabulary.methods import METHODS
from mcda_app.analysis.weighting.weight_origin import lens_of
from mcda_app.domain.project import Project
from mcda_app.domain.titles import numbered_title
from mcda_app.i18n import ProgramText, tr_lazy


def proposed_name(project: Project) -> ProgramText:
    """A name that no snapshot has yet: the lens and the method, or a number if the weights are of no lens."""
    titles = [s.title for s in project.snapshots]
    lens, method = lens_of(project, project.weights), METHODS[project.settings.method].name
    if lens is None:
        return numbered_title(tr_lazy("Snapshot {number}"), 1, titles)
    known = {title.casefold() for title in titles}
    ends = (f", {method}" if n == 1 else f", {method} ({n})" for n in count(1))
    names = (ProgramText.of(lens.title, end) for end in ends)
    return next(name for name in names if name.casefold() not in known)
