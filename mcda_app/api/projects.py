# SPDX-License-Identifier: MIT
"""Project files, as the window opens and saves them."""

from __future__ import annotations

from os import PathLike
from pathlib import Path

from mcda_app.domain.project import Project
from mcda_app.files import project_file


def open_project(path: str | PathLike[str]) -> Project:
    """Open a project file.

    Parameters
    ----------
    path
        a .mcda file

    Returns
    -------
    Project
        the whole document, immutable; `DecisionMatrix.from_project` takes one of its issues

    Raises
    ------
    FileError
        for a file that cannot be read, with every fault and its place in the file

    Examples
    --------
    >>> import mcda_app as mcda
    >>> try:
    ...     open_project("missing.mcda")
    ... except mcda.McdaError as error:
    ...     print(error.where)
    missing.mcda
    """
    return project_file.open_project(Path(path))


def save_project(project: Project, path: str | PathLike[str]) -> None:
    """Save a project, either completely or not at all: if saving fails, an older file stays as it was.

    Parameters
    ----------
    project
        as `open_project`, `DecisionMatrix.to_project` or the attribute `project` of a ranking returns it
    path
        where to; an existing file is replaced

    Raises
    ------
    FileError
        if the file cannot be written

    Examples
    --------
    >>> from tempfile import TemporaryDirectory
    >>> import mcda_app as mcda
    >>> ranking = mcda.rank([[250, 16], [200, 8]], [2, 1], kinds=["cost", "benefit"])
    >>> with TemporaryDirectory() as folder:
    ...     save_project(ranking.project, f"{folder}/phones.mcda")
    ...     mcda.DecisionMatrix.from_file(f"{folder}/phones.mcda").weights["C1"]
    0.6666666666666666
    """
    project_file.save_project(project, Path(path))
