# SPDX-License-Identifier: MIT
"""What an audit trail says: the places that a step changed, and sentences on them."""
