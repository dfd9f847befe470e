"""What an author made, drawn within bounds: a few processes that are ended when they take too long.

A layout says how much is drawn, and an author is not asked to be careful. So nothing of a draft is
composed in the office's own process: ``pages`` hands it to a process with little memory and time
(``backend.drafts.drawing_worker``), which is used again for the next one.
"""

from __future__ import annotations

import atexit
import io
import logging
import os
import selectors
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from django.utils.translation import gettext_lazy as _

from backend.drafts.drawing_worker import read_message, write_message
from forms.inspection import Report
from forms.reading import Fault
from forms.schema import Values

PREVIEW_DPI: Final = 96
WAIT: Final = 10.0
"""Seconds for one draft, with waiting for a process and starting it."""
PROCESSES: Final = 2
"""At once in each of the office's own processes."""
_JOBS: Final = 200
"""Of one process; then a new one takes its place."""
_MAX_ANSWER: Final = 64 * 1024 * 1024
_CHUNK = 1 << 16
_log = logging.getLogger(__name__)


class Sample(StrEnum):
    """The bundle's own values instead of typed ones."""

    USUAL = "usual"
    EXTREME = "extreme"


class Reason(StrEnum):
    """Why there is no picture."""

    FAULTY = "faulty"
    LETTER = "letter"
    UNFIT = "unfit"
    TOO_MUCH = "too-much"
    TOO_LONG = "too-long"
    BUSY = "busy"
    NOT_INSTALLED = "not-installed"
    UNEXPECTED = "unexpected"


_SENTENCES: Mapping[Reason, Any] = {
    Reason.FAULTY: _("The form has faults. Mend them first, then it can be drawn."),
    Reason.LETTER: _("No font has the letter %(where)s. Use another one."),
    Reason.UNFIT: _(
        "What is to be printed at “%(where)s” does not fit. Give it more room, or shorten it."
    ),
    Reason.TOO_MUCH: _(
        "Drawing this page needs too much memory, so it was stopped. Use fewer or smaller elements."
    ),
    Reason.TOO_LONG: _(
        "Drawing this page takes too long, so it was stopped. Use fewer or simpler elements."
    ),
    Reason.BUSY: _("Many pages are being drawn at the moment. Try again in a minute."),
    Reason.NOT_INSTALLED: _("The office's machine is not complete: %(where)s."),
    Reason.UNEXPECTED: _(
        "This page cannot be drawn. Undo the last change, and tell the administrator."
    ),
}


@dataclass(frozen=True, slots=True)
class DrawingFault:
    """Why nothing was drawn. ``where`` is an element, a letter or a package; ``faults`` are the
    bundle's, where it is ``FAULTY``.
    """

    reason: Reason
    where: str = ""
    faults: tuple[Fault, ...] = ()

    @property
    def sentence(self) -> str:
        """For the author, in the language of the page."""
        return str(_SENTENCES[self.reason]) % {"where": self.where}


def pages(
    files: Mapping[str, bytes],
    language: str,
    values: Values | Sample,
    *,
    dpi: int = PREVIEW_DPI,
    wait: float = WAIT,
) -> list[bytes] | DrawingFault:
    """The paper's pages as grey PNG pictures, or why there are none.

    Args:
        files: A bundle's, by name; faulty ones are told of.
        language: The person's.
        values: Settled answers (``forms.answers.settled``) or printed values, or a sample.
        dpi: Dots per inch.
        wait: Seconds in all.
    """
    head = {
        "names": list(files),
        "language": language,
        "values": str(values) if isinstance(values, Sample) else values,
        "dpi": dpi,
    }
    answer = _asked(head, files, wait)
    return answer if isinstance(answer, DrawingFault) else answer[1]


def report(files: Mapping[str, bytes], code: str, *, wait: float = WAIT) -> Report | DrawingFault:
    """What ``forms.inspection`` finds in a bundle, or why it could not be tried to the end."""
    answer = _asked({"names": list(files), "inspect": code}, files, wait)
    if isinstance(answer, DrawingFault):
        return answer
    said = answer[0]["report"]
    faults = tuple(Fault(path, sentence) for path, sentence in said.pop("faults"))
    found = {key: tuple(value) for key, value in said.items() if key != "code"}
    return Report(said["code"], faults, **found)


def _asked(
    head: Mapping[str, object], files: Mapping[str, bytes], wait: float
) -> tuple[dict[str, Any], list[bytes]] | DrawingFault:
    message = io.BytesIO()
    write_message(message, head, list(files.values()))
    answer = _pool().ask(message.getvalue(), time.monotonic() + wait)
    if isinstance(answer, DrawingFault):
        return answer
    said, _pictures = answer
    if "reason" not in said:
        return answer
    reason = Reason(said["reason"])
    if reason is Reason.UNEXPECTED:
        _log.error("a draft was not drawn: %s", said["where"])
    faults = tuple(Fault(path, sentence) for path, sentence in said.get("faults", ()))
    return DrawingFault(reason, said.get("where", ""), faults)


class _DeadError(Exception):
    """The process has ended with this code; a negative one is a signal's number.

    ``old``: it had drawn before, so it may have ended before it saw this job.
    """

    def __init__(self, code: int, *, old: bool) -> None:
        super().__init__(code)
        self.late = code == -signal.SIGPROF
        self.old = old


class _Worker:
    """One drawing process."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "backend.drafts.drawing_worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        self.jobs = 0
        for stream in self._streams():
            os.set_blocking(stream.fileno(), False)

    def _streams(self) -> tuple[Any, Any]:
        return self._process.stdin, self._process.stdout

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    def ask(self, message: bytes, until: float) -> tuple[dict[str, Any], list[bytes]]:
        """Send a job and wait for its answer.

        Raises:
            TimeoutError: There is none by then.
            _DeadError: The process ended instead.
        """
        self.jobs += 1
        inward, outward = self._streams()
        rest, answer = memoryview(message), bytearray()
        with selectors.DefaultSelector() as selector:
            selector.register(inward, selectors.EVENT_WRITE)
            selector.register(outward, selectors.EVENT_READ)
            while (found := _whole(answer)) is None:
                for key, _events in selector.select(max(0.0, until - time.monotonic())):
                    if key.fileobj is inward:
                        rest = rest[_written(key.fd, rest) :]
                        if not rest:
                            selector.unregister(inward)
                    elif data := os.read(key.fd, _CHUNK):
                        answer += data
                    else:
                        raise _DeadError(self._process.wait(timeout=1), old=self.jobs > 1)
                if time.monotonic() >= until or len(answer) > _MAX_ANSWER:
                    raise TimeoutError
        return found

    def end(self) -> None:
        """End it with everything that it has started, and wait until it has ended."""
        if self._process.poll() is None:
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        for stream in self._streams():
            stream.close()


def _written(descriptor: int, data: memoryview) -> int:
    try:
        return os.write(descriptor, data[:_CHUNK])
    except BrokenPipeError:
        return len(data)  # it has ended: reading tells how


def _whole(answer: bytearray) -> tuple[dict[str, Any], list[bytes]] | None:
    if len(answer) < 4 or len(answer) < 4 + int.from_bytes(answer[:4]):
        return None
    found = read_message(io.BytesIO(answer))
    assert found is not None
    head, parts = found
    return found if [len(part) for part in parts] == head["sizes"] else None


class _Pool:
    """``PROCESSES`` at most, begun when they are needed."""

    def __init__(self) -> None:
        self.owner = os.getpid()
        self._free = threading.BoundedSemaphore(PROCESSES)
        self._idle: list[_Worker] = []
        self._lock = threading.Lock()

    def ask(
        self, message: bytes, until: float
    ) -> tuple[dict[str, Any], list[bytes]] | DrawingFault:
        if not self._free.acquire(timeout=max(0.0, until - time.monotonic())):
            return DrawingFault(Reason.BUSY)
        try:
            while True:
                try:
                    return self._answer(message, until)
                except _DeadError as e:
                    if e.late:
                        return DrawingFault(Reason.TOO_LONG)
                    if not e.old:
                        _log.error("a drawing process ended by itself")
                        return DrawingFault(Reason.TOO_MUCH)
                except TimeoutError:
                    return DrawingFault(Reason.TOO_LONG)
        finally:
            self._free.release()

    def _answer(self, message: bytes, until: float) -> tuple[dict[str, Any], list[bytes]]:
        worker = self._take()
        kept = False
        try:
            answer = worker.ask(message, until)
            kept = worker.jobs < _JOBS
        finally:
            if kept:
                with self._lock:
                    self._idle.append(worker)
            else:
                worker.end()
        return answer

    def _take(self) -> _Worker:
        while True:
            with self._lock:
                worker = self._idle.pop() if self._idle else None
            if worker is None:
                return _Worker()
            if worker.alive:
                return worker
            worker.end()

    def end(self) -> None:
        with self._lock:
            idle, self._idle = self._idle, []
        for worker in idle:
            worker.end()


_current: list[_Pool] = []
_beginning = threading.Lock()


def _pool() -> _Pool:
    """This process's own: a copy that a fork left belongs to somebody else."""
    with _beginning:
        if not _current or _current[0].owner != os.getpid():
            _current[:] = [_Pool()]
        return _current[0]


def close() -> None:
    """End the processes that wait for work."""
    if _current and _current[0].owner == os.getpid():
        _current[0].end()


atexit.register(close)
