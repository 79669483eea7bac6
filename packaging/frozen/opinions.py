# SPDX-License-Identifier: MIT
"""What every other method says of one matrix, as JSON: `python opinions.py FOLDER-OF-SOURCES`."""

from __future__ import annotations

import json
import sys

sys.path.insert(0, sys.argv[1])

from mcda_app.methods.second_opinions import second_opinions

MATRIX = [[3.0, 2.0, 4.0, 1.0], [2.0, 3.0, 1.0, 4.0], [4.0, 1.0, 2.0, 3.0], [1.0, 4.0, 3.0, 2.0]]
opinions = second_opinions(MATRIX, [0.4, 0.3, 0.2, 0.1], [1, -1, 1, 1], [(1.0, 4.0)] * 4, [1, 3, 2, 4])
print(json.dumps({opinion.key: opinion for opinion in opinions}))
