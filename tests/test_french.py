# SPDX-License-Identifier: MIT
"""Words that are filled into a French text are joined as French joins them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from mcda_app.french import FrenchText
from mcda_app.i18n import install, plural, tr


@pytest.fixture
def french() -> Iterator[None]:
    install("fr", {"Nothing links {a} with {b}.": "Rien ne relie {a} à {b}."})
    yield
    install("en", {})


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Rien ne relie A à {x}.", "les autres", "Rien ne relie A aux autres."),
        ("dans 57\u00a0% de {x}", "les tirages", "dans 57\u00a0% des tirages"),
        ("réponses de {x} seulement", "les présents", "réponses des présents seulement"),
        ("le retour à {x}", "le statu quo", "le retour au statu quo"),
        ("le poids de {x}", "le coût", "le poids du coût"),
        ("De {x} à l’état présent", "les tirages", "Des tirages à l’état présent"),
        ("jusqu’à ce que {x} tombe", "Efficacité", "jusqu’à ce qu’Efficacité tombe"),
        ("les notes de {x}", "Unilatérale", "les notes d’Unilatérale"),
        ("De {x} à B", "Ada", "D’Ada à B"),
        ("plus utile que {x}", "il", "plus utile qu’il"),
        ("plus de {x}", "57\u00a0%", "plus de 57\u00a0%"),
        ("poids de {x}", "Coût", "poids de Coût"),
        ("poids de {x}", "A", "poids de A"),
        ("poids de {x}", "onze", "poids de onze"),
        ("poids de {x}", "Les Verts", "poids de Les Verts"),
        ("poids de {x}", "", "poids de "),
        ("à {x}", "Ada", "à Ada"),
        ("plus grande {x}", "idée", "plus grande idée"),
        ("poids de «\u00a0{x}\u00a0»", "Ada", "poids de «\u00a0Ada\u00a0»"),
        ("{{de}} {x} de {x}", "Ada", "{de} Ada d’Ada"),
    ],
)
def test_words_are_joined(text: str, word: str, expected: str) -> None:
    assert FrenchText(text).format(x=word) == expected


def test_numbers_keep_their_form() -> None:
    assert FrenchText("de {n:.2f} à {m!r}").format(n=1.5, m=2) == "de 1.50 à 2"


def test_translations_are_joined_in_french_alone(french: None) -> None:
    text = tr("Nothing links {a} with {b}.")
    assert text.format(a="A", b="les autres") == "Rien ne relie A aux autres."
    install("de", {"Nothing links {a} with {b}.": "x à {b}"})
    assert tr("Nothing links {a} with {b}.").format(a="A", b="les autres") == "x à les autres"


def test_nothing_is_in_the_singular_in_french_and_in_the_plural_elsewhere(french: None) -> None:
    assert [plural(n, "one", "many") for n in (0, 1, 2)] == ["one", "one", "many"]
    install("en", {})
    assert [plural(n, "one", "many") for n in (0, 1, 2)] == ["many", "one", "many"]
