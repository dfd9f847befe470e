"""The list of papers that no longer count, as a kiosk keeps it."""

from __future__ import annotations

import errno
import os
from datetime import timedelta
from pathlib import Path

import pytest

from forms.revocation import Entry, Reason, RevocationList, sign_list
from forms.seal import SigningKey, Trust
from kiosk_app.actions.revoked import ASKED_EVERY, FILE, RevocationKeeper, read_revoked
from kiosk_app.actions.trust import trust_of
from offline_cache.errors import OfficeUnreachableError
from tests.kiosk_app.actions.parts import NOW, office
from tests.kiosk_app.issued import FORGER_KEY, KIOSK_KEY, OFFICE_KEY, SERIAL, TRUST_LIST

AWAY = OfficeUnreachableError("no line", sent=False)
TRUST = trust_of(TRUST_LIST)


class Clock:
    now = 100.0

    def __call__(self) -> float:
        self.now += ASKED_EVERY
        return self.now


def signed(number: int, *serials: str, key: SigningKey = OFFICE_KEY, hours: int = 0) -> bytes:
    since = NOW + timedelta(hours=hours)
    entries = tuple(Entry(serial, 0, Reason.REVOKED, NOW) for serial in serials)
    return sign_list(RevocationList(number, since, since + timedelta(days=1), entries), key)


def keeper(folder: Path, trust: Trust = TRUST) -> RevocationKeeper:
    return RevocationKeeper(folder, lambda: trust, Clock())


def kept(folder: Path) -> tuple[int, list[str]] | None:
    found = read_revoked(folder / FILE, TRUST)
    return None if found is None else (found.number, [entry.serial for entry in found.entries])


def test_the_list_is_kept_for_when_the_office_is_away(tmp_path: Path) -> None:
    assert kept(tmp_path) is None
    revoked = keeper(tmp_path)
    assert revoked.refresh(office(revocations=signed(7, SERIAL)))
    assert not revoked.refresh(office(revocations=AWAY))
    assert kept(tmp_path) == (7, [SERIAL])
    assert [file.name for file in tmp_path.iterdir()] == [FILE]


def test_an_older_list_is_refused_also_after_a_restart(tmp_path: Path) -> None:
    keeper(tmp_path).refresh(office(revocations=signed(7, SERIAL)))
    restarted = keeper(tmp_path)
    assert not restarted.refresh(office(revocations=signed(6)))
    assert kept(tmp_path) == (7, [SERIAL])
    assert restarted.refresh(office(revocations=signed(8)))
    assert kept(tmp_path) == (8, [])


@pytest.mark.parametrize(
    "data",
    [b"", b"rubbish", signed(9, key=FORGER_KEY), signed(9, key=KIOSK_KEY), signed(9, SERIAL)[:-9]],
)
def test_only_the_offices_word_counts(tmp_path: Path, data: bytes) -> None:
    revoked = keeper(tmp_path)
    revoked.refresh(office(revocations=signed(7, SERIAL)))
    assert not revoked.refresh(office(revocations=data))
    assert kept(tmp_path) == (7, [SERIAL])


def test_the_same_list_is_written_once_an_hour(tmp_path: Path) -> None:
    revoked = keeper(tmp_path)
    for number in (7, 8):
        assert revoked.refresh(office(revocations=signed(number, SERIAL)))
    assert kept(tmp_path) == (7, [SERIAL])
    # In memory the newer one counts all the same.
    assert not revoked.refresh(office(revocations=signed(7, SERIAL)))
    assert revoked.refresh(office(revocations=signed(9, SERIAL, hours=1)))
    assert kept(tmp_path) == (9, [SERIAL])


def test_the_office_is_asked_once_a_minute(tmp_path: Path) -> None:
    clock = iter((0.0, 30.0, 61.0))
    revoked = RevocationKeeper(tmp_path, lambda: TRUST, lambda: next(clock))
    answers = iter((signed(7), signed(8, SERIAL)))
    client = office(revocations=answers)
    for expected in ((7, []), (7, []), (8, [SERIAL])):
        assert revoked.refresh(client)
        assert kept(tmp_path) == expected


def test_a_full_disk_keeps_the_old_list(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    revoked = keeper(tmp_path)
    revoked.refresh(office(revocations=signed(7)))

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "no space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert not revoked.refresh(office(revocations=signed(8, SERIAL)))
    assert kept(tmp_path) == (7, [])
    assert [file.name for file in tmp_path.iterdir()] == [FILE]
