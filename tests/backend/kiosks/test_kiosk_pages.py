"""The room of the kiosks, as an administrator uses it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoCaptureOnCommitCallbacks

from backend.accounts.models import Account
from backend.accounts.roles import Role
from backend.audit.models import AuditEntry
from backend.issuance.reports import call_help
from backend.kiosks import newcomers
from backend.kiosks.calls import SHOWN_FOR, WORDS
from backend.kiosks.models import Kiosk, PendingEnrolment
from backend.kiosks.overview import SILENT_AFTER, KioskState, state_of
from backend.releases.announcing import newest_announcement
from backend.releases.models import KioskGroup
from office_contract.messages import DeadLetter, HelpCall, StatusRequest
from office_contract.signing import Endpoint
from office_contract.vocabulary import HelpReason
from tests.backend.conftest import Office
from tests.backend.kiosks.newcomer import CODE, Newcomer
from tests.backend.pages import PHONE, WIDE, Desk, chromium, desk  # noqa: F401 - fixtures
from tests.backend.staff import signed_in, staff

STATUS = StatusRequest(app_version="1")


@pytest.fixture
def account(db: None) -> Account:
    return staff("an", Role.ADMINISTRATOR)


@pytest.fixture
def browser(account: Account) -> Client:
    return signed_in(account)


def text(response: Any) -> str:
    return str(response.content.decode())


def found(browser: Client) -> Newcomer:
    newcomer = Newcomer()
    newcomer.ask(timezone.now())
    response = browser.post("/console/kiosks/", {"code": "7k3m pq2x"})
    assert (response.status_code, response["Location"]) == (302, "/console/kiosks/newcomer")
    return newcomer


def test_only_an_administrator_sees_it(db: None) -> None:
    others = signed_in(staff("binh", *(set(Role) - {Role.ADMINISTRATOR})))
    for path in ("/console/kiosks/", "/console/kiosks/newcomer", "/console/kiosks/abc"):
        assert others.get(path).status_code == 403
        assert Client().get(path).status_code == 302


def test_a_kiosk_is_found_compared_and_approved(office: Office, browser: Client) -> None:
    newcomer = found(browser)
    page = text(browser.get("/console/kiosks/newcomer"))
    key_id = newcomer.key.key_id
    assert " ".join(key_id[at : at + 4] for at in (0, 4, 8, 12)) in page
    assert newcomer.place in page
    assert "203.0.113.7" in page
    said = {"name": "Máy 9", "place": "Sảnh B", "same": "on"}
    without = browser.post("/console/kiosks/newcomer", {**said, "same": ""})
    assert without.status_code == 422
    assert "Compare the fingerprint first" in text(without)
    assert not Kiosk.objects.filter(key_id=key_id).exists()
    response = browser.post("/console/kiosks/newcomer", said)
    assert response["Location"] == f"/console/kiosks/{key_id}"
    kiosk = Kiosk.objects.get(key_id=key_id)
    assert (kiosk.name, kiosk.place) == ("Máy 9", "Sảnh B")
    assert "Máy 9" in text(browser.get("/console/kiosks/"))
    assert browser.get("/console/kiosks/newcomer").status_code == 302


def test_a_kiosk_is_refused(office: Office, browser: Client) -> None:
    newcomer = found(browser)
    browser.post("/console/kiosks/newcomer", {"refuse": "1"})
    assert PendingEnrolment.objects.get().refused_at is not None
    assert newcomer.ask(timezone.now()).body["state"] == "refused"
    assert AuditEntry.objects.filter(action="enrolment-refused").count() == 1


def test_the_newcomer_is_shown_to_nobody_who_has_not_typed_its_code(
    office: Office, browser: Client
) -> None:
    found(browser)
    other = signed_in(staff("binh", Role.ADMINISTRATOR))
    assert other.get("/console/kiosks/newcomer").status_code == 302
    assert other.post("/console/kiosks/newcomer", {"refuse": "1"}).status_code == 302
    assert PendingEnrolment.objects.get().refused_at is None


def test_a_code_that_ran_out_meanwhile_approves_nothing(office: Office, browser: Client) -> None:
    found(browser)
    PendingEnrolment.objects.update(expires_at=timezone.now())
    said = {"name": "Máy 9", "place": "Sảnh B", "same": "on"}
    response = browser.post("/console/kiosks/newcomer", said, follow=True)
    assert "counts no more" in text(response)
    assert Kiosk.objects.count() == 1


def test_wrong_codes_are_told_and_then_no_longer_taken(office: Office, browser: Client) -> None:
    Newcomer().ask(timezone.now())
    for _ in range(newcomers.MOST_WRONG_CODES):
        response = browser.post("/console/kiosks/", {"code": "AAAABBBB"})
        assert response.status_code == 422
        assert "No kiosk shows this code now" in text(response)
    response = browser.post("/console/kiosks/", {"code": CODE})
    assert response.status_code == 429
    assert "quarter of an hour" in text(response)


def test_suspended_it_is_served_nothing_and_comes_back(office: Office, browser: Client) -> None:
    address = f"/console/kiosks/{office.kiosk.key_id}"
    assert browser.post(f"{address}/suspend", {"because": ""}).status_code == 422
    assert office.call(Endpoint.STATUS, STATUS).status == 200
    browser.post(f"{address}/suspend", {"because": "Máy in hỏng"})
    for endpoint, message in ((Endpoint.STATUS, STATUS), (Endpoint.ISSUE, {}), (Endpoint.HELP, {})):
        reply = office.call(endpoint, message)
        assert (reply.status, reply.problem) == (403, "suspended-kiosk")
    assert "Máy in hỏng" in text(browser.get(address))
    browser.post(f"{address}/suspend", {"because": "Lần nữa"})
    assert AuditEntry.objects.filter(action="kiosk-suspended").count() == 1
    browser.post(f"{address}/resume")
    assert office.call(Endpoint.STATUS, STATUS).status == 200
    assert AuditEntry.objects.filter(action="kiosk-resumed").count() == 1


def test_kiosks_are_told_of_a_change_of_their_standing(
    office: Office,
    browser: Client,
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
) -> None:
    address, before = f"/console/kiosks/{office.kiosk.key_id}", newest_announcement()
    for act, fields in (("suspend", {"because": "x"}), ("resume", {}), ("revoke", {"final": "on"})):
        with django_capture_on_commit_callbacks(execute=True):
            browser.post(f"{address}/{act}", fields)
    assert newest_announcement() == before + 3


def test_revoked_it_is_gone_for_good(office: Office, browser: Client) -> None:
    address = f"/console/kiosks/{office.kiosk.key_id}"
    assert browser.post(f"{address}/revoke", {}).status_code == 422
    assert office.call(Endpoint.STATUS, STATUS).status == 200
    browser.post(f"{address}/revoke", {"final": "on"})
    reply = office.call(Endpoint.STATUS, STATUS)
    assert (reply.status, reply.problem) == (403, "revoked-kiosk")
    browser.post(f"{address}/suspend", {"because": "x"})
    browser.post(f"{address}/resume")
    assert office.call(Endpoint.STATUS, STATUS).problem == "revoked-kiosk"
    page = text(browser.get(address))
    assert "Revoked at" in page
    assert "/suspend" not in page


def test_name_place_and_groups_are_changed(office: Office, browser: Client) -> None:
    address = f"/console/kiosks/{office.kiosk.key_id}"
    group = KioskGroup.objects.create(name="Sảnh A")
    browser.post(address, {"name": "Máy 7", "place": "Sảnh A", "groups": [group.pk]})
    office.kiosk.refresh_from_db()
    assert (office.kiosk.name, office.kiosk.place) == ("Máy 7", "Sảnh A")
    assert list(office.kiosk.groups.all()) == [group]
    assert browser.post(address, {"name": "", "place": "x"}).status_code == 422
    actions = AuditEntry.objects.filter(subject=f"kiosk {office.kiosk.key_id}")
    assert [one.action for one in actions.order_by("number")] == [
        "kiosk-enrolled",
        "kiosk-renamed",
        "kiosk-grouped",
    ]


def test_how_a_kiosk_stands(office: Office) -> None:
    now, kiosk = timezone.now(), office.kiosk
    assert state_of(kiosk, now) is KioskState.SILENT
    kiosk.last_seen_at = now - SILENT_AFTER
    assert state_of(kiosk, now) is KioskState.IN_SERVICE
    assert state_of(kiosk, now + timedelta(seconds=1)) is KioskState.SILENT
    kiosk.suspended_at = now
    assert state_of(kiosk, now) is KioskState.SUSPENDED
    kiosk.revoked_at = now
    assert state_of(kiosk, now) is KioskState.REVOKED


@pytest.mark.django_db(transaction=True)
def test_the_pages_in_a_browser(office: Office, account: Account, desk: Desk) -> None:  # noqa: F811
    """From the code to the kiosk's page, at a desk and on a phone; axe-core finds nothing."""
    KioskGroup.objects.create(name="Sảnh A")
    Newcomer().ask(timezone.now())
    page = desk.open(account, "/console/kiosks/", width=PHONE, language="vi")
    assert desk.faults(page) == []
    page.get_by_label("Mã trên màn hình máy").fill("7k3m pq2x")
    page.get_by_role("button", name="Tìm máy").press("Enter")
    assert desk.faults(page) == []
    page.get_by_role("button", name="Duyệt").click()
    assert desk.faults(page) == []
    page.get_by_label("Tôi đã so").check()
    page.get_by_role("button", name="Duyệt").click()
    assert "Đã đăng ký may-09" in page.inner_text("main")
    assert desk.faults(page) == []
    address = f"/console/kiosks/{office.kiosk.key_id}"
    page = desk.open(account, address, width=WIDE)
    page.get_by_role("button", name="Suspend").click()
    assert desk.faults(page) == []
    page.get_by_label("Reason").fill("Paper path")
    page.get_by_role("button", name="Suspend").click()
    assert "Paper path" in page.inner_text("main")
    assert desk.faults(page) == []


def test_what_a_kiosk_calls_for_is_seen(office: Office, browser: Client) -> None:
    now = timezone.now()
    for number, (reason, at) in enumerate(
        [
            (HelpReason.SERVICE_LOCKED, now),
            (HelpReason.DOOR_OPEN, now - timedelta(hours=3)),
            (HelpReason.PAPER_LEFT, now - SHOWN_FOR - timedelta(minutes=1)),
        ]
    ):
        call = HelpCall(
            entry=f"help_call_{number}", reason=reason, screen="Welcome", language="vi", at=at
        )
        call_help(office.kiosk, call, now)
    for path in ("/console/kiosks/", f"/console/kiosks/{office.kiosk.key_id}"):
        page = text(browser.get(path))
        assert page.index("Five wrong entries at service mode") < page.index("cabinet was opened")
        assert "A paper lies in the tray" not in page


def test_what_a_kiosk_could_not_tell_is_seen(office: Office, browser: Client) -> None:
    address = f"/console/kiosks/{office.kiosk.key_id}"
    assert "Not delivered" not in text(browser.get(address))
    letter = DeadLetter(
        entry="request_0123456789abcdef-1",
        kind="request",
        reason="wrong-box",
        since=timezone.now(),
    )
    office.call(Endpoint.STATUS, StatusRequest(app_version="1", dead_letters=(letter,)))
    page = text(browser.get(address))
    assert "A paper that somebody asked for" in page
    assert letter.entry in page
    assert "wrong-box" in page


def test_every_reason_has_words() -> None:
    assert set(WORDS) == set(HelpReason)
