# SPDX-License-Identifier: MIT
"""The page in a real browser: what it asks, what it seals, what it says when something goes wrong."""

from __future__ import annotations

import re
from pathlib import Path
from random import Random

import pytest

from mcda_app.domain.edits.workshop.rounds import restrict_to_round
from mcda_app.domain.voting.ballots import faults_of
from mcda_app.domain.workshop.check_codes import draw_codes
from mcda_app.domain.workshop.sealing import BINDING_BYTES, binding
from mcda_app.exchange.ballots.answer_fields import (
    AnswerKind,
    answer_fields,
    answers_of,
    field_contents,
    read_answer,
)
from mcda_app.exchange.phones.journal import read_journal
from mcda_app.exchange.phones.messages import bytes_of
from mcda_app.exchange.phones.page import best_language
from mcda_app.exchange.phones.transport import digits, public_key
from mcda_app.files.codec.json_reader import Node
from mcda_app.files.codec.workshop import decode_workshop
from mcda_app.files.resources import resource
from mcda_app.i18n import LANGUAGES
from tests.domain.workshops import answers_to, latest
from tests.exchange.ballots.test_answer_fields import WAYS, grouped, opened
from tests.exchange.phones.chromium import Browser, Tab
from tests.exchange.phones.served import Served

CODE, STRANGE = draw_codes(2, (), Random(1))
RESULT = "document.getElementById('outcome').getAttribute('data-result')"
SHOWN = "!document.getElementById('outcome').hasAttribute('hidden')"


@pytest.fixture(scope="module")
def browser(tmp_path_factory):
    with Browser(tmp_path_factory.mktemp("browser") / "profile") as one:
        yield one


def fill(tab: Tab, round_, answers) -> None:
    """Answer through the page's own controls."""
    contents = field_contents(round_, answers)
    for n, field in enumerate(answer_fields(round_)):
        content, control = contents.get(field.key), f"document.getElementById('field-{n}')"
        if content is None:
            continue
        if field.kind is AnswerKind.LEVEL:
            at = field.choices.index(str(content)) + 1
        elif field.kind is AnswerKind.PLACE:
            at = int(content)
        elif field.kind is AnswerKind.PAIR:
            at = field.choices.index(str(content)) + 1
        elif content == "cannot tell":
            tab.value(f"document.getElementById('field-{n}-tick').click()")
            continue
        else:
            tab.value(f"{control}.value = '{content}'")
            continue
        tab.value(f"{control}.selectedIndex = {at}")


def send(tab: Tab, code: str = CODE) -> str:
    tab.value("document.getElementById('outcome').removeAttribute('data-result')")
    tab.value(f"document.getElementById('code').value = '{code}'")
    tab.value("document.getElementById('send').click()")
    tab.wait(f"{RESULT} || !document.getElementById('faults').hasAttribute('hidden')")
    return tab.value(RESULT) or ""


def all_pairs(round_, rng: Random):
    """Every comparison between and within groups, drawn by lots."""
    fields = answer_fields(round_)
    return answers_of(round_, {f.key: read_answer(f, rng.choice(f.choices)) for f in fields})


@pytest.mark.parametrize("n", range(len(WAYS) + 1))
def test_a_ballot_says_what_was_answered(n, browser, tmp_path):
    project = opened(WAYS[n]) if n < len(WAYS) else opened(WAYS[2], grouped())
    round_ = latest(project)
    answers = answers_to(round_, Random(n)) if n < len(WAYS) else all_pairs(round_, Random(n))
    with Served(project, tmp_path, {CODE: "tag"}) as served:
        tab = browser.tab(360, 640)
        tab.open(served.url)
        tab.wait("!document.getElementById('form').hasAttribute('hidden')")
        assert tab.value("document.getElementById('notice').hasAttribute('hidden')")
        fill(tab, round_, answers)
        tab.value("document.getElementById('reason').value = '“Größe”, 日本\\n\\\\'")
        assert send(tab, f" {CODE[:2].lower()}-{CODE[2:]} ") == "recorded"
        ballot = bytes_of(served.hear("ballot")["ballot"])
        assert read_journal(served.journal) == {"tag": ballot}
        content = served.opened(ballot)
    faults: list[str] = []
    node = Node(content, "", faults)
    decoded = decode_workshop.answers(node.child("answers"), round_.asked)
    assert faults == []
    assert faults_of(round_, decoded) == ()
    assert restrict_to_round(round_, decoded) == restrict_to_round(round_, answers)
    assert content["reasons"] == {"": "“Größe”, 日本\n\\"}
    assert set(content) == {"answers", "reasons", "token"}
    assert ballot[:BINDING_BYTES] == binding(bytes_of(content["token"]))


@pytest.fixture(scope="module")
def direct(tmp_path_factory):
    with Served(opened(WAYS[0]), tmp_path_factory.mktemp("direct"), {CODE: "tag"}) as one:
        yield one


def test_it_asks_nobody_else_and_the_policy_refuses_nothing(browser, direct):
    del browser.events[:]
    tab = browser.tab()
    tab.open(direct.url)
    fill(tab, latest(opened(WAYS[0])), answers_to(latest(opened(WAYS[0])), Random(1)))
    assert send(tab) == "recorded"
    assert tab.complaints() == []
    origin = f"http://{direct.address}:{direct.port}"
    assert {url.removeprefix(origin) for url in tab.requests()} == {"/", "/ballot"}


def test_faults_are_named_and_lead_to_their_fields(browser, direct):
    tab = browser.tab()
    tab.open(direct.url)
    for n, text in enumerate(("abc", "-5", "1.000", "")):
        tab.value(f"document.getElementById('field-{n}').value = '{text}'")
    assert send(tab, "") == ""
    named = tab.value("document.getElementById('faults').innerText")
    for part in ("not a number", "0 or more", "thousands separator", "not answered yet", "Type the code"):
        assert part in named
    assert tab.value("document.activeElement.id") == "faults"
    tab.value("document.querySelectorAll('#faults a')[2].click()")
    assert tab.value("document.activeElement.id") == "field-2"
    assert tab.value("document.querySelectorAll('[aria-invalid=true]').length") == 5
    for n in range(4):
        tab.value(f"document.getElementById('field-{n}').value = '0'")
    send(tab, CODE[::-1])
    named = tab.value("document.getElementById('faults').innerText")
    assert "All points are zero" in named
    assert "not a code" in named


def test_an_unknown_code_is_named_and_the_answers_stay(browser, direct):
    tab = browser.tab()
    tab.open(direct.url)
    for n in range(4):
        tab.value(f"document.getElementById('field-{n}').value = '2,5'")
    assert send(tab, STRANGE) == "unknown_code"
    assert send(tab) == "recorded"
    tab.value("document.getElementById('revise').click()")
    assert tab.value("document.getElementById('field-0').value") == "2,5"
    assert send(tab) == "recorded"
    tab.value("document.getElementById('clear').click()")
    assert tab.value("document.getElementById('field-0').value + document.getElementById('code').value") == ""


def test_a_typed_address_shows_digits_and_a_wrong_key_sends_nothing(browser, direct):
    tab = browser.tab()
    tab.open(direct.url.split("#")[0])
    text = tab.value("document.getElementById('digits').innerText")
    assert text == digits(bytes(direct.round_key.public_key), public_key(direct.secret))
    for fragment in ("nonsense", "A" * 86):
        tab.value(f"location.hash = '{fragment}'")
        tab.wait("document.getElementById('send').disabled")
        assert "not this round" in tab.value("document.getElementById('notice').innerText")
    tab.value(f"location.hash = '{direct.url.split('#')[1]}'")
    tab.wait("!document.getElementById('send').disabled")
    assert tab.value("document.getElementById('notice').hasAttribute('hidden')")


def test_a_dropped_connection_is_told_and_the_ballot_sent_again_counts_once(browser, tmp_path):
    project = opened(WAYS[0])
    with Served(project, tmp_path, {CODE: "tag"}) as served:
        tab = browser.tab()
        tab.open(served.url)
        for n in range(4):
            tab.value(f"document.getElementById('field-{n}').value = '{n + 1}'")
        assert send(tab) == "recorded"
        tab.value("document.getElementById('revise').click()")
        served.process.kill()
        served.process.wait(20)
        tab.value("document.getElementById('field-0').value = '77'")
        assert send(tab) == "unconfirmed"
        assert "counts once" in tab.value("document.getElementById('outcome').innerText")
    with Served(
        project, tmp_path, {CODE: "tag"}, port=served.port, secret=served.secret, round_key=served.round_key
    ) as again:
        assert send(tab) == "recorded"
        entries = read_journal(again.journal)
        assert list(entries) == ["tag"]
        assert again.opened(entries["tag"])["answers"]["points"]["effectiveness"] == 77
    with Served(project, tmp_path, {CODE: "tag"}, port=served.port) as other:
        tab.value("document.getElementById('revise').click()")
        assert send(tab) == "restarted"
        assert other.process.poll() is None


def test_languages_switch_and_answers_stay(browser, direct):
    tab = browser.tab(language="de-AT,de;q=0.9,en;q=0.1")
    tab.open(direct.url)
    assert tab.value("document.documentElement.lang") == "de"
    tab.value("document.getElementById('field-1').value = '12'")
    titles = set()
    for code in LANGUAGES:
        tab.value(f"var l = document.getElementById('language'); l.value = '{code}'; l.onchange()")
        assert tab.value("document.documentElement.lang") == code
        titles.add(tab.value("document.getElementById('round').innerText"))
        assert tab.value("document.getElementById('field-1').value") == "12"
    assert len(titles) == len(LANGUAGES)


CONTRAST = """
(function () {
  function rgb(text) { return text.match(/[\\d.]+/g).map(Number); }
  function back(node) {
    for (; node; node = node.parentElement) {
      var c = rgb(getComputedStyle(node).backgroundColor);
      if (c.length < 4 || c[3] > 0) return c;
    }
    return [255, 255, 255];
  }
  function light(c) {
    var v = c.slice(0, 3).map(function (x) {
      x /= 255; return x <= 0.03928 ? x / 12.92 : Math.pow((x + 0.055) / 1.055, 2.4); });
    return 0.2126 * v[0] + 0.7152 * v[1] + 0.0722 * v[2];
  }
  var low = [];
  document.querySelectorAll('body *').forEach(function (node) {
    var own = Array.prototype.some.call(node.childNodes, function (c) {
      return c.nodeType === 3 && c.data.trim(); });
    if (!own || !node.offsetParent || node.disabled) return;
    var a = light(rgb(getComputedStyle(node).color)), b = light(back(node));
    var ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < 4.5) low.push(node.tagName + ' ' + node.id + ' ' + ratio);
  });
  return low;
})()
"""


@pytest.mark.parametrize("dark", [False, True])
def test_it_can_be_read_small_large_and_by_keyboard(browser, direct, dark):
    for width in (320, 390, 1280):
        tab = browser.tab(width, 640, dark=dark)
        tab.open(direct.url.split("#")[0])
        tab.value("document.getElementById('send').click()")
        assert tab.value(CONTRAST) == []
        for size in ("100%", "200%"):
            tab.value(f"document.documentElement.style.fontSize = '{size}'")
            assert tab.value("document.documentElement.scrollWidth") <= width, size
    controls = "Array.prototype.slice.call(document.querySelectorAll('input, select, textarea'))"
    nameless = (
        f"{controls}.filter(function (c) {{ return !c.labels.length || !c.labels[0].innerText; }}).length"
    )
    assert tab.value(nameless) == 0
    order = tab.value(f"{controls}.map(function (c) {{ return c.id; }})")
    reached = []
    tab.value("document.getElementById('language').focus()")
    for _ in order:
        reached.append(tab.value("document.activeElement.id"))
        for kind in ("keyDown", "keyUp"):
            tab.command("Input.dispatchKeyEvent", type=kind, key="Tab", code="Tab", windowsVirtualKeyCode=9)
        while tab.value("document.activeElement.tagName") == "A":  # the list of faults
            for kind in ("keyDown", "keyUp"):
                tab.command(
                    "Input.dispatchKeyEvent", type=kind, key="Tab", code="Tab", windowsVirtualKeyCode=9
                )
    assert reached == order
    assert tab.value("document.activeElement.id") == "send"


LATER = (
    r"\b(let|const|class|async|await|Promise|fetch|Symbol|Proxy|BigInt)\b",
    r"=>",
    r"`",
    r"\.\.\.",
    r"\?\.",
    r"\?\?",
    r"\.(fill|includes|from|padStart|startsWith|closest|append|remove)\(",
)


@pytest.mark.parametrize("name", ["nacl.js", "blake2b.js", "sealing.js", "ballot.js"])
def test_old_browsers_understand_the_scripts(name):
    """JavaScript of 2009 with typed arrays: no word or sign that came later."""
    text = (resource("phones") / name).read_text("utf-8")
    code = re.sub(
        r"/\*.*?\*/|//[^\n]*|'(?:[^'\\\n]|\\.)*'|\"(?:[^\"\\\n]|\\.)*\"", "''", text, flags=re.DOTALL
    )
    for later in LATER:
        assert not re.search(later, code), later


@pytest.mark.parametrize(
    ("accepted", "best"),
    [
        ("", "nl"),
        ("de", "de"),
        ("fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5", "fr"),
        ("es, pt;q=0.9", "nl"),
        ("en;q=0.2, de;q=0.8", "de"),
        ("en;q=0", "nl"),
        ("en;q=zzz, de", "de"),
        (",;,=;q=1,q" * 200, "nl"),
    ],
)
def test_the_language_that_a_phone_asks_for(accepted, best):
    assert best_language(accepted, tuple(LANGUAGES), "nl") == best


def test_a_browser_is_there():
    """The suite never leaves these tests out: the set-up installs Chromium."""
    assert Path("/usr/bin/chromium").exists() or Path("/usr/bin/google-chrome").exists()
