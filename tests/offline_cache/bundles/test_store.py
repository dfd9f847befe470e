"""Versions on the disk: old or new, and whole, whenever the power goes."""

from __future__ import annotations

import errno
import hashlib
import json
import os
from datetime import date
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from offline_cache.bundles.client import FIRST_ROOT, ReleaseClient
from offline_cache.bundles.disk import Disk
from offline_cache.bundles.store import CURRENT, PACKAGES, BundleStore, Holding, Kept
from tests.offline_cache.bundles.cut_disk import CutDisk, restore
from tests.offline_cache.bundles.repository import NOW, Repository, Server

TODAY = date(2026, 11, 21)


def kept(code: str, version: int, data: bytes, since: date = TODAY) -> Kept:
    return Kept(code, version, since, hashlib.sha256(data).hexdigest(), len(data))


def package(code: str, version: int) -> bytes:
    return Random(f"{code}/{version}").randbytes(3000)


@pytest.fixture
def store(tmp_path: Path) -> BundleStore:
    return BundleStore(tmp_path / "bundles")


def test_what_was_kept_is_found_again(tmp_path: Path, store: BundleStore):
    data = package("CT01", 2)
    one = kept("CT01", 2, data)
    assert store.put(data) == one.sha256
    earlier = kept("CT01", 1, b"old")
    store.swap(Holding(12, (one,), (earlier,)))
    again = BundleStore(tmp_path / "bundles")
    assert again.read() == Holding(12, (one,), (earlier,))
    assert again.package(one.sha256, one.length) == data


def test_nothing_is_held_before_the_first_release(store: BundleStore):
    assert store.read() == Holding()
    assert store.package("ab" * 32, 10) is None


def test_packages_that_nobody_names_are_dropped_and_the_others_stay(
    tmp_path: Path, store: BundleStore
):
    versions = [kept("CT01", number, package("CT01", number)) for number in (1, 2, 3)]
    for one in versions:
        store.put(package(one.code, one.version))
    (tmp_path / "bundles" / PACKAGES / "half.zip.new").write_bytes(b"half")
    store.swap(Holding(3, (versions[2],), (versions[1],)))
    names = {path.stem for path in (tmp_path / "bundles" / PACKAGES).iterdir()}
    assert names == {versions[1].sha256, versions[2].sha256}


@pytest.mark.parametrize("spoilt", [b"", b"another package", None])
def test_a_damaged_package_is_as_if_it_were_not_there(
    tmp_path: Path, store: BundleStore, spoilt: bytes | None
):
    data = package("CT01", 2)
    sha256 = store.put(data)
    path = tmp_path / "bundles" / PACKAGES / f"{sha256}.zip"
    path.write_bytes(data[:-1] + b"?" if spoilt is None else spoilt)
    assert store.package(sha256, len(data)) is None


ROW = {
    "code": "CT01",
    "version": 2,
    "effective_from": "2026-11-21",
    "sha256": "ab" * 32,
    "length": 5,
}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"[" * 100_000,
        b"\xff",
        b"{}",
        *(
            json.dumps({"release": 3, "versions": [{**ROW, **wrong}], "earlier": []}).encode()
            for wrong in (
                {"code": "../CT01"},
                {"sha256": "../../etc"},
                {"version": "2"},
                {"version": 0},
                {"length": -1},
                {"effective_from": "soon"},
                {"effective_from": None},
            )
        ),
        json.dumps({"release": True, "versions": [ROW], "earlier": []}).encode(),
        b" " * (1024 * 1024) + json.dumps({"release": 1, "versions": [], "earlier": []}).encode(),
    ],
)
def test_a_damaged_list_is_as_if_it_were_not_there(
    tmp_path: Path, store: BundleStore, content: bytes
):
    store.swap(Holding())
    (tmp_path / "bundles" / CURRENT).write_bytes(content)
    assert store.read() == Holding()


# --- which version counts -----------------------------------------------------------------------


def test_a_version_counts_from_its_day_on():
    now = kept("CT01", 2, b"2", date(2026, 11, 1))
    ahead = kept("CT01", 3, b"3", date(2026, 11, 22))
    holding = Holding(5, (ahead, now))
    assert holding.candidates("CT01", date(2026, 10, 31)) == ()
    assert holding.candidates("CT01", TODAY) == (now,)
    assert holding.candidates("CT01", date(2026, 11, 22)) == (ahead, now)
    assert holding.candidates("NA5", TODAY) == ()


def test_an_earlier_version_steps_in_for_a_later_one_and_never_the_other_way():
    second = kept("CT01", 2, b"2")
    holding = Holding(5, (second,), (kept("CT01", 1, b"1"), kept("CT01", 3, b"3")))
    assert [one.version for one in holding.candidates("CT01", TODAY)] == [2, 1]
    assert Holding(6, (), holding.earlier).candidates("CT01", TODAY) == ()


# --- power cuts ---------------------------------------------------------------------------------

CODES = ("CT01", "NA5", "GUQ")


@pytest.fixture(scope="module")
def history(tmp_path_factory: pytest.TempPathFactory) -> tuple[CutDisk, Path, list[int]]:
    """Six releases taken in one after another, and how far the disk was when each counted."""
    state = tmp_path_factory.mktemp("state")
    disk = CutDisk()
    store = BundleStore(state / "bundles", disk)
    marks = []
    for release in range(1, 7):
        store_release(store, release)
        marks.append(len(disk.steps))
    return disk, state, marks


def holding_of(release: int) -> Holding:
    def row(code: str, version: int) -> Kept:
        return kept(code, version, package(code, version))

    versions = tuple(row(code, release) for code in CODES)
    earlier = tuple(row(code, release - 1) for code in CODES) if release > 1 else ()
    return Holding(release, versions, earlier)


def store_release(store: BundleStore, release: int) -> None:
    for code in CODES:
        store.put(package(code, release))
    store.swap(holding_of(release))


@settings(max_examples=400)
@given(cut=st.floats(0, 1), seed=st.integers(0, 2**32))
def test_a_power_cut_at_any_moment_leaves_the_old_release_or_the_new_one_whole(
    history: tuple[CutDisk, Path, list[int]],
    tmp_path_factory: pytest.TempPathFactory,
    cut: float,
    seed: int,
):
    disk, state, marks = history
    at = round(cut * len(disk.steps))
    found = tmp_path_factory.mktemp("cut")
    restore(disk.after_cut(at, Random(seed)), state, found)
    store = BundleStore(found / "bundles")
    holding = store.read()
    counted = sum(mark <= at for mark in marks)
    assert counted <= holding.release <= counted + 1
    assert holding == (holding_of(holding.release) if holding.release else Holding())
    for one in (*holding.versions, *holding.earlier):
        assert store.package(one.sha256, one.length) == package(one.code, one.version)
    # And the next release is taken in upon what was found.
    store_release(store, holding.release + 1)
    assert BundleStore(found / "bundles").read() == holding_of(holding.release + 1)


def test_the_cut_disk_loses_what_is_not_synced(tmp_path: Path):
    """Otherwise the test above could not fail: a rename is found, its content is not."""

    class Hasty(CutDisk):
        def sync(self, path: Path) -> None:
            pass

    disk = Hasty()
    disk.make_folder(tmp_path / "bundles")
    disk.write_whole(tmp_path / "bundles" / "file", b"content")
    found = [disk.after_cut(len(disk.steps), Random(seed)) for seed in range(20)]
    assert {files[tmp_path / "bundles" / "file"] for files in found} > {b"", b"content"}


@settings(max_examples=60, deadline=None)
@given(cut=st.floats(0, 1), seed=st.integers(0, 2**32))
def test_a_power_cut_in_mid_refresh_keeps_what_was_trusted(
    refreshes: tuple[CutDisk, Path, list[int]],
    tmp_path_factory: pytest.TempPathFactory,
    cut: float,
    seed: int,
):
    """Metadata too is whole: what was refreshed before the cut cannot be rolled back behind it."""
    disk, state, marks = refreshes
    at = round(cut * len(disk.steps))
    found = tmp_path_factory.mktemp("cut")
    restore(disk.after_cut(at, Random(seed)), state, found)
    done = sum(mark <= at for mark in marks)
    metadata = found / "bundles" / "metadata"
    if done:
        assert (found / "bundles" / FIRST_ROOT).read_bytes()
        versions = {
            name: json.loads((metadata / f"{name}.json").read_bytes())["signed"]["version"]
            for name in ("timestamp", "snapshot", "forms")
        }
        assert versions["snapshot"] in {done, done + 1}
        assert versions["timestamp"] >= done + 1
        assert versions["forms"] in {done, done + 1}
    for path in metadata.rglob("*.json") if metadata.is_dir() else ():
        json.loads(path.read_bytes())


@pytest.fixture(scope="module")
def refreshes(
    tmp_path_factory: pytest.TempPathFactory,
) -> tuple[CutDisk, Path, list[int]]:
    """Three releases, fetched one after another."""
    state = tmp_path_factory.mktemp("state")
    disk, repository, marks = CutDisk(), Repository(), []
    with Server(repository) as server:
        client = ReleaseClient(state / "bundles", server.address, lambda: NOW, disk=disk)
        for _ in range(3):
            assert client.refresh().number == repository.snapshot.version
            marks.append(len(disk.steps))
            repository.release()
        client.close()
    return disk, state, marks


# --- a disk that refuses --------------------------------------------------------------------------


class Failing(Disk):
    """Refuses at one step of one kind."""

    def __init__(self, kind: str) -> None:
        self.kind = kind

    def _refuse(self, kind: str) -> None:
        if kind == self.kind:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def write(self, path: Path, data: bytes) -> None:
        super().write(path, data[:10] if self.kind == "write" else data)
        self._refuse("write")

    def sync(self, path: Path) -> None:
        self._refuse("sync")
        super().sync(path)

    def replace(self, source: Path, target: Path) -> None:
        self._refuse("replace")
        super().replace(source, target)


@pytest.mark.parametrize("kind", ["write", "sync", "replace"])
def test_a_full_disk_keeps_what_counts(tmp_path: Path, store: BundleStore, kind: str):
    store_release(store, 1)
    full = BundleStore(tmp_path / "bundles", Failing(kind))
    with pytest.raises(OSError, match="No space"):
        full.put(package("CT01", 2))
    with pytest.raises(OSError, match="No space"):
        full.swap(holding_of(2))
    assert store.read() == holding_of(1)
    for one in store.read().versions:
        assert store.package(one.sha256, one.length) is not None
    assert not list((tmp_path / "bundles").rglob("*.new"))


def test_a_package_that_was_fetched_but_not_swapped_in_changes_nothing(
    tmp_path: Path, store: BundleStore
):
    store_release(store, 1)
    store.put(package("CT01", 2))
    assert BundleStore(tmp_path / "bundles").read() == holding_of(1)
