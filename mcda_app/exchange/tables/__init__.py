# SPDX-License-Identifier: MIT
"""Tables from elsewhere: read, understood, shown with their faults, and only then taken."""
