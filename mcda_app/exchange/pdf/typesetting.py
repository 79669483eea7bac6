# SPDX-License-Identifier: MIT
"""Set documents by Typst: a template is constant, and what it shows is data for it.

The compiler reads no file but the program's own templates and fonts, and the fonts of the system only when a
text has a character that the program's lack. It writes none, and knows no network.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from mcda_app.errors import FileError
from mcda_app.exchange.pdf.characters import number_of, printable, without
from mcda_app.files.resources import resource
from mcda_app.i18n import tr

if TYPE_CHECKING:
    from typst import Fonts, PDFStandard

REGIONS = {"en": "GB"}
"""The countries of languages, where several spell differently."""
STANDARDS: list[PDFStandard] = ["a-2a", "ua-1"]
UNPRINTABLE = re.compile(r'(?:the text|codepoint) `"((?:[^"\\]|\\.)*)"`')
"""What Typst says of a character for which there is no glyph, or which the standards forbid."""
ESCAPED = re.compile(r"\\(?:u\{([0-9a-f]+)\}|(.))")
ROUNDS = 12
"""How often characters are replaced before all that are not Latin are."""
LAST_LATIN = "\u024f"
AGES = 10
"""How many compilations Typst remembers."""

Text = Callable[[str], str]
"""Makes a text printable."""
Contents = Callable[[Text, str], str]
"""The data of a template as JSON, given what makes its texts printable and a paragraph to end with."""


def typeset(template: str, contents: Contents, day: date, *, folder: Path | None = None) -> bytes:
    """A document as PDF/A-2a and PDF/UA-1: the same bytes for the same contents, day and fonts.

    template  name of a file in the folder; it finds the data in ``sys.inputs.data``
    day       the day of the file's metadata
    folder    what may be read beside fonts; ``resources/typst`` if None

    Raises FileError if it cannot be set.
    """
    try:
        (pdf,), _data, _fonts = _set(template, contents, day, folder)
        return pdf
    finally:
        _forget()


def drawn_pages(template: str, contents: Contents, day: date) -> list[bytes]:
    """The pages of the same PDF, each as a drawing in SVG. Raises FileError as :func:`typeset`.

    Only the export of a PDF refuses characters that no font has, so that it comes first.
    """
    try:
        _pdf, data, fonts = _set(template, contents, day, None)
        return _compiled(template, data, fonts, day, "svg")
    finally:
        _forget()


def _set(template: str, contents: Contents, day: date, folder: Path | None) -> tuple[list[bytes], str, Fonts]:
    """The PDF, the data that it is made of, and the fonts."""
    fonts, last = own_fonts(), ""
    text: Text = printable
    replaced = set[str]()
    for _ in range(ROUNDS):
        data = contents(text, last)
        try:
            return _compiled(template, data, fonts, day, "pdf", folder), data, fonts
        except _UnprintableError as error:
            if fonts is own_fonts():
                fonts = all_fonts()
                continue
            replaced |= error.characters
            text, last = _replacing(replaced), _explanation(min(replaced))
    data = contents(_in_latin, _explanation("\u4e2d"))
    try:
        return _compiled(template, data, fonts, day, "pdf", folder), data, fonts
    except _UnprintableError as error:
        raise _failure(str(error)) from error


class _UnprintableError(Exception):
    """Typst refused a text."""

    def __init__(self, characters: set[str], message: str) -> None:
        super().__init__(message)
        self.characters = characters


def _compiled(
    template: str,
    data: str,
    fonts: Fonts,
    day: date,
    kind: Literal["pdf", "svg"],
    folder: Path | None = None,
) -> list[bytes]:
    """The file, or one for each page.

    Raises _UnprintableError if characters cannot be shown, FileError if anything else is amiss.
    """
    import typst

    folder = folder or resource("typst")
    result: Any  # by its types always bytes, but SVG is a list where there are several pages
    try:
        result = typst.compile(
            str(folder / template),
            root=str(folder),
            font_paths=fonts,
            ignore_system_fonts=True,
            format=kind,
            sys_inputs={"data": data},
            pdf_standards=STANDARDS if kind == "pdf" else [],
            timestamp=datetime(day.year, day.month, day.day, tzinfo=UTC),
        )
    except typst.TypstError as error:
        message = f"{error.message}\n{error.diagnostic}"
        characters = {ch for text in UNPRINTABLE.findall(message) for ch in _unescaped(text)}
        characters = {ch for ch in characters if ch > "~"}
        if characters:
            raise _UnprintableError(characters, error.message) from error
        raise _failure(error.message) from error
    return result if isinstance(result, list) else [result]


def _forget() -> None:
    """Let Typst give back its memory: of each compilation it keeps what it worked out for the next ten."""
    import typst

    empty: Any = b""  # by its types, the folder would have to be of the same type
    for _ in range(AGES + 1):
        typst.compile(empty, root=str(resource("typst")), font_paths=no_fonts(), ignore_system_fonts=True)


def _failure(reason: str) -> FileError:
    return FileError(tr("The pages could not be laid out: {reason}.").format(reason=reason.rstrip(".")))


def _unescaped(text: str) -> str:
    """A text as it was before Rust wrote it with escapes."""
    return ESCAPED.sub(lambda match: chr(int(match[1], 16)) if match[1] else match[2], text)


def _replacing(characters: set[str]) -> Text:
    return lambda text: without(printable(text), characters)


def _in_latin(text: str) -> str:
    shown = printable(text)
    return without(shown, {ch for ch in shown if ch > LAST_LATIN})


def _explanation(character: str) -> str:
    return tr(
        "Characters that no font on this computer can show are given as their Unicode numbers, such as "
        "{number}."
    ).format(number=number_of(character))


@cache
def no_fonts() -> Fonts:
    from typst import Fonts

    return Fonts(include_system_fonts=False, include_embedded_fonts=False)


@cache
def own_fonts() -> Fonts:
    """The program's fonts and those of Typst, alike on every computer."""
    from typst import Fonts

    return Fonts(include_system_fonts=False, font_paths=[str(resource("fonts"))])


@cache
def all_fonts() -> Fonts:
    """The same and those of the system, which take long to find."""
    from typst import Fonts

    return Fonts(font_paths=[str(resource("fonts"))])
