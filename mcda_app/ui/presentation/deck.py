# SPDX-License-Identifier: MIT
"""Which slides a document has, and their content, gathered from what was evaluated already."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from mcda_app.analysis.acceptability.badges import Firmness
from mcda_app.analysis.acceptability.certainty import describe_certainty
from mcda_app.analysis.group.ballot_tables import latest_weights
from mcda_app.analysis.group.result import GroupResult
from mcda_app.analysis.option_codes import option_codes
from mcda_app.analysis.partners.problem import obstacle
from mcda_app.analysis.phrases import capital, figure, lead, named
from mcda_app.analysis.ranking.evaluation import Evaluation
from mcda_app.analysis.ranking.first_place_counts import first_place_counts, headline
from mcda_app.analysis.ranking.issue_ranking import IssueResult
from mcda_app.analysis.ranking.verdict import score_word, warnings
from mcda_app.analysis.sensitivity.tipping_sentences import describe
from mcda_app.analysis.sensitivity.weight_tipping import WeightTipping
from mcda_app.domain.issue import Issue, Option, colour_indices
from mcda_app.domain.project import Project
from mcda_app.i18n import tr
from mcda_app.ui.presentation.background_slides import group_slide, sources_slide
from mcda_app.ui.presentation.futures_slides import futures_slide
from mcda_app.ui.presentation.partner_slides import PartnerRow, growth_slide, partners_slide
from mcda_app.ui.presentation.slides import (
    AnswerSlide,
    ChangeSlide,
    Degree,
    EmptySlide,
    FuturesSlide,
    IssueSlide,
    OptionBar,
    PartnersSlide,
    Segment,
    Slide,
    Span,
    Tile,
    WeightLine,
)

MOST_SCORES = 3
"""Changes of single scores on a slide at most."""

FILLS = {Firmness.ROBUST: 1.0, Firmness.CONTESTED: 0.5, Firmness.KNIFE_EDGE: 0.0}


class Kind(Enum):
    """The kinds of slides."""

    ANSWER = "answer"
    ISSUE = "issue"
    CHANGE = "change"
    PARTNERS = "partners"
    GROWTH = "growth"
    FUTURES = "futures"
    GROUP = "group"
    SOURCES = "sources"
    EMPTY = "empty"


PARTNER_KINDS = (Kind.PARTNERS, Kind.GROWTH)


class Key(NamedTuple):
    """A slide of a document.

    issue_id  empty for a slide about several issues
    group     the id of their group; empty for all issues, and for those in no group
    """

    kind: Kind
    issue_id: str = ""
    group: str = ""


@dataclass(frozen=True)
class Material:
    """What slides are made from.

    firmness         of an issue's first place; None while unknown
    weight_tippings  of an issue, in the order of the criteria
    score_tips       sentences on the smallest changes of an issue's scores; None while being calculated
    group_result     of a round by its id
    partner_row      the answers of an issue on partners; None while they are being calculated
    """

    project: Project
    evaluation: Evaluation
    firmness: Callable[[str], Firmness | None]
    weight_tippings: Callable[[Issue], tuple[WeightTipping, ...]]
    score_tips: Callable[[Issue], tuple[str, ...] | None]
    group_result: Callable[[str], GroupResult | None]
    partner_row: PartnerRow


class Deck:
    """The slides of one state of a document; each is made when it is first asked for."""

    def __init__(self, material: Material) -> None:
        self._material = material
        self._slides: dict[Key, Slide] = {}
        self.keys: tuple[Key, ...] = tuple(self._offered()) or (Key(Kind.EMPTY),)

    @property
    def is_empty(self) -> bool:
        """Whether the document has nothing to present."""
        return self.keys[0].kind is Kind.EMPTY

    def slide(self, key: Key) -> Slide:
        """The content of one of the slides."""
        if key not in self._slides:
            self._slides[key] = self._make(key)
        return self._slides[key]

    def name(self, key: Key) -> str:
        """A slide's title in a list of slides."""
        slide = self.slide(key)
        if isinstance(slide, PartnersSlide | FuturesSlide) and slide.group:
            return f"{slide.title} {slide.group}"
        return f"{slide.issue}: {slide.title}" if isinstance(slide, ChangeSlide) else slide.title

    def forget(self, *keys: Key) -> None:
        """Make slides anew when they are next asked for."""
        for key in keys:
            self._slides.pop(key, None)

    def _offered(self) -> Iterator[Key]:
        """The slides that say something about the document, in their order."""
        project, results = self._material.project, self._material.evaluation.results
        ranked = [issue for issue in project.issues if results[issue.id].leaders]
        if not ranked:
            return
        if len(project.issues) > 1:
            yield Key(Kind.ANSWER)
        for issue in ranked:
            yield Key(Kind.ISSUE, issue.id)
            if len(results[issue.id].ranked) > 1:
                yield Key(Kind.CHANGE, issue.id)
        yield from self._offered_on_partners()
        if project.futures.futures:
            for group in dict.fromkeys(issue.group for issue in ranked):
                yield Key(Kind.FUTURES, group=group)
        round_ = latest_weights(project)
        if round_ is not None and self._material.group_result(round_.id) is not None:
            yield Key(Kind.GROUP)
        yield Key(Kind.SOURCES)

    def _offered_on_partners(self) -> Iterator[Key]:
        """For each group the map, then what one more member adds on each of its issues."""
        project = self._material.project
        if len(project.partners.actors) < 2:
            return
        for group in dict.fromkeys(issue.group for issue in project.issues):
            issues = [i for i in project.issues if i.group == group and not obstacle(project, i)]
            if issues:
                yield Key(Kind.PARTNERS, group=group)
            for issue in issues:
                yield Key(Kind.GROWTH, issue.id)

    def _make(self, key: Key) -> Slide:
        material = self._material
        if key.kind is Kind.ANSWER:
            return self._answer()
        if key.kind is Kind.ISSUE:
            return self._issue(material.project.issue(key.issue_id))
        if key.kind is Kind.CHANGE:
            return self._change(material.project.issue(key.issue_id))
        if key.kind is Kind.PARTNERS:
            issues = [issue for issue in material.project.issues if issue.group == key.group]
            return partners_slide(material.project, key.group, issues, material.partner_row)
        if key.kind is Kind.GROWTH:
            issue = material.project.issue(key.issue_id)
            return growth_slide(issue, material.partner_row(issue))
        if key.kind is Kind.FUTURES:
            return futures_slide(material.project, key.group)
        if key.kind is Kind.GROUP:
            round_ = latest_weights(material.project)
            result = None if round_ is None else material.group_result(round_.id)
            assert round_ is not None
            assert result is not None
            return group_slide(material.project, material.evaluation, round_, result)
        if key.kind is Kind.SOURCES:
            return sources_slide(material.project)
        return EmptySlide(
            tr("Nothing to present yet"),
            tr("No option is ranked. Score the options of an issue on every criterion that has weight."),
        )

    # The answer

    def _answer(self) -> AnswerSlide:
        evaluation = self._material.evaluation
        counts = first_place_counts(evaluation)
        tiles = tuple(self._tile(issue, evaluation[issue.id]) for issue in self._material.project.issues)
        segments = tuple(
            Segment(c.label, _leading_places(evaluation[c.issue_ids[0]]), len(c.issue_ids)) for c in counts
        )
        return AnswerSlide(headline(evaluation), self._certainty(), segments, tiles)

    def _tile(self, issue: Issue, result: IssueResult) -> Tile:
        leaders = " = ".join(o.label for o in result.leaders) or tr("No ranking")
        codes = option_codes([standing.option for standing in result.standings])
        short = " = ".join(codes[o.id] for o in result.leaders) or leaders
        return Tile(issue.id, issue.label, leaders, short, _leading_places(result), self._degree(result))

    def _degree(self, result: IssueResult) -> Degree | None:
        firmness = self._material.firmness(result.issue.id) if len(result.ranked) > 1 else None
        return None if firmness is None else Degree(firmness.word, FILLS[firmness])

    def _certainty(self) -> str:
        """How sure all results are; that it is being calculated until that is known of all."""
        results = [r for r in self._material.evaluation.results.values() if len(r.ranked) > 1]
        return self._certainty_of(results)

    def _certainty_of(self, results: list[IssueResult]) -> str:
        degrees = [self._material.firmness(r.issue.id) for r in results]
        known = [degree for degree in degrees if degree is not None]
        if len(known) < len(degrees):
            return tr("Still calculating how sure this is.")
        return describe_certainty(known, sum(len(r.leaders) > 1 for r in results))

    # One issue

    def _issue(self, issue: Issue) -> IssueSlide:
        project, result = self._material.project, self._material.evaluation[issue.id]
        places = _places(result)
        bars = tuple(
            OptionBar(
                standing.rank or 0,
                standing.option.title,
                standing.option.label,
                places[standing.option.id],
                standing.score or 0.0,
                figure(standing.score or 0.0),
                standing.rank == 1,
            )
            for standing in result.ranked
        )
        measure = tr("Bars: score from 0 to 1 ({measure})").format(
            measure=score_word(project.settings.method)
        )
        several = len(result.ranked) > 1
        return IssueSlide(
            issue.id,
            issue.title,
            issue.description,
            _verdict(result),
            self._degree(result),
            self._certainty_of([result]) if several else "",
            bars,
            tuple(warnings(result)),
            measure,
        )

    # What would change it

    def _change(self, issue: Issue) -> ChangeSlide:
        material = self._material
        result = material.evaluation[issue.id]
        tippings = material.weight_tippings(issue)
        nearest_first = sorted(tippings, key=lambda t: 2.0 if t.margin is None else t.margin)
        places = _places(result)
        nearest = nearest_first[0] if nearest_first else None
        if nearest is None or nearest.margin is None:
            answer = tr("No change of a single weight changes first place.")
        else:
            answer = describe(nearest)
        return ChangeSlide(
            issue.id,
            issue.label,
            tr("What would change it"),
            answer,
            tuple(_weight_line(tipping, places) for tipping in nearest_first),
            material.score_tips(issue),
        )


def _weight_line(tipping: WeightTipping, places: dict[str, int]) -> WeightLine:
    def place_of(options: tuple[Option, ...]) -> tuple[int, ...]:
        return tuple(places[o.id] for o in options)

    spans = tuple(
        Span(part.low, part.high, capital(named(part.leaders)), place_of(part.leaders))
        for part in tipping.intervals
        if not part.is_point
    )
    criterion = tipping.criterion
    short = criterion.short or criterion.title
    return WeightLine(criterion.title, short, tipping.now, spans, describe(tipping), bool(tipping.obstacle))


def _places(result: IssueResult) -> dict[str, int]:
    """Option id to the index of its colour, from 0."""
    return colour_indices([standing.option for standing in result.standings])


def _leading_places(result: IssueResult) -> tuple[int, ...]:
    places = _places(result)
    return tuple(places[option.id] for option in result.leaders)


def _verdict(result: IssueResult) -> str:
    """Who leads, and ahead of whom."""
    text = capital(lead(result.leaders))
    behind = [s for s in result.ranked if s.rank != 1]
    if len(result.leaders) > 1 or not behind:
        return text
    second = tuple(s.option for s in behind if s.rank == behind[0].rank)
    if len(second) > 3:
        return text
    return tr("{leader}, ahead of {second}").format(leader=text, second=named(second))
