"""A certificate as a signed PDF, for whoever may have it: confirmed with the phone each time."""

from __future__ import annotations

import hashlib
import logging
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from django.conf import settings
from django.utils import timezone

from backend.identity.oidc import (
    SLOW_DOWN_STEP,
    Answer,
    Approved,
    Binding,
    Expired,
    Pending,
    Provider,
    ProviderAwayError,
    Refused,
)
from backend.identity.sign_ins import LONGEST_WAIT, MAX_INTERVAL
from backend.issuance.issue import as_texts
from backend.issuance.models import IssuedPaper
from backend.issuance.offers import catalogue
from backend.problems import ProblemError
from backend.registry.lookup import OF_AGE
from backend.registry.models import Person
from backend.verify.judging import find_paper, standing
from backend.verify.models import PaperDownload
from backend.verify.pdf_signing import sign_pdf
from backend.verify.reading import trust_of_office
from backend.verify.words import WORDS
from forms.compose import compose
from forms.formats import whole_years
from forms.seal import SealedPaper, open_seal
from office_contract.messages import Issuance
from office_contract.vocabulary import ProblemType

READY: Final = timedelta(minutes=10)
"""From the approval on: time to save the file."""
KEPT: Final = timedelta(hours=24)
State = PaperDownload.State

log = logging.getLogger(__name__)


class NoPaperError(Exception):
    """There is no such paper, or it no longer counts. Which of the two is not said."""


@dataclass(frozen=True, slots=True, repr=False)
class Draw:
    """What chance decides: what stands in the page's address, and the two digits on the page."""

    token: str
    number: str


def begin(
    serial: str, code: str, language: str, provider: Provider, draw: Draw, now: datetime
) -> PaperDownload:
    """Ask the identity provider for a code that the person confirms on the phone.

    Raises:
        NoPaperError: Nothing is to be had under this number and request code.
        ProblemError: ``provider-away``.
    """
    paper = find_paper(serial, code)
    if paper is None or standing(paper.serial) is not None:
        raise NoPaperError
    PaperDownload.objects.filter(expires_at__lt=now - KEPT).delete()
    place = f"{WORDS[language]['signInPlace']}, {settings.OFFICE_NAME}"
    binding = Binding(place, f"{_title(paper, language)} (PDF)", draw.number, language)
    try:
        authorization = provider.begin(binding)
    except ProviderAwayError as e:
        raise _away(e) from e
    interval = min(authorization.interval, MAX_INTERVAL)
    return PaperDownload.objects.create(
        token=_hash(draw.token),
        paper=paper,
        language=language,
        device_code=authorization.device_code,
        user_code=authorization.user_code,
        verification_uri=authorization.verification_uri,
        verification_uri_complete=authorization.verification_uri_complete,
        number=draw.number,
        interval=interval,
        next_poll_at=now + timedelta(seconds=interval),
        expires_at=now + min(timedelta(seconds=authorization.expires_in), LONGEST_WAIT),
    )


def progress(token: str, provider: Provider, now: datetime) -> PaperDownload:
    """How it stands. The provider is asked no oftener than it allows, by one worker at a time.

    Raises:
        ProblemError: ``not-found``, ``provider-away``.
    """
    row = PaperDownload.objects.select_related("paper").filter(token=_hash(token)).first()
    if row is None:
        raise ProblemError(ProblemType.NOT_FOUND)
    if now >= row.expires_at and row.state in {State.PENDING, State.APPROVED}:
        _end(row, State.EXPIRED)
    elif row.state == State.PENDING and now >= row.next_poll_at and _take_turn(row, now):
        try:
            answer = provider.poll(row.device_code)
        except ProviderAwayError as e:
            raise _away(e) from e
        _heard(row, answer, now)
    return row


def signed_copy(row: PaperDownload) -> bytes:
    """The certificate of an approved download, drawn anew from what was sealed, and signed.

    Raises:
        NoPaperError: It was revoked or replaced meanwhile, or was not approved.
        PdfKeyError: The office's key cannot sign.
    """
    if row.state != State.APPROVED or standing(row.paper.serial) is not None:
        raise NoPaperError
    answer = Issuance.model_validate_json(row.paper.answer)
    bundle = catalogue().find(answer.code, answer.bundle_version)
    sealed = open_seal(answer.seal, trust_of_office())
    if bundle is None or not isinstance(sealed, SealedPaper):
        raise NoPaperError
    page = compose(
        bundle,
        as_texts(answer.values),
        language=sealed.language,
        seal=answer.seal,
        specimen=False,
        request=answer.request,
        serial=answer.serial,
        sheet=answer.sheet,
    )
    signed = sign_pdf(page.pdf, answer.serial)
    log.info("downloaded %s", answer.serial)
    return signed


def may_have(paper: IssuedPaper, number: str, today: datetime) -> bool:
    """Whether a verified person may have it: who asked for it, or whom it is about, if of age."""
    answer = Issuance.model_validate_json(paper.answer)
    if number == answer.requester_number:
        return True
    if number != answer.subject_number:
        return False
    born = Person.objects.filter(number=number, died=None).values_list("birth_date", flat=True)
    found = list(born[:2])
    return len(found) == 1 and whole_years(found[0], timezone.localdate(today)) >= OF_AGE


def _title(paper: IssuedPaper, language: str) -> str:
    answer = Issuance.model_validate_json(paper.answer)
    bundle = catalogue().find(paper.code, answer.bundle_version)
    if bundle is None:
        raise NoPaperError
    return bundle.form.say(bundle.form.title, language)


def _take_turn(row: PaperDownload, now: datetime) -> bool:
    next_poll_at = now + timedelta(seconds=row.interval)
    waiting = PaperDownload.objects.filter(
        pk=row.pk, state=State.PENDING, next_poll_at=row.next_poll_at
    )
    return bool(waiting.update(next_poll_at=next_poll_at))


def _heard(row: PaperDownload, answer: Answer, now: datetime) -> None:
    match answer:
        case Pending(slow_down=slow_down):
            if slow_down:
                row.interval = min(row.interval + SLOW_DOWN_STEP, 60)
                row.next_poll_at = now + timedelta(seconds=row.interval)
                row.save(update_fields=["interval", "next_poll_at"])
        case Refused():
            _end(row, State.REFUSED)
        case Expired():
            _end(row, State.EXPIRED)
        case Approved(number, _):
            if may_have(row.paper, number, now):
                row.expires_at = now + READY
                _end(row, State.APPROVED)
            else:
                _end(row, State.OTHER_PERSON)


def _end(row: PaperDownload, state: PaperDownload.State) -> None:
    row.state, row.device_code = state, ""
    row.save(update_fields=["state", "device_code", "expires_at"])


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def _away(error: ProviderAwayError) -> ProblemError:
    log.warning("identity provider: %s", error)
    return ProblemError(ProblemType.PROVIDER_AWAY, str(error), retry_after=5)
