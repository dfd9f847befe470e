"""Which files hold something that should be in none."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

_OPEN: Final = Path("/proc/self/fd")


def files_with(texts: Iterable[bytes], folders: Iterable[Path]) -> list[str]:
    """Files below ``folders``, and those that this process keeps open without a name, which hold
    one of ``texts``, in their name or content.
    """
    wanted = tuple(texts)
    found: list[str] = []
    for file in _files(folders):
        try:
            content = file.read_bytes()
        except FileNotFoundError:
            # Gone meanwhile, as a write-ahead log may be.
            continue
        if any(text in content or text in os.fsencode(file.name) for text in wanted):
            found.append(str(file))
    return found


def _files(folders: Iterable[Path]) -> Iterator[Path]:
    for folder in folders:
        yield from (path for path in folder.rglob("*") if path.is_file())
    for link in _OPEN.iterdir():
        try:
            target = link.readlink()
        except FileNotFoundError:
            continue
        if target.name.endswith(" (deleted)") and link.is_file():
            yield link
