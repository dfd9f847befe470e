"""Which service works right now, and if not, why not."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from devices.status import DeviceKind, PrinterStatus
from forms.schema import Form, Group, Kind, Offline
from kiosk_app.journey.bulletin import Words
from kiosk_app.journey.circumstances import Availability, Fee, Hindrance, Machine, Service
from kiosk_app.journey.session import Session
from kiosk_app.journey.states import Services

LOCAL: Final = "vi"
"""Who speaks it is at home here; others see what visitors need first."""

PAGE_PRINTER: Final = DeviceKind.PAGE_PRINTER
"""Kind, in ``DeviceReport.kind``, of the printer of A4 pages."""
SLIP_PRINTER: Final = DeviceKind.SLIP_PRINTER
SCANNER: Final = DeviceKind.SCANNER


def is_open(machine: Machine) -> bool:
    """Whether a session may begin now, by the machine's hours."""
    return machine.office.bulletin.open_at(machine.now)


def services(machine: Machine) -> tuple[Service, ...]:
    """Every form of the catalogue, forms before certificates."""
    ordered = sorted(
        machine.forms.values(), key=lambda form: (form.kind is not Kind.FORM, form.code)
    )
    return tuple(service(machine, form) for form in ordered)


def groups(machine: Machine, session: Session) -> tuple[Group, ...]:
    """Groups that have a paper, in the order of the list: for a visitor, visitors' papers first."""
    had = {form.group for form in machine.forms.values()}
    document = session.carried.document if session.carried is not None else None
    visitor = session.language != LOCAL or (document is not None and document.source.of_passport)
    ordered = sorted(Group, key=lambda group: visitor and group is not Group.VISITORS)
    return tuple(group for group in ordered if group in had)


def group_shown(machine: Machine, session: Session, screen: Services) -> Group | None:
    """The group whose papers stand there; ``None`` in an empty catalogue."""
    had = groups(machine, session)
    return screen.group if screen.group in had else next(iter(had), None)


def service(machine: Machine, form: Form) -> Service:
    """How ``form`` stands: what is told on its row, and asked again when it is touched."""
    fee = Fee(0, waived=True) if form.kind is Kind.FORM else machine.office.fees.get(form.code)
    hindrance = _hindrance(machine, form, fee)
    match hindrance:
        case Hindrance.NONE:
            availability = Availability.NOW
        case Hindrance.OFFICE_AWAY if can_wait(machine, form):
            availability = Availability.LATER
        case _:
            availability = Availability.NOT_NOW
    reason, again = _told(machine, form, hindrance)
    return Service(form, availability, hindrance, fee, reason, again)


def _told(machine: Machine, form: Form, hindrance: Hindrance) -> tuple[Words, datetime | None]:
    """What the office says of a hindrance that passes, and when it does."""
    bulletin, now = machine.office.bulletin, machine.now
    match hindrance:
        case Hindrance.CLOSED:
            closure = bulletin.closure(form.code, now)
            assert closure is not None
            return closure.reason, closure.until
        case Hindrance.HOURS:
            assert now is not None
            return {}, bulletin.service_opens_at(form.code, now)
        case _:
            return {}, None


def can_wait(machine: Machine, form: Form) -> bool:
    """Whether a request for ``form`` can be kept here and sent when the office is back."""
    return (
        form.offline is Offline.QUEUED
        and machine.office.takes_requests
        and _shut(machine, form) is Hindrance.NONE
        and _refusal(machine, form, machine.office.fees.get(form.code)) is Hindrance.NONE
    )


def _hindrance(machine: Machine, form: Form, fee: Fee | None) -> Hindrance:
    shut = _shut(machine, form)
    if shut is not Hindrance.NONE:
        return shut
    # A request that waits needs no page today.
    if form.kind is Kind.CERTIFICATE and not machine.office.reachable:
        return Hindrance.OFFICE_AWAY
    if not _can_print(machine):
        return Hindrance.PRINTER
    if form.kind is Kind.FORM:
        return Hindrance.NOT_OFFERED if _closed(machine, form) else Hindrance.NONE
    return _refusal(machine, form, fee)


def _shut(machine: Machine, form: Form) -> Hindrance:
    """For a time: the office has closed it, or it has hours of its own."""
    bulletin = machine.office.bulletin
    if bulletin.closure(form.code, machine.now) is not None:
        return Hindrance.CLOSED
    if not bulletin.service_open(form.code, machine.now):
        return Hindrance.HOURS
    return Hindrance.NONE


def _closed(machine: Machine, form: Form) -> bool:
    """The office named it and does not offer it. Of a form it need not have said anything."""
    return form.code in machine.office.fees and form.code not in machine.office.offered


def _refusal(machine: Machine, form: Form, fee: Fee | None) -> Hindrance:
    """What the office itself, as it said last, has against a paper at this kiosk."""
    if form.code not in machine.office.offered or fee is None:
        return Hindrance.NOT_OFFERED
    if fee.amount and not fee.waived:
        # The kiosk cannot take money: only papers whose fee the office waives are offered.
        return Hindrance.FEE
    return Hindrance.NONE


def has_slip_printer(machine: Machine) -> bool:
    return any(report.kind == SLIP_PRINTER for report in machine.devices)


def _can_print(machine: Machine) -> bool:
    reports = [report for report in machine.devices if report.kind == PAGE_PRINTER]
    return any(
        isinstance(report.status, PrinterStatus) and report.status.can_print for report in reports
    )
