# SPDX-License-Identifier: MIT
"""How much is each step worth: curves to draw, and the questions that they can be derived from."""
