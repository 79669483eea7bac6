# SPDX-License-Identifier: MIT
"""The page that is shown while no document is open, and painted first when the program starts."""
