# SPDX-License-Identifier: MIT
"""What dialogs have in common: their buttons, errors, and where files are saved."""
