# SPDX-License-Identifier: MIT
"""What the report says of answers to trade-off questions, and of how far they settle first place."""

from __future__ import annotations

from collections.abc import Iterator

from mcda_app.domain.project import Project
from mcda_app.exchange.report.document import Heading, Node, Paragraph
from mcda_app.i18n import tr


def trade_off_nodes(project: Project) -> Iterator[Node]:
    """The answers and bounds, and what follows from them; nothing without any."""
    known = project.elicitation.statements
    if not known.trade_offs and not known.bounds:
        return
    from mcda_app.analysis.trade_offs.narrowing import narrow  # loads numpy and a solver
    from mcda_app.analysis.trade_offs.sentences import settled_sentence, statement_words

    narrowing = narrow(project, ask=False)
    yield Heading(2, tr("What is known about weights"))
    yield Paragraph(tr("Under weighted value: {sentence}").format(sentence=settled_sentence(narrowing)))
    for statement in narrowing.statements:
        yield Paragraph(statement_words(project, statement), "bullet")
