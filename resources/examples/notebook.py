# SPDX-License-Identifier: MIT
"""A decision from data to recommendation: run it as a script, or cell by cell in a notebook.

The Python of the program's .venv runs it from any folder. It writes two files into the current folder.
"""

from __future__ import annotations

import pandas as pd

import mcda_app as mcda

# %% A decision matrix: options in rows, criteria in columns. Missing scores would be NaN.
phones = pd.DataFrame(
    {
        "Price": [250, 200, 300, 275, 225],
        "Memory": [16, 16, 32, 32, 16],
        "Camera": [12, 8, 16, 8, 16],
        "Looks": [5, 3, 4, 4, 2],
    },
    index=["Alder", "Birch", "Cedar", "Dogwood", "Elder"],
)
matrix = mcda.DecisionMatrix(phones, ["cost", "benefit", "benefit", "benefit"])
print(matrix, end="\n\n")

# %% Rank with weights of any size; they become shares of their sum.
weights = {"Price": 4, "Memory": 2, "Camera": 6, "Looks": 8}
ranking = mcda.rank(matrix, weights)
print(ranking.to_frame().sort_values("rank"), ranking.explain(), sep="\n", end="\n\n")

# %% Does first place depend on the method or on a choice within it?
for choices in (
    {"normalisation": "vector"},
    {"normalisation": "min-max"},
    {"method": "ahp", "synthesis": "ideal"},
    {"method": "ahp", "synthesis": "distributive"},
):
    leaders = mcda.rank(matrix, weights, **choices).leaders
    print(f"{', '.join(choices.values())}: {', '.join(leaders)}")
print()

# %% Which weights would change first place, one criterion at a time?
points = mcda.tipping_points(matrix, weights)
print(points.to_frame().round(3), points.explain(), sep="\n", end="\n\n")

# %% How often does each option take each rank under any weights? The same seed gives the same shares.
shares = mcda.acceptability(matrix, samples=10_000, seed=1)
print(shares.to_frame().round(3), end="\n\n")

# %% Weights from the scores, from an order of importance, and from pairwise comparisons.
derived = pd.DataFrame(
    {
        "entropy": mcda.derive_weights(matrix, "entropy"),
        "order": mcda.derive_weights(["Looks", "Camera", "Price", "Memory"], "roc"),
        "pairwise": mcda.derive_weights(
            [[1, 2, 1 / 2, 1 / 3], [1 / 2, 1, 1 / 3, 1 / 4], [2, 3, 1, 1 / 2], [3, 4, 2, 1]],
            "pairwise",
            names=matrix.criteria,
        ),
    }
)
print(derived.round(3), end="\n\n")

# %% The analytic hierarchy process on comparisons of criteria and, for each criterion, of options.
process = mcda.ahp(
    [[1, 2], [1 / 2, 1]],
    {"Price": [[1, 3], [1 / 3, 1]], "Looks": [[1, 1 / 5], [5, 1]]},
    option_names=["Alder", "Birch"],
)
print(process.to_frame().round(3), process.explain(), sep="\n", end="\n\n")

# %% Files: tables are read as the window imports them; projects open in the window.
phones.to_csv("phones.csv", index_label="Phone")
table = mcda.DecisionMatrix.from_file("phones.csv", kinds=matrix.kinds)
mcda.save_project(mcda.rank(table, weights).project, "phones.mcda")
print(mcda.rank(mcda.DecisionMatrix.from_file("phones.mcda")))
