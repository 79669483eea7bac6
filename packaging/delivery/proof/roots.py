# SPDX-License-Identifier: MIT
"""A bare Debian without Python, in a folder, to try deliveries in; needs root, debootstrap and unshare."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from delivery.common import DeliveryError, clean_environ, run, say

PYTHONS = (
    "usr/bin/python*",
    "usr/local/bin/python*",
    "usr/lib/python*",
    "usr/lib/x86_64-linux-gnu/libpython*",
)
# Mounts what programs expect, in a namespace of its own, so that nothing is left mounted.
ENTER = (
    'set -e; root="$1"; shift; mount --bind /dev "$root/dev"; mount -t proc proc "$root/proc"; '
    'mkdir -p "$root/tmp/.X11-unix"; mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"; '
    'cp /etc/resolv.conf "$root/etc/resolv.conf"; exec chroot "$root" "$@"'
)


class Root:
    """A folder that programs take for the whole system."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def run(
        self, command: Sequence[str], *, network: bool = False, environ: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[bytes]:
        """Run inside; without `network` there is no interface, not even the loopback."""
        return subprocess.run(
            self.command(command, network=network),
            env=self.environ(environ),
            capture_output=True,
            check=False,
        )

    def start(self, command: Sequence[str], environ: Mapping[str, str]) -> subprocess.Popen[bytes]:
        """Start a window inside, without a network."""
        return subprocess.Popen(self.command(command), env=self.environ(environ), stderr=subprocess.PIPE)

    def command(self, command: Sequence[str], *, network: bool = False) -> list[str]:
        spaces = ["--mount", "--pid", "--fork", "--kill-child"] + ([] if network else ["--net"])
        return ["unshare", *spaces, "sh", "-c", ENTER, "enter", str(self.folder), *command]

    def environ(self, more: Mapping[str, str] | None = None) -> dict[str, str]:
        plain = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LC_ALL": "C.UTF-8"}
        return {**plain, **(more or {})}

    def must(self, command: Sequence[str], *, network: bool = False) -> str:
        """Run inside and return what it printed; DeliveryError if it failed."""
        done = self.run(command, network=network, environ={"DEBIAN_FRONTEND": "noninteractive"})
        if done.returncode:
            lines = (done.stdout + done.stderr).decode("utf-8", "replace").splitlines()[-15:]
            raise DeliveryError(f"{' '.join(command)} failed in the bare system:\n" + "\n".join(lines))
        return done.stdout.decode("utf-8", "replace")

    def listing(self) -> dict[str, str]:
        """Every file, link and folder of the system, with its kind and size."""
        kinds = {}
        for path in self.folder.rglob("*"):
            name = path.relative_to(self.folder).as_posix()
            if name.startswith(("proc/", "dev/", "tmp/", "root/", "sys/")):
                continue
            kind = (
                "link" if path.is_symlink() else "folder" if path.is_dir() else f"file {path.stat().st_size}"
            )
            kinds[name] = kind
        return kinds


def bare(work: Path) -> Root:
    """A fresh copy of a minimal system, of the release that runs here; made once with debootstrap."""
    if os.geteuid() != 0:
        raise DeliveryError("A bare system can only be made by root.")
    pattern, fresh = work / "bare-root", work / "fresh-root"
    if not (pattern / "etc" / "debian_version").exists():
        say("Making a bare system …")
        wanted = "$(SITE) $(CODENAME) $(COMPONENT)"
        targets = run(["apt-get", "indextargets", "--format", wanted, "Created-By: Packages"]).decode()
        plain = [t.split() for t in targets.splitlines() if t.split()[1:] and "-" not in t.split()[1]]
        if not plain:
            raise DeliveryError("apt knows no archive to make a bare system from.")
        site, release, _component = plain[0]
        partial = work / "bare-root.part"  # where one that was interrupted stays
        shutil.rmtree(partial, ignore_errors=True)
        run(["debootstrap", "--variant=minbase", release, partial, site], env=clean_environ())
        shutil.rmtree(pattern, ignore_errors=True)
        partial.rename(pattern)
    shutil.rmtree(fresh, ignore_errors=True)
    run(["cp", "--archive", pattern, fresh])
    pythons = [str(p) for glob in PYTHONS for p in fresh.glob(glob)]
    if pythons:
        raise DeliveryError(f"The bare system has a Python: {', '.join(pythons)}")
    return Root(fresh)
