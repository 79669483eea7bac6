# SPDX-License-Identifier: MIT
"""Every text of a report, however deep, becomes one that XML can hold; numbers and kinds stay."""

from __future__ import annotations

from mcda_app.exchange.report.document import Bar, Bars, Cell, Facts, Heading, NewPage, Number, Report, Table
from mcda_app.exchange.report.office.writable import writable

ODD, SHOWN = "a\x00\ud800b", "a␀\ufffdb"


def test_texts_are_made_visible_wherever_they_are() -> None:
    def report(text: str) -> Report:
        cell = Cell(text, 0.5, True, Number(2.5))
        nodes = (
            Heading(2, text),
            Table(text, (text,), ((cell,),), (1.0,), False),
            Bars(text, (Bar(text, 0.25, text),), text),
            Facts(text, ((text, text),)),
            NewPage(),
        )
        return Report(text, text, nodes, text, "de", text)

    assert writable(report(ODD)) == report(SHOWN)
    assert writable(report("plain")) == report("plain")
