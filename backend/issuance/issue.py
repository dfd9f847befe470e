"""Records and certificates. One certificate per request, one request per sign-in (F1, F2)."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import NamedTuple

from django.conf import settings
from django.db import IntegrityError, transaction
from django.utils import timezone

from backend.identity.models import SignIn
from backend.identity.sign_ins import usable
from backend.issuance.asked import Asked, agency_of
from backend.issuance.ct07 import ct07_values
from backend.issuance.keys import sealing_key, verify_address
from backend.issuance.models import IssuedPaper
from backend.issuance.offers import bundle_in_force, offered_certificate
from backend.issuance.reports import given_up
from backend.issuance.serials import Serial, lock_requests, reserve_serial
from backend.issuance.tl_kh import tl_kh_values
from backend.issuance.tl_ks import tl_ks_values
from backend.issuance.tl_kt import tl_kt_values
from backend.issuance.waiting import lock_for_issue
from backend.issuance.xn_tthn import xn_tthn_values
from backend.kiosks.models import Kiosk
from backend.problems import ProblemError
from backend.registry.lookup import Related, relatives_of, subject_of
from forms.schema import Form
from forms.seal import PaperValue, SealedPaper, pack_values, seal
from office_contract.messages import (
    Issuance,
    IssueRequest,
    Record,
    RecordRequest,
    Relative,
    Relatives,
    RelativesRequest,
    Values,
)
from office_contract.vocabulary import ProblemType, Subject

RECORDS: Mapping[str, Callable[[Asked], Values]] = {
    "CT07": ct07_values,
    "TL-KS": tl_ks_values,
    "TL-KH": tl_kh_values,
    "TL-KT": tl_kt_values,
    "XN-TTHN": xn_tthn_values,
}
"""How each certificate's values are found."""
FIRST_SHEET = 1

log = logging.getLogger(__name__)


class _Looked(NamedTuple):
    """What the look-up for one certificate found."""

    sign_in: SignIn
    notation: str
    form: Form
    values: Values
    issuer: str


def relatives(kiosk: Kiosk, message: RelativesRequest, now: datetime) -> Relatives:
    """For whom else the signed-in person may have the paper: their children, or the deceased.

    Raises:
        ProblemError: ``not-signed-in``, ``sign-in-used``, ``no-record``, ``several-records``.
    """
    with transaction.atomic():
        row = usable(kiosk, session=message.session, sign_in=message.sign_in, code=None, now=now)
        if row.subject == Subject.SELF.value:
            raise ProblemError(ProblemType.NOT_SIGNED_IN, "The sign-in was for oneself.")
        if IssuedPaper.objects.filter(sign_in=row).exists():
            raise ProblemError(ProblemType.SIGN_IN_USED)
        found = relatives_of(row.person_number, Subject(row.subject), timezone.localdate(now))
        return Relatives(
            session=message.session, relatives=tuple(_relative(related) for related in found)
        )


def record(kiosk: Kiosk, message: RecordRequest, now: datetime) -> Record:
    """What would be printed. Reserves nothing, seals nothing.

    Raises:
        ProblemError: whatever would keep ``issue`` from sealing it.
    """
    _belongs_together(message)
    with transaction.atomic():
        looked = _look_up(kiosk, message, now)
        waits = looked.sign_in.waiting_request
        if waits is not None and waits.used_at is not None:
            raise ProblemError(ProblemType.SLIP_USED)
    return Record(
        session=message.session,
        request=message.request,
        code=message.code,
        requester_number=looked.sign_in.person_number,
        subject_number=message.subject_number,
        values=looked.values,
    )


def issue(kiosk: Kiosk, message: IssueRequest, now: datetime) -> Issuance:
    """Reserve a serial and seal the record; the same request gives the same answer for ever.

    Raises:
        ProblemError: ``conflict`` (another content under this request, or the kiosk has said
            that it takes no answer to it any more), ``sign-in-used``,
            ``not-signed-in``, ``not-related``, ``no-record`` or that of one register,
            ``several-records``, ``not-offered``, ``bundle-too-old``, ``slip-used``.
    """
    _belongs_together(message)
    fingerprint = hashlib.sha256(message.model_dump_json().encode()).hexdigest()
    if (known := _issued_before(kiosk, message, fingerprint)) is not None:
        return known
    try:
        with transaction.atomic():
            return _issue(kiosk, message, fingerprint, now)
    except IntegrityError:
        # The same request on two lines at once: the other one has just issued it.
        known = _issued_before(kiosk, message, fingerprint)
        if known is None:
            raise
        return known


def _issue(kiosk: Kiosk, message: IssueRequest, fingerprint: str, now: datetime) -> Issuance:
    looked = _look_up(kiosk, message, now)
    # Within the lock that `usable` took: whoever came first is visible now.
    if (known := _issued_before(kiosk, message, fingerprint)) is not None:
        return known
    lock_requests(kiosk)
    if given_up(kiosk, message.request):
        raise ProblemError(ProblemType.CONFLICT, "The kiosk has given this request up.")
    waits = looked.sign_in.waiting_request
    replaced = lock_for_issue(waits) if waits is not None else None
    serial = reserve_serial(
        office=settings.OFFICE_SERIAL_CODE,
        code=message.code,
        year=timezone.localdate(now).year,
        notation=looked.notation,
    )
    answer = Issuance(
        session=message.session,
        request=message.request,
        code=message.code,
        bundle_version=message.bundle_version,
        serial=serial.text,
        sheet=FIRST_SHEET,
        issued_at=now.replace(microsecond=0),
        requester_number=looked.sign_in.person_number,
        subject_number=message.subject_number,
        values=looked.values,
        seal=_seal(message, looked, serial, now),
    )
    IssuedPaper.objects.create(
        kiosk=kiosk,
        request=message.request,
        fingerprint=fingerprint,
        sign_in=looked.sign_in,
        waiting_request=waits,
        replaces=replaced,
        office=serial.office,
        code=serial.code,
        year=serial.year,
        number=serial.number,
        serial=serial.text,
        issued_at=now,
        answer=answer.model_dump_json(),
    )
    log.info("issued %s", serial.text)
    return answer


def _look_up(kiosk: Kiosk, message: RecordRequest | IssueRequest, now: datetime) -> _Looked:
    today = timezone.localdate(now)
    sign_in = usable(
        kiosk, session=message.session, sign_in=message.sign_in, code=message.code, now=now
    )
    if IssuedPaper.objects.filter(sign_in=sign_in).exclude(request=message.request).exists():
        raise ProblemError(ProblemType.SIGN_IN_USED)
    service = offered_certificate(message.code, kiosk, now)
    bundle = bundle_in_force(message.code, message.bundle_version, today)
    related = subject_of(
        sign_in.person_number, Subject(sign_in.subject), message.subject_number, today
    )
    agency = agency_of(bundle.form.group)
    values = RECORDS[message.code](Asked(related, agency, today))
    return _Looked(sign_in, service.notation, bundle.form, values, agency.name)


def _relative(related: Related) -> Relative:
    person = related.person
    assert related.relation is not None
    return Relative(
        number=person.number,
        name=person.name,
        birth_date=person.birth_date,
        relation=related.relation,
        died=person.died,
    )


def _seal(message: IssueRequest, looked: _Looked, serial: Serial, now: datetime) -> str:
    return seal(
        SealedPaper(
            kind=looked.form.kind,
            code=looked.form.code,
            version=looked.form.version,
            language=message.language,
            serial=serial.text,
            sheet=FIRST_SHEET,
            issued_at=now.replace(microsecond=0),
            request=message.request,
            issuer=looked.issuer,
            values=pack_values(looked.form, as_texts(looked.values)),
        ),
        sealing_key(),
        verify_address(),
    )


def as_texts(values: Values) -> dict[str, PaperValue]:
    """The same values as text alone, which is all that a paper holds."""
    return {
        name: [{column: str(cell) for column, cell in row.items()} for row in value]
        if isinstance(value, list)
        else str(value)
        for name, value in values.items()
    }


def _issued_before(kiosk: Kiosk, message: IssueRequest, fingerprint: str) -> Issuance | None:
    row = IssuedPaper.objects.filter(kiosk=kiosk, request=message.request).first()
    if row is None:
        return None
    if row.fingerprint != fingerprint:
        raise ProblemError(ProblemType.CONFLICT, "This request issued another paper.")
    return Issuance.model_validate_json(row.answer)


def _belongs_together(message: RecordRequest | IssueRequest) -> None:
    if not message.request.startswith(f"{message.session}-"):
        raise ProblemError(ProblemType.MALFORMED, "request does not begin with session.")
