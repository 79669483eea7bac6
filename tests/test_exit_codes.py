# SPDX-License-Identifier: MIT
"""The command line ends with the exit codes that its help tells of."""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from mcda_app.cli import main as cli
from mcda_app.cli.arguments import EXIT_CODES
from mcda_app.cli.main import main

ROOT = Path(__file__).resolve().parents[1]


def test_done_is_0(capsys):
    assert main(["presets"]) == 0


def test_what_could_not_be_done_is_1_and_told(capsys, tmp_path):
    assert main(["rank", str(tmp_path / "nothing.mcda")]) == 1
    assert "does not exist" in capsys.readouterr().err


def test_a_mistyped_command_is_2(capsys):
    assert main(["rank", "--no-such-thing"]) == 2
    assert "--no-such-thing" in capsys.readouterr().err


def test_a_fault_of_the_program_is_3_and_told_as_one(capsys, monkeypatch):
    def fail(_options: object) -> int:
        raise ZeroDivisionError

    monkeypatch.setattr(cli, "run_command", fail)
    assert main(["presets"]) == 3
    text = capsys.readouterr().err
    assert "ZeroDivisionError" in text
    assert "An internal error occurred" in text


def test_without_a_console_a_window_that_was_closed_is_0(monkeypatch):
    monkeypatch.setattr(cli, "open_window", lambda _arguments: 0)
    monkeypatch.setattr(sys, "stdout", None)
    assert main([]) == 0


def test_the_help_tells_them(capsys):
    assert main(["--help"]) == 0
    text = " ".join(capsys.readouterr().out.split())
    assert text.endswith(str(EXIT_CODES))


@pytest.mark.skipif(os.name == "nt", reason="interrupts with a signal")
def test_stopped_by_the_user_is_130():
    script = (
        "import signal, sys; from mcda_app.cli import main as cli\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"  # a background job starts deaf to it
        "def wait(_options):\n"
        "    print('ready', flush=True)\n"
        "    import time; time.sleep(60)\n"
        "cli.run_command = wait; sys.exit(cli.main(['presets']))"
    )
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout.readline() == "ready\n"
        time.sleep(0.05)
        running.send_signal(signal.SIGINT)
        assert running.wait(20) == 130


def ended(shell: str, **more: str) -> tuple[int, str]:
    """The exit code of a command of the shell's, in which $APP is the program, and what it complains of."""
    app = f"{shlex.quote(sys.executable)} -m mcda_app"
    env = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"} | more
    process = subprocess.run(
        ["bash", "-c", shell.replace("$APP", app)],
        stderr=subprocess.PIPE,
        text=True,
        env=env,
        cwd=ROOT,
        check=False,
    )
    return process.returncode, process.stderr


@pytest.mark.skipif(os.name == "nt", reason="pipes of another kind")
@pytest.mark.parametrize("command", ["map", "rank --json", "presets", "--help"])
def test_a_reader_that_has_seen_enough_is_no_fault(command):
    assert ended(f"$APP {command} | true; exit ${{PIPESTATUS[0]}}") == (1, "")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs a device that is always full")
@pytest.mark.parametrize("unbuffered", [{}, {"PYTHONUNBUFFERED": "1"}])
@pytest.mark.parametrize(
    "command", ["rank >/dev/full", "rank --json >/dev/full", "presets >/dev/full", "rank 1</dev/null"]
)
def test_what_cannot_be_shown_is_told(command, unbuffered):
    code, message = ended(f"$APP {command}", **unbuffered)
    assert code == 1
    assert message.startswith("mcda-app: The output could not be written: ")
    assert len(message.splitlines()) == 1
