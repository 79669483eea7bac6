# SPDX-License-Identifier: MIT
"""The command line ends with the exit codes that its help tells of."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time

import pytest

from mcda_app import cli
from mcda_app.cli import main


def test_done_is_0(capsys):
    assert main(["presets"]) == 0


def test_what_could_not_be_done_is_1_and_told(capsys, tmp_path):
    assert main(["rank", str(tmp_path / "nothing.mcda")]) == 1
    assert "does not exist" in capsys.readouterr().err


def test_a_mistyped_command_is_2(capsys):
    with pytest.raises(SystemExit) as ended:
        main(["rank", "--no-such-thing"])
    assert ended.value.code == 2


def test_a_fault_of_the_program_is_3_and_told_as_one(capsys, monkeypatch):
    def fail(_options: object) -> int:
        raise ZeroDivisionError

    monkeypatch.setattr(cli, "_run", fail)
    assert main(["presets"]) == 3
    told = capsys.readouterr().err
    assert "ZeroDivisionError" in told
    assert "a fault of its own" in told


def test_the_help_tells_them(capsys):
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    assert ended.value.code == 0
    told = " ".join(capsys.readouterr().out.split())
    assert told.endswith(cli.EXIT_CODES)


@pytest.mark.skipif(os.name == "nt", reason="interrupts with a signal")
def test_stopped_by_the_user_is_130():
    script = (
        "import signal, sys; from mcda_app import cli\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"  # a background job starts deaf to it
        "def wait(_options):\n"
        "    print('ready', flush=True)\n"
        "    import time; time.sleep(60)\n"
        "cli._run = wait; sys.exit(cli.main(['presets']))"
    )
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout.readline() == "ready\n"
        time.sleep(0.05)
        running.send_signal(signal.SIGINT)
        assert running.wait(20) == 130
