# SPDX-License-Identifier: MIT
"""The real program as a screen reader hears it, through AT-SPI on a bus and a screen of the test's own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
READER = Path(__file__).with_name("reader.py")
WORKED = {
    *("push button", "toggle button", "radio button", "check box", "slider", "spin button", "combo box"),
    *("text", "table", "tree", "list", "page tab", "menu item", "check menu item"),
}
"""Roles of what is worked with; each must say what it is for."""

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="AT-SPI is Linux's")


@pytest.fixture(scope="module")
def readings(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    home = tmp_path_factory.mktemp("home")
    server = shutil.which("Xvfb")
    assert server is not None
    reading, writing = os.pipe()
    screen = [server, "-displayfd", str(writing), "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
    with subprocess.Popen(screen, pass_fds=[writing], stderr=subprocess.DEVNULL) as running:
        os.close(writing)
        with os.fdopen(reading) as pipe:
            display = ":" + pipe.readline().strip()
        env = {
            **os.environ,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "HOME": str(home),
            "XDG_CONFIG_HOME": str(home),
            "XDG_DATA_HOME": str(home),
            "XDG_RUNTIME_DIR": str(home),
            "PYTHONPATH": str(ROOT),
        }
        script = (
            f'openbox >/dev/null 2>&1 & W=$!; "{sys.executable}" -m mcda_app & P=$!; '
            f'env -u PYTHONPATH /usr/bin/python3 "{READER}"; kill $P $W'
        )
        try:
            command = ["dbus-run-session", "--", "bash", "-c", script]
            process = subprocess.run(
                command, env=env, capture_output=True, text=True, timeout=120, check=False
            )
        finally:
            running.terminate()
    lines = [line for line in process.stdout.splitlines() if line.startswith("{")]
    assert lines, process.stderr
    return dict(json.loads(lines[-1]))


def test_everything_that_is_worked_with_says_what_it_is_for(readings: dict[str, Any]) -> None:
    nameless = [
        (page, node)
        for page, nodes in {"Start": readings["start"], **readings["pages"]}.items()
        for node in nodes
        if node["role"] in WORKED and not node["name"]
    ]
    assert nameless == []
    for page, nodes in readings["pages"].items():
        assert sum(node["role"] in WORKED for node in nodes) > 20, page


def test_numbers_tell_their_range(readings: dict[str, Any]) -> None:
    sliders = [node for node in readings["pages"]["Overview"] if node["role"] == "slider"]
    assert len(sliders) == 4
    assert all(low < now < high for low, now, high in (node["value"] for node in sliders))


def test_tables_tell_their_rows_and_columns(readings: dict[str, Any]) -> None:
    def of(page: str, role: str) -> list[str]:
        return [node["name"] for node in readings["pages"][page] if node["role"] == role]

    options = {"Unilateral regulation", "Selective cooperation", "Global cooperation"}
    assert options | {"Leads", "How sure"} <= set(of("Overview", "table column header"))
    issues = {"Building or bolstering geopolitical alliances", "Realizing benefits from trade"}
    assert issues <= set(of("Overview", "table row header"))
    assert any(name.startswith("Effect") for name in of("Issue", "table column header"))
    assert any("Effectiveness: not useful" in name for name in of("Issue", "table cell"))


def test_a_weight_moved_by_ear_changes_the_ranking_that_is_heard(readings: dict[str, Any]) -> None:
    assert readings["before"][1] == "Selective cooperation"
    assert readings["after"][1] == "Unilateral regulation"
    assert readings["moved"]["value"][1] == pytest.approx(80, abs=0.1)


def test_states_and_focus_are_told(readings: dict[str, Any]) -> None:
    assert "checked" not in readings["unchecked"]
    assert "checked" in readings["checked"]
    assert "focused" in readings["focused"]
    assert "MCDA" in readings["title"]
