# SPDX-License-Identifier: MIT
"""A command of the command line, whose own help says what it does."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from mcda_app.analysis.phrases import sentence

if TYPE_CHECKING:
    import argparse

    Subcommands: TypeAlias = argparse._SubParsersAction[argparse.ArgumentParser]


def add_command(commands: Subcommands, name: str, task: str) -> argparse.ArgumentParser:
    """Add a command.

    task  what it does, as it stands in the list of commands: lower case, without a full stop
    """
    return commands.add_parser(name, help=task, description=sentence(task))
