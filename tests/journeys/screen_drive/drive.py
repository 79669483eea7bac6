# SPDX-License-Identifier: MIT
"""Work a real window at random on a real X screen and look after every deed whether the screen is true.

    python tests/journeys/screen_drive/drive.py --seconds 600 --language de --theme dark
    python tests/journeys/screen_drive/drive.py --replay deeds.json --shrink

At the first false pixel or word the drive ends with what is false, the seed, and the deeds that led there.
--keep puts the pictures and the deeds into a folder, from which --replay repeats them and --shrink finds a
short list of deeds that still fails.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
WIDE, HIGH = 2700, 1000
"""The screen: two windows stand beside each other on it."""

Deed = tuple[str, int, str]
"""What is done, the seed of its own random source, and how closely it is looked at afterwards:
``pixels`` at once, ``rest`` when the window is at rest, ``anew`` also against a newly opened window."""


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--language", default="en")
    parser.add_argument("--theme", default="light", choices=("light", "dark"))
    parser.add_argument("--page", default="overview", help="the page to begin with")
    parser.add_argument("--stay", action="store_true", help="on that page, always back from another")
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--keep", type=Path, default=None, help="a folder for pictures and deeds")
    parser.add_argument("--replay", type=Path, default=None, help="a file with deeds")
    parser.add_argument("--shrink", action="store_true", help="look for a shorter list of deeds that fails")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args()


@contextlib.contextmanager
def screen(home: str) -> Iterator[dict[str, str]]:
    """Variables for a process with windows on an X server of its own, in a home of its own."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{WIDE}x{HIGH}x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as running:
        os.close(writing)
        try:
            with os.fdopen(reading) as pipe:
                display = ":" + pipe.readline().strip()
            names = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
            yield {
                **os.environ,
                **dict.fromkeys(names, home),
                "DISPLAY": display,
                "QT_QPA_PLATFORM": "xcb",
                "PYTHONPATH": str(ROOT),
            }
        finally:
            running.terminate()


def run_here(options: argparse.Namespace) -> int:
    """The drive itself, on the screen there is."""
    from mcda_app import i18n
    from mcda_app.files.resources import resource

    i18n.load(options.language, resource("translations"))
    from tests.journeys.screen_drive.steps import Drive

    print(f"Seed {options.seed}, {options.language}, {options.theme}", flush=True)
    drive = Drive(options.theme, options.page, options.keep)
    if options.replay is not None:
        return drive.replay([tuple(deed) for deed in json.loads(options.replay.read_text("utf-8"))])
    return drive.at_random(options.seconds, random.Random(options.seed), stay=options.stay)


def failing(deeds: list[Deed], options: argparse.Namespace, env: dict[str, str]) -> bool:
    """Whether a list of deeds still leads to something false."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "deeds.json"
        path.write_text(json.dumps(deeds), "utf-8")
        command = [sys.executable, __file__, "--here", "--replay", str(path), "--language", options.language]
        command += ["--theme", options.theme, "--page", options.page]
        return subprocess.run(command, env=env, stdout=subprocess.DEVNULL, check=False).returncode == 1


def shrink(deeds: list[Deed], options: argparse.Namespace, env: dict[str, str]) -> list[Deed]:
    """Leave out halves, quarters and so on as long as the rest still fails."""
    size = max(1, len(deeds) // 2)
    while True:
        at = 0
        while at < len(deeds):
            fewer = deeds[:at] + deeds[at + size :]
            if fewer and failing(fewer, options, env):
                deeds = fewer
                print(f"{len(deeds)} deeds are enough", flush=True)
            else:
                at += size
        if size == 1:
            return deeds
        size //= 2


def main() -> int:
    options = arguments()
    if options.seed is None:
        options.seed = random.randrange(1_000_000)
    if options.keep is not None:
        options.keep.mkdir(parents=True, exist_ok=True)
    if options.here:
        return run_here(options)
    with tempfile.TemporaryDirectory() as home, screen(home) as env:
        if options.replay is not None and options.shrink:
            deeds = [tuple(deed) for deed in json.loads(options.replay.read_text("utf-8"))]
            deeds = shrink(deeds, options, env)
            print(json.dumps(deeds))
            options.replay.with_suffix(".short.json").write_text(json.dumps(deeds), "utf-8")
            return 0
        command = [sys.executable, __file__, "--here", *sys.argv[1:], "--seed", str(options.seed)]
        return subprocess.run(command, env=env, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
