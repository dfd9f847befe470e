"""`kiosk key`: what it says, and other keys through an office that checks signatures."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk_app.cli import OK, UNUSABLE, main
from kiosk_app.permit import FILE, permit_file
from office_contract.key_rotation import KeyOffer, KeyTaken, proves
from office_contract.permit import Permit, write_permit
from office_contract.signing import Endpoint, key_id
from offline_cache.database import open_store
from offline_cache.keys import kiosk_signing_key, signing_key_id, store_key
from tests.kiosk_app.issued import OFFICE_KEY, write_trust
from tests.offline_cache.stub_office import Reply, Seen, StubOffice

Captured = pytest.CaptureFixture[str]


def _now() -> datetime:
    return datetime.now(UTC)


def _take(seen: Seen) -> Reply:
    offer = KeyOffer.model_validate_json(seen.body)
    assert proves(offer)
    taken = KeyTaken(
        replaces=offer.replaces,
        key_id=key_id(bytes.fromhex(offer.public_key)),
        overlap=_now() + timedelta(hours=1),
    )
    return Reply(taken.model_dump_json().encode())


@pytest.fixture
def state(tmp_path: Path) -> Path:
    folder = tmp_path / "state"
    folder.mkdir(mode=0o700)
    return folder


@pytest.fixture
def office(state: Path) -> Iterator[StubOffice]:
    key = kiosk_signing_key(state / "keys").public_key()
    with StubOffice(key, _now) as stub:
        stub.replies[Endpoint.KEY_ROTATION.value] = _take
        yield stub


@pytest.fixture
def config(tmp_path: Path, office: StubOffice) -> str:
    file = tmp_path / "kiosk.toml"
    file.write_text(
        f'state = "state"\n[machine]\nname = "Máy 01"\nplace = "Hải Châu"\n'
        f'[office]\nurl = "{office.address}"\n[page_printer]\nkind = "folder"\n'
        f'[wrapping]\ntpm = "device:/dev/no-such-tpm"\n',
        "utf-8",
    )
    return str(file)


def test_the_public_key_is_printed(state: Path, config: str, capsys: Captured) -> None:
    assert main(["key", "--config", config]) == OK
    public = kiosk_signing_key(state / "keys").public_key().public_bytes_raw()
    assert capsys.readouterr().out == public.hex() + "\n"


def test_the_status_says_honestly_what_closes_the_keys(
    state: Path, config: str, capsys: Captured
) -> None:
    assert main(["key", "status", "--config", config]) == OK
    said = capsys.readouterr().out
    assert "whoever has the disk has them" in said
    assert "permit       none" in said
    own = signing_key_id(kiosk_signing_key(state / "keys"))
    until = _now() + timedelta(hours=3)
    permit = write_permit(Permit("0a" * 8, own, _now(), until), OFFICE_KEY.private)
    (state / FILE).write_bytes(permit_file(permit))
    write_trust(state)
    assert main(["key", "status", "--config", config]) == OK
    said = capsys.readouterr().out
    assert "permit       good, until 2" in said
    assert f"known as     {'0a' * 8}" in said


def test_a_kiosk_that_stands_still_changes_its_key_at_once(
    state: Path, config: str, capsys: Captured
) -> None:
    before = signing_key_id(kiosk_signing_key(state / "keys"))
    assert main(["key", "rotate", "--config", config]) == OK
    after = signing_key_id(kiosk_signing_key(state / "keys"))
    assert after != before
    assert after in capsys.readouterr().out


def test_without_the_office_the_key_stays(
    state: Path, config: str, office: StubOffice, capsys: Captured
) -> None:
    before = signing_key_id(kiosk_signing_key(state / "keys"))
    office.replies[Endpoint.KEY_ROTATION.value] = lambda _: Reply(b"{}", 502)
    assert main(["key", "rotate", "--config", config]) == UNUSABLE
    assert "502" in capsys.readouterr().err
    assert signing_key_id(kiosk_signing_key(state / "keys")) == before


def test_the_store_gets_another_key(state: Path, config: str, capsys: Captured) -> None:
    assert main(["key", "rotate-store", "--config", config]) == UNUSABLE
    assert "no store" in capsys.readouterr().err
    before = store_key(state / "keys")
    store = open_store(state / "store.db", before)
    assert main(["key", "rotate-store", "--config", config]) == UNUSABLE
    assert "in use" in capsys.readouterr().err
    store.close()
    assert main(["key", "rotate-store", "--config", config]) == OK
    assert store_key(state / "keys") != before
    open_store(state / "store.db", store_key(state / "keys")).close()
