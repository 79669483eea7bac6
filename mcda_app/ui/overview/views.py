# SPDX-License-Identifier: MIT
"""What the overview can show: for each issue a few cells, and the words around them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from mcda_app.analysis.option_codes import option_codes
from mcda_app.analysis.phrases import figure, listed, margin_figure
from mcda_app.analysis.ranking.cooperation_map import IssueSection
from mcda_app.analysis.ranking.issue_ranking import IssueResult, Standing
from mcda_app.analysis.ranking.knock_outs import fallen_sentence, fallen_words
from mcda_app.analysis.ranking.verdict import verdict
from mcda_app.analysis.rules.decisions import comparison_sentence, decision_sentence, outcome
from mcda_app.analysis.rules.exclusions import exclusion_words
from mcda_app.analysis.vocabulary.certainty import FIRMNESS
from mcda_app.domain.issue import Option, colour_indices
from mcda_app.i18n import tr
from mcda_app.ui.core.change import Change
from mcda_app.ui.core.session import Session
from mcda_app.ui.overview.cells import CHIP_PAD, Chip, Look, Tint
from mcda_app.ui.overview.columns import PAD, Column, Fonts
from mcda_app.ui.widgets.pill import FIRMNESS_SIGNS, SIDE
from mcda_app.ui.widgets.words.joints import longest_part_width

if TYPE_CHECKING:
    from mcda_app.ui.core.badge_service import BadgeService

CHIP_CAP = 150
"""Pixels that a column of options gets at least for a long name, which then wraps."""


FIRST = "1."
"""First place, as the head of a column of letters where a word has no room."""


class Names:
    """The options of one section: their letters, and their chips."""

    def __init__(self, options: tuple[Option, ...]) -> None:
        self.options = options
        self.codes = option_codes(options)
        self.colours = colour_indices(options)
        self.chips = {o.id: Chip(o.label, self.codes[o.id], self.colours[o.id]) for o in options}

    def of(self, shown: Sequence[Option]) -> tuple[Chip, ...]:
        """The chips of some options; of one that the issue does not have, a chip by its name alone."""
        return tuple(self.chips.get(o.id) or Chip(o.label, o.badge, 0) for o in shown)

    def widest(self, fonts: Fonts) -> tuple[int, int]:
        """Pixels for any one chip: at least, and where there is room."""
        metrics = fonts.bold_metrics
        longest = max((metrics.horizontalAdvance(o.label) for o in self.options), default=0)
        want = longest + 2 * CHIP_PAD + 2 * PAD
        return min(want, CHIP_CAP), want

    def letters(self, fonts: Fonts) -> int:
        """Pixels for a chip with letters."""
        widest = max(map(fonts.bold_metrics.horizontalAdvance, self.codes.values()), default=0)
        return widest + 2 * CHIP_PAD + PAD + PAD // 2


class OverviewView:
    """One way to fill the cells. Takes its numbers from the analysis and works out none itself.

    content  what its cells and words depend on
    changed  called when another choice in the view's own controls changes its cells
    """

    content = Change.RANKING

    def __init__(self, session: Session) -> None:
        self.session = session
        self.changed: Callable[[], None] = lambda: None
        self._names: dict[int, Names] = {}

    def refresh(self) -> None:
        """Take the numbers for the project as it now is, before cells are asked for."""

    def names(self, options: tuple[Option, ...]) -> Names:
        """Chips and letters of a section's options."""
        known = self._names.get(id(options))
        if known is None or known.options is not options:
            if len(self._names) > 64:
                self._names.clear()
            known = self._names[id(options)] = Names(options)
        return known

    def summary(self) -> str:
        """What the view answers over all issues, in a sentence; empty if the page's headline says it."""
        return ""

    def intro(self) -> str:
        """How to read the cells, where the heads do not say it."""
        return ""

    def structure(self) -> object:
        """What the columns depend on besides the project's issues and options, to be compared."""
        return None

    def columns(self, section: IssueSection, fonts: Fonts) -> tuple[Column, ...]:
        """What stands beside each issue of a section."""
        raise NotImplementedError

    def look(self, issue_id: str, at: int, section: IssueSection) -> Look:
        """What the cell in an issue's column number ``at`` shows."""
        raise NotImplementedError

    def words(self, issue_id: str, at: int, section: IssueSection) -> str:
        """The cell's content for those who do not see it."""
        look = self.look(issue_id, at, section)
        return " · ".join(chip.name for chip in look.chips) or look.text

    def tip(self, issue_id: str, at: int, section: IssueSection) -> str:
        result = self.session.evaluation[issue_id]
        return f"{result.issue.title}\n{verdict(result, self.session.project.settings.method)}"

    def notes(self) -> list[str]:
        """Sentences below the table."""
        return []

    def legend(self) -> tuple[str, ...]:
        """What the parts of a bar stand for, in their order."""
        return ()

    def leave(self) -> None:
        """Another view is shown: the widgets made for this one are gone."""

    def controls(self) -> QWidget | None:
        """What the user chooses in this view, made anew; None if there is nothing to choose."""
        return None

    def details(self) -> QWidget | None:
        """What stands below the table, made anew; None if nothing does."""
        return None

    def chip_column(
        self, title: str, tip: str, section: IssueSection, fonts: Fonts, short: str = ""
    ) -> Column:
        """A column that names options.

        short  its head where there is room for letters only
        """
        names, head = self.names(section.options), word_width(title, fonts.metrics)
        least, want = names.widest(fonts)
        letters = max(names.letters(fonts), word_width(short or title, fonts.metrics))
        titles = (title, short, short) if short else (title,)
        return Column(titles, tip, max(least, head), want, names=True, letters=letters)


def word_width(text: str, metrics: QFontMetrics) -> int:
    """Pixels of a head whose words stand below each other if need be."""
    return ceil(longest_part_width(text, metrics.horizontalAdvance)) + 2 * PAD


def text_column(title: str, tip: str, texts: Sequence[str], fonts: Fonts) -> Column:
    """A column of words, of which these are the widest."""
    metrics = fonts.bold_metrics
    least = max(word_width(title, fonts.metrics), *(metrics.horizontalAdvance(t) + 2 * PAD for t in texts))
    want = max(least, fonts.metrics.horizontalAdvance(title) + 2 * PAD)
    return Column((title,), tip, least, want, texts=tuple(texts))


class ScoresView(OverviewView):
    """Each option's score, then who leads, by how much, and how sure that is."""

    def __init__(self, session: Session, badges: BadgeService | None = None) -> None:
        super().__init__(session)
        self._badges = badges

    def structure(self) -> object:
        return any(issue.decision is not None for issue in self.session.project.issues)

    def columns(self, section: IssueSection, fonts: Fonts) -> tuple[Column, ...]:
        metrics = fonts.metrics
        short = self.names(section.options).codes
        number = fonts.bold_metrics.horizontalAdvance(figure(0.88)) + PAD + 4
        tip = tr(
            "{option}: its score from 0 to 1 on each issue; the stronger the colour, the higher the score"
        )
        baseline = "\n" + tr("The baseline, with which the other options are compared")
        scores = tuple(
            Column(
                self._heads(o, short[o.id]),
                tip.format(option=o.title) + (baseline if o.baseline else ""),
                number,
                number,
                scores=True,
            )
            for o in section.options
        )
        title = tr("Margin")
        ahead = tr("How far first place is ahead of the next; a full bar is a margin of 1")
        bar = max(48, metrics.horizontalAdvance(title) + 2 * PAD)
        sure = tr("How sure")
        room = max(fonts.bold_metrics.horizontalAdvance(word) for word in FIRMNESS.values())
        pill = max(
            round(0.55 * metrics.height()) + 6 + room + 2 * SIDE + PAD + 4,
            metrics.horizontalAdvance(sure) + 2 * PAD,
        )
        return (
            *scores,
            self.chip_column(
                tr("Leads"), tr("The option in first place with these weights"), section, fonts, FIRST
            ),
            Column((title,), ahead, bar, max(bar, 130), gives_way=True),
            Column((sure,), _certainty_tip(), pill, pill),
            *([self._decided_column(section, fonts)] if self.structure() else []),
        )

    def _decided_column(self, section: IssueSection, fonts: Fonts) -> Column:
        """What was decided, which the tooltip of who leads says too where this has no room."""
        column = self.chip_column(tr("Decided"), tr("What was decided in the end"), section, fonts)
        return column._replace(gives_way=True)

    @staticmethod
    def _heads(option: Option, code: str) -> tuple[str, ...]:
        """An option's names, the fullest first."""
        if not option.baseline:
            return option.title, option.label, code
        marked = tr("{option} (baseline)")
        return marked.format(option=option.title), marked.format(option=option.label), code

    def look(self, issue_id: str, at: int, section: IssueSection) -> Look:
        result = self.session.evaluation[issue_id]
        answer = at - len(section.options)
        if answer < 0:
            standing = result.standings[at]  # in the order of the options
            if standing.score is None:
                return Look("–", empty=True)
            first = standing.rank == 1
            colour = self.names(section.options).colours[standing.option.id]
            tint = Tint(colour, round(100 * standing.score), first)
            return Look(figure(standing.score), tint, bold=first)
        if not result.leaders:
            return Look("–", empty=True)
        if answer == 0:
            return Look(chips=self.names(section.options).of(result.leaders))
        if answer == 1:
            return Look(bar=margin(result) or 0.0)
        if answer == 3:
            decision = result.issue.decision
            if decision is None:
                return Look()
            option = [o for o in section.options if o.id == decision.option]
            return Look(chips=self.names(section.options).of(option)) if option else Look(decision.outcome)
        firmness = self._badges.firmness(issue_id) if self._badges is not None else None
        return Look() if firmness is None else Look(firmness.word, sign=FIRMNESS_SIGNS[firmness.value])

    def words(self, issue_id: str, at: int, section: IssueSection) -> str:
        result = self.session.evaluation[issue_id]
        answer = at - len(section.options)
        if answer < 0:
            standing = result.standings[at]
            return not_ranked(standing) if standing.score is None else figure(standing.score)
        if not result.leaders:
            return tr("no ranking")
        if answer == 0:
            return " · ".join(o.label for o in result.leaders)
        if answer == 1:
            lead = margin(result)
            return tr("no margin") if lead is None else margin_figure(lead)
        if answer == 3:
            decision = result.issue.decision
            return "" if decision is None else outcome(section.options, decision)
        firmness = self._badges.firmness(issue_id) if self._badges is not None else None
        return "" if firmness is None else firmness.word

    def tip(self, issue_id: str, at: int, section: IssueSection) -> str:
        result = self.session.evaluation[issue_id]
        answer = at - len(section.options)
        if answer < 0:
            standing = result.standings[at]
            if standing.score is None:
                reason = not_ranked(standing)
                if standing.excluded:
                    reason = exclusion_words(self.session.project.issue(issue_id), standing.option)
                elif standing.knocked_out:
                    return f"{result.issue.title}\n{fallen_sentence(result, standing)}"
                return f"{result.issue.title}\n{standing.option.title}: {reason}"
        if answer in (0, 3) and result.issue.decision is not None:
            decision = result.issue.decision
            sentences = decision_sentence(section.options, decision), comparison_sentence(result, decision)
            return "\n".join((result.issue.title, *sentences))
        if answer == 2 and self._badges is not None:
            return "\n".join(filter(None, (result.issue.title, self._badges.tip(issue_id))))
        return super().tip(issue_id, at, section)


def margin(result: IssueResult) -> float | None:
    """How far first place is ahead of the next, from 0 to 1; None where it is shared or alone."""
    return result.lead if len(result.leaders) == 1 else None


def not_ranked(standing: Standing) -> str:
    """Why an option has no score."""
    if standing.excluded:
        return tr("left out")
    if standing.knocked_out:
        return fallen_words(standing)
    if standing.missing:
        return tr("no score: {c}").format(c=listed([c.short or c.title for c in standing.missing]))
    return tr("not ranked")


def _certainty_tip() -> str:
    from mcda_app.analysis.acceptability.badges import rule

    return rule()
