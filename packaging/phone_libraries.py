# SPDX-License-Identifier: MIT
"""Make the libraries of the phones' page: `python packaging/phone_libraries.py TWEETNACL BLAKEJS`.

The arguments are the unpacked npm packages tweetnacl 1.0.3 and blakejs 1.2.1. TweetNaCl's minimised file is
copied. Of blakejs, BLAKE2b alone is taken and changed so that browsers from 2013 on understand it: `const`
and `let` become `var`, a typed array is emptied by a loop instead of `fill`, and the function takes bytes
only. Their licences come along, into the same file and into packaging/licences.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TARGET, LICENCES = ROOT / "resources" / "phones", ROOT / "packaging" / "licences"
# REUSE-IgnoreStart: these lines are written into the libraries
HEAD = "SPDX-License-Identifier: MIT\nBLAKE2b of blakejs 1.2.1, changed by packaging/phone_libraries.py.\n"


def main(tweetnacl: Path, blakejs: Path) -> None:
    nacl = (tweetnacl / "nacl-fast.min.js").read_text("utf-8").strip()
    head = "/* SPDX-License-Identifier: Unlicense\n   TweetNaCl.js 1.0.3, public domain */\n"
    # REUSE-IgnoreEnd
    (TARGET / "nacl.js").write_text(head + nacl + "\n", "utf-8")
    licence = (blakejs / "LICENSE").read_text("utf-8")
    source = blake2b((blakejs / "blake2b.js").read_text("utf-8"))
    (TARGET / "blake2b.js").write_text(f"/*\n{HEAD}\n{licence.strip()}\n*/\n{source}", "utf-8")
    for package, name in ((tweetnacl, "tweetnacl"), (blakejs, "blakejs")):
        (LICENCES / f"{name}.txt").write_text((package / "LICENSE").read_text("utf-8"), "utf-8")


def blake2b(source: str) -> str:
    """BLAKE2b as `window.blake2b(bytes, length)`, in the JavaScript of 2009 with typed arrays."""
    source = source.split("// Computes the BLAKE2B hash of a string or byte array", maxsplit=1)[0]
    source = re.sub(r"^const util = .*\n", "", source, flags=re.MULTILINE)
    source = re.sub(r"^\s*//.*\n", "", source, flags=re.MULTILINE)
    source = re.sub(r"\s+//.*$", "", source, flags=re.MULTILINE)
    source = re.sub(r"\b(const|let)\b", "var", source)
    source = source.replace(
        "parameterBlock.fill(0)", "for (var n = 0; n < parameterBlock.length; n++) parameterBlock[n] = 0"
    )
    source = re.sub(r"new Uint8Array\(\[(?:\s*0,)+\s*0\s*\]\)", "new Uint8Array(64)", source)
    tail = """
window.blake2b = function (input, length) {
  var ctx = blake2bInit(length)
  blake2bUpdate(ctx, input)
  return blake2bFinal(ctx)
}
"""
    return f"(function () {{\n'use strict'\n{source.strip()}\n{tail}}})()\n"


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
