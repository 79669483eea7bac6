# SPDX-License-Identifier: MIT
"""The actions of each menu, in its order."""
