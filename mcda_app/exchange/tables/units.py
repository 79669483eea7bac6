# SPDX-License-Identifier: MIT
"""Recognise the units in a table's row of units."""

from __future__ import annotations

import re

from mcda_app.exchange.tables import recognised_words

_UNITS = recognised_words.word_set(
    "eur | euro | euros | usd | gbp | chf | inr | jpy | cny | sek | nok | dkk | pln | dollar | dollars | "
    "pound | pounds | mio. | mrd. | mln | mio | mrd | € | $ | £ | ¥ | ₹ | % | ‰ | pp | ppm | km | m | "
    "cm | mm | µm | nm | mi | mile | miles | ft | in | inch | inches | zoll | kg | g | mg | t | lb | "
    "lbs | oz | tonne | tonnes | tonnen | ton | l | ml | cl | dl | hl | gal | h | hr | hrs | hour | "
    "hours | std | std. | stunden | uur | heure | heures | s | sec | ms | day | days | tage | tag | "
    "dagen | jours | week | weeks | wochen | weken | semaines | month | months | monate | maanden | "
    "mois | year | years | yr | yrs | jahre | jaar | ans | w | kw | mw | gw | wh | kwh | mwh | gwh | "
    "twh | v | a | mah | ah | hz | khz | mhz | ghz | b | kb | mb | gb | tb | bit | mbit | gbit | mbps | "
    "gbps | mp | mpx | px | dpi | db | dba | n | kn | nm | pa | hpa | bar | j | kj | mj | k | °c | °f | "
    "ha | acre | acres | points | point | pts | punkte | punten | no. | number | count | anzahl | "
    "aantal | nombre | stück | stk | st. | pcs | pieces | persons | people | personen | personnes | "
    "jobs | ratio | index | score | rank | grade | stars | sterne | sterren | étoiles | ps | hp | cv | "
    "lm | lux | cd | co2e | tco2 | tco2e"
)
_BRACKETED = re.compile(r"[(\[].{1,24}[)\]]")
_COMPOUND = re.compile(r"[^\W_]{0,8}[/·²³°µ€$£¥₹%‰][^\W_]{0,10}.{0,8}|[^\W\d_]{1,6}[23]")


def looks_like_unit(text: str) -> bool:
    """Whether a short text is a known unit, a currency, a quotient or in brackets."""
    plain = recognised_words.fold(text)
    if not plain or len(plain) > 26 or recognised_words.direction_of(text) is not None:
        return False
    inner = plain.strip("()[] ")
    scaled = re.sub(
        r"^(?:1 ?000|1,000|in|million|millions|mio\.?|mrd\.?|mln|thousand|tsd\.?|k|m|bn)\s+", "", inner
    )
    return (
        inner in _UNITS
        or scaled in _UNITS
        or _BRACKETED.fullmatch(plain) is not None
        or _COMPOUND.fullmatch(inner) is not None
    )


def unit_text(text: str) -> str:
    """A unit without the brackets around it."""
    plain = " ".join(text.split())
    return plain[1:-1].strip() if _BRACKETED.fullmatch(plain) is not None else plain
