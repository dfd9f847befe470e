"""HTTP in front of the services: authentication, the message, the answer. No decision here."""

# ruff: noqa: ARG001 - Django and ninja call by these names
from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from typing import TypeVar

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from ninja.errors import HttpError, ValidationError

from backend.accounts.attempts import client_address
from backend.api.answers import problem_response
from backend.api.bodies import BoundedParser, bounded_body
from backend.api.description import KioskInterface
from backend.api.told import told
from backend.identity import sign_ins
from backend.identity.oidc import OidcProvider, ProviderSettings
from backend.issuance import anchors, issue, keys, offers, permits, reports, revocations, waiting
from backend.kiosks import key_changes, newcomers
from backend.kiosks.authentication import SignedRequest, authenticate, headers_of
from backend.kiosks.models import Kiosk
from backend.people import consents
from backend.problems import ProblemError
from backend.releases import reports as reports_of_kiosks
from backend.releases.repository import newest_release
from backend.verify.forms import PublicForm, public_form
from forms.schema import Form
from forms.second_language import REFERENCE_LANGUAGE
from office_contract.anchors import Countersignature, LedgerAnchor
from office_contract.key_rotation import KeyOffer, KeyTaken
from office_contract.messages import (
    Accepted,
    Collection,
    CollectRequest,
    ConsentReport,
    EnrolmentProgress,
    EnrolmentRequest,
    HelpCall,
    Issuance,
    IssueRequest,
    Message,
    OfficeStatus,
    OutcomeReport,
    ProblemReport,
    QueuedRequest,
    Record,
    RecordRequest,
    Relatives,
    RelativesRequest,
    SignInPoll,
    SignInProgress,
    SignInRequest,
    SignInStarted,
    StatusRequest,
    TrustList,
)
from office_contract.signing import PROBLEM_STATUS, Endpoint
from office_contract.vocabulary import ProblemType, Subject

View = TypeVar("View", bound=Callable[..., Message])

PROBLEMS: Mapping[int, type[ProblemReport]] = dict.fromkeys(
    sorted(set(PROBLEM_STATUS.values())), ProblemReport
)
"""Declared on every route, so that the published interface says what can come back."""
SEEN_EVERY_SECONDS = 60
"""How exactly ``last_seen_at`` is kept: a write for every request would be for nothing."""


class KioskRequest(HttpRequest):
    """A request whose signature was good."""

    auth: Kiosk


def signed_by_kiosk(request: HttpRequest) -> Kiosk:
    """Authenticate; ninja puts the kiosk into ``request.auth``."""
    now = timezone.now()
    kiosk = authenticate(_as_signed(request), now)
    if (
        kiosk.last_seen_at is None
        or (now - kiosk.last_seen_at).total_seconds() > SEEN_EVERY_SECONDS
    ):
        Kiosk.objects.filter(pk=kiosk.pk).update(last_seen_at=now)
    return kiosk


def _as_signed(request: HttpRequest) -> SignedRequest:
    return SignedRequest(
        method=request.method or "",
        url=settings.OFFICE_ADDRESS + request.get_full_path(),
        headers=headers_of(request.headers.items()),
        body=bounded_body(request),
    )


api = KioskInterface(
    title="Một Cửa Kiosk: kiosk interface",
    version="1",
    docs_url=None,  # the page would load its scripts from elsewhere
    auth=signed_by_kiosk,
    urls_namespace="kiosk-interface",
    parser=BoundedParser(),
)
provider = OidcProvider(
    ProviderSettings(
        issuer=settings.OIDC_ISSUER,
        client_id=settings.OIDC_CLIENT_ID,
        client_secret=settings.OIDC_CLIENT_SECRET,
        number_claim=settings.OIDC_NUMBER_CLAIM,
    )
)


@api.exception_handler(ProblemError)
def on_problem(request: HttpRequest, error: ProblemError) -> HttpResponse:
    return problem_response(error)


@api.exception_handler(ValidationError)
def on_malformed(request: HttpRequest, error: ValidationError) -> HttpResponse:
    """Names the fields and rules that failed; never what was sent."""
    faults = "; ".join(
        f"{'.'.join(str(part) for part in fault['loc'][2:])}: {fault['type']}"
        for fault in error.errors[:10]
    )
    return problem_response(ProblemError(ProblemType.MALFORMED, faults))


@api.exception_handler(HttpError)
def on_http_error(request: HttpRequest, error: HttpError) -> HttpResponse:
    """What ninja raises itself: a body that is no JSON, or one that was not read at all."""
    if isinstance(error.__cause__, ProblemError):
        return problem_response(error.__cause__)
    return problem_response(ProblemError(ProblemType.MALFORMED, "The body is not JSON."))


def _post(endpoint: Endpoint, answer: type[Message]) -> Callable[[View], View]:
    return api.post(f"/{endpoint}", response={200: answer, **PROBLEMS}, by_alias=True)


@_post(Endpoint.STATUS, OfficeStatus)
def status(request: KioskRequest, message: StatusRequest) -> OfficeStatus:
    now = timezone.now()
    if request.auth.app_version != message.app_version:
        Kiosk.objects.filter(pk=request.auth.pk).update(app_version=message.app_version[:50])
    reports_of_kiosks.take_report(request.auth, message, now)
    holds = told(request.auth, now)
    return OfficeStatus(
        time=now,
        office=settings.OFFICE_NAME,
        services=holds.services,
        release=newest_release(),
        events=reports_of_kiosks.events_address(),
        notices=holds.notices,
        hours=holds.hours,
        closed_days=holds.closed_days,
        permit=permits.permit_of(request.auth, now),
        new_key=key_changes.wants_new_key(request.auth, now),
        keys=keys.trust_mark(),
    )


@api.post(f"/{Endpoint.ENROLMENT}", response={200: EnrolmentProgress, **PROBLEMS}, auth=None)
def enrolment(request: HttpRequest, message: EnrolmentRequest) -> EnrolmentProgress:
    """Signed by the key that the message names, which no kiosk has yet."""
    source = client_address(
        request.headers, request.META.get("REMOTE_ADDR", ""), settings.OFFICE_CLIENT_HEADER
    )
    return newcomers.ask(_as_signed(request), message, source or "", timezone.now())


@_post(Endpoint.KEY_ROTATION, KeyTaken)
def key_rotation(request: KioskRequest, message: KeyOffer) -> KeyTaken:
    return key_changes.take_key(request.auth, message, timezone.now())


@_post(Endpoint.SIGN_IN, SignInStarted)
def sign_in(request: KioskRequest, message: SignInRequest) -> SignInStarted:
    now = timezone.now()
    offers.offered_certificate(message.code, request.auth, now)
    form = offers.catalogue()[message.code].form
    if message.subject.value not in offers.catalogue().subjects(message.code):
        raise ProblemError(ProblemType.NOT_OFFERED, "Not offered for this subject.")
    return sign_ins.begin(
        request.auth,
        message,
        provider,
        paper=_paper(form, message.subject, message.language),
        draw=sign_ins.Draw(
            sign_in=secrets.token_urlsafe(32), number=str(secrets.randbelow(90) + 10)
        ),
        now=now,
        find_waiting=lambda: waiting.waiting_for(message, now),
    )


@_post(Endpoint.SIGN_IN_POLL, SignInProgress)
def sign_in_poll(request: KioskRequest, message: SignInPoll) -> SignInProgress:
    return sign_ins.poll(request.auth, message, provider, now=timezone.now())


@_post(Endpoint.RELATIVES, Relatives)
def relatives(request: KioskRequest, message: RelativesRequest) -> Relatives:
    return issue.relatives(request.auth, message, timezone.now())


@_post(Endpoint.RECORD, Record)
def record(request: KioskRequest, message: RecordRequest) -> Record:
    return issue.record(request.auth, message, timezone.now())


@_post(Endpoint.ISSUE, Issuance)
def issue_certificate(request: KioskRequest, message: IssueRequest) -> Issuance:
    return issue.issue(request.auth, message, timezone.now())


@_post(Endpoint.OUTCOME, Accepted)
def outcome(request: KioskRequest, message: OutcomeReport) -> Accepted:
    return reports.report_outcome(request.auth, message, timezone.now())


@_post(Endpoint.HELP, Accepted)
def call_help(request: KioskRequest, message: HelpCall) -> Accepted:
    return reports.call_help(request.auth, message, timezone.now())


@_post(Endpoint.CONSENT, Accepted)
def take_consent(request: KioskRequest, message: ConsentReport) -> Accepted:
    return consents.take(request.auth, message, timezone.now())


@_post(Endpoint.REQUEST, Accepted)
def take_request(request: KioskRequest, message: QueuedRequest) -> Accepted:
    return waiting.accept(request.auth, message, timezone.now())


@_post(Endpoint.ANCHOR, Countersignature)
def anchor(request: KioskRequest, message: LedgerAnchor) -> Countersignature:
    return anchors.take_anchor(request.auth, message, keys.sealing_key().private, timezone.now())


@_post(Endpoint.COLLECT, Collection)
def collect(request: KioskRequest, message: CollectRequest) -> Collection:
    return waiting.collect(request.auth, message, timezone.now())


@api.get(f"/{Endpoint.KEYS}", response={200: TrustList}, auth=None)
def trusted_keys(request: HttpRequest, response: HttpResponse) -> TrustList:
    response.headers["Cache-Control"] = "public, max-age=300"
    return keys.trust_list()


@api.get("/revocations", response={200: bytes}, auth=None)
def revocations_list(request: HttpRequest) -> HttpResponse:
    signed = revocations.signed_list(timezone.now())
    response = HttpResponse(signed, content_type="application/octet-stream")
    response.headers["Cache-Control"] = "public, max-age=300"
    return response


@api.get(
    "/forms/{code}/{version}",
    response={200: PublicForm, 404: ProblemReport, 422: ProblemReport},
    auth=None,
)
def form_labels(
    request: HttpRequest, response: HttpResponse, code: str, version: int
) -> PublicForm:
    bundle = offers.catalogue().find(code, version)
    if bundle is None:
        raise ProblemError(ProblemType.NOT_FOUND)
    response.headers["Cache-Control"] = "public, max-age=3600"
    return public_form(bundle.form)


_FOR_WHOM = {
    Subject.CHILD: {"vi": "cho con", "en": "for a child", "ko": "자녀용"},
    Subject.DECEASED: {
        "vi": "cho người thân đã mất",
        "en": "for a relative who has died",
        "ko": "사망한 가족용",
    },
}


def _paper(form: Form, subject: Subject, language: str) -> str:
    """For instance ``Xác nhận thông tin về cư trú (cho con)``, where there is a choice.

    In English for whoever reads a language that the paper has no title in.
    """
    spoken = language if language in form.title else REFERENCE_LANGUAGE
    title = form.say(form.title, spoken)
    if subject is Subject.SELF or len(form.subjects) == 1:
        return title
    for_whom = _FOR_WHOM[subject]
    return f"{title} ({for_whom.get(spoken, for_whom[REFERENCE_LANGUAGE])})"
