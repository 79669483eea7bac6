# SPDX-License-Identifier: MIT
"""Phone ballots of one session: starts and ends the server's process and casts what arrives."""

from __future__ import annotations

import sys
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, QProcess, QTimer, Signal

from mcda_app.domain.project import Project
from mcda_app.domain.workshop.check_codes import CodeHashing
from mcda_app.domain.workshop.workshop import Participant, Round, RoundState, Workshop
from mcda_app.errors import EditError
from mcda_app.exchange.phones.journal import (
    DamagedJournalError,
    Journal,
    journal_path,
    read_journal,
    why_unreadable,
)
from mcda_app.exchange.phones.messages import Line, Start, bytes_of, decode, encode, text_of
from mcda_app.exchange.phones.questions import round_to_json
from mcda_app.files.disk import drop
from mcda_app.files.policy import policy
from mcda_app.i18n import current_language, tr
from mcda_app.ui.core.app_folders import phone_ballots_folder
from mcda_app.ui.core.session import Session
from mcda_app.ui.workshop.phones.casting import cast, codes_of, digest_of, filed

PORTS = [8080, 8000, 8888, 0]
"""Short ones first, since the address may be typed; any, if all are taken."""
PATIENCE = 8000
"""Milliseconds that the last ballots have when a round closes."""
RESTARTS = 3
SUBCOMMAND = "phone-ballots-server"
AGAIN = """
import sys
sys.path.insert(0, sys.argv.pop(1))
from mcda_app.__main__ import main
raise SystemExit(main())
"""


class PhoneState(Enum):
    """OFF, STARTING, ON; FAILED with a sentence why."""

    OFF = "off"
    STARTING = "starting"
    ON = "on"
    FAILED = "failed"


class PhoneBallots(QObject):
    """The service; one for each session, see `phone_ballots`.

    changed  the state, the address, the number of wrong codes or a fault has changed
    joined   ballots that were recorded before the program ended were added; how many
    """

    changed = Signal()
    joined = Signal(int)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._process: QProcess | None = None
        self._opened = session.opened
        self._round = ""
        self._address, self._port = "", 0
        self._ports: list[int] = []
        self._secret = b""
        self._round_key = b""
        self._codes: dict[str, str] = {}
        self._people: tuple[Participant, ...] = ()
        self._hashing = CodeHashing()
        self._waiting: dict[str, bytes] = {}  # acknowledged, and not yet in the document
        self._latest: dict[str, bytes] = {}  # what the journal holds, as far as is known
        self._replaced: set[str] = set()  # tags whose ballot came another way after a phone's
        self._superseded: list[str] = []
        self._workshop: Workshop | None = None
        self._restarts = 0
        self._casting = self._ended = False
        self.state = PhoneState.OFF
        self.fault = ""
        self.unknown_codes = 0
        session.changed.connect(lambda _change: self._follow())
        session.document_changed.connect(self._follow)
        session.collector = self._collect_before
        self._workshop = session.project.workshop
        QTimer.singleShot(0, self, self._join_journal)

    # What the window shows

    @property
    def round_id(self) -> str:
        """The round that phones vote in; empty while none can."""
        return self._round if self.state is PhoneState.ON else ""

    @property
    def short_address(self) -> str:
        """What can be typed, such as “192.168.43.1:8080”."""
        return f"{self._address}:{self._port}" if self.state is PhoneState.ON else ""

    @property
    def url(self) -> str:
        """What the picture holds: the address and both keys."""
        from mcda_app.exchange.phones.transport import fragment, public_key

        if self.state is not PhoneState.ON:
            return ""
        return f"http://{self.short_address}/#{fragment(self._round_key, public_key(self._secret))}"

    @property
    def digits(self) -> str:
        """What whoever typed the address compares."""
        from mcda_app.exchange.phones.transport import digits, public_key

        return digits(self._round_key, public_key(self._secret)) if self.state is PhoneState.ON else ""

    @property
    def process_id(self) -> int:
        """0 while there is no process."""
        return 0 if self._process is None else int(self._process.processId())

    @property
    def waiting(self) -> int:
        """How many ballots arrived that the document does not take; see `fault`."""
        return len(self._waiting)

    # Starting and ending

    def start(self, address: str) -> None:
        """Serve the open round on an address of this computer. Raises EditError if that cannot be."""
        from mcda_app.exchange.phones.transport import fresh_secret

        round_ = self._open_round()
        if not policy().phone_ballots:
            raise EditError(tr("Your administrator has switched off phone ballots."))
        if round_ is None:
            raise EditError(tr("No round is open."), remedy=tr("Open one first."))
        if round_.seal is None:
            raise EditError(
                tr("This round was opened by an earlier version, which did not seal ballots."),
                remedy=tr("Open another round."),
            )
        self.stop()
        self._attend(round_.id)
        self._address, self._ports = address, PORTS
        self._secret, self._restarts = fresh_secret(), 0
        self.unknown_codes = 0
        self._start_process(round_)

    def _attend(self, round_id: str) -> None:
        """Look after the ballots of this round, and of no other any more; theirs are in their journals."""
        if round_id != self._round:
            self._round = round_id
            self._waiting, self._latest, self._superseded = {}, {}, []
            self._replaced = set()

    def _start_process(self, round_: Round) -> None:
        workshop = self._session.project.workshop
        assert workshop is not None
        assert round_.seal is not None
        self._codes = codes_of(self._session, round_)
        self._people, self._hashing = workshop.participants, workshop.hashing
        hashing = self._session.sealer.code_hashing(workshop)
        self._round_key = bytes_of(round_.seal.public_key)
        start = Start(
            self._address,
            self._ports,
            text_of(self._secret),
            round_.seal.public_key,
            round_.seal.size,
            str(self._journal_path(round_.id)),
            self._codes,
            hashing.salt,
            hashing.cost,
            round_to_json(self._session.project.title, round_, anonymous=workshop.anonymous),
            current_language(),
            self._superseded,
        )
        process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.SeparateChannels)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(lambda: self._read(process))
        process.finished.connect(lambda *_: self._finished(process))
        process.errorOccurred.connect(lambda _error: self._finished(process))
        program, arguments = server_command()
        process.start(program, arguments)
        process.write(start.line())
        self._process, self._ended = process, False
        self._set_state(PhoneState.STARTING)

    def finish(self) -> None:
        """Take no more ballots, and cast all that were acknowledged; returns when that is done."""
        process = self._process
        if process is None:
            return
        clock = QElapsedTimer()
        clock.start()
        process.write(encode({"do": "stop"}))
        while not self._ended and self._process is process and clock.elapsed() < PATIENCE:
            if not process.waitForReadyRead(200) and process.state() is QProcess.ProcessState.NotRunning:
                break
            self._read(process)
        clean = self._ended
        self.stop()
        if not clean:
            self._join_journal()

    def stop(self) -> None:
        """End the process; what it acknowledged and did not tell any more is in the journal."""
        process, self._process = self._process, None
        if process is not None:
            process.readyReadStandardOutput.disconnect()
            process.finished.disconnect()
            process.errorOccurred.disconnect()
            process.closeWriteChannel()  # at which it ends
            if not process.waitForFinished(1500):
                process.kill()
                process.waitForFinished(1000)
            process.deleteLater()
        self._set_state(PhoneState.OFF)

    def _finished(self, process: QProcess) -> None:
        """It ended by itself."""
        if process is not self._process:
            return
        self._read(process)
        self._process = None
        process.deleteLater()
        round_ = self._open_round()
        if self.state is PhoneState.STARTING or self._restarts == RESTARTS:
            self._set_state(PhoneState.FAILED)
            return
        self._join_journal()
        if round_ is not None and round_.id == self._round:
            self._restarts += 1
            try:
                self._start_process(round_)
            except EditError as error:  # the round's key is gone
                self._fail(str(error))
        else:
            self._set_state(PhoneState.OFF)

    def _fail(self, why: str) -> None:
        self.fault = why
        self._set_state(PhoneState.FAILED)

    def _set_state(self, state: PhoneState) -> None:
        if state is not self.state:
            self.state = state
            if state in (PhoneState.ON, PhoneState.STARTING):
                self.fault = ""
        self.changed.emit()

    # What the process tells

    def _read(self, process: QProcess) -> None:
        while process.canReadLine():
            try:
                message = decode(bytes(process.readLine().data()))
                if message["is"] == "ballot":
                    self._arrived(str(message["tag"]), bytes_of(message["ballot"]))
                else:
                    self._note(message)
            except (ValueError, KeyError, TypeError):  # not one of its messages; ballots are in the journal
                self.fault = tr("The process that takes ballots from phones sent something unreadable.")
        self._cast_waiting()

    def _arrived(self, tag: str, ballot: bytes) -> None:
        """A phone's ballot is in the journal."""
        self._supersede(tag, ballot)
        self._waiting[tag] = ballot
        if tag in self._replaced:  # the process may have heard of that after this ballot
            self._tell(tag, ballot)

    def _supersede(self, tag: str, ballot: bytes | None) -> None:
        """Note what the journal holds from now on; what it held is not taken again."""
        earlier = self._latest.pop(tag, None)
        if earlier is not None and earlier != ballot:
            self._superseded.append(digest_of(earlier))
        if ballot is not None:
            self._latest[tag] = ballot

    def _tell(self, tag: str, ballot: bytes | None) -> None:
        """Have the journal hold this ballot, or none, in place of a phone's."""
        message: Line = {"do": "remove", "tag": tag}
        if ballot is not None:
            message = {"do": "keep", "tag": tag, "ballot": text_of(ballot)}
        workshop = self._session.project.workshop
        if self._process is not None:
            self._process.write(encode(message))
        elif workshop is not None:
            path = self._journal_path(self._round)
            try:
                if ballot is None:
                    Journal(path).remove(tag)
                else:
                    Journal(path).put(tag, ballot)
            except (OSError, DamagedJournalError) as error:
                self._fail(why_unreadable(error, path))

    def _note(self, message: Line) -> None:
        if message["is"] == "listening":
            self._port = int(str(message["port"]))
            self._ports = [self._port]
            self._set_state(PhoneState.ON)
        elif message["is"] == "unknown":
            self.unknown_codes += 1
            self.changed.emit()
        elif message["is"] == "failed":
            self.fault = tr("The system says: {why}.").format(why=message["why"])
            self.changed.emit()
        elif message["is"] == "ended":
            self._ended = True

    def _cast_waiting(self) -> None:
        """Put into the document what was acknowledged; what it does not take waits."""
        round_ = self._open_round()
        if not self._waiting or round_ is None or round_.id != self._round or self._casting:
            return
        self._casting = True
        try:
            taken, refusal = cast(self._session, round_, self._waiting)
            for tag in taken:
                del self._waiting[tag]
            self.fault = refusal
        finally:
            self._casting = False
        self.changed.emit()

    # Following the document

    def _open_round(self) -> Round | None:
        workshop = self._session.project.workshop
        return None if workshop is None else workshop.open_round

    def _journal_path(self, round_id: str) -> Path:
        workshop = self._session.project.workshop
        assert workshop is not None
        return journal_path(phone_ballots_folder(), workshop.id, round_id)

    def _collect_before(self, after: Project) -> bool:
        """Called before the workshop is edited: whether ballots were cast first, as the round would close."""
        round_ = self._open_round()
        if round_ is None or self._process is None or self._casting:
            return False
        then = None if after.workshop is None else after.workshop.open_round
        if then is not None and then.id == round_.id:
            return False
        before = self._session.project
        self.finish()
        return self._session.project is not before

    def _follow(self) -> None:
        if self._casting:
            return
        workshop = self._session.project.workshop
        if self._session.opened != self._opened:
            self._opened = self._session.opened
            self._attend("")
            self.stop()
            QTimer.singleShot(0, self, self._join_journal)  # by then it is known whether it is read-only
        elif workshop is not self._workshop:
            round_ = self._open_round()
            if self._process is not None and (round_ is None or round_.id != self._round):
                self.stop()
            attended = None if workshop is None else workshop.round(self._round)
            if attended is not None and attended.state is not RoundState.REVEALED:
                self._mirror(attended)
            if round_ is not None:
                self._join_again(round_)
                self._cast_waiting()
                self._update_codes(round_)
        self._workshop = self._session.project.workshop
        self._clean_up()

    def _join_journal(self) -> None:
        """Cast what was acknowledged and not heard of: the program, or the process, had ended before."""
        round_ = self._open_round()
        if round_ is None or not self._session.is_open or self._session.read_only:
            return
        self._attend(round_.id)
        there, path = filed(round_), self._journal_path(round_.id)
        try:
            recorded = read_journal(path)
        except (OSError, DamagedJournalError) as error:
            self._fail(why_unreadable(error, path))
            return
        for tag, ballot in recorded.items():
            if self._latest.get(tag) == ballot or digest_of(ballot) in self._superseded:
                continue
            self._latest[tag] = ballot
            if there.get(tag) != ballot:
                self._waiting[tag] = ballot
        missing = len(self._waiting)
        self._cast_waiting()
        if missing > len(self._waiting):
            self.joined.emit(missing - len(self._waiting))

    def _join_again(self, round_: Round) -> None:
        """A closed round was opened again: with its journal, unless everybody votes anew."""
        before = None if self._workshop is None else self._workshop.round(round_.id)
        if self._process is not None or before is None or before.state is not RoundState.CLOSED:
            return
        if before.sealed and not round_.sealed:  # its ballots were destroyed
            drop(self._journal_path(round_.id))
        else:
            self._join_journal()

    def _mirror(self, round_: Round) -> None:
        """Have the journal follow where a ballot of another way took the place of a phone's."""
        there = filed(round_) if self._latest else {}
        for tag, ballot in list(self._latest.items()):
            now = there.get(tag)
            if tag not in self._waiting and now != ballot:
                self._supersede(tag, now)
                self._replaced.add(tag)
                self._tell(tag, now)

    def _update_codes(self, round_: Round) -> None:
        """Tell the process of late arrivals."""
        workshop = self._session.project.workshop
        if self._process is None or workshop is None or workshop.participants is self._people:
            return
        self._people = workshop.participants
        try:
            if workshop.hashing != self._hashing:  # the process knows another salt
                self.stop()
                self._join_journal()
                self._start_process(round_)
                return
            codes = codes_of(self._session, round_)
        except EditError as error:  # the round's key is gone
            self.fault = str(error)
            self.changed.emit()
            return
        if codes != self._codes:
            self._codes = codes
            self._process.write(encode({"do": "codes", "codes": codes}))

    def _clean_up(self) -> None:
        """Journals of rounds that are over go once the project is saved without them open.

        The journal of a closed round stays while it has ballots that the document has not: this may be an
        older copy of the document, or one from before a crash.
        """
        workshop = self._session.project.workshop
        if workshop is None or self._session.modified or self._session.path is None:
            return
        for round_ in workshop.rounds:
            if round_ is not workshop.open_round and self.stray_count(round_) == 0:
                drop(self._journal_path(round_.id))

    def stray_count(self, round_: Round) -> int | None:
        """How many acknowledged ballots of a closed round its journal has and the document has not.

        None if the journal cannot be read.
        """
        path = self._journal_path(round_.id)
        if round_.state is not RoundState.CLOSED or not path.exists():
            return 0
        try:
            recorded = read_journal(path)
        except (OSError, DamagedJournalError):
            return None
        there = filed(round_)
        return sum(there.get(tag) != ballot for tag, ballot in recorded.items())


def phone_ballots(session: Session) -> PhoneBallots:
    """The service of a session, made on first use."""
    service = session.findChild(PhoneBallots)
    return service if isinstance(service, PhoneBallots) else PhoneBallots(session)


def server_command() -> tuple[str, list[str]]:
    """The program again, as the server: these sources, or a frozen program that has pipes on Windows too."""
    if not getattr(sys, "frozen", False):
        sources = Path(__file__).resolve().parents[4]
        return sys.executable, ["-P", "-c", AGAIN, str(sources), SUBCOMMAND]
    program = Path(sys.executable)
    with_pipes = program.with_name(f"{program.stem}-cli{program.suffix}")
    return str(with_pipes if with_pipes.exists() else program), [SUBCOMMAND]
