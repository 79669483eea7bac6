# SPDX-License-Identifier: MIT
"""A working day in the real window: `python soak.py DEEDS` does so many things at random, one after another.

Prints, for each tenth of them, the resident memory in bytes, the open files and the median milliseconds of a
step of a dragged weight.
"""

from __future__ import annotations

import gc
import os
import random
import sys
import time
from pathlib import Path
from statistics import median

from PySide6.QtWidgets import QApplication

from mcda_app.ui.app import after_first_paint, make_window
from tests.journeys.test_drive import Driver

SAVED_EVERY = 50
STEPS = 40


def main(deeds: int) -> None:
    application = QApplication([])
    window = make_window(application)
    window.resize(1280, 800)
    window.show()
    after_first_paint(window)
    driver = Driver(window, random.Random(8))
    path = Path(os.environ["HOME"]) / "day.mcda"
    for deed in range(1, deeds + 1):
        driver.step()
        if deed % SAVED_EVERY == 0:
            window.commands.files.save_to(path)
        if deed % max(1, deeds // 10) == 0:
            print(resident(), handles(), drag(window, application), flush=True)
    os._exit(0)


def drag(window, application: QApplication) -> float:
    slider = next(iter(window.weights_panel.rows.values())).slider
    window.session.begin_gesture()
    times = []
    for n in range(STEPS):
        start = time.perf_counter()
        slider.setValue(300 + 10 * n)
        application.processEvents()
        times.append((time.perf_counter() - start) * 1e3)
    return median(times)


def resident() -> int:
    gc.collect()
    status = Path("/proc/self/status").read_text("ascii").splitlines()
    return next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmRSS"))


def handles() -> int:
    return len(os.listdir("/proc/self/fd"))


if __name__ == "__main__":
    main(int(sys.argv[1]))
