# SPDX-License-Identifier: MIT
"""A hundred phones in a network of their own vote at once; the room's network is made of two namespaces."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from random import Random

import pytest

from mcda_app.domain.workshop.check_codes import draw_codes
from mcda_app.exchange.phones.journal import read_journal
from mcda_app.exchange.phones.messages import bytes_of, text_of
from mcda_app.exchange.phones.transport import Reply, public_key
from tests.exchange.ballots.test_answer_fields import WAYS, opened
from tests.exchange.phones.served import PLAIN, ROOT, Served

COUNT = 100
LAPTOP = "10.77.0.1"
PHONES = [f"10.77.1.{n + 1}" for n in range(COUNT)]


class Room:
    """Two namespaces, joined by a cable: the laptop's and the phones'."""

    def __init__(self) -> None:
        self._keepers: list[subprocess.Popen[bytes]] = []

    def open(self) -> None:
        laptop, phones = self._namespace(), self._namespace()
        for holder in self._keepers:
            self.run(holder, "ip", "link", "set", "lo", "up")
        self.run(
            laptop, "ip", "link", "add", "room", "type", "veth", "peer", "name", "phones", "netns",
            str(phones.pid),
        )  # fmt: skip
        self.run(laptop, "ip", "address", "add", f"{LAPTOP}/16", "dev", "room")
        self.run(laptop, "ip", "link", "set", "room", "up")
        lines = "".join(f"address add {phone}/16 dev phones\n" for phone in PHONES)
        self.run(phones, "ip", "-batch", "-", text=lines)
        self.run(phones, "ip", "link", "set", "phones", "up")

    def _namespace(self) -> subprocess.Popen[bytes]:
        """A process that holds a namespace open until its input is closed."""
        keeper = subprocess.Popen(
            ["unshare", "--net", "cat"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL
        )
        self._keepers.append(keeper)
        own = f"/proc/{keeper.pid}/ns/net"
        mine = subprocess.run(["readlink", "/proc/self/ns/net"], capture_output=True, check=True).stdout
        until = time.monotonic() + 10
        while subprocess.run(["readlink", own], capture_output=True, check=False).stdout in (mine, b""):
            if keeper.poll() is not None or time.monotonic() > until:
                pytest.skip("needs the permission to make network namespaces")
            time.sleep(0.02)
        return keeper

    @staticmethod
    def entering(keeper: subprocess.Popen[bytes]) -> tuple[str, ...]:
        return ("nsenter", f"--net=/proc/{keeper.pid}/ns/net")

    def run(self, keeper: subprocess.Popen[bytes], *command: str, text: str = "") -> str:
        process = subprocess.run(
            [*self.entering(keeper), *command], input=text, capture_output=True, text=True, timeout=120,
            check=False, cwd=ROOT,
        )  # fmt: skip
        assert process.returncode == 0, process.stderr[-2000:]
        return process.stdout

    @property
    def laptop(self) -> subprocess.Popen[bytes]:
        return self._keepers[0]

    @property
    def phones(self) -> subprocess.Popen[bytes]:
        return self._keepers[1]

    def close(self) -> None:
        for keeper in self._keepers:
            keeper.kill()
            keeper.wait(20)
            if keeper.stdin is not None:
                keeper.stdin.close()


@pytest.fixture
def room() -> Iterator[Room]:
    if shutil.which("nsenter") is None or shutil.which("ip") is None:
        pytest.skip("needs nsenter and ip")
    one = Room()
    try:
        one.open()
        yield one
    finally:
        one.close()


def test_a_hundred_phones_vote_at_once(room, tmp_path):
    codes = draw_codes(COUNT, (), Random(5))
    tags = {code: f"tag-{n:03d}" for n, code in enumerate(codes)}
    before = room.entering(room.laptop)
    with Served(opened(WAYS[0]), tmp_path, tags, address=LAPTOP, before=before) as served:
        task = {
            "address": LAPTOP,
            "port": served.port,
            "plain": PLAIN,
            "round_key": text_of(bytes(served.round_key.public_key)),
            "server_key": text_of(public_key(served.secret)),
            "codes": codes,
            "sources": PHONES,
        }
        command = (sys.executable, "-m", "tests.exchange.phones.voters")
        results = json.loads(room.run(room.phones, *command, text=json.dumps(task)))
        assert [r["replies"] for r in results] == [[Reply.RECORDED, Reply.RECORDED]] * COUNT
        ballots = {tags[code]: bytes_of(r["ballot"]) for code, r in zip(codes, results, strict=True)}
        assert read_journal(served.journal) == ballots
        served.stop()
        served.hear("ended")
    by_tag = {m["tag"]: bytes_of(m["ballot"]) for m in served.told if m["is"] == "ballot"}
    assert by_tag == ballots
    assert all(r["page"] > 10_000 for r in results)
    slowest = max(r["seconds"] for r in results)
    print(f"slowest of {COUNT}: {slowest:.1f} s for the page and two ballots")
    assert slowest < 60
