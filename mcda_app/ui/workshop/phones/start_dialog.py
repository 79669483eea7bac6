# SPDX-License-Identifier: MIT
"""Start phone ballots: on which of this computer's addresses, and what that means."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from mcda_app.exchange.phones.addresses import LocalAddress, local_addresses
from mcda_app.i18n import tr
from mcda_app.ui.widgets.dialogs.dialog_parts import ok_cancel
from mcda_app.ui.widgets.fields.eliding_combo import ElidingCombo
from mcda_app.ui.widgets.labels import text_label

WIDTH = 480


class StartPhonesDialog(QDialog):
    """Lets the facilitator choose the address; nothing is opened before."""

    def __init__(self, parent: QWidget, last: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Phone ballots"))
        layout = QVBoxLayout(self)
        layout.addWidget(
            text_label(
                "",
                tr(
                    "Phones in the same network as this computer can then open a page and vote with their "
                    "codes. No internet is needed. Use a network of your own with a password, such as this "
                    "computer's hotspot."
                ),
            )
        )
        found: tuple[LocalAddress, ...] = local_addresses()
        self.address = ElidingCombo()
        for one in found:
            text = f"{one.address} ({one.network})" if one.network else one.address
            self.address.addItem(text, one.address)
        self.address.setCurrentIndex(max(0, self.address.findData(last)))
        form = QFormLayout()
        form.addRow(tr("This computer's &address"), self.address)
        layout.addLayout(form)
        self.none = text_label(
            "note",
            tr(
                "This computer is in no network. Switch its hotspot on, or join the room's network, then "
                "try again."
            ),
        )
        self.none.setVisible(not found)
        self.address.setEnabled(bool(found))
        layout.addWidget(self.none)
        layout.addWidget(
            text_label(
                "muted",
                tr(
                    "The page is not encrypted by the browser (http). Ballots and codes are sealed by the "
                    "page itself, so that somebody who only listens learns neither. Somebody who can "
                    "change what the network transmits could send another page: do not use a stranger's "
                    "network. Everybody in it can see that phones vote, and when."
                ),
            )
        )
        buttons = ok_cancel(self, tr("&Start"))
        buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(found))
        layout.addWidget(buttons)
        self.resize(WIDTH, layout.totalHeightForWidth(WIDTH))
        self.setMinimumHeight(self.height())

    @property
    def chosen(self) -> str:
        """The address; empty if there is none."""
        return self.address.currentData() or ""
