# SPDX-License-Identifier: MIT
"""A formula of Excel is the same formula in OpenDocument, and comes back as it was."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcda_app.exchange.excel.formula import normalised
from mcda_app.exchange.excel.ods.formulas import excel_formula, excel_reference, full_address, open_formula
from mcda_app.exchange.excel.references import Block, on, text_formula

PAIRS = {
    "SUM($B$5:$B$9)": "of:=SUM([.$B$5:.$B$9])",
    "IF(A1=0,0,SUM('Its O''Brien'!$C$5:$C$7))": "of:=IF([.A1]=0;0;SUM([$'Its O''Brien'.$C$5:.$C$7]))",
    'IF($A$1="a,b;[.C1] ""A1""",1,2)': 'of:=IF([.$A$1]="a,b;[.C1] ""A1""";1;2)',
    "SUMXMY2($B$2:$C$2,$B$4:$C$4)+1E-14": "of:=SUMXMY2([.$B$2:.$C$2];[.$B$4:.$C$4])+1E-14",
    "LOG(B2+1,2)*ATANH(SQRT(3))": "of:=LOG([.B2]+1;2)*ATANH(SQRT(3))",
    "CHOOSE(3,1,2,ABS(-AB12))": "of:=CHOOSE(3;1;2;ABS(-[.AB12]))",
}


@pytest.mark.parametrize("formula", PAIRS)
def test_references_and_separators_are_translated_and_texts_are_not(formula: str) -> None:
    assert open_formula(formula) == PAIRS[formula]
    assert excel_formula(PAIRS[formula]) == formula


@given(
    st.text(st.characters(codec="utf-8", exclude_categories=("C",)), min_size=1, max_size=31),
    st.text(st.characters(codec="utf-8", exclude_categories=("C",)), max_size=40),
    st.builds(Block, st.integers(0, 999), st.integers(0, 999), st.integers(1, 9), st.integers(1, 9)),
)
def test_any_sheet_name_and_text_come_back(sheet: str, text: str, block: Block) -> None:
    reference = on(sheet, block.whole())
    formula = f"IF(AND({reference}={text_formula(text)},{block.at(0, 0)}>0),SUM({block.line(0)}),{reference})"
    assert excel_formula(open_formula(formula)) == formula
    assert normalised(excel_reference(full_address(reference))) == normalised(reference)


@pytest.mark.parametrize(
    "formula",
    ["of:=['file:///tmp/x.ods'#$A.A1]", "of:=SUM([$A.A1:$B.A1])", "msoxl:=SUM(A1)", "of:=[A"],
)
def test_what_only_opendocument_has_equals_nothing_that_was_exported(formula: str) -> None:
    assert "[" in excel_formula(formula) or excel_formula(formula) == formula
