# SPDX-License-Identifier: MIT
"""What the command line understands: each command with its arguments."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from mcda_app.cli.ballots import add_parser as add_ballots
from mcda_app.cli.localised_parser import LocalisedParser
from mcda_app.cli.subcommand import add_command
from mcda_app.domain.method_settings import Method
from mcda_app.domain.typed_numbers import read_whole
from mcda_app.errors import EditError
from mcda_app.exchange.report.annexes.kinds import Annex
from mcda_app.files import presets
from mcda_app.i18n import tr, tr_lazy
from mcda_app.version import __version__

if TYPE_CHECKING:
    from mcda_app.cli.subcommand import Subcommands

EXIT_CODES = tr_lazy(
    "Exit codes: 0 success; 1 failure, reason printed; 2 usage error; 3 internal error; 130 interrupted."
)


def parser() -> argparse.ArgumentParser:
    """The parser of the whole command line, in the user's language."""
    parser: argparse.ArgumentParser = LocalisedParser(
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
    commands = parser.add_subparsers(dest="command", prog="mcda-app", required=True, metavar="COMMAND")
    for add in (
        _add_rank,
        _add_export,
        _add_report,
        _add_robustness,
        _add_evidence,
        _add_overview,
        _add_partners,
        _add_futures,
        _add_data,
        _add_verify,
        _add_audit,
    ):
        add(commands)
    add_command(commands, "presets", tr("list the presets and their viewpoints"))
    add_ballots(commands)
    return parser


def _add_rank(commands: Subcommands) -> None:
    parser = add_command(commands, "rank", tr("print the ranking of every issue"))
    _add_source(parser)
    _add_json(parser)


def _add_export(commands: Subcommands) -> None:
    parser = add_command(commands, "export", tr("write the rankings to an Excel or OpenDocument workbook"))
    _add_source(parser)
    _add_metadata(parser)
    parser.add_argument("out", metavar="OUT.xlsx|OUT.ods", help=tr("the workbook to write"))
    parser.add_argument(
        "--audit-trail", action="store_true", help=tr("with a sheet of the project's audit trail")
    )


def _add_report(commands: Subcommands) -> None:
    parser = add_command(commands, "report", tr("write a briefing note as PDF, Word or OpenDocument"))
    _add_source(parser)
    parser.add_argument("out", metavar="OUT.pdf|OUT.docx|OUT.odt", help=tr("the document to write"))
    _add_metadata(parser)
    about = parser.add_mutually_exclusive_group()
    about.add_argument(
        "--issue", metavar="ID", action="append", help=tr("report on this issue only (may be repeated)")
    )
    about.add_argument(
        "--workshop", action="store_true", help=tr("write the record of the workshop, on two pages, instead")
    )
    parser.add_argument(
        "--annex",
        metavar="NAME",
        action="append",
        default=[],
        help=tr("add annexes to the note: {names}, or all (may be repeated)").format(
            names=", ".join(annex.value for annex in Annex)
        ),
    )


def _add_robustness(commands: Subcommands) -> None:
    parser = add_command(commands, "robustness", tr("print what would change each first place"))
    _add_source(parser)
    _add_issues(parser, tr("this issue only (may be repeated)"))
    draws = tr("number of draws, for all that is printed (default: the project's, for certainties 10,000)")
    _add_number(parser, draws, "--draws", "--samples", dest="samples")
    _add_number(parser, tr("random seed (default: the project's)"), "--seed", dest="seed")
    _add_json(parser)


def _add_evidence(commands: Subcommands) -> None:
    parser = add_command(commands, "evidence", tr("print which scores to check first"))
    _add_source(parser)
    _add_issues(parser, tr("this issue only (may be repeated)"))
    draws = tr("random draws if there are too many combinations to work out (default: 10,000)")
    _add_number(parser, draws, "--draws", dest="draws")
    _add_number(parser, tr("random seed of these draws (default: 2026)"), "--seed", dest="seed")
    _add_json(parser)


def _add_overview(commands: Subcommands) -> None:
    parser = add_command(commands, "map", tr("print the overview and its agreement with the paper"))
    _add_source(parser)


def _add_partners(commands: Subcommands) -> None:
    parser = add_command(commands, "partners", tr("print with whom to cooperate on each issue"))
    _add_source(parser)
    _add_issues(parser, tr("all about this issue only (may be repeated)"))
    draws = tr("with --issue or --json: how sure the answers are, from N draws of weights and ratings")
    _add_number(parser, draws, "--draws", dest="draws")
    _add_json(parser)


def _add_futures(commands: Subcommands) -> None:
    parser = add_command(commands, "futures", tr("print what holds in which future, and which option hedges"))
    _add_source(parser)
    _add_issues(parser, tr("all about this issue only (may be repeated)"))
    _add_json(parser)


def _add_data(commands: Subcommands) -> None:
    parser = add_command(commands, "data", tr("write scores and results for other programs"))
    _add_source(parser)
    _add_metadata(parser)
    parser.add_argument(
        "out", metavar="OUT.csv|OUT.json|OUT.xml", help=tr("the file to write; .xml is XMCDA 3")
    )


def _add_verify(commands: Subcommands) -> None:
    parser = add_command(commands, "verify", tr("check what a file was made from, and compare it"))
    parser.add_argument("file", metavar="FILE", help=tr("a project, or a file exported from one"))
    parser.add_argument("--hash", default="", metavar="HEX", help=tr("the hash printed in a report"))
    parser.add_argument(
        "--project", metavar="PROJECT.mcda", help=tr("the project that the file is compared with")
    )


def _add_audit(commands: Subcommands) -> None:
    parser = add_command(commands, "audit", tr("print a project's audit trail, or write it as CSV"))
    parser.add_argument("project", metavar="PROJECT.mcda", help=tr("the project file with the trail"))
    parser.add_argument("out", metavar="OUT.csv", nargs="?", help=tr("the CSV file to write"))


def _whole_number(text: str) -> int:
    """A whole number in the notation of the user's language."""
    try:
        return read_whole(text)
    except EditError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _add_issues(parser: argparse.ArgumentParser, text: str) -> None:
    parser.add_argument("--issue", metavar="ID", action="append", help=text)


def _add_number(parser: argparse.ArgumentParser, text: str, *names: str, dest: str) -> None:
    parser.add_argument(*names, dest=dest, type=_whole_number, metavar="N", help=text)


def _add_metadata(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--metadata",
        action="store_true",
        help=tr("also write archive metadata (MDTO) beside it, from the project"),
    )


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help=tr("print JSON for other programs"))


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
        "--lens", metavar="NAME", help=tr("use the weights of this viewpoint, such as gross-benefit")
    )
