"""ESC/POS, the bytes: what is asked of a slip printer and what it answers. Pure.

Source: Epson's ESC/POS command reference (DLE EOT, DLE DC4, GS r, GS a, ESC @, GS v 0, GS V).
Other makes follow it to different degrees; where they differ, the comment says so.

The printer speaks without frames: an answer is told from another by bits that each kind fixes.

| kind | bytes | fixed bits |
|---|---|---|
| real-time status (DLE EOT) | 1 | ``0xx1xx10`` |
| automatic status (GS a) | 4 | ``0xx1xx00``, then three of ``0xx0xxxx`` |
| full status (DLE EOT 20) | 6 | ``10 0f``, then four that fix none |
| paper sensor (GS r 1) | 1 | ``0xx0xxxx``, each sensor reported by two equal bits |
| buffer cleared (DLE DC4 8) | 3 | ``37 25 00`` |
| XON, XOFF | 1 | ``11``, ``13`` |

Full status begins like an automatic one: it is looked for only where a model knows no GS a.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from devices.status import Action, Cover, DeviceState, Media, Paper, PrinterStatus
from devices.transports.api import PortStatus

INITIALISE = b"\x1b@"
"""ESC @, with which every slip begins."""
HANDSHAKE = b"\x1dr\x01"
"""GS r 1 waits its turn in the buffer: its answer says that all before it has been processed."""
AUTOMATIC_STATUS = b"\x1da\x0e"
"""GS a: tell every change of on/off line, error and paper unasked. The only news of a printer
whose buffer is full, as nothing can be asked of it then."""
CLEAR_BUFFERS = b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"
"""DLE DC4 8, out of turn: forget everything received and not yet printed."""
TOTAL_CUT = b"\x1bi"
"""ESC i, at printers with a presenter."""
PRESENT = b"\x1de\x03\x60"
"""GS e 3: hold the slip out by 60 mm (96 steps of 0.625 mm), so that a hand can take it."""
CLEARED_ANSWER = b"\x37\x25\x00"
ASK_FULL = b"\x10\x04\x14"
"""DLE EOT 20, of kiosk printers with a presenter (Custom's KPM and VKP series)."""
FULL_ANSWER = b"\x10\x0f"

_NO_REPLY = re.compile(rb"[\x01\x02\x80-\xff]+")
"""Bytes with which no reply begins: not all of them, but the most of a flood of rubbish."""
_XON_XOFF = (0x11, 0x13)
_ASB_SIZE = 4
_FULL_SIZE = 6


def ask_realtime(n: int) -> bytes:
    """DLE EOT ``n``: 1 printer, 2 cause of being off line, 3 cause of an error, 4 roll paper."""
    return bytes((0x10, 0x04, n))


@dataclass(frozen=True, slots=True)
class Realtime:
    """Answer to DLE EOT; which ``n`` was asked is not in it."""

    value: int


@dataclass(frozen=True, slots=True)
class PaperSensor:
    """Answer to GS r 1."""

    value: int


@dataclass(frozen=True, slots=True)
class AutomaticStatus:
    """Four bytes, unasked, after GS a."""

    data: bytes


@dataclass(frozen=True, slots=True)
class FullStatus:
    """Answer to DLE EOT 20: paper, user, recoverable and unrecoverable errors, a byte each."""

    data: bytes

    @property
    def slip(self) -> Media:
        """Whether one lies in the presenter and has not been taken."""
        return Media.PRESENT if self.data[0] & 0x20 else Media.NOT_PRESENT


@dataclass(frozen=True, slots=True)
class Cleared:
    """Answer to DLE DC4 8."""


Reply = Realtime | PaperSensor | AutomaticStatus | FullStatus | Cleared


def is_paper_sensor(byte: int) -> bool:
    low, high = byte & 0x03, byte & 0x0C
    return byte & 0x90 == 0 and low in (0, 0x03) and high in (0, 0x0C)


def parse_replies(buffer: bytes, *, full_status: bool = False) -> tuple[list[Reply], int]:
    """Replies at the start of ``buffer`` and how many bytes they used.

    What belongs to no reply is noise and is used up too. What may still become a reply is left;
    it is never more than five bytes. ``full_status``: four-byte frames are of the other kind.
    """
    replies: list[Reply] = []
    at = 0
    while at < len(buffer):
        if rubbish := _NO_REPLY.match(buffer, at):
            at = rubbish.end()
            continue
        byte = buffer[at]
        frame = None
        if byte == CLEARED_ANSWER[0]:
            frame = _begun(buffer, at, CLEARED_ANSWER, len(CLEARED_ANSWER))
        elif full_status and byte == FULL_ANSWER[0]:
            frame = _begun(buffer, at, FULL_ANSWER, _FULL_SIZE)
        elif byte & 0x93 == 0x10 and not full_status:
            frame = buffer[at : at + _ASB_SIZE]
            if any(part & 0x90 for part in frame[1:]):
                frame = None
        if frame is not None:
            reply = _reply_of(frame, full_status=full_status)
            if reply is None:
                break
            replies.append(reply)
            at += len(frame)
            continue
        if byte & 0x93 == 0x12:
            replies.append(Realtime(byte))
        elif byte not in _XON_XOFF and is_paper_sensor(byte):
            replies.append(PaperSensor(byte))
        at += 1
    return replies, at


def _begun(buffer: bytes, at: int, head: bytes, size: int) -> bytes | None:
    """What is there of a frame of ``size`` that starts with ``head``; ``None`` if it is none."""
    frame = buffer[at : at + size]
    return frame if frame[: len(head)] == head[: len(frame)] else None


def _reply_of(frame: bytes, *, full_status: bool) -> Reply | None:
    """``None`` while bytes are missing."""
    if frame[0] == CLEARED_ANSWER[0]:
        return Cleared() if len(frame) == len(CLEARED_ANSWER) else None
    if full_status:
        return FullStatus(frame[2:]) if len(frame) == _FULL_SIZE else None
    return AutomaticStatus(frame) if len(frame) == _ASB_SIZE else None


@dataclass(frozen=True, slots=True)
class Condition:
    """What the status bits of either kind say, taken together."""

    offline: bool = False
    cover_open: bool = False
    paper_near_end: bool = False
    paper_end: bool = False
    cutter_error: bool = False
    unrecoverable: bool = False
    recovers_itself: bool = False
    other_error: bool = False
    slip: Media | None = None
    """In the presenter; ``None`` where there is none."""

    @property
    def holds(self) -> bool:
        """What is in the buffer stays there until somebody mends something."""
        return self.cover_open or self.paper_end or (self.offline and not self.recovers_itself)


def from_realtime(printer: int, offline: int, error: int, paper: int) -> Condition:
    """The four answers to DLE EOT 1, 2, 3 and 4."""
    cutter, unrecoverable, itself = bool(error & 0x08), bool(error & 0x20), bool(error & 0x40)
    return Condition(
        offline=bool(printer & 0x08),
        cover_open=bool(offline & 0x04),
        paper_near_end=bool(paper & 0x0C),
        # DLE EOT 2 bit 5: printing stopped for want of paper; some clones set only this one.
        paper_end=bool(paper & 0x60) or bool(offline & 0x20),
        cutter_error=cutter,
        unrecoverable=unrecoverable,
        recovers_itself=itself,
        other_error=bool(offline & 0x40) and not (cutter or unrecoverable or itself),
    )


def from_automatic(data: bytes) -> Condition:
    """The four bytes of automatic status."""
    return Condition(
        offline=bool(data[0] & 0x08),
        cover_open=bool(data[0] & 0x20),
        paper_near_end=bool(data[2] & 0x03),
        paper_end=bool(data[2] & 0x0C),
        cutter_error=bool(data[1] & 0x08),
        unrecoverable=bool(data[1] & 0x20),
        recovers_itself=bool(data[1] & 0x40),
        other_error=bool(data[1] & 0x04),
    )


def from_port(port: PortStatus) -> Condition | None:
    """Of a printer that answers no question: only bad news is believed, for many of them call
    themselves well for ever.
    """
    if port.paper_empty:
        return Condition(offline=True, paper_end=True)
    if port.error:
        return Condition(offline=True, other_error=True)
    return None if port.selected else Condition(offline=True)


def to_status(condition: Condition, taken_at: float) -> PrinterStatus:
    """In the names of XFS4IoT; what a technician should do first comes first."""
    paper = (
        Paper.OUT if condition.paper_end else Paper.LOW if condition.paper_near_end else Paper.FULL
    )
    device, action, media, detail = DeviceState.ONLINE, Action.NONE, Media.PRESENT, ""
    if condition.slip is not None:
        media = condition.slip
    if condition.paper_end:
        action, detail = Action.REFILL, "paper end"
        media = condition.slip or Media.NOT_PRESENT
    elif condition.paper_near_end:
        action, detail = Action.REFILL, "paper near end"
    elif condition.offline:
        device, action, detail = DeviceState.OFFLINE, Action.RESET, "off line"
    if condition.cover_open:
        device, action, detail = DeviceState.USER_ERROR, Action.CLEAR, "cover open"
    if condition.recovers_itself:
        device, action, detail = DeviceState.DEVICE_BUSY, Action.NONE, "recovering by itself"
    if condition.other_error:
        device, action, detail = DeviceState.HARDWARE_ERROR, Action.RESET, "error"
    if condition.cutter_error:
        device, action, media = DeviceState.HARDWARE_ERROR, Action.CLEAR, Media.JAMMED
        detail = "cutter blocked"
    if condition.unrecoverable:
        device, action, detail = DeviceState.HARDWARE_ERROR, Action.MAINTENANCE, "hardware error"
    return PrinterStatus(
        device=device,
        taken_at=taken_at,
        media=media,
        paper=paper,
        cover=Cover.OPEN if condition.cover_open else Cover.CLOSED,
        action=action,
        detail=detail,
    )
