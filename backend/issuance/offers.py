"""What the office offers, in which versions of the papers."""

from __future__ import annotations

from datetime import date
from functools import cache

from backend.issuance.models import Fee, Service
from backend.problems import ProblemError
from forms.bundle import Bundle, Catalogue, load_catalogue, own_catalogue
from forms.schema import Kind
from office_contract.messages import ServiceState
from office_contract.vocabulary import ProblemType

NO_FEE = "Chưa có mức phí đang áp dụng cho giấy này."
PAY_AT_COUNTER = "Giấy này có thu phí mà máy chưa nhận tiền; xin đến quầy."


@cache
def catalogue() -> Catalogue:
    """The bundles that came with the program."""
    return load_catalogue(own_catalogue())


def service_states(today: date) -> tuple[ServiceState, ...]:
    """How each paper stands at kiosks."""
    fees = fees_in_force(today)
    return tuple(
        ServiceState(
            code=service.code,
            available=service.available and service.code in fees,
            fee_vnd=fees[service.code].amount_vnd if service.code in fees else 0,
            fee_waived=service.fee_waived,
            fee_basis=fees[service.code].basis if service.code in fees else "",
            reason={"vi": reason} if reason else {},
        )
        for service in Service.objects.order_by("code")
        for reason in (service.reason if service.code in fees else NO_FEE,)
    )


def fees_in_force(today: date) -> dict[str, Fee]:
    """By the paper's code: what it costs today."""
    begun = Fee.objects.filter(effective_from__lte=today).select_related("service")
    return {fee.service.code: fee for fee in begun.order_by("effective_from")}


def offered_certificate(code: str, today: date) -> Service:
    """A certificate that is offered now, and that a kiosk may give: one that costs nothing there.

    Raises:
        ProblemError: ``not-offered``.
    """
    service = Service.objects.filter(code=code).first()
    bundle = catalogue().get(code)
    if service is None or bundle is None or bundle.form.kind is not Kind.CERTIFICATE:
        raise ProblemError(ProblemType.NOT_OFFERED)
    why = closed_because(service, fees_in_force(today).get(code))
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
    form = bundle.form
    ended = form.effective_to is not None and form.effective_to < today
    if ended or form.effective_from > today:
        raise ProblemError(ProblemType.BUNDLE_TOO_OLD, f"Version {version} is not in force.")
    return bundle
