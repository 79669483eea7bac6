# SPDX-License-Identifier: MIT
"""What every delivery is made with: a clean copy of the sources, one moment in time, places to write."""

from __future__ import annotations

import hashlib
import io
import os
import re
import shutil
import subprocess
import tarfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
WORK = ROOT / "build" / "delivery"
OUT = ROOT / "dist"
NAME = "mcda-app"
APP_ID = "io.github.mcda_app.McdaApp"
"""By which desktops, software centres and Flatpak know the program; `app.main` tells it to Qt."""
TITLE = "MCDA for cooperation on AI"
SUMMARY = "Weigh criteria and rank cooperation options on AI issues, offline"

# Oldest moment that a zip archive, and so a wheel, can hold.
ZIP_EPOCH = 315_532_800


class DeliveryError(Exception):
    """A delivery cannot be made; the text is the sentence the builder reads."""


class Build(NamedTuple):
    """One making of deliveries.

    source   clean copy of what is committed
    work     folder for what is only needed on the way
    out      folder of the finished deliveries
    epoch    seconds since 1970 that every file and archive made here bears
    version  the program's version
    """

    source: Path
    work: Path
    out: Path
    epoch: int
    version: str

    @property
    def folder(self) -> Path:
        """The frozen folder."""
        return self.out / NAME

    def environ(self) -> dict[str, str]:
        """Variables for tools, so that they write the same bytes wherever and whenever they run."""
        return {**clean_environ(), "SOURCE_DATE_EPOCH": str(self.epoch), "PYTHONHASHSEED": "0", "TZ": "UTC"}


def begin(work: Path = WORK, out: Path = OUT, commit: str = "HEAD") -> Build:
    """Copy what is committed into a fresh folder below `work`; make `out`."""
    source = work / "source"
    if source.exists():
        shutil.rmtree(source)
    source.mkdir(parents=True)
    out.mkdir(parents=True, exist_ok=True)
    if (ROOT / ".git").exists():
        archive = run(["git", "archive", "--format=tar", commit], cwd=ROOT)
        with tarfile.open(fileobj=io.BytesIO(archive)) as packed:
            unpack(packed, source)
    else:  # an unpacked sdist
        shutil.copytree(
            ROOT,
            source,
            dirs_exist_ok=True,
            ignore=shutil.ignore_patterns("build", "dist", ".venv", "__pycache__"),
        )
    return Build(source, work, out, source_epoch(commit), program_version(source))


def unpack(archive: tarfile.TarFile, folder: Path) -> None:
    """Unpack an archive made here; Pythons before 3.11.4 lack the filter that newer ones ask for."""
    if hasattr(tarfile, "data_filter"):
        archive.extraction_filter = tarfile.data_filter
    archive.extractall(folder)


def last_commit() -> str:
    """The commit that HEAD is now, so that a later one does not come between two makings."""
    return run(["git", "rev-parse", "HEAD"], cwd=ROOT).decode().strip() if (ROOT / ".git").exists() else ""


def source_epoch(commit: str) -> int:
    """SOURCE_DATE_EPOCH if it is set, else the moment of the commit, else that of an unpacked sdist."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if epoch is not None:
        return max(int(epoch), ZIP_EPOCH)
    if (ROOT / ".git").exists():
        return int(run(["git", "log", "-1", "--format=%ct", commit], cwd=ROOT))
    return max(int((ROOT / "pyproject.toml").stat().st_mtime), ZIP_EPOCH)


def program_version(source: Path = ROOT) -> str:
    text = (source / "mcda_app" / "version.py").read_text("utf-8")
    version = re.search(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    if version is None:
        raise DeliveryError('mcda_app/version.py holds no line of the form: __version__ = "1.2.3"')
    return version[1]


def clean_environ() -> dict[str, str]:
    """This process's variables less those that would let other packages in."""
    unwanted = {"PYTHONHOME", "PYTHONPATH", "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_REQUIRE_VIRTUALENV"}
    env = {name: value for name, value in os.environ.items() if name not in unwanted}
    return {**env, "PYTHONNOUSERSITE": "1", "PIP_USER": "0", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}


def run(
    command: Iterable[str | Path], *, cwd: Path | None = None, env: Mapping[str, str] | None = None
) -> bytes:
    """Run a tool and return what it printed; what it complained of becomes the error."""
    words = [str(word) for word in command]
    try:
        done = subprocess.run(words, cwd=cwd, env=env, capture_output=True, check=False)
    except FileNotFoundError as fault:
        raise DeliveryError(f"{words[0]} is missing; packaging/README.md lists what is needed.") from fault
    if done.returncode:
        lines = (done.stdout + done.stderr).decode("utf-8", "replace").strip().splitlines()[-30:]
        raise DeliveryError(f"{' '.join(words[:6])} … failed ({done.returncode}):\n" + "\n".join(lines))
    return done.stdout


def say(text: str) -> None:
    print(text, flush=True)


def sha256(path: Path) -> str:
    with path.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def files_below(folder: Path) -> list[Path]:
    """Files and links below a folder, sorted by their names."""
    paths = (p for p in folder.rglob("*") if p.is_symlink() or p.is_file())
    return sorted(paths, key=lambda p: p.relative_to(folder).as_posix())


def tree_digest(folder: Path) -> str:
    """One hash over the names, the kinds, the right to execute and the contents of all files."""
    whole = hashlib.sha256()
    for path in files_below(folder):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            line = f"link {os.readlink(path)}"
        else:
            line = f"{'x' if path.stat().st_mode & 0o100 else '-'} {sha256(path)}"
        whole.update(f"{name} {line}\n".encode())
    return whole.hexdigest()


def megabytes(path: Path) -> float:
    """Size of a file or of all files below a folder, in MB of 1,000,000 bytes; links count nothing."""
    files = files_below(path) if path.is_dir() else [path]
    return sum(p.stat().st_size for p in files if not p.is_symlink()) / 1e6


def pack_tar(folder: Path, archive: Path, epoch: int) -> None:
    """Write a folder as .tar.xz whose bytes depend on its content and `epoch` alone."""
    import lzma

    with lzma.open(archive, "wb", preset=4) as compressed, tarfile.open(fileobj=compressed, mode="w") as tar:
        for path in [folder, *sorted(folder.rglob("*"), key=lambda p: p.relative_to(folder).as_posix())]:
            member = tar.gettarinfo(
                str(path), f"{folder.name}/{path.relative_to(folder).as_posix()}".rstrip("/.")
            )
            member.uid = member.gid = 0
            member.uname = member.gname = "root"
            member.mtime = epoch
            member.mode = 0o755 if member.isdir() or member.mode & 0o100 else 0o644
            if member.isreg():
                with path.open("rb") as content:
                    tar.addfile(member, content)
            else:
                tar.addfile(member)


def pack_zip(folder: Path, archive: Path, epoch: int) -> None:
    """Write a folder as .zip whose bytes depend on its content and `epoch` alone."""
    import time
    import zipfile

    moment = time.gmtime(epoch)[:6]
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
        for path in files_below(folder):
            member = zipfile.ZipInfo(path.relative_to(folder.parent).as_posix(), moment)
            member.compress_type = zipfile.ZIP_DEFLATED
            packed.writestr(member, path.read_bytes())
