# SPDX-License-Identifier: MIT
"""The audit trail: who changed what, when, and by which step."""
