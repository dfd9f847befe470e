"""Words that kiosk and office share. Apart from the messages, so that the screen can use them
without loading a validator.
"""

from __future__ import annotations

from enum import StrEnum


class Subject(StrEnum):
    """Whom the paper is about, as chosen before signing in."""

    SELF = "self"
    CHILD = "child"
    """The requester's own child under age."""
    DECEASED = "deceased"
    """A relative of the requester who has died: parent, spouse or child."""


class Relation(StrEnum):
    """What somebody is to the requester, by the registry."""

    CHILD = "child"
    FATHER = "father"
    MOTHER = "mother"
    HUSBAND = "husband"
    WIFE = "wife"


class SignInState(StrEnum):
    PENDING = "pending"
    APPROVED = "approved"
    REFUSED = "refused"
    EXPIRED = "expired"
    OTHER_PERSON = "other-person"
    """Approved, but not by the person whose card was laid down. Nothing is told of them."""


class Outcome(StrEnum):
    """What became of a sheet; appended, never edited (F2)."""

    TAKEN = "taken"
    LEFT = "left"
    SPOILED = "spoiled"
    UNKNOWN = "unknown"


class HelpReason(StrEnum):
    PERSON_ASKED = "person-asked"
    DEVICE_FAULT = "device-fault"
    PAPER_LEFT = "paper-left"
    WRONG_PAGE = "wrong-page"
    SERVICE_LOCKED = "service-locked"
    """Five wrong PINs or cards at the door of service mode."""
    DOOR_OPEN = "door-open"
    """The cabinet was opened, and nobody has said who they are."""
    ON_BATTERY = "on-battery"


class Sameness(StrEnum):
    """Whether a kiosk drew a version's golden sample to the office's picture."""

    SAME = "same"
    DIFFERENT = "different"
    FAILED = "failed"
    """It could not be drawn at all: a font is missing."""
    UNSEEN = "unseen"
    """Not drawn yet, or a bundle that came with the program."""


class NoticeKind(StrEnum):
    """How a notice of the office looks at the kiosk."""

    INFORMATION = "information"
    WARNING = "warning"


class EnrolmentState(StrEnum):
    """How a kiosk's asking to be taken in stands."""

    WAITING = "waiting"
    APPROVED = "approved"
    REFUSED = "refused"
    EXPIRED = "expired"
    """The code on its screen is too old: draw another."""


class ProblemType(StrEnum):
    """Last segment of the problem's ``type``; the kiosk has a sentence for each."""

    BAD_SIGNATURE = "bad-signature"
    CLOCK = "clock"
    REPLAY = "replay"
    UNKNOWN_KIOSK = "unknown-kiosk"
    REVOKED_KIOSK = "revoked-kiosk"
    SUSPENDED_KIOSK = "suspended-kiosk"
    """Out of service until an administrator lets it go on; its key stays good."""
    MALFORMED = "malformed"
    TOO_LARGE = "too-large"
    NOT_FOUND = "not-found"
    NO_RECORD = "no-record"
    NO_BIRTH_RECORD = "no-birth-record"
    """The register of births has no entry of the subject."""
    NO_MARRIAGE_RECORD = "no-marriage-record"
    NO_DEATH_RECORD = "no-death-record"
    SEVERAL_RECORDS = "several-records"
    NOT_RELATED = "not-related"
    NOT_SIGNED_IN = "not-signed-in"
    SIGN_IN_USED = "sign-in-used"
    NOT_OFFERED = "not-offered"
    BUNDLE_TOO_OLD = "bundle-too-old"
    PROVIDER_AWAY = "provider-away"
    CONFLICT = "conflict"
    WRONG_BOX = "wrong-box"
    """A sealed request that the office cannot open."""
    SLIP_UNKNOWN = "slip-unknown"
    """No request has this code, or none that has arrived yet."""
    SLIP_USED = "slip-used"
    SLIP_EXPIRED = "slip-expired"
    LEDGER_FORK = "ledger-fork"
    """The office has countersigned another history of this kiosk's ledger."""
    RATE_LIMITED = "rate-limited"
    INTERNAL = "internal"
