# SPDX-License-Identifier: MIT
"""Forms that LibreOffice saved are read as those that were handed out."""

from __future__ import annotations

import subprocess
from random import Random

import pytest

from mcda_app.domain.workshop.round_answers import restrict_to_round
from mcda_app.exchange.ballots.excel_form import form
from mcda_app.exchange.ballots.merge import Verdict, collect
from tests.domain.workshops import SEALER, answers_to, code_of, latest, sealed_contents
from tests.exchange.ballots.filled import NOW, filled_form, verdicts
from tests.exchange.ballots.test_answer_fields import WAYS, opened
from tests.exchange.spreadsheet import needs_soffice

pytestmark = pytest.mark.libreoffice


@pytest.mark.parametrize("kind", ["xlsx", "ods"])
def test_filled_forms_survive_another_program(tmp_path, kind):
    soffice = needs_soffice()
    sources, rounds = [], []
    for n, way in enumerate(WAYS):
        project = opened(way)
        round_, person = latest(project), project.workshop.participants[0]
        answers = answers_to(round_, Random(n))
        path = tmp_path / f"form {n}.xlsx"
        blank = form(project, project.workshop, round_, person, code_of(person))
        path.write_bytes(filled_form(blank, round_, answers, reasons=[(1, "Why not")]))
        sources.append(path)
        rounds.append((project, round_, answers))
    profile = (tmp_path / "profile").as_uri()
    subprocess.run(
        [soffice, f"-env:UserInstallation={profile}", "--headless", "--convert-to", kind, "--outdir",
         str(tmp_path / "out"), *map(str, sources)],
        check=True, capture_output=True, timeout=300,
    )  # fmt: skip
    for n, (project, round_, answers) in enumerate(rounds):
        folder = tmp_path / f"returned {n}"
        folder.mkdir()
        (tmp_path / "out" / f"form {n}.{kind}").rename(folder / f"form {n}.{kind}")
        collection = collect(project, folder, NOW, SEALER)
        assert verdicts(collection) == {f"form {n}.{kind}": Verdict.NEW}, collection.results
        ((votes, reasons),) = sealed_contents(collection.merged).values()
        assert votes == restrict_to_round(round_, answers)
        assert list(reasons.values()) == ["Why not"]
