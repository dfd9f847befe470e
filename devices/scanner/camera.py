"""A camera as a scanner of codes: QR, PDF417 and Aztec on pictures. Not of zones: letters are not
read from pictures.
"""

from __future__ import annotations

import hashlib
import os
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from math import hypot
from typing import Protocol

import zxingcpp

from devices.errors import TransportError
from devices.scanner.api import Overflow, Scan
from devices.status import ScannerStatus
from devices.timing import PICTURES, SERIAL_RETRY, CameraTiming

_FORMATS = zxingcpp.barcode_formats_from_str("QRCode,PDF417,Aztec")
_MOVED = 0.25
"""Of a code's own width: farther than reading it twice differs, less than a hand moves a card."""
_SLICE = 0.1
"""Seconds of the longest single wait, so that closing never waits longer."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One picture. ``luminance``: ``height`` rows of ``width`` bytes, 0 black to 255 white;
    ``at`` in seconds of the monotonic clock.
    """

    at: float
    width: int
    height: int
    luminance: bytes = field(repr=False)


class Frames(Protocol):
    """What a camera sees. Calls may come from any thread."""

    def newer(self, than: float, within: float) -> Frame | None:
        """The latest picture if it was taken after ``than``, else the first that is taken
        ``within`` seconds. A camera that is off is switched on, and off again some time after the
        last call.

        Raises ``TransportError`` while there is no camera.
        """
        ...

    def status(self) -> ScannerStatus: ...

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Sighting:
    """A code on a picture; place and size in pixels."""

    data: bytes = field(repr=False)
    x: float
    y: float
    width: float


Decode = Callable[[Frame], Sequence[Sighting]]


def sightings(frame: Frame) -> Sequence[Sighting]:
    """Every code on ``frame`` that can be read."""
    view = zxingcpp.ImageView(frame.luminance, frame.width, frame.height, zxingcpp.ImageFormat.Lum)
    codes = zxingcpp.read_barcodes(view, formats=_FORMATS, try_invert=False)
    return [_sighting(code) for code in codes if code.bytes]


def _sighting(code: zxingcpp.Barcode) -> Sighting:
    place = code.position
    a, c = place.top_left, place.bottom_right
    b = place.top_right
    return Sighting(code.bytes, (a.x + c.x) / 2, (a.y + c.y) / 2, hypot(b.x - a.x, b.y - a.y))


@dataclass(slots=True)
class _InView:
    """``absent``: seconds of pictures without it. ``lay_at``: where it lay before anybody asked."""

    absent: float = 0.0
    lay_at: Sighting | None = None


class CameraScanner:
    """Implements ``Scanner``. One thread reads and flushes; ``status`` and ``close`` may come from
    others.

    Pictures are looked at only while somebody reads: ten a second at most, and so that looking
    takes at most half of one core. A code is reported once, and again only after it has been out
    of view. One that lies there at a ``flush``, or on the first picture after it where the camera
    was off, is somebody else's until it is moved or taken away.
    """

    def __init__(
        self,
        name: str,
        frames: Frames,
        timing: CameraTiming = PICTURES,
        clock: Callable[[], float] = time.monotonic,
        decode: Decode = sightings,
    ) -> None:
        self._name = name
        self._frames = frames
        self._timing = timing
        self._clock = clock
        self._decode = decode
        self._lock = threading.RLock()
        self._closed = threading.Event()
        self._ready: deque[Scan] = deque()
        self._view: dict[bytes, _InView] = {}
        # Codes stay known beyond a session, and so only as a hash that nobody can try out.
        self._key = os.urandom(32)
        self._seen_at = float("-inf")
        self._look_at = float("-inf")
        self._lies_there = False

    @property
    def name(self) -> str:
        return self._name

    def read(self, timeout: float) -> Scan | Overflow | None:
        end = self._clock() + timeout
        while not self._closed.is_set():
            with self._lock:
                left = end - self._clock()
                if not self._ready:
                    self._look_or_rest(min(max(left, 0), _SLICE))
                if self._ready:
                    return self._ready.popleft()
            if left <= 0:
                return None
            self._closed.wait(min(max(self._look_at - self._clock(), 0), max(left, 0)))
        raise TransportError(f"{self._name} is closed")

    def flush(self) -> None:
        with self._lock:
            self._ready.clear()
            self._lies_there = True
            self._look_at = float("-inf")
            try:
                self._look(self._timing.flush)
            except TransportError:
                # Nobody saw what lies there; who reads hears of it, and flushes when it is back.
                self._lies_there = False
            self._ready.clear()

    def status(self) -> ScannerStatus:
        return self._frames.status()

    def close(self) -> None:
        self._closed.set()
        self._frames.close()

    def _look_or_rest(self, within: float) -> None:
        try:
            self._look(within)
        except TransportError:
            # A caller that reads in a loop must not spin on a missing camera.
            self._closed.wait(min(within, SERIAL_RETRY))
            raise

    def _look(self, within: float) -> None:
        if self._clock() < self._look_at:
            return
        frame = self._frames.newer(self._seen_at, within)
        if frame is None:
            return
        begun = self._clock()
        self._take_in(frame, self._decode(frame))
        ended = self._clock()
        self._look_at = max(begun + self._timing.period, ended + (ended - begun))

    def _take_in(self, frame: Frame, found: Sequence[Sighting]) -> None:
        passed = min(max(frame.at - self._seen_at, 0), self._timing.step)
        self._seen_at = frame.at
        for code in self._view.values():
            code.absent += passed
        for sighting in found:
            key = hashlib.blake2b(sighting.data, key=self._key, digest_size=16).digest()
            known = self._view.get(key)
            if known is None:
                known = self._view[key] = _InView(lay_at=sighting if self._lies_there else None)
                if not self._lies_there:
                    self._ready.append(Scan(sighting.data))
            elif known.lay_at is not None and _moved(known.lay_at, sighting):
                known.lay_at = None
                self._ready.append(Scan(sighting.data))
            known.absent = 0.0
        self._lies_there = False
        gone = [key for key, code in self._view.items() if code.absent >= self._timing.gone]
        for key in gone:
            del self._view[key]


def _moved(before: Sighting, now: Sighting) -> bool:
    return hypot(now.x - before.x, now.y - before.y) > _MOVED * before.width
