# SPDX-License-Identifier: MIT
"""The log: bounded, never in the way, and without anything of a project's."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from mcda_app.errors import EditError
from mcda_app.files import activity_log
from mcda_app.files.activity_log import MAX_BYTES, NAMES, Log, describe_fault, without_quotes

SECRET = "Operation Nightingale"


def raised(error: Exception) -> Exception:
    try:
        raise error from error.__cause__
    except type(error) as error_info:
        return error_info


def caused(error: Exception) -> Exception:
    error.__cause__ = ValueError(SECRET)
    return error


def test_lines_come_back_in_their_order(tmp_path: Path) -> None:
    log = Log(tmp_path / "log")
    for n in range(5):
        log.note(f"line {n}")
    assert [line.split(maxsplit=1)[1] for line in log.tail(3)] == ["line 2", "line 3", "line 4"]
    log.wipe()
    assert log.tail(3) == []


def test_it_never_grows_beyond_three_files(tmp_path: Path) -> None:
    log = Log(tmp_path)
    for n in range(1_200):
        log.note(f"{n} " + "x" * 1_000)
    sizes = {p.name: p.stat().st_size for p in tmp_path.iterdir()}
    assert sorted(sizes) == sorted(NAMES)
    assert max(sizes.values()) <= MAX_BYTES
    assert log.tail(1)[0].split()[1] == "1199"
    assert [int(line.split()[1]) for line in log.tail(600)] == list(range(600, 1200))


def test_one_line_is_bounded(tmp_path: Path) -> None:
    Log(tmp_path).note("x" * 10**6)
    assert (tmp_path / NAMES[0]).stat().st_size < activity_log.MAX_LINE + 100


def test_a_place_that_takes_nothing_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    log = Log(tmp_path / "file" / "log")
    log.note("lost")
    assert log.tail(5) == []


def test_threads_do_not_mix_their_lines(tmp_path: Path) -> None:
    log = Log(tmp_path)
    threads = [
        threading.Thread(target=lambda n=n: [log.note(f"{n} {'y' * 50} {n}") for _ in range(50)])
        for n in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    lines = [line.split() for line in log.tail(1000)]
    assert len(lines) == 200
    assert all(len(line) == 4 and line[1] == line[3] for line in lines)


@pytest.mark.parametrize(
    "error", [KeyError(SECRET), caused(EditError(SECRET))], ids=["alone", "from another"]
)
def test_a_fault_is_told_by_its_place_and_never_by_its_words(error: Exception) -> None:
    text = describe_fault(raised(error))
    assert text.startswith(type(error).__name__)
    assert "test_activity_log.py:" in text
    assert " in raised" in text
    assert SECRET not in text
    assert str(Path.home()) not in text
    assert ("from ValueError" in text) == isinstance(error, EditError)


def test_faults_that_come_from_each_other_in_a_circle_end() -> None:
    first, second = ValueError(), KeyError()
    first.__cause__, second.__cause__ = second, first
    assert describe_fault(first) == "ValueError\nfrom KeyError"


def test_what_a_library_quotes_is_left_out() -> None:
    text = without_quotes(f"QFile::open: \"/home/ada/{SECRET}.mcda\": denied for '{SECRET}'")
    assert SECRET not in text
    assert text.startswith("QFile::open: ")
    assert text.endswith("'…'")
