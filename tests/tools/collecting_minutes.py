# SPDX-License-Identifier: MIT
"""How many minutes it takes to collect the ballots of a room, by each way of collecting.

    python tests/tools/collecting_minutes.py [--people 7] [--round swing|pairs|gut]

The ballots go through the real windows, key by key, and must be there at the end; the time is that of a
person (`typist`). What people think about before they answer is in no figure: it is the same for every way.
Where each fills in a form of their own, all do so at the same time, so that the slowest counts once.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(ROOT))

from PySide6.QtCore import Qt, QTimer  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget  # noqa: E402

from mcda_app.domain.edits.workshop.participants import add_participant, issue_codes  # noqa: E402
from mcda_app.domain.edits.workshop.rounds import cast_ballot, close_round, open_round, reveal_round  # noqa: E402
from mcda_app.domain.edits.workshop.workshop import begin_workshop  # noqa: E402
from mcda_app.domain.elicitation import WeightQuestion  # noqa: E402
from mcda_app.domain.workshop.minute_events import HandsCounted  # noqa: E402
from mcda_app.domain.workshop.workshop import BallotSource, Round, RoundKind  # noqa: E402
from mcda_app.exchange.ballots.answer_fields import AnswerKind, answer_fields  # noqa: E402
from mcda_app.files import presets  # noqa: E402
from mcda_app.files.sealing.sealer import BallotSealer  # noqa: E402
from mcda_app.ui.core.session import Session  # noqa: E402
from mcda_app.ui.workshop.collecting.paper_ballots import PaperBallotsDialog  # noqa: E402
from mcda_app.ui.workshop.collecting.show_of_hands import ShowOfHandsDialog  # noqa: E402
from mcda_app.ui.workshop.earlier_answer import PAUSE_MS  # noqa: E402
from mcda_app.ui.workshop.page import WorkshopPage  # noqa: E402
from mcda_app.ui.workshop.people.pasted_people import PastePeopleDialog  # noqa: E402
from mcda_app.ui.workshop.private_ballot import PrivateBallot  # noqa: E402
from mcda_app.ui.workshop.round_dialogs import ConsoleDialog  # noqa: E402
from tests.domain.workshops import answers_to  # noqa: E402
from tests.tools.typist import Typist  # noqa: E402
from tests.ui.controls import buttons  # noqa: E402
from tests.ui.waiting import settle, wait_until  # noqa: E402

AT = "2026-03-04T10:00"
ROUNDS = {
    "swing": (RoundKind.WEIGHTS, WeightQuestion.SWING),
    "pairs": (RoundKind.WEIGHTS, WeightQuestion.PAIRWISE),
    "gut": (RoundKind.GUT, WeightQuestion.DIRECT),
}
PASS_ON = 8.0
"""Seconds until the next person sits in front of a laptop that is passed on."""
NEXT_SHEET = 2.0
"""Seconds to lay a paper ballot aside and take the next."""
NEXT_SPEAKER = 2.0
"""Seconds until the next person begins to say their answers."""
ASK_AND_RAISE = 5.0
"""Seconds to read an option out and until hands are up."""
COUNT_A_HAND = 0.5
"""Seconds to count one person."""
PEOPLE = (
    ("Ada Quill", "Adviser", "Ministry of Economy", "Economy"),
    ("Bjarne Sand", "Head of unit", "Ministry of Economy", "Economy"),
    ("Chidi Umbra", "Adviser", "Ministry of Defence", "Security"),
    ("Dora Vex", "Director", "Ministry of Defence", "Security"),
    ("Emil Yarrow", "Analyst", "Chancellery", "Economy"),
    ("Fatou Zeal", "Adviser", "Foreign Office", "Security"),
    ("Gil Wren", "Analyst", "Foreign Office", "Security"),
)


class Minutes(NamedTuple):
    """What a way of collecting costs.

    facilitator  seconds during which the facilitator is busy
    room         seconds until the last ballot is there
    """

    facilitator: float
    room: float


def prepared(kind: str, people: int) -> tuple[Session, dict[str, str]]:
    """A workshop by name with an open round, and everybody's code."""
    rng = Random(7)
    project = begin_workshop(presets.load(), rng=rng, code_cost=4)
    for name, *rest in (PEOPLE * (1 + people // len(PEOPLE)))[:people]:
        project = add_participant(project, name, *rest)
    asks, question = ROUNDS[kind]
    project, codes = issue_codes(project, BallotSealer(), rng=rng)
    session = Session(project)
    session.apply_without_undo(
        lambda p: open_round(p, asks, AT, session.sealer, question=question, issue_ids=["trade"])
    )
    return session, {key: code.replace("-", "") for key, code in codes.items()}


def the_round(session: Session) -> Round:
    workshop = session.project.workshop
    assert workshop is not None
    return workshop.rounds[-1]


def collected(session: Session) -> int:
    return len(the_round(session).sealed)


def answer(kind: AnswerKind, number: int) -> str:
    """An answer as it is typed on paper or in a spreadsheet."""
    if kind is AnswerKind.POINTS:
        return str((100, 60, 40, 25)[number % 4])
    return ("A5", "B3", "A2")[number % 3] if kind is AnswerKind.PAIR else str(1 + number % 3)


def fill_form(typist: Typist, round_: Round) -> None:
    """Fill in a ballot on the screen from its first field, which has the focus, to the reason."""
    for number, field in enumerate(answer_fields(round_)):
        typist.look()
        box = QApplication.focusWidget()
        typist.type(answer(field.kind, number).lower())
        if QApplication.focusWidget() is box:  # else the next question came by itself
            typist.press(Qt.Key.Key_Tab)


def pass_the_keyboard(session: Session, codes: dict[str, str]) -> Minutes:
    """One after the other at the laptop, by a private full-screen ballot."""
    booth = PrivateBallot(session, the_round(session).id, None)
    booth.show()
    booth.activateWindow()
    wait_until(booth.isActiveWindow)
    typist = Typist()
    for code in codes.values():
        typist.spend(PASS_ON)
        typist.look()
        typist.type(code.lower())
        typist.press(Qt.Key.Key_Return)
        typist.look()  # the instructions
        fill_form(typist, the_round(session))
        typist.look()
        typist.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        wait_until(lambda: booth.form is None)  # a button's own key presses it for a moment
    booth.leave()
    settle()
    return Minutes(0.0, typist.seconds)


def at_this_computer(session: Session, codes: dict[str, str]) -> Minutes:
    """The facilitator enters what each says."""
    page = WorkshopPage(session)
    dialog = ConsoleDialog(page, session, the_round(session))
    dialog.show()
    dialog.activateWindow()
    wait_until(dialog.isActiveWindow)
    typist = Typist()
    for _ in codes:
        typist.spend(NEXT_SPEAKER)
        typist.look()  # the next person is chosen already
        first = dialog.form.first_field()
        if not first.hasFocus():
            typist.point()
            first.setFocus()  # a click would open a list, which is closed again
            typist.keys(1 if isinstance(first, QComboBox) else 0)
        fill_form(typist, the_round(session))
        typist.look()
        typist.press(Qt.Key.Key_Return)
        assert not dialog.form.touched, dialog.form.faults.text()
    dialog.close()
    page.deleteLater()
    settle()
    return Minutes(typist.seconds, typist.seconds)


def on_paper(session: Session, codes: dict[str, str]) -> Minutes:
    """The facilitator types paper ballots in, one line each."""
    parent = QWidget()
    dialog = PaperBallotsDialog(parent, session, the_round(session))
    dialog.show()
    dialog.activateWindow()
    wait_until(dialog.isActiveWindow)
    typist = Typist()
    typist.point()  # the button that opens the window
    fields = answer_fields(the_round(session))
    joined = all(field.kind is AnswerKind.PAIR or field.kind is AnswerKind.PLACE for field in fields)
    for name, *_ in PEOPLE[: len(codes)]:
        typist.spend(NEXT_SHEET)
        typist.look()
        typist.type("".join(part[0] for part in name.split()).lower())
        for number, field in enumerate(fields):
            typist.look()
            before = "" if joined and number else " "
            typist.type(before + answer(field.kind, number).lower())
        typist.look()  # how it was read
        typist.press(Qt.Key.Key_Return)
    dialog.close()
    parent.deleteLater()
    settle()
    return Minutes(typist.seconds, typist.seconds)


def ballot_files(session: Session, codes: dict[str, str]) -> Minutes:
    """Everybody fills in a ballot file with the program alone; the facilitator hands out and collects."""
    from mcda_app.exchange.ballots.distribute import hand_out
    from mcda_app.ui.workshop.collecting.ballot_window import BallotDialog, ballot_to_fill_in

    facilitator, slowest = Typist(), 0.0
    with tempfile.TemporaryDirectory() as place:
        facilitator.look()
        facilitator.point(4)  # the button, a folder, Open, the message
        for path in hand_out(session.project, Path(place), [".mcda-ballot"], codes=codes):
            dialog = BallotDialog(None, path, ballot_to_fill_in(path))
            dialog.show()
            dialog.activateWindow()
            wait_until(dialog.isActiveWindow)
            voter = Typist()
            voter.look(2)
            voter.point()  # the file
            fill_form(voter, the_round(session))
            voter.look()
            close_message_with_enter(voter)
            voter.press(Qt.Key.Key_Return)
            assert not dialog.isVisible(), dialog.form.faults.text()
            slowest = max(slowest, voter.seconds)
            dialog.deleteLater()
        collect_folder(facilitator, session, place)
    return Minutes(facilitator.seconds, facilitator.seconds + slowest)


def close_message_with_enter(typist: Typist) -> None:
    """Press Enter in the message that comes."""

    def press() -> None:
        box = QApplication.activeModalWidget()
        if box is None or not box.findChildren(QAbstractButton):
            QTimer.singleShot(20, press)
            return
        typist.look()
        typist.keys(1)
        box.findChildren(QAbstractButton)[0].click()

    QTimer.singleShot(50, press)


def collect_folder(facilitator: Typist, session: Session, place: str) -> None:
    """Merge the ballots of a folder."""
    from mcda_app.ui.workshop.ballot_files_dialog import CollectDialog

    facilitator.look()
    facilitator.point(3)  # the button, the folder, Open
    page = WorkshopPage(session)
    dialog = CollectDialog(page, session, place)
    dialog.show()
    wait_until(dialog.merge_button.isEnabled)
    facilitator.look(2)  # what will be merged
    facilitator.click(dialog.merge_button)
    page.deleteLater()
    settle()


def excel_forms(session: Session, codes: dict[str, str]) -> Minutes:
    """Everybody fills in an Excel form at a computer of their own; the facilitator hands out and collects."""
    from mcda_app.exchange.ballots.distribute import hand_out

    fields = answer_fields(the_round(session))
    facilitator, voter = Typist(), Typist()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        facilitator.look()
        facilitator.point(4)  # the button, a folder, Open, the message
        forms = hand_out(session.project, folder, [".xlsx"], codes=codes)
        voter.look(2)
        voter.point(2)  # the file, the first answer
        for number, field in enumerate(fields):
            voter.look()
            voter.keys(len(answer(field.kind, number)) + 1)
        voter.keys(4)  # Ctrl+S, Alt+F4
        for path in forms:
            fill_workbook(path, [answer(field.kind, n) for n, field in enumerate(fields)])
        collect_folder(facilitator, session, place)
    return Minutes(facilitator.seconds, facilitator.seconds + voter.seconds)


def fill_workbook(path: Path, answers: list[str]) -> None:
    """Write answers into the open cells of a form's answer column, as a spreadsheet program does."""
    from openpyxl import load_workbook

    from mcda_app.exchange.ballots.excel_form import ANSWER, NUMBER

    book = load_workbook(path)
    sheet = book.worksheets[0]
    rows = [
        row
        for row in range(1, sheet.max_row + 1)
        if isinstance(sheet.cell(row, NUMBER + 1).value, int | float)
    ]
    assert len(rows) == len(answers)
    for row, text in zip(rows, answers, strict=True):
        number = text.lstrip("AB") == text
        sheet.cell(row, ANSWER + 1).value = float(text) if number else f"{text[0]} {text[1:]}"
    book.save(path)


def phones(session: Session, codes: dict[str, str]) -> Minutes:
    """Everybody scans the picture and votes on their own phone, at the same time."""
    from tests.tools.phone_minutes import by_phone

    facilitator, slowest = by_phone(session, the_round(session), codes, lambda f, n: answer(f.kind, n))
    return Minutes(facilitator, facilitator + slowest)


def people_one_by_one(session: Session, _codes: dict[str, str]) -> Minutes:
    """The people entered before the workshop, a dialog each."""
    session.apply_without_undo(lambda p: begin_workshop(presets.load()))
    page = WorkshopPage(session)
    page.resize(1280, 800)
    page.show()
    page.activateWindow()
    wait_until(page.isActiveWindow)
    people = page.show_view("people")
    page.refresh()
    typist = Typist()
    for person in PEOPLE:
        (add,) = buttons(people, "Add")

        def enter(person: tuple[str, ...] = person) -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, QWidget)
            dialog.activateWindow()
            for text in person:
                typist.look()
                typist.type(text)
                typist.press(Qt.Key.Key_Tab)
            typist.press(Qt.Key.Key_Return)

        QTimer.singleShot(100, enter)
        typist.look()
        typist.click(add)
    workshop = session.project.workshop
    assert workshop is not None
    assert [p.name for p in workshop.participants] == [name for name, *_ in PEOPLE]
    page.close()
    page.deleteLater()
    settle()
    return Minutes(typist.seconds, typist.seconds)


def people_from_a_list(session: Session, _codes: dict[str, str]) -> Minutes:
    """The same people pasted from a spreadsheet that is open beside the program."""
    session.apply_without_undo(lambda p: begin_workshop(presets.load()))
    cells = "\n".join("\t".join(person) for person in PEOPLE)
    QApplication.clipboard().setText(cells)
    typist, parent = Typist(), QWidget()
    typist.point(2)  # from the first cell to the last
    typist.keys(4)  # Ctrl+C, Alt+Tab
    typist.point()  # the button that opens the window
    dialog = PastePeopleDialog(parent, session)
    dialog.show()
    dialog.activateWindow()
    wait_until(dialog.isActiveWindow)
    typist.look(len(PEOPLE))
    typist.press(Qt.Key.Key_Return)
    workshop = session.project.workshop
    assert workshop is not None
    assert [p.name for p in workshop.participants] == [name for name, *_ in PEOPLE]
    parent.deleteLater()
    settle()
    return Minutes(typist.seconds, typist.seconds)


def show_of_hands(session: Session, codes: dict[str, str]) -> Minutes:
    """The facilitator counts hands for each option: counts, and no ballots."""
    session.apply_without_undo(lambda p: begin_workshop(presets.load()))
    typist, parent = Typist(), QWidget()
    typist.point()  # the button that opens the window
    dialog = ShowOfHandsDialog(parent, session)
    dialog.people.setValue(len(codes))
    dialog.show()
    dialog.activateWindow()
    wait_until(dialog.isActiveWindow)
    next(iter(dialog.fields.values())).setFocus()
    rest = len(codes)
    for _ in dialog.fields:
        typist.spend(ASK_AND_RAISE)
        typist.spend(COUNT_A_HAND * len(codes))
        hands = rest - rest // 2
        rest -= hands
        typist.type(str(hands))
        typist.press(Qt.Key.Key_Tab)
    typist.look()
    typist.press(Qt.Key.Key_Return)
    workshop = session.project.workshop
    assert workshop is not None
    assert any(isinstance(m.event, HandsCounted) for m in workshop.minutes)
    parent.deleteLater()
    settle()
    return Minutes(typist.seconds, typist.seconds)


def keep_in_a_second_round(session: Session, codes: dict[str, str]) -> Minutes:
    """One after the other at the laptop, in a round that repeats one; each keeps their answers."""
    first = the_round(session)
    for voter in codes:
        answers = answers_to(first, Random(voter))
        session.apply_without_undo(
            lambda p, voter=voter, answers=answers: cast_ballot(
                p, first.id, voter, answers, session.sealer, source=BallotSource.KEYBOARD, at=AT
            )
        )
    session.apply_without_undo(lambda p: close_round(p, first.id, AT))
    session.apply_without_undo(lambda p: reveal_round(p, first.id, AT, session.sealer))
    session.apply_without_undo(
        lambda p: open_round(p, first.kind, AT, session.sealer, issue_ids=["trade"], previous=first.id)
    )
    booth = PrivateBallot(session, the_round(session).id, None)
    booth.show()
    booth.activateWindow()
    wait_until(booth.isActiveWindow)
    typist = Typist()
    for code in codes.values():
        typist.spend(PASS_ON)
        typist.look()
        typist.type(code.lower())
        typist.press(Qt.Key.Key_Return)
        QTest.qWait(PAUSE_MS + 50)  # while one reads
        typist.look(1 + len(answer_fields(first)))  # one's own answers beside the group's
        typist.press(Qt.Key.Key_Return)
    booth.leave()
    settle()
    assert collected(session) == len(codes)
    return Minutes(0.0, typist.seconds)


Way = Callable[[Session, dict[str, str]], Minutes]
WAYS: dict[str, Way] = {
    "pass the keyboard": pass_the_keyboard,
    "at this computer": at_this_computer,
    "paper, typed in": on_paper,
    "Excel forms": excel_forms,
    "ballot files": ballot_files,
    "phones": phones,
}
OTHERS: dict[str, Way] = {
    "people, one by one": people_one_by_one,
    "people, from a list": people_from_a_list,
    "gut, show of hands": show_of_hands,
    "gut, second round, kept": keep_in_a_second_round,
}


def measure(kind: str, people: int, names: tuple[str, ...] = ()) -> dict[str, Minutes]:
    """The time of each way for a round of this kind; every ballot is there afterwards."""
    times = {}
    for name, way in WAYS.items():
        if names and name not in names:
            continue
        session, codes = prepared(kind, people)
        times[name] = way(session, codes)
        assert collected(session) == people, f"{name}: {collected(session)} of {people} ballots"
    return times


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--people", type=int, default=7)
    parser.add_argument("--round", choices=ROUNDS, action="append")
    options = parser.parse_args()
    app = QApplication.instance() or QApplication([sys.argv[0], "-style", "fusion"])
    assert app is not None
    print(f"{'':<28}{'facilitator':>12}{'until all are there':>22}   (minutes)")
    for kind in options.round or ROUNDS:
        for name, time in measure(kind, options.people).items():
            print(
                f"{kind + ', ' + name:<28}{time.facilitator / 60:>12.1f}{time.room / 60:>22.1f}", flush=True
            )
    for name, way in OTHERS.items():
        time = way(*prepared("gut", options.people))
        print(f"{name:<28}{time.facilitator / 60:>12.1f}{time.room / 60:>22.1f}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
