# SPDX-License-Identifier: MIT
"""A workbook template to fill in and import."""

from __future__ import annotations

import io

from mcda_app.domain.project import Project
from mcda_app.domain.scale import Direction
from mcda_app.exchange.safe_text import safe_text
from mcda_app.i18n import LocalisedTuple, localised, tr, tr_lazy

FILL, HELP = tr_lazy("Fill in"), tr_lazy("How to")
ROWS = 24
STEPS = LocalisedTuple(
    lambda: (
        tr("1. Go to the sheet “Fill in”. Yellow cells are yours."),
        tr(
            "2. Write one line per option of an issue: the issue, the option, then one score per "
            "criterion. The name of an issue is needed in its first line only."
        ),
        tr(
            "3. A score is one of the words offered in the cell, or a number between the two ends "
            "shown above. Leave a score empty if nobody knows it; it is never counted as zero."
        ),
        tr(
            "4. Other criteria? Change their names, their direction (benefit: more is better; cost: "
            "less is better), their weights and the ends of their scales. Weights need not add up to "
            "100 %."
        ),
        tr(
            "5. Save the file, then choose File ▸ Import a table in the program. You see how the "
            "table was read before anything is imported."
        ),
    )
)


def template(project: Project) -> bytes:
    """The workbook's bytes: the project's criteria, weights and options, and no scores."""
    import xlsxwriter  # slow to import

    stream = io.BytesIO()
    book = xlsxwriter.Workbook(stream, {"in_memory": True, "strings_to_formulas": False})
    edge = {"border": 1, "border_color": "#BCC5CE", "text_wrap": True, "valign": "top"}
    head = book.add_format({**edge, "bold": True, "bg_color": "#E3E8ED"})
    open_cell = book.add_format({**edge, "bg_color": "#FFF6DD"})
    share = book.add_format({**edge, "bg_color": "#FFF6DD", "num_format": "0.0 %"})
    title = book.add_format({"bold": True, "font_size": 16, "font_color": "#12436D"})
    plain = book.add_format({"text_wrap": True, "valign": "top"})

    # The table comes first because importing opens the first sheet.
    sheet = book.add_worksheet(str(FILL))
    sheet.set_column(0, 1, 30)
    sheet.set_column(2, 1 + len(project.criteria), 20)
    sheet.set_row(0, 30)
    sheet.write_string(0, 0, tr("Issue"), head)
    sheet.write_string(0, 1, tr("Option"), head)
    for row, name in enumerate((tr("Direction"), tr("Weight"), tr("Scale from"), tr("Scale to")), 1):
        sheet.write_blank(row, 0, None, head)
        sheet.write_string(row, 1, name, head)
    for column, criterion in enumerate(project.criteria, 2):
        low, high = criterion.scale.bounds
        sheet.write_string(0, column, safe_text(criterion.title), head)
        direction = "benefit" if criterion.direction is Direction.BENEFIT else "cost"
        sheet.write_string(1, column, direction, open_cell)
        sheet.data_validation(1, column, 1, column, {"validate": "list", "source": ["benefit", "cost"]})
        sheet.write_number(2, column, project.weights.share(criterion.id), share)
        sheet.write_number(3, column, low, open_cell)
        sheet.write_number(4, column, high, open_cell)
        labels = [level.label for level in criterion.scale.levels]
        # An inline list is split at commas and ends at a quotation mark.
        if labels and len(",".join(labels)) <= 255 and not set(',"') & set("".join(labels)):
            message = tr("Other words or numbers are possible if you change the scale as well.")
            sheet.data_validation(
                5,
                column,
                4 + ROWS,
                column,
                {"validate": "list", "source": labels, "error_type": "information", "error_message": message},
            )
    for row in range(5, 5 + ROWS):
        for column in range(2 + len(project.criteria)):
            sheet.write_blank(row, column, None, open_cell)
    for row, option in enumerate(project.options, 5):
        sheet.write_string(row, 1, safe_text(option.title), open_cell)
    sheet.write_string(5, 0, tr("Name of the issue"), open_cell)
    sheet.freeze_panes(5, 2)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)

    steps = book.add_worksheet(str(HELP))
    steps.set_column(0, 0, 100)
    steps.write_string(0, 0, tr("A table to fill in"), title)
    for row, text in enumerate(STEPS, 2):
        steps.write_string(row, 0, text, plain)
    row = 3 + len(STEPS)
    for criterion in project.criteria:
        steps.write_string(row, 0, safe_text(f"{criterion.title}: {criterion.description}"), plain)
        row += 1
        for level in criterion.scale.levels:
            line = f"    {level.label} ({localised(level.value, 'g')}) {level.anchor}".rstrip()
            steps.write_string(row, 0, safe_text(line), plain)
            row += 1
    book.close()
    return stream.getvalue()
