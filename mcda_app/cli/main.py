# SPDX-License-Identifier: MIT
"""The command line: the window, and the same jobs without one.

The exit codes are those of `EXIT_CODES`.
"""

from __future__ import annotations

import errno
import gc
import io
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from mcda_app.analysis.phrases import issues
from mcda_app.analysis.ranking.evaluation import Evaluation, evaluate
from mcda_app.analysis.ranking.issue_ranking import IssueResult
from mcda_app.domain.edits.scores import apply_lens
from mcda_app.domain.method_settings import Method
from mcda_app.domain.project import Project
from mcda_app.errors import FileError, McdaError
from mcda_app.files import presets
from mcda_app.files.project_file import SUFFIX, open_project, stem_of
from mcda_app.i18n import in_percent, localised, tr, tr_lazy
from mcda_app.version import __version__

if TYPE_CHECKING:
    import argparse

COMMANDS = ("rank", "export", "report", "robustness", "map", "data", "verify", "presets", "ballots")

MAX_LINE = 200
"""Characters printed per line of a traceback."""
EXIT_CODES = tr_lazy(
    "Exit codes: 0 success; 1 failure, reason printed; 2 usage error; 3 internal error; 130 interrupted."
)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(
                errors="replace"
            )  # print a question mark for characters that the console lacks
    try:
        code = _dispatch(arguments)
        if sys.stdout is not None:  # None for a windowed program without a console
            sys.stdout.flush()  # here, where a failure can be reported, rather than at exit
    except McdaError as error:
        return _print_error(str(error))
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:  # the reader, such as `head`, has closed the pipe
        _discard_output()
        return 1
    except OSError as error:
        if error.errno not in (errno.ENOSPC, errno.EIO):
            return _print_internal_error()
        _discard_output()
        return _print_error(tr("The output could not be written: {cause}.").format(cause=error.strerror))
    except Exception:  # anything else is an internal error with its own exit code
        return _print_internal_error()
    return code


def _dispatch(arguments: list[str]) -> int:
    if not arguments or (not arguments[0].startswith("-") and arguments[0] not in COMMANDS):
        return _open_window(arguments)
    gc.enable()  # the window enables it itself once it is shown
    try:
        options = _parser().parse_args(arguments)
    except SystemExit as leaving:  # help was requested, or the usage was wrong
        return leaving.code if isinstance(leaving.code, int) else 2
    return _run(options)


def _print_error(error: str) -> int:
    print(tr("mcda-app: {error}").format(error=error), file=sys.stderr)
    return 1


def _print_internal_error() -> int:
    import traceback

    for part in traceback.format_exception(*sys.exc_info()):
        for line in part.splitlines():  # a line may contain a text of the user's, of any length
            print(line if len(line) <= MAX_LINE else f"{line[:MAX_LINE]}…", file=sys.stderr)
    print(tr("mcda-app: An internal error occurred."), file=sys.stderr)
    return 3


def _discard_output() -> None:
    """Keep Python from flushing again, and complaining, at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _parser() -> argparse.ArgumentParser:
    import argparse  # not needed for the window

    from mcda_app.cli.ballots import add_parser as add_ballots

    parser = argparse.ArgumentParser(
        prog="mcda-app",
        description=tr(
            "Weigh criteria and rank cooperation options, issue by issue. Without a command, the "
            "window opens, optionally with a project file."
        ),
        usage=tr("mcda-app [PROJECT.mcda] | COMMAND …"),
        epilog=str(EXIT_CODES),
    )
    parser.add_argument(
        "--version", action="version", version=tr("mcda-app {version}").format(version=__version__)
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="command")

    rank = commands.add_parser("rank", help=tr("print the ranking of every issue"))
    _add_source(rank)
    rank.add_argument("--json", action="store_true", help=tr("print JSON for other programs"))

    export = commands.add_parser("export", help=tr("write the rankings to an Excel workbook"))
    _add_source(export)
    export.add_argument("out", metavar="OUT.xlsx", help=tr("the workbook to write"))

    report = commands.add_parser("report", help=tr("write a briefing note as PDF or Word"))
    _add_source(report)
    report.add_argument("out", metavar="OUT.pdf|OUT.docx", help=tr("the document to write"))
    report.add_argument(
        "--issue", metavar="ID", action="append", help=tr("report on this issue only (may be repeated)")
    )

    robust = commands.add_parser("robustness", help=tr("print what would change each first place"))
    _add_source(robust)
    robust.add_argument(
        "--issue", metavar="ID", action="append", help=tr("this issue only (may be repeated)")
    )
    robust.add_argument(
        "--samples",
        type=_whole_number,
        metavar="N",
        help=tr("number of samples (default: the project's)"),
    )
    robust.add_argument(
        "--seed",
        type=_whole_number,
        metavar="N",
        help=tr("seed of the samples (default: the project's)"),
    )
    robust.add_argument("--json", action="store_true", help=tr("print JSON for other programs"))

    coop = commands.add_parser("map", help=tr("print the cooperation map and its agreement with the paper"))
    _add_source(coop)

    data = commands.add_parser("data", help=tr("write scores and results for other programs"))
    _add_source(data)
    data.add_argument(
        "out", metavar="OUT.csv|OUT.json|OUT.xml", help=tr("the file to write; .xml is XMCDA 3")
    )

    check = commands.add_parser("verify", help=tr("recompute a workbook or project and compare"))
    check.add_argument("file", metavar="WORKBOOK-OR-PROJECT", help=tr("an exported .xlsx or a project file"))
    check.add_argument("--hash", default="", metavar="HEX", help=tr("the hash printed in a report"))

    commands.add_parser("presets", help=tr("list the presets and their lenses"))
    add_ballots(commands)
    return parser


def _whole_number(text: str) -> int:
    """A whole number in the notation of the user's language."""
    import argparse

    from mcda_app.domain.typed_numbers import read_whole
    from mcda_app.errors import EditError

    try:
        return read_whole(text)
    except EditError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _add_source(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "source",
        metavar="PROJECT-OR-PRESET",
        nargs="?",
        default=presets.START,
        help=tr("a project file or the name of a preset (default: the start project)"),
    )
    parser.add_argument("--method", choices=[m.value for m in Method], help=tr("rank with this method"))
    parser.add_argument(
        "--lens", metavar="NAME", help=tr("use the weights of this lens, such as gross-benefit")
    )


def _run(options: argparse.Namespace) -> int:
    if options.command == "presets":
        return _list_presets()
    if options.command == "ballots":
        from mcda_app.cli.ballots import run

        return run(options)
    if options.command == "verify":
        from mcda_app.exchange.excel.verification.verify import verify

        verification = verify(Path(options.file), options.hash)
        print(verification.text())
        return 0 if verification.agrees else 1
    project = _project(options)
    if options.command == "rank":
        evaluation = evaluate(project)
        print(_as_json(evaluation) if options.json else _as_text(evaluation))
        return 0
    if options.command == "robustness":
        from mcda_app.cli.robustness import robustness  # imports numpy, which ranking does not need

        print(robustness(project, options.issue, options.samples, options.seed, options.json))
        return 0
    if options.command == "map":
        from mcda_app.cli.robustness import coop_map

        print(coop_map(project))
        return 0
    out = Path(options.out)
    if options.command == "data":
        from mcda_app.exchange.data.export import write_data

        write_data(project, out)
        print(tr("Wrote {out}.").format(out=out))
        _print_unranked(project)
        return 0
    return _report(project, out, options.issue) if options.command == "report" else _export(project, out)


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
    if name not in {info.id for info in presets.available()}:
        known = ", ".join(info.id for info in presets.available())
        raise FileError(
            tr("There is no file or preset called “{name}”.").format(name=name),
            remedy=tr("Name a project file (ending in {suffix}) or one of the presets: {known}.").format(
                suffix=SUFFIX, known=known
            ),
        )
    return presets.load(name)


def _list_presets() -> int:
    for info in presets.available():
        project = presets.load(info.id)
        print(f"{info.id:<22} {info.title} ({issues(len(project.issues))})")
    lenses = ", ".join(lens.id for lens in presets.load().lenses)
    print("\n" + tr("Lenses: {lenses}").format(lenses=lenses))
    return 0


def _export(project: Project, out: Path) -> int:
    if out.suffix.lower() != ".xlsx":
        raise FileError(
            tr("A workbook's name must end in .xlsx."),
            where=str(out),
            remedy=tr("Write {stem}.xlsx instead.").format(stem=stem_of(out)),
        )
    from mcda_app.exchange.excel import export_workbook  # slow to import

    export_workbook(project, out)
    print(tr("Wrote {out} with {issues_count}.").format(out=out, issues_count=issues(len(project.issues))))
    _print_unranked(project)
    return 0


def _report(project: Project, out: Path, issues: list[str] | None) -> int:
    from datetime import date

    from mcda_app.exchange.report.content import build

    kind = out.suffix.lower()
    if kind not in (".pdf", ".docx"):
        raise FileError(
            tr("A report's name must end in .pdf or .docx."),
            where=str(out),
            remedy=tr("Write {stem}.pdf instead.").format(stem=stem_of(out)),
        )
    report = build(project, issues, date=date.today().isoformat())
    if kind == ".pdf":
        from mcda_app.ui.documents.report_pdf import write_pdf  # Qt lays the pages out

        write_pdf(report, out)
    else:
        from mcda_app.exchange.report.docx import write_docx

        write_docx(report, out)
    print(tr("Wrote {out}.").format(out=out))
    _print_unranked(project, issues)
    return 0


def _print_unranked(project: Project, issues: list[str] | None = None) -> None:
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
        f"{project.title} · {project.settings.method.name}",
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
                else tr("no score for {gaps}").format(gaps=gaps)
                if gaps
                else tr("not ranked")
            )
            rows.append(f"   –    –    {standing.option.title} ({reason})")
    return rows


def _open_window(arguments: list[str]) -> int:
    if len(arguments) > 1:
        raise McdaError(tr("Only one project can be opened at a time."), remedy=tr("Name a single file."))
    path = Path(arguments[0]) if arguments else None
    if path is not None and not os.path.exists(path) and path.suffix.lower() != SUFFIX:
        raise McdaError(
            tr("“{path}” is neither a command nor a file.").format(path=path),
            remedy=tr("Commands are {commands}; see mcda-app --help.").format(commands=", ".join(COMMANDS)),
        )
    if sys.platform.startswith("linux") and not _has_display():
        raise McdaError(
            tr("There is no display for the window."),
            remedy=tr("Use mcda-app rank or mcda-app export, which do not need one."),
        )
    from mcda_app.ui.app import main as open_window  # Qt is only loaded for the window

    return open_window(path)


def _has_display() -> bool:
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
