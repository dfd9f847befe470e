"""An office in which something stands in every room, made by the rooms' own functions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from django.utils import timezone

from backend.accounts.models import Account
from backend.accounts.roles import Role
from backend.drafts import editing, reviewing
from backend.drafts.models import Draft
from backend.issuance.models import IssuedPaper, Service
from backend.notices.changing import Scope, Time, Words, close_day, close_service, put_up
from backend.notices.models import Notice
from backend.registry.demo_people import HUONG
from backend.releases.models import KioskGroup
from backend.releases.rollouts import Stage
from backend.verify.revoking import propose
from tests.backend.conftest import Office
from tests.backend.drafts.conftest import changed, draft_of
from tests.backend.issuance.test_issue import approved, issue
from tests.backend.kiosks.newcomer import CODE, Newcomer
from tests.backend.releases.repository import published
from tests.backend.staff import staff

ALL_BUT = {Role.REVIEWER, Role.PUBLISHER}
"""Whoever writes a draft neither reviews nor publishes it."""


@dataclass(frozen=True)
class Busy:
    """Who works there. ``author`` has every role but the reviewer's and the publisher's."""

    author: Account
    reviewer: Account
    publisher: Account
    draft: Draft
    """Edited twice, and not handed in."""
    in_review: Draft
    approved: Draft


def make_busy(office: Office) -> Busy:
    now = timezone.now()
    author = staff("lan", *(set(Role) - ALL_BUT), name="Nguyễn Thị Lan")
    reviewer = staff("minh", Role.REVIEWER, name="Trần Văn Minh")
    publisher = staff("hoa", Role.PUBLISHER, name="Lê Thị Hoa")
    second = staff("binh", Role.OFFICER, name="Phạm Thanh Bình")

    group = KioskGroup.objects.create(name="Sảnh A")
    group.kiosks.add(office.kiosk)
    published(stage=Stage(group), account=publisher)

    draft = draft_of(author, "TK01")
    editing.save(draft, author, changed(draft, "Tờ khai đã sửa"), 1, "Sửa tên")
    in_review, ready = draft_of(author, "GUQ"), draft_of(author, "NA1")
    for one in (in_review, ready):
        reviewing.submit(one, author, 1, sound=True, newest_version=one.base_version)
        one.refresh_from_db()
    reviewing.approve(ready, reviewer, 1, "")

    week = Time(now, now + timedelta(days=7))
    said = Words("Thứ Sáu đóng cửa lúc 16:00.", "We close at 16:00 on Friday.", "")
    put_up(author, Notice.Kind.INFORMATION, said, week, Scope(), now)
    service = Service.objects.get(code="TL-KS")
    close_service(author, service, Words("Đang kiểm kê sổ"), week, Scope(), now)
    close_day(author, timezone.localdate(now) + timedelta(days=3), Words("Nghỉ lễ"), Scope(), now)

    assert Newcomer().ask(now, code=CODE).status == 200
    issue(office, approved(office, HUONG.number), HUONG.number)
    propose(second, IssuedPaper.objects.get().serial, "Điều 12 Luật Cư trú", now)
    return Busy(author, reviewer, publisher, draft, in_review, ready)
