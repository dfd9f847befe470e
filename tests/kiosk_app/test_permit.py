"""A permit is kept, judged by the office's time, and ends by itself."""

from __future__ import annotations

import io
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk_app.actions.trust import TrustKeeper, trust_of
from kiosk_app.log import Log
from kiosk_app.permit import FILE, SLACK, PermitKeeper, permit_file
from office_contract.messages import BoxKey
from office_contract.permit import Permit, PermitState, write_permit
from tests.kiosk_app.issued import FORGER_KEY, KIOSK_KEY, OFFICE_KEY, TRUST_LIST

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
ENDS = NOW + timedelta(hours=24)
OWN = KIOSK_KEY.key_id
TRUST = trust_of(TRUST_LIST)
TEXT = write_permit(Permit("0a" * 8, OWN, NOW, ENDS), OFFICE_KEY.private)


def _states(stream: io.StringIO) -> list[str]:
    return [json.loads(line)["state"] for line in stream.getvalue().splitlines()]


@pytest.fixture
def log() -> io.StringIO:
    return io.StringIO()


@pytest.fixture
def keeper(tmp_path: Path, log: io.StringIO) -> PermitKeeper:
    return PermitKeeper(tmp_path, OWN, Log(log))


def test_it_lasts_until_its_end_over_a_restart(
    tmp_path: Path, keeper: PermitKeeper, log: io.StringIO
) -> None:
    assert keeper.state(TRUST, NOW) is PermitState.NONE
    assert keeper.kiosk(TRUST) == OWN
    keeper.hear(TEXT)
    assert keeper.state(TRUST, NOW) is PermitState.GOOD
    again = PermitKeeper(tmp_path, OWN, Log(log))
    assert again.state(TRUST, ENDS - timedelta(seconds=1)) is PermitState.GOOD
    assert (again.until(TRUST), again.kiosk(TRUST)) == (ENDS, "0a" * 8)
    assert again.state(TRUST, ENDS) is PermitState.ENDED
    assert again.state(TRUST, ENDS) is PermitState.ENDED
    assert _states(log) == ["good", "ended"]


def test_a_clock_that_was_put_back_helps_nobody(keeper: PermitKeeper) -> None:
    keeper.hear(TEXT)
    assert keeper.state(TRUST, NOW - SLACK) is PermitState.GOOD
    assert keeper.state(TRUST, NOW - SLACK - timedelta(seconds=1)) is PermitState.NOT_YET


def test_only_the_office_gives_one_and_to_this_key_alone(
    tmp_path: Path, keeper: PermitKeeper
) -> None:
    for key in (FORGER_KEY, KIOSK_KEY):
        keeper.hear(write_permit(Permit(OWN, OWN, NOW, ENDS), key.private))
        assert keeper.state(TRUST, NOW) is PermitState.NONE
    keeper.hear(TEXT)
    other = PermitKeeper(tmp_path, "0b" * 8, Log(io.StringIO()))
    assert other.state(TRUST, NOW) is PermitState.OTHER_KEY
    # After a change of key the machine's name stays.
    assert other.kiosk(TRUST) == "0a" * 8


def test_it_is_written_once(tmp_path: Path, keeper: PermitKeeper) -> None:
    keeper.hear(TEXT)
    before = (tmp_path / FILE).stat().st_ino
    keeper.hear(TEXT)
    keeper.hear("")
    assert (tmp_path / FILE).stat().st_ino == before
    assert (tmp_path / FILE).read_bytes() == permit_file(TEXT)


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"x" * 4000, b"{}", b"[]", b"[" * 300])
def test_a_damaged_file_is_no_permit(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    keeper = PermitKeeper(tmp_path, OWN, Log(io.StringIO()))
    assert keeper.state(TRUST, NOW) is PermitState.NONE
    keeper.hear(TEXT)
    assert keeper.state(TRUST, NOW) is PermitState.GOOD


def test_without_a_good_one_nothing_is_kept_for_later(tmp_path: Path, keeper: PermitKeeper) -> None:
    """Revoked while it was cut off: it ends by itself, and the seal of forms does not."""
    box = BoxKey(key_id="ab" * 8, public_key="ab" * 32, valid_until=NOW + timedelta(days=90))
    known = TRUST_LIST.model_copy(update={"box_keys": (box,)})
    (tmp_path / "trust.json").write_text(known.model_dump_json())
    trust = TrustKeeper(
        tmp_path,
        KIOSK_KEY.private,
        known.verify_address,
        lambda found, at: keeper.state(found, at) is PermitState.GOOD,
    )
    assert trust.box_key(NOW) is None
    keeper.hear(TEXT)
    assert trust.box_key(NOW) == box
    assert trust.box_key(ENDS) is None
    assert trust.signing_key.key_id == OWN
