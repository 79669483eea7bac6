# SPDX-License-Identifier: MIT
"""``python -m mcda_app`` is the command ``mcda-app``."""

from mcda_app.cli import main

raise SystemExit(main())
