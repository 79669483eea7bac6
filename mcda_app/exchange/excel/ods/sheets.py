# SPDX-License-Identifier: MIT
"""Sheets as tables of OpenDocument, cell by cell."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from mcda_app import i18n
from mcda_app.exchange.excel.layout.shaped_rows import ARRAY, BLANK, FORMULA, LINK, NUMBER, Cell, ShapedRow
from mcda_app.exchange.excel.layout.styles import LINE, SHADE, STYLES
from mcda_app.exchange.excel.layout.validation import Validation
from mcda_app.exchange.excel.ods.formulas import PREFIX, full_address, open_formula, open_reference
from mcda_app.exchange.excel.ods.styles import PageStyles, pixels, points
from mcda_app.exchange.excel.ods.xml import attribute, inline, paragraphs
from mcda_app.exchange.excel.references import Block, fixed, on, quoted
from mcda_app.exchange.excel.styled_workbook import DEFAULT_WIDTH, Book, Condition, Sheet
from mcda_app.exchange.tables.grid import Place

_SHARE = "0.0 %"
_SHOWN: Mapping[str, str] = {"0.000": ".3f", _SHARE: ".1%", "0": ".0f", "0.0E+00": ".1E", "General": ".10g"}
_FORMATS = {
    name: (str(look.get("num_format", "General")), _SHOWN[str(look.get("num_format", "General"))])
    for name, look in STYLES.items()
}
"""Excel's number format of each style, and Python's for the text that is shown."""


class AutomaticStyles:
    """Styles of columns, rows and sheets, and rules for cells, each written once."""

    def __init__(self, pages: PageStyles) -> None:
        self.pages = pages
        self._columns: dict[int, str] = {}
        self._rows: dict[tuple[float, bool], str] = {}
        self._sheets: dict[tuple[str, bool, str], str] = {}
        self._rules: dict[Validation, str] = {}
        self._base: dict[Validation, str] = {}

    def column(self, width: int) -> str:
        return self._columns.setdefault(width, f"co{len(self._columns) + 1}")

    def row(self, height: float, page_start: bool) -> str:
        return self._rows.setdefault((height, page_start), f"ro{len(self._rows) + 1}")

    def sheet(self, sheet: Sheet) -> str:
        key = self.pages.name(sheet), sheet.hidden, sheet.tab or ""
        return self._sheets.setdefault(key, f"ta{len(self._sheets) + 1}")

    def rule(self, rule: Validation, base: str) -> str:
        """base  the first cell that has it, as an address"""
        self._base.setdefault(rule, base)
        return self._rules.setdefault(rule, f"val{len(self._rules) + 1}")

    def xml(self) -> Iterator[str]:
        for width, name in self._columns.items():
            yield (
                f'<style:style style:name="{name}" style:family="table-column">'
                f'<style:table-column-properties style:column-width="{pixels(width)}"/></style:style>'
            )
        for (height, page_start), name in self._rows.items():
            start = ' fo:break-before="page"' if page_start else ""
            yield (
                f'<style:style style:name="{name}" style:family="table-row"><style:table-row-properties '
                f'style:row-height="{points(height)}"{start} style:use-optimal-row-height="false"/>'
                "</style:style>"
            )
        for (page, hidden, tab), name in self._sheets.items():
            colour = f' table:tab-color="{tab}"' if tab else ""
            yield (
                f'<style:style style:name="{name}" style:family="table" style:master-page-name="{page}">'
                f'<style:table-properties table:display="{"false" if hidden else "true"}"{colour}/>'
                "</style:style>"
            )

    def validations(self) -> str:
        if not self._rules:
            return ""
        rules = "".join(_validation(rule, name, self._base[rule]) for rule, name in self._rules.items())
        return f"<table:content-validations>{rules}</table:content-validations>"


def _validation(rule: Validation, name: str, base: str) -> str:
    if isinstance(rule.choices, str):
        condition = f"cell-content-is-in-list([{open_reference(rule.choices)}])"
    elif rule.choices:
        choices = ";".join('"{}"'.format(choice.replace('"', '""')) for choice in rule.choices)
        condition = f"cell-content-is-in-list({choices})"
    elif rule.most is None:
        condition = f"cell-content-is-decimal-number() and cell-content()>={rule.least!r}"
    else:
        between = f"cell-content-is-between({rule.least!r};{rule.most!r})"
        condition = f"cell-content-is-decimal-number() and {between}"
    listed = ' table:display-list="unsorted"' if rule.choices else ""
    title = f' table:title="{attribute(rule.title)}"' if rule.title else ""
    kind = "stop" if rule.strict else "information"
    return (
        f'<table:content-validation table:name="{name}" table:condition="of:{attribute(condition)}" '
        f'table:allow-empty-cell="true"{listed} table:base-cell-address="{attribute(base)}">'
        f'<table:error-message table:message-type="{kind}"{title} table:display="true">'
        f"{paragraphs(rule.message) if rule.message else ''}</table:error-message>"
        "</table:content-validation>"
    )


class SheetXml:
    """Writes one sheet.

    frames  the row of each chart to its frame
    """

    def __init__(self, sheet: Sheet, styles: AutomaticStyles, frames: Mapping[int, str]) -> None:
        self._sheet, self._styles, self._frames = sheet, styles, frames
        self._comma = i18n.current_language() in i18n.DECIMAL_COMMA
        columns = [
            cells.shape.end if isinstance(cells, ShapedRow) else max(cells) + cells[max(cells)][5]
            for cells in sheet.cells.values()
        ]
        self._columns = max([*columns, *(n + 1 for n in sheet.widths), 1])
        self._rules: dict[Place, str] = {}
        for place, rule in sheet.validations.items():
            base = open_reference(on(sheet.name, fixed(*place)))
            self._rules[place] = f' table:content-validation-name="{styles.rule(rule, base)}"'

    def xml(self) -> Iterator[str]:
        sheet = self._sheet
        name = attribute(sheet.name)
        yield (
            f'<table:table table:name="{name}" table:style-name="{self._styles.sheet(sheet)}" '
            'table:protected="true">'
        )
        yield from self._column_xml()
        yield from self._rows()
        yield from self._conditions()
        yield "</table:table>"

    def _column_xml(self) -> Iterator[str]:
        widths = [self._sheet.widths.get(n, DEFAULT_WIDTH) for n in range(self._columns)]
        runs: list[list[int]] = []
        first_alone = not self._sheet.fits_width
        for n, width in enumerate(widths):
            if runs and runs[-1][0] == width and not (first_alone and n == 1):
                runs[-1][1] += 1
            else:
                runs.append([width, 1])
        for n, (width, count) in enumerate(runs):
            repeated = f' table:number-columns-repeated="{count}"' if count > 1 else ""
            column = f'<table:table-column table:style-name="{self._styles.column(width)}"{repeated}/>'
            is_head = n == 0 and first_alone
            yield f"<table:table-header-columns>{column}</table:table-header-columns>" if is_head else column

    def _rows(self) -> Iterator[str]:
        sheet, starts = self._sheet, set(self._sheet.page_starts())
        rows = set(sheet.cells)
        rows |= sheet.heights.keys() | starts | self._frames.keys()
        at = 0
        for row in sorted(rows):
            if row > at:
                yield self._empty_rows(row - at)
            style = self._styles.row(sheet.heights.get(row, LINE), row in starts)
            line = f'<table:table-row table:style-name="{style}">{self._row(row)}</table:table-row>'
            if row == sheet.repeated_row:
                line = f"<table:table-header-rows>{line}</table:table-header-rows>"
            yield line
            at = row + 1
        if not rows:
            yield self._empty_rows(1)

    def _empty_rows(self, count: int) -> str:
        repeated = f' table:number-rows-repeated="{count}"' if count > 1 else ""
        style = self._styles.row(LINE, False)
        return (
            f'<table:table-row table:style-name="{style}"{repeated}>{_gap(self._columns)}</table:table-row>'
        )

    def _row(self, row: int) -> str:
        cells, parts, at = self._sheet.cells.get(row, {}), [], 0
        frame = self._frames.get(row)
        if frame is not None:  # nothing stands beside charts
            return f"<table:table-cell>{frame}</table:table-cell>{_gap(self._columns - 1)}"
        from_left = cells.from_left() if isinstance(cells, ShapedRow) else sorted(cells.items())
        for column, cell in from_left:
            if column > at:
                parts.append(_gap(column - at))
            parts.append(self._cell(cell, self._rules.get((row, column), "")))
            at = column + 1
            covered = cell[5] - 1
            if covered and cell[0] != ARRAY:
                parts.append(f'<table:covered-table-cell table:style-name="{cell[1]}"{_repeated(covered)}/>')
                at += covered
        if at < self._columns:
            parts.append(_gap(self._columns - at))
        return "".join(parts)

    def _cell(self, cell: Cell, rule: str) -> str:
        kind, style, value, formula, rows, columns = cell
        head = f'<table:table-cell table:style-name="{style}"{rule}'
        if kind == NUMBER:
            return f"{head}{self._number(style, value)}</table:table-cell>"
        if columns > 1 and kind != ARRAY:
            head += f' table:number-columns-spanned="{columns}" table:number-rows-spanned="1"'
        if kind == BLANK:
            return f"{head}/>"
        if kind == LINK:
            target = attribute(f"#{quoted(formula)}.A1")
            text = f'<text:a xlink:href="{target}" xlink:type="simple">{inline(str(value))}</text:a>'
            return f'{head} office:value-type="string"><text:p>{text}</text:p></table:table-cell>'
        if kind in (FORMULA, ARRAY):
            if kind == ARRAY:
                head += (
                    f' table:number-matrix-columns-spanned="{columns}" '
                    f'table:number-matrix-rows-spanned="{rows}"'
                )
            head += f' table:formula="{_formula(formula)}"'
            if not isinstance(value, str):
                return f"{head}{self._number(style, value)}</table:table-cell>"
            if not value:
                return f'{head} office:value-type="string" office:string-value=""/>'
        return f'{head} office:value-type="string">{paragraphs(str(value))}</table:table-cell>'

    def _number(self, style: str, value: float | str) -> str:
        """The rest of a start tag with a number, and the number as it is shown."""
        code, shown = _FORMATS[style]
        text = format(value, shown)
        if code == _SHARE:
            text = f"{text[:-1]} %"
        if self._comma:
            text = text.replace(".", ",")
        kind = "percentage" if code == _SHARE else "float"
        return f' office:value-type="{kind}" office:value="{value!r}"><text:p>{text}</text:p>'

    def _conditions(self) -> Iterator[str]:
        """Looks by numbers, which OpenDocument leaves to programs: as LibreOffice has them."""
        formats = [
            self._condition(look, block)
            for look, blocks in self._sheet.conditions.items()
            for block in blocks.values()
        ]
        if formats:
            yield f"<calcext:conditional-formats>{''.join(formats)}</calcext:conditional-formats>"

    def _condition(self, look: Condition, block: Block) -> str:
        name = self._sheet.name
        whole = full_address(on(name, block.whole().replace("$", ""))).replace("$", "")
        first = full_address(on(name, fixed(block.row, block.column))).replace("$", "")
        ends = '<calcext:{0} calcext:value="0" calcext:type="number"{1}/><calcext:{0} calcext:value="1" '
        ends += 'calcext:type="number"{2}/>'
        if look is Condition.SHADED:
            colours = ' calcext:color="#ffffff"', f' calcext:color="{SHADE}"'
            entries = ends.format("color-scale-entry", *colours)
            rule = f"<calcext:color-scale>{entries}</calcext:color-scale>"
        elif look is Condition.BARS:
            entries = ends.format("formatting-entry", "", "")
            rule = f'<calcext:data-bar calcext:gradient="false" calcext:positive-color="{SHADE}">{entries}'
            rule += "</calcext:data-bar>"
        else:
            rule = (
                '<calcext:condition calcext:apply-style-name="Marked" calcext:value="=1" '
                f'calcext:base-cell-address="{attribute(first)}"/>'
            )
        return (
            f'<calcext:conditional-format calcext:target-range-address="{attribute(whole)}">{rule}'
            "</calcext:conditional-format>"
        )


@lru_cache(maxsize=16_384)  # the sheets of issues have most of their formulas in common
def _formula(formula: str) -> str:
    return attribute(open_formula(formula))


def named_ranges(book: Book) -> str:
    ranges = "".join(
        f'<table:named-range table:name="{attribute(name)}" '
        f'table:base-cell-address="{attribute(full_address(_first_cell(reference)))}" '
        f'table:cell-range-address="{attribute(full_address(reference))}"/>'
        for name, reference in book.names.items()
    )
    return f"<table:named-expressions>{ranges}</table:named-expressions>" if ranges else ""


def _first_cell(reference: str) -> str:
    sheet, _, cells = reference.rpartition("!")
    return f"{sheet}!{cells.partition(':')[0]}"


def _repeated(count: int) -> str:
    return f' table:number-columns-repeated="{count}"' if count > 1 else ""


def _gap(count: int) -> str:
    return f"<table:table-cell{_repeated(count)}/>" if count > 0 else ""


__all__ = ["PREFIX", "AutomaticStyles", "SheetXml", "named_ranges"]
