# SPDX-License-Identifier: MIT
"""A real browser, driven through pipes by the DevTools protocol: no socket but those of the pages."""

from __future__ import annotations

import base64
import json
import os
import select
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

LAUNCH = """
import os, sys
for number, old in enumerate(sys.argv[1:3]):
    os.dup2(int(old), 100 + number)
for number in (0, 1):
    os.dup2(100 + number, 3 + number)
os.execvp(sys.argv[3], sys.argv[3:])
"""
"""Chromium reads commands from the file 3 and answers on the file 4."""


class Browser:
    """Chromium without a window. `with Browser(…) as browser:` ends it."""

    def __init__(self, folder: Path, *options: str, before: tuple[str, ...] = ()) -> None:
        program = shutil.which("chromium") or shutil.which("google-chrome")
        assert program is not None, "needs chromium"
        to_browser, from_us = os.pipe()
        to_us, from_browser = os.pipe()
        command = [
            *before, sys.executable, "-c", LAUNCH, str(to_browser), str(from_browser), program,
            "--headless=new", "--remote-debugging-pipe", f"--user-data-dir={folder}", "--no-first-run",
            "--disable-gpu", "--disable-background-networking", "--disable-component-update",
            "--disable-sync", "--no-default-browser-check", "--hide-scrollbars", "--disable-dev-shm-usage",
            # The pages are ours, and Chromium cannot make its sandbox as root or below a chroot.
            "--no-sandbox", "--no-proxy-server", *options,
        ]  # fmt: skip
        self._log = (folder.parent / f"{folder.name}.log").open("wb")
        self._process = subprocess.Popen(
            command, pass_fds=(to_browser, from_browser), stdout=self._log, stderr=self._log,
            start_new_session=True,
        )  # fmt: skip
        os.close(to_browser)
        os.close(from_browser)
        self._out, self._in = from_us, to_us
        self._buffer = b""
        self._number = 0
        self.events: list[dict[str, Any]] = []

    def __enter__(self) -> Browser:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        try:
            self._process.wait(20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait(20)
        os.close(self._out)
        os.close(self._in)
        self._log.close()

    def _read(self, seconds: float) -> dict[str, Any] | None:
        until = time.monotonic() + seconds
        while b"\0" not in self._buffer:
            ready, _, _ = select.select([self._in], [], [], max(0.0, until - time.monotonic()))
            if not ready:
                return None
            data = os.read(self._in, 1 << 20)
            assert data, "the browser ended"
            self._buffer += data
        message, _, self._buffer = self._buffer.partition(b"\0")
        return json.loads(message)

    def command(self, method: str, session: str = "", **parameters: Any) -> dict[str, Any]:
        self._number += 1
        message: dict[str, Any] = {"id": self._number, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        os.write(self._out, json.dumps(message).encode() + b"\0")
        until = time.monotonic() + 60
        while time.monotonic() < until:
            answer = self._read(until - time.monotonic())
            assert answer is not None, f"no answer to {method}"
            if answer.get("id") == self._number:
                assert "error" not in answer, answer["error"]
                return answer["result"]
            self.events.append(answer)
        raise AssertionError(f"no answer to {method}")

    def tab(self, width: int = 390, height: int = 844, *, language: str = "en", dark: bool = False) -> Tab:
        target = self.command("Target.createTarget", url="about:blank")["targetId"]
        session = self.command("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        return Tab(self, session, width, height, language, dark)


class Tab:
    """One page."""

    def __init__(
        self, browser: Browser, session: str, width: int, height: int, language: str, dark: bool
    ) -> None:
        self._browser, self._session = browser, session
        for domain in ("Page", "Runtime", "Network", "Log"):
            self.command(f"{domain}.enable")
        self.command(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=True
        )
        self.command("Network.setExtraHTTPHeaders", headers={"Accept-Language": language})
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.command("Emulation.setEmulatedMedia", features=[scheme])

    def command(self, method: str, **parameters: Any) -> dict[str, Any]:
        return self._browser.command(method, self._session, **parameters)

    def open(self, url: str) -> None:
        self.command("Page.navigate", url=url)
        self.wait("document.readyState === 'complete'")

    def value(self, expression: str) -> Any:
        """What a JavaScript expression gives."""
        result = self.command(
            "Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True
        )
        assert "exceptionDetails" not in result, result["exceptionDetails"]
        return result["result"].get("value")

    def wait(self, condition: str, seconds: float = 30) -> None:
        until = time.monotonic() + seconds
        while not self.value(condition):
            assert time.monotonic() < until, f"still not: {condition}"
            time.sleep(0.05)

    def picture(self, path: Path, *, whole: bool = True) -> None:
        shot = self.command("Page.captureScreenshot", format="png", captureBeyondViewport=whole)
        path.write_bytes(base64.b64decode(shot["data"]))

    def complaints(self) -> list[str]:
        """Every error, warning and refusal that the browser noted."""
        self.value("1")
        return [
            json.dumps(event["params"])
            for event in self._browser.events
            if event.get("method")
            in ("Log.entryAdded", "Runtime.exceptionThrown", "Runtime.consoleAPICalled")
        ]

    def requests(self) -> list[str]:
        """The addresses that were asked for."""
        self.value("1")
        return [
            event["params"]["request"]["url"]
            for event in self._browser.events
            if event.get("method") == "Network.requestWillBeSent"
        ]
