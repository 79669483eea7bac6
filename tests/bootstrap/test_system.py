# SPDX-License-Identifier: MIT
"""Which system packages are missing, and whether there is a display."""

from __future__ import annotations

import contextlib
import re
import socket
import sys
from types import ModuleType

import pytest

LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="about Linux's displays and packages")


@LINUX
class TestSystemPackages:
    def test_only_what_is_missing_is_named(self, bootstrap: ModuleType) -> None:
        libraries = {"libc.so.6": "libc6", "libnone-such.so.9": "libnone9"}
        programs = {"sh": "dash", "none-such-program": "none-such"}
        missing = bootstrap.missing_packages(libraries, programs)
        assert {"libnone9", "none-such"} <= set(missing) <= {"libnone9", "none-such", "fonts-dejavu-core"}

    def test_without_rights_the_line_to_type_is_printed(
        self, bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(bootstrap, "root_prefix", lambda: None)
        monkeypatch.setattr(bootstrap.shutil, "which", lambda _: "/usr/bin/apt-get")
        with pytest.raises(bootstrap.SetupError, match=r"\n  sudo apt-get install .* libegl1 libgl1$"):
            bootstrap.install_packages(["libegl1", "libgl1"], "The window needs them")

    def test_elsewhere_than_on_debian_the_names_are_given(
        self, bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(bootstrap.shutil, "which", lambda _: None)
        with pytest.raises(bootstrap.SetupError, match=r"by the names your system gives them: libegl1$"):
            bootstrap.install_packages(["libegl1"], "The window needs them")

    def test_a_stale_package_list_is_renewed_once(
        self, bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        answers = iter([(100, "not found"), (0, ""), (0, "")])
        calls = []
        monkeypatch.setattr(bootstrap, "root_prefix", lambda: ["sudo", "-n"])
        monkeypatch.setattr(bootstrap.shutil, "which", lambda _: "/usr/bin/apt-get")
        monkeypatch.setattr(bootstrap, "call", lambda command, env: calls.append(command) or next(answers))
        bootstrap.install_packages(["libegl1"], "The window needs it")
        assert [command[3] for command in calls] == ["install", "update", "install"]
        assert all(command[:3] == ["sudo", "-n", "apt-get"] for command in calls)

    def test_every_library_has_a_package(self, bootstrap: ModuleType) -> None:
        for library, package in bootstrap.QT_LIBRARIES.items():
            assert re.fullmatch(r"lib[\w.+-]+\.so\.\d+", library)
            assert re.fullmatch(r"lib[a-z0-9.+-]+", package)


def free_display(server: socket.socket) -> int:
    """Take the address of a display that nobody else has, without answering yet; returns its number."""
    for number in range(64_000, 65_000):
        with contextlib.suppress(OSError):
            server.bind(f"\0/tmp/.X11-unix/X{number}")
            return number
    raise OSError("no display is free")


@LINUX
class TestDisplay:
    @pytest.mark.parametrize(
        "environ",
        [{"WAYLAND_DISPLAY": "wayland-0"}, {"DISPLAY": "far:0"}, {"QT_QPA_PLATFORM": "offscreen"}],
    )
    def test_a_named_display_is_trusted(self, bootstrap: ModuleType, environ: dict[str, str]) -> None:
        assert bootstrap.display_missing(environ) is None

    @pytest.mark.parametrize("environ", [{}, {"DISPLAY": ""}])
    def test_none_is_noticed(self, bootstrap: ModuleType, environ: dict[str, str]) -> None:
        assert "no display here" in bootstrap.display_missing(environ)

    def test_a_local_display_must_answer(self, bootstrap: ModuleType) -> None:
        with socket.socket(socket.AF_UNIX) as server:
            number = free_display(server)
            environ = {"DISPLAY": f":{number}.0"}
            assert bootstrap.display_missing(environ) == f"The display :{number}.0 does not answer."
            server.listen()
            assert bootstrap.display_missing(environ) is None
