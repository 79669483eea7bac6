# SPDX-License-Identifier: MIT
"""The sentence on the nearest tipping point, against the ranking at the weights it names."""

from __future__ import annotations

import random
import re

from mcda_app.analysis.ranking.decision_matrix import issue_matrix
from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.analysis.sensitivity.nearest_tipping import nearest_tipping
from mcda_app.analysis.sensitivity.weight_tipping import weight_tippings
from mcda_app.domain.edits.scores import set_weights
from mcda_app.files import presets

START = presets.load()


def sentence_of(project, issue_id):
    issue = project.issue(issue_id)
    return nearest_tipping(weight_tippings(issue_matrix(project, issue), project.weights, project.settings))


def test_the_sentence_of_the_start_project() -> None:
    assert sentence_of(START, "alliances") == (
        "Selective leads here until Cost passes 57%; then Unilateral leads."
    )


def test_beyond_the_share_the_named_option_leads_and_before_it_does_not() -> None:
    draw = random.Random(7)
    short = {c.short or c.title: c.id for c in START.criteria}
    checked = 0
    while checked < 60:
        weights = START.weights.moved(draw.choice(list(short.values())), draw.random())
        weights = weights.moved(draw.choice(list(short.values())), draw.random())
        project = set_weights(START, weights)
        issue = draw.choice(START.issues)
        text = sentence_of(project, issue.id)
        match = re.fullmatch(
            r"(.+) leads here until (.+) (passes|falls below) ([\d.]+)%; then (.+) leads\.", text
        )
        if match is None:
            continue
        who, what, way, share, then = match.groups()
        past = float(share) / 100 + (0.006 if way == "passes" else -0.006)
        before = float(share) / 100 - (0.006 if way == "passes" else -0.006)
        leaders = {}
        for name, at in (("past", past), ("before", before)):
            moved = set_weights(project, weights.moved(short[what], min(max(at, 0), 1)))
            leaders[name] = [o.label for o in evaluate(moved)[issue.id].leaders]
        now = weights.share(short[what])
        assert leaders["past"] != [who]
        if abs(now - float(share) / 100) > 0.02:
            assert leaders["before"] == [who]
        assert then
        checked += 1


def test_where_no_weight_matters_it_says_so() -> None:
    texts = {sentence_of(START, issue.id) for issue in START.issues}
    dominated = set_weights(START, START.weights.moved("effectiveness", 1.0))
    texts |= {sentence_of(dominated, issue.id) for issue in START.issues}
    assert all(text.endswith(".") or not text for text in texts)
