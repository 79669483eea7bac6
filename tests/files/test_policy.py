# SPDX-License-Identifier: MIT
"""What an administrator forbids is forbidden; a file that cannot be understood forbids too."""

from __future__ import annotations

import os

import pytest

from mcda_app.files import policy as module
from mcda_app.files.policy import Policy, policy, policy_file, read_policy


def test_without_a_file_everything_is_allowed(tmp_path):
    path = tmp_path / "policy.ini"
    assert read_policy(path) == Policy(path, phone_ballots=True, fault="")


@pytest.mark.parametrize(
    ("content", "allowed"),
    [
        ("[workshop]\nphone-ballots = forbidden\n", False),
        ("\ufeff[Workshop]\n", True),
        ("[workshop]\nphone-ballots: Forbidden\n", False),
        ("[workshop]\nphone-ballots = allowed\n", True),
        ("[Workshop]\nphone-ballots = forbidden\n", False),
        ("[another]\nkey = 100%\n", True),
        ("", True),
    ],
)
def test_one_line_forbids_phone_ballots(tmp_path, content, allowed):
    path = tmp_path / "policy.ini"
    path.write_text(content, "utf-8")
    assert read_policy(path) == Policy(path, allowed)


@pytest.mark.parametrize(
    "content",
    [
        b"[workshop]\nphone-ballots = maybe\n",
        b"[workshop]\nphone_ballots = forbidden\n",
        b"[workshop]\nphones = forbidden\n",
        b"[DEFAULT]\nphone-ballots = forbidden\n",
        b"[workshops]\nphone-ballots = forbidden\n",
        b"no section\n",
        b"\xff\xfe\x00",
        b"[a]\n[a]\n",
    ],
)
def test_what_cannot_be_understood_forbids_and_says_so(tmp_path, content):
    path = tmp_path / "policy.ini"
    path.write_bytes(content)
    read_back = read_policy(path)
    assert not read_back.phone_ballots
    assert "administrator" in read_back.fault


def test_a_file_that_is_no_file_forbids_without_waiting(tmp_path):
    path = tmp_path / "policy.ini"
    os.mkfifo(path)
    assert not read_policy(path).phone_ballots


def test_users_cannot_choose_the_file(monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    assert policy_file().is_absolute()
    assert tmp_path not in policy_file().parents
    path = tmp_path / "policy.ini"
    path.write_text("[workshop]\nphone-ballots = forbidden\n")
    monkeypatch.setattr(module, "policy_file", lambda: path)
    policy.cache_clear()
    try:
        assert not policy().phone_ballots
        path.unlink()
        assert not policy().phone_ballots, "read once"
    finally:
        policy.cache_clear()
