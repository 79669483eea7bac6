# SPDX-License-Identifier: MIT
"""Opens the window of a delivery on a screen in memory, works it a little and takes pictures.

Needs Xvfb, openbox, xdotool and import (ImageMagick).
"""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from delivery.common import DeliveryError, run, say

TITLE = "AI cooperation"
PATIENCE = 60.0

Start = Callable[[Mapping[str, str]], "subprocess.Popen[bytes]"]


@contextmanager
def screen(number: int = 88) -> Iterator[dict[str, str]]:
    """An X display of our own with a window manager; yields the variables that lead to it."""
    if Path(f"/tmp/.X11-unix/X{number}").exists():
        raise DeliveryError(f"The display :{number} is taken.")
    env = {"DISPLAY": f":{number}"}
    command = ["Xvfb", env["DISPLAY"], "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-ac"]
    server = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    try:
        _until(lambda: Path(f"/tmp/.X11-unix/X{number}").exists(), "Xvfb does not start")
        quiet = subprocess.DEVNULL
        manager = subprocess.Popen(["openbox"], env={**os.environ, **env}, stdout=quiet, stderr=quiet)
        try:
            yield env
        finally:
            manager.terminate()
            manager.wait()
    finally:
        server.terminate()
        server.wait()


def work(start: Start, pictures: Path) -> list[Path]:
    """Open the window, ask for second opinions, close both; returns screenshots."""
    pictures.mkdir(parents=True, exist_ok=True)
    with screen() as env:
        program = start(env)
        try:
            window = _find(TITLE, env)
            time.sleep(4)  # until the badges, which are worked out beside the window, have arrived
            shots = [_picture(pictures / "window.png", env)]
            _do(["xdotool", "windowfocus", "--sync", window, "key", "--delay", "400", "alt+a", "o"], env)
            _find("opinions", env)
            time.sleep(4)
            shots.append(_picture(pictures / "second-opinions.png", env))
            _do(["xdotool", "key", "--delay", "400", "Escape", "ctrl+q"], env)
            _until(lambda: program.poll() is not None, "The window does not close")
        finally:
            if program.poll() is None:
                program.kill()
            _out, errors = program.communicate()
        if program.returncode:
            raise DeliveryError(
                f"The window ended with {program.returncode}: {errors.decode('utf-8', 'replace')}"
            )
    return shots


def _find(title: str, env: Mapping[str, str]) -> str:
    windows: list[str] = []

    def look() -> bool:
        command = ["xdotool", "search", "--onlyvisible", "--name", title]
        listed = subprocess.run(command, env={**os.environ, **env}, capture_output=True, check=False)
        windows[:] = listed.stdout.decode().split()
        return bool(windows)

    _until(look, f"No window appears whose title holds “{title}”")
    return windows[-1]


def _picture(path: Path, env: Mapping[str, str]) -> Path:
    _do(["import", "-window", "root", str(path)], env)
    say(f"  picture: {path}")
    return path


def _do(command: list[str], env: Mapping[str, str]) -> None:
    run(command, env={**os.environ, **env})


def _until(true: Callable[[], bool], else_: str) -> None:
    begun = time.monotonic()
    while not true():
        if time.monotonic() - begun > PATIENCE:
            raise DeliveryError(else_)
        time.sleep(0.1)
