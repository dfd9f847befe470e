"""Reserve, seal, write down, compose, read back, compare: everything before paper moves.

That the office is asked is written down first: a number whose answer never comes is given up by
name of its request, so that every number has an outcome in the end. Its answer is taken only if the
seal holds and says that serial and values are those of this request and this person. Then the
serial is in the ledger and in the outbox, in one transaction, before a page exists (F2). The page
is read back by another library than the composer's and compared with what the journey expects, not
with what the composer was told (F1).
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import datetime

from forms.bundle import Bundle
from forms.compose import Page, compose
from forms.expectation import Expected, Mismatch, check_page, check_seal
from forms.font_files import FontError
from forms.layout.parts import UnfitValueError
from forms.schema import Form, Values
from forms.seal import SealError
from kiosk_app.actions.bookkeeping import Bookkeeping, unheard
from kiosk_app.actions.declaring import Declarer
from kiosk_app.actions.deliver import OUTCOME_HELD
from kiosk_app.actions.local_time import hour_and_minute
from kiosk_app.actions.office import failure_of
from kiosk_app.actions.trust import TrustKeeper
from kiosk_app.journey import effects, events
from kiosk_app.journey.states import FailureKind
from kiosk_app.log import Log
from kiosk_app.runner import Cancelled, Emit
from office_contract.messages import Issuance, IssueRequest, OutcomeReport
from office_contract.vocabulary import Outcome
from offline_cache.client import OfficeClient
from offline_cache.errors import (
    AlreadyIssuedError,
    ForeignAnswerError,
    OfficeError,
    StoreError,
)
from offline_cache.ledger import LedgerEvent


class Press:
    """Composes a page and lets nothing pass that is not the page of the person on the screen."""

    def __init__(
        self,
        find: Callable[[Form], Bundle],
        trust: TrustKeeper,
        books: Bookkeeping,
        now: Callable[[], datetime],
        log: Log,
    ) -> None:
        self._find = find
        self._trust = trust
        self._books = books
        self._now = now
        self._log = log

    def make(
        self,
        effect: effects.IssueCertificate | effects.ComposeForm,
        values: Values,
        sealed: str,
        expected: Expected,
        emit: Emit,
    ) -> None:
        """Emit ``PageComposed``, then ``PageReady``, ``PageWrong`` or ``Failed``."""
        ids = effects.ids_of(effect)
        bundle = self._find(effect.form)
        try:
            page = compose(
                bundle,
                values,
                language=effect.language,
                seal=sealed,
                specimen=False,
                request=effect.request,
                serial=expected.serial,
                sheet=expected.sheet,
            )
        except (FontError, UnfitValueError) as error:
            detail = type(error).__name__
            emit(events.Failed(**ids, kind=FailureKind.CANNOT_COMPOSE, detail=detail))
            return
        try:
            self._note(LedgerEvent.COMPOSED, effect.request, page)
            emit(events.PageComposed(**ids, pages=page.pages))
            mismatches = check_page(page.pdf, expected, self._trust.trust(), bundle)
            if mismatches:
                self.stop(effect, mismatches, emit)
                return
            self._note(LedgerEvent.CHECKED, effect.request, page)
        except StoreError as error:
            self._log("store", error=type(error).__name__)
            emit(events.Failed(**ids, kind=FailureKind.STORE_FAILING))
            return
        self._log("page-checked", session=effect.session, request=effect.request)
        emit(
            events.PageReady(
                **ids,
                pdf=page.pdf,
                pages=page.pages,
                serial=expected.serial or None,
                sheet=expected.sheet,
            )
        )

    def sealed_otherwise(
        self, effect: effects.IssueCertificate, issuance: Issuance, expected: Expected
    ) -> tuple[Mismatch, ...]:
        """What in the office's answer is not sealed for this request and this person."""
        return check_seal(
            issuance.seal, issuance.values, expected, self._trust.trust(), effect.form
        )

    def stop(
        self,
        effect: effects.IssueCertificate | effects.ComposeForm,
        mismatches: tuple[Mismatch, ...],
        emit: Emit,
    ) -> None:
        """Emit ``PageWrong``: the machine serves nobody until somebody has looked."""
        kinds = tuple(mismatch.kind.value for mismatch in mismatches)
        names = ",".join(sorted(set(kinds)))
        self._log("page-wrong", session=effect.session, request=effect.request, mismatches=names)
        at = hour_and_minute(self._now())
        emit(events.PageWrong(**effects.ids_of(effect), mismatches=kinds, at=at))

    def _note(self, event: LedgerEvent, request: str, page: Page) -> None:
        self._books.note(event, request, digest=hashlib.sha256(page.pdf).hexdigest())


class IssueCertificate:
    def __init__(
        self,
        client: OfficeClient,
        books: Bookkeeping,
        press: Press,
        now: Callable[[], datetime],
        log: Log,
    ) -> None:
        self._client = client
        self._books = books
        self._press = press
        self._now = now
        self._log = log

    def __call__(self, effect: effects.Effect, emit: Emit, _cancelled: Cancelled) -> None:
        assert isinstance(effect, effects.IssueCertificate)
        ids = effects.ids_of(effect)
        try:
            self._books.ask(effect.request, effect.form.code, self._now() + OUTCOME_HELD)
            issuance = self._client.issue(
                IssueRequest(
                    session=effect.session,
                    request=effect.request,
                    sign_in=effect.sign_in,
                    code=effect.form.code,
                    bundle_version=effect.form.version,
                    subject_number=effect.subject.number,
                    language=effect.language,
                )
            )
            about = (issuance.requester_number, issuance.subject_number)
            if about != (effect.requester.number, effect.subject.number):
                # Somebody else's paper: neither written down as ours nor composed (F1).
                raise ForeignAnswerError("person")
            expected = _expected(effect, issuance)
            mismatches = self._press.sealed_otherwise(effect, issuance, expected)
            if mismatches:
                self._give_up(effect.request)
                self._press.stop(effect, mismatches, emit)
                return
            self._reserve(issuance)
        except OfficeError as error:
            self._give_up(effect.request)
            emit(events.Failed(**ids, kind=failure_of(error, effect.session, self._log)))
            return
        except (StoreError, AlreadyIssuedError) as error:
            self._log("store", error=type(error).__name__)
            if isinstance(error, AlreadyIssuedError):
                self._give_up(effect.request)
            emit(events.Failed(**ids, kind=FailureKind.STORE_FAILING))
            return
        self._log("serial-reserved", session=effect.session, request=effect.request)
        emit(events.SerialReserved(**ids, serial=issuance.serial))
        self._press.make(effect, issuance.values, issuance.seal, expected, emit)

    def _give_up(self, request: str) -> None:
        """The office may have given a number all the same: its answer may have been lost."""
        try:
            self._books.unanswered(request)
        except StoreError as error:
            # The word that `ask` has put into the outbox goes out in its time.
            self._log("store", error=type(error).__name__)

    def _reserve(self, issuance: Issuance) -> None:
        now = self._now()
        fallback = OutcomeReport(
            entry=unheard(issuance.request, issuance.sheet),
            request=issuance.request,
            serial=issuance.serial,
            sheet=issuance.sheet,
            outcome=Outcome.UNKNOWN,
            at=now,
        )
        digest = hashlib.sha256(issuance.seal.encode()).hexdigest()
        self._books.reserve(issuance, digest, fallback, now + OUTCOME_HELD)


def _expected(effect: effects.IssueCertificate, issuance: Issuance) -> Expected:
    return Expected(
        session=effect.session,
        request=effect.request,
        code=effect.form.code,
        version=effect.form.version,
        serial=issuance.serial,
        sheet=issuance.sheet,
        subject_number=effect.subject.number,
        subject_name=effect.subject.name,
    )


class ComposeForm:
    """A form: the kiosk signs what the person declared, so that a counter need not type it."""

    def __init__(
        self,
        declarer: Declarer,
        books: Bookkeeping,
        press: Press,
        log: Log,
    ) -> None:
        self._declarer = declarer
        self._books = books
        self._press = press
        self._log = log

    def __call__(self, effect: effects.Effect, emit: Emit, _cancelled: Cancelled) -> None:
        assert isinstance(effect, effects.ComposeForm)
        ids = effects.ids_of(effect)
        form = effect.form
        try:
            sealed = self._declarer.sign(
                form, effect.answers, language=effect.language, request=effect.request
            )
        except SealError:
            emit(events.Failed(**ids, kind=FailureKind.CANNOT_COMPOSE, detail="too-long"))
            return
        try:
            digest = hashlib.sha256(sealed.encode()).hexdigest()
            self._books.declare(effect.request, form.code, digest)
        except StoreError as error:
            self._log("store", error=type(error).__name__)
            emit(events.Failed(**ids, kind=FailureKind.STORE_FAILING))
            return
        expected = Expected(
            session=effect.session,
            request=effect.request,
            code=form.code,
            version=form.version,
            serial="",
            sheet=1,
            requester_number=str(effect.answers.get("number", "")),
            subject_number=str(effect.answers.get("number", "")),
            subject_name=str(effect.answers.get("name", "")),
        )
        self._press.make(effect, effect.answers, sealed, expected, emit)
