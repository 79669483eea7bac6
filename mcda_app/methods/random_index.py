# SPDX-License-Identifier: MIT
"""Published random indices: the mean consistency index of random judgements, by number of items.

A consistency ratio is comparable only with others that rest on the same table. Tables differ most at
three items, where Saaty's early 0.58 lies a tenth above the 0.525 that large simulations find.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from mcda_app.errors import MethodError
from mcda_app.i18n import LocalisedDict, tr


class RandomIndexTable(NamedTuple):
    """A table of random indices.

    title     as a user reads it
    citation  where it was published
    values    for 3, 4, 5 … items; empty if the source gives a formula in place of a table
    """

    title: str
    citation: str
    values: tuple[float, ...]

    @property
    def largest(self) -> int | None:
        """The largest number of items in the table; None for a formula, which has no end."""
        return 2 + len(self.values) if self.values else None

    def value(self, items: int, missing: int = 0) -> float:
        """The random index for a number of items, 0 for one or two.

        Beyond the end of a table, Alonso & Lamata's formula, (1.7699 n - 4.3513) / (n - 1).

        missing  judgements not given, of n (n - 1) / 2. The index falls in a straight line to 0
                 where only n - 1 are left, which cannot disagree: Ágoston & Csató (2022),
                 "Inconsistency thresholds for incomplete pairwise comparison matrices",
                 Omega 108, 102576.
        """
        if items < 3:
            return 0.0
        if items - 3 < len(self.values):
            complete = self.values[items - 3]
        else:
            complete = (1.7699 * items - 4.3513) / (items - 1)
        spare = (items - 1) * (items - 2) // 2
        return complete * max(spare - missing, 0) / spare


RANDOM_INDICES: Mapping[str, RandomIndexTable] = LocalisedDict(
    lambda: {
        "saaty-1980": RandomIndexTable(
            "Saaty 1980",
            "Saaty (1980), The Analytic Hierarchy Process, McGraw-Hill",
            (0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59),
        ),
        "saaty-2005": RandomIndexTable(
            "Saaty 2005",
            tr("Saaty (2005), Theory and Applications of the Analytic Network Process, RWS Publications"),
            (0.52, 0.89, 1.11, 1.25, 1.35, 1.40, 1.45, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59),
        ),
        "donegan-dodd-1991": RandomIndexTable(
            "Donegan & Dodd 1991",
            "Donegan & Dodd (1991), Mathematical and Computer Modelling 15(10), 135-137",
            (
                *(0.4914, 0.8286, 1.0591, 1.1797, 1.2519, 1.3171, 1.3733),
                *(1.4055, 1.4213, 1.4497, 1.4643, 1.4822, 1.4969),
            ),
        ),
        "tummala-ling-1998": RandomIndexTable(
            "Tummala & Ling 1998",
            "Tummala & Ling (1998), Theory and Decision 44(3), 221-230",
            (
                *(0.5799, 0.8921, 1.1159, 1.2358, 1.3322, 1.3952, 1.4537),
                *(1.4882, 1.5117, 1.5356, 1.5571, 1.5714, 1.5831),
            ),
        ),
        "aguaron-moreno-2003": RandomIndexTable(
            "Aguarón & Moreno-Jiménez 2003",
            tr("Aguarón & Moreno-Jiménez (2003), European Journal of Operational Research 147(1), 137-145"),
            (
                *(0.525, 0.882, 1.115, 1.252, 1.341, 1.404, 1.452),
                *(1.484, 1.513, 1.535, 1.555, 1.570, 1.583, 1.595),
            ),
        ),
        "alonso-lamata-2006": RandomIndexTable(
            "Alonso & Lamata 2006 (formula)",
            tr(
                "Alonso & Lamata (2006), International Journal of Uncertainty, Fuzziness and "
                "Knowledge-Based Systems 14(4), 445-459"
            ),
            (),
        ),
    }
)


def random_index_table(key: str) -> RandomIndexTable:
    """The table of this key. Raises MethodError, naming those there are, for another."""
    table = RANDOM_INDICES.get(key)
    if table is None:
        raise MethodError(
            tr("There is no table of random indices “{key}”.").format(key=key),
            remedy=tr("Choose one of {random_indices}.").format(random_indices=", ".join(RANDOM_INDICES)),
        )
    return table
