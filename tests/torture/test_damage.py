"""A file of the kiosk's is damaged, gone, or another kiosk's when it starts.

Fault: each file of the state folder x what can happen to a file.
Holds: it is noticed and logged; the office is told what concerns it; what was damaged lies beside,
as it was found; the machine stands at Welcome, and a form prints.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest

from kiosk_app.journey import touches
from kiosk_app.journey.states import Queued, Welcome
from tests.cases import TORTURE, cases
from tests.faults.machine import Machine
from tests.torture.disk_kiosk import kiosk_on
from tests.torture.promises import SEED

STORE, WAL = "store.db", "store.db-wal"
STORE_KEY, SIGNING_KEY = "keys/store.key", "keys/kiosk-signing.pem"
SMALL = ("trust.json", "offers.json", "bundles/current.json")
Damage = Callable[[Path, Path, Random], None]


def flipped(path: Path, _other: Path, luck: Random) -> None:
    content = bytearray(path.read_bytes())
    for _ in range(8):
        content[luck.randrange(len(content))] ^= 1 << luck.randrange(8)
    path.write_bytes(content)


def cut_short(path: Path, _other: Path, luck: Random) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: luck.randrange(1, len(content))])


def emptied(path: Path, _other: Path, _luck: Random) -> None:
    path.write_bytes(b"")


def zeroed(path: Path, _other: Path, _luck: Random) -> None:
    path.write_bytes(bytes(path.stat().st_size))


def removed(path: Path, _other: Path, _luck: Random) -> None:
    path.unlink()


def anothers(path: Path, other: Path, _luck: Random) -> None:
    """Of another kiosk: whole, and wrong."""
    path.write_bytes(other.read_bytes())


def readable(path: Path, _other: Path, _luck: Random) -> None:
    """By others, as after a copy by hand."""
    path.chmod(0o644)


@dataclass(frozen=True)
class Case:
    file: str
    damage: Damage
    logged: tuple[str, ...] = ()
    """Any of them."""
    told: bool = False
    """The office is called, by an entry of the outbox."""
    aside: str = ""

    def __str__(self) -> str:
        return f"{self.file}-{self.damage.__name__}"


_SET_ASIDE = ("store-set-aside",)
STORES = tuple(
    Case(STORE, damage, _SET_ASIDE, told=True, aside="store.db.damaged-*")
    for damage in (flipped, zeroed, anothers, cut_short)
)
KEYS = tuple(
    Case(STORE_KEY, damage, _SET_ASIDE, told=True, aside="store.db.damaged-*")
    for damage in (emptied, zeroed, removed, anothers, cut_short)
)
SIGNING = tuple(
    Case(SIGNING_KEY, damage, ("key-set-aside",), aside="keys/kiosk-signing.pem.damaged-*")
    for damage in (emptied, zeroed, cut_short)
)
READABLE = tuple(Case(file, readable, ("key-was-open",)) for file in (SIGNING_KEY, STORE_KEY))
GONE = (Case(STORE, removed, ("store-missing",), told=True, aside="store.db.damaged-*-wal"),)
OTHERS = tuple(Case(file, damage) for file in SMALL for damage in (cut_short, zeroed, removed))
LOGS = tuple(Case(WAL, damage) for damage in (flipped, zeroed, emptied, removed, cut_short))
ALL = (*STORES, *KEYS, *SIGNING, *READABLE, *GONE, *OTHERS, *LOGS)
SHORT = (STORES[0], KEYS[3], SIGNING[0], READABLE[0], GONE[0], OTHERS[0], LOGS[0])


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """State folders of two kiosks that have served somebody: ended, and as a kill leaves them."""
    folder = tmp_path_factory.mktemp("lived")
    for name in ("own", "other"):
        with kiosk_on(folder / name, _devices(folder / f"{name}-devices")) as machine:
            machine.ready()
            machine.to_ask_later()
            machine.touch(touches.GoOn)
            machine.on(Queued)
            machine.leave()
            machine.on(Welcome)
            shutil.copytree(folder / name, folder / f"{name}-killed", ignore=_no_sockets)
    for left in ("own", "own-killed"):
        (folder / left / "bundles").mkdir(exist_ok=True)
        holding = '{"release": 0, "versions": [], "earlier": []}'
        (folder / left / "bundles" / "current.json").write_text(holding)
    return folder


def _no_sockets(folder: str, names: list[str]) -> set[str]:
    return {name for name in names if (Path(folder) / name).is_socket()}


def _devices(folder: Path) -> Path:
    folder.mkdir()
    return folder


@pytest.fixture
def damaged(lived: Path, tmp_path: Path, case: Case, turn: int) -> Iterator[tuple[Machine, Path]]:
    folder = tmp_path / "kiosk"
    # All of a killed kiosk's newest pages lie in its WAL, and hide what befalls the file.
    killed = "-killed" if case.file == WAL or case.damage is removed else ""
    shutil.copytree(lived / f"own{killed}", folder, ignore=_no_sockets)
    luck = Random(f"{SEED} {case} {turn}")

    def strike(state: Path) -> None:
        case.damage(state / case.file, lived / "other" / case.file, luck)

    with kiosk_on(folder, _devices(tmp_path / "devices"), strike) as machine:
        yield machine, folder


@pytest.mark.parametrize("turn", range(cases(1) // 20 or 1))
@pytest.mark.parametrize("case", ALL if TORTURE else SHORT, ids=str)
def test_damage_is_noticed_said_and_set_aside_and_forms_go_on(
    damaged: tuple[Machine, Path], case: Case, turn: int
) -> None:
    print(f"TORTURE_SEED={SEED}")
    machine, folder = damaged
    machine.ready()
    machine.to_review()
    machine.print_it()
    machine.take_all()
    if case.logged:
        assert any(machine.logged(event) for event in case.logged), machine.log.getvalue()
    entries = {entry.entry for entry in machine.kiosk._outbox.list_entries()}
    if case.told:
        assert any(entry.startswith("help_store_") for entry in entries), entries
    if case.aside:
        assert list(folder.glob(case.aside)), sorted(path.name for path in folder.iterdir())
