# SPDX-License-Identifier: MIT
"""The locks agree with each other; a lock that is not one is refused."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from delivery.common import DeliveryError
from delivery.lockfile import normal, read_lock, wanted
from delivery.pare import PACKAGES

LOCKS = Path(__file__).resolve().parents[2] / "packaging" / "locks"


def test_what_two_locks_hold_they_hold_at_the_same_version() -> None:
    pinned: dict[str, set[str]] = {}
    for name in ("run", "dev", "build", "setup"):
        for pin in read_lock(LOCKS / f"{name}.txt"):
            pinned.setdefault(pin.name, set()).add(pin.version)
            assert pin.hashes, pin.name
    assert {name for name, versions in pinned.items() if len(versions) > 1} == set()


def test_a_lock_names_no_place_to_fetch_from() -> None:
    for path in LOCKS.glob("*.txt"):
        assert not re.search(r"https?://|^--", path.read_text("utf-8"), re.MULTILINE)


def test_packages_left_out_of_the_frozen_folder_are_either_locked_or_gone() -> None:
    locked = {pin.name for pin in read_lock(LOCKS / "run.txt")}
    # six comes and goes with the version of dateutil.
    assert set(PACKAGES) - locked <= {"six"}
    remaining = locked - set(PACKAGES)
    assert {"numpy", "openpyxl", "pymcdm", "pyside6-essentials", "python-docx", "xlsxwriter"} <= remaining


def test_a_requirement_keeps_its_hashes(tmp_path: Path) -> None:
    one, other = "a" * 64, "b" * 64
    lock = tmp_path / "lock.txt"
    entry = f"foo==1.0 ; sys_platform == 'win32' \\\n    --hash=sha256:{one} \\\n    --hash=sha256:{other}\n"
    lock.write_text(f"# comment\n{entry}    # via bar\n")
    (pin,) = read_lock(lock)
    assert (pin.name, pin.version, pin.marker) == ("foo", "1.0", "sys_platform == 'win32'")
    assert pin.requirement() == f"foo==1.0 \\\n    --hash=sha256:{one} \\\n    --hash=sha256:{other}"
    assert wanted([pin], {"sys_platform": "win32"}) == [pin]
    assert wanted([pin], {"sys_platform": "linux"}) == []


@pytest.mark.parametrize("line", ["foo>=1.0", "--index-url somewhere", "foo @ file:///tmp/foo.whl"])
def test_anything_else_in_a_lock_is_refused(tmp_path: Path, line: str) -> None:
    lock = tmp_path / "lock.txt"
    lock.write_text(f"{line}\n")
    with pytest.raises(DeliveryError, match=r"lock\.txt, line 1"):
        read_lock(lock)


def test_names_are_compared_as_pip_compares_them() -> None:
    assert normal("PySide6_Essentials") == normal("pyside6.essentials") == "pyside6-essentials"
