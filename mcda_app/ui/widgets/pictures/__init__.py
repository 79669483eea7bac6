# SPDX-License-Identifier: MIT
"""Pictures of what a widget paints: into a file, onto the clipboard, onto a PDF page."""
