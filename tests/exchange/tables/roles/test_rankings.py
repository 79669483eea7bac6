# SPDX-License-Identifier: MIT
"""Each table gives its right ranking, in whichever way it is written."""

from __future__ import annotations

import pytest

from tests.exchange.tables.roles.reading import INPUTS, preview_of, proposed, ranking

RIGHT: dict[str, dict[str, float]] = {
    "bikes.csv": {"Alder": 0.4609, "Birch": 0.5174, "Cedar": 0.4826},
    "suppliers.csv": {"Alder": 0.3797, "Birch": 0.6905, "Cedar": 0.3095},
    "plants.csv": {"Alder": 0.7817, "Birch": 0.0768, "Cedar": 0.3770},
    "phones.csv": {"Alder": 0.3531, "Birch": 0.2582, "Cedar": 0.7418},
    "funds.csv": {"Alder": 0.5149, "Birch": 0.7615, "Cedar": 0.2385},
    "years.csv": {"Alderland": 0.2512, "Birchland": 0.6518, "Cedarland": 0.4055},
    "vans.csv": {"Alder": 0.4953, "Birch": 0.4486, "Cedar": 0.5047},
    "strings.xlsx": {"Alder": 0.4720, "Birch": 0.5032, "Cedar": 0.4968},
    "backslashes.xlsx": {"Alder": 0.4720, "Birch": 0.5032, "Cedar": 0.4968},
    "tenders.xlsx": {"Alder": 0.4720, "Birch": 0.5032, "Dogwood": 0.4968},
    "cars.csv": {"Alder": 0.5261, "Birch": 0.4739},
    "cars-named.csv": {"Alder": 0.5261, "Birch": 0.4739},
    "angebote.csv": {"Alder": 0.4720, "Birch": 0.5032, "Cedar": 0.4968},
    "offertes.csv": {"Alder": 0.4720, "Birch": 0.5032, "Cedar": 0.4968},
    "offres.csv": {"Alder": 0.4720, "Birch": 0.5032, "Cedar": 0.4968},
}


@pytest.mark.parametrize("name", RIGHT)
def test_each_table_gives_its_right_ranking(name: str) -> None:
    import_preview = preview_of(*proposed(INPUTS / name))
    assert not import_preview.faults
    assert ranking(import_preview.accept()) == RIGHT[name]


# Siblings: each is this table written in another way, and gives its ranking.
SAME = {"Alder": 0.4720, "Birch": 0.5032, "Cedar": 0.4968}
SCORES = "Alder,120,7\nBirch,95,5\nCedar,140,9\n"
SIBLINGS = {
    "Gewicht": "Anbieter,Preis,Qualität\nGewicht,60,40\n" + SCORES,
    "Gewichtung in Prozent": "Anbieter,Preis,Qualität\nGewichtung in Prozent,60,40\n" + SCORES,
    "Weightage": "Vendor,Price,Quality\nWeightage,60%,40%\n" + SCORES,
    "Poids (%)": "Offre,Prix,Qualité\nPoids (%),60,40\n" + SCORES,
    "Wegingsfactor": "Aanbieder,Prijs,Kwaliteit\nWegingsfactor,3,2\n" + SCORES,
    "Pondération at the end": "Offre,Coût,Qualité\n" + SCORES + "Pondération,0.6,0.4\n",
    "importance in brackets": "Vendor,Price,Quality\nImportance [points],60,40\n" + SCORES,
    "weights without a name": "Vendor,Price,Quality\n,0.6,0.4\n" + SCORES,
    "weights by another word": "Vendor,Price,Quality\nCoeff.,0.6,0.4\n" + SCORES,
    "weights by no known word": "Vendor,Price,Quality\nStake,0.6,0.4\n" + SCORES,
    "max/min": "Vendor,Outlay,Quality\nOptimum,min,max\nWeight,0.6,0.4\n" + SCORES,
    "beneficial": "Vendor,Outlay,Quality\nNature,Non-beneficial,Beneficial\nWeight,0.6,0.4\n" + SCORES,
    "plus and minus": "Vendor,Outlay,Quality\n,-,+\nWeight,0.6,0.4\n" + SCORES,
    "plus and minus named": "Vendor,Outlay,Quality\nImpact,−,+\nWeight,0.6,0.4\n" + SCORES,
    "ones at the end": "Vendor,Outlay,Quality\n" + SCORES + "w,0.6,0.4\ncriteria type,-1,1\n",
    "ones without a name": "Vendor,Outlay,Quality\n,-1,1\nWeight,0.6,0.4\n" + SCORES,
    "je mehr desto besser": (
        "Anbieter,Ausgabe,Güte\nRichtung,je weniger desto besser,je mehr desto besser\nGewicht,60,40\n"
        + SCORES
    ),
    "minimaliseren": "Bod,Bedrag,Kwaliteit\nDoel,minimaliseren,maximaliseren\nGewicht,60,40\n" + SCORES,
    "à minimiser": "Offre,Montant,Qualité\nObjectif,à minimiser,à maximiser\nPoids,60,40\n" + SCORES,
    "directions in headings": "Vendor,Outlay (-),Quality (+)\nWeight,0.6,0.4\n" + SCORES,
    "units at the end": "Vendor,Price,Quality\nWeight,0.6,0.4\n" + SCORES + "Einheit,EUR,points\n",
    "units above the names": ",EUR,points\nVendor,Price,Quality\nWeight,0.6,0.4\n" + SCORES,
    "units in brackets below": "Vendor,Price,Quality\n,(EUR),(points)\nWeight,0.6,0.4\n" + SCORES,
    "index of pandas": (
        "Unnamed: 0,Vendor,Price,Quality\n0,Weight,0.6,0.4\n1,Alder,120,7\n2,Birch,95,5\n3,Cedar,140,9\n"
    ),
    "index without a heading": (
        ",Vendor,Price,Quality\n0,Alder,120,7\n1,Birch,95,5\n2,Cedar,140,9\n,Weight,0.6,0.4\n"
    ),
    "lfd. Nr.": (
        "lfd. Nr.,Anbieter,Preis,Güte\n,Gewicht,60,40\n1,Alder,120,7\n2,Birch,95,5\n3,Cedar,140,9\n"
    ),
    "ID to the right": (
        "Vendor,Price,Quality,ID\nWeight,60,40,\nAlder,120,7,311\nBirch,95,5,205\nCedar,140,9,96\n"
    ),
    "numbers beside names": (
        "Lot,Vendor,Price,Quality\n,Weight,60,40\n1,Alder,120,7\n2,Birch,95,5\n3,Cedar,140,9\n"
    ),
    "results at the left": (
        "Rank,Closeness coefficient,Vendor,Price,Quality\n,,Weight,60,40\n"
        "3,0.47,Alder,120,7\n1,0.50,Birch,95,5\n2,0.49,Cedar,140,9\n"
    ),
    "Rang und Gesamtpunktzahl": (
        "Anbieter,Preis,Güte,Gesamtpunktzahl,Rang\nGewicht,60,40,,\n"
        "Alder,120,7,0.47,3\nBirch,95,5,0.50,1\nCedar,140,9,0.49,2\n"
    ),
    "Classement": (
        "Offre,Prix,Qualité,Note finale,Classement\nPoids,60,40,,\n"
        "Alder,120,7,0.47,3\nBirch,95,5,0.50,1\nCedar,140,9,0.49,2\n"
    ),
    "Eindscore": (
        "Aanbieder,Prijs,Kwaliteit,Eindscore,Rangorde\nGewicht,60,40,,\n"
        "Alder,120,7,0.47,3\nBirch,95,5,0.50,1\nCedar,140,9,0.49,2\n"
    ),
    "decimal commas": (
        "Anbieter;Preis;Güte\nGewicht;0,6;0,4\nAlder;120,0;7,0\nBirch;95,0;5,0\nCedar;140,0;9,0\n"
    ),
    "a mean and a total": (
        "Vendor,Price,Quality\nWeight,0.6,0.4\n" + SCORES + "Mittelwert,118.3,7\nTotaal,355,21\n"
    ),
    "a total by its numbers": "Vendor,Price,Quality\nWeight,0.6,0.4\n" + SCORES + "All,355,21\n",
    "blank rows": "\n\nVendor,Price,Quality\n\nWeight,0.6,0.4\n\n" + SCORES,
    "two rows of headings": ",Money,Merit\nVendor,Price,Quality\nWeight,0.6,0.4\n" + SCORES,
    "remarks and a source": (
        "Vendor,Price,Quality,Remarks\nWeight,0.6,0.4,\nAlder,120,7,fine\nBirch,95,5,late\nCedar,140,9,\n"
        "\nSource: own survey\n"
    ),
    "mark of UTF-8": "\ufeffVendor,Price,Quality\nWeight,0.6,0.4\n" + SCORES,
    "tabs": ("Vendor,Price,Quality\nWeight,0.6,0.4\n" + SCORES).replace(",", "\t"),
    "euros": (
        'Anbieter;Preis;Güte\nGewicht;60 %;40 %\nAlder;"120,00 €";7\nBirch;"95,00 €";5\nCedar;"140,00 €";9\n'
    ),
    "thousands and apostrophes": (
        "Vendor;Price;Quality\nWeight;0.6;0.4\nAlder;CHF 120'000.-;7\nBirch;CHF 95'000.-;5\n"
        "Cedar;CHF 140'000.-;9\n"
    ),
    "Indian groups": (
        "Vendor;Price;Quality\nWeight;0.6;0.4\nAlder;₹12,00,000;7\nBirch;₹9,50,000;5\nCedar;₹14,00,000;9\n"
    ),
    "turned": (
        "Criterion,Weight,Direction,Alder,Birch,Cedar\nOutlay,60,min,120,95,140\nQuality,40,max,7,5,9\n"
    ),
    "turned without directions": "Kriterium,Gewicht,Alder,Birch,Cedar\nPreis,60,120,95,140\nGüte,40,7,5,9\n",
    "turned with units": (
        "Critère,Unité,Poids,Alder,Birch,Cedar\nPrix,EUR,60,120,95,140\nQualité,points,40,7,5,9\n"
    ),
    "turned by weights that add up": "Item,Weight,Alder,Birch,Cedar\nPrice,60,120,95,140\nQuality,40,7,5,9\n",
    "turned with names alone": (",Alder,Birch,Cedar,Weighting\nPrice,120,95,140,60\nQuality,7,5,9,40\n"),
    "weights and signs without names at the end": "Vendor,Outlay,Quality\n" + SCORES + ",0.6,0.4\n,-1,1\n",
    "options called types": "Type,Price,Quality\nWeight,60,40\n" + SCORES,
    "one score per line": (
        "Option,Criterion,Weight,Value\nAlder,Price,0.6,120\nAlder,Quality,0.4,7\nBirch,Price,0.6,95\n"
        "Birch,Quality,0.4,5\nCedar,Price,0.6,140\nCedar,Quality,0.4,9\n"
    ),
    "eine Bewertung je Zeile": (
        "Kriterium;Alternative;Wert;Gewicht\nPreis;Alder;120;60\nPreis;Birch;95;60\nPreis;Cedar;140;60\n"
        "Güte;Alder;7;40\nGüte;Birch;5;40\nGüte;Cedar;9;40\n"
    ),
    "codes as well as names": (
        "ID,Vendor,Price,Quality\n,Weight,0.6,0.4\nA-17,Alder,120,7\nB-03,Birch,95,5\nC-44,Cedar,140,9\n"
    ),
}


@pytest.mark.parametrize("kind", SIBLINGS)
def test_the_same_table_in_other_ways_ranks_alike(kind: str) -> None:
    import_preview = preview_of(*proposed(SIBLINGS[kind]))
    assert not import_preview.faults, import_preview.faults
    project = import_preview.accept()
    assert len(project.criteria) == 2
    assert ranking(project) == SAME
