# SPDX-License-Identifier: MIT
"""How cells look, in the terms of XlsxWriter's formats, from which OpenDocument's styles are made too."""

from __future__ import annotations

from collections.abc import Mapping

from mcda_app.exchange.excel.layout.text_lines import FONT, SIZE

INK, PALE, RULE, INPUT, GREY = "#12436D", "#E3E8ED", "#BCC5CE", "#FFF6DD", "#55606C"
NUMBER = "0.000"
PERCENT = "0.0 %"
LINE = 12.75
"""A row's height in points, a line of text."""
CHART_ROW = 15.0
"""The height of rows beside a chart, in points: twenty pixels."""
HIGHEST = 409.0
"""The height that a row may have at most, in points."""
PADDING, INDENT = 6, 9
"""Pixels of a cell's width that its text cannot use, and more of them where it is indented."""
MARGINS = (0.5, 0.5, 0.6, 0.7)
"""Of a page: left, right, top and bottom, in inches."""

INDENTED: Mapping[str, object] = {"align": "left", "indent": 1}
"""Texts that stand beside numbers."""
BASE: Mapping[str, object] = {"font_name": FONT, "font_size": SIZE, "valign": "top"}
STYLES: Mapping[str, Mapping[str, object]] = {
    "title": {"bold": True, "font_size": 16, "font_color": INK},
    "headline": {"bold": True, "font_size": 16, "font_color": INK, "text_wrap": True},
    "subtitle": {"font_color": GREY, "text_wrap": True, "italic": True},
    "answer": {"bold": True, "font_size": 12, "font_color": INK},
    "heading": {"bold": True, "font_size": 11, "font_color": INK, "bottom": 1, "bottom_color": RULE},
    "head": {"bold": True, "bg_color": PALE, "border": 1, "border_color": RULE, "text_wrap": True},
    "name": {"bold": True, "border": 1, "border_color": RULE, "text_wrap": True},
    "text": {"border": 1, "border_color": RULE, "text_wrap": True, **INDENTED},
    "plain": {"text_wrap": True},
    "line": {"font_color": GREY},
    "grey": {"font_color": GREY, "border": 1, "border_color": RULE, "text_wrap": True},
    "number": {"num_format": NUMBER, "border": 1, "border_color": RULE},
    "figure": {"num_format": "General", "border": 1, "border_color": RULE},
    "share": {"num_format": PERCENT, "border": 1, "border_color": RULE},
    "rank": {"num_format": "0", "border": 1, "border_color": RULE, "bold": True, "align": "center"},
    "exact": {"num_format": "0.0E+00", "border": 1, "border_color": RULE},
    "input": {"bg_color": INPUT, "border": 1, "border_color": RULE, "locked": False, "text_wrap": True},
    "input_text": {
        "bg_color": INPUT,
        "border": 1,
        "border_color": RULE,
        "locked": False,
        "text_wrap": True,
        **INDENTED,
    },
    "input_share": {
        "bg_color": INPUT,
        "num_format": PERCENT,
        "border": 1,
        "border_color": RULE,
        "locked": False,
    },
    "input_number": {
        "bg_color": INPUT,
        "num_format": "General",
        "border": 1,
        "border_color": RULE,
        "locked": False,
    },
    "switch": {
        "bg_color": INPUT,
        "num_format": "0",
        "border": 1,
        "border_color": RULE,
        "align": "center",
        "locked": False,
    },
    "member": {"num_format": "0", "border": 1, "border_color": RULE, "align": "center"},
    "member_figure": {"num_format": "General", "border": 1, "border_color": RULE, "align": "center"},
    "result": {"bold": True, "num_format": NUMBER, "border": 1, "border_color": RULE},
    "link": {"font_color": INK, "underline": 1, "border": 1, "border_color": RULE, "text_wrap": True},
}
MARKED: Mapping[str, object] = {"bold": True, "bg_color": "#BFD7EA"}
"""How members of a coalition look, over the style of their cells."""
SHADE = "#7AB0DE"
"""The colour of the score 1, in shades and bars."""
