# SPDX-License-Identifier: MIT
"""The presentation: slides over a whole screen, moved by keys or the mouse, true after every change."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QGuiApplication, QKeySequence, QPainter, QScreen, QShortcut
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from mcda_app.i18n import tr
from mcda_app.ui.core.badge_service import BadgeService
from mcda_app.ui.core.change import Change
from mcda_app.ui.core.session import Session
from mcda_app.ui.presentation.canvas import Canvas
from mcda_app.ui.presentation.deck import PARTNER_KINDS, Deck, Key, Kind, Material
from mcda_app.ui.presentation.keys_card import paint_keys
from mcda_app.ui.presentation.painting import Painted, paint_slide
from mcda_app.ui.presentation.partner_rows import PartnerRows
from mcda_app.ui.presentation.score_tips import ScoreTips
from mcda_app.ui.presentation.slide_picker import SlidePicker
from mcda_app.ui.presentation.weight_sliders import WeightSliders
from mcda_app.ui.widgets.theme import DARK, LIGHT, Colours, colours, make_palette

FORWARD = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Space)
BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace)
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

MOST_ZOOM, ZOOM_STEP = 5.0, 1.25
CURSOR_REST = 2500
"""Milliseconds after which a mouse that is not moved is hidden."""

SLIDERS_WIDTH = 0.26
POINTER = "#e0001b"


def slides_screen(screens: Sequence[QScreen], own: QScreen) -> QScreen:
    """The screen for the slides: another than the window's if there is one."""
    return next((screen for screen in screens if screen is not own), own)


class PresentationWindow(QWidget):
    """Shows the slides of the document.

    ended  it was left
    """

    ended = Signal()

    def __init__(self, session: Session, badges: BadgeService) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self._session, self._badges = session, badges
        self._tips = ScoreTips(session, self)
        self._partners = PartnerRows(self, session, self._partners_answered)
        self._deck = self._make_deck()
        self._key = self._deck.keys[0]
        self._at = 0
        self._digits = ""
        self.painted = Painted()
        self._theme: Colours | None = None
        self._black = self._keys_shown = self._laser = self._laser_on = False
        self._mouse = self._pressed = QPointF(-100, -100)
        self._zoom, self._centre = 1.0, QPointF()
        self._main: QWidget | None = None
        self._focus: QWidget | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._sliders = WeightSliders(session, self)
        self._sliders.hide()
        self._picker = SlidePicker(self, lambda: self._deck, lambda: self.theme)
        self._picker.picked.connect(self._picked)
        self._still = QTimer(self)
        self._still.setSingleShot(True)
        self._still.setInterval(CURSOR_REST)
        self._still.timeout.connect(self._hide_cursor)
        stack = session.undo_stack
        steps: tuple[tuple[str, Callable[[], object]], ...] = (
            ("Ctrl+Z", stack.undo),
            ("Ctrl+Shift+Z", stack.redo),
            ("Ctrl+Y", stack.redo),
        )
        for keys, step in steps:
            QShortcut(QKeySequence(keys), self).activated.connect(step)
        session.changed.connect(self._project_changed)
        session.issue_selected.connect(self._issue_selected)
        badges.changed.connect(self._badges_changed)
        self._tips.arrived.connect(self._show_tips)
        QGuiApplication.instance().screenRemoved.connect(self._screen_removed)

    # Beginning and ending

    def start(self, main: QWidget, screens: Sequence[QScreen] | None = None) -> None:
        """Show the first slide over a whole screen: the second one if there is one.

        main     the window to come back to
        screens  to choose from; all by default
        """
        self._main = main
        if not self.isVisible():
            self._focus = QApplication.focusWidget()
            self._zoom, self._black, self._keys_shown, self._laser = 1.0, False, False, False
            self._sliders.hide()
            self._picker.hide()
            self._rebuild()
            self.go_to(0)
        self._put_on(slides_screen(screens or QGuiApplication.screens(), main.screen()))
        self.showFullScreen()
        self.raise_()
        self.activateWindow()
        self.setFocus()
        self._still.start()

    def end(self) -> None:
        """Leave the slides and go back to where the keyboard was."""
        if self.isVisible():
            self.close()

    def closeEvent(self, event) -> None:
        super().closeEvent(event)
        self._tips.want(None)
        self._partners.drop()
        self._still.stop()
        main, focus, self._focus = self._main, self._focus, None
        if main is not None and isValid(main):
            main.activateWindow()
            if focus is not None and isValid(focus):
                focus.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
        self.ended.emit()

    def _put_on(self, screen: QScreen) -> None:
        if self.isVisible() and self.screen() is screen:
            return
        self.winId()  # a window has no screen before it exists
        self.windowHandle().setScreen(screen)
        self.setGeometry(screen.geometry())

    def _screen_removed(self, screen: QScreen) -> None:
        """The projector was unplugged: go on in front of the main window."""
        left = [s for s in QGuiApplication.screens() if s is not screen]
        if self.isVisible() and left and self._main is not None:
            own = self._main.screen()
            self._put_on(slides_screen(left, own if own in left else left[0]))
            self.showFullScreen()

    # Slides

    @property
    def deck(self) -> Deck:
        """The slides there are now."""
        return self._deck

    @property
    def at(self) -> int:
        """The number of the slide that is shown, from 0."""
        return self._at

    @property
    def key(self) -> Key:
        """The slide that is shown."""
        return self._key

    @property
    def sliders(self) -> WeightSliders:
        return self._sliders

    @property
    def picker(self) -> SlidePicker:
        return self._picker

    @property
    def zoom(self) -> float:
        """How much larger than whole the slide is."""
        return self._zoom

    @property
    def pointer_shown(self) -> bool:
        """Whether the mouse is a red dot."""
        return self._laser or self._laser_on

    @property
    def is_black(self) -> bool:
        """Whether the screen is black, for a talk without slides."""
        return self._black

    @property
    def theme(self) -> Colours:
        """Light or dark, as the program unless the presenter chose."""
        return self._theme or colours(QApplication.palette())

    def go_to(self, at: int) -> None:
        """Show a slide by its number, the nearest there is."""
        self._at = min(max(at, 0), len(self._deck.keys) - 1)
        self._key = self._deck.keys[self._at]
        self._zoom = 1.0
        self._show()

    def go_to_issue(self, issue_id: str) -> None:
        """Show the slide of an issue, if it has one."""
        key = Key(Kind.ISSUE, issue_id)
        if key in self._deck.keys:
            self.go_to(self._deck.keys.index(key))

    def _make_deck(self) -> Deck:
        session = self._session
        material = Material(
            session.project,
            session.evaluation,
            self._badges.firmness,
            session.weight_tippings,
            self._tips.sentences,
            session.group_result,
            self._partners.row_of,
        )
        return Deck(material)

    def _rebuild(self) -> None:
        """Make the slides of the project as it is now, and stay on the same one if it is still there."""
        self._deck = self._make_deck()
        if self._key in self._deck.keys:
            self._at = self._deck.keys.index(self._key)
        else:
            self._at = min(self._at, len(self._deck.keys) - 1)
            self._key = self._deck.keys[self._at]
        self._partners.follow()

    def _show(self) -> None:
        """Paint the slide, and say in words what is on it."""
        slide, total = self._deck.slide(self._key), len(self._deck.keys)
        self.setWindowTitle(tr("Presentation: {title}").format(title=self._session.project.title))
        self.setAccessibleName(tr("Slide {number} of {total}").format(number=self._at + 1, total=total))
        self.setAccessibleDescription(slide.spoken)
        self._sliders.show_issue(self._key.issue_id)
        issues = self._session.project.issues
        waiting = self._key.kind is Kind.CHANGE and self.isVisible()
        self._tips.want(next((i for i in issues if waiting and i.id == self._key.issue_id), None))
        self.update()

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self._show()

    # Following the document

    def _project_changed(self, change: Change) -> None:
        self._tips.project_changed(change)
        if not self.isVisible():
            return
        self._rebuild()
        if change & Change.APPEARANCE:
            self._sliders.translate()
        self._show()
        if self._picker.isVisible():
            self._picker.refresh()

    def _badges_changed(self) -> None:
        if self.isVisible():
            self._rebuild()
            self._show_again()

    def _partners_answered(self) -> None:
        self._deck.forget(*(key for key in self._deck.keys if key.kind in PARTNER_KINDS))
        if self.isVisible():
            self._show_again()

    def _show_tips(self, issue_id: str) -> None:
        key = Key(Kind.CHANGE, issue_id)
        self._deck.forget(key)
        if self.isVisible() and key == self._key:
            self._show_again()

    def _show_again(self) -> None:
        self.setAccessibleDescription(self._deck.slide(self._key).spoken)
        self.update()
        if self._picker.isVisible():
            self._picker.refresh()

    def _issue_selected(self, issue_id: str) -> None:
        """Another issue was chosen in the window, on the presenter's screen."""
        key = Key(self._key.kind, issue_id)
        if self.isVisible() and self._key.issue_id and key in self._deck.keys:
            self.go_to(self._deck.keys.index(key))

    # Painting

    def _slide_rect(self) -> QRectF:
        """Where the slide is painted: beside the sliders, where they are shown."""
        wide = self._sliders.width() if self._sliders.isVisible() else 0
        return QRectF(0, 0, self.width() - wide, self.height())

    def paintEvent(self, _event) -> None:
        painter = QPainter(self)
        if self._black:
            painter.fillRect(self.rect(), QColor("#000000"))
            painter.end()
            return
        rect = self._slide_rect()
        painter.save()
        painter.setClipRect(rect)
        if self._zoom > 1:
            painter.translate(self._centre)
            painter.scale(self._zoom, self._zoom)
            painter.translate(-self._centre)
        number = f"{self._at + 1} / {len(self._deck.keys)}"
        hint = tr("{number}   ← → · F1 keys · Esc ends").format(number=number)
        foot = self._session.project.title, hint
        slide = self._deck.slide(self._key)
        self.painted = paint_slide(
            painter, self.font(), rect.width(), rect.height(), self.theme, slide, foot=foot
        )
        painter.restore()
        canvas = Canvas(painter, self.font(), rect.width(), rect.height(), self.theme)
        if self._keys_shown:
            paint_keys(canvas)
        if self.pointer_shown:
            canvas.dot(self._mouse, 0.016 * canvas.unit, "#ffffff")
            canvas.dot(self._mouse, 0.012 * canvas.unit, POINTER)
        painter.end()

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        self._picker.setGeometry(self.rect())
        wide = round(SLIDERS_WIDTH * self.width())
        self._sliders.setGeometry(QRect(self.width() - wide, 0, wide, self.height()))
        self._sliders.set_size(min(self.height(), self.width() / 1.5) / 34)

    # Keys

    def keyPressEvent(self, event) -> None:
        key, text = event.key(), event.text()
        if event.modifiers() & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier):
            super().keyPressEvent(event)
            return
        digits, self._digits = self._digits, ""
        if key in (Qt.Key.Key_Escape, Qt.Key.Key_F5):
            self._step_out(at_once=key == Qt.Key.Key_F5)
        elif key == Qt.Key.Key_Control:
            self._laser_on = True
            self._follow_mouse()
        elif key in ENTER and digits:
            self.go_to(int(digits) - 1)
        elif key in FORWARD or key in ENTER:
            self.go_to(self._at + 1)
        elif key in BACK:
            self.go_to(self._at - 1)
        elif key == Qt.Key.Key_Home:
            self.go_to(0)
        elif key == Qt.Key.Key_End:
            self.go_to(len(self._deck.keys) - 1)
        elif len(text) == 1 and text in "0123456789" and (digits or text != "0"):
            self._digits = (digits + text)[-4:]
        elif text in ("+", "-", "0"):
            factor = {"+": ZOOM_STEP, "-": 1 / ZOOM_STEP, "0": 0.0}[text]
            self._zoom_by(factor, self._slide_rect().center())
        elif key == Qt.Key.Key_F1:
            self._keys_shown = not self._keys_shown
            self.update()
        elif not self._letter(key):
            super().keyPressEvent(event)

    def _letter(self, key: int) -> bool:
        """Do what a letter stands for; False if it stands for nothing."""
        if key == Qt.Key.Key_G:
            self._picker.open_at(self._at)
        elif key == Qt.Key.Key_W:
            self.show_sliders(not self._sliders.isVisible())
        elif key == Qt.Key.Key_L:
            self._laser = not self._laser
            self._follow_mouse()
        elif key == Qt.Key.Key_D:
            self._theme = LIGHT if self.theme is DARK else DARK
            self._sliders.setPalette(make_palette(self._theme))
            self._show()
        elif key == Qt.Key.Key_B:
            self._black = not self._black
            self.update()
        else:
            return False
        return True

    def keyReleaseEvent(self, event) -> None:
        if event.key() == Qt.Key.Key_Control and not event.isAutoRepeat():
            self._laser_on = False
            self._follow_mouse()
        super().keyReleaseEvent(event)

    def _step_out(self, *, at_once: bool) -> None:
        """Close what lies over the slide, or else leave."""
        if at_once:
            self.end()
        elif self._picker.isVisible():
            self._close_picker()
        elif self._keys_shown or self._black:
            self._keys_shown = self._black = False
            self.update()
        elif self._sliders.isVisible():
            self.show_sliders(False)
        else:
            self.end()

    def show_sliders(self, on: bool) -> None:
        """Show the weights at the edge, or hide them."""
        self._sliders.setVisible(on)
        self._zoom = 1.0
        if on:
            self._lay_out()
            self._sliders.show_issue(self._key.issue_id)
            first = next(iter(self._sliders.sliders.values()), None)
            if first is not None:
                first.setFocus()
        else:
            self.setFocus()
        self.update()

    def _picked(self, at: int) -> None:
        self._close_picker()
        self.go_to(at)

    def _close_picker(self) -> None:
        self._picker.hide()
        self.setFocus()
        self.update()

    # Mouse

    def _follow_mouse(self) -> None:
        """Show the pointer where the mouse is."""
        self._mouse = QPointF(self.mapFromGlobal(self.cursor().pos()))
        self._show_cursor()
        self.update()

    def _show_cursor(self) -> None:
        if self.pointer_shown:
            self.setCursor(Qt.CursorShape.BlankCursor)
        else:
            self.unsetCursor()
            self._still.start()

    def _hide_cursor(self) -> None:
        if self.isVisible() and not self._sliders.isVisible() and not self._picker.isVisible():
            self.setCursor(Qt.CursorShape.BlankCursor)

    def event(self, event) -> bool:
        if event.type() == QEvent.Type.WindowDeactivate:
            self._laser_on = False  # the key may be let go in another window
        return super().event(event)

    def mouseMoveEvent(self, event) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton and self._zoom > 1:
            self._centre = self._inside(self._centre - (event.position() - self._mouse) / (self._zoom - 1))
            self.update()
        self._mouse = event.position()
        if self.pointer_shown:
            self.update()
        self._show_cursor()

    def mousePressEvent(self, event) -> None:
        self._mouse = self._pressed = event.position()

    def mouseReleaseEvent(self, event) -> None:
        moved = (event.position() - self._pressed).manhattanLength()
        if moved > QApplication.startDragDistance() or self._black:
            return
        if event.button() == Qt.MouseButton.RightButton:
            self.go_to(self._at - 1)
        elif event.button() == Qt.MouseButton.LeftButton:
            at = self.on_slide(event.position())
            issue = next((key for key, rect in self.painted.issues.items() if rect.contains(at)), "")
            if Key(Kind.ISSUE, issue) in self._deck.keys:
                self.go_to_issue(issue)
            elif not issue:
                self.go_to(self._at + 1)

    def on_slide(self, point: QPointF) -> QPointF:
        return (point - self._centre) / self._zoom + self._centre

    def wheelEvent(self, event) -> None:
        steps = event.angleDelta().y() / 120
        if steps:
            self._zoom_by(ZOOM_STEP**steps, event.position())

    def _zoom_by(self, factor: float, around: QPointF) -> None:
        """Enlarge the slide around a point; factor 0 shows the whole slide again."""
        fixed = self.on_slide(around)
        self._zoom = min(MOST_ZOOM, max(1.0, self._zoom * factor))
        if self._zoom < 1.01:
            self._zoom, self._centre = 1.0, QPointF(around)
        else:  # the point stays where it is: around = (fixed - centre) * zoom + centre
            centre = (around - fixed * self._zoom) / (1 - self._zoom)
            self._centre = self._inside(centre)
        self.update()

    def _inside(self, centre: QPointF) -> QPointF:
        """A centre that leaves no part of the screen empty."""
        rect = self._slide_rect()
        return QPointF(min(max(centre.x(), 0.0), rect.width()), min(max(centre.y(), 0.0), rect.height()))
