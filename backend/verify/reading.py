"""A few processes that read strangers' files (``backend.verify.reader``), each ended when too slow.

Nothing of a file is stored or logged: it goes through a pipe and is gone.
"""

from __future__ import annotations

import atexit
import json
import logging
import os
import pickle
import queue
import subprocess
import sys
import threading
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import BinaryIO, cast

from backend.issuance.keys import trust_list
from backend.issuance.offers import catalogue
from backend.verify.reader import CODES, JUDGE, read_frame, write_frame
from forms.bundle import Catalogue
from forms.reading import Json
from forms.seal import KnownKey, Purpose, Trust

READERS = 2
"""In each of the office's processes."""
SECONDS = 10.0
"""For one file; then its reader is ended. Twenty dense pages take about four."""
START_SECONDS = 30.0
TURN_SECONDS = 5.0
"""How long a file waits for a free reader."""
MOST_FILES = 200
"""Read by one process before another takes its place: libraries may keep memory."""

log = logging.getLogger(__name__)


class BusyError(Exception):
    """All readers are at work: try again in a moment."""


class UnreadError(Exception):
    """The reader was ended, or ended itself, over this file."""


class _Reader:
    def __init__(self, known: Catalogue, trust: bytes) -> None:
        root = str(Path(__file__).parents[2])
        # No variable of the office's: addresses and secrets of its database are among them.
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "backend.verify.reader"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={"PATH": os.defpath, "LANG": "C.UTF-8", "PYTHONPATH": root, "HOME": "/"},
        )
        self._known = known
        self.left = MOST_FILES
        if self._exchange(trust, START_SECONDS) is None:
            self.close()
            raise RuntimeError("a reader cannot start")

    def ask(self, job: bytes) -> Json:
        """Raises ``UnreadError``; the reader is of no further use then."""
        self.left -= 1
        answer = self._exchange(job, SECONDS)
        if answer is None:
            raise UnreadError
        return answer["answer"]

    def close(self) -> None:
        self._process.kill()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()
        self._process.wait()

    def _exchange(self, content: bytes, seconds: float) -> dict[str, Json] | None:
        limit = threading.Timer(seconds, self._process.kill)
        limit.daemon = True
        limit.start()
        try:
            while True:
                write_frame(cast("BinaryIO", self._process.stdin), content)
                frame = read_frame(cast("BinaryIO", self._process.stdout))
                if frame is None:
                    return None
                told = cast("dict[str, Json]", json.loads(frame))
                if "bundle" not in told:
                    return told
                code, version = cast("tuple[str, int]", told["bundle"])
                content = pickle.dumps(self._known.find(code, version))
        except OSError:
            return None
        finally:
            limit.cancel()


class Readers:
    """Readers that know one catalogue and one list of keys. Thread-safe; they start when needed."""

    def __init__(self, known: Catalogue, trust: Trust) -> None:
        self.known, self.trust = known, trust
        self._pickled = pickle.dumps(trust)
        self._closed = False
        self._places: queue.LifoQueue[_Reader | None] = queue.LifoQueue()
        for _ in range(READERS):
            self._places.put(None)

    def judge(self, data: bytes) -> dict[str, Json]:
        """What ``forms.verify`` says of a PDF or a picture, as JSON.

        Raises:
            BusyError: Every reader is at work.
            UnreadError: This file took too long or too much.
        """
        return cast("dict[str, Json]", self._ask(JUDGE + data))

    def codes(self, data: bytes) -> tuple[str, ...]:
        """Texts of the codes on a PDF or a picture; none, if it cannot be read. Raises the same."""
        found = self._ask(CODES + data)
        return tuple(str(code) for code in found) if isinstance(found, list) else ()

    def _ask(self, job: bytes) -> Json:
        try:
            reader = self._places.get(timeout=TURN_SECONDS)
        except queue.Empty:
            raise BusyError from None
        keep: _Reader | None = None
        try:
            reader = reader or _Reader(self.known, self._pickled)
            try:
                answer = reader.ask(job)
                keep = reader if reader.left and not self._closed else None
                return answer
            except UnreadError:
                log.warning("a file's reader was ended")
                raise
            finally:
                if keep is None:
                    reader.close()
        finally:
            self._places.put(keep)

    def close(self) -> None:
        """End those that are not at work; the others end with their work."""
        self._closed = True
        for _ in range(READERS):
            with suppress(queue.Empty):
                reader = self._places.get_nowait()
                if reader is not None:
                    reader.close()
                self._places.put(None)


_lock = threading.Lock()
_current: Readers | None = None


def readers() -> Readers:
    """Those that know what the office knows now; others take their place when that changes."""
    global _current  # noqa: PLW0603 - one set of processes for this process
    known, trust = catalogue(), trust_of_office()
    with _lock:
        if _current is None or _current.known is not known or _current.trust != trust:
            if _current is not None:
                _current.close()
            _current = Readers(known, trust)
            _close_at_exit()
        return _current


def trust_of_office() -> Trust:
    """The office's own list of keys, as ``forms`` wants it."""
    keys = trust_list()
    return Trust(
        {
            key.key_id: KnownKey(
                bytes.fromhex(key.public_key),
                Purpose(key.purpose),
                key.valid_from,
                key.valid_until,
                key.owner,
            )
            for key in keys.keys
        },
        keys.verify_address,
    )


@cache
def _close_at_exit() -> None:
    atexit.register(_close_current)


def _close_current() -> None:
    if _current is not None:
        _current.close()
