"""Fees, and whether a paper is given at all: data of the office, apart from a form's versions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.db import IntegrityError, transaction

from backend.accounts.models import Account
from backend.audit.record import Fact, record
from backend.issuance.models import Fee, Service
from backend.releases.announcing import announce

MAX_FEE = 100_000_000
"""Đồng."""


@dataclass(frozen=True, slots=True)
class FeeTaken:
    """There is a fee from that day already; fees are added, never changed."""


def add_fee(
    account: Account | None,
    service: Service,
    *,
    amount: int,
    basis: str,
    exemptions: str,
    since: date,
) -> Fee | FeeTaken:
    """What a paper costs from ``since`` on, in đồng. No account: a command at the office."""
    try:
        with transaction.atomic():
            fee = Fee.objects.create(
                service=service,
                amount_vnd=amount,
                basis=basis,
                exemptions=exemptions,
                effective_from=since,
            )
            facts: dict[str, Fact] = {
                "amount_vnd": amount,
                "basis": basis,
                "since": since.isoformat(),
            }
            record(account, "fee-added", f"service {service.code}", facts)
            announce()
    except IntegrityError:
        return FeeTaken()
    return fee


def set_offer(
    account: Account | None, service: Service, *, available: bool, reason: str, fee_waived: bool
) -> None:
    """Close or open a paper, and say why; waive its fee at kiosks, or charge it."""
    with transaction.atomic():
        held = Service.objects.select_for_update().get(pk=service.pk)
        held.available, held.fee_waived = available, fee_waived
        held.reason = "" if available else reason
        held.save(update_fields=["available", "reason", "fee_waived"])
        facts: dict[str, Fact] = {
            "available": available,
            "reason": held.reason,
            "fee_waived": fee_waived,
        }
        record(account, "service-changed", f"service {held.code}", facts)
        announce()
