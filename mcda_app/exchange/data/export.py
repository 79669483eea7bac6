# SPDX-License-Identifier: MIT
"""The project's data in the format that a file's ending names."""

from __future__ import annotations

from pathlib import Path

from mcda_app.domain.project import Project
from mcda_app.errors import FileError
from mcda_app.files.project_file import stem_of, write_atomically
from mcda_app.i18n import LocalisedDict, tr

KINDS = LocalisedDict(
    lambda: {
        ".csv": tr("Table, one score per line (*.csv)"),
        ".json": tr("JSON with inputs and results (*.json)"),
        ".xml": tr("XMCDA 3 for other decision programs (*.xml)"),
    }
)


def write_data(project: Project, path: Path) -> None:
    """Write .csv, .json or .xml, all of it or nothing. Raises FileError for another ending."""
    kind = path.suffix.lower()
    if kind == ".csv":
        from mcda_app.exchange.data.csv_table import long_csv

        data = long_csv(project).encode("utf-8")
    elif kind == ".json":
        from mcda_app.exchange.data.json_results import results_json

        data = results_json(project).encode("utf-8")
    elif kind == ".xml":
        from mcda_app.exchange.xmcda.write import to_xmcda

        data = to_xmcda(project)
    else:
        raise FileError(
            tr("Data can be written as .csv, .json or .xml (XMCDA)."),
            where=str(path),
            remedy=tr("Write {stem}.csv instead.").format(stem=stem_of(path)),
        )
    write_atomically(path, data)
