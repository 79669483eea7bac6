# SPDX-License-Identifier: MIT
"""Ballots of phones that were acknowledged and are not in this copy of the document."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mcda_app.analysis.phrases import capital
from mcda_app.domain.workshop.workshop import Round
from mcda_app.i18n import plural, tr
from mcda_app.ui.core.session import Session
from mcda_app.ui.workshop.phones.service import phone_ballots
from mcda_app.ui.workshop.prompts import confirm


def may_reveal(view: QWidget, session: Session, round_: Round) -> bool:
    """Whether to reveal a round; asks if acknowledged ballots would be lost by that."""
    count = phone_ballots(session).stray_count(round_)
    if count == 0:
        return True
    if count is None:
        return confirm(
            view,
            capital(
                tr("Reveal {round} although ballots from phones may be missing?").format(round=round_.mention)
            ),
            tr("The file in which they were recorded on this computer cannot be read."),
            tr("Reveal without them"),
        )
    question = plural(
        count,
        tr("Reveal {round} without {count} ballot from a phone?"),
        tr("Reveal {round} without {count} ballots from phones?"),
    ).format(round=round_.mention, count=count)
    detail = tr(
        "They were recorded on this computer and are not in this copy of the project, which may be an "
        "older one. To count them, open the newest copy, or open the round again. Once it is revealed they "
        "are lost."
    )
    return confirm(view, capital(question), detail, tr("Reveal without them"))
