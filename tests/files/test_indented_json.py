# SPDX-License-Identifier: MIT
"""The program's own writer of indented JSON gives the text that Python's gives."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcda_app.files.indented_json import indented

PLAIN = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
)
VALUES = st.recursive(
    PLAIN, lambda inside: st.lists(inside) | st.dictionaries(st.text(), inside), max_leaves=40
)


@given(VALUES)
def test_the_text_is_that_of_python(value: object) -> None:
    assert indented(value) == json.dumps(value, ensure_ascii=False, indent=1)


@pytest.mark.parametrize("number", [float("nan"), float("inf")])
def test_numbers_that_json_has_no_name_for_are_refused(number: float) -> None:
    with pytest.raises(ValueError, match="Out of range"):
        indented({"a": [number]})
