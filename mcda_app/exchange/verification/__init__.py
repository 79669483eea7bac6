# SPDX-License-Identifier: MIT
"""Verify files: whether they were made from these inputs, and what differs as far as can be read."""
