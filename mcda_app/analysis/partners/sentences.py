# SPDX-License-Identifier: MIT
"""The answers on one issue in sentences that an officer can use."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from mcda_app.analysis.acceptability.headline import is_long
from mcda_app.analysis.acceptability.sentences import share_words
from mcda_app.analysis.partners.answers import ForumResult, Membership, PartnerAnswers, Scope
from mcda_app.analysis.partners.problem import all_alike, unknown_rating
from mcda_app.analysis.phrases import SMALL_NUMBERS, capital, listed
from mcda_app.analysis.ranking.knock_outs import threshold_words
from mcda_app.domain.edits.partners.actors import ActorMentions
from mcda_app.domain.issue import Option
from mcda_app.domain.membership.rules import ActorRating, GoodKind
from mcda_app.domain.partners.actors import Actor
from mcda_app.domain.score import Evidence, Score
from mcda_app.i18n import localised, plural, tr
from mcda_app.methods.coalitions.ranking import AS_GOOD
from mcda_app.methods.ranking import TIE_TOLERANCE


def enough_sentence(answers: PartnerAnswers) -> str:
    """How many partners the best coalition has, and why not one more."""
    issue, count = answers.issue.label, len(answers.partners)
    if answers.alone_is_best:
        text = (
            tr("On {issue}, nothing beats going alone.")
            if answers.ranking.tied == 1
            else tr("On {issue}, nothing beats going alone, but other coalitions tie with it.")
        )
        return text.format(issue=issue)
    if answers.ranking.best == answers.problem.everybody:
        return plural(
            count,
            tr("On {issue}, the one partner that there is belongs in."),
            tr("On {issue}, everybody belongs in.")
            if answers.ranking.out
            else tr("On {issue}, everybody belongs in: each partner brings more than it costs."),
        ).format(issue=issue)
    if answers.barred:
        text = plural(
            count,
            tr("One partner is enough for {issue}; a second brings no gain, or misses a threshold."),
            tr("{count} partners are enough for {issue}; one more brings no gain, or misses a threshold."),
        )
    elif answers.largest_tied > len(answers.best):
        text = plural(
            count,
            tr("One partner is enough for {issue}; more bring no gain."),
            tr("{count} partners are enough for {issue}; more bring no gain."),
        )
    else:
        text = plural(
            count,
            tr("One partner is enough for {issue}; a second costs more than it brings."),
            tr("{count} partners are enough for {issue}; one more costs more than it brings."),
        )
    return capital(text.format(count=_in_words(count), issue=issue))


def headline(answers: PartnerAnswers) -> str:
    """The same in a few words; without the issue's name where that would break the sentence."""
    issue, count = answers.issue.label, len(answers.partners)
    if is_long(issue):
        return _headline_alone(answers, count)
    if answers.alone_is_best:
        return tr("Nothing beats going alone on {issue}").format(issue=issue)
    if answers.ranking.best == answers.problem.everybody:
        return tr("Everybody belongs in on {issue}").format(issue=issue)
    text = plural(
        count, tr("One partner is enough for {issue}"), tr("{count} partners are enough for {issue}")
    )
    return capital(text.format(count=_in_words(count), issue=issue))


def _headline_alone(answers: PartnerAnswers, count: int) -> str:
    if answers.alone_is_best:
        return tr("Nothing beats going alone")
    if answers.ranking.best == answers.problem.everybody:
        return tr("Everybody belongs in")
    text = plural(count, tr("One partner is enough"), tr("{count} partners are enough"))
    return capital(text.format(count=_in_words(count)))


def scope_sentence(answers: PartnerAnswers) -> str:
    """Whether the best coalition is selective as the paper defines it; empty where it is not about that.

    That is without central powers to miss, and where going alone is best.
    """
    problem, best = answers.problem, answers.ranking.best
    if problem.central is None or answers.alone_is_best:
        return ""
    if problem.is_selective(best):
        text = tr("Selective, as the paper defines it: a central power is missing ({actors}).")
        central = problem.members(problem.central & ~best)
    else:
        text = tr("Not selective, as the paper defines it: every central power is a member ({actors}).")
        central = problem.members(problem.central)
    return text.format(actors=_names(central))


def contrast_sentence(answers: PartnerAnswers, leaders: Sequence[Option]) -> str:
    """Why another scope of cooperation may lead among the options; empty where none does, or several lead.

    leaders  the options in first place on the issue
    """
    problem, best = answers.problem, answers.ranking.best
    scopes = {scope.value: scope for scope in Scope}
    if problem.central is None or len(leaders) != 1 or leaders[0].id not in scopes:
        return ""
    scope = Scope.GLOBAL
    if answers.alone_is_best:
        scope = Scope.ALONE
    elif problem.is_selective(best):
        scope = Scope.SELECTIVE
    if scopes[leaders[0].id] is scope:
        return ""
    text = tr("In the decision matrix “{option}” leads: that rests on the scores there, not on ratings.")
    return text.format(option=leaders[0].title)


def stays_sentence(answers: PartnerAnswers) -> str:
    """How often the best coalition remains so as weights vary; empty without draws."""
    draws = answers.draws
    if draws is None:
        return ""
    text = tr(
        "The best coalition, or within {tolerance} of the best, in {share} of {samples} draws of the weights."
    )
    return text.format(
        tolerance=localised(AS_GOOD, "g"),
        share=share_words(draws.stays),
        samples=localised(draws.samples, ","),
    )


def stays_words(answers: PartnerAnswers) -> str:
    """The same in a few words, beside the pill."""
    draws = answers.draws
    if draws is None:
        return ""
    return tr("best or as good in {share} of {samples} draws").format(
        share=share_words(draws.stays), samples=localised(draws.samples, ",")
    )


def tie_sentence(answers: PartnerAnswers) -> str:
    """That several coalitions share first place, and which of them is named; empty for a single one."""
    tied = answers.ranking.tied
    if tied < 2:
        return ""
    text = tr("{count} coalitions tie for first place; one of the smallest is shown.")
    return text.format(count=localised(tied, ","))


def spare_sentence(answers: PartnerAnswers) -> str:
    """Who cannot be spared; empty where going alone is best anyhow."""
    if answers.alone_is_best:
        return ""
    actors, issue = answers.indispensable, answers.issue.label
    if not actors:
        text = (
            tr("On {issue}, nobody is indispensable: without any one partner, another coalition is left.")
            if answers.alone.misses
            else tr(
                "On {issue}, nobody is indispensable: without any one partner, another coalition still beats"
                " going alone."
            )
        )
        return text.format(issue=issue)
    if answers.alone.misses:
        return plural(
            len(actors),
            tr("Cannot be spared on {issue}: {actors}. Without it, every coalition misses a threshold."),
            tr(
                "Cannot be spared on {issue}: {actors}. Without any one of them, every coalition misses a "
                "threshold."
            ),
        ).format(issue=issue, actors=_names(actors))
    return plural(
        len(actors),
        tr("Cannot be spared on {issue}: {actors}. Without it, nothing beats going alone."),
        tr("Cannot be spared on {issue}: {actors}. Without any one of them, nothing beats going alone."),
    ).format(issue=issue, actors=_names(actors))


def cost_sentence(answers: PartnerAnswers) -> str:
    """Who would cost the best coalition more than it brings; empty if nobody does."""
    actors = answers.only_costs
    if not actors:
        return ""
    if len(actors) == len(answers.problem.others) > 1:
        return tr("Every partner would cost more than it brings.")
    rivals = tuple(actor for actor in actors if is_rival(answers, actor))
    text = tr("Would cost more than they bring: {actors}.")
    if len(actors) == 1:
        text = tr("Would cost more than it brings: {actors}.")
    sentence = text.format(actors=_names(actors))
    if not rivals:
        return sentence
    more = plural(len(rivals), tr("{actors} is a rival here."), tr("{actors} are rivals here.")).format(
        actors=_names(rivals)
    )
    return f"{sentence} {more}"


def score_words(score: float, *, out: bool) -> str:
    """A coalition's score in figures, and whether it is out since it misses a threshold."""
    text = localised(score, ".2f")
    return tr("{score}, out", "a coalition's score").format(score=text) if out else text


def threshold_sentence(answers: PartnerAnswers) -> str:
    """How many coalitions miss a threshold, and of which criteria; empty where none does."""
    out = answers.ranking.out
    if not out:
        return ""
    limits = [
        tr("{criterion}: {threshold}").format(criterion=c.title, threshold=threshold_words(c))
        for c in answers.problem.criteria
        if c.threshold is not None
    ]
    text = plural(
        out,
        tr("Out, since it misses a threshold: {count} of {all} coalitions ({limits})."),
        tr("Out, since they miss a threshold: {count} of {all} coalitions ({limits})."),
    )
    return text.format(
        count=localised(out, ","),
        all=localised(out + answers.ranking.count, ","),
        limits="; ".join(limits),
    )


def barred_sentence(answers: PartnerAnswers) -> str:
    """With whom the best coalition would miss a threshold; empty for nobody."""
    if not answers.barred:
        return ""
    return tr("With one of these, the best coalition would miss a threshold: {actors}.").format(
        actors=_names(answers.barred)
    )


def never_sentence(answers: PartnerAnswers) -> str:
    """Who is in no coalition that is best or as good (see Membership); empty for nobody and for everybody."""
    actors = [a for a in answers.problem.actors if answers.membership(a) is Membership.NONE]
    if not actors or len(actors) == len(answers.problem.others):
        return ""
    return tr("In no coalition that is best or as good: {actors}.").format(actors=_names(actors))


def is_rival(answers: PartnerAnswers, actor: Actor) -> bool:
    """Whether an issue works against an actor."""
    good = answers.issue.good
    return good is not None and good.kind is GoodKind.RIVALRY and actor.id in good.rivals


def growth_sentence(answers: PartnerAnswers) -> str:
    """What more members add to effectiveness, and where net benefit peaks; empty without effectiveness."""
    if answers.problem.effectiveness is None:
        return ""
    sizes = answers.ranking.sizes
    if answers.ranking.out:  # then the best of a size need not be what the size can reach
        return ""
    gross = [size.gross for size in sizes if size.gross is not None]
    if len(gross) < len(sizes):
        return ""
    peak, most = len(answers.best), len(sizes)
    falls = next(
        (n for n in range(1, most) if gross[n] < gross[n - 1] - TIE_TOLERANCE),
        None,
    )
    if falls == 1:
        return tr("Effectiveness falls as soon as anybody joins; net benefit peaks at {peak}.").format(
            peak=peak
        )
    if falls is not None:
        text = tr(
            "Effectiveness falls once there are more than {count} members; net benefit peaks at {peak}."
        )
        return text.format(count=falls, peak=peak)
    if gross[-1] <= gross[0] + TIE_TOLERANCE:
        text = tr("More members add no effectiveness; net benefit peaks at {peak}.")
    elif peak == most:
        text = tr("Effectiveness never falls as members join, and net benefit is highest with everybody.")
    else:
        text = tr("Effectiveness never falls as members join, up to all {most}; net benefit peaks at {peak}.")
    return text.format(most=most, peak=peak)


def forum_sentence(answers: PartnerAnswers) -> str:
    """Which forum comes closest to the best coalition, and what keeps it from it; empty without forums."""
    if not answers.forums:
        return ""
    left = [result for result in answers.forums if not result.score.misses]
    if not left:
        return tr("Every forum misses a threshold.")
    top = max(result.score.score for result in left)
    if top < answers.ranking.alone - TIE_TOLERANCE:
        return tr("No forum beats going alone.")
    closest = [r for r in left if r.score.score >= top - TIE_TOLERANCE]
    if len(closest) > 1:
        return tr("Of the forums, {forums} come closest, level with each other.").format(
            forums=listed(result.forum.label for result in closest)
        )
    (result,) = closest
    text = _closest(result)
    if not result.unknown:
        return text
    unknown = tr("Not compared, since a rating is unknown: {actors}.").format(actors=_names(result.unknown))
    return f"{text} {unknown}"


def _closest(result: ForumResult) -> str:
    name = result.forum.label
    if not result.lacks and not result.extra:
        return (
            tr("With us added, {forum} is the best coalition.").format(forum=name)
            if result.joined
            else tr("{forum} is the best coalition already.").format(forum=name)
        )
    if not result.extra:
        text = tr("Of the forums, {forum} comes closest: it lacks {lacks}.")
    elif not result.lacks:
        text = tr("Of the forums, {forum} comes closest: it could do without {extra}.")
    else:
        text = tr("Of the forums, {forum} comes closest: it lacks {lacks} and could do without {extra}.")
    return text.format(
        forum=name,
        lacks=_names(result.lacks) if result.lacks else "",
        extra=_names(result.extra) if result.extra else "",
    )


def remarks(answers: PartnerAnswers) -> tuple[str, ...]:
    """What to know before the answers are used: who was left out, ratings that distinguish nobody, and a
    kind of collective good that changes nothing."""
    texts = [
        tr("{left_out}, so that it is left out of every coalition here.").format(
            left_out=unknown_rating(left)
        )
        for left in answers.problem.left_out
    ]
    if all_alike(answers.problem):
        texts.append(tr("All actors are rated alike, so only the number of partners matters here."))
    texts.append(threshold_sentence(answers))
    if answers.issue.good is not None and answers.problem.effectiveness is None:
        text = tr("How members add up on {issue} does not count: no criterion with weight is scored by it.")
        texts.append(text.format(issue=answers.issue.label))
    return tuple(filter(None, texts))


def often_sentence(answers: Sequence[PartnerAnswers]) -> str:
    """Who is in the best coalition on most of several issues, and who on none; empty without issues."""
    if len(answers) < 2:
        return headline(answers[0]) if answers else ""
    counts: dict[Actor, int] = {}
    for each in answers:
        for actor in each.problem.others:
            counts[actor] = counts.get(actor, 0) + (actor in each.partners)
    most = max(counts.values())
    if not most:
        return tr("On none of these issues does anything beat going alone.")
    names = _names(actor for actor, count in counts.items() if count == most)
    if most == len(answers):
        text = tr("In the best coalition on every issue: {actors}.").format(actors=names)
    else:
        text = tr("In the best coalition most often, on {count} of {total} issues: {actors}.").format(
            count=most, total=len(answers), actors=names
        )
    never = [actor for actor, count in counts.items() if not count]
    if not never:
        return text
    rest = tr("On no issue: {actors}.").format(actors=_names(never))
    return f"{text} {rest}"


def assumptions_sentence(answers: Iterable[PartnerAnswers]) -> str:
    """How many of the ratings compared are assumptions; empty for none.

    A rating that holds on several issues counts once.
    """
    scores: dict[tuple[str, ActorRating, str], Score] = {}
    for each in answers:
        project = each.problem.project
        for actor in each.problem.actors:
            for rating in each.problem.counting:
                score = project.rating_of(each.issue, actor, rating)
                own = (actor.id, rating) in each.issue.ratings
                if not score.missing and not (actor.us and rating is ActorRating.EFFORT):
                    scores[actor.id, rating, each.issue.id if own else ""] = score
    assumed = sum(score.evidence is Evidence.ASSUMPTION for score in scores.values())
    if not assumed:
        return ""
    if assumed == len(scores):
        return tr("All ratings are assumptions.")
    return tr("{assumed} of {rated} ratings are assumptions.").format(assumed=assumed, rated=len(scores))


def removal_sentence(actor: Actor, mentions: ActorMentions) -> str:
    """What was removed together with an actor."""
    parts = [tr("{actor} was removed.").format(actor=actor.title)]
    if mentions.forums:
        forums = listed(forum.label for forum in mentions.forums)
        parts.append(tr("It left these forums: {forums}.").format(forums=forums))
    if mentions.rated:
        rated = listed(issue.label for issue in mentions.rated)
        parts.append(tr("Its own ratings went on {issues}.").format(issues=rated))
    if mentions.rivals:
        rivals = listed(issue.label for issue in mentions.rivals)
        parts.append(tr("It is no longer a rival on {issues}.").format(issues=rivals))
    return " ".join(parts)


def sentences(answers: PartnerAnswers, leaders: Sequence[Option] = ()) -> tuple[str, ...]:
    """All sentences on one issue, the most important first.

    leaders  the options in first place on it
    """
    texts = (
        enough_sentence(answers),
        scope_sentence(answers),
        contrast_sentence(answers, leaders),
        tie_sentence(answers),
        spare_sentence(answers),
        cost_sentence(answers),
        barred_sentence(answers),
        never_sentence(answers),
        growth_sentence(answers),
        forum_sentence(answers),
        stays_sentence(answers),
        *remarks(answers),
    )
    return tuple(text for text in texts if text)


def _names(actors: Iterable[Actor]) -> str:
    return listed(actor.title for actor in actors)


def _in_words(number: int) -> str:
    return SMALL_NUMBERS[number] if number < len(SMALL_NUMBERS) else str(number)
