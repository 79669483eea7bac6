# SPDX-License-Identifier: MIT
"""New codes: drawn beside the window's work, and kept in memory until they were printed or written."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

from PySide6.QtWidgets import QWidget

from mcda_app.domain.edits.workshop.participants import draw_new_codes, with_codes
from mcda_app.domain.workshop.check_codes import IssuedCodes
from mcda_app.errors import McdaError
from mcda_app.i18n import tr
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.work.background import run_in_background
from mcda_app.ui.widgets.dialogs.error_box import show_error
from mcda_app.ui.workshop.keys.key_files import code_key_fault
from mcda_app.ui.workshop.prompts import confirm


def fresh_codes(session: Session) -> dict[str, str]:
    """Participant id to a code that nobody has seen yet."""
    workshop = session.project.workshop
    people = () if workshop is None else workshop.participants
    return {p.id: session.fresh_codes[p.code_hash] for p in people if p.code_hash in session.fresh_codes}


def issue_then(
    view: QWidget, session: Session, ids: Collection[str], use: Callable[[Mapping[str, str]], bool]
) -> None:
    """Give these participants new codes, and hand all unused ones to what prints or writes them.

    use  called with participant id to code; whether the codes were used, so that they can be forgotten

    Ignored while codes are being drawn already.
    """
    if session.drawing_codes is not None and not session.drawing_codes.finished:
        return

    def hand_over() -> None:
        if use(fresh_codes(session)):
            session.fresh_codes.clear()

    opened = session.opened

    def issued(new: IssuedCodes) -> None:
        if session.opened != opened:  # these are for people of another document
            return
        try:
            session.apply_without_undo(lambda p: with_codes(p, new))
        except McdaError as error:
            show_error(view.window(), error, tr("No codes were issued"))
            return
        session.fresh_codes.update({new.hashes[i]: code for i, code in new.codes.items()})
        hand_over()

    def failed(error: Exception) -> None:
        if not isinstance(error, McdaError):
            raise error
        show_error(view.window(), error, tr("No codes were issued"))

    waiting = fresh_codes(session)
    whose = [i for i in ids if i not in waiting]
    if not whose:
        hand_over()
        return
    project, sealer = session.project, session.sealer
    try:
        anew = code_key_fault(session) is not None
    except McdaError as error:
        show_error(view.window(), error, tr("No codes were issued"))
        return
    if anew and not confirm(
        view,
        tr("Draw new codes and make all earlier ones void?"),
        tr(
            "The key to the codes of this workshop is not on this computer, so nobody can vote here with an "
            "earlier one. If you have a key file from the computer on which they were drawn, cancel and load "
            "it under People."
        ),
        tr("Draw new codes"),
    ):
        return
    session.drawing_codes = run_in_background(
        view, lambda: draw_new_codes(project, whose, sealer, anew=anew), issued, failed
    )
