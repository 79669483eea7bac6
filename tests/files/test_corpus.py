# SPDX-License-Identifier: MIT
"""Files of every schema version ever released open for ever, and mean what they meant.

`corpus/<version>/` holds them as that version wrote them, and `corpus/facts.json` what was in them then. No
file there is ever changed or removed; a new schema version brings a new folder.
"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.domain.project import Project
from mcda_app.errors import FileError, NewerVersionError
from mcda_app.files.project_file import VERSION, dumps, loads, open_project, save_project

CORPUS = Path(__file__).with_name("corpus")
FACTS = json.loads((CORPUS / "facts.json").read_text("utf-8"))
FILES = sorted(CORPUS.glob("*/*.mcda"))


def facts(project: Project) -> dict[str, object]:
    """What a file says, in numbers and names that outlive its form."""
    evaluation = evaluate(project)
    workshop = project.workshop
    return {
        "title": project.title,
        "criteria": [c.title for c in project.criteria],
        "issues": {
            issue.title: [
                None if s.rank is None else [s.option.title, s.rank, round(s.score, 9)]
                for s in evaluation[issue.id].standings
            ]
            for issue in project.issues
        },
        "scores": sum(not score.missing for *_, score in project.all_scores()),
        "reasons": sum(bool(score.reason) for *_, score in project.all_scores()),
        "judgements": sum(len(j.ratios) for i in project.issues for j in i.judgements.values()),
        "snapshots": [s.title for s in project.snapshots],
        "lenses": [lens.title for lens in project.lenses],
        "notes": project.notes,
        "participants": 0 if workshop is None else len(workshop.participants),
        "rounds": []
        if workshop is None
        else [[r.kind.value, r.state.value, len(r.sealed)] for r in workshop.rounds],
        "anonymous": workshop is not None and workshop.anonymous,
        "seed": None if project.robustness is None else project.robustness.seed,
    }


def test_every_version_so_far_has_its_files() -> None:
    assert sorted(int(p.name) for p in CORPUS.iterdir() if p.is_dir()) == list(range(1, VERSION + 1))
    assert sorted(FACTS) == [p.relative_to(CORPUS).as_posix() for p in FILES]


@pytest.mark.parametrize("path", FILES, ids=lambda p: f"{p.parent.name}-{p.stem}")
def test_a_file_opens_with_what_was_in_it(path: Path, tmp_path: Path) -> None:
    before = path.read_bytes()
    project = open_project(path)
    assert path.read_bytes() == before
    assert facts(project) == FACTS[path.relative_to(CORPUS).as_posix()]
    save_project(project, tmp_path / "again.mcda")
    assert open_project(tmp_path / "again.mcda") == project


@pytest.mark.parametrize("version", [VERSION + 1, 10**9])
def test_a_newer_version_is_refused_in_a_sentence(version: int, tmp_path: Path) -> None:
    held = json.loads(dumps(replace(open_project(FILES[0]), title="Later")))
    path = tmp_path / "later.mcda"
    path.write_text(json.dumps({**held, "version": version, "unknown": {"to": "us"}}), "utf-8")
    before = path.read_bytes()
    with pytest.raises(NewerVersionError) as caught:
        open_project(path)
    assert f"format {version}" in str(caught.value)
    assert "Update the program" in str(caught.value)
    assert path.read_bytes() == before


@pytest.mark.parametrize("version", [0, -1, 1.5, "1", None, True])
def test_a_version_that_is_none_is_refused(version: object) -> None:
    held = json.loads(dumps(open_project(FILES[0])))
    with pytest.raises(FileError, match="version is not a whole number"):
        loads(json.dumps({**held, "version": version}))
