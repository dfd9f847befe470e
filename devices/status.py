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


class Contact(StrEnum):
    """A switch that says one thing: what ``on`` means depends on the kind of the device."""

    ON = "on"
    OFF = "off"
    UNKNOWN = "unknown"


class Power(StrEnum):
    """What feeds the machine (NUT: ``OL``, ``OB``, ``OB LB``)."""

    MAINS = "mains"
    BATTERY = "battery"
    LOW = "low"
    """On battery, and minutes from its end."""
    UNKNOWN = "unknown"


class Shine(StrEnum):
    """What the light above the machine says, from across the hall."""

    OFF = "off"
    """Out of service."""
    READY = "ready"
    """Steady: the machine is free and works."""
    BUSY = "busy"
    """Slow blinking: somebody stands at it."""
    CALLING = "calling"
    """Fast blinking: a person of the office is wanted."""


class DeviceKind(StrEnum):
    """What a device is to the machine; the same words in reports, configuration and shell."""

    PAGE_PRINTER = "page-printer"
    SLIP_PRINTER = "slip-printer"
    SCANNER = "scanner"
    UPS = "ups"
    DOOR = "door"
    """Of the cabinet; its contact is ``on`` while it stands open."""
    TRAY_SENSOR = "tray-sensor"
    """``on`` while a paper lies in the output tray."""
    JACK = "jack"
    """Of headphones; ``on`` while something is plugged in."""
    LIGHT = "light"
    CARD_READER = "card-reader"
    VALIDATOR = "validator"
    """Of banknotes."""
    DOCUMENT_SCANNER = "document-scanner"


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
    """Of any device that says no more than whether it is there."""

    device: DeviceState
    taken_at: float
    action: Action = Action.NONE
    detail: str = ""

    def age(self, now: float) -> float:
        return now - self.taken_at


@dataclass(frozen=True, slots=True)
class SensorStatus:
    """A switch: door, tray, jack. ``contact`` is ``unknown`` unless the device is online."""

    device: DeviceState
    taken_at: float
    contact: Contact = Contact.UNKNOWN
    action: Action = Action.NONE
    detail: str = ""

    def age(self, now: float) -> float:
        return now - self.taken_at


@dataclass(frozen=True, slots=True)
class UpsStatus:
    """``charge`` in percent and ``runtime`` in seconds, where the device says them."""

    device: DeviceState
    taken_at: float
    power: Power = Power.UNKNOWN
    charge: int | None = None
    runtime: int | None = None
    action: Action = Action.NONE
    detail: str = ""

    def age(self, now: float) -> float:
        return now - self.taken_at


@dataclass(frozen=True, slots=True)
class CardReaderStatus:
    """A reader of chip cards, a validator of banknotes, a scanner of documents: ``media`` is what
    lies in it.
    """

    device: DeviceState
    taken_at: float
    media: Media = Media.UNKNOWN
    action: Action = Action.NONE
    detail: str = ""

    def age(self, now: float) -> float:
        return now - self.taken_at


DeviceStatus = PrinterStatus | ScannerStatus | SensorStatus | UpsStatus | CardReaderStatus


def forgotten(status: DeviceStatus) -> DeviceStatus:
    """What is left of a report that is too old: nothing but when it was true."""
    return type(status)(DeviceState.UNKNOWN, status.taken_at)


@dataclass(frozen=True, slots=True)
class DeviceReport:
    """One device of the machine, as the command line and the screens list it."""

    name: str
    kind: str
    status: DeviceStatus
    faults: tuple[str, ...] = field(default=())
