# SPDX-License-Identifier: MIT
"""From an entry of the minutes to JSON."""

from __future__ import annotations

from mcda_app.domain.workshop.minute_events import (
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
    VotingWeightChanged,
    WeightsAdopted,
)
from mcda_app.domain.workshop.workshop import Minute
from mcda_app.files.codec.json_fields import Json, filled, stored
from mcda_app.files.codec.workshop.agenda_fields import encoded_revisions

CODES: dict[type[MinuteEvent], str] = {
    RoundOpened: "round-opened",
    RoundClosed: "round-closed",
    RoundReopened: "round-reopened",
    RoundRestarted: "round-restarted",
    SurplusDrawn: "surplus-drawn",
    HeadcountCorrected: "headcount-corrected",
    RoundRevealed: "round-revealed",
    WeightsAdopted: "weights-adopted",
    ScoresAdopted: "scores-adopted",
    Signed: "signed",
    MadeAnonymous: "made-anonymous",
    PersonArrived: "person-arrived",
    PersonLeft: "person-left",
    ProxyGiven: "proxy-given",
    VotingWeightChanged: "voting-weight-changed",
    HeadcountChanged: "headcount-changed",
    ReasonGiven: "reason-given",
    HandsCounted: "hands-counted",
}
"""What a file calls each event."""


def minute(value: Minute) -> Json:
    return filled(
        at=value.at,
        kind=value.kind.value,
        text=value.text,
        round=value.round,
        event=None if value.event is None else _event(value.event),
        revisions=encoded_revisions(value),
    )


def _event(value: MinuteEvent) -> Json:
    code = CODES[type(value)]
    match value:
        case RoundClosed(voted, expected):
            return {"code": code, "voted": voted, "expected": expected}
        case WeightsAdopted(aggregation, shares, voters):
            return filled(
                code=code,
                aggregation=aggregation.value,
                shares=[{"title": stored(title), "share": share} for title, share in shares],
                voters=_voters(voters),
            )
        case ScoresAdopted(changed, issues, voters):
            return filled(
                code=code, changed=changed, issues=[stored(issue) for issue in issues], voters=_voters(voters)
            )
        case Signed(name, agrees):
            return {"code": code, "name": name, "agrees": agrees}
        case ReasonGiven(text, criterion, option, issue):
            return filled(code=code, criterion=criterion, option=option, issue=issue, text=text)
        case HandsCounted(counts, people, issue, several):
            return filled(
                code=code,
                counts=[{"title": stored(title), "hands": hands} for title, hands in counts],
                people=people,
                issue=stored(issue),
                several=several or None,
            )
        case RoundRevealed(void, copied):
            return filled(code=code, void=void or None, copied=copied or None)
        case RoundRestarted(count) | SurplusDrawn(count):
            return {"code": code, "count": count}
        case HeadcountCorrected(before, after) | HeadcountChanged(before, after):
            return {"code": code, "before": before, "after": after}
        case VotingWeightChanged(name, before, after):
            return {"code": code, "name": name, "before": before, "after": after}
        case PersonArrived(name) | PersonLeft(name):
            return {"code": code, "name": name}
        case ProxyGiven(name, proxy):
            return filled(code=code, name=name, proxy=proxy)
        case RoundOpened() | RoundReopened() | MadeAnonymous():
            return {"code": code}


def _voters(value: Voters | None) -> Json | None:
    if value is None:
        return None
    return filled(
        selection=value.selection.value,
        names=list(value.names),
        count=value.count or None,
        total=value.total or None,
    )
