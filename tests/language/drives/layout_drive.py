# SPDX-License-Identifier: MIT
"""Opens every page and prints what is cut: `layout_drive.py LANGUAGE POINTS WIDTHxHEIGHT`.

POINTS is the size of the font, 0 for the usual one.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from mcda_app import i18n
from mcda_app.files.resources import resource

CODE, POINTS, SIZE = sys.argv[1], float(sys.argv[2]), sys.argv[3].split("x")
i18n.load(CODE, resource("translations"))

sys.path[:0] = [str(Path(__file__).parents[3])]

from PySide6.QtWidgets import QApplication

from mcda_app.analysis.vocabulary.weighting import WAYS
from mcda_app.ui.app import make_window
from tests.language.clipping import cut

PAGES = ("overview", "issue", "partners", "weights", "robustness", "evidence", "futures", "workshop")


def main() -> None:
    QApplication.setStyle("Fusion")
    app = QApplication([])
    font = app.font()
    if POINTS:
        font.setPointSizeF(POINTS)
        app.setFont(font)
    window = make_window(app)
    window.resize(*map(int, SIZE))
    window.show()

    def wait(seconds: float) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            app.processEvents()
            time.sleep(0.005)

    def look(where: str) -> None:
        """Prints what is cut and stays so: answers come in one after the other, and make room."""
        wait(0.5)
        clippings = list(cut(window))
        if clippings:
            wait(3)
            still = set(cut(window))
            print(
                *(f"{where}: {line}" for line in clippings if line in still), sep="\n", end="\n" * bool(still)
            )

    for page in PAGES:
        window.show_page(page)
        look(page)
    window.show_page("weights")
    for way in WAYS:
        window.page("weights").ask(way)
        look(way.value)
    weights = window.page("weights")
    weights.show_steps(window.session.project.criteria[-1].id)
    for question, button in weights.values.ways.items():
        if not button.isHidden():
            weights.values.ask(question)
            look(f"steps, {question.value}")


if __name__ == "__main__":
    main()
