# SPDX-License-Identifier: MIT
"""What the page asks: the fields of a ballot with their ids, and their texts in every language.

The page makes the ballot's JSON from the ids (`files.codec.encode_workshop.answers`); the texts are only
shown.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import groupby
from typing import NamedTuple

from mcda_app import i18n
from mcda_app.analysis.vocabulary.rounds import round_summary
from mcda_app.domain.elicitation import Elicitation, WeightQuestion
from mcda_app.domain.program_texts import Retranslation
from mcda_app.domain.workshop.workshop import Questions, Round, RoundKind
from mcda_app.exchange.ballots.answer_fields import AnswerField, AnswerKind, answer_fields
from mcda_app.exchange.ballots.paper_ballot import instructions
from mcda_app.exchange.phones.page_texts import PAGE_TEXTS
from mcda_app.files.codec.encode_elicitation import elicitation
from mcda_app.files.codec.json_fields import Json, filled
from mcda_app.files.codec.json_reader import Node
from mcda_app.files.codec.workshop import decode_workshop, encode_workshop
from mcda_app.files.resources import resource
from mcda_app.i18n import tr

LARGEST, SMALLEST = 9, 2
"""How many times one of a pair may outweigh the other, besides equally."""


class AskedRound(NamedTuple):
    """What the page needs of a round.

    project    the project's title
    anonymous  whether nobody is to know who votes
    """

    project: str
    round: Round
    anonymous: bool = False


def round_to_json(project: str, round_: Round, *, anonymous: bool) -> Json:
    """The round without any ballot, for the server's process."""
    return filled(
        project=project,
        anonymous=anonymous,
        id=round_.id,
        number=round_.number,
        kind=round_.kind.value,
        question=round_.question.value,
        order_rule=round_.order_rule,
        asked=encode_workshop.questions(round_.asked),
    )


def round_from_json(content: Json) -> AskedRound:
    """Raises ValueError if it is not as `round_to_json` makes it."""
    faults: list[str] = []
    node = Node(content, "", faults)
    questions: Questions = decode_workshop.questions(node.child("asked"))
    round_ = Round(
        node.identifier("id"),
        node.count("number", 1),
        node.choice("kind", RoundKind),
        questions,
        node.choice("question", WeightQuestion),
        node.text("order_rule"),
    )
    asked = AskedRound(node.text("project"), round_, node.flag("anonymous"))
    if faults:
        raise ValueError("; ".join(faults))
    return asked


def form_of(round_: Round) -> Json:
    """The fields by their ids, the same in every language, in the order of `answer_fields`."""
    return {
        "kind": "scores" if round_.kind.asks_scores else round_.kind.value,
        "question": round_.question.value,
        "elicitation": elicitation(Elicitation(round_.question, order_rule=round_.order_rule)),
        "levels": {c.id: [level for level, _ in c.levels] for c in round_.asked.criteria},
        "fields": [_field(field) for field in answer_fields(round_)],
    }


def _field(field: AnswerField) -> Json:
    high = None if field.kind is AnswerKind.PAIR else field.high
    return {"key": list(field.key), "kind": field.kind.value, "low": field.low, "high": high}


def texts_of(asked: AskedRound) -> dict[str, Json]:
    """All texts of the page by language."""
    return dict(_in_each_language(_texts, asked))


def _in_each_language(build: Callable[[AskedRound], Json], asked: AskedRound) -> Iterator[tuple[str, Json]]:
    """Build in each language in turn; only for a process that shows nothing itself meanwhile."""
    before = i18n.current_language()
    try:
        for code in i18n.LANGUAGES:
            i18n.load(code, resource("translations"))
            yield code, build(Retranslation().of(asked))
    finally:
        i18n.load(before, resource("translations"))


def _texts(asked: AskedRound) -> Json:
    round_ = asked.round
    fields = answer_fields(round_)
    titles = {c.id: c.title for c in round_.asked.criteria} | dict(round_.asked.groups)
    return {
        **PAGE_TEXTS,
        "reason_help": PAGE_TEXTS["reason_help"] if asked.anonymous else "",
        "name": i18n.LANGUAGES[i18n.current_language()],
        "project": asked.project,
        "round": f"{round_.title}: {round_summary(round_)}",
        "instructions": _instructions(round_),
        "sections": [[title, len(list(members))] for title, members in groupby(fields, lambda f: f.section)],
        "fields": [_field_texts(field, titles) for field in fields],
    }


def _instructions(round_: Round) -> str:
    if round_.kind is RoundKind.WEIGHTS and round_.question is WeightQuestion.PAIRWISE:
        return tr(
            "For each pair, say which change from worst to best matters more, and how many times: 1 "
            "equally, 3 moderately, 5 strongly, 7 very strongly, 9 extremely more. You may leave pairs open "
            "as long as the others link everything."
        )
    return instructions(round_)


def _field_texts(field: AnswerField, titles: dict[str, str]) -> Json:
    if field.kind is AnswerKind.PAIR:
        one, other = titles[field.key[1]], titles[field.key[2]]
        detail = field.detail.replace("A: ", f"{one}: ", 1).replace("\nB: ", f"\n{other}: ", 1)
        return {
            "label": tr("{one} or {other}?").format(one=one, other=other),
            "detail": detail,
            "choices": _pair_choices(one, other),
        }
    if field.kind is AnswerKind.LEVEL:
        return {"label": field.label, "detail": field.span, "choices": list(field.choices)}
    return {"label": field.label, "detail": field.detail}


def _pair_choices(one: str, other: str) -> list[str]:
    """The answers from “one, 9 times” over “equally” to “other, 9 times”, as `AnswerKind.PAIR` has them."""
    times = range(LARGEST, SMALLEST - 1, -1)
    text = tr("{side}: {n} times as much")
    return [
        *(text.format(side=one, n=n) for n in times),
        tr("Both equally"),
        *(text.format(side=other, n=n) for n in reversed(times)),
    ]
