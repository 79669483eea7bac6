# SPDX-License-Identifier: MIT
"""LibreOffice as the second opinion on workbooks: it works every formula out anew."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest


def needs_soffice() -> str:
    """The path of soffice; in CI its absence is a failure, elsewhere a reason to skip."""
    path = shutil.which("soffice") or shutil.which("libreoffice")
    if path is None:
        if os.environ.get("CI"):
            pytest.fail("soffice is missing; install libreoffice-calc-nogui")
        pytest.skip("soffice is not installed")
    return path


def needs_writer() -> str:
    """The path of soffice with its part for text documents; what its absence is as for `needs_soffice`."""
    path = needs_soffice()
    if not list(Path(path).resolve().parent.glob("libswlo.*")):
        if os.environ.get("CI"):
            pytest.fail("LibreOffice opens no text documents; install libreoffice-writer-nogui")
        pytest.skip("LibreOffice's Writer is not installed")
    return path


def without_values(source: Path, target: Path, edits: dict[str, str] | None = None) -> None:
    """A copy without the values that formulas had, so that none can pass for a new one.

    edits  part of a sheet's XML to what replaces it; each must occur
    """
    left = dict(edits or {})
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for item in old.infolist():
            data = old.read(item)
            if item.filename.startswith("xl/worksheets/sheet"):
                text = re.sub(r"(</f>)<v>[^<]*</v>", r"\1", data.decode("utf-8"))
                for part in [p for p in left if p in text]:
                    text = text.replace(part, left.pop(part))
                data = text.encode("utf-8")
            new.writestr(item, data)
    assert not left, f"not found in any sheet: {list(left)}"


def recalculated(sources: list[Path], folder: Path) -> list[Path]:
    """Workbooks as LibreOffice saves them after working them out, in the order given."""
    soffice = needs_soffice()
    profile = folder / "profile"
    out = folder / "out"
    out.mkdir(parents=True)
    subprocess.run(
        [soffice, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to", "xlsx",
         "--outdir", str(out), *map(str, sources)],
        check=True, capture_output=True, timeout=600,
    )  # fmt: skip
    return [out / source.name for source in sources]
