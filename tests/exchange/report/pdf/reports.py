# SPDX-License-Identifier: MIT
"""Reports that tests set."""

from __future__ import annotations

from mcda_app.exchange.report.document import (
    Bar,
    Bars,
    Cell,
    Facts,
    Heading,
    NewPage,
    Node,
    Number,
    Paragraph,
    Report,
    Table,
)


def report_of(*nodes: Node, title: str = "Title", **fields: str) -> Report:
    """A report of some nodes."""
    return Report(title, fields.pop("subtitle", ""), nodes, fields.pop("footer", "foot"), **fields)


def rows(count: int, text: str = "x") -> tuple[tuple[Cell, ...], ...]:
    """Rows of two cells, the first with the row's number."""
    return tuple((Cell(f"row {n}"), Cell(text)) for n in range(count))


def every_node() -> Report:
    """A report in which every kind and style of node occurs."""
    return report_of(
        Facts("Cover", (("Commissioner", "Ministry"), ("Version", "1.2"), ("Approver", "A. N. Other"))),
        Paragraph("Alpha leads.", "answer"),
        Heading(1, "Chapter"),
        Paragraph("A sentence."),
        Bars(
            "How often each comes first",
            (Bar("Beta", 0.75, "75%", "#ae4f00"), Bar("Alpha", 0.25, "25%", "#1f6f3f")),
            "Beta comes first in 75%, alpha in 25%.",
        ),
        Heading(2, "Section"),
        Paragraph("first", "bullet"),
        Paragraph("second", "bullet"),
        Table(
            "Scores",
            ("Option", "Cost", "Benefit"),
            tuple(
                (Cell(name), Cell(f"{n}.5", number=Number(n + 0.5)), Cell("high", heat=n / 3, bold=True))
                for n, name in enumerate(("Alpha", "Beta", "Gamma"))
            ),
            (0.4, 0.2, 0.4),
        ),
        NewPage(),
        Heading(3, "Detail"),
        Table("Without rows' titles", ("A", "B"), rows(2), row_heads=False),
        Table("Without a head", ("", ""), ((Cell("Name", bold=True), Cell("value")),), row_heads=False),
        Paragraph("small", "muted"),
        subtitle="What it is about",
        classification="OFFICIAL – SENSITIVE",
        author="A. N. Other",
    )._replace(keywords=("AA-12", "AI"))
