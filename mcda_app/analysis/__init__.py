# SPDX-License-Identifier: MIT
"""Analyses built on the methods: rankings of whole projects, what would change them, and why."""
