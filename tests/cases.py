"""How many cases a property is tried with: a thousand in `make test`, a hundred times as many in
`make torture`.
"""

from __future__ import annotations

import os

TORTURE = os.environ.get("TORTURE") == "1"


def cases(usual: int) -> int:
    return usual * 100 if TORTURE else usual
