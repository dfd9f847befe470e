"""The line to the office: one method for each message, signed, bounded, and checked (F1).

An answer is used only if it is whole, keeps the contract, and repeats the ids that were asked for.
Every request is idempotent (by ``request`` or ``entry``), so that one that was cut off is sent
again, once, at once; longer patience is the outbox's or the person's.

The office's clock counts, not this machine's: every answer carries it, and ``office_now`` follows
(``office_clock``).
"""

from __future__ import annotations

import base64
import os
import time
from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http.cookiejar import DefaultCookiePolicy
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit

import requests
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from http_message_signatures import MappingKeyResolver
from pydantic import ValidationError
from requests_http_signature import HTTPSignatureAuth, algorithms
from urllib3.exceptions import HTTPError, ProtocolError, ReadTimeoutError

from office_contract import anchors, messages, signing
from office_contract.key_rotation import KeyOffer, KeyTaken
from office_contract.messages import Message, ProblemReport
from office_contract.signing import Endpoint
from office_contract.vocabulary import ProblemType, SignInState
from offline_cache.bounded_http import BoundedAdapter, TooLargeError, TooSlowError, read_body
from offline_cache.delays import Timeouts
from offline_cache.errors import (
    ForeignAnswerError,
    MalformedAnswerError,
    OfficeProblemError,
    OfficeUnreachableError,
)
from offline_cache.office_clock import OfficeClock

CONNECTIONS = 6
"""Kept open at most: the person's worker, the outbox's lanes, the home screen's status."""
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
_ECHOED = (
    "session",
    "request",
    "entry",
    "sign_in",
    "code",
    "bundle_version",
    "subject_number",
    "replaces",
)
"""Fields that an answer repeats where the question had them (F1)."""
_ONCE_MORE = frozenset({ProblemType.CLOCK, ProblemType.REPLAY})
"""Healed by signing again: with the time just learnt, or where a proxy sent a request twice."""

_Answer = TypeVar("_Answer", bound=Message)


class OfficeClient:
    """Speaks to one office as one kiosk. May be shared by threads.

    Every method raises:
        OfficeUnreachableError: no answer in time.
        OfficeProblemError: the office says why not.
        MalformedAnswerError: the answer is cut short, too large or against the contract.
        ForeignAnswerError: the answer is to something else; nothing of it may be used.
    """

    def __init__(
        self,
        base_url: str,
        key: Ed25519PrivateKey,
        key_id: str,
        clock: Callable[[], datetime],
        timeouts: Timeouts | None = None,
        verify: str | None = None,
        random: Callable[[int], bytes] = os.urandom,
        office_clock: OfficeClock | None = None,
    ) -> None:
        """Nothing is sent yet.

        Args:
            base_url: for instance ``https://office.example``; plain http only on loopback.
            key: the kiosk's signing key.
            key_id: its name at the office.
            clock: this machine's time, aware.
            timeouts: limits of one exchange.
            verify: PEM file of the authorities that may vouch for the office, else the common ones.
            random: bytes for nonces.
            office_clock: one that other clients of this kiosk share, else one of its own.

        Raises:
            ValueError: the address is none that personal data may be sent to, or there is no
                file ``verify``.
        """
        self._timeouts = timeouts or Timeouts()
        self._root = checked_address(base_url) + signing.API_PREFIX
        self._office_clock = office_clock or OfficeClock(clock)
        self._auth = KioskAuth(key, key_id, self.office_now, random)
        self._session = office_session(self._timeouts, verify)

    def status(self, request: messages.StatusRequest) -> messages.OfficeStatus:
        return self._ask(Endpoint.STATUS, request, messages.OfficeStatus)

    def enrol(self, request: messages.EnrolmentRequest) -> messages.EnrolmentProgress:
        """Of a kiosk that the office may not know yet."""
        return self._ask(Endpoint.ENROLMENT, request, messages.EnrolmentProgress)

    def begin_sign_in(self, request: messages.SignInRequest) -> messages.SignInStarted:
        return self._ask(Endpoint.SIGN_IN, request, messages.SignInStarted)

    def poll_sign_in(self, poll: messages.SignInPoll) -> messages.SignInProgress:
        progress = self._ask(Endpoint.SIGN_IN_POLL, poll, messages.SignInProgress)
        if (progress.person is not None) != (progress.state is SignInState.APPROVED):
            raise MalformedAnswerError("a person belongs to an approved sign-in, and to no other")
        return progress

    def relatives(self, request: messages.RelativesRequest) -> messages.Relatives:
        return self._ask(Endpoint.RELATIVES, request, messages.Relatives)

    def record(self, request: messages.RecordRequest) -> messages.Record:
        return self._ask(Endpoint.RECORD, request, messages.Record)

    def issue(self, request: messages.IssueRequest) -> messages.Issuance:
        return self._ask(Endpoint.ISSUE, request, messages.Issuance)

    def report_outcome(self, report: messages.OutcomeReport) -> messages.Accepted:
        return self._ask(Endpoint.OUTCOME, report, messages.Accepted)

    def call_help(self, call: messages.HelpCall) -> messages.Accepted:
        return self._ask(Endpoint.HELP, call, messages.Accepted)

    def report_consent(self, report: messages.ConsentReport) -> messages.Accepted:
        return self._ask(Endpoint.CONSENT, report, messages.Accepted)

    def hand_in(self, request: messages.QueuedRequest) -> messages.Accepted:
        return self._ask(Endpoint.REQUEST, request, messages.Accepted)

    def collect(self, request: messages.CollectRequest) -> messages.Collection:
        return self._ask(Endpoint.COLLECT, request, messages.Collection)

    def anchor(self, anchor: anchors.LedgerAnchor) -> anchors.Countersignature:
        return self._ask(Endpoint.ANCHOR, anchor, anchors.Countersignature)

    def change_key(self, offer: KeyOffer) -> KeyTaken:
        """Offer this kiosk's next signing key."""
        return self._ask(Endpoint.KEY_ROTATION, offer, KeyTaken)

    def trust_list(self) -> messages.TrustList:
        """Public: the request is not signed."""
        return self._exchange("GET", Endpoint.KEYS, None, messages.TrustList)

    def revocations(self) -> bytes:
        """The signed list of papers that no longer count, unchecked. Public: not signed for."""
        asked = self._office_clock.reading()
        address = self._root + Endpoint.REVOCATIONS.value
        response, content = self._send("GET", address, None, signing.MAX_LIST_BYTES)
        header = response.headers.get(signing.OFFICE_TIME_HEADER, "")
        self._learn_time(signing.parse_office_time(header), asked, self._office_clock.reading())
        if response.status_code != requests.codes.ok:
            raise self._failure(response, content)
        return content

    def office_now(self) -> datetime:
        """The office's time as far as known (``OfficeClock.now``)."""
        return self._office_clock.now()

    @property
    def office_time_known(self) -> bool:
        """Whether any answer has told the office's time since the start."""
        return self._office_clock.known

    def close(self) -> None:
        self._session.close()

    def _ask(self, endpoint: Endpoint, question: Message, expected: type[_Answer]) -> _Answer:
        body = question.model_dump_json().encode()
        try:
            answer = self._exchange("POST", endpoint, body, expected)
        except OfficeProblemError as error:
            if error.kind not in _ONCE_MORE:
                raise
            answer = self._exchange("POST", endpoint, body, expected)
        for field in _ECHOED:
            repeated = field in type(question).model_fields and field in expected.model_fields
            if repeated and getattr(question, field) != getattr(answer, field):
                raise ForeignAnswerError(field)
        return answer

    def _exchange(
        self, method: str, endpoint: Endpoint, body: bytes | None, expected: type[_Answer]
    ) -> _Answer:
        asked = self._office_clock.reading()
        response, content = self._send(method, self._root + endpoint.value, body)
        answered = self._office_clock.reading()
        header = response.headers.get(signing.OFFICE_TIME_HEADER, "")
        self._learn_time(signing.parse_office_time(header), asked, answered)
        if response.status_code != requests.codes.ok:
            error = self._failure(response, content)
            if isinstance(error, OfficeProblemError):
                self._learn_time(error.problem.office_time, asked, answered)
            raise error
        if content_type(response) != signing.CONTENT_TYPE:
            raise MalformedAnswerError("not JSON")
        try:
            return expected.model_validate_json(content)
        except ValidationError as error:
            finding = _finding(error, expected)
        # Outside the handler: the validator's own error quotes what it refused.
        raise MalformedAnswerError(finding)

    def _send(
        self, method: str, url: str, body: bytes | None, most: int = signing.MAX_ANSWER_BYTES
    ) -> tuple[requests.Response, bytes]:
        deadline = time.monotonic() + self._timeouts.total
        try:
            return self._send_once(method, url, body, deadline, most)
        except _CutOffError:
            # A line kept open from before, closed by the office meanwhile; or a true reset.
            if time.monotonic() > deadline:
                raise OfficeUnreachableError("the office is too slow", sent=True) from None
        try:
            return self._send_once(method, url, body, deadline, most)
        except _CutOffError as error:
            raise OfficeUnreachableError("the office cuts the line", sent=True) from error

    def _send_once(
        self, method: str, url: str, body: bytes | None, deadline: float, most: int
    ) -> tuple[requests.Response, bytes]:
        request = requests.Request(method, url, data=body)
        if body is not None:
            request.headers["Content-Type"] = signing.CONTENT_TYPE
            request.auth = self._auth
        try:
            with self._session.send(
                self._session.prepare_request(request),
                timeout=(self._timeouts.connect, self._timeouts.read),
                allow_redirects=False,
                stream=True,
            ) as response:
                if response.headers.get("Content-Encoding", "identity") != "identity":
                    raise MalformedAnswerError("compressed, which was not asked for")
                return response, read_body(response, deadline, most)
        except requests.exceptions.SSLError as error:
            raise OfficeUnreachableError("its certificate is refused", sent=False) from error
        except requests.exceptions.ConnectTimeout as error:
            raise OfficeUnreachableError("the office does not answer", sent=False) from error
        except requests.exceptions.ReadTimeout as error:
            raise OfficeUnreachableError("the office is too slow", sent=True) from error
        except requests.exceptions.ConnectionError as error:
            if error.args and isinstance(error.args[0], ProtocolError):
                raise _CutOffError from error
            raise OfficeUnreachableError("the office cannot be reached", sent=False) from error
        except TooLargeError as error:
            raise MalformedAnswerError("too large") from error
        except (TooSlowError, ReadTimeoutError) as error:
            raise OfficeUnreachableError("the office is too slow", sent=True) from error
        except HTTPError as error:
            raise MalformedAnswerError("cut short") from error

    def _learn_time(
        self, office_time: datetime | None, asked: datetime, answered: datetime
    ) -> None:
        if office_time is not None:
            self._office_clock.learn(office_time, asked, answered)

    def _failure(
        self, response: requests.Response, content: bytes
    ) -> OfficeProblemError | OfficeUnreachableError | MalformedAnswerError:
        status = response.status_code
        if content_type(response) == signing.PROBLEM_CONTENT_TYPE and status >= 400:
            try:
                problem = ProblemReport.model_validate_json(content)
            except ValidationError:
                return MalformedAnswerError(f"a problem of status {status} against RFC 9457")
            return OfficeProblemError(problem, self._retry_after(response))
        if status >= 500 or status == requests.codes.too_many_requests:
            # Something before the office answered in its place; it may say when to come again.
            return OfficeUnreachableError(
                f"answered {status}",
                sent=True,
                status=status,
                retry_after=self._retry_after(response),
            )
        return MalformedAnswerError(f"status {status} without a problem report")

    def _retry_after(self, response: requests.Response) -> float | None:
        """RFC 9110 section 10.2.3: seconds, or a date."""
        text = response.headers.get("Retry-After", "").strip()
        if text.isascii() and text.isdigit() and len(text) < 10:
            return float(text)
        try:
            until = parsedate_to_datetime(text)
        except ValueError:
            return None
        if until.tzinfo is None:
            until = until.replace(tzinfo=UTC)
        return max((until - self.office_now()).total_seconds(), 0.0)


class _CutOffError(Exception):
    """The line was closed before an answer began."""


class KioskAuth(HTTPSignatureAuth):
    """The profile of ``office_contract.signing``, with the office's time and our own nonces."""

    def __init__(
        self,
        key: Ed25519PrivateKey,
        key_id: str,
        now: Callable[[], datetime],
        random: Callable[[int], bytes],
    ) -> None:
        super().__init__(
            signature_algorithm=algorithms.ED25519,
            key_id=key_id,
            key_resolver=MappingKeyResolver(public_keys={}, private_keys={key_id: key}),
            covered_component_ids=signing.COMPONENTS,
            label=signing.LABEL,
            tag=signing.TAG,
        )
        self._now = now
        self._random = random

    def get_created(self, request: requests.PreparedRequest) -> datetime:  # noqa: ARG002
        return self._now()

    def get_nonce(self, request: requests.PreparedRequest) -> str:  # noqa: ARG002
        return base64.urlsafe_b64encode(self._random(signing.NONCE_BYTES)).decode().rstrip("=")


def checked_address(base_url: str) -> str:
    parts = urlsplit(base_url)
    plain = parts.scheme == "http" and parts.hostname in _LOOPBACK
    if not parts.hostname or not (parts.scheme == "https" or plain):
        raise ValueError("the office's address begins with https:// (http:// on loopback only)")
    if parts.query or parts.fragment or parts.username or parts.password:
        raise ValueError("the office's address is a scheme, a host and perhaps a path")
    return base_url.rstrip("/")


def office_session(timeouts: Timeouts, verify: str | None) -> requests.Session:
    session = requests.Session()
    # Otherwise a variable of the environment names a proxy or another authority.
    session.trust_env = False
    if verify is not None and not Path(verify).is_file():
        raise ValueError(f"there is no certificate file {verify}")
    session.verify = True if verify is None else verify
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    session.headers.update(
        {
            "User-Agent": "mot-cua-kiosk",
            "Accept": f"{signing.CONTENT_TYPE}, {signing.PROBLEM_CONTENT_TYPE}",
            "Accept-Encoding": "identity",
        }
    )
    adapter = BoundedAdapter(timeouts.total, CONNECTIONS)
    session.mount("http://", adapter)
    session.mount("https://", adapter)
    return session


def content_type(response: requests.Response) -> str:
    return response.headers.get("Content-Type", "").partition(";")[0].strip().lower()


def _finding(error: ValidationError, expected: type[Message]) -> str:
    """Which fields broke which rule, without their content; unknown keys are content too."""
    found = {
        f"{place if (place := str(detail['loc'][0])) in expected.model_fields else 'answer'}"
        f" {detail['type']}"
        if detail["loc"]
        else str(detail["type"])
        for detail in error.errors(include_url=False, include_context=False, include_input=False)
    }
    return f"{expected.__name__}: {', '.join(sorted(found)[:3])}"
