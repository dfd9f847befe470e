"""What an IPP printer says of itself -> the names of status. Pure.

Source: RFC 8011, 5.4.11 and 5.4.12 (printer-state, printer-state-reasons), the IANA registry of
IPP keywords, PWG 5100.13. A reason may end in -report, -warning or -error; printers differ in
which they use for the same thing, so the ending counts only where the reason is not known.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from devices.status import Action, Cover, DeviceState, Media, Paper, PrinterStatus, Supply

IDLE, PROCESSING, STOPPED = 3, 4, 5
"""printer-state."""

_ENDINGS = ("-report", "-warning", "-error")


@dataclass(frozen=True, slots=True)
class _Meaning:
    """Only what the reason changes is set."""

    device: DeviceState | None = None
    media: Media | None = None
    paper: Paper | None = None
    toner: Supply | None = None
    cover: Cover | None = None
    action: Action = Action.NONE


_OPEN = _Meaning(DeviceState.USER_ERROR, cover=Cover.OPEN, action=Action.CLEAR)
_LOW_PAPER = _Meaning(paper=Paper.LOW, action=Action.REFILL)
_NO_PAPER = _Meaning(paper=Paper.OUT, action=Action.REFILL)
_LOW_TONER = _Meaning(toner=Supply.LOW, action=Action.REFILL)
_NO_TONER = _Meaning(toner=Supply.OUT, action=Action.REFILL)
_CLEAR_IT = _Meaning(DeviceState.USER_ERROR, action=Action.CLEAR)
_MEND_IT = _Meaning(DeviceState.HARDWARE_ERROR, action=Action.MAINTENANCE)
_WAIT = _Meaning(DeviceState.DEVICE_BUSY)
_NO_POWER = _Meaning(DeviceState.POWER_OFF, action=Action.RESET)
_AWAY = _Meaning(DeviceState.OFFLINE, action=Action.RESET)

# From the least to the gravest: of two that speak of the same thing, the later one is believed.
_MEANINGS = {
    "toner-low": _LOW_TONER,
    "marker-supply-low": _LOW_TONER,
    "media-low": _LOW_PAPER,
    "warming-up": _WAIT,
    "toner-empty": _NO_TONER,
    "marker-supply-empty": _NO_TONER,
    "media-needed": _NO_PAPER,
    "media-empty": _NO_PAPER,
    "input-tray-missing": _Meaning(paper=Paper.OUT, action=Action.CLEAR),
    "output-area-full": _CLEAR_IT,
    "output-tray-missing": _CLEAR_IT,
    "spool-area-full": _Meaning(DeviceState.USER_ERROR, action=Action.RESET),
    "marker-waste-full": _MEND_IT,
    "developer-empty": _MEND_IT,
    "opc-life-over": _MEND_IT,
    "fuser-over-temp": _MEND_IT,
    "fuser-under-temp": _MEND_IT,
    "door-open": _OPEN,
    "cover-open": _OPEN,
    "interlock-open": _OPEN,
    "media-jam": _Meaning(DeviceState.HARDWARE_ERROR, media=Media.JAMMED, action=Action.CLEAR),
    "paused": _AWAY,
    "moving-to-paused": _AWAY,
    "connecting-to-device": _AWAY,
    "timed-out": _AWAY,
    "offline": _AWAY,
    "power-down": _NO_POWER,
    "shutdown": _NO_POWER,
}
_GRAVITY = {reason: rank for rank, reason in enumerate(_MEANINGS)}


def plain(reason: str) -> str:
    """The reason without its ending."""
    for ending in _ENDINGS:
        reason = reason.removesuffix(ending)
    return reason


def to_status(
    state: int | None, reasons: Iterable[str], message: str, taken_at: float
) -> PrinterStatus:
    """``state`` is the attribute printer-state, ``None`` if the printer did not give it.

    A printer names what is amiss, so that what it does not name is well.
    """
    said = [reason for reason in reasons if reason != "none"]
    status = PrinterStatus(
        DeviceState.ONLINE if state in (IDLE, PROCESSING, STOPPED) else DeviceState.UNKNOWN,
        taken_at,
        paper=Paper.FULL,
        toner=Supply.FULL,
        cover=Cover.CLOSED,
        detail=", ".join(said),
    )
    for reason in said:
        if plain(reason) not in _MEANINGS and reason.endswith("-error"):
            status = _apply(status, _MEND_IT)
    for reason in sorted({plain(r) for r in said} & _MEANINGS.keys(), key=_GRAVITY.__getitem__):
        status = _apply(status, _MEANINGS[reason])
    if state == STOPPED and status.can_print:
        status = replace(
            status,
            device=DeviceState.OFFLINE,
            action=Action.RESET,
            detail=status.detail or message or "stopped",
        )
    return status


def _apply(status: PrinterStatus, meaning: _Meaning) -> PrinterStatus:
    return replace(
        status,
        device=meaning.device or status.device,
        media=meaning.media or status.media,
        paper=meaning.paper or status.paper,
        toner=meaning.toner or status.toner,
        cover=meaning.cover or status.cover,
        action=status.action if meaning.action is Action.NONE else meaning.action,
    )
