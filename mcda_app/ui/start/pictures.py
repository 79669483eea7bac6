# SPDX-License-Identifier: MIT
"""The pictures of the presets' results, computed by the engine. Loads the engine and numpy."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from mcda_app.analysis.acceptability.badges import Firmness
from mcda_app.analysis.document_summary import (
    IssueOutcome,
    certainty_line,
    leaders_line,
    outcomes,
    summarise,
)
from mcda_app.domain.project import Project
from mcda_app.errors import FileError
from mcda_app.files import presets
from mcda_app.i18n import tr
from mcda_app.ui.start.preset_tile import IssueMark, PresetPicture

PALE = {Firmness.ROBUST: 0, Firmness.CONTESTED: 1, Firmness.KNIFE_EDGE: 2, None: 0}


def preset_pictures(folder: Path | None = None) -> Iterator[dict[str, PresetPicture]]:
    """The pictures so far by the presets' ids, one more each time; of presets with a result alone."""
    pictures: dict[str, PresetPicture] = {}
    for info in presets.available(folder):
        if info.id != presets.BLANK:
            with suppress(FileError):  # an administrator's, which is refused in a sentence when chosen
                pictures = {**pictures, info.id: picture_of(presets.load(info.id, folder))}
        yield pictures


def picture_of(project: Project) -> PresetPicture:
    """A tile for each issue; of a single issue, a bar of how often each option is first."""
    issue_outcomes = outcomes(project)
    summary = summarise(project.title, issue_outcomes, project.workshop)
    text = "\n".join(filter(None, (leaders_line(summary), certainty_line(summary))))
    if len(issue_outcomes) == 1 and issue_outcomes[0].shares:
        tip = tr(
            "Each part is an option; its width is the share of random weights and scores "
            "for which it comes first."
        )
        return PresetPicture(_shares(issue_outcomes[0]), text, tip)
    tip = tr(
        "One tile per issue, in the colour of the option that leads; paler where that is open or fragile."
    )
    return PresetPicture(tuple(IssueMark(o.places(), PALE[o.firmness]) for o in issue_outcomes), text, tip)


def _shares(outcome: IssueOutcome) -> tuple[IssueMark, ...]:
    parts = sorted(((share, place) for place, share in enumerate(outcome.shares) if share), reverse=True)
    return tuple(IssueMark((place,), 0, share) for share, place in parts)
