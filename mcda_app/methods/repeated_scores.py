# SPDX-License-Identifier: MIT
"""Squared gaps of the few different scores that many options have, for many samples at once.

On a scale of labels options share scores, on one issue as on the next. What depends on the different scores
alone is worked out once for all of them; how many options have each one enters by a factor.
"""

from __future__ import annotations

import numpy as np

from mcda_app.domain.choices import understands_choices
from mcda_app.domain.method_settings import Normalisation
from mcda_app.methods.vectorised import Ends, Floats, column_gaps


class RepeatedScores:
    """The different scores of one criterion.

    gaps    (2 × scores, samples) squared gaps to the ideal, then to the anti-ideal, up to `factor`
    filled  (2 × scores,) whether a row has anything but zeros: that of the ideal itself has not
    """

    @understands_choices
    def __init__(
        self, values: Floats, sign: int, normalisation: Normalisation, bounds: tuple[Ends, Ends]
    ) -> None:
        """values  (scores, samples), all different but for chance

        Other arguments as for column_gaps.
        """
        self._squares: Floats | None = None
        if normalisation is Normalisation.VECTOR:
            # A power of two scales each sample exactly, to numbers whose squares neither overflow nor vanish.
            values = np.ldexp(values, -np.frexp(np.abs(values).max(axis=0))[1])
            to_ideal, to_opposite = values.max(axis=0) - values, values - values.min(axis=0)
            gaps = np.concatenate((to_ideal, to_opposite) if sign > 0 else (to_opposite, to_ideal))
            self.gaps = np.square(gaps, out=gaps)
            self._squares = np.square(values)
        else:
            self.gaps = column_gaps(values, sign, normalisation, bounds)
        self.filled: list[bool] = self.gaps.any(axis=1).tolist()

    def factor(self, counts: Floats) -> Floats | None:
        """(samples,) by which the gaps are multiplied; None for nothing.

        counts  (scores,) how many options have each score
        """
        if self._squares is None:
            return None
        # The squared length of the column. The sum is in one thread, unlike a product of matrices.
        lengths: Floats = np.einsum("k,ks->s", counts, self._squares)
        return np.divide(1.0, lengths, out=np.ones_like(lengths), where=lengths > 0)

    @property
    def bytes(self) -> int:
        """Memory that they take."""
        return int(self.gaps.nbytes + (0 if self._squares is None else self._squares.nbytes))
