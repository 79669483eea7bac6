# SPDX-License-Identifier: MIT
"""The locks name every package that the project asks for, by its hash."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ROOT / "packaging" / "locks"


def pins(name: str) -> dict[str, str]:
    return dict(re.findall(r"^([a-z0-9-]+)==(\S+)", (LOCKS / f"{name}.txt").read_text("utf-8"), re.MULTILINE))


class TestLocks:
    @pytest.mark.parametrize("name", ["run", "dev", "setup"])
    def test_they_name_no_place_packages_come_from(self, name: str) -> None:
        text = (LOCKS / f"{name}.txt").read_text("utf-8")
        assert "://" not in text
        assert not re.search(r"--(?:extra-)?(?:index-url|find-links|trusted-host)|(?:^|\s)[./~]|\\\w", text)

    @pytest.mark.parametrize("name", ["run", "dev", "setup"])
    def test_every_package_has_hashes(self, name: str) -> None:
        packages = re.split(r"^(?=[a-z0-9])", (LOCKS / f"{name}.txt").read_text("utf-8"), flags=re.MULTILINE)
        assert len(packages) > 5
        for package in packages[1:]:
            assert re.search(r"--hash=sha256:[0-9a-f]{64}", package), package

    def test_testing_holds_all_that_running_does(self) -> None:
        assert pins("run").items() <= pins("dev").items()

    def test_they_hold_what_the_project_asks_for(self) -> None:
        project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
        groups = {"run": project["project"]["dependencies"], "dev": project["dependency-groups"]["dev"]}
        groups["setup"] = [*project["dependency-groups"]["setup"], *project["build-system"]["requires"]]
        for name, requirements in groups.items():
            pinned = pins(name)
            for requirement in map(Requirement, requirements):
                assert requirement.specifier.contains(pinned[requirement.name.lower()]), requirement
