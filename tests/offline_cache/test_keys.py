"""The kiosk's secrets: made once, closed to others, whole or refused."""

from __future__ import annotations

import hashlib
import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from offline_cache.errors import KeyDamagedError, KeyPermissionsError
from offline_cache.keys import (
    PUBLIC_KEYS_FILE,
    SIGNING_KEY_FILE,
    STORE_KEY_FILE,
    KeyFolder,
    kiosk_signing_key,
    signing_key_id,
    store_key,
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "state" / "keys"


def test_keys_are_made_once(folder: Path):
    signing, store = kiosk_signing_key(folder), store_key(folder)
    assert kiosk_signing_key(folder).private_bytes_raw() == signing.private_bytes_raw()
    assert store_key(folder) == store
    assert len(store) == 32
    assert store != store_key(folder.with_name("other"))


def test_only_the_kiosk_can_read_them(folder: Path):
    kiosk_signing_key(folder)
    store_key(folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    files = list(folder.iterdir())
    assert {file.name for file in files} == {
        SIGNING_KEY_FILE,
        STORE_KEY_FILE,
        PUBLIC_KEYS_FILE,
    }
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


def test_the_key_id_is_the_contracts(folder: Path):
    key = kiosk_signing_key(folder)
    raw = key.public_key().public_bytes_raw()
    assert signing_key_id(key) == hashlib.sha256(raw).hexdigest()[:16]


@pytest.mark.parametrize("name", [SIGNING_KEY_FILE, STORE_KEY_FILE])
@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o666])
def test_a_file_open_to_others_is_refused(folder: Path, name: str, mode: int):
    kiosk_signing_key(folder)
    store_key(folder)
    (folder / name).chmod(mode)
    with pytest.raises(KeyPermissionsError) as caught:
        _ = kiosk_signing_key(folder), store_key(folder)
    assert caught.value.path == folder / name
    assert "chmod 0600" in caught.value.remedy


@pytest.mark.parametrize("mode", [0o750, 0o705, 0o777])
def test_a_folder_open_to_others_is_refused(folder: Path, mode: int):
    kiosk_signing_key(folder)
    folder.chmod(mode)
    with pytest.raises(KeyPermissionsError) as caught:
        kiosk_signing_key(folder)
    assert "chmod 0700" in caught.value.remedy


def test_a_link_is_not_followed(folder: Path, tmp_path: Path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_text("00" * 32)
    elsewhere.chmod(0o600)
    folder.mkdir(parents=True, mode=0o700)
    (folder / STORE_KEY_FILE).symlink_to(elsewhere)
    with pytest.raises(KeyPermissionsError):
        store_key(folder)


def test_a_folder_in_a_files_place_is_refused(folder: Path):
    folder.mkdir(parents=True, mode=0o700)
    (folder / STORE_KEY_FILE).mkdir(mode=0o700)
    with pytest.raises(KeyPermissionsError):
        store_key(folder)


def other_kind_of_key() -> bytes:
    key = X25519PrivateKey.generate()
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


@pytest.mark.parametrize("content", [b"", b"\xff", b"00" * 32, b"-" * 10_000, other_kind_of_key()])
def test_a_damaged_signing_key_is_not_replaced(folder: Path, content: bytes):
    kiosk_signing_key(folder)
    (folder / SIGNING_KEY_FILE).write_bytes(content)
    with pytest.raises(KeyDamagedError) as caught:
        kiosk_signing_key(folder)
    assert caught.value.remedy
    assert (folder / SIGNING_KEY_FILE).read_bytes() == content


@pytest.mark.parametrize("content", [b"", b"\xff", b"00" * 31, b"00" * 33, b"zz" * 32])
def test_a_damaged_store_key_is_not_replaced(folder: Path, content: bytes):
    store_key(folder)
    (folder / STORE_KEY_FILE).write_bytes(content)
    with pytest.raises(KeyDamagedError):
        store_key(folder)
    assert (folder / STORE_KEY_FILE).read_bytes() == content


def test_of_two_that_make_a_key_at_once_one_wins(folder: Path):
    other = bytes(range(32))

    def race() -> bytes:
        # The second process finishes between our look and our write.
        (folder / STORE_KEY_FILE).write_text(other.hex())
        (folder / STORE_KEY_FILE).chmod(0o600)
        return bytes(32)

    assert store_key(folder, lambda _: race()) == other
    assert {file.name for file in folder.iterdir()} == {STORE_KEY_FILE}


def test_what_a_power_cut_left_half_written_is_no_key(folder: Path):
    folder.mkdir(parents=True, mode=0o700)
    (folder / f".{SIGNING_KEY_FILE}.1").write_bytes(b"-----BEGIN")
    assert isinstance(kiosk_signing_key(folder), Ed25519PrivateKey)


def test_every_key_that_signed_here_is_known_for_ever(tmp_path: Path) -> None:
    keys = KeyFolder(tmp_path / "keys")
    first = keys.signing()
    keys.make_next_signing()
    keys.promote_signing()
    second = keys.signing()
    keys.set_signing_aside(datetime(2026, 11, 22, tzinfo=UTC))
    third = keys.signing()
    names = [key.public_key().public_bytes_raw() for key in (first, second, third)]
    assert KeyFolder(tmp_path / "keys").public_keys() == tuple(names)
    (tmp_path / "keys" / PUBLIC_KEYS_FILE).write_bytes(b"\xff no key")
    assert keys.public_keys() == ()
    keys.signing()
    assert keys.public_keys() == (names[2],)
