"""ESC/POS, the bytes: what is asked of a slip printer and what it answers. Pure.

Source: Epson's ESC/POS command reference (DLE EOT, DLE DC4, GS r, GS a, ESC @, GS v 0, GS V).
Other makes follow it to different degrees; where they differ, the comment says so.

The printer speaks without frames: an answer is told from another by bits that each kind fixes.

| kind | bytes | fixed bits |
|---|---|---|
| real-time status (DLE EOT) | 1 | ``0xx1xx10`` |
| automatic status (GS a) | 4 | ``0xx1xx00``, then three of ``0xx0xxxx`` |
| paper sensor (GS r 1) | 1 | ``0xx0xxxx``, each sensor reported by two equal bits |
| buffer cleared (DLE DC4 8) | 3 | ``37 25 00`` |
| XON, XOFF | 1 | ``11``, ``13`` |
"""

from __future__ import annotations

from dataclasses import dataclass

from devices.status import Action, Cover, DeviceState, Media, Paper, PrinterStatus

INITIALISE = b"\x1b@"
HANDSHAKE = b"\x1dr\x01"
"""GS r 1 waits its turn in the buffer: its answer says that all before it has been processed."""
AUTOMATIC_STATUS = b"\x1da\x0e"
"""GS a: tell every change of on/off line, error and paper unasked. The only news of a printer
whose buffer is full, as nothing can be asked of it then."""
CLEAR_BUFFERS = b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"
"""DLE DC4 8, out of turn: forget everything received and not yet printed."""
CLEARED_ANSWER = b"\x37\x25\x00"
FEED_AND_CUT = b"\x1bd\x06\x1dV\x00"

_XON_XOFF = (0x11, 0x13)
_ASB_SIZE = 4


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
class Cleared:
    """Answer to DLE DC4 8."""


Reply = Realtime | PaperSensor | AutomaticStatus | Cleared


def is_paper_sensor(byte: int) -> bool:
    low, high = byte & 0x03, byte & 0x0C
    return byte & 0x90 == 0 and low in (0, 0x03) and high in (0, 0x0C)


def parse_replies(buffer: bytes) -> tuple[list[Reply], int]:
    """Replies at the start of ``buffer`` and how many bytes they used.

    What belongs to no reply is noise and is used up too. What may still become a reply is left;
    it is never more than three bytes.
    """
    replies: list[Reply] = []
    at = 0
    while at < len(buffer):
        byte = buffer[at]
        if byte & 0x93 == 0x10:
            tail = buffer[at + 1 : at + _ASB_SIZE]
            if all(part & 0x90 == 0 for part in tail):
                if len(tail) < _ASB_SIZE - 1:
                    break
                replies.append(AutomaticStatus(buffer[at : at + _ASB_SIZE]))
                at += _ASB_SIZE
                continue
        elif byte == CLEARED_ANSWER[0]:
            head = buffer[at : at + len(CLEARED_ANSWER)]
            if head == CLEARED_ANSWER:
                replies.append(Cleared())
                at += len(CLEARED_ANSWER)
                continue
            if CLEARED_ANSWER.startswith(head):
                break
        elif byte & 0x93 == 0x12:
            replies.append(Realtime(byte))
        elif byte not in _XON_XOFF and is_paper_sensor(byte):
            replies.append(PaperSensor(byte))
        at += 1
    return replies, at


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


def to_status(condition: Condition, taken_at: float) -> PrinterStatus:
    """In the names of XFS4IoT; what a technician should do first comes first."""
    paper = (
        Paper.OUT if condition.paper_end else Paper.LOW if condition.paper_near_end else Paper.FULL
    )
    device, action, media, detail = DeviceState.ONLINE, Action.NONE, Media.PRESENT, ""
    if condition.paper_end:
        action, media, detail = Action.REFILL, Media.NOT_PRESENT, "paper end"
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
