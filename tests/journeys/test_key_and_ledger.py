"""What ties one kiosk to its office over its life: its key, which gives way to the next one, and
its ledger, whose end the office countersigns. Whole kiosks, a real office.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk_app import rotating
from kiosk_app.cli import OK, main
from kiosk_app.control import ask
from kiosk_app.journey.states import Welcome
from kiosk_app.machine_keys import KEYS, enrolment_key
from office_contract.messages import StatusRequest
from office_contract.signing import Endpoint
from office_contract.vocabulary import ProblemType
from offline_cache import anchors
from offline_cache.client import OfficeClient
from offline_cache.database import open_store
from offline_cache.errors import OfficeProblemError
from offline_cache.keys import kiosk_signing_key, signing_key_id, store_key
from tests.journeys.conftest import a_hall, look_over
from tests.journeys.hall import Site
from tests.journeys.liar import broken_down
from tests.journeys.people import MOTHER
from tests.journeys.waiting import ask_while_away, office_comes_back, office_goes, rows_of, sent
from tests.journeys.walks import print_it, review, to_sign_in
from tests.offline_cache.ledgers import alter

PLACE = "Một Cửa, phường Thanh Khê"


@pytest.fixture
def state(application: QGuiApplication, site: Site, tmp_path: Path) -> Iterator[Path]:
    """Of a kiosk that is enrolled and has never started."""
    folder = tmp_path / "kiosk"
    site.office.enrol(f"Máy {tmp_path.name[-24:]}", PLACE, enrolment_key(folder))
    yield folder
    site.liar.be_honest()
    site.net.mend()


def client_of(site: Site, folder: Path) -> OfficeClient:
    key = kiosk_signing_key(folder / KEYS)
    return OfficeClient(site.address, key, signing_key_id(key), lambda: datetime.now(UTC))


def test_a_kiosk_changes_its_key_and_what_waited_is_handed_in_with_the_new_one(
    site: Site, state: Path, monkeypatch: pytest.MonkeyPatch, qt_messages: list[str]
) -> None:
    monkeypatch.setattr(rotating, "RETRY_SECONDS", 0.05)
    monkeypatch.setattr(rotating, "IDLE_SECONDS", 0.05)
    asked_to_restart: list[bool] = []
    old = client_of(site, state)
    first = signing_key_id(kiosk_signing_key(state / KEYS))
    with a_hall(site, state, restart=lambda: asked_to_restart.append(True)) as hall:
        office_goes(hall)
        slip = ask_while_away(hall)
        assert ask(state, {"command": "key-rotate"}) == {"done": True}
        hall.person.wait(lambda: hall.events("key-not-changed") != [], "the office to be missed")
        # The line is back, but for what waits.
        site.liar.tell(Endpoint.REQUEST, broken_down)
        office_comes_back(hall)
        hall.person.wait(lambda: bool(asked_to_restart), "the kiosk to end for its new key")
        assert rows_of(site, slip.code) == []
        look_over(hall)
    second = signing_key_id(kiosk_signing_key(state / KEYS))
    assert second != first
    site.liar.be_honest()
    site.end_overlaps()
    with pytest.raises(OfficeProblemError) as refused:
        old.status(StatusRequest(app_version="1"))
    assert refused.value.kind is ProblemType.UNKNOWN_KIOSK
    old.close()
    # It was refused, and waits for minutes: how long is another test's.
    change(state, "UPDATE outbox SET next_try = 0 WHERE state = 'waiting'")
    with a_hall(site, state) as hall:
        sent(hall)
        assert len(rows_of(site, slip.code)) == 1
        look_over(hall)
    assert qt_messages == []


def test_the_office_holds_what_the_ledger_was_and_whatever_is_altered_is_found(
    site: Site,
    state: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    qt_messages: list[str],
) -> None:
    monkeypatch.setattr(anchors, "ANCHOR_AFTER", timedelta(0))
    with a_hall(site, state) as hall:
        to_sign_in(hall)
        hall.confirm_by_phone(MOTHER.number)
        review(hall)
        print_it(hall)
        hall.on(Welcome)
        serial = site.serials()[-1]
        hall.told_of_outcome(serial, "taken")
        key = signing_key_id(kiosk_signing_key(state / KEYS))
        rows = len(hall.ledger())
        kiosk = hall.shell.kiosk
        assert kiosk is not None

        def covered() -> bool:
            kiosk._anchors.wake()
            return bool(site.anchored(key)) and site.anchored(key)[-1][0] == rows

        hall.person.wait(covered, "the office's word to the last row")
        found = examined(state, capsys, OK)
        assert (found["sound"], found["rows"], found["anchored"]) == (True, rows, rows)
        assert found["countersigned"] == found["anchors"] > 0
        look_over(hall)
    assert qt_messages == []
    assert examined(state, capsys, OK)["findings"] == []
    change(state, f"UPDATE ledger SET serial = '9999/2026/XN-HC' WHERE serial = '{serial}'")
    assert {one["fault"] for one in faults(state, capsys)} == {"altered"}
    change(state, f"UPDATE ledger SET serial = '{serial}' WHERE serial = '9999/2026/XN-HC'")
    assert examined(state, capsys, OK)["sound"]
    change(state, f"DELETE FROM ledger WHERE sequence >= {rows}")
    assert faults(state, capsys) == [{"fault": "cut-off", "first": rows, "last": rows}]


def examined(state: Path, capsys: pytest.CaptureFixture[str], code: int) -> dict[str, object]:
    """``kiosk ledger check``, of a kiosk that runs or does not."""
    capsys.readouterr()
    assert main(["ledger", "check", "--json", "--state", str(state)]) == code
    answer: dict[str, object] = json.loads(capsys.readouterr().out)
    return answer


def faults(state: Path, capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    found = examined(state, capsys, 1)["findings"]
    assert isinstance(found, list)
    return found


def change(state: Path, statement: str) -> None:
    """By somebody who has the machine, its keys, and SQLite."""
    store = open_store(state / "store.db", store_key(state / KEYS))
    alter(store, statement)
    store.close()
