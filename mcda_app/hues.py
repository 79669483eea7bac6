# SPDX-License-Identifier: MIT
"""The colours of options: apart from their document, for the window needs them before it loads the engine."""

from __future__ import annotations

OPTION_HUES = (
    "#12436d",
    "#1c7a72",
    "#801650",
    "#b8470f",
    "#7869a5",
    "#1e69ff",
    "#96694b",
    "#873cb4",
    "#870000",
    "#5a0fb4",
    "#3c0f0f",
    "#1e0069",
)
"""One for each of the OPTION_COLOURS, as ``#rrggbb``.

They begin with the paper's three. Each further one is as far as possible from those before it among the
colours readable on white: by CIELAB distance, for normal sight and for simulated protanopia, deuteranopia and
tritanopia (Machado, Oliveira & Fernandes 2009).
"""
