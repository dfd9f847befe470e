"""What this process holds of a person reaches no core file, no crash reporter and no debugger."""

from __future__ import annotations

import ctypes
import resource
from typing import Final

_PR_SET_DUMPABLE: Final = 4


def forbid_dumps() -> None:
    """For this process; the limit for its children too, which lose the rest when they exec.

    A limit of 0 alone leaves a dump that is piped to a reporter (core(5)); a process that is not
    dumpable (prctl(2)) gives none, and no other process of its user may read its memory.

    Raises:
        OSError: the kernel refuses.
    """
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "prctl(PR_SET_DUMPABLE)")
