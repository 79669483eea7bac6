# SPDX-License-Identifier: MIT
"""Once the window is painted, the code of pages is loaded before anybody opens one."""

from __future__ import annotations

import subprocess
import sys

CODE = """
import sys
from PySide6.QtCore import QCoreApplication, QObject
from mcda_app.ui.shell.page_imports import load_pages
app, owner = QCoreApplication([]), QObject()
pages = [f"mcda_app.ui.{name}.page" for name in ("issue", "weighting", "robustness")]
print([name in sys.modules for name in pages])
load_pages(owner).done.connect(app.quit)
app.exec()
print([name in sys.modules for name in pages])
slow = {"numpy", "pandas", "openpyxl", "pymcdm", "matplotlib", "nacl", "segno", "waitress", "typst", "odfdo"}
print(sorted(slow & set(sys.modules)))
"""


def test_the_code_of_pages_is_loaded_between_events_and_nothing_slow_with_it() -> None:
    run = subprocess.run(
        [sys.executable, "-c", CODE], capture_output=True, text=True, timeout=120, check=True
    )
    assert run.stdout.splitlines() == ["[False, False, False]", "[True, True, True]", "[]"]
