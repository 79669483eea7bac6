# SPDX-License-Identifier: MIT
"""Where an enumeration is wanted, its plain value is understood and anything else refused, everywhere."""

from __future__ import annotations

import importlib
import inspect
import operator
import pkgutil
import re
from collections.abc import Callable, Iterator
from enum import Enum
from types import ModuleType
from typing import Any

import numpy as np
import pytest

import mcda_app.analysis
import mcda_app.domain
import mcda_app.methods
from mcda_app.analysis.ranking.verdict import score_word
from mcda_app.domain.acceptability_question import AcceptabilityQuestion, WeightVariation
from mcda_app.domain.choices import choice, understands_choices
from mcda_app.domain.method_settings import Method, MethodSettings, Normalisation, Prioritisation, Synthesis
from mcda_app.domain.scale import Criterion, Direction, Scale
from mcda_app.errors import MethodError
from mcda_app.methods.synthesis import synthesise
from mcda_app.methods.topsis import normalise, topsis
from mcda_app.methods.vectorised import (
    closeness_batch,
    column_gaps,
    mode_priorities,
    overall_batch,
    squared_gaps,
)
from mcda_app.methods.vectorised_ahp import VaryingScore, local_priorities


def modules(*packages: ModuleType) -> Iterator[ModuleType]:
    for package in packages:
        for module_info in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            yield importlib.import_module(module_info.name)


ENUMERATIONS = {
    name
    for module in modules(mcda_app.domain, mcda_app.methods, mcda_app.analysis)
    for name, held in vars(module).items()
    if inspect.isclass(held) and issubclass(held, Enum) and held is not Enum
}
ASKED = re.compile(rf"\b({'|'.join(sorted(ENUMERATIONS))})\b")


def public() -> Iterator[tuple[str, Callable[..., Any]]]:
    """Every public function of methods and analysis, and every public method of a public class.

    What a NamedTuple or a dataclass is made of is not taken from outside, and is left out.
    """
    for module in modules(mcda_app.methods, mcda_app.analysis):
        for name, member in vars(module).items():
            if name.startswith("_") or getattr(member, "__module__", "") != module.__name__:
                continue
            if inspect.isfunction(member):
                yield f"{module.__name__}.{name}", member
            elif inspect.isclass(member):
                has_fields = hasattr(member, "_fields") or hasattr(member, "__dataclass_fields__")
                for inner, value in vars(member).items():
                    function = getattr(value, "__func__", value)
                    if inspect.isfunction(function) and (
                        not inner.startswith("_") or (inner == "__init__" and not has_fields)
                    ):
                        yield f"{module.__name__}.{name}.{inner}", function


def test_no_public_function_takes_an_enumeration_unguarded() -> None:
    guarded = 0
    for name, function in public():
        enum_parameters = {
            a for a, t in function.__annotations__.items() if a != "return" and ASKED.search(str(t))
        }
        assert enum_parameters <= set(getattr(function, "__takes_choices__", ())), name
        guarded += len(enum_parameters)
    assert guarded > 20


ROWS, BOUNDS, SHARES = [[1.0, 2.0], [3.0, 1.0], [2.0, 4.0]], [(0.0, 4.0)] * 2, [0.6, 0.4]
COLUMN, LOCAL = np.array([1.0, 2.0, 4.0]), [[0.5, 0.3, 0.2], [0.2, 0.2, 0.6]]
CALLS: list[tuple[type[Enum], Callable[[Any], Any]]] = [
    (Normalisation, lambda c: topsis(ROWS, SHARES, [1, -1], c, BOUNDS)),
    (Normalisation, lambda c: topsis(ROWS, SHARES, [1, -1], bounds=BOUNDS, normalisation=c)),
    (Normalisation, lambda c: normalise(ROWS, [1, -1], c, BOUNDS)),
    (Normalisation, lambda c: squared_gaps(ROWS, [1, -1], c, BOUNDS)),
    (Normalisation, lambda c: column_gaps(COLUMN, -1, c, BOUNDS[0])),
    (Normalisation, lambda c: closeness_batch(ROWS, np.array([SHARES]).T, [1, -1], c, BOUNDS)),
    (Synthesis, lambda c: synthesise(LOCAL, SHARES, c)),
    (Synthesis, lambda c: mode_priorities(np.array(LOCAL).T, c)),
    (Synthesis, lambda c: overall_batch(np.array(LOCAL).T, np.array([SHARES]).T, c)),
    (Prioritisation, lambda c: local_priorities(COLUMN[:, None], 1, (0.0, 4.0), c, "linear")),
    (Prioritisation, lambda c: VaryingScore(COLUMN, 0, 1, (0.0, 4.0), c, "linear").priorities(COLUMN)),
    (Method, score_word),
    (Normalisation, lambda c: MethodSettings(normalisation=c)),
    (Synthesis, lambda c: MethodSettings(synthesis=c)),
    (Method, lambda c: MethodSettings(method=c)),
    (Prioritisation, lambda c: MethodSettings(prioritisation=c)),
    (WeightVariation, lambda c: AcceptabilityQuestion(weights=c)),
    (Direction, lambda c: Criterion("a", "A", c, Scale()).worst_best),
]


@pytest.mark.parametrize(("kind", "call"), CALLS)
def test_a_plain_value_gives_what_the_member_gives(kind: type[Enum], call: Callable[[Any], Any]) -> None:
    for member in kind:
        with_member, with_value = call(member), call(member.value)
        same = np.array_equal if isinstance(with_member, np.ndarray) else operator.eq
        assert same(with_member, with_value)


@pytest.mark.parametrize(("kind", "call"), CALLS)
@pytest.mark.parametrize("value", ["", "Vector", "ideal mode", None, 0, True, b"vector", ["vector"]])
def test_anything_else_is_refused_with_the_choices(
    kind: type[Enum], call: Callable[[Any], Any], value: object
) -> None:
    with pytest.raises(MethodError, match=", ".join(str(m.value) for m in kind)):
        call(value)


def test_a_member_of_another_enumeration_is_refused() -> None:
    with pytest.raises(MethodError):
        choice(Normalisation, Synthesis.IDEAL)


def test_a_judgement_scale_that_there_is_not_is_refused() -> None:
    with pytest.raises(MethodError, match="linear, "):
        local_priorities(COLUMN[:, None], 1, (0.0, 4.0), Prioritisation.EIGENVECTOR, "lin")


def test_a_function_without_an_enumeration_needs_no_guard() -> None:
    with pytest.raises(TypeError):

        @understands_choices
        def plain(value: float) -> float:
            return value
