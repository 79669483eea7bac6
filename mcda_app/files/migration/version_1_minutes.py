# SPDX-License-Identifier: MIT
"""Entries of the minutes of version 1, read back from the sentences that they were kept as.

A sentence is read by writing it anew: what is taken from it must give exactly the same words again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from mcda_app.files.migration.version_1_sentences import SENTENCES
from mcda_app.french import FrenchText

Json = dict[str, object]
Strings = list[str]

WORDING: Mapping[str, Mapping[str, str]] = {
    **SENTENCES,
    "fr-narrow": {key: text.replace("\u00a0", "\u202f") for key, text in SENTENCES["fr"].items()},
}
"""The sentences by language; French twice, for its space before a colon was at times the narrow one."""
AGGREGATIONS = ("judgements", "priorities-arithmetic", "priorities-geometric")
VOTERS, REST = "\x01", "\x02"
"""Stand for what is filled in, while a sentence is turned into a pattern."""
NUMBER = r"(\d{1,6})"
_SHARE = re.compile(r"(?P<title>[^%]+?) (?P<number>\d+(?:[.,]\d+)?(?:e[+-]\d+)?) %(?:, |$)")
_BEFORE_FRENCH = (("de ", ""), ("d’", ""), ("des ", "les "), ("du ", "le "))
"""What may stand in French for “de ” before a name, and what of the name it swallowed."""


class _Round(NamedTuple):
    """A round as version 1 kept it; asked: key of the sentence that says what it asked."""

    id: str
    number: int
    asked: str
    issues: tuple[str, ...]
    previous: str


def filled(code: str, key: str, **values: object) -> str:
    """A sentence of version 1 in a language."""
    text = WORDING[code][key]
    return (FrenchText(text) if code.startswith("fr") else text).format(**values)


class MinuteReader:
    """Finds out what the program noted in the entries of one workshop.

    slips  new ids of the slips of an anonymous workshop, by their old ones
    """

    def __init__(self, project: Json, workshop: Json, slips: Mapping[str, str]) -> None:
        self._slips = slips
        people = _objects(workshop.get("participants"))
        self._groups = set(_texts(people, "group"))
        self._names = {*_texts(people, "name"), *slips}
        self._criteria = set(_texts(_objects(project.get("criteria")), "title"))
        issues = _objects(project.get("issues"))
        self._issues = {*_texts(issues, "title"), *_texts(issues, "short")}
        options = [*_objects(project.get("options"))]
        for issue in issues:
            options += _objects(issue.get("options"))
        self._options = {*_texts(options, "title"), *_texts(options, "short")}
        rounds = [r for r in map(_round, _objects(workshop.get("rounds"))) if r is not None]
        clear = len({r.number for r in rounds}) == len({r.id for r in rounds}) == len(rounds)
        self._rounds = rounds if clear else []

    def migrated(self, minute: object) -> object:
        """An entry of version 2 for one of version 1; the same where it is no sentence of the program's."""
        if not isinstance(minute, dict) or not isinstance(minute.get("text"), str):
            return minute
        text, kind, round_named = minute["text"], minute.get("kind"), minute.get("round", "")
        readings = {_Reading(*reading) for code in WORDING for reading in self._read(code, kind, text)}
        if len(readings) != 1:
            return minute
        round_id, event = readings.pop()
        if round_named not in ("", round_id):
            return minute
        rest = {k: v for k, v in minute.items() if k not in ("text", "round")}
        return {**rest, **({"round": round_id} if round_id else {}), "event": _thawed(event)}

    def _read(self, code: str, kind: object, text: str) -> Iterator[tuple[str, object]]:
        """Each way to read a text of this kind in a language, as (round id, event)."""
        if kind == "round":
            yield from self._of_round(code, text)
        elif kind == "decision":
            yield from self._weights(code, text)
            yield from self._scores(code, text)
        elif kind == "sign-off":
            for key, agrees in (("signed", True), ("signed_dissent", False)):
                ending = f" {WORDING[code][key]}."
                if text.endswith(ending) and text != ending:
                    yield "", _frozen({"code": "signed", "name": text.removesuffix(ending), "agrees": agrees})
        elif kind == "people" and text == WORDING[code]["made_anonymous"]:
            yield "", _frozen({"code": "made-anonymous"})
        elif kind == "reason":
            yield from self._reason(code, text)

    def _of_round(self, code: str, text: str) -> Iterator[tuple[str, object]]:
        mentions = {r.id: filled(code, "round_mention", number=r.number) for r in self._rounds}
        for each in self._rounds:
            title = filled(code, "round", number=each.number)
            if not text.startswith(title):
                continue
            if text == filled(code, "revealed", title=title):
                yield each.id, _frozen({"code": "round-revealed"})
            asked = WORDING[code][each.asked]
            if each.issues:
                asked = filled(code, "on_issues", asked=asked, issues=", ".join(each.issues))
            again = ""
            if each.previous in mentions:
                again = filled(code, "repeating", mention=mentions[each.previous])
            clear = each.previous in mentions or not each.previous
            if clear and text == filled(code, "opened", title=title, asked=asked, repeated=again):
                yield each.id, _frozen({"code": "round-opened"})
            for key in ("closed", "closed_one"):
                pattern = _pattern(filled(code, key, title=title, voted=VOTERS, expected=REST))
                numbers = re.fullmatch(pattern.replace(VOTERS, r"(\d{1,6})").replace(REST, NUMBER), text)
                if numbers:
                    voted, expected = int(numbers[1]), int(numbers[2])
                    yield each.id, _frozen({"code": "round-closed", "voted": voted, "expected": expected})

    def _weights(self, code: str, text: str) -> Iterator[tuple[str, object]]:
        for each in self._rounds:
            mention = filled(code, "round_mention", number=each.number)
            for aggregation in AGGREGATIONS:
                words = {"mention": mention, "aggregation": WORDING[code][aggregation]}
                pattern = _pattern(filled(code, "weights_adopted", **words, voters=VOTERS, shares=REST))
                match = re.fullmatch(pattern.replace(VOTERS, "(.*?)").replace(REST, "(.+)"), text)
                shares = _shares(code, match[2]) if match else None
                if match is None or shares is None:
                    continue
                for voters in self._voters(code, "weights_of", match[1]):
                    event = {"code": "weights-adopted", "aggregation": aggregation, "shares": shares}
                    yield each.id, _frozen({**event, **voters})

    def _scores(self, code: str, text: str) -> Iterator[tuple[str, object]]:
        for each in self._rounds:
            mention = filled(code, "round_mention", number=each.number)
            pattern = _pattern(filled(code, "scores_adopted", mention=mention, voters=VOTERS, changed=REST))
            pattern = pattern.replace(VOTERS, "(.*?)").replace(REST, NUMBER) + r"(?: \((.+)\))?\."
            match = re.fullmatch(pattern, text)
            if match is None:
                continue
            issues = (match[3] or "").split(", ") if match[3] else []
            if not self._issues.issuperset(issues):
                issues = [match[3]]  # a name with a comma, or one that is another by now
            for voters in self._voters(code, "scores_of", match[1]):
                event = {"code": "scores-adopted", "changed": int(match[2]), "issues": issues}
                yield each.id, _frozen({**event, **voters})

    def _voters(self, code: str, key: str, text: str) -> Iterator[Json]:
        """Whose answers a part of a sentence names: nothing for everybody's."""
        if not text:
            yield {}
            return
        for label in _inside(code, key, text):
            for voters in self._selections(code, label):
                yield {"voters": voters}

    def _selections(self, code: str, label: str) -> Iterator[Json]:
        words = WORDING[code]
        if label == words["present"]:
            yield {"selection": "present"}
        if label in self._groups:
            yield {"selection": "group", "names": [label]}
        only, all_but = words["only"].format(name=""), words["all_but"].format(names="")
        if label.startswith(only) and label.removeprefix(only) in self._names:
            yield {"selection": "only", "names": self._ids([label.removeprefix(only)])}
        if label.startswith(all_but):
            for names in self._lists(words["and"], label.removeprefix(all_but)):
                yield {"selection": "all-but", "names": self._ids(names)}
        pattern = _pattern(words["some"].format(count=VOTERS, total=REST))
        if some := re.fullmatch(pattern.replace(VOTERS, NUMBER).replace(REST, NUMBER), label):
            yield {"selection": "some", "count": int(some[1]), "total": int(some[2])}

    def _lists(self, both: str, text: str) -> Iterator[Strings]:
        """One known name, or two with “and” between them."""
        if text in self._names:
            yield [text]
        between = both.format(first="", last="")
        for joint in re.finditer(re.escape(between), text):
            names = [text[: joint.start()], text[joint.end() :]]
            if self._names.issuperset(names):
                yield names

    def _ids(self, names: Strings) -> Strings:
        return [self._slips.get(name, name) for name in names]

    def _reason(self, code: str, text: str) -> Iterator[tuple[str, object]]:
        event: Json = {"code": "reason-given"}
        for title in self._criteria:
            head = f"{filled(code, 'weight_reason', criterion=title)}: "
            if text.startswith(head) and text[len(head) :].strip():
                yield "", _frozen({**event, "criterion": title, "text": text[len(head) :]})
        between = WORDING[code]["score_reason"].format(option="", criterion=VOTERS, issue="")
        between = between.split(VOTERS)[0]
        for issue in self._issues:
            head = f"{filled(code, 'gut_reason', issue=issue)}: "
            if text.startswith(head) and text[len(head) :].strip():
                yield "", _frozen({**event, "issue": issue, "text": text[len(head) :]})
            subject, joint, reason = text.partition(f" ({issue}): ")
            if not joint or not reason.strip():
                continue
            for option in self._options:
                criterion = subject.removeprefix(f"{option}{between}")
                if criterion != subject and criterion in self._criteria:
                    about = {"criterion": criterion, "option": option, "issue": issue}
                    yield "", _frozen({**event, **about, "text": reason})


class _Reading(NamedTuple):
    """What an entry says: the id of the round it is about, and the event with its members as pairs."""

    round: str
    event: object


def _round(entry: Json) -> _Round | None:
    asked = entry.get("asked")
    key = entry.get("question", "direct") if entry.get("kind") == "weights" else entry.get("kind")
    number, identity, previous = entry.get("number"), entry.get("id"), entry.get("previous", "")
    issues = _objects(asked.get("issues")) if isinstance(asked, dict) else []
    if not isinstance(number, int) or isinstance(number, bool) or not isinstance(identity, str):
        return None
    if not 0 <= number <= 1_000_000:
        return None
    if key not in ("direct", "swing", "pairwise", "order", "scores", "gut-check"):
        return None
    titles = () if entry.get("kind") == "weights" else tuple(_texts(issues, "title"))
    return _Round(identity, number, str(key), titles, previous if isinstance(previous, str) else "")


def _shares(code: str, text: str) -> list[Json] | None:
    """Titles with their shares from “Cost 40 %, Speed 60 %”; None if that would not give the text again."""
    pairs = [(match["title"], match["number"]) for match in _SHARE.finditer(text)]
    values = [(title, float(number.replace(",", ".")) / 100) for title, number in pairs]
    again = ", ".join(f"{title} {_number(code, 100 * share)} %" for title, share in values)
    if again != text or not all(0 <= share <= 1 for _, share in values):
        return None
    return [{"title": title, "share": share} for title, share in values]


def _number(code: str, value: float) -> str:
    text = format(value, ".3g")
    return text.replace(".", ",") if code != "en" else text


def _inside(code: str, key: str, text: str) -> Iterator[str]:
    """What was filled in where a sentence says whose answers count, in each way that gives the text again."""
    before, after = WORDING[code][key].split("{voters}")
    joints = _BEFORE_FRENCH if before.endswith("de ") and code.startswith("fr") else (("", ""),)
    head = before.removesuffix("de ") if joints is _BEFORE_FRENCH else before
    for joint, article in joints:
        start = head + joint
        if text.startswith(start) and text.endswith(after):
            label = article + text[len(start) : len(text) - len(after)]
            if filled(code, key, voters=label) == text:
                yield label


def _pattern(sentence: str) -> str:
    return re.escape(sentence)


def _objects(value: object) -> list[Json]:
    return [entry for entry in value if isinstance(entry, dict)] if isinstance(value, list) else []


def _texts(entries: list[Json], key: str) -> Strings:
    """The texts under a key; empty ones name nothing."""
    return [value for entry in entries if isinstance(value := entry.get(key), str) and value]


def _frozen(value: object) -> object:
    """JSON that can be compared and counted."""
    if isinstance(value, dict):
        return ("object", tuple((key, _frozen(member)) for key, member in value.items()))
    if isinstance(value, list):
        return ("list", tuple(map(_frozen, value)))
    return value


def _thawed(value: object) -> object:
    match value:
        case ("object", tuple(members)):
            return {key: _thawed(member) for key, member in members}
        case ("list", tuple(members)):
            return [_thawed(member) for member in members]
    return value
