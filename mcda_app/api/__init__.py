# SPDX-License-Identifier: MIT
"""What an analyst calls from a notebook or a script; `mcda_app` offers its names directly."""
