# SPDX-License-Identifier: MIT
"""Where the frozen program begins: the command `mcda-app`."""

from mcda_app.__main__ import main

raise SystemExit(main())
