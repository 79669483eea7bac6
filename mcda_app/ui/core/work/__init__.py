# SPDX-License-Identifier: MIT
"""Work that takes longer than a frame: in threads, late, or in slices."""
