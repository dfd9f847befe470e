"""Which service works right now, and if not, why not."""

from __future__ import annotations

from devices.status import PrinterStatus
from forms.schema import Form, Kind
from kiosk_app.journey.states import (
    Availability,
    Fee,
    Hindrance,
    Machine,
    Service,
)

PAGE_PRINTER = "page-printer"
"""Kind, in ``DeviceReport.kind``, of the printer of A4 pages."""
SLIP_PRINTER = "slip-printer"
SCANNER = "scanner"


def services(machine: Machine) -> tuple[Service, ...]:
    """Every form of the catalogue, forms before certificates."""
    ordered = sorted(
        machine.forms.values(), key=lambda form: (form.kind is not Kind.FORM, form.code)
    )
    return tuple(service(machine, form) for form in ordered)


def service(machine: Machine, form: Form) -> Service:
    """How ``form`` stands: what is told on its row, and asked again when it is touched."""
    fee = Fee(0, waived=True) if form.kind is Kind.FORM else machine.office.fees.get(form.code)
    hindrance = _hindrance(machine, form, fee)
    availability = Availability.NOW if hindrance is Hindrance.NONE else Availability.NOT_NOW
    return Service(form=form, availability=availability, hindrance=hindrance, fee=fee)


def _hindrance(machine: Machine, form: Form, fee: Fee | None) -> Hindrance:
    if not _can_print(machine):
        return Hindrance.PRINTER
    if form.kind is Kind.FORM:
        return Hindrance.NONE
    if not machine.office.reachable:
        return Hindrance.OFFICE_AWAY
    if form.code not in machine.office.offered or fee is None:
        return Hindrance.NOT_OFFERED
    if fee.amount and not fee.waived:
        # The kiosk cannot take money: only papers whose fee the office waives are offered.
        return Hindrance.FEE
    return Hindrance.NONE


def _can_print(machine: Machine) -> bool:
    reports = [report for report in machine.devices if report.kind == PAGE_PRINTER]
    return any(
        isinstance(report.status, PrinterStatus) and report.status.can_print for report in reports
    )
