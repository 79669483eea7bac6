# SPDX-License-Identifier: MIT
"""The program needs no network and asks for none: it opens no socket but the display's, unless phone ballots
run, and then one more, on the address that was chosen.

The real program is led through its work in a network namespace without interfaces, so that whatever it tried
would fail, and under `strace`, which sees every socket of Python's, Qt's and any other library's.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

DRIVE = Path(__file__).with_name("offline_drive.py")
DISPLAY_SOCKET = re.compile(r'sun_path=@?"/tmp/\.X11-unix/X\d+"')


def permitted(*command: str) -> bool:
    if shutil.which(command[0]) is None:
        return False
    return subprocess.run([*command, "true"], capture_output=True, timeout=20, check=False).returncode == 0


ALONE = permitted("unshare", "-rn")
STRACE = ["strace", "-f", "--seccomp-bpf", "-qq"]  # stops at the calls asked for and lets all others run
TRACED = permitted(*STRACE, "-e", "trace=socket", "-o", os.devnull)
needs_both = pytest.mark.skipif(
    not (ALONE and TRACED), reason="needs unshare (a network namespace of its own) and strace, permitted"
)


@pytest.fixture
def display(tmp_path: Path) -> Iterator[str]:
    """A screen of its own."""
    if shutil.which("Xvfb") is None:
        pytest.skip("needs Xvfb")
    number_file = tmp_path / "display"
    with number_file.open("w") as stream:
        command = [
            "Xvfb",
            "-displayfd",
            str(stream.fileno()),
            "-screen",
            "0",
            "1280x800x24",
            "-nolisten",
            "tcp",
        ]
        screen = subprocess.Popen(command, pass_fds=[stream.fileno()], stderr=subprocess.DEVNULL)
    try:
        for _ in range(200):
            if number_file.read_text().endswith("\n"):
                break
            if screen.poll() is not None:
                pytest.skip("Xvfb does not start here")
            subprocess.run(["sleep", "0.05"], check=True)
        yield f":{number_file.read_text().strip()}"
    finally:
        screen.terminate()
        screen.wait(20)


def drive(folder: Path, before: list[str], **environment: str) -> list[str]:
    """Run it to its end; the lines that it printed."""
    folder.mkdir()
    env = {
        k: v
        for k, v in os.environ.items()
        if k not in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS")
    }
    command = [*before, sys.executable, str(DRIVE), str(folder)]
    process = subprocess.run(
        command, env={**env, **environment}, capture_output=True, text=True, timeout=100, check=False
    )
    assert process.returncode == 0, process.stderr[-3000:]
    lines = process.stdout.split("\n")
    for deed in (
        "robustness",
        "no system icons",
        "saved and opened",
        "work.mcda",
        "work.pdf",
        "work.xlsx",
        "HelpWindow",
    ):
        assert deed in lines
    return lines


def sockets(trace: Path) -> list[str]:
    """Every connection asked for, other than the display's."""
    calls = [line.split(maxsplit=1)[1] for line in trace.read_text("utf-8", "replace").splitlines()]
    requests = [c for c in calls if c.startswith(("socket(", "connect(", "bind(", "sendto(", "sendmsg("))]
    own = [c for c in requests if DISPLAY_SOCKET.search(c) or c.startswith("socket(AF_UNIX")]
    return [c for c in requests if c not in own]


def traced(trace: Path) -> list[str]:
    calls = "trace=socket,connect,bind,sendto"
    return ["unshare", "-rn", *STRACE, "-e", calls, "-e", "signal=none", "-o", str(trace)]


@needs_both
def test_without_a_screen_it_opens_no_socket_at_all(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    drive(tmp_path / "work", traced(trace), QT_QPA_PLATFORM="offscreen")
    assert trace.read_text() == ""


@needs_both
def test_with_a_screen_it_opens_the_display_s_and_no_other(tmp_path: Path, display: str) -> None:
    trace = tmp_path / "trace"
    drive(tmp_path / "work", traced(trace), QT_QPA_PLATFORM="xcb", DISPLAY=display)
    assert DISPLAY_SOCKET.search(trace.read_text())  # strace has seen what it is to see
    assert sockets(trace) == []


@needs_both
def test_phone_ballots_open_one_socket_on_the_chosen_address(tmp_path: Path) -> None:
    """Voting included: what serves the page listens there, and asks nobody for anything."""
    from mcda_app.domain.workshop.check_codes import draw_codes
    from mcda_app.exchange.phones.transport import Reply
    from tests.exchange.ballots.test_answer_fields import WAYS, opened
    from tests.exchange.phones.served import Served

    trace, address = tmp_path / "trace", "127.0.0.77"
    calls = "trace=socket,socketpair,connect,bind,listen"
    before = (*STRACE, "-e", calls, "-e", "signal=none", "-o", str(trace))
    (code,) = draw_codes(1, (), Random(1))
    with Served(opened(WAYS[0]), tmp_path, {code: "tag"}, address=address, before=before) as served:
        assert served.vote(code, served.sealed("{}")) is Reply.RECORDED
        served.stop()
        served.hear("ended")
        served.process.wait(30)
    requests = [line.split(maxsplit=1)[1] for line in trace.read_text().splitlines()]
    # It listens once to claim the address, and once more as the server starts.
    assert [call.partition("(")[0] for call in requests] == ["socket", "bind", "listen", "listen"], requests
    assert requests[2] == requests[3]
    assert requests[0].startswith("socket(AF_INET, SOCK_STREAM")
    assert f'inet_addr("{address}")' in requests[1]


@pytest.mark.skipif(ALONE and TRACED, reason="the tests above see more")
def test_python_asks_for_no_connection(tmp_path: Path) -> None:
    lines = drive(tmp_path / "work", [], QT_QPA_PLATFORM="offscreen")
    assert [line for line in lines if line.startswith("ATTEMPT")] == []
