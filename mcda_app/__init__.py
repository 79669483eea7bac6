# SPDX-License-Identifier: MIT
"""Weigh criteria and rank cooperation options, issue by issue, offline."""

__version__ = "0.1.0"
