"""What a device says of itself. Names follow XFS4IoT and UnifiedPOS; every value has an age.

``unknown`` is never ``ok``: a device that does not answer is not a device that works (F10).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class DeviceState(StrEnum):
    ONLINE = "online"
    OFFLINE = "offline"
    POWER_OFF = "powerOff"
    NO_DEVICE = "noDevice"
    HARDWARE_ERROR = "hardwareError"
    USER_ERROR = "userError"
    DEVICE_BUSY = "deviceBusy"
    FRAUD_ATTEMPT = "fraudAttempt"
    UNKNOWN = "unknown"


class Media(StrEnum):
    PRESENT = "present"
    NOT_PRESENT = "notPresent"
    JAMMED = "jammed"
    ENTERING = "entering"
    RETRACTED = "retracted"
    UNKNOWN = "unknown"


class Paper(StrEnum):
    FULL = "full"
    LOW = "low"
    OUT = "out"
    JAMMED = "jammed"
    UNKNOWN = "unknown"


class Supply(StrEnum):
    FULL = "full"
    LOW = "low"
    OUT = "out"
    UNKNOWN = "unknown"


class Cover(StrEnum):
    OPEN = "open"
    CLOSED = "closed"
    UNKNOWN = "unknown"


class Action(StrEnum):
    """What a technician can do about it."""

    NONE = "none"
    RESET = "reset"
    CLEAR = "clear"
    REFILL = "refill"
    CONFIGURATION = "configuration"
    MAINTENANCE = "maintenance"


class Progress(StrEnum):
    """Where a job stands. The last four are settlements; nothing follows them."""

    PENDING = "pending"
    PRINTING = "printing"
    HELD = "held"
    """The device keeps the job and will print it when paper or cover is mended."""
    DELIVERED = "delivered"
    """The device itself says that the whole page left it. Not merely sent (F3)."""
    FAILED = "failed"
    """Nothing usable came out, and nothing will."""
    SPOILED = "spoiled"
    """A sheet came out or is stuck, and it is not usable."""
    UNKNOWN = "unknown"
    """The device cannot say. Never treated as delivered."""

    @property
    def settled(self) -> bool:
        return self in (Progress.DELIVERED, Progress.FAILED, Progress.SPOILED, Progress.UNKNOWN)


@dataclass(frozen=True, slots=True)
class PrinterStatus:
    """State of a printer, A4 or slip. ``taken_at`` is the monotonic time in seconds of the
    device's own answer; ``detail`` is the device's own words, for the technician.
    """

    device: DeviceState
    taken_at: float
    media: Media = Media.UNKNOWN
    paper: Paper = Paper.UNKNOWN
    toner: Supply = Supply.UNKNOWN
    cover: Cover = Cover.UNKNOWN
    action: Action = Action.NONE
    detail: str = ""

    def age(self, now: float) -> float:
        """Seconds since the device itself said so."""
        return now - self.taken_at

    @property
    def can_print(self) -> bool:
        """True only if the device says that it is online with paper and a closed cover."""
        return (
            self.device is DeviceState.ONLINE
            and self.paper in (Paper.FULL, Paper.LOW)
            and self.media is not Media.JAMMED
            and self.cover is not Cover.OPEN
            and self.toner is not Supply.OUT
        )


@dataclass(frozen=True, slots=True)
class ScannerStatus:
    device: DeviceState
    taken_at: float
    action: Action = Action.NONE
    detail: str = ""

    def age(self, now: float) -> float:
        return now - self.taken_at


DeviceStatus = PrinterStatus | ScannerStatus


@dataclass(frozen=True, slots=True)
class DeviceReport:
    """One device of the machine, as the command line and the screens list it."""

    name: str
    kind: str
    status: DeviceStatus
    faults: tuple[str, ...] = field(default=())
