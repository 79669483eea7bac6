# SPDX-License-Identifier: MIT
"""Looks as styles of OpenDocument: of cells, rows, columns, sheets and pages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from mcda_app.exchange.excel.layout.pages import LONG, SHORT
from mcda_app.exchange.excel.layout.styles import BASE, MARGINS, MARKED, STYLES
from mcda_app.exchange.excel.layout.text_lines import FONT, SIZE
from mcda_app.exchange.excel.ods.xml import DECLARATION, NAMESPACES, attribute
from mcda_app.exchange.excel.styled_workbook import Sheet

FORMATS: Mapping[str, str] = {
    "General": '<number:number-style style:name="{name}"><number:number number:min-integer-digits="1"/>'
    "</number:number-style>",
    "0": '<number:number-style style:name="{name}"><number:number number:decimal-places="0" '
    'number:min-decimal-places="0" number:min-integer-digits="1"/></number:number-style>',
    "0.000": '<number:number-style style:name="{name}"><number:number number:decimal-places="3" '
    'number:min-decimal-places="3" number:min-integer-digits="1"/></number:number-style>',
    "0.0 %": '<number:percentage-style style:name="{name}"><number:number number:decimal-places="1" '
    'number:min-decimal-places="1" number:min-integer-digits="1"/><number:text> %</number:text>'
    "</number:percentage-style>",
    "0.0E+00": '<number:number-style style:name="{name}"><number:scientific-number '
    'number:decimal-places="1" number:min-decimal-places="1" number:min-integer-digits="1" '
    'number:min-exponent-digits="2"/></number:number-style>',
}
"""Number formats of the workbook by Excel's codes."""
_FORMAT_NAMES = {code: f"N{n}" for n, code in enumerate(FORMATS, 1)}
_FOOTER_SIZE = 8


def points(value: float) -> str:
    return f"{value:.4g}pt"


def pixels(value: float) -> str:
    """A length of so many pixels, at 96 an inch."""
    return f"{value * 0.75:.6g}pt"


def number_styles() -> str:
    return "".join(style.format(name=_FORMAT_NAMES[code]) for code, style in FORMATS.items())


def cell_styles() -> str:
    """A style for each of the workbook's, under its own name."""
    return "".join(_cell_style(name, {**BASE, **look}) for name, look in STYLES.items())


def _cell_style(name: str, look: Mapping[str, object]) -> str:
    code = look.get("num_format")
    data = f' style:data-style-name="{_FORMAT_NAMES[str(code)]}"' if code else ""
    cell = [f'style:vertical-align="{look.get("valign", "automatic")}"']
    cell.append(f'style:cell-protect="{"none" if look.get("locked") is False else "protected"}"')
    cell.append(f'fo:wrap-option="{"wrap" if look.get("text_wrap") else "no-wrap"}"')
    if "bg_color" in look:
        cell.append(f'fo:background-color="{look["bg_color"]}"')
    if "border" in look:
        cell.append(f'fo:border="0.75pt solid {look["border_color"]}"')
    elif "bottom" in look:
        cell.append(f'fo:border-bottom="0.75pt solid {look["bottom_color"]}"')
    paragraph = ""
    if "align" in look:
        cell.append('style:text-align-source="fix"')
        side = {"left": "start", "center": "center"}[str(look["align"])]
        indent = f' fo:margin-left="{pixels(9)}"' if look.get("indent") else ""
        paragraph = f'<style:paragraph-properties fo:text-align="{side}"{indent}/>'
    return (
        f'<style:style style:name="{name}" style:family="table-cell" style:parent-style-name="Default"{data}>'
        f"<style:table-cell-properties {' '.join(cell)}/>{paragraph}"
        f"<style:text-properties {' '.join(_text(look))}/></style:style>"
    )


def _text(look: Mapping[str, object]) -> Iterable[str]:
    if "font_size" in look:
        yield f'fo:font-size="{look["font_size"]}pt"'
    if look.get("bold"):
        yield 'fo:font-weight="bold"'
    if look.get("italic"):
        yield 'fo:font-style="italic"'
    if "font_color" in look:
        yield f'fo:color="{look["font_color"]}"'
    if look.get("underline"):
        yield 'style:text-underline-style="solid" style:text-underline-width="auto"'
        yield 'style:text-underline-color="font-color"'


class PageStyles:
    """A page style for each kind of sheet: upright or across, as wide as a page or at a scale of its own."""

    def __init__(self) -> None:
        self._kinds: dict[tuple[bool, int], str] = {}

    def name(self, sheet: Sheet) -> str:
        """The style of a sheet's pages."""
        kind = sheet.landscape, 0 if sheet.fits_width else sheet.page.scale
        return self._kinds.setdefault(kind, f"Page{len(self._kinds) + 1}")

    def layouts(self) -> str:
        return "".join(self._layout(name, *kind) for kind, name in self._kinds.items())

    @staticmethod
    def _layout(name: str, landscape: bool, scale: int) -> str:
        width, height = (LONG, SHORT) if landscape else (SHORT, LONG)
        left, right, top, bottom = MARGINS
        scaled = f'style:scale-to="{scale}%"' if scale else 'style:scale-to-X="1"'
        # The footer lies within the lower margin, as Excel has it.
        footer = bottom - 0.3
        return (
            f'<style:page-layout style:name="{name}L"><style:page-layout-properties '
            f'fo:page-width="{width}in" fo:page-height="{height}in" '
            f'style:print-orientation="{"landscape" if landscape else "portrait"}" '
            f'fo:margin-left="{left}in" fo:margin-right="{right}in" fo:margin-top="{top}in" '
            f'fo:margin-bottom="0.3in" style:print-page-order="ttb" {scaled} '
            'style:print="charts drawings objects zero-values"/><style:header-style/>'
            f'<style:footer-style><style:header-footer-properties fo:min-height="{footer:.3g}in" '
            f'svg:height="{footer:.3g}in" fo:margin-left="0in" fo:margin-right="0in" fo:margin-top="0.1in"/>'
            "</style:footer-style></style:page-layout>"
        )

    def masters(self) -> str:
        span = '<text:span text:style-name="FooterText">{}</text:span>'
        left = span.format("<text:sheet-name>?</text:sheet-name>")
        right = span.format("<text:page-number>1</text:page-number> / <text:page-count>1</text:page-count>")
        return "".join(
            f'<style:master-page style:name="{name}" style:page-layout-name="{name}L">'
            "<style:footer>"
            f"<style:region-left><text:p>{left}</text:p></style:region-left>"
            f"<style:region-right><text:p>{right}</text:p></style:region-right>"
            "</style:footer></style:master-page>"
            for name in self._kinds.values()
        )


def styles_xml(pages: PageStyles) -> str:
    """The part of the package with the styles that sheets share."""
    marked = (
        '<style:style style:name="Marked" style:family="table-cell" style:parent-style-name="Default">'
        f'<style:table-cell-properties fo:background-color="{MARKED["bg_color"]}"/>'
        '<style:text-properties fo:font-weight="bold"/></style:style>'
    )
    font = attribute(FONT)
    return (
        f'{DECLARATION}<office:document-styles {NAMESPACES} office:version="1.3">'
        f'<office:font-face-decls><style:font-face style:name="{font}" svg:font-family="{font}" '
        'style:font-family-generic="swiss" style:font-pitch="variable"/></office:font-face-decls>'
        "<office:styles>"
        '<style:default-style style:family="table-cell"><style:table-cell-properties/>'
        f'<style:text-properties style:font-name="{font}" fo:font-size="{SIZE}pt"/></style:default-style>'
        '<style:style style:name="Default" style:family="table-cell"/>'
        f"{marked}</office:styles><office:automatic-styles>"
        '<style:style style:name="FooterText" style:family="text">'
        f'<style:text-properties fo:font-size="{_FOOTER_SIZE}pt"/></style:style>'
        f"{pages.layouts()}</office:automatic-styles><office:master-styles>{pages.masters()}"
        "</office:master-styles></office:document-styles>"
    )
