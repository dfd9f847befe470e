"""Taking a certificate back: one officer proposes, another one decides."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.db import IntegrityError, transaction
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from backend.accounts.models import Account
from backend.audit.record import record
from backend.issuance.models import IssuedPaper, RevokedPaper
from backend.issuance.offers import catalogue
from backend.issuance.revocations import revoke
from backend.verify.judging import standing
from backend.verify.models import RevocationProposal
from office_contract.messages import Issuance

State = RevocationProposal.State
SHOWN = 50
"""Revoked papers in the list."""


class RevokingError(Exception):
    """Nothing was changed; the message tells the officer why."""


@dataclass(frozen=True, slots=True, repr=False)
class SeenPaper:
    """What an officer reads of a paper before deciding. ``values`` are labels and printed texts."""

    paper: IssuedPaper
    title: str
    values: tuple[tuple[str, str], ...]
    standing: str | None
    proposal: RevocationProposal | None


def look_at(account: Account, serial: str, language: str) -> SeenPaper | None:
    """The paper with this number. That it was seen is written down."""
    wanted = "".join(serial.split()).upper()
    with transaction.atomic():
        paper = IssuedPaper.objects.select_related("kiosk").filter(serial=wanted).first()
        if paper is None:
            return None
        record(account, "paper-seen", paper.serial)
    answer = Issuance.model_validate_json(paper.answer)
    bundle = catalogue().find(paper.code, answer.bundle_version)
    title, values = paper.code, []
    if bundle is not None:
        title = bundle.form.say(bundle.form.title, language)
        for name in bundle.form.sealed:
            value = answer.values.get(name)
            if isinstance(value, str) and value:
                values.append((bundle.form.say(bundle.form.fields[name].label, language), value))
    proposal = RevocationProposal.objects.filter(paper=paper, state=State.OPEN).first()
    return SeenPaper(paper, title, tuple(values), standing(paper.serial), proposal)


def propose(account: Account, serial: str, ground: str, now: datetime) -> RevocationProposal:
    """Ask for a paper to be revoked.

    Raises:
        RevokingError: There is no such paper, it is revoked already, or it was proposed before.
    """
    if not ground.strip():
        raise RevokingError(_("Say by which law or decision."))
    try:
        with transaction.atomic():
            paper = IssuedPaper.objects.select_for_update().filter(serial=serial).first()
            if paper is None:
                raise RevokingError(_("No paper has this number."))
            if RevokedPaper.objects.filter(paper=paper).exists():
                raise RevokingError(_("This paper is revoked already."))
            row = RevocationProposal.objects.create(
                paper=paper, ground=ground.strip()[:300], proposed_by=account, proposed_at=now
            )
            record(account, "revocation-proposed", paper.serial, {"ground": row.ground})
            return row
    except IntegrityError as e:
        raise RevokingError(_("Somebody has proposed this already.")) from e


def confirm(account: Account, number: int, now: datetime) -> RevocationProposal:
    """Revoke the paper: from now on it stands on the list, and kiosks are told.

    Raises:
        RevokingError: It is one's own proposal, or it is decided already.
    """
    with transaction.atomic():
        row = _open(number)
        if row.proposed_by_id == account.pk:
            raise RevokingError(_("A second officer decides: this is your own proposal."))
        _decide(row, State.CONFIRMED, account, now)
        revoke(row.paper.serial, row.ground, now)
        record(account, "paper-revoked", row.paper.serial, _facts(row))
    return row


def decline(account: Account, number: int, now: datetime) -> RevocationProposal:
    """Leave the paper as it is; whoever proposed it withdraws it so.

    Raises:
        RevokingError: It is decided already.
    """
    with transaction.atomic():
        row = _open(number)
        own = row.proposed_by_id == account.pk
        _decide(row, State.WITHDRAWN if own else State.DECLINED, account, now)
        action = "revocation-withdrawn" if own else "revocation-declined"
        record(account, action, row.paper.serial, _facts(row))
    return row


def open_proposals() -> QuerySet[RevocationProposal]:
    return (
        RevocationProposal.objects.filter(state=State.OPEN)
        .select_related("paper", "proposed_by")
        .order_by("proposed_at")
    )


def revoked_papers() -> QuerySet[RevokedPaper]:
    """The last ones first."""
    return RevokedPaper.objects.select_related("paper").order_by("-revoked_at", "-pk")[:SHOWN]


def _open(number: int) -> RevocationProposal:
    row = (
        RevocationProposal.objects.select_for_update()
        .select_related("paper", "proposed_by")
        .filter(pk=number)
        .first()
    )
    if row is None or row.state != State.OPEN:
        raise RevokingError(_("This has been decided already."))
    return row


def _decide(row: RevocationProposal, state: State, account: Account, now: datetime) -> None:
    row.state, row.decided_by, row.decided_at = state, account, now
    row.save(update_fields=["state", "decided_by", "decided_at"])


def _facts(row: RevocationProposal) -> dict[str, str]:
    return {"ground": row.ground, "proposed_by": row.proposed_by.name}
