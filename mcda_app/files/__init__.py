# SPDX-License-Identifier: MIT
"""The project file, the presets and whatever else is kept on disk."""
