"""The keys for which kiosks seal: made, published, rotated, lost."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
)

from backend.issuance.boxes import (
    BOX_KEYS_FOLDER,
    LIFETIME,
    WARN_BEFORE,
    box_key_faults,
    ensure_box_key,
    make_box_key,
    private_key,
    published_keys,
)
from backend.issuance.models import BoxKey
from backend.state import StateError
from office_contract.messages import TrustList
from office_contract.signing import Endpoint, key_id
from tests.backend.conftest import Clock, Office
from tests.backend.processes import Server
from tests.backend.processes import office as office_command
from tests.backend.slips import Collecting, ask


@pytest.fixture
def folder(office: Office, state_folder: Path) -> Path:
    return state_folder


def file_of(folder: Path, key: BoxKey) -> Path:
    return folder / BOX_KEYS_FOLDER / f"{key.key_id}.pem"


def pem(key: Ed25519PrivateKey | X25519PrivateKey, password: bytes | None = None) -> bytes:
    encryption = BestAvailableEncryption(password) if password else NoEncryption()
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, encryption)


def test_both_halves_belong_together(folder: Path, box_key: BoxKey) -> None:
    private = private_key(box_key.key_id)
    assert private is not None
    public = private.public_key().public_bytes_raw()
    assert public.hex() == box_key.public_key
    assert key_id(public) == box_key.key_id
    assert file_of(folder, box_key).stat().st_mode & 0o777 == 0o600


def test_there_is_one_and_doing_it_again_makes_none(folder: Path, clock: Clock) -> None:
    first = ensure_box_key(folder, clock.now)
    assert ensure_box_key(folder, clock.forward(LIFETIME - timedelta(days=1))) == first
    second = ensure_box_key(folder, clock.forward(timedelta(days=1)))
    assert second != first
    assert [key.key_id for key in published_keys(clock.now)] == [second.key_id]


def test_the_newest_comes_first_and_those_that_have_run_out_not_at_all(
    office: Office, folder: Path, clock: Clock
) -> None:
    made = [make_box_key(folder, clock.now)]
    made.append(make_box_key(folder, clock.now))  # within the same second
    made.append(make_box_key(folder, clock.forward(timedelta(days=100))))

    def listed() -> list[str]:
        body = office.client.get("/api/v1/keys").json()
        return [key.key_id for key in TrustList.model_validate(body).box_keys]

    assert listed() == [key.key_id for key in reversed(made)]
    clock.forward(LIFETIME - timedelta(days=100))
    assert listed() == [made[2].key_id]
    clock.forward(timedelta(days=100))
    assert listed() == []


def test_private_halves_are_published_nowhere(
    office: Office, folder: Path, box_key: BoxKey
) -> None:
    private = private_key(box_key.key_id)
    assert private is not None
    said = str(office.client.get("/api/v1/keys").json())
    assert box_key.public_key in said
    assert private.private_bytes_raw().hex() not in said
    assert private.private_bytes_raw().hex() not in str(BoxKey.objects.values().get())


def test_what_was_sealed_for_an_older_key_still_opens(
    office: Office, folder: Path, box_key: BoxKey, clock: Clock
) -> None:
    slip = ask(box_key, "request_1", clock.now)
    make_box_key(folder, clock.forward(timedelta(days=1)))
    assert office.call(Endpoint.REQUEST, slip.message).status == 200
    late = ask(box_key, "request_2", clock.now + LIFETIME - timedelta(days=2))
    clock.forward(LIFETIME)
    assert office.call(Endpoint.REQUEST, late.message).status == 200
    assert Collecting(office, clock).open(late).status == 200


def test_none_is_a_fault(folder: Path, clock: Clock) -> None:
    assert "office migrate" in one_fault(clock.now)
    make_box_key(folder, clock.now)
    assert box_key_faults(clock.now) == []
    assert "office migrate" in one_fault(clock.forward(LIFETIME))


def test_a_key_that_soon_ends_is_told_of_in_time(
    folder: Path, box_key: BoxKey, clock: Clock
) -> None:
    assert box_key_faults(clock.forward(LIFETIME - WARN_BEFORE - timedelta(days=1))) == []
    assert "office rotate-box-key" in one_fault(clock.forward(timedelta(days=2)))
    make_box_key(folder, clock.now)
    assert box_key_faults(clock.now) == []


def test_an_older_key_is_looked_at_too(folder: Path, box_key: BoxKey, clock: Clock) -> None:
    make_box_key(folder, clock.forward(timedelta(days=1)))
    file_of(folder, box_key).unlink()
    assert box_key.key_id in one_fault(clock.now)


def one_fault(now: datetime) -> str:
    [fault] = box_key_faults(now)
    return fault


def test_a_file_that_is_gone_is_a_fault_until_it_is_back(
    folder: Path, box_key: BoxKey, clock: Clock
) -> None:
    path = file_of(folder, box_key)
    kept = path.read_bytes()
    path.unlink()
    assert f"{box_key.key_id} is missing" in one_fault(clock.now)
    path.touch(mode=0o600)
    path.write_bytes(kept)
    assert box_key_faults(clock.now) == []


def test_a_stranger_has_no_key_here(folder: Path, box_key: BoxKey) -> None:
    assert private_key("0" * 16) is None


WRONG_FILES = {
    "damaged": (b"-----BEGIN PRIVATE KEY-----\nnone\n-----END PRIVATE KEY-----\n", "damaged"),
    "empty": (b"", "damaged"),
    "locked": (pem(X25519PrivateKey.generate(), b"password"), "damaged"),
    "of another kind": (pem(Ed25519PrivateKey.generate()), "another kind of key"),
    "of another name": (pem(X25519PrivateKey.generate()), "another key than its name"),
}


@pytest.mark.parametrize(("content", "words"), WRONG_FILES.values(), ids=WRONG_FILES)
def test_a_file_that_is_not_the_key_is_a_fault(
    folder: Path, box_key: BoxKey, clock: Clock, content: bytes, words: str
) -> None:
    """Otherwise every request sealed for it would be refused for good."""
    file_of(folder, box_key).write_bytes(content)
    assert words in one_fault(clock.now)


def test_a_file_that_others_can_read_is_refused(
    folder: Path, box_key: BoxKey, clock: Clock
) -> None:
    file_of(folder, box_key).chmod(0o640)
    with pytest.raises(StateError, match="chmod 600"):
        box_key_faults(clock.now)


def test_the_commands(tmp_path: Path) -> None:
    """As an administrator meets them: migrate, look, rotate, lose, restore."""
    state = tmp_path / "office"
    for command in ("waiting", "rotate-box-key"):
        early = office_command(state, command)
        assert (early.returncode, "office migrate" in early.stderr) == (2, True)
    assert office_command(state, "migrate").returncode == 0
    [first] = (state / BOX_KEYS_FOLDER).iterdir()
    assert office_command(state, "migrate").returncode == 0
    assert list((state / BOX_KEYS_FOLDER).iterdir()) == [first]

    waiting = office_command(state, "waiting")
    assert (waiting.returncode, waiting.stdout) == (0, "waiting: 0\ncollected: 0\nexpired: 0\n")

    rotated = office_command(state, "rotate-box-key")
    [second] = set((state / BOX_KEYS_FOLDER).iterdir()) - {first}
    assert (rotated.returncode, second.stem in rotated.stdout) == (0, True)
    for path in (first, second):
        assert path.stat().st_mode & 0o777 == 0o600
    assert (state / BOX_KEYS_FOLDER).stat().st_mode & 0o777 == 0o700
    assert office_command(state, "check").returncode == 0

    kept = second.read_bytes()
    second.unlink()
    check = office_command(state, "check")
    assert (check.returncode, second.stem in check.stderr) == (1, True)
    # Whoever stands at a kiosk today is served; what waited is sent again later.
    with Server(state, "serve", "--port", "0") as server:
        assert "rotate-box-key" in server.log
    second.touch(mode=0o600)
    second.write_bytes(kept)
    assert office_command(state, "check").returncode == 0

    secret = state / "django-secret"
    secret.rename(tmp_path / "elsewhere")
    check = office_command(state, "check")
    assert (check.returncode, str(secret) in check.stderr) == (1, True)
