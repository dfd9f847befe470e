from __future__ import annotations

import stat
from pathlib import Path

import pytest

from backend.releases.keys import KeyFileError, OnlineKeyMissingError, OnlineKeys
from backend.state import StateError


def test_the_offices_own_keys_are_its_own(tmp_path: Path) -> None:
    keys = OnlineKeys(tmp_path / "keys")
    key = keys.make("snapshot")
    [path] = keys.folder.iterdir()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(keys.folder.stat().st_mode) == 0o700
    assert keys.signer("snapshot", key).public_key.keyid == key.keyid
    path.chmod(0o640)
    with pytest.raises(StateError, match="chmod 600"):
        keys.signer("snapshot", key)
    path.unlink()
    with pytest.raises(OnlineKeyMissingError, match="restore"):
        keys.signer("snapshot", key)


def test_one_key_does_not_pass_for_another(tmp_path: Path) -> None:
    keys = OnlineKeys(tmp_path / "keys")
    one, two = keys.make("forms"), keys.make("forms")
    first = tmp_path / "keys" / f"forms-{one.keyid[:16]}.pem"
    first.rename(tmp_path / "keys" / f"forms-{two.keyid[:16]}.pem")
    with pytest.raises(KeyFileError, match="another key"):
        keys.signer("forms", two)


def test_the_forms_key_may_have_a_passphrase(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("một câu dài và khó đoán\n")
    secret.chmod(0o600)
    keys = OnlineKeys(tmp_path / "keys", secret)
    key = keys.make("forms")
    [path] = keys.folder.iterdir()
    assert b"ENCRYPTED" in path.read_bytes()
    assert keys.signer("forms", key)
    for role in ("snapshot", "timestamp"):
        assert keys.signer(role, keys.make(role))
    with pytest.raises(KeyFileError, match="passphrase"):
        OnlineKeys(keys.folder).signer("forms", key)
    secret.write_text("another one")
    with pytest.raises(KeyFileError, match="another passphrase"):
        keys.signer("forms", key)
    secret.unlink()
    with pytest.raises(KeyFileError, match="missing"):
        keys.signer("forms", key)
