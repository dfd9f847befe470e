"""Another key for the store, and the power gone between any two of its steps."""

from __future__ import annotations

from pathlib import Path

import pytest

from offline_cache.database import PAGE_BYTES, open_store
from offline_cache.errors import StoreDamagedError
from offline_cache.key_wrapping import credential_wrap
from offline_cache.keys import KeyFolder
from offline_cache.rekeying import change_store_key, key_of_store

STEPS = ("next-made", "copied", "replaced", "promoted")


class _PowerGoneError(Exception):
    pass


@pytest.fixture(params=["files", "credential"])
def keys(request: pytest.FixtureRequest, tmp_path: Path) -> KeyFolder:
    wrap = credential_wrap(bytes(32)) if request.param == "credential" else None
    return KeyFolder(tmp_path / "keys", wrap)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "store.db"


def _fill(path: Path, key: bytes) -> None:
    store = open_store(path, key)
    with store.transaction() as connection:
        connection.execute(
            "INSERT INTO outbox (entry, kind, state, payload, created, next_try)"
            " VALUES ('entry-01', 'help', 'waiting', x'00', 1, 1)"
        )
    store.close()


def _entries(path: Path, key: bytes) -> int:
    store = open_store(path, key)
    try:
        return len(store.rows("SELECT entry FROM outbox"))
    finally:
        store.close()


def test_after_the_change_only_the_new_key_opens_the_store(path: Path, keys: KeyFolder):
    before = keys.store()
    _fill(path, before)
    change_store_key(path, keys)
    after = keys.store()
    assert after != before
    assert _entries(path, after) == 1
    with pytest.raises(StoreDamagedError):
        open_store(path, before)
    assert {file.name for file in path.parent.iterdir()} == {"keys", "store.db"}
    assert len(list((path.parent / "keys").iterdir())) == 1


def test_a_store_of_other_pages_keeps_them(
    path: Path, keys: KeyFolder, monkeypatch: pytest.MonkeyPatch
):
    with monkeypatch.context() as before:
        before.setattr("offline_cache.database.PAGE_BYTES", 2 * PAGE_BYTES)
        _fill(path, keys.store())
    change_store_key(path, keys)
    store = open_store(path, keys.store())
    assert store.rows("PRAGMA page_size") == [(2 * PAGE_BYTES,)]
    assert len(store.rows("SELECT entry FROM outbox")) == 1
    store.close()


@pytest.mark.parametrize("step", STEPS)
def test_a_power_cut_at_any_step_leaves_a_store_that_opens(path: Path, keys: KeyFolder, step: str):
    _fill(path, keys.store())

    def cut(reached: str) -> None:
        if reached == step:
            raise _PowerGoneError

    with pytest.raises(_PowerGoneError):
        change_store_key(path, keys, cut)
    found = key_of_store(path, keys)
    assert _entries(path, found) == 1
    assert found == keys.store() == key_of_store(path, keys)
    assert {file.name for file in path.parent.iterdir()} == {"keys", "store.db"}
    change_store_key(path, keys)
    assert keys.store() != found
    assert _entries(path, keys.store()) == 1


def test_a_power_cut_while_the_copy_is_written(path: Path, keys: KeyFolder):
    _fill(path, keys.store())
    keys.make_next_store()
    path.with_name("store.db.rekeyed").write_bytes(b"half")
    assert _entries(path, key_of_store(path, keys)) == 1
    assert keys.next_store() is None


def test_a_store_that_neither_key_opens_is_left_to_salvage(path: Path, keys: KeyFolder):
    _fill(path, keys.store())
    keys.make_next_store()
    path.write_bytes(b"x" * 8192)
    assert key_of_store(path, keys) == keys.store()
    assert path.read_bytes() == b"x" * 8192


def test_a_damaged_store_keeps_its_key(path: Path, keys: KeyFolder):
    before = keys.store()
    _fill(path, before)
    content = bytearray(path.read_bytes())
    content[5000] ^= 1
    path.write_bytes(content)
    with pytest.raises(StoreDamagedError):
        change_store_key(path, keys)
    assert keys.store() == before
    assert keys.next_store() is None
