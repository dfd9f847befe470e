"""What kiosks have brought the office about one person: shown to them, and forgotten at their wish.

The registers are not among it: who keeps them answers for them (Luật Hộ tịch, Điều 26 to 28, for
corrections). Neither are papers that were issued: the law wants them kept.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import Q, QuerySet

from backend.audit.record import record
from backend.identity.models import SignIn
from backend.issuance.models import IssuedPaper, SheetOutcome, WaitingRequest
from backend.people.consents import words_of
from backend.people.models import ConsentGiven
from office_contract.messages import Issuance

Row = dict[str, Any]


@dataclass(frozen=True, slots=True, repr=False)
class Held:
    """Everything that names a personal number, or hangs on something that does; as for JSON."""

    papers: tuple[Row, ...]
    waiting: tuple[Row, ...]
    sign_ins: tuple[Row, ...]
    consents: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Forgotten:
    """How much was deleted, and how many papers stay because the law wants them kept."""

    requests: int
    sign_ins: int
    papers_kept: int


def show(number: str) -> Held:
    """What is held about ``number``, for its owner. The looking is recorded, without the number."""
    with transaction.atomic():
        held = _held(number)
        counts = {"papers": len(held.papers), "requests": len(held.waiting)}
        record(None, "person-shown", "people", counts)
    return held


def forget(number: str, now: datetime) -> Forgotten:
    """Withdraw the person's waiting requests and drop their sign-ins; idempotent.

    A slip of such a request reads "expired" from now on. That some request was there stays, and
    that its person agreed, without their number.
    """
    with transaction.atomic():
        waiting = _waiting(number)
        waiting.filter(used_at=None, expires_at__gt=now).update(expires_at=now)
        dropped = waiting.update(declared_number="")
        sign_ins, _ = _sign_ins(number).delete()
        kept = sum(1 for _ in _papers(number))
        facts = {"requests": dropped, "sign_ins": sign_ins, "papers": kept}
        record(None, "person-forgotten", "people", facts)
    return Forgotten(dropped, sign_ins, kept)


def _held(number: str) -> Held:
    papers = list(_papers(number))
    waiting = list(_waiting(number))
    sign_ins = list(_sign_ins(number))
    collected = [row.waiting_request for row in papers if row.waiting_request is not None]
    requests: list[IssuedPaper | WaitingRequest | SignIn] = [
        *papers, *waiting, *sign_ins, *collected,
    ]  # fmt: skip
    sessions = {(row.kiosk_id, row.request.partition("-")[0]) for row in requests}
    consents = ConsentGiven.objects.filter(session__in=[session for _, session in sessions])
    return Held(
        papers=tuple(_paper_row(row, number) for row in papers),
        waiting=tuple(_waiting_row(row) for row in waiting),
        sign_ins=tuple(_sign_in_row(row, number) for row in sign_ins),
        consents=tuple(
            _consent_row(row)
            for row in consents.order_by("at")
            if (row.kiosk_id, row.session) in sessions
        ),
    )


def _papers(number: str) -> Iterator[IssuedPaper]:
    """Papers that the person asked for, or that are about them."""
    found = IssuedPaper.objects.filter(answer__contains=f'"{number}"').order_by("issued_at")
    for paper in found.select_related("waiting_request").iterator(100):
        answer = Issuance.model_validate_json(paper.answer)
        if number in {answer.requester_number, answer.subject_number}:
            yield paper


def _waiting(number: str) -> QuerySet[WaitingRequest]:
    return WaitingRequest.objects.filter(declared_number=number)


def _sign_ins(number: str) -> QuerySet[SignIn]:
    return SignIn.objects.filter(Q(person_number=number) | Q(declared_number=number))


def _paper_row(paper: IssuedPaper, number: str) -> Row:
    answer = Issuance.model_validate_json(paper.answer)
    row: Row = {
        "serial": paper.serial,
        "code": paper.code,
        "issued_at": paper.issued_at.isoformat(),
        "kiosk": paper.kiosk.name,
        "asked_by_this_person": answer.requester_number == number,
        "about_this_person": answer.subject_number == number,
        "outcomes": list(
            SheetOutcome.objects.filter(serial=paper.serial).values_list("outcome", flat=True)
        ),
    }
    if answer.subject_number == number:
        # What stands on it is theirs; of a relative's paper only that they asked for it.
        row["values"] = answer.model_dump(mode="json")["values"]
    return row


def _waiting_row(row: WaitingRequest) -> Row:
    return {
        "code": row.code,
        "for": row.subject,
        "asked_at": row.asked_at.isoformat(),
        "expires_at": row.expires_at.isoformat(),
        "used_at": None if row.used_at is None else row.used_at.isoformat(),
        "kiosk": row.kiosk.name,
    }


def _sign_in_row(row: SignIn, number: str) -> Row:
    told: Row = {
        "code": row.code,
        "created_at": row.created_at.isoformat(),
        "state": row.state,
        "kiosk": row.kiosk.name,
    }
    if row.person_number == number:
        told["name"] = row.person_name
    return told


def _consent_row(row: ConsentGiven) -> Row:
    words = words_of(row)
    return {
        "code": row.code,
        "form_version": row.bundle_version,
        "consent_version": row.consent_version,
        "language": row.language,
        "at": row.at.isoformat(),
        "kiosk": row.kiosk.name,
        "words_sha256": row.words,
        "uses": None if words is None else json.loads(words)[-1],
    }
