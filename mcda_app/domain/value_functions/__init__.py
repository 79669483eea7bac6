# SPDX-License-Identifier: MIT
"""Value functions: how much each number of a criterion's scale is worth, and how that was elicited."""
