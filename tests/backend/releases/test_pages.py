from __future__ import annotations

import json
from pathlib import Path

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from backend.accounts.models import Account
from backend.accounts.roles import Role
from backend.audit.models import AuditEntry
from backend.kiosks.enrolment import enrol
from backend.kiosks.models import Kiosk
from backend.releases import repository
from backend.releases.models import KioskGroup, KioskReport, Release, ReleaseState
from backend.releases.rollouts import Stage
from office_contract.messages import FormReport
from office_contract.vocabulary import Sameness
from tests.backend.pages import PHONE, WIDE, Desk, chromium, desk  # noqa: F401 - fixtures
from tests.backend.releases.repository import Begun, published
from tests.backend.staff import signed_in, staff


@pytest.fixture
def publisher(begun: Begun) -> Account:
    return staff("ha", Role.PUBLISHER, name="Trần Thị Hà")


@pytest.fixture
def kiosks(begun: Begun) -> list[Kiosk]:
    names = ("Máy 1", "Máy 2", "Máy 3")
    return [
        enrol(name=name, place="Sảnh Một Cửa, phường Hải Châu", public_key=f"{number:02x}" * 32,
              now=timezone.now())
        for number, name in enumerate(names, 1)
    ]  # fmt: skip


@pytest.fixture
def group(kiosks: list[Kiosk]) -> KioskGroup:
    group = KioskGroup.objects.create(name="Sảnh A")
    group.kiosks.add(kiosks[0])
    return group


def report(kiosk: Kiosk, version: int, golden: Sameness, *, release: int, fault: str = "") -> None:
    forms = [FormReport(code="CT01", version=version, golden=golden).model_dump(mode="json")]
    KioskReport.objects.create(
        kiosk=kiosk, forms=json.dumps(forms), release=release, fault=fault,
        changed_at=timezone.now(),
    )  # fmt: skip


def step(release: Release, name: str) -> str:
    return reverse(name, args=(release.code, release.version))


def test_the_room_before_the_beginning(db: None) -> None:
    client = signed_in(staff("ha", Role.PUBLISHER))
    assert "Nothing can be published yet" in client.get("/console/releases/").content.decode()


@pytest.mark.parametrize("role", sorted(set(Role) - {Role.PUBLISHER, Role.REVIEWER}))
def test_others_do_not_see_it(db: None, role: Role) -> None:
    client = signed_in(staff("x", role))
    assert client.get("/console/releases/").status_code == 403


def test_a_reviewer_looks_and_does_nothing(
    begun: Begun, group: KioskGroup, publisher: Account
) -> None:
    release = published(stage=Stage(group), account=publisher)
    client = signed_in(staff("re", Role.REVIEWER))
    page = client.get(step(release, "release")).content.decode()
    assert "Trần Thị Hà" in page
    assert "Take back" not in page
    for name in ("widen-release", "stop-release", "take-back-release"):
        assert client.post(step(release, name), {"to": "all"}).status_code == 403
    assert Client().post(step(release, "stop-release")).status_code in {302, 403}
    release.refresh_from_db()
    assert release.state == ReleaseState.ROLLING_OUT


def test_the_list_says_how_it_stands(
    begun: Begun, kiosks: list[Kiosk], publisher: Account, group: KioskGroup
) -> None:
    release = published(stage=Stage(group), account=publisher)
    newest = repository.newest_release()
    report(kiosks[0], release.version, Sameness.DIFFERENT, release=newest)
    report(kiosks[1], release.version - 1, Sameness.UNSEEN, release=newest - 1)
    report(kiosks[2], release.version - 1, Sameness.UNSEEN, release=1, fault="frozen")
    client = signed_in(publisher)
    page = client.get("/console/releases/").content.decode()
    assert "1 of 3" in page
    assert "1 different" in page
    assert "Sảnh A" in page
    assert "is 1 release behind" in page
    assert "was offered a release past its day, and refused it" in page
    vietnamese = signed_in(publisher, "vi").get("/console/releases/").content.decode()
    assert "chậm 1 bản phát hành" in vietnamese
    assert "nhận được bản phát hành quá hạn và đã từ chối" in vietnamese
    assert "3 kiosks to look at" in client.get("/console/").content.decode()
    one = client.get(step(release, "release")).content.decode()
    assert "different picture" in one


def test_wider_stop_and_back_by_the_pages(
    begun: Begun, kiosks: list[Kiosk], publisher: Account, group: KioskGroup
) -> None:
    good = published(title="Đúng")
    release = published(title="Sai", stage=Stage(group), account=publisher)
    client = signed_in(publisher)
    widen = step(release, "widen-release")
    assert "Sảnh A" in client.get(widen).content.decode()
    for wrong in ({}, {"to": "share"}, {"to": "share", "share": "100"}, {"to": "group"},
                  {"to": "group", "group": "99"}, {"to": "everything"}):  # fmt: skip
        answer = client.post(widen, wrong)
        assert answer.status_code in {200, 422}
        assert Release.objects.get(pk=release.pk).share == 0
    assert client.post(widen, {"to": "share", "share": "30", "group": group.pk}).status_code == 302
    release.refresh_from_db()
    assert (release.share, release.group) == (30, group)
    assert client.get(step(release, "stop-release")).status_code == 200
    assert client.post(step(release, "stop-release")).status_code == 302
    assert Release.objects.get(pk=release.pk).state == ReleaseState.STOPPED
    back = step(release, "take-back-release")
    assert f"version {good.version}" in client.get(back).content.decode()
    answer = client.post(back, {"note": "Sai tên"}, follow=True)
    assert "Taken back" in answer.content.decode()
    assert "Đúng" in answer.content.decode()
    assert Release.objects.get(pk=release.pk).state == ReleaseState.TAKEN_BACK
    # A second time, from another tab.
    assert "already" in client.post(back, follow=True).content.decode()
    actions = list(AuditEntry.objects.values_list("action", flat=True))
    assert actions.count("release-taken-back") == 1


@pytest.mark.parametrize("path", ["CT01/99/", "XX/1/", "CT01/99/stop/", "groups/99/", "CT01/0/"])
def test_what_is_not_there(publisher: Account, path: str) -> None:
    assert signed_in(publisher).get(f"/console/releases/{path}").status_code == 404


def test_groups_are_made_changed_and_deleted(
    begun: Begun, kiosks: list[Kiosk], publisher: Account
) -> None:
    client = signed_in(publisher)
    new = reverse("new-kiosk-group")
    assert client.post(new, {"name": ""}).status_code == 422
    made = client.post(new, {"name": "Sảnh B", "kiosks": [kiosks[0].pk]}, follow=True)
    assert "Sảnh B (1 kiosk)" in made.content.decode()
    assert client.post(new, {"name": "Sảnh B"}).status_code == 422
    group = KioskGroup.objects.get(name="Sảnh B")
    release = published(stage=Stage(group))
    address = reverse("kiosk-group", args=(group.pk,))
    number = repository.newest_release()
    client.post(address, {"name": "Sảnh B", "kiosks": [kiosk.pk for kiosk in kiosks[1:]]})
    assert repository.newest_release() == number + 1
    signed = repository.newest("forms").signed.targets
    [custom] = [file.custom for file in signed.values()]
    assert custom["kiosks"] == sorted(kiosk.key_id for kiosk in kiosks[1:])
    deleted = client.post(reverse("delete-kiosk-group", args=(group.pk,)), follow=True)
    assert "It stays" in deleted.content.decode()
    release.delete()
    client.post(reverse("delete-kiosk-group", args=(group.pk,)))
    assert not KioskGroup.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_every_page_by_browser(
    begun: Begun,
    kiosks: list[Kiosk],
    group: KioskGroup,
    desk: Desk,  # noqa: F811
    tmp_path: Path,
) -> None:
    publisher = staff("ha", Role.PUBLISHER, name="Trần Thị Hà")
    published(title="Tờ khai thay đổi thông tin cư trú (bản đang dùng)", account=publisher)
    release = published(
        title="Tờ khai thay đổi thông tin cư trú (bản thử)", stage=Stage(group), account=publisher
    )
    newest = repository.newest_release()
    report(kiosks[0], release.version, Sameness.DIFFERENT, release=newest)
    report(kiosks[1], release.version - 1, Sameness.SAME, release=newest - 1)
    report(kiosks[2], release.version - 1, Sameness.UNSEEN, release=1, fault="frozen")
    addresses = {
        "list": reverse("releases"),
        "release": step(release, "release"),
        "widen": step(release, "widen-release"),
        "stop": step(release, "stop-release"),
        "back": step(release, "take-back-release"),
        "groups": reverse("kiosk-groups"),
        "group": reverse("kiosk-group", args=(group.pk,)),
    }
    page = {
        width: desk.page(publisher, width=width, language="vi" if width == PHONE else "en")
        for width in (WIDE, PHONE)
    }
    for name, address in addresses.items():
        for width in (WIDE, PHONE):
            page[width].goto(address)
            desk.picture(page[width], tmp_path / f"{name}-{width}.png")
            assert desk.faults(page[width]) == [], (name, width)
    # By keyboard alone: to all kiosks.
    wide = page[WIDE]
    wide.goto(addresses["widen"])
    wide.locator("input[name=to]:checked").focus()
    wide.keyboard.press("ArrowDown")
    wide.get_by_role("button", name="Sign and release").focus()
    wide.keyboard.press("Enter")
    wide.wait_for_url(f"**{addresses['release']}")
    assert Release.objects.get(pk=release.pk).for_all
