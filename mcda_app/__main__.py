# SPDX-License-Identifier: MIT
"""``python -m mcda_app`` is the command ``mcda-app``, in the user's language."""

from __future__ import annotations

import gc


def main() -> int:
    """Run the command `mcda-app`; returns the exit code."""
    try:
        return _main()
    except KeyboardInterrupt:  # before the command itself minds it
        return 130


def _main() -> int:
    gc.disable()  # what is loaded stays: looking through it for garbage would be a tenth of the start
    from mcda_app import i18n
    from mcda_app.files.policy import policy

    wanted = i18n.preferred(i18n.settings_file(), policy().language)
    if wanted != i18n.current_language():
        from mcda_app.files.resources import resource

        i18n.load(wanted, resource("translations"))
    from mcda_app.cli.main import main as run

    return run()


if __name__ == "__main__":
    raise SystemExit(main())
