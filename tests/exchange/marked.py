# SPDX-License-Identifier: MIT
"""A project in which every text that somebody can type looks like a formula, a template and markup."""

from __future__ import annotations

import json

from mcda_app.domain.project import Project
from mcda_app.files.project_file import dumps, loads

MARK = "<img src=x>"
FORMULA = "=1+1"
TYPED = {
    "title", "short", "label", "name", "description", "notes", "citation", "reason", "anchor", "unit", "rows",
    "columns", "row", "column", "role", "organisation", "mark", "letter", "text", "verdict", "commissioner",
    "analyst", "checker", "classification", "reference", "detail", "range", "project", "worst", "best",
}  # fmt: skip


def is_of_the_program(value: object) -> bool:
    """Whether a text in a file is one of the program's, stored by its English source."""
    return isinstance(value, dict) and set(value) in ({"tr"}, {"join"})


def marked(project: Project) -> Project:
    """The same with other texts, each of them another one."""
    count = 0

    def change(value: object) -> object:
        nonlocal count
        if isinstance(value, list):
            return [change(v) for v in value]
        if not isinstance(value, dict):
            return value
        members = {}
        for key, member in value.items():
            text = next(iter(member.values())) if is_of_the_program(member) else member
            if key in TYPED and isinstance(member, str | dict) and isinstance(text, str | list) and text:
                count += 1
                members[key] = f"{FORMULA}{{x}}%s\u202e<b>{str(text)[:20]}{count}</b>{MARK}"
            else:
                members[key] = member if key in ("settings", "elicitation") else change(member)
        return members

    document = loads(json.dumps(change(json.loads(dumps(project)))))
    assert count > 100
    return document
