"""What the office offers, in which versions of the papers."""

from __future__ import annotations

from datetime import date, datetime

from django.utils import timezone

from backend.issuance.models import Fee, Service
from backend.kiosks.models import Kiosk
from backend.notices.showing import closures, hours_of_services
from backend.problems import ProblemError
from backend.releases.catalogue import catalogue as catalogue  # noqa: PLC0414 - others ask here
from backend.releases.catalogue import taken_back
from forms.bundle import Bundle
from forms.schema import Kind
from office_contract.messages import ServiceState
from office_contract.vocabulary import ProblemType

NO_FEE = "Chưa có mức phí đang áp dụng cho giấy này."
PAY_AT_COUNTER = "Giấy này có thu phí mà máy chưa nhận tiền; xin đến quầy."


def service_states(kiosk: Kiosk, now: datetime) -> tuple[ServiceState, ...]:
    """How each paper stands at ``kiosk``."""
    fees = fees_in_force(timezone.localdate(now))
    closed = closures(kiosk, now)
    hours = hours_of_services()
    states = []
    for service in Service.objects.order_by("code"):
        fee, closure = fees.get(service.code), closed.get(service.code)
        offered = service.available and fee is not None
        reason = {"vi": service.reason if fee is not None else NO_FEE}
        if offered and closure is not None:
            reason = closure.words()
        states.append(
            ServiceState(
                code=service.code,
                available=offered and closure is None,
                fee_vnd=fee.amount_vnd if fee is not None else 0,
                fee_waived=service.fee_waived,
                fee_basis=fee.basis if fee is not None else "",
                reason={language: text for language, text in reason.items() if text},
                until=closure.ends_at if offered and closure is not None else None,
                hours=hours.get(service.code, ()),
            )
        )
    return tuple(states)


def fees_in_force(today: date) -> dict[str, Fee]:
    """By the paper's code: what it costs today."""
    begun = Fee.objects.filter(effective_from__lte=today).select_related("service")
    return {fee.service.code: fee for fee in begun.order_by("effective_from")}


def offered_certificate(code: str, kiosk: Kiosk, now: datetime) -> Service:
    """A certificate that ``kiosk`` may give now: offered, not closed, and without a cost there.

    Hours are the kiosk's affair: who has begun within them is served.

    Raises:
        ProblemError: ``not-offered``.
    """
    service = Service.objects.filter(code=code).first()
    bundle = catalogue().get(code)
    if service is None or bundle is None or bundle.form.kind is not Kind.CERTIFICATE:
        raise ProblemError(ProblemType.NOT_OFFERED)
    why = closed_because(service, fees_in_force(timezone.localdate(now)).get(code))
    closure = closures(kiosk, now).get(code)
    if why is None and closure is not None:
        why = closure.vi
    if why is not None:
        raise ProblemError(ProblemType.NOT_OFFERED, why)
    return service


def closed_because(service: Service, fee: Fee | None) -> str | None:
    """Why kiosks do not give a paper of which ``fee`` is in force; ``None`` if they do."""
    if not service.available:
        return service.reason
    if fee is None:
        return NO_FEE
    if fee.amount_vnd and not service.fee_waived:
        return PAY_AT_COUNTER
    return None


def bundle_in_force(code: str, version: int, today: date) -> Bundle:
    """The version that the kiosk's session has pinned, if it still may be issued.

    Raises:
        ProblemError: ``bundle-too-old``.
    """
    bundle = catalogue().find(code, version)
    if bundle is None:
        raise ProblemError(ProblemType.BUNDLE_TOO_OLD, f"The office has no version {version}.")
    if taken_back(code, version):
        raise ProblemError(ProblemType.BUNDLE_TOO_OLD, f"Version {version} was taken back.")
    form = bundle.form
    ended = form.effective_to is not None and form.effective_to < today
    if ended or form.effective_from > today:
        raise ProblemError(ProblemType.BUNDLE_TOO_OLD, f"Version {version} is not in force.")
    return bundle
