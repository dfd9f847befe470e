"""An empty Debian of this machine's suite, to install packages into, and to throw away.

debootstrap makes it once under build/packages; each run works on a copy. Everything in it runs in
namespaces of its own: mounts, processes and ports are gone with the process that holds them, and
its network is loopback alone. Only apt reaches the mirror that this machine is set up with.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import Final, Self

ROOT: Final = Path(__file__).resolve().parent.parent.parent
PLACE: Final = ROOT / "build" / "packages"
DEADLINE: Final = 120.0
"""Seconds for whatever is waited for, on a machine that others share."""
LOOK_SECONDS: Final = 0.1
APT: Final = (
    "apt-get",
    "-q",
    "-y",
    "-o",
    "Dpkg::Use-Pty=0",
    "-o",
    "Dpkg::Options::=--force-confold",
)
FLEETING: Final = re.compile(
    r"^/(proc|sys|dev|tmp|run|debs|root)(/|$)"
    r"|^/var/(cache|log|tmp|lib/(dpkg|apt|systemd))(/|$)"
    r"|^/etc/(passwd|group|shadow|gshadow|subuid|subgid)-?$"
    r"|^/etc/ld.so.cache$|__pycache__"
)


class EmptyDebian:
    """A root to run commands in. Needs to be root itself."""

    def __init__(self, name: str = "root") -> None:
        self.path = PLACE / name
        shutil.rmtree(self.path, ignore_errors=True)
        subprocess.run(["cp", "-a", str(_base()), str(self.path)], check=True)
        (self.path / "usr/sbin/policy-rc.d").write_text("#!/bin/sh\nexit 101\n")
        (self.path / "usr/sbin/policy-rc.d").chmod(0o755)
        for copied in ("etc/resolv.conf",):
            shutil.copyfile(f"/{copied}", self.path / copied)
        archives = PLACE / "archives"
        (archives / "partial").mkdir(parents=True, exist_ok=True)
        script = (
            f"mount -t proc proc {self.path}/proc && mount --rbind /dev {self.path}/dev && "
            f"mount --bind {archives} {self.path}/var/cache/apt/archives && "
            "ip link set lo up && echo ready && exec sleep infinity"
        )
        self._holder = subprocess.Popen(
            ["unshare", "--mount", "--pid", "--net", "--fork", "--kill-child", "sh", "-ec", script],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._holder.stdout is not None
        assert self._holder.stdout.readline() == "ready\n"
        children = Path(f"/proc/{self._holder.pid}/task/{self._holder.pid}/children")
        self._first = int(children.read_text().split()[0])

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        os.kill(self._first, signal.SIGKILL)
        self._holder.wait()
        assert self._holder.stdout is not None
        self._holder.stdout.close()
        shutil.rmtree(self.path)

    def command(self, *words: str, online: bool = False) -> list[str]:
        """What runs ``words`` inside. ``online`` with this machine's network, for apt alone."""
        spaces = ["--mount", "--pid"] if online else ["--mount", "--pid", "--net"]
        return ["nsenter", "--target", str(self._first), *spaces, "chroot", str(self.path), *words]

    def run(
        self,
        *words: str,
        online: bool = False,
        user: str = "",
        environment: Mapping[str, str] | None = None,
        code: int = 0,
    ) -> str:
        """What the command said, on both channels. It has to end with ``code``."""
        done = subprocess.run(
            self.command(*_as(user, words), online=online),
            check=False,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL,
            text=True,
            env=_environment(environment),
        )
        assert done.returncode == code, f"{' '.join(words)}: {done.returncode}\n{done.stdout}"
        return done.stdout

    def start(
        self, *words: str, user: str, environment: Mapping[str, str], log: str
    ) -> subprocess.Popen[bytes]:
        """A process that goes on; what it says is in /tmp/``log`` inside."""
        with (self.path / "tmp" / log).open("wb") as said:
            return subprocess.Popen(
                self.command(*_as(user, words)),
                stdout=said,
                stderr=said,
                stdin=subprocess.DEVNULL,
                env=_environment(environment),
            )

    def said(self, log: str) -> str:
        return (self.path / "tmp" / log).read_text("utf-8", errors="replace")

    def apt(self, *words: str) -> str:
        return self.run(
            *APT, *words, online=True, environment={"DEBIAN_FRONTEND": "noninteractive"}
        )

    def files(self) -> set[str]:
        """Every path that is no trace of apt, of dpkg or of a running system."""
        return {path for path in self._walk() if not FLEETING.search(path)}

    def _walk(self) -> Iterator[str]:
        for folder, folders, files in os.walk(self.path):
            inside = folder.removeprefix(str(self.path)) or "/"
            folders[:] = [
                name for name in folders if not FLEETING.search(f"{inside.rstrip('/')}/{name}")
            ]
            for name in (*folders, *files):
                yield f"{inside.rstrip('/')}/{name}"


def until(found: Callable[[], bool], what: Callable[[], str] = str) -> None:
    """Wait for a condition; ``what`` says what there was instead."""
    end = time.monotonic() + DEADLINE
    while not found():
        assert time.monotonic() < end, what()
        time.sleep(LOOK_SECONDS)


class Notified:
    """The service manager's socket, inside."""

    def __init__(self, debian: EmptyDebian) -> None:
        path = debian.path / "run" / "notify"
        path.unlink(missing_ok=True)
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(str(path))
        path.chmod(0o777)

    def wait_for(self, line: str) -> None:
        self._socket.settimeout(DEADLINE)
        while line not in self._socket.recv(4096).decode().split("\n"):
            pass

    def silent_for(self, seconds: float, line: str) -> bool:
        """Whether ``line`` is not said for so long, once what was said before is read."""
        self._socket.setblocking(False)
        try:
            while True:
                self._socket.recv(4096)
        except BlockingIOError:
            pass
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            self._socket.settimeout(left)
            try:
                if line in self._socket.recv(4096).decode().split("\n"):
                    return False
            except TimeoutError:
                return True
        return True

    def close(self) -> None:
        self._socket.close()


def _base() -> Path:
    """What debootstrap makes, kept from one run to the next. The mirror is this machine's."""
    suite = _release("VERSION_CODENAME")
    base = PLACE / f"base-{suite}"
    if not (base / "complete").exists():
        shutil.rmtree(base, ignore_errors=True)
        PLACE.mkdir(parents=True, exist_ok=True)
        mirror = _mirror(suite)
        command = ["debootstrap", "--variant=minbase", suite, str(base), mirror]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        (base / "etc/apt/sources.list").write_text(f"deb {mirror} {suite} main\n")
        (base / "complete").touch()
    return base


def _release(key: str) -> str:
    found = re.search(rf'^{key}="?([^"\n]+)"?$', Path("/etc/os-release").read_text(), re.MULTILINE)
    assert found is not None
    return found[1]


def _mirror(suite: str) -> str:
    """Where this machine's apt finds ``suite`` itself."""
    listing = subprocess.run(
        ["apt-get", "indextargets", "--format", "$(SITE) $(RELEASE) $(CODENAME)"],
        check=True, capture_output=True, text=True,
    ).stdout  # fmt: skip
    for line in listing.splitlines():
        site, _, names = line.partition(" ")
        if suite in names.split():
            return site
    raise AssertionError(f"apt knows no mirror of {suite}")


def _as(user: str, words: tuple[str, ...]) -> tuple[str, ...]:
    if not user:
        return words
    return ("setpriv", f"--reuid={user}", f"--regid={user}", "--init-groups", "--", *words)


def _environment(more: Mapping[str, str] | None) -> dict[str, str]:
    path = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
    return {"PATH": path, "LANG": "C.UTF-8", "HOME": "/root", **(more or {})}
