# SPDX-License-Identifier: MIT
"""Every reader, fed for a moment with what no program wrote. `run.py` beside this does so for longer.

Held to: a refusal is a sentence, whatever else is raised is a fault; what is accepted can be saved and is the
same when it is opened again; memory is bounded and no input takes for ever; nothing is read or written
outside the folder, no code is run and no program started.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mcda_app.errors import ContentError
from mcda_app.files import project_file
from tests.files.damage import places
from tests.fuzz.loop import Result, feed, limited
from tests.fuzz.readers import READERS

RUN = Path(__file__).with_name("run.py")
INPUTS = 36
JSON = ("project", "ballot", "lock", "preset")
TYPED = ("clipboard", "code", "vote", "typed", "csv", "xmcda")


@pytest.mark.parametrize("name", READERS)
def test_a_reader_survives_a_short_run(name: str) -> None:
    inputs = max(12, int(INPUTS * READERS[name].share))
    command = [sys.executable, str(RUN), name, f"--inputs={inputs}"]
    process = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert process.returncode == 0, process.stdout + process.stderr[-3000:]
    tried = int(process.stdout.splitlines()[1].removeprefix(name).split()[0])
    assert tried == inputs


@pytest.mark.parametrize("name", READERS)
def test_a_reader_accepts_what_the_program_wrote(name: str) -> None:
    result = fed(name, READERS[name].seeds()[0])
    assert result.accepted == 1


def fed(name: str, data: bytes) -> Result:
    result = Result(name)
    with tempfile.TemporaryDirectory() as folder:
        feed(READERS[name], data, Path(folder), result, None)
    assert not result.faults, next(iter(result.faults.values())).told
    return result


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@pytest.mark.parametrize("name", JSON)
@settings(max_examples=25)
@given(st.integers(0, 10_000), values)
def test_any_value_anywhere_is_read_or_refused(name: str, at: int, value: object) -> None:
    document = json.loads(READERS[name].seeds()[-1])
    paths = places(document)
    *way, last = paths[at % len(paths)]
    node = document
    for key in way:
        node = node[key]
    node[last] = value
    fed(name, json.dumps(document).encode())


@pytest.mark.parametrize("name", TYPED)
@settings(max_examples=25)
@given(st.text(max_size=60))
def test_any_text_is_read_or_refused(name: str, text: str) -> None:
    fed(name, text.encode("utf-8", "surrogatepass"))


@pytest.mark.parametrize("name", READERS)
@settings(max_examples=10)
@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(name: str, data: bytes) -> None:
    fed(name, data)


MANY = 50_000
NAMES = [f"o{n}" for n in range(MANY)]


@pytest.mark.parametrize(
    "issue",
    [
        {"excluded": [f"x{name}" for name in NAMES]},
        {"scores": {f"x{name}": {"c": {"number": 1}} for name in NAMES}},
    ],
    ids=["left out", "scored"],
)
def test_a_file_of_many_names_takes_no_time_that_grows_with_their_square(issue: dict[str, object]) -> None:
    document = json.loads(READERS["project"].seeds()[2])
    document["options"] = [{"id": name, "title": name} for name in NAMES]
    document["issues"] = [{"id": "i", "title": "I", **issue}]
    with limited(), suppress(ContentError):
        project_file.loads(json.dumps(document))
