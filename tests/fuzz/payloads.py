# SPDX-License-Identifier: MIT
"""What does harm in some program or other: texts, numbers and names to put into every place."""

from __future__ import annotations

TEXTS = (
    "", " ", "\u00a0", "\u202e", "\u2066x\u2069", "\ufeff", "\u200b", "e\u0301", "\U0001f600", "ß", "ﬁ",
    "İ", "\x00", "\x01", "\x1b[31m", "\x7f", "\x85", "\u2028", "a\nb", "a\tb", "a\r\nb", "\ufffe",
    "_x0041_", "_xD800_", "=1+1", "@SUM(A1)", "+1", "-1", "=cmd|' /C calc'!A0", "'=1",
    "=HYPERLINK(\"http://x\")", "--", "- ", "<b>x</b><img src=x>", "<a href='file:///etc/passwd'>x</a>",
    "&amp;&lt;", "&#0;", "]]>", "<!--", "{x}", "{0}", "{x.__class__}", "%s", "%n%n", "%(x)s", "$HOME",
    "$(id)", "`id`", "; id", "| id", "\\", '"', "'", "\"'", "#REF!", "../../etc/passwd", "..\\..\\x",
    "/etc/passwd", "C:\\x", "CON", "file:///x", ".", "..", "~", "a/b", "-rf", "--x", "null", "None", "true",
    "yes", "no", "cost", "benefit", "global", "trade", "round-1", "x" * 300, "x" * 3000, "x y " * 60,
    "ü" * 201, "weight", "Option", "Criterion", "Scores", "mcda-project", "12-03-2024", "1.234", "1,5",
)  # fmt: skip

NUMBERS = (
    "0", "-0", "1", "-1", "2", "0.5", "1e-9", "5e-324", "1e-320", "1e100", "1e308", "-1e308",
    "1.7976931348623157e308", "1e999", "-1e999", "NaN", "nan", "inf", "-inf", "Infinity", "-Infinity",
    "1_000", "0x10", "٣", "²", "½", "1e", ".", "1.", "+1", "007", "1e5000", "9" * 20, "9" * 400, "9" * 5000,
    "2147483648", "18446744073709551616", "3.0000000001", "0.1", "0.9999999999", "1/9", "1/3", "9", "-5",
    "1000001",
)  # fmt: skip
