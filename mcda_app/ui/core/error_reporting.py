# SPDX-License-Identifier: MIT
"""Error reporting: an expected failure is a sentence, an unexpected one loses no work."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Concatenate, ParamSpec, Protocol, TypeVar

from PySide6.QtWidgets import QWidget

from mcda_app.errors import McdaError
from mcda_app.i18n import LazyText, tr
from mcda_app.ui.widgets.dialogs.error_box import show_error

P = ParamSpec("P")


class Reporter(Protocol):
    """Whose expected failures become a dialog.

    window  the dialog's parent
    """

    @property
    def window(self) -> QWidget: ...

    def refused(self, error: McdaError) -> None:
        """Log that something could not be done."""


R = TypeVar("R", bound=Reporter)
Command = Callable[Concatenate[R, P], None]


@contextmanager
def reporting_errors(reporter: Reporter, title: str) -> Iterator[None]:
    """An expected failure within is logged, shown under this title, and goes no further."""
    try:
        yield
    except McdaError as error:
        reporter.refused(error)
        show_error(reporter.window, error, title)


def report_errors(
    title: LazyText,
) -> Callable[[Callable[Concatenate[R, P], None]], Callable[Concatenate[R, P], None]]:
    """A command whose expected failures become a dialog with this title."""

    def decorate(command: Command[R, P]) -> Command[R, P]:
        @functools.wraps(command)
        def guarded(reporter: R, /, *args: P.args, **kwargs: P.kwargs) -> None:
            with reporting_errors(reporter, str(title)):
                command(reporter, *args, **kwargs)

        return guarded

    return decorate


def catch_unexpected(
    reporter: Reporter,
    log_fault: Callable[[BaseException], None],
    show_internal_error: Callable[[BaseException], None],
) -> None:
    """From now on a fault of the program is logged and shown; the work stays open and can be saved.

    reporter  shows expected failures that nothing else has caught
    """

    def hook(kind: type[BaseException], value: BaseException, trace: object) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, value, None)
            return
        import traceback

        if sys.stderr is not None:  # a program without a console has none
            sys.stderr.write("".join(traceback.format_exception(kind, value, value.__traceback__)))
        if isinstance(value, McdaError):
            reporter.refused(value)
            show_error(reporter.window, value, tr("That did not work"))
            return
        log_fault(value)
        show_internal_error(value)

    sys.excepthook = hook
