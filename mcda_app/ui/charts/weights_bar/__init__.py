# SPDX-License-Identifier: MIT
"""The weights as one bar: where its segments lie, what can be grasped on it, and its card."""
