# SPDX-License-Identifier: MIT
"""How the program is made into what people install; `packaging/build.py` is the way in."""
