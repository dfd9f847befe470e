"""What is wrong with a draft, as ``forms.inspection`` finds it; kept for a while by its content."""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Mapping

from backend.drafts import drawing
from forms.bundle import BundleError, read_bundle
from forms.inspection import Report
from forms.reading import Fault

_KEPT = 64
_reports: OrderedDict[str, Report] = OrderedDict()
_lock = threading.Lock()


def report(files: Mapping[str, bytes], code: str) -> Report:
    """Everything, its samples drawn in every language: about half a second the first time.

    In a process of its own (``backend.drafts.drawing``): where that was stopped, this is the fault.
    """
    key = _digest(files, code)
    with _lock:
        if key in _reports:
            _reports.move_to_end(key)
            return _reports[key]
    found = drawing.report(files, code)
    if isinstance(found, drawing.DrawingFault):
        return Report(code, (Fault("", found.sentence),))
    with _lock:
        _reports[key] = found
        while len(_reports) > _KEPT:
            _reports.popitem(last=False)
    return found


def faults(files: Mapping[str, bytes]) -> tuple[Fault, ...]:
    """What keeps the files from being a bundle, as one types: nothing is drawn."""
    try:
        read_bundle(files)
    except BundleError as e:
        return e.faults
    return ()


def _digest(files: Mapping[str, bytes], code: str) -> str:
    digest = hashlib.sha256(code.encode())
    for name in sorted(files):
        digest.update(hashlib.sha256(name.encode()).digest())
        digest.update(hashlib.sha256(files[name]).digest())
    return digest.hexdigest()
