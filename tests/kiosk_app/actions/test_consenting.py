"""A consent reaches the disk with version, words, time, and nobody's name."""

from __future__ import annotations

from pathlib import Path
from typing import NoReturn

from forms.consent import consent_digest
from kiosk_app.actions.consenting import NoteConsent
from kiosk_app.journey import effects
from office_contract.messages import ConsentReport
from office_contract.vocabulary import Subject
from offline_cache.database import Store
from offline_cache.errors import StoreWriteError
from offline_cache.outbox import EntryKind, NewEntry, Outbox
from tests.kiosk_app.actions.parts import IDS, NOW, SESSION, Emitted, Impatient, Notes, now
from tests.kiosk_app.issued import CT07

EFFECT = effects.NoteConsent(**IDS, form=CT07.form, about=Subject.CHILD, language="ko")


def test_what_was_agreed_to_and_when_waits_for_the_office(outbox: Outbox) -> None:
    notes, woken, emitted = Notes(), [], Emitted()
    note = NoteConsent(outbox, now, notes.log, lambda: woken.append(True))
    note(EFFECT, emitted, Impatient())
    [entry] = outbox.due(NOW, 10)
    assert entry.kind is EntryKind.CONSENT
    assert ConsentReport.model_validate_json(entry.payload) == ConsentReport(
        entry=f"consent_{SESSION}_7",
        session=SESSION,
        code="CT07",
        bundle_version=CT07.form.version,
        subject=Subject.CHILD,
        consent_version=CT07.form.consent_version,
        language="ko",
        words=consent_digest(CT07.form, "ko"),
        at=NOW,
    )
    assert (woken, list(emitted)) == ([True], [])
    assert [line["session"] for line in notes.of("consent-noted")] == [SESSION]


def test_the_same_consent_twice_is_one(outbox: Outbox) -> None:
    note = NoteConsent(outbox, now, Notes().log, lambda: None)
    note(EFFECT, Emitted(), Impatient())
    note(EFFECT, Emitted(), Impatient())
    assert len(outbox.list_entries()) == 1


class FullOutbox(Outbox):
    def add(self, _entry: NewEntry) -> NoReturn:
        raise StoreWriteError(Path("store.db"), "no space left on device")


def test_a_full_disk_is_noted_and_nothing_is_claimed(store: Store) -> None:
    notes, woken = Notes(), []
    note = NoteConsent(FullOutbox(store), now, notes.log, lambda: woken.append(True))
    note(EFFECT, Emitted(), Impatient())
    assert [line["error"] for line in notes.of("store")] == ["StoreWriteError"]
    assert (notes.of("consent-noted"), woken) == ([], [])
