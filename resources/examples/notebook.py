# SPDX-License-Identifier: MIT
"""The analysis without the window: run it as a script or paste its parts into a notebook.

In the program's folder, PYTHONPATH=. python resources/examples/notebook.py runs it. In a notebook, install
the program first (pip install . in its folder); then no path has to be set.
"""

from __future__ import annotations

from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.domain.edits.scores import apply_lens, type_score
from mcda_app.domain.method_settings import Normalisation
from mcda_app.exchange.data.long_table import long_frame
from mcda_app.files import presets
from mcda_app.methods.topsis import topsis

# 1. A project is a value: read one, ask for its ranking. Files open with files.store.open_project.
project = presets.load()
result = evaluate(project)["trade"]
print(result.issue.title)
for standing in result.ranked:
    print(f"  {standing.rank}  {standing.score:.3f}  {standing.option.title}")

# 2. An edit gives a new project and leaves the old one as it was: what if cost were judged low?
changed = type_score(project, "trade", "global", "cost", "low")
now = evaluate(changed)["trade"].standing("global")
print(f"Global with low cost: rank {now.rank}, closeness {now.score:.3f}")

# 3. Another view of what matters: the first place of every issue under each lens.
for lens in project.lenses:
    evaluation = evaluate(apply_lens(project, lens))
    firsts = [option.label for issue in project.issues for option in evaluation[issue.id].leaders]
    counts = {name: firsts.count(name) for name in dict.fromkeys(firsts)}
    print(f"{lens.title}: {counts}")

# 4. A method by itself, on plain numbers, with every intermediate value.
steps = topsis([[7, 3], [9, 8], [8, 5]], [0.6, 0.4], [1, -1], Normalisation.VECTOR)
print("closeness:", [round(c, 4) for c in steps.closeness])
print("ideal:", [round(v, 4) for v in steps.ideal])

# 5. One row a score as a pandas data frame.
frame = long_frame(project)
print(frame.groupby("criterion").value.agg(["mean", "min", "max"]))
