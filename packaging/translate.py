# SPDX-License-Identifier: MIT
"""Keep the translations in step with the program's texts: `python packaging/translate.py [--check]`.

Qt's `lupdate` collects every text marked with `tr`, and those of presets and glossary, into
resources/translations; Qt Linguist edits the files. New texts come in as unfinished, texts that are gone go.
With `--check` nothing is written; the exit code is 1 if a file is behind or holds an unfinished text.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
sys.path.insert(0, str(ROOT))

from mcda_app.files.localised_data import texts  # noqa: E402
from mcda_app.i18n import LANGUAGES, messages  # noqa: E402

CODES = tuple(code for code in LANGUAGES if code != "en")


def update(folder: Path) -> None:
    """Bring the .ts files in a folder up to date; new ones are made."""
    tool = shutil.which("pyside6-lupdate", path=str(Path(sys.executable).parent)) or "pyside6-lupdate"
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "mcda_app").rglob("*.py"))
    with tempfile.TemporaryDirectory() as name:
        data = Path(name, "data.py")
        data.write_text("".join(f"tr({json.dumps(t, ensure_ascii=False)})\n" for t in data_texts()), "utf-8")
        _collect(tool, [*sources, str(data)], folder)


def data_texts() -> list[str]:
    """What is to be read of the presets and the glossary."""
    files = [*sorted((ROOT / "presets").glob("*.json")), ROOT / "resources" / "help" / "glossary.json"]
    parsed = [json.loads(f.read_text(encoding="utf-8")) for f in files if not f.name.endswith(".schema.json")]
    return list(dict.fromkeys(text for each in parsed for text in texts(each)))


def _collect(tool: str, sources: list[str], folder: Path) -> None:
    for code in CODES:
        target = ["-ts", str(folder / f"{code}.ts"), "-source-language", "en", "-target-language", code]
        options = ["-no-obsolete", "-locations", "none", "-tr-function-alias", "tr+=tr_lazy", "-silent"]
        subprocess.run([tool, *options, *sources, *target], cwd=ROOT, check=True)


def behind(folder: Path) -> list[str]:
    """What is wrong with the .ts files in a folder, a line each."""
    faults = []
    with tempfile.TemporaryDirectory() as name:
        fresh = Path(name)
        for code in CODES:
            shutil.copy(folder / f"{code}.ts", fresh)
        update(fresh)
        for code in CODES:
            now, stored = (set(messages(f / f"{code}.ts")) for f in (fresh, folder))
            faults += [f"{code}: not translated: {source}" for source, _, text in now if not text]
            faults += [f"{code}: no longer in the program: {source}" for source, _, _ in stored - now]
    return sorted(faults)


def main(arguments: list[str]) -> int:
    if arguments == ["--check"]:
        lines = behind(FOLDER)
        print("\n".join(lines) or "Every text is translated.")
        return 1 if lines else 0
    FOLDER.mkdir(exist_ok=True)
    update(FOLDER)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
