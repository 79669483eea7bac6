# SPDX-License-Identifier: MIT
"""A table to fill in and import: the project's criteria, weights and options, and no scores."""

from __future__ import annotations

from mcda_app.domain.project import Project
from mcda_app.exchange.tables.template.content import FILL
from mcda_app.exchange.tables.template.excel import excel_template
from mcda_app.exchange.tables.template.ods import ods_template
from mcda_app.i18n import LocalisedDict, tr

__all__ = ["FILL", "KINDS", "template"]

KINDS = LocalisedDict(
    lambda: {".xlsx": tr("Excel workbook (*.xlsx)"), ".ods": tr("OpenDocument workbook (*.ods)")}
)
"""Each kind of file that a template is written as by its ending, and how a file dialog calls it."""


def template(project: Project, kind: str = ".xlsx") -> bytes:
    """The file's bytes; kind is one of the endings of `KINDS`."""
    return (ods_template if kind == ".ods" else excel_template)(project)
