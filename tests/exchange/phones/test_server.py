# SPDX-License-Identifier: MIT
"""The server's process: no acknowledged ballot is lost, none counts twice, nothing hostile gets through."""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import random
import socket
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path

import pytest

from mcda_app.domain.workshop.check_codes import STANDARD_COST, CodeHashing, draw_codes
from mcda_app.exchange.phones.journal import read_journal
from mcda_app.exchange.phones.messages import bytes_of, encode, text_of
from mcda_app.exchange.phones.transport import Reply, request_size
from tests.exchange.ballots.test_answer_fields import WAYS, opened
from tests.exchange.phones.served import HASHING, PLAIN, ROOT, Served, kept

FIRST, SECOND = draw_codes(2, (), random.Random(1))
STRANGE = draw_codes(40, (FIRST, SECOND), random.Random(2))


@pytest.fixture(scope="module")
def project():
    return opened(WAYS[0])


@pytest.fixture
def running_server(project, tmp_path):
    with Served(project, tmp_path, {FIRST: "tag-1", SECOND: "tag-2"}) as one:
        yield one


@pytest.fixture(scope="module")
def shared_server(project, tmp_path_factory):
    """One for tests that leave nothing behind; each comes from addresses of its own."""
    with Served(project, tmp_path_factory.mktemp("shared"), {FIRST: "tag-1"}) as one:
        yield one


def test_votes_are_kept_revised_and_told(running_server):
    first, revised = running_server.sealed("{}"), running_server.sealed('{"a": 1}')
    assert running_server.vote(FIRST, first) is Reply.RECORDED
    message = running_server.hear("ballot")
    assert (message["tag"], bytes_of(message["ballot"])) == ("tag-1", kept(first))
    assert running_server.vote(FIRST.lower(), first) is Reply.RECORDED, "sent twice after a broken connection"
    assert read_journal(running_server.journal) == {"tag-1": kept(first)}
    assert running_server.vote(FIRST, revised) is Reply.RECORDED
    assert running_server.vote(SECOND, running_server.sealed("{}")) is Reply.RECORDED
    assert read_journal(running_server.journal)["tag-1"] == kept(revised)
    assert running_server.vote(FIRST, first) is Reply.OUTDATED, (
        "an earlier request played again changes nothing"
    )
    assert read_journal(running_server.journal)["tag-1"] == kept(revised)


def test_wrong_codes_are_refused_told_and_slowed_down(running_server):
    ballot = running_server.sealed("{}")
    for typed in ("", "K7F", "ÖÖÖÖ".encode("ascii", "replace").decode(), FIRST[::-1]):
        assert running_server.vote(typed, ballot) is Reply.UNKNOWN_CODE
    replies = [running_server.vote(code, ballot) for code in STRANGE[:8]]
    assert replies[:5] == [Reply.UNKNOWN_CODE] * 5
    assert replies[5:] == [Reply.WAIT] * 3
    assert running_server.hear("unknown")["count"] == 1
    assert running_server.vote(FIRST, ballot) is Reply.WAIT, (
        "right codes are not told from wrong ones meanwhile"
    )
    assert running_server.vote(FIRST, ballot, "127.0.0.9") is Reply.RECORDED, "another phone votes"
    assert list(read_journal(running_server.journal)) == ["tag-1"]


def test_it_keeps_what_the_program_says_and_ends_when_told(running_server):
    ballot, other = running_server.sealed("{}"), running_server.sealed('{"b": 2}')
    assert running_server.vote(FIRST, ballot) is Reply.RECORDED
    running_server.say(encode({"do": "keep", "tag": "tag-1", "ballot": text_of(other)}))
    running_server.say(encode({"do": "codes", "codes": {}}))
    running_server.stop()
    running_server.hear("ended")
    assert running_server.process.wait(20) == 0
    assert read_journal(running_server.journal) == {"tag-1": other}
    with pytest.raises(OSError, match="refused"):
        running_server.post(b"")


def test_late_arrivals_can_vote(running_server):
    late, ballot = STRANGE[0], running_server.sealed("{}")
    assert running_server.vote(late, ballot) is Reply.UNKNOWN_CODE
    running_server.say(encode({"do": "codes", "codes": {HASHING.hash(late): "tag-3"}}))
    until = time.monotonic() + 20
    while running_server.vote(late, ballot, "127.0.0.7") is not Reply.RECORDED:
        assert time.monotonic() < until
        time.sleep(0.1)
    assert list(read_journal(running_server.journal)) == ["tag-3"]


def test_it_ends_with_the_program(project, tmp_path):
    """A program that is killed closes its end of the pipe, and no more."""
    script = (
        "import sys, time, random\n"
        "from pathlib import Path\n"
        "from tests.exchange.ballots.test_answer_fields import WAYS, opened\n"
        "from tests.exchange.phones.served import Served\n"
        "served = Served(opened(WAYS[0]), Path(sys.argv[1]), {})\n"
        "print(served.port, served.process.pid, flush=True)\n"
        "time.sleep(60)\n"
    )
    command = [sys.executable, "-c", script, str(tmp_path)]
    program = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT)
    port, server = map(int, program.stdout.readline().split())
    program.kill()
    program.wait(20)
    program.stdout.close()
    until = time.monotonic() + 10
    while True:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)):
                break
        assert time.monotonic() < until
        time.sleep(0.05)
    while Path(f"/proc/{server}").exists() and "Z" not in Path(f"/proc/{server}/stat").read_text().split()[2]:
        assert time.monotonic() < until
        time.sleep(0.05)


def test_no_acknowledged_vote_is_lost_when_it_is_killed(project, tmp_path):
    """Killed with signal 9 at a random moment, many times over; each ballot of the journal is a whole one."""
    rng = random.Random(4)
    codes = draw_codes(12, (), rng)
    tags = {code: f"tag-{code}" for code in codes}
    acknowledged: dict[str, bytes] = {}
    key = None
    for _ in range(3):
        with Served(project, tmp_path, tags, round_key=key) as served:
            key = served.round_key
            sent: dict[str, list[bytes]] = {code: [] for code in codes}

            def vote(code: str, served=served, sent=sent) -> None:
                for n in range(20):
                    ballot = served.sealed(json.dumps({"n": n}))
                    sent[code].append(kept(ballot))
                    try:
                        reply = served.vote(code, ballot, f"127.0.1.{codes.index(code) + 1}")
                    except (OSError, http.client.HTTPException):
                        return  # killed before it answered
                    assert reply is Reply.RECORDED
                    acknowledged[tags[code]] = kept(ballot)

            with ThreadPoolExecutor(len(codes)) as pool:
                votes = [pool.submit(vote, code) for code in codes]
                time.sleep(rng.uniform(0.1, 0.5))
                served.process.kill()
                [v.result() for v in votes]
            entries = read_journal(served.journal)
            for code, tag in tags.items():
                if tag in acknowledged:
                    # a ballot that was under way may have been kept without its acknowledgement
                    assert entries[tag] == acknowledged[tag] or entries[tag] in sent[code][-1:], tag
                    acknowledged[tag] = entries[tag]
    assert len(acknowledged) == len(codes)


def processor_seconds(process: int) -> float:
    """What a process has used of all processors, however busy they are with others."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def test_a_hundred_phones_at_the_programs_own_cost_take_two_processors_less_than_half_a_minute(
    project, tmp_path
):
    """Six vote; what a phone costs is the same for each, and a ballot sent again costs no look-up."""
    codes = draw_codes(6, (), random.Random(9))
    hashing = CodeHashing("5a" * 32, STANDARD_COST)
    with Served(project, tmp_path, {c: f"tag-{n}" for n, c in enumerate(codes)}, hashing=hashing) as served:

        def vote(n: int, ballot: bytes) -> Reply:
            return served.vote(codes[n], ballot, f"127.0.8.{n + 1}")

        ballots = [served.sealed("{}") for _ in codes]
        used = [processor_seconds(served.process.pid)]
        for _ in range(2):
            with ThreadPoolExecutor(6) as pool:
                assert list(pool.map(vote, range(6), ballots)) == [Reply.RECORDED] * 6
            used.append(processor_seconds(served.process.pid))
        assert read_journal(served.journal) == {f"tag-{n}": kept(b) for n, b in enumerate(ballots)}
    first, again = (b - a for a, b in pairwise(used))
    print(f"{first / 6:.3f} s of a processor for each phone, {again / 6:.3f} s for a ballot sent again")
    assert 100 * first / 6 / 2 < 30
    assert again < first / 2


HEAD = b"POST /ballot HTTP/1.1\r\nHost: x\r\n"
HOSTILE = {
    "huge": HEAD + b"Content-Length: 99999999999\r\n\r\n" + b"x" * 100_000,
    "one byte more": HEAD + b"Content-Length: %d\r\n\r\n" % (request_size(PLAIN + 48) + 1),
    "negative": HEAD + b"Content-Length: -5\r\n\r\n",
    "two lengths": HEAD + b"Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
    "chunks without end": HEAD + b"Transfer-Encoding: chunked\r\n\r\n" + b"fff\r\n" + b"x" * 60_000,
    "smuggled": HEAD
    + b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\n\r\n",
    "headers": b"GET / HTTP/1.1\r\n"
    + b"".join(b"X-%d: %s\r\n" % (n, b"y" * 100) for n in range(2000))
    + b"\r\n",
    "no end of headers": b"GET / HTTP/1.1\r\nX: " + b"y" * 200_000,
    "no http": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(range(256)) * 4 + b"\r\n\r\n",
    "no version": b"GET /\r\n\r\n",
    "wrong method": b"PUT /ballot HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\nhi",
    "get a ballot": b"GET /ballot HTTP/1.1\r\nHost: x\r\n\r\n",
    "delete": b"DELETE / HTTP/1.1\r\nHost: x\r\n\r\n",
    "upwards": b"GET /../../etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n",
    "encoded upwards": b"GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n",
    "two slashes": b"GET //ballot HTTP/1.1\r\nHost: x\r\n\r\n",
    "another host": b"GET http://169.254.169.254/ HTTP/1.1\r\nHost: 169.254.169.254\r\n\r\n",
    "null": b"GET /\0 HTTP/1.1\r\nHost: x\r\n\r\n",
    "line feeds": b"GET /%0d%0aSet-Cookie:x=1 HTTP/1.1\r\nHost: x\r\n\r\n",
    "empty": HEAD + b"Content-Length: 0\r\n\r\n",
    "random": HEAD
    + b"Content-Length: %d\r\n\r\n" % request_size(PLAIN + 48)
    + os.urandom(request_size(PLAIN + 48)),
}


def answer_to(served: Served, data: bytes, source: str = "127.0.5.1") -> bytes:
    place = (served.address, served.port)
    with socket.create_connection(place, 20, source_address=(source, 0)) as connection:
        connection.settimeout(20)
        received = b""
        with contextlib.suppress(OSError):
            connection.sendall(data)
            connection.shutdown(socket.SHUT_WR)
        with contextlib.suppress(OSError):
            while part := connection.recv(65536):
                received += part
        return received


def test_hostile_requests_get_nothing_and_break_nothing(shared_server):
    for name, data in HOSTILE.items():
        received = answer_to(shared_server, data)
        status = received.split(b"\r\n", 1)[0].split(b" ")[1:2]
        expected = ([b"200"], []) if name in ("another host", "no version") else (
            [b"400"], [b"404"], [b"405"], [b"411"], [b"413"], [b"431"], [b"501"], [],
        )  # fmt: skip
        assert status in expected, (name, received[:200])
        assert b"Traceback" not in received
        assert b"waitress" not in received.split(b"\r\n\r\n")[0].lower(), name
        assert b"root:" not in received
        assert b"Set-Cookie" not in received.split(b"\r\n\r\n")[0]
    assert shared_server.process.poll() is None
    assert shared_server.vote(FIRST, shared_server.sealed("{}"), "127.0.0.5") is Reply.RECORDED
    assert list(read_journal(shared_server.journal)) == ["tag-1"]


def test_slow_and_idle_connections_keep_nobody_out(shared_server):
    """Fifty addresses with as many idle or dripping connections as they may have."""
    idle = []
    try:
        for n in range(60):
            connection = socket.socket()
            connection.bind((f"127.0.2.{n % 30 + 1}", 0))
            connection.settimeout(5)
            connection.connect((shared_server.address, shared_server.port))
            connection.sendall(HEAD[: 5 + n % 20])
            idle.append(connection)
        assert shared_server.vote(FIRST, shared_server.sealed("{}"), "127.0.0.5") is Reply.RECORDED
        one = [socket.socket() for _ in range(12)]
        for connection in one:
            connection.bind(("127.0.3.1", 0))
            connection.settimeout(5)
            connection.connect((shared_server.address, shared_server.port))
            idle.append(connection)
        dropped = 0
        for connection in one:
            connection.settimeout(0.5)
            with contextlib.suppress(TimeoutError):
                try:
                    dropped += connection.recv(1) == b""
                except ConnectionError:
                    dropped += 1
        assert dropped == len(one) - 8, "one address has eight connections"
    finally:
        for connection in idle:
            connection.close()


def test_a_flood_of_one_phone_is_refused_and_others_vote(shared_server):
    answers = []
    for _ in range(60):
        answers.append(
            answer_to(shared_server, b"GET /nothing HTTP/1.1\r\nHost: x\r\n\r\n", "127.0.5.2").split(b" ")[1]
        )
    assert answers[0] == b"404"
    assert answers[-1] == b"429"
    assert shared_server.vote(FIRST, shared_server.sealed("{}"), "127.0.0.5") is Reply.RECORDED


def test_it_serves_one_page_with_a_strict_policy(shared_server):
    request = b"GET / HTTP/1.1\r\nHost: x\r\nAccept-Language: fr-CH, de;q=0.5\r\n\r\n"
    received = answer_to(shared_server, request, "127.0.5.3")
    head, _, body = received.partition(b"\r\n\r\n")
    policy = next(line for line in head.decode().split("\r\n") if line.startswith("Content-Security-Policy"))
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "*" not in policy.split(":", 1)[1].replace("'sha256-", "")
    assert b'<html lang="fr">' in body
    for outside in (b"http://", b"https://", b"//cdn", b"src=", b"@import"):
        assert outside not in body.replace(b"http://unlicense.org", b""), outside
    assert b"Cache-Control: no-store" in head
    assert len(body) < 120_000


def test_it_listens_on_the_one_address(shared_server):
    if not Path("/proc/net/tcp").exists():
        pytest.skip("needs /proc")
    listening = [
        line.split()[1]
        for line in Path(f"/proc/{shared_server.process.pid}/net/tcp").read_text().splitlines()[1:]
        if line.split()[3] == "0A" and int(line.split()[1].split(":")[1], 16) == shared_server.port
    ]
    assert listening == [f"0100007F:{shared_server.port:04X}"]
    links = [os.readlink(p) for p in Path(f"/proc/{shared_server.process.pid}/fd").iterdir()]
    assert sum(link.startswith("socket:") for link in links) == 1


def test_a_taken_port_and_a_foreign_address_are_told(project, tmp_path):
    with pytest.raises(AssertionError, match="ended before"):
        Served(project, tmp_path, {}, address="192.0.2.200")
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        with pytest.raises(AssertionError, match="ended before"):
            Served(project, tmp_path, {}, port=other.getsockname()[1])


def test_nothing_secret_is_in_arguments_or_variables(shared_server):
    place = Path(f"/proc/{shared_server.process.pid}")
    process_details = (place / "cmdline").read_bytes() + (place / "environ").read_bytes()
    for secret in (text_of(shared_server.secret), shared_server.secret.hex(), FIRST, HASHING.salt, "tag-1"):
        assert secret.encode() not in process_details


def test_a_stranger_s_first_line_starts_nothing():
    for line in (b"", b'{"address": "127.0.0.1"}\n'):
        process = subprocess.run(
            [sys.executable, "-m", "mcda_app", "phone-ballots-server"],
            input=line, capture_output=True, timeout=30, cwd=ROOT, check=False,
        )  # fmt: skip
        assert process.returncode == 2
        assert process.stdout == b""


def threads_of(served: Served) -> int:
    return len(list(Path(f"/proc/{served.process.pid}/task").iterdir()))


def test_its_threads_are_few_however_many_ask(shared_server):
    before = threads_of(shared_server)
    with ThreadPoolExecutor(20) as pool:
        list(
            pool.map(
                lambda n: answer_to(shared_server, f"GET /{n} HTTP/1.1\r\n\r\n".encode(), f"127.0.6.{n + 1}"),
                range(30),
            )
        )
    assert threads_of(shared_server) <= before
    assert threading.active_count() < 60
