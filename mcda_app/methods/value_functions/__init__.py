# SPDX-License-Identifier: MIT
"""Value functions: from numbers of a scale to values in [0, 1] and back, and from answers to functions."""

from mcda_app.methods.value_functions.evaluation import number_at, value_at

__all__ = ["number_at", "value_at"]
