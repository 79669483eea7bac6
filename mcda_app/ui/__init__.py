# SPDX-License-Identifier: MIT
"""The Qt window: it shows the document and turns what the user does into commands."""
