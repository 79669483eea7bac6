# SPDX-License-Identifier: MIT
"""What stands behind a briefing note: chapters that are ticked one by one."""
