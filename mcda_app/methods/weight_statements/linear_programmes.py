# SPDX-License-Identifier: MIT
"""Linear programmes, solved by HiGHS.

Source: Huangfu & Hall (2018), "Parallelizing the dual revised simplex method", Mathematical Programming
Computation 10, 119–142.
"""

from __future__ import annotations

from functools import cache
from threading import Lock
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from mcda_app.errors import MethodError
from mcda_app.i18n import tr

Floats = npt.NDArray[np.float64]

TOLERANCE = 1e-9
"""How far a solution may break a constraint."""

_LOCK = Lock()


class Optimum(NamedTuple):
    """The largest value of the objective, and where it is reached."""

    value: float
    at: Floats


@cache
def _solver() -> Any:
    import highspy  # takes longer to load than a small programme to solve

    class Quiet(highspy.Highs):
        """A solver that prints nothing: to set callbacks up, which needs none here, would print its name."""

        def enableCallbacks(self) -> None:  # noqa: N802  # its name in HiGHS
            self.silent()

    solver: Any = Quiet()  # type: ignore[no-untyped-call]  # so in HiGHS
    solver.setOptionValue("threads", 1)
    solver.setOptionValue("primal_feasibility_tolerance", TOLERANCE)
    solver.setOptionValue("dual_feasibility_tolerance", TOLERANCE)
    return solver


def maximum(
    objective: Floats, rows: Floats, least: Floats, most: Floats, low: Floats, high: Floats
) -> Optimum | None:
    """The maximum of objective · x, where least ≤ rows · x ≤ most and low ≤ x ≤ high; None if no x does that.

    objective  (variables,)
    rows       (constraints, variables)

    Raises MethodError if there is no largest value.
    """
    import highspy

    programme = highspy.HighsLp()
    programme.num_row_, programme.num_col_ = rows.shape
    programme.sense_ = highspy.ObjSense.kMaximize
    programme.col_cost_ = objective
    programme.col_lower_, programme.col_upper_ = low, high
    programme.row_lower_, programme.row_upper_ = least, most
    programme.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    filled = [np.flatnonzero(row) for row in rows]
    programme.a_matrix_.start_ = np.cumsum([0, *map(len, filled)])
    programme.a_matrix_.index_ = np.concatenate(filled) if filled else np.empty(0, np.int64)
    programme.a_matrix_.value_ = rows[rows != 0]
    with _LOCK:  # one solver serves all threads
        solver = _solver()
        solver.clearSolver()
        solver.passModel(programme)
        solver.run()
        status = solver.getModelStatus()
        if status == highspy.HighsModelStatus.kInfeasible:
            return None
        if status != highspy.HighsModelStatus.kOptimal:
            raise MethodError(
                tr("A linear programme on the weights has no solution: {status}.").format(
                    status=solver.modelStatusToString(status)
                )
            )
        value = float(solver.getInfo().objective_function_value)
        return Optimum(value, np.array(solver.getSolution().col_value))
