# SPDX-License-Identifier: MIT
"""Export a project again, in the language of the original workbook."""

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
from mcda_app.exchange.excel import XLSX, workbook
from mcda_app.exchange.excel.reading.contents import read_contents
from mcda_app.exchange.excel.reading.sheet_contents import Contents
from mcda_app.files import disk
from mcda_app.files.project_file import SUFFIX, save_project
from mcda_app.i18n import tr

TIMEOUT_SECONDS = 1800
MAX_BYTES = 2**30


def reproduce(project: Project, code: str, where: str, kind: str = XLSX) -> Contents:
    """The workbook that this program exports of a project.

    code  language code, one of `LANGUAGES`
    kind  of workbook, one of `KINDS`

    Texts are translated as the program starts, so another language needs a process of its own.
    Raises FileError if that fails.
    """
    project = replace(project, workshop=None)
    if code == i18n.current_language():
        data = workbook(project, kind=kind)
        assert data is not None
        return read_contents(data, where)
    frozen = getattr(sys, "frozen", False)
    # -P: the working directory may contain malicious modules.
    program = [sys.executable] if frozen else [sys.executable, "-P", "-m", "mcda_app"]
    environment = {**os.environ, i18n.VARIABLE: code}
    if not frozen:
        search_path = (str(Path(__file__).parents[4]), os.environ.get("PYTHONPATH", ""))
        environment["PYTHONPATH"] = os.pathsep.join(filter(None, search_path))
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder, f"project{SUFFIX}"), Path(folder, f"workbook{kind}")
        save_project(project, source)
        try:
            subprocess.run(
                [*program, "export", str(source), str(target)],
                env=environment,
                capture_output=True,
                timeout=TIMEOUT_SECONDS,
                check=True,
            )
            data = disk.read_regular(target, MAX_BYTES)
        except (OSError, subprocess.SubprocessError) as error:
            raise FileError(
                tr("The workbook could not be rebuilt in its own language, {language}.").format(
                    language=i18n.LANGUAGES.get(code, code)
                ),
                where=where,
                remedy=tr("Run the program in that language and try again."),
            ) from error
    return read_contents(data, where)
