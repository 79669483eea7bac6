# SPDX-License-Identifier: MIT
"""The file types that dialogs offer."""

from __future__ import annotations

from mcda_app.files.project_file import SUFFIX
from mcda_app.i18n import tr


def project_filter() -> str:
    """What file dialogs offer project files as."""
    return tr("MCDA project (*{suffix})").format(suffix=SUFFIX)
