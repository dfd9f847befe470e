"""Keeps None, True, False and NotImplemented alive under PySide6 on Python 3.11.

PySide6 6.12's wheels (cp310-abi3) are compiled for Pythons in which these are immortal
(PEP 683, Python 3.12). On 3.11, Debian 12's, each Qt call that returns one of them takes away a
reference that it never took: after some ten thousand calls the interpreter aborts with
"none_dealloc: deallocating None". Measured: ``processEvents``, ``deleteLater``,
``setCommitString`` and others, one reference each.
"""

from __future__ import annotations

import ctypes
import sys
from typing import Final

PLENTY: Final = 1 << 40
"""References: at a million lost a second, they last twelve days of nothing else."""


def keep_singletons_alive() -> None:
    """Give them more references than a process can lose. Nothing to do from 3.12 on."""
    if sys.version_info >= (3, 12):
        return
    for singleton in (None, True, False, NotImplemented, Ellipsis):
        # ob_refcnt is the first field of every object (PEP 683 changed what it means, not where).
        ctypes.c_ssize_t.from_address(id(singleton)).value += PLENTY
