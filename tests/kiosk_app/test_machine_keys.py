"""What closes the keys of this machine, and what becomes of damaged ones."""

from __future__ import annotations

import io
import json
import os
import stat
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from kiosk_app.config import ConfigError, WrappingConfig
from kiosk_app.log import Log
from kiosk_app.machine_keys import (
    KEY_FD,
    handed_over,
    machine_keys,
    open_machine_keys,
    open_store_key,
)
from offline_cache.database import open_store
from offline_cache.errors import KeyLockedError, KeyPermissionsError
from offline_cache.key_wrapping import TPM_FILE, WrappedBy
from offline_cache.keys import (
    SIGNING_KEY_CLOSED,
    SIGNING_KEY_FILE,
    STORE_KEY_FILE,
    close_keys_to_others,
    kiosk_signing_key,
    store_key,
)
from offline_cache.salvage import open_or_salvage
from tests.offline_cache.tpm import running_tpm

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
GIVEN = b"ab" * 32
NO_TPM = "device:/dev/no-such-tpm"
BEST = WrappingConfig(tpm=NO_TPM)


@pytest.fixture(scope="module")
def tpm(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with running_tpm(tmp_path_factory.mktemp("machine")) as tcti:
        yield tcti


def _gives(given: bytes | None) -> bytes | None:
    return given


def _logged(stream: io.StringIO, event: str) -> list[dict[str, object]]:
    lines = [json.loads(line) for line in stream.getvalue().splitlines()]
    return [line for line in lines if line["event"] == event]


def test_the_best_is_the_tpm_then_the_credential_then_the_files(tmp_path: Path, tpm: str) -> None:
    closed = (
        ("both", WrappingConfig(tpm=tpm), GIVEN),
        ("credential", BEST, GIVEN),
        ("neither", BEST, None),
        ("file", WrappingConfig(by="file", tpm=tpm), GIVEN),
    )
    found = {
        name: machine_keys(tmp_path / name, config, partial(_gives, given))
        for name, config, given in closed
    }
    assert {name: keys.wrapped_by for name, keys in found.items()} == {
        "both": WrappedBy.TPM,
        "credential": WrappedBy.CREDENTIAL,
        "neither": WrappedBy.FILE,
        "file": WrappedBy.FILE,
    }


def test_what_was_closed_is_opened_by_what_closed_it(tmp_path: Path, tpm: str) -> None:
    config = WrappingConfig(tpm=tpm)
    by_credential = machine_keys(tmp_path, BEST, lambda: GIVEN).signing().private_bytes_raw()
    again = machine_keys(tmp_path, config, lambda: GIVEN)
    assert again.wrapped_by is WrappedBy.CREDENTIAL
    assert again.signing().private_bytes_raw() == by_credential
    with pytest.raises(KeyLockedError, match="no credential"):
        machine_keys(tmp_path, config, lambda: None)
    with pytest.raises(KeyLockedError, match="fewer than 32"):
        machine_keys(tmp_path, config, lambda: b"short")


@pytest.mark.parametrize("by", ["tpm", "credential"])
def test_what_is_wanted_and_not_there_stops_the_start(tmp_path: Path, by: str) -> None:
    config = WrappingConfig(by=by, tpm=NO_TPM)  # type: ignore[arg-type]
    with pytest.raises(KeyLockedError):
        machine_keys(tmp_path, config, lambda: None)


def test_an_earlier_installation_moves_over_and_stays_the_same_kiosk(
    tmp_path: Path, tpm: str
) -> None:
    folder = tmp_path / "keys"
    before = kiosk_signing_key(folder).private_bytes_raw(), store_key(folder)
    open_store(tmp_path / "store.db", before[1]).close()
    log = io.StringIO()
    keys = open_machine_keys(tmp_path, WrappingConfig(tpm=tpm), NOW, Log(log))
    key = open_store_key(tmp_path / "store.db", keys, NOW, Log(log))
    assert (keys.signing().private_bytes_raw(), key) == before
    open_store(tmp_path / "store.db", key).close()
    assert not (folder / SIGNING_KEY_FILE).exists()
    assert not (folder / STORE_KEY_FILE).exists()
    assert [line["wrapped"] for line in _logged(log, "keys")] == ["tpm"]


def test_on_another_machine_the_kiosk_begins_anew_and_says_so(tmp_path: Path, tpm: str) -> None:
    first = machine_keys(tmp_path, WrappingConfig(tpm=tpm)).signing().private_bytes_raw()
    with running_tpm(tmp_path) as other:
        log = io.StringIO()
        keys = open_machine_keys(tmp_path, WrappingConfig(tpm=other), NOW, Log(log))
        assert keys.signing().private_bytes_raw() != first
        assert {line["file"] for line in _logged(log, "key-set-aside")} == {
            "machine",
            "kiosk-signing",
        }
    kept = {file.name.partition(".damaged-")[0] for file in (tmp_path / "keys").glob("*.damaged-*")}
    assert kept == {TPM_FILE, SIGNING_KEY_CLOSED}


def test_a_tpm_that_is_away_sets_nothing_aside(tmp_path: Path, tpm: str) -> None:
    machine_keys(tmp_path, WrappingConfig(tpm=tpm)).signing()
    there = {file.name for file in (tmp_path / "keys").iterdir()}
    with pytest.raises(KeyLockedError):
        open_machine_keys(tmp_path, BEST, NOW, Log(io.StringIO()))
    assert {file.name for file in (tmp_path / "keys").iterdir()} == there


@pytest.mark.parametrize("given", [None, GIVEN], ids=["files", "credential"])
def test_a_damaged_store_key_costs_the_store_and_not_the_kiosk(
    tmp_path: Path, given: bytes | None
) -> None:
    keys = machine_keys(tmp_path, BEST, lambda: given)
    identity = keys.signing().private_bytes_raw()
    path = tmp_path / "store.db"
    open_store(path, keys.store()).close()
    [file] = (tmp_path / "keys").glob("store.*")
    file.write_bytes(b"no key at all\n")
    log = io.StringIO()
    key = open_store_key(path, keys, NOW, Log(log))
    store, salvage = open_or_salvage(path, key, NOW, lambda _: ())
    store.close()
    assert salvage is not None
    assert salvage.aside.exists()
    assert [line["file"] for line in _logged(log, "key-set-aside")] == ["store"]
    assert keys.signing().private_bytes_raw() == identity


def test_a_damaged_signing_key_is_set_aside(tmp_path: Path) -> None:
    keys = machine_keys(tmp_path, BEST, lambda: None)
    first = keys.signing().private_bytes_raw()
    (tmp_path / "keys" / SIGNING_KEY_FILE).write_bytes(b"-----BEGIN")
    log = io.StringIO()
    keys = open_machine_keys(tmp_path, BEST, NOW, Log(log))
    assert keys.signing().private_bytes_raw() != first
    assert [line["file"] for line in _logged(log, "key-set-aside")] == ["kiosk-signing"]


def test_the_credential_comes_from_systemd_or_through_a_pipe(tmp_path: Path) -> None:
    (tmp_path / "mot-cua-kiosk").write_bytes(GIVEN)
    assert handed_over({"CREDENTIALS_DIRECTORY": str(tmp_path)}) == GIVEN
    assert handed_over({"CREDENTIALS_DIRECTORY": str(tmp_path / "none")}) is None
    read, write = os.pipe()
    os.write(write, GIVEN + b"\n")
    os.close(write)
    environment = {KEY_FD: str(read)}
    # A pipe gives it once; several look.
    assert [handed_over(environment), handed_over(environment)] == [GIVEN, GIVEN]
    assert handed_over({}) is None
    assert handed_over({KEY_FD: "x"}) is None


def test_a_tpm_has_a_name() -> None:
    with pytest.raises(ConfigError, match="tpm2-tools"):
        WrappingConfig(tpm="tpmrm0")


def test_a_key_that_others_could_read_is_closed_to_them_and_changed(tmp_path: Path) -> None:
    keys = machine_keys(tmp_path, BEST)
    identity, store = keys.signing().private_bytes_raw(), keys.store()
    for name in (SIGNING_KEY_FILE, STORE_KEY_FILE):
        (tmp_path / "keys" / name).chmod(0o644)
    (tmp_path / "keys").chmod(0o750)
    log = io.StringIO()
    again = open_machine_keys(tmp_path, BEST, NOW, Log(log))
    assert (again.signing().private_bytes_raw(), again.store()) == (identity, store)
    assert [line["file"] for line in _logged(log, "key-was-open")] == [
        "keys",
        "kiosk-signing",
        "store",
    ]
    assert {_mode(file) for file in (tmp_path / "keys").iterdir()} == {0o600}
    assert _mode(tmp_path / "keys") == 0o700
    # The rotator offers it to the office, after a restart too.
    following = again.next_signing()
    assert following is not None
    assert following.private_bytes_raw() != identity
    log = io.StringIO()
    open_machine_keys(tmp_path, BEST, NOW, Log(log))
    assert _logged(log, "key-was-open") == []


def test_a_closed_key_that_others_could_read_tells_them_nothing(tmp_path: Path) -> None:
    keys = machine_keys(tmp_path, BEST, lambda: GIVEN)
    keys.signing()
    (tmp_path / "keys" / SIGNING_KEY_CLOSED).chmod(0o640)
    wide = close_keys_to_others(tmp_path / "keys", NOW)
    assert (wide.closed, wide.aside) == ((SIGNING_KEY_CLOSED,), ())
    assert keys.next_signing() is None


def test_what_is_no_file_of_its_own_is_set_aside(tmp_path: Path) -> None:
    identity = machine_keys(tmp_path, BEST).signing().private_bytes_raw()
    file = tmp_path / "keys" / SIGNING_KEY_FILE
    file.rename(tmp_path / "elsewhere.pem")
    file.symlink_to(tmp_path / "elsewhere.pem")
    log = io.StringIO()
    keys = open_machine_keys(tmp_path, BEST, NOW, Log(log))
    assert keys.signing().private_bytes_raw() != identity
    assert [line["file"] for line in _logged(log, "key-set-aside")] == ["kiosk-signing"]
    assert keys.were_set_aside() == ("kiosk-signing",)


def test_a_folder_that_is_not_its_own_is_refused(tmp_path: Path) -> None:
    machine_keys(tmp_path, BEST).signing()
    (tmp_path / "keys").rename(tmp_path / "elsewhere")
    (tmp_path / "keys").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(KeyPermissionsError):
        open_machine_keys(tmp_path, BEST, NOW, Log(io.StringIO()))


def _mode(path: Path) -> int:
    return stat.S_IMODE(path.lstat().st_mode)
