# SPDX-License-Identifier: MIT
"""What a table holds is taken, or it is told that it is not."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import pytest

from mcda_app.domain.project import Project
from mcda_app.errors import FileError
from mcda_app.exchange.tables.grid import cell_name
from mcda_app.exchange.tables.import_preview import Preview, Target, preview
from mcda_app.exchange.tables.layout import guess_layout, guess_orientation
from mcda_app.exchange.tables.read import table_of
from mcda_app.exchange.tables.recognised_words import DecimalSign, looks_numeric, number
from mcda_app.files import presets

sys.path.insert(0, str(Path(__file__).parent))
from builders import raw_xlsx, sheet_xml, xlsx


def preview_of(data: str | bytes, **more: object) -> Preview:
    """A table, as it would become a new project."""
    (grid,) = table_of(data.encode() if isinstance(data, str) else data, "t")
    grid = guess_orientation(grid)
    return preview(presets.load(), grid, guess_layout(grid), Target.PROJECT, **more)  # type: ignore[arg-type]


def scores(project: Project) -> dict[str, list[float | None]]:
    issue = project.issues[0]
    return {
        o.title: [issue.score(o.id, c.id).number for c in project.criteria] for o in project.options_of(issue)
    }


@pytest.mark.parametrize(
    ("lines", "line"),
    [
        ('X;1;2;"bad\nY;2;3;ok\nZ;3;4;ok\n', 2),
        ('X;1;2;"bad\nY;2;3;"ok"\nZ;3;4;ok\n', 2),
        ('X;1;2;ok\n"Y;2;3;ok\nZ;3;4;ok\n', 3),
        ('X;1;2;ok\nY;2;3;ok\n"Z;3;4;ok', 4),
    ],
)
def test_a_quote_never_closed_is_told_with_its_line(lines: str, line: int) -> None:
    with pytest.raises(FileError, match=f"line {line}.*quoted cell"):
        table_of(f"Option;A;B;Notes\n{lines}".encode(), "t.csv")


def test_quotes_inside_a_cell_and_cells_of_several_lines_are_read() -> None:
    (grid,) = table_of(b'Option;A\n"Big" plan;1\n6" pipe;2\n', "t.csv")
    assert [grid.text(row, 0) for row in (1, 2)] == ["Big plan", '6" pipe']
    (grid,) = table_of(b'Option;A\n"Big\nplan";1\nSmall;2\n', "t.csv")
    assert [grid.text(row, 0) for row in (1, 2)] == ["Big plan", "Small"]


@pytest.mark.parametrize("text", ["10 20", "1 2", "1234 567", "12 34 567", "1 2345", "0.5 100", "1'2"])
def test_digits_that_are_no_groups_of_three_are_no_number(text: str) -> None:
    assert not looks_numeric(text)
    assert number(text, DecimalSign.POINT) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1 234", 1234.0),
        ("12'345'678.5", 12345678.5),
        ("-1\u00a0234 567 %", -1234567.0),
        ("0.123 456", 0.123456),
    ],
)
def test_groups_of_three_digits_are_joined(text: str, value: float) -> None:
    assert number(text, DecimalSign.POINT) == value


def test_half_a_character_in_a_workbook_is_replaced() -> None:
    rows = [["Option", "A"], ["_xD800_X", 1], ["Y_xD83D__xDE00_", 2]]
    project = preview_of(xlsx(rows)).accept()
    assert [o.title for o in project.options] == ["\ufffdX", "Y\U0001f600"]


def test_more_cells_than_headings_in_a_table_with_commas_are_a_fault() -> None:
    import_preview = preview_of("Option,A,B\nX,1,5,2,5\nY,3,5,4,5\n")
    assert import_preview.blocked
    assert [fault.where for fault in import_preview.faults] == ["Cell D2"]
    assert "decimal commas" in import_preview.faults[0].text


@pytest.mark.parametrize(
    ("table", "note"),
    [
        (
            "Option;A;\nX;1;2\nY;3;4\n",
            "Column C has no heading and will not be imported; its first value is “2”.",
        ),
        (
            "Option;A;B\nX;1;2\nY;3;4;99\n",
            "Column D has no heading and will not be imported; its first value is “99”.",
        ),
        ("Option;A;B\nMinimum;1;2\nIdeal;5;6\nZ;3;4\n", "The row “Minimum” will not be imported."),
        ("Option;A;B\nX;1;2\nY;3;4\nTotal;4;6\n", "The row “Total” will not be imported."),
        ("Option;A\nX;1\nY;3\n\nSource: a survey\n", "The row “Source: a survey” will not be imported."),
    ],
)
def test_what_is_not_taken_is_told(table: str, note: str) -> None:
    import_preview = preview_of(table)
    assert not import_preview.faults
    assert any(each.startswith(note.rstrip(".")) for each in import_preview.notes)


def test_a_heading_never_calculated_is_a_fault() -> None:
    import_preview = preview_of(xlsx([["Option", "A", "=1+1"], ["X", 3, 2], ["Y", 2, 4]]))
    assert import_preview.blocked
    assert "never calculated" in import_preview.faults[0].text
    assert "C1" in import_preview.faults[0].where


def test_options_below_a_subheading_after_a_gap_are_read() -> None:
    import_preview = preview_of("Option;A;B\nX;1;2\n\nEurope\nY;2;2\nZ;3;4\n")
    assert scores(import_preview.accept()) == {"X": [1, 2], "Y": [2, 2], "Z": [3, 4]}
    assert "The row “Europe” will not be imported: it is below the table." in import_preview.notes


def test_a_legend_below_the_table_is_no_option_and_is_told() -> None:
    import_preview = preview_of("Option;A;B;C;D\nX;1;2;1;2\nY;2;1;2;1\n\nLegend\n1;bad\n2;good\n")
    assert list(scores(import_preview.accept())) == ["X", "Y"]
    assert "The row “2” will not be imported: it is below the table." in import_preview.notes


def test_a_score_merged_over_rows_counts_for_each() -> None:
    rows = [["Option", "A", "B"], ["X", 3, 2], ["Y", None, 4], ["Europe", None, None], ["Z", 1, 5]]
    project = preview_of(xlsx(rows, merge=["B2:B3", "A4:C4"])).accept()
    assert scores(project) == {"X": [3, 2], "Y": [3, 4], "Europe": [None, None], "Z": [1, 5]}


def test_a_large_table_is_shown_in_time_that_grows_with_it() -> None:
    head = "Option;" + ";".join(f"C{n}" for n in range(10))
    rows = (f"O{n};" + ";".join(str((n * 7 + c) % 97) for c in range(10)) for n in range(2000))
    table = "\n".join((head, *rows))
    start = time.process_time()
    assert len(preview_of(table).accept().options) == 2000
    assert time.process_time() - start < 6


def test_a_table_of_too_many_rows_is_refused_in_time_that_grows_with_it() -> None:
    cells = "".join(
        f'<row r="{n + 1}"><c r="{cell_name(n, n % 16000)}"><v>1</v></c></row>' for n in range(1, 15000)
    )
    head = "".join(f'<c t="inlineStr"><is><t>{text}</t></is></c>' for text in ("Option", "A", "B"))
    start = time.process_time()
    with pytest.raises(FileError, match="options and 2 criteria"):
        preview_of(raw_xlsx(sheet_xml(f'<row r="1">{head}</row>{cells}')))
    assert time.process_time() - start < 10


@pytest.mark.parametrize(
    ("first", "second", "share"),
    [("30%", "70", 0.3), ("30%", "0.7", 0.3), ("30%", "0", 1), ("30", "10", 0.75)],
)
def test_weights_with_and_without_percent_are_understood_where_they_add_up(
    first: str, second: str, share: float
) -> None:
    project = preview_of(f"Option;A;B\nWeight;{first};{second}\nX;1.5;1\nY;2;2\n").accept()
    assert project.weights.share("a") == pytest.approx(share)


def test_weights_with_and_without_percent_that_do_not_add_up_are_a_fault() -> None:
    import_preview = preview_of("Option;A;B\nWeight;30%;5\nX;1;1\nY;2;2\n")
    assert import_preview.blocked
    assert "percent sign" in import_preview.faults[0].text


def test_an_empty_weight_is_told() -> None:
    import_preview = preview_of("Option;A;B\nWeight;;60\nX;1;1\nY;2;2\n")
    assert import_preview.accept().weights.share("a") == 0
    assert "The table has no weight for A, so it counts as 0." in import_preview.notes


def test_scores_of_which_only_some_have_a_percent_sign_are_told() -> None:
    import_preview = preview_of("Option;A;B\nX;50%;1\nY;0.3;2\n")
    assert any("“50%” is read as 50, “0.3” as 0.3" in note for note in import_preview.notes)
    assert not any("percent" in note for note in preview_of("Option;A\nX;50%\nY;30%\nZ;0\n").notes)
