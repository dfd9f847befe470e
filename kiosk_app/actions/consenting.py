"""A consent is written down when it is given: its version, its words' hash, its time, no person."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from forms.consent import consent_digest
from kiosk_app.journey import effects
from kiosk_app.log import Log
from kiosk_app.runner import Cancelled, Emit
from office_contract.messages import ConsentReport
from offline_cache.errors import StoreError
from offline_cache.outbox import Outbox, consent_entry


class NoteConsent:
    """Luật 91/2025/QH15, Điều 9; Nghị định 356/2025/NĐ-CP, Điều 6: when, and to which words.

    Where the store takes nothing in, the person is not stopped here: nothing can be printed or
    promised on such a store, and what they told goes with the session.
    """

    def __init__(
        self,
        outbox: Outbox,
        now: Callable[[], datetime],
        log: Log,
        wake_sync: Callable[[], None],
    ) -> None:
        self._outbox = outbox
        self._now = now
        self._log = log
        self._wake_sync = wake_sync

    def __call__(self, effect: effects.Effect, _emit: Emit, _cancelled: Cancelled) -> None:
        assert isinstance(effect, effects.NoteConsent)
        report = ConsentReport(
            entry=f"consent_{effect.effect.replace('.', '_')}",
            session=effect.session,
            code=effect.form.code,
            bundle_version=effect.form.version,
            subject=effect.about,
            consent_version=effect.form.consent_version,
            language=effect.language,
            words=consent_digest(effect.form, effect.language),
            at=self._now(),
        )
        try:
            self._outbox.add(consent_entry(report))
        except StoreError as error:
            self._log("store", error=type(error).__name__)
            return
        self._log("consent-noted", session=effect.session)
        self._wake_sync()
