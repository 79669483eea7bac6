# SPDX-License-Identifier: MIT
"""The licences of all that ships are gathered, with the texts that other texts refer to."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from delivery import licences
from delivery.common import Build, DeliveryError
from delivery.packages import Library, Package, python_packages

ROOT = Path(__file__).resolve().parents[2]


def installed(folder: Path, name: str, *lines: str, texts: dict[str, str]) -> None:
    """A package of nothing but metadata."""
    place = folder / f"{name}-1.0.dist-info"
    (place / "licenses").mkdir(parents=True)
    metadata = ["Metadata-Version: 2.4", f"Name: {name}", "Version: 1.0", *lines]
    (place / "METADATA").write_text("\n".join(metadata) + "\n\n")
    for file, text in texts.items():
        (place / "licenses" / file).write_text(text)
    names = ["METADATA", *(f"licenses/{file}" for file in texts)]
    (place / "RECORD").write_text("".join(f"{place.name}/{file},,\n" for file in names))


def test_licences_are_read_from_the_packages_themselves(tmp_path: Path) -> None:
    installed(tmp_path, "One_Two", "License-Expression: MIT", texts={"LICENSE": "Do as you please."})
    classifier = "Classifier: License :: OSI Approved :: BSD License"
    installed(tmp_path, "older", classifier, texts={"COPYING.txt": "Keep this."})
    installed(tmp_path, "other", "License-Expression: MIT", texts={})
    packages = python_packages(tmp_path, {"one-two", "older"})
    assert [(p.name, p.version, p.licence) for p in packages] == [
        ("older", "1.0", "BSD-3-Clause"),
        ("one-two", "1.0", "MIT"),
    ]
    assert [text for p in packages for _, text in p.texts] == ["Keep this.", "Do as you please."]


def test_the_file_holds_every_text_and_how_to_replace_qt() -> None:
    text = licences.text([Package("one", "1.0", "MIT", (("LICENSE", "Do as you please."),))], [])
    assert "Inter 4.1 (the typeface): OFL-1.1" in text
    assert "SIL OPEN FONT LICENSE Version 1.1" in text
    assert "TweetNaCl.js 1.0.3 (in the page of phone ballots): Unlicense" in text
    assert "unencumbered software released into the public domain" in text
    assert "blakejs 1.2.1 (in the page of phone ballots): MIT" in text
    assert "Copyright (c) 2022 Blakejs contributors" in text
    for part in ("one 1.0: MIT", "Do as you please.", "To replace one:", "GNU LESSER GENERAL PUBLIC LICENSE"):
        assert part in text


BILL = {
    "components": [
        {
            "name": "arrayvec",
            "version": "0.7.8",
            "author": "bluss",
            "licenses": [{"expression": "MIT OR Apache-2.0"}],
            "purl": "pkg:cargo/arrayvec@0.7.8",
        },
        {"name": "xml", "version": "1.0", "licenses": [{"license": {"id": "MIT"}}], "purl": "pkg:cargo/xml"},
        {"name": "libfound", "version": "1.0", "purl": "pkg:rpm/almalinux/libfound@1.0"},
    ]
}


def test_what_is_built_into_a_package_is_named_with_its_licence(tmp_path: Path) -> None:
    installed(tmp_path, "typst", "License-Expression: Apache-2.0", texts={"LICENSE": "The text."})
    place = tmp_path / "typst-1.0.dist-info"
    (place / "sboms").mkdir()
    (place / "sboms" / "typst.cyclonedx.json").write_text(json.dumps(BILL))
    with (place / "RECORD").open("a") as record:
        record.write(f"{place.name}/sboms/typst.cyclonedx.json,,\n")
    packages = python_packages(tmp_path, {"typst"})
    text = licences.text(packages, [])
    assert "    arrayvec 0.7.8 (bluss): MIT OR Apache-2.0" in text
    assert "    xml 1.0: MIT" in text
    assert "libfound" not in text
    for part in ("Bitstream Vera", "GUST Font License", "UNICODE LICENSE V3", "LLVM Exceptions"):
        assert part in text, part
    nameless = packages[0]._replace(parts=(packages[0].parts[0]._replace(licence=""),))
    with pytest.raises(DeliveryError, match="arrayvec in typst states no licence"):
        licences.text([nameless], [])


def test_a_package_without_a_licence_stops_it() -> None:
    with pytest.raises(DeliveryError, match="unknown states no licence"):
        licences.text([Package("unknown", "1.0", "", ())], [])


def test_licences_that_are_only_referred_to_are_added(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "LGPL-2.1").write_text("The text of LGPL 2.1")
    (tmp_path / "GPL-3").write_text("twice")
    os.symlink("GPL-3", tmp_path / "GPL")
    monkeypatch.setattr(licences, "COMMON", tmp_path)
    notice = f"See {tmp_path}/LGPL-2.1. Or {tmp_path}/GPL, or {tmp_path}/Missing"
    assert licences.referred_to(notice) == ["LGPL-2.1"]
    text = licences.text([], [Library(Path("libx.so"), "libx1", "1-2", notice)])
    assert "libx1 1-2: as Debian states it, below" in text
    assert "The text of LGPL 2.1" in text


def test_microsofts_runtime_is_named_where_it_ships(tmp_path: Path) -> None:
    build = Build(ROOT, tmp_path, tmp_path, 0, "1.2.3")
    licences.write(tmp_path, [], [], build)
    assert "Visual C++ runtime" not in (tmp_path / licences.FILE).read_text("utf-8")
    (tmp_path / "VCRUNTIME140.dll").write_bytes(b"")
    licences.write(tmp_path, [], [], build)
    assert "Visual C++ runtime" in (tmp_path / licences.FILE).read_text("utf-8")
    assert (tmp_path / "LICENSE").read_bytes() == (ROOT / "LICENSE").read_bytes()
