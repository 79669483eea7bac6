# SPDX-License-Identifier: MIT
"""An audit trail in the reader's language: what a step did, and what changed where."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import cached_property

from mcda_app.analysis.vocabulary.evidence import EVIDENCE_REPORTED
from mcda_app.analysis.vocabulary.methods import METHODS
from mcda_app.domain.audit.trail import AuditEntry, AuditTrail, FieldChange, StepKind, StepText
from mcda_app.domain.method_settings import Method
from mcda_app.domain.project import Project
from mcda_app.domain.score import Evidence
from mcda_app.i18n import LazyText, LocalisedDict, in_percent, localised, plural, tr

ORDER = "order"
"""The place that stands for the order of a list's members."""
FIELDS: Mapping[str, str] = LocalisedDict(
    lambda: {
        "title": tr("Title", "field of the document"),
        "description": tr("Description", "field of the document"),
        "notes": tr("Notes"),
        "criteria": tr("Criteria"),
        "criteria_groups": tr("Criteria groups"),
        "options": tr("Options"),
        "issues": tr("Issues"),
        "groups": tr("Groups"),
        "weights": tr("Weights"),
        "issue_weights": tr("Weights"),
        "locked": tr("Locked", "field of the document"),
        "reasons": tr("Reason"),
        "reason": tr("Reason"),
        "evidence": tr("Evidence"),
        "source": tr("Source"),
        "doubt": tr("Doubt"),
        "excluded": tr("Options left out"),
        "exclusion_reasons": tr("Reason"),
        "judgements": tr("Comparisons"),
        "cross_checks": tr("Check"),
        "decision": tr("Decision"),
        "lenses": tr("Viewpoint"),
        "snapshots": tr("Snapshots"),
        "sources": tr("Sources"),
        "settings": tr("Method"),
        "normalisation": tr("Normalisation"),
        "elicitation": tr("Elicitation"),
        "record": tr("Record"),
        "commissioner": tr("Commissioner"),
        "analyst": tr("Analyst"),
        "checker": tr("Checker"),
        "version": tr("Version"),
        "date": tr("Date"),
        "approver": tr("Approver"),
        "approved_on": tr("Approved on"),
        "robustness": tr("Robustness"),
        "partners": tr("Partners"),
        "ratings": tr("Rating"),
        "good": tr("Coalition"),
        "evidence_tasks": tr("What to check"),
        "futures": tr("Futures"),
        "option_pairs": tr("Options that depend on each other"),
        "deviations": tr("Evidence"),
        "probability": tr("Probability"),
        "direction": tr("Direction"),
        "scale": tr("Scale"),
        "levels": tr("Levels"),
        "low": tr("Lowest"),
        "high": tr("Highest"),
        "threshold": tr("Threshold"),
        "value_function": tr("Value function"),
        "baseline": tr("Baseline"),
        "colour": tr("Colour"),
        "short": tr("Short label"),
        ORDER: tr("Order"),
        "archive": tr("Metadata for the archive"),
    }
)
"""A field of the document as the reader knows it; what has no name here is named by what it belongs to."""

_LISTS = {"issues": "issue", "criteria": "criterion", "options": "option", "lenses": "lens"}
"""Fields whose members have ids, and what these are."""
_CODES = frozenset({"direction", "normalisation", "value_function", "colour"})
"""Fields that hold codes or compounds, which are not shown."""
_CRITERIA = frozenset({"shares", "reasons", "reason_shares", "judgements"})
"""Fields whose keys are criteria."""


def step_sentence(entry: AuditEntry) -> str:
    """What a step did, in a few words."""
    match entry.kind:
        case StepKind.STARTED:
            return tr("Audit trail started")
        case StepKind.STOPPED:
            return tr("Audit trail stopped")
        case StepKind.UNDONE:
            return tr("Undone: {step}").format(step=_shown(entry.step))
        case StepKind.REDONE:
            return tr("Redone: {step}").format(step=_shown(entry.step))
        case StepKind.STEP:
            return _shown(entry.step)


def _shown(step: str | StepText) -> str:
    if not isinstance(step, StepText):
        return step
    if step.faulty:  # which no file that was opened has
        return step.source
    values = {name: _shown(value) for name, value in step.values}
    return str(LazyText(step.source, step.comment, values))


class ChangeTexts:
    """Changes as the reader sees them, with the names that things have in the document now.

    Whatever is no longer there is named by its id.
    """

    def __init__(self, project: Project) -> None:
        self._project = project

    @cached_property
    def _titles(self) -> dict[tuple[str, str], str]:
        project = self._project
        titles = {("issue", i.id): i.label for i in project.issues}
        titles |= {("criterion", c.id): c.title for c in project.criteria}
        for issue in project.issues:
            titles |= {("option", o.id): o.title for o in issue.options or ()}
        titles |= {("option", o.id): o.title for o in project.options}
        titles |= {("lens", lens.id): lens.title for lens in project.lenses}
        titles |= {("actor", actor.id): actor.title for actor in project.partners.actors}
        return titles

    def place(self, change: FieldChange) -> str:
        """Where something changed: “Trade · Global cooperation · Cost”."""
        names: list[str] = []
        before: tuple[str, ...] = ()
        for part in change.path:
            name = self._name(part, before)
            if name and name not in names[-1:]:
                names.append(name)
            before = (*before, part)
        in_list = change.path[0] in ("issues", "criteria") and change.path[-1] != ORDER
        kept = names[1:] if len(names) > 1 and in_list else names
        return " · ".join(kept)

    def _name(self, part: str, before: tuple[str, ...]) -> str:
        last = before[-1] if before else ""
        if part == ORDER:
            return FIELDS[ORDER]
        if last in _LISTS:
            return self._title(_LISTS[last], part)
        if last == "actors":
            return self._title("actor", part)
        if last in _CRITERIA:
            return self._title("criterion", part)
        if last == "exclusion_reasons":
            return self._title("option", part)
        if last in ("scores", "ratings"):
            return self._title("option" if last == "scores" else "actor", part)
        if len(before) > 1 and before[-2] == "scores":
            return self._title("criterion", part)
        return FIELDS.get(part, "")

    def _title(self, kind: str, part: str) -> str:
        return self._titles.get((kind, part)) or part

    def value(self, change: FieldChange, text: str) -> str:
        """What stood there, or stands there now: a label, a share, a number, or a text."""
        if not text:
            return "–"
        path = change.path
        if path[-1] == "method":
            return next((METHODS[m].name for m in Method if m.value == text), text)
        if path[-1] == "evidence":
            return next((EVIDENCE_REPORTED[e] for e in Evidence if e.value == text), text)
        if text in ("true", "false"):
            return tr("yes") if text == "true" else tr("no")
        if len(path) > 2 and path[-3] == "scores":
            return self._score(path[-1], text)
        number = _number(text)
        if number is None:
            return text
        return in_percent(number, ".3g") if "shares" in path else localised(number, ".6g")

    def _score(self, criterion_id: str, text: str) -> str:
        criterion = next((c for c in self._project.criteria if c.id == criterion_id), None)
        level = None if criterion is None else criterion.scale.level(text)
        if level is not None:
            return level.label
        number = _number(text)
        return text if number is None else localised(number, ".6g")

    def sentence(self, change: FieldChange) -> str:
        """“Trade · Global cooperation · Cost: low → high”."""
        if not self._has_shown_values(change.path):
            return self.place(change)
        return tr("{place}: {before} → {after}").format(
            place=self.place(change),
            before=self.value(change, change.before),
            after=self.value(change, change.after),
        )

    def _has_shown_values(self, path: tuple[str, ...]) -> bool:
        """Whether what stood at a place means something to the reader; otherwise it is a code, or a list."""
        if path[-1] in _CODES or path[-1] == ORDER:
            return False
        return path[-1] in FIELDS or path[-1] == "method" or bool(self._name(path[-1], path[:-1]))

    def sentences(self, entry: AuditEntry) -> tuple[str, ...]:
        """Each change of an entry, and how many more there were."""
        texts = [self.sentence(change) for change in entry.changes]
        lines = [text for text in texts if not any(t != text and t.startswith(text) for t in texts)]
        if entry.omitted:
            more = plural(entry.omitted, tr("{count} more change"), tr("{count} more changes"))
            lines.append(more.format(count=entry.omitted))
        return tuple(dict.fromkeys(lines))


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def chain_sentence(trail: AuditTrail, broken_at: int | None) -> str:
    """Whether the chain of the entries holds.

    broken_at  the position of the first entry that does not fit, as `files.audit_chain.first_break` gives it
    """
    if broken_at is not None:
        if broken_at >= len(trail.entries):
            return tr("The chain is broken: entries are missing.")
        return tr(
            "The chain is broken at entry {number}: it or what follows it was changed or removed afterwards."
        ).format(number=trail.dropped + broken_at + 1)
    if not trail.dropped:
        return tr("The chain is unbroken: each entry fits the one before.")
    return tr(
        "The chain is unbroken: each entry fits the one before. The first {dropped} entries were dropped, "
        "as a file keeps the last {most}."
    ).format(dropped=trail.dropped, most=len(trail.entries))


def head_sentence(head: str) -> str:
    """What the chain cannot show, and the hash that would: that of the last entry, whole or its beginning."""
    return tr(
        "Anyone who has the file could still rewrite the whole trail: compare the hash of the last "
        "entry, {head}, with one kept elsewhere."
    ).format(head=head)


def recorded_time(entry: AuditEntry) -> str:
    """When an entry was made, to the minute by the clock of whoever made it, and that clock's time zone."""
    try:
        return datetime.fromisoformat(entry.at).isoformat(" ", "minutes")
    except ValueError:
        return entry.at


def people(entries: Iterable[AuditEntry]) -> tuple[str, ...]:
    """Whoever made entries, in alphabetical order; an empty name for those who gave none."""
    return tuple(sorted({entry.person for entry in entries}, key=str.casefold))
