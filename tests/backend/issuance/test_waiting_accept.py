"""Requests that arrive: taken in once, or refused with nothing of them repeated."""

from __future__ import annotations

import base64
import logging
from dataclasses import replace
from datetime import timedelta

import pytest
from django.conf import settings
from django.utils import timezone

from backend.issuance import waiting
from backend.issuance.boxes import BOX_KEYS_FOLDER, make_box_key
from backend.issuance.models import BoxKey, Service, WaitingRequest
from backend.issuance.offers import catalogue
from backend.issuance.waiting import LONGEST_WAIT
from backend.registry.demo_people import HUONG, MINH
from backend.releases.catalogue import OfficeCatalogue
from forms.bundle import Catalogue
from office_contract.messages import QueuedRequest
from office_contract.sealed_box import KEY_BYTES, TAG_BYTES
from office_contract.signing import Endpoint
from office_contract.vocabulary import Subject
from tests.backend.conftest import Clock, Office, Reply
from tests.backend.slips import (
    CONSENT,
    SLIP_LIFE,
    Slip,
    another_kiosk,
    ask,
    content_of,
    sealed,
    token_of,
)

ENTRY = "request_00aa00aa00aa00aa-3"


@pytest.fixture
def slip(box_key: BoxKey, clock: Clock) -> Slip:
    return ask(box_key, ENTRY, clock.now - timedelta(hours=2))


def hand_in(office: Office, slip: Slip, **changes: object) -> Reply:
    return office.call(Endpoint.REQUEST, slip.message.model_copy(update=changes))


def test_a_request_is_taken_in(office: Office, slip: Slip, clock: Clock) -> None:
    reply = hand_in(office, slip)
    assert (reply.status, reply.body) == (200, {"entry": ENTRY})
    row = WaitingRequest.objects.get()
    assert (row.kiosk, row.entry, row.code, row.subject) == (office.kiosk, ENTRY, "CT07", "self")
    assert (row.declared_number, row.consent_version, row.language) == (HUONG.number, CONSENT, "vi")
    assert (row.asked_at, row.received_at) == (slip.message.at, clock.now)
    assert (row.expires_at, row.used_at) == (slip.message.at + SLIP_LIFE, None)


def test_neither_of_the_slips_codes_is_kept(office: Office, slip: Slip) -> None:
    hand_in(office, slip)
    kept = str(WaitingRequest.objects.values().get())
    for code in (slip.token.hex(), slip.short, slip.message.sealed):
        assert code not in kept


def test_however_often_it_is_sent_it_is_one_request(
    office: Office, slip: Slip, clock: Clock
) -> None:
    first = hand_in(office, slip)
    rows = list(WaitingRequest.objects.values())
    for days in (0, 1, 40):
        clock.forward(timedelta(days=days))
        assert hand_in(office, slip).body == first.body
    assert [row["id"] for row in WaitingRequest.objects.values()] == [rows[0]["id"]]


def test_another_content_under_the_same_entry_is_a_conflict(
    office: Office, slip: Slip, box_key: BoxKey
) -> None:
    hand_in(office, slip)
    other = ask(box_key, ENTRY, slip.message.at, declared_number=MINH.number)
    for reply in (
        hand_in(office, other),
        hand_in(office, slip, expires=slip.message.expires + timedelta(days=1)),
        hand_in(office, slip, at=slip.message.at + timedelta(seconds=1)),
    ):
        assert (reply.status, reply.problem) == (409, "conflict")
    assert WaitingRequest.objects.get().declared_number == HUONG.number


def test_another_kiosk_cannot_hand_in_the_same_box(office: Office, slip: Slip) -> None:
    """Its entry is its own, but the token is another request's."""
    hand_in(office, slip)
    reply = hand_in(another_kiosk(office), slip)
    assert (reply.status, reply.problem) == (409, "conflict")
    assert WaitingRequest.objects.get().kiosk == office.kiosk


def test_two_kiosks_may_count_their_entries_alike(
    office: Office, slip: Slip, box_key: BoxKey
) -> None:
    hand_in(office, slip)
    other = ask(box_key, ENTRY, slip.message.at, token=token_of("another").hex())
    assert hand_in(another_kiosk(office), other).status == 200
    assert WaitingRequest.objects.count() == 2


def test_a_token_that_is_drawn_twice_is_refused(
    office: Office, slip: Slip, box_key: BoxKey
) -> None:
    hand_in(office, slip)
    other = ask(box_key, "request_2", slip.message.at, token=slip.token.hex())
    assert hand_in(office, other).problem == "conflict"
    assert WaitingRequest.objects.get().entry == ENTRY


def test_a_box_does_not_open_under_another_entry(office: Office, slip: Slip) -> None:
    reply = hand_in(office, slip, entry="request_00aa00aa00aa00aa-4")
    assert (reply.status, reply.problem) == (422, "wrong-box")


def test_a_key_that_is_not_ours(office: Office, slip: Slip) -> None:
    assert hand_in(office, slip, box_key="0" * 16).problem == "wrong-box"


def test_a_box_for_another_of_our_keys(
    office: Office, slip: Slip, box_key: BoxKey, clock: Clock
) -> None:
    newer = make_box_key(settings.OFFICE_STATE, clock.now)
    assert hand_in(office, slip, box_key=newer.key_id).problem == "wrong-box"
    assert hand_in(office, slip).status == 200


def test_a_box_that_is_damaged_anywhere(office: Office, slip: Slip) -> None:
    box = base64.b64decode(slip.message.sealed)
    ciphertext = 1 + KEY_BYTES
    places = {
        0, 1, KEY_BYTES // 2, KEY_BYTES, ciphertext, len(box) // 2,
        len(box) - TAG_BYTES - 1, len(box) - TAG_BYTES, len(box) - 1,
        *range(3, len(box), 23),
    }  # fmt: skip
    for place in sorted(places):
        for bit in (0x01, 0x80):
            damaged = bytearray(box)
            damaged[place] ^= bit
            text = base64.b64encode(damaged).decode()
            # The last bit of an X25519 key means nothing by itself (RFC 7748, section 5), but the
            # key that is derived is bound to the bytes as they were sent.
            assert hand_in(office, slip, sealed=text).problem == "wrong-box", (place, bit)
    assert not WaitingRequest.objects.exists()
    assert hand_in(office, slip).status == 200


@pytest.mark.parametrize("length", [49, 60, 90, -1])
def test_a_box_that_is_cut_off(office: Office, slip: Slip, length: int) -> None:
    box = base64.b64decode(slip.message.sealed)[:length]
    reply = hand_in(office, slip, sealed=base64.b64encode(box).decode())
    assert reply.problem == "wrong-box"


@pytest.mark.parametrize("ephemeral", [bytes(32), b"\x01" + bytes(31)])
def test_a_point_of_small_order_is_no_key(office: Office, slip: Slip, ephemeral: bytes) -> None:
    box = base64.b64decode(slip.message.sealed)
    text = base64.b64encode(box[:1] + ephemeral + box[33:]).decode()
    assert hand_in(office, slip, sealed=text).problem == "wrong-box"


def test_sealed_that_is_no_base64_of_whole_bytes(office: Office, slip: Slip) -> None:
    for text in ("A" * 65, "A" * 66 + "=" * 1, "=" + "A" * 64):
        message = slip.message.model_copy(update={"sealed": text}).model_dump(mode="json")
        assert office.call(Endpoint.REQUEST, message).problem in {"wrong-box", "malformed"}, text


SECRET = "048188009999"
CONTENTS = {
    "no JSON": f"NGUYỄN THỊ BÍ MẬT {SECRET}",
    "no object": f'["{SECRET}"]',
    "too long a number": content_of(ENTRY).model_dump_json().replace(HUONG.number, SECRET + "1"),
    "an unknown key": content_of(ENTRY).model_dump_json()[:-1] + f',"name":"BÍ MẬT {SECRET}"}}',
    "an unknown subject": content_of(ENTRY).model_dump_json().replace('"self"', f'"{SECRET}"'),
    "an unknown language": content_of(ENTRY).model_dump_json().replace('"vi"', f'"{SECRET}"'),
    "nothing": "",
}


@pytest.mark.parametrize("plain", CONTENTS.values(), ids=CONTENTS)
def test_content_against_the_contract_is_never_quoted(
    office: Office, slip: Slip, box_key: BoxKey, plain: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    reply = hand_in(office, slip, sealed=sealed(box_key, ENTRY, plain.encode() + b" " * 20))
    assert (reply.status, reply.problem) == (422, "malformed")
    said = str(reply) + caplog.text + "".join(str(record.__dict__) for record in caplog.records)
    assert SECRET not in said
    assert "BÍ MẬT" not in said


@pytest.mark.parametrize("code", ["CT01", "NA5", "CT99"])
def test_only_certificates_wait(office: Office, box_key: BoxKey, clock: Clock, code: str) -> None:
    reply = hand_in(office, ask(box_key, ENTRY, clock.now, code=code))
    assert (reply.status, reply.problem) == (409, "not-offered")


def test_a_subject_that_the_paper_does_not_know(
    office: Office, box_key: BoxKey, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundle = catalogue()["CT07"]
    for_oneself = replace(bundle, form=replace(bundle.form, subjects=("self",)))
    known = OfficeCatalogue(Catalogue({"CT07": for_oneself}, {}), {}, clock.now.date())
    monkeypatch.setattr(waiting, "catalogue", lambda: known)
    for_child = ask(box_key, ENTRY, clock.now, subject=Subject.CHILD)
    assert hand_in(office, for_child).problem == "not-offered"
    assert hand_in(office, ask(box_key, ENTRY, clock.now)).status == 200


def test_a_certificate_that_is_not_offered_today_may_be_tomorrow(
    office: Office, slip: Slip
) -> None:
    Service.objects.filter(code="CT07").update(available=False, reason="Bảo trì")
    assert hand_in(office, slip).status == 200


@pytest.mark.parametrize("life", [LONGEST_WAIT + timedelta(seconds=1), timedelta(0), -SLIP_LIFE])
def test_a_slip_that_is_good_for_too_long_or_for_no_time(
    office: Office, box_key: BoxKey, clock: Clock, life: timedelta
) -> None:
    reply = hand_in(office, ask(box_key, ENTRY, clock.now, life=life))
    assert (reply.status, reply.problem) == (422, "malformed")


def test_the_longest_wait_is_allowed(office: Office, box_key: BoxKey, clock: Clock) -> None:
    assert hand_in(office, ask(box_key, ENTRY, clock.now, life=LONGEST_WAIT)).status == 200


def test_a_kiosks_fast_clock_keeps_no_number_for_years(
    office: Office, box_key: BoxKey, clock: Clock
) -> None:
    """Ten years ahead: the person can collect, and the request ends in time."""
    slip = ask(box_key, ENTRY, clock.now + timedelta(days=3650))
    assert hand_in(office, slip).status == 200
    assert WaitingRequest.objects.get().expires_at == clock.now + LONGEST_WAIT


def test_one_that_arrives_too_late_is_taken_in_so_that_it_is_not_sent_again(
    office: Office, box_key: BoxKey, clock: Clock
) -> None:
    late = ask(box_key, ENTRY, clock.now - SLIP_LIFE - timedelta(days=1))
    assert hand_in(office, late).status == 200
    assert hand_in(office, late).status == 200
    assert WaitingRequest.objects.get().expires_at < clock.now


def test_a_lost_key_of_ours_refuses_nothing_for_good(
    office: Office, slip: Slip, box_key: BoxKey, caplog: pytest.LogCaptureFixture
) -> None:
    """A kiosk that hears ``wrong-box`` never sends again; the file can be restored."""
    path = settings.OFFICE_STATE / BOX_KEYS_FOLDER / f"{box_key.key_id}.pem"
    pem = path.read_bytes()
    path.unlink()
    reply = hand_in(office, slip)
    assert (reply.status, reply.problem) == (500, "internal")
    assert reply.headers["Retry-After"] == "3600"
    assert str(path.name.removesuffix(".pem")) in caplog.text
    assert "restore it" in caplog.text
    path.touch(mode=0o600)
    path.write_bytes(pem)
    path.chmod(0o640)
    assert hand_in(office, slip).problem == "internal"
    path.chmod(0o600)
    assert hand_in(office, slip).status == 200


def test_what_is_written_about_it_names_nobody(
    office: Office, slip: Slip, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    hand_in(office, slip)
    hand_in(office, slip, at=timezone.now())
    assert f"request {ENTRY} of kiosk {office.kiosk.key_id} waits" in caplog.text
    for private in (HUONG.number, slip.token.hex(), slip.short):
        assert private not in caplog.text
    assert HUONG.number not in repr(WaitingRequest.objects.get())


def test_the_contract_itself_refuses_a_box_that_is_none(office: Office, slip: Slip) -> None:
    for sealed_text in ("", "A" * 63, "A" * 4003, "!" * 100):
        message = slip.message.model_dump(mode="json") | {"sealed": sealed_text}
        assert office.call(Endpoint.REQUEST, message).problem == "malformed"
    with pytest.raises(ValueError, match="extra"):
        QueuedRequest.model_validate(slip.message.model_dump() | {"name": "x"})
