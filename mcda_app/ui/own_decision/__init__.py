# SPDX-License-Identifier: MIT
"""A decision of one's own, typed in on one page."""
