"""Whom the kiosk believes, with and without its office."""

from __future__ import annotations

from pathlib import Path

from forms.seal import Purpose, SealedPaper, SealProblem, open_seal
from kiosk_app.actions.trust import TrustKeeper, read_trust
from offline_cache.errors import OfficeUnreachableError
from tests.kiosk_app.actions.parts import office
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


def test_the_list_is_replaced_whole_and_nothing_else_is_left(tmp_path: Path) -> None:
    keeper(tmp_path).refresh(office(trust_list=TRUST_LIST))
    assert [file.name for file in tmp_path.iterdir()] == ["trust.json"]
    trust = read_trust(tmp_path / "trust.json")
    assert trust is not None
    assert trust.keys[OFFICE_KEY.key_id].owner == "Công an phường Hải Châu"


def test_a_damaged_list_is_no_list(tmp_path: Path) -> None:
    (tmp_path / "trust.json").write_bytes(b'{"keys": [')
    assert read_trust(tmp_path / "trust.json") is None
    assert read_trust(tmp_path / "nowhere.json") is None
    assert keeper(tmp_path).trust().address == FALLBACK
