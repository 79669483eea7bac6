# SPDX-License-Identifier: MIT
"""Every abbreviation and term of the field that a page shows is explained where it stands."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QApplication

from mcda_app.domain.method_settings import Method
from mcda_app.ui.robustness.other_methods_view import OtherMethodsView
from mcda_app.ui.shell.main_window import MainWindow
from mcda_app.ui.widgets.card import Card
from mcda_app.ui.widgets.labels import text_label
from tests.tools.look import views
from tests.ui.unexplained import unexplained, unexplained_in_pictures
from tests.ui.waiting import wait_until


def test_no_page_shows_a_term_that_nothing_on_the_spot_explains(window: MainWindow) -> None:
    session = window.session
    for method in Method:
        session.apply("Method", lambda p, m=method: replace(p, settings=replace(p.settings, method=m)))
        for name, show in views(window):
            if method is not Method.TOPSIS and not name.startswith(("issue", "robustness")):
                continue
            show()
            QApplication.processEvents()
            if name == "robustness/methods":
                (table,) = (v.table for v in window.findChildren(OtherMethodsView))
                wait_until(table.isVisible)
            assert unexplained(window, session.project) == set(), name
            assert unexplained_in_pictures(window, session.project) == set(), name


def test_an_abbreviation_without_a_word_on_it_is_noticed(window: MainWindow) -> None:
    window.show_page("issue")
    card = window.page("issue").findChildren(Card)[0]
    label = text_label("", "ELECTRE III agrees, and its κ too.")
    card.body.addWidget(label)
    QApplication.processEvents()
    missing = {word for word, _ in unexplained(window, window.session.project)}
    assert {"ELECTRE", "κ"} <= missing
    label.setToolTip("ELECTRE outranks one option by another; κ says how much the criteria agree.")
    assert unexplained(window, window.session.project) == set()
