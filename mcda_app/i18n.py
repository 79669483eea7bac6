# SPDX-License-Identifier: MIT
"""The language of the program: its texts and its numbers, as the user reads them.

Texts are written in English and marked with `tr`, which Qt's `lupdate` finds and Qt Linguist edits; the
translations are the .ts files in resources/translations. The language can change while the program runs, so
nothing is translated at import: a table of texts is a `LocalisedDict` or `LocalisedTuple`, a single text a
`tr_lazy`.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Generic, NamedTuple, TypeVar, overload

from mcda_app.home import home_folder

LANGUAGES: Mapping[str, str] = {"en": "English", "nl": "Nederlands", "de": "Deutsch", "fr": "Français"}
"""Each language by its own name, by its code (ISO 639-1)."""
DECIMAL_COMMA = frozenset({"nl", "de", "fr"})
PERCENT = {"en": "%", "nl": "%", "de": "\u202f%", "fr": "\u202f%"}
"""The sign behind a number of hundredths: where a language wants a space, one at which no line is broken."""
THOUSANDS = {"en": ",", "nl": ".", "de": ".", "fr": "\u202f"}
TAGS = {"en": "en-GB", "nl": "nl-NL", "de": "de-DE", "fr": "fr-FR"}
"""Each language as documents name it, so that programs choose a dictionary."""
VARIABLE = "MCDA_LANGUAGE"
MAX_SETTINGS = 200_000
"""Bytes of the settings file that are looked at."""


K = TypeVar("K")
V = TypeVar("V")
T_co = TypeVar("T_co", covariant=True)


_FINISHED = r"<source>([^<]*)</source>\s*(?:<comment>([^<]*)</comment>\s*)?<translation>([^<]*)</translation>"
"""A message with a translation in a .ts file: its text, its comment and the translation, still escaped."""
_BEYOND_PATTERN = ("<!--", "<![")
_ENTITY = "&(?:#x([0-9A-Fa-f]+)|#([0-9]+)|(lt|gt|amp|quot|apos));"
_ENTITIES = {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "apos": "'"}
_PERCENT = r"(?<=[0-9}])[ \u00a0\u202f]?%"
"""The sign behind a number in a text, and the space before it."""


class _Language(NamedTuple):
    code: str
    texts: Mapping[str, str]


_installed = [_Language("en", {})]


def tr(text: str, comment: str = "") -> str:
    """The text in the user's language; in English where it has no translation.

    text     a literal in English; what is filled in by `str.format` afterwards stands in it as “{name}”
    comment  tells two meanings of one English word apart, and helps translators
    """
    return _translation(text, comment)


def _translation(text: str, comment: str) -> str:
    code, texts = _installed[0]
    translation = texts.get(f"{comment}\x04{text}" if comment else text, text)
    return _fillable(code, _with_percents(code, translation))


def _with_percents(code: str, text: str) -> str:
    """The text with the space before each percent sign that its language wants, however it was written."""
    return re.sub(_PERCENT, PERCENT[code], text) if "%" in text else text


def _fillable(code: str, text: str) -> str:
    """The text so that what is filled in is joined as its language joins words."""
    if code != "fr" or "{" not in text:
        return text
    from mcda_app.french import FrenchText  # whose patterns the start in another language does without

    return FrenchText(text)


class LazyText:
    """A text that is translated each time it is read, by `str` or in an f-string."""

    __slots__ = ("_values", "comment", "source")

    def __init__(self, source: str, comment: str = "", values: Mapping[str, object] | None = None) -> None:
        self.source = source
        self.comment = comment
        self._values = values

    def __str__(self) -> str:
        text = _translation(self.source, self.comment)
        if self._values is None:
            return text
        values = {
            k: ProgramText(v.parts) if isinstance(v, ProgramText) else v for k, v in self._values.items()
        }
        return text.format(**values)

    def __format__(self, spec: str) -> str:
        return format(str(self), spec)

    def __repr__(self) -> str:
        return f"tr_lazy({self.source!r})"

    @property
    def values(self) -> Mapping[str, object] | None:
        """What fills the text, by name."""
        return self._values

    def format(self, **values: object) -> LazyText:
        """The text with these values, which may be lazy texts, filled into each translation."""
        return LazyText(self.source, self.comment, values)


def tr_lazy(text: str, comment: str = "") -> LazyText:
    """Like `tr`, for a text that is defined at import."""
    return LazyText(text, comment)


class TextPart(NamedTuple):
    """A piece of a `ProgramText`.

    text        an English source text of the program; as it stands if it is not the program's
    of_program  whether it is translated
    number      fills the place “{number}” of the text; 0 if it has none
    """

    text: str
    of_program: bool = True
    number: int = 0

    def read(self, translate: Callable[[str], str]) -> str:
        if not self.of_program:
            return self.text
        shown = translate(self.text)
        # Not `format`, for a damaged file can hold any text.
        return shown.replace("{number}", str(self.number)) if self.number else shown


class ProgramText(str):
    """A text in a document that the program proposed: read in the user's language, stored in English.

    It is a `str` in the language in use when it was made; `domain.program_texts` makes it anew in another.
    Whatever is done with it gives a plain `str`: a text that a user edited is the user's, and stays as it is.
    """

    __slots__ = ("parts",)
    parts: tuple[TextPart, ...]

    def __new__(cls, parts: tuple[TextPart, ...], translate: Callable[[str], str] = tr) -> ProgramText:
        text = super().__new__(cls, "".join(part.read(translate) for part in parts))
        text.parts = parts
        return text

    @classmethod
    def of(cls, *pieces: str | LazyText, number: int = 0) -> ProgramText:
        """The text that consists of these pieces; what is not a text of the program's stays as it is.

        number  fills “{number}” in those that are lazy texts
        """
        parts: list[TextPart] = []
        for piece in pieces:
            match piece:
                case ProgramText():
                    parts += piece.parts
                case LazyText():
                    parts.append(TextPart(piece.source, number=number))
                case _:
                    parts.append(TextPart(piece, of_program=False))
        return cls(tuple(parts))

    @property
    def source(self) -> str:
        """The text in English."""
        return "".join(part.read(str) for part in self.parts)

    def __copy__(self) -> ProgramText:
        return self

    def __deepcopy__(self, _memo: object) -> ProgramText:
        return self

    def __reduce__(self) -> tuple[type[ProgramText], tuple[tuple[TextPart, ...]]]:
        return ProgramText, (self.parts,)


def source_of(text: str) -> str:
    """A text that is the same in every language: the English one of a program's text, or the text itself."""
    return text.source if isinstance(text, ProgramText) else text


class _PerLanguage(Generic[V]):
    """A value made of texts: built when it is first read, and anew after another language was installed."""

    def __init__(self, build: Callable[[], V]) -> None:
        self._build = build
        self._built: tuple[_Language, V] | None = None

    def value(self) -> V:
        language, built = _installed[0], self._built
        if built is None or built[0] is not language:
            built = self._built = (language, self._build())
        return built[1]


class LocalisedDict(Mapping[K, V]):
    """A mapping whose values hold texts in the language in use when they are read.

    build  makes it, with `tr`; the keys are the same in every language
    """

    def __init__(self, build: Callable[[], Mapping[K, V]]) -> None:
        self._in_language = _PerLanguage(build)

    def __getitem__(self, key: K) -> V:
        return self._in_language.value()[key]

    def __iter__(self) -> Iterator[K]:
        return iter(self._in_language.value())

    def __len__(self) -> int:
        return len(self._in_language.value())


class LocalisedTuple(Sequence[T_co]):
    """A tuple whose items hold texts in the language in use when they are read.

    build  makes it, with `tr`
    """

    def __init__(self, build: Callable[[], tuple[T_co, ...]]) -> None:
        self._in_language = _PerLanguage(build)

    @overload
    def __getitem__(self, index: int) -> T_co: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[T_co, ...]: ...
    def __getitem__(self, index: int | slice) -> T_co | tuple[T_co, ...]:
        return self._in_language.value()[index]

    def __iter__(self) -> Iterator[T_co]:
        return iter(self._in_language.value())

    def __len__(self) -> int:
        return len(self._in_language.value())


def percent_sign() -> str:
    """What stands behind a number of hundredths, with the space that the language wants before it."""
    return PERCENT[_installed[0].code]


def in_percent(share: float, spec: str = "") -> str:
    """A share of one as a percentage in the user's language: 0.57 gives 57%, in German 57 %.

    spec  how `format` writes the number of hundredths
    """
    return localised(100 * share, spec) + percent_sign()


def plural(number: int, one: str, many: str) -> str:
    """The form of a text that goes with a number; in French nothing is in the singular, as one is."""
    return one if number == 1 or (number == 0 and _installed[0].code == "fr") else many


def localised(value: float, spec: str = "") -> str:
    """A number as `format` writes it, with the decimal sign and the thousands of the user's language."""
    text = format(value, spec)
    code = _installed[0].code
    if code not in DECIMAL_COMMA:
        return text
    whole, point, fraction = text.partition(".")
    return whole.replace(",", THOUSANDS[code]) + point.replace(".", ",") + fraction


def shortest(value: float) -> str:
    """A number in full, with as few digits as give it back when they are typed: 0.1, 1234567.5, 1e+300."""
    text = repr(float(value)).removesuffix(".0")
    return text.replace(".", ",") if _installed[0].code in DECIMAL_COMMA else text


def current_language() -> str:
    """The code of the language in use."""
    return _installed[0].code


def language_tag(code: str) -> str:
    """A language as documents name it, such as de-DE."""
    return TAGS.get(code, code)


def load(code: str, folder: Path) -> None:
    """Install a language with its translations.

    code    one of `LANGUAGES`; there is nothing to read for English
    folder  where the .ts files are
    """
    install(code, {} if code == "en" else read(folder / f"{code}.ts"))


def install(code: str, texts: Mapping[str, str]) -> None:
    """Use these translations from now on, by their English texts, and the number format of the language."""
    _installed[0] = _Language(code, texts)


def read(path: Path) -> dict[str, str]:
    """The finished translations in a .ts file, by text, or by comment and text.

    They are found by a pattern, in half the time, in a file as `lupdate` writes it; in any other XML, such as
    one with comments, the parser finds them.
    """
    text = path.read_text("utf-8")
    found = re.findall(_FINISHED, text)
    whole = len(found) == text.count("<translation>") and text.endswith("</TS>\n")
    if not whole or any(sign in text for sign in _BEYOND_PATTERN):
        return {_key(source, comment): done for source, comment, done in messages(path) if done}
    return {
        _unescaped(_key(source, comment)): _unescaped(done) if "&" in done else done
        for source, comment, done in found
        if done
    }


def _key(source: str, comment: str) -> str:
    return f"{comment}\x04{source}" if comment else source


def _unescaped(text: str) -> str:
    return re.sub(_ENTITY, _character, text) if "&" in text else text


def _character(entity: re.Match[str]) -> str:
    code, decimal, name = entity.groups()
    return _ENTITIES[name] if name else chr(int(code, 16) if code else int(decimal))


def messages(path: Path) -> Iterator[tuple[str, str, str]]:
    """Every text in a .ts file: in English, its comment, and its translation, empty while there is none."""
    from xml.etree import ElementTree

    for message in ElementTree.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        done = translation is not None and translation.get("type") is None
        yield (
            message.findtext("source", ""),
            message.findtext("comment", ""),
            (translation.text or "") if done and translation is not None else "",
        )


def translator(code: str, folder: Path) -> Callable[[str], str]:
    """Translates to another language than the one in use: that of a document, say."""
    if code == current_language():
        return tr
    texts = read(folder / f"{code}.ts") if code in LANGUAGES and code != "en" else {}
    return lambda text: _fillable(code, _with_percents(code, texts.get(text, text)))


def preferred(settings: Path, administrators: str = "") -> str:
    """The language to start in: asked for by the environment, chosen in the program, or else the default.

    settings        the program's settings file, which may be missing or damaged
    administrators  the code that an administrator has set; empty if none has
    """
    code = "" if os.environ.get(VARIABLE, "") in LANGUAGES else _chosen(settings)
    return code if code in LANGUAGES else default_language(administrators)


def default_language(administrators: str = "") -> str:
    """The language where none is chosen: the environment's, the administrator's, or the system's."""
    codes = os.environ.get(VARIABLE, ""), administrators, _of_system()
    return next((code for code in codes if code in LANGUAGES), "en")


def settings_file() -> Path:
    """Where Qt keeps this user's settings of the program."""
    home = home_folder()
    if sys.platform == "win32":
        base = Path(os.environ.get("APPDATA", home / "AppData" / "Roaming"))
    else:
        base = Path(os.environ.get("XDG_CONFIG_HOME") or home / ".config")
    return base / "mcda_app" / "mcda_app.ini"


def _chosen(settings: Path) -> str:
    try:
        if not settings.is_file():  # a pipe would have the start wait for ever
            return ""
        with settings.open("rb") as stream:
            lines = stream.read(MAX_SETTINGS).decode("utf-8", "replace").splitlines()
    except OSError:
        return ""
    return next((line.partition("=")[2].strip() for line in lines if line.startswith("language=")), "")


def _of_system() -> str:
    """The first two letters of the language that the system is set to."""
    if sys.platform == "win32":
        import ctypes
        import locale

        name = locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")
    else:
        variables = ("LC_ALL", "LC_MESSAGES", "LANG")
        name = next((os.environ[v] for v in variables if os.environ.get(v)), "")
    return name[:2].lower()
