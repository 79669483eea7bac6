# SPDX-License-Identifier: MIT
"""From JSON to an entry of the minutes."""

from __future__ import annotations

from collections.abc import Callable, Collection

from mcda_app.domain.edits.workshop.minute_revisions import FIXED
from mcda_app.domain.edits.workshop.minutes import KIND_OF
from mcda_app.domain.elicitation import Aggregation
from mcda_app.domain.workshop.minute_events import (
    NAMED,
    OF_A_ROUND,
    HandsCounted,
    HeadcountChanged,
    HeadcountCorrected,
    MadeAnonymous,
    MinuteEvent,
    PersonArrived,
    PersonLeft,
    ProxyGiven,
    ReasonGiven,
    RoundClosed,
    RoundOpened,
    RoundReopened,
    RoundRestarted,
    RoundRevealed,
    ScoresAdopted,
    Signed,
    SurplusDrawn,
    Voters,
    VoterSelection,
    VotingWeightChanged,
    WeightsAdopted,
)
from mcda_app.domain.workshop.workshop import Minute, MinuteKind
from mcda_app.files.codec.json_reader import Node, refer
from mcda_app.files.codec.workshop.agenda_fields import decoded_revisions
from mcda_app.files.codec.workshop.encode_minutes import CODES
from mcda_app.i18n import tr


def minute(node: Node, rounds: Collection[str]) -> Minute:
    """An entry; one of the program's must be about a round of the workshop if its event is.

    rounds  ids of the workshop's rounds
    """
    entry = Minute(
        node.text("at"),
        node.choice("kind", MinuteKind, MinuteKind.NOTE),
        node.text("text"),
        node.text("round"),
        _event(node.child("event")) if node.has("event") else None,
        decoded_revisions(node),
    )
    node.done()
    if entry.revisions and entry.kind in FIXED:
        node.fault(tr("only the program's own words stand about rounds and signatures."), "revisions")
    if entry.event is None:
        return entry
    if entry.text:
        node.fault(tr("has both a text and an event; keep one of them."))
    if KIND_OF[type(entry.event)] is not entry.kind:
        node.fault(tr("is not the kind of this event."), "kind")
    if isinstance(entry.event, OF_A_ROUND):
        refer(node, "round", [entry.round], rounds, tr("round"))
    return entry


def _event(node: Node) -> MinuteEvent | None:
    code = node.text("code", None)
    read = READERS.get(code)
    if read is None:
        node.fault(tr("must be one of {codes}.").format(codes=", ".join(READERS)), "code")
        return None
    event = read(node)
    node.done()
    return event


def _closed(node: Node) -> RoundClosed:
    return RoundClosed(node.count("voted"), node.count("expected"))


def _weights(node: Node) -> WeightsAdopted:
    shares = tuple(_share(n) for n in node.items("shares"))
    return WeightsAdopted(node.choice("aggregation", Aggregation), shares, _voters(node))


def _share(node: Node) -> tuple[str, float]:
    title, share = node.identifier("title"), node.number("share")
    node.done()
    if not 0 <= share <= 1:
        node.fault(tr("a share must be between 0 and 1."), "share")
    return title, share


def _scores(node: Node) -> ScoresAdopted:
    return ScoresAdopted(node.count("changed"), tuple(node.texts("issues")), _voters(node))


def _signed(node: Node) -> Signed:
    return Signed(node.identifier("name"), node.flag("agrees"))


def _reason(node: Node) -> ReasonGiven:
    return ReasonGiven(node.text("text"), node.text("criterion"), node.text("option"), node.text("issue"))


def _hands(node: Node) -> HandsCounted:
    counts = []
    for child in node.items("counts"):
        counts.append((child.identifier("title"), child.count("hands")))
        child.done()
    people, several = node.count("people", None), node.has("several") and node.flag("several")
    event = HandsCounted(tuple(counts), people, node.text("issue"), several)
    if any(hands > people for _, hands in counts):
        node.fault(tr("there are more hands than people."), "counts")
    return event


def _voters(node: Node) -> Voters | None:
    if not node.has("voters"):
        return None
    child = node.child("voters")
    selection = child.choice("selection", VoterSelection)
    voters = Voters(selection, tuple(child.texts("names")), child.count("count", 0), child.count("total", 0))
    child.done()
    if selection in NAMED and not voters.names:
        child.fault(tr("must name at least one."), "names")
    return voters


READERS: dict[str, Callable[[Node], MinuteEvent]] = {
    CODES[RoundOpened]: lambda _node: RoundOpened(),
    CODES[RoundClosed]: _closed,
    CODES[RoundReopened]: lambda _node: RoundReopened(),
    CODES[RoundRestarted]: lambda node: RoundRestarted(node.count("count")),
    CODES[SurplusDrawn]: lambda node: SurplusDrawn(node.count("count")),
    CODES[HeadcountCorrected]: lambda node: HeadcountCorrected(node.count("before"), node.count("after")),
    CODES[RoundRevealed]: lambda node: RoundRevealed(node.count("void", 0), node.count("copied", 0)),
    CODES[WeightsAdopted]: _weights,
    CODES[ScoresAdopted]: _scores,
    CODES[Signed]: _signed,
    CODES[MadeAnonymous]: lambda _node: MadeAnonymous(),
    CODES[PersonArrived]: lambda node: PersonArrived(node.identifier("name")),
    CODES[PersonLeft]: lambda node: PersonLeft(node.identifier("name")),
    CODES[ProxyGiven]: lambda node: ProxyGiven(node.identifier("name"), node.text("proxy")),
    CODES[VotingWeightChanged]: lambda node: VotingWeightChanged(
        node.identifier("name"), node.number("before"), node.number("after")
    ),
    CODES[HeadcountChanged]: lambda node: HeadcountChanged(node.count("before"), node.count("after")),
    CODES[ReasonGiven]: _reason,
    CODES[HandsCounted]: _hands,
}
"""How to read each event, by its code."""
