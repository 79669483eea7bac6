# SPDX-License-Identifier: MIT
"""Phone ballots on the console: start and end them, and how phones reach the page."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mcda_app.errors import McdaError
from mcda_app.files.policy import policy
from mcda_app.i18n import plural, tr
from mcda_app.ui.core.session import Session
from mcda_app.ui.widgets.dialogs.error_box import show_error
from mcda_app.ui.widgets.dialogs.showing import closing
from mcda_app.ui.widgets.labels import show_text, text_label
from mcda_app.ui.widgets.toast import KEEP_CLEAR
from mcda_app.ui.workshop.layout import Prose, add_prose
from mcda_app.ui.workshop.phones.invitation import Invitation, invitation, paint_code
from mcda_app.ui.workshop.phones.service import PhoneBallots, PhoneState, phone_ballots
from mcda_app.ui.workshop.prompts import button

PICTURE = 168


class CodePicture(QWidget):
    """The picture to scan, small: the room window shows it large."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: Invitation | None = None
        self.setFixedSize(PICTURE, PICTURE)

    def show_invitation(self, shown: Invitation | None) -> None:
        self._shown = shown
        self.setVisible(shown is not None)
        self.setAccessibleName("" if shown is None else shown.description)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(PICTURE, PICTURE)

    def paintEvent(self, _event) -> None:
        if self._shown is not None:
            painter = QPainter(self)
            paint_code(painter, self._shown.url, QRectF(self.rect()))
            painter.end()


class PhonePanel(QWidget):
    """Off until the facilitator starts it. It never shows who voted.

    picture  what to scan, to be laid out beside the panel
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.service: PhoneBallots = phone_ballots(session)
        self.picture = CodePicture(self)  # whoever owns the panel puts it where there is room
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._state, self._address, self._warning = text_label(""), text_label("title"), text_label("note")
        self._detail = Prose("muted")
        for part in (self._address, self._detail, self.picture):
            part.setProperty(KEEP_CLEAR, True)
        column.addWidget(self._state)
        column.addWidget(self._address)
        add_prose(column, self._detail)
        column.addWidget(self._warning)
        row = QHBoxLayout()
        self.start_button = button(
            tr("Vote b&y phone…"), self.ask, tr("Serve a page to the phones in the room, without internet")
        )
        self.stop_button = button(tr("End phone ballots"), self.stop, tr("The ballots that arrived stay"))
        row.addWidget(self.start_button)
        row.addWidget(self.stop_button)
        row.addStretch(1)
        column.addLayout(row)
        self.service.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the present state of the service."""
        service = self.service
        on, starting = service.state is PhoneState.ON, service.state is PhoneState.STARTING
        allowed = policy()
        shown = invitation(self._session)
        self.picture.show_invitation(shown)
        self.start_button.setVisible(not (on or starting) and allowed.phone_ballots)
        self.stop_button.setVisible(on or starting)
        state = ""
        if not allowed.phone_ballots:
            state = tr("Your administrator has switched off phone ballots ({path}).").format(
                path=allowed.path
            )
            state = " ".join(filter(None, (state, allowed.fault)))
        elif starting:
            state = tr("Phone ballots are starting …")
        elif on:
            state = tr("Phones can vote. The room window shows this picture and address:")
        show_text(self._state, state, hide_empty=True)
        show_text(self._address, service.short_address, hide_empty=True)
        detail = tr("Whoever types the address compares these digits: {digits}").format(digits=service.digits)
        show_text(self._detail, detail if on else "", hide_empty=True)
        show_text(self._warning, " ".join(self._warnings()), hide_empty=True)

    def _warnings(self) -> list[str]:
        service = self.service
        warnings = []
        if service.state is PhoneState.FAILED:
            warnings.append(tr("Phone ballots have ended: this address cannot be served."))
        if service.fault:
            warnings.append(service.fault)
        if service.waiting:
            warnings.append(
                plural(
                    service.waiting,
                    tr("{n} ballot has arrived and waits, since the round does not take it. It is kept."),
                    tr(
                        "{n} ballots have arrived and wait, since the round does not take them. They are "
                        "kept."
                    ),
                ).format(n=service.waiting)
            )
        if service.unknown_codes:
            warnings.append(
                plural(
                    service.unknown_codes,
                    tr("{n} code was tried that is not in use."),
                    tr("{n} codes were tried that are not in use. Somebody may be guessing."),
                ).format(n=service.unknown_codes)
            )
        return warnings

    def ask(self) -> None:
        """Let the facilitator choose the address, and start."""
        from mcda_app.ui.workshop.phones.start_dialog import StartPhonesDialog

        with closing(StartPhonesDialog(self.window())) as dialog:
            address = dialog.chosen if dialog.exec() else ""
        if not address:
            return
        try:
            self.service.start(address)
        except McdaError as error:
            show_error(self.window(), error, tr("Phone ballots were not started"))

    def stop(self) -> None:
        """End them, with all that was acknowledged."""
        self.service.finish()
