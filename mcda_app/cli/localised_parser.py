# SPDX-License-Identifier: MIT
"""A parser whose help is in the program's language, also where argparse would write its own English words."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from typing import Any

from mcda_app.i18n import tr


class LocalisedParser(argparse.ArgumentParser):
    """Its subcommands are parsed by such parsers too."""

    def __init__(self, **options: Any) -> None:
        super().__init__(add_help=False, formatter_class=_LocalisedHelp, **options)
        self.add_argument("-h", "--help", action="help", help=tr("show this help"))

    def add_argument_group(self, *args: Any, **options: Any) -> argparse._ArgumentGroup:
        """Also called by argparse itself for its two groups, whose titles are English."""
        titles = {"positional arguments": tr("arguments"), "options": tr("options", "of a command")}
        return super().add_argument_group(*(titles.get(each, each) for each in args), **options)


class _LocalisedHelp(argparse.HelpFormatter):
    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, f"{tr('usage:')} " if prefix is None else prefix)
