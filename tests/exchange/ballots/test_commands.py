# SPDX-License-Identifier: MIT
"""The commands that hand ballots out, check them and merge them."""

from __future__ import annotations

from dataclasses import replace

from mcda_app.cli.main import main
from mcda_app.domain.ballots import progress
from mcda_app.exchange.ballots import merge as collect_module
from mcda_app.files.file_lock import acquire, lock_path
from mcda_app.files.project_file import open_project, save_project
from tests.domain.workshops import (
    latest,
    people,
    points,
)
from tests.exchange.ballots.returned import filled_form, put
from tests.exchange.ballots.test_answer_fields import WAYS, opened


def test_the_command_line_hands_out_checks_and_merges(tmp_path, capsys):
    project, path = opened(WAYS[0]), tmp_path / "p.mcda"
    save_project(project, path)
    folder = tmp_path / "ballots"
    folder.mkdir()
    assert main(["ballots", "hand-out", str(path), str(folder), "--only", "xlsx"]) == 0
    assert len(list(folder.iterdir())) == 3
    assert main(["ballots", "check", str(path), str(folder)]) == 1
    assert "0 ballots will be merged; 3 files will not." in capsys.readouterr().out
    held = latest(project)
    for n, form_path in enumerate(sorted(folder.iterdir())):
        form_path.write_bytes(filled_form(form_path.read_bytes(), held, points(n + 1, 3, 2, 1)))
    assert main(["ballots", "check", str(path), str(folder)]) == 0
    assert progress(open_project(path).workshop, "round-1").voted == 0
    out = tmp_path / "q.mcda"
    assert main(["ballots", "merge", str(path), str(folder), "--out", str(out)]) == 0
    assert "+ Ballot 1 Ada Quill.xlsx (Ada Quill): new." in capsys.readouterr().out
    assert progress(open_project(out).workshop, "round-1").voted == 3
    assert main(["ballots", "merge", str(path), str(folder)]) == 0
    assert progress(open_project(path).workshop, "round-1").voted == 3
    assert main(["ballots", "check", str(path), str(tmp_path / "gone")]) == 1
    assert "cannot be read" in capsys.readouterr().err


def test_ballots_are_not_merged_over_the_work_of_others(tmp_path, monkeypatch, capsys):
    project = opened(WAYS[0])
    path, folder = tmp_path / "p.mcda", tmp_path / "in"
    folder.mkdir()
    save_project(project, path)
    put(folder, "a.mcda-ballot", project, people(project)[0], points(40, 20, 25, 15))
    before = path.read_bytes()
    merge = ["ballots", "merge", str(path), str(folder)]
    held = acquire(path)
    assert main(merge) == 1
    assert "is open in the program" in capsys.readouterr().err
    assert main([*merge, "--out", str(tmp_path / "q.mcda")]) == 0
    held.release()
    read = collect_module.collect

    def saved_meanwhile(*given):
        save_project(replace(project, title="Theirs"), path)
        return read(*given)

    monkeypatch.setattr(collect_module, "collect", saved_meanwhile)
    assert main(merge) == 1
    assert "changed while the ballots were being read" in capsys.readouterr().err
    assert open_project(path).title == "Theirs"
    monkeypatch.undo()
    path.write_bytes(before)
    assert main(merge) == 0
    assert len(latest(open_project(path)).sealed) == 1
    assert not lock_path(path).exists()
