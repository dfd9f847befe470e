"""The ceremony as people hold it: each command as it is typed, each file carried by hand."""

from __future__ import annotations

import shutil
import stat
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django.fixtures import Settings
from tuf.api.exceptions import RepositoryError, UnsignedMetadataError
from tuf.api.metadata import Metadata, Targets

import backend.cli
from backend.releases import repository
from backend.releases.keys import OnlineKeys
from backend.releases.models import MetadataFile
from office_contract.releases import METADATA_PATH, target_path
from tests.backend.processes import ROOT, environment
from tests.backend.releases.kiosk import UpdatingKiosk
from tests.backend.releases.repository import published

PASSPHRASE = "con mèo mà trèo cây cau"


@dataclass
class Ceremony:
    """Three sticks, the folder that is carried, and the office."""

    folder: Path
    capture: pytest.CaptureFixture[str]

    @property
    def carried(self) -> Path:
        return self.folder / "carried"

    @property
    def passphrase(self) -> Path:
        path = self.folder / "passphrase"
        path.write_text(PASSPHRASE + "\n")
        return path

    def office(self, *arguments: object, fails: bool = False) -> str:
        """What the command printed; on standard error where it ``fails``."""
        code = backend.cli.main([str(argument) for argument in arguments])
        printed = self.capture.readouterr()
        assert code == (2 if fails else 0), printed
        return printed.err if fails else printed.out

    def key(self, name: str) -> Path:
        """A person makes a key on their own stick; what comes back is the public half."""
        stick = self.folder / name
        self.office("release-key", name, "--to", stick, "--passphrase-file", self.passphrase)
        return stick / f"{name}.pub.json"

    def sign(self, name: str, *files: str, fails: bool = False) -> str:
        paths = [self.carried / file for file in files]
        stick = self.folder / name / f"{name}.key"
        return self.office(
            "release-sign", *paths, "--key", stick, "--passphrase-file", self.passphrase,
            fails=fails,
        )  # fmt: skip

    def install(self, *, fails: bool = False) -> str:
        return self.office("release-install", self.carried, fails=fails)

    def carry_afresh(self) -> None:
        shutil.rmtree(self.carried, ignore_errors=True)


@pytest.fixture
def ceremony(
    db: None,
    settings: Settings,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Ceremony:
    monkeypatch.setattr(backend.cli, "_get_ready", lambda: None)
    settings.OFFICE_RELEASE_KEYS = tmp_path / "office-keys"
    settings.OFFICE_FORMS_SECRET_FILE = None
    return Ceremony(tmp_path, capsys)


@pytest.fixture
def held(ceremony: Ceremony) -> Ceremony:
    """The repository has begun, by An, Binh and Chi, of whom two sign."""
    keys = [ceremony.key(name) for name in ("An", "Binh", "Chi")]
    named = [part for key in keys for part in ("--root-key", key, "--targets-key", key)]
    ceremony.office("release-begin", *named, "--to", ceremony.carried)
    for name in ("An", "Chi"):
        ceremony.sign(name, "1.root.json", "1.targets.json")
    ceremony.install()
    ceremony.carry_afresh()
    return ceremony


@pytest.fixture
def kiosk(held: Ceremony, tmp_path: Path) -> UpdatingKiosk:
    """One that has taken in a first version."""
    folder = tmp_path / "kiosk"
    folder.mkdir()
    kiosk = UpdatingKiosk(folder)
    assert kiosk.fetch(target_path("CT01", published().version)) is not None
    return kiosk


def goes_on(kiosk: UpdatingKiosk) -> bool:
    """Whether the kiosk takes the next version."""
    return kiosk.fetch(target_path("CT01", published().version)) is not None


def online_files(ceremony: Ceremony) -> list[str]:
    return sorted(path.name for path in (ceremony.folder / "office-keys").iterdir())


def test_the_beginning(ceremony: Ceremony) -> None:
    keys = [ceremony.key(name) for name in ("An", "Binh", "Chi")]
    private = (ceremony.folder / "An" / "An.key").read_bytes()
    assert b"ENCRYPTED" in private
    named = [part for key in keys for part in ("--root-key", key, "--targets-key", key)]
    told = ceremony.office("release-begin", *named, "--to", ceremony.carried)
    assert "2 of" in told
    assert "An" in told
    assert "wants 2 of" in ceremony.install(fails=True)
    assert "1 more to sign" in ceremony.sign("An", "1.root.json", "1.targets.json")
    # The same person twice is one person.
    assert "1 more to sign" in ceremony.sign("An", "1.root.json", "1.targets.json")
    assert "more to sign" in ceremony.install(fails=True)
    assert not repository.begun()
    assert "enough" in ceremony.sign("Binh", "1.root.json", "1.targets.json")
    assert "installed root 1" in ceremony.install()
    assert repository.newest_release() == 1
    assert "nothing newer" in ceremony.install(fails=True)
    for path in (ceremony.folder / "office-keys").iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert "begun already" in ceremony.office(
        "release-begin", *named, "--to", ceremony.carried, fails=True
    )


def test_a_stranger_cannot_sign(held: Ceremony) -> None:
    held.key("Dung")
    held.office("release-rotate", "targets", "--to", held.carried)
    assert "does not sign" in held.sign("Dung", "2.targets.json", fails=True)


def test_a_wrong_passphrase_opens_nothing(held: Ceremony) -> None:
    held.office("release-rotate", "targets", "--to", held.carried)
    (held.folder / "other").write_text("another passphrase\n")
    told = held.office(
        "release-sign", held.carried / "2.targets.json", "--key", held.folder / "An" / "An.key",
        "--passphrase-file", held.folder / "other", fails=True,
    )  # fmt: skip
    assert "another passphrase" in told


def test_what_is_altered_on_the_way_is_not_installed(held: Ceremony) -> None:
    held.office("release-rotate", "forms", "--to", held.carried)
    held.sign("An", "2.targets.json")
    held.sign("Binh", "2.targets.json")
    path = held.carried / "2.targets.json"
    path.write_bytes(path.read_bytes().replace(b"forms/*/*", b"forms/*/?"))
    assert "2 more to sign" in held.install(fails=True)
    assert MetadataFile.objects.filter(role="targets").count() == 1


def test_roots_change_hands_by_old_and_new(held: Ceremony, kiosk: UpdatingKiosk) -> None:
    dung, binh = held.key("Dung"), held.folder / "Binh" / "Binh.pub.json"
    eva = held.key("Eva")
    named = [part for key in (binh, dung, eva) for part in ("--key", key)]
    told = held.office("release-rotate", "root", *named, "--to", held.carried)
    assert "- An" in told
    assert "+ Dung" in told
    for name in ("Dung", "Eva"):
        held.sign(name, "2.root.json")
    assert "the root before it" in held.install(fails=True)
    held.sign("Binh", "2.root.json")
    assert "more to sign" in held.install(fails=True)
    assert "enough" in held.sign("An", "2.root.json")
    held.install()
    assert goes_on(kiosk)


@pytest.mark.parametrize("role", ["snapshot", "timestamp"])
def test_the_offices_own_keys_change(held: Ceremony, kiosk: UpdatingKiosk, role: str) -> None:
    before = online_files(held)
    held.office("release-rotate", role, "--to", held.carried)
    for name in ("An", "Chi"):
        held.sign(name, "2.root.json")
    held.install()
    assert goes_on(kiosk)
    after = online_files(held)
    assert len(after) == 3
    assert (
        [name for name in after if name not in before]
        == [name for name in after if name.startswith(role) and name not in before]
        != []
    )


def test_targets_change_hands(held: Ceremony, kiosk: UpdatingKiosk) -> None:
    keys = [held.key(name) for name in ("Dung", "Eva", "Giang")]
    named = [part for key in keys for part in ("--key", key)]
    held.office("release-rotate", "targets", *named, "--to", held.carried)
    for name in ("An", "Binh"):
        held.sign(name, "2.root.json")
    assert "targets 2 wants 2 of Dung, Eva, Giang" in held.install(fails=True)
    for name in ("Dung", "Giang"):
        held.sign(name, "2.targets.json")
    held.install()
    assert goes_on(kiosk)


def test_one_lost_stick_is_replaced_by_the_others(held: Ceremony, kiosk: UpdatingKiosk) -> None:
    shutil.rmtree(held.folder / "Binh")
    new = held.key("Binh")
    held.office("release-lost", "Binh", "--replacement", new, "--to", held.carried)
    for name in ("An", "Chi"):
        held.sign(name, "2.root.json", "2.targets.json")
    held.install()
    assert goes_on(kiosk)
    held.carry_afresh()
    # The new key counts, the lost one does not.
    held.office("release-rotate", "targets", "--to", held.carried)
    assert "1 more" in held.sign("Binh", "3.targets.json")
    assert "enough" in held.sign("Chi", "3.targets.json")
    held.install()


def test_fewer_than_the_threshold_cannot_be_left(held: Ceremony) -> None:
    held.office("release-lost", "Binh", "--to", held.carried)
    for name in ("An", "Chi"):
        held.sign(name, "2.root.json", "2.targets.json")
    held.install()
    assert "name more keys" in held.office(
        "release-lost", "Chi", "--to", held.folder / "again", fails=True
    )
    assert "no key of Nobody" in held.office(
        "release-lost", "Nobody", "--to", held.folder / "again", fails=True
    )


def test_a_stolen_forms_key_signs_nothing_any_more(held: Ceremony, kiosk: UpdatingKiosk) -> None:
    keys = OnlineKeys(held.folder / "office-keys")
    targets = repository.newest("targets").signed
    thief = keys.signer("forms", repository.forms_key_of(targets))
    version = repository.newest("forms").signed.version
    held.office("release-lost", "forms", "--to", held.carried)
    for name in ("An", "Binh"):
        held.sign(name, "2.targets.json")
    held.install()
    assert not any(thief.public_key.keyid[:16] in name for name in online_files(held))
    served = f"{METADATA_PATH}{version + 1}.forms.json"
    signed = Metadata[Targets].from_bytes(Client().get(served).content)
    signed.sign(thief)
    kiosk.fetcher.altered[served] = signed.to_bytes()
    release = published()
    forged = f"{METADATA_PATH}{version + 2}.forms.json"
    newer = Metadata[Targets].from_bytes(Client().get(forged).content)
    newer.sign(thief)
    kiosk.fetcher.altered[forged] = newer.to_bytes()
    with pytest.raises((RepositoryError, UnsignedMetadataError)):
        kiosk.fetch(target_path("CT01", release.version))
    kiosk.fetcher.altered.clear()
    assert kiosk.fetch(target_path("CT01", release.version)) is not None


@pytest.mark.parametrize("role", ["snapshot", "timestamp"])
def test_stolen_online_keys_are_both_replaced(
    held: Ceremony, kiosk: UpdatingKiosk, role: str
) -> None:
    """A thief who drove the numbers up does not shut kiosks out for ever."""
    keys = OnlineKeys(held.folder / "office-keys")
    root = repository.newest("root").signed
    served = f"{METADATA_PATH}timestamp.json"
    high = repository.newest("timestamp")
    high.signed.version = 1_000_000
    [keyid] = root.roles["timestamp"].keyids
    high.sign(keys.signer("timestamp", root.keys[keyid]))
    kiosk.fetcher.altered[served] = high.to_bytes()
    kiosk.refreshed()
    kiosk.fetcher.altered.clear()
    with pytest.raises(RepositoryError):
        kiosk.refreshed()
    held.office("release-lost", role, "--to", held.carried)
    for name in ("Binh", "Chi"):
        held.sign(name, "2.root.json")
    held.install()
    assert goes_on(kiosk)


def test_another_year(held: Ceremony, kiosk: UpdatingKiosk) -> None:
    late = timezone.now() + timedelta(days=330)
    for role, file in (("root", "2.root.json"), ("targets", "2.targets.json")):
        held.office("release-rotate", role, "--to", held.carried)
        for name in ("An", "Chi"):
            held.sign(name, file)
        held.install()
        held.carry_afresh()
    assert goes_on(kiosk)
    assert repository.faults(late - timedelta(days=330)) == []
    assert "renewed forms, timestamp; this is release" in held.office("release-renew")


def test_signing_needs_neither_office_nor_net(held: Ceremony) -> None:
    held.office("release-rotate", "targets", "--to", held.carried)
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "backend.cli", "release-sign",
         str(held.carried / "2.targets.json"), "--key", str(held.folder / "An" / "An.key"),
         "--passphrase-file", str(held.passphrase)],
        env=environment(held.folder / "nothing-here"),
        capture_output=True, text=True, timeout=60, check=True, cwd=ROOT,
    )  # fmt: skip
    assert "1 more to sign" in done.stdout
    assert "django" not in done.stderr
    assert not (held.folder / "nothing-here").exists()


def test_demo_keys_say_what_they_are(ceremony: Ceremony, settings: Settings) -> None:
    settings.OFFICE_STATE = ceremony.folder / "state"
    assert "DEMO" in ceremony.office("release-demo-keys")
    assert repository.is_demo()
    assert repository.faults(timezone.now()) == []
    assert "nothing was changed" in ceremony.office("release-demo-keys")


@pytest.mark.parametrize(
    "spoil",
    [
        lambda path: path.write_bytes(b"\xff\x00"),
        lambda path: path.write_text("{}"),
        lambda path: path.write_text(path.read_text().replace("An", "Eva/../..")),
        lambda path: path.write_text(path.read_text().replace('"keyid": "', '"keyid": "0')),
        lambda path: path.unlink(),
    ],
)
def test_what_is_no_public_key_is_refused(
    ceremony: Ceremony, spoil: Callable[[Path], object]
) -> None:
    key = ceremony.key("An")
    spoil(key)
    ceremony.office(
        "release-begin", "--root-key", key, "--targets-key", key, "--threshold", 1,
        "--to", ceremony.carried, fails=True,
    )  # fmt: skip


def test_a_key_is_never_overwritten_nor_poorly_locked(ceremony: Ceremony) -> None:
    ceremony.key("An")
    stick = ceremony.folder / "An"
    arguments = ("--to", stick, "--passphrase-file", ceremony.passphrase)
    assert "not overwritten" in ceremony.office("release-key", "An", *arguments, fails=True)
    (ceremony.folder / "short").write_text("short")
    assert "12 characters" in ceremony.office(
        "release-key", "Chi", "--to", stick, "--passphrase-file", ceremony.folder / "short",
        fails=True,
    )  # fmt: skip
