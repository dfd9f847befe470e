"""Files that are whole whenever the power goes: written aside, synced, renamed, the folder synced.

A rename may reach the disk before the content that it names, so that each step is synced before
the next begins. The steps are methods, so that a test can cut the power between any two of them.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

_ASIDE: Final = ".new"


class Disk:
    """Every method raises ``OSError``: full, read-only, or broken."""

    def make_folder(self, folder: Path) -> None:
        """With those above it, and closed to others."""
        if folder.is_dir():
            return
        self.make_folder(folder.parent)
        folder.mkdir(mode=0o700, exist_ok=True)
        try:
            self.sync_folder(folder.parent)
        except OSError:
            # Found there the next time, nobody would sync it again, and a cut would take it.
            folder.rmdir()
            raise

    def write(self, path: Path, data: bytes) -> None:
        """A new file, not yet synced."""
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)

    def sync(self, path: Path) -> None:
        _sync(path, os.O_RDONLY)

    def replace(self, source: Path, target: Path) -> None:
        source.replace(target)

    def remove(self, path: Path) -> None:
        path.unlink(missing_ok=True)

    def sync_folder(self, folder: Path) -> None:
        _sync(folder, os.O_RDONLY | os.O_DIRECTORY)

    def write_whole(self, path: Path, data: bytes) -> None:
        """What stood there before stays, whole, until all of ``data`` does. One writer at a time.

        Returns once ``data`` would survive a power cut.
        """
        aside = path.with_name(f"{path.name}{_ASIDE}")
        try:
            self.write(aside, data)
            self.sync(aside)
            self.replace(aside, path)
        except OSError:
            aside.unlink(missing_ok=True)
            raise
        self.sync_folder(path.parent)


def _sync(path: Path, flags: int) -> None:
    descriptor = os.open(path, flags | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
