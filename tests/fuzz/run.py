# SPDX-License-Identifier: MIT
"""Feeds readers with changed inputs for as long as you like, and tells what became of them.

    python tests/fuzz/run.py                        every reader for ten seconds
    python tests/fuzz/run.py project xmcda --seconds 300
    python tests/fuzz/run.py ballot --inputs 100000 --seed 7
    python tests/fuzz/run.py project --input FILE   one input, as it is kept of each fault

Each reader runs in a process of its own with bounded memory. Inputs that showed a fault are kept in the
folder that --keep names. Ends with 1 if there was a fault.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
MEMORY = 2 * 2**30
"""Bytes of address space that a reader may use, with Python and all libraries."""
HEAD = (
    f"{'reader':<10} {'inputs':>9} {'refused':>9} {'accepted':>9} {'lines':>6} {'kept':>5} {'slowest':>9} "
    f"{'peak':>8} {'time':>7}  faults"
)


def main() -> int:
    from tests.fuzz.readers import READERS

    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("readers", nargs="*", metavar="READER", help=", ".join(READERS))
    parser.add_argument("--seconds", type=float, default=0.0, help="for each reader")
    parser.add_argument("--inputs", type=int, default=0, help="for each reader")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", default="", metavar="FOLDER", help="where inputs with faults are kept")
    parser.add_argument("--input", default="", metavar="FILE", help="feed this input alone, and let it fail")
    parser.add_argument("--alone", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    unknown = set(options.readers) - set(READERS)
    if unknown:
        parser.error(f"no reader {', '.join(sorted(unknown))}; they are {', '.join(READERS)}")
    if options.input:
        with tempfile.TemporaryDirectory() as folder:
            READERS[options.readers[0]].read(Path(options.input).read_bytes(), Path(folder))
        return 0
    if options.alone:
        return _alone(options)
    print(HEAD, flush=True)
    worst = 0
    for name in options.readers or READERS:
        command = [
            sys.executable,
            __file__,
            name,
            "--alone",
            f"--seed={options.seed}",
            f"--keep={options.keep}",
        ]
        command += [f"--inputs={options.inputs}", f"--seconds={options.seconds}"]
        worst = max(worst, subprocess.run(command, check=False).returncode)
    return int(worst != 0)


def _alone(options: argparse.Namespace) -> int:
    from tests.fuzz.loop import fuzz
    from tests.fuzz.readers import READERS

    _bound()
    reader = READERS[options.readers[0]]
    seconds = options.seconds or (1e9 if options.inputs else 10.0)
    outcome = fuzz(reader, seed=options.seed, inputs=options.inputs or 1 << 60, seconds=seconds)
    print(
        f"{outcome.reader:<10} {outcome.tried:>9,} {outcome.refused:>9,} {outcome.accepted:>9,} "
        f"{outcome.lines:>6,} {outcome.kept:>5,} {1000 * outcome.slowest:>6,.0f} ms {_peak():>8} "
        f"{outcome.seconds:>5.0f} s  "
        f"{len(outcome.faults) or 'none'}",
        flush=True,
    )
    for n, fault in enumerate(outcome.faults.values(), 1):
        print(f"  {fault.told}\n    {fault.where}")
        if options.keep:
            folder = Path(options.keep)
            folder.mkdir(parents=True, exist_ok=True)
            (folder / f"{reader.name}-{n}").write_bytes(fault.data)
    return int(bool(outcome.faults))


def _bound() -> None:
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def _peak() -> str:
    if sys.platform == "win32":
        return "?"
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return f"{peak / (2**20 if sys.platform == 'darwin' else 1024):,.0f} MB"


if __name__ == "__main__":
    sys.exit(main())
