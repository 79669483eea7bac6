# SPDX-License-Identifier: MIT
"""A wheelhouse from which something is missing, for any Python, is refused with the names."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from delivery import wheelhouse
from delivery.common import Build
from delivery.lockfile import Pinned

WINDOWS, LINUX = wheelhouse.SYSTEMS["windows"], wheelhouse.SYSTEMS["linux"]


def put(folder: Path, name: str, *requires: str) -> Path:
    """A wheel of nothing but metadata."""
    package, version = name.split("-")[:2]
    lines = ["Metadata-Version: 2.4", f"Name: {package}", f"Version: {version}"]
    lines += [f"Requires-Dist: {text}" for text in requires]
    with zipfile.ZipFile(folder / name, "w") as packed:
        packed.writestr(f"{package}-{version}.dist-info/METADATA", "\n".join(lines) + "\n\n")
    return folder / name


def missing(folder: Path, system: wheelhouse.System, version: tuple[int, int]) -> list[str]:
    fitting = wheelhouse.fitting_wheels(folder, system, version)
    return wheelhouse.unmet(fitting, wheelhouse.marker_environment(system, version))


def test_wheels_must_fit_the_system_and_the_python(tmp_path: Path) -> None:
    put(tmp_path, "mcda_app-0.1.0-py3-none-any.whl", "numpy>=2.0", "shiboken6==6.11.3")
    put(tmp_path, "numpy-2.4.6-cp311-cp311-win_amd64.whl")
    put(tmp_path, "shiboken6-6.11.3-cp310-abi3-win_amd64.whl")
    assert missing(tmp_path, WINDOWS, (3, 11)) == []
    assert missing(tmp_path, WINDOWS, (3, 12)) == ["numpy>=2.0 (wanted by mcda-app)"]
    assert len(missing(tmp_path, LINUX, (3, 11))) == 2


def test_markers_are_those_of_the_system_to_install_on(tmp_path: Path) -> None:
    put(tmp_path, "mcda_app-0.1.0-py3-none-any.whl", "tzdata ; sys_platform == 'win32'", "x ; extra == 'dev'")
    assert missing(tmp_path, LINUX, (3, 13)) == []
    assert missing(tmp_path, WINDOWS, (3, 13)) == ['tzdata; sys_platform == "win32" (wanted by mcda-app)']


def test_a_version_that_is_too_old_does_not_count(tmp_path: Path) -> None:
    put(tmp_path, "mcda_app-0.1.0-py3-none-any.whl", "pandas>=2.2")
    put(tmp_path, "pandas-2.1-py3-none-any.whl")
    assert missing(tmp_path, LINUX, (3, 11)) == ["pandas>=2.2 (wanted by mcda-app)"]


@pytest.mark.parametrize("tag", ["manylinux_2_28_x86_64", "manylinux_2_34_x86_64", "manylinux2014_x86_64"])
def test_linux_takes_wheels_for_any_glibc_that_it_has(tmp_path: Path, tag: str) -> None:
    put(tmp_path, f"numpy-2.4.6-cp311-cp311-{tag}.whl")
    assert "numpy" in wheelhouse.fitting_wheels(tmp_path, LINUX, (3, 11))


def test_requirements_hold_the_hashes_of_the_files_that_are_there(tmp_path: Path) -> None:
    put(tmp_path, "mcda_app-0.1.0-py3-none-any.whl")
    there = put(tmp_path, "numpy-2.4.6-cp311-cp311-win_amd64.whl")
    digest = wheelhouse.sha256(there)
    pins = [Pinned("numpy", "2.4.6", "", ("0" * 64, digest)), Pinned("elsewhere", "1.0", "", ("1" * 64,))]
    text = wheelhouse.requirements(Build(tmp_path, tmp_path, tmp_path, 0, "0.1.0"), tmp_path, pins)
    assert text.startswith("mcda-app==0.1.0 \\\n    --hash=sha256:")
    assert f"numpy==2.4.6 \\\n    --hash=sha256:{digest}\n" in text
    assert "elsewhere" not in text
    assert "0" * 64 not in text
