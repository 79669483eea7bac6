# SPDX-License-Identifier: MIT
"""Slides made from the document, for a projector and as a PDF."""
