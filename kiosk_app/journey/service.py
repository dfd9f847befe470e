"""Service mode as the screen and the shell show it: plain frozen data, nothing of people.

A technician is known by the name that the office gave them; every order is written down with it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from devices.status import DeviceReport


class Room(StrEnum):
    """What service mode has pages for, in their order."""

    HEALTH = "health"
    PAPER = "paper"
    TESTS = "tests"
    NETWORK = "network"
    LOG = "log"
    MACHINE = "machine"


class Verb(StrEnum):
    """Everything that a technician can have done; the same words in ``kiosk service``."""

    RETIRE = "retire"
    """Take the machine out of service."""
    RESUME = "resume"
    REFILL = "refill"
    """``subject`` a source of paper, ``number`` what lies in it now, in sheets or slips."""
    COUNT = "count"
    """The day's end: ``subject`` a source, ``number`` what was counted in it."""
    SPOILED = "spoiled"
    """``number`` sheets of ``subject`` were torn, jammed or used for tests."""
    SETTLE = "settle"
    """``subject`` a sheet as "request/sheet", ``choice`` one of ``SETTLEMENTS``."""
    TRAY_CLEARED = "tray-cleared"
    TEST = "test"
    """``subject`` a device: test page, test slip, a code read, the light."""
    SOUND = "sound"
    NETWORK = "network"
    """Ask every host that the machine needs."""
    RETRY = "retry"
    """``subject`` an entry of the outbox that was set aside."""
    GIVE_UP = "give-up"
    """``subject`` such an entry, ``choice`` one of ``GIVE_UP_REASONS``."""
    RESET = "reset"
    """``subject`` a device: purge what waits in it, mend its queue."""


SETTLEMENTS = ("destroyed", "given", "nothing")
"""What became of a sheet whose outcome was unknown: found and destroyed, known to be with the
person, or nothing ever came out.
"""


GIVE_UP_REASONS = ("counter", "needless")
"""Why an entry need not reach the office: it was settled at the counter, or nobody needs it."""


@dataclass(frozen=True, slots=True)
class Order:
    """One thing to do. ``who`` asked for it is known to whoever carries it out."""

    verb: Verb
    subject: str = ""
    number: int | None = None
    choice: str = ""


class Said(StrEnum):
    """What came of an order; ``Answered.values`` fill in."""

    DONE = "done"
    REFUSED = "refused"
    """It cannot be: the subject does not exist, the number is out of bounds."""
    BUSY = "busy"
    """The same device is being tested already, or somebody stands at the machine."""
    FAILED = "failed"
    """The device did not do it; ``detail`` has its own words."""
    DELIVERED = "delivered"
    HELD = "held"
    SPOILED = "spoiled"
    UNKNOWN = "unknown"
    READ = "read"
    """``number`` bytes were read: how many, never what they say."""
    NOTHING_READ = "nothing-read"


@dataclass(frozen=True, slots=True)
class Answered:
    order: Order
    said: Said
    number: int | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """A device was ``word`` from ``at`` on: its state, or what of it needs somebody."""

    at: datetime
    word: str


@dataclass(frozen=True, slots=True)
class Counter:
    """``name``: pages, slips, reads, faults, ...; since ``since``."""

    name: str
    value: int
    since: datetime


@dataclass(frozen=True, slots=True)
class Health:
    """One device. ``needs`` is a word of ``devices.guidance``: what a technician is told to do,
    empty where nothing is to be done. ``history`` newest first.
    """

    report: DeviceReport
    age: float
    needs: str = ""
    history: tuple[Change, ...] = ()
    counters: tuple[Counter, ...] = ()


@dataclass(frozen=True, slots=True)
class Stock:
    """One source of paper. ``level`` is what should lie in it: filled, less what was printed and
    spoiled since; ``None`` until it was filled for the first time. ``unit``: sheets or slips.
    """

    source: str
    device: str
    capacity: int
    unit: str
    level: int | None = None
    filled_at: datetime | None = None
    filled_by: str = ""


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """The day's sheets of one source: ``begun + filled - printed - spoiled = expected``;
    ``counted`` is ``None`` until somebody has. ``recorded`` is what the ledger says was sent.
    """

    source: str
    day: date
    begun: int
    filled: int
    printed: int
    spoiled: int
    recorded: int
    counted: int | None = None

    @property
    def expected(self) -> int:
        return self.begun + self.filled - self.printed - self.spoiled


@dataclass(frozen=True, slots=True)
class Unsettled:
    """A sheet whose outcome is unknown."""

    request: str
    sheet: int
    code: str
    serial: str
    at: datetime

    @property
    def subject(self) -> str:
        return f"{self.request}/{self.sheet}"


@dataclass(frozen=True, slots=True)
class HostCheck:
    """``problem`` is a word: ``name``, ``refused``, ``silent``, ``unreachable``, ``certificate``,
    ``clock``; empty if it answered, in ``milliseconds``. ``certificate-ends``: it answered, with a
    certificate that is good until the day ``ends``, which is near.
    """

    name: str
    address: str
    problem: str = ""
    milliseconds: int = 0
    ends: date | None = None


@dataclass(frozen=True, slots=True)
class LogLine:
    at: datetime
    who: str
    what: str
    """A verb, or ``opened``, ``closed``, ``refused-pin``, ``refused-card``, ``locked``,
    ``add-technician``, ``card-technician``, ``remove-technician``.
    """
    subject: str = ""
    number: int | None = None
    result: str = ""


@dataclass(frozen=True, slots=True)
class Foreign:
    """A device that is plugged in and that nobody has configured: what is needed to add it."""

    description: str
    ids: str
    path: str
    table: str
    """The lines for the configuration file, if its kind is known."""


@dataclass(frozen=True, slots=True)
class DeadLetter:
    """An entry of the outbox that was set aside: ``kind`` of message, the ``reason`` given by the
    office or by ourselves, and whether there is anything left to send.
    """

    entry: str
    kind: str
    reason: str
    since: datetime
    sendable: bool = True


@dataclass(frozen=True, slots=True)
class ServiceView:
    """All of it, as it was at ``at``."""

    at: datetime
    health: tuple[Health, ...] = ()
    stock: tuple[Stock, ...] = ()
    days: tuple[Reconciliation, ...] = ()
    unsettled: tuple[Unsettled, ...] = ()
    waiting: int = 0
    parked: tuple[DeadLetter, ...] = ()
    hosts: tuple[HostCheck, ...] = ()
    log: tuple[LogLine, ...] = ()
    versions: tuple[tuple[str, str], ...] = ()
    foreign: tuple[Foreign, ...] = ()


# --- screens ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ServiceDoor:
    """Asks for a service card on the glass or a PIN. ``locked_until`` is the hall's time."""

    wrong: bool = False
    locked_until: datetime | None = None
    asking: bool = False


@dataclass(frozen=True, slots=True)
class ServiceMode:
    """Service mode, opened by ``who``. ``at_work`` is the order under way."""

    who: str
    room: Room = Room.HEALTH
    view: ServiceView | None = None
    device: str = ""
    """The device that is looked at closely, in HEALTH."""
    at_work: Order | None = None
    answered: Answered | None = None
    touched: tuple[tuple[float, float], ...] = ()
    """Marks left in the touch check: shares of the screen's width and height."""
