"""Whom the kiosk believes, with and without its office."""

from __future__ import annotations

import errno
import os
from datetime import timedelta
from pathlib import Path

import pytest

from forms.seal import Purpose, SealedPaper, SealProblem, open_seal
from kiosk_app.actions.trust import TrustKeeper, read_trust
from office_contract.messages import BoxKey
from offline_cache.errors import OfficeUnreachableError
from tests.kiosk_app.actions.parts import NOW, office
from tests.kiosk_app.issued import (
    ADDRESS,
    CT07,
    KIOSK_KEY,
    OFFICE_KEY,
    TRUST_LIST,
    seal_of,
)

FALLBACK = "HTTP://127.0.0.1:8480/V"
AWAY = OfficeUnreachableError("no line", sent=False)


def keeper(folder: Path) -> TrustKeeper:
    return TrustKeeper(folder, KIOSK_KEY.private, FALLBACK)


def test_before_the_office_was_heard_only_ones_own_key_is_known(tmp_path: Path) -> None:
    trust = keeper(tmp_path).trust()
    assert set(trust.keys) == {KIOSK_KEY.key_id}
    assert trust.keys[KIOSK_KEY.key_id].purpose is Purpose.DECLARATION
    assert trust.address == FALLBACK
    assert isinstance(open_seal(seal_of(CT07, CT07.sample), trust), SealProblem)


def test_the_offices_list_is_kept_for_when_it_is_away(tmp_path: Path) -> None:
    kept = keeper(tmp_path)
    assert kept.refresh(office(trust_list=TRUST_LIST))
    assert kept.trust().address == ADDRESS

    restarted = keeper(tmp_path)
    assert not restarted.refresh(office(trust_list=AWAY))
    assert set(restarted.trust().keys) == {OFFICE_KEY.key_id, KIOSK_KEY.key_id}
    assert isinstance(open_seal(seal_of(CT07, CT07.sample), restarted.trust()), SealedPaper)


def test_a_key_that_the_office_withdraws_is_forgotten(tmp_path: Path) -> None:
    kept = keeper(tmp_path)
    kept.refresh(office(trust_list=TRUST_LIST))
    kept.refresh(office(trust_list=TRUST_LIST.model_copy(update={"keys": ()})))
    assert set(kept.trust().keys) == {KIOSK_KEY.key_id}
    assert set(keeper(tmp_path).trust().keys) == {KIOSK_KEY.key_id}


def test_under_the_same_mark_nothing_is_asked(tmp_path: Path) -> None:
    kept = keeper(tmp_path)
    without = office(trust_list=TRUST_LIST.model_copy(update={"keys": ()}))
    assert not kept.refresh(office(trust_list=AWAY), "aa")
    assert kept.refresh(office(trust_list=TRUST_LIST), "aa")
    assert kept.refresh(office(trust_list=AWAY), "aa")
    assert not kept.refresh(office(trust_list=AWAY), "bb")
    assert kept.refresh(without, "bb")
    assert set(kept.trust().keys) == {KIOSK_KEY.key_id}


def test_an_office_that_tells_no_mark_is_asked_each_time(tmp_path: Path) -> None:
    kept = keeper(tmp_path)
    assert kept.refresh(office(trust_list=TRUST_LIST))
    assert not kept.refresh(office(trust_list=AWAY))


def test_the_list_is_replaced_whole_and_nothing_else_is_left(tmp_path: Path) -> None:
    keeper(tmp_path).refresh(office(trust_list=TRUST_LIST))
    assert [file.name for file in tmp_path.iterdir()] == ["trust.json"]
    trust = read_trust(tmp_path / "trust.json")
    assert trust is not None
    assert trust.keys[OFFICE_KEY.key_id].owner == "Công an phường Hải Châu"


def box_key(name: str, days: int) -> BoxKey:
    return BoxKey(key_id=name * 8, public_key="ab" * 32, valid_until=NOW + timedelta(days=days))


def test_a_request_is_sealed_for_the_newest_key_that_is_still_good(tmp_path: Path) -> None:
    kept = keeper(tmp_path)
    assert kept.box_key(NOW) is None
    keys = (box_key("cc", 0), box_key("bb", 20), box_key("aa", 30))
    kept.refresh(office(trust_list=TRUST_LIST.model_copy(update={"box_keys": keys})))
    restarted = keeper(tmp_path)
    assert restarted.box_key(NOW) == keys[1]
    assert restarted.box_key(NOW + timedelta(days=20)) == keys[2]
    assert restarted.box_key(NOW + timedelta(days=30)) is None


def test_a_full_disk_keeps_the_old_list_and_leaves_nothing_half_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = keeper(tmp_path)
    kept.refresh(office(trust_list=TRUST_LIST))
    before = (tmp_path / "trust.json").read_bytes()

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "no space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert not kept.refresh(office(trust_list=TRUST_LIST.model_copy(update={"keys": ()})))
    assert [file.name for file in tmp_path.iterdir()] == ["trust.json"]
    assert (tmp_path / "trust.json").read_bytes() == before


def test_a_damaged_list_is_no_list(tmp_path: Path) -> None:
    (tmp_path / "trust.json").write_bytes(b'{"keys": [')
    assert read_trust(tmp_path / "trust.json") is None
    assert read_trust(tmp_path / "nowhere.json") is None
    assert keeper(tmp_path).trust().address == FALLBACK
