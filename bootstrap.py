#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Set the program up beside this file, then start it or test it. Needs nothing but Python.

    python3 bootstrap.py run [FILE | COMMAND …]   set up, then open the window (or run a command without it)
    python3 bootstrap.py test [PYTEST ARGUMENTS]  set up for development, then run every check and test

All goes into the folder .venv here, apart from system libraries on Debian and Ubuntu: those are installed
where that needs no password; else the line to type is printed. Once set up, no network is needed.
"""
# Kept to Python 3.8 and the standard library, so that an old Python can still say what is missing.

from __future__ import annotations

import ast
import contextlib
import ctypes
import hashlib
import io
import os
import shutil
import socket
import subprocess
import sys
import time
from pathlib import Path
from subprocess import PIPE, STDOUT
from typing import Callable, Dict, Iterator, List, Mapping, Optional, Sequence, Tuple

ROOT = Path(__file__).resolve().parent
LOCKS = ROOT / "packaging" / "locks"
OLDEST, NEWEST = (3, 11), (3, 14)
WINDOWS = os.name == "nt"

# What Qt's own libraries load from the system (their NEEDED entries), and the Debian package each comes in.
QT_LIBRARIES = dict(
    pair.split(":")
    for pair in """
    libEGL.so.1:libegl1 libGL.so.1:libgl1 libX11-xcb.so.1:libx11-xcb1 libX11.so.6:libx11-6
    libbrotlidec.so.1:libbrotli1 libdbus-1.so.3:libdbus-1-3 libfontconfig.so.1:libfontconfig1
    libfreetype.so.6:libfreetype6 libglib-2.0.so.0:libglib2.0-0 libgssapi_krb5.so.2:libgssapi-krb5-2
    libwayland-client.so.0:libwayland-client0 libwayland-cursor.so.0:libwayland-cursor0
    libxcb-cursor.so.0:libxcb-cursor0 libxcb-icccm.so.4:libxcb-icccm4 libxcb-image.so.0:libxcb-image0
    libxcb-keysyms.so.1:libxcb-keysyms1 libxcb-randr.so.0:libxcb-randr0
    libxcb-render-util.so.0:libxcb-render-util0 libxcb-render.so.0:libxcb-render0
    libxcb-shape.so.0:libxcb-shape0 libxcb-shm.so.0:libxcb-shm0 libxcb-sync.so.1:libxcb-sync1
    libxcb-util.so.1:libxcb-util1 libxcb-xfixes.so.0:libxcb-xfixes0 libxcb-xkb.so.1:libxcb-xkb1
    libxkbcommon-x11.so.0:libxkbcommon-x11-0 libxkbcommon.so.0:libxkbcommon0 libzstd.so.1:libzstd1
    """.split()
)
# What the tests also call: a screen in memory, a window manager, a mouse, a second opinion on workbooks, a
# record of system calls, and a browser and a network of their own for the page of phone ballots.
TEST_PROGRAMS = {
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "soffice": "libreoffice-calc-nogui",
    "pdftoppm": "poppler-utils",
    "dbus-run-session": "dbus",
    "strace": "strace",
    "chromium": "chromium",
    "ip": "iproute2",
}
# And what is no program: a font with Latin, Greek, Cyrillic and Arabic, what screen readers hear with, and
# the part of LibreOffice that opens text documents.
TEST_FILES = {
    "usr/share/fonts/truetype/dejavu/DejaVuSans.ttf": "fonts-dejavu-core",
    "usr/lib*/at-spi2*/at-spi2-registryd": "at-spi2-core",
    "usr/lib*/at-spi2-registryd": "at-spi2-core",
    "usr/lib/*/girepository-1.0/Atspi-2.0.typelib": "gir1.2-atspi-2.0",
    "usr/lib/python3/dist-packages/gi/__init__.py": "python3-gi",
    "usr/lib/libreoffice/program/libswlo.so": "libreoffice-writer-nogui",
}


class SetupError(Exception):
    """Set-up cannot go on; the text is the sentence the user reads."""


def say(text: str) -> None:
    print(text, flush=True)


@contextlib.contextmanager
def step(what: str) -> Iterator[None]:
    """Say what is being done and, at its end, how long it took."""
    begun = time.monotonic()
    say(f"{what} …")
    yield
    say(f"  done in {time.monotonic() - begun:.1f} s")


def call(command: Sequence[str], env: Optional[Mapping[str, str]] = None) -> Tuple[int, str]:
    """Run quietly without input; return the exit code and what was printed."""
    try:
        done = subprocess.run(list(command), env=env, input=b"", stdout=PIPE, stderr=STDOUT, check=False)
    except OSError as fault:
        return 127, str(fault)
    return done.returncode, done.stdout.decode("utf-8", "replace").strip()


# --- Python ---


def version_of(python: Sequence[str]) -> Optional[Tuple[int, int]]:
    """Major and minor version, or None where this command is no working Python."""
    code, text = call([*python, "-I", "-c", "import sys; print('%d %d' % sys.version_info[:2])"])
    numbers = text.split()
    if code or len(numbers) != 2 or not all(number.isdigit() for number in numbers):
        return None
    return int(numbers[0]), int(numbers[1])


def find_python() -> List[str]:
    """The command of a suitable Python: this one, or else one found on PATH or by Windows' launcher."""
    names = [f"{OLDEST[0]}.{minor}" for minor in range(NEWEST[1], OLDEST[1] - 1, -1)]
    candidates = [[sys.executable]] + [[f"python{name}"] for name in names]
    if WINDOWS:
        candidates += [["py", f"-{name}"] for name in names]
    for command in candidates:
        version = version_of(command)
        if version is not None and OLDEST <= version <= NEWEST:
            return command
    where = (
        "from python.org" if WINDOWS else "on Debian and Ubuntu: sudo apt-get install python3 python3-venv"
    )
    raise SetupError(
        f"This program needs Python 3.{OLDEST[1]} to 3.{NEWEST[1]}. This is Python {sys.version_info[0]}."
        f"{sys.version_info[1]}, and no other was found. Install one ({where}), then run this again."
    )


# --- System packages ---


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_packages(libraries: Mapping[str, str], programs: Mapping[str, str]) -> List[str]:
    """Debian packages of the libraries and programs that are missing; none unless this is Linux."""
    if not sys.platform.startswith("linux"):
        return []
    lacking = {package for library, package in libraries.items() if not loads(library)}
    lacking |= {package for program, package in programs.items() if shutil.which(program) is None}
    if programs:
        there = {package for pattern, package in TEST_FILES.items() if any(Path("/").glob(pattern))}
        lacking |= set(TEST_FILES.values()) - there
    return sorted(lacking)


def root_prefix() -> Optional[List[str]]:
    """What to put before a command so that it runs as root without a password; None if that cannot be."""
    if os.geteuid() == 0:
        return []
    return ["sudo", "-n"] if call(["sudo", "-n", "true"])[0] == 0 else None


def install_packages(packages: List[str], why: str) -> None:
    """Install Debian packages if that needs no password; else refuse with the line to type."""
    if shutil.which("apt-get") is None:
        raise SetupError(f"{why}. Please install, by the names your system gives them: {' '.join(packages)}")
    line = "apt-get install --yes --no-install-recommends " + " ".join(packages)
    prefix = root_prefix()
    if prefix is None:
        raise SetupError(f"{why}. Please type this line, or ask your administrator to:\n  sudo {line}")
    env = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    with step(f"{why}: installing {' '.join(packages)}"):
        code, text = call([*prefix, *line.split()], env)
        if code:  # a new or an old system has no list of packages, or a stale one
            call([*prefix, "apt-get", "update"], env)
            code, text = call([*prefix, *line.split()], env)
        if code:
            raise SetupError(
                f"That failed:\n{last_lines(text)}\nPlease put it right, then type:\n  sudo {line}"
            )


def last_lines(text: str, count: int = 8) -> str:
    lines = [line for line in text.splitlines() if not line.startswith(("WARNING", "[notice]"))]
    return "\n".join("  " + line for line in lines[-count:])


# --- The environment ---


class Environment:
    """The virtual environment .venv, with a stamp that says what was completely installed in it."""

    def __init__(self, folder: Path = ROOT / ".venv", locks: Path = LOCKS) -> None:
        self.folder = folder
        self.locks = locks
        self.python = folder / ("Scripts/python.exe" if WINDOWS else "bin/python")
        self.stamp = folder / "complete.txt"

    def stamped(self) -> List[str]:
        return self.stamp.read_text("ascii").split() if self.stamp.exists() else []

    def version(self) -> str:
        version = version_of([str(self.python)])
        return "python{}.{}".format(*version) if version else "none"

    def fingerprint(self, lock: str) -> str:
        return hashlib.sha256((self.locks / f"{lock}.txt").read_bytes()).hexdigest()

    def program_fingerprint(self) -> str:
        """Changes with this folder's path and with what the installed program's metadata are made of."""
        sources = (self.locks / "setup.txt", ROOT / "pyproject.toml", ROOT / "mcda_app" / "version.py")
        parts = [os.fsencode(ROOT), *(source.read_bytes() for source in sources)]
        return hashlib.sha256(b"\0".join(parts)).hexdigest()

    def prepare(self, lock: str) -> None:
        """Install what the lock lists, and the program itself, unless that has been done before."""
        stamped = self.stamped()
        if self.version() not in stamped:  # new, interrupted, or its Python was removed or replaced
            stamped = []
        program = self.program_fingerprint()
        if self.fingerprint(lock) in stamped and program in stamped:
            return
        if not stamped:
            self.create()
        if self.stamp.exists():
            self.stamp.unlink()
        if self.fingerprint(lock) in stamped:
            locks = [name for name in ("run", "dev") if self.fingerprint(name) in stamped]
        else:
            with step("Downloading and installing what the program needs (some 200 MB, once)"):
                self.install(lock)
            self.look(lock)
            locks = ["run", "dev"] if lock == "dev" else ["run"]  # dev.txt contains all of run.txt
        if program not in stamped:
            self.install("setup")
            self.look("setup")
            self.install_program()
        lines = [self.version(), *map(self.fingerprint, locks), program, ""]
        self.stamp.write_text("\n".join(lines), "ascii")

    def create(self) -> None:
        python = find_python()
        if call([*python, "-I", "-c", "import venv; from ensurepip import version"])[0]:
            version = version_of(python)
            name = "python{}.{}-venv".format(*version) if version else "python3-venv"
            install_packages([name], "Python's own tool for environments is missing")
        with step(f"Making the environment {self.folder}"):
            command = [*python, "-I", "-m", "venv", "--clear", str(self.folder)]
            code, text = call(command, bare_environ())
            if code:
                raise SetupError(
                    f"The environment could not be made in {self.folder}:\n{last_lines(text)}\n"
                    "If the folder is not yours to write in, copy the program to one that is."
                )

    def install(self, lock: str) -> None:
        env, doubt = self.pip_environ()
        command = [str(self.python), "-I", "-m", "pip", "install", "--quiet", "--no-input", "--no-deps"]
        command += ["--only-binary=:all:", "--require-hashes", "-r", str(self.locks / f"{lock}.txt")]
        code, text = call(command, env)
        if code:
            raise SetupError(
                f"The packages could not be installed:\n{last_lines(text)}\n{doubt}"
                "Set-up needs the network once. Without one, fetch the packages elsewhere with "
                f"“pip download -r packaging/locks/{lock}.txt”, and likewise with setup.txt, and set "
                "PIP_FIND_LINKS to their folder and PIP_NO_INDEX to 1. Then run this again."
            )

    def install_program(self) -> None:
        """Install this folder editably, so that `import mcda_app` and `mcda-app` work from anywhere."""
        command = [str(self.python), "-I", "-m", "pip", "install", "--quiet", "--no-input", "--no-deps"]
        command += ["--no-index", "--no-build-isolation", "--editable", str(ROOT)]
        code, text = call(command, dict(bare_environ(), PIP_CONFIG_FILE=os.devnull))
        if code:
            raise SetupError(f"The program could not be installed into {self.folder}:\n{last_lines(text)}")

    def pip_environ(self) -> Tuple[Dict[str, str], str]:
        """Variables for pip, and a line on what is wrong with the user's settings of it, if anything.

        Of these settings, whether variables or files, only those are kept that say where packages come from
        and how to get there: others would let pip install elsewhere, or nothing at all.
        """
        # pip told to use another Python would start that one, unless it believes to be the one started.
        asking = dict(bare_environ(), _PIP_RUNNING_IN_SUBPROCESS="1")
        asking.update((name, os.environ[name]) for name in ("PIP_CONFIG_FILE",) if name in os.environ)
        code, text = call([str(self.python), "-I", "-m", "pip", "--no-input", "config", "list"], asking)
        found = {} if code else kept_settings(text)
        found.update((name, os.environ[name]) for name in PIP_SOURCES if name in os.environ)
        doubt = f"Its settings could not be read either:\n{last_lines(text)}\n" if code else ""
        env = dict(bare_environ(), **found)
        env.update(PIP_CONFIG_FILE=os.devnull, PIP_DISABLE_PIP_VERSION_CHECK="1")
        return env, doubt

    def look(self, lock: str) -> None:
        """Look whether all that the lock names is in this environment, at its version; refuse if not."""
        lines = (self.locks / f"{lock}.txt").read_text("utf-8").splitlines()
        pins = [line.rstrip("\\ ") for line in lines if "==" in line and line[0].isalnum()]
        if not pins:
            return
        code, text = call([str(self.python), "-I", "-c", LOOK, *pins], bare_environ())
        if code:
            raise SetupError(
                f"Some packages are not in {self.folder} although they were installed:\n{last_lines(text)}\n"
                "Delete that folder, then run this again. If this comes back, something sends packages "
                "elsewhere."
            )

    def start(self, arguments: Sequence[str], folder: Optional[Path] = None) -> int:
        """Run this environment's Python on the sources beside this file; return its exit code."""
        command = [str(self.python), *arguments]
        return subprocess.run(command, cwd=folder, env=clean_environ(), check=False).returncode


# What pip may be told from outside: where packages come from, and how to get there.
PIP_SOURCES = (
    *("PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL", "PIP_NO_INDEX", "PIP_FIND_LINKS", "PIP_TRUSTED_HOST"),
    *("PIP_CERT", "PIP_CLIENT_CERT", "PIP_PROXY", "PIP_KEYRING_PROVIDER", "PIP_USE_FEATURE"),
    *("PIP_USE_DEPRECATED", "PIP_TIMEOUT", "PIP_DEFAULT_TIMEOUT", "PIP_RETRIES", "PIP_RESUME_RETRIES"),
    *("PIP_CACHE_DIR", "PIP_NO_CACHE_DIR"),
)
# What would have Python find its library or packages elsewhere, or run something else first.
PYTHON_ELSEWHERE = (
    *("PYTHONHOME", "PYTHONPATH", "PYTHONUSERBASE", "PYTHONPLATLIBDIR", "PYTHONEXECUTABLE"),
    *("PYTHONSTARTUP", "PYTHONINSPECT", "PYTHONOPTIMIZE", "__PYVENV_LAUNCHER__"),
)
# Run by the environment's own Python: names the packages among its arguments that are not there as pinned.
LOOK = """
import re, sys, sysconfig
from importlib.metadata import distributions
places = sorted({sysconfig.get_path("purelib"), sysconfig.get_path("platlib")})
there = {}
for found in distributions(path=places):
    there[re.sub("[-_.]+", "-", found.metadata["Name"]).lower()] = found.version
missing = []
for pin in sys.argv[1:]:
    wanted, _, marker = pin.partition(";")
    if marker.strip():
        from pip._vendor.packaging.markers import Marker
        if not Marker(marker).evaluate():
            continue
    name, _, version = wanted.strip().partition("==")
    if there.get(re.sub("[-_.]+", "-", name).lower()) != version:
        missing.append(name + " " + version)
if missing:
    sys.exit("\\n".join(missing))
"""


def kept_settings(listed: str) -> Dict[str, str]:
    """The settings to keep, as variables, of those in “pip config list”, such as “global.cert='/x.pem'”."""
    found: Dict[str, Dict[str, str]] = {}
    for line in listed.splitlines():
        key, sign, value = line.partition("=")
        section, dot, name = key.rpartition(".")
        variable = "PIP_" + name.upper().replace("-", "_")
        if sign and dot and variable in PIP_SOURCES:
            with contextlib.suppress(ValueError, SyntaxError):
                found.setdefault(section, {})[variable] = str(ast.literal_eval(value))
    return {**found.get("global", {}), **found.get("install", {})}


def bare_environ() -> Dict[str, str]:
    """This process's variables, less pip's and those that would have Python look elsewhere."""
    env = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("PIP_") and name not in PYTHON_ELSEWHERE
    }
    return dict(env, PYTHONNOUSERSITE="1")


def clean_environ() -> Dict[str, str]:
    """Variables for the program and its tests: these sources, and no package from elsewhere."""
    env = {name: value for name, value in os.environ.items() if name not in PYTHON_ELSEWHERE}
    for name in ("PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_PYTHON", "PIP_DRY_RUN"):
        env.pop(name, None)
    env.update(PYTHONPATH=str(ROOT), PYTHONNOUSERSITE="1", PIP_USER="0", PIP_DISABLE_PIP_VERSION_CHECK="1")
    return env


# --- The two commands ---


def cores() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


# One process more than cores: tests of the window wait a third of their time. Those of a file share what is
# dear to make. A crash ends the run: pytest-xdist gives a new process finished files too and waits for ever.
SIDE_BY_SIDE = (
    f"--numprocesses={cores() + 1}",
    "--dist=loadfile",
    "--no-loadscope-reorder",
    "--max-worker-restart=0",
)


def answers(address: str) -> bool:
    with socket.socket(socket.AF_UNIX) as probe:
        return probe.connect_ex(address) == 0


def display_missing(environ: Mapping[str, str]) -> Optional[str]:
    """Why no window can open, in a sentence; None if one can."""
    if not sys.platform.startswith("linux") or environ.get("QT_QPA_PLATFORM"):
        return None
    if environ.get("WAYLAND_DISPLAY"):
        return None
    display = environ.get("DISPLAY", "")
    if not display:
        return "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set)."
    number = display[1:].split(".")[0]
    if display.startswith(":") and number.isdigit():
        local = f"/tmp/.X11-unix/X{number}"
        if not answers(local) and not answers("\0" + local):
            return f"The display {display} does not answer."
    return None


def wants_window(arguments: Sequence[str]) -> bool:
    return not arguments or (len(arguments) == 1 and arguments[0].lower().endswith(".mcda"))


def run(arguments: List[str]) -> int:
    environment = Environment()
    environment.prepare("run")
    program = ["-P", "-m", "mcda_app"]  # -P: a file numpy.py in the user's folder must not get in
    obstacle = None
    if wants_window(arguments):
        obstacle = display_missing(os.environ)
        packages = [] if obstacle else missing_packages(QT_LIBRARIES, {})
        try:
            if packages:
                install_packages(packages, "The window needs system libraries that are missing")
        except SetupError as fault:
            obstacle = str(fault)
    if obstacle is None:
        return environment.start([*program, *arguments])
    say(f"{obstacle}\nHere is the same without a window: the rankings, and a workbook with every step.\n")
    workbook = Path.cwd() / "mcda-rankings.xlsx"
    code = environment.start([*program, "rank", *arguments])
    code = code or environment.start([*program, "export", *arguments, str(workbook)])
    if not code:
        say(f"\nThe workbook is {workbook}")
    return code


def test(arguments: List[str]) -> int:
    packages = missing_packages(QT_LIBRARIES, TEST_PROGRAMS)
    if packages:
        install_packages(packages, "The tests need system packages that are missing")
    environment = Environment()
    environment.prepare("dev")
    checks: Dict[str, List[str]] = {
        "ruff check": ["-m", "ruff", "check", "."],
        "ruff format": ["-m", "ruff", "format", "--check", "."],
        "mypy": ["-m", "mypy"],
        "import-linter": [
            "-c",
            "from importlinter.cli import lint_imports_command as main; main()",
            "--no-logo",
        ],
    }
    failed = []
    for name, check in checks.items():
        say(f"--- {name}")
        if environment.start(check, ROOT):
            failed.append(name)
    say(f"--- pytest{' (failed before it: ' + ', '.join(failed) + ')' if failed else ''}")
    code = environment.start(["-m", "pytest", *SIDE_BY_SIDE, *arguments], ROOT)
    return code or (1 if failed else 0)


def main(arguments: List[str]) -> int:
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a console that lacks a character must not stop set-up
    commands: Dict[str, Callable[[List[str]], int]] = {"run": run, "test": test}
    if not arguments or arguments[0] not in commands:
        asked = arguments[:1] in (["-h"], ["--help"])
        print(str(__doc__).strip(), file=sys.stdout if asked else sys.stderr)
        return 0 if asked else 2
    try:
        return commands[arguments[0]](arguments[1:])
    except SetupError as refusal:
        print(refusal, file=sys.stderr)
        return 1
    except OSError as fault:
        print(f"Set-up stopped: {fault}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
