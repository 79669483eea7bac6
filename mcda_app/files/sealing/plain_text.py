# SPDX-License-Identifier: MIT
"""What is sealed: a ballot as JSON, padded with spaces to the size of all ballots of its round.

Neither the voter nor a code, number or time is in it: the tag of the sealed ballot alone says whose it is,
and a token drawn at random binds it to that, see `domain.workshop.sealing.binding`. The page for phones makes
the same text in the browser.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from dataclasses import replace

from mcda_app.domain.checks import whole_text
from mcda_app.domain.elicitation import Elicitation, WeightQuestion
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.pairwise import Judgements
from mcda_app.domain.score import Score
from mcda_app.domain.voting.ballots import faults_of, pair_sets
from mcda_app.domain.workshop.round_answers import restrict_to_round
from mcda_app.domain.workshop.sealing import TOKEN_BYTES, Void, binding
from mcda_app.domain.workshop.workshop import Answers, Round, RoundKind
from mcda_app.errors import EditError, McdaError
from mcda_app.files.codec.json_fields import filled
from mcda_app.files.codec.json_reader import Node, texts
from mcda_app.files.codec.workshop import decode_workshop, encode_workshop
from mcda_app.i18n import tr

REASON_BYTES = 4096
"""What all reasons of a ballot may take, as JSON in UTF-8."""
STEP = 512
"""Sizes are multiples of this."""
_LONGEST_NUMBER = -1.2345678901234567e-300
_COMPACT = (",", ":")


def size_of(round_: Round) -> int:
    """The bytes that any ballot of a round fits in, whatever its answers."""
    longest = len(_json(_longest_answers(round_), {}, bytes(TOKEN_BYTES))) + REASON_BYTES
    return -(-longest // STEP) * STEP


def padded(round_: Round, answers: Answers, reasons: Mapping[str, str], token: bytes) -> bytes:
    """The plain text of a ballot. Raises EditError if its reasons are too long."""
    said = dict(reasons)
    data = _json(answers, said, token)
    size = size_of(round_) if round_.seal is None else round_.seal.size
    if len(_dumps(said)) > REASON_BYTES or len(data) > size:
        raise EditError(
            tr(
                "The reasons on this ballot are too long: together they may have about {most} letters."
            ).format(most=REASON_BYTES // 2),
            remedy=tr("Shorten them."),
        )
    return data.ljust(size)


def read(
    round_: Round, data: bytes, bound_by: bytes | None = None
) -> tuple[Answers, FrozenDict[str, str]] | Void:
    """The answers and reasons in a plain text, or why it does not count.

    bound_by  the binding it was submitted with; None for a ballot of a version that had none
    """
    faults: list[str] = []
    try:
        content = json.loads(data.decode("utf-8"), object_pairs_hook=_whole)
        if not isinstance(content, dict):
            return Void.FAULTY
        token = base64.b64decode(str(content.pop("token", "")), validate=True)
        if bound_by is not None and len(token) != TOKEN_BYTES:
            return Void.FAULTY
        if bound_by is not None and binding(token) != bound_by:
            return Void.COPIED
        node = Node(content, "", faults)
        answers = decode_workshop.answers(node.child("answers"), round_.asked)
        reasons = texts(node.child("reasons"))
        node.done()
        if faults or faults_of(round_, answers):
            return Void.FAULTY
        answers = restrict_to_round(round_, answers)
    except (ValueError, RecursionError, McdaError, KeyError, OverflowError):
        return Void.FAULTY
    subjects = {"", *(c.id for c in round_.asked.criteria), *(i.id for i in round_.asked.issues)}
    return answers, FrozenDict({k: t.strip() for k, t in reasons.items() if k in subjects and t.strip()})


def _whole(members: list[tuple[str, object]]) -> dict[str, object]:
    """An object whose texts can be stored: half a character in a reason, from a phone, voids no ballot."""
    return {key: whole_text(value) if isinstance(value, str) else value for key, value in members}


def _json(answers: Answers, reasons: Mapping[str, str], token: bytes) -> bytes:
    text = base64.b64encode(token).decode("ascii")
    return _dumps(filled(answers=encode_workshop.answers(answers), reasons=dict(reasons), token=text))


def _dumps(content: object) -> bytes:
    return json.dumps(content, ensure_ascii=False, separators=_COMPACT).encode("utf-8", "replace")


def _longest_answers(round_: Round) -> Answers:
    """Answers that take at least as many bytes as any others; they need not be valid."""
    criteria, number = [c.id for c in round_.asked.criteria], _LONGEST_NUMBER
    if round_.kind is RoundKind.GUT:
        orders = {i.id: tuple((o,) for o, _ in i.options) for i in round_.asked.issues}
        return Answers(orders=FrozenDict(orders))
    if round_.kind.asks_scores:
        longest = {
            c.id: max((Score(number=number), *(Score(level) for level, _ in c.levels)), key=_score_bytes)
            for c in round_.asked.criteria
        }
        cells = {
            (i.id, o, c): longest[c] for i in round_.asked.issues for o, _ in i.options for c in criteria
        }
        return Answers(scores=FrozenDict(cells))
    numbers = FrozenDict(dict.fromkeys(criteria, number))
    if round_.question is WeightQuestion.DIRECT:
        return Answers(points=numbers)
    blank = Elicitation(round_.question, order_rule=round_.order_rule)
    if round_.question is WeightQuestion.ORDER:
        places = tuple((c,) for c in criteria)
        return Answers(elicitation=replace(blank, order=places))
    if round_.question is WeightQuestion.SWING:
        return Answers(elicitation=replace(blank, swing=numbers))
    pairwise, between = Judgements(), Judgements()
    for title, names, _judgements in pair_sets(round_.asked, pairwise, between):
        ids = list(names)
        ratios = {(a, b): number for a in ids for b in ids if a != b}
        if title and ids == [g for g, _ in round_.asked.groups]:
            between = Judgements(FrozenDict({**between.ratios, **ratios}))
        else:
            pairwise = Judgements(FrozenDict({**pairwise.ratios, **ratios}))
    return Answers(elicitation=replace(blank, pairwise=pairwise, between=between))


def _score_bytes(score: Score) -> int:
    return len(_dumps(score.level if score.level is not None else score.number))
