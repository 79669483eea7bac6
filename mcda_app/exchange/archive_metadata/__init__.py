# SPDX-License-Identifier: MIT
"""Metadata for an archive beside exported documents: MDTO, which follows ISO 23081."""
