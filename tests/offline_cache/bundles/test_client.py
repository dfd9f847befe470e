"""A release is believed only if The Update Framework lets it be; otherwise nothing changes."""

from __future__ import annotations

import errno
import http.server
import os
import threading
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from tuf.api.metadata import DelegatedRole

from office_contract.releases import (
    FORMS_ROLE,
    MAX_TARGET_BYTES,
    METADATA_PATH,
    TARGETS_PATH,
    UpdateFault,
)
from offline_cache.bundles import client as module
from offline_cache.bundles.client import ReleaseClient
from offline_cache.bundles.disk import Disk
from offline_cache.bundles.errors import REMEDIES, UpdateError
from offline_cache.delays import Timeouts
from tests.offline_cache.bundles.conftest import ClientMaker
from tests.offline_cache.bundles.repository import (
    NOW,
    ROOT_KEYS,
    TIMESTAMP_KEY,
    Repository,
    Server,
    reply,
    signer,
)
from tests.offline_cache.parts import Clock

PACKAGE = b"one package"


def refused(client: ReleaseClient) -> UpdateFault:
    with pytest.raises(UpdateError) as caught:
        client.refresh()
    assert caught.value.remedy
    return caught.value.fault


@pytest.fixture
def client(repository: Repository, make_client: ClientMaker) -> ReleaseClient:
    """It has taken in a release with CT01 version 2."""
    repository.add("CT01", 2, PACKAGE)
    repository.release()
    client = make_client()
    client.refresh()
    return client


def test_a_release_and_its_packages_come_as_they_were_signed(
    repository: Repository, make_client: ClientMaker
):
    repository.add("CT01", 2, PACKAGE)
    repository.add("NA5", 3, b"another", share=0, kiosks=["ab" * 8], effective_from="2026-12-01")
    number = repository.release()
    client = make_client()
    release = client.refresh()
    assert release.number == number
    assert not release.faults
    ct01, na5 = sorted(release.targets, key=lambda target: target.rollout.code)
    assert (ct01.rollout.version, ct01.rollout.share, ct01.length) == (2, 100, len(PACKAGE))
    assert na5.rollout.kiosks == ("ab" * 8,)
    assert client.fetch(ct01) == PACKAGE
    assert client.fetch(na5) == b"another"


def test_a_second_look_asks_for_little(repository: Repository, client: ReleaseClient):
    repository.asked.clear()
    client.refresh()
    names = [path.removeprefix(METADATA_PATH) for path in repository.asked]
    assert names == ["2.root.json", "timestamp.json"]


def test_the_kiosk_goes_on_after_a_restart(
    repository: Repository, client: ReleaseClient, make_client: ClientMaker
):
    repository.add("CT01", 3, b"newer")
    number = repository.release()
    assert make_client().refresh().number == number
    assert client.refresh().number == number


# --- rollback ------------------------------------------------------------------------------------


def test_an_older_timestamp_is_a_rollback(repository: Repository, client: ReleaseClient):
    repository.timestamp.version -= 1
    repository.publish_timestamp()
    assert refused(client) is UpdateFault.ROLLBACK


def test_an_older_snapshot_is_a_rollback(repository: Repository, client: ReleaseClient):
    repository.snapshot.version -= 1
    repository.publish_snapshot()
    assert refused(client) is UpdateFault.ROLLBACK


def test_older_forms_in_a_newer_snapshot_are_a_rollback(
    repository: Repository, client: ReleaseClient
):
    repository.forms.version -= 1
    repository.publish_forms()
    repository.snapshot.version += 1
    repository.publish_snapshot()
    assert refused(client) is UpdateFault.ROLLBACK


def test_a_snapshot_that_no_longer_names_a_role_is_a_rollback(
    repository: Repository, client: ReleaseClient
):
    del repository.snapshot.meta[f"{FORMS_ROLE}.json"]
    repository.snapshot.version += 1
    repository.publish_snapshot()
    assert refused(client) is UpdateFault.ROLLBACK


def test_a_repository_without_the_forms_role_is_refused_from_the_start(
    repository: Repository, make_client: ClientMaker
):
    del repository.snapshot.meta[f"{FORMS_ROLE}.json"]
    repository.publish_snapshot()
    assert refused(make_client()) is UpdateFault.ROLLBACK
    repository.targets.delegations = None
    repository.targets.version += 1
    repository.publish_targets()
    repository.snapshot.version += 1
    repository.publish_snapshot()
    assert refused(make_client()) is UpdateFault.UNUSABLE


def test_a_rollback_is_known_after_a_restart(
    repository: Repository, client: ReleaseClient, make_client: ClientMaker
):
    repository.timestamp.version -= 1
    repository.publish_timestamp()
    assert refused(make_client()) is UpdateFault.ROLLBACK


# --- freeze --------------------------------------------------------------------------------------


@pytest.mark.parametrize("role", ["root", "timestamp", "snapshot", "forms"])
def test_what_is_past_its_day_is_frozen(
    repository: Repository, make_client: ClientMaker, role: str
):
    getattr(repository, role).expires = NOW - timedelta(seconds=1)
    repository.publish_root(ROOT_KEYS[:2])
    repository.release()
    assert refused(make_client()) is UpdateFault.FROZEN


def test_the_same_timestamp_for_ever_is_frozen_by_the_offices_clock(
    client: ReleaseClient, office_clock: Clock
):
    office_clock.turn(hours=47)
    client.refresh()
    office_clock.turn(hours=2)
    assert refused(client) is UpdateFault.FROZEN


def test_a_machine_whose_own_clock_is_wrong_takes_a_release_by_the_offices(
    repository: Repository, make_client: ClientMaker, office_clock: Clock
):
    """All of it has expired for whoever believes this machine's clock, in 2026 or later."""
    office_clock.now = NOW.replace(year=2001)
    for role in ("root", "targets", "forms", "snapshot", "timestamp"):
        getattr(repository, role).expires = NOW.replace(year=2001) + timedelta(days=1)
    repository.publish_root(ROOT_KEYS[:2])
    repository.publish_targets()
    number = repository.release()
    assert make_client().refresh().number == number


# --- mixed, altered, wrongly signed --------------------------------------------------------------


def serve_old(repository: Repository, new: str, old: str) -> None:
    repository.files[METADATA_PATH + new] = repository.files[METADATA_PATH + old]


@pytest.mark.parametrize("hashes", [True, False])
@pytest.mark.parametrize("role", ["snapshot", FORMS_ROLE])
def test_parts_of_two_releases_are_mixed(
    repository: Repository, make_client: ClientMaker, role: str, hashes: bool
):
    repository.hashes = hashes
    repository.publish_targets()
    repository.release()
    repository.release()
    version = getattr(repository, role).version
    serve_old(repository, f"{version}.{role}.json", f"{version - 1}.{role}.json")
    assert refused(make_client()) is UpdateFault.MIXED


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("timestamp.json", UpdateFault.BAD_SIGNATURE),
        ("3.snapshot.json", UpdateFault.ALTERED),
        (f"3.{FORMS_ROLE}.json", UpdateFault.ALTERED),
    ],
)
def test_altered_metadata_is_refused(
    repository: Repository, client: ReleaseClient, name: str, fault: UpdateFault
):
    repository.release()
    old = repository.files[METADATA_PATH + name]
    spoilt = old.replace(b'"spec_version":"1.0.31"', b'"spec_version":"1.0.30"')
    assert spoilt != old
    repository.files[METADATA_PATH + name] = spoilt
    assert refused(client) is fault


@pytest.mark.parametrize("role", ["timestamp", "snapshot", "forms", "targets"])
def test_a_wrong_key_is_refused(repository: Repository, make_client: ClientMaker, role: str):
    getattr(repository, f"publish_{role}")((99,))
    if role in {"forms", "targets"}:
        repository.publish_snapshot()
    assert refused(make_client()) is UpdateFault.BAD_SIGNATURE


def test_one_signature_where_two_are_needed_is_refused(
    repository: Repository, make_client: ClientMaker
):
    repository.publish_targets((4,))
    repository.publish_snapshot()
    assert refused(make_client()) is UpdateFault.BAD_SIGNATURE


def test_an_altered_package_is_refused(repository: Repository, make_client: ClientMaker):
    target = repository.add("CT01", 2, PACKAGE)
    repository.release()
    client = make_client()
    [named] = client.refresh().targets
    address = f"{TARGETS_PATH}forms/CT01/{target.hashes['sha256']}.2.zip"
    faults = []
    for content in (PACKAGE.replace(b"one", b"two"), PACKAGE[:-1], PACKAGE + b"!"):
        repository.files[address] = content
        with pytest.raises(UpdateError) as caught:
            client.fetch(named)
        faults.append(caught.value.fault)
    assert faults == [UpdateFault.ALTERED, UpdateFault.ALTERED, UpdateFault.TOO_LARGE]


# --- keys that change ----------------------------------------------------------------------------


def test_new_root_keys_are_taken_one_after_another(
    repository: Repository, client: ReleaseClient, make_client: ClientMaker
):
    repository.set_keys("root", (11, 12), 2)
    repository.rotate_root((1, 2, 11, 12))
    repository.set_keys("root", (21, 22), 2)
    repository.set_keys("timestamp", (29,), 1)
    repository.rotate_root((11, 12, 21, 22))
    repository.timestamp.version += 1
    repository.publish_timestamp((29,))
    client.refresh()
    # The chain is kept: the office need not serve it again.
    for version in (1, 2, 3):
        del repository.files[f"{METADATA_PATH}{version}.root.json"]
    make_client().refresh()
    repository.timestamp.version += 1
    repository.publish_timestamp((TIMESTAMP_KEY,))
    assert refused(client) is UpdateFault.BAD_SIGNATURE


@pytest.mark.parametrize("signed_by", [(11, 12), (1, 2), (1, 11, 12)])
def test_new_root_keys_that_the_old_ones_did_not_sign_are_refused(
    repository: Repository, client: ReleaseClient, signed_by: tuple[int, ...]
):
    repository.set_keys("root", (11, 12), 2)
    repository.rotate_root(signed_by)
    assert refused(client) is UpdateFault.BAD_SIGNATURE


def test_a_root_that_is_no_newer_is_a_rollback(repository: Repository, client: ReleaseClient):
    serve_old(repository, "2.root.json", "1.root.json")
    assert refused(client) is UpdateFault.ROLLBACK


# --- the first root ------------------------------------------------------------------------------


def another_office() -> Repository:
    """The same, but for its root: signed by others."""
    other = Repository()
    other.set_keys("root", (31, 32), 2)
    other.publish_root((31, 32))
    return other


def test_the_first_root_is_kept_for_ever(
    repository: Repository, client: ReleaseClient, make_client: ClientMaker
):
    repository.set_keys("root", (31, 32), 2)
    repository.publish_root((31, 32))
    repository.rotate_root((31, 32))
    assert refused(make_client()) is UpdateFault.BAD_SIGNATURE


def test_a_pinned_root_is_believed_and_no_other(
    repository: Repository, make_client: ClientMaker, tmp_path: Path
):
    pinned = tmp_path / "root.json"
    pinned.write_bytes(repository.files[f"{METADATA_PATH}1.root.json"])
    make_client(pinned=pinned).refresh()
    assert f"{METADATA_PATH}1.root.json" not in repository.asked
    repository.set_keys("timestamp", (29,), 1)
    repository.publish_root(ROOT_KEYS[:2])
    pinned.write_bytes(another_office().files[f"{METADATA_PATH}1.root.json"])
    repository.timestamp.version += 1
    repository.publish_timestamp((29,))
    assert refused(make_client(pinned=pinned)) is UpdateFault.BAD_SIGNATURE


@pytest.mark.parametrize("content", [None, b"no root"])
def test_a_pinned_root_that_is_none_lets_nobody_else_be_believed(
    make_client: ClientMaker, tmp_path: Path, content: bytes | None
):
    pinned = tmp_path / "root.json"
    if content is not None:
        pinned.write_bytes(content)
    assert refused(make_client(pinned=pinned)) is UpdateFault.BAD_SIGNATURE


def test_a_first_root_that_does_not_vouch_for_itself_is_not_kept(
    repository: Repository, make_client: ClientMaker, tmp_path: Path
):
    repository.publish_root((1,))
    assert refused(make_client()) is UpdateFault.BAD_SIGNATURE
    serve_old(repository, "1.root.json", "timestamp.json")
    assert refused(make_client()) is UpdateFault.MALFORMED
    assert not (tmp_path / "bundles").exists()
    repository.publish_root(ROOT_KEYS[:2])
    make_client().refresh()


# --- another server than the office --------------------------------------------------------------

TIMESTAMP = f"{METADATA_PATH}timestamp.json"
BRISK = Timeouts(connect=0.5, read=0.3, total=0.4)


def endless(handler: http.server.BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.end_headers()
    while True:
        handler.wfile.write(bytes(64 * 1024))


def dripping(stop: threading.Event) -> Callable[[http.server.BaseHTTPRequestHandler], None]:
    def answer(handler: http.server.BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.end_headers()
        while not stop.wait(0.02):
            handler.wfile.write(b" ")

    return answer


def test_data_without_end_are_cut(repository: Repository, client: ReleaseClient):
    repository.answers[TIMESTAMP] = endless
    assert refused(client) is UpdateFault.TOO_LARGE


def test_a_package_without_end_is_cut(repository: Repository, make_client: ClientMaker):
    target = repository.add("CT01", 2, PACKAGE)
    repository.release()
    client = make_client()
    [named] = client.refresh().targets
    repository.answers[f"{TARGETS_PATH}forms/CT01/{target.hashes['sha256']}.2.zip"] = endless
    with pytest.raises(UpdateError) as caught:
        client.fetch(named)
    assert caught.value.fault is UpdateFault.TOO_LARGE


def test_a_server_that_drips_ends_at_the_limit(repository: Repository, make_client: ClientMaker):
    stop = threading.Event()
    repository.answers[TIMESTAMP] = dripping(stop)
    assert refused(make_client(timeouts=BRISK)) is UpdateFault.TOO_SLOW
    stop.set()


def test_all_files_together_have_a_limit(repository: Repository, make_client: ClientMaker):
    assert refused(make_client(total=0.0)) is UpdateFault.TOO_SLOW


@pytest.mark.parametrize(
    ("status", "content", "fault"),
    [
        (404, b"", UpdateFault.UNREACHABLE),
        (500, b"", UpdateFault.UNREACHABLE),
        (302, b"", UpdateFault.UNREACHABLE),
        (200, b"<html>Please sign in to the network</html>", UpdateFault.MALFORMED),
        (200, b"", UpdateFault.MALFORMED),
        (200, b"[" * 60_000, UpdateFault.MALFORMED),
        (200, b'{"signed": {}, "signatures": []}', UpdateFault.MALFORMED),
    ],
)
@pytest.mark.parametrize("name", ["timestamp.json", "3.snapshot.json"])
def test_an_answer_that_is_no_metadata_is_named(
    repository: Repository,
    client: ReleaseClient,
    status: int,
    content: bytes,
    fault: UpdateFault,
    name: str,
):
    repository.hashes = False
    repository.release()
    repository.answers[METADATA_PATH + name] = lambda handler: reply(handler, status, content)
    assert refused(client) is fault


def test_another_roles_file_is_malformed(repository: Repository, client: ReleaseClient):
    repository.hashes = False
    repository.release()
    serve_old(repository, "3.snapshot.json", "3.forms.json")
    assert refused(client) in {UpdateFault.MALFORMED, UpdateFault.BAD_SIGNATURE}


def test_an_office_that_is_away_is_unreachable(server: Server, make_client: ClientMaker):
    client = make_client()
    client._base = "http://127.0.0.1:1"
    assert refused(client) is UpdateFault.UNREACHABLE


# --- targets that are none -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "custom"),
    [
        ("forms/../CT01.zip", {"code": "CT01", "version": 2, "effective_from": "2026-01-01"}),
        ("forms/CT01/x.zip", {"code": "CT01", "version": 2, "effective_from": "2026-01-01"}),
        ("forms/CT01/3.zip", {"code": "CT01", "version": 2, "effective_from": "2026-01-01"}),
        ("forms/NA5/2.zip", {"code": "CT01", "version": 2, "effective_from": "2026-01-01"}),
        ("CT01/2.zip", {"code": "CT01", "version": 2, "effective_from": "2026-01-01"}),
        ("forms/CT01/2.zip", {"code": "CT01", "version": 2, "effective_from": "soon"}),
        ("forms/CT01/2.zip", {"code": "CT01", "version": 2}),
        ("forms/CT01/2.zip", None),
        ("forms/CT01/2.zip", "all of it"),
    ],
)
def test_a_target_that_is_not_understood_is_left_out_alone(
    repository: Repository, make_client: ClientMaker, path: str, custom: object
):
    repository.add("NA5", 3, b"good")
    repository.add_at(path, PACKAGE, custom)
    number = repository.release()
    release = make_client().refresh()
    assert release.number == number
    assert [target.rollout.code for target in release.targets] == ["NA5"]
    assert release.faults == {UpdateFault.UNUSABLE}


def test_a_target_that_is_too_large_is_left_out_alone(
    repository: Repository, make_client: ClientMaker
):
    repository.add("NA5", 3, b"good")
    repository.add("CT01", 2, PACKAGE).length = MAX_TARGET_BYTES + 1
    repository.release()
    release = make_client().refresh()
    assert [target.rollout.code for target in release.targets] == ["NA5"]
    assert release.faults == {UpdateFault.TOO_LARGE}


def test_more_targets_than_a_release_may_hold_are_refused(
    repository: Repository, make_client: ClientMaker, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(module, "MAX_TARGETS", 3)
    for version in range(1, 5):
        repository.add("CT01", version, PACKAGE)
    repository.release()
    assert refused(make_client()) is UpdateFault.TOO_LARGE


def test_other_delegations_are_never_followed(repository: Repository, make_client: ClientMaker):
    key = signer(50).public_key
    delegations = repository.targets.delegations
    assert delegations is not None
    assert delegations.roles is not None
    delegations.keys[key.keyid] = key
    delegations.roles["another"] = DelegatedRole(
        "another", [key.keyid], 1, False, paths=["forms/*/*"]
    )
    repository.targets.version += 1
    repository.publish_targets()
    repository.add("CT01", 2, PACKAGE)
    repository.release()
    assert len(make_client().refresh().targets) == 1
    assert not [path for path in repository.asked if "another" in path]


def test_targets_outside_the_paths_that_were_delegated_are_left_out(
    repository: Repository, make_client: ClientMaker
):
    delegations = repository.targets.delegations
    assert delegations is not None
    assert delegations.roles is not None
    delegations.roles[FORMS_ROLE].paths = ["forms/CT01/*"]
    repository.targets.version += 1
    repository.publish_targets()
    repository.add("CT01", 2, PACKAGE)
    repository.add("NA5", 2, PACKAGE)
    repository.release()
    release = make_client().refresh()
    assert [target.rollout.code for target in release.targets] == ["CT01"]
    assert release.faults == {UpdateFault.UNUSABLE}


# --- the disk ------------------------------------------------------------------------------------


class Refusing(Disk):
    """Full, or mounted read-only."""

    def __init__(self, number: int) -> None:
        self.number = number

    def write(self, path: Path, data: bytes) -> None:
        raise OSError(self.number, os.strerror(self.number))


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS])
def test_a_disk_that_takes_nothing_is_said(
    repository: Repository, client: ReleaseClient, make_client: ClientMaker, number: int
):
    repository.release()
    assert refused(make_client(disk=Refusing(number))) is UpdateFault.NO_SPACE
    client.refresh()


def test_every_fault_has_its_remedy():
    assert set(REMEDIES) == set(UpdateFault)
