# SPDX-License-Identifier: MIT
"""Charts painted by hand: light enough to follow a drag, and pictures for documents as well."""
