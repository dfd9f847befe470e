"""What holds whoever stands there: the office, the machine, and which services work now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from devices.status import DeviceReport
from forms.schema import Form
from kiosk_app.journey.bulletin import Bulletin, Words


@dataclass(frozen=True, slots=True)
class Fee:
    """The office's fee of one paper, in đồng, and whether it is waived at kiosks."""

    amount: int
    waived: bool
    basis: str = ""
    """The law or resolution, in the office's own words (Vietnamese)."""


@dataclass(frozen=True, slots=True)
class Office:
    """What is known of the office. ``reachable`` is ``None`` until it was first asked.

    ``since`` is the local time "HH:MM" of the last change. ``offered`` holds only the papers
    that the office serves, as it said last. ``takes_requests`` is true if its key is known, for
    which a request is sealed that must wait.
    """

    reachable: bool | None = None
    since: str = ""
    fees: Mapping[str, Fee] = field(default_factory=dict)
    offered: frozenset[str] = frozenset()
    takes_requests: bool = False
    bulletin: Bulletin = field(default_factory=Bulletin)


class Pause(StrEnum):
    """Why no session begins now, though nothing is wrong with the machine's work."""

    RETIRED = "retired"
    """A technician has taken it out of service."""
    POWER = "power"
    """It runs on its battery."""
    DOOR = "door"
    """The cabinet stands open."""
    STORE = "store"
    """Its disk takes nothing: what is asked for here could not be kept."""
    KEYS = "keys"
    """Its keys cannot be opened now."""


class Standing(StrEnum):
    """What the office last said of this machine itself."""

    GOOD = "good"
    """Also until it has said anything else."""
    UNKNOWN = "unknown"
    """It is not enrolled: nobody could check a paper of it."""
    SUSPENDED = "suspended"
    """Out of service until somebody at the office lets it go on."""
    REVOKED = "revoked"
    """Its key is good no more."""


@dataclass(frozen=True, slots=True)
class Enrolling:
    """How the machine's asking to be taken in stands.

    ``code`` is to be typed at the office, until the local time ``until`` ("HH:MM"); both are empty
    while the office cannot be asked. ``key_id`` is the fingerprint, 16 hex digits. ``new_key``: it
    had another key, which could not be used.
    """

    key_id: str
    code: str = ""
    until: str = ""
    refused: bool = False
    new_key: bool = False


@dataclass(frozen=True, slots=True)
class Machine:
    """``place`` is where the kiosk stands, as people call it. ``devices`` are their last reports.

    ``coming`` are the forms from the next welcome on, where newer ones came during a session.
    ``paper_left`` is true while a paper of somebody who has gone may lie in the tray.
    ``out_of_service`` is the local time "HH:MM" since when the machine has stopped itself;
    ``standing_since`` likewise of what the office said.
    """

    kiosk: str
    place: str
    languages: tuple[str, ...]
    forms: Mapping[str, Form]
    coming: Mapping[str, Form] | None = None
    office: Office = field(default_factory=Office)
    devices: tuple[DeviceReport, ...] = ()
    today: date | None = None
    """The hall's own day, against which birthdays and the like are checked."""
    paper_left: bool = False
    out_of_service: str | None = None
    now: datetime | None = None
    """The hall's time, to the minute; hours are held against it."""
    standing: Standing = Standing.GOOD
    standing_since: str = ""
    enrolling: Enrolling | None = None
    """While ``standing`` is unknown."""
    retired: str | None = None
    """Local time "HH:MM" since when a technician has it out of service."""
    store_failing: bool = False
    """Whether its disk refuses what has to be kept."""
    pause: Pause | None = None
    voices: frozenset[str] = frozenset()
    """Languages that can be read aloud here; empty where nothing speaks."""


class Availability(StrEnum):
    NOW = "now"
    LATER = "later"
    """Asked for today, collected when the office is back."""
    NOT_NOW = "not-now"


class Hindrance(StrEnum):
    """Why a service does not work now."""

    NONE = "none"
    OFFICE_AWAY = "office-away"
    NOT_OFFERED = "not-offered"
    CLOSED = "closed"
    """For a time; the office says why."""
    HOURS = "hours"
    """It has hours of its own, and this is none of them."""
    FEE = "fee"
    PRINTER = "printer"


@dataclass(frozen=True, slots=True)
class Service:
    """One row of the services screen."""

    form: Form
    availability: Availability
    hindrance: Hindrance
    fee: Fee | None
    reason: Words = field(default_factory=dict)
    """The office's own words for the hindrance, by language, if it gave any."""
    again: datetime | None = None
    """When it will be had again (the hall's time), if that is known."""
