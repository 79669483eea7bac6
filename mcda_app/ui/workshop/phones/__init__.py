# SPDX-License-Identifier: MIT
"""Phone ballots in the window: starting them, showing how to reach them, casting what arrives."""
