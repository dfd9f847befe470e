"""Anchors of kiosks' ledgers: kept for good, countersigned, and compared with those before.

The office keeps one history a kiosk. What does not follow from the last anchor that it has
countersigned is refused, and an administrator is told: a copy of an old store goes on, or somebody
has written rows anew. A ledger that begins anew (its store was set aside, or lost) is taken, and
told as well, because the rows of the old one are only as far known as its last anchor.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from django.db import models, transaction
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from backend.accounts.models import Account
from backend.audit.record import Fact, record
from backend.issuance.models import LedgerAlarm, LedgerAnchorKept
from backend.kiosks.models import Kiosk
from backend.problems import ProblemError
from office_contract.anchors import (
    NO_HASH,
    Countersignature,
    LedgerAnchor,
    anchor_holds,
    countersign,
)
from office_contract.vocabulary import ProblemType


class AlarmKind(models.TextChoices):
    """``FORK``: not behind the last anchor. ``RETURNED``: of a ledger that was left for another.
    ``BEGUN_ANEW``: a ledger that does not go on from the one before.
    """

    FORK = "fork", _("Its ledger does not follow from what the office has countersigned.")
    RETURNED = "returned", _("A ledger that it had left came back: perhaps an old copy runs.")
    BEGUN_ANEW = "begun-anew", _("It began a new ledger: the old one was damaged, lost or removed.")


WHAT_TO_DO: Final[dict[AlarmKind, Promise]] = {
    AlarmKind.FORK: _(
        "Suspend the kiosk and have a technician run “kiosk ledger check” there. Compare its "
        "papers with those that the office has issued."
    ),
    AlarmKind.RETURNED: _(
        "Suspend the kiosk and ask who restored or copied its disk. Set the copy aside."
    ),
    AlarmKind.BEGUN_ANEW: _(
        "Ask the technician what happened to the store. Look at the papers that have no outcome."
    ),
}


@dataclass(frozen=True, slots=True)
class Alarm:
    """One that nobody has looked at yet, as the kiosk's page shows it."""

    number: int
    at: datetime
    sequence: int
    expected: int
    words: Promise | str
    to_do: Promise | str


def take_anchor(
    kiosk: Kiosk, message: LedgerAnchor, key: Ed25519PrivateKey, now: datetime
) -> Countersignature:
    """Keep an anchor and countersign it; the same anchor gets the same answer for ever.

    Args:
        kiosk: Who sent it.
        message: The anchor.
        key: The office's, which seals certificates.
        now: The office's time.

    Raises:
        ProblemError: ``conflict`` (not signed by this kiosk), ``ledger-fork``.
    """
    public = _public_key(kiosk, message.kiosk)
    if public is None or not anchor_holds(message, public):
        raise ProblemError(ProblemType.CONFLICT, "The anchor is not of this kiosk.")
    with transaction.atomic():
        # One anchor of a kiosk at a time.
        Kiosk.objects.select_for_update(no_key=True).get(pk=kiosk.pk)
        known = LedgerAnchorKept.objects.filter(kiosk=kiosk, signature=message.signature).first()
        if known is not None:
            return _answer(known)
        newest = LedgerAnchorKept.objects.filter(kiosk=kiosk).order_by("-pk").first()
        wrong = _wrong(kiosk, newest, message)
        if wrong is None or wrong is AlarmKind.BEGUN_ANEW:
            kept = _keep(kiosk, message, countersign(key, message, now))
            if newest is not None and wrong is not None:
                _alarm(kiosk, wrong, message, newest, now)
            return _answer(kept)
        assert newest is not None
        _alarm(kiosk, wrong, message, newest, now)
    raise ProblemError(ProblemType.LEDGER_FORK, f"The last one known is row {newest.sequence}.")


def last_anchor(kiosk: Kiosk) -> LedgerAnchorKept | None:
    """Of the ledger that the kiosk keeps now."""
    return LedgerAnchorKept.objects.filter(kiosk=kiosk).order_by("-pk").first()


def alarms(kiosk: Kiosk) -> Sequence[Alarm]:
    """Those that nobody has looked at, newest first."""
    return [
        Alarm(
            one.pk,
            one.at,
            one.sequence,
            one.expected,
            AlarmKind(one.kind).label,
            WHAT_TO_DO[AlarmKind(one.kind)],
        )
        for one in LedgerAlarm.objects.filter(kiosk=kiosk, seen_at=None).order_by("-pk")
    ]


def kiosks_in_alarm() -> int:
    """How many kiosks have an alarm that nobody has looked at."""
    return LedgerAlarm.objects.filter(seen_at=None).values("kiosk").distinct().count()


def alarms_seen(kiosk: Kiosk, account: Account, now: datetime) -> int:
    """An administrator has seen to every alarm of a kiosk; how many there were."""
    with transaction.atomic():
        count = LedgerAlarm.objects.filter(kiosk=kiosk, seen_at=None).update(seen_at=now)
        if count:
            record(account, "ledger-alarm-seen", f"kiosk {kiosk.key_id}", now=now)
    return count


def _public_key(kiosk: Kiosk, name: str) -> bytes | None:
    """The kiosk's, or one that it had before: an anchor may have waited over the change."""
    if name == kiosk.key_id:
        return bytes.fromhex(kiosk.public_key)
    past = kiosk.past_keys.filter(key_id=name).first()
    return bytes.fromhex(past.public_key) if past is not None else None


def _wrong(
    kiosk: Kiosk, newest: LedgerAnchorKept | None, message: LedgerAnchor
) -> AlarmKind | None:
    if newest is None:
        return None
    behind = (message.previous_sequence, message.previous_hash)
    if newest.chain != message.chain:
        left = LedgerAnchorKept.objects.filter(kiosk=kiosk, chain=message.chain).exists()
        if left:
            return AlarmKind.RETURNED
        return AlarmKind.BEGUN_ANEW if behind == (0, NO_HASH) else AlarmKind.FORK
    follows = behind == (newest.sequence, newest.hash)
    return None if follows and message.sequence > newest.sequence else AlarmKind.FORK


def _keep(kiosk: Kiosk, message: LedgerAnchor, answer: Countersignature) -> LedgerAnchorKept:
    return LedgerAnchorKept.objects.create(
        kiosk=kiosk,
        kiosk_key=message.kiosk,
        chain=message.chain,
        sequence=message.sequence,
        hash=message.hash,
        previous_sequence=message.previous_sequence,
        previous_hash=message.previous_hash,
        at=message.at,
        signature=message.signature,
        office_key=answer.office_key,
        received_at=answer.received,
        countersignature=answer.signature,
    )


def _answer(kept: LedgerAnchorKept) -> Countersignature:
    return Countersignature(
        office_key=kept.office_key, received=kept.received_at, signature=kept.countersignature
    )


def _alarm(
    kiosk: Kiosk, kind: AlarmKind, message: LedgerAnchor, newest: LedgerAnchorKept, now: datetime
) -> None:
    """Once for each kind and ledger, until somebody has looked."""
    _row, new = LedgerAlarm.objects.get_or_create(
        kiosk=kiosk,
        kind=kind.value,
        chain=message.chain,
        seen_at=None,
        defaults={"sequence": message.sequence, "expected": newest.sequence, "at": now},
    )
    if new:
        facts: dict[str, Fact] = {
            "kind": kind.value,
            "row": message.sequence,
            "last_row": newest.sequence,
        }
        record(None, "ledger-alarm", f"kiosk {kiosk.key_id}", facts, now)
