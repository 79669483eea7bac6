# SPDX-License-Identifier: MIT
"""What is on a slide, as plain values: the screen, the PDF and screen readers show the same."""

from __future__ import annotations

from typing import NamedTuple

from mcda_app.analysis.phrases import figure
from mcda_app.i18n import in_percent, tr
from mcda_app.ui.partners.growth_chart import SizePoint
from mcda_app.ui.partners.partner_map import ActorHead, MapLine, line_in_words


class Degree(NamedTuple):
    """How sure a result is.

    word  such as “Firm”
    fill  how much of its sign is filled, from 0 to 1
    """

    word: str
    fill: float


class Segment(NamedTuple):
    """A part of the bar of first places.

    label   the leading options
    places  the index of each one's colour, from 0; none without a ranking
    issues  how many of them
    """

    label: str
    places: tuple[int, ...]
    issues: int


class Tile(NamedTuple):
    """An issue on the slide of all issues.

    leaders  in words; that there is no ranking where there is none
    short    the leaders where there is no room for their names
    places   as for a segment
    degree   None while it is not known, or where nothing can be said of it
    """

    issue_id: str
    name: str
    leaders: str
    short: str
    places: tuple[int, ...]
    degree: Degree | None

    @property
    def detail(self) -> str:
        """Leader and certainty on one line."""
        return self.leaders if self.degree is None else f"{self.leaders} · {self.degree.word.lower()}"

    def shortened(self) -> Tile:
        """With the leaders' short names."""
        return self._replace(leaders=self.short)


class AnswerSlide(NamedTuple):
    """The answer over all issues.

    certainty  how sure the results are, in a sentence
    """

    title: str
    certainty: str
    segments: tuple[Segment, ...]
    tiles: tuple[Tile, ...]

    @property
    def chart(self) -> str:
        """Its chart in words."""
        parts = [f"{s.label} {s.issues}" for s in self.segments]
        return _joined(*parts, *(f"{t.name}: {t.detail}" for t in self.tiles))

    @property
    def spoken(self) -> str:
        """The slide in words."""
        return _joined(self.title, self.certainty, self.chart)


class OptionBar(NamedTuple):
    """An option in a ranking.

    short  its name where there is no room for the whole one
    score  in [0, 1]
    """

    rank: int
    name: str
    short: str
    place: int
    score: float
    text: str
    leads: bool


class IssueSlide(NamedTuple):
    """One issue.

    question  what is to be decided
    verdict   who leads
    notes     what the reader of the ranking must know
    measure   what the bars show, from which end to which
    """

    issue_id: str
    title: str
    question: str
    verdict: str
    degree: Degree | None
    certainty: str
    bars: tuple[OptionBar, ...]
    notes: tuple[str, ...]
    measure: str

    @property
    def chart(self) -> str:
        """Its chart in words."""
        degree = "" if self.degree is None else self.degree.word
        return _joined(degree, *(f"{b.rank} {b.name} {b.text}" for b in self.bars))

    @property
    def spoken(self) -> str:
        """The slide in words."""
        return _joined(self.title, self.question, self.verdict, self.certainty, self.chart, *self.notes)


class Span(NamedTuple):
    """A range of a weight and who leads within it.

    low, high  shares in [0, 1]
    """

    low: float
    high: float
    label: str
    places: tuple[int, ...]


class WeightLine(NamedTuple):
    """Who leads as one weight moves.

    short     the criterion's name where there is no room for the whole one
    spans     the whole line from low to high; empty if the weight cannot move
    text      the same in a sentence
    obstacle  whether the sentence says why the weight cannot be examined
    """

    name: str
    short: str
    now: float
    spans: tuple[Span, ...]
    text: str
    obstacle: bool


class ChangeSlide(NamedTuple):
    """What would change first place on one issue.

    answer  the smallest change of a weight, in a sentence
    lines   weights, the one nearest to a change first
    scores  the smallest changes of single scores, in sentences; None while they are being calculated
    """

    issue_id: str
    issue: str
    title: str
    answer: str
    lines: tuple[WeightLine, ...]
    scores: tuple[str, ...] | None

    @property
    def chart(self) -> str:
        """Its chart in words."""
        return _joined(*(line.text for line in self.lines))

    @property
    def spoken(self) -> str:
        """The slide in words."""
        return _joined(self.issue, self.title, self.chart, *(self.scores or ()))


class PartnersSlide(NamedTuple):
    """Who belongs in, on the issues of a group.

    group   its name; empty without groups
    answer  who belongs in most often, in a sentence; that it is being calculated until that is known
    lines   a row for each issue; none while they are being calculated
    """

    group: str
    title: str
    answer: str
    heads: tuple[ActorHead, ...]
    lines: tuple[MapLine, ...]

    @property
    def chart(self) -> str:
        """Its chart in words."""
        return _joined(*(line_in_words(self.heads, line) for line in self.lines))

    @property
    def spoken(self) -> str:
        """The slide in words."""
        return _joined(self.group, self.title, self.answer, self.chart)


class GrowthSlide(NamedTuple):
    """What one more member adds on one issue.

    answer  how many partners are enough, and who cannot be spared
    points  the best coalition of each size; none while they are being calculated
    peak    the number of members at which net is highest
    """

    issue_id: str
    above: str
    title: str
    answer: str
    points: tuple[SizePoint, ...]
    peak: int

    @property
    def chart(self) -> str:
        """Its chart in words."""
        points = [f"{p.size}: {tr('score (net)')} {figure(p.net)}{_gross(p)}" for p in self.points]
        return _joined(*(f"{tr('members of the coalition, us included')} {point}" for point in points))

    @property
    def spoken(self) -> str:
        """The slide in words."""
        return _joined(self.above, self.title, self.answer, self.chart)


class FutureCell(NamedTuple):
    """Who leads on an issue in one state.

    places  as for a segment
    holds   whether today's first place holds there; of today itself it is True
    """

    leaders: str
    places: tuple[int, ...]
    holds: bool


class FutureLine(NamedTuple):
    """An issue today and in every future."""

    name: str
    cells: tuple[FutureCell, ...]


class FuturesSlide(NamedTuple):
    """What holds in which future, on the issues of a group.

    group   its name; empty without groups
    answer  how many recommendations hold in all futures, in a sentence
    heads   of today and of each future
    basis   how many differences are assumptions
    """

    group: str
    title: str
    answer: str
    heads: tuple[str, ...]
    lines: tuple[FutureLine, ...]
    basis: str

    @property
    def chart(self) -> str:
        """Its chart in words."""
        rows = (
            f"{line.name}: "
            + ", ".join(f"{h} {c.leaders}" for h, c in zip(self.heads, line.cells, strict=True))
            for line in self.lines
        )
        return _joined(*rows)

    @property
    def spoken(self) -> str:
        """The slide in words."""
        return _joined(self.group, self.title, self.answer, self.chart, self.basis)


class Spread(NamedTuple):
    """A criterion's weight in the group, as shares in [0, 1].

    dots  everybody's weight; empty in an anonymous workshop
    """

    name: str
    group: float
    low: float
    high: float
    dots: tuple[float, ...]

    @property
    def range_text(self) -> str:
        """From the least to the most."""
        return tr("{low} to {high}").format(
            low=in_percent(self.low, ".0f"), high=in_percent(self.high, ".0f")
        )


class GroupSlide(NamedTuple):
    """What a group answered in the latest revealed round on weights.

    outcome  whether the project uses these weights, or which result would follow from them
    people   who is how far from the group; empty in an anonymous workshop
    """

    title: str
    round: str
    agreement: str
    spreads: tuple[Spread, ...]
    outcome: str
    people: tuple[str, ...]

    @property
    def chart(self) -> str:
        """Its chart in words."""
        spreads = (f"{s.name} {in_percent(s.group, '.0f')} ({s.range_text})" for s in self.spreads)
        return _joined(*spreads)

    @property
    def spoken(self) -> str:
        """The slide in words."""
        return _joined(self.title, self.round, self.agreement, self.chart, self.outcome, *self.people)


class Share(NamedTuple):
    """A part of a whole in words, with its number."""

    name: str
    share: float
    text: str


class SourcesSlide(NamedTuple):
    """How the result was worked out.

    method    a sentence or two
    origin    where the weights come from
    evidence  what the scores rest on
    sources   publications
    record    who stands behind it
    """

    title: str
    method: tuple[str, ...]
    origin: str
    weights: tuple[Share, ...]
    evidence_title: str
    evidence: tuple[Share, ...]
    sources: tuple[str, ...]
    record: str

    @property
    def chart(self) -> str:
        """Its chart in words."""
        weights = (f"{w.name} {w.text}" for w in self.weights)
        evidence = (f"{e.name} {e.text}" for e in self.evidence)
        return _joined(self.origin, *weights, self.evidence_title, *evidence)

    @property
    def spoken(self) -> str:
        """The slide in words."""
        return _joined(self.title, *self.method, self.chart, *self.sources, self.record)


class EmptySlide(NamedTuple):
    """Shown where nothing can be ranked any more while presenting."""

    title: str
    text: str

    @property
    def chart(self) -> str:
        """There is none."""
        return ""

    @property
    def spoken(self) -> str:
        """The slide in words."""
        return _joined(self.title, self.text)


Slide = (
    AnswerSlide
    | IssueSlide
    | ChangeSlide
    | PartnersSlide
    | GrowthSlide
    | FuturesSlide
    | GroupSlide
    | SourcesSlide
    | EmptySlide
)


def _joined(*parts: str) -> str:
    return "; ".join(part.rstrip(".;") for part in parts if part)


def _gross(point: SizePoint) -> str:
    if point.gross is None:
        return ""
    return f", {tr('effectiveness alone (gross)')} {figure(point.gross)}"
