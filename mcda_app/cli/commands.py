# SPDX-License-Identifier: MIT
"""What the commands do that are no window, once their words are read."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from mcda_app.analysis.phrases import issues
from mcda_app.analysis.ranking.evaluation import Evaluation, evaluate
from mcda_app.analysis.ranking.issue_ranking import IssueResult
from mcda_app.analysis.ranking.knock_outs import fallen_words
from mcda_app.analysis.vocabulary.methods import METHODS
from mcda_app.domain.edits.scores import apply_lens
from mcda_app.domain.method_settings import Method
from mcda_app.domain.project import Project
from mcda_app.errors import EditError, FileError
from mcda_app.files import presets
from mcda_app.files.project_file import SUFFIX, open_project, stem_of
from mcda_app.i18n import in_percent, localised, tr

if TYPE_CHECKING:
    import argparse

    from mcda_app.exchange.report.scope import ReportScope


def run_command(options: argparse.Namespace) -> int:
    """Do what was asked for; returns the exit code."""
    if options.command == "presets":
        return _list_presets()
    if options.command == "ballots":
        from mcda_app.cli.ballots import run

        return run(options)
    if options.command == "verify":
        from mcda_app.exchange.verification.verify import verify

        other = None if options.project is None else open_project(Path(options.project))
        verification = verify(Path(options.file), options.hash, project=other)
        print(verification.text())
        return 0 if verification.agrees else 1
    if options.command == "audit":
        from mcda_app.cli.audit import audit

        return audit(open_project(Path(options.project)), None if options.out is None else Path(options.out))
    project = _project(options)
    if options.command == "rank":
        evaluation = evaluate(project)
        print(_as_json(evaluation) if options.json else _as_text(evaluation))
        return 0
    if options.command == "robustness":
        from mcda_app.cli.robustness import robustness  # imports numpy, which ranking does not need

        print(robustness(project, options.issue, options.samples, options.seed, options.json))
        return 0
    if options.command == "evidence":
        from mcda_app.cli.evidence import evidence  # imports numpy too

        print(evidence(project, options.issue, options.draws, options.seed, options.json))
        return 0
    if options.command == "map":
        from mcda_app.cli.robustness import coop_map

        print(coop_map(project))
        return 0
    if options.command == "partners":
        from mcda_app.cli.partners import partners  # imports numpy too

        print(partners(project, options.issue, options.json, options.draws))
        return 0
    if options.command == "futures":
        from mcda_app.cli.futures import futures

        print(futures(project, options.issue, options.json))
        return 0
    out = Path(options.out)
    _keep_source(options.source, out)
    if options.metadata:
        from mcda_app.exchange.archive_metadata.mdto import require_facts

        require_facts(project)  # before anything is written
    code = _write(options, project, out)
    if options.metadata and code == 0:
        _write_metadata(options, project, out)
    return code


def _keep_source(source: str, out: Path) -> None:
    """Refuse to write a document over the project that it is made of."""
    if os.path.exists(source) and os.path.exists(out) and os.path.samefile(source, out):
        raise FileError(
            tr("This is the project itself, which would be lost."),
            where=str(out),
            remedy=tr("Save it under another name or in another folder."),
        )


def _write(options: argparse.Namespace, project: Project, out: Path) -> int:
    """Write the document that was asked for; returns the exit code."""
    if options.command == "data":
        from mcda_app.exchange.data.export import write_data

        if out.suffix.lower() == ".xml":
            from mcda_app.exchange.xmcda.left_out import left_out

            missing = left_out(project)
            if missing:
                print(missing, file=sys.stderr)
        write_data(project, out)
        print(tr("Wrote {out}.").format(out=out))
        _print_unranked(project)
        return 0
    if options.command != "report":
        return _export(project, out, audit_trail=options.audit_trail)
    from mcda_app.exchange.report.annexes.kinds import named_annexes
    from mcda_app.exchange.report.scope import ReportScope

    annexes = named_annexes(options.annex)
    if options.workshop and annexes:
        raise EditError(
            tr("The record of a workshop has no annexes."),
            remedy=tr("Leave out --annex or --workshop."),
        )
    issue_ids = None if options.issue is None else tuple(options.issue)
    return _report(project, out, ReportScope(issue_ids, options.workshop, annexes))


def _write_metadata(options: argparse.Namespace, project: Project, out: Path) -> None:
    from datetime import datetime

    from mcda_app.exchange.archive_metadata.mdto import DocumentKind, Export, write_metadata

    kinds = {"data": DocumentKind.DATA, "export": DocumentKind.WORKBOOK}
    kind = kinds.get(options.command, DocumentKind.NOTE)
    if options.command == "report" and options.workshop:
        kind = DocumentKind.WORKSHOP_RECORD
    source = Path(options.source)
    file = source.name if source.suffix.lower() == SUFFIX else ""
    for path in write_metadata(project, Export(out, kind, file, "", datetime.now().astimezone())):
        print(tr("Wrote {out}.").format(out=path))


def _project(options: argparse.Namespace) -> Project:
    project = load_source(options.source)
    if options.lens is not None:
        lens = project.lens(options.lens)
        issues = tuple(replace(issue, weights=None) for issue in project.issues)
        project = apply_lens(replace(project, issues=issues), lens)
    if options.method is not None:
        project = replace(project, settings=replace(project.settings, method=Method(options.method)))
    return project


def load_source(name: str) -> Project:
    """The project in a file if the name is a path, otherwise a preset."""
    if not name.strip():
        raise FileError(tr("The project name is empty."), remedy=tr("Name a project file or a preset."))
    path = Path(name)
    if path.suffix.lower() == SUFFIX or os.path.exists(path) or len(path.parts) > 1:
        return open_project(path)
    if name not in presets.preset_files():
        known = ", ".join(info.id for info in presets.available())
        raise FileError(
            tr("There is no file or preset called “{name}”.").format(name=name),
            remedy=tr("Name a project file (ending in {suffix}) or one of the presets: {known}.").format(
                suffix=SUFFIX, known=known
            ),
        )
    return presets.load(name)


def _list_presets() -> int:
    code = 0
    for info in presets.available():
        try:
            project = presets.load(info.id)
        except FileError as error:  # an administrator's, which leaves the others as they are
            print(error, file=sys.stderr)
            code = 1
        else:
            print(f"{info.id:<22} {info.title} ({issues(len(project.issues))})")
    lenses = ", ".join(lens.id for lens in presets.load().lenses)
    print("\n" + tr("Viewpoints: {lenses}").format(lenses=lenses))
    return code


def _export(project: Project, out: Path, *, audit_trail: bool) -> int:
    from mcda_app.exchange.excel import KINDS, export_workbook

    if out.suffix.lower() not in KINDS:
        raise FileError(
            tr("A workbook's name must end in .xlsx or .ods."),
            where=str(out),
            remedy=tr("Write {stem}.xlsx instead.").format(stem=stem_of(out)),
        )
    if audit_trail and project.audit is None:
        from mcda_app.cli.audit import no_audit_trail

        raise no_audit_trail()
    export_workbook(project, out, audit_trail=audit_trail)
    print(tr("Wrote {out} with {issues_count}.").format(out=out, issues_count=issues(len(project.issues))))
    _print_unranked(project)
    return 0


def _report(project: Project, out: Path, scope: ReportScope) -> int:
    from datetime import date

    from mcda_app.exchange.report.formats import require_kind, write_report

    require_kind(out)
    write_report(scope.build(project, date=date.today().isoformat()), out)
    print(tr("Wrote {out}.").format(out=out))
    if not scope.workshop:
        _print_unranked(project, scope.issue_ids)
    return 0


def _print_unranked(project: Project, issues: Sequence[str] | None = None) -> None:
    """Print which issues have no ranking in the exported file."""
    from mcda_app.exchange.unranked import unranked

    for sentence in unranked(project, issues):
        print(sentence)


def _as_json(evaluation: Evaluation) -> str:
    import json

    project = evaluation.project
    issues = [
        {
            "id": issue.id,
            "title": issue.title,
            "options": [
                {"id": s.option.id, "title": s.option.title, "rank": s.rank, "score": s.score}
                for s in evaluation[issue.id].standings
            ],
        }
        for issue in project.issues
    ]
    weights = {c.id: project.weights.share(c.id) for c in project.criteria}
    data = {"method": project.settings.method.value, "weights": weights, "issues": issues}
    return json.dumps(data, ensure_ascii=False, indent=2, allow_nan=False)


def _as_text(evaluation: Evaluation) -> str:
    project = evaluation.project
    shares = ", ".join(
        f"{c.title} {in_percent(project.weights.share(c.id), '.3g')}" for c in project.criteria
    )
    lines = [
        f"{project.title} · {METHODS[project.settings.method].name}",
        tr("Weights: {shares}").format(shares=shares),
        "",
    ]
    for issue in project.issues:
        lines.append(
            issue.title if issue.weights is None else tr("{issue} (own weights)").format(issue=issue.title)
        )
        lines.extend(_rows(evaluation[issue.id]))
        lines.append("")
    return "\n".join(lines).rstrip()


def _rows(result: IssueResult) -> list[str]:
    if result.failure:
        return [tr("   no ranking: {failure}").format(failure=result.failure)]
    rows = [f"  {s.rank:>2}  {localised(s.score or 0.0, '.3f')}  {s.option.title}" for s in result.ranked]
    for standing in result.standings:
        if standing.rank is None:
            gaps = ", ".join(c.title for c in standing.missing)
            reason = (
                tr("left out")
                if standing.excluded
                else fallen_words(standing)
                if standing.knocked_out
                else tr("no score for {gaps}").format(gaps=gaps)
                if gaps
                else tr("not ranked")
            )
            rows.append(f"   –    –    {standing.option.title} ({reason})")
    return rows
