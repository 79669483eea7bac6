# SPDX-License-Identifier: MIT
"""Telling failures: an expected one is a sentence, an unexpected one keeps the work."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, ParamSpec

from mcda_app.errors import McdaError
from mcda_app.i18n import tr
from mcda_app.ui.widgets.error_box import tell

if TYPE_CHECKING:
    from mcda_app.ui.shell.main_window import MainWindow

P = ParamSpec("P")


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
        from mcda_app.ui.dialogs.diagnostics import tell_fault

        tell_fault(parent, value)

    sys.excepthook = hook
