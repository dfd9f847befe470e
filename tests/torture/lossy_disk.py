"""A disk of our own, mounted: its power can be cut, it can be full, read-only, and fail to sync.

``python -m tests.torture.lossy_disk FOLDER`` serves ``lossy_files`` by FUSE and takes orders as
JSON lines on its standard input; ``mounted`` is the other end. What writes to it is any process,
through the kernel, with the system calls that it always makes.
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any, Final, cast

from tests.torture.lossy_files import File, Folder, LossyFiles

ORDER_SECONDS: Final = 20.0
"""Within which the disk has done what it was told."""


@dataclass
class LossyDisk:
    """The mounted disk, from outside."""

    folder: Path
    process: subprocess.Popen[str]

    def cut_after(self, changes: int) -> None:
        """The power goes when ``changes`` more have been made to the disk."""
        self._order({"do": "cut-after", "changes": changes})

    def power_on(self, seed: int | None) -> None:
        """What was synced is there; by ``seed`` some sectors of the rest, without it nothing."""
        self._order({"do": "power-on", "seed": seed})

    def fault(self, name: str) -> None:
        """One of ``lossy_files.Faults``; "" mends it."""
        self._order({"do": "fault", "name": name})

    def faults_after(self, *faults: tuple[int, str]) -> None:
        """Each when so many more changes have been tried as it says, in that order."""
        self._order({"do": "faults-after", "faults": faults})

    def changes(self) -> int:
        """How many there were so far."""
        return int(self._order({"do": "changes"})["changes"])

    def is_off(self) -> bool:
        return bool(self._order({"do": "changes"})["off"])

    def wipe(self) -> None:
        self._order({"do": "wipe"})

    def _order(self, order: dict[str, Any]) -> dict[str, Any]:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps(order) + "\n")
        self.process.stdin.flush()
        return dict(json.loads(self.process.stdout.readline()))


@contextlib.contextmanager
def mounted(folder: Path) -> Iterator[LossyDisk]:
    """Needs root, ``/dev/fuse`` and Debian's fuse3."""
    folder.mkdir()
    with subprocess.Popen(
        [sys.executable, "-m", "tests.torture.lossy_disk", str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            end = time.monotonic() + ORDER_SECONDS
            while not folder.is_mount():
                assert process.poll() is None, "the disk was not mounted: is fuse3 there?"
                assert time.monotonic() < end, "the disk was not mounted in time"
                threading.Event().wait(0.01)
            yield LossyDisk(folder, process)
        finally:
            subprocess.run(["fusermount3", "-u", "-z", str(folder)], check=False)
            # Whoever still holds a file there would keep it waiting.
            process.kill()


# --- the other process -----------------------------------------------------------------------


def _serve(folder: Path) -> None:
    import mfusepy

    files = LossyFiles()
    lock = threading.Lock()
    threading.Thread(target=_obey, args=(files, lock), daemon=True).start()
    mfusepy.FUSE(
        _operations(files, lock),
        str(folder),
        foreground=True,
        nothreads=True,
        # Nothing is answered from a cache: what the disk says is what every process reads.
        direct_io=True,
        hard_remove=True,
        attr_timeout=0,
        entry_timeout=0,
        negative_timeout=0,
    )


def _operations(files: LossyFiles, lock: threading.Lock) -> Any:
    import mfusepy

    def status(node: File | Folder) -> dict[str, Any]:
        now = time.time_ns()
        return {
            "st_mode": node.mode | (node.kind if isinstance(node, File) else stat.S_IFDIR),
            "st_nlink": node.links if isinstance(node, File) else 2,
            "st_size": len(node.data) if isinstance(node, File) else 0,
            "st_uid": os.getuid(),
            "st_gid": os.getgid(),
            "st_mtime": now,
            "st_ctime": now,
            "st_atime": now,
        }

    class Served(mfusepy.Operations):  # type: ignore[misc, name-defined, unused-ignore]
        use_ns = True

        def init_with_config(self, conn_info: Any, config_3: Any) -> None:
            config = config_3.contents if hasattr(config_3, "contents") else config_3
            config.direct_io = 1
            config.hard_remove = 1
            config.nullpath_ok = 0
            config.attr_timeout = config.entry_timeout = config.negative_timeout = 0.0

        def getattr(self, path: str, fh: int | None = None) -> dict[str, Any]:
            with lock:
                return status(files.opened(fh) if fh else files.find(path))

        def readdir(self, path: str, fh: int) -> Any:
            with lock:
                return [".", "..", *files.opened_folder(fh).names]

        def mkdir(self, path: str, mode: int) -> int:
            with lock:
                files.make_folder(path, mode & 0o7777)
            return 0

        def rmdir(self, path: str) -> int:
            with lock:
                files.remove_folder(path)
            return 0

        def create(self, path: str, mode: int, fi: Any = None) -> int:
            with lock:
                return files.create(path, mode & 0o7777)

        def open(self, path: str, flags: int) -> int:
            with lock:
                return files.open(path, writing=flags & os.O_ACCMODE != os.O_RDONLY)

        def read(self, path: str, size: int, offset: int, fh: int) -> bytes:
            with lock:
                return files.read(fh, offset, size)

        def write(self, path: str, data: bytes, offset: int, fh: int) -> int:
            with lock:
                return files.write(fh, offset, data)

        def truncate(self, path: str, length: int, fh: int | None = None) -> int:
            with lock:
                node = files.opened(fh) if fh else files.find(path)
                if not isinstance(node, File):
                    raise OSError(errno.EISDIR, path)
                files.truncate(node, length)
            return 0

        def fsync(self, path: str, datasync: int, fh: int) -> int:
            with lock:
                files.sync(fh)
            return 0

        def opendir(self, path: str) -> int:
            with lock:
                return files.open_folder(path)

        def releasedir(self, path: str, fh: int) -> int:
            with lock:
                files.close(fh)
            return 0

        def fsyncdir(self, path: str, datasync: int, fh: int) -> int:
            with lock:
                files.sync_folder(fh)
            return 0

        def release(self, path: str, fh: int) -> int:
            with lock:
                files.close(fh)
            return 0

        def mknod(self, path: str, mode: int, dev: int) -> int:
            with lock:
                files.make_special(path, stat.S_IFMT(mode), stat.S_IMODE(mode))
            return 0

        def symlink(self, target: str, source: str) -> int:
            with lock:
                files.make_special(target, stat.S_IFLNK, 0o777, source.encode())
            return 0

        def readlink(self, path: str) -> str:
            with lock:
                node = files.find(path)
                assert isinstance(node, File)
                return node.data.decode()

        def unlink(self, path: str) -> int:
            with lock:
                files.remove(path)
            return 0

        def link(self, target: str, source: str) -> int:
            with lock:
                files.link(source, target)
            return 0

        def rename(self, old: str, new: str) -> int:
            with lock:
                files.rename(old, new)
            return 0

        def chmod(self, path: str, mode: int) -> int:
            with lock:
                files.change_mode(path, mode)
            return 0

        def utimens(self, path: str, times: Any = None) -> int:
            return 0

        def statfs(self, path: str) -> dict[str, int]:
            return {"f_bsize": 4096, "f_frsize": 4096, "f_blocks": 1 << 20, "f_bavail": 1 << 19}

    return Served()


def _obey(files: LossyFiles, lock: threading.Lock) -> None:
    for line in sys.stdin:
        order = cast("dict[str, Any]", json.loads(line))
        with lock:
            match order["do"]:
                case "cut-after":
                    files.cut_at = files.done + order["changes"]
                case "power-on":
                    seed = order["seed"]
                    files.power_on(None if seed is None else Random(seed))
                case "fault":
                    files.fault = order["name"]
                case "faults-after":
                    files.faults_at = [(files.done + at, name) for at, name in order["faults"]]
                case "wipe":
                    files.root.names.clear()
                    files.root.sync()
            answer = {"changes": files.done, "off": files.off}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    _serve(Path(sys.argv[1]))
