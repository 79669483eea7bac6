# SPDX-License-Identifier: MIT
"""Packages are installed here alone, whatever pip was told."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from types import ModuleType

import pytest


def wheel(folder: Path, name: str, version: str) -> str:
    """A wheel of one module; its hash."""
    path = folder / f"{name}-{version}-py3-none-any.whl"
    info = f"{name}-{version}.dist-info"
    files = {
        f"{name}.py": "HERE = __file__\n",
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = "".join(f"{file},,\n" for file in (*files, f"{info}/RECORD"))
    with zipfile.ZipFile(path, "w") as packed:
        for file, text in {**files, f"{info}/RECORD": record}.items():
            packed.writestr(file, text)
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.fixture(scope="module")
def prepared_environment(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a real environment, empty but for pip, with a wheel and a lock that names it."""
    folder = tmp_path_factory.mktemp("real")
    for name in ("wheels", "locks"):
        (folder / name).mkdir()
    digest = wheel(folder / "wheels", "mcda_tiny", "1.0")
    lock = f"mcda-tiny==1.0 \\\n    --hash=sha256:{digest}\nother==2 ; sys_platform == 'none' \\\n"
    (folder / "locks" / "run.txt").write_text(lock + f"    --hash=sha256:{digest}\n", "ascii")
    (folder / "locks" / "setup.txt").write_text("# nothing\n", "ascii")
    subprocess.run([sys.executable, "-I", "-m", "venv", str(folder / "venv")], check=True)
    return folder


@pytest.fixture
def real(bootstrap: ModuleType, prepared_environment: Path, monkeypatch: pytest.MonkeyPatch) -> object:
    """That environment, as it was when it was new; where wheels come from is told by variables."""
    environment = bootstrap.Environment(prepared_environment / "venv", prepared_environment / "locks")
    for place in installed(prepared_environment):
        shutil.rmtree(place) if place.is_dir() else place.unlink()
    # As if made, with the program in it, which would need the build backend, and nothing else.
    environment.stamp.write_text(f"{environment.version()} {environment.program_fingerprint()}\n", "ascii")
    for name in [name for name in os.environ if name.startswith("PIP_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(prepared_environment / "wheels"))
    return environment


def installed(folder: Path) -> list[Path]:
    return sorted(p for p in (folder / "venv").rglob("mcda_tiny*") if "__pycache__" not in p.parts)


VARIABLES = {
    "nothing is done": {"PIP_DRY_RUN": "1"},
    "another Python": {"PIP_PYTHON": "{elsewhere}/python"},
    "a folder": {"PIP_TARGET": "{elsewhere}"},
    "a prefix": {"PIP_PREFIX": "{elsewhere}"},
    "a root": {"PIP_ROOT": "{elsewhere}"},
    "the user's own packages": {"PIP_USER": "1", "PYTHONUSERBASE": "{elsewhere}"},
    "other modules": {"PYTHONPATH": "{elsewhere}"},
    "another library": {"PYTHONHOME": "{elsewhere}"},
    "another kind of package": {"PIP_NO_BINARY": ":all:", "PIP_PLATFORM": "none", "PIP_ONLY_BINARY": "none"},
    "other lists": {"PIP_CONSTRAINT": "{elsewhere}/none.txt", "PIP_REQUIREMENT": "{elsewhere}/none.txt"},
    "something else than installing": {"PIP_HELP": "1", "PIP_VERSION": "1"},
}
CONFIG = (
    ("named", "install", "target = {elsewhere}\nprefix = {elsewhere}"),
    ("named", "install", "root = {elsewhere}"),
    ("named", "global", "python = {elsewhere}/python"),
    ("of the user", "install", "user = true"),
    ("of the environment", "global", "dry-run = true"),
)


class TestPip:
    @pytest.mark.parametrize("what", VARIABLES)
    def test_no_variable_sends_packages_elsewhere(
        self, real, prepared_environment: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, what: str
    ) -> None:
        for name, value in VARIABLES[what].items():
            monkeypatch.setenv(name, value.format(elsewhere=tmp_path))
        real.prepare("run")
        assert [p.name for p in installed(prepared_environment)] == [
            "mcda_tiny-1.0.dist-info",
            "mcda_tiny.py",
        ]
        assert list(tmp_path.iterdir()) == []
        assert real.fingerprint("run") in real.stamped()

    @pytest.mark.parametrize(("where", "section", "line"), CONFIG)
    def test_no_settings_file_sends_packages_elsewhere(
        self,
        real,
        prepared_environment: Path,
        home: Path,
        tmp_path: Path,
        monkeypatch,
        where: str,
        section: str,
        line: str,
    ) -> None:
        settings = {
            "named": tmp_path / "pip.ini",
            "of the user": home / ("pip/pip.ini" if os.name == "nt" else ".pip/pip.conf"),
            "of the environment": prepared_environment
            / "venv"
            / ("pip.ini" if os.name == "nt" else "pip.conf"),
        }[where]
        settings.parent.mkdir(exist_ok=True)
        elsewhere = tmp_path / "elsewhere"
        settings.write_text(f"[{section}]\n{line.format(elsewhere=elsewhere)}\n", "utf-8")
        if where == "named":
            monkeypatch.setenv("PIP_CONFIG_FILE", str(settings))
        else:
            monkeypatch.delenv("PIP_CONFIG_FILE")
        try:
            real.prepare("run")
        finally:
            settings.unlink()
        assert len(installed(prepared_environment)) == 2
        assert not elsewhere.exists()

    @pytest.mark.parametrize("section", ["global", "install"])
    def test_where_packages_come_from_is_kept(
        self, real, prepared_environment: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, section: str
    ) -> None:
        for name in ("PIP_NO_INDEX", "PIP_FIND_LINKS"):
            monkeypatch.delenv(name)
        text = (
            f"[{section}]\nno-index = true\nfind-links =\n  {tmp_path}\n  {prepared_environment / 'wheels'}\n"
            "cert = /a/b.pem\nextra-index-url = one\n  two\n[install]\ntarget = /nowhere\n"
        )
        if section == "install":
            text = text.replace("[install]\ntarget", "target")
        (tmp_path / "pip.ini").write_text(text, "utf-8")
        monkeypatch.setenv("PIP_CONFIG_FILE", str(tmp_path / "pip.ini"))
        monkeypatch.setenv("PIP_CERT", "/own.pem")
        monkeypatch.setenv("PIP_INDEX_URL", "three")
        env, doubt = real.pip_environ()
        assert doubt == ""
        pip = {name: value for name, value in env.items() if name.startswith("PIP_")}
        assert pip == {
            "PIP_NO_INDEX": "true",
            "PIP_FIND_LINKS": f"\n{tmp_path}\n{prepared_environment / 'wheels'}",
            "PIP_EXTRA_INDEX_URL": "one\ntwo",
            "PIP_CERT": "/own.pem",
            "PIP_INDEX_URL": "three",
            "PIP_CONFIG_FILE": os.devnull,
            "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        }
        monkeypatch.delenv("PIP_CERT")
        monkeypatch.delenv("PIP_INDEX_URL")
        (tmp_path / "pip.ini").write_text(text.replace("cert = /a/b.pem\n", ""), "utf-8")
        real.prepare("run")
        assert len(installed(prepared_environment)) == 2

    def test_settings_that_cannot_be_read_are_told_if_installing_fails(
        self, bootstrap: ModuleType, real, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (tmp_path / "pip.ini").write_text("no section\n", "utf-8")
        monkeypatch.setenv("PIP_CONFIG_FILE", str(tmp_path / "pip.ini"))
        monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path))
        with pytest.raises(
            bootstrap.SetupError, match=r"settings could not be read either:\n(?s:.*)pip\.ini"
        ):
            real.prepare("run")

    @pytest.mark.parametrize("version", [None, "0.9"])
    def test_only_what_was_looked_at_is_stamped(
        self,
        bootstrap: ModuleType,
        real,
        prepared_environment: Path,
        monkeypatch: pytest.MonkeyPatch,
        version: str | None,
    ) -> None:
        def install(_lock: str) -> None:
            if version is not None:
                info = (
                    next((prepared_environment / "venv").rglob("site-packages"))
                    / f"mcda_tiny-{version}.dist-info"
                )
                info.mkdir()
                (info / "METADATA").write_text(
                    f"Metadata-Version: 2.1\nName: mcda_tiny\nVersion: {version}\n"
                )

        monkeypatch.setattr(real, "install", install)
        with pytest.raises(bootstrap.SetupError, match=r"not in .*venv although.*\n  mcda-tiny 1\.0\n"):
            real.prepare("run")
        assert not real.stamp.exists()

    def test_a_new_environment_has_pip_whatever_lies_on_the_path(
        self,
        bootstrap: ModuleType,
        prepared_environment: Path,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        info = tmp_path / "pip-999.dist-info"
        info.mkdir()
        (info / "METADATA").write_text("Metadata-Version: 2.1\nName: pip\nVersion: 999\n")
        monkeypatch.setenv("PYTHONPATH", str(tmp_path))
        monkeypatch.setenv("PIP_TARGET", str(tmp_path / "elsewhere"))
        monkeypatch.setattr(bootstrap, "find_python", lambda: [sys.executable])
        environment = bootstrap.Environment(tmp_path / "venv", prepared_environment / "locks")
        environment.create()
        assert list((tmp_path / "venv").rglob("site-packages/pip"))
