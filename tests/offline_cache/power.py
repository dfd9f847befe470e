"""A disk whose power is cut: what was synced stays, what was not stays in part or not at all.

A file layer of SQLite (below the encryption) notes each write, truncation, deletion and sync.
``Disk.after_cut`` then builds the files as they would be found after a cut at any moment: of the
writes since a file's last sync, each may have reached the disk, or only its first sectors, or not.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import apsw

SECTOR = 512


@dataclass(frozen=True, slots=True)
class Step:
    """One thing done to a file: ``write``, ``truncate``, ``delete`` or ``sync``."""

    kind: str
    file: str
    offset: int = 0
    data: bytes = b""


@dataclass
class Disk:
    """What was done, in order. Its text stays short, for it is named in failed tests."""

    steps: list[Step] = field(default_factory=list, repr=False)

    def after_cut(
        self, at: int, luck: Random, before: Mapping[str, bytes] | None = None
    ) -> dict[str, bytes]:
        """The files after a cut behind the first ``at`` steps, begun with those of ``before``."""
        durable = {name: bytearray(content) for name, content in (before or {}).items()}
        pending: dict[str, list[Step]] = {}
        for step in self.steps[:at]:
            if step.kind == "sync":
                for earlier in pending.pop(step.file, []):
                    _apply(durable, earlier)
            else:
                pending.setdefault(step.file, []).append(step)
        for steps in pending.values():
            for step in steps:
                _apply_in_part(durable, step, luck)
        return {name: bytes(content) for name, content in durable.items()}


def _apply(files: dict[str, bytearray], step: Step) -> None:
    if step.kind == "delete":
        files.pop(step.file, None)
        return
    content = files.setdefault(step.file, bytearray())
    if step.kind == "truncate":
        del content[step.offset :]
        return
    if len(content) < step.offset:
        content.extend(bytes(step.offset - len(content)))
    content[step.offset : step.offset + len(step.data)] = step.data


def _apply_in_part(files: dict[str, bytearray], step: Step, luck: Random) -> None:
    fate = luck.random()
    if fate < 0.4:
        _apply(files, step)
    elif fate < 0.6 and step.kind == "write":
        kept = luck.randrange(0, len(step.data) // SECTOR + 1) * SECTOR
        _apply(files, Step("write", step.file, step.offset, step.data[:kept]))


class WatchedFile(apsw.VFSFile):
    """A file that tells the disk what is done to it."""

    def __init__(self, disk: Disk, name: str | apsw.URIFilename | None, flags: list[int]) -> None:
        path = name.filename() if isinstance(name, apsw.URIFilename) else name
        self._name = Path(path or "temporary").name
        self._disk = disk
        super().__init__("unix", name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:
        self._disk.steps.append(Step("write", self._name, offset, bytes(data)))
        super().xWrite(data, offset)

    def xTruncate(self, newsize: int) -> None:
        self._disk.steps.append(Step("truncate", self._name, newsize))
        super().xTruncate(newsize)

    def xSync(self, flags: int) -> None:
        super().xSync(flags)
        self._disk.steps.append(Step("sync", self._name))


class _WatchedLayer(apsw.VFS):
    def __init__(self) -> None:
        super().__init__("watched", "unix")
        self.disk = Disk()

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> WatchedFile:
        return WatchedFile(self.disk, name, flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:
        super().xDelete(filename, syncdir)
        name = Path(filename).name
        self.disk.steps.append(Step("delete", name))
        if syncdir:
            self.disk.steps.append(Step("sync", name))


WATCHED_VFS = "multipleciphers-watched"
"""The encryption above, the watched layer below."""
_layer = _WatchedLayer()
# The encryption keeps a pointer to the layer below: it must live as long as the process.


def watch() -> Disk:
    """A fresh disk, told by the files that are opened from now on."""
    _layer.disk = Disk()
    return _layer.disk
