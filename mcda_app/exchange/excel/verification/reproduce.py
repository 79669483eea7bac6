# SPDX-License-Identifier: MIT
"""A workbook written once more, in the language that it was written in."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from mcda_app import i18n
from mcda_app.domain.project import Project
from mcda_app.errors import FileError
from mcda_app.exchange.excel import workbook
from mcda_app.exchange.excel.reading.contents import Contents, read_contents
from mcda_app.files.project_file import SUFFIX, save_project
from mcda_app.i18n import tr

MOST_SECONDS = 1800


def reproduced(project: Project, code: str, where: str) -> Contents:
    """The workbook that this program writes of a project.

    code  of the language, one of `LANGUAGES`

    Texts are translated as the program starts, so that another language takes a program of its own.
    Raises FileError where that one fails.
    """
    project = replace(project, workshop=None)
    if code == i18n.current():
        data = workbook(project)
        assert data is not None
        return read_contents(data, where)
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "mcda_app"]
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder, f"project{SUFFIX}"), Path(folder, "workbook.xlsx")
        save_project(project, source)
        done = subprocess.run(
            [*program, "export", str(source), str(target)],
            env={**os.environ, i18n.VARIABLE: code},
            capture_output=True,
            timeout=MOST_SECONDS,
            check=False,
        )
        if done.returncode or not target.exists():
            raise FileError(
                tr("The workbook could not be written once more in its own language, {language}.").format(
                    language=i18n.LANGUAGES.get(code, code)
                ),
                where=where,
                remedy=tr("Run the program in that language and try again."),
            )
        return read_contents(target.read_bytes(), where)
