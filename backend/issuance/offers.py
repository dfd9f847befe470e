"""What the office offers, in which versions of the papers."""

from __future__ import annotations

from datetime import date
from functools import cache

from backend.issuance.models import Service
from backend.problems import ProblemError
from forms.bundle import Bundle, Catalogue, load_catalogue, own_catalogue
from forms.schema import Kind
from office_contract.messages import ServiceState
from office_contract.vocabulary import ProblemType


@cache
def catalogue() -> Catalogue:
    """The bundles that came with the program."""
    return load_catalogue(own_catalogue())


def ensure_services() -> None:
    """Enter what a new office starts with, where it is missing; afterwards the rows are its own."""
    Service.objects.bulk_create(
        [
            Service(code="CT01", fee_basis="Tờ khai: không thu phí"),
            Service(code="NA5", fee_basis="Tờ khai: không thu phí"),
            Service(
                code="CT07",
                fee_basis="Thông tư 75/2022/TT-BTC: không thu lệ phí xác nhận thông tin cư trú",
                notation="XN",
            ),
        ],
        ignore_conflicts=True,
    )


def service_states() -> tuple[ServiceState, ...]:
    return tuple(
        ServiceState(
            code=service.code,
            available=service.available,
            fee_vnd=service.fee_vnd,
            fee_waived=service.fee_waived,
            fee_basis=service.fee_basis,
            reason=service.reason,
        )
        for service in Service.objects.order_by("code")
    )


def offered_certificate(code: str) -> Service:
    """A certificate that is offered now.

    Raises:
        ProblemError: ``not-offered``.
    """
    service = Service.objects.filter(code=code).first()
    bundle = catalogue().get(code)
    if service is None or bundle is None or bundle.form.kind is not Kind.CERTIFICATE:
        raise ProblemError(ProblemType.NOT_OFFERED)
    if not service.available:
        raise ProblemError(ProblemType.NOT_OFFERED, service.reason)
    return service


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
