# SPDX-License-Identifier: MIT
"""What can be said of a coalition of actors: kinds, rules, and scores computed by them."""
