# SPDX-License-Identifier: MIT
"""The interface for notebooks and scripts; `mcda_app` exports its names directly."""
