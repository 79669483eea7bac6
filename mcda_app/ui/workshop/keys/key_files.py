# SPDX-License-Identifier: MIT
"""Key files: from the computer on which a round was opened to another one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from mcda_app.domain.project import Project
from mcda_app.domain.voting.lookup import require_workshop
from mcda_app.domain.workshop.sealing import KeyMissingError
from mcda_app.domain.workshop.workshop import Round, RoundState
from mcda_app.errors import EditError, FileError, McdaError
from mcda_app.files import disk
from mcda_app.files.project_file import write_atomically
from mcda_app.i18n import tr
from mcda_app.ui.core.session import Session
from mcda_app.ui.widgets.dialogs.document_folder import document_folder
from mcda_app.ui.widgets.dialogs.error_box import show_error
from mcda_app.ui.widgets.dialogs.questions import Answer, confirmed
from mcda_app.ui.widgets.dialogs.save_path import ending_right
from mcda_app.ui.workshop.prompts import confirm, notify, record


def key_fault(session: Session, round_: Round) -> EditError | None:
    """Why this computer cannot tie or open the ballots of a sealed round; None if it can.

    A witness's part of the key is not asked for: it is on no computer before the reveal.
    """
    if round_.seal is None or round_.state is RoundState.REVEALED:
        return None
    try:
        session.sealer.tag(round_, "")
    except EditError as error:
        return error
    return None


def code_key_fault(session: Session) -> KeyMissingError | None:
    """Why this computer cannot check codes of the workshop; None if it can, or if there are none."""
    try:
        session.sealer.code_hashing(require_workshop(session.project))
    except KeyMissingError as error:
        return error
    return None


def has_key(view: QWidget, session: Session, round_: Round, *, by_code: bool = True) -> bool:
    """Whether ballots of a round can be taken here; if not, offers to take the key file.

    With names a ballot is sealed to the public key alone, so that the round's key is not needed before the
    reveal; the key to the codes is.

    by_code  whether voters are told by their codes
    """
    anonymous = require_workshop(session.project).anonymous

    def fault() -> EditError | None:
        of_codes = code_key_fault(session) if by_code or anonymous else None
        return of_codes or (key_fault(session, round_) if anonymous else None)

    for _key in ("codes", "round"):  # a file may have one of them only
        missing = fault()
        if missing is None:
            return True
        if not offer_key_file(view, session, missing):
            return False
    return fault() is None


def record_with_key(view: QWidget, session: Session, edit: Callable[[Project], Project]) -> bool:
    """Apply an edit of the workshop, for which a missing key can be brought; whether it succeeded."""
    try:
        session.apply_without_undo(edit)
    except KeyMissingError as error:
        return offer_key_file(view, session, error) and record(view, session, edit)
    except McdaError as error:
        show_error(view.window(), error, tr("That did not work"))
        return False
    return True


def offer_key_file(view: QWidget, session: Session, error: McdaError) -> bool:
    """Say what is missing, and take the key file if there is one; whether it was taken."""
    title, load = tr("The key is missing"), Answer(tr("Load a &key file…"))
    detail = "\n\n".join(part for part in (error.where, error.remedy) if part)
    window = view.window()
    agreed = confirmed(window, title, error.what, load, detail=detail, proposed=True, warning=True)
    return agreed and take_key_file(view, session)


def take_key_file(view: QWidget, session: Session) -> bool:
    """Keep the key in a file that the user chooses; whether it was kept."""
    path = ask_key_file(view)
    if path is None:
        return False
    try:
        round_ = _take(session, path)
    except McdaError as error:
        show_error(view.window(), error, tr("That did not work"))
        return False
    text = (
        tr("The key to the codes of this workshop is now on this computer too.")
        if round_ is None
        else tr("The key to the ballots of {round} is now on this computer too.").format(round=round_.mention)
    )
    notify(
        view,
        text,
        tr("Delete the file “{name}” and every copy of it.").format(name=path.name),
    )
    return True


def _take(session: Session, path: Path) -> Round | None:
    from mcda_app.files.sealing.key_store import read_key_file

    if not read_key_file(path).pepper:  # it would replace the part of the key that ties ballots to slips
        raise FileError(
            tr("This is a witness's key, which opens ballots and cannot take them."),
            where=path.name,
            remedy=tr("Keep it for the reveal. Choose the file from the computer that opened the round."),
        )
    return session.sealer.take_key_file(require_workshop(session.project), path)


def copy_key(view: QWidget, session: Session, round_: Round) -> None:
    """Write the key of a round into a file for another computer."""
    assert round_.seal is not None
    able = (
        tr(
            "With the key file and the project another computer can take ballots of {round}. Only the "
            "witness's key opens them. Delete the file once the other computer has taken it."
        )
        if round_.seal.witness
        else tr(
            "Whoever has the key file and the project can open the ballots of {round}. The key stays on this "
            "computer too. Delete the file once the other computer has taken it."
        )
    )
    question = tr("Copy the key of {round} for another computer?").format(round=round_.mention)
    if not confirm(view, question, able.format(round=round_.mention), tr("Save the key file…")):
        return
    _save_key(view, session, tr("Key of {round}").format(round=round_.mention), round_)


def copy_code_key(view: QWidget, session: Session) -> None:
    """Write the key to the codes into a file for another computer, on which the workshop will be held."""
    question = tr("Copy the key to the codes for another computer?")
    detail = tr(
        "With the key file and the project another computer can tell whose code was typed. Delete the file "
        "once the other computer has taken it."
    )
    if confirm(view, question, detail, tr("Save the key file…")):
        _save_key(view, session, tr("Key to the codes"), None)


def _save_key(view: QWidget, session: Session, stem: str, round_: Round | None) -> None:
    path = ask_new_key_file(view, stem)
    if path is None:
        return
    try:
        content = session.sealer.key_file_content(require_workshop(session.project), round_)
        write_key_file(path, content)
    except McdaError as error:
        show_error(view.window(), error, tr("That did not work"))
        return
    notify(
        view,
        tr("The key file “{name}” is saved.").format(name=path.name),
        tr("Open the project on the other computer, choose “Load a key file…” there, then delete the file."),
    )


def write_key_file(path: Path, content: bytes) -> None:
    """Write a key file that this user alone can read. Raises FileError."""
    write_atomically(path, content, rights=disk.PRIVATE)


def ask_new_key_file(view: QWidget, stem: str) -> Path | None:
    """Where to save a key file; None if cancelled."""
    from mcda_app.files.sealing.key_store import SUFFIX

    proposal = str(Path(document_folder(view)) / f"{stem}{SUFFIX}")
    name, _ = QFileDialog.getSaveFileName(view.window(), tr("Save the key file"), proposal, _kind())
    return ending_right(view, Path(name), _kind(), SUFFIX) if name else None


def ask_key_file(view: QWidget) -> Path | None:
    """A key file to read; None if cancelled."""
    name, _ = QFileDialog.getOpenFileName(
        view.window(), tr("Choose the key file"), document_folder(view), _kind()
    )
    return Path(name) if name else None


def _kind() -> str:
    return tr("Key file (*.mcda-key)")
