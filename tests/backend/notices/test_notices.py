"""What an administrator says on the page, and what the kiosks are told of it."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoCaptureOnCommitCallbacks

from backend.accounts.models import Account
from backend.accounts.roles import Role
from backend.audit.models import AuditEntry
from backend.issuance.models import Service
from backend.issuance.offers import offered_certificate, service_states
from backend.kiosks.enrolment import enrol
from backend.kiosks.models import Kiosk
from backend.notices import changing, showing
from backend.notices.changing import Scope, Time, Words
from backend.notices.models import ClosedDay, Closure, Notice, Week
from backend.problems import ProblemError
from backend.releases.announcing import newest_announcement
from backend.releases.models import KioskGroup
from office_contract.messages import OfficeStatus, StatusRequest
from office_contract.signing import Endpoint
from tests.backend.conftest import Office
from tests.backend.kiosks.newcomer import Newcomer
from tests.backend.pages import PHONE, WIDE, Desk, chromium, desk  # noqa: F401 - fixtures
from tests.backend.staff import signed_in, staff

EVERYDAY = {f"day{weekday}": "7:30-11:30, 13:00-17:00" for weekday in range(1, 6)}


@pytest.fixture
def account(db: None) -> Account:
    return staff("an", Role.ADMINISTRATOR)


@pytest.fixture
def browser(account: Account) -> Client:
    return signed_in(account)


@pytest.fixture
def group(office: Office) -> KioskGroup:
    """Of the office's first kiosk."""
    made = KioskGroup.objects.create(name="Sảnh A")
    made.kiosks.add(office.kiosk)
    return made


@pytest.fixture
def elsewhere(office: Office) -> Kiosk:
    key = Newcomer().key.public_bytes.hex()
    return enrol(name="Máy 9", place="Sảnh B", public_key=key, now=timezone.now())


def status(office: Office) -> OfficeStatus:
    reply = office.call(Endpoint.STATUS, StatusRequest(app_version="1"))
    assert reply.status == 200
    return OfficeStatus.model_validate(reply.body)


def text(response: Any) -> str:
    return str(response.content.decode())


def local(moment: datetime) -> str:
    return timezone.localtime(moment).strftime("%Y-%m-%dT%H:%M")


def test_only_an_administrator_sees_it(db: None) -> None:
    others = signed_in(staff("binh", *(set(Role) - {Role.ADMINISTRATOR})))
    for path in ("", "new", "closed/new", "hours/all", "days/new"):
        assert others.get(f"/console/notices/{path}").status_code == 403
    for path in ("1/end", "closed/1/end", "days/1/remove"):
        assert others.post(f"/console/notices/{path}").status_code == 403


def test_a_notice_is_shown_until_it_is_ended(office: Office, browser: Client) -> None:
    said = {"kind": "warning", "vi": "Quầy 3 nghỉ.", "en": "Counter 3 is closed.", "where": "all"}
    preview = browser.post("/console/notices/new", {**said, "preview": "1"})
    assert "So it looks on the kiosk" in text(preview)
    assert not Notice.objects.exists()
    assert browser.post("/console/notices/new", said).status_code == 302
    (told,) = status(office).notices
    assert told.kind == "warning"
    assert told.text == {"vi": "Quầy 3 nghỉ.", "en": "Counter 3 is closed."}
    assert "Quầy 3 nghỉ." in text(browser.get("/console/notices/"))
    browser.post(f"/console/notices/{Notice.objects.get().pk}/end")
    assert status(office).notices == ()
    assert "No notice is up" in text(browser.get("/console/notices/"))
    actions = list(AuditEntry.objects.order_by("number").values_list("action", flat=True))
    assert actions == ["kiosk-enrolled", "notice-put-up", "notice-ended"]


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"vi": ""}, "Fill this in."),
        ({"vi": "x" * 201}, "200"),
        ({"where": "some"}, "Choose at least one"),
        ({"ends": "2020-01-01T00:00"}, "later than the beginning"),
        ({"starts": "2030-01-02T00:00", "ends": "2030-01-01T00:00"}, "later than the beginning"),
        ({"starts": "soon"}, "Enter day and time"),
        ({"kind": "shout"}, "shout"),
    ],
)
def test_what_is_wrong_is_told_beside_its_field(
    office: Office, browser: Client, changes: dict[str, str], told: str
) -> None:
    said = {"kind": "information", "vi": "Quầy 3 nghỉ.", "where": "all"}
    response = browser.post("/console/notices/new", said | changes)
    assert response.status_code == 422
    if told != "shout":
        assert told in text(response)
    assert not Notice.objects.exists()


def test_a_notice_has_its_time(office: Office, browser: Client) -> None:
    now = timezone.now()
    said = {"kind": "information", "vi": "Sắp tới", "where": "all"}
    later = {"starts": local(now + timedelta(hours=1)), "ends": local(now + timedelta(hours=2))}
    browser.post("/console/notices/new", said | later)
    assert status(office).notices == ()
    notice = Notice.objects.get()
    assert showing.notices(office.kiosk, notice.starts_at)
    assert not showing.notices(office.kiosk, notice.ends_at or now)
    browser.post(f"/console/notices/{notice.pk}/end")
    assert not showing.notices(office.kiosk, now + timedelta(minutes=90)), "it never begins"


def test_a_notice_is_shown_where_it_is_meant(
    office: Office, browser: Client, group: KioskGroup, elsewhere: Kiosk
) -> None:
    said = {"kind": "information", "where": "some"}
    browser.post("/console/notices/new", {**said, "vi": "Ở sảnh A", "groups": [group.pk]})
    browser.post("/console/notices/new", {**said, "vi": "Ở máy 9", "kiosks": [elsewhere.pk]})
    both = {"groups": [group.pk], "kiosks": [office.kiosk.pk, elsewhere.pk]}
    browser.post("/console/notices/new", {**said, "vi": "Cả hai", **both})
    now = timezone.now()
    here = [one.text["vi"] for one in showing.notices(office.kiosk, now)]
    there = [one.text["vi"] for one in showing.notices(elsewhere, now)]
    assert (here, there) == (["Cả hai", "Ở sảnh A"], ["Cả hai", "Ở máy 9"])


def test_warnings_come_first_and_there_is_an_end(office: Office, account: Account) -> None:
    now = timezone.now()
    for number in range(showing.MOST_NOTICES + 3):
        kind = Notice.Kind.WARNING if number == 1 else Notice.Kind.INFORMATION
        during = Time(now + timedelta(seconds=number - 60))
        changing.put_up(account, kind, Words(f"{number}"), during, Scope(), now)
    told = [one.text["vi"] for one in status(office).notices]
    assert told[:3] == ["1", "22", "21"]
    assert len(told) == showing.MOST_NOTICES


def test_a_closed_service_says_why_and_is_not_issued(
    office: Office, browser: Client, elsewhere: Kiosk
) -> None:
    now = timezone.now()
    until = (now + timedelta(hours=3)).replace(second=0, microsecond=0)
    said = {
        "service": "CT07",
        "vi": "Cơ sở dữ liệu đang bảo trì.",
        "en": "Under maintenance.",
        "ends": local(until),
        "where": "some",
        "kiosks": [office.kiosk.pk],
    }
    assert browser.post("/console/notices/closed/new", said).status_code == 302
    states = {one.code: one for one in status(office).services}
    assert not states["CT07"].available
    assert states["CT07"].reason == {"vi": said["vi"], "en": said["en"]}
    assert states["CT07"].until == until
    assert states["CT01"].available
    there = {one.code: one for one in service_states(elsewhere, timezone.now())}
    assert there["CT07"].available
    assert offered_certificate("CT07", elsewhere, timezone.now())
    with pytest.raises(ProblemError, match="not-offered"):
        offered_certificate("CT07", office.kiosk, timezone.now())
    assert offered_certificate("CT07", office.kiosk, until), "its time is over"
    browser.post(f"/console/notices/closed/{Closure.objects.get().pk}/end")
    assert offered_certificate("CT07", office.kiosk, timezone.now())
    assert "Every service is open" in text(browser.get("/console/notices/"))


def test_of_two_closures_the_longer_one_is_told(office: Office, account: Account) -> None:
    now, service = timezone.now(), Service.objects.get(code="CT07")
    hour = timedelta(hours=1)
    for words, ends in (("a", now + hour), ("b", now + 2 * hour), ("c", now + hour)):
        changing.close_service(account, service, Words(words), Time(now, ends), Scope(), now)
    assert showing.closures(office.kiosk, now)["CT07"].vi == "b"
    changing.close_service(account, service, Words("d"), Time(now), Scope(), now)
    changing.close_service(account, service, Words("e"), Time(now, now + 9 * hour), Scope(), now)
    assert showing.closures(office.kiosk, now)["CT07"].vi == "d"


def test_a_kiosk_goes_by_its_own_hours_then_its_groups_then_all(
    office: Office, browser: Client, group: KioskGroup, elsewhere: Kiosk
) -> None:
    assert status(office).hours == ()
    for key, day in (("all", "8-9"), (f"group-{group.pk}", "9-10"), (f"kiosk-{elsewhere.pk}", "")):
        assert browser.post(f"/console/notices/hours/{key}", {"day1": day}).status_code == 302
    (told,) = status(office).hours
    assert (told.weekday, told.opens, told.closes) == (1, "09:00", "10:00")
    assert [span.opens for span in showing.hours_of_kiosk(elsewhere)] == ["08:00"]
    browser.post(f"/console/notices/hours/kiosk-{office.kiosk.pk}", EVERYDAY)
    assert len(status(office).hours) == 10
    browser.post(f"/console/notices/hours/kiosk-{office.kiosk.pk}", {})
    browser.post(f"/console/notices/hours/group-{group.pk}", {})
    assert [span.opens for span in status(office).hours] == ["08:00"]
    browser.post("/console/notices/hours/all", {})
    assert status(office).hours == ()
    assert not Week.objects.exists()


def test_hours_are_copied_to_others(office: Office, browser: Client, elsewhere: Kiosk) -> None:
    also = {"also": [f"kiosk-{elsewhere.pk}", "service-CT07"]}
    browser.post("/console/notices/hours/all", {"day1": "7-8", **also})
    browser.post("/console/notices/hours/all", {"day2": "7:30-11:30", **also})
    assert [span.weekday for span in showing.hours_of_kiosk(elsewhere)] == [2]
    states = {one.code: one for one in status(office).services}
    assert [span.weekday for span in states["CT07"].hours] == [2]
    assert states["CT01"].hours == ()
    page = text(browser.get("/console/notices/hours/service-CT07"))
    assert 'value="07:30-11:30"' in page
    assert "Tuesday 07:30-11:30" in text(browser.get("/console/notices/"))
    browser.post("/console/notices/hours/all", EVERYDAY | {"day7": "8-9"})
    listed = text(browser.get("/console/notices/"))
    assert "Monday–Friday 07:30-11:30, 13:00-17:00; Sunday 08:00-09:00" in listed
    assert AuditEntry.objects.filter(action="hours-set").count() == 7


def test_wrong_hours_are_told_beside_their_day(office: Office, browser: Client) -> None:
    response = browser.post("/console/notices/hours/all", {"day1": "morning", "day2": "9-8"})
    assert response.status_code == 422
    assert "Write it like this" in text(response)
    assert "Each span ends after it begins" in text(response)
    assert not Week.objects.exists()


@pytest.mark.parametrize(
    "thing", ["kiosk-999", "group-1", "service-XX", "kiosk-", "x", "all-1", "kiosk-٣"]
)
def test_hours_of_nothing_are_not_found(office: Office, browser: Client, thing: str) -> None:
    assert browser.get(f"/console/notices/hours/{thing}").status_code == 404


def test_closed_days_are_told_from_today_on(
    office: Office, browser: Client, elsewhere: Kiosk
) -> None:
    today = timezone.localdate()
    said = {"vi": "Tết", "where": "all"}
    browser.post("/console/notices/days/new", {**said, "day": today.isoformat()})
    some = {"vi": "Sửa điện", "where": "some", "kiosks": [elsewhere.pk]}
    browser.post("/console/notices/days/new", {**some, "day": today.isoformat()})
    far = today + showing.CLOSED_DAYS_AHEAD + timedelta(days=1)
    browser.post("/console/notices/days/new", {**said, "day": far.isoformat()})
    past = {**said, "day": date(2026, 1, 1).isoformat()}
    assert browser.post("/console/notices/days/new", past).status_code == 422
    (told,) = status(office).closed_days
    assert (told.day, told.reason) == (today, {"vi": "Tết"})
    assert [one.reason["vi"] for one in showing.closed_days(elsewhere, today)] == ["Tết"]
    closed = ClosedDay.objects.get(day=today, everywhere=True)
    browser.post(f"/console/notices/days/{closed.pk}/remove")
    assert status(office).closed_days == ()
    assert [one.reason["vi"] for one in showing.closed_days(elsewhere, today)] == ["Sửa điện"]


def test_every_change_is_announced(
    office: Office,
    browser: Client,
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
) -> None:
    before, day = newest_announcement(), timezone.localdate().isoformat()
    acts = (
        ("new", {"kind": "information", "vi": "a", "where": "all"}),
        ("closed/new", {"service": "CT07", "vi": "a", "where": "all"}),
        ("hours/all", {"day1": "7-8"}),
        ("days/new", {"day": day, "vi": "a", "where": "all"}),
    )
    for path, fields in acts:
        with django_capture_on_commit_callbacks(execute=True):
            browser.post(f"/console/notices/{path}", fields)
    ends = (
        f"{Notice.objects.get().pk}/end",
        f"closed/{Closure.objects.get().pk}/end",
        f"days/{ClosedDay.objects.get().pk}/remove",
    )
    for path in ends:
        with django_capture_on_commit_callbacks(execute=True):
            browser.post(f"/console/notices/{path}")
    assert newest_announcement() == before + len(acts) + len(ends)


def test_it_is_told_to_a_suspended_kiosk_no_more(office: Office, browser: Client) -> None:
    browser.post("/console/notices/new", {"kind": "information", "vi": "a", "where": "all"})
    browser.post(f"/console/kiosks/{office.kiosk.key_id}/suspend", {"because": "x"})
    reply = office.call(Endpoint.STATUS, StatusRequest(app_version="1"))
    assert "notices" not in reply.body


@pytest.mark.django_db(transaction=True)
def test_the_pages_in_a_browser(
    office: Office,
    account: Account,
    elsewhere: Kiosk,
    desk: Desk,  # noqa: F811
) -> None:
    """A notice, a closed service, hours, a closed day; axe-core finds nothing."""
    page = desk.open(account, "/console/notices/", width=PHONE, language="vi")
    assert desk.faults(page) == []
    page.get_by_role("link", name="Đăng thông báo").click()
    page.get_by_role("button", name="Đăng", exact=True).click()
    assert "Mời điền mục này." in page.inner_text("main")
    assert desk.faults(page) == []
    page.get_by_label("Bằng tiếng Việt").fill("Quầy 3 nghỉ sáng thứ Bảy.")
    page.get_by_label("Cảnh báo").check()
    page.get_by_role("button", name="Xem trước").click()
    assert page.locator("p.message.attention").count() == 3
    assert desk.faults(page) == []
    page.get_by_role("button", name="Đăng", exact=True).click()
    assert "Đã đăng thông báo" in page.inner_text("main")
    page = desk.open(account, "/console/notices/closed/new", width=WIDE)
    assert desk.faults(page) == []
    page.get_by_label("Service").select_option("CT07")
    page.get_by_label("In Vietnamese").fill("Đang bảo trì.")
    page.get_by_label("Only these:").check()
    page.get_by_label("Máy 9").check()
    page.get_by_role("button", name="Close the service").click()
    page.goto("/console/notices/hours/all")
    page.get_by_label("Monday").fill("7-11h30, 13-17")
    assert desk.faults(page) == []
    page.get_by_role("button", name="Set the hours").click()
    page.goto("/console/notices/days/new")
    assert desk.faults(page) == []
    page.get_by_label("Day", exact=True).fill(timezone.localdate().isoformat())
    page.get_by_label("In Vietnamese").fill("Nghỉ lễ")
    page.get_by_role("button", name="Enter the day").click()
    seen = page.inner_text("main")
    assert "Monday 07:00-11:30, 13:00-17:00" in seen
    assert "Nghỉ lễ" in seen
    assert desk.faults(page) == []
    office.kiosk.refresh_from_db()
    told = status(office)
    assert [one.kind for one in told.notices] == ["warning"]
