# SPDX-License-Identifier: MIT
"""Telling failures: an expected one is a sentence, an unexpected one keeps the work."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, ParamSpec

from mcda_app.errors import ContentError, McdaError
from mcda_app.language import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mcda_app.ui.window import MainWindow

P = ParamSpec("P")


def tell(parent: QWidget | None, error: McdaError, title: str) -> None:
    """Show a failure in a dialog: the sentence first, a list of faults to unfold."""
    from PySide6.QtWidgets import QMessageBox

    from mcda_app.ui.labels import plain
    from mcda_app.ui.showing import run_dialog

    box = QMessageBox(QMessageBox.Icon.Warning, title, "", QMessageBox.StandardButton.Ok, parent)
    box.setText(plain(error.what))
    rest = [part for part in (error.where, error.remedy) if part]
    box.setInformativeText(plain("\n\n".join(rest)))
    if isinstance(error, ContentError):
        box.setDetailedText("\n".join(error.faults))
    run_dialog(box)


def told(title: str) -> Callable[[Callable[P, None]], Callable[P, None]]:
    """A controller's method whose expected failures become a dialog."""

    def decorate(method: Callable[P, None]) -> Callable[P, None]:
        @functools.wraps(method)
        def guarded(*args: P.args, **kwargs: P.kwargs) -> None:
            try:
                method(*args, **kwargs)
            except McdaError as error:
                diagnosis = getattr(args[0], "diagnosis", None)
                if diagnosis is not None:
                    diagnosis.refused(error)
                tell(getattr(args[0], "window", None), error, title)

        return guarded

    return decorate


def catch_unexpected(parent: MainWindow) -> None:
    """A fault of the program is told in a sentence; the work stays open and can be saved."""

    def hook(kind: type[BaseException], value: BaseException, trace: object) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, value, None)
            return
        import traceback

        if sys.stderr is not None:  # a program without a console has none
            sys.stderr.write("".join(traceback.format_exception(kind, value, value.__traceback__)))
        diagnosis = parent.controller.diagnosis
        if isinstance(value, McdaError):
            diagnosis.refused(value)
            tell(parent, value, tr("That did not work"))
            return
        diagnosis.fault(value)
        from mcda_app.ui.diagnosis_dialogs import tell_fault

        tell_fault(parent, value)

    sys.excepthook = hook
