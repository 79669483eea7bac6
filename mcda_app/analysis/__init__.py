# SPDX-License-Identifier: MIT
"""Questions asked of the methods: rankings of whole projects, what would change them, and why."""
