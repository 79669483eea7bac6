# SPDX-License-Identifier: MIT
"""Names of sheets that are the workbook's own, so that no issue's sheet takes one."""

from mcda_app.exchange.excel.ahp_sheet import NAME as AHP
from mcda_app.exchange.excel.findings import ELICITATION, ROBUSTNESS
from mcda_app.exchange.excel.inputs import LEVELS, METHOD, WEIGHTS
from mcda_app.exchange.excel.overview import CHECK, PROJECT, SOURCES, SUMMARY
from mcda_app.exchange.excel.pairs_sheet import PAIRS
from mcda_app.exchange.excel.workshop import WORKSHOP

RESERVED = (
    SUMMARY,
    WEIGHTS,
    LEVELS,
    METHOD,
    SOURCES,
    CHECK,
    PROJECT,
    AHP,
    ROBUSTNESS,
    ELICITATION,
    WORKSHOP,
    PAIRS,
)
