# SPDX-License-Identifier: MIT
"""Does it hold if the world changes: every issue in every future, regret, and the option that hedges."""
