# SPDX-License-Identifier: MIT
"""The template as an Excel workbook."""

from __future__ import annotations

import io

from mcda_app.domain.project import Project
from mcda_app.exchange.tables.template.content import (
    FILL,
    FIRST_COLUMN,
    FIRST_ROW,
    HELP,
    Look,
    cells,
    choice_message,
    choices,
    help_lines,
)
from mcda_app.i18n import tr

LONGEST_LIST = 255
"""Characters of the words that a cell offers, with the commas between them."""


def excel_template(project: Project) -> bytes:
    """The workbook's bytes."""
    import xlsxwriter  # slow to import

    stream = io.BytesIO()
    book = xlsxwriter.Workbook(stream, {"in_memory": True, "strings_to_formulas": False})
    edge = {"border": 1, "border_color": "#BCC5CE", "text_wrap": True, "valign": "top"}
    formats = {
        Look.HEAD: book.add_format({**edge, "bold": True, "bg_color": "#E3E8ED"}),
        Look.OPEN: book.add_format({**edge, "bg_color": "#FFF6DD"}),
        Look.SHARE: book.add_format({**edge, "bg_color": "#FFF6DD", "num_format": "0.0 %"}),
    }
    title = book.add_format({"bold": True, "font_size": 16, "font_color": "#12436D"})
    plain = book.add_format({"text_wrap": True, "valign": "top"})

    # The table comes first because importing opens the first sheet.
    sheet = book.add_worksheet(str(FILL))
    sheet.set_column(0, 1, 30)
    sheet.set_column(FIRST_COLUMN, FIRST_COLUMN + len(project.criteria) - 1, 20)
    sheet.set_row(0, 30)
    for row, column, look, value in cells(project):
        if value is None:
            sheet.write_blank(row, column, None, formats[look])
        elif isinstance(value, str):
            sheet.write_string(row, column, value, formats[look])
        else:
            sheet.write_number(row, column, value, formats[look])
    for column, (first, last), words, strict in choices(project):
        # An inline list is split at commas and ends at a quotation mark.
        if len(",".join(words)) > LONGEST_LIST or set(',"') & set("".join(words)):
            continue
        rule: dict[str, object] = {"validate": "list", "source": list(words)}
        if not strict:
            rule |= {"error_type": "information", "error_message": choice_message()}
        sheet.data_validation(first, column, last, column, rule)
    sheet.freeze_panes(FIRST_ROW, FIRST_COLUMN)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)

    steps = book.add_worksheet(str(HELP))
    steps.set_column(0, 0, 100)
    steps.write_string(0, 0, tr("A table to fill in"), title)
    for row, text in help_lines(project):
        steps.write_string(row, 0, text, plain)
    book.close()
    return stream.getvalue()
