# SPDX-License-Identifier: MIT
"""The name that the program proposes for a snapshot."""

from __future__ import annotations

from mcda_app.analysis.vocabulary.methods import METHODS
from mcda_app.analysis.weighting.weight_origin import lens_of
from mcda_app.domain.project import Project
from mcda_app.i18n import ProgramText, tr_lazy


def proposed_name(project: Project) -> ProgramText:
    """A name that no snapshot has yet: the lens and the method, or a number if the weights are of no lens."""
    titles = {s.title.casefold() for s in project.snapshots}
    lens, method = lens_of(project, project.weights), METHODS[project.settings.method].name
    number = 1
    while True:
        if lens is None:
            name = ProgramText.of(tr_lazy("Snapshot {number}"), number=number)
        else:
            name = ProgramText.of(lens.title, f", {method}" if number == 1 else f", {method} ({number})")
        if name.casefold() not in titles:
            return name
        number += 1
