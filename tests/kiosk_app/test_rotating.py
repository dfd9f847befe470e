"""Another signing key: offered, taken, in use; and whatever goes wrong in between."""

from __future__ import annotations

import io
import json
import threading
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk_app.log import Log
from kiosk_app.rotating import KeyRotator, change_key
from office_contract.key_rotation import KeyOffer, KeyTaken, proves
from office_contract.messages import ProblemReport
from office_contract.signing import PROBLEM_STATUS, key_id, problem_uri
from office_contract.vocabulary import ProblemType
from offline_cache.errors import OfficeError, OfficeProblemError, OfficeUnreachableError
from offline_cache.keys import KeyFolder, signing_key_id

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
DEADLINE = 10.0


class Office:
    """Knows one kiosk by its key. ``lost``: what it takes, it does not tell; ``away``: silent."""

    def __init__(self, known: str) -> None:
        self.known = known
        self.lost = False
        self.away = False
        self.problem: ProblemType | None = None
        self.offers = 0

    def client_of(self, key: Ed25519PrivateKey) -> _Client:
        return _Client(self, signing_key_id(key))


class _Client:
    def __init__(self, office: Office, signer: str) -> None:
        self._office = office
        self._signer = signer

    def change_key(self, offer: KeyOffer) -> KeyTaken:
        office = self._office
        office.offers += 1
        if office.away:
            raise OfficeUnreachableError("away", sent=False)
        if office.problem is not None:
            raise _problem(office.problem)
        if self._signer != office.known:
            raise _problem(ProblemType.UNKNOWN_KIOSK)
        assert proves(offer)
        office.known = key_id(bytes.fromhex(offer.public_key))
        if office.lost:
            raise OfficeUnreachableError("lost", sent=True)
        return KeyTaken(replaces=offer.replaces, key_id=office.known, overlap=NOW)

    def close(self) -> None:
        pass


def _problem(kind: ProblemType) -> OfficeProblemError:
    status = PROBLEM_STATUS[kind]
    return OfficeProblemError(ProblemReport(type=problem_uri(kind), title="", status=status))


@pytest.fixture
def keys(tmp_path: Path) -> KeyFolder:
    return KeyFolder(tmp_path / "keys")


@pytest.fixture
def office(keys: KeyFolder) -> Office:
    return Office(signing_key_id(keys.signing()))


def test_the_key_changes_when_the_office_has_taken_it(keys: KeyFolder, office: Office) -> None:
    before = office.known
    after = change_key(keys, office.client_of)
    assert after == office.known == signing_key_id(keys.signing()) != before
    assert keys.next_signing() is None


def test_while_the_office_is_away_the_old_key_stays(keys: KeyFolder, office: Office) -> None:
    office.away = True
    with pytest.raises(OfficeError):
        change_key(keys, office.client_of)
    assert signing_key_id(keys.signing()) == office.known
    following = keys.next_signing()
    assert following is not None
    office.away = False
    assert change_key(keys, office.client_of) == signing_key_id(following)


def test_a_lost_answer_is_made_good_by_the_next_key_itself(keys: KeyFolder, office: Office) -> None:
    office.lost = True
    with pytest.raises(OfficeError):
        change_key(keys, office.client_of)
    assert signing_key_id(keys.signing()) != office.known
    office.lost = False
    assert change_key(keys, office.client_of) == office.known
    assert signing_key_id(keys.signing()) == office.known


def test_a_kiosk_that_nobody_knows_keeps_its_key(keys: KeyFolder) -> None:
    own = signing_key_id(keys.signing())
    with pytest.raises(OfficeProblemError):
        change_key(keys, Office("0" * 16).client_of)
    assert signing_key_id(keys.signing()) == own


def test_a_revoked_kiosk_keeps_its_key(keys: KeyFolder, office: Office) -> None:
    office.problem = ProblemType.REVOKED_KIOSK
    with pytest.raises(OfficeProblemError):
        change_key(keys, office.client_of)
    assert office.offers == 1
    assert signing_key_id(keys.signing()) == office.known


class Rotation:
    def __init__(self, keys: KeyFolder, office: Office) -> None:
        self.idle = True
        self.looked = threading.Semaphore(0)
        self.ended = threading.Event()
        self.log = io.StringIO()
        self.rotator = KeyRotator(keys, office.client_of, self._idle, self.ended.set, Log(self.log))
        self.thread = threading.Thread(target=self.rotator.run)

    def _idle(self) -> bool:
        self.looked.release()
        return self.idle

    def __enter__(self) -> Self:
        self.thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.rotator.stop()
        self.thread.join(DEADLINE)
        assert not self.thread.is_alive()

    def logged(self) -> list[str]:
        return [json.loads(line)["event"] for line in self.log.getvalue().splitlines()]


def test_it_waits_until_nobody_stands_at_the_machine(keys: KeyFolder, office: Office) -> None:
    before = office.known
    with Rotation(keys, office) as rotation:
        rotation.idle = False
        rotation.rotator.want()
        assert rotation.looked.acquire(timeout=DEADLINE)
        assert (office.known, rotation.ended.is_set()) == (before, False)
        rotation.idle = True
        assert rotation.ended.wait(DEADLINE)
    assert signing_key_id(keys.signing()) == office.known != before
    assert rotation.logged() == ["key-changed"]


def test_what_was_interrupted_is_ended_at_the_next_start(keys: KeyFolder, office: Office) -> None:
    office.lost = True
    with pytest.raises(OfficeError):
        change_key(keys, office.client_of)
    office.lost = False
    with Rotation(keys, office) as rotation:
        assert rotation.ended.wait(DEADLINE)
    assert signing_key_id(keys.signing()) == office.known


def test_unasked_for_nothing_changes(keys: KeyFolder, office: Office) -> None:
    with Rotation(keys, office):
        pass
    assert office.offers == 0
