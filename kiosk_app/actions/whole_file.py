"""A small file that is replaced whole or not at all, whenever the power goes."""

from __future__ import annotations

import threading
from pathlib import Path

from offline_cache.bundles.disk import Disk

_one_writer = threading.Lock()
_disk = Disk()


def write_whole(path: Path, data: bytes) -> None:
    """On the disk when this returns. A cut leaves at most one file aside, and the next write
    takes its place.

    Raises:
        OSError: the disk refused; what stood there before still does.
    """
    with _one_writer:
        _disk.write_whole(path, data)
