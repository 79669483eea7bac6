# SPDX-License-Identifier: MIT
"""What the room sees on the projector: the question, how many have voted, a timer, or the result.

Legible from ten metres: letters should be at least a two-hundredth of the reading distance high (ISO
9241-303 asks for 20 to 22 minutes of arc, which is 1/172 to 1/156; signs and projection commonly take 1/200
as the least). On a picture two metres wide and 1.12 metres high, ten metres ask for capitals of 5 cm, which
is 1/22 of its height. Capitals are about 0.7 of a font's size, so the smallest text here is 1/15 of the
window's height and the question twice that.
"""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QGuiApplication, QKeySequence, QPainter, QPen, QScreen, QShortcut
from PySide6.QtWidgets import QWidget

from mcda_app.analysis.wording import lead, percent
from mcda_app.domain.ballots import progress
from mcda_app.domain.edit_rounds import described
from mcda_app.domain.workshop import RoundState
from mcda_app.ui.session import Session
from mcda_app.ui.theme import Colours, colours
from mcda_app.ui.workshop.revealed import latest_weights, result_of

SMALLEST = 1 / 15
"""The smallest text as a share of the window's height."""

QUESTION = "question"
RESULT = "result"
TIMER = "timer"
SHOWS = ((QUESTION, "The question and who has voted"), (RESULT, "The result"), (TIMER, "The timer"))


class RoomWindow(QWidget):
    """Read-only, and without names in an anonymous workshop. Esc or F11 leaves the full screen."""

    def __init__(self, session: Session) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._session = session
        self.setWindowTitle("For the room")
        self.setAccessibleName("What the room sees")
        self.resize(1024, 576)
        self._show = QUESTION
        self._clock = QElapsedTimer()
        self._tick = QTimer(self)
        self._tick.setInterval(250)
        self._tick.timeout.connect(self.update)
        self._lines: list[str] = []
        for key in ("Esc", "F11"):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(self._toggle_full)
        session.changed.connect(self._follow)
        QGuiApplication.instance().screenRemoved.connect(self._screen_gone)

    # Where it stands

    def open_for_room(self, console: QWidget) -> None:
        """On a second screen in full, or in a window beside the console where there is none."""
        others = [s for s in QGuiApplication.screens() if s is not console.screen()]
        if others:
            self.setGeometry(others[0].geometry())
            self.showFullScreen()
        else:
            self.showNormal()
        self.raise_()

    def _screen_gone(self, _screen: QScreen) -> None:
        """The projector was unplugged: come back as a window where it can be seen."""
        if self.isVisible():
            self.showNormal()
            place = QGuiApplication.primaryScreen().availableGeometry()
            self.setGeometry(place.x() + 60, place.y() + 60, place.width() * 2 // 3, place.height() * 2 // 3)

    def _toggle_full(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    # What it shows

    @property
    def shows(self) -> str:
        return self._show

    def show_what(self, what: str) -> None:
        """QUESTION, RESULT or TIMER."""
        self._show = what
        self.update()

    def start_timer(self) -> None:
        self._show = TIMER
        self._clock.start()
        self._tick.start()
        self.update()

    def stop_timer(self) -> None:
        self._tick.stop()
        self._clock.invalidate()
        self.update()

    @property
    def seconds_left(self) -> int:
        workshop = self._session.project.workshop
        total = workshop.timer if workshop is not None else 0
        if not self._clock.isValid():
            return total
        return max(0, total - round(self._clock.elapsed() / 1000))

    def _follow(self) -> None:
        if self.isVisible():
            self.update()

    def text_lines(self) -> tuple[str, str, list[str]]:
        """A heading, the one thing that matters in large letters, and lines below."""
        workshop = self._session.project.workshop
        title = self._session.project.title
        if workshop is None:
            return title, "No workshop", []
        if self._show == TIMER:
            left = self.seconds_left
            return title, f"{left // 60}:{left % 60:02d}", ["Time is up" if left == 0 else "left"]
        if self._show == RESULT:
            return self._result_lines(title)
        held = workshop.open_round or (workshop.rounds[-1] if workshop.rounds else None)
        if held is None:
            return title, "Welcome", []
        found = progress(workshop, held.id)
        if held.state is RoundState.OPEN:
            told = [f"{found.voted} of {found.expected} have voted"]
            return held.title, _capital(described(held)), told
        if held.state is RoundState.CLOSED:
            return held.title, "The round is closed", [f"{found.voted} of {found.expected} voted"]
        return held.title, "Revealed", [f"{found.voted} of {found.expected} voted"]

    def _result_lines(self, title: str) -> tuple[str, str, list[str]]:
        held = latest_weights(self._session)
        issue, result = self._session.issue, self._session.result
        lines: list[str] = []
        leaders = result.leaders if result is not None else ()
        if held is not None:
            found = result_of(self._session, held)
            workshop = self._session.project.workshop
            if found is not None and workshop is not None:
                way = found.way(workshop.aggregation)
                lines = [
                    f"{c.title} {percent(s)}" for c, s in zip(held.asked.criteria, way.shares, strict=False)
                ]
                if issue is not None:
                    leaders = way.firsts.get(issue.id, leaders)
                if found.agreement is not None:
                    lines.append(f"Agreement {found.agreement_word} ({percent(found.agreement)})")
        if issue is None or result is None:
            return title, "No issue chosen", lines
        return issue.title, _capital(lead(leaders)), lines

    def paintEvent(self, _event) -> None:
        painter = QPainter(self)
        theme = colours(self.palette())
        self.draw(painter, theme)
        painter.end()

    def draw(self, painter: QPainter, theme: Colours) -> None:
        width, height = self.width(), self.height()
        painter.fillRect(0, 0, width, height, QColor(theme.surface))
        heading, main, lines = self.text_lines()
        margin = round(height * 0.06)
        inner = width - 2 * margin
        small = height * SMALLEST
        y = margin
        y += self._write(painter, heading, y, margin, inner, small, QColor(theme.muted))
        y += round(height * 0.03)
        large = small * (3.2 if self._show == TIMER else 2.0)
        y += self._write(painter, main, y, margin, inner, large, QColor(theme.text), bold=True)
        y += round(height * 0.04)
        painter.setPen(QPen(QColor(theme.accent), max(2, height // 200)))
        painter.drawLine(margin, y, width - margin, y)
        y += round(height * 0.03)
        room = max(1, int((height - y - margin) // (small * 1.35)))
        columns = 2 if len(lines) > room else 1
        for n, line in enumerate(lines[: room * columns]):
            left = margin + (n // room) * (inner // columns)
            top = y + round((n % room) * small * 1.35)
            self._write(painter, line, top, left, inner // columns, small, QColor(theme.text))

    def _write(
        self,
        painter: QPainter,
        text: str,
        top: int,
        left: int,
        width: int,
        size: float,
        colour: QColor,
        *,
        bold: bool = False,
    ) -> int:
        """Write a text, on two lines at most; returns the height it took."""
        font = QFont(self.font())
        font.setPixelSize(max(8, round(size)))
        font.setBold(bold)
        painter.setFont(font)
        painter.setPen(colour)
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        most = round(2.4 * painter.fontMetrics().lineSpacing())
        needed = painter.fontMetrics().boundingRect(0, 0, width, 10_000, int(flags), text)
        while needed.height() > most and len(text) > 8:
            text = text[: int(len(text) * 0.85)].rstrip() + "…"
            needed = painter.fontMetrics().boundingRect(0, 0, width, 10_000, int(flags), text)
        painter.drawText(left, top, width, needed.height() + 4, int(flags), text)
        return needed.height()


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
