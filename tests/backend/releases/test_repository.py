from __future__ import annotations

import hashlib
import json
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from backend.releases import repository
from backend.releases.catalogue import catalogue, files_of, newest_version, own_bundles
from backend.releases.models import MetadataFile, Release
from backend.releases.publishing import PublishError
from forms.bundle import read_bundle
from forms.golden import draws_the_same
from forms.package import GOLDEN, unpack
from office_contract.releases import METADATA_PATH, TARGETS_PATH, Rollout, target_path
from tests.backend.conftest import at
from tests.backend.releases.kiosk import UpdatingKiosk
from tests.backend.releases.repository import Begun, changed, published


def test_a_kiosk_fetches_what_was_published(begun: Begun, updating: UpdatingKiosk) -> None:
    release = published(title="Tờ khai mới")
    assert release.version == newest_version("CT01") == 1 + own_bundles()["CT01"].form.version
    path = target_path("CT01", release.version)
    data = updating.fetch(path)
    assert data is not None
    files = unpack(data)
    bundle = read_bundle(files)
    assert (bundle.form.code, bundle.form.version) == ("CT01", release.version)
    assert bundle.form.title["vi"] == "Tờ khai mới"
    assert draws_the_same(bundle, files[GOLDEN])
    info = updating.refreshed().get_targetinfo(path)
    assert info is not None
    rollout = Rollout.model_validate(info.custom)
    assert rollout.share == 100
    assert rollout.effective_from == release.effective_from


def test_the_office_knows_what_it_published(begun: Begun) -> None:
    before = catalogue()["CT01"].form.version
    release = published(title="Tờ khai mới")
    assert release.version == before + 1
    assert catalogue()["CT01"].form.title["vi"] == "Tờ khai mới"
    assert catalogue().find("CT01", before) is not None
    assert set(files_of("CT01", release.version)) == set(files_of("CT01", before))
    answer = Client().get(f"/api/v1/forms/CT01/{release.version}")
    assert answer.status_code == 200


def test_a_faulty_form_is_not_published(begun: Begun) -> None:
    files = changed()
    form = json.loads(files["form.json"])
    del form["fields"][0]
    files["form.json"] = json.dumps(form).encode()
    with pytest.raises(PublishError) as refused:
        published(files=files)
    assert refused.value.faults
    assert not Release.objects.exists()


def test_metadata_is_kept_by_browsers_as_long_as_it_holds(begun: Begun) -> None:
    client = Client()
    versioned = client.get(f"{METADATA_PATH}1.root.json")
    assert "immutable" in versioned.headers["Cache-Control"]
    newest = client.get(f"{METADATA_PATH}timestamp.json")
    assert newest.headers["Cache-Control"] == "no-cache"
    again = client.get(
        f"{METADATA_PATH}timestamp.json", headers={"if-none-match": newest.headers["ETag"]}
    )
    assert (again.status_code, again.content) == (304, b"")
    release = published()
    assert client.get(
        f"{METADATA_PATH}timestamp.json", headers={"if-none-match": newest.headers["ETag"]}
    ).content
    target = f"{TARGETS_PATH}forms/CT01/{release.sha256}.{release.version}.zip"
    answer = client.head(target)
    assert "immutable" in answer.headers["Cache-Control"]
    assert answer.headers["Content-Length"] == str(release.size)
    content = client.get(target).content
    assert hashlib.sha256(content).hexdigest() == release.sha256


HOSTILE = (
    "metadata/2.root.json",
    "metadata/root.json",
    "metadata/1.timestamp.json",
    "metadata/1.root.json/",
    "metadata/../metadata/timestamp.json",
    "metadata/%2e%2e%2ftimestamp.json",
    "metadata/" + "9" * 5000 + ".root.json",
    "metadata/999999999999999999.root.json",
    "metadata/\u0661.root.json",
    "targets/forms/CT01/1.zip",
    "targets/forms/CT01/" + "0" * 64 + ".1.zip",
    "targets/forms/CT01/" + "0" * 64 + ".999999999.zip",
    "targets/" + "0" * 64 + ".1.zip",
    "targets/forms/../forms/CT01/" + "0" * 64 + ".1.zip",
    "targets/" + "a/" * 3000,
    "targets/%00",
)


@pytest.mark.parametrize("path", HOSTILE)
def test_what_is_not_there_is_a_problem_and_no_more(begun: Begun, path: str) -> None:
    answer = Client(raise_request_exception=False).get(f"/releases/{path}")
    assert answer.status_code == 404
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert b"Traceback" not in answer.content


@pytest.mark.parametrize("method", ["post", "put", "delete", "patch"])
def test_nothing_can_be_sent(begun: Begun, method: str) -> None:
    client = Client(raise_request_exception=False, enforce_csrf_checks=True)
    for name in (f"{METADATA_PATH}timestamp.json", f"{TARGETS_PATH}forms/CT01/1.zip"):
        assert getattr(client, method)(name).status_code in {403, 405}


@given(name=st.text(max_size=60))
def test_any_name_is_found_or_not(name: str) -> None:
    from backend.releases.files import _METADATA, _TARGET

    for pattern in (_METADATA, _TARGET):
        found = pattern.fullmatch(name)
        assert found is None or name.isascii()


def test_asking_for_the_next_root_is_no_news(
    begun: Begun, caplog: pytest.LogCaptureFixture
) -> None:
    assert Client().get(f"{METADATA_PATH}2.root.json").status_code == 404
    assert not caplog.records
    Client().get(f"{METADATA_PATH}2.snapshot.json")
    assert caplog.records


def test_only_the_timestamp_is_renewed_each_day(
    begun: Begun, updating: UpdatingKiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    release = published()
    now, number = timezone.now(), repository.newest_release()
    client = Client()
    before = client.get(f"{METADATA_PATH}timestamp.json").content
    assert client.get(f"{METADATA_PATH}timestamp.json").content == before
    at(now + timedelta(hours=25), monkeypatch)
    after = json.loads(client.get(f"{METADATA_PATH}timestamp.json").content)
    assert after["signed"]["version"] == json.loads(before)["signed"]["version"] + 1
    assert repository.newest_release() == number
    at(now + timedelta(days=8), monkeypatch)
    client.get(f"{METADATA_PATH}timestamp.json")
    assert repository.newest_release() == number + 1
    assert updating.fetch(target_path("CT01", release.version)) is not None


def test_a_lost_online_key_is_said_and_the_rest_goes_on(
    begun: Begun, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    now = timezone.now()
    for path in begun.keys.folder.glob("timestamp-*"):
        path.unlink()
    assert any("timestamp is missing" in fault for fault in repository.faults(now))
    at(now + timedelta(hours=30), monkeypatch)
    assert Client().get(f"{METADATA_PATH}timestamp.json").status_code == 200
    assert "restore" in caplog.text


def test_the_last_year_is_told_in_time(begun: Begun) -> None:
    now = timezone.now()
    assert repository.faults(now) == []
    told = repository.faults(now + timedelta(days=310))
    assert [fault.split()[0] for fault in told] == ["root", "targets"]
    assert "office release-rotate root" in told[0]


def test_old_metadata_goes_but_every_root_stays(begun: Begun) -> None:
    for _ in range(repository.KEPT_VERSIONS + 5):
        repository.renew(timezone.now(), begun.keys, everything=True)
    for role in ("snapshot", "timestamp", "forms"):
        assert MetadataFile.objects.filter(role=role).count() == repository.KEPT_VERSIONS
    assert MetadataFile.objects.filter(role="root", version=1).exists()
