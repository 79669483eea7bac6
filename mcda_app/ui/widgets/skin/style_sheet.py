# SPDX-License-Identifier: MIT
"""How Qt's own widgets look: one style sheet for the program, made from a theme's colours.

Measures are multiples of 8 pixels, and of 4 within a control.
"""

from __future__ import annotations

from collections.abc import Mapping
from string import Template

from mcda_app.files.resources import resource

_BUTTONS = """
QPushButton, QToolButton, QTabBar { font-weight: 500; outline: 0; }
QPushButton { background: $surface; color: $text; border: 1px solid $control; border-radius: 6px;
  padding: 5px 12px; placeholder-text-color: $muted; }
QPushButton:hover { background: $hover; border-color: $edge; }
QPushButton:pressed { background: $selection; }
QPushButton:checked { background: $selection; border-color: $accent; }
QPushButton:disabled { color: $disabled; background: $raised; border-color: $border; }
QPushButton:focus { border: 2px solid $accent; padding: 4px 11px; }
QPushButton[rank="primary"] { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[rank="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[rank="primary"]:focus { border-color: $text; }
QPushButton[rank="primary"]:disabled { background: $track; color: $disabled; border-color: $track; }
QPushButton[rank="link"] { background: transparent; color: $link; border: 1px solid transparent;
  padding: 5px 8px; }
QPushButton[rank="link"]:hover { background: $hover; }
QPushButton[rank="link"]:focus { border: 2px solid $accent; padding: 4px 7px; }
QPushButton[rank="link"]:disabled { color: $disabled; }
QPushButton[rank="inline"] { background: transparent; color: $link; border: 1px solid transparent;
  padding: 2px 0; }
QPushButton[rank="inline"]:hover { text-decoration: underline; }
QPushButton[rank="inline"]:focus { border: 2px solid $accent; padding: 1px 0; }
QPushButton[rank="inline"]:disabled { color: $disabled; }
QPushButton[skin="tile"] { border: 1px solid $border; border-radius: 10px; padding: 0; }
QPushButton[skin="row"] { border: 1px solid $surface; padding: 0; }
QPushButton[skin="tile"]:hover, QPushButton[skin="row"]:hover { background: $hover; border-color: $edge; }
QPushButton[skin="row"]:hover { border-color: $hover; }
QPushButton[skin="tile"]:focus, QPushButton[skin="row"]:focus { border: 2px solid $accent; padding: 0; }
QPushButton::menu-indicator { image: url($down); width: 12px; height: 12px;
  subcontrol-position: right center; right: 8px; }

QToolButton { background: transparent; color: $text; border: 1px solid transparent; border-radius: 6px;
  padding: 5px 8px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed { background: $selection; }
QToolButton:checked { background: $selection; }
QToolButton:disabled { color: $disabled; }
QToolButton:focus { border: 2px solid $accent; padding: 4px 7px; }
QToolButton[rank="secondary"] { background: $surface; border-color: $control; padding: 5px 12px; }
QToolButton[rank="secondary"]:hover { background: $hover; border-color: $edge; }
QToolButton[rank="secondary"]:focus { border: 2px solid $accent; padding: 4px 11px; }
QToolButton[rank="primary"] { background: $accent; color: $on_accent; border-color: $accent;
  padding: 5px 12px; }
QToolButton[rank="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QToolButton[rank="primary"]:focus { border: 2px solid $text; padding: 4px 11px; }
QToolButton[rank="link"] { color: $link; }
QToolButton[rank="inline"] { color: $link; padding: 2px 0; }
QToolButton[rank="inline"]:hover { background: transparent; text-decoration: underline; }
QToolButton[rank="inline"]:checked { background: transparent; }
QToolButton[rank="inline"]:focus { border: 2px solid $accent; padding: 1px 0; }
QToolButton[rank="small"] { padding: 3px; }
QToolButton[rank="small"]:focus { border: 2px solid $accent; padding: 2px; }
QToolButton[rank="small"]:checked { background: transparent; }
QToolButton[rank="round"] { border: 1px solid $control; border-radius: 9px; padding: 1px 5px; }
QToolButton[rank="round"]:focus { border: 2px solid $accent; padding: 0 4px; }
QToolButton[popupMode="2"] { padding-right: 24px; }
QToolButton[popupMode="2"]:focus { padding-right: 23px; }
QToolButton::menu-indicator { image: url($down); width: 12px; height: 12px;
  subcontrol-position: right center; right: 8px; }
QToolButton#qt_toolbar_ext_button { padding: 0; }

QToolButton[segment], QPushButton[segment] { background: $surface; color: $text; border: 1px solid $control;
  border-radius: 0; padding: 6px 12px; }
QToolButton[segment]:hover, QPushButton[segment]:hover { background: $hover; }
QToolButton[segment]:checked, QPushButton[segment]:checked { background: $selection; color: $strong;
  border-color: $control; }
QToolButton[segment]:focus, QPushButton[segment]:focus { border: 2px solid $accent; padding: 5px 11px; }
QToolButton[segment] { padding: 5px 8px; }
QToolButton[segment]:focus { padding: 4px 7px; }
QToolButton[segment][close="true"] { padding: 5px 2px; }
QToolButton[segment][close="true"]:focus { padding: 4px 1px; }
QToolButton[segment]:disabled, QPushButton[segment]:disabled { color: $disabled; }
QToolButton[segment="first"], QPushButton[segment="first"] { border-top-left-radius: 6px;
  border-bottom-left-radius: 6px; }
QToolButton[segment="last"], QPushButton[segment="last"] { border-top-right-radius: 6px;
  border-bottom-right-radius: 6px; }
QToolButton[segment="only"], QPushButton[segment="only"] { border-radius: 6px; }
"""

_FIELDS = """
QLineEdit, QAbstractSpinBox, QPlainTextEdit, QTextEdit { background: $surface; color: $text;
  border: 1px solid $edge; border-radius: 6px; padding: 3px 6px;
  selection-background-color: $accent; selection-color: $on_accent; }
QPlainTextEdit, QTextEdit { padding: 2px; }
QLineEdit:focus, QAbstractSpinBox:focus, QPlainTextEdit:focus, QTextEdit:focus {
  border: 2px solid $accent; padding: 2px 5px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 1px; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QPlainTextEdit:disabled { color: $disabled;
  background: $raised; border-color: $border; }
QAbstractSpinBox[quiet="true"] { background: transparent; border-color: transparent; padding: 1px 0; }
QAbstractSpinBox[quiet="true"]:hover:enabled { border-color: $control; }
QAbstractSpinBox[quiet="true"]:focus { background: $surface; border-color: $accent; padding: 0; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit, QAbstractItemView QLineEdit { border: 0; padding: 0;
  background: transparent; }
QAbstractItemView QLineEdit { background: $surface; border: 2px solid $accent; border-radius: 0; }
QAbstractSpinBox::up-button { subcontrol-position: top right; subcontrol-origin: border; width: 20px;
  border: 0; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; subcontrol-origin: border; width: 20px;
  border: 0; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: $hover; }
QAbstractSpinBox[arrows="false"]::up-button, QAbstractSpinBox[arrows="false"]::down-button { width: 0; }
QAbstractSpinBox[arrows="false"]::up-arrow, QAbstractSpinBox[arrows="false"]::down-arrow { image: none;
  width: 0; }
QAbstractSpinBox::up-arrow { image: url($up); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url($down); width: 10px; height: 10px; }

QComboBox { background: $surface; color: $text; border: 1px solid $control; border-radius: 6px;
  padding: 4px 4px 4px 8px; }
QComboBox:hover { background: $hover; }
QComboBox:focus { border: 2px solid $accent; padding: 3px 3px 3px 7px; }
QComboBox:disabled { color: $disabled; background: $raised; border-color: $border; }
QComboBox::drop-down { border: 0; width: 22px; subcontrol-position: center right; }
QComboBox::down-arrow { image: url($down); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $surface; color: $text; border: 1px solid $control;
  border-radius: 0; padding: 4px; selection-background-color: $selection; selection-color: $text;
  outline: 0; }

QCheckBox, QRadioButton { spacing: 8px; padding: 2px; border: 1px solid transparent; border-radius: 4px; }
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator, QGroupBox::indicator {
  width: 14px; height: 14px; background: $surface; border: 1px solid $edge; border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked, QGroupBox::indicator:checked {
  background: $accent; border-color: $accent; image: url($check); }
QCheckBox::indicator:indeterminate { background: $accent; border-color: $accent; image: url($dash); }
QRadioButton::indicator:checked { border: 5px solid $accent; width: 6px; height: 6px; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $control;
  background: $raised; }
QCheckBox:disabled, QRadioButton:disabled { color: $disabled; }

QSlider { min-height: 22px; }
QSlider::groove:horizontal { height: 6px; border-radius: 3px; background: $track; margin: 0 2px; }
QSlider::sub-page:horizontal { height: 6px; border-radius: 3px; background: $accent; margin: 0 2px; }
QSlider::handle:horizontal { width: 14px; height: 14px; margin: -6px 0; border-radius: 9px;
  background: $surface; border: 2px solid $accent; }
QSlider::handle:horizontal:hover { background: $hover; }
QSlider:focus { border: 0; }
QSlider::handle:horizontal:focus { background: $selection; border-width: 3px; width: 12px; height: 12px; }
QSlider::sub-page:horizontal:disabled { background: $control; }
QSlider::handle:horizontal:disabled { border-color: $edge; background: $raised; }

QProgressBar { background: $track; border: 0; border-radius: 4px; text-align: center; color: $text; }
QProgressBar::chunk { background: $progress; border-radius: 4px; }
"""

_VIEWS = """
QAbstractItemView { background: $surface; color: $text; border: 1px solid $border; border-radius: 8px;
  gridline-color: $border; selection-background-color: $selection; selection-color: $text;
  alternate-background-color: $raised; outline: 0; }
QTableView { padding: 6px; }
QAbstractItemView:focus { border-color: $accent; }
QAbstractItemView[bare="true"], QAbstractItemView[bare="true"]:focus { border: 0; border-radius: 0;
  padding: 0; }
QFrame[skin="card"] QTableView { border: 0; border-radius: 0; padding: 0; }
QHeaderView { background: transparent; border: 0; }
QHeaderView::section { background: $surface; color: $muted; border: 0; border-bottom: 1px solid $border;
  padding: 6px 8px; font-weight: 600; }
EditTable QHeaderView::section { padding: 6px 3px; }
QHeaderView::section:vertical { border-bottom: 0; border-right: 1px solid $border; font-weight: 400;
  color: $text; }
QTableCornerButton::section { background: $surface; border: 0; border-bottom: 1px solid $border; }

QAbstractScrollArea::corner { background: transparent; border: 0; }
QScrollArea, QScrollArea > QWidget > QWidget#page { border: 0; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; border: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; border: 0; }
QScrollBar::handle { background: $thumb; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QTabWidget::pane { border: 0; }
QTabBar { background: $surface; border: 0; border-bottom: 1px solid $border; }
QTabBar::tab { background: transparent; color: $muted; padding: 10px 14px 8px; border: 0;
  border-bottom: 2px solid transparent; }
QTabBar[close="true"]::tab { padding: 10px 6px 8px; }
QTabBar::tab:selected { color: $strong; border-bottom-color: $accent; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:focus { color: $accent; background: $selection; }

QListWidget::item { padding: 3px 4px; }

QSplitter::handle { background: $border; }
QGroupBox { border: 1px solid $border; border-radius: 8px; margin-top: 10px; padding-top: 10px; }
QGroupBox::title { subcontrol-origin: margin; left: 10px; padding: 0 4px; }
"""

_WINDOWS = """
QToolTip { background: $tip; color: $on_tip; border: 1px solid $tip_edge; padding: 6px 8px; }

QMenuBar { background: $surface; color: $text; border: 0; border-bottom: 1px solid $border;
  padding: 2px 6px; }
QMenuBar::item { background: transparent; padding: 5px 8px; border-radius: 4px; }
QMenuBar::item:selected { background: $hover; }
QMenuBar::item:pressed { background: $selection; }
QMenu { background: $surface; color: $text; border: 1px solid $control; padding: 5px; }
QMenu::item { padding: 6px 28px 6px 28px; border-radius: 4px; }
QMenu::item:selected { background: $selection; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $border; margin: 5px 8px; }
QMenu::indicator { width: 14px; height: 14px; left: 8px; }
QMenu::indicator:checked { image: url($check_text); }

QToolBar { background: $surface; border: 0; border-bottom: 1px solid $border; spacing: 4px;
  padding: 7px 12px; }
QToolBar QToolButton { padding: 5px 7px; }
QToolBar::separator { width: 1px; background: $border; margin: 6px 4px; }
QStatusBar { background: $surface; color: $muted; border-top: 1px solid $border; }
QStatusBar::item { border: 0; }

QDialog, QMessageBox { background: $page; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QMessageBox { messagebox-text-interaction-flags: 5; messagebox-question-icon: url($question_sign);
  messagebox-information-icon: url($information_sign); messagebox-warning-icon: url($warning_sign);
  messagebox-critical-icon: url($warning_sign); }

QFrame[skin="card"] { background: $surface; border: 1px solid $border; border-radius: 10px; }
QFrame[skin="card"][lead="true"] { border: 2px solid $accent; }
QFrame[skin="inset"] { background: $raised; border: 1px solid $border; border-radius: 8px; }
QFrame[skin="toast"] { background: $tip; border: 1px solid $tip_edge; border-radius: 8px; }
QFrame[skin="toast"] QLabel { color: $on_tip; }
QFrame[skin="toast"] QPushButton { background: transparent; color: $tip_link; border: 1px solid transparent;
  padding: 5px 8px; }
QFrame[skin="toast"] QPushButton:hover { text-decoration: underline; }
QFrame[skin="toast"] QPushButton:focus { border: 2px solid $on_tip; padding: 4px 7px; }
"""


def style_sheet(names: Mapping[str, str], *, dark: bool) -> str:
    """The sheet for a theme.

    names  colour by name, as the templates above use them
    """

    def picture(name: str) -> str:
        return resource("icons", "skin", f"{name}-{'dark' if dark else 'light'}.svg").as_posix()

    pictures = {name: picture(name) for name in ("down", "up", "check", "dash")}
    pictures |= {f"{name}_sign": picture(name) for name in ("question", "information", "warning")}
    pictures["check_text"] = picture("check-text")
    return Template(_BUTTONS + _FIELDS + _VIEWS + _WINDOWS).substitute({**names, **pictures})
