# SPDX-License-Identifier: MIT
"""Who takes part: names and roles, or slips to be drawn from a hat."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import (
    QCheckBox,
    QInputDialog,
    QMessageBox,
    QWidget,
)

from mcda_app.domain.edits.workshop.anonymity import (
    make_anonymous,
    make_named,
    remaining_names,
    retention_notes,
)
from mcda_app.domain.edits.workshop.participants import (
    add_participant,
    edit_participant,
    make_slips,
    remove_participant,
    set_attendance,
    set_headcount,
    without_codes,
)
from mcda_app.domain.edits.workshop.workshop import remove_workshop
from mcda_app.domain.project import Project
from mcda_app.domain.workshop.check_codes import MAX_CODES, shown_code
from mcda_app.domain.workshop.workshop import SMALLEST_GROUP, Attendee, Participant
from mcda_app.i18n import LocalisedTuple, localised, plural, tr
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.timestamps import timestamp
from mcda_app.ui.widgets.buttons import Rank
from mcda_app.ui.widgets.card import Card, Headline
from mcda_app.ui.widgets.dialogs.showing import closing, run_dialog
from mcda_app.ui.widgets.fields.number_dialog import ask_number
from mcda_app.ui.widgets.flow_layout import FlowLayout
from mcda_app.ui.widgets.labels import show_text
from mcda_app.ui.widgets.tables.read_only_table import Cell, ReadOnlyTable
from mcda_app.ui.widgets.toast import show_toast
from mcda_app.ui.workshop.keys.key_files import code_key_fault, copy_code_key, take_key_file
from mcda_app.ui.workshop.layout import Prose, add_prose, bare, content_column, explain_button
from mcda_app.ui.workshop.people.attendance_dialog import AttendanceDialog
from mcda_app.ui.workshop.people.fresh_codes import fresh_codes, issue_then
from mcda_app.ui.workshop.people.person_dialog import PersonDialog
from mcda_app.ui.workshop.prompts import button, confirm, notify, record
from mcda_app.ui.workshop.view import WorkshopView

HEADS = LocalisedTuple(
    lambda: (tr("Name"), tr("Role"), tr("Organisation"), tr("Group"), tr("Voting weight"), tr("Present"))
)
MAX_SLIPS = 200


class PeopleView(WorkshopView):
    """A table of participants, and actions on the selected one."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        layout = content_column(self)
        self._headline = Headline()
        layout.addWidget(self._headline)
        layout.addWidget(self._make_list_card())
        self._privacy = Card(tr("What is stored about people and votes"))
        self._retention = Prose("muted")
        self._privacy.tools.addWidget(explain_button(self._retention))
        add_prose(self._privacy.body, self._retention)
        layout.addWidget(self._privacy)

    def _make_list_card(self) -> QWidget:
        self.table = ReadOnlyTable(tr("Participants"), stretch=(0, 1, 2))
        self.table.itemSelectionChanged.connect(self._enable)
        self.table.itemDoubleClicked.connect(lambda _item: self._change())
        self._add = button(tr("&Add…"), self._on_add, tr("Add a participant"))
        self._paste = button(
            tr("Paste a &list…"), self._on_paste, tr("Add many participants at once, for example from Excel")
        )
        self._edit = button(tr("E&dit…"), self._change, tr("Edit the selected participant"))
        self._present = button(
            tr("Present or &absent"), self._toggle, tr("No ballot is expected from absent participants")
        )
        self._code = button(
            tr("New &code…"), self._new_code, tr("If a slip was lost or seen; the earlier code is void")
        )
        self._remove = button(tr("Re&move"), self._on_remove, tr("Only participants who have not voted"))
        self._slips = button(tr("Make &slips…"), self._make_slips, tr("Numbered slips to draw from a hat"))
        self._headcount = button(tr("How many are &here…"), self._ask_headcount)
        self._attendance = button(
            tr("A&ttendance list…"), self._ask_attendance, tr("Names, kept apart from slips")
        )
        self._print = button(
            tr("&Print slips…"),
            self._print_slips,
            tr("A PDF with a slip for each person who has no code yet, to cut out"),
        )
        self._key = button(tr("Copy the key to the codes…"), self._on_key, rank=Rank.LINK)
        self._switch = button(tr("Make it an&onymous…"), self._switch_mode, rank=Rank.LINK)
        self._end = button(tr("Remove the workshop…"), self._remove_workshop, rank=Rank.LINK)
        card = Card()
        actions, whole = FlowLayout(), FlowLayout()
        for part in (self._add, self._paste, self._edit, self._present, self._code, self._remove):
            actions.addWidget(part)
        for part in (self._slips, self._headcount, self._attendance, self._print):
            actions.addWidget(part)
        for part in (self._key, self._switch, self._end):
            whole.addWidget(part)
        card.body.addLayout(actions)
        card.body.addWidget(bare(self.table))
        card.body.addLayout(whole)
        return card

    def refresh(self) -> None:
        workshop = self._session.project.workshop
        if workshop is None:
            return
        by_name = not workshop.anonymous
        self._add.setVisible(by_name)
        self._paste.setVisible(by_name)
        for part in (self._slips, self._headcount, self._attendance):
            part.setVisible(not by_name)
        self._switch.setText(tr("Make it an&onymous…") if by_name else tr("Vote by &name instead…"))
        self._switch.setEnabled(by_name or not workshop.rounds)
        self._print.setEnabled(bool(without_codes(workshop)) or bool(fresh_codes(self._session)))
        missing = code_key_fault(self._session) is not None
        self._key.setText(tr("Load a key file…") if missing else tr("Copy the key to the codes…"))
        self._key.setVisible(bool(workshop.hashing.salt_id))
        selected = self._selected_row()
        if by_name:
            present = sum(p.present for p in workshop.participants)
            total = len(workshop.participants)
            summary = tr("{total}, {present} present")
            if present == total:
                summary = tr("{total}, all present") if total > 1 else "{total}"
            self._headline.show_text(
                summary.format(total=_people(total), present=present) if total else tr("Nobody yet"),
                "" if total else tr("Add the people in the room; each gets a code to vote with."),
            )
            names = {p.id: p.label for p in workshop.participants}
            self.table.show_rows(HEADS, [_row(p, names.get(p.proxy, "")) for p in workshop.participants])
        else:
            usable = [p for p in workshop.participants if p.present]
            here = workshop.headcount
            self._headline.show_text(
                tr("{slips}; {people}.").format(
                    slips=plural(
                        len(usable),
                        tr("{count} slip can be drawn"),
                        tr("{count} slips can be drawn"),
                    ).format(count=len(usable)),
                    people=plural(
                        here,
                        tr("{count} person is expected to vote"),
                        tr("{count} people are expected to vote"),
                    ).format(count=here),
                ),
            )
            self.table.show_rows(
                (tr("Slip"), tr("Group")),
                [(Cell(p.label), Cell(p.group or "–")) for p in workshop.participants],
            )
        self.table.setVisible(bool(workshop.participants))
        for part in (self._edit, self._present, self._code, self._remove):
            part.setVisible(by_name and bool(workshop.participants))
        if 0 <= selected < self.table.rowCount():
            self.table.selectRow(selected)
        show_text(self._retention, "\n".join(f"• {text}" for text in retention_notes(workshop)))
        self._enable()

    def _selected_row(self) -> int:
        rows = {index.row() for index in self.table.selectedIndexes()}
        return min(rows) if rows else -1

    def _selected(self) -> Participant | None:
        workshop, row = self._session.project.workshop, self._selected_row()
        if workshop is None or not 0 <= row < len(workshop.participants):
            return None
        return workshop.participants[row]

    def _enable(self) -> None:
        selected = self._selected()
        for part in (self._edit, self._present, self._code, self._remove):
            part.setEnabled(selected is not None)

    def _record(self, edit: Callable[[Project], Project]) -> bool:
        return record(self, self._session, edit)

    # By name

    def add_somebody(self) -> None:
        """Ask for the first participants: a person, or slips."""
        workshop = self._session.project.workshop
        if workshop is not None and workshop.anonymous:
            self._make_slips()
        else:
            self._on_add()

    def count_heads(self) -> None:
        """Ask how many people are in the room."""
        self._ask_headcount()

    def print_slips(self) -> None:
        """Have everybody get a code."""
        self._print_slips()

    def _on_add(self) -> None:
        dialog = PersonDialog(self, tr("Add a participant"), None, self._take_new)
        run_dialog(dialog)

    def _tell_group(self, typed: str) -> None:
        """Say so if a group is recorded with other capitals than it was typed with."""
        workshop, group = self._session.project.workshop, " ".join(typed.split())
        assert workshop is not None
        same = (p.group for p in workshop.participants if p.group.casefold() == group.casefold())
        if (again := next(same, group)) != group:
            text = tr("“{typed}” was recorded as the group “{group}”.").format(typed=group, group=again)
            show_toast(self.window(), text)

    def _on_paste(self) -> None:
        from mcda_app.ui.workshop.people.pasted_people import PastePeopleDialog

        run_dialog(PastePeopleDialog(self, self._session))

    def _take_new(self, person: Participant) -> None:
        self._session.apply_without_undo(
            lambda p: add_participant(
                p,
                person.name,
                person.role,
                person.organisation,
                person.group,
                weight=person.weight,
                at=timestamp(),
            )
        )
        self._tell_group(person.group)

    def _change(self) -> None:
        one = self._selected()
        if one is None or not one.name:
            return

        def take(person: Participant) -> None:
            self._session.apply_without_undo(
                lambda p: edit_participant(
                    p,
                    one.id,
                    name=person.name,
                    role=person.role,
                    organisation=person.organisation,
                    group=person.group,
                    weight=person.weight,
                    present=person.present,
                    proxy=person.proxy,
                    at=timestamp(),
                )
            )
            self._tell_group(person.group)

        workshop = self._session.project.workshop
        others = [p for p in workshop.participants if p.id != one.id] if workshop is not None else []
        run_dialog(PersonDialog(self, tr("Edit {name}").format(name=one.name), one, take, others))

    def _toggle(self) -> None:
        one = self._selected()
        if one is not None:
            self._record(lambda p: edit_participant(p, one.id, present=not one.present, at=timestamp()))

    def _on_remove(self) -> None:
        one = self._selected()
        if one is not None and confirm(
            self,
            tr("Remove {name} from the workshop?").format(name=one.label),
            tr("This cannot be undone."),
            tr("Remove"),
        ):
            self._record(lambda p: remove_participant(p, one.id, at=timestamp()))

    def _new_code(self) -> None:
        one = self._selected()
        if one is None:
            return
        question, detail = tr("Give {name} a code?"), tr("It is shown once and kept nowhere.")
        if one.code_hash:
            question = tr("Give {name} a new code?")
            detail = tr("The earlier code is void then. A ballot that was cast with it stays.")
        if not confirm(self, question.format(name=one.label), detail, tr("New code")):
            return
        self._session.fresh_codes.pop(one.code_hash, None)

        def show(codes: Mapping[str, str]) -> bool:
            notify(
                self,
                tr("{name} votes with the code  {code}").format(
                    name=one.label, code=shown_code(codes[one.id])
                ),
                tr("Only this participant may know it. It is shown once and kept nowhere."),
            )
            seen = self._session.fresh_codes
            for code_hash in [h for h, code in seen.items() if code == codes[one.id]]:
                del seen[code_hash]
            return False

        issue_then(self, self._session, [one.id], show)

    # By slips

    def _make_slips(self) -> None:
        count = ask_number(
            self,
            tr("Make slips"),
            tr("How many slips, including a few spares?"),
            12,
            SMALLEST_GROUP,
            MAX_SLIPS,
        )
        if count is None:
            return
        group, agreed = QInputDialog.getText(
            self.window(), tr("Make slips"), tr("For which group? Leave it empty for a single hat.")
        )
        if agreed:
            self._record(lambda p: make_slips(p, count, group, at=timestamp()))

    def _ask_headcount(self) -> None:
        workshop = self._session.project.workshop
        assert workshop is not None
        count = ask_number(
            self,
            tr("How many are here?"),
            tr("People who will vote. Ballots are counted against their number:"),
            workshop.headcount,
            0,
            MAX_CODES,
        )
        if count is not None:
            self._record(lambda p: set_headcount(p, count, at=timestamp()))

    def _ask_attendance(self) -> None:
        workshop = self._session.project.workshop
        assert workshop is not None

        def take(people: list[Attendee]) -> None:
            self._session.apply_without_undo(lambda p: set_attendance(p, people))

        run_dialog(AttendanceDialog(self, workshop, take))

    # Both

    def _print_slips(self) -> None:
        from mcda_app.exchange.ballots.printed import write_slips
        from mcda_app.ui.workshop.printing import ask_pdf, write_pdf_at

        workshop = self._session.project.workshop
        assert workshop is not None
        path = ask_pdf(self, tr("Slips"))
        if path is None:
            return

        def write(codes: Mapping[str, str]) -> bool:
            project, rights = self._session.project, self._session.rights
            return write_pdf_at(self, path, lambda place: write_slips(project, place, codes, rights=rights))

        issue_then(self, self._session, without_codes(workshop), write)

    def _switch_mode(self) -> None:
        before = self._session.project.workshop
        assert before is not None
        if before.anonymous:
            detail = tr("The existing slips will no longer be valid.")
            if confirm(self, tr("Vote by name instead?"), detail, tr("Vote by name")):
                self._record(make_named)
            return
        keep = _ask_anonymous(self)
        if keep is None:
            return
        at = timestamp()
        if self._record(lambda p: make_anonymous(p, at, keep_attendance=keep)):
            leftover = remaining_names(before, self._session.project)
            detail = tr(
                "Files saved earlier still contain the names: delete them, and save this project now."
            )
            if leftover:
                detail += (
                    tr(" These parts of names still appear in texts of the project: ")
                    + ", ".join(leftover)
                    + "."
                )
            notify(self, tr("The workshop is now anonymous."), detail)

    def _on_key(self) -> None:
        if code_key_fault(self._session) is None:
            copy_code_key(self, self._session)
        elif take_key_file(self, self._session):
            self.refresh()

    def _remove_workshop(self) -> None:
        if confirm(
            self,
            tr("Remove the workshop with all its ballots from this project?"),
            tr(
                "This cannot be undone. Adopted weights stay. Once you save, the keys to its ballots and "
                "codes are destroyed: in older copies of the file, ballots not yet revealed stay sealed for "
                "ever."
            ),
            tr("Remove"),
        ):
            self._record(remove_workshop)


def _people(count: int) -> str:
    return tr("One participant") if count == 1 else tr("{count} participants").format(count=count)


def _row(person: Participant, proxy: str) -> tuple[Cell, ...]:
    absent = tr("absent; {name} votes").format(name=proxy) if proxy else tr("absent")
    return (
        Cell(person.name),
        Cell(person.role or "–"),
        Cell(person.organisation or "–"),
        Cell(person.group or "–"),
        Cell(f"{localised(person.weight, 'g')}", number=True),
        Cell(tr("yes") if person.present else absent, marked=not person.present),
    )


def _ask_anonymous(view: QWidget) -> bool | None:
    """Ask whether to vote anonymously: whether to keep the names then, or None if declined."""
    box = QMessageBox(
        QMessageBox.Icon.Question,
        tr("Workshop"),
        tr("Make this workshop anonymous permanently?"),
        parent=view.window(),
    )
    box.setInformativeText(
        tr(
            "Names are removed and ballots detached from them. Nobody can restore them, and "
            "everybody draws a new slip."
        )
    )
    keep = QCheckBox(tr("Keep the names as an attendance list, apart from the slips"))
    keep.setChecked(True)
    box.setCheckBox(keep)
    agree = box.addButton(tr("Make it anonymous"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    with closing(box):
        box.exec()
        return keep.isChecked() if box.clickedButton() is agree else None
