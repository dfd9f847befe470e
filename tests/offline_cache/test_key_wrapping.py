"""Closed keys: on this machine they open, on another not; what is damaged is known as such."""

from __future__ import annotations

import json
import os
import stat
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from offline_cache.errors import KeyDamagedError, KeyLockedError, KeyPermissionsError
from offline_cache.key_wrapping import (
    TPM_FILE,
    Tpm,
    Wrap,
    WrappedBy,
    credential_wrap,
    tpm_wrap,
)
from offline_cache.keys import (
    PUBLIC_KEYS_FILE,
    SIGNING_KEY_CLOSED,
    SIGNING_KEY_FILE,
    STORE_KEY_CLOSED,
    STORE_KEY_FILE,
    KeyFolder,
    kiosk_signing_key,
    set_machine_aside,
    store_key,
)
from tests.cases import cases
from tests.offline_cache.tpm import running_tpm

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
CREDENTIAL = bytes(range(32))


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tpm]:
    with running_tpm(tmp_path_factory.mktemp("machine")) as tcti:
        yield Tpm(tcti)


@pytest.fixture(scope="module")
def other_machine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tpm]:
    with running_tpm(tmp_path_factory.mktemp("other")) as tcti:
        yield Tpm(tcti)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "keys"
    made.mkdir(mode=0o700)
    return made


def test_a_key_opens_on_its_machine_and_on_no_other(folder: Path, machine: Tpm, other_machine: Tpm):
    assert machine.answers()
    assert other_machine.answers()
    keys = KeyFolder(folder, tpm_wrap(folder, machine))
    signing, store = keys.signing().private_bytes_raw(), keys.store()
    again = KeyFolder(folder, tpm_wrap(folder, machine))
    assert (again.signing().private_bytes_raw(), again.store()) == (signing, store)
    assert again.wrapped_by is WrappedBy.TPM
    with pytest.raises(KeyDamagedError) as caught:
        tpm_wrap(folder, other_machine)
    assert caught.value.path.name == TPM_FILE
    on_the_disk = b"".join(file.read_bytes() for file in folder.iterdir())
    for secret in (signing, store):
        assert secret not in on_the_disk
        assert secret.hex().encode() not in on_the_disk
    assert all(stat.S_IMODE(file.stat().st_mode) == 0o600 for file in folder.iterdir())


def test_the_other_machine_begins_anew_and_keeps_what_it_was_given(
    folder: Path, machine: Tpm, other_machine: Tpm
):
    keys = KeyFolder(folder, tpm_wrap(folder, machine))
    signing = keys.signing().private_bytes_raw()
    aside = set_machine_aside(folder, NOW)
    assert {name.partition(".damaged-")[0] for name in aside} == {TPM_FILE, SIGNING_KEY_CLOSED}
    there = KeyFolder(folder, tpm_wrap(folder, other_machine))
    assert there.signing().private_bytes_raw() != signing
    # Back on its own machine, under their own names, the files open again.
    for name in aside:
        (folder / name).rename(folder / name.partition(".damaged-")[0])
    back = KeyFolder(folder, tpm_wrap(folder, machine))
    assert back.signing().private_bytes_raw() == signing


def test_a_tpm_that_does_not_answer_is_no_damage(folder: Path, machine: Tpm):
    tpm_wrap(folder, machine)
    gone = Tpm(f"swtpm:path={folder}/nobody.sock")
    assert not gone.answers()
    with pytest.raises(KeyLockedError) as caught:
        tpm_wrap(folder, gone)
    assert "/dev/tpmrm0" in caught.value.remedy
    assert not Tpm("device:/dev/no-such-tpm").answers()
    assert not Tpm("device:/dev/null", command="no-such-command").answers()
    tpm_wrap(folder, machine)


def test_a_changed_byte_in_what_the_tpm_sealed_is_damage(folder: Path, machine: Tpm):
    tpm_wrap(folder, machine)
    path = folder / TPM_FILE
    parts = json.loads(path.read_bytes())
    middle = len(parts["private"]) // 2
    letter = "A" if parts["private"][middle] != "A" else "B"
    parts["private"] = parts["private"][:middle] + letter + parts["private"][middle + 1 :]
    path.write_text(json.dumps(parts))
    with pytest.raises(KeyDamagedError):
        tpm_wrap(folder, machine)


def test_a_kiosk_of_an_earlier_version_moves_over_without_losing_its_identity(
    folder: Path, machine: Tpm
):
    signing, store = kiosk_signing_key(folder).private_bytes_raw(), store_key(folder)
    wrap = tpm_wrap(folder, machine)
    keys = KeyFolder(folder, wrap)
    assert (keys.signing().private_bytes_raw(), keys.store()) == (signing, store)
    left = {file.name for file in folder.iterdir()}
    assert left == {TPM_FILE, SIGNING_KEY_CLOSED, STORE_KEY_CLOSED, PUBLIC_KEYS_FILE}
    # The power went after the closed file was written and before the clear one was gone.
    (folder / STORE_KEY_FILE).write_text(store.hex())
    (folder / STORE_KEY_FILE).chmod(0o600)
    assert keys.store() == store
    assert not (folder / STORE_KEY_FILE).exists()


def test_what_systemd_closed_opens_with_its_credential_alone(folder: Path, tmp_path: Path):
    made = _by_systemd(tmp_path)
    store = KeyFolder(folder, credential_wrap(made)).store()
    assert KeyFolder(folder, credential_wrap(made)).store() == store
    with pytest.raises(KeyDamagedError):
        KeyFolder(folder, credential_wrap(CREDENTIAL)).store()
    with pytest.raises(KeyLockedError, match="credential"):
        KeyFolder(folder).store()
    with pytest.raises(ValueError, match="fewer than 32"):
        credential_wrap(b"short")


def _by_systemd(tmp_path: Path) -> bytes:
    """What the setup makes of random bytes, and systemd hands to the service."""
    cred = tmp_path / "mot-cua-kiosk"
    words = ["systemd-creds", "--with-key=host", "--name=mot-cua-kiosk"]
    subprocess.run(
        [*words, "encrypt", "-", str(cred)], input=os.urandom(32), check=True, capture_output=True
    )
    shown = subprocess.run([*words, "decrypt", str(cred), "-"], check=True, capture_output=True)
    assert shown.stdout not in cred.read_bytes()
    return shown.stdout


def test_the_tpm_does_not_stand_in_for_a_credential(folder: Path, machine: Tpm):
    KeyFolder(folder, credential_wrap(CREDENTIAL)).signing()
    with pytest.raises(KeyLockedError, match="credential"):
        KeyFolder(folder, tpm_wrap(folder, machine)).signing()


def test_a_closed_file_is_bound_to_its_name(folder: Path):
    wrap = credential_wrap(CREDENTIAL)
    KeyFolder(folder, wrap).store()
    (folder / STORE_KEY_CLOSED).rename(folder / SIGNING_KEY_CLOSED)
    with pytest.raises(KeyDamagedError):
        KeyFolder(folder, wrap).signing()


def test_a_closed_key_that_others_could_read_is_refused(folder: Path):
    keys = KeyFolder(folder, credential_wrap(CREDENTIAL))
    keys.store()
    (folder / STORE_KEY_CLOSED).chmod(0o640)
    with pytest.raises(KeyPermissionsError):
        keys.store()


def test_a_damaged_key_is_set_aside_and_a_new_one_made(folder: Path):
    keys = KeyFolder(folder, credential_wrap(CREDENTIAL))
    before = keys.signing().private_bytes_raw()
    path = folder / SIGNING_KEY_CLOSED
    damaged = path.read_bytes()[:-20]
    path.write_bytes(damaged)
    with pytest.raises(KeyDamagedError):
        keys.signing()
    (aside,) = keys.set_signing_aside(NOW)
    assert (folder / aside).read_bytes() == damaged
    assert keys.signing().private_bytes_raw() != before


@pytest.mark.parametrize("wrap", [None, credential_wrap(CREDENTIAL)], ids=["files", "credential"])
def test_the_next_key_takes_its_place_in_two_steps(folder: Path, wrap: Wrap | None):
    keys = KeyFolder(folder, wrap)
    first = keys.signing().private_bytes_raw()
    assert keys.next_signing() is None
    second = keys.make_next_signing().private_bytes_raw()
    assert second != first
    # Whatever comes between: the same next key, and the old one still in use.
    again = KeyFolder(folder, wrap)
    assert again.make_next_signing().private_bytes_raw() == second
    assert again.signing().private_bytes_raw() == first
    again.promote_signing()
    again.promote_signing()
    assert keys.signing().private_bytes_raw() == second
    assert keys.next_signing() is None
    assert len(list(folder.iterdir())) == 2
    assert (folder / PUBLIC_KEYS_FILE).exists()


def test_a_next_key_in_clear_is_moved_over_too(folder: Path):
    KeyFolder(folder).signing()
    second = KeyFolder(folder).make_next_signing().private_bytes_raw()
    keys = KeyFolder(folder, credential_wrap(CREDENTIAL))
    keys.promote_signing()
    assert keys.signing().private_bytes_raw() == second
    assert not (folder / SIGNING_KEY_FILE).exists()
    assert not list(folder.glob("*.next.*"))


def test_nothing_of_a_wrapping_key_is_shown():
    wrap = credential_wrap(CREDENTIAL)
    assert wrap.key.hex() not in repr(wrap)
    assert repr(wrap.key) not in repr(wrap)


@settings(max_examples=cases(300))
@given(st.binary(max_size=300))
def test_whatever_stands_in_a_closed_file_is_a_known_error(content: bytes):
    with pytest.raises((KeyDamagedError, KeyLockedError)):
        credential_wrap(CREDENTIAL).open("store", Path("store.closed"), content)


@settings(max_examples=cases(300))
@given(st.binary(min_size=1, max_size=200), st.data())
def test_one_changed_letter_of_a_closed_file_opens_nothing_else(secret: bytes, data: st.DataObject):
    wrap = credential_wrap(CREDENTIAL)
    closed = wrap.close("store", secret)
    place = data.draw(st.integers(0, len(closed) - 1))
    byte = data.draw(st.integers(0, 255))
    changed = closed[:place] + bytes([byte]) + closed[place + 1 :]
    try:
        assert wrap.open("store", Path("store.closed"), changed) == secret
    except (KeyDamagedError, KeyLockedError):
        assert changed != closed
