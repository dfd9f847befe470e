"""F7: a request that waits is sealed and on the disk before anybody is promised anything."""

from __future__ import annotations

import base64
import hashlib
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from kiosk_app.actions.bookkeeping import Bookkeeping
from kiosk_app.actions.local_time import HALL
from kiosk_app.actions.queueing import QueueRequest
from kiosk_app.actions.trust import TrustKeeper
from kiosk_app.journey import effects, events
from kiosk_app.journey.states import FailureKind
from office_contract.messages import BoxKey, QueuedRequest, RequestContent, request_context
from office_contract.sealed_box import SealedBoxError, open_box
from office_contract.short_code import short_code
from office_contract.slip_code import SlipCode, read_slip_code
from office_contract.vocabulary import Subject
from offline_cache.database import Store
from offline_cache.ledger import Ledger, LedgerEvent
from offline_cache.outbox import EntryKind, Outbox
from tests.kiosk_app.actions.parts import (
    IDS,
    MOTHER,
    NOW,
    REQUEST,
    SESSION,
    Emitted,
    Impatient,
    Notes,
    now,
    office,
)
from tests.kiosk_app.issued import ADDRESS, CT07, KIOSK_KEY, TRUST_LIST

BOX = X25519PrivateKey.from_private_bytes(bytes(range(7, 39)))
OLD_BOX = X25519PrivateKey.from_private_bytes(bytes(range(8, 40)))
TOKEN, EPHEMERAL = bytes(range(100, 116)), bytes(range(50, 82))
EFFECT = effects.QueueRequest(
    **IDS,
    request=REQUEST,
    form=CT07.form,
    about=Subject.CHILD,
    number=MOTHER,
    consent_version="2",
    language="ko",
)


def box_key(key: X25519PrivateKey, name: str, valid_until: datetime) -> BoxKey:
    public = key.public_key().public_bytes_raw().hex()
    return BoxKey(key_id=name * 8, public_key=public, valid_until=valid_until)


NEW = box_key(BOX, "bb", NOW + timedelta(days=700))
OLD = box_key(OLD_BOX, "aa", NOW + timedelta(days=10))


def trust(folder: Path, *keys: BoxKey) -> TrustKeeper:
    keeper = TrustKeeper(folder, KIOSK_KEY.private, "HTTP://127.0.0.1/V")
    keeper.refresh(office(trust_list=TRUST_LIST.model_copy(update={"box_keys": keys})))
    return keeper


class Desk:
    def __init__(self, keeper: TrustKeeper, books: Bookkeeping) -> None:
        self.emitted, self.notes, self.woken = Emitted(), Notes(), 0
        self._drawn = {16: TOKEN, 32: EPHEMERAL}
        self._action = QueueRequest(
            keeper, books, now, self._drawn.__getitem__, self.notes.log, self._wake
        )

    def queue(self) -> events.Event:
        self._action(EFFECT, self.emitted, Impatient())
        return self.emitted.only

    def _wake(self) -> None:
        self.woken += 1


def waiting(outbox: Outbox) -> QueuedRequest:
    [entry] = outbox.due(NOW, 10)
    assert entry.kind is EntryKind.REQUEST
    return QueuedRequest.model_validate_json(entry.payload)


def test_the_office_and_nobody_else_reads_what_was_asked_for(
    tmp_path: Path, books: Bookkeeping, outbox: Outbox
) -> None:
    desk = Desk(trust(tmp_path, NEW, OLD), books)
    assert isinstance(desk.queue(), events.RequestQueued)
    message = waiting(outbox)
    assert message.box_key == NEW.key_id
    box = base64.b64decode(message.sealed)
    opened = RequestContent.model_validate_json(open_box(BOX, box, request_context(message.entry)))
    assert opened == RequestContent(
        request=REQUEST,
        token=TOKEN.hex(),
        code="CT07",
        bundle_version=CT07.form.version,
        subject=Subject.CHILD,
        declared_number=MOTHER,
        consent_version="2",
        language="ko",
    )
    with pytest.raises(SealedBoxError):
        open_box(BOX, box, request_context("request_of_another"))
    with pytest.raises(SealedBoxError):
        open_box(OLD_BOX, box, request_context(message.entry))


def test_the_slip_opens_the_request_at_any_kiosk(
    tmp_path: Path, books: Bookkeeping, outbox: Outbox
) -> None:
    told = Desk(trust(tmp_path, NEW), books).queue()
    assert isinstance(told, events.RequestQueued)
    own = {KIOSK_KEY.key_id: KIOSK_KEY.private.public_key().public_bytes_raw()}
    slip = read_slip_code(told.code, ADDRESS, own, NOW)
    assert isinstance(slip, SlipCode)
    assert slip.token == TOKEN
    assert told.short == short_code(TOKEN)
    assert slip.expires == waiting(outbox).expires


def test_the_last_day_counts_to_its_end_in_the_hall(
    tmp_path: Path, books: Bookkeeping, outbox: Outbox
) -> None:
    told = Desk(trust(tmp_path, NEW), books).queue()
    assert isinstance(told, events.RequestQueued)
    assert told.until == date(2026, 12, 21)
    expires = waiting(outbox).expires
    assert expires.astimezone(HALL) == datetime(2026, 12, 21, 23, 59, 59, tzinfo=HALL)
    assert expires.astimezone(UTC).hour == 16


def test_the_row_and_the_word_to_the_office_are_one(
    tmp_path: Path, books: Bookkeeping, ledger: Ledger, outbox: Outbox
) -> None:
    desk = Desk(trust(tmp_path, NEW), books)
    desk.queue()
    [entry] = ledger.entries()
    sealed = waiting(outbox).sealed
    assert (entry.row.event, entry.row.request, entry.row.session, entry.row.code) == (
        LedgerEvent.QUEUED,
        REQUEST,
        SESSION,
        "CT07",
    )
    assert (entry.row.serial, entry.row.digest) == ("", hashlib.sha256(sealed.encode()).hexdigest())
    assert ledger.without_outcome() == ()
    assert desk.woken == 1
    [listed] = outbox.list_entries()
    assert listed.expires is not None
    assert [line["request"] for line in desk.notes.of("request-queued")] == [REQUEST]


def test_it_is_promised_only_when_it_is_on_the_disk(
    tmp_path: Path, full_books: Bookkeeping, outbox: Outbox
) -> None:
    desk = Desk(trust(tmp_path, NEW), full_books)
    assert desk.queue() == events.Failed(**IDS, kind=FailureKind.STORE_FAILING)
    assert outbox.list_entries() == ()
    assert desk.woken == 0
    assert desk.notes.of("request-queued") == []


@pytest.mark.parametrize("keys", [(), (box_key(BOX, "bb", NOW),)], ids=["none", "too old"])
def test_without_a_key_of_the_office_nothing_is_kept(
    tmp_path: Path, books: Bookkeeping, outbox: Outbox, keys: tuple[BoxKey, ...]
) -> None:
    told = Desk(trust(tmp_path, *keys), books).queue()
    assert told == events.Failed(**IDS, kind=FailureKind.OFFICE_AWAY)
    assert outbox.list_entries() == ()


def test_a_key_that_is_too_old_gives_way_to_the_next(
    tmp_path: Path, books: Bookkeeping, outbox: Outbox
) -> None:
    Desk(trust(tmp_path, box_key(BOX, "bb", NOW), OLD), books).queue()
    assert waiting(outbox).box_key == OLD.key_id


def test_a_key_with_which_nothing_can_be_sealed_is_no_bug_of_ours(
    tmp_path: Path, books: Bookkeeping, outbox: Outbox
) -> None:
    useless = NEW.model_copy(update={"public_key": "00" * 32})
    desk = Desk(trust(tmp_path, useless), books)
    assert desk.queue() == events.Failed(**IDS, kind=FailureKind.OFFICE_FAILING)
    assert outbox.list_entries() == ()


def test_neither_number_nor_token_is_on_the_disk_or_in_the_log(
    tmp_path: Path, books: Bookkeeping, store: Store
) -> None:
    """Not even below the store's own encryption."""
    desk = Desk(trust(tmp_path, NEW), books)
    told = desk.queue()
    assert isinstance(told, events.RequestQueued)
    kept = repr(store.rows("SELECT * FROM ledger") + store.rows("SELECT * FROM outbox"))
    for secret in (MOTHER, TOKEN.hex(), told.short, told.code):
        assert secret not in kept
        assert secret not in desk.notes.text


def test_what_has_been_kept_is_there_after_a_restart(
    tmp_path: Path, books: Bookkeeping, ledger: Ledger, outbox: Outbox
) -> None:
    Desk(trust(tmp_path, NEW), books).queue()
    restarted = Bookkeeping(ledger, now)
    assert restarted.settle_unfinished() == 0
    assert not restarted.paper_may_lie()
    assert waiting(outbox).entry == f"request_{REQUEST}"
