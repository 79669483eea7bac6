# SPDX-License-Identifier: MIT
"""Setting up: which Python, which system packages, when nothing is left to do, and what without a display."""

from __future__ import annotations

import ast
import contextlib
import hashlib
import importlib.util
import os
import re
import shutil
import socket
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[1]
LOCKS = ROOT / "packaging" / "locks"
PROGRAM = ["setup", "program"]  # the build backend, then the program by means of it
LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="about Linux's displays and packages")


@pytest.fixture
def bootstrap() -> ModuleType:
    """A copy of the script of its own, so that a test may replace its parts."""
    spec = importlib.util.spec_from_file_location("bootstrap_under_test", ROOT / "bootstrap.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def versions(
    known: dict[str, tuple[int, int]],
) -> Callable[[Sequence[str]], tuple[int, int] | None]:
    return lambda command: known.get(command[0])


class TestPython:
    def test_an_old_python_can_read_the_script(self) -> None:
        source = (ROOT / "bootstrap.py").read_text("utf-8")
        ast.parse(source, feature_version=(3, 8))
        assert "from __future__ import annotations" in source

    def test_the_python_that_runs_it_is_taken_first(self, bootstrap: ModuleType) -> None:
        assert bootstrap.find_python() == [sys.executable]

    def test_an_old_python_hands_over_to_a_newer_one_on_the_path(
        self, bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        known = {sys.executable: (3, 9), "python3.12": (3, 12)}
        monkeypatch.setattr(bootstrap, "version_of", versions(known))
        assert bootstrap.find_python() == ["python3.12"]

    @pytest.mark.parametrize("version", [(3, 10), (3, 15), None])
    def test_without_a_suitable_python_the_sentence_says_which_to_install(
        self, bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, version: tuple[int, int] | None
    ) -> None:
        monkeypatch.setattr(bootstrap, "version_of", lambda _: version)
        with pytest.raises(bootstrap.SetupError, match=r"needs Python 3\.11 to 3\.14.*Install one"):
            bootstrap.find_python()

    def test_a_command_that_is_no_python_has_no_version(self, bootstrap: ModuleType, tmp_path: Path) -> None:
        assert bootstrap.version_of([str(tmp_path / "none")]) is None
        assert bootstrap.version_of([sys.executable]) == sys.version_info[:2]


@pytest.fixture
def environment(bootstrap: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> object:
    """An environment in which making and installing are only noted, in its list `done`."""
    locks = tmp_path / "locks"
    locks.mkdir()
    for name in ("run", "dev", "setup"):
        (locks / f"{name}.txt").write_text(f"# {name}\n", "ascii")
    made = bootstrap.Environment(tmp_path / "venv", locks)
    made.done = []
    made.now = "python3.12"

    def create() -> None:
        made.done.append("create")
        made.folder.mkdir(exist_ok=True)

    monkeypatch.setattr(made, "create", create)
    monkeypatch.setattr(made, "install", made.done.append)
    monkeypatch.setattr(made, "install_program", lambda: made.done.append("program"))
    monkeypatch.setattr(made, "version", lambda: made.now if made.folder.exists() else "none")
    return made


class TestStamp:
    def test_the_second_time_there_is_nothing_to_do(self, environment) -> None:
        environment.prepare("run")
        environment.prepare("run")
        assert environment.done == ["create", "run", *PROGRAM]

    def test_testing_adds_to_what_running_installed(self, environment) -> None:
        for lock in ("run", "dev", "dev", "run"):
            environment.prepare(lock)
        assert environment.done == ["create", "run", *PROGRAM, "dev"]

    def test_a_renewed_lock_is_installed_over_the_old_one(self, environment) -> None:
        environment.prepare("run")
        (environment.locks / "run.txt").write_text("# newer\n", "ascii")
        environment.prepare("run")
        assert environment.done == ["create", "run", *PROGRAM, "run"]

    def test_a_renewed_build_backend_installs_the_program_alone(self, environment) -> None:
        environment.prepare("dev")
        environment.done.clear()
        (environment.locks / "setup.txt").write_text("# newer\n", "ascii")
        for lock in ("run", "dev"):
            environment.prepare(lock)
        assert environment.done == PROGRAM

    def test_a_folder_that_was_moved_installs_the_program_alone(
        self, bootstrap: ModuleType, environment, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        environment.prepare("run")
        environment.done.clear()
        (tmp_path / "moved" / "mcda_app").mkdir(parents=True)
        for name in ("pyproject.toml", "mcda_app/version.py"):
            shutil.copy(ROOT / name, tmp_path / "moved" / name)
        monkeypatch.setattr(bootstrap, "ROOT", tmp_path / "moved")
        environment.prepare("run")
        assert environment.done == PROGRAM

    @pytest.mark.parametrize("before", ["nothing", "an older set-up"])
    def test_an_interrupted_set_up_begins_anew(self, environment, monkeypatch, before: str) -> None:
        if before != "nothing":
            environment.prepare("run")
            environment.done.clear()

        def interrupted(lock: str) -> None:
            raise KeyboardInterrupt

        with monkeypatch.context() as patch:
            patch.setattr(environment, "install", interrupted)
            with pytest.raises(KeyboardInterrupt):
                environment.prepare("dev")
        environment.done.clear()
        environment.prepare("dev")
        assert environment.done == ["create", "dev", *PROGRAM]

    def test_another_python_underneath_means_a_new_environment(self, environment) -> None:
        environment.prepare("run")
        environment.now = "python3.13"
        environment.prepare("run")
        assert environment.done == ["create", "run", *PROGRAM] * 2

    def test_once_ready_no_process_but_python_itself_is_asked(
        self, bootstrap: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        environment = bootstrap.Environment(tmp_path, LOCKS)
        environment.python = Path(sys.executable)
        stamped = (environment.version(), environment.fingerprint("run"), environment.program_fingerprint())
        environment.stamp.write_text(" ".join(stamped), "ascii")
        asked = []
        real = bootstrap.call
        monkeypatch.setattr(bootstrap, "call", lambda *args: asked.append(args[0]) or real(*args))
        environment.prepare("run")
        assert [command[0] for command in asked] == [sys.executable]
        assert "pip" not in asked[0]

    def test_a_failed_download_says_what_to_do_without_a_network(
        self, bootstrap: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(bootstrap, "call", lambda *_: (1, "no route to host"))
        with pytest.raises(bootstrap.SetupError, match=r"(?s)no route to host.*PIP_FIND_LINKS"):
            bootstrap.Environment(tmp_path, LOCKS).install("run")

    def test_other_packages_cannot_get_in_through_variables(
        self, bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for name in ("PYTHONHOME", "PIP_TARGET", "PYTHONPATH", "PIP_USER"):
            monkeypatch.setenv(name, "elsewhere")
        env = bootstrap.clean_environ()
        assert "elsewhere" not in env.values()
        assert env["PYTHONPATH"] == str(ROOT)


def wheel(folder: Path, name: str, version: str) -> str:
    """A wheel of one module; its hash."""
    path = folder / f"{name}-{version}-py3-none-any.whl"
    info = f"{name}-{version}.dist-info"
    files = {
        f"{name}.py": "HERE = __file__\n",
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = "".join(f"{file},,\n" for file in (*files, f"{info}/RECORD"))
    with zipfile.ZipFile(path, "w") as packed:
        for file, text in {**files, f"{info}/RECORD": record}.items():
            packed.writestr(file, text)
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a real environment, empty but for pip, with a wheel and a lock that names it."""
    folder = tmp_path_factory.mktemp("real")
    for name in ("wheels", "locks"):
        (folder / name).mkdir()
    digest = wheel(folder / "wheels", "mcda_tiny", "1.0")
    lock = f"mcda-tiny==1.0 \\\n    --hash=sha256:{digest}\nother==2 ; sys_platform == 'none' \\\n"
    (folder / "locks" / "run.txt").write_text(lock + f"    --hash=sha256:{digest}\n", "ascii")
    (folder / "locks" / "setup.txt").write_text("# nothing\n", "ascii")
    subprocess.run([sys.executable, "-I", "-m", "venv", str(folder / "venv")], check=True)
    return folder


@pytest.fixture
def real(bootstrap: ModuleType, made: Path, monkeypatch: pytest.MonkeyPatch) -> object:
    """That environment, as it was when it was new; where wheels come from is told by variables."""
    environment = bootstrap.Environment(made / "venv", made / "locks")
    monkeypatch.setattr(environment, "install_program", lambda: None)  # it needs the build backend
    for place in installed(made):
        shutil.rmtree(place) if place.is_dir() else place.unlink()
    environment.stamp.write_text(f"{environment.version()}\n", "ascii")  # made, and nothing installed
    for name in [name for name in os.environ if name.startswith("PIP_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(made / "wheels"))
    return environment


def installed(folder: Path) -> list[Path]:
    return sorted(p for p in (folder / "venv").rglob("mcda_tiny*") if "__pycache__" not in p.parts)


VARIABLES = {
    "nothing is done": {"PIP_DRY_RUN": "1"},
    "another Python": {"PIP_PYTHON": "{elsewhere}/python"},
    "a folder": {"PIP_TARGET": "{elsewhere}"},
    "a prefix": {"PIP_PREFIX": "{elsewhere}"},
    "a root": {"PIP_ROOT": "{elsewhere}"},
    "the user's own packages": {"PIP_USER": "1", "PYTHONUSERBASE": "{elsewhere}"},
    "other modules": {"PYTHONPATH": "{elsewhere}"},
    "another library": {"PYTHONHOME": "{elsewhere}"},
    "another kind of package": {"PIP_NO_BINARY": ":all:", "PIP_PLATFORM": "none", "PIP_ONLY_BINARY": "none"},
    "other lists": {"PIP_CONSTRAINT": "{elsewhere}/none.txt", "PIP_REQUIREMENT": "{elsewhere}/none.txt"},
    "something else than installing": {"PIP_HELP": "1", "PIP_VERSION": "1"},
}
CONFIG = (
    ("named", "install", "target = {elsewhere}\nprefix = {elsewhere}"),
    ("named", "install", "root = {elsewhere}"),
    ("named", "global", "python = {elsewhere}/python"),
    ("of the user", "install", "user = true"),
    ("of the environment", "global", "dry-run = true"),
)


class TestPip:
    @pytest.mark.parametrize("what", VARIABLES)
    def test_no_variable_sends_packages_elsewhere(
        self, real, made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, what: str
    ) -> None:
        for name, value in VARIABLES[what].items():
            monkeypatch.setenv(name, value.format(elsewhere=tmp_path))
        real.prepare("run")
        assert [p.name for p in installed(made)] == ["mcda_tiny-1.0.dist-info", "mcda_tiny.py"]
        assert list(tmp_path.iterdir()) == []
        assert real.fingerprint("run") in real.stamped()

    @pytest.mark.parametrize(("where", "section", "line"), CONFIG)
    def test_no_settings_file_sends_packages_elsewhere(
        self, real, made: Path, home: Path, tmp_path: Path, monkeypatch, where: str, section: str, line: str
    ) -> None:
        settings = {
            "named": tmp_path / "pip.ini",
            "of the user": home / ("pip/pip.ini" if os.name == "nt" else ".pip/pip.conf"),
            "of the environment": made / "venv" / ("pip.ini" if os.name == "nt" else "pip.conf"),
        }[where]
        settings.parent.mkdir(exist_ok=True)
        elsewhere = tmp_path / "elsewhere"
        settings.write_text(f"[{section}]\n{line.format(elsewhere=elsewhere)}\n", "utf-8")
        if where == "named":
            monkeypatch.setenv("PIP_CONFIG_FILE", str(settings))
        else:
            monkeypatch.delenv("PIP_CONFIG_FILE")
        try:
            real.prepare("run")
        finally:
            settings.unlink()
        assert len(installed(made)) == 2
        assert not elsewhere.exists()

    @pytest.mark.parametrize("section", ["global", "install"])
    def test_where_packages_come_from_is_kept(
        self, real, made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, section: str
    ) -> None:
        for name in ("PIP_NO_INDEX", "PIP_FIND_LINKS"):
            monkeypatch.delenv(name)
        text = (
            f"[{section}]\nno-index = true\nfind-links =\n  {tmp_path}\n  {made / 'wheels'}\n"
            "cert = /a/b.pem\nextra-index-url = one\n  two\n[install]\ntarget = /nowhere\n"
        )
        if section == "install":
            text = text.replace("[install]\ntarget", "target")
        (tmp_path / "pip.ini").write_text(text, "utf-8")
        monkeypatch.setenv("PIP_CONFIG_FILE", str(tmp_path / "pip.ini"))
        monkeypatch.setenv("PIP_CERT", "/own.pem")
        monkeypatch.setenv("PIP_INDEX_URL", "three")
        env, doubt = real.pip_environ()
        assert doubt == ""
        pip = {name: value for name, value in env.items() if name.startswith("PIP_")}
        assert pip == {
            "PIP_NO_INDEX": "true",
            "PIP_FIND_LINKS": f"\n{tmp_path}\n{made / 'wheels'}",
            "PIP_EXTRA_INDEX_URL": "one\ntwo",
            "PIP_CERT": "/own.pem",
            "PIP_INDEX_URL": "three",
            "PIP_CONFIG_FILE": os.devnull,
            "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        }
        monkeypatch.delenv("PIP_CERT")
        monkeypatch.delenv("PIP_INDEX_URL")
        (tmp_path / "pip.ini").write_text(text.replace("cert = /a/b.pem\n", ""), "utf-8")
        real.prepare("run")
        assert len(installed(made)) == 2

    def test_settings_that_cannot_be_read_are_told_if_installing_fails(
        self, bootstrap: ModuleType, real, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (tmp_path / "pip.ini").write_text("no section\n", "utf-8")
        monkeypatch.setenv("PIP_CONFIG_FILE", str(tmp_path / "pip.ini"))
        monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path))
        with pytest.raises(
            bootstrap.SetupError, match=r"settings could not be read either:\n(?s:.*)pip\.ini"
        ):
            real.prepare("run")

    @pytest.mark.parametrize("version", [None, "0.9"])
    def test_only_what_was_looked_at_is_stamped(
        self, bootstrap: ModuleType, real, made: Path, monkeypatch: pytest.MonkeyPatch, version: str | None
    ) -> None:
        def install(_lock: str) -> None:
            if version is not None:
                info = next((made / "venv").rglob("site-packages")) / f"mcda_tiny-{version}.dist-info"
                info.mkdir()
                (info / "METADATA").write_text(
                    f"Metadata-Version: 2.1\nName: mcda_tiny\nVersion: {version}\n"
                )

        monkeypatch.setattr(real, "install", install)
        with pytest.raises(bootstrap.SetupError, match=r"not in .*venv although.*\n  mcda-tiny 1\.0\n"):
            real.prepare("run")
        assert not real.stamp.exists()

    def test_a_new_environment_has_pip_whatever_lies_on_the_path(
        self, bootstrap: ModuleType, made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        info = tmp_path / "pip-999.dist-info"
        info.mkdir()
        (info / "METADATA").write_text("Metadata-Version: 2.1\nName: pip\nVersion: 999\n")
        monkeypatch.setenv("PYTHONPATH", str(tmp_path))
        monkeypatch.setenv("PIP_TARGET", str(tmp_path / "elsewhere"))
        monkeypatch.setattr(bootstrap, "find_python", lambda: [sys.executable])
        environment = bootstrap.Environment(tmp_path / "venv", made / "locks")
        environment.create()
        assert list((tmp_path / "venv").rglob("site-packages/pip"))


class TestProgram:
    def test_the_tests_import_the_sources_they_lie_beside(self) -> None:
        import mcda_app

        assert Path(mcda_app.__file__).parents[1] == ROOT

    @pytest.mark.skipif(Path(sys.prefix) != ROOT / ".venv", reason="not in the .venv that bootstrap.py makes")
    def test_it_can_be_imported_and_started_from_any_folder(self, tmp_path: Path) -> None:
        scripts = Path(sys.executable).parent
        env = {n: v for n, v in os.environ.items() if not n.startswith("PYTHON")}
        code = "import mcda_app as mcda; print(mcda.rank([[1], [2]], kinds='max').leaders, mcda.__file__)"
        for command, expected in (
            ([sys.executable, "-c", code], f"['A2'] {ROOT / 'mcda_app' / '__init__.py'}"),
            ([str(scripts / "mcda-app"), "presets"], "table-4-kinds"),
        ):
            done = subprocess.run(
                command, cwd=tmp_path, env=env, capture_output=True, text=True, encoding="utf-8", check=False
            )
            assert done.returncode == 0, done.stderr
            assert expected in done.stdout
        assert not list(scripts.parent.rglob("site-packages/mcda_app"))  # one copy: the sources

    def test_a_failure_is_one_clear_sentence(
        self, bootstrap: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(bootstrap, "call", lambda *_: (1, "no hatchling"))
        with pytest.raises(bootstrap.SetupError, match=r"could not be installed into .*:\n  no hatchling$"):
            bootstrap.Environment(tmp_path, LOCKS).install_program()


@LINUX
class TestSystemPackages:
    def test_only_what_is_missing_is_named(self, bootstrap: ModuleType) -> None:
        libraries = {"libc.so.6": "libc6", "libnone-such.so.9": "libnone9"}
        programs = {"sh": "dash", "none-such-program": "none-such"}
        missing = bootstrap.missing_packages(libraries, programs)
        assert {"libnone9", "none-such"} <= set(missing) <= {"libnone9", "none-such", "fonts-dejavu-core"}

    def test_without_rights_the_line_to_type_is_printed(
        self, bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(bootstrap, "root_prefix", lambda: None)
        monkeypatch.setattr(bootstrap.shutil, "which", lambda _: "/usr/bin/apt-get")
        with pytest.raises(bootstrap.SetupError, match=r"\n  sudo apt-get install .* libegl1 libgl1$"):
            bootstrap.install_packages(["libegl1", "libgl1"], "The window needs them")

    def test_elsewhere_than_on_debian_the_names_are_given(
        self, bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(bootstrap.shutil, "which", lambda _: None)
        with pytest.raises(bootstrap.SetupError, match=r"by the names your system gives them: libegl1$"):
            bootstrap.install_packages(["libegl1"], "The window needs them")

    def test_a_stale_package_list_is_renewed_once(
        self, bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        answers = iter([(100, "not found"), (0, ""), (0, "")])
        asked = []
        monkeypatch.setattr(bootstrap, "root_prefix", lambda: ["sudo", "-n"])
        monkeypatch.setattr(bootstrap.shutil, "which", lambda _: "/usr/bin/apt-get")
        monkeypatch.setattr(bootstrap, "call", lambda command, env: asked.append(command) or next(answers))
        bootstrap.install_packages(["libegl1"], "The window needs it")
        assert [command[3] for command in asked] == ["install", "update", "install"]
        assert all(command[:3] == ["sudo", "-n", "apt-get"] for command in asked)

    def test_every_library_has_a_package(self, bootstrap: ModuleType) -> None:
        for library, package in bootstrap.QT_LIBRARIES.items():
            assert re.fullmatch(r"lib[\w.+-]+\.so\.\d+", library)
            assert re.fullmatch(r"lib[a-z0-9.+-]+", package)


def free_display(server: socket.socket) -> int:
    """Take the address of a display that nobody else has, without answering yet; returns its number."""
    for number in range(64_000, 65_000):
        with contextlib.suppress(OSError):
            server.bind(f"\0/tmp/.X11-unix/X{number}")
            return number
    raise OSError("no display is free")


@LINUX
class TestDisplay:
    @pytest.mark.parametrize(
        "environ",
        [{"WAYLAND_DISPLAY": "wayland-0"}, {"DISPLAY": "far:0"}, {"QT_QPA_PLATFORM": "offscreen"}],
    )
    def test_a_named_display_is_trusted(self, bootstrap: ModuleType, environ: dict[str, str]) -> None:
        assert bootstrap.display_missing(environ) is None

    @pytest.mark.parametrize("environ", [{}, {"DISPLAY": ""}])
    def test_none_is_noticed(self, bootstrap: ModuleType, environ: dict[str, str]) -> None:
        assert "no display here" in bootstrap.display_missing(environ)

    def test_a_local_display_must_answer(self, bootstrap: ModuleType) -> None:
        with socket.socket(socket.AF_UNIX) as server:
            number = free_display(server)
            environ = {"DISPLAY": f":{number}.0"}
            assert bootstrap.display_missing(environ) == f"The display :{number}.0 does not answer."
            server.listen()
            assert bootstrap.display_missing(environ) is None


class TestCommands:
    @pytest.fixture
    def started(self, bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
        """What `run` starts, on a set-up computer without a display."""
        begun: list[list[str]] = []
        monkeypatch.setattr(bootstrap, "display_missing", lambda _: "There is no display.")
        monkeypatch.setattr(bootstrap.Environment, "prepare", lambda *_: None)
        monkeypatch.setattr(bootstrap.Environment, "start", lambda _, command: begun.append(command[3:]) or 0)
        return begun

    def test_without_a_display_it_ranks_and_exports(
        self, bootstrap: ModuleType, started, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys
    ) -> None:
        monkeypatch.chdir(tmp_path)
        assert bootstrap.main(["run"]) == 0
        workbook = str(tmp_path / "mcda-rankings.xlsx")
        assert started == [["rank"], ["export", workbook]]
        printed = capsys.readouterr().out
        assert "There is no display." in printed
        assert workbook in printed

    def test_a_file_is_ranked_and_exported_likewise(self, bootstrap: ModuleType, started) -> None:
        bootstrap.main(["run", "mine.mcda"])
        assert started[0] == ["rank", "mine.mcda"]
        assert started[1][:2] == ["export", "mine.mcda"]

    def test_commands_without_a_window_pass_through(self, bootstrap: ModuleType, started) -> None:
        bootstrap.main(["run", "rank", "--json"])
        assert started == [["rank", "--json"]]

    def test_missing_libraries_that_may_not_be_installed_do_not_stop_the_job(
        self, bootstrap: ModuleType, started, monkeypatch: pytest.MonkeyPatch, capsys
    ) -> None:
        def refuse(*_: object) -> None:
            raise bootstrap.SetupError("Type: sudo apt-get install libegl1")

        monkeypatch.setattr(bootstrap, "display_missing", lambda _: None)
        monkeypatch.setattr(bootstrap, "missing_packages", lambda *_: ["libegl1"])
        monkeypatch.setattr(bootstrap, "install_packages", refuse)
        bootstrap.main(["run"])
        assert [command[0] for command in started] == ["rank", "export"]
        assert "sudo apt-get install libegl1" in capsys.readouterr().out

    def test_a_failed_ranking_writes_no_workbook(
        self, bootstrap: ModuleType, started, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(bootstrap.Environment, "start", lambda _, command: started.append(command) or 3)
        assert bootstrap.main(["run"]) == 3
        assert len(started) == 1

    @pytest.mark.parametrize(("check", "tests", "expected"), [(0, 0, 0), (1, 0, 1), (0, 5, 5), (1, 1, 1)])
    def test_testing_fails_if_any_check_or_test_does(
        self, bootstrap: ModuleType, started, monkeypatch, check: int, tests: int, expected: int
    ) -> None:
        def start(_: object, command: list[str], folder: Path) -> int:
            started.append([*command, str(folder)])
            return tests if "pytest" in command else check

        monkeypatch.setattr(bootstrap, "missing_packages", lambda *_: [])
        monkeypatch.setattr(bootstrap.Environment, "start", start)
        assert bootstrap.main(["test", "-k", "topsis"]) == expected
        assert started[-1] == ["-m", "pytest", *bootstrap.SIDE_BY_SIDE, "-k", "topsis", str(ROOT)]
        assert len(started) == 5

    def test_control_c_ends_quietly(self, bootstrap: ModuleType, monkeypatch, capsys) -> None:
        def interrupt(*_: object) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr(bootstrap.Environment, "prepare", interrupt)
        assert bootstrap.main(["run"]) == 130
        assert capsys.readouterr() == ("", "")

    @pytest.mark.parametrize(("arguments", "code"), [([], 2), (["fly"], 2), (["--help"], 0)])
    def test_help(self, arguments: list[str], code: int) -> None:
        command = [sys.executable, str(ROOT / "bootstrap.py"), *arguments]
        done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
        assert done.returncode == code
        assert "bootstrap.py run" in (done.stderr if code else done.stdout)


def pins(name: str) -> dict[str, str]:
    return dict(re.findall(r"^([a-z0-9-]+)==(\S+)", (LOCKS / f"{name}.txt").read_text("utf-8"), re.MULTILINE))


class TestLocks:
    @pytest.mark.parametrize("name", ["run", "dev", "setup"])
    def test_they_name_no_place_packages_come_from(self, name: str) -> None:
        text = (LOCKS / f"{name}.txt").read_text("utf-8")
        assert "://" not in text
        assert not re.search(r"--(?:extra-)?(?:index-url|find-links|trusted-host)|(?:^|\s)[./~]|\\\w", text)

    @pytest.mark.parametrize("name", ["run", "dev", "setup"])
    def test_every_package_has_hashes(self, name: str) -> None:
        packages = re.split(r"^(?=[a-z0-9])", (LOCKS / f"{name}.txt").read_text("utf-8"), flags=re.MULTILINE)
        assert len(packages) > 5
        for package in packages[1:]:
            assert re.search(r"--hash=sha256:[0-9a-f]{64}", package), package

    def test_testing_holds_all_that_running_does(self) -> None:
        assert pins("run").items() <= pins("dev").items()

    def test_they_hold_what_the_project_asks_for(self) -> None:
        project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
        groups = {"run": project["project"]["dependencies"], "dev": project["dependency-groups"]["dev"]}
        groups["setup"] = [*project["dependency-groups"]["setup"], *project["build-system"]["requires"]]
        for name, wanted in groups.items():
            held = pins(name)
            for requirement in map(Requirement, wanted):
                assert requirement.specifier.contains(held[requirement.name.lower()]), requirement
