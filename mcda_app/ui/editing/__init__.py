# SPDX-License-Identifier: MIT
"""Tables that are edited in place, for several pages."""
