# SPDX-License-Identifier: MIT
"""What leads the facilitator: the next action, the agenda's steps and the clock."""
