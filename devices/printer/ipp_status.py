"""What an IPP printer says of itself -> the names of status. Pure.

Source: RFC 8011, 5.4.11 and 5.4.12 (printer-state, printer-state-reasons), PWG 5100.9 (the
keywords of printers' alerts), the IANA registry of IPP keywords. A reason may end in -report,
-warning or -error; printers differ in which they use for the same thing, so the ending counts
only where the reason is not known.
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
_JAM = _Meaning(DeviceState.HARDWARE_ERROR, media=Media.JAMMED, action=Action.CLEAR)
_LOW_PAPER = _Meaning(paper=Paper.LOW, action=Action.REFILL)
_NO_PAPER = _Meaning(paper=Paper.OUT, action=Action.REFILL)
_OTHER_PAPER = _Meaning(DeviceState.USER_ERROR, action=Action.REFILL)
_LOW_TONER = _Meaning(toner=Supply.LOW, action=Action.REFILL)
_NO_TONER = _Meaning(toner=Supply.OUT, action=Action.REFILL)
_CLEAR_SOON = _Meaning(action=Action.CLEAR)
_CLEAR_IT = _Meaning(DeviceState.USER_ERROR, action=Action.CLEAR)
_MEND_SOON = _Meaning(action=Action.MAINTENANCE)
_MEND_IT = _Meaning(DeviceState.HARDWARE_ERROR, action=Action.MAINTENANCE)
_WAIT = _Meaning(DeviceState.DEVICE_BUSY)
_SET_UP = _Meaning(DeviceState.USER_ERROR, action=Action.CONFIGURATION)
_AWAY = _Meaning(DeviceState.OFFLINE, action=Action.RESET)
_NO_POWER = _Meaning(DeviceState.POWER_OFF, action=Action.RESET)

# From the least to the gravest: of two that speak of the same thing, the later one is believed.
_BY_GRAVITY: tuple[tuple[_Meaning, str], ...] = (
    (
        _Meaning(),
        (
            "configuration-change identify-printer-requested hibernate interlock-closed power-up "
            "printer-ready-to-print resuming standby stopped-partly suspend"
        ),
    ),
    (
        _MEND_SOON,
        (
            "developer-low fuser-life-almost-over marker-cleaner-life-almost-over "
            "marker-developer-almost-empty marker-waste-almost-full "
            "marker-waste-ink-receptacle-almost-full marker-waste-toner-receptacle-almost-full "
            "input-pick-roller-life-warn media-path-pick-roller-life-warn opc-near-eol "
            "marker-opc-life-almost-over"
        ),
    ),
    (_CLEAR_SOON, "output-area-almost-full output-tray-almost-full"),
    (_LOW_TONER, "toner-low marker-supply-low marker-ink-almost-empty marker-toner-almost-empty"),
    (_LOW_PAPER, "media-low"),
    (
        _WAIT,
        (
            "warming-up fuser-warming-up fuser-under-temp marker-adjusting-print-quality stopping "
            "testing moving-to-paused"
        ),
    ),
    (
        _NO_TONER,
        (
            "toner-empty marker-supply-empty marker-ink-empty marker-toner-empty "
            "marker-supply-missing marker-toner-missing marker-toner-cartridge-missing "
            "marker-ink-missing"
        ),
    ),
    (
        _OTHER_PAPER,
        (
            "input-cannot-feed-size-selected input-media-size-change input-media-type-change "
            "input-manual-input-request media-path-input-request"
        ),
    ),
    (_NO_PAPER, "media-needed media-empty media-path-input-empty"),
    (_Meaning(paper=Paper.OUT, action=Action.CLEAR), "input-tray-missing"),
    (
        _CLEAR_IT,
        (
            "output-area-full output-tray-missing media-path-output-full "
            "input-media-tray-feed-error media-path-input-feed-error media-path-output-feed-error "
            "output-media-tray-feed-error"
        ),
    ),
    (
        _Meaning(DeviceState.USER_ERROR, action=Action.RESET),
        "spool-area-full interpreter-resource-unavailable subunit-memory-exhausted hold-new-jobs",
    ),
    (_SET_UP, "deactivated media-path-cannot-duplex-media-selected"),
    (
        _MEND_IT,
        (
            "marker-waste-full marker-waste-missing marker-waste-ink-receptacle-full "
            "marker-waste-toner-receptacle-full developer-empty marker-developer-empty "
            "opc-life-over marker-opc-failure fuser-over-temp fuser-life-over "
            "marker-fuser-thermistor-failure "
            "marker-fuser-timing-failure input-media-tray-failure input-pick-roller-failure "
            "input-pick-roller-life-over input-pick-roller-missing input-tray-elevation-failure "
            "input-tray-position-failure media-path-failure media-path-pick-roller-failure "
            "output-media-tray-failure subunit-unrecoverable-failure subunit-motor-failure"
        ),
    ),
    (_OPEN, "door-open cover-open interlock-open"),
    (
        _JAM,
        (
            "media-jam input-media-tray-jam media-path-jam media-path-input-jam "
            "media-path-output-jam output-media-tray-jam"
        ),
    ),
    (_AWAY, "paused connecting-to-device timed-out offline"),
    (_NO_POWER, "power-down shutdown"),
)
_MEANINGS = {reason: meaning for meaning, reasons in _BY_GRAVITY for reason in reasons.split()}
_PARTS = {"-jam": "media-jam", "-cover-open": "cover-open", "-interlock-open": "cover-open"}
"""Of PWG 5100.9's names for single parts, such as fuser-cover-open: how they end."""
_GRAVITY = {reason: rank for rank, reason in enumerate(_MEANINGS)}


def plain(reason: str) -> str:
    """The reason without its ending."""
    for ending in _ENDINGS:
        reason = reason.removesuffix(ending)
    return reason


def _known(reason: str) -> str | None:
    """The entry of the table for ``reason``."""
    reason = plain(reason)
    if reason in _MEANINGS:
        return reason
    return next((name for end, name in _PARTS.items() if reason.endswith(end)), None)


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
    known = {reason: _known(reason) for reason in said}
    if any(name is None and reason.endswith("-error") for reason, name in known.items()):
        status = _apply(status, _MEND_IT)
    names = {name for name in known.values() if name is not None}
    for reason in sorted(names, key=_GRAVITY.__getitem__):
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
