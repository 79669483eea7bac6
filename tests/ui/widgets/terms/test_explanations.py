# SPDX-License-Identifier: MIT
from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from mcda_app import i18n
from mcda_app.files.glossary import glossary
from mcda_app.files.resources import resource
from mcda_app.ui.widgets.labels import text_label
from mcda_app.ui.widgets.terms.explanations import TERMS, explained, explanations


@pytest.fixture
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    i18n.load(request.param, resource("translations"))
    yield request.param
    i18n.load("en", resource("translations"))


@pytest.mark.parametrize("language", i18n.LANGUAGES, indirect=True)
def test_every_term_is_explained_in_one_whole_sentence(language: str) -> None:
    terms = {term.id: term for term in glossary()}
    for term_id in TERMS:
        term = terms[term_id]
        (sentence,) = [e for e in explanations(f"… {term.term} …") if e.startswith(f"{term.term}: ")]
        words = sentence.removeprefix(f"{term.term}: ")
        assert term.text.startswith(words)
        assert len(words) > 30, words
        assert words[-1] in ".!?"


def test_terms_are_words_of_their_own_and_keep_the_text_s_order() -> None:
    assert explanations("Criteria and options of the crew") == ()
    first, second = explanations("AHP measures it by the consistency ratio.")
    assert first.startswith("AHP: ")
    assert second.startswith("Consistency ratio (CR): ")
    assert explanations("CR 12%") == explanations("the consistency ratio")
    assert explained("CR 12%", "Own tip") == f"Own tip\n{explanations('CR')[0]}"
    assert explained("Weights", "Own tip") == "Own tip"


def test_a_label_explains_its_terms_where_the_mouse_rests(qtbot) -> None:
    label = text_label("", "TOPSIS ranks the options.")
    qtbot.addWidget(label)
    label.show()
    qtbot.waitExposed(label)
    at = QPoint(3, 3)

    def tooltip() -> str:
        QApplication.sendEvent(label, QHelpEvent(QEvent.Type.ToolTip, at, label.mapToGlobal(at)))
        return QToolTip.text()

    qtbot.waitUntil(lambda: tooltip() == explanations("TOPSIS")[0])
