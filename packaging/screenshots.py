#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Draw the pictures of the README anew: `python packaging/screenshots.py [FOLDER]`.

Runs the real window without a screen, with settings of its own, and shows the start project.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).resolve().parent.parent
PAGES = ("map", "issue", "weights", "robustness")
SIZE = 1280, 800
REST = 2.0


def main(folder: Path) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as settings:
        os.environ["XDG_CONFIG_HOME"] = settings
        from PySide6.QtWidgets import QApplication

        from mcda_app.ui.app import make_window

        QApplication.setStyle("Fusion")
        application = QApplication([])
        window = make_window(application)
        window.resize(*SIZE)
        window.show()
        window.badges.start()
        folder.mkdir(parents=True, exist_ok=True)
        for theme in ("light", "dark"):
            window.controller.set_theme(theme)
            for page in PAGES:
                window.show_page(page)
                _rest(application)
                name = f"{page}.png" if theme == "light" else f"{page}-dark.png"
                window.grab().save(str(folder / name))
                print(folder / name)


def _rest(application: QApplication) -> None:
    """Let what is worked out beside the window arrive."""
    begun = time.monotonic()
    while time.monotonic() - begun < REST:
        application.processEvents()
        time.sleep(0.01)


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "resources" / "screenshots")
