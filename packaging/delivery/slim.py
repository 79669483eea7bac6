# SPDX-License-Identifier: MIT
"""Spares the frozen folder pandas, scipy and matplotlib, which pymcdm imports and the program never calls.

Two `__init__.py` of pymcdm import all its parts. Before freezing they are replaced, in the environment that
is frozen, by those in `packaging/frozen/pymcdm_slim`. Their hashes are checked first: when pymcdm changes
them, freezing stops until someone has looked. `prove frozen` holds the frozen methods to the whole pymcdm.
"""

from __future__ import annotations

from pathlib import Path

from delivery.common import ROOT, DeliveryError, sha256

SLIM = ROOT / "packaging" / "frozen" / "pymcdm_slim"
KNOWN = {
    "__init__.py": ("init.py.in", "a578d539c645a22c0a210f41e2c5da2ef9670a2639af3b284356d61ee84e8ec8"),
    "io/__init__.py": ("io.py.in", "a4d153af87587592422776e6766d004cf53ce16347fa9a7620600dd66df517fb"),
}


def slim(site_packages: Path) -> None:
    """Replace both files; DeliveryError if pymcdm's own are not those that are known."""
    for name, (replacement, known) in KNOWN.items():
        path = site_packages / "pymcdm" / name
        if sha256(path) != known:
            raise DeliveryError(
                f"pymcdm/{name} is not the file that pymcdm_slim/{replacement} stands in for. "
                "Compare them, then note its new hash in packaging/delivery/slim.py."
            )
        path.write_bytes((SLIM / replacement).read_bytes())
