# SPDX-License-Identifier: MIT
"""A short name for all that a ranking follows from, so that two documents can be told apart."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace

from mcda_app.domain.project import Project, Record
from mcda_app.files import encode


def inputs_hash(project: Project) -> str:
    """SHA-256 of the inputs as 64 hexadecimal digits.

    Inputs are criteria, options, issues with scores and reasons, weights, method and lenses. The record
    block, saved snapshots, what the check of robustness varies and the workshop are left out: they do not
    change what was decided. A group's weights count once they were adopted as the project's.
    """
    inputs = encode.project(replace(project, record=Record(), snapshots=(), robustness=None, workshop=None))
    text = json.dumps(inputs, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return hashlib.sha256(text.encode("utf-8")).hexdigest()
