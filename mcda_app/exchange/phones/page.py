# SPDX-License-Identifier: MIT
"""The page that phones get: one HTML text with all it needs, and a policy that lets nothing else in."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Sequence
from html import escape

from mcda_app.domain.workshop import check_codes
from mcda_app.domain.workshop.sealing import TOKEN_BYTES
from mcda_app.exchange.phones.messages import text_of
from mcda_app.exchange.phones.questions import AskedRound, form_of, texts_of
from mcda_app.exchange.phones.transport import CODE_BYTES, REPLY_BYTES, VERSION, Reply
from mcda_app.files.resources import resource
from mcda_app.files.sealing.plain_text import REASON_BYTES
from mcda_app.i18n import LANGUAGES

LIBRARIES, SCRIPTS = ("nacl.js", "blake2b.js"), ("sealing.js", "ballot.js")
"""Apart, so that a browser too old for the libraries still says so."""


class BallotPage:
    """The page for one round."""

    def __init__(
        self, asked: AskedRound, round_key: bytes, server_key: bytes, plain_bytes: int, language: str
    ) -> None:
        self._language = language
        data = {
            "version": VERSION,
            "roundKey": text_of(round_key),
            "serverKey": text_of(server_key),
            "plainBytes": plain_bytes,
            "codeBytes": CODE_BYTES,
            "tokenBytes": TOKEN_BYTES,
            "replyBytes": REPLY_BYTES,
            "reasonBytes": REASON_BYTES,
            "signs": check_codes.SIGNS,
            "codeLength": check_codes.LENGTH,
            "replies": {reply.name: reply.value for reply in Reply},
            "form": form_of(asked.round),
            "texts": texts_of(asked),
        }
        folder = resource("phones")
        style = (folder / "ballot.css").read_text("utf-8")
        texts = data["texts"]
        assert isinstance(texts, dict)
        no_script = {code: str(texts[code]["no_script"]) for code in LANGUAGES}
        parts = {
            "style": style,
            "libraries": "\n".join((folder / name).read_text("utf-8") for name in LIBRARIES),
            "script": "\n".join((folder / name).read_text("utf-8") for name in SCRIPTS),
            "data": escape(json.dumps(data, ensure_ascii=False, separators=(",", ":")), quote=False),
            "no_script": "".join(f'<p lang="{c}">{escape(text)}</p>' for c, text in no_script.items()),
        }
        template = (folder / "ballot.html").read_text("utf-8")
        template = "".join(line.strip() + "\n" for line in template.splitlines())
        self._html = re.sub(r"@(style|libraries|script|data|no_script)@", lambda m: parts[m[1]], template)
        self.policy = "; ".join(
            (
                "default-src 'none'",
                f"script-src '{_hash(parts['libraries'])}' '{_hash(parts['script'])}'",
                f"style-src '{_hash(parts['style'])}'",
                "connect-src 'self'",
                "img-src data:",
                "base-uri 'none'",
                "form-action 'none'",
                "frame-ancestors 'none'",
            )
        )

    def html(self, accepted: str) -> bytes:
        """The page in the best of its languages for a header Accept-Language."""
        language = best_language(accepted, tuple(LANGUAGES), self._language)
        return self._html.replace("@language@", language, 1).encode("utf-8")


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")


def best_language(accepted: str, offered: Sequence[str], otherwise: str) -> str:
    """The first of the offered languages in the order of a header Accept-Language (RFC 9110, 12.5.4)."""
    ranked: list[tuple[float, int, str]] = []
    for n, part in enumerate(accepted[:500].split(",")):
        name, _, quality = part.partition(";")
        match = re.fullmatch(r"\s*q=([01](?:\.[0-9]{0,3})?)\s*", quality)
        share = float(match[1]) if match else 0.0 if quality.strip() else 1.0
        code = name.strip().lower().split("-")[0]
        if share > 0 and code in offered:
            ranked.append((-share, n, code))
    return min(ranked)[2] if ranked else otherwise
