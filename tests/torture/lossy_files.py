"""Files as a disk has them: what was synced stays at a power cut, of the rest nobody knows.

No FUSE and no IO in here (``lossy_disk.py`` mounts it). Every file has what its readers see and
what lies on the platter; ``fsync`` brings the first to the second. So has every folder for its
names: a new or renamed file that nobody synced the folder for may be gone after the cut. Stricter
than most file systems are, and no stricter than POSIX allows them to be.

A failed ``fsync`` does what Linux does (ext4, xfs): the pages count as clean afterwards, the next
``fsync`` succeeds, and what the first one should have written is not on the platter.
"""

from __future__ import annotations

import errno
import stat
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from random import Random
from typing import Final

PAGE: Final = 4096
"""What the kernel writes back as one."""
SECTOR: Final = 512
"""What a disk writes as one: all of it or nothing."""


@dataclass
class File:
    mode: int
    data: bytearray = field(default_factory=bytearray)
    platter: bytearray = field(default_factory=bytearray)
    dirty: set[int] = field(default_factory=set)
    """Pages that differ, as far as the kernel knows."""
    links: int = 1
    kind: int = stat.S_IFREG

    def write(self, offset: int, data: bytes) -> None:
        before = len(self.data)
        if offset > before:
            self.data.extend(bytes(offset - before))
        self.data[offset : offset + len(data)] = data
        self._touch(min(offset, before), offset + len(data))

    def truncate(self, length: int) -> None:
        before = len(self.data)
        if length < before:
            del self.data[length:]
        else:
            self.data.extend(bytes(length - before))
        self._touch(min(before, length), max(before, length))

    def _touch(self, start: int, end: int) -> None:
        self.dirty.update(range(start // PAGE, (end + PAGE - 1) // PAGE))

    def sync(self) -> None:
        self._resize(len(self.data))
        for page in self.dirty:
            self._copy(page * PAGE, PAGE)
        self.dirty.clear()

    def fail_to_sync(self) -> None:
        self.dirty.clear()

    def cut(self, luck: Random | None) -> None:
        """The power goes. Without ``luck`` nothing that was not synced has reached the platter."""
        if luck is not None and self.dirty:
            if luck.random() < 0.5:
                self._resize(len(self.data))
            for page in sorted(self.dirty):
                for start in range(page * PAGE, (page + 1) * PAGE, SECTOR):
                    if luck.random() < 0.5:
                        self._copy(start, SECTOR)
        self.data = bytearray(self.platter)
        self.dirty.clear()

    def _resize(self, length: int) -> None:
        del self.platter[length:]
        self.platter.extend(bytes(length - len(self.platter)))

    def _copy(self, start: int, length: int) -> None:
        piece = self.data[start : start + length]
        if not piece:
            return
        if len(self.platter) < start + len(piece):
            self._resize(start + len(piece))
        self.platter[start : start + len(piece)] = piece


Change = tuple[tuple[str, "File | Folder | None"], ...]
"""Names of a folder, and what they name from now on. All of it happens, or none."""


@dataclass
class Folder:
    mode: int
    names: dict[str, File | Folder] = field(default_factory=dict)
    platter: dict[str, File | Folder] = field(default_factory=dict)
    pending: list[Change] = field(default_factory=list)

    def change(self, *change: tuple[str, File | Folder | None]) -> None:
        _apply(self.names, change)
        self.pending.append(change)

    def sync(self) -> None:
        self.platter = dict(self.names)
        self.pending.clear()

    def cut(self, luck: Random | None) -> None:
        """Of the changes since the last sync the first few are on the platter: journals keep
        their order.
        """
        kept = luck.randrange(len(self.pending) + 1) if luck is not None else 0
        for change in self.pending[:kept]:
            _apply(self.platter, change)
        self.names = dict(self.platter)
        self.pending.clear()
        for node in self.names.values():
            node.cut(luck)


def _apply(names: dict[str, File | Folder], change: Change) -> None:
    for name, node in change:
        if node is None:
            names.pop(name, None)
        else:
            names[name] = node


class Faults:
    FULL: Final = "full"
    """Files do not grow, and none can be made. What lies there can be overwritten."""
    READ_ONLY: Final = "read-only"
    FSYNC: Final = "fsync"


class LossyFiles:
    """A tree of files that the power can be taken from. Raises ``OSError`` as a kernel would."""

    def __init__(self) -> None:
        self.root = Folder(0o700)
        self.fault = ""
        self.done = 0
        """Changes so far."""
        self.cut_at: int | None = None
        self.faults_at: list[tuple[int, str]] = []
        """What breaks or is mended, and at which change."""
        self.off = False
        self._open: dict[int, File | Folder] = {}
        self._handle = 0

    # --- the power ---------------------------------------------------------------------------

    def power_on(self, luck: Random | None) -> None:
        """What is found after the cut: what was synced, and by ``luck`` some of the rest."""
        self.root.cut(luck)
        self._open.clear()
        self.cut_at, self.off, self.fault, self.faults_at = None, False, "", []

    def _change(self) -> None:
        """Before every change: the power may go instead, or the disk refuses."""
        self._read()
        if self.cut_at is not None and self.done >= self.cut_at:
            self.off = True
            raise OSError(errno.EIO, "the power is off")
        self.done += 1
        while self.faults_at and self.faults_at[0][0] <= self.done:
            self.fault = self.faults_at.pop(0)[1]
        if self.fault == Faults.READ_ONLY:
            raise OSError(errno.EROFS, "read-only")

    def _grow(self) -> None:
        self._change()
        if self.fault == Faults.FULL:
            raise OSError(errno.ENOSPC, "full")

    def _read(self) -> None:
        if self.off:
            raise OSError(errno.EIO, "the power is off")

    # --- names -------------------------------------------------------------------------------

    def find(self, path: str) -> File | Folder:
        self._read()
        node: File | Folder = self.root
        for name in _parts(path):
            if not isinstance(node, Folder):
                raise OSError(errno.ENOTDIR, path)
            if name not in node.names:
                raise OSError(errno.ENOENT, path)
            node = node.names[name]
        return node

    def _parent(self, path: str) -> tuple[Folder, str]:
        *folders, name = _parts(path)
        folder = self.find("/".join(folders))
        if not isinstance(folder, Folder):
            raise OSError(errno.ENOTDIR, path)
        return folder, name

    def make_folder(self, path: str, mode: int) -> None:
        folder, name = self._parent(path)
        self._grow()
        folder.change((name, Folder(mode)))

    def remove_folder(self, path: str) -> None:
        folder, name = self._parent(path)
        node = folder.names[name]
        if isinstance(node, Folder) and node.names:
            raise OSError(errno.ENOTEMPTY, path)
        self._change()
        folder.change((name, None))

    def create(self, path: str, mode: int) -> int:
        folder, name = self._parent(path)
        self._grow()
        file = File(mode)
        folder.change((name, file))
        return self._opened(file)

    def make_special(self, path: str, kind: int, mode: int, target: bytes = b"") -> None:
        """A socket, or a link to ``target``."""
        folder, name = self._parent(path)
        self._grow()
        file = File(mode, kind=kind)
        file.write(0, target)
        file.sync()
        folder.change((name, file))

    def remove(self, path: str) -> None:
        folder, name = self._parent(path)
        node = self.find(path)
        self._change()
        if isinstance(node, File):
            node.links -= 1
        folder.change((name, None))

    def link(self, source: str, target: str) -> None:
        node = self.find(source)
        folder, name = self._parent(target)
        if folder is not self._parent(source)[0] or not isinstance(node, File):
            raise OSError(errno.EXDEV, target)
        if name in folder.names:
            raise OSError(errno.EEXIST, target)
        self._grow()
        node.links += 1
        folder.change((name, node))

    def rename(self, source: str, target: str) -> None:
        node = self.find(source)
        folder, old = self._parent(source)
        beside, new = self._parent(target)
        if folder is not beside:
            raise OSError(errno.EXDEV, target)
        self._change()
        folder.change((old, None), (new, node))

    def sync_folder(self, handle: int) -> None:
        folder = self.opened_folder(handle)
        self._change()
        if self.fault == Faults.FSYNC:
            raise OSError(errno.EIO, "fsync failed")
        folder.sync()

    def change_mode(self, path: str, mode: int) -> None:
        self._change()
        self.find(path).mode = mode & 0o7777

    # --- what is open ------------------------------------------------------------------------

    def open(self, path: str, *, writing: bool) -> int:
        node = self.find(path)
        if not isinstance(node, File):
            raise OSError(errno.EISDIR, path)
        if writing and self.fault == Faults.READ_ONLY:
            raise OSError(errno.EROFS, path)
        return self._opened(node)

    def open_folder(self, path: str) -> int:
        node = self.find(path)
        if not isinstance(node, Folder):
            raise OSError(errno.ENOTDIR, path)
        return self._opened(node)

    def _opened(self, node: File | Folder) -> int:
        self._handle += 1
        self._open[self._handle] = node
        return self._handle

    def opened(self, handle: int) -> File:
        node = self._node(handle)
        if isinstance(node, Folder):
            raise OSError(errno.EISDIR, "a folder")
        return node

    def opened_folder(self, handle: int) -> Folder:
        node = self._node(handle)
        if isinstance(node, File):
            raise OSError(errno.ENOTDIR, "a file")
        return node

    def _node(self, handle: int) -> File | Folder:
        self._read()
        if handle not in self._open:
            raise OSError(errno.EIO, "opened before the power went")
        return self._open[handle]

    def close(self, handle: int) -> None:
        with suppress(KeyError):
            del self._open[handle]

    def read(self, handle: int, offset: int, size: int) -> bytes:
        return bytes(self.opened(handle).data[offset : offset + size])

    def write(self, handle: int, offset: int, data: bytes) -> int:
        file = self.opened(handle)
        before_change: Callable[[], None] = (
            self._grow if offset + len(data) > len(file.data) else self._change
        )
        before_change()
        file.write(offset, data)
        return len(data)

    def truncate(self, file: File, length: int) -> None:
        (self._grow if length > len(file.data) else self._change)()
        file.truncate(length)

    def sync(self, handle: int) -> None:
        file = self.opened(handle)
        self._change()
        if self.fault == Faults.FSYNC:
            file.fail_to_sync()
            raise OSError(errno.EIO, "fsync failed")
        file.sync()


def _parts(path: str) -> list[str]:
    return [part for part in path.split("/") if part]
