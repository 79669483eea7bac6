# SPDX-License-Identifier: MIT
"""The Partners page: with whom to cooperate on each issue."""
