from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date, timedelta

import pytest
from django.utils import timezone, translation

from backend.accounts.models import Account
from backend.accounts.roles import Role
from backend.audit.models import AuditEntry
from backend.issuance.models import Fee, Service
from backend.issuance.offers import bundle_in_force
from backend.kiosks.enrolment import enrol, revoke
from backend.kiosks.models import Kiosk
from backend.problems import ProblemError
from backend.releases import publishing, repository
from backend.releases.catalogue import catalogue, files_of, own_bundles
from backend.releases.models import KioskGroup, KioskReport, Release
from backend.releases.publishing import (
    PublishError,
    change_group,
    holders,
    publish,
    stop,
    take_back,
    widen,
)
from backend.releases.reports import dead_letters_of
from backend.releases.repository import NotBegunError
from backend.releases.rollouts import Stage, StageError
from forms.bundle import read_bundle
from office_contract.messages import DeadLetter, FormReport, OfficeStatus, StatusRequest
from office_contract.releases import Rollout, wanted
from office_contract.signing import Endpoint
from office_contract.vocabulary import ProblemType, Sameness
from tests.backend.conftest import Office
from tests.backend.releases.repository import Begun, changed, published
from tests.backend.staff import staff

OWN = own_bundles()["CT01"].form.version


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    with translation.override("en"):
        yield


@pytest.fixture
def publisher(begun: Begun) -> Account:
    return staff("ha", Role.PUBLISHER)


@pytest.fixture
def kiosks(begun: Begun) -> list[Kiosk]:
    now = timezone.now()
    return [
        enrol(name=f"Máy {number}", place="Một Cửa", public_key=f"{number:02x}" * 32, now=now)
        for number in range(1, 31)
    ]


@pytest.fixture
def group(kiosks: list[Kiosk]) -> KioskGroup:
    group = KioskGroup.objects.create(name="Sảnh A")
    group.kiosks.set(kiosks[:2])
    return group


def signed_rollouts() -> list[Rollout]:
    targets = repository.newest("forms").signed.targets
    return [Rollout.model_validate(file.custom) for file in targets.values()]


def takers(version: int, kiosks: list[Kiosk], day: date | None = None) -> set[str]:
    """Who takes ``version`` of CT01 by what is signed now."""
    today = day or timezone.localdate()
    rollouts = signed_rollouts()
    chosen = {kiosk.key_id: wanted(rollouts, kiosk.key_id, today).get("CT01") for kiosk in kiosks}
    return {key for key, rollout in chosen.items() if rollout and rollout.version == version}


def says_it_runs(kiosk: Kiosk, version: int, golden: Sameness = Sameness.SAME) -> None:
    forms = [FormReport(code="CT01", version=version, golden=golden).model_dump(mode="json")]
    KioskReport.objects.update_or_create(
        kiosk=kiosk, defaults={"forms": json.dumps(forms), "changed_at": timezone.now()}
    )


def test_first_a_group_then_a_share_then_all(
    publisher: Account, kiosks: list[Kiosk], group: KioskGroup
) -> None:
    release = published(stage=Stage(group), account=publisher)
    everybody = {kiosk.key_id for kiosk in kiosks}
    first = {kiosk.key_id for kiosk in kiosks[:2]}
    assert takers(release.version, kiosks) == first
    widen(release, Stage(group, 40), publisher, timezone.now())
    some = takers(release.version, kiosks)
    assert first < some < everybody
    widen(release, Stage(group, 70), publisher, timezone.now())
    more = takers(release.version, kiosks)
    assert some <= more < everybody
    widen(release, Stage.everybody(), publisher, timezone.now())
    assert takers(release.version, kiosks) == everybody
    release.refresh_from_db()
    with pytest.raises(PublishError):
        widen(release, Stage(group, 10), publisher, timezone.now())
    actions = AuditEntry.objects.order_by("number").values_list("action", flat=True)
    assert [a for a in actions if a.startswith("release-")] == [
        "release-published",
        *["release-widened"] * 3,
    ]


def test_a_version_waits_for_its_day(publisher: Account, kiosks: list[Kiosk]) -> None:
    today = timezone.localdate()
    day = today + timedelta(days=10)
    release = published(effective_from=day, account=publisher)
    assert takers(release.version, kiosks) == set()
    assert takers(release.version, kiosks, day) == {kiosk.key_id for kiosk in kiosks}
    assert catalogue()["CT01"].form.version == OWN
    assert catalogue(day)["CT01"].form.version == release.version
    bundle = catalogue().find("CT01", release.version)
    assert bundle is not None
    assert bundle.form.effective_from == day


def test_a_stopped_version_spreads_no_further(
    publisher: Account, kiosks: list[Kiosk], group: KioskGroup
) -> None:
    release = published(stage=Stage(group, 50), account=publisher)
    says_it_runs(kiosks[0], release.version)
    stop(release, publisher, timezone.now())
    assert takers(release.version, kiosks) == {kiosks[0].key_id}
    release.refresh_from_db()
    widen(release, Stage(group, 5), publisher, timezone.now())
    assert {kiosk.key_id for kiosk in kiosks[:2]} <= takers(release.version, kiosks)


def test_taken_back_in_one_step(publisher: Account, kiosks: list[Kiosk], group: KioskGroup) -> None:
    good = published(title="Đúng", account=publisher)
    bad = published(title="Sai", stage=Stage(group), account=publisher)
    says_it_runs(kiosks[0], bad.version)
    assert holders(bad) == [kiosks[0].key_id]
    given = take_back(bad, publisher, "Sai tên", timezone.now())
    assert (given.version, given.content_of) == (bad.version + 1, good.version)
    assert takers(given.version, kiosks) == {kiosk.key_id for kiosk in kiosks}
    assert all(rollout.version != bad.version for rollout in signed_rollouts())
    assert catalogue()["CT01"].form.title["vi"] == "Đúng"
    with pytest.raises(ProblemError) as refused:
        bundle_in_force("CT01", bad.version, timezone.localdate())
    assert refused.value.problem is ProblemType.BUNDLE_TOO_OLD
    assert bundle_in_force("CT01", good.version, timezone.localdate())
    # A paper that was printed with it can still be read.
    assert catalogue().find("CT01", bad.version) is not None
    with pytest.raises(PublishError, match="already"):
        take_back(bad, publisher, "", timezone.now())


def test_taking_back_what_gave_something_again_goes_further_back(
    publisher: Account, kiosks: list[Kiosk]
) -> None:
    first = published(title="Một", account=publisher)
    second = published(title="Hai", account=publisher)
    third = published(title="Ba", account=publisher)
    again = take_back(third, publisher, "", timezone.now())
    assert again.content_of == second.version
    further = take_back(again, publisher, "", timezone.now())
    assert further.content_of == first.version
    assert catalogue()["CT01"].form.title["vi"] == "Một"
    own = take_back(further, publisher, "", timezone.now())
    assert own.content_of == OWN
    assert read_bundle(files_of("CT01", own.version)).form.title == own_bundles()["CT01"].form.title
    with pytest.raises(PublishError, match="no earlier version"):
        take_back(own, publisher, "", timezone.now())


def test_only_the_newest_is_taken_back(publisher: Account) -> None:
    first = published(title="Một", account=publisher)
    published(title="Hai", account=publisher)
    with pytest.raises(PublishError, match="later version"):
        take_back(first, publisher, "", timezone.now())
    assert Release.objects.count() == 2


def test_versions_that_nobody_needs_are_not_listed(publisher: Account, group: KioskGroup) -> None:
    for title in ("Một", "Hai", "Ba"):
        last = published(title=title, account=publisher)
    assert [rollout.version for rollout in signed_rollouts()] == [last.version]
    tried = published(title="Bốn", stage=Stage(group), account=publisher)
    assert [rollout.version for rollout in signed_rollouts()] == [last.version, tried.version]


def test_a_group_that_changes_is_signed_anew(
    publisher: Account, kiosks: list[Kiosk], group: KioskGroup
) -> None:
    release = published(stage=Stage(group), account=publisher)
    group.kiosks.set(kiosks[3:6])
    change_group(group, timezone.now())
    assert takers(release.version, kiosks) == {kiosk.key_id for kiosk in kiosks[3:6]}
    number = repository.newest_release()
    change_group(group, timezone.now())
    assert repository.newest_release() == number
    revoke(kiosks[3], timezone.now())
    change_group(group, timezone.now())
    assert takers(release.version, kiosks) == {kiosk.key_id for kiosk in kiosks[4:6]}


def test_only_a_publisher_publishes(begun: Begun) -> None:
    for roles in ((), (Role.AUTHOR, Role.REVIEWER), tuple(set(Role) - {Role.PUBLISHER})):
        with pytest.raises(PublishError, match="publisher"):
            published(account=staff(f"a{len(roles)}", *roles))
    account = staff("gone", Role.PUBLISHER)
    account.is_active = False
    with pytest.raises(PublishError, match="publisher"):
        published(account=account)
    assert not Release.objects.exists()


@pytest.mark.parametrize("stage", [(None, 0), (None, 101), (None, -1)])
def test_a_stage_has_somebody_in_it(stage: tuple[None, int]) -> None:
    with pytest.raises(StageError):
        Stage(*stage)


def test_nothing_is_published_before_the_beginning(db: None) -> None:
    with pytest.raises(NotBegunError):
        published()


def test_a_certificate_keeps_the_fields_of_the_registers(begun: Begun) -> None:
    files = changed("CT07")
    assert published("CT07", files=files).version == own_bundles()["CT07"].form.version + 1
    with pytest.raises(PublishError, match="faults"):
        published("XX", files=changed("CT07"))


def test_a_new_form_is_a_new_service(begun: Begun) -> None:
    files = changed("CT01")
    form = json.loads(files["form.json"])
    form["code"] = "DON-MOI"
    files["form.json"] = json.dumps(form).encode()
    release = published("DON-MOI", files=files)
    assert release.version == 1
    service = Service.objects.get(code="DON-MOI")
    assert Fee.objects.get(service=service).amount_vnd == 0
    assert catalogue()["DON-MOI"].form.code == "DON-MOI"


def test_what_is_published_at_the_same_moment_is_told(
    begun: Begun, publisher: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepare = publishing.prepare

    def slowly(files: Mapping[str, bytes], code: str, day: date) -> publishing.Ready:
        ready = prepare(files, code, day)
        monkeypatch.setattr(publishing, "prepare", prepare)
        published(title="Của người khác")
        return ready

    monkeypatch.setattr(publishing, "prepare", slowly)
    with pytest.raises(PublishError, match="a moment ago"):
        published(title="Của tôi", account=publisher)
    assert Release.objects.count() == 1


def test_what_was_prepared_is_published_if_it_still_fits(
    begun: Begun, monkeypatch: pytest.MonkeyPatch
) -> None:
    files, now, today = changed(title="Trước"), timezone.now(), timezone.localdate()
    ready = publishing.prepare(files, "CT01", today)
    asked: list[str] = []
    prepare = publishing.prepare

    def counted(files: Mapping[str, bytes], code: str, day: date) -> publishing.Ready:
        asked.append(code)
        return prepare(files, code, day)

    monkeypatch.setattr(publishing, "prepare", counted)

    def release(files: Mapping[str, bytes]) -> Release:
        return publish(
            files, code="CT01", account=None, stage=Stage.everybody(), effective_from=today,
            note="", now=now, ready=ready,
        )  # fmt: skip

    assert release(files).version == OWN + 1
    assert asked == []
    # Other files, or another number by now: it is made again.
    assert release(changed(title="Sau")).version == OWN + 2
    assert asked == ["CT01"]
    assert catalogue()["CT01"].form.title["vi"] == "Sau"


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b'{"effective": 3}', b"\xff"])
def test_nonsense_is_refused_with_a_sentence(begun: Begun, content: bytes) -> None:
    with pytest.raises(PublishError):
        published(files={**changed(), "form.json": content})


def test_a_form_that_ends_before_it_begins(begun: Begun) -> None:
    files = changed()
    form = json.loads(files["form.json"])
    form["effective"]["to"] = "2026-01-01"
    files["form.json"] = json.dumps(form).encode()
    with pytest.raises(PublishError) as refused:
        publish(
            files, code="CT01", account=None, stage=Stage.everybody(),
            effective_from=date(2027, 1, 1), note="", now=timezone.now(),
        )  # fmt: skip
    assert any("effective" in path for path, _ in refused.value.faults)


def test_status_tells_the_release_and_keeps_the_report(
    begun: Begun, office: Office, settings: object
) -> None:
    settings.OFFICE_EVENTS_ADDRESS = "http://127.0.0.1:8482"  # type: ignore[attr-defined]
    release = published()
    said = StatusRequest(
        app_version="1",
        release=1,
        fault="frozen",
        forms=(FormReport(code="CT01", version=release.version, golden=Sameness.DIFFERENT),),
    )
    answer = OfficeStatus.model_validate(office.call(Endpoint.STATUS, said).body)
    assert answer.release == repository.newest_release() == 2
    assert answer.events == "http://127.0.0.1:8482/api/v1/events"
    report = KioskReport.objects.get(kiosk=office.kiosk)
    assert (report.release, report.fault) == (1, "frozen")
    assert holders(release) == [office.kiosk.key_id]
    changed_at = report.changed_at
    office.call(Endpoint.STATUS, said)
    assert KioskReport.objects.get(kiosk=office.kiosk).changed_at == changed_at
    office.call(Endpoint.STATUS, StatusRequest(app_version="1", release=2))
    assert KioskReport.objects.get(kiosk=office.kiosk).changed_at > changed_at


def test_what_a_kiosk_could_not_tell_is_kept_until_it_tells_no_more_of_it(
    begun: Begun, office: Office
) -> None:
    since = timezone.now()
    letter = DeadLetter(entry="outcome_1", kind="outcome", reason="conflict", since=since)
    office.call(Endpoint.STATUS, StatusRequest(app_version="1", dead_letters=(letter,)))
    assert dead_letters_of(KioskReport.objects.get(kiosk=office.kiosk)) == (letter,)
    office.call(Endpoint.STATUS, StatusRequest(app_version="1"))
    assert dead_letters_of(KioskReport.objects.get(kiosk=office.kiosk)) == ()
