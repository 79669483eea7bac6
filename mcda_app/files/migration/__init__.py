# SPDX-License-Identifier: MIT
"""From each earlier version of the project file to the next, on its JSON."""
