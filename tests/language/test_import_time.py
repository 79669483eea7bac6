# SPDX-License-Identifier: MIT
"""No text is translated while the program is imported: the language may change afterwards."""

from __future__ import annotations

import subprocess
import sys

IMPORT_EVERYTHING = """
import pkgutil, traceback
from importlib import import_module
import mcda_app
from mcda_app import i18n

def refuse(text="", *_):
    raise AssertionError(f"translated at import: {text!r}")

i18n._translation = refuse
for name in ("tr", "localised", "plural", "shortest", "current_language"):
    setattr(i18n, name, refuse)
faults, modules = [], []
for module in pkgutil.walk_packages(mcda_app.__path__, "mcda_app."):
    if module.name == "mcda_app.__main__":
        continue
    try:
        modules.append(import_module(module.name))
    except BaseException:
        faults.append(f"{module.name}: {traceback.format_exc(limit=-2)}")
print("\\n".join(faults))
assert len(modules) > 300, len(modules)
assert sum(getattr(m, "tr", None) is refuse for m in modules) > 200
raise SystemExit(bool(faults))
"""


def run(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)


def test_no_text_is_translated_at_import() -> None:
    process = run(IMPORT_EVERYTHING)
    assert process.returncode == 0, process.stdout + process.stderr


def test_the_check_finds_a_text_that_is(tmp_path) -> None:
    spoilt = IMPORT_EVERYTHING.replace(
        "for module in", "exec('class A:\\n def f(self, x=i18n.tr(\"x\")): pass')\nfor module in", 1
    )
    process = run(spoilt)
    assert "translated at import: 'x'" in process.stderr
