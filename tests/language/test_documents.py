# SPDX-License-Identifier: MIT
"""Documents made in one language are read back in another, and say the same numbers in every one."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import openpyxl
import pytest

from mcda_app.domain.program_texts import Retranslation
from mcda_app.domain.score import Evidence
from mcda_app.exchange.excel.reading.reimport import reopen
from mcda_app.exchange.excel.references import scores_name
from mcda_app.exchange.tables.layout import guess_layout
from mcda_app.exchange.tables.read import read_table
from mcda_app.exchange.verification.verify import verify
from mcda_app.files import presets
from mcda_app.files.resources import resource
from mcda_app.i18n import LANGUAGES, translator

CODES = [code for code in LANGUAGES if code != "en"]


def speaking(code: str, *arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    env = dict(os.environ, MCDA_LANGUAGE=code, PYTHONIOENCODING="utf-8", PYTHONUTF8="1")
    command = [sys.executable, "-m", "mcda_app", *arguments]
    return subprocess.run(command, env=env, cwd=cwd, capture_output=True, text=True, timeout=120, check=False)


@pytest.mark.filterwarnings("ignore:.*extension is not supported")
@pytest.mark.parametrize("code", CODES)
def test_a_workbook_of_another_language_opens_as_the_same_project(code: str, tmp_path: Path) -> None:
    process = speaking(code, "export", "start", "made.xlsx", cwd=tmp_path)
    assert process.returncode == 0, process.stderr
    path = tmp_path / "made.xlsx"
    reopened = reopen(path.read_bytes(), path.name)
    assert reopened.changes == ()
    assert reopened.faults == ()
    assert reopened.intact
    assert reopened.project == presets.load()
    assert verify(path).agrees

    book = openpyxl.load_workbook(io.BytesIO(path.read_bytes()))
    ((sheet, cells),) = book.defined_names[scores_name(1)].destinations
    labels = [c.value for c in book[sheet][cells][0]]
    project = Retranslation(translator(code, resource("translations"))).of(presets.load())
    cost = project.criterion("cost").scale.levels
    at = next(n for n, label in enumerate(labels) if label in [level.label for level in cost[:-1]])
    book[sheet][cells][0][at].value = cost[-1].label
    book.save(path)
    (change,) = reopen(path.read_bytes(), path.name).changes
    after = change.edit(presets.load())
    changed = [(c.id, s.level) for i, _, c, s in after.all_scores() if s.evidence is Evidence.USER]
    assert changed == [(project.criteria[at].id, project.criteria[at].scale.levels[-1].id)]
    assert after.criteria == presets.load().criteria


@pytest.mark.parametrize("code", CODES)
def test_rankings_are_the_same_in_every_language(code: str, tmp_path: Path) -> None:
    rankings = [json.loads(speaking(c, "rank", "--json", cwd=tmp_path).stdout) for c in ("en", code)]
    ranks = [
        [[(o["id"], o["rank"], o["score"]) for o in issue["options"]] for issue in each["issues"]]
        for each in rankings
    ]
    assert ranks[0] == ranks[1]
    assert rankings[0]["issues"][0]["title"] != rankings[1]["issues"][0]["title"]


@pytest.mark.parametrize("code", CODES)
def test_the_templates_of_a_language_are_read_back(code: str, tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from mcda_app import i18n as language\n"
        "from mcda_app.files.resources import resource\n"
        f"language.load({code!r}, resource('translations'))\n"
        "from mcda_app.exchange.tables.template import template\n"
        "from mcda_app.files import presets\n"
        "for kind in ('.xlsx', '.ods'):\n"
        "    Path('template' + kind).write_bytes(template(presets.load(), kind))\n"
    )
    subprocess.run([sys.executable, "-c", script], cwd=tmp_path, check=True, timeout=60)
    for kind in (".xlsx", ".ods"):
        layout = guess_layout(read_table(tmp_path / f"template{kind}")[0])
        places = layout.issues, layout.direction, layout.weight, layout.lowest, layout.highest
        assert None not in places
        assert len(layout.criteria) == 4
