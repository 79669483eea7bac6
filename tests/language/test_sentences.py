# SPDX-License-Identifier: MIT
"""Sentences with counts and names read right in every language, and hold no English."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from mcda_app.analysis.acceptability.badges import Badge, Firmness
from mcda_app.analysis.group.disagreements import Disagreement, rest_of_scores
from mcda_app.analysis.ranking.evaluation import Evaluator
from mcda_app.analysis.sensitivity.score_tipping import ScoreTip
from mcda_app.analysis.sensitivity.tipping_sentences import describe_tip
from mcda_app.analysis.vocabulary.ballots import VERDICTS
from mcda_app.analysis.vocabulary.rounds import round_subject, round_summary
from mcda_app.domain.edits import (
    criteria_groups,
    snapshots,
)
from mcda_app.domain.edits import (
    issues as edit_issues,
)
from mcda_app.domain.edits import (
    scores as edit_scores,
)
from mcda_app.domain.edits.criteria import rename_criterion
from mcda_app.domain.edits.workshop import rounds as edit_rounds
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion, Direction, Scale, shown_end
from mcda_app.domain.workshop.workshop import RoundKind
from mcda_app.errors import ContentError, EditError
from mcda_app.exchange.ballots.merge import Verdict
from mcda_app.exchange.report.annexes.kinds import EVERY_ANNEX
from mcda_app.exchange.report.content import build
from mcda_app.exchange.report.document import Table
from mcda_app.files import presets
from mcda_app.files.project_file import dumps, loads
from mcda_app.files.resources import resource
from mcda_app.i18n import LANGUAGES, install, load
from mcda_app.methods.ahp import UnlinkedItemsError
from tests.domain.workshops import AT, SEALER, named
from tests.language.pseudo import PseudoTexts

START = presets.load("table-1-goals")
SPACE = re.compile(r"[\u00a0\u202f]")


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    install("en", {})


def in_language(code: str, tell: Callable[[], str]) -> str:
    """What is told in a language, with plain spaces."""
    load(code, resource("translations"))
    return SPACE.sub(" ", tell())


def tip(levels: int) -> str:
    scale = START.criterion("cost").scale
    after = scale.levels[3 - levels]
    option = START.options[2]
    score_tip = ScoreTip(option, START.criterion("cost"), 3.0, after.value, False, levels, True, (option,))
    return describe_tip(score_tip)


@pytest.mark.parametrize(
    ("code", "one", "many"),
    [
        ("en", "would put Global first", "would put Global first"),
        ("de", " würde ", " würden "),
        ("nl", " zou ", " zouden "),
        ("fr", " suffirait à mettre", " suffiraient à mettre"),
    ],
)
def test_levels_agree_with_what_they_would_do(code: str, one: str, many: str) -> None:
    assert one in in_language(code, lambda: tip(1))
    assert many in in_language(code, lambda: tip(3))


@pytest.mark.parametrize(
    ("code", "none", "one", "many"),
    [
        ("en", "0 of 6 have voted", "1 of 6 has voted", "2 of 6 have voted"),
        (
            "de",
            "0 von 6 haben abgestimmt",
            "1 von 6 hat abgestimmt",
            "2 von 6 haben abgestimmt",
        ),
        ("nl", "0 van 6 hebben gestemd", "1 van 6 heeft gestemd", "2 van 6 hebben gestemd"),
        ("fr", "0 sur 6 a voté", "1 sur 6 a voté", "2 sur 6 ont voté"),
    ],
)
def test_voters_agree_with_their_verb(code: str, none: str, one: str, many: str) -> None:
    from mcda_app.ui.workshop.projector.content import have_voted

    assert [in_language(code, lambda n=n: have_voted(n, 6)) for n in (0, 1, 2)] == [none, one, many]


@pytest.mark.parametrize(
    ("code", "most", "all_"),
    [
        ("en", "in more than 99% of 10,000 draws", "in every one of 10,000 draws"),
        ("fr", "dans plus de 99 % des 10 000 tirages", "dans chacun des 10 000 tirages"),
    ],
)
def test_a_badge_counts_among_the_samples(code: str, most: str, all_: str) -> None:
    badge = Badge(Firmness.ROBUST, (START.options[0],), 0.9991, None, 0.0, 10_000)
    assert most in in_language(code, lambda: badge.sentence)
    assert all_ in in_language(code, lambda: badge._replace(share_first=1.0).sentence)


def test_french_joins_what_is_filled_in() -> None:
    for names, expected in (("ABC", "Rien ne relie A aux autres"), ("AB", "Rien ne relie A à B")):
        sentence = in_language(
            "fr", lambda n=names: str(UnlinkedItemsError([[k] for k in range(len(n))], list(n)))
        )
        assert expected in sentence
    assert "mit den anderen" in in_language(
        "de", lambda: str(UnlinkedItemsError([[0], [1], [2]], list("ABC")))
    )


def test_one_more_score_is_in_the_singular() -> None:
    disagreements = [
        Disagreement("score", START.issues[0], START.options[0], 0.0, 1.0, 1.0, (None,))  # type: ignore[arg-type]
    ]
    sentences = {code: in_language(code, lambda: rest_of_scores(disagreements * 4, 3)) for code in LANGUAGES}
    assert "kan de eerste plaats" in sentences["nl"]
    assert "peut changer" in sentences["fr"]


# Numbers and nouns


def test_reports_name_a_tie_and_write_scores_as_the_language_does() -> None:
    issue = START.issue("alliances")
    alike = {k: issue.scores["selective", k[1]] for k in issue.scores}
    project = START.with_issue(replace(issue, scores=FrozenDict(alike)))

    def cells() -> str:
        tables = [
            node for node in build(project, date="", annexes=EVERY_ANNEX).nodes if isinstance(node, Table)
        ]
        return " | ".join(cell.text for table in tables for row in table.rows for cell in row)

    german = in_language("de", cells)
    assert "(gleichauf)" in german
    assert "(tie)" not in german
    assert not re.search(r"\b[01]\.\d\d\b", german)


def test_ends_of_scales_are_kept_alike_and_shown_in_the_language() -> None:
    criterion = Criterion("c", "C", Direction.BENEFIT, Scale((), 0.25, 1234.5, "km"))
    from mcda_app.domain.edits.elicitation import shown_range
    from mcda_app.domain.scale import range_texts

    load("de", resource("translations"))
    assert range_texts(criterion) == ("0.25 km", "1234.5 km")
    assert shown_range(criterion) == ("0,25 km", "1234,5 km")
    assert criterion.describe(0.25) == "0,25 km"
    assert shown_end("Stufe 1.5 (2.5)") == "Stufe 1.5 (2,5)"
    assert shown_end("1.5") == "1,5"
    assert shown_end("1.5-fach") == "1.5-fach"


def broken_files() -> Iterator[str]:
    """Project files each with another fault."""

    def broken(change: Callable[[dict[str, Any]], object]) -> str:
        data = json.loads(dumps(named()))
        change(data)
        return json.dumps(data)

    yield broken(lambda d: d["weights"].update(locked=["b"]))
    yield broken(lambda d: d["weights"].update(given={"b": 0.5}))
    yield broken(lambda d: d.update(title=None))
    yield broken(lambda d: d["issues"][0].update(excluded=["b"]))
    yield broken(lambda d: d["issues"][0].update(judgements={"b": {}}))
    yield broken(lambda d: d["issues"][0].update(group="b"))
    yield broken(lambda d: d["criteria"][0].update(group="b"))
    yield broken(lambda d: d["elicitation"].update(order=[{"tied": ["b"]}]))
    yield broken(lambda d: d.update(robustness={"weights": "within", "within": {"b": {"low": 0, "high": 1}}}))
    yield broken(lambda d: d["workshop"].update(ticked=["b"]))
    yield broken(lambda d: d["workshop"].update(dissents=[{"reason": "x", "voter": "b"}]))
    yield broken(lambda d: d["workshop"].update(sign_offs=[{"signer": "b", "name": "b", "inputs": "x"}]))


def refused_edits() -> Iterator[Callable[[Project], object]]:
    yield lambda p: edit_issues.rename_option(p, "b", "x")
    yield lambda p: edit_issues.remove_option(p, "b")
    yield lambda p: edit_issues.exclude_option(p, "alliances", "b", True)
    yield lambda p: edit_issues.rename_issue(p, "alliances", " ")
    yield lambda p: edit_issues.add_issue(p, "x", group="b")
    yield lambda p: criteria_groups.rename_group(p, "b", "x")
    yield lambda p: criteria_groups.remove_group(p, "b")
    yield lambda p: edit_scores.type_score(p, "alliances", "b", "cost", "low")
    yield lambda p: snapshots.apply_snapshot(p, "b")
    yield lambda p: rename_criterion(p, "cost", " ")


def test_no_bare_english_word_is_put_into_a_translated_sentence() -> None:
    """In a language that nobody speaks no word of three plain letters is left but what is quoted."""
    texts = list(broken_files())
    project = loads(dumps(named()))
    install("de", PseudoTexts())
    messages = []
    for text in texts:
        with pytest.raises(ContentError) as error_info:
            loads(text)
        messages += [
            fault.split(": ", 1)[1] for fault in error_info.value.faults
        ]  # behind the place in the file
    for edit in refused_edits():
        with pytest.raises(EditError) as error:
            edit(project)
        messages.append(str(error.value))
    assert len(messages) >= 20
    left = [text for text in messages if re.search(r"\b[A-Za-z]{3,}\b", re.sub(r"“[^”]*”", "", text))]
    assert not left


def test_values_of_enumerations_are_codes() -> None:
    from mcda_app.analysis.sensitivity.method_choice_effects import Effect
    from mcda_app.exchange.tables.layout import Role
    from mcda_app.ui.dialogs.shared_file import Answer, Choice

    for kind in (Verdict, Effect, Role, Answer, Choice):
        assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", member.value) for member in kind)
    load("de", resource("translations"))
    labels = [VERDICTS[verdict.value] for verdict in Verdict]
    assert len(set(labels)) == len(labels)
    assert VERDICTS["unknown-code"] == "unbekannter Code"


# Minutes


def opened(code: str, at: str = AT) -> Project:
    load(code, resource("translations"))
    return edit_rounds.open_round(named(), RoundKind.WEIGHTS, at, SEALER)


def test_a_round_opened_in_one_language_is_discarded_in_another_with_its_minute() -> None:
    for first in LANGUAGES:
        for second in LANGUAGES:
            project = loads(dumps(opened(first)))
            load(second, resource("translations"))
            assert project.workshop is not None
            assert len(project.workshop.minutes) == 1
            workshop = edit_rounds.discard_round(project, "round-1").workshop
            assert workshop is not None
            assert workshop.rounds == workshop.minutes == ()


def of_version_1(project: Project, *entries: str) -> Project:
    """The project as an older program kept it: its minutes are texts that name no round."""
    data = json.loads(dumps(project))
    minutes = [{"at": AT, "kind": "round", "text": text} for text in entries]
    return loads(json.dumps({**data, "version": 1, "workshop": {**data["workshop"], "minutes": minutes}}))


def test_the_minute_of_an_older_file_is_found_by_its_time_or_stays() -> None:
    exact = of_version_1(opened("de"), "Runde 0 aufgedeckt.", "Runde 1 eröffnet: Gewichte nach Punkten.")
    by_time = edit_rounds.discard_round(exact, "round-1").workshop
    assert by_time is not None
    assert [m.text for m in by_time.minutes] == ["Runde 0 aufgedeckt."]
    old = of_version_1(opened("de"), "Die Runde begann.")
    load("en", resource("translations"))
    by_sentence = edit_rounds.discard_round(old, "round-1").workshop
    assert by_sentence is not None
    assert by_sentence.minutes == ()
    unclear = of_version_1(opened("de"), "Runde 0 aufgedeckt.", "Die Runde begann.")
    untouched = edit_rounds.discard_round(unclear, "round-1").workshop
    assert untouched is not None
    assert len(untouched.minutes) == 2  # nobody can tell which of them, so none goes


def test_the_room_is_asked_for_scores_in_its_language_without_the_issues() -> None:
    project = edit_rounds.open_round(named(), RoundKind.SCORES, AT, SEALER, issue_ids=["trade", "norms"])
    assert project.workshop is not None
    round_ = project.workshop.rounds[0]
    assert in_language("de", lambda: round_subject(round_)) == "Bewertungen"
    assert "Bewertungen zu " in in_language("de", lambda: round_summary(round_))


def test_evaluators_do_not_depend_on_the_language() -> None:
    before = Evaluator().evaluate(START).results
    load("fr", resource("translations"))
    after = Evaluator().evaluate(START).results
    assert {k: r.leaders for k, r in before.items()} == {k: r.leaders for k, r in after.items()}
