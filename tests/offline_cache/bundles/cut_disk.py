"""A disk whose power is cut: what was synced stays, of the rest anything may have reached it.

Contents and names reach the disk apart: a file's bytes with its own sync, its name (made, renamed,
removed) with the sync of its folder. After a cut each unsynced name may be old or new, and each
unsynced content whole, cut short, or nothing at all, in any combination.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from offline_cache.bundles.disk import Disk


@dataclass(frozen=True)
class Step:
    """``write``, ``sync``, ``rename``, ``remove``, ``folder`` or ``sync-folder``."""

    kind: str
    path: Path
    data: bytes = field(default=b"", repr=False)
    target: Path | None = None


class CutDisk(Disk):
    """Does all of it, and notes what it did."""

    def __init__(self) -> None:
        self.steps: list[Step] = []

    def make_folder(self, folder: Path) -> None:
        if folder.is_dir():
            return
        self.make_folder(folder.parent)
        folder.mkdir(mode=0o700)
        self.steps.append(Step("folder", folder))
        self.sync_folder(folder.parent)

    def write(self, path: Path, data: bytes) -> None:
        super().write(path, data)
        self.steps.append(Step("write", path, data))

    def sync(self, path: Path) -> None:
        super().sync(path)
        self.steps.append(Step("sync", path))

    def replace(self, source: Path, target: Path) -> None:
        super().replace(source, target)
        self.steps.append(Step("rename", source, target=target))

    def remove(self, path: Path) -> None:
        super().remove(path)
        self.steps.append(Step("remove", path))

    def sync_folder(self, folder: Path) -> None:
        super().sync_folder(folder)
        self.steps.append(Step("sync-folder", folder))

    def after_cut(self, at: int, luck: Random) -> dict[Path, bytes | None]:
        """What is found behind the first ``at`` steps: files by path, folders as ``None``."""
        names: dict[Path, int | None] = {}
        pending: dict[Path, list[Callable[[], None]]] = {}
        contents: dict[int, bytes] = {}
        unsynced: dict[int, bytes] = {}
        live: dict[Path, int] = {}
        numbers = itertools.count(1)

        def name(path: Path, number: int | None) -> None:
            pending.setdefault(path.parent, []).append(lambda: names.update({path: number}))

        def unname(path: Path) -> None:
            pending.setdefault(path.parent, []).append(lambda: names.pop(path, None) and None)

        for step in self.steps[:at]:
            match step.kind:
                case "folder":
                    name(step.path, None)
                case "write":
                    if step.path not in live:
                        live[step.path] = next(numbers)
                        name(step.path, live[step.path])
                    unsynced[live[step.path]] = step.data
                case "sync":
                    number = live[step.path]
                    contents[number] = unsynced.pop(number, contents.get(number, b""))
                case "rename":
                    assert step.target is not None
                    live[step.target] = live.pop(step.path)
                    name(step.target, live[step.target])
                    unname(step.path)
                case "remove":
                    live.pop(step.path, None)
                    unname(step.path)
                case "sync-folder":
                    for change in pending.pop(step.path, []):
                        change()
        for changes in pending.values():
            for change in changes:
                if luck.random() < 0.5:
                    change()
        for number, data in unsynced.items():
            contents[number] = luck.choice([data, data[: luck.randrange(len(data) + 1)], b""])
        return {
            path: contents.get(number, b"") if number is not None else None
            for path, number in names.items()
        }


def restore(found: dict[Path, bytes | None], old: Path, new: Path) -> None:
    """Lay the files of ``old``, as they were found, below ``new``. Nameless folders lose all."""
    for path, content in sorted(found.items()):
        place = new / path.relative_to(old)
        if content is None:
            place.mkdir(exist_ok=True)
        elif place.parent.is_dir():
            place.write_bytes(content)
