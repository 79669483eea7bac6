# SPDX-License-Identifier: MIT
"""What tests of exchanged files share."""

from __future__ import annotations

import pickle
from functools import lru_cache

import pytest

from mcda_app.domain.project import Project
from mcda_app.exchange.excel.reading.sheet_contents import Contents
from mcda_app.exchange.excel.verification import reproduce

write = reproduce.reproduce


@lru_cache(maxsize=8)  # each takes a few megabytes
def packed(project: Project, code: str, where: str, kind: str) -> bytes:
    return pickle.dumps(write(project, code, where, kind))


def written_anew(project: Project, code: str, where: str, kind: str) -> Contents:
    contents: Contents = pickle.loads(packed(project, code, where, kind))
    return contents


@pytest.fixture
def written_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have verify write no project anew that it wrote last; a copy each time, for verify changes it."""
    monkeypatch.setattr(reproduce, "reproduce", written_anew)
