"""Debian's PostgreSQL, for a test module or for a whole run."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote


@dataclass(frozen=True, slots=True)
class PostgreSQL:
    """A server with an empty database. ``log`` is what it writes as Debian would configure it."""

    url: str
    log: Path


def programs() -> Path:
    """Debian keeps each version's programs in a folder of its own."""
    folders = sorted(
        Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: float(path.parent.name)
    )
    assert folders, "install Debian's postgresql"
    return folders[-1]


@contextmanager
def postgresql() -> Iterator[PostgreSQL]:
    """A server of its own on a Unix socket alone. PostgreSQL refuses to run as root."""
    folder = Path(tempfile.mkdtemp(prefix="office-pg-", dir="/tmp"))
    user = pwd.getpwnam("postgres") if os.geteuid() == 0 else None
    data, bin_folder = folder / "data", programs()
    if user is not None:
        os.chown(folder, user.pw_uid, user.pw_gid)
    uid, gid = (user.pw_uid, user.pw_gid) if user else (None, None)
    subprocess.run(
        [bin_folder / "initdb", "-D", data, "-U", "office", "-A", "trust", "-E", "UTF8",
         "--locale=C.UTF-8", "--no-sync"],
        check=True, capture_output=True, cwd=folder, user=uid, group=gid,
    )  # fmt: skip
    log = folder / "log"
    with log.open("wb") as output:
        server = subprocess.Popen(
            [
                bin_folder / "postgres",
                "-D",
                data,
                "-k",
                folder,
                "-c",
                "listen_addresses=",
                "-F",
                *(
                    f"--{name}=off"
                    for name in ("full_page_writes", "synchronous_commit", "autovacuum")
                ),
            ],
            stdout=output,
            stderr=subprocess.STDOUT,
            cwd=folder,
            user=uid,
            group=gid,
        )
    try:
        deadline = time.monotonic() + 30
        ready: list[str | Path] = [bin_folder / "pg_isready", "-q", "-h", folder]
        while subprocess.run(ready, check=False).returncode != 0:
            assert server.poll() is None
            assert time.monotonic() < deadline
        yield PostgreSQL(f"postgresql://office@{quote(str(folder), safe='')}/postgres", log)
    finally:
        server.terminate()
        server.wait(timeout=20)
        shutil.rmtree(folder)
