# SPDX-License-Identifier: MIT
"""Where the frozen program begins: the command `mcda-app`."""

from mcda_app.cli import main

raise SystemExit(main())
