# SPDX-License-Identifier: MIT
"""Tries what was made where it must work: in fresh environments, and on a bare system without Python."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from delivery import deb, environment, wheel, wheelhouse
from delivery.common import APP_ID, NAME, ROOT, Build, DeliveryError, clean_environ, run, say, sha256
from delivery.proof import jobs, roots, window
from delivery.proof.roots import Root

PLACE = "/opt/mcda-app"
OPINIONS = ROOT / "packaging" / "frozen" / "opinions.py"


def prove_frozen(build: Build) -> None:
    """The frozen folder does its jobs on a bare Debian: no Python, no network, only what it says it needs.

    On Windows there is no such bare system at hand: there, its jobs are done with no Python on the PATH.
    """
    if sys.platform == "win32":
        system = os.environ["SYSTEMROOT"]
        kept = ("SYSTEMROOT", "TEMP", "TMP", "USERPROFILE", "APPDATA", "LOCALAPPDATA")
        bare = {name: os.environ[name] for name in kept if name in os.environ}
        _here(build.folder / f"{NAME}-cli.exe", build, {**bare, "PATH": rf"{system}\System32;{system}"})
        _second_opinions(build)
        return
    root = roots.bare(build.work)
    packages = [name.split(" ")[0] for name in deb.depends(build.folder)]
    root.must(["apt-get", "install", "--yes", "--no-install-recommends", *packages], network=True)
    shutil.copytree(build.folder, root.folder / PLACE.lstrip("/"), symlinks=True)
    _in_root(root, f"{PLACE}/{NAME}", build)
    _second_opinions(build)


def prove_deb(build: Build) -> None:
    """The package keeps Debian's rules, installs, does its jobs, and leaves nothing when it is removed."""
    package = build.out / f"{NAME}_{build.version}_amd64.deb"
    run(["lintian", "--allow-root", "--fail-on", "error,warning", package])
    share = build.work / "deb" / "usr" / "share"
    run(["desktop-file-validate", share / "applications" / f"{APP_ID}.desktop"])
    run(["appstreamcli", "validate", "--no-net", share / "metainfo" / f"{APP_ID}.metainfo.xml"])
    say("  lintian, desktop-file-validate and appstreamcli have nothing against it")
    root = roots.bare(build.work)
    # What it needs, and what notices entries for menus and files, is there before the first look.
    packages = [name.split(" ")[0] for name in deb.depends(build.folder)]
    noticing = ["shared-mime-info", "desktop-file-utils", "hicolor-icon-theme"]
    root.must(["apt-get", "install", "--yes", "--no-install-recommends", *packages, *noticing], network=True)
    before = root.listing()
    shutil.copyfile(package, root.folder / "tmp" / package.name)
    root.must(["dpkg", "--install", f"/tmp/{package.name}"])
    root.must(["dpkg", "--verify", NAME])
    _associations(root)
    _in_root(root, NAME, build)
    root.must(["dpkg", "--purge", NAME])
    _compare(before, root.listing())


def _associations(root: Root) -> None:
    types = (root.folder / "usr/share/mime/globs2").read_text("utf-8")
    programs = (root.folder / "usr/share/applications/mimeinfo.cache").read_text("utf-8")
    for kind, pattern in (("application/x-mcda", "*.mcda"), ("application/x-mcda-ballot", "*.mcda-ballot")):
        if f"50:{kind}:{pattern}\n" not in types or f"{kind}={APP_ID}.desktop;" not in programs:
            raise DeliveryError(f"{pattern} is not associated with the program.")
        say(f"  associated: {pattern}")


# dpkg keeps its own books; caches of menus and files are written anew with the same content.
BOOKS = ("var/lib/dpkg/", "var/log/", "var/cache/", "run/")


def _compare(before: Mapping[str, str], after: Mapping[str, str]) -> None:
    changed = {
        name
        for name in before.keys() | after.keys()
        if before.get(name) != after.get(name) and not name.startswith(BOOKS)
    }
    if changed:
        raise DeliveryError("Removing left or took: " + ", ".join(sorted(changed)[:20]))
    say(f"  removed: nothing left among {len(after)} files and folders")


PROJECT = ROOT / "tests" / "files" / "corpus" / "5" / "coalitions.mcda"


def _in_root(root: Root, command: str, build: Build) -> None:
    folder = root.folder / "tmp" / "jobs"
    folder.mkdir(parents=True, exist_ok=True)

    def call(arguments: list[str]) -> tuple[int, str]:
        done = root.run(["sh", "-c", 'cd /tmp/jobs && exec "$@"', "jobs", command, *arguments])
        return done.returncode, (done.stdout + done.stderr).decode("utf-8", "replace")

    jobs.do_all(call, folder, build.version)
    name = f"{window.TITLE}.mcda"  # by which the window is called that shows it
    shutil.copyfile(PROJECT, folder / name)
    window.work(lambda env: root.start([command, f"/tmp/jobs/{name}"], env), build.work / "pictures")


def _second_opinions(build: Build) -> None:
    """What pymcdm's methods say must be the same from the pared copy and from the whole package."""
    whole = environment.make(build.work / "whole")
    environment.install(whole, environment.LOCKS / "run.txt")
    pared = environment.python_in(build.work / "to-freeze")
    said = [json.loads(run([python, "-I", OPINIONS, build.source])) for python in (whole, pared)]
    if said[0] != said[1] or len(said[0]) < 10:
        raise DeliveryError("The pared pymcdm ranks otherwise than the whole one.")
    say(f"  the same from the whole pymcdm and the pared one: {len(said[0])} methods")


def prove_wheel(build: Build) -> None:
    """The wheel does its jobs in a fresh environment, installed without an index; so does the sdist's."""
    folder = build.out / "wheelhouse-linux"
    if not folder.is_dir():
        raise DeliveryError("Make the wheelhouse first: build.py wheelhouse linux")
    if sha256(wheel.wheel_from_sdist(build)) != sha256(build.out / wheel.wheel_name(build.version)):
        raise DeliveryError("The sdist makes another wheel.")
    say("  the sdist makes the same wheel")
    python = environment.make(build.work / "trial")
    options = ["--no-index", "--find-links", str(folder), "--require-hashes"]
    pip: list[str | Path] = [python, "-I", "-m", "pip", "install", "--quiet", *options]
    run([*pip, "-r", folder / "requirements.txt"], env=clean_environ())
    command = python.parent / ("mcda-app.exe" if sys.platform == "win32" else "mcda-app")
    _here(command, build, clean_environ())


def prove_wheelhouse(build: Build) -> None:
    """Both wheelhouses are complete; installing from Linux's is part of `prove wheel`."""
    for name in wheelhouse.SYSTEMS:
        wheelhouse.check(build.out / f"wheelhouse-{name}", name)


def _here(command: Path, build: Build, environ: Mapping[str, str]) -> None:
    folder = build.work / "jobs"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()

    def call(arguments: list[str]) -> tuple[int, str]:
        line = [str(command), *arguments]
        done = subprocess.run(line, cwd=folder, env=environ, capture_output=True, check=False)
        return done.returncode, (done.stdout + done.stderr).decode("utf-8", "replace")

    jobs.do_all(call, folder, build.version)
