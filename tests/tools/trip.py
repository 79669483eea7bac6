# SPDX-License-Identifier: MIT
"""How far a reader travels who follows one job through the code.

The reader opens each function where it is first called and reads on from there. The trip is the list of
modules in the order in which they are opened, with calls in a row within one module told once. Of it are
counted

modules  the different modules opened
returns  how often a module is opened that was opened before and left since: the length of the trip less modules

Functions (`def`) of mcda_app count, each at its first call; comprehensions and lambdas belong to the function
around them, and what runs while a module is imported is left out.

    python tests/tools/trip.py                        # figures of all jobs
    python tests/tools/trip.py workbook --steps       # the trip itself, a line for each module opened
    python tests/tools/trip.py report --preset table-1-goals --within exchange
"""
