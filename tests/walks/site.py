"""One office for all walks of a process; a kiosk in a room of its own for each."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from kiosk_app.demo.machine import NAME, PLACE_ON_PHONES
from kiosk_app.demo.office import HOST, DemoOffice, free_port
from kiosk_app.dock.net import NetSwitch
from kiosk_app.dock.slips import useless_slips
from kiosk_app.i18n.languages import LANGUAGES
from kiosk_app.machine_keys import enrolment_key
from offline_cache.keys import kiosk_signing_key
from tests.journeys.hall import Site
from tests.journeys.liar import Liar
from tests.walks.keys import Keys
from tests.walks.line import NO_SLIPS, Line
from tests.walks.people import ByKeys, ByTree, Walker
from tests.walks.room import Room
from tests.walks.tree import Tree
from tests.walks.ways import Hall, Ways

PEOPLE: Final = 200
CODE_SECONDS: Final = 1800
WAYS: Final = ("keys", "tree")
DEVICES: Final = 8
"""Of a machine with everything."""


@contextmanager
def an_office(folder: Path) -> Iterator[Site]:
    """An office behind a cable that can be cut and a relay that can lie."""
    port = free_port()
    state = folder / "office"
    with Liar((HOST, port)) as liar, NetSwitch(liar.address) as net:
        address = f"http://{net.address[0]}:{net.address[1]}"
        office = DemoOffice(
            state, port=port, public_address=address, people=PEOPLE, code_lifetime=CODE_SECONDS
        )
        with office:
            office.enrol(NAME, PLACE_ON_PHONES, enrolment_key(folder / "kiosk"))
            office.enrol("Máy 02", PLACE_ON_PHONES, enrolment_key(folder / "neighbour"))
            keys = folder / "kiosk" / "keys"
            yield Site(office, net, liar, address, keys, folder / "neighbour" / "keys", state)


@contextmanager
def a_walker(
    site: Site, state: Path, language: str, way: str, *, slips: bool = True, locked: bool = False
) -> Iterator[Hall]:
    """A kiosk in a room of its own, and the one who walks it; ends both."""
    state.mkdir(mode=0o700, parents=True)
    keys_of_kiosk, elsewhere = state / "keys", state / "elsewhere"
    shutil.copytree(site.keys, elsewhere if locked else keys_of_kiosk)
    if locked:
        keys_of_kiosk.symlink_to(elsewhere)
    rest = [tag for tag in LANGUAGES if tag != language]
    neighbour = kiosk_signing_key(site.other_keys)
    useless = useless_slips(f"{site.address}/V".upper(), neighbour, datetime.now(UTC), os.urandom)
    with ExitStack() as stack:
        room = stack.enter_context(Room())
        words = [site.address, ",".join([language, *rest]), *([] if slips else [NO_SLIPS])]
        line = stack.enter_context(Line(state, words, room.environment))
        if locked:
            line.on("OutOfService", "Machine.pause=keys")
            keys_of_kiosk.unlink()
            elsewhere.rename(keys_of_kiosk)
        line.on("Welcome")
        tree = stack.enter_context(Tree(room.bus))
        keys = stack.enter_context(Keys(room.display))
        walker: Walker = (
            ByKeys(line, tree, language, keys) if way == "keys" else ByTree(line, tree, language)
        )
        devices = DEVICES if slips else DEVICES - 1
        yield Hall(site, line, walker, keys, devices, {slip.key: slip.data for slip in useless})


@contextmanager
def walking(
    site: Site, state: Path, language: str, way: str, *, slips: bool = True, locked: bool = False
) -> Iterator[Ways]:
    """A walk; at its end nothing may have been wrong with what stood there.

    With ``slips`` false the kiosk has no printer for them; ``locked``: at first its keys are out of
    reach.
    """
    with a_walker(site, state, language, way, slips=slips, locked=locked) as hall:
        ways = Ways(hall)
        ways.mend()
        yield ways
        faults = sorted(hall.walker.faults)
        assert not faults, "\n".join(faults)
        assert hall.line.close() == 0, "the kiosk did not end in good order"
        assert not hall.line.warnings, "\n".join(hall.line.warnings)
