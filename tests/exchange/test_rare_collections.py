# SPDX-License-Identifier: MIT
from __future__ import annotations

import gc

import pytest

from mcda_app.exchange.rare_collections import ALLOCATIONS, rare_collections


def test_garbage_is_collected_as_usual_afterwards() -> None:
    usual = gc.get_threshold()
    with rare_collections():
        assert gc.get_threshold()[0] == ALLOCATIONS
        with rare_collections():
            assert gc.get_threshold()[0] == ALLOCATIONS
        assert gc.get_threshold()[0] == ALLOCATIONS, "the other workbook is not done"
    assert gc.get_threshold() == usual
    with pytest.raises(KeyError), rare_collections():
        raise KeyError
    assert gc.get_threshold() == usual
